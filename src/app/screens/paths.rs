//! The paths made for an audience, and one path with its lessons in order.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Page, Words};
use crate::content::{Lesson, Pack, Path};
use crate::domain::{Audience, PathKind};

use super::{Go, Screen, Turn, World, lessons};

/// The state of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Whom the paths are made for. Nobody is asked who they are: a path is a subject.
    Audiences,
    Of(Audience),
    /// The path at an index of the pack.
    One(usize),
}

pub(super) fn page(state: State, model: &Model) -> Page {
    let pack = &model.facts.pack;
    match state {
        State::Audiences => {
            let page = Page::new(Words::message("paths-title")).text(Words::message("paths-text"));
            let page = audiences(pack).fold(page, |page, audience| {
                page.choice(
                    Act::OpenAudience(audience),
                    Words::label("audience-of-path", audience.code()),
                )
            });
            of_level(pack).fold(page, |page, (index, path)| {
                page.choice(Act::OpenPath(index), Words::Pack(path.message("title")))
            })
        }
        State::Of(audience) => {
            let page = Page::new(Words::label("audience-of-path", audience.code())).text(Words::message("paths-which"));
            made_for(pack, audience).fold(page, |page, (index, path)| {
                page.choice(Act::OpenPath(index), Words::Pack(path.message("title")))
            })
        }
        State::One(index) => match pack.paths.get(index) {
            Some(path) => one(path, model),
            None => Page::new(Words::message("lesson-gone")),
        },
    }
}

fn one(path: &Path, model: &Model) -> Page {
    let pack = &model.facts.pack;
    let mut page = Page::new(Words::Pack(path.message("title"))).text(Words::Pack(path.message("intro")));
    let next = model
        .visit
        .as_ref()
        .and_then(|visit| visit.journey.next_of(pack, path.id.as_str()));
    if next.is_none() {
        page = page.text(Words::message("path-completed"));
    }
    let listed = path.lessons.iter();
    let places = listed.filter_map(|followed| {
        let place = pack.place_of(&followed.lesson)?;
        Some((place, &pack.lessons[place]))
    });
    for (place, lesson) in places {
        page = page.item(lessons::item(place, lesson, model));
    }
    let begun = model.visit.as_ref().is_some_and(|visit| !visit.journey.done.is_empty());
    if begun {
        page = page.choice(Act::TakeAway, Words::message("done-away"));
    }
    page
}

/// The audiences that have paths of their own, in their order.
fn audiences(pack: &Pack) -> impl Iterator<Item = Audience> {
    let has = |audience: &Audience| made_for(pack, *audience).next().is_some();
    Audience::ALL.iter().copied().filter(has)
}

fn made_for(pack: &Pack, audience: Audience) -> impl Iterator<Item = (usize, &Path)> {
    let paths = pack.paths.iter().enumerate();
    paths.filter(move |(_, path)| path.kind.audience() == Some(audience))
}

fn of_level(pack: &Pack) -> impl Iterator<Item = (usize, &Path)> {
    let paths = pack.paths.iter().enumerate();
    paths.filter(|(_, path)| matches!(path.kind, PathKind::Level(_)))
}

pub(super) fn act(act: &Act, state: State, world: &mut World) -> Turn {
    match act {
        Act::OpenAudience(audience) => {
            let pack = world.facts.pack.clone();
            let mut paths = made_for(&pack, *audience);
            match (paths.next(), paths.next()) {
                // A choice of one is no choice.
                (Some((only, _)), None) => open(only, world),
                _ => Go::To(Screen::Paths(State::Of(*audience))).into(),
            }
        }
        Act::OpenPath(index) => open(*index, world),
        Act::OpenLesson(index) => {
            if let State::One(path) = state {
                follow(path, world);
            }
            lessons::open(*index, world, Go::To)
        }
        _ => Turn::stay(),
    }
}

/// Shows a path, and follows it from now on.
pub(super) fn open(index: usize, world: &mut World) -> Turn {
    follow(index, world);
    Go::To(Screen::Paths(State::One(index))).into()
}

fn follow(index: usize, world: &mut World) {
    if let (Some(path), Some(visit)) = (world.facts.pack.paths.get(index), world.visit.as_mut()) {
        visit.journey.path = Some(path.id.clone());
        visit.journey.beside = false;
    }
}

/// Where the hand goes on a path: the first lesson that is not done.
pub(super) fn first_focus(state: State, model: &Model) -> Option<Act> {
    let State::One(index) = state else {
        return None;
    };
    let path = model.facts.pack.paths.get(index)?;
    let journey = &model.visit.as_ref()?.journey;
    Some(Act::OpenLesson(journey.next_of(&model.facts.pack, path.id.as_str())?))
}

/// What a path says of one of its lessons to its own audience.
pub(super) fn example(pack: &Pack, path: &str, lesson: &Lesson) -> Option<Words> {
    let path = pack.path(path)?;
    let mut lessons = path.lessons.iter();
    let followed = lessons.find(|followed| followed.lesson == lesson.id && followed.example)?;
    Some(Words::Pack(path.example(&followed.lesson)))
}
