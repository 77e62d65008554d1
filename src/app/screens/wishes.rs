//! "What would you like to do?": the three levels, a need, a path, a placement, something to do today, a resume code.

use crate::app::act::{Act, Wish};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Words};
use crate::content::Pack;
use crate::domain::{Entry, Level, Usage};

use super::search::{self, Scope};
use super::{Go, Screen, Turn, World, code, lessons, paths, placement};

/// The usages of a level that the pack teaches.
fn taught(pack: &Pack, level: Level) -> impl Iterator<Item = Usage> {
    let has = move |usage: &Usage| pack.lessons_of(*usage).next().is_some();
    let of_level = Usage::ALL.iter().copied().filter(move |usage| usage.level() == level);
    of_level.filter(has)
}

pub(super) fn page(model: &Model) -> Page {
    let pack = &model.facts.pack;
    let mut page = Page::new(Words::message("wishes-title")).with(Block::Heading(Words::message("wishes-learn")));
    for &level in Level::ALL {
        if taught(pack, level).next().is_some() {
            page = page.item(Item {
                act: Act::Wish(Wish::Level(level)),
                label: Words::label("level", level.code()),
                shape: Shape::Setting {
                    value: Words::message(match level {
                        Level::Basic => "wishes-basic",
                        Level::Intermediate => "wishes-intermediate",
                        Level::Advanced => "wishes-advanced",
                    }),
                    error: None,
                },
            });
        }
    }
    if !pack.paths.is_empty() {
        page = page.choice(Act::Wish(Wish::Path), Words::message("wishes-path"));
    }
    page = page.choice(Act::Wish(Wish::DoNotKnow), Words::message("wishes-unsure"));
    page = page.with(Block::Heading(Words::message("wishes-otherwise")));
    if !pack.needs.is_empty() {
        page = page.choice(Act::Wish(Wish::Need), Words::message("wishes-need"));
    }
    if !pack.procedures.is_empty() {
        page = page.choice(Act::Wish(Wish::Today), Words::message("wishes-today"));
    }
    page.choice(Act::Wish(Wish::Resume), Words::message("wishes-resume"))
}

/// The usages of a level.
pub(super) fn level(level: Level, model: &Model) -> Page {
    let page = Page::new(Words::label("level", level.code()))
        .with(Block::Stairs(landing(level)))
        .text(Words::message("level-text"));
    taught(&model.facts.pack, level).fold(page, |page, usage| {
        page.choice(Act::OpenUsage(usage), Words::label("usage", usage.code()))
    })
}

/// The landing of a level on the staircase.
pub(super) fn landing(level: Level) -> u8 {
    match level {
        Level::Basic => 1,
        Level::Intermediate => 2,
        Level::Advanced => 3,
    }
}

pub(super) fn act(act: &Act, world: &mut World) -> Turn {
    let wish = match act {
        Act::Wish(wish) => wish,
        Act::OpenUsage(usage) => return lessons::of(*usage),
        _ => return Turn::stay(),
    };
    let (entry, turn) = match wish {
        Wish::Level(level) => (Some(Entry::Usage), Go::To(Screen::Level(*level)).into()),
        Wish::Path => (
            Some(Entry::Usage),
            Go::To(Screen::Paths(paths::State::Audiences)).into(),
        ),
        Wish::DoNotKnow => (Some(Entry::Placement), placement::open(world)),
        Wish::Need => (
            Some(Entry::Need),
            Go::To(Screen::Search(search::State::new(Scope::Needs, world))).into(),
        ),
        Wish::Today => (
            Some(Entry::Procedure),
            Go::To(Screen::Search(search::State::new(Scope::Procedures, world))).into(),
        ),
        Wish::Resume => (None, Go::To(Screen::Code(code::State::default())).into()),
    };
    if let Some(visit) = world.visit {
        // A code takes up what was begun by another door.
        visit.entry = entry.or(visit.entry);
        // A procedure looked at before is not what this door was taken for.
        visit.procedure = None;
    }
    turn
}
