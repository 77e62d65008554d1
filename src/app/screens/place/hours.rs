//! Opening hours: a line a weekday, exceptions by date, and the whole in words.

use crate::app::act::Act;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::OpeningHours;

use super::draft::{Draft, Entry};
use super::page::{choice, typed};
use super::{SiteAct, State, closed_on_holidays, words};

/// Adds the week to a page.
pub(super) fn week(page: Page, draft: &Draft) -> Page {
    let hours = &draft.place.hours;
    let page = (0..7_u8).fold(page, |page, weekday| {
        typed(page, Entry::Weekday(weekday), words::weekday(weekday.into()), draft)
    });
    let exceptions = i64::try_from(hours.exceptions.len()).unwrap_or(i64::MAX);
    let page = choice(page, SiteAct::CopyMonday, "site-copy-monday")
        .item(setting(SiteAct::Holidays, "site-holidays", holidays(hours)))
        .item(setting(
            SiteAct::Exceptions,
            "site-exceptions",
            match exceptions {
                0 => Words::message("site-nothing"),
                count => Words::counted("site-exceptions-count", "count", count),
            },
        ));
    choice(page, SiteAct::ReadHours, "site-read-hours")
}

fn setting(act: SiteAct, label: &'static str, value: Words) -> Item {
    Item {
        act: Act::Site(act),
        label: Words::message(label),
        shape: Shape::Setting { value, error: None },
    }
}

fn holidays(hours: &OpeningHours) -> Words {
    match &hours.holidays {
        _ if closed_on_holidays(hours) => Words::message("site-closed"),
        Some(day) => words::hours(day),
        None => Words::message("site-as-usual"),
    }
}

/// Where exceptions are added, changed and taken away.
pub(super) fn exceptions(state: &State, draft: &Draft) -> Page {
    let page = Page::new(Words::message("site-exceptions")).text(Words::message("site-exceptions-help"));
    let page = typed(page, Entry::Days, Words::message("site-days"), draft);
    let page = typed(page, Entry::DaysHours, Words::message("site-days-hours"), draft);
    let page = match state.refused {
        Some(fault) if draft.fault(Entry::Days).is_none() && draft.fault(Entry::DaysHours).is_none() => {
            page.with(Block::Note(Tone::Error, words::hours_fault(fault)))
        }
        _ => page,
    };
    let page = choice(page, SiteAct::AddException, "site-exception-add");
    let said = draft.place.hours.exceptions.iter().enumerate();
    let page = said.fold(page, |page, (index, exception)| {
        let words = |words: Words| Value::Words(Box::new(words));
        let args = vec![
            ("days", words(words::days(exception))),
            ("hours", words(words::hours(&exception.hours))),
        ];
        page.choice(
            Act::Site(SiteAct::TakeUp(index)),
            Words::Message("site-exception", args),
        )
    });
    choice(page, SiteAct::Ready, "site-ready")
}

/// The hours in words: weekdays alike together, public holidays, exceptions.
pub(super) fn in_words(draft: &Draft) -> Page {
    let hours = &draft.place.hours;
    let mut lines: Vec<(Words, Words)> = Vec::new();
    let mut first = 0;
    for weekday in 0..7 {
        if weekday < 6 && hours.week[weekday + 1] == hours.week[first] {
            continue;
        }
        let days = match weekday - first {
            0 => words::weekday(first),
            _ => words::between(words::weekday(first), words::weekday(weekday)),
        };
        lines.push((days, words::hours(&hours.week[first])));
        first = weekday + 1;
    }
    lines.push((Words::message("site-holidays"), holidays(hours)));
    let said = hours.exceptions.iter();
    lines.extend(said.map(|exception| (words::days(exception), words::hours(&exception.hours))));
    let page = Page::new(Words::message("site-read-hours")).with(Block::Sheet {
        lines,
        body: Vec::new(),
    });
    choice(page, SiteAct::Ready, "site-ready")
}
