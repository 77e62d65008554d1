//! `palier indicators --preview`: how much a publication would withhold, and which coarser tables would show more.

use std::collections::BTreeMap;

use crate::domain::{Grain, Territory};
use crate::indicators::{By, Code, Counting, Report, Request, Status};
use crate::runtime::count;
use crate::store::Reader;

use super::context::Context;
use super::failure::Failure;
use super::output::Output;

/// The cells of a table, and those that it withholds.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    cells: usize,
    withheld: usize,
}

/// Counts as an export would, and writes the counts alone: one line an indicator, then one a coarser table.
pub(super) fn run(context: &Context<'_>, reader: &Reader, request: Request) -> Result<(), Failure> {
    let coarser = coarser(&request);
    let asked = count(context, reader, request)?;
    let mut output = Output::open();
    let mut by_code: BTreeMap<Code, Tally> = BTreeMap::new();
    for cell in asked.cells() {
        by_code.entry(cell.indicator).or_default().add(cell.status);
    }
    for (code, tally) in by_code {
        output.line(&format!("{} {}", code.code(), tally.line()))?;
    }
    let whole = Tally::of(&asked);
    let mut best: Option<(String, Tally)> = None;
    for request in coarser {
        let by = words(&request.by, context);
        let table = Tally::of(&count(context, reader, request)?);
        output.line(&format!("{by}: {}", table.line()))?;
        let before = best.as_ref().map_or(whole, |(_, tally)| *tally);
        if table.shows_more_than(before) {
            best = Some((by, table));
        }
    }
    output.line(&whole.line())?;
    output.finish()?;
    context.console.say("audit-preview", &whole.args());
    if let Some((by, table)) = best {
        let mut args = table.args().to_vec();
        args.push(("by", by.into()));
        context.console.say("audit-preview-coarser", &args);
    }
    Ok(())
}

fn count(context: &Context<'_>, reader: &Reader, request: Request) -> Result<Report, Failure> {
    let counting = count::count(&context.dir, reader, Counting::new(request)?)?;
    counting.check_only()?;
    Ok(count::counted(counting).report())
}

/// The tables that are one step coarser: longer periods, territories or none instead of sites, sites instead of places, one
/// dimension less.
fn coarser(request: &Request) -> Vec<Request> {
    let mut all: Vec<Vec<By>> = Vec::new();
    for (place, by) in request.by.iter().enumerate() {
        let instead: &[By] = match by {
            By::Period(Grain::Month) => &[By::Period(Grain::Quarter), By::Period(Grain::Year)],
            By::Period(Grain::Quarter) => &[By::Period(Grain::Year)],
            By::Site => &[
                By::Territory(Territory::Commune),
                By::Territory(Territory::Intercommunal),
                By::Territory(Territory::Department),
            ],
            By::Territory(Territory::Place) => &[By::Site, By::Territory(Territory::Commune)],
            _ => &[],
        };
        let without = request.by.iter().enumerate().filter(|(other, _)| *other != place);
        let without: Vec<By> = without.map(|(_, by)| *by).collect();
        for by in instead.iter().filter(|by| !request.by.contains(by)) {
            let mut other = request.by.clone();
            other[place] = *by;
            all.push(other);
        }
        all.push(without);
    }
    let with = |by| Request { by, ..request.clone() };
    all.into_iter()
        .map(with)
        .filter(|request| request.check().is_ok())
        .collect()
}

/// The options as they are typed.
fn words(by: &[By], context: &Context<'_>) -> String {
    if by.is_empty() {
        return context.console.text("audit-preview-whole", &[]);
    }
    let words: Vec<String> = by.iter().map(|by| format!("--by {}", by.code())).collect();
    words.join(" ")
}

impl Tally {
    fn of(report: &Report) -> Self {
        let mut tally = Self::default();
        report.cells().for_each(|cell| tally.add(cell.status));
        tally
    }

    fn add(&mut self, status: Status) {
        self.cells += 1;
        self.withheld += usize::from(status != Status::Ok);
    }

    fn shows_more_than(self, other: Self) -> bool {
        // Parts withheld, compared as fractions.
        self.withheld * other.cells < other.withheld * self.cells
    }

    fn line(self) -> String {
        let Self { cells, withheld } = self;
        format!("cells={cells} withheld={withheld} shown={}", cells - withheld)
    }

    fn args(self) -> [(&'static str, crate::i18n::Arg); 2] {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
        [("cells", number(self.cells)), ("withheld", number(self.withheld))]
    }
}
