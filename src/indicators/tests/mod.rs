//! What a reader of the figures would notice, checked against recounts that share no code with the count.

mod attack;
mod counts;
mod facts;
mod naive;
mod places;
mod records;
mod requests;

pub(super) use records::{Records, request, seeds};
