//! Groups to cells: the lines of each group in order, with their shares, kept back where protection says so.

use super::counting::{Counting, Group, NO_CROSSING};
use super::sheet::{Block, Line, Listing, Sheet};
use super::{Cell, Dimension, Protection, Report, Share, Status, Table, Unit, Value, Withheld, protect, shares};

/// Why each figure of a sheet is kept back, if it is.
pub(super) type Marks = Vec<Option<Withheld>>;

impl Counting {
    /// The tables of everything added, one an indicator asked for.
    #[must_use]
    pub fn finish(self) -> Report {
        let listing = Listing::of(&self);
        let request = self.request();
        let mut tables: Vec<Table> = request
            .codes
            .iter()
            .map(|&indicator| Table {
                indicator,
                cells: Vec::new(),
            })
            .collect();
        for group in self.groups() {
            let sheet = Sheet::of(&group, &request.codes, &listing);
            let marks = match request.protection {
                Protection::Internal => vec![None; sheet.figures.len()],
                Protection::Protected { threshold } => protect::marks(&sheet, threshold),
            };
            let mut writer = Writer {
                group: &group,
                territory: self.territory_of(group.key.territory),
                sheet: &sheet,
                marks: &marks,
                crossing: request.crossing().filter(|_| group.key.crossing != NO_CROSSING),
                crossed: listing.crossed(group.key.crossing),
            };
            // Blocks come in the order of the codes, which is that of the tables.
            for block in &sheet.blocks {
                if let Some(table) = tables.iter_mut().find(|table| table.indicator == block.code) {
                    writer.write(block, &mut table.cells);
                }
            }
        }
        let request = request.clone();
        Report { request, tables }
    }
}

/// What the cells of one group have in common.
struct Writer<'a> {
    group: &'a Group<'a>,
    territory: &'a str,
    sheet: &'a Sheet,
    marks: &'a Marks,
    crossing: Option<Dimension>,
    crossed: Value,
}

impl Writer<'_> {
    fn write(&mut self, block: &Block, cells: &mut Vec<Cell>) {
        let shares = self.shares(block);
        cells.reserve(block.lines.len());
        for (line, share) in block.lines.iter().zip(shares) {
            let withheld = self.withheld(line);
            let shown = |figure: usize| withheld.is_none().then(|| self.sheet.figures[figure].value);
            let (dimension_2, value_2) = match line.second {
                Some((dimension, code)) => (Some(dimension), Value::Borrowed(code)),
                None => (self.crossing, self.crossed.clone()),
            };
            // Half of no lessons took no time that could be told.
            let has_value = !block.measure.unit.is_quantile() || self.sheet.figures[line.n].value > 0;
            let no_share = block.dimension.is_none() && block.measure.unit == Unit::Mentions;
            cells.push(Cell {
                period: self.group.key.period,
                territory: self.territory.to_owned(),
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
                    self.sheet.figures[line.value].behind
                },
            });
        }
    }

    /// Why a line is kept back: one of its figures is.
    fn withheld(&self, line: &Line) -> Option<Withheld> {
        let marks = [self.marks[line.value], self.marks[line.n]];
        marks.into_iter().flatten().min()
    }

    /// The shares of a block, each `None` where what it divides by is kept back.
    ///
    /// Lines kept back are rounded as one, whose sum everybody can compute, so that who got the last tenth tells nothing
    /// more of each.
    fn shares(&self, block: &Block) -> Vec<Option<Share>> {
        let value = |line: &Line| self.sheet.figures[line.value].value;
        if block.measure.share_of != Some(block.measure.unit) {
            let ratio = |line: &Line| {
                let of = line.of.filter(|&of| self.marks[of].is_none())?;
                shares::ratio(value(line), self.sheet.figures[of].value)
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
