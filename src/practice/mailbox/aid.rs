//! "Show me how": the next right act from wherever the learner stands.

use super::{
    BACK, BODY, FILES, FOLDERS, Goal, LETTERS, Mailbox, Place, REPLY, REPORT, SEND, SUBJECT, Screen, TO, WRITE, goal,
    room,
};
use crate::practice::game::Aim;
use crate::practice::kit::{enough, numbered, words_in};
use crate::practice::scene::Spot;

/// The next right act; a field is written whole.
pub(super) fn aim(mailbox: &Mailbox) -> Option<Aim> {
    match mailbox.plan.setup.goal {
        Goal::Send { .. } => Some(aim_send(mailbox)),
        Goal::Reply { .. } => aim_reply(mailbox),
        Goal::Sort { .. } | Goal::Scam { .. } => aim_place(mailbox),
    }
}

fn aim_send(mailbox: &Mailbox) -> Aim {
    let step = match mailbox.screen {
        Screen::List => WRITE,
        Screen::Letter(_) | Screen::Reply(_) => BACK,
        Screen::Files => wanted_file(mailbox).unwrap_or(BACK),
        Screen::Write => return aim_draft(mailbox),
    };
    Aim::press(step)
}

fn aim_reply(mailbox: &Mailbox) -> Option<Aim> {
    let Goal::Reply { letter, .. } = &mailbox.plan.setup.goal else {
        return None;
    };
    let asked = mailbox.plan.setup.letters.iter().position(|id| id == letter);
    let step = match (mailbox.screen, asked) {
        (Screen::Reply(i), Some(asked)) if i == asked => return Some(aim_draft(mailbox)),
        (Screen::Letter(i), Some(asked)) if i == asked => REPLY,
        (Screen::List, Some(asked)) => numbered(LETTERS, asked),
        _ => BACK,
    };
    Some(Aim::press(step))
}

fn aim_place(mailbox: &Mailbox) -> Option<Aim> {
    let step = match mailbox.screen {
        Screen::Letter(i) if !mailbox.is_in_place(i) => match goal::place(mailbox, i) {
            Place::Folder(folder) => numbered(FOLDERS, folder),
            Place::Reported => REPORT,
            Place::Inbox => BACK,
        },
        Screen::List => match (0..mailbox.letters.len()).find(|&i| !mailbox.is_in_place(i)) {
            Some(letter) => numbered(LETTERS, letter),
            None => return None,
        },
        _ => BACK,
    };
    Some(Aim::press(step))
}

/// What mends the first thing that keeps the letter from being sent, or sends it.
fn aim_draft(mailbox: &Mailbox) -> Aim {
    let Some((_, place)) = goal::unready(mailbox) else {
        return Aim::press(SEND);
    };
    let [subject, body] = &mailbox.plan.examples;
    let text = match (place, &mailbox.plan.setup.goal) {
        (TO, Goal::Send { to, .. }) => to.clone(),
        (SUBJECT, _) => enough(subject, room(SUBJECT), |text| words_in(text) > 0),
        (BODY, Goal::Send { body: least, .. }) => {
            let least = usize::from(*least);
            enough(body, room(BODY), |text| text.chars().count() >= least)
        }
        (BODY, Goal::Reply { words, .. }) => {
            let least = usize::from(*words);
            enough(body, room(BODY), |text| words_in(text) >= least)
        }
        _ => return Aim::press(place),
    };
    Aim::Write(place, text)
}

fn wanted_file(mailbox: &Mailbox) -> Option<Spot> {
    let Goal::Send { attach, .. } = &mailbox.plan.setup.goal else {
        return None;
    };
    let wanted = attach.as_ref()?;
    let file = mailbox.plan.setup.files.iter().position(|id| id == wanted)?;
    Some(numbered(FILES, file))
}
