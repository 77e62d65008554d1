//! A list to choose from under a question, with a way back: the same in every imitation that asks one.

use super::kit::{self, first_row, numbered, rank, row};
use super::scene::{Mark, Part, Scene, Spot, Words};

/// The way back from a list.
pub(super) const BACK: Spot = Spot(90);
const FIRST: u16 = 300;

/// The list, its first thing being where the hand goes.
pub(super) fn choices(asks: Words, things: impl IntoIterator<Item = Vec<Words>>) -> Scene {
    choices_at((FIRST, BACK), asks, things)
}

/// The same list in a game that has its own spots for the first thing and for the way back.
pub(super) fn choices_at(
    (first, back): (u16, Spot),
    asks: Words,
    things: impl IntoIterator<Item = Vec<Words>>,
) -> Scene {
    let mut parts = vec![Part::Text(asks)];
    parts.extend(
        (first..)
            .zip(things)
            .map(|(spot, cells)| row(Spot(spot), cells, Mark::Plain)),
    );
    let next = first_row(&parts).or(Some(back));
    parts.push(kit::button(back, "practice-back"));
    Scene { parts, next }
}

/// The rank of what was chosen among so many things; `None` when it is the way back.
pub(super) fn chosen(spot: Spot, count: usize) -> Option<usize> {
    rank(spot, FIRST, count)
}

/// The spot of the thing of a rank.
pub(super) fn choice(i: usize) -> Spot {
    numbered(FIRST, i)
}
