//! What a pack says of a shelf of files online.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{END_DAYS, Shelf};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::Words;
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most files, versions or places of a copy, so that every scene fits a small screen.
pub(super) const MOST_THINGS: usize = 6;
/// Most folders: each is a row above the files, and a button under an open file.
pub(super) const MOST_FOLDERS: usize = 4;
/// Longest name of a file or a folder, in characters.
pub(super) const LONGEST_NAME: usize = 30;

/// A shelf: ids of what lies on it, whose words are messages of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShelfSetup {
    pub files: Vec<String>,
    #[serde(default)]
    pub folders: Vec<String>,
    /// Files that begin in a folder; the others are on the shelf itself.
    #[serde(default)]
    pub inside: BTreeMap<String, String>,
    /// Files that a link already opens to others.
    #[serde(default)]
    pub shared: BTreeSet<String>,
    pub goal: Goal,
}

/// What is to be reached on a shelf.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Goal {
    /// Each file in its folder, after a folder was made or a file was named anew.
    Tidy {
        places: BTreeMap<String, String>,
        /// A folder of `folders` that is not there yet; its words are the name to type.
        make: Option<String>,
        /// A file that gets the name of the step's message `name`.
        rename: Option<String>,
    },
    /// A file found by a part of its name, and opened.
    Find { file: String },
    /// A link to a file, with its rights and its end.
    Share {
        file: String,
        who: Who,
        right: Right,
        /// 0 is for ever.
        days: u16,
    },
    /// Links that are no longer needed taken away, the others kept.
    Stop { files: BTreeSet<String> },
    /// An older version of a file brought back.
    Restore {
        file: String,
        /// The newest first.
        versions: Vec<String>,
        version: String,
    },
    /// Important files copied to another place.
    Archive {
        files: BTreeSet<String>,
        /// Where copies can go.
        places: Vec<String>,
        /// The one that is apart from the shelf.
        place: String,
    },
}

/// Who a link opens the file to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// Whoever has the link.
    Anyone,
    /// Only the person invited.
    Person,
}

/// What a link lets others do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Right {
    Read,
    Write,
}

impl Plan for ShelfSetup {
    type Game = Shelf;

    fn check(&self, faults: &mut Faults) {
        faults.list("file", &self.files);
        faults.list("folder", &self.folders);
        faults.count("files", self.files.len(), (1, MOST_THINGS));
        faults.count("folders", self.folders.len(), (0, MOST_FOLDERS));
        faults.known("file", self.inside.keys().chain(&self.shared), &self.files);
        faults.known("folder", self.inside.values(), &self.folders);
        match &self.goal {
            Goal::Tidy { places, make, rename } => {
                faults.known("file", places.keys().chain(rename), &self.files);
                faults.known("folder", places.values().chain(make), &self.folders);
                if places.is_empty() && make.is_none() && rename.is_none() {
                    faults.add(SetupFault::Other("tidy asks for nothing: give places, make or rename"));
                }
                if make
                    .as_ref()
                    .is_some_and(|made| self.inside.values().any(|folder| folder == made))
                {
                    faults.add(SetupFault::Other("a file is inside the folder that is not made yet"));
                }
                let is_there = |(file, folder)| self.inside.get(file) == Some(folder);
                if places.iter().any(is_there) {
                    faults.add(SetupFault::Other("a file is already in the folder where it is to go"));
                }
            }
            Goal::Find { file } => faults.known("file", std::iter::once(file), &self.files),
            Goal::Share { file, days, .. } => {
                faults.known("file", std::iter::once(file), &self.files);
                if !END_DAYS.contains(days) {
                    faults.add(SetupFault::Other("days must be 0 (no end), 7 or 30"));
                }
            }
            Goal::Stop { files } => {
                faults.count("links to stop", files.len(), (1, MOST_THINGS));
                let shared: Vec<String> = self.shared.iter().cloned().collect();
                faults.known("shared file", files.iter(), &shared);
            }
            Goal::Restore {
                file,
                versions,
                version,
            } => {
                faults.known("file", std::iter::once(file), &self.files);
                faults.list("version", versions);
                faults.count("versions", versions.len(), (2, MOST_THINGS));
                faults.known("version", std::iter::once(version), versions);
                if versions.first() == Some(version) {
                    faults.add(SetupFault::Other("the version to restore is the newest one"));
                }
            }
            Goal::Archive { files, places, place } => {
                faults.count("files to archive", files.len(), (1, MOST_THINGS));
                faults.known("file", files.iter(), &self.files);
                faults.list("place", places);
                faults.count("places", places.len(), (2, MOST_FOLDERS));
                faults.known("place", std::iter::once(place), places);
            }
        }
    }

    /// Names are compared with what is typed.
    fn asks(&self, names: &Names) -> Vec<Words> {
        match &self.goal {
            Goal::Tidy { make, rename, .. } => {
                let folder = make.iter().map(|folder| names.shared(&format!("folder-{folder}")));
                folder.chain(rename.iter().map(|_| names.own("name"))).collect()
            }
            Goal::Find { .. } => {
                let files = self.files.iter().take(MOST_THINGS);
                files.map(|file| names.shared(&format!("file-{file}"))).collect()
            }
            _ => Vec::new(),
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for (what, ids) in [("file", &self.files), ("folder", &self.folders)] {
            for id in ids {
                needs.shared(&format!("{what}-{id}"), &[Limit::Characters(LONGEST_NAME)]);
            }
        }
        let mut above = 0;
        match &self.goal {
            Goal::Tidy { make, rename, .. } => {
                above = usize::from(make.is_some());
                if rename.is_some() {
                    needs.own("name", &[Limit::AtLeastCharacters(2), Limit::Characters(LONGEST_NAME)]);
                }
            }
            Goal::Find { .. } => above = 1,
            Goal::Restore { versions, .. } => {
                for version in versions {
                    let id = |part: &str| format!("version-{version}-{part}");
                    needs.shared(&id("when"), &[Limit::Characters(25)]);
                    needs.quoted(&id("text"), &[Limit::Words(30)]);
                    // When and a border above the text; below it, a border, two buttons.
                    needs.sheet(&format!("version-{version}"), &[&id("text")], 5);
                }
            }
            Goal::Archive { places, .. } => {
                for place in places {
                    needs.shared(&format!("place-{place}"), &[Limit::Characters(40)]);
                }
            }
            Goal::Share { .. } | Goal::Stop { .. } => {}
        }
        let outside = self.files.iter().filter(|file| !self.inside.contains_key(*file));
        needs.rows = self.folders.len() + outside.count() + above;
    }

    fn start(&self, names: &Names, said: &[String]) -> Shelf {
        Shelf::start(self, names, said)
    }
}
