//! What the goal of a shelf asks, and why a move does not lead there, in words that say what to do.

use super::{CREATE, END, Goal, RIGHT, Right, Screen, Shelf, WHO, Who, place_of};
use crate::practice::keyboard::without_accent;
use crate::practice::scene::{Spot, Value, Words};

/// Whether everything asked is done.
pub(super) fn is_reached(shelf: &Shelf) -> bool {
    match &shelf.plan.setup.goal {
        Goal::Tidy { .. } => {
            !is_to_make(shelf)
                && to_rename(shelf).is_none()
                && (0..shelf.files.len()).all(|i| folder(shelf, i).is_none_or(|_| is_placed(shelf, i)))
        }
        Goal::Find { .. } | Goal::Share { .. } | Goal::Restore { .. } => shelf.settled,
        Goal::Stop { .. } | Goal::Archive { .. } => next_file(shelf).is_none(),
    }
}

/// The first file that something is still to be done with.
pub(super) fn next_file(shelf: &Shelf) -> Option<usize> {
    let setup = &shelf.plan.setup;
    let is_left = |i: &usize| {
        let (file, id) = (&shelf.files[*i], &setup.files[*i]);
        match &setup.goal {
            Goal::Tidy { .. } => folder(shelf, *i).is_some() && !is_placed(shelf, *i),
            Goal::Find { file } | Goal::Share { file, .. } | Goal::Restore { file, .. } => file == id,
            Goal::Stop { files } => file.shared && files.contains(id),
            Goal::Archive { files, .. } => !file.copied && files.contains(id),
        }
    };
    (0..shelf.files.len()).find(is_left)
}

/// Whether a folder is still to be made.
pub(super) fn is_to_make(shelf: &Shelf) -> bool {
    matches!(&shelf.plan.setup.goal, Goal::Tidy { make: Some(_), .. }) && !shelf.made
}

/// The file that is still to be named anew.
pub(super) fn to_rename(shelf: &Shelf) -> Option<usize> {
    let Goal::Tidy { rename, .. } = &shelf.plan.setup.goal else {
        return None;
    };
    let i = place_of(&shelf.plan.setup.files, rename.as_ref()?)?;
    (!shelf.files[i].renamed).then_some(i)
}

/// The folder where a file is to go.
pub(super) fn folder(shelf: &Shelf, i: usize) -> Option<usize> {
    let Goal::Tidy { places, .. } = &shelf.plan.setup.goal else {
        return None;
    };
    place_of(&shelf.plan.setup.folders, places.get(&shelf.plan.setup.files[i])?)
}

/// Why a file does not go into a folder; `None` when it does.
pub(super) fn misplaced(shelf: &Shelf, i: usize, into: usize) -> Option<Words> {
    let id = match folder(shelf, i) {
        Some(right) if right == into => return None,
        Some(_) => "practice-shelf-wrong-folder",
        None => "practice-shelf-wrong-stays",
    };
    Some(of_file(id, shelf, i))
}

/// Whether an opened file is the one looked for, when one is.
pub(super) fn found(shelf: &Shelf, i: usize) -> Option<Result<(), Words>> {
    let Goal::Find { file } = &shelf.plan.setup.goal else {
        return None;
    };
    let is_it = shelf.plan.setup.files[i] == *file;
    Some(if is_it {
        Ok(())
    } else {
        Err(of_file("practice-shelf-wrong-file", shelf, i))
    })
}

/// Whether a file is shown: what is looked for is a part of its name.
pub(super) fn is_sought(shelf: &Shelf, i: usize) -> bool {
    let name = shelf.plan.said.get(i).map(String::as_str).unwrap_or_default();
    folded(name).contains(&folded(&shelf.sought))
}

/// The name to type on this screen.
pub(super) fn name(shelf: &Shelf) -> &str {
    let said = &shelf.plan.said;
    let name = match shelf.screen {
        Screen::NewName(_) => said.last(),
        _ => said.first(),
    };
    name.map(String::as_str).unwrap_or_default()
}

/// Why a typed name is not the one asked for; `None` when it is, whatever its capitals and accents.
pub(super) fn misnamed(shelf: &Shelf) -> Option<Words> {
    let asked = name(shelf);
    if folded(&shelf.name) == folded(asked) {
        return None;
    }
    let name = Value::Text(asked.to_owned());
    Some(Words::Message("practice-shelf-wrong-name", vec![("name", name)]))
}

/// Why a link is kept; `None` when it is no longer needed.
pub(super) fn still_needed(shelf: &Shelf, i: usize) -> Option<Words> {
    match &shelf.plan.setup.goal {
        Goal::Stop { files } if files.contains(&shelf.plan.setup.files[i]) => None,
        _ => Some(of_file("practice-shelf-wrong-needed", shelf, i)),
    }
}

/// What is wrong with the link, and where to mend it; `None` when it is as asked.
pub(super) fn wrong_link(shelf: &Shelf, i: usize) -> Option<(Words, Spot)> {
    let Goal::Share { file, who, right, days } = &shelf.plan.setup.goal else {
        return None;
    };
    let link = shelf.link;
    if shelf.plan.setup.files[i] != *file {
        Some((of_file("practice-shelf-wrong-file", shelf, i), CREATE))
    } else if link.who != *who {
        let id = match who {
            Who::Person => "practice-shelf-wrong-anyone",
            Who::Anyone => "practice-shelf-wrong-person",
        };
        Some((Words::message(id), WHO))
    } else if link.right != *right {
        let id = match right {
            Right::Read => "practice-shelf-wrong-write",
            Right::Write => "practice-shelf-wrong-read",
        };
        Some((Words::message(id), RIGHT))
    } else if link.days != *days {
        let words = match days {
            0 => Words::message("practice-shelf-wrong-end"),
            days => Words::counted("practice-shelf-wrong-days", "count", *days),
        };
        Some((words, END))
    } else {
        None
    }
}

/// Why the versions of a file are not shown; `None` when they are those that the pack gives.
pub(super) fn without_versions(shelf: &Shelf, i: usize) -> Option<Words> {
    match &shelf.plan.setup.goal {
        Goal::Restore { file, .. } if shelf.plan.setup.files[i] == *file => None,
        _ => Some(of_file("practice-shelf-wrong-file", shelf, i)),
    }
}

/// Why a version is not the one to bring back; `None` when it is.
pub(super) fn wrong_version(shelf: &Shelf, version: usize) -> Option<Words> {
    let Goal::Restore {
        versions,
        version: asked,
        ..
    } = &shelf.plan.setup.goal
    else {
        return None;
    };
    let id = match version {
        0 => "practice-shelf-wrong-newest",
        _ if versions.get(version) == Some(asked) => return None,
        _ => "practice-shelf-wrong-version",
    };
    Some(Words::message(id))
}

/// Why a copy is not made; `None` when it is of an important file, and apart from the shelf.
pub(super) fn wrong_copy(shelf: &Shelf, i: usize, to: usize) -> Option<Words> {
    let Goal::Archive { files, places, place } = &shelf.plan.setup.goal else {
        return None;
    };
    if !files.contains(&shelf.plan.setup.files[i]) {
        Some(of_file("practice-shelf-wrong-unimportant", shelf, i))
    } else if places.get(to) != Some(place) {
        Some(Words::message("practice-shelf-wrong-place"))
    } else {
        None
    }
}

/// A message that names a file.
fn of_file(id: &'static str, shelf: &Shelf, i: usize) -> Words {
    Words::naming(id, "file", shelf.file(i))
}

fn is_placed(shelf: &Shelf, i: usize) -> bool {
    shelf.files[i].folder == folder(shelf, i)
}

/// A name without what a hurried or foreign hand leaves out: capitals, accents, signs, the forms of alef.
fn folded(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters
        .map(without_accent)
        .map(|letter| match letter {
            'أ' | 'إ' | 'آ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            other => other,
        })
        .collect()
}
