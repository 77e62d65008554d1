//! "Show me how": the next right move from wherever the learner stands.

use super::{
    BACK, BODY, FILES, FOLDERS, LETTERS, Mailbox, Place, REPLY, REPORT, SEND, SUBJECT, Screen, TO, WRITE, goal, longest,
};
use crate::practice::imitation::Turn;
use crate::practice::scene::Spot;
use crate::practice::setup::Goal;

/// Does the next right move; a field is written whole.
pub(super) fn show(mailbox: &mut Mailbox) -> Turn {
    match mailbox.plan.setup.goal {
        Goal::Send { .. } => show_send(mailbox),
        Goal::Reply { .. } => show_reply(mailbox),
        Goal::Sort { .. } | Goal::Scam { .. } => show_place(mailbox),
    }
}

fn show_send(mailbox: &mut Mailbox) -> Turn {
    let step = match mailbox.screen {
        Screen::List => WRITE,
        Screen::Letter(_) | Screen::Reply(_) => BACK,
        Screen::Files => wanted_file(mailbox).unwrap_or(BACK),
        Screen::Write => return show_draft(mailbox),
    };
    mailbox.press(step)
}

fn show_reply(mailbox: &mut Mailbox) -> Turn {
    let Goal::Reply { letter, .. } = &mailbox.plan.setup.goal else {
        return Turn::Still;
    };
    let asked = mailbox.plan.setup.letters.iter().position(|id| id == letter);
    let step = match (mailbox.screen, asked) {
        (Screen::Reply(i), Some(asked)) if i == asked => return show_draft(mailbox),
        (Screen::Letter(i), Some(asked)) if i == asked => REPLY,
        (Screen::List, Some(asked)) => numbered(LETTERS, asked),
        _ => BACK,
    };
    mailbox.press(step)
}

fn show_place(mailbox: &mut Mailbox) -> Turn {
    let step = match mailbox.screen {
        Screen::Letter(i) if !mailbox.is_in_place(i) => match goal::place(mailbox, i) {
            Place::Folder(folder) => numbered(FOLDERS, folder),
            Place::Reported => REPORT,
            Place::Inbox => BACK,
        },
        Screen::List => match (0..mailbox.letters.len()).find(|&i| !mailbox.is_in_place(i)) {
            Some(letter) => numbered(LETTERS, letter),
            None => return Turn::Still,
        },
        _ => BACK,
    };
    mailbox.press(step)
}

/// Mends the first thing that keeps the letter from being sent, or sends it.
fn show_draft(mailbox: &mut Mailbox) -> Turn {
    let Some((_, place)) = goal::unready(mailbox) else {
        return mailbox.press(SEND);
    };
    let [subject, body] = mailbox.plan.examples.clone();
    let text = match (place, &mailbox.plan.setup.goal) {
        (TO, Goal::Send { to, .. }) => to.clone(),
        (SUBJECT, _) => enough(&subject, SUBJECT, |text| goal::words_in(text) > 0),
        (BODY, Goal::Send { body: least, .. }) => {
            let least = usize::from(*least);
            enough(&body, BODY, |text| text.chars().count() >= least)
        }
        (BODY, Goal::Reply { words, .. }) => {
            let least = usize::from(*words);
            enough(&body, BODY, |text| goal::words_in(text) >= least)
        }
        _ => return mailbox.press(place),
    };
    match mailbox.field_mut(place) {
        Some(field) => *field = text,
        None => return Turn::Still,
    }
    Turn::Changed
}

/// An example repeated until it says enough; a pack whose language says nothing gets bare words.
fn enough(example: &str, spot: Spot, is_enough: impl Fn(&str) -> bool) -> String {
    let example = example.trim();
    let word = if goal::words_in(example) == 0 { "ok" } else { example };
    let mut text = word.to_owned();
    while !is_enough(&text) && text.chars().count() < longest(spot) {
        text.push(' ');
        text.push_str(word);
    }
    text
}

fn wanted_file(mailbox: &Mailbox) -> Option<Spot> {
    let Goal::Send { attach, .. } = &mailbox.plan.setup.goal else {
        return None;
    };
    let wanted = attach.as_ref()?;
    let file = mailbox.plan.setup.files.iter().position(|id| id == wanted)?;
    Some(numbered(FILES, file))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a mailbox holds few things, cut at its start"
)]
fn numbered(first: u16, i: usize) -> Spot {
    Spot(first + i as u16)
}
