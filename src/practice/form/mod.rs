//! Official business online: an application in several pages, an appointment, a sign-in, the consent of a site.
//!
//! The site and its addresses are invented, and nothing is sent anywhere.

mod account;
mod application;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use account::{Account, AccountSetup};
use application::{Application, ApplicationSetup, Task};

use super::booking::{Booking, BookingSetup, BookingWords, SlotState};
use super::consent::{Before, Consent, ConsentSetup, ConsentWords};
use super::goals::one_of;
use super::needs::{Names, Needs};
use super::scene::Words;
use super::setup::{Faults, Plan, SetupFault};

/// A site where something official is done.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSetup {
    pub goal: FormGoal,
}

/// What is to be reached on the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum FormGoal {
    /// An application filled in, sent, and its receipt kept.
    Send(ApplicationSetup),
    /// An application already filled in, read again, mended and sent.
    Correct(ApplicationSetup),
    /// An appointment at a counter.
    Appointment(BookingSetup),
    /// A sign-in through one account for several services.
    Account(AccountSetup),
    /// The cookies of a site.
    Consent(ConsentSetup),
}

impl Plan for FormSetup {
    type Game = Form;

    fn check(&self, faults: &mut Faults) {
        match &self.goal {
            FormGoal::Send(setup) => setup.check(Task::Send, faults),
            FormGoal::Correct(setup) => setup.check(Task::Correct, faults),
            FormGoal::Appointment(setup) => {
                setup.check(faults);
                let slots = setup.offers.iter().flat_map(|offer| &offer.slots);
                if slots.into_iter().any(|slot| slot.state == SlotState::Video) {
                    faults.add(SetupFault::Other("a counter has no slot by video-call"));
                }
            }
            FormGoal::Account(setup) => setup.check(faults),
            FormGoal::Consent(setup) => setup.check(faults),
        }
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        match &self.goal {
            FormGoal::Send(setup) | FormGoal::Correct(setup) => setup.asks(names),
            FormGoal::Appointment(_) | FormGoal::Account(_) | FormGoal::Consent(_) => Vec::new(),
        }
    }

    fn needs(&self, needs: &mut Needs) {
        match &self.goal {
            FormGoal::Send(setup) => setup.needs(Task::Send, needs),
            FormGoal::Correct(setup) => setup.needs(Task::Correct, needs),
            FormGoal::Appointment(setup) => setup.needs(&BOOKING, needs),
            FormGoal::Account(setup) => setup.needs(needs),
            FormGoal::Consent(setup) => setup.needs(needs),
        }
    }

    fn start(&self, names: &Names, said: &[String]) -> Form {
        match &self.goal {
            FormGoal::Send(setup) => Form::Application(Application::start(setup, Task::Send, names, said)),
            FormGoal::Correct(setup) => Form::Application(Application::start(setup, Task::Correct, names, said)),
            FormGoal::Appointment(setup) => Form::Booking(Booking::start(setup, &BOOKING, names)),
            FormGoal::Account(setup) => Form::Account(Account::start(setup, names)),
            FormGoal::Consent(setup) => Form::Consent(Consent::start(setup, &COOKIES, names)),
        }
    }
}

/// A site as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    Application(Application),
    Booking(Booking),
    Account(Account),
    Consent(Consent),
}

one_of!(Form: Application, Booking, Account, Consent);

static BOOKING: BookingWords = BookingWords {
    noun: "reason",
    about: false,
    offers: "practice-form-reasons",
    slots: "practice-form-slots",
    offer: "practice-form-reason",
    slot: "practice-form-slot",
    free: "practice-form-slot-free",
    full: "practice-form-slot-full",
    // Refused by the check of the setup.
    video: "practice-form-slot-free",
    paid: "practice-form-slot-paid",
    confirm: "practice-form-confirm",
    back: "practice-form-back",
    wrong_offer: "practice-form-wrong-reason",
    wrong_slot: "practice-form-wrong-slot",
    wrong_full: "practice-form-wrong-full",
    wrong_paid: "practice-form-wrong-paid",
};

static COOKIES: ConsentWords = ConsentWords {
    before: Before::Refused,
    accept: "practice-form-accept",
    refuse: "practice-form-refuse",
    choose: "practice-form-choose",
    list: "practice-form-cookies",
    allowed: "practice-form-allowed",
    refused: "practice-form-refused",
    always: "practice-form-always",
    save: "practice-form-save",
    back: "practice-form-back",
    wrong_accept: "practice-form-wrong-accept",
    wrong_refuse: "practice-form-wrong-refuse",
    wrong_always: "practice-form-wrong-always",
    wrong_allowed: "practice-form-wrong-allowed",
    wrong_refused: "practice-form-wrong-refused",
};
