//! Finding again: folders to open, or a word of the name to search for.

use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::choices::BACK;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{Room, button, field, first_row, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const SEARCH: Spot = Spot(10);
const FOLDERS: u16 = 100;
const FILES: u16 = 200;
const ROOM: Room = Room::line(30);
/// Most folders.
const MOST_FOLDERS: usize = 4;
/// Most files of a folder.
const MOST_FILES: usize = 5;

/// Folders with their files, one of which is to be opened.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindSetup {
    folders: Vec<FolderSetup>,
    file: String,
}

/// A folder and what lies in it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FolderSetup {
    id: String,
    files: Vec<String>,
}

impl Plans for FindSetup {
    type Game = Find;

    fn check(&self, faults: &mut Faults) {
        faults.list("folder", self.folders.iter().map(|folder| &folder.id));
        faults.count("folders", self.folders.len(), (1, MOST_FOLDERS));
        for folder in &self.folders {
            faults.count("files", folder.files.len(), (0, MOST_FILES));
        }
        let files: Vec<String> = self.folders.iter().flat_map(|folder| folder.files.clone()).collect();
        faults.list("file", &files);
        faults.known("file", [&self.file], &files);
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        self.files()
            .map(|(_, id)| names.shared(&format!("file-{id}")))
            .collect()
    }

    fn needs(&self, needs: &mut Needs) {
        for folder in &self.folders {
            needs.shared(&format!("folder-{}", folder.id), &[Limit::Characters(30)]);
        }
        for (_, id) in self.files() {
            needs.shared(&format!("file-{id}"), &[Limit::Characters(30)]);
            needs.shared(&format!("file-{id}-date"), &[Limit::Characters(20)]);
        }
        needs.rows = self.folders.len() + 1;
    }

    fn start(&self, names: &Names, said: &[String]) -> Find {
        let mut said = said.iter();
        let files = self.files().map(|(folder, id)| File {
            folder,
            id: id.clone(),
            name: said.next().map(|name| name.to_lowercase()).unwrap_or_default(),
        });
        let folders = self.folders.iter().take(MOST_FOLDERS);
        Find {
            screen: Screen::Folders,
            search: String::new(),
            opened: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                folders: folders.map(|folder| folder.id.clone()).collect(),
                files: files.collect(),
                file: self.file.clone(),
            }),
        }
    }
}

impl FindSetup {
    /// Each file after the rank of its folder.
    fn files(&self) -> impl Iterator<Item = (usize, &String)> {
        let folders = self.folders.iter().take(MOST_FOLDERS).enumerate();
        folders.flat_map(|(i, folder)| folder.files.iter().take(MOST_FILES).map(move |id| (i, id)))
    }
}

/// Folders as they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Find {
    plan: Arc<Plan>,
    screen: Screen,
    search: String,
    opened: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    folders: Vec<String>,
    files: Vec<File>,
    file: String,
}

#[derive(Debug, PartialEq)]
struct File {
    /// Rank of its folder.
    folder: usize,
    id: String,
    /// Its name in small letters, to be searched.
    name: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Folders,
    Folder(usize),
}

impl Game for Find {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Folders => self.folders(),
            Screen::Folder(folder) => {
                let mut parts = self.rows(self.in_folder(folder));
                if parts.is_empty() {
                    parts.push(text("practice-writer-empty-folder"));
                }
                let next = first_row(&parts).or(Some(BACK));
                parts.push(button(BACK, "practice-back"));
                Scene { parts, next }
            }
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        if spot == BACK {
            self.screen = Screen::Folders;
        } else if let Some(folder) = rank(spot, FOLDERS, self.plan.folders.len()) {
            self.screen = Screen::Folder(folder);
        } else if let Some(file) = rank(spot, FILES, self.plan.files.len()) {
            return self.open(file);
        }
        Turn::Changed
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == SEARCH && self.screen == Screen::Folders).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(SEARCH, self.search.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let file = self.plan.files.iter().position(|file| file.id == self.plan.file)?;
        let folder = self.plan.files[file].folder;
        let step = match self.screen {
            Screen::Folder(open) if open == folder => numbered(FILES, file),
            Screen::Folder(_) => BACK,
            Screen::Folders if self.is_searching() && self.found().any(|i| i == file) => numbered(FILES, file),
            Screen::Folders if self.is_searching() => return Some(Aim::Write(SEARCH, String::new())),
            Screen::Folders => numbered(FOLDERS, folder),
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.opened
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == SEARCH).then_some(&mut self.search)
    }
}

impl Find {
    fn folders(&self) -> Scene {
        let mut parts = vec![field(SEARCH, "practice-writer-search", &self.search)];
        if self.is_searching() {
            let found = self.rows(self.found());
            if found.is_empty() {
                parts.push(text("practice-writer-no-result"));
            }
            parts.extend(found);
        } else {
            parts.extend(self.plan.folders.iter().enumerate().map(|(i, id)| {
                let folder = self.plan.names.shared(&format!("folder-{id}"));
                let folder = Words::naming("practice-writer-a-folder", "folder", folder);
                row(numbered(FOLDERS, i), vec![folder], Mark::Plain)
            }));
        }
        let next = first_row(&parts).or(Some(SEARCH));
        Scene { parts, next }
    }

    fn rows(&self, files: impl Iterator<Item = usize>) -> Vec<Part> {
        files
            .map(|i| {
                let name = format!("file-{}", self.plan.files[i].id);
                let names = &self.plan.names;
                let cells = vec![names.shared(&name), names.shared(&format!("{name}-date"))];
                row(numbered(FILES, i), cells, Mark::Plain)
            })
            .collect()
    }

    fn open(&mut self, i: usize) -> Turn {
        let id = &self.plan.files[i].id;
        if *id != self.plan.file {
            let file = self.plan.names.shared(&format!("file-{id}"));
            return Turn::Wrong(Words::naming("practice-writer-wrong-file", "file", file));
        }
        self.opened = true;
        Turn::Done
    }

    fn is_searching(&self) -> bool {
        !self.search.trim().is_empty()
    }

    fn in_folder(&self, folder: usize) -> impl Iterator<Item = usize> + '_ {
        let files = self.plan.files.iter().enumerate();
        files.filter(move |(_, file)| file.folder == folder).map(|(i, _)| i)
    }

    /// The files whose name has what is searched for, capitals apart.
    fn found(&self) -> impl Iterator<Item = usize> + '_ {
        let search = self.search.trim().to_lowercase();
        let files = self.plan.files.iter().enumerate();
        let found = files.filter(move |(_, file)| file.name.contains(&search));
        found.map(|(i, _)| i).take(MOST_THINGS)
    }
}
