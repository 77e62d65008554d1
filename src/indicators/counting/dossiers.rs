//! The facts that dossiers and a site's description are to the indicators.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::Counting;
use super::facts::{Amounts, Fact};
use crate::domain::{Asks, CycleDays, Datum, Dossier, DossierKind, Gap, SiteId, SitePlace, Slug, Survey, answers_of};
use crate::indicators::{Code, Dimension, UNKNOWN, Value};

/// A machine is old from this age on, in years.
const OLD: u64 = 6;

impl Counting {
    /// Adds what a dossier of a site is to the indicators asked for; one outside the period counts for nothing.
    pub fn add_dossier(&mut self, site: SiteId, dossier: &Dossier) {
        let fact = match dossier.kind() {
            DossierKind::Event => of_date(dossier),
            DossierKind::Equipment => self.of_machine(dossier),
            _ => None,
        };
        if let Some(fact) = fact {
            self.add_fact(site, fact);
        }
    }

    /// Adds a cycle of a site: that it began, with its relays, and the blocks that its days made whole.
    pub fn add_cycle(&mut self, site: SiteId, cycle: &Dossier, days: &CycleDays) {
        let sector = sector(cycle);
        let fact = |day, amounts| Fact {
            code: Code::G2,
            day,
            values: vec![(Dimension::Sector, sector.clone())],
            amounts,
        };
        if let Some(began) = cycle.day("began") {
            let relays = cycle.number("relays").unwrap_or(0).into();
            self.add_fact(site, fact(began, [1, 0, relays, 0, 0]));
        }
        for day in days.blocks() {
            self.add_fact(site, fact(day, [0, 1, 0, 0, 0]));
        }
    }

    /// Adds what was published in a cycle, by the sectors of cycles.
    pub fn add_production(&mut self, site: SiteId, production: &Dossier, sectors: &BTreeMap<Slug, Value>) {
        let known = production.id("cycle").and_then(|cycle| sectors.get(cycle));
        if let Some(day) = production.day("date") {
            let sector = known.cloned().unwrap_or(Value::Borrowed(UNKNOWN));
            self.add_fact(
                site,
                Fact {
                    code: Code::G2,
                    day,
                    values: vec![(Dimension::Sector, sector)],
                    amounts: [0, 0, 0, 1, 0],
                },
            );
        }
    }

    /// Adds a campaign of a questionnaire of needs, or what a structure answered.
    pub fn add_answers(&mut self, site: SiteId, dossier: &Dossier, survey: &Survey) {
        let Some(day) = dossier.day("date").filter(|_| dossier.id("survey") == Some(&survey.id)) else {
            return;
        };
        let fact = |values, amounts| Fact {
            code: Code::H1,
            day,
            values,
            amounts,
        };
        if dossier.kind() == DossierKind::Campaign {
            let asked = dossier.number("asked").unwrap_or(0).into();
            self.add_fact(site, fact(Vec::new(), [0, 0, asked, 0, 0]));
            return;
        }
        self.add_fact(site, fact(Vec::new(), [0, 1, 0, 0, 0]));
        for (id, answer) in answers_of(dossier) {
            let asked = survey.questions.iter().find(|question| question.id == *id);
            let Some(question) = asked.filter(|question| question.asks == Asks::Multiple) else {
                continue;
            };
            for (place, need) in question.choices.iter().enumerate() {
                if question.says(*answer, place) {
                    let need = (Dimension::Need, Value::Owned(need.to_string()));
                    self.add_fact(site, fact(vec![need], [1, 0, 0, 0, 0]));
                }
            }
        }
    }

    /// Adds a site that recorded something in the period.
    pub fn add_active(&mut self, site: SiteId) {
        self.add_state(site, Code::E1, Vec::new(), [0, 1, 0, 0, 0]);
    }

    /// Adds how long a site has been silent.
    pub fn add_gap(&mut self, site: SiteId, gap: Gap) {
        let is_missed = (gap.months > 0).into();
        self.add_state(site, Code::E5, Vec::new(), [1, is_missed, gap.months, gap.days, 0]);
    }

    /// Adds how many of the team of a site led a session of the period.
    pub fn add_mediators(&mut self, site: SiteId, mediators: u64) {
        self.add_state(site, Code::G1, Vec::new(), [mediators, 0, 0, 0, 0]);
    }

    /// Adds a place that a site describes.
    pub fn add_place(&mut self, site: SiteId, place: &SitePlace) {
        let types = place.types.iter().map(|of| (Dimension::Typology, of.code()));
        let labels = place.labels.iter().map(|label| (Dimension::Label, label.code()));
        let moves = place.mobility.iter().map(|moves| (Dimension::Mobility, moves.code()));
        let moves = or_unknown(moves, Dimension::Mobility);
        let by = place.connections.iter().map(|by| (Dimension::Connection, by.code()));
        let connections = or_unknown(by, Dimension::Connection).map(told).collect();
        let values = types.chain(labels).chain(moves).map(told).collect();
        self.add_state(site, Code::E1, values, [1, 0, 0, 0, 0]);
        let for_businesses = (place.very_small_businesses == Some(true)).into();
        self.add_state(site, Code::E6, Vec::new(), [1, for_businesses, 0, 0, 0]);
        self.add_state(site, Code::F3, connections, [1, 0, 0, 0, 0]);
    }

    /// Adds how something stands on the last day of the period.
    fn add_state(&mut self, site: SiteId, code: Code, values: Vec<(Dimension, Value)>, amounts: Amounts) {
        let day = self.request().period.to();
        let fact = Fact {
            code,
            day,
            values,
            amounts,
        };
        self.add_fact(site, fact);
    }

    /// A machine as it stands, at the age it has on the last day of the period.
    fn of_machine(&self, machine: &Dossier) -> Option<Fact> {
        let day = self.request().period.to();
        let (state, kind) = (machine.code("state")?, machine.code("type")?);
        let age = u64::try_from(i64::from(day.year()) - i64::from(machine.number("year")?)).ok()?;
        (state != "retired").then(|| Fact {
            code: Code::F2,
            day,
            values: vec![(Dimension::Equipment, Value::Borrowed(kind))],
            amounts: [1, age, (age >= OLD).into(), (state == "in_repair").into(), 0],
        })
    }
}

fn told((dimension, code): (Dimension, &'static str)) -> (Dimension, Value) {
    (dimension, Value::Borrowed(code))
}

/// The values of a dimension, or that none is said.
fn or_unknown(
    values: impl Iterator<Item = (Dimension, &'static str)>,
    dimension: Dimension,
) -> impl Iterator<Item = (Dimension, &'static str)> {
    let mut values = values.peekable();
    let none = values.peek().is_none().then_some((dimension, UNKNOWN));
    values.chain(none)
}

/// The sector of a cycle.
pub(crate) fn sector(cycle: &Dossier) -> Value {
    match cycle.get("sector") {
        Some(Datum::Id(sector)) => Value::Owned(sector.to_string()),
        _ => Value::Borrowed(UNKNOWN),
    }
}

/// A date that was not cancelled, planned or held, and the people of it.
fn of_date(date: &Dossier) -> Option<Fact> {
    let people = |field| u64::from(date.number(field).unwrap_or(0));
    let format = date.code("format")?;
    let day = date.day("date")?;
    (!date.flag("cancelled")).then(|| Fact {
        code: Code::G3,
        day,
        values: vec![(Dimension::Format, Value::Borrowed(format))],
        amounts: [
            1,
            people("enrolled"),
            people("present"),
            people("absent"),
            people("waiting"),
        ],
    })
}
