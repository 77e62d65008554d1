//! What reaches the machine.

use super::effect::{Answer, RequestId};
use super::intent::Intent;

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    Intent(Intent),
    /// The answer to an effect; a late one is ignored.
    Answered(RequestId, Answer),
    /// The time asked for by [`super::deadline`] has come.
    Tick,
}
