//! The lessons of a usage.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Item, Page, Shape, Value, Words};
use crate::content::Lesson;
use crate::domain::Usage;

use super::{Go, Screen, Turn, World, lesson};

/// The state of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    pub usage: Usage,
}

pub(super) fn page(state: State, model: &Model) -> Page {
    let lessons = model.facts.pack.lessons.iter().enumerate();
    let page = Page::new(Words::label("usage", state.usage.code())).text(Words::message("lessons-text"));
    lessons
        .filter(|(_, lesson)| lesson.usage == state.usage)
        .fold(page, |page, (index, lesson)| page.item(item(index, lesson, model)))
}

/// A lesson to choose: how long it takes, or that it is done.
pub(super) fn item(index: usize, lesson: &Lesson, model: &Model) -> Item {
    let done = model.visit.as_ref().is_some_and(|visit| visit.journey.has_done(lesson));
    let value = if done {
        Words::message("lessons-done")
    } else {
        let minutes = Value::Number(lesson.minutes.into());
        Words::Message("lessons-minutes", vec![("minutes", minutes)])
    };
    Item {
        act: Act::OpenLesson(index),
        label: Words::Pack(lesson.message("title")),
        shape: Shape::Setting { value, error: None },
    }
}

/// On to the lessons of a usage.
pub(super) fn of(usage: Usage) -> Turn {
    Go::To(Screen::Lessons(State { usage })).into()
}

/// Opens a lesson, wherever it was chosen; `go` says what becomes of the screen that is left.
pub(super) fn open(index: usize, world: &mut World, go: fn(Screen) -> Go) -> Turn {
    match lesson::State::begin(index, world) {
        Some((state, effects)) => Turn {
            effects,
            go: go(Screen::Lesson(Box::new(state))),
            notice: None,
        },
        None => Turn::stay(),
    }
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    match act {
        Act::OpenLesson(index) => {
            if let Some(visit) = world.visit {
                visit.journey.beside = true;
            }
            open(*index, world, Go::To)
        }
        _ => Turn::stay(),
    }
}
