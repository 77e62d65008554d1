//! What is done at a site: which act, whose, about what.

use super::chance::Chance;
use super::ground::Setting;
use crate::domain::{Audience, Kind, ServedTheme, Usage};

/// What one record is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Visit,
    Session(Kind),
}

impl Act {
    pub(super) const ALL: [Self; 5] = [
        Self::Session(Kind::Individual),
        Self::Visit,
        Self::Session(Kind::Workshop),
        Self::Session(Kind::Talk),
        Self::Session(Kind::Project),
    ];

    /// An act as often as places of that kind hold it; visits are one in four over all of them.
    pub(super) fn draw(setting: Setting, chance: &mut Chance) -> Self {
        let weights: [u32; 5] = match setting {
            Setting::Centre => [52, 25, 15, 3, 5],
            Setting::Library => [44, 34, 16, 4, 2],
            Setting::Office => [66, 24, 7, 2, 1],
            Setting::Bus => [62, 17, 15, 3, 3],
        };
        let rows: [(Self, u32); 5] = std::array::from_fn(|i| (Self::ALL[i], weights[i]));
        chance.pick(&rows)
    }
}

/// Whom a session is for.
pub(super) fn audience(kind: Kind, setting: Setting, chance: &mut Chance) -> Audience {
    use Audience::{
        Associations, General, JobSeekers, LocalAuthorities, PeopleInDifficulty, Pupils, Seniors, VerySmallBusinesses,
    };
    match (kind, setting) {
        (Kind::Individual, Setting::Office) => chance.pick(&[
            (PeopleInDifficulty, 40),
            (Seniors, 26),
            (JobSeekers, 16),
            (General, 14),
            (VerySmallBusinesses, 3),
            (Associations, 1),
        ]),
        (Kind::Individual, _) => chance.pick(&[
            (PeopleInDifficulty, 26),
            (Seniors, 32),
            (JobSeekers, 18),
            (General, 15),
            (VerySmallBusinesses, 4),
            (Associations, 2),
            (Pupils, 2),
            (LocalAuthorities, 1),
        ]),
        (Kind::Workshop, _) => chance.pick(&[
            (Seniors, 36),
            (PeopleInDifficulty, 16),
            (JobSeekers, 14),
            (General, 14),
            (Pupils, 8),
            (Associations, 5),
            (VerySmallBusinesses, 5),
            (LocalAuthorities, 2),
        ]),
        (Kind::Talk, _) => chance.pick(&[
            (General, 44),
            (Seniors, 18),
            (Pupils, 14),
            (LocalAuthorities, 9),
            (VerySmallBusinesses, 8),
            (Associations, 7),
        ]),
        (Kind::Project, _) => chance.pick(&[
            (Pupils, 30),
            (Associations, 24),
            (VerySmallBusinesses, 16),
            (JobSeekers, 14),
            (General, 10),
            (LocalAuthorities, 6),
        ]),
    }
}

/// How many sessions in a hundred are about online procedures, before the season adds to it.
pub(super) fn administrative(kind: Kind, audience: Audience) -> u32 {
    match (kind, audience) {
        (Kind::Individual, Audience::PeopleInDifficulty) => 54,
        (Kind::Individual, Audience::Seniors | Audience::General) => 26,
        (Kind::Individual, Audience::JobSeekers | Audience::LocalAuthorities) => 18,
        (Kind::Workshop, Audience::PeopleInDifficulty) => 22,
        (Kind::Workshop, Audience::Seniors) => 8,
        (Kind::Individual, _) => 5,
        _ => 0,
    }
}

/// What a session is about, for a kind and an audience; the study's priorities weigh most.
pub(super) fn usage(kind: Kind, audience: Audience, chance: &mut Chance) -> Usage {
    use Usage::{
        Ai, Cloud, ECommerce, ECulture, EHealth, EReputation, Email, FirstSteps, Footprint, Inform, JobSearch, Office,
        OnlineSafety, Prototype, Publish, Social, VideoCall,
    };
    match (kind, audience) {
        (Kind::Talk, _) => chance.pick(&[
            (OnlineSafety, 28),
            (Ai, 26),
            (Footprint, 14),
            (ECulture, 10),
            (EReputation, 10),
            (EHealth, 8),
            (Inform, 4),
        ]),
        (Kind::Project, _) => chance.pick(&[
            (Publish, 36),
            (Prototype, 26),
            (Cloud, 10),
            (ECulture, 9),
            (Footprint, 9),
            (Ai, 6),
            (Social, 4),
        ]),
        (_, Audience::Seniors) => chance.pick(&[
            (FirstSteps, 22),
            (Email, 22),
            (OnlineSafety, 12),
            (Inform, 10),
            (VideoCall, 8),
            (EHealth, 10),
            (ECulture, 6),
            (Cloud, 5),
            (ECommerce, 3),
            (Social, 2),
        ]),
        (_, Audience::PeopleInDifficulty) => chance.pick(&[
            (FirstSteps, 26),
            (Email, 22),
            (Office, 14),
            (Inform, 10),
            (OnlineSafety, 10),
            (JobSearch, 8),
            (EHealth, 6),
            (VideoCall, 2),
            (ECommerce, 2),
        ]),
        (_, Audience::JobSeekers) => chance.pick(&[
            (JobSearch, 46),
            (Office, 18),
            (Email, 12),
            (EReputation, 8),
            (Cloud, 8),
            (Social, 5),
            (VideoCall, 3),
        ]),
        (_, Audience::VerySmallBusinesses) => chance.pick(&[
            (Publish, 32),
            (ECommerce, 28),
            (Social, 14),
            (EReputation, 8),
            (Office, 8),
            (Ai, 6),
            (Prototype, 4),
        ]),
        (_, Audience::Associations) => chance.pick(&[
            (Publish, 34),
            (Social, 26),
            (ECommerce, 12),
            (Cloud, 12),
            (VideoCall, 8),
            (Office, 8),
        ]),
        (_, Audience::Pupils) => chance.pick(&[
            (Inform, 26),
            (OnlineSafety, 24),
            (EReputation, 18),
            (Ai, 16),
            (Prototype, 10),
            (Publish, 6),
        ]),
        (_, Audience::LocalAuthorities) => chance.pick(&[
            (Publish, 34),
            (Footprint, 26),
            (OnlineSafety, 16),
            (Ai, 14),
            (Cloud, 10),
        ]),
        (_, Audience::General) => chance.pick(&[
            (Email, 14),
            (OnlineSafety, 12),
            (Office, 12),
            (Inform, 10),
            (ECommerce, 8),
            (ECulture, 7),
            (Ai, 8),
            (Cloud, 8),
            (VideoCall, 5),
            (Social, 5),
            (EHealth, 5),
            (FirstSteps, 4),
            (Footprint, 2),
        ]),
    }
}

/// What a usage is most often put in the service of.
pub(super) fn serves(usage: Usage) -> ServedTheme {
    match usage {
        Usage::EHealth => ServedTheme::Health,
        Usage::JobSearch | Usage::EReputation => ServedTheme::Employment,
        Usage::EAdministration => ServedTheme::PublicServices,
        Usage::ECulture => ServedTheme::CultureTourism,
        Usage::ECommerce | Usage::Publish | Usage::Prototype => ServedTheme::EconomicDevelopment,
        Usage::Footprint => ServedTheme::Environment,
        Usage::Office | Usage::Cloud => ServedTheme::EducationTraining,
        _ => ServedTheme::DigitalSociety,
    }
}
