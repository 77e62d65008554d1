//! The coordinator adds a member of staff, who gets a code to be used once.

use crate::app::act::{Act, TeamAct};
use crate::app::effect::{Answer, Effect, Trouble};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{NameCode, Role};

use super::{Go, Turn, Typed, World};

/// The state of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    code: String,
    coordinator: bool,
    said: Option<Said>,
}

#[derive(Clone, Debug, PartialEq)]
enum Said {
    Added { code: NameCode, once: String },
    NotACode,
    Failed(Trouble),
}

pub(super) fn page(state: &State, _: &Model) -> Page {
    let role = |role: Role, on| Item {
        act: Act::Team(TeamAct::Role(role)),
        label: Words::label("role", role.code()),
        shape: Shape::Radio(on),
    };
    let field = Shape::Field {
        value: state.code.clone(),
        secret: false,
        long: false,
    };
    let mut page = Page::new(Words::message("team-title"))
        .text(Words::message("team-text"))
        .item(Item {
            act: Act::Team(TeamAct::Code),
            label: Words::message("team-code"),
            shape: field,
        })
        .item(role(Role::Mediator, !state.coordinator))
        .item(role(Role::Coordinator, state.coordinator));
    page = match &state.said {
        None => page,
        Some(Said::NotACode) => page.with(Block::Note(Tone::Error, Words::message("sign-in-not-a-code"))),
        Some(Said::Failed(trouble)) => page.with(Block::Note(Tone::Error, crate::app::overlays::trouble(*trouble))),
        Some(Said::Added { code, once }) => {
            let args = vec![
                ("code", Value::Text(code.to_string())),
                ("once", Value::Text(once.clone())),
            ];
            page.with(Block::Note(Tone::Success, Words::Message("team-added", args)))
        }
    };
    page.choice(Act::Team(TeamAct::Add), Words::message("team-add"))
        .choice(Act::Back, Words::message("team-back"))
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed) -> Turn {
    if *field == Act::Team(TeamAct::Code) {
        state.said = None;
        match typed {
            Typed::Character(c) if c.is_ascii_alphanumeric() && state.code.len() < 6 => state.code.push(c),
            Typed::Character(_) => {}
            Typed::Erase => drop(state.code.pop()),
        }
    }
    Turn::stay()
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    match act {
        Act::Team(TeamAct::Role(role)) => state.coordinator = *role == Role::Coordinator,
        Act::Team(TeamAct::Code) => return Go::NextItem.into(),
        Act::Team(TeamAct::Add) => {
            let Some(code) = NameCode::parse(&state.code) else {
                state.said = Some(Said::NotACode);
                return Go::Focus(Act::Team(TeamAct::Code)).into();
            };
            let role = if state.coordinator {
                Role::Coordinator
            } else {
                Role::Mediator
            };
            return Turn::ask(Effect::AddStaff(world.request(), code, role));
        }
        _ => {}
    }
    Turn::stay()
}

pub(super) fn answered(state: &mut State, answer: Answer) -> Turn {
    match answer {
        Answer::StaffAdded { code, once } => {
            state.code.clear();
            state.said = Some(Said::Added { code, once });
        }
        Answer::StaffRefused(trouble) | Answer::SaveFailed(trouble) => state.said = Some(Said::Failed(trouble)),
        _ => {}
    }
    Turn::stay()
}
