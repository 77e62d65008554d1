//! What a recount says of where sessions are held, with what, what for, and of where people are sent on to.

use super::Count;
use crate::domain::{PlaceType, Session};
use crate::indicators::tests::records;

pub fn premises(session: &Session) -> &'static str {
    match (session.place_type, &session.stop) {
        (PlaceType::Domicile, _) => "home",
        (PlaceType::Autre, Some(_)) => "mobile_stop",
        (PlaceType::Autre, None) => "elsewhere",
        _ => "inside",
    }
}

pub fn own_device(session: &Session) -> &'static str {
    match session.own_device {
        Some(true) => "true",
        Some(false) => "false",
        None => "unknown",
    }
}

pub fn one_session(session: &Session, count: &mut Count) {
    let people = u64::from(session.accompaniments());
    for (code, named) in [("C4", session.serves.len()), ("F1", session.devices.len())] {
        if named > 0 {
            let named = named as u64;
            count.add(code, "mentions", ("", ""), (named, named, people));
        }
    }
    for served in &session.serves {
        count.add("C4", "mentions", ("serves", served.code()), (1, 1, people));
    }
    for device in &session.devices {
        count.add("F1", "mentions", ("device", device.code()), (1, 1, people));
    }
    count.add("F1", "mentions", ("own_device", own_device(session)), (1, 1, people));
    if premises(session) != "inside" {
        for one in [("", ""), ("premises", premises(session))] {
            count.add("E2", "accompaniments_outside", one, (people, people, people));
        }
    }
    if let Some(commune) = records::commune(session.hour) {
        let commune = commune.to_string();
        for one in [("", ""), ("department", &commune[..2])] {
            count.go(&commune, one, people);
        }
    }
    if let Some(referral) = session.referral {
        for one in [("", ""), ("referral", referral.code())] {
            count.add("G5", "accompaniments_referred", one, (people, people, people));
        }
    }
}

impl Count {
    /// A commune, counted once a group and department.
    fn go(&mut self, commune: &str, one: (&str, &str), people: u64) {
        if let Some(name) = self.name("E3", "communes", one) {
            let reached = self.reached.entry(name).or_default();
            reached.0.insert(commune.to_owned());
            reached.1 += people;
        }
    }
}
