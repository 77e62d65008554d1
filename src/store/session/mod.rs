//! Sessions to cells and back.
//!
//! Lists are stored as sets, so they come back in list order, whatever the order they were given in.

mod facts;
mod grounds;
mod recent;

use std::sync::OnceLock;

use rusqlite::Connection;

use super::codes::{Codes, Parsed, Reference};
use super::record::value::{at, bits, flag, position, set};
use super::record::{Cells, ChildTable, Column, STAMP, Stored, Table, code, number};
use crate::domain::{
    Age, Audience, Autonomy, Block, Commune, Counters, Gender, Kind, MediatorRole, NameCode, Participants, PlaceType,
    Referral, Session, Slug, SpokenLanguage, Status, WorkshopLevel,
};

#[cfg(test)]
pub(super) use facts::SCAN;
pub(super) use facts::for_each_facts;
pub(super) use grounds::{Whose, for_each_ground};
pub(super) use recent::recent;

const BODY: &[Column] = &[
    number("date"),
    number("kind"),
    number("hour"),
    number("minutes"),
    number("place_type"),
    number("themes"),
    number("usages"),
    number("serves"),
    number("devices"),
    number("workshop_level"),
    number("own_device"),
    code("language", Reference::Language),
    number("audience"),
    number("mandate"),
    number("autonomy_before"),
    number("autonomy_after"),
    number("referral"),
    number("mediator_role"),
    number("total"),
    number("already"),
    number("first_time"),
    number("gender_masculin"),
    number("gender_feminin"),
    number("age_moins_de_douze"),
    number("age_douze_dix_huit"),
    number("age_dix_huit_vingt_quatre"),
    number("age_vingt_cinq_trente_neuf"),
    number("age_quarante_cinquante_neuf"),
    number("age_soixante_soixante_neuf"),
    number("age_soixante_dix_plus"),
    number("status_scolarise"),
    number("status_sans_emploi"),
    number("status_en_emploi"),
    number("status_retraite"),
    code("place", Reference::Place),
    code("commune", Reference::Commune),
    code("procedure", Reference::Procedure),
    code("title", Reference::Title),
    number("visit"),
    code("mediator", Reference::Mediator),
    number("tags"),
    code("cycle", Reference::Code),
    number("block"),
    code("stop", Reference::Code),
    code("event", Reference::Code),
];

const CHILDREN: &[ChildTable] = &[ChildTable {
    name: "session_tag",
    parent: "session",
    counted_by: "tags",
    columns: &[code("tag", Reference::Tag)],
}];

pub(super) static TABLE: Table = Table {
    name: "session",
    entity: 0,
    body: BODY,
    children: CHILDREN,
    statements: OnceLock::new(),
};

/// The cells of a session, put behind those of its stamp; codes without a row get one.
pub(super) fn write(
    session: &Session,
    mut cells: Vec<Option<i64>>,
    db: &Connection,
    codes: &mut Codes,
) -> rusqlite::Result<Stored> {
    let some = |n: i64| Some(n);
    let mut id = |reference, code: Option<&str>| code.map(|code| codes.id(db, reference, code)).transpose();
    cells.extend([
        some(session.date.to_epoch_days().into()),
        position(session.kind),
        some(session.hour.into()),
        some(session.minutes.into()),
        position(session.place_type),
        bits(&session.themes),
        bits(&session.usages),
        bits(&session.serves),
        bits(&session.devices),
        session.workshop_level.and_then(position),
        session.own_device.map(i64::from),
        id(
            Reference::Language,
            session.language.as_ref().map(SpokenLanguage::as_str),
        )?,
        session.audience.and_then(position),
        some(session.mandate.into()),
        session.autonomy_before.and_then(position),
        session.autonomy_after.and_then(position),
        session.referral.and_then(position),
        session.mediator_role.and_then(position),
    ]);
    let nobody = Participants::of(0);
    let people = session.participants.as_ref();
    cells.push(people.map(|p| p.total.into()));
    let people = people.unwrap_or(&nobody);
    cells.extend([people.already.map(i64::from), people.first_time.map(i64::from)]);
    let counters = people.gender.0.iter().chain(&people.age.0).chain(&people.status.0);
    cells.extend(counters.map(|n| Some(i64::from(*n))));
    cells.extend([
        id(Reference::Place, session.place.as_ref().map(Slug::as_str))?,
        id(Reference::Commune, session.commune.as_ref().map(Commune::as_str))?,
        id(Reference::Procedure, session.procedure.as_ref().map(Slug::as_str))?,
        id(Reference::Title, session.title.as_ref().map(Slug::as_str))?,
        session.visit.map(i64::from),
        id(Reference::Mediator, session.mediator.as_ref().map(NameCode::as_str))?,
        i64::try_from(session.tags.len()).ok(),
        id(Reference::Code, session.cycle.as_ref().map(Slug::as_str))?,
        session.block.and_then(position),
        id(Reference::Code, session.stop.as_ref().map(Slug::as_str))?,
        id(Reference::Code, session.event.as_ref().map(Slug::as_str))?,
    ]);
    let tags: rusqlite::Result<Vec<_>> = session
        .tags
        .iter()
        .map(|tag| Ok(vec![id(Reference::Tag, Some(tag.as_str()))?]))
        .collect();
    Ok(Stored {
        table: &TABLE,
        cells,
        children: vec![tags?],
    })
}

/// The session of its rows.
pub(super) fn read(stored: &Stored, codes: &Codes) -> Parsed<Session> {
    let mut cells = Cells::new(BODY, &stored.cells[STAMP.len()..]);
    let date = cells.date()?;
    let kind = cells.must(at::<Kind>)?;
    let mut session = Session::new(kind, date, cells.number()?, cells.number()?);
    session.place_type = cells.must(at::<PlaceType>)?;
    session.themes = cells.must(set)?;
    session.usages = cells.must(set)?;
    session.serves = cells.must(set)?;
    session.devices = cells.must(set)?;
    session.workshop_level = cells.maybe(at::<WorkshopLevel>)?;
    session.own_device = cells.maybe(flag)?;
    session.language = cells.coded(|id| codes.language(id))?;
    session.audience = cells.maybe(at::<Audience>)?;
    session.mandate = cells.flag()?;
    session.autonomy_before = cells.maybe(at::<Autonomy>)?;
    session.autonomy_after = cells.maybe(at::<Autonomy>)?;
    session.referral = cells.maybe(at::<Referral>)?;
    session.mediator_role = cells.maybe(at::<MediatorRole>)?;
    let total: Option<u16> = cells.maybe_number()?;
    let people = Participants {
        total: total.unwrap_or(0),
        already: cells.maybe_number()?,
        first_time: cells.maybe_number()?,
        gender: counters::<{ Gender::ALL.len() }>(&mut cells)?,
        age: counters::<{ Age::ALL.len() }>(&mut cells)?,
        status: counters::<{ Status::ALL.len() }>(&mut cells)?,
    };
    session.participants = total.map(|_| people);
    session.place = cells.coded(|id| codes.slug(Reference::Place, id))?;
    session.commune = cells.coded(|id| codes.commune(id))?;
    session.procedure = cells.coded(|id| codes.slug(Reference::Procedure, id))?;
    session.title = cells.coded(|id| codes.slug(Reference::Title, id))?;
    session.visit = cells.maybe_number()?;
    session.mediator = cells.coded(|id| codes.mediator(id))?;
    // The rows of tags are counted by themselves.
    let _: Option<u32> = cells.maybe_number()?;
    session.cycle = cells.coded(|id| codes.slug(Reference::Code, id))?;
    session.block = cells.maybe(at::<Block>)?;
    session.stop = cells.coded(|id| codes.slug(Reference::Code, id))?;
    session.event = cells.coded(|id| codes.slug(Reference::Code, id))?;
    for tag in stored.children.iter().flatten() {
        let id = tag.first().copied().flatten().unwrap_or(0);
        session.tags.push(codes.slug(Reference::Tag, id)?);
    }
    Ok(session)
}

fn counters<const N: usize>(cells: &mut Cells) -> Parsed<Counters<N>> {
    let mut counts = [0; N];
    for count in &mut counts {
        *count = cells.number()?;
    }
    Ok(Counters(counts))
}
