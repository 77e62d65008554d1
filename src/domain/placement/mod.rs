//! The placement: a few questions about what a person did lately, from which a level to begin at is suggested.
//!
//! It is never a test. Each question is an [`Act`] of everyday life, "in the last three months, have you …?", of one of the
//! five areas of DigComp and one of the three levels; a yes leads higher, a no lower, a skip elsewhere. At most
//! [`Placement::MOST_QUESTIONS`] are asked, about two minutes; one may stop at any of them.
//!
//! How it chooses: the first question is of the basic level; the first five go round the five areas; the level asked
//! about, and from the sixth on the area, are those after which the belief about the person should be most settled
//! ([`belief`]). An area in which only harder acts were answered no is asked a basic one before the end, so that an area
//! that is used is not counted as unused. It stops early once the belief is settled enough: a person who begins is not
//! asked fourteen things they have not done. The overall level is the middle one of the five areas.
//!
//! Nothing is drawn at random and nothing is kept: what is asked and suggested follows from the acts and the answers alone.

mod belief;

#[cfg(test)]
mod tests;

use self::belief::{Belief, level, likeliest};
use super::{Area, Level, Placed, Set, Slug};

/// Something that people do with digital tools, which tells of a level in an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    pub id: Slug,
    pub area: Area,
    pub level: Level,
}

/// The acts that a placement asks about: ids told apart, at least [`Acts::FEWEST`] for every level of every area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acts(Vec<Act>);

/// Why a list of acts is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActsFault {
    #[error("{0:?} is given twice")]
    Twice(Slug),
    #[error("{count} acts of level {} in area {}, must be from {} to {}", .level.code(), .area.code(), Acts::FEWEST, Acts::MOST)]
    Count { area: Area, level: Level, count: usize },
}

/// What a person says of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    Yes,
    No,
    /// Would rather not say, or does not understand: counts as a question, tells nothing.
    Skip,
}

/// The answers so far, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Places in the list of acts, and what was said.
    answers: Vec<(usize, Answer)>,
}

/// What a placement suggests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The level to begin at; `None` is below basic: begin with the first steps.
    pub overall: Option<Level>,
    /// The five areas, in order.
    pub areas: [AreaLevel; Area::ALL.len()],
    /// The areas in which at least one act was done lately.
    pub used: Set<Area>,
}

impl Suggestion {
    /// What a visit keeps of it: the areas that an answer tells of, and no other.
    #[must_use]
    pub fn kept(&self) -> Placed {
        let told = |area: &AreaLevel| (area.evidence == Evidence::Answered).then(|| area.level.into());
        Placed {
            overall: self.overall.into(),
            areas: std::array::from_fn(|place| told(&self.areas[place])),
        }
    }
}

/// What is suggested for one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaLevel {
    pub area: Area,
    /// `None` is below basic.
    pub level: Option<Level>,
    pub evidence: Evidence,
}

/// What the level of an area rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// An answer of yes or no in that area.
    Answered,
    /// The other areas alone; with no answer anywhere, nothing at all.
    Borrowed,
}

impl Acts {
    /// Fewest acts for a level of an area: none is asked twice, and one may be skipped.
    pub const FEWEST: usize = 2;
    /// Most acts for a level of an area: more could never be asked.
    pub const MOST: usize = Placement::MOST_QUESTIONS;

    /// Takes a list of acts, in the order in which equals are asked, or says everything that is wrong with it.
    pub fn new(acts: Vec<Act>) -> Result<Self, Vec<ActsFault>> {
        let mut faults = Vec::new();
        for (place, act) in acts.iter().enumerate() {
            if acts[..place].iter().any(|other| other.id == act.id) {
                faults.push(ActsFault::Twice(act.id.clone()));
            }
        }
        for (&area, &level) in Area::ALL
            .iter()
            .flat_map(|area| Level::ALL.iter().map(move |level| (area, level)))
        {
            let count = acts.iter().filter(|act| (act.area, act.level) == (area, level)).count();
            if !(Self::FEWEST..=Self::MOST).contains(&count) {
                faults.push(ActsFault::Count { area, level, count });
            }
        }
        if faults.is_empty() { Ok(Self(acts)) } else { Err(faults) }
    }

    /// The acts, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Act> {
        self.0.iter()
    }
}

impl Placement {
    /// Most questions asked, skipped ones included.
    pub const MOST_QUESTIONS: usize = 14;

    /// How sure the overall level must be before stopping early.
    const SURE_OVERALL: f64 = 0.97;
    /// How sure the level of each area must be before stopping early.
    const SURE_AREA: f64 = 0.8;
    /// Two acts whose worth differs by less are as good: the first of the list is asked about.
    const AS_GOOD: f64 = 1e-9;

    /// The act to ask about now; `None` when nothing more need be asked.
    #[must_use]
    pub fn next<'a>(&self, acts: &'a Acts) -> Option<&'a Act> {
        self.next_place(acts).and_then(|place| acts.0.get(place))
    }

    /// Takes the answer to the act asked about now; nothing changes when nothing is asked any more.
    pub fn answer(&mut self, acts: &Acts, answer: Answer) {
        if let Some(place) = self.next_place(acts) {
            self.answers.push((place, answer));
        }
    }

    /// Takes the last answer back, so that its act is asked about again; `false` when there is none.
    pub fn take_back(&mut self) -> bool {
        self.answers.pop().is_some()
    }

    /// How many questions were answered or skipped.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.answers.len()
    }

    /// What the answers so far suggest.
    #[must_use]
    pub fn suggestion(&self, acts: &Acts) -> Suggestion {
        let belief = self.evidence(acts).belief();
        let said = |area: Area, wanted: &[Answer]| {
            let mut answers = self.answers(acts);
            answers.any(|(act, answer)| act.area == area && wanted.contains(&answer))
        };
        let used: Vec<Area> = Area::ALL
            .iter()
            .copied()
            .filter(|area| said(*area, &[Answer::Yes]))
            .collect();
        let areas = std::array::from_fn(|place| {
            let area = Area::ALL[place];
            let answered = said(area, &[Answer::Yes, Answer::No]);
            AreaLevel {
                area,
                level: level(likeliest(&belief.areas[place])),
                evidence: if answered {
                    Evidence::Answered
                } else {
                    Evidence::Borrowed
                },
            }
        });
        Suggestion {
            overall: level(likeliest(&belief.overall)),
            areas,
            used: Set::of(&used),
        }
    }

    /// The acts to ask about again once something was learnt: all those answered no, in the order asked.
    pub fn to_ask_again<'a>(&self, acts: &'a Acts) -> impl Iterator<Item = &'a Act> {
        self.answers(acts)
            .filter(|(_, answer)| *answer == Answer::No)
            .map(|(act, _)| act)
    }

    fn answers<'a>(&self, acts: &'a Acts) -> impl Iterator<Item = (&'a Act, Answer)> {
        self.answers
            .iter()
            .filter_map(|(place, answer)| Some((acts.0.get(*place)?, *answer)))
    }

    fn evidence(&self, acts: &Acts) -> belief::Evidence {
        self.answers(acts)
            .fold(belief::Evidence::NONE, |evidence, (act, answer)| match answer {
                Answer::Yes => evidence.and(act.area, act.level, true),
                Answer::No => evidence.and(act.area, act.level, false),
                Answer::Skip => evidence,
            })
    }

    fn next_place(&self, acts: &Acts) -> Option<usize> {
        let left = Self::MOST_QUESTIONS.checked_sub(self.answers.len() + 1)?;
        let evidence = self.evidence(acts);
        let now = evidence.belief();
        let round = self.areas(acts, <[_]>::is_empty);
        let owed = self.areas(acts, |asked| {
            !asked.is_empty() && asked.iter().all(|(level, did)| !did && *level > Level::Basic)
        });
        if round.is_empty() && owed.is_empty() && Self::is_settled(&now) {
            return None;
        }
        let fits = |act: &Act| {
            if self.answers.is_empty() {
                act.level == Level::Basic
            } else if !round.is_empty() {
                round.contains(&act.area)
            } else {
                owed.len() <= left || (act.level == Level::Basic && owed.contains(&act.area))
            }
        };
        let mut best: Option<(usize, f64)> = None;
        for (place, act) in acts.0.iter().enumerate() {
            if !fits(act) || self.was_asked(place) || self.has_twin_before(acts, place) {
                continue;
            }
            let worth = evidence.worth_of_asking(&now, act.area, act.level);
            if best.is_none_or(|(_, most)| worth > most + Self::AS_GOOD) {
                best = Some((place, worth));
            }
        }
        best.map(|(place, _)| place)
    }

    /// The areas whose questions so far, as levels with whether the act was done, are as wanted.
    fn areas(&self, acts: &Acts, wanted: impl Fn(&[(Level, bool)]) -> bool) -> Vec<Area> {
        let of = |area: Area| {
            let answers = self.answers(acts).filter(move |(act, _)| act.area == area);
            answers
                .map(|(act, answer)| (act.level, answer == Answer::Yes))
                .collect::<Vec<_>>()
        };
        Area::ALL.iter().copied().filter(|area| wanted(&of(*area))).collect()
    }

    fn was_asked(&self, place: usize) -> bool {
        self.answers.iter().any(|(asked, _)| *asked == place)
    }

    /// Whether an act of the same area and level stands earlier in the list and was not asked about: it comes first.
    fn has_twin_before(&self, acts: &Acts, place: usize) -> bool {
        let act = &acts.0[place];
        acts.0[..place]
            .iter()
            .enumerate()
            .any(|(other, twin)| (twin.area, twin.level) == (act.area, act.level) && !self.was_asked(other))
    }

    fn is_settled(belief: &Belief) -> bool {
        let sure = |steps: &belief::Steps| steps[likeliest(steps)];
        sure(&belief.overall) >= Self::SURE_OVERALL && belief.areas.iter().all(|area| sure(area) >= Self::SURE_AREA)
    }
}
