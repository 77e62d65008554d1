//! The door of the mediators' side: a name code, then a PIN; a PIN to choose after a code used once; the first
//! coordinator while there is no staff.

use crate::app::act::{Act, SignInAct};
use crate::app::effect::{Answer, Effect, Trouble};
use crate::app::facts::{Bolts, Records};
use crate::app::model::{Model, Staff};
use crate::app::page::{Block, Item, Page, Shape, Tone, Words};
use crate::app::secret::Secret;
use crate::domain::{NameCode, Role};

use super::{Go, Turn, Typed, World};

/// What the door is asking for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asking {
    /// A code and its PIN.
    Pin,
    /// A new PIN, twice, after a code used once.
    NewPin { code: NameCode, role: Role },
    /// A code and a PIN, twice: nobody is staff yet.
    First,
    /// Nobody is staff and this machine is unattended: only its own shell can add somebody.
    Nobody,
    /// The records cannot be read, so nobody can be known.
    Unreadable,
}

/// What to say under the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Wrong,
    Wait(u32),
    NotACode,
    Weak,
    Different,
    Checking,
    Failed(Trouble),
}

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    asking: Asking,
    code: String,
    pin: Secret,
    again: Secret,
    said: Option<Said>,
}

impl State {
    /// The door as it stands when somebody comes to it.
    #[must_use]
    pub fn open(model: &Model) -> Self {
        let asking = match (model.facts.has_staff, model.facts.bolts) {
            _ if model.facts.records == Records::Unavailable => Asking::Unreadable,
            (true, _) => Asking::Pin,
            (false, Bolts::Open) => Asking::First,
            (false, Bolts::Locked) => Asking::Nobody,
        };
        Self {
            asking,
            code: String::new(),
            pin: Secret::new(),
            again: Secret::new(),
            said: None,
        }
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let field = |act, label, value: String, secret| {
        let shape = Shape::Field {
            value,
            secret,
            long: false,
        };
        Item {
            act: Act::SignIn(act),
            label: Words::message(label),
            shape,
        }
    };
    let dots = |secret: &Secret| "x".repeat(secret.len());
    let code = || field(SignInAct::Code, "sign-in-code", state.code.clone(), false);
    let pin = |label| field(SignInAct::Pin, label, dots(&state.pin), true);
    let again = || field(SignInAct::Again, "sign-in-again", dots(&state.again), true);
    let page = match state.asking {
        Asking::Nobody => Page::new(Words::message("sign-in-title")).text(Words::message("sign-in-nobody")),
        Asking::Unreadable => {
            Page::new(Words::message("sign-in-title")).with(Block::Note(Tone::Error, Words::message("desk-no-records")))
        }
        Asking::Pin => {
            let mut page = Page::new(Words::message("sign-in-title")).text(Words::message("sign-in-text"));
            if model.facts.demo {
                page = page.with(Block::Note(Tone::Plain, Words::message("sign-in-demo")));
            }
            page.item(code()).item(pin("sign-in-pin"))
        }
        Asking::NewPin { .. } => Page::new(Words::message("sign-in-new-title"))
            .text(Words::message("sign-in-new-text"))
            .with(Block::Note(Tone::Plain, Words::message("sign-in-new-notice")))
            .item(pin("sign-in-new-pin"))
            .item(again()),
        Asking::First => Page::new(Words::message("sign-in-first-title"))
            .text(Words::message("sign-in-first-text"))
            .with(Block::Note(Tone::Plain, Words::message("sign-in-new-notice")))
            .item(code())
            .item(pin("sign-in-new-pin"))
            .item(again()),
    };
    let page = match state.said {
        Some(said) => page.with(note(said)),
        None => page,
    };
    match state.asking {
        Asking::Nobody | Asking::Unreadable => page.choice(Act::Back, Words::message("sign-in-back")),
        _ => page
            .choice(Act::SignIn(SignInAct::Enter), Words::message("sign-in-enter"))
            .choice(Act::Back, Words::message("sign-in-back")),
    }
}

fn note(said: Said) -> Block {
    let error = |words| Block::Note(Tone::Error, words);
    match said {
        Said::Wrong => error(Words::message("sign-in-wrong")),
        Said::Wait(seconds) => error(Words::counted("sign-in-wait", "seconds", seconds)),
        Said::NotACode => error(Words::message("sign-in-not-a-code")),
        Said::Weak => error(Words::message("sign-in-weak")),
        Said::Different => error(Words::message("sign-in-different")),
        Said::Checking => Block::Note(Tone::Plain, Words::message("sign-in-checking")),
        Said::Failed(trouble) => error(crate::app::overlays::trouble(trouble)),
    }
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed) -> Turn {
    if state.said == Some(Said::Checking) {
        return Turn::stay();
    }
    state.said = None;
    let secret = match field {
        Act::SignIn(SignInAct::Code) => {
            typed.into_code(&mut state.code);
            return Turn::stay();
        }
        Act::SignIn(SignInAct::Pin) => &mut state.pin,
        Act::SignIn(SignInAct::Again) => &mut state.again,
        _ => return Turn::stay(),
    };
    match typed {
        Typed::Character(c) => secret.push(c),
        Typed::Erase => secret.pop(),
    }
    Turn::stay()
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let last_field = match state.asking {
        Asking::Pin => SignInAct::Pin,
        _ => SignInAct::Again,
    };
    match act {
        Act::SignIn(SignInAct::Enter) => enter(state, world),
        Act::SignIn(field) if *field == last_field => enter(state, world),
        Act::SignIn(_) => Go::NextItem.into(),
        _ => Turn::stay(),
    }
}

fn enter(state: &mut State, world: &mut World) -> Turn {
    if state.said == Some(Said::Checking) {
        return Turn::stay();
    }
    let refuse = |state: &mut State, said, field| {
        state.said = Some(said);
        Turn::from(Go::Focus(Act::SignIn(field)))
    };
    let code = match state.asking {
        Asking::NewPin { code, .. } => code,
        Asking::Nobody | Asking::Unreadable => return Turn::stay(),
        Asking::Pin | Asking::First => match NameCode::parse(&state.code) {
            Some(code) => code,
            None => return refuse(state, Said::NotACode, SignInAct::Code),
        },
    };
    if state.asking != Asking::Pin {
        if !state.pin.is_acceptable() {
            return refuse(state, Said::Weak, SignInAct::Pin);
        }
        if state.pin != state.again {
            state.again = Secret::new();
            return refuse(state, Said::Different, SignInAct::Again);
        }
    }
    state.said = Some(Said::Checking);
    let (request, pin) = (world.request(), state.pin.clone());
    Turn::ask(match state.asking {
        Asking::NewPin { .. } => Effect::ChoosePin(request, code, pin),
        Asking::First => Effect::CreateFirstCoordinator(request, code, pin),
        Asking::Pin | Asking::Nobody | Asking::Unreadable => Effect::CheckPin(request, code, pin),
    })
}

pub(super) fn answered(state: &mut State, answer: &Answer, world: &mut World) -> Turn {
    state.said = None;
    let sign_in = |world: &mut World, code, role| {
        *world.staff = Some(Staff::new(code, role));
        Turn::from(Go::Desk)
    };
    match *answer {
        Answer::PinRight { code, role } => {
            world.facts.has_staff = true;
            sign_in(world, code, role)
        }
        Answer::OneTimeRight { code, role } => {
            *state = State {
                asking: Asking::NewPin { code, role },
                code: String::new(),
                pin: Secret::new(),
                again: Secret::new(),
                said: None,
            };
            Go::Focus(Act::SignIn(SignInAct::Pin)).into()
        }
        Answer::PinChosen => match state.asking {
            Asking::NewPin { code, role } => sign_in(world, code, role),
            _ => Turn::stay(),
        },
        Answer::PinWrong | Answer::PinWait(_) => {
            state.pin = Secret::new();
            state.said = Some(match answer {
                Answer::PinWait(seconds) => Said::Wait(*seconds),
                _ => Said::Wrong,
            });
            Go::Focus(Act::SignIn(SignInAct::Pin)).into()
        }
        Answer::StaffRefused(trouble) | Answer::SaveFailed(trouble) => {
            state.said = Some(Said::Failed(trouble));
            Turn::stay()
        }
        _ => Turn::stay(),
    }
}
