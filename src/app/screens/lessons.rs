//! The lessons of a usage or of a level.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Item, Page, Shape, Value, Words};
use crate::content::Lesson;
use crate::domain::{Level, Usage};

use super::{Go, Screen, Turn, World, lesson};

/// Which lessons are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Usage(Usage),
    /// For those who do not know what to choose.
    Level(Level),
}

impl Choice {
    fn includes(self, lesson: &Lesson) -> bool {
        match self {
            Self::Usage(usage) => lesson.usage == usage,
            Self::Level(level) => lesson.usage.level() == level,
        }
    }
}

/// The state of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    pub choice: Choice,
}

pub(super) fn page(state: State, model: &Model) -> Page {
    let (title, text) = match state.choice {
        Choice::Usage(usage) => (Words::label("usage", usage.code()), Words::message("lessons-text")),
        Choice::Level(_) => (
            Words::message("lessons-start-title"),
            Words::message("lessons-start-text"),
        ),
    };
    let lessons = model
        .facts
        .pack
        .lessons
        .iter()
        .enumerate()
        .filter(|(_, lesson)| state.choice.includes(lesson));
    lessons.fold(Page::new(title).text(text), |page, (index, lesson)| {
        let minutes = Words::Message(
            "lessons-minutes",
            vec![("minutes", Value::Number(lesson.minutes.into()))],
        );
        page.item(Item {
            act: Act::OpenLesson(index),
            label: Words::Pack(lesson.message("title")),
            shape: Shape::Setting {
                value: minutes,
                error: None,
            },
        })
    })
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    match act {
        Act::OpenLesson(index) => match lesson::State::begin(*index, world) {
            Some((state, effects)) => Turn {
                effects,
                go: Go::To(Screen::Lesson(Box::new(state))),
                notice: None,
            },
            None => Turn::stay(),
        },
        _ => Turn::stay(),
    }
}
