//! Writing a record as one line.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::SELF_SERVICE;
use crate::domain::{
    Age, Area, Body, Commune, Counters, Gender, HelpCall, LessonUse, LevelFound, NameCode, Participants, Placed,
    Record, Session, Set, Slug, SpokenLanguage, Status, StepUse, Visit,
};

/// A record as one line of JSON, without a line break: flat, fields in a fixed order, absent ones left out.
#[must_use]
pub fn write_line(record: &Record) -> String {
    // Serialising values of our own to memory has no way to fail.
    serde_json::to_string(&Line(record)).unwrap_or_default()
}

/// What a record says as one line of JSON, without what surrounds it: what [`super::read_line`] takes back.
#[must_use]
pub fn write_body(body: &Body) -> String {
    serde_json::to_string(&Said(body)).unwrap_or_default()
}

struct Said<'a>(&'a Body);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        write_said(self.0, &mut map)?;
        map.end()
    }
}

struct Line<'a>(&'a Record);

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let stamp = &self.0.stamp;
        map.serialize_entry("site", stamp.identity.site.as_str())?;
        map.serialize_entry("device", stamp.identity.device.as_str())?;
        map.serialize_entry("epoch", &stamp.identity.epoch)?;
        map.serialize_entry("seq", &stamp.identity.seq)?;
        map.serialize_entry("revision", &stamp.revision)?;
        map.serialize_entry("demo", &stamp.demo)?;
        map.serialize_entry("recorded_on", &stamp.recorded_on.to_string())?;
        map.serialize_entry("revised_on", &stamp.revised_on.to_string())?;
        write_said(&self.0.body, &mut map)?;
        map.end()
    }
}

/// A session alone, without what surrounds it in a listing.
pub(super) struct Unfinished<'a>(pub &'a Session);

impl Serialize for Unfinished<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        write_session(self.0, &mut map)?;
        map.end()
    }
}

fn write_said<M: SerializeMap>(body: &Body, map: &mut M) -> Result<(), M::Error> {
    match body {
        Body::Session(session) => write_session(session, map),
        Body::Visit(visit) => write_visit(visit, map),
        Body::Dossier(dossier) => super::dossier::write(dossier, map),
    }
}

/// Writes an entry only when there is something to say.
macro_rules! some {
    ($map:ident, $name:literal, $value:expr) => {
        if let Some(value) = $value {
            $map.serialize_entry($name, &value)?;
        }
    };
}

fn write_session<M: SerializeMap>(session: &Session, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("kind", &session.kind)?;
    map.serialize_entry("date", &session.date.to_string())?;
    map.serialize_entry("hour", &session.hour)?;
    map.serialize_entry("minutes", &session.minutes)?;
    map.serialize_entry("place_type", &session.place_type)?;
    some!(map, "place", session.place.as_ref().map(Slug::as_str));
    some!(map, "commune", session.commune.as_ref().map(Commune::as_str));
    map.serialize_entry("themes", &session.themes)?;
    some!(map, "usages", filled(&session.usages));
    some!(map, "level", session.level());
    some!(map, "workshop_level", session.workshop_level);
    some!(map, "procedure", session.procedure.as_ref().map(Slug::as_str));
    some!(map, "mandate", session.mandate.then_some(true));
    some!(map, "serves", filled(&session.serves));
    some!(map, "devices", filled(&session.devices));
    some!(map, "own_device", session.own_device);
    some!(map, "language", session.language.as_ref().map(SpokenLanguage::as_str));
    some!(map, "audience", session.audience);
    some!(map, "title", session.title.as_ref().map(Slug::as_str));
    some!(map, "participants", session.participants.as_ref().map(Group));
    some!(map, "autonomy_before", session.autonomy_before);
    some!(map, "autonomy_after", session.autonomy_after);
    some!(map, "referral", session.referral);
    let tags: Vec<&str> = session.tags.iter().map(Slug::as_str).collect();
    some!(map, "tags", filled(&tags));
    some!(map, "cycle", session.cycle.as_ref().map(Slug::as_str));
    some!(map, "block", session.block);
    some!(map, "stop", session.stop.as_ref().map(Slug::as_str));
    some!(map, "event", session.event.as_ref().map(Slug::as_str));
    some!(map, "visit", session.visit);
    some!(map, "mediator", session.mediator.as_ref().map(NameCode::as_str));
    some!(map, "mediator_role", session.mediator_role);
    Ok(())
}

fn write_visit<M: SerializeMap>(visit: &Visit, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("kind", SELF_SERVICE)?;
    map.serialize_entry("date", &visit.date.to_string())?;
    map.serialize_entry("hour", &visit.hour)?;
    map.serialize_entry("seconds", &visit.seconds)?;
    map.serialize_entry("language", visit.language.as_str())?;
    some!(map, "entry", visit.entry);
    some!(map, "procedure", visit.procedure.as_ref().map(Slug::as_str));
    some!(map, "path", visit.path.as_ref().map(|path| path.id.as_str()));
    some!(map, "path_completed", visit.path.as_ref().map(|path| path.completed));
    some!(map, "audience", visit.audience);
    some!(map, "placement", visit.placement.map(|placed| placed.overall));
    some!(map, "placement_areas", visit.placement.and_then(by_area));
    some!(map, "areas_before", visit.areas_before.map(listed));
    some!(map, "areas_after", visit.areas_after.map(listed));
    let lessons: Vec<Lesson> = visit.lessons.iter().map(Lesson).collect();
    some!(map, "lessons", filled(&lessons));
    some!(map, "face", visit.face.map(|f| f.position() + 1));
    let calls: Vec<Call> = visit.calls.iter().map(Call).collect();
    some!(map, "calls", filled(&calls));
    some!(map, "event", visit.event.as_ref().map(Slug::as_str));
    Ok(())
}

/// The levels found, by the code of their area; `None` when no area is told.
fn by_area(placed: Placed) -> Option<Coded<LevelFound>> {
    let told: Vec<_> = Area::ALL
        .iter()
        .zip(placed.areas)
        .filter_map(|(area, level)| Some((area.code(), level?)))
        .collect();
    (!told.is_empty()).then_some(Coded(told))
}

/// The values of a set, none included: that nothing was answered is said by leaving the field out.
fn listed(areas: Set<Area>) -> Vec<Area> {
    areas.iter().collect()
}

struct Lesson<'a>(&'a LessonUse);

impl Serialize for Lesson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.0.id.as_str())?;
        map.serialize_entry("started", &true)?;
        map.serialize_entry("completed", &self.0.completed)?;
        map.serialize_entry("seconds", &self.0.seconds)?;
        map.serialize_entry("tried", &self.0.tried)?;
        map.serialize_entry("first_try", &self.0.first_try)?;
        let steps: Vec<Step> = self.0.steps.iter().map(Step).collect();
        some!(map, "steps", filled(&steps));
        map.end()
    }
}

struct Step<'a>(&'a StepUse);

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("id", self.0.id.as_str())?;
        map.serialize_entry("first_try", &self.0.first_try)?;
        map.end()
    }
}

struct Call<'a>(&'a HelpCall);

impl Serialize for Call<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        some!(map, "lesson", self.0.lesson.as_ref().map(Slug::as_str));
        some!(map, "waited", self.0.waited);
        map.end()
    }
}

fn filled<T>(values: &[T]) -> Option<&[T]> {
    (!values.is_empty()).then_some(values)
}

struct Group<'a>(&'a Participants);

impl Serialize for Group<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("total", &self.0.total)?;
        some!(map, "already", self.0.already);
        some!(map, "first_time", self.0.first_time);
        some!(map, "gender", counted(self.0.gender, |i| Gender::ALL[i].code()));
        some!(map, "age", counted(self.0.age, |i| Age::ALL[i].code()));
        some!(map, "status", counted(self.0.status, |i| Status::ALL[i].code()));
        map.end()
    }
}

/// The counts above zero by code, in list order; `None` when nothing was counted.
fn counted<const N: usize>(counters: Counters<N>, code: impl Fn(usize) -> &'static str) -> Option<Coded<u16>> {
    let counts = counters
        .0
        .iter()
        .enumerate()
        .filter(|(_, n)| **n > 0)
        .map(|(i, n)| (code(i), *n))
        .collect();
    (!counters.is_empty()).then_some(Coded(counts))
}

/// Values by code, in the order of a list.
struct Coded<T>(Vec<(&'static str, T)>);

impl<T: Copy + Serialize> Serialize for Coded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}
