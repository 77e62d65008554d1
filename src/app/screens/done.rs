//! The last screen of a lesson: what I can do now, and three faces.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Words};
use crate::domain::{Face, Level};

use super::{Go, Turn, World};

/// The state of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Index in the pack.
    pub lesson: usize,
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
    let chosen = model.visit.as_ref().and_then(|visit| visit.face);
    let mut page = Page::new(Words::message("done-title"))
        .with(Block::Stairs(landings(lesson.usage.level())))
        .with(Block::Bullets(can))
        .with(Block::Heading(Words::message("done-home")))
        .with(Block::Bullets(home))
        .with(Block::Heading(Words::message("done-feeling")));
    for &face in Face::ALL.iter().rev() {
        page = page.item(Item {
            act: Act::Feel(face),
            label: Words::label("face", face.code()),
            shape: Shape::Radio(chosen == Some(face)),
        });
    }
    page.choice(Act::MoreLessons, Words::message("done-more"))
        .choice(Act::EndVisit, Words::message("done-end"))
}

/// Landings climbed by somebody who did a lesson of a level.
fn landings(level: Level) -> u8 {
    match level {
        Level::Basic => 1,
        Level::Intermediate => 2,
        Level::Advanced => 3,
    }
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    match act {
        Act::Feel(face) => {
            if let Some(visit) = world.visit {
                visit.face = Some(*face);
            }
            Go::Focus(Act::MoreLessons).into()
        }
        // The way back leads to the list the lesson was chosen from.
        Act::MoreLessons => Go::Back.into(),
        Act::EndVisit => Go::EndVisit.into(),
        _ => Turn::stay(),
    }
}
