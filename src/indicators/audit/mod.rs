//! Attacks published files together: what do they let anybody compute of the cells that they withhold?
//!
//! [`reading`] turns files into [`Row`]s; `figures` finds the figures that rows show, each once however many rows show it,
//! and `names` what they are called; `sums` and `families` find what sums to what: breakdowns of a total, sites, places and
//! territories under each other and the whole, crossings under their margins, periods within longer ones, figures left out of
//! a file. [`audit`] then says which withheld figures have a single value, or can only be under the threshold.
//!
//! Whoever attacks is taken to know that a withheld figure is not zero, since zero is published: with that, none may have
//! a single value. Room is counted from zero, as auditors count it: so counted, none may have to be under the threshold.
//! Bounds are those of real numbers, rounded to the whole numbers between them; whole numbers alone may sometimes leave
//! less. Never opens a file, never takes a row at its word about another.

mod attack;
mod families;
mod figures;
mod lp;
mod names;
pub mod reading;
mod sizes;
mod sums;

use super::{Code, Dimension, Threshold, Unit};
use crate::domain::Period;
pub(super) use attack::{Attacked, attack as attack_sums};
pub use families::CommuneOf;
use figures::Figure;

/// What a row says of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Number(u64),
    /// Kept back, with no word of how much it is.
    Withheld,
    /// Marked as under this many, and not zero.
    Under(u64),
    /// There is none, as for the median of nothing.
    Nothing,
}

/// A value of a dimension.
pub type Part = (Dimension, String);

/// One row of a published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its line in the file, counted from 1.
    pub line: usize,
    pub period: Period,
    pub territory: String,
    /// Empty where figures are not those of one site.
    pub site: String,
    pub indicator: Code,
    pub unit: Unit,
    pub share_of: Option<Unit>,
    pub first: Option<Part>,
    pub second: Option<Part>,
    pub n: Told,
    pub value: Told,
    /// In tenths of a per cent.
    pub share: Option<u16>,
}

/// The rows of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The threshold that the file names, if it names one.
    pub threshold: Option<Threshold>,
    pub rows: Vec<Row>,
}

/// How little a leak leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bounds {
    pub least: u64,
    /// `None` without end.
    pub most: Option<u64>,
}

/// A withheld figure that the files give away, or one that no file shows and that rests on few people.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// The file of the row, by its place among those given, and its line.
    pub file: usize,
    pub line: usize,
    /// The figure: unit, dimension and value, group.
    pub figure: String,
    pub bounds: Bounds,
    /// Whether no row withholds it: it is what some file leaves out, and that row is of a whole that holds it.
    pub is_left_out: bool,
    pub threshold: u64,
}

/// What an audit found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    pub cells: usize,
    pub withheld: usize,
    /// By file and line.
    pub leaks: Vec<Leak>,
    /// Rows (file and line) whose sums do not agree with the others: they were not attacked by those.
    pub contradictions: Vec<(usize, usize)>,
    /// Withheld figures that the solver could not settle.
    pub undecided: usize,
}

/// Why files are not audited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuditError {
    #[error("{unknowns} figures depend on one another: too many to be audited")]
    TooLarge { unknowns: usize },
}

/// Attacks files as if all had been published; `threshold` is that of files that name none. Whoever attacks knows in which
/// commune these places are.
pub fn audit(files: &[Published], threshold: Threshold, communes: &CommuneOf) -> Result<Findings, AuditError> {
    let mut found = Findings::default();
    for row in files.iter().flat_map(|file| &file.rows) {
        found.cells += 1;
        found.withheld += usize::from(row.value.is_kept() || row.n.is_kept());
    }
    let mut figures = figures::read(files, threshold);
    let system = families::link(&mut figures, communes)?;
    let attacked: Vec<Attacked> = figures.all.iter().map(Figure::attacked).collect();
    let of_attack = attack::attack(&attacked, &system)?;
    found.undecided = of_attack.undecided.len();
    found.contradictions.clone_from(&figures.disagreements);
    let sums_apart = of_attack.contradictions.iter().map(|&at| figures.all[at].place);
    found.contradictions.extend(sums_apart);
    let leaks = of_attack
        .given
        .into_iter()
        .filter_map(|(at, ends)| figures.leak(at, ends));
    found.leaks.extend(leaks);
    found.leaks.sort();
    found.contradictions.sort_unstable();
    found.contradictions.dedup();
    Ok(found)
}

impl Told {
    /// Whether the number was kept back.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::Withheld | Self::Under(_))
    }
}

#[cfg(test)]
mod tests;
