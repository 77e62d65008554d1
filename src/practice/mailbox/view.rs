//! What each screen of the mailbox shows, in at most a dozen rows beside an open letter.

use super::{
    ATTACH, BACK, BODY, FILES, FOLDERS, Goal, LETTERS, Mailbox, Place, REMOVE, REPLY, REPORT, SEND, SUBJECT, Screen,
    TO, WRITE, goal,
};
use crate::practice::choices::choices_at;
use crate::practice::kit::{button, field, first_row, row, text};
use crate::practice::scene::{Mark, Part, Scene, Spot, Value, Words};

pub(super) fn scene(mailbox: &Mailbox) -> Scene {
    match mailbox.screen {
        Screen::List => list(mailbox),
        Screen::Letter(i) => letter(mailbox, i),
        Screen::Write => write(mailbox),
        Screen::Reply(i) => reply(mailbox, i),
        Screen::Files => files(mailbox),
    }
}

fn list(mailbox: &Mailbox) -> Scene {
    let mut parts: Vec<Part> = (LETTERS..)
        .zip(&mailbox.letters)
        .enumerate()
        .filter(|(_, (_, letter))| letter.place == Place::Inbox)
        .map(|(i, (spot, letter))| {
            row(
                Spot(spot),
                vec![mailbox.letter(i, "from"), mailbox.letter(i, "subject")],
                if letter.read { Mark::Plain } else { Mark::New },
            )
        })
        .collect();
    if parts.is_empty() {
        parts.push(text("practice-empty"));
    }
    let mut next = first_row(&parts);
    if mailbox.sent {
        parts.push(text("practice-sent"));
    } else if matches!(mailbox.plan.setup.goal, Goal::Send { .. }) {
        parts.push(button(WRITE, "practice-write"));
        next = Some(WRITE);
    }
    Scene { parts, next }
}

fn letter(mailbox: &Mailbox, i: usize) -> Scene {
    let from = Words::Message(
        "practice-letter-from",
        vec![
            ("name", Value::Words(Box::new(mailbox.letter(i, "from")))),
            ("address", Value::Words(Box::new(mailbox.letter(i, "address")))),
        ],
    );
    let mut parts = vec![Part::Sheet {
        lines: vec![
            (Words::message("practice-from"), from),
            (Words::message("practice-subject"), mailbox.letter(i, "subject")),
        ],
        body: vec![mailbox.letter(i, "body")],
    }];
    match mailbox.plan.setup.goal {
        Goal::Send { .. } | Goal::Reply { .. } => parts.push(button(REPLY, "practice-reply")),
        Goal::Sort { .. } => parts.extend((FOLDERS..).zip(&mailbox.plan.setup.folders).map(|(spot, id)| {
            let folder = mailbox.named("folder", id);
            Part::Button {
                spot: Spot(spot),
                label: Words::naming("practice-move", "folder", folder),
            }
        })),
        Goal::Scam { .. } => parts.push(button(REPORT, "practice-report")),
    }
    parts.push(button(BACK, "practice-back"));
    // What to do with the letter is for the learner to decide, unless it was asked.
    let next = match mailbox.plan.setup.goal {
        Goal::Reply { .. } if goal::reply(mailbox, i).is_none() => REPLY,
        _ => BACK,
    };
    Scene {
        parts,
        next: Some(next),
    }
}

fn write(mailbox: &Mailbox) -> Scene {
    let draft = &mailbox.draft;
    let mut parts = vec![
        field(TO, "practice-to", &draft.to),
        field(SUBJECT, "practice-subject", &draft.subject),
        body(mailbox),
    ];
    if let Some(file) = draft.file.and_then(|file| mailbox.plan.setup.files.get(file)) {
        let file = mailbox.file(file);
        parts.push(Part::Text(Words::naming("practice-attached", "file", file)));
        parts.push(button(REMOVE, "practice-remove"));
    } else if !mailbox.plan.setup.files.is_empty() {
        parts.push(button(ATTACH, "practice-attach"));
    }
    parts.push(button(SEND, "practice-send"));
    parts.push(button(BACK, "practice-back"));
    Scene {
        parts,
        next: Some(goal::next_place(mailbox)),
    }
}

fn reply(mailbox: &Mailbox, i: usize) -> Scene {
    let subject = Words::naming("practice-reply-subject", "subject", mailbox.letter(i, "subject"));
    Scene {
        parts: vec![
            Part::Sheet {
                lines: vec![
                    (Words::message("practice-to"), mailbox.letter(i, "address")),
                    (Words::message("practice-subject"), subject),
                ],
                body: Vec::new(),
            },
            body(mailbox),
            button(SEND, "practice-send"),
            button(BACK, "practice-back"),
        ],
        next: Some(goal::next_place(mailbox)),
    }
}

fn files(mailbox: &Mailbox) -> Scene {
    let files = mailbox.plan.setup.files.iter().map(|id| vec![mailbox.file(id)]);
    choices_at((FILES, BACK), Words::message("practice-choose-file"), files)
}

impl Mailbox {
    /// A message of a letter: `from`, `address`, `subject` or `body`.
    pub(super) fn letter(&self, i: usize, part: &str) -> Words {
        let id = self.plan.setup.letters.get(i).map_or("", String::as_str);
        Words::Pack(format!("{}-letter-{id}-{part}", self.plan.usage))
    }

    pub(super) fn file(&self, id: &str) -> Words {
        self.named("file", id)
    }

    fn named(&self, what: &str, id: &str) -> Words {
        Words::Pack(format!("{}-{what}-{id}", self.plan.usage))
    }
}

fn body(mailbox: &Mailbox) -> Part {
    Part::Field {
        spot: BODY,
        label: Words::message("practice-body"),
        value: mailbox.draft.body.clone(),
        long: true,
    }
}
