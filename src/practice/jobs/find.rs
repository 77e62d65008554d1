//! Finding an offer: filters that shorten a long list, an offer to open and keep.

use std::sync::Arc;

use serde::Deserialize;

use super::{FILTERS, asked};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, count, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Value, Words};
use crate::practice::setup::{Faults, Plan as Plans, SetupFault};

const BACK: Spot = Spot(1);
const KEEP: Spot = Spot(2);
const ALL: Spot = Spot(3);
const FILTER: u16 = 10;
const OFFERS: u16 = 100;
const VALUES: u16 = 200;
/// Most offers of a board.
const MOST_OFFERS: usize = 9;
/// Offers shown at once: the others wait behind a filter.
const SHOWN: usize = 2;
/// Most values of a filter.
const MOST_VALUES: usize = 5;

/// The offers of a board, and the one to keep.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindSetup {
    offers: Vec<Offer>,
    offer: String,
}

/// An offer, by what the filters look at.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    id: String,
    place: String,
    contract: String,
    hours: String,
}

impl Offer {
    fn values(&self) -> [&String; 3] {
        [&self.place, &self.contract, &self.hours]
    }
}

impl FindSetup {
    /// The values that offers have for a filter, as they come.
    fn values(&self, filter: usize) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        for offer in &self.offers {
            let value = offer.values()[filter];
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        values
    }
}

impl Plans for FindSetup {
    type Game = Find;

    fn check(&self, faults: &mut Faults) {
        let ids: Vec<String> = self.offers.iter().map(|offer| offer.id.clone()).collect();
        faults.list("offer", &ids);
        faults.count("offers", ids.len(), (2, MOST_OFFERS));
        faults.known("offer", [&self.offer], &ids);
        for (filter, (what, _)) in FILTERS.iter().enumerate() {
            let values = self.values(filter);
            faults.list(what, &values);
            faults.count(what, values.len(), (1, MOST_VALUES));
        }
        let right = self.offers.iter().find(|offer| offer.id == self.offer);
        let alike = |offer: &&Offer| right.is_some_and(|right| right.values() == offer.values());
        if self.offers.iter().filter(alike).count() > 1 {
            faults.add(SetupFault::Other("another offer cannot be told from the one to keep"));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for Offer { id, .. } in &self.offers {
            let part = |part: &str| format!("offer-{id}-{part}");
            needs.shared(&part("title"), &[Limit::Characters(30)]);
            needs.shared(&part("employer"), &[Limit::Characters(30)]);
            needs.quoted(&part("about"), &[Limit::Words(25)]);
            // Four lines and two rules around the text, then two buttons.
            needs.sheet(&format!("offer-{id}"), &[&part("about")], 8);
        }
        for (filter, (what, _)) in FILTERS.iter().enumerate() {
            for id in self.values(filter) {
                needs.shared(&format!("{what}-{id}"), &[Limit::Characters(25)]);
            }
        }
        needs.rows = FILTERS.len() + 1 + SHOWN.min(self.offers.len());
    }

    fn start(&self, names: &Names, _said: &[String]) -> Find {
        let mut setup = self.clone();
        setup.offers.truncate(MOST_OFFERS);
        let values = [0, 1, 2].map(|filter| setup.values(filter));
        Find {
            screen: Screen::Board,
            filters: [None; 3],
            kept: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                values,
                setup,
            }),
        }
    }
}

/// A board, how it is filtered, and what is read on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Find {
    plan: Arc<Plan>,
    screen: Screen,
    /// The rank of the value each filter lets through.
    filters: [Option<usize>; 3],
    kept: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: FindSetup,
    values: [Vec<String>; 3],
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Board,
    Filter(usize),
    Offer(usize),
}

impl Game for Find {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Board => self.board(),
            Screen::Filter(filter) => self.filter(filter),
            Screen::Offer(i) => self.offer(i),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.screen, spot) {
            (Screen::Board, pressed) => {
                if let Some(filter) = rank(pressed, FILTER, FILTERS.len()) {
                    self.go(Screen::Filter(filter))
                } else if let Some(i) = rank(pressed, OFFERS, self.plan.setup.offers.len()) {
                    self.go(Screen::Offer(i))
                } else {
                    Turn::Still
                }
            }
            (Screen::Offer(i), KEEP) => self.keep(i),
            (Screen::Filter(_) | Screen::Offer(_), BACK) => self.go(Screen::Board),
            (Screen::Filter(filter), value) => {
                self.filters[filter] = rank(value, VALUES, self.plan.values[filter].len());
                self.go(Screen::Board)
            }
            (Screen::Offer(_), _) => Turn::Still,
        }
    }

    fn aim(&self) -> Option<Aim> {
        let right = self.right()?;
        let step = match self.screen {
            Screen::Offer(i) if i == right => KEEP,
            Screen::Offer(_) => BACK,
            Screen::Filter(filter) => numbered(VALUES, self.value_of(right, filter)?),
            Screen::Board if self.shown().contains(&right) => numbered(OFFERS, right),
            Screen::Board => {
                let mut filters =
                    (0..FILTERS.len()).filter(|&filter| self.filters[filter] != self.value_of(right, filter));
                numbered(FILTER, filters.next()?)
            }
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.kept
    }
}

impl Find {
    fn board(&self) -> Scene {
        let mut parts = Vec::new();
        for (filter, (what, label)) in FILTERS.iter().enumerate() {
            let value = self.filters[filter].and_then(|i| self.plan.values[filter].get(i));
            let (said, mark) = match value {
                Some(id) => (self.value(what, id), Mark::Chosen),
                None => (Words::message("practice-jobs-all"), Mark::Plain),
            };
            parts.push(row(numbered(FILTER, filter), vec![Words::message(label), said], mark));
        }
        let found = self.found();
        let shown = self.shown();
        parts.push(match found.len() {
            0 => text("practice-jobs-none"),
            found if found > shown.len() => Part::Text(Words::Message(
                "practice-jobs-found-more",
                vec![
                    ("count", Value::Number(count(found))),
                    ("shown", Value::Number(count(shown.len()))),
                ],
            )),
            found => Part::Text(Words::counted("practice-jobs-found", "count", count(found))),
        });
        // A list still too long asks for another filter; otherwise its first offer can be opened.
        let open = self.filters.iter().position(Option::is_none);
        let next = match (shown.first(), open) {
            (Some(_), Some(filter)) if found.len() > shown.len() => numbered(FILTER, filter),
            (Some(&first), _) => numbered(OFFERS, first),
            (None, _) => Spot(FILTER),
        };
        parts.extend(shown.into_iter().map(|i| {
            let cells = vec![self.named(i, "title"), self.named(i, "employer")];
            row(numbered(OFFERS, i), cells, Mark::Plain)
        }));
        Scene {
            parts,
            next: Some(next),
        }
    }

    fn filter(&self, filter: usize) -> Scene {
        let (what, _) = FILTERS[filter];
        let mark = |is_chosen| if is_chosen { Mark::Chosen } else { Mark::Plain };
        let all = Words::message("practice-jobs-all");
        let mut parts = vec![row(ALL, vec![all], mark(self.filters[filter].is_none()))];
        parts.extend(self.plan.values[filter].iter().enumerate().map(|(i, id)| {
            let is_chosen = self.filters[filter] == Some(i);
            row(numbered(VALUES, i), vec![self.value(what, id)], mark(is_chosen))
        }));
        parts.push(button(BACK, "practice-back"));
        Scene { parts, next: Some(ALL) }
    }

    fn offer(&self, i: usize) -> Scene {
        let mut lines = vec![(Words::message("practice-jobs-employer"), self.named(i, "employer"))];
        if let Some(offer) = self.plan.setup.offers.get(i) {
            let values = FILTERS.iter().zip(offer.values());
            lines.extend(values.map(|((what, label), id)| (Words::message(label), self.value(what, id))));
        }
        Scene {
            parts: vec![
                Part::Sheet {
                    lines,
                    body: vec![self.named(i, "about")],
                },
                button(KEEP, "practice-jobs-keep"),
                button(BACK, "practice-back"),
            ],
            // Whether it is the one asked for is for the learner to see.
            next: Some(BACK),
        }
    }

    fn keep(&mut self, i: usize) -> Turn {
        let Some((offer, right)) = self.plan.setup.offers.get(i).zip(self.right()) else {
            return Turn::Still;
        };
        let wanted = self.plan.setup.offers[right].values();
        let differs = FILTERS
            .iter()
            .zip(offer.values().into_iter().zip(wanted))
            .find(|(_, (has, wanted))| has != wanted);
        if let Some(((what, label), (_, wanted))) = differs {
            return Turn::Wrong(asked("practice-jobs-wrong-offer", label, self.value(what, wanted)));
        }
        self.kept = true;
        Turn::Done
    }

    /// The offers that the filters let through.
    fn found(&self) -> Vec<usize> {
        let passes = |i: &usize| {
            (0..FILTERS.len()).all(|f| self.filters[f].is_none() || self.filters[f] == self.value_of(*i, f))
        };
        (0..self.plan.setup.offers.len()).filter(passes).collect()
    }

    /// Those of them that the board shows.
    fn shown(&self) -> Vec<usize> {
        let mut found = self.found();
        found.truncate(SHOWN);
        found
    }

    /// The rank of an offer's value for a filter.
    fn value_of(&self, offer: usize, filter: usize) -> Option<usize> {
        let value = self.plan.setup.offers.get(offer)?.values()[filter];
        self.plan.values[filter].iter().position(|other| other == value)
    }

    fn right(&self) -> Option<usize> {
        let setup = &self.plan.setup;
        setup.offers.iter().position(|offer| offer.id == setup.offer)
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn named(&self, i: usize, part: &str) -> Words {
        let id = self.plan.setup.offers.get(i).map_or("", |offer| &offer.id);
        self.plan.names.shared(&format!("offer-{id}-{part}"))
    }

    fn value(&self, what: &str, id: &str) -> Words {
        self.plan.names.shared(&format!("{what}-{id}"))
    }
}
