//! `palier session add`: every row read and checked before the first record is stored.

mod names;
mod report;
mod source;

use crate::cli::arguments::AddArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::input;
use crate::store::Store;

use report::Report;
use source::Source;

/// Adds the records of a file, or none of them; a dry run tells what would be added.
pub(super) fn run(context: &Context<'_>, asked: &AddArguments) -> Result<(), Failure> {
    let stream = input::open(&asked.file)?;
    let map = source::map(context, asked)?;
    if let Some(form) = asked.dry_run {
        let reader = context.open_quietly()?;
        let mut report = Report::dry(context, &reader, form);
        Source::new(context, asked, &reader.site()?, map.as_ref()).read(stream, &mut report)?;
        return report.end_dry();
    }
    let mut store = context.open_to_write()?;
    let site = store.site()?;
    let mut report = Report::real(context, &store);
    Source::new(context, asked, &site, map.as_ref()).read(stream, &mut report)?;
    let records = report.records()?;
    add(context, &mut store, &records)
}

/// The one place where a file becomes records; the store notes it in the trail.
fn add(context: &Context<'_>, store: &mut Store, records: &[report::New]) -> Result<(), Failure> {
    let done = store.add_foreign(records, context.today)?;
    context.warn_of(store);
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
    context
        .console
        .say("command-session-added", &[("count", count(done.added))]);
    if done.known > 0 {
        context.console.say("import-known", &[("count", count(done.known))]);
    }
    Ok(())
}
