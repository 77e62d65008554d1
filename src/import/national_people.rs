//! The people of a record of the national tool: a total with its counters written out, or one row for each person.

use super::draft::{Cell, Draft, fitting};
use super::fault::Unread;
use super::national::{Line, National};
use super::split::split;
use super::table::Limit;
use super::value;
use super::vocabulary::{List, NOT_SAID};
use crate::domain::Participants;

/// The columns of people, and the fields of their counters.
const COUNTERS: [(&str, &str); 3] = [
    ("gender", "participants.gender"),
    ("age", "participants.age"),
    ("status", "participants.status"),
];

/// Puts the people of a group of lines into a draft.
///
/// One person of whom nothing is known is left unsaid, as records do.
pub(super) fn read(national: &National, group: &[Line], draft: &mut Draft) {
    let Some(first) = group.first() else { return };
    let Some(total) = total(group, draft) else { return };
    let mut counted = false;
    for (column, field) in COUNTERS {
        let Some(list) = national.vocabulary.list(field) else {
            continue;
        };
        let mut sums: Vec<(String, u32)> = Vec::new();
        for line in group {
            // A line of a group is one person's.
            let people = if group.len() > 1 || is_seat(line) { 1 } else { total };
            let Some(cell) = line.filled(column) else { continue };
            draft.came_from(field, cell);
            for (code, count) in counts(field, cell, list, people, draft) {
                match sums.iter_mut().find(|(known, _)| *known == code) {
                    Some((_, sum)) => *sum = sum.saturating_add(count),
                    None => sums.push((code, count)),
                }
            }
        }
        let sum = sums.iter().fold(0_u32, |sum, (_, count)| sum.saturating_add(*count));
        if let (true, Some(cell)) = (sum > total, first.cell(column)) {
            draft.refuse(field, cell, &Unread::MoreThanTotal { sum, total });
        }
        for (code, count) in sums.into_iter().filter(|(code, count)| code != NOT_SAID && *count > 0) {
            counted = true;
            draft.fix(&format!("{field}.{code}"), count);
        }
    }
    if total != 1 || counted {
        match first.cell("participants") {
            Some(cell) => draft.put("participants.total", cell, total),
            None => draft.fix("participants.total", total),
        }
    }
}

fn is_seat(line: &Line) -> bool {
    line.filled("participants")
        .is_some_and(|cell| value::seats(cell.text).is_some())
}

/// How many people took part; `None` when the lines do not agree on it.
fn total(group: &[Line], draft: &mut Draft) -> Option<u32> {
    let (first, others) = group.split_first()?;
    let Some(cell) = first.filled("participants") else {
        // An accompaniment has one person; of a workshop the number must be said.
        if let Some(cell) = first
            .cell("participants")
            .filter(|_| draft.text("kind") == Some("workshop"))
        {
            draft.refuse("participants", cell, &Unread::Required);
            return None;
        }
        return Some(1);
    };
    let text = fitting(draft, "participants", cell)?;
    let Some((seat, seats)) = value::seats(text) else {
        let number = value::number(text);
        if number.is_none() {
            draft.refuse("participants", cell, &Unread::NotSeats);
        }
        return number;
    };
    if seats > 1 && first.filled("id").is_none() {
        draft.refuse("participants", cell, &Unread::SeatWithoutId);
        return None;
    }
    let mut taken = vec![(seat, first.number())];
    for line in others {
        let Some(cell) = line.filled("participants") else {
            continue;
        };
        match value::seats(cell.text) {
            Some((_, other)) if other != seats => {
                draft.refuse("participants", cell, &Unread::OtherThanFirst(first.number()));
            }
            Some((seat, _)) => match taken.iter().find(|(known, _)| *known == seat) {
                Some((_, line)) => draft.refuse("participants", cell, &Unread::SeatTwice(*line)),
                None => taken.push((seat, line.number())),
            },
            None => draft.refuse("participants", cell, &Unread::NotSeats),
        }
    }
    let (seen, total) = (taken.len(), u16::try_from(seats).unwrap_or(u16::MAX));
    if seen < usize::from(total) {
        draft.caution(cell, &Unread::SomeSeats { seen, total });
    }
    Some(seats)
}

/// How many people of each code a cell counts (`Feminin 6 ; Masculin 4`); a label alone is one person.
fn counts(field: &str, cell: Cell, list: &List, people: u32, draft: &mut Draft) -> Vec<(String, u32)> {
    let Some(text) = fitting(draft, field, cell) else {
        return Vec::new();
    };
    let Some(values) = split(text, |text| counted(text, list)) else {
        draft.refuse(field, cell, &Unread::TooMany(Limit::VALUES));
        return Vec::new();
    };
    let mut counts = Vec::new();
    for value in values {
        match value {
            Ok((code, Some(count))) if count <= u32::from(Participants::MOST) => counts.push((code, count)),
            Ok((_, Some(_))) => draft.refuse(field, cell, &Unread::TooManyPeople(Participants::MOST)),
            Ok((code, None)) if people == 1 => counts.push((code, 1)),
            // Nobody said anything of a group: the whole of it.
            Ok((code, None)) if code == NOT_SAID => {}
            Ok((_, None)) => draft.refuse(field, cell, &Unread::NoCount),
            Err(unknown) => draft.refuse_value(field, cell, unknown, &Unread::NotInList(list.told())),
        }
    }
    counts
}

/// A label with its count behind or before it, or a label alone.
pub(super) fn counted(text: &str, list: &List) -> Option<(String, Option<u32>)> {
    // Some labels end or begin with a number of their own.
    if let Some(code) = list.code_of(text) {
        return Some((code.to_owned(), None));
    }
    let sign = |c: char| c.is_whitespace() || matches!(c, ':' | '=' | '(' | ')' | '×');
    let bare = text.trim_end_matches(sign);
    let label = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let behind = value::number(&bare[label.len()..]).zip(list.code_of(label.trim_end_matches(sign)));
    let found = behind.or_else(|| {
        let label = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = value::number(&text[..text.len() - label.len()])?;
        Some((number, list.code_of(label.trim_start_matches(sign))?))
    });
    found.map(|(count, code)| (code.to_owned(), Some(count)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::vocabulary::Vocabulary;

    #[test]
    fn a_label_is_counted_whatever_numbers_are_in_it() {
        let vocabulary = Vocabulary::load();
        let ages = vocabulary.list("participants.age").unwrap();
        for text in [
            "12 - 17 ans 3",
            "12 – 17 ans : 3",
            "12 - 17 ans (3)",
            "3 12 - 17 ans",
            "douze_dix_huit 3",
        ] {
            assert_eq!(
                counted(text, ages),
                Some(("douze_dix_huit".to_owned(), Some(3))),
                "{text}"
            );
        }
        assert_eq!(counted("12 - 17 ans", ages), Some(("douze_dix_huit".to_owned(), None)));
        for text in ["", "3", "3 4", "12 - 17", "ans 3"] {
            assert_eq!(counted(text, ages), None, "{text}");
        }
    }
}
