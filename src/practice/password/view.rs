//! What each screen shows: the passphrase, the accounts of the manager, those who ask for the code.

use super::{
    BACK, CODE, CONFIRM, Exercise, GIVE, KEEP, LEAVE, MAKE, PHRASE, Password, Phrase, REFUSE, SAME, Screen, THINGS,
};
use crate::practice::kit::{button, field, numbered, row, text};
use crate::practice::scene::{Mark, Part, Scene, Spot, Value, Words};

pub(super) fn scene(password: &Password) -> Scene {
    match (&password.plan.exercise, password.screen) {
        (Exercise::Make(phrase), _) => make(password, phrase),
        (Exercise::Keep(sites), Screen::Open(i)) => site(password, sites, i),
        (Exercise::Keep(sites), _) => accounts(password, sites),
        (Exercise::Code(_, code), Screen::Typing(_)) => typing(password, code),
        (Exercise::Code(asks, code), Screen::Open(i)) => ask(password, asks, i, code),
        (Exercise::Code(asks, code), Screen::First) => those_who_ask(password, asks, code),
    }
}

fn make(password: &Password, phrase: &Phrase) -> Scene {
    let mut parts = vec![text("practice-password-never")];
    if let Some(words) = &phrase.avoid {
        parts.push(shown("practice-password-avoid", "words", words));
    }
    if let Some(used) = &phrase.used {
        parts.push(shown("practice-password-used", "password", used));
    }
    parts.push(field(PHRASE, "practice-password-phrase", &password.phrase));
    parts.push(Part::Text(phrase.rules.strength(&password.phrase)));
    parts.push(button(KEEP, "practice-password-keep"));
    let next = match phrase.rules.weakness(&password.phrase) {
        Some(_) => PHRASE,
        None => KEEP,
    };
    Scene {
        parts,
        next: Some(next),
    }
}

fn accounts(password: &Password, sites: &[(String, bool)]) -> Scene {
    let state = |i: usize, imitates: bool| match (password.settled.get(i), imitates) {
        (Some(true), true) => ("practice-password-state-left", Mark::Chosen),
        (Some(true), false) => ("practice-password-state-kept", Mark::Chosen),
        _ => ("practice-password-state-same", Mark::New),
    };
    let rows = sites.iter().enumerate().map(|(i, (_, imitates))| {
        let (id, mark) = state(i, *imitates);
        row(numbered(THINGS, i), vec![password.name(i), Words::message(id)], mark)
    });
    Scene {
        parts: rows.collect(),
        next: next_thing(password),
    }
}

fn site(password: &Password, sites: &[(String, bool)], i: usize) -> Scene {
    let id = sites.get(i).map_or("", |(id, _)| id.as_str());
    let now = if password.settled.get(i) == Some(&true) {
        Words::message("practice-password-hidden")
    } else {
        password.plan.names.own("same")
    };
    let address = password.plan.names.shared(&format!("site-{id}-address"));
    let mut parts = vec![Part::Sheet {
        lines: vec![
            (Words::message("practice-password-site"), password.name(i)),
            (Words::message("practice-password-address"), address),
            (Words::message("practice-password-now"), now),
        ],
        body: Vec::new(),
    }];
    if password.settled.get(i) == Some(&false) {
        parts.push(button(MAKE, "practice-password-make"));
        parts.push(button(SAME, "practice-password-same"));
        parts.push(button(LEAVE, "practice-password-leave"));
    }
    parts.push(button(BACK, "practice-back"));
    Scene {
        parts,
        next: Some(BACK),
    }
}

fn those_who_ask(password: &Password, asks: &[(String, bool)], code: &str) -> Scene {
    let mut parts = vec![shown("practice-password-received", "code", code)];
    parts.extend((0..asks.len()).map(|i| {
        let is_right = asks.get(i).is_some_and(|(_, right)| *right);
        let (id, mark) = match (password.settled.get(i), is_right) {
            (Some(true), true) => ("practice-password-state-given", Mark::Chosen),
            (Some(true), false) => ("practice-password-state-refused", Mark::Chosen),
            _ => ("practice-password-state-asks", Mark::New),
        };
        row(numbered(THINGS, i), vec![password.name(i), Words::message(id)], mark)
    }));
    Scene {
        parts,
        next: next_thing(password),
    }
}

fn ask(password: &Password, asks: &[(String, bool)], i: usize, code: &str) -> Scene {
    let id = asks.get(i).map_or("", |(id, _)| id.as_str());
    let mut parts = vec![
        shown("practice-password-received", "code", code),
        Part::Sheet {
            lines: vec![(Words::message("practice-password-who"), password.name(i))],
            body: vec![password.plan.names.shared(&format!("ask-{id}-body"))],
        },
    ];
    if password.settled.get(i) == Some(&false) {
        parts.push(button(GIVE, "practice-password-give"));
        parts.push(button(REFUSE, "practice-password-refuse"));
    }
    parts.push(button(BACK, "practice-back"));
    // Whether to give the code is for the learner to decide.
    Scene {
        parts,
        next: Some(BACK),
    }
}

fn typing(password: &Password, code: &str) -> Scene {
    let parts = vec![
        shown("practice-password-received", "code", code),
        field(CODE, "practice-password-code", &password.code),
        button(CONFIRM, "practice-password-confirm"),
        button(BACK, "practice-back"),
    ];
    let next = if password.is_code(code) { CONFIRM } else { CODE };
    Scene {
        parts,
        next: Some(next),
    }
}

/// The first account, or the first who asks, that is left to deal with.
fn next_thing(password: &Password) -> Option<Spot> {
    let left = password.settled.iter().position(|settled| !settled)?;
    Some(numbered(THINGS, left))
}

fn shown(id: &'static str, name: &'static str, value: &str) -> Part {
    Part::Text(Words::Message(id, vec![(name, Value::Text(value.to_owned()))]))
}
