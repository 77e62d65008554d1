//! Distances between words, against the table they are defined by.

use proptest::prelude::*;

use super::{LONGEST_WORD, Pattern};

/// The same distances, row by row, as they are defined.
fn row_by_row(typed: &[char], known: &[char]) -> Vec<usize> {
    let mut rows = vec![(0..=known.len()).collect::<Vec<usize>>()];
    for (i, a) in typed.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in known.iter().enumerate() {
            let mut least = (rows[i][j] + usize::from(a != b))
                .min(rows[i][j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *a == known[j - 1] && typed[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows.remove(typed.len())
}

proptest! {
    #[test]
    fn distances_are_those_of_the_table_drawn_row_by_row(
        typed in prop::collection::vec(prop::sample::select(vec!['a', 'b', '\u{a2}', '\u{e2}', 'ع']), 1..=LONGEST_WORD),
        known in prop::collection::vec(prop::sample::select(vec!['a', 'b', 'c', '\u{a2}', '\u{e2}', 'ع']), 0..=LONGEST_WORD),
    ) {
        let distances = Pattern::new(&typed).distances(&known);
        prop_assert_eq!(&distances[..=known.len()], &row_by_row(&typed, &known)[..]);
    }
}
