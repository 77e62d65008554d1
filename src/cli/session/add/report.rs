//! What became of every row: told as it is read, counted at the end.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::io::{IsTerminal, Write};

use serde_json::{Value, json};

use crate::cli::arguments::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::{Output, failed};
use crate::cli::progress::Progress;
use crate::cli::session::table::Table;
use crate::domain::{Body, ForeignId, write_body};
use crate::i18n::{clean, width};
use crate::import::{Entry, Ready, RowFault};
use crate::store::Reader;

/// Cells of the number of a line, and of what becomes of it.
const LINE: usize = 8;
const STATE: usize = 12;

/// Distinct refused values that are counted, and those that are told.
const DISTINCT: usize = 1000;
const TOLD: usize = 10;

/// A record to be added, and its id elsewhere.
pub(super) type New = (Body, Option<ForeignId>);

/// What is told of rows.
pub(super) struct Report<'r> {
    context: &'r Context<'r>,
    reader: &'r Reader,
    dry: Option<Dry<'r>>,
    progress: Progress,
    records: Vec<New>,
    /// Ids met in this file.
    met: HashSet<ForeignId>,
    new: usize,
    known: usize,
    refused: usize,
    faults: usize,
    without_id: usize,
    /// How often each value of a column was refused, as far as there is room.
    often: HashMap<(String, String), usize>,
    /// A failure of the store or of the output; the rows that follow are passed over.
    stopped: Option<Failure>,
}

/// A dry run: rows go to the standard output.
struct Dry<'r> {
    form: DryRun,
    output: Output,
    table: Table<'r>,
    begun: bool,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    New,
    /// It was taken before.
    Known,
    Refused,
}

impl<'r> Report<'r> {
    /// A report that gathers the records to be added.
    pub fn real(context: &'r Context<'r>, reader: &'r Reader) -> Self {
        Self {
            context,
            reader,
            dry: None,
            progress: Progress::begin(),
            records: Vec::new(),
            met: HashSet::new(),
            new: 0,
            known: 0,
            refused: 0,
            faults: 0,
            without_id: 0,
            often: HashMap::new(),
            stopped: None,
        }
    }

    /// A report that shows each row and keeps none.
    pub fn dry(context: &'r Context<'r>, reader: &'r Reader, form: DryRun) -> Self {
        let mut report = Self::real(context, reader);
        if std::io::stdout().is_terminal() {
            // The rows themselves show how far the work is.
            report.progress = Progress::hidden();
        }
        report.dry = Some(Dry {
            form,
            output: Output::open(),
            table: Table::new(context.console.texts()),
            begun: false,
        });
        report
    }

    /// Draws how far the work is.
    pub fn reach(&mut self, done: usize, total: usize) {
        let [done, total] = [done, total].map(|n| u64::try_from(n).unwrap_or(u64::MAX));
        self.progress.reach(done, total);
    }

    /// Takes what one record became.
    pub fn take(&mut self, entry: Entry) {
        if self.stopped.is_some() {
            return;
        }
        if let Err(failure) = self.told(entry) {
            self.stopped = Some(failure);
        }
    }

    fn told(&mut self, entry: Entry) -> Result<(), Failure> {
        let line = entry.lines.first().copied().unwrap_or(0);
        match entry.outcome {
            Ok(ready) => {
                for caution in &ready.cautions {
                    self.warn(&caution.to_string());
                }
                let (date, today) = (ready.body.date(), self.context.today);
                if date > today {
                    self.warn(&format!("line {line}: date: {date} is after today, {today}"));
                }
                let state = self.state(&ready)?;
                self.show(&entry.lines, state, Some(&ready.body), &[])?;
                // After a fault nothing is added, and memory is better given back.
                if self.dry.is_none() && self.refused == 0 {
                    self.records.push((ready.body, ready.id));
                }
            }
            Err(faults) => {
                self.refused += entry.lines.len().max(1);
                self.faults += faults.len();
                self.records = Vec::new();
                self.note(&faults);
                if self.dry.is_none() {
                    self.progress.wipe();
                    for fault in &faults {
                        self.context.console.fault(&fault.to_string());
                    }
                }
                self.show(&entry.lines, State::Refused, None, &faults)?;
            }
        }
        Ok(())
    }

    /// How many records have no id by which they would be known again.
    pub fn without_id(&self) -> usize {
        self.without_id
    }

    fn state(&mut self, ready: &Ready) -> Result<State, Failure> {
        let known = match ready.id {
            Some(id) => !self.met.insert(id) || self.reader.has_taken(id)?,
            None => {
                self.without_id += 1;
                false
            }
        };
        if known {
            self.known += 1;
        } else {
            self.new += 1;
        }
        Ok(if known { State::Known } else { State::New })
    }

    /// Counts refused values: one that is not in a list of the site is wrong on every row that has it.
    fn note(&mut self, faults: &[RowFault]) {
        for fault in faults.iter().filter(|fault| !fault.value.is_empty()) {
            let key = (fault.column.clone(), fault.value.clone());
            if let Some(count) = self.often.get_mut(&key) {
                *count += 1;
            } else if self.often.len() < DISTINCT {
                self.often.insert(key, 1);
            }
        }
    }

    /// Tells the values that were refused most, so that they are mended once.
    fn tell_often(&self) {
        let mut often: Vec<_> = self.often.iter().filter(|(_, count)| **count > 1).collect();
        often.sort_by_key(|(key, count)| (Reverse(**count), (*key).clone()));
        for ((column, value), count) in often.into_iter().take(TOLD) {
            let args = [
                ("count", i64::try_from(*count).unwrap_or(i64::MAX).into()),
                ("column", column.as_str().into()),
                ("value", value.as_str().into()),
            ];
            self.context.console.say("import-often", &args);
        }
    }

    fn warn(&mut self, what: &str) {
        self.progress.wipe();
        self.context.console.fault(&format!("warning: {what}"));
    }

    /// Writes a row of a dry run.
    fn show(&mut self, lines: &[u32], state: State, body: Option<&Body>, faults: &[RowFault]) -> Result<(), Failure> {
        let Some(dry) = &mut self.dry else { return Ok(()) };
        if dry.form == DryRun::Jsonl {
            let said = body.map(|body| serde_json::from_str::<Value>(&write_body(body)).unwrap_or_default());
            let mut row = json!({ "lines": lines, "state": state.code() });
            if let Some(said) = said {
                row["record"] = said;
            }
            if !faults.is_empty() {
                row["faults"] = json!(faults);
            }
            return writeln!(dry.output, "{row}").map_err(failed);
        }
        let say = |id: &str| self.context.console.text(id, &[]);
        if !dry.begun {
            dry.begun = true;
            let head = padded(&say("import-line"), LINE) + &padded(&say("import-state"), STATE) + &dry.table.header();
            writeln!(dry.output, "{}", head.trim_end()).map_err(failed)?;
        }
        let first = lines.first().copied().unwrap_or(0);
        let number = match lines.len() {
            0 | 1 => first.to_string(),
            several => format!("{first}+{}", several - 1),
        };
        let said = body.map(|body| dry.table.said(body)).unwrap_or_default();
        let row = padded(&number, LINE) + &padded(&say(state.message()), STATE) + &said;
        writeln!(dry.output, "{}", clean(row.trim_end())).map_err(failed)?;
        for fault in faults {
            let told = clean(&fault.to_string()).replace('\n', " ");
            writeln!(dry.output, "{}{told}", " ".repeat(LINE)).map_err(failed)?;
        }
        Ok(())
    }

    /// The records to be added, when no row was refused.
    pub fn records(self) -> Result<Vec<New>, Failure> {
        self.tell_often();
        if let Some(failure) = self.stopped {
            return Err(failure);
        }
        match self.refused {
            0 => Ok(self.records),
            lines => Err(Failure::RecordsRefused {
                lines,
                faults: self.faults,
            }),
        }
    }

    /// Ends a dry run with its counts; fails when a row would be refused.
    pub fn end_dry(mut self) -> Result<(), Failure> {
        self.progress.wipe();
        if let Some(failure) = self.stopped {
            return Err(failure);
        }
        if let Some(mut dry) = self.dry.take() {
            if dry.form == DryRun::Jsonl {
                let counts = json!({ "state": "total", "new": self.new, "known": self.known, "refused": self.refused,
                    "faults": self.faults });
                writeln!(dry.output, "{counts}").map_err(failed)?;
            }
            dry.output.finish()?;
        }
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
        let counts = [
            ("new", count(self.new)),
            ("known", count(self.known)),
            ("refused", count(self.refused)),
        ];
        self.tell_often();
        self.context.console.say("import-dry-run", &counts);
        if self.refused == 0 {
            return Ok(());
        }
        Err(Failure::RecordsRefused {
            lines: self.refused,
            faults: self.faults,
        })
    }
}

impl State {
    fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Known => "known",
            Self::Refused => "refused",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::New => "import-state-new",
            Self::Known => "import-state-known",
            Self::Refused => "import-state-refused",
        }
    }
}

fn padded(text: &str, cells: usize) -> String {
    let rest = cells.saturating_sub(usize::from(width(text))).max(1);
    format!("{text}{}", " ".repeat(rest))
}
