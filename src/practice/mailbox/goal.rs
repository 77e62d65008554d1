//! What the goal of a mailbox asks, and how far the learner is from it, in words that say what to do.

use super::{ATTACH, BODY, Goal, Mailbox, Place, REMOVE, SEND, SUBJECT, TO};
use crate::practice::kit::{count, words_in};
use crate::practice::scene::{Spot, Value, Words};

/// Where a letter is to be at the end.
pub(super) fn place(mailbox: &Mailbox, i: usize) -> Place {
    let setup = &mailbox.plan.setup;
    let id = &setup.letters[i];
    match &setup.goal {
        Goal::Sort { places } => {
            let folder = places
                .get(id)
                .and_then(|folder| setup.folders.iter().position(|f| f == folder));
            folder.map_or(Place::Inbox, Place::Folder)
        }
        Goal::Scam { letters } if letters.contains(id) => Place::Reported,
        _ => Place::Inbox,
    }
}

/// Why a letter does not go there; `None` when it does.
pub(super) fn misplaced(mailbox: &Mailbox, i: usize, place: Place) -> Option<Words> {
    let right = self::place(mailbox, i);
    if right == place {
        return None;
    }
    let id = match (right, place) {
        (_, Place::Reported) => "practice-wrong-honest",
        (Place::Inbox, _) => "practice-wrong-stays",
        _ => "practice-wrong-folder",
    };
    Some(from(id, mailbox, i))
}

/// Why a letter is not the one to answer; `None` when it is.
pub(super) fn reply(mailbox: &Mailbox, i: usize) -> Option<Words> {
    match &mailbox.plan.setup.goal {
        Goal::Reply { letter, .. } => {
            let asked = mailbox.plan.setup.letters.iter().position(|id| id == letter);
            (asked != Some(i)).then(|| from("practice-wrong-letter", mailbox, asked.unwrap_or(i)))
        }
        _ => Some(Words::message("practice-wrong-new-letter")),
    }
}

/// What keeps a letter from being sent, and the place on the screen where to mend it; `None` when it is ready.
pub(super) fn unready(mailbox: &Mailbox) -> Option<(Words, Spot)> {
    let draft = &mailbox.draft;
    match &mailbox.plan.setup.goal {
        Goal::Send {
            to,
            subject,
            body,
            attach,
        } => {
            let written = draft.body.trim().chars().count();
            let missing = usize::from(*body).saturating_sub(written);
            if draft.to.trim().is_empty() {
                Some((Words::message("practice-wrong-no-address"), TO))
            } else if !is_address(&draft.to, to) {
                let address = Value::Text(to.clone());
                Some((Words::Message("practice-wrong-address", vec![("address", address)]), TO))
            } else if *subject && draft.subject.trim().is_empty() {
                Some((Words::message("practice-wrong-no-subject"), SUBJECT))
            } else if missing > 0 {
                Some((Words::counted("practice-wrong-short", "count", count(missing)), BODY))
            } else {
                let asked = attach.as_ref()?;
                let attached = draft.file.and_then(|file| mailbox.plan.setup.files.get(file));
                let file = vec![("file", Value::Words(Box::new(mailbox.file(asked))))];
                match attached {
                    Some(file) if file == asked => None,
                    Some(_) => Some((Words::Message("practice-wrong-file", file), REMOVE)),
                    None => Some((Words::Message("practice-wrong-no-file", file), ATTACH)),
                }
            }
        }
        Goal::Reply { words, .. } => {
            let missing = usize::from(*words).saturating_sub(words_in(&draft.body));
            (missing > 0).then(|| {
                (
                    Words::counted("practice-wrong-few-words", "count", count(missing)),
                    BODY,
                )
            })
        }
        Goal::Sort { .. } | Goal::Scam { .. } => None,
    }
}

/// Where the learner goes on in the letter being written.
pub(super) fn next_place(mailbox: &Mailbox) -> Spot {
    unready(mailbox).map_or(SEND, |(_, place)| place)
}

/// Capitals do not count in an address.
pub(super) fn is_address(typed: &str, asked: &str) -> bool {
    typed.trim().to_lowercase() == asked.to_lowercase()
}

/// A message that names who wrote a letter.
fn from(id: &'static str, mailbox: &Mailbox, i: usize) -> Words {
    Words::naming(id, "from", mailbox.letter(i, "from"))
}
