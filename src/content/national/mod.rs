//! The national tool's forms as data: which fields, in which order, under which words; and a record said in them.
//!
//! The shipped form is in the binary; a site may give its own. The words are the tool's, in the language of the tool,
//! whatever the language of the screen. Never writes to the tool: it has no way in for files.

mod fault;
mod read;
mod say;

pub use fault::{NationalFault, NationalReason};
pub use say::Shown;

use std::collections::BTreeMap;

use crate::domain::{Body, DossierKind, Kind};

/// The form that is shipped.
const SHIPPED: &str = include_str!("../../../assets/national/coop.toml");
/// The words of the tool's lists, which a form may say otherwise.
const LABELS: &str = include_str!("../../../assets/national/labels.toml");

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

/// The form of some kinds of records.
#[derive(Clone, Debug, PartialEq, Eq)]
struct RecordForm {
    title: String,
    /// Of [`KINDS`].
    kinds: Vec<&'static str>,
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

/// What a field reads of a record.
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
    /// A field of the coordination record, by its name.
    Coordination(&'static str),
}

/// The records that a field can be read of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Sessions,
    Coordination,
    Both,
}

impl Reads {
    /// Each with its name in a file, the list whose words it needs, as the tool calls it, and the records that have it.
    const ALL: [(&'static str, Self, Option<&'static str>, Of); 33] = [
        ("date", Self::Date, None, Of::Both),
        ("hour", Self::Hour, None, Of::Sessions),
        ("minutes", Self::Minutes, None, Of::Both),
        ("place_type", Self::PlaceType, Some("TypeLieu"), Of::Sessions),
        ("place", Self::Place, None, Of::Sessions),
        ("commune", Self::Commune, None, Of::Sessions),
        ("devices", Self::Devices, Some("Materiel"), Of::Sessions),
        ("themes", Self::Themes, Some("Thematique"), Of::Sessions),
        (
            "administrative_themes",
            Self::AdministrativeThemes,
            Some("Thematique"),
            Of::Sessions,
        ),
        ("procedure", Self::Procedure, None, Of::Sessions),
        ("tags", Self::Tags, None, Of::Sessions),
        ("autonomy", Self::Autonomy, Some("Autonomie"), Of::Sessions),
        ("autonomy_before", Self::AutonomyBefore, Some("Autonomie"), Of::Sessions),
        ("autonomy_after", Self::AutonomyAfter, Some("Autonomie"), Of::Sessions),
        ("referred", Self::Referred, None, Of::Sessions),
        ("referral", Self::Referral, Some("StructureDeRedirection"), Of::Sessions),
        ("title", Self::Title, None, Of::Sessions),
        (
            "workshop_level",
            Self::WorkshopLevel,
            Some("NiveauAtelier"),
            Of::Sessions,
        ),
        ("total", Self::Total, None, Of::Sessions),
        ("already", Self::Already, None, Of::Sessions),
        ("gender", Self::Gender, Some("Genre"), Of::Sessions),
        ("age", Self::Age, Some("TrancheAge"), Of::Sessions),
        ("status", Self::Status, Some("StatutSocial"), Of::Sessions),
        (
            "animation_type",
            Self::Coordination("animation_type"),
            Some("TypeAnimation"),
            Of::Coordination,
        ),
        (
            "initiative",
            Self::Coordination("initiative"),
            Some("Initiative"),
            Of::Coordination,
        ),
        (
            "animation_themes",
            Self::Coordination("animation_themes"),
            Some("ThematiqueAnimation"),
            Of::Coordination,
        ),
        ("mediators", Self::Coordination("mediators"), None, Of::Coordination),
        (
            "event_type",
            Self::Coordination("event_type"),
            Some("TypeEvenement"),
            Of::Coordination,
        ),
        (
            "organisers",
            Self::Coordination("organisers"),
            Some("Organisateur"),
            Of::Coordination,
        ),
        (
            "partnerships",
            Self::Coordination("partnerships"),
            Some("NaturePartenariat"),
            Of::Coordination,
        ),
        (
            "territory",
            Self::Coordination("territory"),
            Some("EchelonTerritorial"),
            Of::Coordination,
        ),
        ("structures", Self::Coordination("structures"), None, Of::Coordination),
        (
            "participants",
            Self::Coordination("participants"),
            None,
            Of::Coordination,
        ),
    ];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|known| known.0 == name).map(|known| known.1)
    }

    /// The list whose words it needs.
    fn list(self) -> Option<&'static str> {
        Self::ALL.iter().find(|known| known.1 == self).and_then(|known| known.2)
    }

    /// Whether a kind of record has it.
    fn is_of(self, kind: &str) -> bool {
        let of = Self::ALL.iter().find(|known| known.1 == self).map(|known| known.3);
        let session = Kind::from_code(kind).is_some();
        matches!(
            (of, session),
            (Some(Of::Both), _) | (Some(Of::Sessions), true) | (Some(Of::Coordination), false)
        )
    }
}

/// The kinds of record that the tool has a form for: sessions, then the activities of coordination.
const KINDS: [&str; 7] = [
    "individual",
    "workshop",
    "talk",
    "project",
    "animation",
    "evenement",
    "partenariat",
];

/// The kind of a record; `None` when the tool does not ask for such.
fn kind_of(body: &Body) -> Option<&'static str> {
    match body {
        Body::Session(session) => Some(session.kind.code()),
        Body::Dossier(dossier) if dossier.kind() == DossierKind::Coordination => dossier.code("activity"),
        Body::Dossier(_) | Body::Visit(_) => None,
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

    /// What the tool calls the form that a record goes into; `None` when it has none.
    #[must_use]
    pub fn title(&self, body: &Body) -> Option<&str> {
        self.form(body).map(|form| form.title.as_str())
    }

    /// What the tool asks of a record, in its order and words; what the record does not say is left out.
    #[must_use]
    pub fn say(&self, body: &Body) -> Vec<(String, Shown)> {
        let fields = self.form(body).into_iter().flat_map(|form| &form.fields);
        let said = fields.filter_map(|(label, reads)| {
            let shown = match body {
                Body::Session(session) => self.value(*reads, session),
                Body::Dossier(dossier) => self.activity(*reads, dossier),
                Body::Visit(_) => None,
            };
            Some((label.clone(), shown?))
        });
        said.collect()
    }

    /// What the tool writes between two values.
    #[must_use]
    pub fn between(&self) -> &str {
        &self.writes.between
    }

    fn form(&self, body: &Body) -> Option<&RecordForm> {
        let kind = kind_of(body)?;
        self.records.iter().find(|form| form.kinds.contains(&kind))
    }
}

#[cfg(test)]
mod tests;
