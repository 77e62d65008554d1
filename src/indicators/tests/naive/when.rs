//! What a recount says of when sessions are held, how long they last, and of the audiences they are for.

use super::Count;
use crate::domain::{Kind, PRIORITY_MATRIX, Session};

pub fn weekday(day: chrono::NaiveDate) -> String {
    day.format("%A").to_string().to_lowercase()
}

pub fn duration(minutes: u16) -> &'static str {
    if minutes < 30 {
        "under_30"
    } else if minutes < 60 {
        "30_to_59"
    } else if minutes < 120 {
        "60_to_119"
    } else {
        "120_and_over"
    }
}

/// The days of the week, the matrix and the durations.
pub fn one_session(session: &Session, count: &mut Count) {
    let people = u64::from(session.accompaniments());
    let of_people = (people, people, people);
    for one in [("", ""), ("duration", duration(session.minutes))] {
        count.add("A5", "accompaniments", one, of_people);
        count.add("A5", "sessions", one, (1, 1, people));
    }
    if let Some(audience) = session.audience.filter(|a| a.code() != "general") {
        for one in [("", ""), ("audience", audience.code())] {
            count.add("B5", "accompaniments_of_priority_audiences", one, of_people);
        }
    }
    if session.kind == Kind::Workshop {
        let level = session.workshop_level.map_or("unknown", |l| l.code());
        for one in [("", ""), ("workshop_level", level)] {
            count.add("C1b", "accompaniments", one, of_people);
        }
    }
    let rows = PRIORITY_MATRIX
        .iter()
        .filter(|(audience, _)| session.audience == Some(*audience));
    let mut met = 0;
    for (audience, usages) in rows {
        for (step, usage) in (1..).zip(*usages) {
            if session.usages.contains(usage) {
                met += 1;
                let step: u32 = step;
                let (one, two) = (("audience", audience.code()), ("matrix_step", &*step.to_string()));
                count.cross("C5", "accompaniments", one, two, people);
                count.reach(format!("{} {step}", audience.code()));
            }
        }
    }
    if met > 0 {
        count.add("C5", "accompaniments", ("", ""), (people * met, people * met, people));
    }
    count.add("E4", "sessions", ("", ""), (1, 1, people));
    let hour = session.hour.to_string();
    let (one, two) = (("weekday", &*weekday(session.date)), ("hour", &*hour));
    count.cross_of("E4", "sessions", one, two, (1, 1, people));
    count.open(session.date);
}
