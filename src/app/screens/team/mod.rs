//! The coordinator's team: who has a code, with which role, and how each may sign in now.
//!
//! The list is here; one colleague's page is `one`'s, the form of a new one `new`'s.

mod new;
mod one;

use crate::app::act::{Act, TeamAct};
use crate::app::effect::{Answer, CodeState, Colleague, Effect, Trouble};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{NameCode, Role};

use super::{Go, Turn, Typed, World};

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    view: View,
    /// The team as last read.
    team: Option<Vec<Colleague>>,
    /// The code and role typed for a new colleague.
    code: String,
    coordinator: bool,
    said: Option<Said>,
}

/// What of the team is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    List,
    New,
    One(NameCode),
    /// Asked twice, since it cannot be undone.
    Sure(NameCode, Twice),
}

/// What is asked twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Twice {
    Reset,
    Remove,
}

/// What to say of what was just done.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    Added {
        code: NameCode,
        once: String,
    },
    Reset {
        code: NameCode,
        once: String,
    },
    /// The role is changed; the one of before can be put back.
    Role {
        code: NameCode,
        before: Role,
    },
    Removed(NameCode),
    NotACode,
    Failed(Trouble),
}

impl State {
    /// The list, asked for.
    pub(super) fn list(world: &mut World) -> (Self, Effect) {
        let state = Self {
            view: View::List,
            team: None,
            code: String::new(),
            coordinator: false,
            said: None,
        };
        (state, Effect::ReadTeam(world.request()))
    }

    fn colleague(&self, code: NameCode) -> Option<&Colleague> {
        self.team.as_ref()?.iter().find(|colleague| colleague.code == code)
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    match state.view {
        View::List => list(state),
        View::New => new::page(state),
        View::One(code) => one::page(state, code, model),
        View::Sure(code, sure) => one::sure(code, sure),
    }
}

fn list(state: &State) -> Page {
    let page = Page::new(Words::message("team-title"));
    let page = said(state.said.as_ref(), page);
    let back = |page: Page| page.choice(Act::Back, Words::message("team-back"));
    let Some(team) = &state.team else {
        let failed = matches!(state.said, Some(Said::Failed(_)));
        return back(if failed {
            page
        } else {
            page.text(Words::message("team-reading"))
        });
    };
    let page = team.iter().enumerate().fold(page, |page, (index, colleague)| {
        page.item(Item {
            act: Act::Team(TeamAct::Open(index)),
            label: Words::Plain(String::new()),
            shape: Shape::Row {
                cells: vec![
                    Words::Plain(colleague.code.to_string()),
                    Words::label("role", colleague.role.code()),
                    standing(colleague.state),
                ],
                new: false,
                chosen: false,
            },
        })
    });
    back(page.choice(Act::Team(TeamAct::New), Words::message("team-new")))
}

/// How a code may sign in now, in words.
fn standing(state: CodeState) -> Words {
    match state {
        CodeState::Active => Words::message("team-active"),
        CodeState::MustChoose => Words::message("team-must-choose"),
        // A minute begun is a minute to wait.
        CodeState::Blocked(seconds) => Words::counted("team-blocked", "minutes", seconds.div_ceil(60)),
    }
}

/// What was just done, above what can be done next.
fn said(said: Option<&Said>, page: Page) -> Page {
    let of = |code: &NameCode| ("code", Value::Text(code.to_string()));
    let once = |id, code: &NameCode, once: &String| {
        let args = vec![of(code), ("once", Value::Text(once.clone()))];
        Block::Note(Tone::Success, Words::Message(id, args))
    };
    let done = |id, code| Block::Note(Tone::Success, Words::Message(id, vec![of(code)]));
    match said {
        None => page,
        Some(Said::Added { code, once: shown }) => page.with(once("team-added", code, shown)),
        Some(Said::Reset { code, once: shown }) => page.with(once("team-was-reset", code, shown)),
        Some(Said::Role { code, .. }) => page.with(done("team-role-changed", code)),
        Some(Said::Removed(code)) => page.with(done("team-removed", code)),
        Some(Said::NotACode) => page.with(Block::Note(Tone::Error, Words::message("sign-in-not-a-code"))),
        Some(Said::Failed(trouble)) => page.with(Block::Note(Tone::Error, crate::app::overlays::trouble(*trouble))),
    }
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed) -> Turn {
    if *field == Act::Team(TeamAct::Code) {
        state.said = None;
        typed.into_code(&mut state.code);
    }
    Turn::stay()
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Team(act) = act else {
        return Turn::stay();
    };
    match *act {
        TeamAct::Open(index) => {
            let code = state.team.as_ref().and_then(|team| team.get(index)).map(|one| one.code);
            match code {
                Some(code) => state.look(View::One(code)),
                None => Turn::stay(),
            }
        }
        TeamAct::New => state.look(View::New),
        TeamAct::Role(_) | TeamAct::Code | TeamAct::Add => new::act(state, *act, world),
        _ => one::act(state, *act, world),
    }
}

impl State {
    /// Another part of the screen, with nothing left of what was said.
    fn look(&mut self, view: View) -> Turn {
        self.view = view;
        self.said = None;
        Go::Top.into()
    }
}

/// Back goes from a question to the colleague, and from a colleague or the form to the list.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    let (view, hand) = match state.view {
        View::List => return None,
        View::New => (View::List, TeamAct::New),
        View::One(code) => {
            let team = state.team.iter().flatten();
            let index = team.take_while(|colleague| colleague.code != code).count();
            (View::List, TeamAct::Open(index))
        }
        View::Sure(code, Twice::Reset) => (View::One(code), TeamAct::AskToReset),
        View::Sure(code, Twice::Remove) => (View::One(code), TeamAct::AskToRemove),
    };
    state.view = view;
    state.said = None;
    Some(Act::Team(hand))
}

pub(super) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    state.said = match answer {
        Answer::TeamRead(team) => {
            state.team = Some(team);
            return Turn::stay();
        }
        Answer::StaffRefused(trouble) | Answer::SaveFailed(trouble) => {
            if let View::Sure(code, _) = state.view {
                state.view = View::One(code);
            }
            state.said = Some(Said::Failed(trouble));
            return Go::Top.into();
        }
        Answer::StaffAdded { code, once } => {
            state.code.clear();
            Some(Said::Added { code, once })
        }
        Answer::StaffReset { code, once } => {
            state.view = View::One(code);
            Some(Said::Reset { code, once })
        }
        Answer::RoleChanged { code, role } => {
            let before = state.colleague(code).map(|colleague| colleague.role);
            let before = before.filter(|before| *before != role);
            before.map(|before| Said::Role { code, before })
        }
        Answer::StaffRemoved(code) => {
            state.view = View::List;
            Some(Said::Removed(code))
        }
        _ => return Turn::stay(),
    };
    // A code shown once must not go with the next key; what was changed must not change again.
    let hand = match (&state.view, &state.said) {
        (View::One(_), Some(_)) => Go::Focus(Act::Back),
        _ => Go::Top,
    };
    Turn {
        effects: vec![Effect::ReadTeam(world.request())],
        go: hand,
        notice: None,
    }
}
