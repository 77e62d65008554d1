//! Takes the terminal for the kiosk, and gives it back as it was: on leaving, on a fault, on a panic.
//!
//! Signals are not answered here: `signals` makes them events, the loop ends, and the guard is dropped like any value. Nothing
//! here draws.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use ratatui::crossterm::style::force_color_output;
use rustix::termios::{OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr, tcsetattr};

use super::facts::Device;
use super::output::Output;
use super::panics::{self, PanicReport};
use super::tty::{Patience, Tty, write_all};

/// Takes the reordering of right-to-left text from the terminal, which must never do it, then the screen.
///
/// In this order: VTE applies the modes to the paragraph under the cursor, so the alternate screen starts with them.
const TAKE_DIRECTION: &str = "\x1b[8l\x1b[?2501l\x1b[1 k";
const GIVE_DIRECTION: &str = "\x1b[0 k\x1b[8h";
const TAKE_SCREEN: &str = "\x1b[?1049h\x1b[0m\x1b[2J\x1b[H";
const GIVE_SCREEN: &str = "\x1b[?1049l";
/// Presses, releases and the wheel as SGR reports, never the motion of the pointer; pastes between marks.
const TAKE_DEVICES: &str = "\x1b[?1000h\x1b[?1006h\x1b[?2004h";
const GIVE_DEVICES: &str = "\x1b[?2004l\x1b[?1006l\x1b[?1000l";
const GIVE_CURSOR: &str = "\x1b[0m\x1b[?25h";
/// How long a terminal that takes no byte may delay the end of the program.
const GIVING_BACK: Duration = Duration::from_millis(500);

/// The terminal while the kiosk has it; dropping it gives it back.
#[derive(Debug)]
pub struct Guard {
    taken: Arc<Taken>,
}

impl Guard {
    /// Takes the terminal: raw mode, alternate screen, mouse and pastes; on an error everything is as before.
    ///
    /// From now on a panic of the calling thread gives the terminal back before anything else, and the panic of any thread is
    /// told to `report` and never to the screen.
    pub fn enter(tty: Tty, device: Device, report: PanicReport) -> io::Result<Self> {
        let before = tcgetattr(&tty.input)?;
        let mut raw = before.clone();
        raw.make_raw();
        raw.special_codes[SpecialCodeIndex::VMIN] = 1;
        raw.special_codes[SpecialCodeIndex::VTIME] = 0;
        let taken = Arc::new(Taken {
            tty,
            before,
            device,
            hold: AtomicU8::new(Hold::Held as u8),
        });
        panics::install(&taken, report);
        // Dropped by an early return, this already gives back what was taken.
        let guard = Self { taken };
        tcsetattr(&guard.taken.tty.input, OptionalActions::Now, &raw)?;
        write_all(&guard.taken.tty.output, taking(device).as_bytes(), Patience::Endless)?;
        Ok(guard)
    }

    /// A writer to the screen.
    #[must_use]
    pub fn output(&self) -> Output {
        Output::new(Arc::clone(&self.taken))
    }

    /// Columns and rows now.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        self.taken.tty.size()
    }

    /// Gives the terminal back now; doing it again, or dropping the guard later, changes nothing.
    pub fn restore(&self) {
        self.taken.give_back(Hold::Left);
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.restore();
    }
}

/// Who has the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// The kiosk.
    Held = 0,
    /// The shell, after an ordinary end.
    Left = 1,
    /// The shell, after a panic that must not be printed.
    Panicked = 2,
}

/// The terminal as it was found, shared by the guard, its writers and the panic hook.
pub(super) struct Taken {
    tty: Tty,
    before: Termios,
    device: Device,
    hold: AtomicU8,
}

impl std::fmt::Debug for Taken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Taken")
            .field("tty", &self.tty)
            .field("hold", &self.hold())
            .finish_non_exhaustive()
    }
}

impl Taken {
    pub(super) fn tty(&self) -> &Tty {
        &self.tty
    }

    pub(super) fn hold(&self) -> Hold {
        match self.hold.load(Ordering::SeqCst) {
            0 => Hold::Held,
            1 => Hold::Left,
            _ => Hold::Panicked,
        }
    }

    /// Gives the terminal back, once; a terminal that is gone or takes no byte is left at that.
    pub(super) fn give_back(&self, to: Hold) {
        let had = self
            .hold
            .compare_exchange(Hold::Held as u8, to as u8, Ordering::SeqCst, Ordering::SeqCst);
        if had.is_err() {
            return;
        }
        let _ = write_all(
            &self.tty.output,
            giving(self.device).as_bytes(),
            Patience::AtMost(GIVING_BACK),
        );
        // Answers still on their way must not be typed into the shell. Flushed apart from the change of mode, because
        // TCSAFLUSH also waits for output, without end on a terminal that is stopped.
        let _ = tcflush(&self.tty.input, QueueSelector::IFlush);
        let _ = tcsetattr(&self.tty.input, OptionalActions::Now, &self.before);
    }
}

/// The Linux console orders nothing itself, and its older versions print the tail of a sequence they do not know.
fn directed(device: Device) -> bool {
    device == Device::Emulator
}

fn taking(device: Device) -> String {
    let direction = if directed(device) { TAKE_DIRECTION } else { "" };
    [direction, TAKE_SCREEN, TAKE_DEVICES].concat()
}

fn giving(device: Device) -> String {
    let direction = if directed(device) { GIVE_DIRECTION } else { "" };
    [GIVE_DEVICES, GIVE_CURSOR, GIVE_SCREEN, direction].concat()
}

/// Keeps bold, underline and reverse video under `NO_COLOR`, which makes crossterm 0.29 drop them along with colours.
///
/// The selection would disappear. After this call `NO_COLOR` is the palette's affair: it must name `Color::Reset` alone.
pub fn keep_attributes_without_colour() {
    force_color_output(true);
}
