//! What an attacker with pencil and paper can do: solve the equations between published figures.

/// A prime under 2³¹, so that products fit in 64 bits. Coefficients are 1 and -1: the chance that arithmetic modulo it
/// tells otherwise than fractions is negligible, and an error in one direction only withholds more.
const PRIME: u64 = 2_147_483_647;

/// One equation between unknowns: what each is multiplied by, 1 or -1, the published part being on the other side.
pub(super) type Equation = Vec<(usize, Sign)>;

/// The coefficient of an unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The unknowns, numbered from 0, that the equations determine, by elimination to the reduced echelon form: an unknown
/// has one possible value when, and only when, a row of that form names it alone.
pub(super) fn determined(unknowns: usize, equations: &[Equation]) -> Vec<usize> {
    let mut rows: Vec<Vec<u64>> = equations
        .iter()
        .map(|equation| {
            let mut row = vec![0; unknowns];
            for &(unknown, sign) in equation {
                row[unknown] = (row[unknown] + sign.residue()) % PRIME;
            }
            row
        })
        .collect();
    let mut rank = 0;
    for column in 0..unknowns {
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
