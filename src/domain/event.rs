//! Planned dates: what is usual of their formats, the part that a kiosk takes in one, and the session that a date becomes.

use std::fmt;
use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::{Datum, Dossier, DossierKind, Kind, Participants, Record, Session, SiteLists, Slug};

/// A date in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    pub record: Record,
    /// Whether a session that stands says that it was this date.
    pub recorded: bool,
}

/// What says that it belongs to a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    pub sessions: u32,
    pub visits: u32,
    /// Lessons completed in those visits.
    pub lessons: u32,
}

/// The part that a kiosk takes in a date: whose code its visits carry, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The code of a date of this device or of another.
    pub event: Slug,
    pub day: NaiveDate,
    /// The first hour that is not part of it any more, 1–24.
    pub until: u8,
}

impl Part {
    /// Whether a visit that began then belongs to the date.
    #[must_use]
    pub fn covers(&self, day: NaiveDate, hour: u8) -> bool {
        self.day == day && hour < self.until
    }

    /// The number in the code of the date; `None` for a code of another shape.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        self.event.as_str().split('-').nth(1)?.parse().ok()
    }

    /// Reads what its `Display` writes; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let part = Self {
            event: Slug::parse(words.next()?)?,
            day: words.next()?.parse().ok()?,
            until: words.next()?.parse().ok().filter(|hour| (1..=24).contains(hour))?,
        };
        words.next().is_none().then_some(part)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.event, self.day, self.until)
    }
}

/// The minutes that a date of this format lasts when nobody said otherwise.
///
/// Short formats are those of peer training in a network of mediators; a talk is that of the first block of a cycle.
#[must_use]
pub fn default_minutes(format: &str) -> u32 {
    match format {
        "on_the_go" => 30,
        "themed_cafe" | "webinar" | "clinic" => 60,
        "interactive_workshop" => 90,
        "conference" => 180,
        "training" => 360,
        _ => 120,
    }
}

/// The minutes that a date of this format usually lasts; `None` for a format of any length.
#[must_use]
pub fn usual_minutes(format: &str) -> Option<RangeInclusive<u32>> {
    match format {
        "on_the_go" => Some(1..=30),
        "themed_cafe" => Some(60..=90),
        _ => None,
    }
}

/// A date of a title of the catalogue, with all that is usual of it; its day and hour are not said yet.
#[must_use]
pub fn planned(format: &str, title: Option<&Slug>, lists: &SiteLists) -> Dossier {
    let usual = title.and_then(|title| lists.usual.get(title));
    let minutes = usual.and_then(|usual| usual.minutes).map(u32::from);
    let mut date = Dossier::new(DossierKind::Event)
        .saying("format", format)
        .with("minutes", Datum::Number(minutes.unwrap_or(default_minutes(format))));
    date.set("title", title.cloned().map(Datum::Id));
    date.set("seats", usual.and_then(|usual| usual.seats).map(Datum::Number));
    date
}

/// The first hour after a date, 1–24.
#[must_use]
pub fn end_hour(date: &Dossier) -> u8 {
    let minutes = date.number("hour").unwrap_or(0) * 60 + date.number("minutes").unwrap_or(0);
    u8::try_from(minutes.div_ceil(60).clamp(1, 24)).unwrap_or(24)
}

/// The session that a date becomes once it was held: what is known is filled in, the people are those counted.
#[must_use]
pub fn session_of_date(date: &Dossier, lists: &SiteLists) -> Option<Session> {
    let kind = match date.code("format")? {
        "talk" | "conference" | "webinar" => Kind::Talk,
        _ => Kind::Workshop,
    };
    let hour = date.number("hour").and_then(|hour| u8::try_from(hour).ok())?;
    let minutes = date.number("minutes").and_then(|minutes| u16::try_from(minutes).ok())?;
    let mut session = Session::new(kind, date.day("date")?, hour, minutes);
    if kind == Kind::Workshop {
        session.title = date.id("title").cloned();
        if let Some(usual) = date.id("title").and_then(|title| lists.usual.get(title)) {
            usual.fill(&mut session);
        }
    }
    session.place = date.id("place").cloned();
    session.cycle = date.id("cycle").cloned();
    session.event = date.own_code().cloned();
    let present = date.number("present").and_then(|people| u16::try_from(people).ok());
    session.participants = present.filter(|people| *people > 0).map(Participants::of);
    Some(session)
}

/// What somebody asked of the people of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// One more person enrols; on the waiting list when every seat is taken.
    Take,
    /// One person who had enrolled does not come; the first who waits takes the seat.
    Free,
    /// One person leaves the waiting list.
    StopWaiting,
}

/// Changes how many enrolled and wait; `false` when there is nobody of whom to change it.
pub fn seat(date: &mut Dossier, asked: Seat) -> bool {
    let number = |date: &Dossier, name| date.number(name).unwrap_or(0);
    let (enrolled, waiting) = (number(date, "enrolled"), number(date, "waiting"));
    let full = date.number("seats").is_some_and(|seats| enrolled >= seats);
    let most = Participants::MOST.into();
    let (enrolled, waiting) = match asked {
        Seat::Take if full && waiting < most => (enrolled, waiting + 1),
        Seat::Take if !full && enrolled < most => (enrolled + 1, waiting),
        Seat::Free if enrolled > 0 && waiting > 0 => (enrolled, waiting - 1),
        Seat::Free if enrolled > 0 => (enrolled - 1, waiting),
        Seat::StopWaiting if waiting > 0 => (enrolled, waiting - 1),
        _ => return false,
    };
    date.set("enrolled", Some(Datum::Number(enrolled)));
    date.set("waiting", (waiting > 0).then_some(Datum::Number(waiting)));
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Site, Usage, Workshop};

    fn date(seats: u32) -> Dossier {
        planned("workshop", None, &SiteLists::default())
            .with("seats", Datum::Number(seats))
            .with("hour", Datum::Number(14))
    }

    fn counts(date: &Dossier) -> (u32, u32) {
        let number = |name| date.number(name).unwrap_or(0);
        (number("enrolled"), number("waiting"))
    }

    #[test]
    fn whoever_comes_when_every_seat_is_taken_waits_and_moves_up_when_one_is_free() {
        let mut date = date(2);
        for wanted in [(1, 0), (2, 0), (2, 1), (2, 2)] {
            assert!(seat(&mut date, Seat::Take));
            assert_eq!(counts(&date), wanted);
        }
        for wanted in [(2, 1), (2, 0), (1, 0), (0, 0)] {
            assert!(seat(&mut date, Seat::Free));
            assert_eq!(counts(&date), wanted);
        }
        assert!(!seat(&mut date, Seat::Free), "nobody is left");
        assert!(!seat(&mut date, Seat::StopWaiting));
    }

    #[test]
    fn a_part_covers_the_hours_before_its_end_on_its_day_alone() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let part = Part {
            event: Slug::parse("event-12-a2b3").unwrap(),
            day,
            until: end_hour(&date(2)),
        };
        assert_eq!(part.until, 16);
        assert_eq!(part.number(), Some(12));
        assert!(part.covers(day, 14) && part.covers(day, 15));
        assert!(!part.covers(day, 16) && !part.covers(day.succ_opt().unwrap(), 14));
        assert_eq!(Part::parse(&part.to_string()), Some(part));
        for hostile in [
            "",
            "event-1 2026-11-22 0",
            "event-1 2026-11-22 25",
            "x y z",
            "event-1 2026-11-22 3 4",
        ] {
            assert_eq!(Part::parse(hostile), None, "{hostile:?}");
        }
    }

    #[test]
    fn a_date_becomes_a_session_that_says_what_the_catalogue_says() {
        let mut site = Site::default();
        let workshop = Workshop {
            usages: vec!["email".to_owned()],
            minutes: Some(90),
            seats: Some(8),
            ..Workshop::titled("Mon premier e-mail")
        };
        site.workshops.insert("first-email".to_owned(), workshop);
        let lists = SiteLists::new(&site, [], []);
        let title = Slug::parse("first-email").unwrap();
        let date = planned("workshop", Some(&title), &lists)
            .with("date", Datum::Day(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()))
            .with("hour", Datum::Number(14))
            .with("present", Datum::Number(5));
        assert_eq!((date.number("minutes"), date.number("seats")), (Some(90), Some(8)));
        let session = session_of_date(&date, &lists).unwrap();
        assert_eq!((session.minutes, session.usages.as_slice()), (90, &[Usage::Email][..]));
        assert_eq!((session.title, session.participants.unwrap().total), (Some(title), 5));
    }

    #[test]
    fn a_date_of_the_last_hours_ends_with_its_day() {
        let late = date(2)
            .with("hour", Datum::Number(23))
            .with("minutes", Datum::Number(1439));
        assert_eq!(end_hour(&late), 24);
    }
}
