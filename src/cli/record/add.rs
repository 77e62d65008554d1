//! `palier record add`: every line read and checked before the first is stored.

use std::collections::BTreeSet;
use std::io::BufRead;
use std::path::Path;

use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Lines};
use crate::domain::{Body, Dossier, DossierKind, Fault, LineFault, Reason, SiteList, SiteLists, Slug, read_dossier};
use crate::runtime::surveys;
use crate::store::{Page, Reader};

/// Most lines of a file, all of which are held until every code of it is known. A long line counts as several, one for each
/// piece of so many bytes.
const MOST_LINES: usize = 20_000;
const PIECE: usize = 4096;
/// Most bytes of a line: room for a survey's longest answer.
const LONGEST: usize = 16 * 1024;

/// A line with its number, or what is wrong with it as a whole.
type Line = (usize, Result<String, Reason>);

/// Adds the records of a file, or none of them.
pub(super) fn run(context: &Context<'_>, file: &Path) -> Result<(), Failure> {
    let stream = input::open(file)?;
    let mut store = context.open_to_write()?;
    let lists = context::lists(&store.site()?, &context.packs()).with_surveys(surveys::surveys(&context.dir));
    let lines = lines(stream, file)?;
    let lists = with_codes_of(context::with_made(lists, &store)?, &lines);
    let (dossiers, faults) = read(&lines, &lists, taken(&store)?);
    if !faults.is_empty() {
        for fault in &faults {
            context.console.fault(&fault.to_string());
        }
        let lines: BTreeSet<usize> = faults.iter().map(|fault| fault.line).collect();
        return Err(Failure::RecordsRefused {
            lines: lines.len(),
            faults: faults.len(),
        });
    }
    let bodies: Vec<Body> = dossiers
        .into_iter()
        .map(|dossier| Body::Dossier(Box::new(dossier)))
        .collect();
    store.add(&bodies, context.today)?;
    context.warn_of(&mut store);
    let count = i64::try_from(bodies.len()).unwrap_or(i64::MAX);
    context.console.say("command-session-added", &[("count", count.into())]);
    Ok(())
}

/// The lines of a file that say something.
fn lines(stream: impl BufRead, file: &Path) -> Result<Vec<Line>, Failure> {
    let mut lines = Lines::new(stream, LONGEST);
    let (mut line, mut pieces, mut read) = (0, 0, Vec::new());
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
        if !bytes.iter().all(u8::is_ascii_whitespace) {
            read.push((line, text(bytes)));
        }
    }
    Ok(read)
}

fn text(bytes: &[u8]) -> Result<String, Reason> {
    if bytes.len() > LONGEST {
        return Err(Reason::TooLong(LONGEST));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Reason::NotJson("not UTF-8".to_owned()))?;
    Ok(text.to_owned())
}

/// The same lists, which know the codes that the records of the file come with, wherever they stand in it.
fn with_codes_of(lists: SiteLists, lines: &[Line]) -> SiteLists {
    let dossiers = lines
        .iter()
        .filter_map(|(_, text)| read_dossier(text.as_ref().ok()?, None).ok());
    let codes = dossiers.filter_map(|dossier| Some((dossier.kind(), dossier.own_code()?.clone())));
    let codes: Vec<(DossierKind, Slug)> = codes.collect();
    SiteList::MADE.into_iter().fold(lists, |lists, list| {
        let of_list = codes.iter().filter(|(kind, _)| list.made_by() == Some(*kind));
        lists.with_ids(list, of_list.map(|(_, code)| (code.clone(), None)))
    })
}

/// The codes that standing records already have.
fn taken(reader: &Reader) -> Result<BTreeSet<(DossierKind, Slug)>, Failure> {
    let mut taken = BTreeSet::new();
    for kind in DossierKind::ALL.iter().filter(|kind| kind.field("code").is_some()) {
        for record in reader.dossiers(*kind, &Page::WHOLE)? {
            if let Body::Dossier(dossier) = record.body {
                taken.extend(dossier.own_code().map(|code| (*kind, code.clone())));
            }
        }
    }
    Ok(taken)
}

/// What the lines say, and every fault of every line, in order.
fn read(lines: &[Line], lists: &SiteLists, mut taken: BTreeSet<(DossierKind, Slug)>) -> (Vec<Dossier>, Vec<LineFault>) {
    let (mut dossiers, mut faults) = (Vec::new(), Vec::new());
    for (line, text) in lines {
        let read = match text {
            Ok(text) => read_dossier(text, Some(lists)),
            Err(reason) => Err(vec![Fault::new("(line)", reason.clone())]),
        };
        match read {
            Ok(dossier) => {
                let code = dossier.own_code().cloned();
                if code.is_some_and(|code| !taken.insert((dossier.kind(), code))) {
                    let fault = Fault::new("code", Reason::Repeated);
                    faults.push(LineFault { line: *line, fault });
                }
                dossiers.push(dossier);
            }
            Err(found) => faults.extend(found.into_iter().map(|fault| LineFault { line: *line, fault })),
        }
    }
    (dossiers, faults)
}
