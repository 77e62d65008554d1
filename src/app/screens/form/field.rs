//! The fields of the form: those typed in, with what they read and write.

use chrono::{Datelike, NaiveDate};

use crate::domain::{Age, Commune, Counters, Gender, Participants, Reason, Session, Status};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Date,
    Hour,
    Minutes,
    PlaceType,
    Place,
    Commune,
    Themes,
    Usages,
    WorkshopLevel,
    Procedure,
    Mandate,
    Serves,
    Devices,
    OwnDevice,
    Language,
    Audience,
    Title,
    /// The planned date that it was.
    Event,
    /// The stop of a tour where it was held.
    Stop,
    Cycle,
    /// Its part of the cycle.
    Block,
    Total,
    Already,
    FirstTime,
    /// One counter of a set, at its position.
    Counter(CounterSet, u8),
    /// The counters of a set in one line.
    Line(CounterSet),
    /// The one person's value of a set, in an individual session.
    Person(CounterSet),
    Returning,
    AutonomyBefore,
    AutonomyAfter,
    Referral,
    Tags,
    MediatorRole,
}

/// The marginal counters of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CounterSet {
    Gender,
    Age,
    Status,
}

impl CounterSet {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Gender, Self::Age, Self::Status];

    /// The name in a record, which is also that of its labels.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Gender => "gender",
            Self::Age => "age",
            Self::Status => "status",
        }
    }

    /// The message that holds its letters, one for each code.
    pub(super) const fn letters(self) -> &'static str {
        match self {
            Self::Gender => "form-letters-gender",
            Self::Age => "form-letters-age",
            Self::Status => "form-letters-status",
        }
    }

    /// The message that says what the letters mean.
    pub(super) const fn explained(self) -> &'static str {
        match self {
            Self::Gender => "form-line-gender",
            Self::Age => "form-line-age",
            Self::Status => "form-line-status",
        }
    }

    /// Codes in list order.
    pub(super) fn codes(self) -> Vec<&'static str> {
        match self {
            Self::Gender => Gender::ALL.iter().map(|v| v.code()).collect(),
            Self::Age => Age::ALL.iter().map(|v| v.code()).collect(),
            Self::Status => Status::ALL.iter().map(|v| v.code()).collect(),
        }
    }

    pub(super) fn counts(self, people: &Participants) -> &[u16] {
        match self {
            Self::Gender => &people.gender.0,
            Self::Age => &people.age.0,
            Self::Status => &people.status.0,
        }
    }

    pub(super) fn counts_mut(self, people: &mut Participants) -> &mut [u16] {
        match self {
            Self::Gender => &mut people.gender.0,
            Self::Age => &mut people.age.0,
            Self::Status => &mut people.status.0,
        }
    }
}

/// Most characters of a commune that is typed.
pub(in crate::app::screens) const LONGEST_COMMUNE: usize = 45;

/// What a typed field holds once read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Read {
    Day(NaiveDate),
    Number(Option<u16>),
    Commune(Option<Commune>),
}

impl Field {
    /// Every field that is typed in.
    pub(super) fn typed() -> impl Iterator<Item = Self> {
        let alone = [
            Self::Date,
            Self::Hour,
            Self::Minutes,
            Self::Commune,
            Self::Total,
            Self::Already,
            Self::FirstTime,
        ];
        let counters = CounterSet::ALL.into_iter().flat_map(|set| {
            let each = (0..set.codes().len()).filter_map(move |at| Some(Self::Counter(set, u8::try_from(at).ok()?)));
            each.chain([Self::Line(set)])
        });
        alone.into_iter().chain(counters)
    }

    /// What tells it from every other field, in a draft.
    pub(super) fn key(self) -> String {
        match self {
            Self::Counter(set, at) => format!("{}.{at}", set.name()),
            Self::Line(set) => format!("{}.line", set.name()),
            field => field.name().to_owned(),
        }
    }

    /// Whether the start and end keys take one from it and add one to it.
    pub(super) fn is_count(self) -> bool {
        matches!(self, Self::Total | Self::Already | Self::FirstTime | Self::Counter(..))
    }

    /// The name in a record, by which faults are found.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Hour => "hour",
            Self::Minutes => "minutes",
            Self::PlaceType => "place_type",
            Self::Place => "place",
            Self::Commune => "commune",
            Self::Themes => "themes",
            Self::Usages => "usages",
            Self::WorkshopLevel => "workshop_level",
            Self::Procedure => "procedure",
            Self::Mandate => "mandate",
            Self::Serves => "serves",
            Self::Devices => "devices",
            Self::OwnDevice => "own_device",
            Self::Language => "language",
            Self::Audience => "audience",
            Self::Title => "title",
            Self::Event => "event",
            Self::Stop => "stop",
            Self::Cycle => "cycle",
            Self::Block => "block",
            Self::Total => "participants.total",
            Self::Already | Self::Returning => "participants.already",
            Self::FirstTime => "participants.first_time",
            Self::Counter(set, _) | Self::Line(set) | Self::Person(set) => match set {
                CounterSet::Gender => "participants.gender",
                CounterSet::Age => "participants.age",
                CounterSet::Status => "participants.status",
            },
            Self::AutonomyBefore => "autonomy_before",
            Self::AutonomyAfter => "autonomy_after",
            Self::Referral => "referral",
            Self::Tags => "tags",
            Self::MediatorRole => "mediator_role",
        }
    }

    /// Whether it takes a character at all.
    pub(super) fn takes(self, c: char) -> bool {
        match self {
            Self::Date => c.is_ascii_digit() || c == '-' || c == '/',
            Self::Commune => is_of_commune(c),
            Self::Line(_) => c.is_alphanumeric() || c == ' ',
            _ => c.is_ascii_digit(),
        }
    }

    /// Most characters it takes.
    pub(super) fn longest(self) -> usize {
        match self {
            Self::Date => 10,
            Self::Hour => 2,
            Self::Minutes => 4,
            Self::Commune => LONGEST_COMMUNE,
            Self::Line(_) => 60,
            _ => 5,
        }
    }

    /// The text of the value it has.
    pub(super) fn write(self, session: &Session) -> String {
        let people = session.participants.as_ref();
        let number = |n: Option<u16>| n.map_or_else(String::new, |n| n.to_string());
        match self {
            Self::Date => session.date.format("%d/%m/%Y").to_string(),
            Self::Hour => session.hour.to_string(),
            Self::Minutes => session.minutes.to_string(),
            Self::Commune => session.commune.as_ref().map_or_else(String::new, commune),
            Self::Total => people.map_or(1, |p| p.total).to_string(),
            Self::Already => number(people.and_then(|p| p.already)),
            Self::FirstTime => number(people.and_then(|p| p.first_time)),
            Self::Counter(set, index) => {
                let count = people.and_then(|p| set.counts(p).get(usize::from(index)).copied());
                number(count.filter(|n| *n > 0))
            }
            _ => String::new(),
        }
    }

    /// Reads what was typed; a reason where it is no value.
    pub(super) fn read(self, text: &str, today: NaiveDate) -> Result<Read, Reason> {
        match self {
            Self::Date => read_day(text, today).map(Read::Day).ok_or(Reason::NotADate),
            Self::Commune if text.is_empty() => Ok(Read::Commune(None)),
            Self::Commune => read_commune(text).map(|commune| Read::Commune(Some(commune))),
            Self::Hour => number(text, 0, 23),
            Self::Minutes => number(text, 1, 1439),
            Self::Total => number(text, 1, Participants::MOST),
            _ if text.is_empty() => Ok(Read::Number(None)),
            _ => number(text, 0, Participants::MOST),
        }
    }

    /// Puts what was read in its place.
    pub(super) fn set(self, session: &mut Session, read: Read) {
        match (self, read) {
            (Self::Date, Read::Day(day)) => session.date = day,
            (Self::Commune, Read::Commune(commune)) => session.commune = commune,
            (Self::Hour, Read::Number(Some(n))) => session.hour = u8::try_from(n).unwrap_or(session.hour),
            (Self::Minutes, Read::Number(Some(n))) => session.minutes = n,
            (field, Read::Number(n)) => {
                let people = session.participants.get_or_insert_with(|| Participants::of(1));
                match field {
                    Self::Total => people.total = n.unwrap_or(people.total),
                    Self::Already => people.already = n,
                    Self::FirstTime => people.first_time = n,
                    Self::Counter(set, index) => {
                        if let Some(count) = set.counts_mut(people).get_mut(usize::from(index)) {
                            *count = n.unwrap_or(0);
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// Reads the code of a commune; a name is looked for by [`communes`].
pub(in crate::app::screens) fn read_commune(text: &str) -> Result<Commune, Reason> {
    Commune::parse(&text.trim().to_ascii_uppercase()).ok_or(Reason::UnknownCommune)
}

/// A commune as it is shown: its name as print writes it, and its code; the code alone when the list has no such name.
pub(in crate::app::screens) fn commune(commune: &Commune) -> String {
    let name = commune.name().map(|name| name.replace('\'', "’"));
    name.map_or_else(|| commune.to_string(), |name| format!("{name} ({commune})"))
}

/// Communes offered at once.
const OFFERED: usize = 5;

/// The commune that what is typed names whole, and those that it may mean, the best first.
pub(in crate::app::screens) fn communes(typed: &str) -> (Option<Commune>, Vec<Commune>) {
    let found = Commune::find(typed, Commune::SHARED);
    let named = Commune::named(typed, &found);
    let offered = found.into_iter().take(OFFERED);
    (named, offered.map(|(commune, _)| commune).collect())
}

/// Whether a commune is typed with this character: by its name, or by its code.
pub(in crate::app::screens) fn is_of_commune(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’')
}

/// A commune to be chosen among others of its name: with its department too.
pub(in crate::app::screens) fn commune_apart(found: &Commune) -> String {
    let department = found.department_name().map(|name| name.replace('\'', "’"));
    let said = commune(found);
    department.map_or(said.clone(), |department| format!("{said} · {department}"))
}

fn number(text: &str, from: u16, to: u16) -> Result<Read, Reason> {
    match text.parse::<u16>() {
        Ok(n) if (from..=to).contains(&n) => Ok(Read::Number(Some(n))),
        Err(_) if text.is_empty() => Err(Reason::Required),
        read => {
            let value = read.map_or_else(|_| text.parse().unwrap_or(i64::MAX), i64::from);
            Err(Reason::OutOfRange {
                value,
                from: from.into(),
                to: to.into(),
            })
        }
    }
}

/// Reads `22/11/2026`, `22/11`, `22` or `2026-11-22`; what is left out is today's.
pub(in crate::app::screens) fn read_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    if text.contains('-') {
        return (text.len() == 10).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())?;
    }
    let mut parts = text.split('/');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next().map_or(Some(today.month()), |m| m.parse().ok())?;
    let year = match parts.next() {
        None => today.year(),
        Some(year) if year.len() == 4 => year.parse().ok()?,
        Some(_) => return None,
    };
    if parts.next().is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Empty counters, for a session whose person says nothing any more.
pub(super) fn is_bare(people: &Participants) -> bool {
    *people
        == Participants {
            already: None,
            first_time: None,
            gender: Counters::default(),
            age: Counters::default(),
            status: Counters::default(),
            total: 1,
        }
}
