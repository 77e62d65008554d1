//! Slots of the indicators of visits: two counts each, the visits behind them, and quantiles of what was timed.

/// Two counts of one slot, the second a part of the first, and the visits behind each.
///
/// Lessons started and completed, exercises tried and right at the first try, calls and those answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::indicators) struct Counts {
    pub all: u64,
    pub part: u64,
    pub all_visits: u64,
    pub part_visits: u64,
}

impl Counts {
    /// What one visit did in one slot.
    fn of_visit(all: u64, part: u64) -> Self {
        Self {
            all,
            part,
            all_visits: u64::from(all > 0),
            part_visits: u64::from(part > 0),
        }
    }

    fn add(&mut self, one: Self) {
        self.all += one.all;
        self.part += one.part;
        self.all_visits += one.all_visits;
        self.part_visits += one.part_visits;
    }
}

/// One thing that a visit did, with its place in each of the dimensions of a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry<const N: usize> {
    pub places: [usize; N],
    pub all: u64,
    pub part: u64,
}

impl<const N: usize> Entry<N> {
    /// A place that is in no slot of a dimension.
    pub const NOWHERE: usize = usize::MAX;

    /// One visit at these places, which has what the part asks or not.
    pub fn visit(places: [usize; N], has: bool) -> Self {
        Self {
            places,
            all: 1,
            part: u64::from(has),
        }
    }
}

/// The slots of one indicator: its total, then those of each dimension, growing to the last that was met.
#[derive(Clone, Debug)]
pub(in crate::indicators) struct Board<const N: usize> {
    pub total: Counts,
    pub by: [Vec<Counts>; N],
}

impl<const N: usize> Default for Board<N> {
    fn default() -> Self {
        Self {
            total: Counts::default(),
            by: std::array::from_fn(|_| Vec::new()),
        }
    }
}

impl<const N: usize> Board<N> {
    /// Adds all that one visit did; a visit stands once behind a slot, whatever it did there.
    pub(super) fn add(&mut self, entries: &mut [Entry<N>]) {
        let of = |same: &[Entry<N>]| {
            let (all, part) = same
                .iter()
                .fold((0, 0), |(all, part), one| (all + one.all, part + one.part));
            Counts::of_visit(all, part)
        };
        self.total.add(of(entries));
        for (dimension, slots) in self.by.iter_mut().enumerate() {
            if entries.len() > 1 {
                entries.sort_unstable_by_key(|entry| entry.places[dimension]);
            }
            for same in entries.chunk_by(|a, b| a.places[dimension] == b.places[dimension]) {
                let place = same
                    .first()
                    .map_or(Entry::<N>::NOWHERE, |entry| entry.places[dimension]);
                if place != Entry::<N>::NOWHERE {
                    grown(slots, place).add(of(same));
                }
            }
        }
    }

    /// Adds another board, its places told by those of each dimension here; a dimension without them has the same.
    pub(super) fn absorb(&mut self, other: &Self, places: [Option<&[usize]>; N]) {
        self.total.add(other.total);
        for ((here, more), places) in self.by.iter_mut().zip(&other.by).zip(places) {
            for (place, counts) in more.iter().enumerate() {
                if *counts != Counts::default() {
                    grown(here, places.map_or(place, |places| places[place])).add(*counts);
                }
            }
        }
    }
}

/// The slot at a position, the list growing to hold it.
pub(super) fn grown<T: Clone + Default>(list: &mut Vec<T>, position: usize) -> &mut T {
    if list.len() <= position {
        list.resize(position + 1, T::default());
    }
    &mut list[position]
}

/// A part of the whole under which a quantile leaves values: one half for the median.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::indicators) struct Quantile {
    pub part: u64,
    pub of: u64,
}

impl Quantile {
    /// The quantile of values in ascending order, in whole units; 0 of nothing.
    ///
    /// Between two values it is as far as the part says, as spreadsheets count (`QUARTILE.INC`; type 7 of Hyndman and
    /// Fan, 1996), then rounded to the nearest unit, halves up.
    pub(in crate::indicators) fn of(self, sorted: &[u32]) -> u64 {
        let Some(last) = sorted.len().checked_sub(1) else {
            return 0;
        };
        let reach = u64::try_from(last).unwrap_or(u64::MAX).saturating_mul(self.part);
        let (whole, rest) = (reach / self.of, reach % self.of);
        let at = |place: u64| {
            let place = usize::try_from(place).unwrap_or(last).min(last);
            u64::from(sorted[place])
        };
        let (low, high) = (at(whole), at(whole + 1));
        low + ((high - low) * rest * 2 + self.of) / (self.of * 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn quantile(part: u64, of: u64) -> Quantile {
        Quantile { part, of }
    }

    #[test]
    fn quantiles_are_those_that_spreadsheets_give() {
        let values = [10, 20, 30, 41];
        let of = |part, of| quantile(part, of).of(&values);
        // 17.5, 25, 32.75 and 37.7.
        assert_eq!([of(1, 4), of(1, 2), of(3, 4), of(9, 10)], [18, 25, 33, 38]);
        assert_eq!([of(0, 4), of(4, 4)], [10, 41]);
        assert_eq!(quantile(1, 2).of(&[7]), 7);
        assert_eq!(quantile(1, 2).of(&[1, 2]), 2, "halves go up");
        assert_eq!(quantile(1, 2).of(&[]), 0);
    }

    #[test]
    fn a_visit_stands_once_behind_each_slot_it_was_in() {
        let mut board = Board::<2>::default();
        let entry = |places, part| Entry { places, all: 1, part };
        board.add(&mut [entry([0, 5], 1), entry([3, 5], 0), entry([0, 2], 1)]);
        board.add(&mut [entry([0, Entry::<2>::NOWHERE], 0)]);
        board.add(&mut []);
        let counts = |all, part, all_visits, part_visits| Counts {
            all,
            part,
            all_visits,
            part_visits,
        };
        assert_eq!(board.total, counts(4, 2, 2, 1));
        assert_eq!(board.by[0][0], counts(3, 2, 2, 1));
        assert_eq!(board.by[0][3], counts(1, 0, 1, 0));
        assert_eq!(board.by[1][5], counts(2, 1, 1, 1));
        assert_eq!(board.by[1].len(), 6);
    }
}
