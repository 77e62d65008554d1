//! What each screen of the call shows, in at most a dozen rows.

use super::{
    ADMIT, BACK, CAMERA, CHAT, Call, CallGoal, ENTER, GUESTS, Guest, INVITATIONS, INVITED, JOIN, LEAVE, LOCK,
    MICROPHONE, Moment, NAME, REFUSE, SEND, SHARE, STOP, Screen, Switch, TEXT, WHOLE_SCREEN, WINDOWS, goal,
};
use crate::practice::kit::{button, field, first_row, numbered, row, text};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};

pub(super) fn scene(call: &Call) -> Scene {
    let (parts, next) = match call.screen {
        Screen::Invitations => (invitations(call), None),
        Screen::Invitation(i) => one_invitation(call, i),
        Screen::Ready => ready(call),
        Screen::Call => under_way(call),
        Screen::Chat => chat(call),
        Screen::Windows => windows(call),
        Screen::WaitingRoom => waiting_room(call),
        Screen::Guest(i) => one_guest(call, i),
        Screen::Invited => invited(call),
    };
    let next = next.or_else(|| first_row(&parts));
    Scene { parts, next }
}

/// A message of an invitation: `from`, `about`, `link` or `text`.
pub(super) fn invitation(call: &Call, i: usize, part: &str) -> Words {
    let id = call.plan.setup.invitations.get(i).map_or("", String::as_str);
    call.said(&format!("invitation-{id}-{part}"))
}

/// The name that a guest shows.
pub(super) fn guest(call: &Call, i: usize) -> Words {
    let id = call.plan.setup.guests.get(i).map_or("", String::as_str);
    call.said(&format!("guest-{id}"))
}

/// The title of a window.
pub(super) fn window(call: &Call, i: usize) -> Words {
    let id = call.plan.setup.windows.get(i).map_or("", String::as_str);
    call.said(&format!("window-{id}"))
}

type Shown = (Vec<Part>, Option<Spot>);

fn invitations(call: &Call) -> Vec<Part> {
    let rows = (0..call.plan.setup.invitations.len()).map(|i| {
        let cells = vec![invitation(call, i, "from"), invitation(call, i, "about")];
        row(numbered(INVITATIONS, i), cells, Mark::Plain)
    });
    rows.collect()
}

fn one_invitation(call: &Call, i: usize) -> Shown {
    let lines = vec![
        (Words::message("practice-call-from"), invitation(call, i, "from")),
        (Words::message("practice-call-link"), invitation(call, i, "link")),
    ];
    let parts = vec![
        Part::Sheet {
            lines,
            body: vec![invitation(call, i, "text")],
        },
        button(JOIN, "practice-call-join"),
        button(BACK, "practice-back"),
    ];
    let next = if goal::stray(call, i).is_none() { JOIN } else { BACK };
    (parts, Some(next))
}

fn ready(call: &Call) -> Shown {
    let mut parts = Vec::new();
    if goal::asks_name(call) {
        parts.push(field(NAME, "practice-call-name", &call.name));
    }
    parts.extend(switches(call));
    parts.push(button(ENTER, "practice-call-enter"));
    parts.push(button(BACK, "practice-back"));
    // How the microphone and the camera are to be is for the learner to remember.
    let next = match goal::next_place(call) {
        NAME => NAME,
        _ => MICROPHONE,
    };
    (parts, Some(next))
}

/// The microphone and the camera, each with its state.
fn switches(call: &Call) -> [Part; 2] {
    let microphone = match call.microphone {
        Switch::On => "practice-call-microphone-on",
        Switch::Off => "practice-call-microphone-off",
    };
    let camera = match call.camera {
        Switch::On => "practice-call-camera-on",
        Switch::Off => "practice-call-camera-off",
    };
    [
        (MICROPHONE, "practice-call-microphone", microphone),
        (CAMERA, "practice-call-camera", camera),
    ]
    .map(|(spot, name, state)| row(spot, vec![Words::message(name), Words::message(state)], Mark::Plain))
}

fn under_way(call: &Call) -> Shown {
    let mut parts = Vec::new();
    if let Some(moment) = call.moment() {
        parts.push(text(match moment {
            Moment::Mute => "practice-call-now-mute",
            Moment::Speak => "practice-call-now-speak",
            Moment::See => "practice-call-now-see",
            Moment::Hide => "practice-call-now-hide",
            Moment::Chat => "practice-call-now-chat",
            Moment::Share => "practice-call-now-share",
            Moment::Stop => "practice-call-now-stop",
            Moment::Leave => "practice-call-now-leave",
        }));
    }
    if call.sharing == Switch::On {
        let name = window(call, goal::window(call).unwrap_or_default());
        parts.push(Part::Text(Words::naming("practice-call-shown", "window", name)));
    }
    parts.extend(switches(call));
    if let CallGoal::Share { .. } = call.plan.setup.goal {
        parts.push(match call.sharing {
            Switch::Off => button(SHARE, "practice-call-share"),
            Switch::On => button(STOP, "practice-call-stop"),
        });
    }
    if call.plan.moments.contains(&Moment::Chat) {
        parts.push(button(CHAT, "practice-call-chat"));
    }
    parts.push(button(LEAVE, "practice-call-leave"));
    (parts, None)
}

fn chat(call: &Call) -> Shown {
    let parts = vec![
        field(TEXT, "practice-call-text", &call.draft),
        button(SEND, "practice-call-send"),
        button(BACK, "practice-back"),
    ];
    let next = if goal::unsaid(call).is_some() { TEXT } else { SEND };
    (parts, Some(next))
}

fn windows(call: &Call) -> Shown {
    let whole = vec![Words::message("practice-call-whole")];
    let mut parts = vec![
        text("practice-call-which-window"),
        row(WHOLE_SCREEN, whole, Mark::Plain),
    ];
    parts.extend(
        (0..call.plan.setup.windows.len()).map(|i| row(numbered(WINDOWS, i), vec![window(call, i)], Mark::Plain)),
    );
    parts.push(button(BACK, "practice-back"));
    (parts, None)
}

fn waiting_room(call: &Call) -> Shown {
    let waiting = (0..call.guests.len()).filter(|&i| call.guests[i] == Guest::Waiting);
    let mut parts: Vec<Part> = waiting
        .map(|i| row(numbered(GUESTS, i), vec![guest(call, i)], Mark::New))
        .collect();
    let next = first_row(&parts);
    if next.is_none() {
        parts.push(text("practice-call-nobody"));
    }
    parts.push(button(INVITED, "practice-call-invited"));
    if let CallGoal::Host { lock: true, .. } = call.plan.setup.goal {
        parts.push(button(LOCK, "practice-call-lock"));
        return (parts, Some(next.unwrap_or(LOCK)));
    }
    (parts, Some(next.unwrap_or(INVITED)))
}

fn one_guest(call: &Call, i: usize) -> Shown {
    let id = call.plan.setup.guests.get(i).map_or("", String::as_str);
    let parts = vec![
        Part::Sheet {
            lines: vec![(Words::message("practice-call-guest"), guest(call, i))],
            body: vec![call.said(&format!("guest-{id}-says"))],
        },
        button(ADMIT, "practice-call-admit"),
        button(REFUSE, "practice-call-refuse"),
        button(BACK, "practice-back"),
    ];
    (parts, Some(BACK))
}

fn invited(call: &Call) -> Shown {
    let on_list = (0..call.guests.len()).filter(|&i| goal::is_invited(call, i));
    let lines = on_list.map(|i| (Words::message("practice-call-on-list"), guest(call, i)));
    let parts = vec![
        Part::Sheet {
            lines: lines.collect(),
            body: Vec::new(),
        },
        button(BACK, "practice-back"),
    ];
    (parts, Some(BACK))
}
