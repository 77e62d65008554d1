//! Past sessions, newest first: look, edit (a new revision), remove (a tombstone).

use crate::app::act::{Act, SessionsAct};
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Done, Model, Notice, session_of};
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{NameCode, Record, Role, Session};

use super::{Go, Screen, Turn, World, form};

/// Sessions on one page.
const MOST: usize = 8;

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    records: Option<Vec<Record>>,
    total: usize,
    skip: usize,
    open: Option<usize>,
    sure: bool,
    failed: bool,
}

impl State {
    /// The newest sessions, asked for.
    pub(super) fn first(world: &mut World) -> (Self, Effect) {
        let state = Self {
            records: None,
            total: 0,
            skip: 0,
            open: None,
            sure: false,
            failed: false,
        };
        let effect = state.ask(world);
        (state, effect)
    }

    /// Asks again for what is shown, after a change or a return.
    pub(crate) fn refresh(&mut self, world: &mut World) -> Effect {
        self.open = None;
        self.sure = false;
        self.ask(world)
    }

    fn ask(&self, world: &mut World) -> Effect {
        Effect::ListSessions {
            request: world.request(),
            of: only(world),
            skip: self.skip,
            most: MOST,
        }
    }

    /// Whether the list is shown, and not one session of it.
    pub(crate) fn is_list(&self) -> bool {
        self.open.is_none()
    }

    fn opened(&self) -> Option<(&Record, &Session)> {
        let record = self.records.as_ref()?.get(self.open?)?;
        Some((record, session_of(record)?))
    }
}

/// A mediator sees their own sessions, a coordinator the site's.
pub(super) fn only(world: &World) -> Option<NameCode> {
    world
        .staff
        .as_ref()
        .filter(|staff| staff.role == Role::Mediator)
        .map(|staff| staff.code)
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    if let Some(opened) = state.opened() {
        return one(state, opened, model);
    }
    let page = Page::new(Words::message("sessions-title"));
    let back = |page: Page| page.choice(Act::Back, Words::message("sessions-back"));
    let Some(records) = &state.records else {
        return back(page.text(Words::message(if state.failed {
            "sessions-failed"
        } else {
            "sessions-reading"
        })));
    };
    if records.is_empty() {
        return back(page.with(Block::Note(Tone::Plain, Words::message("sessions-none"))));
    }
    let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let mut page = page.text(Words::Message(
        "sessions-range",
        vec![
            ("first", number(state.skip + 1)),
            ("last", number(state.skip + records.len())),
            ("total", number(state.total)),
        ],
    ));
    for (index, record) in records.iter().enumerate() {
        let Some(session) = session_of(record) else { continue };
        page = page.item(Item {
            act: Act::Sessions(SessionsAct::Open(index)),
            label: Words::Plain(String::new()),
            shape: Shape::Row {
                cells: cells(session),
                new: false,
                chosen: false,
            },
        });
    }
    if state.skip + records.len() < state.total {
        page = page.choice(Act::Sessions(SessionsAct::Older), Words::message("sessions-older"));
    }
    if state.skip > 0 {
        page = page.choice(Act::Sessions(SessionsAct::Newer), Words::message("sessions-newer"));
    }
    back(page)
}

fn cells(session: &Session) -> Vec<Words> {
    let theme = session
        .themes
        .first()
        .map_or(Words::Plain(String::new()), |t| Words::label("theme", t.code()));
    vec![
        Words::Message("sessions-day", vec![("day", Value::Date(session.date))]),
        Words::label("kind", session.kind.code()),
        Words::counted("sessions-minutes", "minutes", session.minutes),
        theme,
    ]
}

fn one(state: &State, (record, session): (&Record, &Session), model: &Model) -> Page {
    let page = Page::new(Words::label("kind", session.kind.code())).with(Block::Sheet {
        lines: form::sheet(record, session, &model.facts),
        body: Vec::new(),
    });
    let own = model
        .staff
        .as_ref()
        .is_some_and(|staff| staff.role == Role::Coordinator || session.mediator == Some(staff.code));
    if state.sure {
        return page
            .with(Block::Note(Tone::Plain, Words::message("sessions-sure")))
            .choice(
                Act::Sessions(SessionsAct::Remove),
                Words::message("sessions-remove-sure"),
            )
            .choice(Act::Back, Words::message("sessions-keep"));
    }
    let page = if own {
        page.choice(Act::Sessions(SessionsAct::Edit), Words::message("sessions-edit"))
            .choice(
                Act::Sessions(SessionsAct::AskToRemove),
                Words::message("sessions-remove"),
            )
    } else {
        page
    };
    page.choice(
        Act::Sessions(SessionsAct::Duplicate),
        Words::message("sessions-duplicate"),
    )
    .choice(Act::Back, Words::message("sessions-back-to-list"))
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    match act {
        Act::Sessions(SessionsAct::Open(index)) => state.open = Some(*index),
        Act::Sessions(SessionsAct::Older) => {
            state.skip += MOST;
            return Turn::ask(state.ask(world));
        }
        Act::Sessions(SessionsAct::Newer) => {
            state.skip = state.skip.saturating_sub(MOST);
            return Turn::ask(state.ask(world));
        }
        Act::Sessions(SessionsAct::AskToRemove) => {
            state.sure = true;
            return Go::Focus(Act::Back).into();
        }
        Act::Sessions(SessionsAct::Edit) => {
            let of = world.staff.as_ref().map(|staff| (staff.code, staff.role));
            if let Some((record, session)) = state.opened() {
                let form = form::State::edit(record.stamp.identity, session.clone(), of);
                return Go::To(Screen::Form(Box::new(form))).into();
            }
        }
        Act::Sessions(SessionsAct::Duplicate) => {
            let of = world.staff.as_ref().map(|staff| (staff.code, staff.role));
            if let Some((_, session)) = state.opened() {
                let form = form::State::like(session, world.now, of);
                return Go::To(Screen::Form(Box::new(form))).into();
            }
        }
        Act::Sessions(SessionsAct::Remove) if state.sure => {
            if let Some((record, _)) = state.opened() {
                let identity = record.stamp.identity;
                return Turn::ask(Effect::RemoveSession(world.request(), identity));
            }
        }
        _ => {}
    }
    Turn::stay()
}

/// Back goes from the question to the session, and from a session to the list; what was opened then has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    if std::mem::take(&mut state.sure) {
        return Some(Act::Sessions(SessionsAct::AskToRemove));
    }
    let opened = state.open.take()?;
    Some(Act::Sessions(SessionsAct::Open(opened)))
}

pub(super) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::SessionsListed(records, total) => {
            state.records = Some(records);
            state.total = total;
            Turn::stay()
        }
        Answer::SessionRemoved(identity) => {
            let before = state.opened().map(|(record, _)| record.body.clone());
            if let (Some(staff), Some(before)) = (world.staff.as_mut(), before) {
                staff.did(Done::Removed(identity, before));
            }
            let effect = state.refresh(world);
            Turn::ask(effect).saying(Notice::Removed)
        }
        Answer::SaveFailed(trouble) => {
            state.failed = true;
            Turn::stay().saying(Notice::SaveFailed(trouble))
        }
        _ => Turn::stay(),
    }
}
