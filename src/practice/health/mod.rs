//! A health portal: an appointment taken or given up, documents and who may read them.
//!
//! People and portal are invented; no state of health is ever asked of the learner.

mod cancel;
mod documents;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use cancel::{Cancel, CancelSetup};
use documents::{Documents, DocumentsSetup};

use super::booking::{Booking, BookingSetup, BookingWords, SlotState};
use super::goals::one_of;
use super::needs::{Names, Needs};
use super::setup::{Faults, Plan, SetupFault};

/// A health portal, as a pack writes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthSetup {
    pub goal: HealthGoal,
}

/// What is to be reached on the portal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum HealthGoal {
    /// An appointment with a practitioner.
    Appointment(BookingSetup),
    /// An appointment cancelled in time.
    Cancel(CancelSetup),
    /// Documents shown or hidden.
    Documents(DocumentsSetup),
}

impl Plan for HealthSetup {
    type Game = Health;

    fn check(&self, faults: &mut Faults) {
        match &self.goal {
            HealthGoal::Appointment(setup) => {
                setup.check(faults);
                let slots = setup.offers.iter().flat_map(|offer| &offer.slots);
                if slots.into_iter().any(|slot| slot.state == SlotState::Paid) {
                    faults.add(SetupFault::Other("a health portal sells no slot"));
                }
            }
            HealthGoal::Cancel(setup) => setup.check(faults),
            HealthGoal::Documents(setup) => setup.check(faults),
        }
    }

    fn needs(&self, needs: &mut Needs) {
        match &self.goal {
            HealthGoal::Appointment(setup) => setup.needs(&BOOKING, needs),
            HealthGoal::Cancel(setup) => setup.needs(needs),
            HealthGoal::Documents(setup) => setup.needs(needs),
        }
    }

    fn start(&self, names: &Names, _said: &[String]) -> Health {
        match &self.goal {
            HealthGoal::Appointment(setup) => Health::Booking(Booking::start(setup, &BOOKING, names)),
            HealthGoal::Cancel(setup) => Health::Cancel(Cancel::start(setup, names)),
            HealthGoal::Documents(setup) => Health::Documents(Documents::start(setup, names)),
        }
    }
}

/// A portal as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Health {
    Booking(Booking),
    Cancel(Cancel),
    Documents(Documents),
}

one_of!(Health: Booking, Cancel, Documents);

static BOOKING: BookingWords = BookingWords {
    noun: "practitioner",
    about: true,
    offers: "practice-health-practitioners",
    slots: "practice-health-slots",
    offer: "practice-health-with",
    slot: "practice-health-when",
    free: "practice-health-slot-free",
    full: "practice-health-slot-full",
    video: "practice-health-slot-video",
    // Refused by the check of the setup.
    paid: "practice-health-slot-full",
    confirm: "practice-health-confirm",
    back: "practice-health-back",
    wrong_offer: "practice-health-wrong-practitioner",
    wrong_slot: "practice-health-wrong-slot",
    wrong_full: "practice-health-wrong-full",
    wrong_paid: "practice-health-wrong-full",
};
