//! Charts and tables as data: each carries its numbers, so that both readers say the same.

use super::page::Words;

/// A vertical bar chart: one column a day or a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    pub title: Words,
    pub rows: Vec<Column>,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands under it: a few cells.
    pub short: Words,
    /// What it is called where there is room.
    pub label: Words,
    pub value: u64,
}

/// Shades of a week's hours: rows of the same number of cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    pub title: Words,
    /// Short: a number of one or two digits.
    pub columns: Vec<Words>,
    pub rows: Vec<(Words, Vec<u64>)>,
}

impl Heat {
    /// How many shades there are above nought.
    pub const SHADES: u64 = 4;

    /// The largest number.
    #[must_use]
    pub fn most(&self) -> u64 {
        let all = self.rows.iter().flat_map(|(_, cells)| cells);
        all.copied().max().unwrap_or(0)
    }

    /// The shade of a number: 0 for nought alone, then equal steps up to [`Heat::SHADES`] for the largest.
    #[must_use]
    pub fn shade(&self, value: u64) -> u64 {
        let scaled = u128::from(value) * u128::from(Self::SHADES);
        let shade = scaled.div_ceil(u128::from(self.most().max(1)));
        u64::try_from(shade).unwrap_or(Self::SHADES).min(Self::SHADES)
    }

    /// The numbers of a shade above nought, first and last; `None` where no number falls in it.
    #[must_use]
    pub fn numbers(&self, shade: u64) -> Option<(u64, u64)> {
        let most = self.most();
        let last = most * shade / Self::SHADES;
        let first = most * (shade - 1) / Self::SHADES + 1;
        (first <= last).then_some((first, last))
    }
}

/// Cells that were reached or not, of rows that may have fewer of them than there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    pub title: Words,
    pub columns: Vec<Words>,
    pub rows: Vec<(Words, Vec<u64>)>,
}

/// A bar with the mark of a target.
#[derive(Clone, Debug, PartialEq)]
pub struct Gauge {
    pub label: Words,
    pub value: u64,
    pub target: u64,
    /// The numbers, in words.
    pub said: Words,
}

/// Figures in rows and columns: the first column says what each row is.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub title: Words,
    pub head: Vec<Words>,
    /// How many columns are words: the first ones. The others are numbers.
    pub words: usize,
    pub rows: Vec<Vec<Words>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heat(numbers: &[u64]) -> Heat {
        let words = || Words::Plain(String::new());
        Heat {
            title: words(),
            columns: numbers.iter().map(|_| words()).collect(),
            rows: vec![(words(), numbers.to_vec())],
        }
    }

    #[test]
    fn nought_alone_has_no_shade_and_the_largest_number_has_the_last() {
        for most in 1..200 {
            let heat = heat(&[0, 1, most]);
            assert_eq!(heat.shade(0), 0);
            assert!(heat.shade(1) >= 1, "{most}");
            assert_eq!(heat.shade(most), Heat::SHADES);
        }
        assert_eq!(heat(&[0, 0]).shade(0), 0);
    }

    #[test]
    fn the_numbers_of_a_shade_are_those_that_have_it() {
        for most in 1..60 {
            let heat = heat(&[most]);
            for value in 1..=most {
                let shade = heat.shade(value);
                let (first, last) = heat.numbers(shade).unwrap();
                assert!((first..=last).contains(&value), "{value} of {most}: {first} to {last}");
            }
            let told: u64 = (1..=Heat::SHADES)
                .filter_map(|shade| heat.numbers(shade))
                .map(|(first, last)| last - first + 1)
                .sum();
            assert_eq!(told, most);
        }
    }
}
