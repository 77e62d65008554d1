//! Two minutes to find where to begin: everyday acts, one a screen, and what they suggest.

use crate::app::act::{Act, PlaceAct};
use crate::app::model::Model;
use crate::app::page::{Block, Page, Tone, Words};
use crate::content::{act_after, act_message};
use crate::domain::{self, Answer, Area, Evidence, Level, PathKind, Placement, Set, Suggestion, Usage};

use super::{Go, Screen, Turn, World, lessons, paths};

/// The state of the screen; the answers are with the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Asking about the last three months.
    Lately,
    /// What the answers suggest.
    Found,
    /// Asking again about what was not done, now that something was learnt: one act a screen.
    Now {
        asked: Vec<domain::Act>,
        reached: usize,
        can: Set<Area>,
    },
}

/// Most acts asked about again.
const MOST_AGAIN: usize = 5;

/// Opens a placement, or what it found when it was held already.
pub(super) fn open(world: &mut World) -> Turn {
    let Some(acts) = world.facts.pack.placement() else {
        // Contents without a placement: the basics come first.
        return Go::To(Screen::Level(Level::Basic)).into();
    };
    let Some(visit) = world.visit else {
        return Turn::stay();
    };
    let placement = visit.journey.placement.get_or_insert_with(Placement::default);
    let over = placement.next(acts).is_none();
    Go::To(Screen::Placement(if over { State::Found } else { State::Lately })).into()
}

/// Opens the same acts again, those that were not done; `None` when there is nothing to ask.
pub(super) fn again(world: &World) -> Option<State> {
    let acts = world.facts.pack.placement()?;
    let placement = world.visit.as_ref()?.journey.placement.as_ref()?;
    let asked: Vec<domain::Act> = placement.to_ask_again(acts).take(MOST_AGAIN).cloned().collect();
    let can = placement.suggestion(acts).used;
    (!asked.is_empty()).then_some(State::Now { asked, reached: 0, can })
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let pack = &model.facts.pack;
    let placement = model.visit.as_ref().and_then(|visit| visit.journey.placement.as_ref());
    let (Some(acts), Some(placement)) = (pack.placement(), placement) else {
        return Page::new(Words::message("placement-title"));
    };
    match state {
        State::Lately => match placement.next(acts) {
            Some(act) => {
                let mut page = asking(
                    Words::message("placement-title"),
                    Words::message("placement-text"),
                    act_message(act),
                );
                page = page.choice(Act::Place(PlaceAct::Stop), Words::message("placement-stop"));
                // What comes and goes stands last, so that the numbers before it stay what they were.
                if placement.asked() > 0 {
                    page = page.choice(Act::Place(PlaceAct::Before), Words::message("placement-before"));
                }
                page
            }
            None => found(&placement.suggestion(acts), model),
        },
        State::Found => found(&placement.suggestion(acts), model),
        State::Now { asked, reached, .. } => {
            let id = asked.get(*reached).map(act_after).unwrap_or_default();
            let mut page = asking(
                Words::message("placement-again-title"),
                Words::message("placement-again-text"),
                id,
            );
            page.progress = Some((reached + 1, asked.len()));
            page.choice(Act::Place(PlaceAct::Stop), Words::message("placement-again-stop"))
        }
    }
}

fn asking(title: Words, text: Words, id: String) -> Page {
    Page::new(title)
        .text(text)
        .with(Block::Sheet {
            lines: Vec::new(),
            body: vec![Words::Pack(id)],
        })
        .choice(Act::Place(PlaceAct::Say(Answer::Yes)), Words::message("placement-yes"))
        .choice(Act::Place(PlaceAct::Say(Answer::No)), Words::message("placement-no"))
        .choice(
            Act::Place(PlaceAct::Say(Answer::Skip)),
            Words::message("placement-skip"),
        )
}

fn found(suggestion: &Suggestion, model: &Model) -> Page {
    let pack = &model.facts.pack;
    let level = suggestion.overall;
    let landing = level.map_or(0, super::wishes::landing);
    let mut page = Page::new(Words::message("placement-found-title")).with(Block::Stairs(landing));
    let told = suggestion.areas.iter().any(|area| area.evidence == Evidence::Answered);
    if told {
        let lines = suggestion.areas.iter().map(|area| {
            let level = match area.level {
                Some(level) => Words::label("level", level.code()),
                None => Words::message("placement-found-new"),
            };
            (Words::label("area", area.area.code()), level)
        });
        page = page.with(Block::Sheet {
            lines: lines.collect(),
            body: Vec::new(),
        });
    } else {
        page = page.with(Block::Note(Tone::Plain, Words::message("placement-found-nothing")));
    }
    page = page.text(Words::message("placement-found-text"));
    if level.is_none() && pack.lessons_of(Usage::FirstSteps).next().is_some() {
        page = page.choice(
            Act::OpenUsage(Usage::FirstSteps),
            Words::label("usage", Usage::FirstSteps.code()),
        );
    }
    let wanted = PathKind::Level(level.unwrap_or(Level::Basic));
    if let Some((index, path)) = pack.paths.iter().enumerate().find(|(_, path)| path.kind == wanted) {
        page = page.choice(Act::OpenPath(index), Words::Pack(path.message("title")));
    }
    page.choice(Act::Place(PlaceAct::Leave), Words::message("placement-found-other"))
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let act = match act {
        Act::Place(act) => *act,
        Act::OpenPath(index) => return paths::open(*index, world),
        Act::OpenUsage(usage) => return lessons::of(*usage),
        _ => return Turn::stay(),
    };
    let pack = world.facts.pack.clone();
    let (Some(acts), Some(visit)) = (pack.placement(), world.visit.as_mut()) else {
        return Turn::stay();
    };
    let journey = &mut visit.journey;
    match (&mut *state, act) {
        (State::Lately, PlaceAct::Say(answer)) => {
            let placement = journey.placement.get_or_insert_with(Placement::default);
            placement.answer(acts, answer);
            if placement.next(acts).is_none() {
                return conclude(world);
            }
            Go::Focus(Act::Place(PlaceAct::Say(Answer::Yes))).into()
        }
        (State::Lately, PlaceAct::Before) => {
            if let Some(placement) = &mut journey.placement {
                placement.take_back();
            }
            Go::Focus(Act::Place(PlaceAct::Say(Answer::Yes))).into()
        }
        (State::Lately, PlaceAct::Stop) => conclude(world),
        (State::Now { asked, reached, can }, PlaceAct::Say(answer)) => {
            let area = asked.get(*reached).map(|act| act.area);
            if let (Answer::Yes, Some(area)) = (answer, area) {
                can.insert(area);
            }
            *reached += 1;
            if *reached < asked.len() {
                return Go::Focus(Act::Place(PlaceAct::Say(Answer::Yes))).into();
            }
            journey.after = Some(*can);
            Go::Back.into()
        }
        // Not answered to the end is not answered.
        (State::Now { .. }, _) | (_, PlaceAct::Leave) => Go::Back.into(),
        (State::Found, _) | (_, PlaceAct::Again) => Turn::stay(),
    }
}

fn conclude(world: &mut World) -> Turn {
    let pack = world.facts.pack.clone();
    if let (Some(acts), Some(visit)) = (pack.placement(), world.visit.as_mut())
        && let Some(placement) = &visit.journey.placement
    {
        visit.journey.level = placement.suggestion(acts).overall;
    }
    Go::Instead(Screen::Placement(State::Found)).into()
}
