//! `palier pack`: learning content checked and listed.

mod skeleton;

use std::path::Path;

use super::arguments::PackCommand;
use super::console::Console;
use super::failure::Failure;
use super::input;
use super::output::Output;
use crate::content::{self, Core, Report, Source};
use crate::i18n::{Direction, lay};
use crate::runtime::packs::Folder;
pub(super) use skeleton::is_id;

/// Checks a pack, or lists those in use.
pub(super) fn run(console: &Console, command: &PackCommand) -> Result<(), Failure> {
    match command {
        PackCommand::Check { dir: None } => told(console, &content::check(&Core, &rows)),
        PackCommand::Check { dir: Some(dir) } => check(console, dir),
        PackCommand::New { dir, id, lang } => skeleton::write(console, dir, id.as_deref(), lang),
        PackCommand::List => list(),
    }
}

fn check(console: &Console, dir: &Path) -> Result<(), Failure> {
    let pack = folder(dir)?;
    told(console, &content::check(&pack, &rows))
}

/// The files of a pack's directory; a failure when it is none.
fn folder(dir: &Path) -> Result<Folder, Failure> {
    let folder = Folder::open(dir).map_err(|source| input::unreadable(dir, source))?;
    if folder.has("pack.toml") {
        Ok(folder)
    } else {
        Err(Failure::NoPack { path: dir.to_owned() })
    }
}

/// The faults for those who write packs, then one line for scripts.
fn told(console: &Console, report: &Report) -> Result<(), Failure> {
    for fault in &report.faults {
        console.fault(&fault.to_string());
    }
    let mut output = Output::open();
    output.line(&report.summary())?;
    output.finish()?;
    match report.faults.len() {
        0 => Ok(()),
        faults => Err(Failure::PackRefused { faults }),
    }
}

fn list() -> Result<(), Failure> {
    let core = content::core();
    let mut output = Output::open();
    output.line(&format!(
        "{} {} languages={} lessons={} procedures={}",
        core.id,
        core.version,
        core.languages.join(","),
        core.lessons.len(),
        core.procedures.len()
    ))?;
    output.finish()
}

/// How many rows a text takes in so many columns, as the screen lays it out.
pub(super) fn rows(text: &str, columns: usize) -> usize {
    let columns = u16::try_from(columns).unwrap_or(u16::MAX);
    // The direction moves cells within a row, never to another.
    text.lines()
        .map(|paragraph| lay(paragraph, Direction::LeftToRight, columns).len().max(1))
        .sum()
}
