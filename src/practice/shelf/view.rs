//! What each screen of the shelf shows, in at most a dozen rows.

use super::{
    BACK, COPY, CREATE, END, FILES, FIND, FOLDERS, Goal, KEEP_NAME, MAKE, MOVES, NAME, PLACES, RENAME, RESTORE, RIGHT,
    Right, SHARE, SHOW_VERSIONS, STOP, Screen, Shelf, VERSIONS, WHO, Who, goal,
};
use crate::practice::kit::{button, count, field, first_row, numbered, row, setting, text};
use crate::practice::scene::{Mark, Part, Scene, Words};

pub(super) fn scene(shelf: &Shelf) -> Scene {
    match shelf.screen {
        Screen::Shelf => list(shelf),
        Screen::Folder(folder) => inside(shelf, folder),
        Screen::File(i) => file(shelf, i),
        Screen::NewFolder | Screen::NewName(_) => name(shelf),
        Screen::Link(i) => link(shelf, i),
        Screen::Versions(_) => versions(shelf),
        Screen::Version(_, version) => self::version(shelf, version),
        Screen::Places(i) => places(shelf, i),
    }
}

fn list(shelf: &Shelf) -> Scene {
    if matches!(shelf.plan.setup.goal, Goal::Find { .. }) {
        return search(shelf);
    }
    let mut parts = things(shelf);
    // Folders stand first, but it is with a file that most goals begin.
    let file = (0..shelf.files.len()).find(|&i| shelf.files[i].folder.is_none());
    let mut next = file.map(|i| numbered(FILES, i)).or_else(|| first_row(&parts));
    if goal::is_to_make(shelf) {
        parts.push(button(MAKE, "practice-shelf-make"));
        next = Some(MAKE);
    }
    Scene { parts, next }
}

/// Folders, then the files that are in none.
fn things(shelf: &Shelf) -> Vec<Part> {
    let folders = (0..shelf.plan.setup.folders.len()).filter(|&folder| shelf.has(folder));
    let folders = folders.map(|folder| {
        let held = shelf.files.iter().filter(|file| file.folder == Some(folder)).count();
        let held = Words::counted("practice-shelf-count", "count", count(held));
        row(numbered(FOLDERS, folder), vec![shelf.folder(folder), held], Mark::Plain)
    });
    folders
        .chain(files(shelf, |i| shelf.files[i].folder.is_none()))
        .collect()
}

fn search(shelf: &Shelf) -> Scene {
    let mut parts = vec![field(FIND, "practice-shelf-find", &shelf.sought)];
    if shelf.sought.trim().is_empty() {
        parts.append(&mut things(shelf));
    } else {
        parts.extend(files(shelf, |i| goal::is_sought(shelf, i)));
        if parts.len() == 1 {
            parts.push(text("practice-shelf-nothing"));
        }
    }
    Scene {
        parts,
        next: Some(FIND),
    }
}

fn inside(shelf: &Shelf, folder: usize) -> Scene {
    let mut parts = vec![about("practice-shelf-inside", "folder", shelf.folder(folder))];
    parts.extend(files(shelf, |i| shelf.files[i].folder == Some(folder)));
    let next = first_row(&parts).unwrap_or(BACK);
    if parts.len() == 1 {
        parts.push(text("practice-shelf-empty"));
    }
    parts.push(button(BACK, "practice-back"));
    Scene {
        parts,
        next: Some(next),
    }
}

fn files(shelf: &Shelf, is_shown: impl Fn(usize) -> bool) -> impl Iterator<Item = Part> {
    (0..shelf.files.len()).filter(move |&i| is_shown(i)).map(|i| {
        let file = shelf.files[i];
        let state = match shelf.plan.setup.goal {
            Goal::Stop { .. } if file.shared => Some("practice-shelf-shared"),
            Goal::Archive { .. } if file.copied => Some("practice-shelf-copied"),
            _ => None,
        };
        let cells = std::iter::once(shelf.file(i)).chain(state.map(Words::message));
        row(numbered(FILES, i), cells.collect(), Mark::Plain)
    })
}

fn file(shelf: &Shelf, i: usize) -> Scene {
    let mut parts = vec![about("practice-shelf-file", "file", shelf.file(i))];
    match &shelf.plan.setup.goal {
        Goal::Tidy { rename, .. } => {
            if rename.is_some() && !shelf.files[i].renamed {
                parts.push(button(RENAME, "practice-shelf-rename"));
            }
            let folders = (0..shelf.plan.setup.folders.len()).filter(|&folder| shelf.has(folder));
            parts.extend(folders.map(|folder| Part::Button {
                spot: numbered(MOVES, folder),
                label: Words::naming("practice-shelf-move", "folder", shelf.folder(folder)),
            }));
        }
        Goal::Find { .. } => {}
        Goal::Share { .. } => parts.push(button(SHARE, "practice-shelf-share")),
        Goal::Stop { .. } if shelf.files[i].shared => {
            parts.push(text("practice-shelf-has-link"));
            parts.push(button(STOP, "practice-shelf-stop"));
        }
        Goal::Stop { .. } => parts.push(text("practice-shelf-no-link")),
        Goal::Restore { .. } => parts.push(button(SHOW_VERSIONS, "practice-shelf-versions")),
        Goal::Archive { .. } => parts.push(button(COPY, "practice-shelf-copy")),
    }
    parts.push(button(BACK, "practice-back"));
    // Not on the way back: whoever presses Enter again would go round for ever.
    let next = parts.iter().find_map(|part| match part {
        Part::Button { spot, .. } => Some(*spot),
        _ => None,
    });
    Scene { parts, next }
}

fn name(shelf: &Shelf) -> Scene {
    let next = if goal::misnamed(shelf).is_some() {
        NAME
    } else {
        KEEP_NAME
    };
    let mut parts = Vec::new();
    if let Screen::NewName(i) = shelf.screen {
        parts.push(about("practice-shelf-file", "file", shelf.file(i)));
    }
    parts.push(field(NAME, "practice-shelf-name", &shelf.name));
    parts.push(button(KEEP_NAME, "practice-shelf-keep-name"));
    parts.push(button(BACK, "practice-back"));
    Scene {
        parts,
        next: Some(next),
    }
}

fn link(shelf: &Shelf, i: usize) -> Scene {
    let who = match shelf.link.who {
        Who::Anyone => "practice-shelf-anyone",
        Who::Person => "practice-shelf-person",
    };
    let right = match shelf.link.right {
        Right::Read => "practice-shelf-read",
        Right::Write => "practice-shelf-write",
    };
    let end = match shelf.link.days {
        0 => Words::message("practice-shelf-never"),
        days => Words::counted("practice-shelf-days", "count", days),
    };
    Scene {
        parts: vec![
            about("practice-shelf-file", "file", shelf.file(i)),
            setting(WHO, "practice-shelf-who", Words::message(who)),
            setting(RIGHT, "practice-shelf-right", Words::message(right)),
            setting(END, "practice-shelf-end", end),
            button(CREATE, "practice-shelf-create"),
            button(BACK, "practice-back"),
        ],
        next: None,
    }
}

fn versions(shelf: &Shelf) -> Scene {
    let mut parts: Vec<Part> = (0..shelf.versions().len())
        .map(|version| {
            let mut cells = vec![shelf.version(version, "when")];
            if version == 0 {
                cells.push(Words::message("practice-shelf-newest"));
            }
            row(numbered(VERSIONS, version), cells, Mark::Plain)
        })
        .collect();
    let next = first_row(&parts);
    parts.push(button(BACK, "practice-back"));
    Scene { parts, next }
}

fn version(shelf: &Shelf, version: usize) -> Scene {
    Scene {
        parts: vec![
            Part::Sheet {
                lines: vec![(Words::message("practice-shelf-when"), shelf.version(version, "when"))],
                body: vec![shelf.version(version, "text")],
            },
            button(RESTORE, "practice-shelf-restore"),
            button(BACK, "practice-back"),
        ],
        next: Some(BACK),
    }
}

fn places(shelf: &Shelf, i: usize) -> Scene {
    let mut parts = vec![about("practice-shelf-where", "file", shelf.file(i))];
    parts.extend(
        shelf
            .places()
            .iter()
            .enumerate()
            .map(|(place, id)| row(numbered(PLACES, place), vec![shelf.named("place", id)], Mark::Plain)),
    );
    parts.push(button(BACK, "practice-back"));
    Scene {
        parts,
        next: Some(BACK),
    }
}

impl Shelf {
    /// The name of a file, the new one once it has it.
    pub(super) fn file(&self, i: usize) -> Words {
        if self.files[i].renamed {
            return self.plan.names.own("name");
        }
        self.named("file", &self.plan.setup.files[i])
    }

    fn folder(&self, folder: usize) -> Words {
        self.named("folder", &self.plan.setup.folders[folder])
    }

    fn version(&self, version: usize, part: &str) -> Words {
        let id = self.versions().get(version).map_or("", String::as_str);
        self.named("version", &format!("{id}-{part}"))
    }

    fn named(&self, what: &str, id: &str) -> Words {
        self.plan.names.shared(&format!("{what}-{id}"))
    }
}

/// A line that names something.
fn about(id: &'static str, argument: &'static str, words: Words) -> Part {
    Part::Text(Words::naming(id, argument, words))
}
