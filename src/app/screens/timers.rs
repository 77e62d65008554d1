//! Timers: one for each person a mediator is with, numbered, nothing said of the person.
//!
//! What is shown is what was written: each change is asked of the store, and comes back with its answer.

use crate::app::act::{Act, DeskAct, TimersAct};
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Model, Notice, Pending, Staff};
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{Run, Timer};

use super::{Go, Screen, Turn, World, form};

/// The state of the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The timer that is looked at, by its number.
    open: Option<u8>,
    /// What the last stop or removal took away, to be put back.
    undone: Option<Timer>,
}

/// Asks for the timers of who is signed in.
pub(crate) fn ask(model: &mut Model) -> Option<Effect> {
    let code = model.staff.as_ref()?.code;
    Some(Effect::ReadTimers(model.request(Pending::Timers), code))
}

/// Takes what the store says of timers, whatever the screen in front.
pub(crate) fn answered(model: &mut Model, answer: Answer) {
    match (answer, &mut model.staff) {
        (Answer::TimersRead(of, timers), Some(staff)) if staff.code == of => staff.timers = Some(timers),
        // What could not be read was not to be written either: it stays unknown.
        (Answer::SaveFailed(trouble), Some(Staff { timers: Some(_), .. })) => {
            model.notice = Some(Notice::SaveFailed(trouble));
        }
        _ => {}
    }
}

/// Takes away the timer that the session just saved was measured with, unless it is gone already.
pub(crate) fn recorded(model: &mut Model, answer: &Answer) -> Option<Effect> {
    let (Answer::SessionSaved(_), Screen::Form(form)) = (answer, &model.screen) else {
        return None;
    };
    let (measured, staff) = (form.timer()?, model.staff.as_ref()?);
    // One that was started since under the same number measures something else.
    let stands = timers(model).iter().any(|timer| timer.started() == measured);
    let code = staff.code;
    stands.then(|| Effect::DropTimer(model.request(Pending::Timers), code, measured.number))
}

/// Whether the form that was left last is that of a session that this timer measured.
fn is_begun(timer: &Timer, model: &Model) -> bool {
    let code = model.staff.as_ref().map(|staff| staff.code);
    let last = model.set_down.iter().rfind(|down| Some(down.of) == code);
    matches!(last.map(|down| &down.screen), Some(Screen::Form(form)) if form.timer() == Some(timer.started()))
}

/// When a minute shown changes; `None` when none is shown, or none counts.
pub(crate) fn next_minute(model: &Model) -> Option<u64> {
    let Screen::Timers(_) = model.screen else { return None };
    let clock = model.now().clock;
    timers(model).iter().filter_map(|timer| timer.next_minute(clock)).min()
}

/// The line of the desk: how many run, else how many wait to be recorded.
pub(super) fn on_desk(staff: &Staff) -> Words {
    let timers = staff.timers.as_deref().unwrap_or_default();
    let count = |wanted: fn(&Run) -> bool| {
        let found = timers.iter().filter(|timer| wanted(&timer.run)).count();
        i64::try_from(found).unwrap_or(i64::MAX)
    };
    let waiting = count(|run| *run == Run::Stopped);
    match count(|run| *run != Run::Stopped) {
        0 if waiting > 0 => Words::counted("timers-desk-waiting", "count", waiting),
        0 => Words::message("timers-desk"),
        going => Words::counted("timers-desk-going", "count", going),
    }
}

fn timers(model: &Model) -> &[Timer] {
    let staff = model.staff.as_ref();
    staff.and_then(|staff| staff.timers.as_deref()).unwrap_or_default()
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let clock = model.now().clock;
    let opened = state
        .open
        .and_then(|number| timers(model).iter().find(|timer| timer.number == number));
    if let Some(timer) = opened {
        return one(state, timer, model);
    }
    let page = Page::new(Words::message("timers-title"));
    let back = |page: Page| page.choice(Act::Back, Words::message("timers-back"));
    if model.staff.as_ref().is_none_or(|staff| staff.timers.is_none()) {
        return back(page.with(Block::Note(Tone::Error, Words::message("timers-unread"))));
    }
    let mut page = page.text(Words::message("timers-text"));
    for timer in timers(model) {
        let cells = vec![
            Words::counted("timers-timer", "number", timer.number),
            since(timer, model),
            minutes(timer, clock),
            Words::message(match timer.run {
                Run::Running { .. } => "timers-running",
                Run::Paused => "timers-paused",
                Run::Stopped => "timers-stopped",
            }),
            if timer.is_doubtful(clock) {
                Words::message("timers-check")
            } else {
                Words::Plain(String::new())
            },
        ];
        page = page.item(Item {
            act: Act::Timers(TimersAct::Open(timer.number)),
            label: Words::Plain(String::new()),
            shape: Shape::Row {
                cells,
                new: false,
                chosen: false,
            },
        });
    }
    if Timer::free_number(timers(model)).is_some() {
        page = page.choice(Act::Timers(TimersAct::New), Words::message("timers-new"));
    }
    if let Some(timer) = &state.undone {
        page = page.choice(
            Act::Timers(TimersAct::PutBack),
            Words::counted("timers-put-back", "number", timer.number),
        );
    }
    back(page)
}

fn one(state: &State, timer: &Timer, model: &Model) -> Page {
    let clock = model.now().clock;
    let lines = vec![
        (Words::message("timers-start"), since(timer, model)),
        (Words::message("timers-length"), minutes(timer, clock)),
    ];
    let mut page = Page::new(Words::counted("timers-timer", "number", timer.number)).with(Block::Sheet {
        lines,
        body: Vec::new(),
    });
    if timer.is_doubtful(clock) {
        page = page.with(Block::Note(Tone::Hint, Words::message("timers-doubtful")));
    }
    page = if is_begun(timer, model) {
        page.choice(Act::Desk(DeskAct::Resume), Words::message("timers-resume"))
    } else {
        page.choice(Act::Timers(TimersAct::Record), Words::message("timers-record"))
    };
    page = match timer.run {
        Run::Running { .. } => page
            .choice(Act::Timers(TimersAct::Pause), Words::message("timers-pause"))
            .choice(Act::Timers(TimersAct::Stop), Words::message("timers-stop")),
        Run::Paused => page
            .choice(Act::Timers(TimersAct::GoOn), Words::message("timers-go-on"))
            .choice(Act::Timers(TimersAct::Stop), Words::message("timers-stop")),
        Run::Stopped => {
            let just = state.undone.is_some_and(|undone| undone.number == timer.number);
            if just {
                page.choice(Act::Timers(TimersAct::PutBack), Words::message("timers-undo-stop"))
            } else {
                page.choice(Act::Timers(TimersAct::GoOn), Words::message("timers-go-on"))
            }
        }
    };
    page.choice(Act::Timers(TimersAct::Drop), Words::message("timers-drop"))
        .choice(Act::Back, Words::message("timers-back-to-list"))
}

fn since(timer: &Timer, model: &Model) -> Words {
    let hour = ("hour", Value::Number(timer.hour.into()));
    if timer.date == model.today {
        Words::Message("timers-since", vec![hour])
    } else {
        Words::Message("timers-since-day", vec![hour, ("day", Value::Day(timer.date))])
    }
}

fn minutes(timer: &Timer, clock: u64) -> Words {
    Words::counted("timers-minutes", "minutes", timer.minutes(clock))
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Timers(act) = act else {
        return Turn::stay();
    };
    let clock = world.now.clock;
    let known = world
        .staff
        .as_ref()
        .and_then(|staff| staff.timers.clone())
        .unwrap_or_default();
    let opened = known.iter().copied().find(|timer| Some(timer.number) == state.open);
    match (act, opened) {
        (TimersAct::Open(number), _) => {
            state.open = Some(*number);
            Go::Focus(Act::Timers(TimersAct::Record)).into()
        }
        (TimersAct::New, _) => match Timer::free_number(&known) {
            Some(number) => {
                state.undone = state.undone.filter(|undone| undone.number != number);
                keep(world, Timer::start(number, world.now.day, world.now.hour, clock))
            }
            None => Turn::stay(),
        },
        (TimersAct::Pause, Some(timer)) => keep(world, timer.paused(clock)),
        (TimersAct::GoOn, Some(timer)) => keep(world, timer.gone_on(clock)),
        (TimersAct::Stop, Some(timer)) => {
            state.undone = Some(timer);
            let kept = keep(world, timer.stopped(clock));
            // Not where the key that stopped it would now delete it.
            Turn {
                go: Go::Focus(Act::Timers(TimersAct::Record)),
                ..kept
            }
        }
        (TimersAct::Record, Some(timer)) => record(state, timer, world),
        (TimersAct::Drop, Some(timer)) => {
            state.undone = Some(timer);
            state.open = None;
            drop_one(world, timer.number)
        }
        (TimersAct::PutBack, _) => put_back(state, world).unwrap_or_else(Turn::stay),
        (TimersAct::Pause | TimersAct::GoOn | TimersAct::Stop | TimersAct::Record | TimersAct::Drop, None) => {
            Turn::stay()
        }
    }
}

/// Stops a timer and opens the form of a session with its date, hour and minutes.
fn record(state: &mut State, timer: Timer, world: &mut World) -> Turn {
    let clock = world.now.clock;
    let mut turn = match timer.run {
        Run::Stopped => Turn::stay(),
        Run::Running { .. } | Run::Paused => {
            state.undone = Some(timer);
            keep(world, timer.stopped(clock))
        }
    };
    let of = world.staff.as_ref().map(|staff| (staff.code, staff.role));
    let form = form::State::half_filled(timer.session(clock), of).timed(&timer);
    turn.go = Go::To(Screen::Form(Box::new(form)));
    if timer.is_doubtful(clock) {
        turn = turn.saying(Notice::MinutesToCheck);
    }
    turn
}

/// Puts back what the last stop or removal took away: a timer that ran has run all the while.
pub(super) fn put_back(state: &mut State, world: &mut World) -> Option<Turn> {
    let timer = state.undone.take()?;
    Some(keep(world, timer))
}

fn keep(world: &mut World, timer: Timer) -> Turn {
    match world.staff.as_ref().map(|staff| staff.code) {
        Some(code) => Turn::ask(Effect::KeepTimer(world.request_timers(), code, timer)),
        None => Turn::stay(),
    }
}

fn drop_one(world: &mut World, number: u8) -> Turn {
    match world.staff.as_ref().map(|staff| staff.code) {
        Some(code) => Turn::ask(Effect::DropTimer(world.request_timers(), code, number)),
        None => Turn::stay(),
    }
}

/// Back goes from a timer to the list; it has the focus again.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    let opened = state.open.take()?;
    Some(Act::Timers(TimersAct::Open(opened)))
}
