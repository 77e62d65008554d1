//! The nearest mistake that an imitation lets somebody make from where they stand.

use std::collections::VecDeque;

use palier::practice::{Aim, Imitation, Move, Outcome, Part, Spot};

/// States looked at before giving up.
const MOST_STATES: usize = 600;

/// The moves that lead to a wrong move, it included; to a refused one when none is wrong, and `None` when nothing that
/// was tried is either.
pub fn nearest(from: &Imitation) -> Option<Vec<Move>> {
    let (mut seen, mut refused) = (vec![from.clone()], None);
    let mut ahead = VecDeque::from([(from.clone(), Vec::new())]);
    while let Some((imitation, path)) = ahead.pop_front() {
        for moves in ways_on(&imitation) {
            let (mut next, mut path) = (imitation.clone(), path.clone());
            let mut outcome = Outcome::Going;
            for step in moves {
                path.push(step);
                outcome = next.play(step);
                if outcome != Outcome::Going {
                    break;
                }
            }
            match outcome {
                Outcome::Wrong(_) => return Some(path),
                Outcome::Refused(_) => refused = refused.or(Some(path)),
                Outcome::Going if seen.len() < MOST_STATES && !seen.iter().any(|known| known.is_as(&next)) => {
                    seen.push(next.clone());
                    ahead.push_back((next, path));
                }
                Outcome::Going | Outcome::Done => {}
            }
        }
    }
    refused
}

/// What somebody might do next: press anything, type what does not belong there, or do the right thing.
fn ways_on(imitation: &Imitation) -> Vec<Vec<Move>> {
    let mut ways = Vec::new();
    for part in imitation.scene().parts {
        match part {
            Part::Row { spot, .. } | Part::Button { spot, .. } | Part::Place { spot, .. } => {
                ways.push(vec![Move::Press(spot)]);
            }
            Part::Field { spot, .. } => {
                let moves = [
                    Move::Type(spot, 'z'),
                    Move::Type(spot, '4'),
                    Move::Erase(spot),
                    Move::Press(spot),
                ];
                ways.extend(moves.map(|step| vec![step]));
            }
            Part::Text(_) | Part::Sheet { .. } => {}
        }
    }
    match imitation.aim() {
        Some(Aim::Write(spot, text)) => ways.push(writing(imitation, spot, &text)),
        Some(Aim::Do(step)) => ways.push(vec![step]),
        None => {}
    }
    ways
}

/// The moves that put a whole text in a field, whatever is in it.
fn writing(imitation: &Imitation, spot: Spot, text: &str) -> Vec<Move> {
    let mut value = value_of(imitation, spot).unwrap_or_default();
    let mut moves = Vec::new();
    while !text.starts_with(value.as_str()) {
        value.pop();
        moves.push(Move::Erase(spot));
    }
    moves.extend(text[value.len()..].chars().map(|c| Move::Type(spot, c)));
    moves
}

/// What is in a field of the imitation; groups of digits stand apart by a space that no hand types.
pub fn value_of(imitation: &Imitation, wanted: Spot) -> Option<String> {
    imitation.scene().parts.into_iter().find_map(|part| match part {
        Part::Field { spot, value, .. } if spot == wanted => Some(value.replace('\u{a0}', " ")),
        _ => None,
    })
}
