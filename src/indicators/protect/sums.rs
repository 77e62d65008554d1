//! The equations that whoever reads an export knows: which figures sum to which, and which are equal.
//!
//! Groups are independent, since an export never shows a total over groups beside them.

use std::collections::BTreeSet;

use crate::domain::Usage;
use crate::indicators::counting::{TOTAL, Tally};
use crate::indicators::sheet::{Block, Line, Sheet};
use crate::indicators::sum::Sum;
use crate::indicators::{Dimension, UNKNOWN, Unit};

/// Every sum among the figures that a sheet shows, each once.
pub(super) fn of(sheet: &Sheet) -> Vec<Sum> {
    let mut sums = BTreeSet::new();
    let totals = sheet.blocks.iter().filter(|block| block.dimension.is_none());
    // What counts no people is never kept back.
    for total in totals.filter(|block| !block.measure.unit.is_of_things()) {
        let Some(whole) = total.lines.first() else { continue };
        let of_same = |block: &&Block| {
            block.dimension.is_some() && block.code == total.code && block.measure.unit == total.measure.unit
        };
        let breakdowns: Vec<&Block> = sheet.blocks.iter().filter(of_same).collect();
        // Medians sum to nothing. What they are medians of does, and is kept back with them: it is summed here where no unit
        // of the indicator counts it.
        let counted = |line: &Line| sheet.figures[line.n].tie;
        let counts = total.code.indicator().measures.iter().any(|m| !m.unit.is_quantile());
        let places: &[&dyn Fn(&Line) -> usize] = match total.measure.unit.is_quantile() {
            true if counts => &[],
            true => &[&counted],
            false => &[&|line: &Line| line.value, &|line: &Line| line.n],
        };
        for place in places {
            let parts = |block: &&Block| block.lines.iter().map(place).collect::<Vec<_>>();
            if total.measure.unit == Unit::Mentions {
                // Themes and administrative themes share out the mentions of one field.
                let of_many = breakdowns.iter().filter(|block| !is_of_sessions(block));
                sums.insert(sum(place(whole), of_many.flat_map(parts).collect()));
            } else {
                sums.extend(breakdowns.iter().map(|block| sum(place(whole), parts(block))));
            }
        }
        if total.measure.unit.is_lessons() {
            sums.extend(nested(&breakdowns, Dimension::Level, Dimension::Usage, level_of_usage));
            sums.extend(nested(
                &breakdowns,
                Dimension::Usage,
                Dimension::Lesson,
                usage_of_lesson,
            ));
        }
    }
    for block in sheet.blocks.iter().filter(|block| is_of_sessions(block)) {
        let parts = block.lines.iter().map(|line| line.value).collect();
        sums.insert(sum(TOTAL * Tally::MEASURES, parts));
    }
    let shown = shown(sheet);
    for known in &sheet.known {
        let is_told = |&at: &usize| shown.contains(&at) || sheet.figures[at].hidden;
        let parts: Vec<usize> = known
            .parts
            .iter()
            .copied()
            .filter(|&at| sheet.figures[at].value > 0)
            .collect();
        if sheet.figures[known.whole].value > 0 && is_told(&known.whole) && parts.iter().all(is_told) {
            sums.insert(sum(known.whole, parts));
        }
    }
    sums.into_iter().filter(|sum| !sum.parts.is_empty()).collect()
}

/// Whether a block shares out the sessions: those of a field of one value, among indicators of mentions.
fn is_of_sessions(block: &Block) -> bool {
    let of_one = |dimension: Dimension| !dimension.is_many_valued();
    block.measure.unit == Unit::Mentions && block.dimension.is_some_and(of_one)
}

/// The figures that stand on a line or that a share is divided by: the others give nothing away.
pub(super) fn shown(sheet: &Sheet) -> BTreeSet<usize> {
    let lines = sheet.blocks.iter().flat_map(|block| &block.lines);
    lines
        .flat_map(|line| [Some(line.value), Some(line.n), line.of])
        .flatten()
        .collect()
}

fn sum(whole: usize, mut parts: Vec<usize>) -> Sum {
    parts.sort_unstable();
    Sum { whole, parts }
}

/// The sums of one breakdown's lines to those of a coarser one; none unless both are shown.
///
/// Sessions are not lessons: only visits have a level that is the sum of its usages.
fn nested(breakdowns: &[&Block], coarse: Dimension, fine: Dimension, of: fn(&str) -> &str) -> Vec<Sum> {
    let block_by = |dimension| breakdowns.iter().find(|block| block.dimension == Some(dimension));
    let (Some(coarse), Some(fine)) = (block_by(coarse), block_by(fine)) else {
        return Vec::new();
    };
    let parts_of = |whole: &Line| {
        let parts = fine.lines.iter().filter(|line| of(line.value_1) == *whole.value_1);
        sum(whole.value, parts.map(|line| line.value).collect())
    };
    coarse.lines.iter().map(parts_of).collect()
}

fn level_of_usage(usage: &str) -> &str {
    Usage::from_code(usage).map_or(UNKNOWN, |usage| usage.level().code())
}

fn usage_of_lesson(lesson: &str) -> &str {
    let prefix = lesson.split('.').next().unwrap_or_default();
    Usage::from_code(prefix).map_or(UNKNOWN, Usage::code)
}
