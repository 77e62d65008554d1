//! A picture: one that may be used, its credit (author and licence), and words for those who do not see it.

use std::sync::Arc;

use serde::Deserialize;

use super::MOST_THINGS;
use crate::practice::choices::{BACK, choice, choices, chosen};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{self, Room, button, count, enough, field, numbered, rank, row, setting, text, words_in};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const USE: Spot = Spot(1);
const LICENCE: Spot = Spot(2);
const PLACE: Spot = Spot(3);
const AUTHOR: Spot = Spot(10);
const DESCRIPTION: Spot = Spot(11);
const PICTURES: u16 = 100;
const ROOM: Room = Room::line(60);

/// Pictures found, one of which may be used for the page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditSetup {
    pictures: Vec<Picture>,
    picture: String,
    licences: Vec<String>,
    /// Least number of words of the description.
    words: u8,
}

/// A picture and under which licence it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    id: String,
    licence: String,
}

impl Plans for CreditSetup {
    type Game = Credit;

    fn check(&self, faults: &mut Faults) {
        let pictures: Vec<String> = self.pictures.iter().map(|picture| picture.id.clone()).collect();
        faults.list("picture", &pictures);
        faults.count("pictures", pictures.len(), (1, MOST_THINGS));
        faults.known("picture", [&self.picture], &pictures);
        faults.list("licence", &self.licences);
        faults.count("licences", self.licences.len(), (1, MOST_THINGS));
        let licences = self.pictures.iter().map(|picture| &picture.licence);
        faults.known("licence", licences, &self.licences);
        faults.count("words", usize::from(self.words), (1, 10));
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        let author = names.shared(&format!("picture-{}-author", self.picture));
        vec![author, names.own("example")]
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("example", &[Limit::Characters(60)]);
        for Picture { id, .. } in &self.pictures {
            let about = format!("picture-{id}-about");
            needs.shared(&format!("picture-{id}"), &[Limit::Characters(30)]);
            needs.shared(&format!("picture-{id}-author"), &[Limit::Characters(30)]);
            needs.shared(&about, &[Limit::Words(20)]);
            // Author, licence and a border above; below it, a border, one thing to do and the way back.
            needs.sheet(&about, &[&about], 6);
            if *id != self.picture {
                needs.own(&format!("no-{id}"), &[Limit::Characters(110)]);
            }
        }
        for id in &self.licences {
            needs.shared(&format!("licence-{id}"), &[Limit::Characters(36)]);
        }
        needs.rows = self.pictures.len() + 1;
    }

    fn start(&self, names: &Names, said: &[String]) -> Credit {
        let mut setup = self.clone();
        setup.pictures.truncate(MOST_THINGS);
        setup.licences.truncate(MOST_THINGS);
        let said = |i: usize| said.get(i).map(|text| text.trim().to_owned()).unwrap_or_default();
        Credit {
            screen: Screen::Pictures,
            author: String::new(),
            description: String::new(),
            licence: None,
            placed: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                author: said(0),
                example: said(1),
                setup,
            }),
        }
    }
}

/// A picture being put on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Credit {
    plan: Arc<Plan>,
    screen: Screen,
    author: String,
    description: String,
    licence: Option<usize>,
    placed: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: CreditSetup,
    /// Who made the picture that may be used, as it is said in the learner's language.
    author: String,
    /// A description in the learner's language, for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Pictures,
    Picture(usize),
    Form,
    Licences,
}

impl Game for Credit {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Pictures => self.pictures(),
            Screen::Picture(i) => self.picture(i),
            Screen::Form => self.form(),
            Screen::Licences => {
                let licences = self.plan.setup.licences.iter();
                choices(
                    Words::message("practice-page-which-licence"),
                    licences.map(|id| vec![self.licence(id)]),
                )
            }
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let setup = &self.plan.setup;
        let right = setup.pictures.iter().position(|picture| picture.id == setup.picture);
        self.screen = match (self.screen, spot) {
            (Screen::Pictures, picture) => match rank(picture, PICTURES, setup.pictures.len()) {
                Some(i) => Screen::Picture(i),
                None => return Turn::Still,
            },
            (Screen::Picture(i), USE) => match setup.pictures.get(i) {
                Some(picture) if Some(i) != right => {
                    return Turn::Wrong(self.plan.names.own(&format!("no-{}", picture.id)));
                }
                _ => Screen::Form,
            },
            (Screen::Picture(_), _) => Screen::Pictures,
            (Screen::Form, LICENCE) => Screen::Licences,
            (Screen::Form, PLACE) => {
                if let Some((words, _)) = self.unready() {
                    return Turn::Wrong(words);
                }
                self.placed = true;
                return Turn::Done;
            }
            (Screen::Form, _) => right.map_or(Screen::Pictures, Screen::Picture),
            (Screen::Licences, licence) => {
                self.licence = chosen(licence, setup.licences.len()).or(self.licence);
                Screen::Form
            }
        };
        Turn::Changed
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        (self.screen == Screen::Form && matches!(spot, AUTHOR | DESCRIPTION)).then_some(ROOM)
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(AUTHOR, self.author.as_str()), (DESCRIPTION, &self.description)]
    }

    fn aim(&self) -> Option<Aim> {
        let setup = &self.plan.setup;
        let right = setup.pictures.iter().position(|picture| picture.id == setup.picture)?;
        let step = match self.screen {
            Screen::Pictures => numbered(PICTURES, right),
            Screen::Picture(i) if i == right => USE,
            Screen::Picture(_) => BACK,
            Screen::Licences => {
                let licence = &setup.pictures[right].licence;
                choice(setup.licences.iter().position(|id| id == licence)?)
            }
            Screen::Form => match self.unready() {
                Some((_, AUTHOR)) => return Some(Aim::Write(AUTHOR, self.plan.author.clone())),
                Some((_, DESCRIPTION)) => {
                    let least = usize::from(setup.words);
                    let text = enough(&self.plan.example, ROOM, |text| words_in(text) >= least);
                    return Some(Aim::Write(DESCRIPTION, text));
                }
                Some((_, place)) => place,
                None => PLACE,
            },
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.placed
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            AUTHOR => Some(&mut self.author),
            DESCRIPTION => Some(&mut self.description),
            _ => None,
        }
    }
}

impl Credit {
    fn pictures(&self) -> Scene {
        let mut parts = vec![text("practice-page-which-picture")];
        parts.extend(self.plan.setup.pictures.iter().enumerate().map(|(i, picture)| {
            let name = self.plan.names.shared(&format!("picture-{}", picture.id));
            row(numbered(PICTURES, i), vec![name], Mark::Plain)
        }));
        Scene {
            next: kit::first_row(&parts),
            parts,
        }
    }

    fn picture(&self, i: usize) -> Scene {
        let mut parts = Vec::new();
        if let Some(Picture { id, licence }) = self.plan.setup.pictures.get(i) {
            let said = |part: &str| self.plan.names.shared(&format!("picture-{id}-{part}"));
            parts.push(Part::Sheet {
                lines: vec![
                    (Words::message("practice-page-author"), said("author")),
                    (Words::message("practice-page-licence"), self.licence(licence)),
                ],
                body: vec![said("about")],
            });
        }
        parts.push(button(USE, "practice-page-use"));
        parts.push(button(BACK, "practice-back"));
        // Whether the picture may be used is for the learner to decide.
        Scene {
            parts,
            next: Some(BACK),
        }
    }

    fn form(&self) -> Scene {
        let licence = match self.licence.and_then(|i| self.plan.setup.licences.get(i)) {
            Some(id) => self.licence(id),
            None => Words::message("practice-page-to-choose"),
        };
        Scene {
            parts: vec![
                field(AUTHOR, "practice-page-author", &self.author),
                field(DESCRIPTION, "practice-page-description", &self.description),
                setting(LICENCE, "practice-page-licence", licence),
                button(PLACE, "practice-page-place"),
                button(BACK, "practice-back"),
            ],
            next: Some(self.unready().map_or(PLACE, |(_, place)| place)),
        }
    }

    /// What keeps the picture from being placed, and where to mend it.
    fn unready(&self) -> Option<(Words, Spot)> {
        let setup = &self.plan.setup;
        let missing = usize::from(setup.words).saturating_sub(words_in(&self.description));
        let picture = setup.pictures.iter().find(|picture| picture.id == setup.picture);
        let chosen = self.licence.and_then(|i| setup.licences.get(i));
        let author = self.plan.author.to_lowercase();
        if !self.author.to_lowercase().contains(&author) {
            let author = Words::Plain(self.plan.author.clone());
            return Some((Words::naming("practice-page-wrong-author", "author", author), AUTHOR));
        }
        if missing > 0 {
            let words = Words::counted("practice-page-wrong-description", "count", count(missing));
            return Some((words, DESCRIPTION));
        }
        (chosen != picture.map(|picture| &picture.licence)).then(|| {
            let licence = picture.map_or_else(|| Words::Plain(String::new()), |p| self.licence(&p.licence));
            (
                Words::naming("practice-page-wrong-licence", "licence", licence),
                LICENCE,
            )
        })
    }

    fn licence(&self, id: &str) -> Words {
        self.plan.names.shared(&format!("licence-{id}"))
    }
}
