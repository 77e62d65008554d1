//! Answers that come as strings: DCS and OSC. The others (APC, PM, SOS) answer nothing Palier asks.

use super::super::event::Answer;

/// Which introducer opened a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Dcs,
    Osc,
    Other,
}

/// The answer in a finished string; `None` when it answers nothing.
pub(super) fn answer(kind: Kind, held: &[u8]) -> Option<Answer> {
    match kind {
        Kind::Dcs => Some(match held.strip_prefix(b">|") {
            Some(version) => Answer::Version(printable(version)),
            None => Answer::Dcs(printable(held)),
        }),
        Kind::Osc => Some(Answer::Osc(printable(held))),
        Kind::Other => None,
    }
}

/// What can be shown or logged of a string: valid UTF-8 without control characters.
fn printable(bytes: &[u8]) -> String {
    bytes
        .utf8_chunks()
        .flat_map(|chunk| chunk.valid().chars())
        .filter(|character| !character.is_control())
        .collect()
}
