//! Selling: an advert with a title, a price, the state of the thing and a picture.

use std::sync::Arc;

use serde::Deserialize;

use super::{DEAREST, MOST_THINGS};
use crate::practice::choices::choices_at;
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::guard::digit;
use crate::practice::kit::{self, Room, button, enough, field, numbered, rank, setting, words_in};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Scene, Spot, Value, Words};
use crate::practice::setup::{Faults, Plan as Plans, SetupFault};

const STATE: Spot = Spot(1);
const PICTURE: Spot = Spot(2);
const PUBLISH: Spot = Spot(3);
const BACK: Spot = Spot(4);
const TITLE: Spot = Spot(10);
const PRICE: Spot = Spot(11);
const CHOICES: u16 = 100;
/// Words that make a title say what is sold.
const TITLE_WORDS: usize = 2;
const TITLE_ROOM: Room = Room::line(40);
/// Digits of a price.
const PRICE_ROOM: Room = Room::line(4);

/// An advert to fill in: what is honest of the thing sold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SellSetup {
    states: Vec<String>,
    state: String,
    pictures: Vec<String>,
    picture: String,
    /// Least and most euros of a fair price.
    price: [u16; 2],
}

impl Plans for SellSetup {
    type Game = Sell;

    fn check(&self, faults: &mut Faults) {
        for (what, things, asked) in [
            ("state", &self.states, &self.state),
            ("picture", &self.pictures, &self.picture),
        ] {
            faults.list(what, things);
            faults.count(what, things.len(), (1, MOST_THINGS));
            faults.known(what, [asked], things);
        }
        let [least, most] = self.price;
        faults.count("price", usize::from(most), (1, DEAREST));
        if least > most {
            faults.add(SetupFault::Other("a price goes from the least to the most"));
        }
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        vec![names.own("example")]
    }

    fn needs(&self, needs: &mut Needs) {
        needs.own("example", &[Limit::Characters(40)]);
        for (what, things, asked) in [
            ("state", &self.states, &self.state),
            ("picture", &self.pictures, &self.picture),
        ] {
            for id in things {
                needs.shared(&format!("{what}-{id}"), &[Limit::Characters(40)]);
                if id != asked {
                    needs.own(&format!("no-{what}-{id}"), &[Limit::Characters(110)]);
                }
            }
        }
        needs.rows = 5;
    }

    fn start(&self, names: &Names, said: &[String]) -> Sell {
        let mut setup = self.clone();
        setup.states.truncate(MOST_THINGS);
        setup.pictures.truncate(MOST_THINGS);
        Sell {
            screen: Screen::Advert,
            title: String::new(),
            price: String::new(),
            state: None,
            picture: None,
            published: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                example: said.first().cloned().unwrap_or_default(),
                setup,
            }),
        }
    }
}

/// An advert as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Sell {
    plan: Arc<Plan>,
    screen: Screen,
    title: String,
    price: String,
    state: Option<usize>,
    picture: Option<usize>,
    published: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: SellSetup,
    /// A title in the learner's language, for "show me how".
    example: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Advert,
    States,
    Pictures,
}

impl Game for Sell {
    fn scene(&self) -> Scene {
        let setup = &self.plan.setup;
        match self.screen {
            Screen::Advert => self.advert(),
            Screen::States => self.choices("practice-shop-choose-state", "state", &setup.states),
            Screen::Pictures => self.choices("practice-shop-choose-picture", "picture", &setup.pictures),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let setup = &self.plan.setup;
        match (self.screen, spot) {
            (Screen::Advert, STATE) => self.go(Screen::States),
            (Screen::Advert, PICTURE) => self.go(Screen::Pictures),
            (Screen::Advert, PUBLISH) => match self.unready() {
                Some((words, _)) => Turn::Wrong(words),
                None => {
                    self.published = true;
                    Turn::Done
                }
            },
            (Screen::States, state) if state != BACK => {
                self.state = rank(state, CHOICES, setup.states.len());
                self.go(Screen::Advert)
            }
            (Screen::Pictures, picture) if picture != BACK => {
                self.picture = rank(picture, CHOICES, setup.pictures.len());
                self.go(Screen::Advert)
            }
            (Screen::States | Screen::Pictures, BACK) => self.go(Screen::Advert),
            _ => Turn::Still,
        }
    }

    fn write(&mut self, spot: Spot, typed: char) -> Turn {
        match spot {
            PRICE => self.price(typed),
            _ => kit::write(&mut self.title, spot, typed, TITLE_ROOM),
        }
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        match spot {
            TITLE if self.screen == Screen::Advert => Some(TITLE_ROOM),
            PRICE if self.screen == Screen::Advert => Some(PRICE_ROOM),
            _ => None,
        }
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(TITLE, self.title.as_str())]
    }

    fn aim(&self) -> Option<Aim> {
        let asked = |things: &[String], asked: &String| things.iter().position(|thing| thing == asked);
        let setup = &self.plan.setup;
        let step = match self.screen {
            Screen::States => numbered(CHOICES, asked(&setup.states, &setup.state)?),
            Screen::Pictures => numbered(CHOICES, asked(&setup.pictures, &setup.picture)?),
            Screen::Advert => match self.unready() {
                Some((_, TITLE)) => {
                    let is_enough = |text: &str| words_in(text) >= TITLE_WORDS;
                    return Some(Aim::Write(TITLE, enough(&self.plan.example, TITLE_ROOM, is_enough)));
                }
                Some((_, PRICE)) => {
                    let [least, most] = setup.price;
                    return Some(Aim::Write(PRICE, least.midpoint(most).to_string()));
                }
                Some((_, place)) => place,
                None => PUBLISH,
            },
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.published
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            TITLE => Some(&mut self.title),
            PRICE => Some(&mut self.price),
            _ => None,
        }
    }
}

impl Sell {
    fn advert(&self) -> Scene {
        let setup = &self.plan.setup;
        let chosen = |what: &str, chosen: Option<usize>, things: &[String]| match chosen.and_then(|i| things.get(i)) {
            Some(id) => self.named(what, id),
            None => Words::message("practice-shop-to-choose"),
        };
        let state = chosen("state", self.state, &setup.states);
        let picture = chosen("picture", self.picture, &setup.pictures);
        Scene {
            parts: vec![
                field(TITLE, "practice-shop-title", &self.title),
                field(PRICE, "practice-shop-price-euros", &self.price),
                setting(STATE, "practice-shop-state", state),
                setting(PICTURE, "practice-shop-picture", picture),
                button(PUBLISH, "practice-shop-publish"),
            ],
            next: Some(self.unready().map_or(PUBLISH, |(_, place)| place)),
        }
    }

    fn choices(&self, asks: &'static str, what: &str, things: &[String]) -> Scene {
        let things = things.iter().map(|id| vec![self.named(what, id)]);
        choices_at((CHOICES, BACK), Words::message(asks), things)
    }

    /// A price takes digits, of any script.
    fn price(&mut self, typed: char) -> Turn {
        match digit(typed) {
            Some(_) if self.price.len() >= PRICE_ROOM.longest => Turn::Wrong(Words::message("practice-wrong-full")),
            Some(value) => {
                self.price.push(char::from(b'0' + value));
                Turn::Changed
            }
            None => Turn::Wrong(Words::message("practice-shop-wrong-digits")),
        }
    }

    /// What keeps the advert from being published, and where to mend it.
    fn unready(&self) -> Option<(Words, Spot)> {
        let setup = &self.plan.setup;
        let [least, most] = setup.price;
        let no = |what: &str, id: &String| self.plan.names.own(&format!("no-{what}-{id}"));
        let state = self.state.and_then(|i| setup.states.get(i));
        let picture = self.picture.and_then(|i| setup.pictures.get(i));
        if words_in(&self.title) < TITLE_WORDS {
            return Some((Words::message("practice-shop-wrong-title"), TITLE));
        }
        if !self
            .price
            .parse::<u16>()
            .is_ok_and(|price| (least..=most).contains(&price))
        {
            let euros = vec![
                ("least", Value::Number(least.into())),
                ("most", Value::Number(most.into())),
            ];
            return Some((Words::Message("practice-shop-wrong-price", euros), PRICE));
        }
        match (state, picture) {
            (None, _) => Some((Words::message("practice-shop-wrong-no-state"), STATE)),
            (Some(state), _) if *state != setup.state => Some((no("state", state), STATE)),
            (_, None) => Some((Words::message("practice-shop-wrong-no-picture"), PICTURE)),
            (_, Some(picture)) if *picture != setup.picture => Some((no("picture", picture), PICTURE)),
            _ => None,
        }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn named(&self, what: &str, id: &str) -> Words {
        self.plan.names.shared(&format!("{what}-{id}"))
    }
}
