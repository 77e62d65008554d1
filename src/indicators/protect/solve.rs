//! What an attacker with pencil and paper can do: solve the equations between published figures.

use std::collections::BTreeMap;

/// A prime under 2³¹, so that products fit in 64 bits. Coefficients are 1 and -1: the chance that arithmetic modulo it
/// tells otherwise than fractions is negligible, and an error in one direction only withholds more.
const PRIME: u64 = 2_147_483_647;

/// One equation between unknowns: what each is multiplied by, 1 or -1, the published part being on the other side.
pub(super) type Equation = Vec<(usize, Sign)>;

/// The coefficient of an unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Plus,
    Minus,
}

impl Sign {
    fn residue(self) -> u64 {
        match self {
            Self::Plus => 1,
            Self::Minus => PRIME - 1,
        }
    }
}

/// The unknowns, numbered from 0, that the equations determine.
///
/// Unknowns that stand in the same equations with the same signs can be exchanged, so none of them is determined, and
/// only their sum is solved for: the steps of a usage are many, the equations few.
pub(super) fn determined(unknowns: usize, equations: &[Equation]) -> Vec<usize> {
    let mut columns: Vec<Vec<(usize, Sign)>> = vec![Vec::new(); unknowns];
    for (row, equation) in equations.iter().enumerate() {
        for &(unknown, sign) in equation {
            columns[unknown].push((row, sign));
        }
    }
    let mut alike: BTreeMap<&[(usize, Sign)], Vec<usize>> = BTreeMap::new();
    for (unknown, column) in columns.iter().enumerate().filter(|(_, column)| !column.is_empty()) {
        alike.entry(column).or_default().push(unknown);
    }
    let mut rows = vec![vec![0; alike.len()]; equations.len()];
    for (place, column) in alike.keys().enumerate() {
        for &(row, sign) in *column {
            rows[row][place] = (rows[row][place] + sign.residue()) % PRIME;
        }
    }
    let members: Vec<&Vec<usize>> = alike.values().collect();
    let alone = solved(rows).into_iter().filter_map(|place| match members[place][..] {
        [one] => Some(one),
        _ => None,
    });
    let mut alone: Vec<usize> = alone.collect();
    alone.sort_unstable();
    alone
}

/// The columns with one solution, by elimination to the reduced echelon form: an unknown has one possible value when,
/// and only when, a row of that form names it alone.
fn solved(mut rows: Vec<Vec<u64>>) -> Vec<usize> {
    let columns = rows.first().map_or(0, Vec::len);
    let mut rank = 0;
    for column in 0..columns {
        let Some(pivot) = (rank..rows.len()).find(|&row| rows[row][column] != 0) else {
            continue;
        };
        rows.swap(rank, pivot);
        let scale = inverse(rows[rank][column]);
        for value in &mut rows[rank] {
            *value = *value * scale % PRIME;
        }
        let pivot = rows[rank].clone();
        for (at, row) in rows.iter_mut().enumerate() {
            let factor = row[column];
            if at != rank && factor != 0 {
                for (value, &under) in row.iter_mut().zip(&pivot).skip(column) {
                    *value = (*value + (PRIME - factor) * under) % PRIME;
                }
            }
        }
        rank += 1;
    }
    let alone = |row: &Vec<u64>| {
        let mut named = row.iter().enumerate().filter(|(_, value)| **value != 0);
        let (first, second) = (named.next(), named.next());
        first.filter(|_| second.is_none()).map(|(unknown, _)| unknown)
    };
    rows.iter().filter_map(alone).collect()
}

/// The inverse modulo the prime, by Fermat's little theorem.
fn inverse(value: u64) -> u64 {
    let (mut base, mut power, mut result) = (value % PRIME, PRIME - 2, 1);
    while power > 0 {
        if power & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        power >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::Sign::{Minus, Plus};
    use super::*;

    #[test]
    fn two_sums_that_differ_by_one_unknown_give_it_away() {
        let equations = [vec![(0, Plus), (1, Plus), (2, Plus)], vec![(0, Plus), (1, Plus)]];
        assert_eq!(determined(3, &equations), [2]);
    }

    #[test]
    fn what_can_be_exchanged_is_not_determined() {
        let equations = [
            vec![(0, Plus), (1, Plus), (2, Plus)],
            vec![(2, Plus), (3, Plus)],
            vec![(0, Plus), (1, Plus), (3, Plus)],
        ];
        assert_eq!(determined(4, &equations), [2, 3]);
    }

    #[test]
    fn a_loop_of_differences_gives_nothing_away() {
        let equations = [
            vec![(0, Plus), (1, Minus)],
            vec![(1, Plus), (2, Minus)],
            vec![(2, Plus), (0, Minus)],
        ];
        assert_eq!(determined(3, &equations), [0; 0]);
    }

    #[test]
    fn three_sums_by_pairs_give_all_three_away() {
        let pair = |a, b| vec![(a, Plus), (b, Plus)];
        assert_eq!(determined(3, &[pair(0, 1), pair(1, 2), pair(0, 2)]), [0, 1, 2]);
    }
}
