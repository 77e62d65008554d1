//! "Show me how": the next right act from wherever the learner stands.

use super::{
    ADMIT, BACK, CAMERA, CHAT, Call, CallGoal, GUESTS, Guest, INVITATIONS, JOIN, LEAST_WORDS, LEAVE, LOCK, MICROPHONE,
    Moment, NAME, REFUSE, SEND, SHARE, STOP, Screen, TEXT, WINDOWS, goal, room,
};
use crate::practice::game::Aim;
use crate::practice::kit::{enough, numbered, words_in};
use crate::practice::scene::Spot;

/// The next right act; a field is written whole.
pub(super) fn aim(call: &Call) -> Option<Aim> {
    if let CallGoal::Host { .. } = call.plan.setup.goal {
        return Some(Aim::press(aim_guests(call)));
    }
    let asked = goal::invitation(call);
    let step = match call.screen {
        Screen::Invitations => numbered(INVITATIONS, asked),
        Screen::Invitation(i) if i == asked => JOIN,
        Screen::Ready => match goal::next_place(call) {
            NAME => return Some(write(call, NAME, 1)),
            place => place,
        },
        Screen::Call => match call.moment()? {
            Moment::Mute | Moment::Speak => MICROPHONE,
            Moment::See | Moment::Hide => CAMERA,
            Moment::Chat => CHAT,
            Moment::Share => SHARE,
            Moment::Stop => STOP,
            Moment::Leave => LEAVE,
        },
        Screen::Chat if goal::unsaid(call).is_some() => return Some(write(call, TEXT, LEAST_WORDS)),
        Screen::Chat => SEND,
        Screen::Windows => goal::window(call).map_or(BACK, |i| numbered(WINDOWS, i)),
        _ => BACK,
    };
    Some(Aim::press(step))
}

fn aim_guests(call: &Call) -> Spot {
    match call.screen {
        Screen::WaitingRoom => {
            let waiting = call.guests.iter().position(|guest| *guest == Guest::Waiting);
            waiting.map_or(LOCK, |i| numbered(GUESTS, i))
        }
        Screen::Guest(i) if goal::is_invited(call, i) => ADMIT,
        Screen::Guest(_) => REFUSE,
        _ => BACK,
    }
}

fn write(call: &Call, spot: Spot, words: usize) -> Aim {
    let [name, message] = &call.plan.examples;
    let example = if spot == NAME { name } else { message };
    Aim::Write(spot, enough(example, room(spot), |text| words_in(text) >= words))
}
