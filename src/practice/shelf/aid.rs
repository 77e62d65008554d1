//! "Show me how": the next right act from wherever the learner stands.

use super::{
    BACK, COPY, CREATE, FILES, FIND, FOLDERS, Goal, KEEP_NAME, MAKE, MOVES, NAME, PLACES, RENAME, RESTORE, SHARE,
    SHOW_VERSIONS, STOP, Screen, Shelf, VERSIONS, goal, place_of,
};
use crate::practice::game::Aim;
use crate::practice::kit::numbered;
use crate::practice::scene::Spot;

/// The next right act; a field is written whole.
pub(super) fn aim(shelf: &Shelf) -> Option<Aim> {
    let goal = screen(shelf)?;
    if shelf.screen == goal {
        return act(shelf);
    }
    Some(Aim::press(toward(shelf, goal)))
}

/// The screen where the next thing is to be done.
fn screen(shelf: &Shelf) -> Option<Screen> {
    if goal::is_to_make(shelf) {
        return Some(Screen::NewFolder);
    }
    if let Some(i) = goal::to_rename(shelf) {
        return Some(Screen::NewName(i));
    }
    let i = goal::next_file(shelf)?;
    Some(match &shelf.plan.setup.goal {
        Goal::Tidy { .. } | Goal::Stop { .. } => Screen::File(i),
        Goal::Find { .. } => Screen::Shelf,
        Goal::Share { .. } => Screen::Link(i),
        Goal::Restore { versions, version, .. } => Screen::Version(i, place_of(versions, version)?),
        Goal::Archive { .. } => Screen::Places(i),
    })
}

/// What to do on the screen where the next thing is to be done.
fn act(shelf: &Shelf) -> Option<Aim> {
    let spot = match (shelf.screen, &shelf.plan.setup.goal) {
        (Screen::NewFolder | Screen::NewName(_), _) if goal::misnamed(shelf).is_some() => {
            return Some(Aim::Write(NAME, goal::name(shelf).to_owned()));
        }
        (Screen::NewFolder | Screen::NewName(_), _) => KEEP_NAME,
        (Screen::Shelf, _) => {
            let i = goal::next_file(shelf)?;
            if shelf.sought.trim().is_empty() || !goal::is_sought(shelf, i) {
                return Some(Aim::Write(FIND, shelf.plan.said.get(i)?.clone()));
            }
            numbered(FILES, i)
        }
        (Screen::File(i), Goal::Tidy { .. }) => numbered(MOVES, goal::folder(shelf, i)?),
        (Screen::File(_), _) => STOP,
        (Screen::Link(i), _) => goal::wrong_link(shelf, i).map_or(CREATE, |(_, place)| place),
        (Screen::Version(..), _) => RESTORE,
        (Screen::Places(_), Goal::Archive { places, place, .. }) => numbered(PLACES, place_of(places, place)?),
        _ => return None,
    };
    Some(Aim::press(spot))
}

/// The door of this screen on the way to another: forward when it lies beyond, else back.
fn toward(shelf: &Shelf, goal: Screen) -> Spot {
    let mut beyond = goal;
    loop {
        let above = Shelf {
            screen: beyond,
            ..shelf.clone()
        }
        .above();
        if above == shelf.screen && beyond != shelf.screen {
            return door(beyond);
        }
        if beyond == Screen::Shelf {
            return BACK;
        }
        beyond = above;
    }
}

/// What is pressed on the screen above to come to a screen.
fn door(screen: Screen) -> Spot {
    match screen {
        Screen::Shelf => BACK,
        Screen::Folder(folder) => numbered(FOLDERS, folder),
        Screen::File(i) => numbered(FILES, i),
        Screen::NewFolder => MAKE,
        Screen::NewName(_) => RENAME,
        Screen::Link(_) => SHARE,
        Screen::Versions(_) => SHOW_VERSIONS,
        Screen::Version(_, version) => numbered(VERSIONS, version),
        Screen::Places(_) => COPY,
    }
}
