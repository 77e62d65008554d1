//! What tests of the whole program share: a pseudo-terminal to run it in, and a way to look at its screen.

#![allow(
    dead_code,
    unused_imports,
    reason = "each test file uses its own part of the harness"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must say where"
)]

pub mod chance;
pub mod keys;
pub mod launch;
pub mod person;
pub mod proc;
pub mod pty;
pub mod screen;
pub mod staff;

pub use launch::{Answering, Launch, palier};
pub use person::{BETWEEN_PRESSES, Hand, Person};
pub use pty::{Exit, Kiosk};
