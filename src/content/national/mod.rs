//! The national tool's form as data: which fields, in which order, under which words; and a session said in them.
//!
//! The shipped form is in the binary; a site may give its own. The words are the tool's, in the language of the tool,
//! whatever the language of the screen. Never writes to the tool: it has no way in for files.

mod fault;
mod read;
mod say;

pub use fault::{NationalFault, NationalReason};
pub use say::Shown;

use std::collections::BTreeMap;

use crate::domain::{Kind, Session};

/// The form that is shipped.
const SHIPPED: &str = include_str!("../../../assets/national/coop.toml");

/// What a tool asks for, as a mediator goes down its forms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NationalForm {
    /// What the tool is called.
    pub name: String,
    records: Vec<RecordForm>,
    writes: Writes,
    /// The tool's words for the codes of a list, by the list's name.
    labels: BTreeMap<String, BTreeMap<String, String>>,
}

/// The form of some kinds of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
struct RecordForm {
    title: String,
    kinds: Vec<Kind>,
    fields: Vec<(String, Reads)>,
}

/// How the tool writes dates, durations and answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Writes {
    date: DateOrder,
    /// The word after hours; without it durations are minutes alone.
    hours: Option<String>,
    minutes: String,
    yes: String,
    no: String,
    /// What stands between two values.
    between: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum DateOrder {
    /// 22/11/2026.
    #[default]
    DayFirst,
    /// 2026-11-22.
    YearFirst,
}

/// What a field reads of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reads {
    Date,
    Hour,
    Minutes,
    PlaceType,
    Place,
    Commune,
    Devices,
    /// The themes of mediation, without the administrative ones.
    Themes,
    AdministrativeThemes,
    Procedure,
    Tags,
    /// Afterwards, else before.
    Autonomy,
    AutonomyBefore,
    AutonomyAfter,
    Referred,
    Referral,
    Title,
    WorkshopLevel,
    Total,
    Already,
    Gender,
    Age,
    Status,
}

impl Reads {
    /// Each with its name in a file and the list whose words it needs.
    const ALL: [(&'static str, Self, Option<&'static str>); 23] = [
        ("date", Self::Date, None),
        ("hour", Self::Hour, None),
        ("minutes", Self::Minutes, None),
        ("place_type", Self::PlaceType, Some("place_type")),
        ("place", Self::Place, None),
        ("commune", Self::Commune, None),
        ("devices", Self::Devices, Some("device")),
        ("themes", Self::Themes, Some("theme")),
        ("administrative_themes", Self::AdministrativeThemes, Some("theme")),
        ("procedure", Self::Procedure, None),
        ("tags", Self::Tags, None),
        ("autonomy", Self::Autonomy, Some("autonomy")),
        ("autonomy_before", Self::AutonomyBefore, Some("autonomy")),
        ("autonomy_after", Self::AutonomyAfter, Some("autonomy")),
        ("referred", Self::Referred, None),
        ("referral", Self::Referral, Some("referral")),
        ("title", Self::Title, None),
        ("workshop_level", Self::WorkshopLevel, Some("workshop_level")),
        ("total", Self::Total, None),
        ("already", Self::Already, None),
        ("gender", Self::Gender, Some("gender")),
        ("age", Self::Age, Some("age")),
        ("status", Self::Status, Some("status")),
    ];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|known| known.0 == name).map(|known| known.1)
    }

    /// The list whose words it needs.
    fn list(self) -> Option<&'static str> {
        Self::ALL.iter().find(|known| known.1 == self).and_then(|known| known.2)
    }
}

impl NationalForm {
    /// Longest file, in bytes.
    pub const LONGEST: usize = 1 << 16;

    /// The form that is shipped; a test holds that it reads without fault.
    #[must_use]
    pub fn shipped() -> Self {
        Self::read(SHIPPED).unwrap_or_default()
    }

    /// The form of a file, or everything that is wrong in it.
    pub fn read(text: &str) -> Result<Self, Vec<NationalFault>> {
        read::read(text)
    }

    /// What the tool calls the form that a session goes into; empty when it has none.
    #[must_use]
    pub fn title(&self, session: &Session) -> &str {
        self.form(session.kind).map_or("", |form| &form.title)
    }

    /// What the tool asks of a session, in its order and words; what the session does not say is left out.
    #[must_use]
    pub fn say(&self, session: &Session) -> Vec<(String, Shown)> {
        let fields = self.form(session.kind).into_iter().flat_map(|form| &form.fields);
        fields
            .filter_map(|(label, reads)| Some((label.clone(), self.value(*reads, session)?)))
            .collect()
    }

    /// What the tool writes between two values.
    #[must_use]
    pub fn between(&self) -> &str {
        &self.writes.between
    }

    fn form(&self, kind: Kind) -> Option<&RecordForm> {
        self.records.iter().find(|form| form.kinds.contains(&kind))
    }
}

#[cfg(test)]
mod tests;
