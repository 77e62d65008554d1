//! What records draw from that is parsed once: languages, name codes, and the procedures and lessons of the core pack.

use super::chance::Chance;
use crate::content::{Lesson, Pack, StepKind, Towards, core};
use crate::domain::{Audience, LessonUse, Level, MediatorRole, NameCode, PathKind, Slug, SpokenLanguage, Theme};

/// Languages other than French, and how often each is met among them.
const SPOKEN: [(&str, u32); 15] = [
    ("ar", 26),
    ("en", 12),
    ("pt", 9),
    ("tr", 9),
    ("uk", 8),
    ("ro", 7),
    ("ps", 6),
    ("fa-AF", 5),
    ("zh-Hans", 5),
    ("so", 4),
    ("es", 4),
    ("kmr", 2),
    ("bm", 1),
    ("snk", 1),
    ("ru", 1),
];

/// The codes of the invented mediators, what each is, and how much of the work is theirs.
const TEAM: [(&str, MediatorRole, u32); 5] = [
    ("m1", MediatorRole::ConseillerNumerique, 34),
    ("m2", MediatorRole::MediateurNumerique, 26),
    ("m3", MediatorRole::MediateurNumerique, 18),
    ("m4", MediatorRole::AidantNumerique, 14),
    ("m5", MediatorRole::Benevole, 8),
];

/// A procedure of the core pack.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) id: Slug,
    /// The administrative theme under which it is recorded, when one fits.
    pub(super) theme: Option<Theme>,
    pub(super) minutes: u16,
    /// How much it is asked for in each month, January first.
    months: [u32; 12],
}

/// A lesson of the core pack.
#[derive(Clone, Debug)]
pub(super) struct Taught {
    pub(super) id: Slug,
    pub(super) minutes: u16,
    /// Its exercises and questions, in order.
    pub(super) steps: Vec<Slug>,
    /// How often it is chosen by itself: the higher its level, the less.
    pub(super) weight: u32,
}

/// A path of the core pack, or a need that leads to a lesson.
#[derive(Clone, Debug)]
pub(super) struct Followed {
    pub(super) id: Slug,
    kind: PathKind,
    /// Its lessons, in order.
    pub(super) lessons: Vec<Taught>,
}

/// A mediator as they are on most days.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mediator {
    pub(super) code: NameCode,
    pub(super) role: MediatorRole,
    weight: u32,
}

#[derive(Clone, Debug)]
pub(super) struct Shelf {
    spoken: Vec<(SpokenLanguage, u32)>,
    /// Those that the core pack, and so the kiosk, speaks.
    shown: Vec<SpokenLanguage>,
    procedures: Vec<Asked>,
    pub(super) lessons: Vec<Taught>,
    paths: Vec<Followed>,
    team: Vec<Mediator>,
}

impl Shelf {
    pub(super) fn new() -> Self {
        let pack = core();
        let spoken = SPOKEN
            .iter()
            .filter_map(|(tag, weight)| Some((SpokenLanguage::parse(tag)?, *weight)));
        let team = TEAM.iter().filter_map(|(code, role, weight)| {
            Some(Mediator {
                code: NameCode::parse(code)?,
                role: *role,
                weight: *weight,
            })
        });
        let asked = pack.procedures.iter().map(|procedure| {
            let (theme, months) = season(procedure.id.as_str());
            Asked {
                id: procedure.id.clone(),
                theme,
                minutes: procedure.minutes,
                months,
            }
        });
        Self {
            spoken: spoken.collect(),
            shown: pack
                .languages
                .iter()
                .filter_map(|tag| SpokenLanguage::parse(tag))
                .collect(),
            procedures: asked.collect(),
            lessons: pack.lessons.iter().map(Taught::of).collect(),
            paths: paths(pack),
            team: team.collect(),
        }
    }

    /// A language other than French that people speak.
    pub(super) fn spoken(&self, chance: &mut Chance) -> SpokenLanguage {
        chance
            .row(&self.spoken, |row| row.1)
            .map_or(SpokenLanguage::french(), |row| row.0)
    }

    /// The language in which somebody who speaks another one uses the kiosk: theirs when it has it, else French or English.
    pub(super) fn shown(&self, spoken: SpokenLanguage, chance: &mut Chance) -> SpokenLanguage {
        let english = self
            .shown
            .iter()
            .find(|language| language.as_str() == "en" && chance.percent(30));
        let own = self.shown.iter().find(|language| **language == spoken);
        own.or(english).copied().unwrap_or(SpokenLanguage::french())
    }

    /// A procedure as often as it is asked for in a month (0 for January); `None` when the pack has none.
    pub(super) fn procedure(&self, month: usize, chance: &mut Chance) -> Option<&Asked> {
        chance.row(&self.procedures, |asked| {
            asked.months.get(month).copied().unwrap_or_default()
        })
    }

    /// The path of a level; that of the basic one for who begins with first steps.
    pub(super) fn path_of_level(&self, level: Option<Level>) -> Option<&Followed> {
        let wanted = PathKind::Level(level.unwrap_or(Level::Basic));
        self.paths.iter().find(|path| path.kind == wanted)
    }

    /// A path made for an audience, the first most often; for the others, the path of a level.
    pub(super) fn path_for(&self, audience: Audience, chance: &mut Chance) -> Option<&Followed> {
        let own = self.paths.iter().filter(|path| path.audience() == Some(audience));
        let rows: Vec<(&Followed, u32)> = own.zip([6, 3, 2]).collect();
        match chance.row(&rows, |row| row.1) {
            Some((path, _)) => Some(path),
            None => self.path_of_level(Some(chance.pick(&[
                (Level::Basic, 62),
                (Level::Intermediate, 28),
                (Level::Advanced, 10),
            ]))),
        }
    }

    /// A need that leads to a lesson; `None` when the pack names none.
    pub(super) fn path_of_need(&self, chance: &mut Chance) -> Option<&Followed> {
        chance.row(&self.paths, |path| u32::from(path.kind == PathKind::Need))
    }

    /// Who of the five was there.
    pub(super) fn mediator(&self, chance: &mut Chance) -> Option<Mediator> {
        chance.row(&self.team, |mediator| mediator.weight).copied()
    }
}

impl Followed {
    /// Whom it is made for; `None` when for everybody.
    pub(super) fn audience(&self) -> Option<Audience> {
        self.kind.audience()
    }
}

fn paths(pack: &Pack) -> Vec<Followed> {
    let taught = |ids: &mut dyn Iterator<Item = &Slug>| -> Vec<Taught> {
        ids.filter_map(|id| pack.lesson(id.as_str())).map(Taught::of).collect()
    };
    let paths = pack.paths.iter().map(|path| Followed {
        id: path.id.clone(),
        kind: path.kind,
        lessons: taught(&mut path.lessons.iter().map(|followed| &followed.lesson)),
    });
    let needs = pack.needs.iter().filter_map(|need| match &need.towards {
        Towards::Lesson(lesson) => Some(Followed {
            id: PathKind::id_of_need(&need.id)?,
            kind: PathKind::Need,
            lessons: taught(&mut std::iter::once(lesson)),
        }),
        Towards::Usage(_) | Towards::Procedure(_) => None,
    });
    paths.chain(needs).collect()
}

impl Taught {
    fn of(lesson: &Lesson) -> Self {
        let steps = lesson
            .steps()
            .iter()
            .filter(|step| !matches!(step.kind, StepKind::Read));
        Self {
            id: lesson.id.clone(),
            minutes: u16::from(lesson.minutes),
            weight: match lesson.usage.level() {
                Level::Basic => 9,
                Level::Intermediate => 4,
                Level::Advanced => 2,
            },
            steps: steps
                .filter_map(|step| Slug::parse(step.id.as_str()))
                .take(LessonUse::MOST_STEPS)
                .collect(),
        }
    }
}

/// The theme of a procedure and when it is asked for; one that is not known here is asked for a little all year.
fn season(procedure: &str) -> (Option<Theme>, [u32; 12]) {
    match procedure {
        "caf-allowance" => (
            Some(Theme::SocialSante),
            [18, 12, 12, 10, 10, 10, 10, 14, 26, 20, 12, 12],
        ),
        "tax-return" => (Some(Theme::ArgentImpots), [1, 1, 2, 26, 90, 18, 4, 4, 8, 4, 2, 1]),
        "health-card" => (Some(Theme::SocialSante), [10; 12]),
        "identity-card" => (Some(Theme::PapiersElections), [8, 8, 12, 16, 18, 16, 12, 8, 8, 8, 8, 6]),
        "residence-permit" => (Some(Theme::EtrangersEurope), [9; 12]),
        "job-seeker" => (
            Some(Theme::TravailFormation),
            [14, 12, 12, 10, 10, 12, 14, 12, 20, 16, 12, 10],
        ),
        "driving-licence" => (Some(Theme::TransportsMobilite), [5; 12]),
        "vehicle-registration" => (Some(Theme::TransportsMobilite), [8; 12]),
        "retirement" => (Some(Theme::SocialSante), [12, 10, 8, 8, 6, 6, 6, 6, 8, 8, 8, 8]),
        "social-housing" => (Some(Theme::Logement), [9; 12]),
        "school-registration" => (Some(Theme::FamilleScolarite), [2, 4, 10, 10, 8, 10, 6, 12, 16, 3, 2, 2]),
        "energy-voucher" => (Some(Theme::Logement), [3, 2, 2, 4, 4, 3, 2, 2, 3, 10, 16, 8]),
        "rsa" => (Some(Theme::SocialSante), [12; 12]),
        "health-account" => (Some(Theme::SocialSante), [11; 12]),
        "health-space" => (Some(Theme::SocialSante), [4; 12]),
        "health-cover" => (Some(Theme::SocialSante), [7; 12]),
        "disability" => (Some(Theme::SocialSante), [8; 12]),
        "pension-statement" => (Some(Theme::SocialSante), [7, 7, 6, 6, 5, 5, 5, 5, 6, 6, 6, 6]),
        "death" => (Some(Theme::SocialSante), [3; 12]),
        "tax-account" => (Some(Theme::ArgentImpots), [3, 3, 3, 4, 6, 8, 6, 6, 14, 12, 8, 6]),
        "naturalisation" => (Some(Theme::EtrangersEurope), [5; 12]),
        "passport" => (Some(Theme::PapiersElections), [8, 10, 12, 14, 16, 12, 8, 5, 5, 6, 6, 6]),
        "criminal-record" => (Some(Theme::Justice), [4, 4, 4, 5, 6, 6, 5, 5, 6, 4, 4, 3]),
        "complaint" => (Some(Theme::Justice), [4; 12]),
        "legal-aid" => (Some(Theme::Justice), [3; 12]),
        "civil-status" => (Some(Theme::PapiersElections), [6; 12]),
        "address-change" => (Some(Theme::PapiersElections), [4, 4, 4, 5, 6, 8, 10, 10, 9, 6, 4, 4]),
        "electoral-roll" => (Some(Theme::PapiersElections), [3, 3, 3, 2, 2, 1, 1, 1, 2, 2, 2, 3]),
        "minor-exit" => (Some(Theme::FamilleScolarite), [1, 2, 3, 4, 4, 6, 6, 2, 1, 2, 1, 2]),
        "parcoursup" => (Some(Theme::FamilleScolarite), [12, 14, 14, 4, 4, 10, 6, 1, 2, 1, 1, 3]),
        "school-meals" => (Some(Theme::FamilleScolarite), [2, 2, 2, 2, 4, 12, 8, 8, 6, 2, 2, 2]),
        "school-grant" => (Some(Theme::FamilleScolarite), [1, 1, 6, 8, 8, 2, 2, 3, 16, 12, 2, 1]),
        "home-employment" => (Some(Theme::TravailFormation), [3; 12]),
        "job-seeker-update" => (Some(Theme::TravailFormation), [12; 12]),
        "micro-enterprise" => (Some(Theme::TravailFormation), [5, 3, 3, 5, 3, 3, 5, 3, 4, 5, 3, 3]),
        "licence-points" => (Some(Theme::TransportsMobilite), [4; 12]),
        "transport-pass" => (Some(Theme::TransportsMobilite), [3, 2, 2, 2, 2, 3, 4, 8, 10, 5, 3, 3]),
        "vehicle-sale" => (Some(Theme::TransportsMobilite), [4, 4, 5, 5, 6, 6, 7, 6, 6, 5, 4, 4]),
        "rent-guarantee" => (Some(Theme::Logement), [2, 2, 2, 2, 3, 5, 6, 7, 5, 3, 2, 2]),
        "association" => (Some(Theme::Associations), [2, 2, 2, 2, 2, 2, 1, 1, 4, 3, 2, 2]),
        _ => (None, [3; 12]),
    }
}
