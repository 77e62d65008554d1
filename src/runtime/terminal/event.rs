//! What a terminal can tell the kiosk.
//!
//! Keys and mouse events are crossterm's types. The rest is ours, because crossterm has no word for an answer to a query, a
//! paste refused for its size, a signal, or a terminal that is gone.

use ratatui::crossterm::event::{KeyEvent, MouseEvent};

/// One thing that came from the terminal, or from the system about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed; Ctrl+C, Ctrl+D, Ctrl+\ and Ctrl+Z are keys like the others.
    Key(KeyEvent),
    /// The pointer acted; cells count from 0 and may lie outside the screen, since a terminal can say anything.
    Mouse(MouseEvent),
    /// Text was pasted.
    Paste(Paste),
    /// The window gained or lost the focus.
    Focus(Focus),
    /// The terminal answered a query; never text somebody typed.
    Answer(Answer),
    /// The screen has another size, in cells.
    Resized {
        /// Columns, at least 1.
        columns: u16,
        /// Rows, at least 1.
        rows: u16,
    },
    /// The system asks the program to end.
    Leave(Leave),
    /// The terminal is gone: nothing follows this event.
    Vanished,
}

/// A paste, whole or refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paste {
    /// The text, at most 1 KiB, line ends as `\n`, without any other control character but the tab.
    Text(String),
    /// The paste was longer than 1 KiB or never ended, and is thrown away.
    Dropped,
}

/// Whether the window has the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The window has it now.
    Gained,
    /// Another window has it now.
    Lost,
}

/// Why the system asks the program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// SIGTERM: the machine stops, or a supervisor asks.
    Terminated,
    /// SIGHUP: the terminal was closed.
    HungUp,
}

/// An answer of the terminal to a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Primary device attributes, `CSI ? … c`.
    Attributes(Vec<u16>),
    /// Cursor position, `CSI r ; c R`, counting from 1.
    Cursor {
        /// Row, from 1.
        row: u16,
        /// Column, from 1.
        column: u16,
    },
    /// Name and version, `DCS > | … ST`, such as `foot(1.13.1)`.
    Version(String),
    /// State of an ANSI mode, `CSI m ; s $ y`.
    Mode {
        /// The mode asked about.
        mode: u16,
        /// What the terminal says of it.
        state: ModeState,
    },
    /// State of a DEC private mode, `CSI ? m ; s $ y`.
    PrivateMode {
        /// The mode asked about.
        mode: u16,
        /// What the terminal says of it.
        state: ModeState,
    },
    /// Operating status, `CSI n n`: 0 means ready. The answer to the fence.
    Status(u16),
    /// The text of an OSC reply, without its marks.
    Osc(String),
    /// The text of any other DCS reply, without its marks.
    Dcs(String),
}

/// What a terminal says of one of its modes (DECRPM).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModeState {
    /// The terminal does not know this mode.
    Unknown,
    /// On, and can be turned off.
    Set,
    /// Off, and can be turned on.
    Reset,
    /// On for ever.
    AlwaysSet,
    /// Off for ever.
    AlwaysReset,
}
