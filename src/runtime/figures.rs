//! Counts what the mediators' screens show, and writes it as files: the indicators' own cells, on a worker's own reader.

use std::fs;
use std::path::{Path, PathBuf};

use crate::app::Trouble;
use crate::app::figures::{
    Counted, FOLLOWED, Figure, Figures, Of, Reached, SITE, Scope, Seen, Span, Targets, View, Whose, ground,
};
use crate::domain::{Grain, NameCode, SiteId, Territory};
use crate::export::{self, Format};
use crate::i18n::{Locale, Texts};
use crate::indicators::targets::{self, Target, TargetFault};
use crate::indicators::{By, Cell, Code, Counting, Dimension, Protection, Report, Request};
use crate::store::{self, Reader, Store};

use super::count::Grounds;
use super::pace::Pace;
use super::records::trouble;
use super::{count, described, exports};

/// The file of the coordinator's targets, in the data directory.
pub const TARGETS: &str = "targets.toml";
/// The longest file of targets that is read, in bytes.
const LONGEST: u64 = 1 << 20;
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
        Counted::Targets | Counted::Overview => set_targets(dir),
        _ => Ok(Vec::new()),
    };
    let mut figures = Figures {
        asked,
        cells: Vec::new(),
        targets: Targets::None,
        own: None,
    };
    let set = set.unwrap_or_else(|faults| {
        figures.targets = Targets::Faulty(faults.len());
        Vec::new()
    });
    let counted = match asked.counted {
        Counted::Targets => set.iter().map(|target| target.indicator).collect(),
        counted => codes(counted.indicators()),
    };
    let mut requests = Vec::new();
    if !counted.is_empty() {
        requests.push(request(&asked, counted.clone(), Vec::new()));
    }
    let bars = match asked.counted {
        Counted::Sessions => codes_of_bars(),
        Counted::Overview | Counted::One(..) => counted.clone(),
        Counted::Day | Counted::Visits | Counted::Targets => Vec::new(),
    };
    let by_bar = By::Period(asked.bars());
    let bars: Vec<Code> = bars
        .into_iter()
        .filter(|code| Request::check_grouping(*code, by_bar).is_ok())
        .collect();
    let of_bars = (!bars.is_empty()).then_some(requests.len());
    if of_bars.is_some() {
        requests.push(request(&asked, bars, vec![by_bar]));
    }
    let mut of_sites = None;
    let mut of_grounds = None;
    if let (Counted::One(_, territory), Whose::Everybody) = (asked.counted, asked.whose) {
        of_sites = Some(requests.len());
        requests.push(request(&asked, counted.clone(), vec![By::Site]));
        if let Some(territory) = territory {
            of_grounds = Some((requests.len(), territory));
            requests.push(request(&asked, counted, vec![By::Territory(territory)]));
        }
    }
    let reports = pass(reader, &asked, requests, &mut progress).map_err(|error| trouble(&error))?;
    if let Some(whole) = reports.first() {
        let all = whole.cells().map(|cell| figure(cell, Span::Whole));
        match asked.counted {
            // Of many cells, seven are looked at.
            Counted::Overview => figures
                .cells
                .extend(all.filter(|cell| FOLLOWED.iter().any(|followed| cell.is(followed)))),
            _ => figures.cells.extend(all),
        }
        if matches!(figures.targets, Targets::None) && matches!(asked.counted, Counted::Targets | Counted::Overview) {
            figures.targets = reached(whole, &set);
        }
    }
    if let Some(bars) = of_bars.and_then(|at| reports.get(at)) {
        let followed = bars.cells().filter(|cell| is_followed(cell));
        figures
            .cells
            .extend(followed.map(|cell| figure(cell, Span::Bar(cell.period.from()))));
    }
    if matches!(asked.counted, Counted::One(..)) {
        figures.own = own(reader)?;
    }
    if let Some(sites) = of_sites.and_then(|at| reports.get(at)) {
        let cells = sites.cells().filter(|cell| is_followed(cell));
        let of_site = |cell: &Cell| {
            let site = Of {
                dimension: SITE,
                value: cell.site?.to_string(),
                name: None,
            };
            Some(told_apart(site, figure(cell, Span::Whole)))
        };
        let cells = cells.filter_map(of_site);
        figures.cells.extend(many(cells.collect()));
    }
    if let Some((grounds, size)) = of_grounds.and_then(|(at, size)| Some((reports.get(at)?, size))) {
        figures.cells.extend(of_territories(grounds, size));
    }
    Ok(figures)
}

/// Whether a cell is followed from bar to bar and from place to place: the total, or that of a kind of session.
fn is_followed(cell: &Cell) -> bool {
    cell.dimension_2.is_none() && cell.dimension_1.is_none_or(|by| by == Dimension::Kind)
}

/// A cell of a site or a territory, which its column tells apart in files, and its kind beside it.
fn told_apart(place: Of, told: Figure) -> Figure {
    Figure {
        second: told.first,
        first: Some(place),
        ..told
    }
}

/// Cells that tell several values apart; none where there is one, which says nothing more than the total.
fn many(cells: Vec<Figure>) -> Vec<Figure> {
    let mut values = cells.iter().map(|cell| &cell.first);
    let first = values.next();
    if values.any(|value| Some(value) != first) {
        cells
    } else {
        Vec::new()
    }
}

/// The figures of the territories of a size; each name is looked for once, where no screen waits for it.
fn of_territories(report: &Report, size: Territory) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    for cell in report.cells().filter(|cell| is_followed(cell)) {
        let told = figure(cell, Span::Whole);
        // Territories may be thousands: of kinds, only one that somebody comes with from the overview is kept.
        if told.first.is_some() && !FOLLOWED.iter().any(|followed| told.is(followed)) {
            continue;
        }
        let before = figures.last().and_then(|figure| figure.first.as_ref());
        let name = match before {
            Some(before) if before.value == cell.territory => before.name,
            _ => size.name(&cell.territory),
        };
        let territory = Of {
            dimension: ground(size),
            value: cell.territory.clone(),
            name,
        };
        figures.push(told_apart(territory, told));
    }
    figures
}

/// The site that the kiosk itself belongs to.
fn own(reader: &Reader) -> Result<Option<SiteId>, Trouble> {
    let installation = reader.installation().map_err(|error| trouble(&error))?;
    Ok(installation.map(|installation| installation.site))
}

/// The last record of each site of a directory, in no order.
pub fn sites(dir: &Path) -> Result<Vec<Seen>, Trouble> {
    let reader = Store::open_to_read(dir).map_err(|error| trouble(&error))?;
    let last = reader.last_days().map_err(|error| trouble(&error))?;
    let own = own(&reader)?;
    let seen = last.into_iter().map(|(site, last)| Seen {
        site,
        own: own == Some(site),
        last,
    });
    Ok(seen.collect())
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
    let reports = pass(&reader, &asked, requests, &mut |_| {}).map_err(|error| trouble(&error))?;
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
        Whose::Site(site) => site.to_string(),
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
        // Bars may lead to the period from before it.
        period: if by.iter().any(|by| matches!(by, By::Period(_))) {
            asked.span()
        } else {
            asked.period()
        },
        by,
        only: None,
        // The mediators' own screens show everything, and say that it is not for publication.
        protection: Protection::Internal,
    }
}

/// One pass over the records for all requests.
fn pass(
    reader: &Reader,
    asked: &Scope,
    requests: Vec<Request>,
    progress: &mut dyn FnMut(u8),
) -> store::Result<Vec<Report>> {
    let period = asked.span();
    let is_asked = |site: SiteId| match asked.whose {
        Whose::Site(one) => one == site,
        Whose::Everybody | Whose::Mediator(_) => true,
    };
    let of = |visits: bool| {
        let mut codes = requests.iter().flat_map(|request| &request.codes);
        codes.any(|code| code.is_of_visits() == visits)
    };
    let (of_sessions, of_visits) = (of(false), of(true));
    // None of these requests is refused: they group by what their indicators take.
    let mut counts: Vec<Counting> = requests.into_iter().filter_map(|r| Counting::new(r).ok()).collect();
    if counts.is_empty() {
        return Ok(Vec::new());
    }
    let needs_grounds = counts.iter().any(Counting::needs_grounds);
    let grounds = needs_grounds.then(|| Grounds::of(reader)).transpose()?;
    if of_sessions {
        let mut pace = Pace::new(reader, period, 100, progress);
        count::each_session(
            reader,
            [period],
            mediator(asked),
            grounds.as_ref(),
            |site, facts, ground| {
                if is_asked(site) {
                    for counting in &mut counts {
                        counting.at(ground.commune).add_session(site, facts);
                    }
                }
                pace.tick();
            },
        )?;
    }
    if of_visits {
        reader.visits(Some(&period), |site, visit| {
            if is_asked(site) {
                let commune = grounds.as_ref().and_then(|grounds| grounds.of_kiosk(site));
                for counting in &mut counts {
                    counting.at(commune).add_visit(site, visit);
                }
            }
        })?;
    }
    for counting in &mut counts {
        described::add(reader, counting, &asked.whose)?;
    }
    Ok(counts.into_iter().map(Counting::finish).collect())
}

fn mediator(asked: &Scope) -> Option<NameCode> {
    match asked.whose {
        Whose::Everybody | Whose::Site(_) => None,
        Whose::Mediator(code) => Some(code),
    }
}

/// A cell as the screens know it.
fn figure(cell: &Cell, span: Span) -> Figure {
    let of = |dimension: Option<Dimension>, value: &str| {
        dimension.map(|dimension| Of {
            dimension: dimension.code(),
            value: value.to_owned(),
            name: None,
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
        share_of: cell.share_of.map(crate::indicators::Unit::code),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::figures::CATALOGUE;

    #[test]
    fn the_screens_know_every_indicator_of_the_catalogue() {
        let codes: Vec<&str> = Code::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes, CATALOGUE);
        for followed in FOLLOWED {
            let line = Code::from_code(followed.indicator).unwrap().indicator();
            assert!(line.measures.iter().any(|measure| measure.unit.code() == followed.unit));
            assert!(Counted::Overview.indicators().contains(&followed.indicator));
        }
    }
}
