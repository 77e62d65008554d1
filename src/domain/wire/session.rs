//! Reading a session.

use super::fields::{Fields, list};
use crate::domain::{
    Age, Audience, Autonomy, Block, Commune, Counters, Device, Gender, Kind, MediatorRole, NameCode, Participants,
    PlaceType, Reason, Referral, ServedTheme, Session, SpokenLanguage, Status, Theme, Usage, WorkshopLevel,
};

/// The session of a line; what is missing or wrong is guessed, and among the faults.
pub(super) fn read(fields: &mut Fields) -> Session {
    let kind = fields.code("kind", list!(Kind));
    let date = fields.date("date");
    let hour = fields.number("hour", 0, 23).and_then(|n| u8::try_from(n).ok());
    let minutes = fields.number("minutes", 1, 1439).and_then(|n| u16::try_from(n).ok());
    let place_type = fields.code("place_type", list!(PlaceType));
    let has_themes = fields.has("themes");
    let session = Session {
        kind: kind.unwrap_or(Kind::Individual),
        date: date.unwrap_or_default(),
        hour: hour.unwrap_or(0),
        minutes: minutes.unwrap_or(1),
        place_type: place_type.unwrap_or(PlaceType::LieuActivite),
        place: fields.maybe_slug("place"),
        commune: fields.parsed("commune", commune, |_| Reason::UnknownCommune),
        themes: fields.codes("themes", list!(Theme)),
        usages: fields.codes("usages", list!(Usage)),
        workshop_level: fields.maybe_code("workshop_level", list!(WorkshopLevel)),
        procedure: fields.maybe_slug("procedure"),
        mandate: fields.flag("mandate").unwrap_or(false),
        serves: fields.codes("serves", list!(ServedTheme)),
        devices: fields.codes("devices", list!(Device)),
        own_device: fields.flag("own_device"),
        language: fields.parsed("language", SpokenLanguage::parse, language_reason),
        audience: fields.maybe_code("audience", list!(Audience)),
        title: fields.maybe_slug("title"),
        participants: participants(fields),
        autonomy_before: fields.maybe_code("autonomy_before", list!(Autonomy)),
        autonomy_after: fields.maybe_code("autonomy_after", list!(Autonomy)),
        referral: fields.maybe_code("referral", list!(Referral)),
        tags: fields.slugs("tags"),
        cycle: fields.maybe_slug("cycle"),
        block: fields.maybe_code("block", list!(Block)),
        stop: fields.maybe_slug("stop"),
        event: fields.maybe_slug("event"),
        visit: fields.maybe_number("visit", 1, u32::MAX),
        mediator: fields.parsed("mediator", NameCode::parse, |_| {
            Reason::WrongType("one or two letters and one to four digits (m1)")
        }),
        mediator_role: fields.maybe_code("mediator_role", list!(MediatorRole)),
    };
    if !has_themes {
        fields.fault("themes", Reason::Required);
    }
    session
}

fn commune(code: &str) -> Option<Commune> {
    Commune::parse(code)
}

pub(super) fn language_reason(value: String) -> Reason {
    Reason::NotInList {
        value,
        list: "tags of BCP 47 such as fr, ar, zh-Hans, fa-AF".to_owned(),
    }
}

fn participants(fields: &mut Fields) -> Option<Participants> {
    let mut inner = fields.open("participants")?;
    let small = |n: Option<u32>| n.and_then(|n| u16::try_from(n).ok());
    let most = u32::from(Participants::MOST);
    let participants = Participants {
        total: small(inner.number("total", 1, most)).unwrap_or(Participants::MOST),
        already: small(inner.maybe_number("already", 0, most)),
        first_time: small(inner.maybe_number("first_time", 0, most)),
        gender: Counters(inner.counters("gender", list!(Gender))),
        age: Counters(inner.counters("age", list!(Age))),
        status: Counters(inner.counters("status", list!(Status))),
    };
    fields.close(inner);
    Some(participants)
}
