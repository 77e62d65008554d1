//! One invented session: everything a mediator would have written down, and what they would have left out.

use chrono::{Datelike, NaiveDate};

use super::chance::Chance;
use super::ground::{Ground, Setting};
use super::shelf::{Asked, Shelf};
use super::{mix, people};
use crate::domain::{
    Audience, Autonomy, Commune, Device, Kind, Level, MediatorRole, PlaceType, Referral, ServedTheme, Session,
    SpokenLanguage, Theme, Usage, WorkshopLevel,
};

/// Where and when something happens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene<'a> {
    pub(super) ground: &'a Ground,
    pub(super) shelf: &'a Shelf,
    pub(super) date: NaiveDate,
    pub(super) hour: u8,
}

impl Scene<'_> {
    /// The 0-based month.
    pub(super) fn month(&self) -> usize {
        self.date.month0() as usize
    }

    /// What somebody of an audience speaks: less often French in larger towns and among those who need most help.
    pub(super) fn spoken(&self, audience: Audience, chance: &mut Chance) -> SpokenLanguage {
        let french: u32 = match audience {
            Audience::PeopleInDifficulty => 46,
            Audience::JobSeekers => 70,
            Audience::General => 82,
            Audience::Seniors => 91,
            _ => 95,
        };
        let smallness = 8_u32.saturating_sub(u32::try_from(self.ground.size).unwrap_or_default());
        if chance.percent(french + (100 - french) * smallness / 10) {
            SpokenLanguage::french()
        } else {
            self.shelf.spoken(chance)
        }
    }
}

/// A session of a kind, which breaks no rule of the national record.
pub(super) fn session(kind: Kind, scene: Scene<'_>, chance: &mut Chance) -> Session {
    let audience = mix::audience(kind, scene.ground.setting, chance);
    let mut session = Session::new(kind, scene.date, scene.hour, minutes(kind, chance));
    (session.place_type, session.commune) = place(kind, scene.ground, chance);
    session.usages = usages(kind, audience, scene, chance);
    let asked = (session.usages.contains(&Usage::EAdministration)
        && chance.percent(if kind.is_group() { 30 } else { 82 }))
    .then(|| scene.shelf.procedure(scene.month(), chance))
    .flatten();
    session.themes = themes(&session.usages, asked, audience, chance);
    if kind == Kind::Individual
        && let Some(asked) = asked
    {
        // The pack says how long a procedure takes with a mediator; a person takes about that.
        let long = u32::from(asked.minutes) * u32::from(chance.between(80, 150)) / 100 / 5 * 5;
        session.minutes = u16::try_from(long.clamp(10, 180)).unwrap_or(session.minutes);
    }
    session.procedure = asked.map(|asked| asked.id.clone());
    session.serves = serves(&session.usages, chance);
    (session.devices, session.own_device) = devices(kind, session.place_type, chance);
    session.language = chance.percent(94).then(|| scene.spoken(audience, chance));
    session.audience = chance.percent(85).then_some(audience);
    match kind {
        Kind::Individual => {
            session.participants = people::alone(audience, chance);
            (session.autonomy_before, session.autonomy_after) = autonomy(chance);
            session.referral = chance.percent(11).then(|| referral(asked.is_some(), chance));
        }
        Kind::Workshop => {
            session.workshop_level = chance.percent(92).then(|| workshop_level(&session, chance));
            session.participants = Some(people::group(
                chance.between(2, 8) + chance.between(0, 5),
                audience,
                chance,
            ));
        }
        Kind::Talk => {
            let total = chance.between(6, 30) + chance.between(0, 45);
            session.participants = Some(people::group(total, audience, chance));
        }
        Kind::Project => {
            session.participants = Some(people::group(chance.between(4, 15), audience, chance));
        }
    }
    sign(&mut session, scene, chance);
    session
}

/// Who wrote it down. Talks and projects are now and then the coordinator's; some records say nobody.
fn sign(session: &mut Session, scene: Scene<'_>, chance: &mut Chance) {
    let Some(mediator) = scene.shelf.mediator(chance) else {
        return;
    };
    let leads = matches!(session.kind, Kind::Talk | Kind::Project)
        && mediator.role == MediatorRole::ConseillerNumerique
        && chance.percent(35);
    if chance.percent(97) {
        session.mediator = Some(mediator.code);
        session.mediator_role = Some(if leads {
            MediatorRole::Coordinateur
        } else {
            mediator.role
        });
    }
    session.mandate = session.kind == Kind::Individual
        && session.procedure.is_some()
        && mediator.role != MediatorRole::Benevole
        && chance.percent(16);
}

fn minutes(kind: Kind, chance: &mut Chance) -> u16 {
    match kind {
        Kind::Individual => chance.pick(&[
            (10, 6),
            (15, 12),
            (20, 13),
            (30, 28),
            (40, 4),
            (45, 16),
            (60, 14),
            (75, 2),
            (90, 4),
            (120, 1),
        ]),
        Kind::Workshop => chance.pick(&[(60, 12), (90, 32), (120, 44), (150, 4), (180, 8)]),
        Kind::Talk => chance.pick(&[(45, 10), (60, 34), (90, 40), (120, 16)]),
        Kind::Project => chance.pick(&[(120, 30), (180, 40), (240, 18), (360, 12)]),
    }
}

fn place(kind: Kind, ground: &Ground, chance: &mut Chance) -> (PlaceType, Option<Commune>) {
    let [home, remote, elsewhere]: [u64; 3] = match (kind, ground.setting) {
        (Kind::Individual, Setting::Bus) => [5, 2, 71],
        (Kind::Individual, _) => [4, 6, 5],
        (_, Setting::Bus) => [0, 0, 82],
        (Kind::Workshop, _) => [0, 2, 14],
        (Kind::Talk, _) => [0, 6, 34],
        (Kind::Project, _) => [0, 0, 22],
    };
    let drawn = chance.below(100);
    if drawn < remote {
        return (PlaceType::ADistance, None);
    }
    let away = if drawn < remote + home {
        PlaceType::Domicile
    } else {
        PlaceType::Autre
    };
    // The smaller of two draws: the first communes of the list are visited most.
    let count = u64::try_from(ground.around.len()).unwrap_or_default();
    let near = chance.below(count).min(chance.below(count));
    let commune = usize::try_from(near).ok().and_then(|near| ground.around.get(near));
    match commune {
        Some(commune) if drawn < remote + home + elsewhere => (away, Some(commune.clone())),
        _ => (PlaceType::LieuActivite, None),
    }
}

/// One to three usages in list order; now and then none, when only the machine was looked at.
fn usages(kind: Kind, audience: Audience, scene: Scene<'_>, chance: &mut Chance) -> Vec<Usage> {
    if kind == Kind::Individual && chance.percent(4) {
        return Vec::new();
    }
    let base = mix::administrative(kind, audience);
    let season = match scene.date.month() {
        4 | 9 | 10 => 4,
        5 => 18,
        8 => 2,
        _ => 0,
    };
    let first = if base > 0 && chance.percent(base + season) {
        Usage::EAdministration
    } else {
        mix::usage(kind, audience, chance)
    };
    let mut usages = Vec::with_capacity(2);
    usages.push(first);
    for _ in 0..chance.pick(&[(0, 70), (1, 24), (2, 6)]) {
        let more = mix::usage(kind, audience, chance);
        if !usages.contains(&more) {
            usages.push(more);
        }
    }
    usages.sort_unstable();
    usages
}

/// The themes of the usages, the administrative one of the procedure, and what goes with an audience.
fn themes(usages: &[Usage], asked: Option<&Asked>, audience: Audience, chance: &mut Chance) -> Vec<Theme> {
    let mut themes: Vec<Theme> = usages.iter().map(|usage| usage.theme()).collect();
    if themes.is_empty() {
        themes.push(chance.pick(&[
            (Theme::DiagnosticNumerique, 45),
            (Theme::MaintenanceDeMateriel, 40),
            (Theme::PrendreEnMainDuMateriel, 15),
        ]));
    }
    themes.extend(asked.and_then(|asked| asked.theme));
    match audience {
        Audience::VerySmallBusinesses if chance.percent(40) => themes.push(Theme::Entrepreneuriat),
        Audience::Pupils if chance.percent(40) => themes.push(Theme::ScolariteEtNumerique),
        Audience::General if chance.percent(4) => themes.push(Theme::Parentalite),
        _ => {}
    }
    themes.sort_unstable();
    themes.dedup();
    themes
}

fn serves(usages: &[Usage], chance: &mut Chance) -> Vec<ServedTheme> {
    let mut serves = Vec::new();
    if let Some(usage) = usages.first().filter(|_| chance.percent(42)) {
        serves.push(mix::serves(*usage));
        if chance.percent(15) {
            serves.extend(chance.row(ServedTheme::ALL, |_| 1));
        }
    }
    serves.sort_unstable();
    serves.dedup();
    serves
}

fn devices(kind: Kind, place: PlaceType, chance: &mut Chance) -> (Vec<Device>, Option<bool>) {
    let devices: &[Device] = match kind {
        Kind::Talk => chance.pick(&[
            (&[Device::Aucun][..], 48),
            (&[Device::Ordinateur][..], 40),
            (&[][..], 12),
        ]),
        _ => chance.pick(&[
            (&[Device::Ordinateur][..], 54),
            (&[Device::Telephone][..], 24),
            (&[Device::Tablette][..], 7),
            (&[Device::Ordinateur, Device::Telephone][..], 8),
            (&[Device::Autre][..], 2),
            (&[][..], 5),
        ]),
    };
    let own = match devices {
        [] | [Device::Aucun] => return (devices.to_vec(), None),
        _ if place == PlaceType::Domicile || place == PlaceType::ADistance => 93,
        [Device::Telephone] => 90,
        [Device::Ordinateur] if kind.is_group() => 14,
        _ => 30,
    };
    (devices.to_vec(), chance.percent(88).then(|| chance.percent(own)))
}

/// Before and after: half rise a step, hardly anybody falls, and many are asked neither.
fn autonomy(chance: &mut Chance) -> (Option<Autonomy>, Option<Autonomy>) {
    if chance.percent(24) {
        return (None, None);
    }
    let before = chance.pick(&[
        (Autonomy::EntierementAccompagne, 46),
        (Autonomy::PartiellementAutonome, 44),
        (Autonomy::Autonome, 10),
    ]);
    if chance.percent(18) {
        return (Some(before), None);
    }
    let step = chance.pick(&[(0, 2), (1, 54), (2, 40), (3, 4)]);
    let after = (before.position() + step).saturating_sub(1);
    (Some(before), Autonomy::at(after.min(Autonomy::ALL.len() - 1)))
}

fn referral(administrative: bool, chance: &mut Chance) -> Referral {
    let [offices, lessons] = if administrative { [40, 8] } else { [12, 40] };
    chance.pick(&[
        (Referral::Administration, offices),
        (Referral::MediationNumerique, lessons),
        (Referral::Operateur, 14),
        (Referral::AideSociale, 12),
        (Referral::InsertionProfessionnelle, 10),
        (Referral::AideAuxDemarches, 9),
        (Referral::Autre, 5),
    ])
}

fn workshop_level(session: &Session, chance: &mut Chance) -> WorkshopLevel {
    let weights = match session.level().map_or(0, Level::position) {
        0 => [80, 18, 2],
        1 => [38, 52, 10],
        _ => [24, 50, 26],
    };
    let rows: [(WorkshopLevel, u32); 3] = std::array::from_fn(|i| (WorkshopLevel::ALL[i], weights[i]));
    chance.pick(&rows)
}
