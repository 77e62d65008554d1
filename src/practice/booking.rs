//! An appointment taken online: what it is for or with whom, a day and an hour, then a last look before confirming.
//!
//! Shared by the kinds that have appointments; each gives the names of its own messages.

use std::sync::Arc;

use serde::Deserialize;

use super::game::{Aim, Game, Turn};
use super::kit::{button, first_row, numbered, rank, row, text};
use super::needs::{Limit, Names, Needs};
use super::scene::{Mark, Part, Scene, Spot, Words};
use super::setup::{Faults, SetupFault};

/// Most offers, and most slots of one, so that each screen fits a small grid.
const MOST_ROWS: usize = 6;

const CONFIRM: Spot = Spot(1);
const BACK: Spot = Spot(2);
const OFFERS: u16 = 100;
const SLOTS: u16 = 200;

/// What can be booked, and what the learner is asked to book.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BookingSetup {
    /// Reasons or practitioners, each with its own hours.
    pub offers: Vec<Offer>,
    /// The offer asked for.
    pub offer: String,
    /// Its slots that suit, all of them equally right.
    pub slots: Vec<String>,
}

/// A reason or a practitioner.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    pub id: String,
    pub slots: Vec<Slot>,
}

/// A day and an hour.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    pub id: String,
    #[serde(default)]
    pub state: SlotState,
}

/// What is written beside a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SlotState {
    #[default]
    Free,
    /// Taken by somebody else.
    Full,
    /// Free, by video-call.
    Video,
    /// Sold by somebody who is not the service.
    Paid,
}

/// The messages of a kind that has appointments.
#[derive(Debug, PartialEq)]
pub(super) struct BookingWords {
    /// What the ids of an offer's words begin with (`reason`).
    pub noun: &'static str,
    /// Whether an offer has a second column of words.
    pub about: bool,
    pub offers: &'static str,
    pub slots: &'static str,
    pub offer: &'static str,
    pub slot: &'static str,
    pub free: &'static str,
    pub full: &'static str,
    pub video: &'static str,
    pub paid: &'static str,
    pub confirm: &'static str,
    pub back: &'static str,
    pub wrong_offer: &'static str,
    pub wrong_slot: &'static str,
    pub wrong_full: &'static str,
    pub wrong_paid: &'static str,
}

impl BookingSetup {
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.count("offers", self.offers.len(), (1, MOST_ROWS));
        faults.list("offer", self.offers.iter().map(|offer| &offer.id));
        for offer in &self.offers {
            faults.count("slots of an offer", offer.slots.len(), (1, MOST_ROWS));
            faults.list("slot", offer.slots.iter().map(|slot| &slot.id));
        }
        faults.count("slots that suit", self.slots.len(), (1, MOST_ROWS));
        let Some(asked) = self.offers.iter().find(|offer| offer.id == self.offer) else {
            faults.unknown("offer", &self.offer);
            return;
        };
        for id in &self.slots {
            match asked.slots.iter().find(|slot| slot.id == *id) {
                None => faults.unknown("slot", id),
                Some(slot) if matches!(slot.state, SlotState::Full | SlotState::Paid) => {
                    faults.add(SetupFault::Other("a slot that suits is full or sold"));
                }
                Some(_) => {}
            }
        }
    }

    pub(super) fn needs(&self, words: &BookingWords, needs: &mut Needs) {
        for offer in &self.offers {
            let id = format!("{}-{}", words.noun, offer.id);
            needs.shared(&id, &[Limit::Characters(if words.about { 24 } else { 45 })]);
            if words.about {
                needs.shared(&format!("{id}-about"), &[Limit::Characters(26)]);
            }
            for slot in &offer.slots {
                needs.shared(&format!("slot-{}", slot.id), &[Limit::Characters(28)]);
            }
        }
        needs.own("confirm", &[Limit::Rows(3)]);
        needs.rows = 1 + self.offers.len();
    }
}

/// An appointment being taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    plan: Arc<Plan>,
    screen: Screen,
}

#[derive(Debug, PartialEq)]
struct Plan {
    setup: BookingSetup,
    names: Names,
    words: &'static BookingWords,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Offers,
    Slots(usize),
    /// Only ever of an offer and a slot that suit.
    Confirm(usize, usize),
    Booked(usize, usize),
}

impl Game for Booking {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Offers => self.offers(),
            Screen::Slots(offer) => self.slots(offer),
            Screen::Confirm(offer, slot) => self.confirmation(offer, slot, &[CONFIRM, BACK]),
            Screen::Booked(offer, slot) => self.confirmation(offer, slot, &[]),
        }
    }

    fn press(&mut self, pressed: Spot) -> Turn {
        self.screen = match (self.screen, pressed) {
            (Screen::Slots(_), BACK) => Screen::Offers,
            (Screen::Confirm(offer, _), BACK) => Screen::Slots(offer),
            (Screen::Confirm(offer, slot), _) => {
                self.screen = Screen::Booked(offer, slot);
                return Turn::Done;
            }
            (Screen::Slots(offer), slot) => match rank(slot, SLOTS, self.count(offer)) {
                Some(slot) => match self.refusal(offer, slot) {
                    Some(words) => return Turn::Wrong(words),
                    None => Screen::Confirm(offer, slot),
                },
                None => return Turn::Still,
            },
            (Screen::Offers, offer) => match rank(offer, OFFERS, self.plan.setup.offers.len()) {
                Some(offer) => Screen::Slots(offer),
                None => return Turn::Still,
            },
            (Screen::Booked(..), _) => return Turn::Still,
        };
        Turn::Changed
    }

    fn aim(&self) -> Option<Aim> {
        let asked = self.asked()?;
        let spot = match self.screen {
            Screen::Offers => numbered(OFFERS, asked),
            Screen::Slots(offer) if offer == asked => numbered(SLOTS, self.suiting()?),
            Screen::Slots(_) => BACK,
            Screen::Confirm(..) => CONFIRM,
            Screen::Booked(..) => return None,
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        matches!(self.screen, Screen::Booked(..))
    }
}

impl Booking {
    pub(super) fn start(setup: &BookingSetup, words: &'static BookingWords, names: &Names) -> Self {
        let mut setup = setup.clone();
        setup.offers.truncate(MOST_ROWS);
        for offer in &mut setup.offers {
            offer.slots.truncate(MOST_ROWS);
        }
        let names = names.clone();
        Self {
            plan: Arc::new(Plan { setup, names, words }),
            screen: Screen::Offers,
        }
    }

    fn offers(&self) -> Scene {
        let mut parts = vec![text(self.plan.words.offers)];
        for (i, offer) in self.plan.setup.offers.iter().enumerate() {
            let mut cells = vec![self.offer_words(i)];
            if self.plan.words.about {
                let about = format!("{}-{}-about", self.plan.words.noun, offer.id);
                cells.push(self.plan.names.shared(&about));
            }
            parts.push(row(numbered(OFFERS, i), cells, Mark::Plain));
        }
        let next = first_row(&parts);
        Scene { parts, next }
    }

    fn slots(&self, offer: usize) -> Scene {
        let words = self.plan.words;
        let mut parts = vec![Part::Text(Words::naming(words.slots, "offer", self.offer_words(offer)))];
        let slots = self.plan.setup.offers.get(offer).map(|offer| offer.slots.as_slice());
        for (j, slot) in slots.unwrap_or_default().iter().enumerate() {
            let state = match slot.state {
                SlotState::Free => words.free,
                SlotState::Full => words.full,
                SlotState::Video => words.video,
                SlotState::Paid => words.paid,
            };
            let cells = vec![self.slot_words(offer, j), Words::message(state)];
            parts.push(row(numbered(SLOTS, j), cells, Mark::Plain));
        }
        let next = first_row(&parts);
        parts.push(button(BACK, words.back));
        Scene { parts, next }
    }

    fn confirmation(&self, offer: usize, slot: usize, buttons: &[Spot]) -> Scene {
        let words = self.plan.words;
        let mut parts = vec![Part::Sheet {
            lines: vec![
                (Words::message(words.offer), self.offer_words(offer)),
                (Words::message(words.slot), self.slot_words(offer, slot)),
            ],
            body: vec![self.plan.names.own("confirm")],
        }];
        for &spot in buttons {
            let id = if spot == BACK { words.back } else { words.confirm };
            parts.push(button(spot, id));
        }
        let next = buttons.first().copied();
        Scene { parts, next }
    }

    /// Why a slot is not the one to book; `None` when it suits.
    fn refusal(&self, offer: usize, slot: usize) -> Option<Words> {
        let words = self.plan.words;
        let state = self.plan.setup.offers.get(offer)?.slots.get(slot)?.state;
        let id = match state {
            SlotState::Paid => words.wrong_paid,
            SlotState::Full => words.wrong_full,
            _ if self.asked() != Some(offer) => words.wrong_offer,
            _ if self.suits(slot) => return None,
            _ => words.wrong_slot,
        };
        Some(Words::message(id))
    }

    fn asked(&self) -> Option<usize> {
        let setup = &self.plan.setup;
        setup.offers.iter().position(|offer| offer.id == setup.offer)
    }

    /// The first slot that suits.
    fn suiting(&self) -> Option<usize> {
        (0..self.count(self.asked()?)).find(|&slot| self.suits(slot))
    }

    /// Whether a slot of the offer asked for suits.
    fn suits(&self, slot: usize) -> bool {
        let slots = self.asked().and_then(|offer| self.plan.setup.offers.get(offer));
        slots
            .and_then(|offer| offer.slots.get(slot))
            .is_some_and(|slot| self.plan.setup.slots.contains(&slot.id))
    }

    fn count(&self, offer: usize) -> usize {
        self.plan.setup.offers.get(offer).map_or(0, |offer| offer.slots.len())
    }

    fn offer_words(&self, i: usize) -> Words {
        let id = self.plan.setup.offers.get(i).map_or("", |offer| offer.id.as_str());
        self.plan.names.shared(&format!("{}-{id}", self.plan.words.noun))
    }

    fn slot_words(&self, offer: usize, slot: usize) -> Words {
        let slots = self.plan.setup.offers.get(offer).map(|offer| &offer.slots);
        let id = slots
            .and_then(|slots| slots.get(slot))
            .map_or("", |slot| slot.id.as_str());
        self.plan.names.shared(&format!("slot-{id}"))
    }
}
