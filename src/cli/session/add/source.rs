//! What a file is, and its rows as records.

use std::io::{BufRead, Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use super::names::names;
use super::report::Report;
use crate::cli::arguments::{AddArguments, AddFormat};
use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Lines};
use crate::content::{Later, Pack};
use crate::domain::{Fault, LONGEST_LINE, Lists, Reason, Site, read_line};
use crate::import::{self, Entry, Limit, Map, National, Ready, RowFault, Table, TableError, Taken, Workbook};

/// Most lines of a file of JSON Lines; each is a few hundred bytes of memory until all are stored together. A long line
/// counts as several, one for each piece of so many bytes.
const MOST_LINES: usize = 100_000;
const PIECE: usize = 4096;
/// Bytes by which a file is recognised.
const HEAD: u64 = 64 * 1024;
/// Longest map, in bytes.
const LONGEST_MAP: usize = 256 * 1024;

/// The map that was asked for, or every fault of it told.
pub(super) fn map(context: &Context<'_>, asked: &AddArguments) -> Result<Option<Map>, Failure> {
    let Some(path) = &asked.map else {
        return if asked.format == Some(AddFormat::Csv) {
            Err(Failure::NoMap)
        } else {
            Ok(None)
        };
    };
    if asked.format.is_some_and(|format| format != AddFormat::Csv) {
        return Err(Failure::MapForNothing);
    }
    let text = input::text(path, LONGEST_MAP)?.ok_or_else(|| Failure::NotText {
        path: path.clone(),
        most: LONGEST_MAP,
    })?;
    import::read_map(&text)
        .map(Some)
        .map_err(|faults| refused_map(context, path, &faults))
}

fn refused_map(context: &Context<'_>, path: &Path, faults: &[import::MapFault]) -> Failure {
    for fault in faults {
        context.console.fault(&format!("{}: {fault}", path.display()));
    }
    Failure::MapRefused {
        path: path.to_owned(),
        faults: faults.len(),
    }
}

/// A file to be read, and all that its rows are checked against.
pub(super) struct Source<'s> {
    context: &'s Context<'s>,
    asked: &'s AddArguments,
    site: &'s Site,
    map: Option<&'s Map>,
    packs: Arc<Later<Pack>>,
}

impl<'s> Source<'s> {
    pub fn new(context: &'s Context<'s>, asked: &'s AddArguments, site: &'s Site, map: Option<&'s Map>) -> Self {
        let packs = context.packs();
        Self {
            context,
            asked,
            site,
            map,
            packs,
        }
    }

    /// Reads a stream to its end, and reports every record of it.
    pub fn read(&self, mut stream: impl BufRead, report: &mut Report) -> Result<(), Failure> {
        let mut head = Vec::new();
        let unreadable = |source| input::unreadable(&self.asked.file, source);
        (&mut stream).take(HEAD).read_to_end(&mut head).map_err(unreadable)?;
        let lists = context::lists(self.site, &self.packs);
        match self.format(&head) {
            AddFormat::Jsonl => self.lines(Cursor::new(head).chain(stream), &lists, report),
            AddFormat::National | AddFormat::Csv => {
                let room = u64::try_from(Limit::FILE).unwrap_or(u64::MAX);
                stream.take(room).read_to_end(&mut head).map_err(unreadable)?;
                self.table(&head, &lists, report)
            }
        }
    }

    /// What the file is: as asked, by the map, by its first bytes, by its header.
    fn format(&self, head: &[u8]) -> AddFormat {
        let begins = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
        self.asked.format.unwrap_or_else(|| match self.map {
            Some(_) => AddFormat::Csv,
            None if import::is_workbook(head) => AddFormat::National,
            None if begins.starts_with(b"{") => AddFormat::Jsonl,
            // The last row of the first bytes may be half a row, and the header is not there.
            None if self.table_of_text(head).is_ok_and(|(table, _)| self.has_header(&table)) => AddFormat::National,
            None => AddFormat::Jsonl,
        })
    }

    /// The text of a file cut at the separator that gives it the header that is looked for; at the most frequent one when
    /// none does.
    fn table_of_text(&self, bytes: &[u8]) -> Result<(Table, String), TableError> {
        let (text, encoding) = import::decode(bytes, self.map.and_then(|map| map.encoding))?;
        let said = self.map.and_then(|map| map.separator);
        let first = said.unwrap_or_else(|| import::best_separator(&text));
        let others = import::SEPARATORS
            .into_iter()
            .filter(|other| said.is_none() && *other != first);
        let mut usual = None;
        for separator in std::iter::once(first).chain(others) {
            let read = import::read_delimited(&text, separator).map(|table| {
                let name = if separator == b'\t' {
                    "tab".to_owned()
                } else {
                    char::from(separator).to_string()
                };
                (table, format!("CSV, {}, {name}", encoding.name()))
            });
            if read.as_ref().is_ok_and(|(table, _)| self.has_header(table)) {
                return read;
            }
            usual = usual.or(Some(read));
        }
        usual.unwrap_or(Err(TableError::Empty))
    }

    fn has_header(&self, table: &Table) -> bool {
        match self.map {
            Some(map) => import::map_fits(map, table).is_empty(),
            None => import::is_national(table),
        }
    }

    fn table(&self, bytes: &[u8], lists: &dyn Lists, report: &mut Report) -> Result<(), Failure> {
        let refused = |error: TableError| Failure::TableRefused {
            path: self.asked.file.clone(),
            detail: error.to_string(),
        };
        let (table, written) = self.chosen(bytes, report).map_err(refused)?;
        let names = names(self.site, &self.packs);
        let mut done = 0;
        let total = table.rows.len();
        let mut each = |entry: Entry| {
            done += entry.lines.len();
            report.take(entry);
            report.reach(total + done, total * 2);
        };
        let left = match self.map {
            Some(map) => {
                let faults = import::map_fits(map, &table);
                if let (false, Some(path)) = (faults.is_empty(), &self.asked.map) {
                    return Err(refused_map(self.context, path, &faults));
                }
                self.say("import-format-mapped", &[("form", written.into())]);
                import::read_mapped(&table, map, &names, lists, &mut each)
            }
            None => {
                // Reading says what is wrong with the others.
                if self.has_header(&table) {
                    self.say("import-format-national", &[("form", written.into())]);
                    self.say("import-hour", &[("hour", i64::from(self.asked.hour).into())]);
                }
                let national = National::new(&names, self.asked.hour);
                import::read_national(&table, &national, &self.asked.without, lists, &mut each)
            }
        };
        for column in left.map_err(refused)? {
            let (id, column) = match column {
                Taken::Personal(column) => ("import-column-personal", column),
                Taken::Other(column) => ("import-column-other", column),
            };
            self.say(id, &[("column", column.into())]);
        }
        if report.without_id() > 0 {
            let count = i64::try_from(report.without_id()).unwrap_or(i64::MAX);
            self.say("import-no-id", &[("count", count.into())]);
        }
        Ok(())
    }

    /// The table of the file that has the header, and how it is written: the first sheet that has it, or the text.
    fn chosen(&self, bytes: &[u8], report: &mut Report) -> Result<(Table, String), TableError> {
        if !import::is_workbook(bytes) {
            return self.table_of_text(bytes);
        }
        let workbook = Workbook::open(bytes)?;
        let mut first = None;
        for sheet in 0..workbook.sheets() {
            let reached = &mut |read: u64, total: u64| {
                let whole = usize::try_from(total.saturating_mul(2)).unwrap_or(usize::MAX);
                report.reach(usize::try_from(read).unwrap_or(usize::MAX), whole);
            };
            let table = workbook.read(sheet, reached)?;
            if self.has_header(&table) {
                return Ok((table, "XLSX".to_owned()));
            }
            first = first.or(Some(table));
        }
        Ok((first.unwrap_or_default(), "XLSX".to_owned()))
    }

    /// JSON Lines, one record a line.
    fn lines(&self, stream: impl BufRead, lists: &dyn Lists, report: &mut Report) -> Result<(), Failure> {
        let path = &self.asked.file;
        let mut lines = Lines::new(stream, LONGEST_LINE);
        let (mut line, mut pieces) = (0, 0);
        while let Some(bytes) = lines.next().map_err(|source| input::unreadable(path, source))? {
            line += 1;
            pieces += 1 + bytes.len() / PIECE;
            if pieces > MOST_LINES {
                return Err(Failure::TooManyLines {
                    path: path.clone(),
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
            let told = |fault: Fault| RowFault {
                line,
                column: fault.field,
                value: String::new(),
                reason: fault.reason.to_string(),
            };
            let ready = |body| Ready {
                body,
                id: None,
                cautions: Vec::new(),
            };
            let read = read_one(bytes, lists);
            report.take(Entry {
                lines: vec![line],
                outcome: read.map(ready).map_err(|faults| faults.into_iter().map(told).collect()),
            });
        }
        Ok(())
    }

    fn say(&self, id: &str, args: &[(&str, crate::i18n::Arg)]) {
        self.context.console.say(id, args);
    }
}

fn read_one(bytes: &[u8], lists: &dyn Lists) -> Result<crate::domain::Body, Vec<Fault>> {
    let whole = |reason| vec![Fault::new("(line)", reason)];
    if bytes.len() > LONGEST_LINE {
        return Err(whole(Reason::TooLong(LONGEST_LINE)));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole(Reason::NotJson("not UTF-8".to_owned())))?;
    read_line(text, lists)
}
