//! Dates as pages: the list, one date, the catalogue, the counters, the code of another kiosk.

use super::super::words;
use super::act::FORMATS;
use super::{Counter, EventAct, Inside, Paper, Refused, State, counting};
use crate::app::act::Act;
use crate::app::facts::Facts;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::app::screens::form::faults;
use crate::domain::{
    Dossier, DossierKind, Part, Planned, Seat, check_dossier, default_minutes, end_hour, usual_minutes,
};

const KIND: DossierKind = DossierKind::Event;

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    match (state.inside, state.opened()) {
        (Inside::Catalogue, _) => catalogue(&model.facts),
        (Inside::Elsewhere, _) => elsewhere(state),
        (Inside::Counting, Some((_, date))) => counters(state, date, model),
        (Inside::Sure, Some((_, date))) => sure(date, model),
        (Inside::Joining, Some((_, date))) => joining(date, model),
        (_, Some((planned, date))) => one(state, planned, date, model),
        (_, None) => list(state, model),
    }
}

fn event(page: Page, act: EventAct, words: &'static str) -> Page {
    page.choice(Act::Event(act), Words::message(words))
}

fn back(page: Page, words: &'static str) -> Page {
    page.choice(Act::Back, Words::message(words))
}

/// What a date is called: its title, or else its format.
pub(super) fn name(date: &Dossier, facts: &Facts) -> Words {
    let said = words::value(date, "title", facts).or_else(|| words::value(date, "format", facts));
    said.unwrap_or_else(|| words::of_kind(KIND, "one"))
}

/// "mardi 24 novembre 2026, 14 h".
pub(super) fn when(date: &Dossier) -> Words {
    let day = date.day("date").unwrap_or_default();
    let hour = date.number("hour").unwrap_or(0);
    Words::Message(
        "dossier-event-when",
        vec![("day", Value::Day(day)), ("hour", Value::Number(hour.into()))],
    )
}

fn list(state: &State, model: &Model) -> Page {
    let page = Page::new(words::of_kind(KIND, "list"));
    let Some(dates) = &state.dates else {
        let said = if state.failed {
            "dossier-failed"
        } else {
            "dossier-reading"
        };
        return back(page.text(Words::message(said)), "dossier-back");
    };
    let mut page = page.choice(Act::Event(EventAct::New), words::of_kind(KIND, "new"));
    if dates.is_empty() {
        page = page.with(Block::Note(Tone::Plain, words::of_kind(KIND, "none")));
    }
    for (index, planned) in dates.iter().enumerate() {
        let Some(date) = super::dossier_of(&planned.record) else {
            continue;
        };
        let today = date.day("date") == Some(model.today);
        page = page.item(Item {
            act: Act::Event(EventAct::Open(index)),
            label: Words::Plain(String::new()),
            shape: Shape::Row {
                cells: vec![
                    short_day(date, model),
                    name(date, &model.facts),
                    glance(planned, date, model),
                ],
                new: today && !planned.recorded && !date.flag("cancelled"),
                chosen: false,
            },
        });
    }
    if state.skip + dates.len() < state.total {
        page = event(page, EventAct::Later, "dossier-event-further");
    }
    if state.skip > 0 {
        page = event(page, EventAct::Sooner, "dossier-event-nearer");
    }
    page = match taking_part(state, model) {
        Some(part) => {
            let page = page.with(Block::Note(Tone::Success, part_of(part, model)));
            event(page, EventAct::Leave, "dossier-event-leave")
        }
        None => event(page, EventAct::Elsewhere, "dossier-event-elsewhere"),
    };
    back(page, "dossier-back")
}

/// The part that this kiosk takes now.
fn taking_part<'a>(state: &'a State, model: &Model) -> Option<&'a Part> {
    state.part.as_ref().filter(|part| part.covers(model.today, model.hour))
}

fn part_of(part: &Part, model: &Model) -> Words {
    let dates = model.facts.made.iter().filter(|dossier| dossier.kind() == KIND);
    let date = dates.clone().find(|date| date.own_code() == Some(&part.event));
    let name = date.map_or_else(
        || Words::Plain(words::short_code(KIND, &part.event)),
        |date| name(date, &model.facts),
    );
    let name = ("name", Value::Words(Box::new(name)));
    match part.until {
        24 => Words::Message("dossier-event-part-today", vec![name]),
        hour => Words::Message("dossier-event-part", vec![name, ("hour", Value::Number(hour.into()))]),
    }
}

/// "24/11/2026, 14 h", or "aujourd'hui, 14 h".
fn short_day(date: &Dossier, model: &Model) -> Words {
    let day = date.day("date").unwrap_or_default();
    let hour = Value::Number(date.number("hour").unwrap_or(0).into());
    if day == model.today {
        return Words::Message("dossier-event-today", vec![("hour", hour)]);
    }
    let day = Value::Text(day.format("%d/%m/%Y").to_string());
    Words::Message("dossier-event-when", vec![("day", day), ("hour", hour)])
}

/// Where a date stands, in a few words.
fn glance(planned: &Planned, date: &Dossier, model: &Model) -> Words {
    let present = date.number("present");
    let over = date.day("date").is_some_and(|day| day < model.today);
    match present {
        _ if date.flag("cancelled") => Words::message("dossier-event-cancelled"),
        Some(people) if planned.recorded => Words::counted("dossier-event-recorded", "count", people),
        None if planned.recorded => Words::message("dossier-event-recorded-only"),
        Some(people) => Words::counted("dossier-event-to-record", "count", people),
        None if over => Words::message("dossier-event-to-count"),
        None => seats(date),
    }
}

/// "8 inscrits sur 10, 2 en attente".
fn seats(date: &Dossier) -> Words {
    let said = |name| Value::Number(date.number(name).unwrap_or(0).into());
    let enrolled = ("enrolled", said("enrolled"));
    match (date.number("seats").is_some(), date.number("waiting").unwrap_or(0)) {
        (false, _) => Words::Message("dossier-event-enrolled", vec![enrolled]),
        (true, 0) => Words::Message("dossier-event-seats", vec![enrolled, ("seats", said("seats"))]),
        (true, _) => Words::Message(
            "dossier-event-full",
            vec![enrolled, ("seats", said("seats")), ("waiting", said("waiting"))],
        ),
    }
}

/// "7 présents, 1 absent, 2 non dits": what was counted of those who enrolled.
fn attendance(date: &Dossier) -> Words {
    let said = |name| date.number(name).unwrap_or(0);
    let rest = said("enrolled").saturating_sub(said("present") + said("absent"));
    Words::Message(
        "dossier-event-attendance",
        vec![
            ("present", Value::Number(said("present").into())),
            ("absent", Value::Number(said("absent").into())),
            ("rest", Value::Number(rest.into())),
        ],
    )
}

fn lines(state: &State, date: &Dossier, model: &Model) -> Vec<(Words, Words)> {
    let minutes = date.number("minutes").unwrap_or(0);
    let mut lines = vec![
        (words::field(KIND, "date"), when(date)),
        (
            words::field(KIND, "minutes"),
            Words::counted("dossier-event-minutes", "minutes", minutes),
        ),
        (Words::message("dossier-event-people"), seats(date)),
    ];
    if date.number("present").or(date.number("absent")).is_some() {
        lines.push((Words::message("dossier-event-came"), attendance(date)));
    }
    if let Some(place) = words::value(date, "place", &model.facts) {
        lines.push((words::field(KIND, "place"), place));
    }
    if let Some(joined) = state.joined.filter(|joined| joined.visits > 0) {
        let counts = vec![
            ("visits", Value::Number(joined.visits.into())),
            ("lessons", Value::Number(joined.lessons.into())),
        ];
        lines.push((
            Words::message("dossier-event-kiosk"),
            Words::Message("dossier-event-joined", counts),
        ));
    }
    if let Some(code) = date.own_code() {
        let code = Words::Plain(words::short_code(KIND, code));
        lines.push((words::field(KIND, "code"), code));
    }
    lines
}

fn one(state: &State, planned: &Planned, date: &Dossier, model: &Model) -> Page {
    let facts = &model.facts;
    let day = date.day("date").unwrap_or_default();
    let (cancelled, is_today) = (date.flag("cancelled"), day == model.today);
    let recorded = planned.recorded || state.joined.is_some_and(|joined| joined.sessions > 0);
    let mut page = Page::new(name(date, facts)).with(Block::Sheet {
        lines: lines(state, date, model),
        body: Vec::new(),
    });
    if let Some(part) = taking_part(state, model).filter(|part| Some(&part.event) == date.own_code()) {
        page = page.with(Block::Note(Tone::Success, part_of(part, model)));
    }
    page = match &state.paper {
        None => page,
        Some(Paper::Printed) => page.with(Block::Note(Tone::Success, Words::message("dossier-event-printed"))),
        Some(Paper::Failed) => page.with(Block::Note(Tone::Error, Words::message("dossier-event-not-printed"))),
        Some(Paper::Kept(name)) => {
            let words = Words::Message("dossier-event-kept", vec![("name", Value::Text(name.clone()))]);
            page.with(Block::Note(Tone::Success, words))
        }
    };
    if cancelled {
        page = page.with(Block::Note(Tone::Hint, Words::message("dossier-event-is-cancelled")));
    } else if recorded {
        page = page.with(Block::Note(Tone::Success, Words::message("dossier-event-is-recorded")));
    } else if day <= model.today {
        let words = if is_today {
            "dossier-event-begin"
        } else {
            "dossier-event-count"
        };
        page = event(page, EventAct::Begin, words);
    }
    if !cancelled && !recorded {
        page = enrolling(page, date);
    }
    if is_today && !cancelled {
        page = participation(page, state, date, model);
    }
    if !cancelled {
        page = event(page, EventAct::Print, "dossier-event-print");
    }
    page = event(page, EventAct::Again, "dossier-event-again");
    page = event(page, EventAct::Edit, "dossier-edit");
    page = match (cancelled, date.number("present").unwrap_or(0)) {
        (true, _) => event(page, EventAct::Cancel, "dossier-event-restore"),
        (false, 0) => event(page, EventAct::Cancel, "dossier-event-cancel"),
        (false, _) => page,
    };
    page = event(page, EventAct::AskToRemove, "dossier-remove");
    back(page, "dossier-back-to-list")
}

fn enrolling(page: Page, date: &Dossier) -> Page {
    let full = date
        .number("seats")
        .is_some_and(|seats| date.number("enrolled").unwrap_or(0) >= seats);
    let more = if full {
        "dossier-event-wait"
    } else {
        "dossier-event-enrol"
    };
    let mut page = event(page, EventAct::Seat(Seat::Take), more);
    if date.number("enrolled").unwrap_or(0) > 0 {
        page = event(page, EventAct::Seat(Seat::Free), "dossier-event-withdraw");
    }
    if date.number("waiting").unwrap_or(0) > 0 {
        page = event(page, EventAct::Seat(Seat::StopWaiting), "dossier-event-stop-waiting");
    }
    page
}

/// Whether this kiosk takes part, and what can be done about it.
fn participation(page: Page, state: &State, date: &Dossier, model: &Model) -> Page {
    match taking_part(state, model).filter(|part| Some(&part.event) == date.own_code()) {
        Some(_) => event(page, EventAct::Leave, "dossier-event-leave"),
        None => event(page, EventAct::TakePart, "dossier-event-take-part"),
    }
}

/// Until when this kiosk takes part.
fn joining(date: &Dossier, model: &Model) -> Page {
    let mut page =
        Page::new(Words::message("dossier-event-take-part")).text(Words::message("dossier-event-take-part-text"));
    let end = end_hour(date);
    if end > model.hour && end < 24 {
        let words = Words::counted("dossier-event-join", "hour", end);
        page = page.choice(Act::Event(EventAct::Join(end)), words);
    }
    page = event(page, EventAct::Join(24), "dossier-event-join-today");
    back(page, "dossier-back")
}

fn sure(date: &Dossier, model: &Model) -> Page {
    let page = Page::new(name(date, &model.facts)).with(Block::Note(Tone::Plain, Words::message("dossier-sure")));
    let page = event(page, EventAct::Remove, "dossier-remove-sure");
    back(page, "dossier-keep")
}

fn catalogue(facts: &Facts) -> Page {
    let mut page = Page::new(words::of_kind(KIND, "new"));
    let titles = &facts.lists.titles;
    if titles.is_empty() {
        page = page.with(Block::Note(Tone::Hint, Words::message("dossier-event-no-catalogue")));
    }
    let row = |index: usize, cells: Vec<Words>| Item {
        act: Act::Event(EventAct::Plan(index)),
        label: Words::Plain(String::new()),
        shape: Shape::Row {
            cells,
            new: false,
            chosen: false,
        },
    };
    let minutes = |minutes: u32| Words::counted("dossier-event-minutes", "minutes", minutes);
    for (index, (id, name)) in titles.iter().enumerate() {
        let usual = facts.lists.usual.get(id);
        let long = usual
            .and_then(|usual| usual.minutes)
            .map_or(default_minutes("workshop"), u32::from);
        let seats = usual.and_then(|usual| usual.seats);
        let seats = seats.map(|seats| Words::counted("dossier-event-room", "count", seats));
        let name = Words::Plain(name.clone().unwrap_or_else(|| id.to_string()));
        let cells = [Some(name), Some(minutes(long)), seats];
        page = page.item(row(index, cells.into_iter().flatten().collect()));
    }
    page = page.with(Block::Heading(Words::message("dossier-event-formats")));
    for (index, format) in FORMATS.iter().enumerate() {
        let name = words::of_kind(KIND, &format!("event-format-{format}"));
        page = page.item(row(titles.len() + index, vec![name, minutes(default_minutes(format))]));
    }
    back(page, "dossier-back")
}

fn counters(state: &State, date: &Dossier, model: &Model) -> Page {
    let mut page = Page::new(name(date, &model.facts))
        .text(seats(date))
        .text(Words::message("dossier-event-how"));
    for counter in Counter::ALL {
        page = page.item(Item {
            act: Act::Event(EventAct::Count(counter)),
            label: words::field(KIND, counter.field()),
            shape: Shape::Field {
                value: state.text(counter, date),
                secret: false,
                long: false,
            },
        });
    }
    if state.refused == Some(Refused::Letter) {
        page = page.with(Block::Note(Tone::Hint, Words::message("dossier-event-digits-only")));
    }
    let typed = counting::as_typed(state, date);
    page = page.with(said_of(&typed, &model.facts));
    if state.refused == Some(Refused::Nobody) {
        page = page.with(Block::Note(Tone::Error, Words::message("dossier-event-nobody")));
    }
    page = event(page, EventAct::Record, "dossier-event-record");
    back(page, "dossier-event-counted")
}

/// What is to be said of the counts as they are typed: a conflict first, then what is unusual, then what is left.
fn said_of(date: &Dossier, facts: &Facts) -> Block {
    if date.number("absent").unwrap_or(0) > date.number("enrolled").unwrap_or(0) {
        let enrolled = date.number("enrolled").unwrap_or(0);
        return Block::Note(
            Tone::Error,
            Words::counted("dossier-event-absent-over", "enrolled", enrolled),
        );
    }
    if let Some(fault) = check_dossier(date, facts).first() {
        return Block::Note(Tone::Error, faults::words(fault));
    }
    let said = |name| date.number(name).unwrap_or(0);
    let (enrolled, present, absent) = (said("enrolled"), said("present"), said("absent"));
    let over = |id, count: u32| Block::Note(Tone::Hint, Words::counted(id, "count", count));
    match date.number("seats") {
        Some(seats) if present > seats => over("dossier-event-over-seats", present - seats),
        _ if present + absent > enrolled => over("dossier-event-walk-in", present + absent - enrolled),
        _ => Block::Note(
            Tone::Plain,
            Words::counted("dossier-event-rest", "count", enrolled - present - absent),
        ),
    }
}

fn elsewhere(state: &State) -> Page {
    let mut page = Page::new(Words::message("dossier-event-elsewhere"))
        .text(Words::message("dossier-event-elsewhere-text"))
        .item(Item {
            act: Act::Event(EventAct::Code),
            label: words::field(KIND, "code"),
            shape: Shape::Field {
                value: state.code.clone(),
                secret: false,
                long: false,
            },
        });
    if state.code_refused {
        page = page.with(Block::Note(Tone::Error, Words::message("dossier-event-code-wrong")));
    }
    page = event(page, EventAct::JoinCode, "dossier-event-join-today");
    back(page, "dossier-back")
}

/// What is unusual of a date being filled in, to be looked at and not refused: its length, or another date at that hour.
#[must_use]
pub fn hint(date: &Dossier, facts: &Facts) -> Option<Words> {
    if date.kind() != KIND {
        return None;
    }
    let usual = date.code("format").and_then(usual_minutes);
    if let (Some(usual), Some(minutes)) = (usual, date.number("minutes"))
        && !usual.contains(&minutes)
    {
        let (from, to) = usual.into_inner();
        let args = vec![("from", Value::Number(from.into())), ("to", Value::Number(to.into()))];
        return Some(Words::Message("dossier-event-usual", args));
    }
    let hour = date.number("hour")?;
    let others = facts
        .made
        .iter()
        .filter(|other| other.kind() == KIND && other.own_code() != date.own_code() && !other.flag("cancelled"));
    let same = |other: &&Dossier| other.day("date") == date.day("date") && other.number("hour") == Some(hour);
    let other = others.into_iter().find(same)?;
    Some(Words::naming("dossier-event-same-hour", "name", name(other, facts)))
}
