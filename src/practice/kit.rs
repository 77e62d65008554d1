//! What the imitations have in common: fields that are guarded, numbered spots, parts of a scene.

use super::game::Turn;
use super::guard::{Moment, find_personal};
use super::scene::{Mark, Part, Spot, Words};

/// How a field takes text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Most characters.
    pub longest: usize,
    /// Whether it takes several lines.
    pub lines: bool,
}

impl Room {
    /// A field of one line.
    pub const fn line(longest: usize) -> Self {
        Self { longest, lines: false }
    }

    /// A field of several lines.
    pub const fn lines(longest: usize) -> Self {
        Self { longest, lines: true }
    }
}

/// Types a character at the end of a field; what looks like somebody's real data is refused.
pub(super) fn write(text: &mut String, spot: Spot, typed: char, room: Room) -> Turn {
    if !(is_writing(typed) || (room.lines && typed == '\n')) {
        return Turn::Still;
    }
    if text.chars().count() >= room.longest {
        return Turn::Wrong(Words::message("practice-wrong-full"));
    }
    text.push(typed);
    match find_personal(text, Moment::Typing) {
        Some((kind, kept)) => Turn::Refused {
            words: Words::message(kind.message()),
            spot,
            kept,
        },
        None => Turn::Changed,
    }
}

/// Takes the last character of a field away.
pub(super) fn erase(text: &mut String) -> Turn {
    if text.pop().is_some() {
        Turn::Changed
    } else {
        Turn::Still
    }
}

/// Looks at the fields the hand is not in, which are finished: what looks like real data there is refused.
///
/// To be asked before any press, and before typing in another field.
pub(super) fn left<'t>(hand: Spot, fields: impl IntoIterator<Item = (Spot, &'t str)>) -> Option<Turn> {
    let others = fields.into_iter().filter(|(field, _)| *field != hand);
    others.into_iter().find_map(|(spot, text)| finished(spot, text))
}

/// What is refused in a field that is finished: what looks like real data, and need not be typed further to be it.
pub(super) fn finished(spot: Spot, text: &str) -> Option<Turn> {
    find_personal(text, Moment::Finished).map(|(kind, kept)| Turn::Refused {
        words: Words::message(kind.message()),
        spot,
        kept,
    })
}

/// Whether a character may stand in a field: no control, and no invisible mark that turns the direction of a text.
fn is_writing(typed: char) -> bool {
    !typed.is_control()
        && !matches!(typed, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// How many words a text has.
pub(super) fn words_in(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// An example repeated until it says enough; a pack whose language says nothing gets bare words.
pub(super) fn enough(example: &str, room: Room, is_enough: impl Fn(&str) -> bool) -> String {
    let example = example.trim();
    let word = if words_in(example) == 0 { "ok" } else { example };
    let mut text = word.to_owned();
    while !is_enough(&text) && text.chars().count() < room.longest {
        text.push(' ');
        text.push_str(word);
    }
    text
}

/// The spot of the thing of a rank, counted from 0, in a list that begins at a spot.
#[expect(clippy::cast_possible_truncation, reason = "lists are cut at their start")]
pub(super) fn numbered(first: u16, i: usize) -> Spot {
    Spot(first + i as u16)
}

/// The rank of a spot in a list of so many things that begins at a spot; `None` when it is elsewhere.
pub(super) fn rank(spot: Spot, first: u16, count: usize) -> Option<usize> {
    let i = usize::from(spot.0.checked_sub(first)?);
    (i < count).then_some(i)
}

/// A number for a message.
pub(super) fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}

/// A paragraph of the interface.
pub(super) fn text(id: &'static str) -> Part {
    Part::Text(Words::message(id))
}

/// A button whose label is the interface's.
pub(super) fn button(spot: Spot, id: &'static str) -> Part {
    Part::Button {
        spot,
        label: Words::message(id),
    }
}

/// A field of one line whose label is the interface's.
pub(super) fn field(spot: Spot, id: &'static str, value: &str) -> Part {
    Part::Field {
        spot,
        label: Words::message(id),
        value: value.to_owned(),
        long: false,
    }
}

/// A row of a list.
pub(super) fn row(spot: Spot, cells: Vec<Words>, mark: Mark) -> Part {
    Part::Row { spot, cells, mark }
}

/// A row that says how something is set, its name being the interface's.
pub(super) fn setting(spot: Spot, id: &'static str, value: Words) -> Part {
    row(spot, vec![Words::message(id), value], Mark::Plain)
}

/// The spot of the first row among parts.
pub(super) fn first_row(parts: &[Part]) -> Option<Spot> {
    parts.iter().find_map(|part| match part {
        Part::Row { spot, .. } => Some(*spot),
        _ => None,
    })
}
