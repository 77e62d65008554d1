//! The word processor: lines to write and lay out, a file to save, find again and print.
//!
//! Each goal is a small game in a file of its own.

mod find;
mod format;
mod print;
mod save;
#[cfg(test)]
mod tests;
mod write;

use super::goals::goals;

/// Most lines, folders or files, so that every scene fits a small screen.
const MOST_THINGS: usize = 6;

goals! {
    /// A word processor: everything said of it belongs to what is to be reached there.
    setup WriterSetup;
    /// What is to be reached in a word processor.
    goal WriterGoal;
    /// A word processor as it stands.
    game Writer;
    Format: format::FormatSetup => format::Format,
    Write: write::WriteSetup => write::Write,
    Save: save::SaveSetup => save::Save,
    Find: find::FindSetup => find::Find,
    Print: print::PrintSetup => print::Print,
}
