//! What reaches the machine.

use super::effect::{Answer, RequestId};
use super::facts::{Offer, Soundness};
use super::intent::Intent;

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    Intent(Intent),
    /// The answer to an effect; a late one is ignored.
    Answered(RequestId, Answer),
    /// The records were verified beside the open kiosk.
    Verified(Soundness),
    /// The languages that the terminal is now known to show.
    Offered(Vec<Offer>),
    /// The time asked for by [`super::deadline`] has come.
    Tick,
}
