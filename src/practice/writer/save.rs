//! Saving: a name that says what the document is, the folder where it will be found, and its format.

use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::choices::{BACK, choice, choices, chosen};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{self, Room, button, count, field, setting};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const SAVE_AS: Spot = Spot(1);
const CLOSE: Spot = Spot(2);
const FOLDER: Spot = Spot(3);
const FORMAT: Spot = Spot(4);
const SAVE: Spot = Spot(5);
const NAME: Spot = Spot(10);
const ROOM: Room = Room::line(40);
/// Signs that a file name cannot have on every machine.
const FORBIDDEN: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// A document to save, for the first time or under another name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaveSetup {
    document: String,
    /// The file that it is already kept in; without one, it has no name yet and must not be closed.
    file: Option<String>,
    /// Folders to choose from; the first is proposed.
    folders: Vec<String>,
    folder: String,
    /// Least number of words of the name.
    words: u8,
    #[serde(default)]
    format: FileFormat,
}

/// What a file is good for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileFormat {
    /// Can be changed later.
    #[default]
    Text,
    /// Looks the same everywhere and is not changed.
    Pdf,
}

impl FileFormat {
    const ALL: [Self; 2] = [Self::Text, Self::Pdf];

    fn words(self) -> Words {
        Words::message(match self {
            Self::Text => "practice-writer-format-text",
            Self::Pdf => "practice-writer-format-pdf",
        })
    }
}

impl Plans for SaveSetup {
    type Game = Save;

    fn check(&self, faults: &mut Faults) {
        faults.list("document", [&self.document]);
        faults.list("file", &self.file);
        faults.list("folder", &self.folders);
        faults.count("folders", self.folders.len(), (1, MOST_THINGS));
        faults.known("folder", [&self.folder], &self.folders);
        faults.count("words", usize::from(self.words), (1, 5));
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        vec![names.own("example")]
    }

    fn needs(&self, needs: &mut Needs) {
        let text = format!("document-{}", self.document);
        needs.shared(&text, &[Limit::Words(20)]);
        // The name and a border above the text; below it, a border and two things to do.
        needs.sheet(&text, &[&text], 5);
        needs.own("example", &[Limit::Characters(40)]);
        if let Some(id) = &self.file {
            needs.shared(&format!("file-{id}"), &[Limit::Characters(30)]);
        }
        for id in &self.folders {
            needs.shared(&format!("folder-{id}"), &[Limit::Characters(30)]);
        }
        needs.rows = 5;
    }

    fn start(&self, names: &Names, said: &[String]) -> Save {
        let mut setup = self.clone();
        setup.folders.truncate(MOST_THINGS);
        let example = said.first().map_or("", String::as_str);
        let example = example.replace(FORBIDDEN, " ");
        Save {
            screen: Screen::Page,
            name: String::new(),
            folder: 0,
            format: FileFormat::Text,
            saved: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                example,
                setup,
            }),
        }
    }
}

/// A document being saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    plan: Arc<Plan>,
    screen: Screen,
    name: String,
    folder: usize,
    format: FileFormat,
    saved: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: SaveSetup,
    /// A name in the learner's language, for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Page,
    Dialog,
    Folders,
    Formats,
}

impl Game for Save {
    fn scene(&self) -> Scene {
        let setup = &self.plan.setup;
        match self.screen {
            Screen::Page => self.page(),
            Screen::Dialog => self.dialog(),
            Screen::Folders => choices(
                Words::message("practice-writer-which-folder"),
                setup.folders.iter().map(|id| vec![self.folder_words(id)]),
            ),
            Screen::Formats => choices(
                Words::message("practice-writer-which-format"),
                FileFormat::ALL.map(|format| vec![format.words()]),
            ),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Page, CLOSE) => return Turn::Wrong(Words::message("practice-writer-wrong-close")),
            (Screen::Page, _) => self.screen = Screen::Dialog,
            (Screen::Dialog, FOLDER) => self.screen = Screen::Folders,
            (Screen::Dialog, FORMAT) => self.screen = Screen::Formats,
            (Screen::Dialog, SAVE) => {
                if let Some((words, _)) = self.unready() {
                    return Turn::Wrong(words);
                }
                self.saved = true;
                return Turn::Done;
            }
            (Screen::Dialog, _) => self.screen = Screen::Page,
            (Screen::Folders, folder) => {
                self.folder = chosen(folder, self.plan.setup.folders.len()).unwrap_or(self.folder);
                self.screen = Screen::Dialog;
            }
            (Screen::Formats, format) => {
                self.format = chosen(format, FileFormat::ALL.len()).map_or(self.format, |i| FileFormat::ALL[i]);
                self.screen = Screen::Dialog;
            }
        }
        Turn::Changed
    }

    fn write(&mut self, spot: Spot, typed: char) -> Turn {
        if FORBIDDEN.contains(&typed) {
            return Turn::Wrong(Words::message("practice-writer-wrong-sign"));
        }
        kit::write(&mut self.name, spot, typed, ROOM)
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (spot == NAME && self.screen == Screen::Dialog).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(NAME, self.name.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let setup = &self.plan.setup;
        let step = match self.screen {
            Screen::Page => SAVE_AS,
            Screen::Folders => choice(setup.folders.iter().position(|id| *id == setup.folder)?),
            Screen::Formats => choice(FileFormat::ALL.iter().position(|format| *format == setup.format)?),
            Screen::Dialog => match self.unready() {
                Some((_, NAME)) => {
                    let least = usize::from(setup.words);
                    let name = kit::enough(&self.plan.example, ROOM, |text| parts_of(text) >= least);
                    return Some(Aim::Write(NAME, name));
                }
                Some((_, place)) => place,
                None => SAVE,
            },
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.saved
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        (spot == NAME).then_some(&mut self.name)
    }
}

impl Save {
    fn page(&self) -> Scene {
        let setup = &self.plan.setup;
        let said = |part: &str, id: &str| self.plan.names.shared(&format!("{part}-{id}"));
        let (name, close) = match &setup.file {
            Some(id) => (said("file", id), None),
            None => {
                let close = button(CLOSE, "practice-writer-close");
                (Words::message("practice-writer-untitled"), Some(close))
            }
        };
        let sheet = Part::Sheet {
            lines: vec![(Words::message("practice-writer-file"), name)],
            body: vec![said("document", &setup.document)],
        };
        let save_as = button(SAVE_AS, "practice-writer-save-as");
        Scene {
            parts: [sheet, save_as].into_iter().chain(close).collect(),
            next: Some(SAVE_AS),
        }
    }

    fn dialog(&self) -> Scene {
        let folder = self.plan.setup.folders.get(self.folder);
        let folder = folder.map_or_else(|| Words::Plain(String::new()), |id| self.folder_words(id));
        Scene {
            parts: vec![
                field(NAME, "practice-writer-name", &self.name),
                setting(FOLDER, "practice-writer-folder", folder),
                setting(FORMAT, "practice-writer-format", self.format.words()),
                button(SAVE, "practice-writer-save"),
                button(BACK, "practice-back"),
            ],
            next: Some(self.unready().map_or(SAVE, |(_, place)| place)),
        }
    }

    /// What keeps the document from being saved, and where to mend it.
    fn unready(&self) -> Option<(Words, Spot)> {
        let setup = &self.plan.setup;
        let missing = usize::from(setup.words).saturating_sub(parts_of(&self.name));
        if missing > 0 {
            let words = Words::counted("practice-writer-wrong-name", "count", count(missing));
            return Some((words, NAME));
        }
        if setup.folders.get(self.folder) != Some(&setup.folder) {
            let folder = self.folder_words(&setup.folder);
            return Some((Words::naming("practice-writer-wrong-folder", "folder", folder), FOLDER));
        }
        (self.format != setup.format).then(|| {
            let format = setup.format.words();
            (Words::naming("practice-writer-wrong-format", "format", format), FORMAT)
        })
    }

    fn folder_words(&self, id: &str) -> Words {
        self.plan.names.shared(&format!("folder-{id}"))
    }
}

/// How many words a file name has: hyphens and underscores part them too.
fn parts_of(name: &str) -> usize {
    let parts = name.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'');
    parts.filter(|part| part.chars().any(char::is_alphanumeric)).count()
}
