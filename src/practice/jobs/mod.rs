//! The job board: filters, an alert, a CV to send, false offers to spot.
//!
//! Each goal is a small game in a file of its own.

mod alert;
mod apply;
mod find;
#[cfg(test)]
mod tests;

use super::goals::goals;
use super::scene::{Value, Words};
use super::verdicts::{Judged, Terms, Verdicts, VerdictsSetup};

goals! {
    /// A job board: everything said of it belongs to what is to be reached there.
    setup JobsSetup;
    /// What is to be reached on a job board.
    goal JobsGoal;
    /// A job board as it stands.
    game Jobs;
    Find: find::FindSetup => find::Find,
    Alert: alert::AlertSetup => alert::Alert,
    Apply: apply::ApplySetup => apply::Apply,
    FalseOffer: VerdictsSetup<Offers> => Verdicts,
}

/// Offers of which some are false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offers;

impl Judged for Offers {
    const TERMS: Terms = Terms {
        thing: "advert",
        name: "practice-jobs-title",
        detail: "practice-jobs-contact",
        trust: "practice-jobs-serious",
        doubt: "practice-jobs-report",
        waiting: "practice-jobs-to-read",
        trusted: "practice-jobs-kept-serious",
        doubted: "practice-jobs-reported",
        which: "practice-jobs-which-sign",
        other_sign: "practice-jobs-wrong-sign",
    };
}

/// What a job board asks of an offer, in the order of its filters.
const FILTERS: [(&str, &str); 3] = [
    ("place", "practice-jobs-place"),
    ("contract", "practice-jobs-contract"),
    ("hours", "practice-jobs-hours"),
];

/// A message that says what to look for: "Place: look for Nantes."
fn asked(id: &'static str, what: &'static str, value: Words) -> Words {
    Words::Message(
        id,
        vec![
            ("what", Value::Words(Box::new(Words::message(what)))),
            ("asked", Value::Words(Box::new(value))),
        ],
    )
}
