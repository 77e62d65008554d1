//! Counts what the mediators' screens show, and writes it as files: the indicators' own cells, on a worker's own reader.

use std::cell::LazyCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::app::Trouble;
use crate::app::figures::{Counted, Figure, Figures, Of, Reached, Scope, Span, Targets, View, Whose};
use crate::domain::{Grain, Ground, NameCode};
use crate::export::{self, Format};
use crate::i18n::{Locale, Texts};
use crate::indicators::targets::{self, Target, TargetFault};
use crate::indicators::{By, Cell, Code, Counting, Protection, Report, Request};
use crate::store::{self, Reader, Store};

use super::count::Grounds;
use super::records::trouble;
use super::{described, exports};

/// The file of the coordinator's targets, in the data directory.
pub const TARGETS: &str = "targets.toml";
/// The longest file of targets that is read, in bytes.
const LONGEST: u64 = 1 << 20;
/// Records between two looks at the time.
const STEP: u32 = 1_000;
/// Between two tellings of how far a count has come: oftener, nobody could read it.
const PACE: Duration = Duration::from_millis(100);
/// So few sessions are counted before a worker would have opened the records.
const FEW: u32 = 500;

/// Whether it is counted within a frame, by whoever has the records open.
pub fn is_quick(reader: &Reader, asked: &Scope) -> bool {
    let days = asked.period();
    matches!(asked.counted, Counted::Day | Counted::Sessions)
        && reader
            .count_sessions_in(&days, FEW + 1)
            .is_ok_and(|sessions| sessions <= FEW)
}

/// Counts what is asked over the records of a directory, telling how far it has come in per cent.
pub fn read_apart(dir: &Path, asked: Scope, progress: impl FnMut(u8)) -> Result<Figures, Trouble> {
    let reader = Store::open_to_read(dir).map_err(|error| trouble(&error))?;
    read(&reader, dir, asked, progress)
}

/// The same over records that are open.
pub fn read(reader: &Reader, dir: &Path, asked: Scope, mut progress: impl FnMut(u8)) -> Result<Figures, Trouble> {
    let set = match asked.counted {
        Counted::Targets => set_targets(dir),
        _ => Ok(Vec::new()),
    };
    let mut figures = Figures {
        asked,
        cells: Vec::new(),
        targets: Targets::None,
    };
    let set = match set {
        Ok(set) => set,
        Err(faults) => {
            figures.targets = Targets::Faulty(faults.len());
            return Ok(figures);
        }
    };
    let codes = match asked.counted {
        Counted::Targets => set.iter().map(|target| target.indicator).collect(),
        counted => codes(counted.indicators()),
    };
    let mut requests = Vec::new();
    if !codes.is_empty() {
        requests.push(request(&asked, codes, Vec::new()));
    }
    if asked.counted == Counted::Sessions {
        requests.push(request(&asked, codes_of_bars(), vec![By::Period(asked.bars())]));
    }
    let reports = count(reader, &asked, requests, &mut progress).map_err(|error| trouble(&error))?;
    if let Some(whole) = reports.first() {
        figures
            .cells
            .extend(whole.cells().map(|cell| figure(cell, Span::Whole)));
        if asked.counted == Counted::Targets {
            figures.targets = reached(whole, &set);
        }
    }
    if let Some(bars) = reports.get(1) {
        let totals = bars.cells().filter(|cell| cell.dimension_1.is_none());
        figures
            .cells
            .extend(totals.map(|cell| figure(cell, Span::Bar(cell.period.from()))));
    }
    Ok(figures)
}

/// Writes the figures of a view as a file of the directory's exports; its full name.
pub fn write(dir: &Path, asked: Scope, view: View, locale: &'static Locale) -> Result<PathBuf, Trouble> {
    let reader = Store::open_to_read(dir).map_err(|error| trouble(&error))?;
    let set = match view {
        View::Targets => set_targets(dir).map_err(|_| Trouble::Other)?,
        _ => Vec::new(),
    };
    let codes = match view {
        View::Targets => set.iter().map(|target| target.indicator).collect(),
        view => codes(view.indicators()),
    };
    let by = match view {
        View::Days => vec![By::Period(asked.bars())],
        _ => Vec::new(),
    };
    let requests = vec![request(&asked, codes, by)];
    let reports = count(&reader, &asked, requests, &mut |_| {}).map_err(|error| trouble(&error))?;
    let Some(report) = reports.into_iter().next() else {
        return Err(Trouble::Other);
    };
    let report = report.with_targets(&set);
    let site = reader.site().map_err(|error| trouble(&error))?;
    let folder = exports::folder(dir, &site.exports_dir);
    let texts;
    let format = if locale.tag.starts_with(Locale::reference().tag) {
        texts = Texts::load(Locale::reference());
        Format::FrenchCsv(&texts)
    } else {
        Format::Csv
    };
    let mut bytes = Vec::new();
    export::write(&report, format, &mut bytes).map_err(|_| Trouble::Other)?;
    exports::keep(&folder, &name(&asked, &report), &bytes).map_err(|error| exports::trouble(&error))
}

/// `palier-2026-09-m1-A1.csv`: the period, whose figures they are, the indicators.
fn name(asked: &Scope, report: &Report) -> String {
    let period = match asked.grain {
        Grain::Year => asked.from.format("%Y"),
        Grain::Month => asked.from.format("%Y-%m"),
        _ => asked.from.format("%Y-%m-%d"),
    };
    let whose = match asked.whose {
        Whose::Everybody => "site".to_owned(),
        Whose::Mediator(code) => code.to_string(),
    };
    let codes: Vec<&str> = report.tables.iter().map(|table| table.indicator.code()).collect();
    format!("palier-{period}-{whose}-{}.csv", codes.join("-"))
}

fn codes(names: &[&str]) -> Vec<Code> {
    names.iter().filter_map(|code| Code::from_code(code)).collect()
}

/// What bars are of.
fn codes_of_bars() -> Vec<Code> {
    codes(View::Days.indicators())
}

fn request(asked: &Scope, codes: Vec<Code>, by: Vec<By>) -> Request {
    Request {
        codes,
        period: asked.period(),
        by,
        only: None,
        // The mediators' own screens show everything, and say that it is not for publication.
        protection: Protection::Internal,
    }
}

/// One pass over the records for all requests.
fn count(
    reader: &Reader,
    asked: &Scope,
    requests: Vec<Request>,
    progress: &mut dyn FnMut(u8),
) -> store::Result<Vec<Report>> {
    let period = asked.period();
    let of_visits = requests
        .iter()
        .flat_map(|request| &request.codes)
        .any(|code| code.is_of_visits());
    // None of these requests is refused: they group by periods alone.
    let mut counts: Vec<Counting> = requests.into_iter().filter_map(|r| Counting::new(r).ok()).collect();
    if counts.is_empty() {
        return Ok(Vec::new());
    }
    let all = LazyCell::new(|| reader.count_sessions_in(&period, u32::MAX).unwrap_or(u32::MAX));
    let mut done = 0_u32;
    let mut told = Instant::now();
    let needs_grounds = counts.iter().any(Counting::needs_grounds);
    let mut add = |site, facts: &_, commune: Option<&_>| {
        for counting in &mut counts {
            counting.at(commune).add_session(site, facts);
        }
        done += 1;
        if done.is_multiple_of(STEP) && told.elapsed() >= PACE {
            told = Instant::now();
            progress(
                u8::try_from(u64::from(done) * 100 / u64::from(*all).max(1))
                    .unwrap_or(100)
                    .min(99),
            );
        }
    };
    match mediator(asked) {
        None if !needs_grounds => reader.sessions_facts(Some(&period), |site, facts| add(site, facts, None))?,
        whose => {
            let grounds = Grounds::of(reader)?;
            let each = |site, facts: &_, ground: Ground<'_>| add(site, facts, grounds.of_session(site, ground));
            match whose {
                Some(code) => reader.sessions_grounds_of(code, Some(&period), each)?,
                None => reader.sessions_grounds(Some(&period), each)?,
            }
        }
    }
    if of_visits {
        reader.visits(Some(&period), |site, visit| {
            for counting in &mut counts {
                counting.add_visit(site, visit);
            }
        })?;
    }
    for counting in &mut counts {
        described::add(reader, counting, mediator(asked))?;
    }
    Ok(counts.into_iter().map(Counting::finish).collect())
}

fn mediator(asked: &Scope) -> Option<NameCode> {
    match asked.whose {
        Whose::Everybody => None,
        Whose::Mediator(code) => Some(code),
    }
}

/// A cell as the screens know it.
fn figure(cell: &Cell, span: Span) -> Figure {
    let of = |dimension: Option<crate::indicators::Dimension>, value: &str| {
        dimension.map(|dimension| Of {
            dimension: dimension.code(),
            value: value.to_owned(),
        })
    };
    Figure {
        indicator: cell.indicator.code(),
        unit: cell.unit.code(),
        span,
        first: of(cell.dimension_1, &cell.value_1),
        second: of(cell.dimension_2, &cell.value_2),
        value: cell.value,
        share: cell.share.map(crate::indicators::Share::tenths),
    }
}

/// The targets of a directory; none without their file.
fn set_targets(dir: &Path) -> Result<Vec<Target>, Vec<TargetFault>> {
    let path = dir.join(TARGETS);
    let unreadable = |detail: String| {
        vec![TargetFault {
            target: None,
            fault: targets::Fault::Unreadable(detail),
        }]
    };
    match fs::metadata(&path) {
        Ok(file) if file.len() > LONGEST => return Err(unreadable("too long".to_owned())),
        Err(_) => return Ok(Vec::new()),
        Ok(_) => {}
    }
    let text = fs::read_to_string(&path).map_err(|error| unreadable(error.to_string()))?;
    targets::read(&text)
}

/// The targets of the period, with how far they are reached.
fn reached(report: &Report, set: &[Target]) -> Targets {
    let reached = report.reached(set).into_iter().map(|reached| Reached {
        figure: figure(reached.cell, Span::Whole),
        target: reached.target.value,
        share: reached.share().unwrap_or(0),
    });
    Targets::Set(reached.collect())
}
