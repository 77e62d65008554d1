//! One colleague: another role, a new code to be used once, or a code taken back.

use crate::app::act::{Act, TeamAct};
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::page::{Block, Page, Tone, Value, Words};
use crate::app::screens::{Go, Turn, World};
use crate::domain::{NameCode, Role};

use super::{Said, State, Twice, View, standing};

pub(super) fn page(state: &State, code: NameCode, model: &Model) -> Page {
    let page = Page::new(titled("team-one", code));
    let back = |page: Page| page.choice(Act::Back, Words::message("team-back-to-list"));
    let Some(colleague) = state.colleague(code) else {
        return back(super::said(state.said.as_ref(), page));
    };
    let line = |label, value| (Words::message(label), value);
    let page = page.with(Block::Sheet {
        lines: vec![
            line("team-role", Words::label("role", colleague.role.code())),
            line("team-state", standing(colleague.state)),
        ],
        body: Vec::new(),
    });
    let mut page = super::said(state.said.as_ref(), page);
    if matches!(state.said, Some(Said::Reset { .. })) {
        // Shown once: nothing else to press until it was noted.
        return page.choice(Act::Back, Words::message("team-noted"));
    }
    if matches!(state.said, Some(Said::Role { .. })) {
        page = page.choice(Act::Team(TeamAct::UndoRole), Words::message("team-undo-role"));
    }
    // Nobody changes their own role or takes their own code away: somebody else must agree.
    let oneself = model.staff.as_ref().is_some_and(|staff| staff.code == code);
    if !oneself {
        let (role, words) = match colleague.role {
            Role::Mediator => (Role::Coordinator, "team-make-coordinator"),
            Role::Coordinator => (Role::Mediator, "team-make-mediator"),
        };
        page = page.choice(Act::Team(TeamAct::ChangeRole(role)), Words::message(words));
    }
    page = page.choice(Act::Team(TeamAct::AskToReset), Words::message("team-reset"));
    if !oneself {
        page = page.choice(Act::Team(TeamAct::AskToRemove), Words::message("team-remove"));
    }
    back(page)
}

/// The question before what cannot be undone; the harmless answer has the hand.
pub(super) fn sure(code: NameCode, asked: Twice) -> Page {
    let (text, act, yes) = match asked {
        Twice::Reset => ("team-reset-sure", TeamAct::Reset, "team-reset-yes"),
        Twice::Remove => ("team-remove-sure", TeamAct::Remove, "team-remove-yes"),
    };
    Page::new(titled("team-one", code))
        .with(Block::Note(Tone::Plain, titled(text, code)))
        .choice(Act::Back, Words::message("team-keep"))
        .choice(Act::Team(act), Words::message(yes))
}

fn titled(id: &'static str, code: NameCode) -> Words {
    Words::Message(id, vec![("code", Value::Text(code.to_string()))])
}

pub(super) fn act(state: &mut State, act: TeamAct, world: &mut World) -> Turn {
    match (state.view, act) {
        (View::One(code), TeamAct::ChangeRole(role)) => Turn::ask(Effect::ChangeRole(world.request(), code, role)),
        (View::One(_), TeamAct::UndoRole) => match state.said.take() {
            Some(Said::Role { code, before }) => Turn::ask(Effect::ChangeRole(world.request(), code, before)),
            said => {
                state.said = said;
                Turn::stay()
            }
        },
        (View::One(code), TeamAct::AskToReset) => state.look(View::Sure(code, Twice::Reset)),
        (View::One(code), TeamAct::AskToRemove) => state.look(View::Sure(code, Twice::Remove)),
        (View::Sure(code, Twice::Reset), TeamAct::Reset) => Turn::ask(Effect::ResetStaff(world.request(), code)),
        (View::Sure(code, Twice::Remove), TeamAct::Remove) => Turn::ask(Effect::RemoveStaff(world.request(), code)),
        _ => Go::Stay.into(),
    }
}
