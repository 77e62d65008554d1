//! Small numbers kept back, and what would give them away.

use super::{Threshold, sheet::Sheet, tables::Marks};

pub(super) fn marks(sheet: &Sheet, _threshold: Threshold) -> Marks {
    vec![None; sheet.figures.len()]
}
