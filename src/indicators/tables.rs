//! Groups to cells: the lines of each group in order, with their shares, kept back where protection says so.

use super::counting::{Group, NO_CROSSING};
use super::sheet::{Block, Line, Listing, Sheet};
use super::{Cell, Dimension, Share, Status, Value, Withheld, shares};

/// Why each figure of a sheet is kept back, if it is.
pub(super) type Marks = Vec<Option<Withheld>>;

/// Makes the cells of one group.
pub(super) struct Writer<'a> {
    group: &'a Group<'a>,
    sheet: &'a Sheet<'a>,
    marks: &'a Marks,
    crossing: Option<Dimension>,
    crossed: Value,
}

impl<'a> Writer<'a> {
    pub(super) fn new(group: &'a Group<'a>, sheet: &'a Sheet<'a>, marks: &'a Marks, listing: &Listing) -> Self {
        Self {
            group,
            sheet,
            marks,
            crossing: listing.crossing.filter(|_| group.key.crossing != NO_CROSSING),
            crossed: listing.crossed(group.key.crossing),
        }
    }

    /// Calls back with each cell of the sheet, in its order.
    pub(super) fn write<E>(&self, each: &mut dyn FnMut(Cell) -> Result<(), E>) -> Result<(), E> {
        self.sheet.blocks.iter().try_for_each(|block| self.block(block, each))
    }

    fn block<E>(&self, block: &Block<'_>, each: &mut dyn FnMut(Cell) -> Result<(), E>) -> Result<(), E> {
        let shares = self.shares(block);
        for (line, share) in block.lines.iter().zip(shares) {
            let withheld = self.withheld(line);
            let shown = |figure: usize| withheld.is_none().then(|| self.sheet.at(figure).0);
            let (dimension_2, value_2) = match line.second {
                Some((dimension, code)) => (Some(dimension), Value::Borrowed(code)),
                None => (self.crossing, self.crossed.clone()),
            };
            // Half of no lessons took no time that could be told, no machines have no age, and no sites have no silence.
            let is_of_all = block.measure.unit.is_quantile() || block.measure.unit.is_of_all();
            let has_value = !is_of_all || self.sheet.at(line.n).0 > 0;
            let no_share = block.dimension.is_none() && block.measure.unit.is_of_mentions();
            each(Cell {
                period: self.group.key.period,
                territory: self.group.territory.to_owned(),
                site: self.group.key.site,
                indicator: block.code,
                unit: block.measure.unit,
                share_of: block.measure.share_of.filter(|_| !no_share),
                dimension_1: block.dimension,
                value_1: line.value_1.clone(),
                dimension_2,
                value_2,
                n: shown(line.n),
                value: shown(line.value).filter(|_| has_value),
                share: share.filter(|_| withheld.is_none()),
                status: withheld.map_or(Status::Ok, Status::Withheld),
                behind: if withheld.is_some() {
                    0
                } else {
                    self.sheet.at(line.value).1
                },
            })?;
        }
        Ok(())
    }

    /// Why a line is kept back: one of its figures is.
    fn withheld(&self, line: &Line<'_>) -> Option<Withheld> {
        let marks = [self.marks[line.value], self.marks[line.n]];
        marks.into_iter().flatten().min()
    }

    /// The shares of a block, each `None` where what it divides by is kept back.
    ///
    /// Lines kept back are rounded as one, whose sum everybody can compute, so that who got the last tenth tells nothing
    /// more of each.
    fn shares(&self, block: &Block<'_>) -> Vec<Option<Share>> {
        let value = |line: &Line<'_>| self.sheet.at(line.value).0;
        if block.measure.share_of != Some(block.measure.unit) {
            let ratio = |line: &Line<'_>| {
                let of = line.of.filter(|&of| self.marks[of].is_none())?;
                shares::ratio(value(line), self.sheet.at(of).0)
            };
            return block.lines.iter().map(ratio).collect();
        }
        let total = self.sheet.blocks.iter().find(|other| {
            other.dimension.is_none() && other.code == block.code && other.measure.unit == block.measure.unit
        });
        let whole_is_kept_back =
            total.is_some_and(|total| total.lines.iter().any(|line| self.withheld(line).is_some()));
        if whole_is_kept_back {
            return vec![None; block.lines.len()];
        }
        let mut values: Vec<u64> = Vec::with_capacity(block.lines.len() + 1);
        let mut kept_back = 0;
        for line in &block.lines {
            let back = self.withheld(line).is_some();
            kept_back += if back { value(line) } else { 0 };
            values.push(if back { 0 } else { value(line) });
        }
        values.push(kept_back);
        let mut shares = shares::parts(&values);
        shares.truncate(block.lines.len());
        shares
    }
}
