//! `palier pack`: learning content made, checked, carried, installed and listed.

mod consent;
mod install;
mod signature;
mod skeleton;

use std::io::Write;
use std::path::Path;

use super::arguments::PackCommand;
use super::console::Console;
use super::context::Context;
use super::failure::Failure;
use super::input;
use super::output::{Output, Target};
use crate::content::{self, Core, Report, Source};
use crate::i18n::{Direction, lay};
use crate::runtime::packs::{self, Folder, Signer};
pub(super) use skeleton::is_id;

/// Makes, checks, writes, installs, removes or lists packs.
pub(super) fn run(context: &Context<'_>, command: &PackCommand) -> Result<(), Failure> {
    let console = context.console;
    match command {
        PackCommand::Check { dir: None } => told(console, &content::check(&Core, &rows)),
        PackCommand::Check { dir: Some(dir) } => told(console, &content::check(&folder(dir)?, &rows)),
        PackCommand::New { dir, id, lang } => skeleton::write(console, dir, id.as_deref(), lang),
        PackCommand::Write { dir, out } => write(context, dir, out),
        PackCommand::Install { path, yes_by } => install::install(context, path, *yes_by),
        PackCommand::Remove { id } => install::remove(context, id),
        PackCommand::List => list(context),
    }
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
    let refused = refuse(console, report);
    let mut output = Output::open();
    output.line(&report.summary())?;
    output.finish()?;
    refused
}

fn refuse(console: &Console, report: &Report) -> Result<(), Failure> {
    for fault in &report.faults {
        console.fault(&fault.to_string());
    }
    match report.faults.len() {
        0 => Ok(()),
        faults => Err(Failure::PackRefused { faults }),
    }
}

fn write(context: &Context<'_>, dir: &Path, out: &Path) -> Result<(), Failure> {
    let pack = install::gather(context, dir)?;
    refuse(context.console, &content::check(&pack, &rows))?;
    let bytes = pack.write().map_err(|fault| Failure::PackFileRefused {
        path: dir.to_owned(),
        detail: fault.to_string(),
    })?;
    let mut target = Target::open(Some(out))?;
    target.write_all(&bytes).map_err(|source| target.failed(source))?;
    target.finish()?;
    let path = out.display().to_string();
    context.console.say("command-pack-written", &[("path", path.into())]);
    Ok(())
}

/// The core pack, then those of the site; what is left out is told.
fn list(context: &Context<'_>) -> Result<(), Failure> {
    let core = content::core();
    let mut output = Output::open();
    output.line(&format!(
        "{} {} languages={} lessons={} procedures={} signed_by=palier",
        core.id,
        core.version,
        core.languages.join(","),
        core.lessons.len(),
        core.procedures.len()
    ))?;
    for pack in packs::packs(&context.dir).installed {
        let signer = match &pack.signer {
            Signer::Key(key) => format!("signed_by={key}"),
            Signer::Coordinator(member) => format!("accepted_by={member}"),
            Signer::Unknown => "signed_by=unknown".to_owned(),
        };
        output.line(&format!(
            "{} {} languages={} lessons={} procedures={} {signer}",
            pack.id,
            crate::i18n::clean(&pack.version),
            pack.languages.join(","),
            pack.lessons.len(),
            pack.procedures
        ))?;
    }
    output.finish()?;
    context.packs();
    Ok(())
}

/// How many rows a text takes in so many columns, as the screen lays it out.
pub(super) fn rows(text: &str, columns: usize) -> usize {
    let columns = u16::try_from(columns).unwrap_or(u16::MAX);
    // The direction moves cells within a row, never to another.
    text.lines()
        .map(|paragraph| lay(paragraph, Direction::LeftToRight, columns).len().max(1))
        .sum()
}
