//! The priority matrix: the accompaniments of each audience on the usages that the study sets out for it, step by step.

use crate::domain::{Audience, PRIORITY_MATRIX, SessionFacts};

/// Most steps that an audience has.
pub(in crate::indicators) const STEPS: usize = 3;
/// Cells of the matrix.
pub(in crate::indicators) const CELLS: u64 = {
    let mut cells = 0;
    let mut row = 0;
    while row < PRIORITY_MATRIX.len() {
        cells += PRIORITY_MATRIX[row].1.len() as u64;
        row += 1;
    }
    cells
};

/// The bit of the usage of each step, by position of the audience; no bit where the study sets out none.
const BITS: [[u64; STEPS]; Audience::ALL.len()] = {
    let mut bits = [[0; STEPS]; Audience::ALL.len()];
    let mut row = 0;
    while row < PRIORITY_MATRIX.len() {
        let (audience, usages) = PRIORITY_MATRIX[row];
        let mut step = 0;
        while step < usages.len() {
            bits[audience.position()][step] = 1 << usages[step].position();
            step += 1;
        }
        row += 1;
    }
    bits
};

/// The accompaniments of one group in each cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::indicators) struct Matrix {
    /// By position of the audience, then step from the first.
    pub cells: [[u64; STEPS]; Audience::ALL.len()],
    /// Accompaniments in any cell, each once.
    pub people: u64,
}

impl Matrix {
    /// Adds other sessions of the same group.
    pub(super) fn absorb(&mut self, other: &Self) {
        for (cell, more) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            *cell += more;
        }
        self.people += other.people;
    }

    /// Adds a session to each cell that it is on.
    pub(super) fn add(&mut self, facts: &SessionFacts) {
        let Some(audience) = facts.audience.map(Audience::position) else {
            return;
        };
        let people = u64::from(facts.total);
        let mut any = false;
        for (cell, bit) in self.cells[audience].iter_mut().zip(BITS[audience]) {
            if facts.usages.bits() & bit != 0 {
                *cell += people;
                any = true;
            }
        }
        if any {
            self.people += people;
        }
    }
}
