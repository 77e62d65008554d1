//! "What would you like to do?": the usages that have lessons, by level.

use crate::app::act::{Act, Wish};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Words};
use crate::content::Pack;
use crate::domain::{Entry, Level, Usage};

use super::lessons::{self, Choice};
use super::{Go, Screen, Turn, World};

/// The usages of a level that the pack teaches.
fn taught(pack: &Pack, level: Level) -> impl Iterator<Item = Usage> {
    let has = move |usage: &Usage| pack.lessons.iter().any(|lesson| lesson.usage == *usage);
    Usage::ALL
        .iter()
        .copied()
        .filter(move |usage| usage.level() == level)
        .filter(has)
}

pub(super) fn page(model: &Model) -> Page {
    let mut page = Page::new(Words::message("wishes-title"));
    for &level in Level::ALL {
        let mut usages = taught(&model.facts.pack, level).peekable();
        if usages.peek().is_none() {
            continue;
        }
        page = page.with(Block::Heading(Words::label("level", level.code())));
        for usage in usages {
            let label = Words::label("usage", usage.code());
            page = page.item(Item::choice(Act::Wish(Wish::Usage(usage)), label));
        }
    }
    page = page.with(Block::Heading(Words::message("wishes-otherwise")));
    page = page.choice(Act::Wish(Wish::DoNotKnow), Words::message("wishes-unsure"));
    if !model.facts.pack.procedures.is_empty() {
        page = page.choice(Act::Wish(Wish::Today), Words::message("wishes-today"));
    }
    page
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    let Act::Wish(wish) = act else {
        return Turn::stay();
    };
    let (entry, screen) = match wish {
        Wish::Usage(usage) => (
            Entry::Usage,
            Screen::Lessons(lessons::State {
                choice: Choice::Usage(*usage),
            }),
        ),
        Wish::DoNotKnow => (
            Entry::Placement,
            Screen::Lessons(lessons::State {
                choice: Choice::Level(Level::Basic),
            }),
        ),
        Wish::Today => (Entry::Procedure, Screen::Today),
    };
    if let Some(visit) = world.visit {
        visit.entry = Some(entry);
        // A procedure looked at before is not what this door was taken for.
        visit.procedure = None;
    }
    Go::To(screen).into()
}
