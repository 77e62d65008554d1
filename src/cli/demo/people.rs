//! Who took part, as counters, with what nobody asked or said left out.

use super::chance::Chance;
use crate::domain::{Age, Audience, Gender, Participants, Status};

/// What somebody noticed of one person; it leaves here only as counters.
struct Person {
    gender: Gender,
    age: Age,
    status: Status,
}

impl Person {
    fn draw(audience: Audience, chance: &mut Chance) -> Self {
        let ages: [u32; 7] = match audience {
            Audience::Seniors => [0, 0, 0, 0, 2, 38, 60],
            Audience::PeopleInDifficulty => [0, 1, 8, 32, 38, 14, 7],
            Audience::JobSeekers => [0, 0, 18, 42, 36, 4, 0],
            Audience::Pupils => [30, 55, 15, 0, 0, 0, 0],
            Audience::VerySmallBusinesses => [0, 0, 3, 40, 50, 7, 0],
            Audience::Associations => [0, 1, 6, 18, 30, 30, 15],
            Audience::LocalAuthorities => [0, 0, 4, 34, 54, 8, 0],
            Audience::General => [3, 4, 8, 20, 27, 20, 18],
        };
        let rows: [(Age, u32); 7] = std::array::from_fn(|i| (Age::ALL[i], ages[i]));
        let age = chance.pick(&rows);
        let working = match audience {
            Audience::JobSeekers => 6,
            Audience::VerySmallBusinesses | Audience::LocalAuthorities => 97,
            _ => 55,
        };
        let status = match age {
            Age::MoinsDeDouze | Age::DouzeDixHuit => Status::Scolarise,
            Age::DixHuitVingtQuatre if audience != Audience::JobSeekers && chance.percent(45) => Status::Scolarise,
            Age::SoixanteDixPlus => Status::Retraite,
            Age::SoixanteSoixanteNeuf if working < 90 && chance.percent(72) => Status::Retraite,
            _ if chance.percent(working) => Status::EnEmploi,
            _ => Status::SansEmploi,
        };
        Self {
            gender: if chance.percent(58) {
                Gender::Feminin
            } else {
                Gender::Masculin
            },
            age,
            status,
        }
    }
}

/// How often, out of a hundred, something of one person is known.
struct Known {
    gender: u32,
    age: u32,
    status: u32,
}

/// One person, or nothing when the mediator wrote nothing down.
pub(super) fn alone(audience: Audience, chance: &mut Chance) -> Option<Participants> {
    if chance.percent(10) {
        return None;
    }
    let known = Known {
        gender: 95,
        age: 90,
        status: 82,
    };
    let mut people = counted(1, audience, &known, chance);
    match chance.below(100) {
        0..44 => people.already = Some(1),
        44..76 => people.first_time = Some(1),
        _ => {}
    }
    Some(people)
}

/// A group of that many; sometimes a sheet was not filled in at all.
pub(super) fn group(total: u16, audience: Audience, chance: &mut Chance) -> Participants {
    let mut known = Known {
        gender: 96,
        age: 91,
        status: 86,
    };
    if chance.percent(6) {
        known.gender = 0;
    }
    if chance.percent(14) {
        known.age = 0;
    }
    if chance.percent(24) {
        known.status = 0;
    }
    let mut people = counted(total, audience, &known, chance);
    if chance.percent(78) {
        let already = chance.between(0, total);
        people.already = Some(already);
        if chance.percent(70) {
            let rest = total - already;
            people.first_time = Some(chance.between(rest / 2, rest));
        }
    }
    people
}

fn counted(total: u16, audience: Audience, known: &Known, chance: &mut Chance) -> Participants {
    let mut people = Participants::of(total);
    for _ in 0..total {
        let person = Person::draw(audience, chance);
        if chance.percent(known.gender) {
            people.gender.0[person.gender.position()] += 1;
        }
        if chance.percent(known.age) {
            people.age.0[person.age.position()] += 1;
        }
        if chance.percent(known.status) {
            people.status.0[person.status.position()] += 1;
        }
    }
    people
}
