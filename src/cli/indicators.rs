//! `palier indicators`: records counted once, protected unless asked otherwise, written in one format.

use std::path::Path;

use crate::domain::{Action, Grain, Period};
use crate::export::Records;
use crate::indicators::targets;
use crate::indicators::{By, Code, Counting, Protection, Request};
use crate::runtime::count;
use crate::runtime::document::{Beside, Form};
use crate::store::Reader;

use super::arguments::IndicatorsArguments;
use super::audit;
use super::context::Context;
use super::destination::{Destination, form_of};
use super::failure::Failure;
use super::input;
use super::preview;

/// Longest file of targets, in bytes.
const LONGEST: usize = 1 << 20;

/// Computes and writes; where it goes is opened first, so that a wrong path fails before the work.
pub(super) fn run(context: &Context<'_>, asked: &IndicatorsArguments) -> Result<(), Failure> {
    if !asked.before.audit.is_empty() {
        return audit::run(context, &asked.before.audit, asked.threshold.unwrap_or_default());
    }
    let form = form_of(asked)?;
    let codes = codes(asked)?;
    let period = match (asked.from, asked.to) {
        (Some(from), Some(to)) => Some(Period::between(from, to)?),
        _ => asked.period,
    };
    let set = asked
        .targets
        .as_deref()
        .map(|path| read_targets(context, path))
        .transpose()?;
    let reader = context.open_to_read()?;
    let period = match period {
        Some(period) => period,
        None => whole_months(&reader)?.unwrap_or_else(|| Grain::Month.around(context.today)),
    };
    let protection = if asked.internal {
        Protection::Internal
    } else {
        Protection::Protected {
            threshold: asked.threshold.unwrap_or_default(),
        }
    };
    let (by, only) = grouping(asked);
    let request = Request {
        codes,
        period,
        by,
        only,
        protection,
    };
    if asked.before.preview {
        return preview::run(context, &reader, request);
    }
    let counting = Counting::new(request)?;
    let mut target = Destination::open(form, asked)?;
    let counting = count::count(&context.dir, &reader, counting)?;
    counting.check_only()?;
    let cells = count::counted(counting).with_targets(set.unwrap_or_default());
    let demo = reader.is_demo()?;
    if demo && form == Form::Table {
        let notice = context.console.text("command-demo-figures", &[]);
        target.say(&notice)?;
    }
    let beside = Beside {
        licence: &asked.licence,
        site: &reader.site()?.name,
        records: Records::of(demo),
    };
    target.write(form, context, &cells, beside)?;
    if asked.out.is_some() && !reader.is_new() {
        context.note_beside(Action::ExportWritten);
    }
    if demo {
        context.console.say("command-demo-figures", &[]);
    }
    if asked.internal {
        context.console.say("command-not-for-publication", &[]);
    }
    Ok(())
}

/// What figures are grouped by, and the one value of it that is asked for.
fn grouping(asked: &IndicatorsArguments) -> (Vec<By>, Option<String>) {
    let only = asked.only.as_ref();
    let of = only.map(|(dimension, _)| By::Dimension(*dimension));
    let by = asked.by.iter().copied().chain(of).collect();
    (by, only.map(|(_, value)| value.clone()))
}

/// The targets of a file; every fault of it is told before it is refused.
fn read_targets(context: &Context<'_>, path: &Path) -> Result<Vec<targets::Target>, Failure> {
    let Some(text) = input::text(path, LONGEST)? else {
        let (path, most) = (path.to_owned(), LONGEST);
        return Err(Failure::NotText { path, most });
    };
    targets::read(&text).map_err(|faults| {
        for fault in &faults {
            context.console.fault(&fault.to_string());
        }
        Failure::TargetsRefused {
            path: path.to_owned(),
            faults: faults.len(),
        }
    })
}

/// The indicators named; without a name, all those that can be grouped as asked.
fn codes(asked: &IndicatorsArguments) -> Result<Vec<Code>, Failure> {
    if asked.codes.is_empty() {
        return Ok(Request::fitting(&grouping(asked).0));
    }
    let known = |code: &String| Code::from_code(code).or_else(|| Code::from_code(&code.to_ascii_uppercase()));
    let unknown: Vec<String> = asked
        .codes
        .iter()
        .filter(|code| known(code).is_none())
        .cloned()
        .collect();
    if unknown.is_empty() {
        Ok(asked.codes.iter().filter_map(known).collect())
    } else {
        Err(Failure::UnknownIndicators { codes: unknown })
    }
}

/// The whole months from the first record to the last; `None` without records.
fn whole_months(reader: &Reader) -> Result<Option<Period>, Failure> {
    let Some((first, last)) = reader.first_and_last_day()? else {
        return Ok(None);
    };
    Ok(Some(Period::between(
        Grain::Month.around(first).from(),
        Grain::Month.around(last).to(),
    )?))
}
