//! A new colleague, who gets a code to be used once.

use crate::app::act::{Act, TeamAct};
use crate::app::effect::Effect;
use crate::app::page::{Item, Page, Shape, Words};
use crate::app::screens::{Go, Turn, World};
use crate::domain::{NameCode, Role};

use super::{Said, State};

pub(super) fn page(state: &State) -> Page {
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
    let page = Page::new(Words::message("team-new"))
        .text(Words::message("team-text"))
        .item(Item {
            act: Act::Team(TeamAct::Code),
            label: Words::message("team-code"),
            shape: field,
        })
        .item(role(Role::Mediator, !state.coordinator))
        .item(role(Role::Coordinator, state.coordinator));
    super::said(state.said.as_ref(), page)
        .choice(Act::Team(TeamAct::Add), Words::message("team-add"))
        .choice(Act::Back, Words::message("team-back-to-list"))
}

pub(super) fn act(state: &mut State, act: TeamAct, world: &mut World) -> Turn {
    match act {
        TeamAct::Role(role) => state.coordinator = role == Role::Coordinator,
        TeamAct::Code => return Go::NextItem.into(),
        TeamAct::Add => {
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
