//! A day's sessions, and a coordinator's own activities, as the national tool asks for them, one at a time, ticked when copied.
//!
//! The tool has no way in for files: what is shown here is typed there. Order and words are the tool's own, as data.

use chrono::{Days, NaiveDate};

use crate::app::Intent;
use crate::app::act::{Act, NationalAct};
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Model, Notice};
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::content::Shown;
use crate::domain::{Record, Slug};

use super::form::read_day;
use super::{Go, Screen, Turn, Typed, World};

/// Characters of a day that is typed.
const DAY: usize = 10;

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    day: NaiveDate,
    sessions: Option<Vec<(Record, Option<u32>)>>,
    /// Which of them is shown.
    at: usize,
    failed: bool,
    /// A day being typed to go to.
    typed: String,
    /// Whether it is no day, or one that did not come yet.
    refused: bool,
}

/// The sessions of today, asked for.
pub(super) fn open(world: &mut World) -> Turn {
    let mut state = State {
        day: world.now.day,
        sessions: None,
        at: 0,
        failed: false,
        typed: String::new(),
        refused: false,
    };
    match state.ask(world) {
        Some(effect) => Turn {
            effects: vec![effect],
            go: Go::To(Screen::National(state)),
            notice: None,
        },
        None => Turn::stay(),
    }
}

impl State {
    fn ask(&mut self, world: &mut World) -> Option<Effect> {
        let of = world.staff.as_ref()?.code;
        self.sessions = None;
        self.failed = false;
        self.at = 0;
        Some(Effect::ReadDay {
            request: world.request(),
            of,
            day: self.day,
        })
    }

    fn shown(&self) -> Option<(&Record, Copied)> {
        let (record, copied) = self.sessions.as_ref()?.get(self.at)?;
        Some((record, Copied::of(record, *copied)))
    }

    /// How many of how many stand in the tool as they are here.
    fn count(&self) -> (usize, usize) {
        let sessions = self.sessions.as_deref().unwrap_or_default();
        let copied = sessions
            .iter()
            .filter(|(record, copied)| Copied::of(record, *copied) == Copied::Yes);
        (copied.count(), sessions.len())
    }

    fn turn_to(&mut self, day: Option<NaiveDate>, world: &mut World) -> Turn {
        match day.filter(|day| *day <= world.now.day) {
            Some(day) => {
                self.day = day;
                self.ask(world).map_or_else(Turn::stay, Turn::ask)
            }
            None => Turn::stay(),
        }
    }

    /// On to the next session that is not copied, from the one shown on and round.
    fn go_on(&mut self) {
        let sessions = self.sessions.as_deref().unwrap_or_default();
        let count = sessions.len();
        let rest = (0..count).map(|ahead| (self.at + ahead) % count.max(1));
        let waits = |at: &usize| {
            sessions
                .get(*at)
                .is_some_and(|(record, copied)| Copied::of(record, *copied) != Copied::Yes)
        };
        if let Some(next) = rest.into_iter().find(waits) {
            self.at = next;
        }
    }
}

/// Whether a session stands in the tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Copied {
    No,
    Yes,
    /// It does, but was corrected here since.
    Before,
}

impl Copied {
    fn of(record: &Record, copied: Option<u32>) -> Self {
        match copied {
            None => Self::No,
            Some(revision) if revision >= record.stamp.revision => Self::Yes,
            Some(_) => Self::Before,
        }
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let page = Page::new(Words::message("national-title"));
    let (copied, total) = state.count();
    let page = match (&state.sessions, state.shown()) {
        (None, _) => page.text(day(state)).text(Words::message(if state.failed {
            "national-failed"
        } else {
            "national-reading"
        })),
        (Some(_), None) => page
            .text(day(state))
            .with(Block::Note(Tone::Plain, Words::message("national-none"))),
        (Some(_), Some((record, standing))) => {
            let page = page.text(counted(state, copied, total));
            let page = if copied == total {
                page.with(Block::Note(Tone::Success, Words::message("national-all")))
            } else {
                page
            };
            one(page, record, standing, model)
        }
    };
    days(movable(page, state, total), state, model).choice(Act::Back, Words::message("national-back"))
}

/// "dimanche 22 novembre : 12 sur 15 recopiées".
fn counted(state: &State, copied: usize, total: usize) -> Words {
    Words::Message(
        "national-count",
        vec![
            ("day", Value::Day(state.day)),
            ("copied", number(copied)),
            ("total", number(total)),
        ],
    )
}

fn day(state: &State) -> Words {
    Words::Message("national-day", vec![("day", Value::Day(state.day))])
}

fn one(page: Page, record: &Record, standing: Copied, model: &Model) -> Page {
    let form = &model.facts.national;
    let page = page.with(Block::Heading(said(
        form.title(&record.body).unwrap_or_default().to_owned(),
    )));
    let page = match standing {
        Copied::Before => page.with(Block::Note(Tone::Hint, Words::message("national-corrected"))),
        Copied::No | Copied::Yes => page,
    };
    let lines = form.say(&record.body).into_iter();
    // The tick comes first: where the sheet is longer than the screen, the hand must not hide its top.
    let page = page.item(Item {
        act: Act::National(NationalAct::Copied),
        label: Words::message("national-copied"),
        shape: Shape::Tick(standing == Copied::Yes),
    });
    // A tick goes by a line of its own: Enter once too often must lose none.
    let page = match standing {
        Copied::Yes => page.choice(
            Act::National(NationalAct::NotCopied),
            Words::message("national-not-copied"),
        ),
        Copied::No | Copied::Before => page,
    };
    page.with(Block::Sheet {
        lines: lines.map(|(label, shown)| (said(label), words(shown, model))).collect(),
        body: Vec::new(),
    })
}

/// A value of the tool's form; a name of the site's lists, or of a pack, is said as people know it.
fn words(shown: Shown, model: &Model) -> Words {
    let lists = &model.facts.lists;
    let named =
        |name: Option<&Option<String>>, id: &Slug| said(name.cloned().flatten().unwrap_or_else(|| id.to_string()));
    match shown {
        Shown::Words(text) => said(text),
        Shown::Place(None) => said(model.facts.site.clone()),
        Shown::Place(Some(id)) => named(lists.places.get(&id), &id),
        Shown::Title(id) => named(lists.titles.get(&id), &id),
        Shown::Procedure(id) => {
            let shipped = model.facts.pack.procedures.iter().find(|procedure| procedure.id == id);
            match shipped {
                Some(procedure) => Words::Pack(procedure.message("title")),
                None => named(lists.procedures.get(&id), &id),
            }
        }
        Shown::Tags(ids) => {
            let name = |id: &Slug| lists.tags.get(id).cloned().flatten().unwrap_or_else(|| id.to_string());
            let all: Vec<String> = ids.iter().map(name).collect();
            said(all.join(model.facts.national.between()))
        }
    }
}

/// What the tool or the site says: in its own direction, whatever that of the screen.
fn said(text: String) -> Words {
    Words::Message("national-said", vec![("text", Value::Text(text))])
}

/// The sessions beside the one shown.
fn movable(page: Page, state: &State, total: usize) -> Page {
    let mut page = page;
    let place = |at: usize| vec![("number", number(at)), ("total", number(total))];
    if state.at + 1 < total {
        let next = Words::Message("national-next", place(state.at + 2));
        page = page.choice(Act::National(NationalAct::Next), next);
    }
    if state.at > 0 && total > 0 {
        let before = Words::Message("national-before", place(state.at));
        page = page.choice(Act::National(NationalAct::Before), before);
    }
    page
}

/// The days beside the one shown.
fn days(page: Page, state: &State, model: &Model) -> Page {
    let page = page.choice(
        Act::National(NationalAct::DayBefore),
        Words::message("national-day-before"),
    );
    let page = if state.day < model.today {
        page.choice(
            Act::National(NationalAct::DayAfter),
            Words::message("national-day-after"),
        )
    } else {
        page
    };
    let page = page.item(Item {
        act: Act::National(NationalAct::Day),
        label: Words::message("national-day-typed"),
        shape: Shape::Field {
            value: state.typed.clone(),
            secret: false,
            long: false,
        },
    });
    if state.refused {
        page.with(Block::Note(Tone::Error, Words::message("national-day-refused")))
    } else {
        page
    }
}

fn number(n: usize) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::National(act) = act else {
        return Turn::stay();
    };
    match act {
        NationalAct::Copied => {
            let Some((record, standing)) = state.shown() else {
                return Turn::stay();
            };
            let stamp = record.stamp;
            if standing == Copied::Yes {
                state.go_on();
                return Go::Focus(Act::National(NationalAct::Copied)).into();
            }
            Turn::ask(Effect::MarkCopied(
                world.request(),
                stamp.identity,
                Some(stamp.revision),
            ))
        }
        NationalAct::NotCopied => match state.shown() {
            Some((record, Copied::Yes)) => {
                let identity = record.stamp.identity;
                Turn::ask(Effect::MarkCopied(world.request(), identity, None))
            }
            _ => Turn::stay(),
        },
        NationalAct::Day => {
            let day = read_day(&state.typed, world.now.day).filter(|day| *day <= world.now.day);
            state.refused = day.is_none();
            if day.is_some() {
                state.typed.clear();
            }
            state.turn_to(day, world)
        }
        NationalAct::Next => moved(state, state.at + 1),
        NationalAct::Before => match state.at.checked_sub(1) {
            Some(at) => moved(state, at),
            None => Turn::stay(),
        },
        NationalAct::DayBefore => state.turn_to(state.day.pred_opt(), world),
        NationalAct::DayAfter => state.turn_to(state.day.checked_add_days(Days::new(1)), world),
    }
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed) -> Turn {
    if *field == Act::National(NationalAct::Day) {
        state.refused = false;
        match typed {
            Typed::Character(c) if (c.is_ascii_digit() || c == '/' || c == '-') && state.typed.len() < DAY => {
                state.typed.push(c);
            }
            Typed::Character(_) => {}
            Typed::Erase => drop(state.typed.pop()),
        }
    }
    Turn::stay()
}

/// Shows another session of the day; the hand goes to its tick.
fn moved(state: &mut State, at: usize) -> Turn {
    if state.sessions.as_ref().is_some_and(|sessions| at < sessions.len()) {
        state.at = at;
        return Go::Focus(Act::National(NationalAct::Copied)).into();
    }
    Turn::stay()
}

/// Start and end turn the days where the hand is on a day, and the sessions elsewhere.
pub(super) fn nudge(state: &mut State, item: &Act, intent: &Intent, world: &mut World) -> Turn {
    let days = matches!(
        item,
        Act::National(NationalAct::DayBefore | NationalAct::DayAfter | NationalAct::Day)
    );
    let none = state.sessions.as_ref().is_none_or(Vec::is_empty);
    let asked = match (days || none, intent) {
        (true, Intent::End) => NationalAct::DayAfter,
        (true, _) => NationalAct::DayBefore,
        (false, Intent::End) => NationalAct::Next,
        (false, _) => NationalAct::Before,
    };
    let mut turn = act(state, &Act::National(asked), world);
    if days || none {
        // The hand stays where days turn; the one after today is not there.
        turn.go = Go::Focus(Act::National(if state.day < world.now.day {
            asked
        } else {
            NationalAct::DayBefore
        }));
    }
    turn
}

pub(super) fn answered(state: &mut State, answer: Answer) -> Turn {
    match answer {
        Answer::DayRead(day, sessions) if day == state.day => {
            state.sessions = Some(sessions);
            state.at = 0;
            state.go_on();
            Turn::stay()
        }
        Answer::CopiedMarked(identity, revision) => {
            let sessions = state.sessions.iter_mut().flatten();
            for (_, copied) in sessions.filter(|(record, _)| record.stamp.identity == identity) {
                *copied = revision;
            }
            if revision.is_some() {
                state.go_on();
            }
            Go::Focus(Act::National(NationalAct::Copied)).into()
        }
        Answer::SaveFailed(trouble) => {
            state.failed = state.sessions.is_none();
            if state.failed {
                return Turn::stay();
            }
            Turn::stay().saying(Notice::SaveFailed(trouble))
        }
        _ => Turn::stay(),
    }
}
