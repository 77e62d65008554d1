//! `palier session list`: every record of a period, in one order and one of three forms.

use std::io::{self, Write};

use chrono::NaiveDate;

use super::{csv, table};
use crate::cli::arguments::{ListArguments, ListFormat};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::{Output, failed};
use crate::domain::{Period, Record, write_line};

/// Writes records one at a time, so that a million take no more memory than one.
pub(super) fn run(context: &Context<'_>, asked: &ListArguments) -> Result<(), Failure> {
    let period = period((asked.from, asked.to))?;
    let reader = context.open_to_read()?;
    let mut output = Output::open();
    let mut rows = Rows {
        written: 0,
        stopped: None,
    };
    match asked.format {
        ListFormat::Jsonl => {
            reader.for_each_record(period.as_ref(), |record| {
                rows.write(|| writeln!(output, "{}", write_line(&record)));
            })?;
        }
        ListFormat::Csv => {
            let mut file = csv::File::begin(&mut output).map_err(failed)?;
            reader.for_each_record(period.as_ref(), |record| rows.write(|| file.row(&record)))?;
            file.finish().map_err(failed)?;
        }
        ListFormat::Table => {
            let texts = context.console.texts();
            let table = table::Table::new(texts);
            let mut row = |record: Record, first: bool| {
                if first {
                    writeln!(output, "{}", table.header())?;
                }
                writeln!(output, "{}", table.row(&record))
            };
            reader.for_each_record(period.as_ref(), |record| {
                let first = rows.written == 0;
                rows.write(|| row(record, first));
            })?;
        }
    }
    if let Some(error) = rows.stopped {
        return Err(failed(error));
    }
    output.finish()?;
    if rows.written == 0 {
        context.console.say("command-list-empty", &[]);
    }
    Ok(())
}

/// How many rows were written, and what stopped them: the reader of records goes on to its end.
struct Rows {
    written: u64,
    stopped: Option<io::Error>,
}

impl Rows {
    fn write(&mut self, row: impl FnOnce() -> io::Result<()>) {
        if self.stopped.is_none() {
            self.stopped = row().err();
            self.written += 1;
        }
    }
}

/// The days asked for, open on a side that was left out; `None` for all of them.
pub(super) fn period((from, to): (Option<NaiveDate>, Option<NaiveDate>)) -> Result<Option<Period>, Failure> {
    if from.is_none() && to.is_none() {
        return Ok(None);
    }
    let (from, to) = (from.unwrap_or(NaiveDate::MIN), to.unwrap_or(NaiveDate::MAX));
    Ok(Some(Period::between(from, to)?))
}
