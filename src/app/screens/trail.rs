//! The trail of what staff did, newest first: the whole of it for a coordinator, their own lines for a mediator.
//!
//! The page says what the trail is for and who reads it, so that nobody takes it for a performance file.

use chrono::{Months, NaiveDate};

use crate::app::act::{Act, TrailAct};
use crate::app::effect::{Answer, Effect, Trouble};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{Action, ActionKind, NameCode, Role, TRAIL_MONTHS, TrailLine, TrailOf};

use super::{Go, Turn, Typed, World};

/// Lines on one page.
const MOST: u32 = 8;

/// The state of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    view: View,
    of: TrailOf,
    /// The lines shown; `None` until they are read.
    lines: Option<Vec<TrailLine>>,
    /// Whether there are older ones.
    more: bool,
    /// How many may be purged.
    expired: u32,
    /// What stands before each page that was turned, the newest first.
    turned: Vec<u32>,
    /// A code typed to look for.
    code: String,
    said: Option<Said>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Lines,
    Choice,
    /// Asked twice: what is purged is gone.
    Sure,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Purged(u32),
    NotACode,
    Failed(Trouble),
}

impl State {
    /// The newest lines, asked for.
    pub(super) fn newest(world: &mut World) -> (Self, Effect) {
        let state = Self {
            view: View::Lines,
            of: TrailOf::Everybody,
            lines: None,
            more: false,
            expired: 0,
            turned: Vec::new(),
            code: String::new(),
            said: None,
        };
        let effect = state.ask(world);
        (state, effect)
    }

    fn ask(&self, world: &mut World) -> Effect {
        Effect::ReadTrail {
            request: world.request(),
            of: self.of,
            before: self.turned.last().copied(),
            most: MOST,
        }
    }

    /// Asks again for what is chosen now, from its newest line.
    fn again(&mut self, world: &mut World) -> Turn {
        self.view = View::Lines;
        self.turned.clear();
        self.lines = None;
        Turn {
            effects: vec![self.ask(world)],
            go: Go::Top,
            notice: None,
        }
    }

    fn look(&mut self, view: View) -> Turn {
        self.view = view;
        self.said = None;
        Go::Top.into()
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    match state.view {
        View::Lines => lines(state, model),
        View::Choice => choice(state),
        View::Sure => sure(state, model.today),
    }
}

fn lines(state: &State, model: &Model) -> Page {
    let coordinates = model
        .staff
        .as_ref()
        .is_some_and(|staff| staff.role == Role::Coordinator);
    let text = if coordinates { "trail-text" } else { "trail-text-own" };
    let page = Page::new(Words::message("trail-title")).text(Words::message(text));
    let mut page = said(state.said, page);
    page = match &state.lines {
        None if matches!(state.said, Some(Said::Failed(_))) => page,
        None => page.text(Words::message("trail-reading")),
        Some(lines) if lines.is_empty() => page.with(Block::Note(Tone::Plain, Words::message("trail-none"))),
        Some(lines) => page.with(Block::Sheet {
            lines: lines.iter().map(|line| (when(line), what(line))).collect(),
            body: Vec::new(),
        }),
    };
    if state.more {
        page = page.choice(Act::Trail(TrailAct::Older), Words::message("trail-older"));
    }
    if !state.turned.is_empty() {
        page = page.choice(Act::Trail(TrailAct::Newer), Words::message("trail-newer"));
    }
    if coordinates {
        page = page.item(Item {
            act: Act::Trail(TrailAct::Choose),
            label: Words::message("trail-choose"),
            shape: Shape::Setting {
                value: shown(state.of),
                error: None,
            },
        });
        if state.expired > 0 {
            let words = Words::counted("trail-purge", "count", state.expired);
            page = page.choice(Act::Trail(TrailAct::AskToPurge), words);
        }
    }
    page.choice(Act::Back, Words::message("trail-back"))
}

fn said(said: Option<Said>, page: Page) -> Page {
    match said {
        None => page,
        Some(Said::Purged(count)) => page.with(Block::Note(
            Tone::Success,
            Words::counted("trail-purged", "count", count),
        )),
        Some(Said::NotACode) => page.with(Block::Note(Tone::Error, Words::message("sign-in-not-a-code"))),
        Some(Said::Failed(trouble)) => page.with(Block::Note(Tone::Error, crate::app::overlays::trouble(trouble))),
    }
}

/// "2026-11-22, 10 h, m1".
fn when(line: &TrailLine) -> Words {
    let who = match line.by {
        Some(code) => Value::Text(code.to_string()),
        None => Value::Words(Box::new(Words::message("trail-shell"))),
    };
    Words::Message(
        "trail-when",
        vec![
            ("day", Value::Text(line.date.format("%Y-%m-%d").to_string())),
            ("hour", Value::Number(line.hour.into())),
            ("who", who),
        ],
    )
}

fn what(line: &TrailLine) -> Words {
    let id = match line.action {
        Action::SignedIn => "trail-signed-in",
        Action::SignInRefused => "trail-sign-in-refused",
        Action::SignedOut => "trail-signed-out",
        Action::Locked => "trail-locked",
        Action::SessionAdded => "trail-session-added",
        Action::SessionRevised => "trail-session-revised",
        Action::SessionRemoved => "trail-session-removed",
        Action::SessionRestored => "trail-session-restored",
        Action::DossierAdded => "trail-dossier-added",
        Action::DossierRevised => "trail-dossier-revised",
        Action::DossierRemoved => "trail-dossier-removed",
        Action::DossierRestored => "trail-dossier-restored",
        Action::DateJoined => "trail-date-joined",
        Action::DateLeft => "trail-date-left",
        Action::StaffAdded => "trail-staff-added",
        Action::StaffReset => "trail-staff-reset",
        Action::PinChosen => "trail-pin-chosen",
        Action::RoleChanged => "trail-role-changed",
        Action::StaffRemoved => "trail-staff-removed",
        Action::StaffNoted => "trail-staff-noted",
        Action::SiteSet => "trail-site-set",
        Action::PackInstalled => "trail-pack-installed",
        Action::PackRemoved => "trail-pack-removed",
        Action::BackupWritten => "trail-backup-written",
        Action::BackupRestored => "trail-backup-restored",
        Action::ExportWritten => "trail-export-written",
        Action::RecordsImported => "trail-records-imported",
        Action::TrailPurged => "trail-trail-purged",
    };
    // A count is written as an amount, and agrees with its words; the number of a record is a name.
    let number = line.number.map(|number| match line.action {
        Action::SignInRefused | Action::RecordsImported => ("number", Value::Number(number.into())),
        _ => ("number", Value::Text(number.to_string())),
    });
    let about = line.about.map(|code| ("code", Value::Text(code.to_string())));
    Words::Message(id, number.into_iter().chain(about).collect())
}

/// Which lines are shown, in words.
fn shown(of: TrailOf) -> Words {
    match of {
        TrailOf::Everybody => Words::message("trail-everything"),
        TrailOf::Person(code) => Words::Plain(code.to_string()),
        TrailOf::Kind(kind) => Words::message(of_kind(kind)),
    }
}

fn of_kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Door => "trail-kind-door",
        ActionKind::Sessions => "trail-kind-sessions",
        ActionKind::Team => "trail-kind-team",
        ActionKind::Data => "trail-kind-data",
    }
}

fn choice(state: &State) -> Page {
    let radio = |of: TrailOf| Item {
        act: Act::Trail(TrailAct::Of(of)),
        label: shown(of),
        shape: Shape::Radio(state.of == of),
    };
    let page = Page::new(Words::message("trail-choose")).item(radio(TrailOf::Everybody));
    let kinds = ActionKind::ALL.iter().map(|kind| radio(TrailOf::Kind(*kind)));
    let page = kinds.fold(page, Page::item).item(Item {
        act: Act::Trail(TrailAct::Code),
        label: Words::message("trail-code"),
        shape: Shape::Field {
            value: state.code.clone(),
            secret: false,
            long: false,
        },
    });
    said(state.said, page)
        .choice(Act::Trail(TrailAct::ShowCode), Words::message("trail-show-code"))
        .choice(Act::Back, Words::message("trail-back-to-lines"))
}

/// The first day whose lines stay.
fn limit(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(Months::new(TRAIL_MONTHS)).unwrap_or(today)
}

fn sure(state: &State, today: NaiveDate) -> Page {
    // The day is said: on a clock that runs ahead, everything would be old.
    let args = vec![
        ("count", Value::Number(state.expired.into())),
        ("limit", Value::Day(limit(today))),
        ("today", Value::Day(today)),
    ];
    Page::new(Words::message("trail-title"))
        .with(Block::Note(Tone::Plain, Words::Message("trail-purge-sure", args)))
        .choice(Act::Back, Words::message("trail-purge-keep"))
        .choice(Act::Trail(TrailAct::Purge), Words::message("trail-purge-yes"))
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed) -> Turn {
    if *field == Act::Trail(TrailAct::Code) {
        state.said = None;
        typed.into_code(&mut state.code);
    }
    Turn::stay()
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Trail(act) = act else {
        return Turn::stay();
    };
    match *act {
        TrailAct::Older => {
            let last = state.lines.as_ref().and_then(|lines| lines.last());
            if let Some(last) = last.filter(|_| state.more) {
                state.turned.push(last.n);
                return Turn::ask(state.ask(world));
            }
            Turn::stay()
        }
        TrailAct::Newer => {
            state.turned.pop();
            Turn::ask(state.ask(world))
        }
        TrailAct::Choose => state.look(View::Choice),
        TrailAct::Of(of) => {
            state.of = of;
            state.said = None;
            state.again(world)
        }
        TrailAct::Code | TrailAct::ShowCode => match NameCode::parse(&state.code) {
            Some(code) => {
                state.of = TrailOf::Person(code);
                state.said = None;
                state.again(world)
            }
            None => {
                state.said = Some(Said::NotACode);
                Go::Focus(Act::Trail(TrailAct::Code)).into()
            }
        },
        TrailAct::AskToPurge => state.look(View::Sure),
        TrailAct::Purge if state.view == View::Sure => Turn::ask(Effect::PurgeTrail(world.request())),
        TrailAct::Purge => Turn::stay(),
    }
}

/// Back goes from a question or a choice to the lines.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    let hand = match state.view {
        View::Lines => return None,
        View::Choice => TrailAct::Choose,
        View::Sure => TrailAct::AskToPurge,
    };
    state.view = View::Lines;
    state.said = None;
    Some(Act::Trail(hand))
}

pub(super) fn answered(state: &mut State, answer: Answer, world: &mut World) -> Turn {
    match answer {
        Answer::TrailRead { lines, more, expired } => {
            state.lines = Some(lines);
            state.more = more;
            state.expired = expired;
            Turn::stay()
        }
        Answer::TrailPurged(count) => {
            state.said = Some(Said::Purged(count));
            state.again(world)
        }
        Answer::StaffRefused(trouble) | Answer::SaveFailed(trouble) => {
            state.view = View::Lines;
            state.said = Some(Said::Failed(trouble));
            Go::Top.into()
        }
        _ => Turn::stay(),
    }
}
