//! The exit codes, which scripts rely on.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    Done,
    Failed,
    Usage,
    /// Another Palier writes in the data directory.
    AlreadyOpen,
    /// A file was read whole and refused whole.
    Refused,
    /// Published files give withheld figures away.
    Leaks,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::AlreadyOpen => 3,
            Exit::Refused => 4,
            Exit::Leaks => 5,
        })
    }
}
