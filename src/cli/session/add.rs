//! `palier session add`: every line read and checked before the first is stored.

use std::io::BufRead;
use std::path::Path;

use chrono::NaiveDate;

use crate::cli::console::Console;
use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Lines};
use crate::domain::{Body, Fault, LONGEST_LINE, LineFault, Lists, Reason, read_line};

/// Most lines of a file; each is a few hundred bytes of memory until all are stored together. A long line counts as
/// several, one for each piece of so many bytes.
const MOST_LINES: usize = 100_000;
const PIECE: usize = 4096;

/// Adds the records of a file, or none of them.
pub(super) fn run(context: &Context<'_>, file: &Path) -> Result<(), Failure> {
    let stream = input::open(file)?;
    let mut store = context.open_to_write()?;
    let lists = context::with_made(context::lists(&store.site()?, &context.packs()), &store)?;
    let reading = Reading {
        console: context.console,
        lists: &lists,
        today: context.today,
    };
    let bodies = reading.read(stream, file)?;
    store.add(&bodies, context.today)?;
    context.warn_of(&mut store);
    let count = i64::try_from(bodies.len()).unwrap_or(i64::MAX);
    context.console.say("command-session-added", &[("count", count.into())]);
    Ok(())
}

struct Reading<'r> {
    console: &'r Console,
    lists: &'r dyn Lists,
    today: NaiveDate,
}

impl Reading<'_> {
    /// Every record of a stream; each fault of each line is told as it is met, and then there are none.
    fn read(&self, stream: impl BufRead, file: &Path) -> Result<Vec<Body>, Failure> {
        let mut lines = Lines::new(stream, LONGEST_LINE);
        let mut bodies = Vec::new();
        let (mut line, mut pieces, mut wrong, mut faults) = (0, 0, 0, 0);
        while let Some(bytes) = lines.next().map_err(|source| input::unreadable(file, source))? {
            line += 1;
            pieces += 1 + bytes.len() / PIECE;
            if pieces > MOST_LINES {
                return Err(Failure::TooManyLines {
                    path: file.to_owned(),
                    most: MOST_LINES,
                });
            }
            // Spreadsheets of some systems begin a text file with a mark.
            let bytes = if line == 1 {
                bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
            } else {
                bytes
            };
            if bytes.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            match self.read_one(bytes) {
                Ok(body) => {
                    self.warn(line, body.date());
                    if wrong == 0 {
                        bodies.push(body);
                    }
                }
                Err(found) => {
                    wrong += 1;
                    faults += found.len();
                    bodies = Vec::new();
                    for fault in found {
                        self.console.fault(&LineFault { line, fault }.to_string());
                    }
                }
            }
        }
        if wrong > 0 {
            return Err(Failure::RecordsRefused { lines: wrong, faults });
        }
        Ok(bodies)
    }

    fn read_one(&self, bytes: &[u8]) -> Result<Body, Vec<Fault>> {
        let whole = |reason| vec![Fault::new("(line)", reason)];
        if bytes.len() > LONGEST_LINE {
            return Err(whole(Reason::TooLong(LONGEST_LINE)));
        }
        let text = std::str::from_utf8(bytes).map_err(|_| whole(Reason::NotJson("not UTF-8".to_owned())))?;
        read_line(text, self.lists)
    }

    fn warn(&self, line: usize, date: NaiveDate) {
        if date > self.today {
            self.console.fault(&format!(
                "warning: line {line}: date: {date} is after today, {}",
                self.today
            ));
        }
    }
}
