//! The last screen of a lesson: what I can do now, and three faces.

use crate::app::act::{Act, PlaceAct};
use crate::app::effect::Answer;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::Face;

use super::survey::{SurveyAct, visitor};
use super::{Go, Screen, Turn, World, lessons, placement};

/// The state of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Index in the pack.
    pub lesson: usize,
    /// How this lesson went, once said.
    pub felt: Option<Face>,
    /// The survey that is open today, as an index of the site's.
    survey: Option<usize>,
}

impl State {
    /// The end of a lesson.
    #[must_use]
    pub const fn of(lesson: usize) -> Self {
        Self {
            lesson,
            felt: None,
            survey: None,
        }
    }
}

pub(super) fn page(state: State, model: &Model) -> Page {
    let Some(lesson) = model.facts.pack.lessons.get(state.lesson) else {
        return Page::new(Words::message("done-title"));
    };
    let can = (1..=3)
        .map(|n| Words::Pack(lesson.message(&format!("can-{n}"))))
        .collect();
    let home = (1..=2)
        .map(|n| Words::Pack(lesson.message(&format!("home-{n}"))))
        .collect();
    let mut page = Page::new(Words::message("done-title"))
        .with(Block::Stairs(super::wishes::landing(lesson.usage.level())))
        .with(Block::Bullets(can))
        .with(Block::Heading(Words::message("done-home")))
        .with(Block::Bullets(home))
        .with(Block::Heading(Words::message("done-feeling")));
    for &face in Face::ALL.iter().rev() {
        page = page.item(Item {
            act: Act::Feel(face),
            label: Words::label("face", face.code()),
            shape: Shape::Radio(state.felt == Some(face)),
        });
    }
    if let Some(next) = next(model) {
        let title = Words::Pack(model.facts.pack.lessons[next].message("title"));
        let label = Words::Message("done-next", vec![("title", Value::Words(Box::new(title)))]);
        page = page.choice(Act::OpenLesson(next), label);
    } else if model
        .visit
        .as_ref()
        .is_some_and(|visit| visit.journey.followed().is_some())
    {
        page = page.with(Block::Note(Tone::Success, Words::message("path-completed")));
    }
    page = page.choice(Act::MoreLessons, Words::message("done-more"));
    if can_ask_again(model) {
        page = page.choice(Act::Place(PlaceAct::Again), Words::message("done-again"));
    }
    page = page.choice(Act::TakeAway, Words::message("done-away"));
    if let Some((index, questions)) = survey(state, model) {
        let questions = i64::try_from(questions).unwrap_or(i64::MAX);
        page = page.choice(
            Act::Survey(SurveyAct::Answer(index)),
            Words::counted("survey-offer", "questions", questions),
        );
    }
    page.choice(Act::EndVisit, Words::message("done-end"))
}

/// The survey offered, and how many questions it has; none to somebody who answered one in this visit.
fn survey(state: State, model: &Model) -> Option<(usize, usize)> {
    let index = state.survey?;
    let fresh = model.visit.as_ref().is_some_and(|visit| !visit.surveyed);
    let survey = model.facts.lists.surveys.get(index).filter(|_| fresh)?;
    Some((index, survey.questions.len()))
}

/// The next lesson of the path followed.
fn next(model: &Model) -> Option<usize> {
    model.visit.as_ref()?.journey.next(&model.facts.pack)
}

/// Whether the acts that were not done can be asked about again, now that something was learnt.
fn can_ask_again(model: &Model) -> bool {
    let journey = model.visit.as_ref().map(|visit| &visit.journey);
    let placement = journey
        .filter(|journey| journey.after.is_none())
        .and_then(|journey| journey.placement.as_ref());
    let acts = model.facts.pack.placement();
    placement
        .zip(acts)
        .is_some_and(|(placement, acts)| placement.to_ask_again(acts).next().is_some())
}

/// The hand goes on with the path, when there is one.
pub(super) fn first_focus(model: &Model) -> Option<Act> {
    next(model).map(Act::OpenLesson)
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    match act {
        // The next one stands in place of this one: back leads to the path.
        Act::OpenLesson(index) => lessons::open(*index, world, Go::Instead),
        Act::Place(PlaceAct::Again) => match placement::again(world) {
            Some(again) => Go::To(Screen::Placement(again)).into(),
            None => Turn::stay(),
        },
        Act::Feel(face) => {
            state.felt = Some(*face);
            let visit = world.visit.as_mut();
            let next = visit.and_then(|visit| {
                visit.face = Some(*face);
                visit.journey.next(&world.facts.pack)
            });
            Go::Focus(next.map_or(Act::MoreLessons, Act::OpenLesson)).into()
        }
        // The way back leads to the list the lesson was chosen from.
        Act::MoreLessons => Go::Back.into(),
        Act::Survey(SurveyAct::Answer(index)) => visitor::open(*index, world),
        Act::EndVisit => Go::EndVisit.into(),
        _ => Turn::stay(),
    }
}

pub(super) fn answered(state: &mut State, answer: &Answer, world: &World) -> Turn {
    if let Answer::DossiersListed(campaigns, _) = answer {
        state.survey = visitor::open_today(campaigns, world);
    }
    Turn::stay()
}
