//! Where the focus goes.

use super::Intent;
use super::page::{Page, Shape};

/// The focus after a move; the one it was when there is nowhere to go.
pub(super) fn moved(page: &Page, focus: usize, intent: &Intent) -> usize {
    let count = page.focusable();
    if count == 0 {
        return 0;
    }
    let focus = focus.min(count - 1);
    let place = place_of(page, focus);
    match (intent, place) {
        (Intent::Next, _) | (Intent::Down, None) => (focus + 1) % count,
        (Intent::Previous, _) | (Intent::Up, None) => (focus + count - 1) % count,
        (Intent::Start | Intent::End | Intent::Up | Intent::Down, Some(from)) => across(page, focus, from, intent)
            .unwrap_or_else(|| match intent {
                Intent::Down => (focus + 1) % count,
                Intent::Up => (focus + count - 1) % count,
                // To the side, a board ends: what stands beyond its rows is not beside it.
                _ => focus,
            }),
        _ => focus,
    }
}

/// A board: the items with a place, or the keys on the screen. Which board, column, row.
fn place_of(page: &Page, index: usize) -> Option<(u8, usize, usize)> {
    let items = page.items().count();
    if let Some(item) = page.items().nth(index) {
        return match item.shape {
            Shape::Place { column, row, .. } => Some((0, usize::from(column), usize::from(row))),
            _ => None,
        };
    }
    let mut before = items;
    for (row, keys) in page.keys.iter().flat_map(|keys| keys.rows.iter().enumerate()) {
        if index < before + keys.len() {
            // Rows have different lengths: the place is told in sixtieths of the row's width, so that up and down go
            // to what stands above and below.
            return Some((1, (index - before) * 60 / keys.len().max(1), row));
        }
        before += keys.len();
    }
    None
}

/// The nearest thing of the same board in a direction.
fn across(page: &Page, focus: usize, from: (u8, usize, usize), intent: &Intent) -> Option<usize> {
    let (board, column, row) = from;
    let candidates = (0..page.focusable()).filter(|index| *index != focus);
    let ahead = candidates.filter_map(|index| {
        let (other_board, other_column, other_row) = place_of(page, index)?;
        let is_ahead = other_board == board
            && match intent {
                Intent::Up => other_row < row,
                Intent::Down => other_row > row,
                Intent::Start => other_row == row && other_column < column,
                _ => other_row == row && other_column > column,
            };
        let away = (other_row.abs_diff(row), other_column.abs_diff(column));
        is_ahead.then_some((away, index))
    });
    ahead.min().map(|(_, index)| index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::act::{Act, Layer};
    use crate::app::keys;
    use crate::app::page::{Item, Words};

    fn board() -> Page {
        [(0, 0), (2, 0), (0, 2), (4, 1)]
            .iter()
            .fold(Page::new(Words::message("t")), |page, (column, row)| {
                let shape = Shape::Place {
                    column: *column,
                    row: *row,
                    chosen: false,
                };
                page.item(Item {
                    act: Act::Nothing,
                    label: Words::message("t"),
                    shape,
                })
            })
    }

    #[test]
    fn arrows_walk_a_board_by_its_places() {
        let page = board();
        assert_eq!(moved(&page, 0, &Intent::End), 1);
        assert_eq!(moved(&page, 0, &Intent::Down), 3, "the nearest row first");
        assert_eq!(moved(&page, 3, &Intent::Up), 1);
    }

    #[test]
    fn arrows_walk_the_keys_on_the_screen_and_leave_them_upwards() {
        let mut page = Page::new(Words::message("t")).choice(Act::Nothing, Words::message("t"));
        page.keys = Some(keys::layout("fr", Layer::Letters));
        let first_row = 1;
        assert_eq!(moved(&page, first_row, &Intent::Down), first_row + 10);
        assert_eq!(moved(&page, first_row, &Intent::Up), 0);
    }

    #[test]
    fn a_page_with_nothing_to_choose_keeps_the_focus() {
        assert_eq!(moved(&Page::new(Words::message("t")), 0, &Intent::Next), 0);
    }
}
