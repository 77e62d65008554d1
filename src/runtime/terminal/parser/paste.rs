//! A bracketed paste as it comes: kept up to 1 KiB, refused beyond, and never a trap.
//!
//! The end mark may never come (`ESC [` typed, then `200~`). Silence ends such a paste, and so does a trickle: what arrives
//! slower than [`TRICKLE_BYTES`] in [`WINDOW_MS`] is somebody typing.

use super::super::event::Paste;
use super::PASTE_MAX;

const END_MARK: &[u8; 6] = b"\x1b[201~";
/// The stretch over which the flow of a paste is judged, in milliseconds.
const WINDOW_MS: u64 = 500;
/// Fewer bytes than this in a window are typed, not pasted; a key held down sends some 50.
const TRICKLE_BYTES: usize = 256;

/// How far a paste has come; its bytes are held by the parser.
#[derive(Clone, Copy, Debug)]
pub(super) struct Collected {
    /// How many bytes of the end mark were just seen.
    matched: usize,
    overlong: bool,
    window_began: u64,
    window_bytes: usize,
}

/// What one more byte makes of a paste.
pub(super) enum Step {
    Goes,
    Ended(Paste),
}

impl Collected {
    pub(super) fn begin(now: u64) -> Self {
        Self {
            matched: 0,
            overlong: false,
            window_began: now,
            window_bytes: 0,
        }
    }

    /// When the flow is judged next.
    pub(super) fn deadline(self) -> u64 {
        self.window_began.saturating_add(WINDOW_MS)
    }

    /// Judges the window that is over and opens another; false when this was a trickle.
    pub(super) fn goes_on(&mut self, now: u64) -> bool {
        let flows = self.window_bytes >= TRICKLE_BYTES;
        self.window_began = now;
        self.window_bytes = 0;
        flows
    }

    pub(super) fn take(&mut self, byte: u8, held: &mut Vec<u8>) -> Step {
        self.window_bytes = self.window_bytes.saturating_add(1);
        if byte == END_MARK[self.matched] {
            self.matched += 1;
            if self.matched < END_MARK.len() {
                return Step::Goes;
            }
            return Step::Ended(if self.overlong {
                Paste::Dropped
            } else {
                Paste::Text(cleaned(held))
            });
        }
        let begun = std::mem::take(&mut self.matched);
        self.keep(&END_MARK[..begun], held);
        // Only the first byte of the mark is an ESC, so that a failed match can start again at this byte alone.
        if byte == END_MARK[0] {
            self.matched = 1;
        } else {
            self.keep(&[byte], held);
        }
        Step::Goes
    }

    fn keep(&mut self, bytes: &[u8], held: &mut Vec<u8>) {
        if held.len() + bytes.len() > PASTE_MAX {
            self.overlong = true;
        } else {
            held.extend_from_slice(bytes);
        }
    }
}

/// The text of a paste: invalid UTF-8 is left out, line ends become `\n`, other control characters go.
fn cleaned(held: &[u8]) -> String {
    let text: String = held.utf8_chunks().map(|chunk| chunk.valid()).collect();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(|character| matches!(character, '\n' | '\t') || !character.is_control())
        .collect()
}
