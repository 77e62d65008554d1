//! Which paths there are: the study's priority matrix, the three levels, and needs that packs name.

use super::{Audience, Level, Slug, Usage};

/// What a path is made for, as its id says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    /// A usage made for an audience: `seniors-email`.
    Cell(Audience, Usage),
    /// Everything for an audience for which the study sets out no usages: `pupils`.
    Audience(Audience),
    /// All of a level: `level-basic`.
    Level(Level),
    /// A need in everyday words: `need-see-family`. Which ones there are is the packs' to say.
    Need,
}

/// The audiences for which the study sets out usages along a scale of maturity, and these usages from step 1 on.
pub const PRIORITY_MATRIX: [(Audience, &[Usage]); 5] = [
    (Audience::PeopleInDifficulty, &[Usage::Office, Usage::EAdministration]),
    (Audience::Seniors, &[Usage::Email, Usage::ECulture, Usage::EHealth]),
    (
        Audience::VerySmallBusinesses,
        &[Usage::Publish, Usage::ECommerce, Usage::Prototype],
    ),
    (
        Audience::JobSeekers,
        &[Usage::JobSearch, Usage::EReputation, Usage::Cloud],
    ),
    (
        Audience::Associations,
        &[Usage::Publish, Usage::Social, Usage::ECommerce],
    ),
];

impl PathKind {
    /// What the path of an id is made for; `None` when the id is of none of these shapes.
    #[must_use]
    pub fn of(id: &Slug) -> Option<Self> {
        let id = id.as_str();
        if let Some(level) = id.strip_prefix("level-") {
            return Level::from_code(level).map(Self::Level);
        }
        if id.strip_prefix("need-").is_some_and(|need| !need.is_empty()) {
            return Some(Self::Need);
        }
        if let Some(audience) = Audience::from_code(id) {
            return Some(Self::Audience(audience));
        }
        Audience::ALL.iter().find_map(|&audience| {
            let usage = id.strip_prefix(audience.code())?.strip_prefix('-')?;
            Some(Self::Cell(audience, Usage::from_code(usage)?))
        })
    }

    /// The id that a visit keeps of a need; `None` when it would be too long.
    #[must_use]
    pub fn id_of_need(need: &Slug) -> Option<Slug> {
        Slug::parse(&format!("need-{need}"))
    }

    /// Whom it is made for; `None` when for everybody.
    #[must_use]
    pub fn audience(self) -> Option<Audience> {
        match self {
            Self::Cell(audience, _) | Self::Audience(audience) => Some(audience),
            Self::Level(_) | Self::Need => None,
        }
    }

    /// The ids of the 14 cells of the matrix, then of the three levels.
    pub fn of_the_study() -> impl Iterator<Item = Slug> {
        let cells = PRIORITY_MATRIX.iter().flat_map(|(audience, usages)| {
            usages
                .iter()
                .map(move |usage| format!("{}-{}", audience.code(), usage.code()))
        });
        let levels = Level::ALL.iter().map(|level| format!("level-{}", level.code()));
        cells.chain(levels).filter_map(|id| Slug::parse(&id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_of_the_study_says_what_it_is_made_for() {
        let kinds: Vec<PathKind> = PathKind::of_the_study().map(|id| PathKind::of(&id).unwrap()).collect();
        let cells = kinds.iter().filter(|kind| matches!(kind, PathKind::Cell(..))).count();
        assert_eq!((cells, kinds.len()), (14, 17));
        assert_eq!(kinds[2], PathKind::Cell(Audience::Seniors, Usage::Email));
        assert_eq!(kinds[16], PathKind::Level(Level::Advanced));
    }

    #[test]
    fn an_id_of_another_shape_is_made_for_nothing() {
        let of = |id: &str| PathKind::of(&Slug::parse(id).unwrap());
        for id in [
            "email",
            "grandparents",
            "seniors-knitting",
            "level-expert",
            "level",
            "need",
        ] {
            assert_eq!(of(id), None, "{id}");
        }
        assert_eq!(of("need-see-family"), Some(PathKind::Need));
        let need = PathKind::id_of_need(&Slug::parse("see-family").unwrap()).unwrap();
        assert_eq!(PathKind::of(&need), Some(PathKind::Need));
        assert_eq!(of("pupils"), Some(PathKind::Audience(Audience::Pupils)));
        assert_eq!(
            of("very-small-businesses-e-commerce"),
            Some(PathKind::Cell(Audience::VerySmallBusinesses, Usage::ECommerce))
        );
    }
}
