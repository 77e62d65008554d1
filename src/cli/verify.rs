//! `palier verify`: every record against the ledger; each finding is a line of the standard output.

use super::context::Context;
use super::failure::Failure;
use super::output::Output;
use super::progress::Progress;
use crate::i18n::Arg;
use crate::store::{Step, Verification};

/// Records verified between two looks at the bar.
const PIECE: u32 = 5_000;

/// Verifies everything beside whoever writes.
pub(super) fn run(context: &Context<'_>) -> Result<(), Failure> {
    let reader = context.open_to_read()?;
    if reader.is_new() {
        return Ok(());
    }
    let mut progress = Progress::begin();
    let mut verification = Verification::begin();
    let report = loop {
        match verification.step(&reader, PIECE) {
            Step::More { done, total } => progress.reach(u64::from(done), u64::from(total)),
            Step::Done(report) => break report,
        }
    };
    drop(progress);
    let mut output = Output::open();
    for finding in &report.findings {
        output.line(&finding.to_string())?;
    }
    output.finish()?;
    if report.is_sound() {
        let count = Arg::Number(i64::from(report.records));
        context.console.say("command-verify-sound", &[("count", count)]);
        Ok(())
    } else {
        let findings = report.findings.len();
        Err(Failure::Unsound { findings })
    }
}
