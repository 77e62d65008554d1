//! A record in the words of the national tool.

use chrono::NaiveDate;

use super::read::REST;
use super::{DateOrder, NationalForm, Reads};
use crate::domain::{Age, Counters, Dossier, Gender, Participants, PlaceType, Session, Slug, Status};

/// What stands in a field: words of the tool, or a name that only the site or a pack knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    Words(String),
    /// A place of the site's list; absent, the site's own.
    Place(Option<Slug>),
    Procedure(Slug),
    /// A title of the workshop catalogue.
    Title(Slug),
    Tags(Vec<Slug>),
}

impl NationalForm {
    /// The value of a field; `None` when the session does not say it.
    pub(super) fn value(&self, reads: Reads, session: &Session) -> Option<Shown> {
        let nobody = Participants::of(1);
        let people = session.participants.as_ref().unwrap_or(&nobody);
        let group = session.kind.is_group();
        let label = |list: &str, code: &'static str| Some(Shown::Words(self.label(list, code)));
        let themes = |administrative: bool| {
            let kept = session
                .themes
                .iter()
                .filter(|theme| theme.is_administrative() == administrative);
            self.each("Thematique", kept.map(|theme| theme.code()))
        };
        match reads {
            Reads::Date => Some(Shown::Words(self.date(session.date))),
            Reads::Hour => Some(Shown::Words(session.hour.to_string())),
            Reads::Minutes => Some(Shown::Words(self.duration(session.minutes))),
            Reads::PlaceType => label("TypeLieu", session.place_type.code()),
            Reads::Place => {
                (session.place_type == PlaceType::LieuActivite).then(|| Shown::Place(session.place.clone()))
            }
            Reads::Commune => session
                .commune
                .as_ref()
                .map(|commune| Shown::Words(commune.to_string())),
            Reads::Devices => self.each("Materiel", session.devices.iter().map(|device| device.code())),
            Reads::Themes => themes(false),
            Reads::AdministrativeThemes => themes(true),
            Reads::Procedure => session.procedure.clone().map(Shown::Procedure),
            Reads::Tags => (!session.tags.is_empty()).then(|| Shown::Tags(session.tags.clone())),
            Reads::Autonomy => {
                let autonomy = session.autonomy_after.or(session.autonomy_before)?;
                label("Autonomie", autonomy.code())
            }
            Reads::AutonomyBefore => label("Autonomie", session.autonomy_before?.code()),
            Reads::AutonomyAfter => label("Autonomie", session.autonomy_after?.code()),
            Reads::Referred => session.referral.map(|_| Shown::Words(self.writes.yes.clone())),
            Reads::Referral => label("StructureDeRedirection", session.referral?.code()),
            Reads::Title => session.title.clone().map(Shown::Title),
            Reads::WorkshopLevel => label("NiveauAtelier", session.workshop_level?.code()),
            Reads::Total => group.then(|| Shown::Words(people.total.to_string())),
            Reads::Already => {
                let already = people.already?;
                Some(Shown::Words(match (group, already) {
                    (true, count) => count.to_string(),
                    (false, 0) => self.writes.no.clone(),
                    (false, _) => self.writes.yes.clone(),
                }))
            }
            Reads::Gender => self.counted("Genre", Gender::ALL.iter().map(|v| v.code()), &people.gender, session),
            Reads::Age => self.counted("TrancheAge", Age::ALL.iter().map(|v| v.code()), &people.age, session),
            Reads::Status => self.counted(
                "StatutSocial",
                Status::ALL.iter().map(|v| v.code()),
                &people.status,
                session,
            ),
            Reads::Coordination(_) => None,
        }
    }

    /// The value of a field of a coordination record.
    pub(super) fn activity(&self, reads: Reads, dossier: &Dossier) -> Option<Shown> {
        match reads {
            Reads::Date => dossier.day("date").map(|day| Shown::Words(self.date(day))),
            Reads::Minutes => {
                let minutes = u16::try_from(dossier.number("minutes")?).ok()?;
                Some(Shown::Words(self.duration(minutes)))
            }
            Reads::Coordination(name) => match reads.list() {
                None => dossier.number(name).map(|number| Shown::Words(number.to_string())),
                Some(list) => {
                    let one = dossier.code(name).into_iter();
                    self.each(list, one.chain(dossier.codes(name)))
                }
            },
            _ => None,
        }
    }

    /// One person's value alone; for a group each count in the tool's order, then what they leave.
    fn counted<const N: usize>(
        &self,
        list: &str,
        codes: impl Iterator<Item = &'static str>,
        counts: &Counters<N>,
        session: &Session,
    ) -> Option<Shown> {
        if counts.is_empty() {
            return None;
        }
        let mut counted = codes.zip(counts.0).filter(|(_, count)| *count > 0);
        if !session.kind.is_group() {
            let (code, _) = counted.next()?;
            return Some(Shown::Words(self.label(list, code)));
        }
        let mut said: Vec<String> = counted
            .map(|(code, count)| format!("{} {count}", self.label(list, code)))
            .collect();
        let rest = session.accompaniments().saturating_sub(counts.sum());
        if rest > 0 {
            said.push(format!("{} {rest}", self.label(list, REST)));
        }
        Some(Shown::Words(said.join(&self.writes.between)))
    }

    /// The words of several codes; `None` without any.
    fn each(&self, list: &str, codes: impl Iterator<Item = &'static str>) -> Option<Shown> {
        let said: Vec<String> = codes.map(|code| self.label(list, code)).collect();
        (!said.is_empty()).then(|| Shown::Words(said.join(&self.writes.between)))
    }

    /// The tool's words for a code; the reader holds that each has some.
    fn label(&self, list: &str, code: &str) -> String {
        let found = self.labels.get(list).and_then(|labels| labels.get(code));
        found.map_or_else(|| code.to_owned(), Clone::clone)
    }

    fn date(&self, date: NaiveDate) -> String {
        let format = match self.writes.date {
            DateOrder::DayFirst => "%d/%m/%Y",
            DateOrder::YearFirst => "%Y-%m-%d",
        };
        date.format(format).to_string()
    }

    fn duration(&self, minutes: u16) -> String {
        let alone = &self.writes.minutes;
        match &self.writes.hours {
            None => format!("{minutes} {alone}"),
            Some(_) if minutes < 60 => format!("{minutes} {alone}"),
            Some(word) if minutes.is_multiple_of(60) => format!("{} {word}", minutes / 60),
            Some(word) => format!("{} {word} {}", minutes / 60, minutes % 60),
        }
    }
}
