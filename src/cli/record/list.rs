//! `palier record list`: the records of one kind, as columns for people or as the lines that `record add` reads.

use std::io::Write;

use crate::cli::arguments::RecordFormat;
use crate::cli::console::Console;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::{Output, failed};
use crate::domain::{Body, Datum, Dossier, DossierKind, Field, Holds, Record, SiteList, SiteLists, Slug, write_line};
use crate::i18n::width;
use crate::store::{Page, Reader};

/// Records read at a time, so that a long list takes no more memory than a short one.
const PIECE: u32 = 500;

/// Writes the standing records of a kind.
pub(super) fn run(context: &Context<'_>, kind: DossierKind, format: RecordFormat) -> Result<(), Failure> {
    let reader = context.open_to_read()?;
    let mut output = Output::open();
    let mut written = 0;
    if !reader.is_new() {
        let table = Table::new(context, kind, &reader)?;
        while let Some(records) = piece(&reader, kind, written)? {
            if written == 0 && format == RecordFormat::Table {
                writeln!(output, "{}", table.header()).map_err(failed)?;
            }
            for record in &records {
                let line = match format {
                    RecordFormat::Jsonl => write_line(record),
                    RecordFormat::Table => table.row(record),
                };
                writeln!(output, "{line}").map_err(failed)?;
            }
            written += u32::try_from(records.len()).unwrap_or(u32::MAX);
        }
    }
    output.finish()?;
    if written == 0 {
        context.console.say("command-record-none", &[]);
    }
    Ok(())
}

fn piece(reader: &Reader, kind: DossierKind, offset: u32) -> Result<Option<Vec<Record>>, Failure> {
    let records = reader.dossiers(kind, &Page { limit: PIECE, offset })?;
    Ok((!records.is_empty()).then_some(records))
}

/// The columns of a kind: its own code, what tells one from another, and who holds it.
struct Table<'t> {
    console: &'t Console,
    kind: DossierKind,
    columns: Vec<&'static Field>,
    lists: SiteLists,
}

impl<'t> Table<'t> {
    fn new(context: &Context<'t>, kind: DossierKind, reader: &Reader) -> Result<Self, Failure> {
        let names = kind.kind().row.iter().copied().filter(|name| *name != "code");
        let columns = ["code"].into_iter().chain(names).chain(["mediator"]);
        Ok(Self {
            console: context.console,
            kind,
            columns: columns.filter_map(|name| Some(kind.field(name)?.1)).collect(),
            lists: SiteLists::new(&reader.site()?, [], []),
        })
    }

    fn header(&self) -> String {
        let name = |field: &&Field| self.say(&format!("field-{}", field.name), field.name);
        self.line(self.columns.iter().map(name))
    }

    fn row(&self, record: &Record) -> String {
        let Body::Dossier(dossier) = &record.body else {
            return String::new();
        };
        self.line(self.columns.iter().map(|field| self.cell(dossier, field)))
    }

    fn cell(&self, dossier: &Dossier, field: &Field) -> String {
        match (field.holds, dossier.get(field.name)) {
            (_, Some(Datum::Day(day))) => day.to_string(),
            (_, Some(Datum::Number(number))) => number.to_string(),
            (_, Some(Datum::Staff(code))) => code.to_string(),
            (_, Some(Datum::Commune(commune))) => commune.to_string(),
            (Holds::One(codes), Some(Datum::One(_))) => dossier
                .code(field.name)
                .map_or_else(String::new, |code| self.say(&format!("{}-{code}", codes.name), code)),
            (Holds::Id(list), Some(Datum::Id(id))) => self.name(list, id),
            (_, Some(Datum::Id(id))) => id.to_string(),
            // Nothing said; or several values, for which a row has no column.
            _ => String::new(),
        }
    }

    /// What the site calls an id, or Palier, or the id itself.
    fn name(&self, list: SiteList, id: &Slug) -> String {
        let shipped = match list {
            SiteList::Sector => "sector",
            SiteList::Skill => "skill",
            _ => "",
        };
        match self.lists.named(list).get(id) {
            Some(Some(name)) => name.clone(),
            Some(None) => self.text(&format!("dossier-cycle-{shipped}-{id}"), id.as_str()),
            None => id.to_string(),
        }
    }

    fn say(&self, what: &str, otherwise: &str) -> String {
        self.text(&format!("dossier-{}-{what}", self.kind.code()), otherwise)
    }

    /// A message, or what stands for it in a kind that has no words yet.
    fn text(&self, id: &str, otherwise: &str) -> String {
        let id = id.replace(['_', '.'], "-");
        if self.console.texts().has(&id) {
            self.console.text(&id, &[])
        } else {
            otherwise.to_owned()
        }
    }

    fn line(&self, cells: impl Iterator<Item = String>) -> String {
        let mut line = String::new();
        for (cell, field) in cells.zip(&self.columns) {
            let room = match field.holds {
                Holds::Day | Holds::Number(..) | Holds::Staff | Holds::Commune | Holds::Flag => 12,
                Holds::Own => 20,
                _ => 30,
            };
            line.push_str(&cell);
            line.push_str(&" ".repeat(usize::from(u16::saturating_sub(room, width(&cell)).max(2))));
        }
        line.truncate(line.trim_end().len());
        line
    }
}
