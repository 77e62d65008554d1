//! What the goal of a call asks, and how far the learner is from it, in words that say what to do.

use super::{
    CAMERA, Call, CallGoal, ENTER, Guest, LEAST_WORDS, MICROPHONE, Moment, NAME, Switch, WHOLE_SCREEN, WINDOWS, view,
};
use crate::practice::kit::{count, rank, words_in};
use crate::practice::scene::{Spot, Words};

/// Whether the learner's name is asked before the call.
pub(super) fn asks_name(call: &Call) -> bool {
    matches!(call.plan.setup.goal, CallGoal::Join { name: true, .. })
}

/// The rank of the invitation to follow, the first when the goal names none.
pub(super) fn invitation(call: &Call) -> usize {
    let CallGoal::Join { invitation, .. } = &call.plan.setup.goal else {
        return 0;
    };
    let found = call.plan.setup.invitations.iter().position(|id| id == invitation);
    found.unwrap_or_default()
}

/// Why an invitation is not the one to follow; `None` when it is.
pub(super) fn stray(call: &Call, i: usize) -> Option<Words> {
    let asked = invitation(call);
    (i != asked).then(|| {
        let from = view::invitation(call, asked, "from");
        Words::naming("practice-call-wrong-invitation", "from", from)
    })
}

/// What keeps the learner from entering, and the place where to mend it; `None` when all is as asked.
pub(super) fn unready(call: &Call) -> Option<(Words, Spot)> {
    let (microphone, camera) = call.plan.setup.goal.switches();
    let (id, place) = if asks_name(call) && words_in(&call.name) == 0 {
        ("practice-call-wrong-no-name", NAME)
    } else if call.microphone != microphone {
        let id = match microphone {
            Switch::On => "practice-call-wrong-microphone-off",
            Switch::Off => "practice-call-wrong-microphone-on",
        };
        (id, MICROPHONE)
    } else if call.camera != camera {
        let id = match camera {
            Switch::On => "practice-call-wrong-camera-off",
            Switch::Off => "practice-call-wrong-camera-on",
        };
        (id, CAMERA)
    } else {
        return None;
    };
    Some((Words::message(id), place))
}

/// Where the learner goes on before entering.
pub(super) fn next_place(call: &Call) -> Spot {
    unready(call).map_or(ENTER, |(_, place)| place)
}

/// Whether the microphone and the camera already answer what happens now.
pub(super) fn is_answered(call: &Call) -> bool {
    match call.moment() {
        Some(Moment::Mute) => call.microphone == Switch::Off,
        Some(Moment::Speak) => call.microphone == Switch::On,
        Some(Moment::See) => call.camera == Switch::On,
        Some(Moment::Hide) => call.camera == Switch::Off,
        Some(Moment::Chat | Moment::Share | Moment::Stop | Moment::Leave) | None => false,
    }
}

/// Why something is not to be done now; `None` when it is.
pub(super) fn too_soon(call: &Call, moment: Moment) -> Option<Words> {
    (call.moment() != Some(moment)).then(|| Words::message("practice-call-wrong-moment"))
}

/// Why a message does not go; `None` when it does.
pub(super) fn unsaid(call: &Call) -> Option<Words> {
    let missing = LEAST_WORDS.saturating_sub(words_in(&call.draft));
    (missing > 0).then(|| Words::counted("practice-call-wrong-few-words", "count", count(missing)))
}

/// Why a window is not to be shown; `None` when it is.
pub(super) fn indiscreet(call: &Call, spot: Spot) -> Option<Words> {
    if spot == WHOLE_SCREEN {
        return Some(Words::message("practice-call-wrong-whole"));
    }
    let asked = window(call);
    (rank(spot, WINDOWS, call.plan.setup.windows.len()) != asked).then(|| {
        let name = view::window(call, asked.unwrap_or_default());
        Words::naming("practice-call-wrong-window", "window", name)
    })
}

/// The rank of the window to show.
pub(super) fn window(call: &Call) -> Option<usize> {
    let CallGoal::Share { window, .. } = &call.plan.setup.goal else {
        return None;
    };
    call.plan.setup.windows.iter().position(|id| id == window)
}

/// Whether a guest is on the list.
pub(super) fn is_invited(call: &Call, i: usize) -> bool {
    match &call.plan.setup.goal {
        CallGoal::Host { admit, .. } => admit.contains(&call.plan.setup.guests[i]),
        CallGoal::Join { .. } | CallGoal::Share { .. } => false,
    }
}

/// Why a guest is not to be received so; `None` when they are.
pub(super) fn unfair(call: &Call, i: usize, guest: Guest) -> Option<Words> {
    let id = match (is_invited(call, i), guest) {
        (true, Guest::Refused) => "practice-call-wrong-refused",
        (false, Guest::Admitted) => "practice-call-wrong-admitted",
        _ => return None,
    };
    let name = view::guest(call, i);
    Some(Words::naming(id, "guest", name))
}
