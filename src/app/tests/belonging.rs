//! What a session belongs to: a cycle and its block, a stop of a tour, a planned date, picked from what stands.

use super::driver::Kiosk;
use crate::app::{Effect, RequestId};
use crate::domain::{Block, Commune, Datum, Dossier, DossierKind, PlaceType, Session, Slug};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const USAGE: &str = "go:form-usages go:label-usage-email go:form-ready go:form-more";

fn day(text: &str) -> Datum {
    Datum::Day(text.parse().unwrap())
}

fn id(text: &str) -> Datum {
    Datum::Id(Slug::parse(text).unwrap())
}

fn cycle(began: &str, sector: &str) -> Dossier {
    Dossier::new(DossierKind::Cycle)
        .with("sector", id(sector))
        .with("began", day(began))
}

fn stop(date: &str, commune: &str) -> Dossier {
    Dossier::new(DossierKind::Stop)
        .with("tour", id("villages"))
        .with("date", day(date))
        .with("commune", Datum::Commune(Commune::parse(commune).unwrap()))
        .saying("place_type", "autre")
}

fn date(when: &str) -> Dossier {
    Dossier::new(DossierKind::Event)
        .saying("format", "workshop")
        .with("title", id("first-email"))
        .with("date", day(when))
        .with("hour", Datum::Number(14))
        .with("minutes", Datum::Number(90))
}

/// At the desk of a site whose dossiers are these.
fn desk(dossiers: &[Dossier]) -> Kiosk {
    let mut kiosk = Kiosk::new();
    for dossier in dossiers {
        let save = Effect::SaveDossier(RequestId(0), Box::new(dossier.clone()), None);
        kiosk.outside.perform(&save);
    }
    kiosk.walk(TO_DESK);
    kiosk
}

/// How many choices the open field offers, "not said" apart.
fn offered(kiosk: &Kiosk) -> usize {
    kiosk.page().items().count() - 1
}

fn recorded(kiosk: &Kiosk) -> Session {
    let sessions = kiosk.outside.sessions();
    assert_eq!(sessions.len(), 1, "{:#?}", kiosk.page());
    sessions.into_iter().next().unwrap()
}

#[test]
fn nothing_is_offered_where_nothing_stands() {
    let mut kiosk = desk(&[]);
    kiosk.walk("go:desk-workshop go:form-more");
    for field in ["form-cycle", "form-block", "form-stop", "form-event"] {
        assert!(!kiosk.offers(field), "{field}");
    }
}

#[test]
fn a_session_takes_the_place_and_the_commune_of_its_stop() {
    let mut kiosk = desk(&[stop("2026-11-24", "14762"), stop("2026-11-21", "50129")]);
    kiosk.walk("go:desk-individual").walk(USAGE).walk("go:form-stop");
    assert_eq!(offered(&kiosk), 2);
    // The nearest to the day of the session stands first after "not said".
    kiosk.walk("2");
    assert!(kiosk.offers("form-commune"), "asked, and said already");
    kiosk.walk("go:form-save");
    let session = recorded(&kiosk);
    assert_eq!(session.place_type, PlaceType::Autre);
    assert_eq!(session.commune.unwrap().as_str(), "50129");
    assert!(session.stop.unwrap().as_str().starts_with("stop-2-"));
}

#[test]
fn a_stop_goes_with_the_place_that_has_one() {
    let mut kiosk = desk(&[stop("2026-11-22", "14762")]);
    kiosk.walk("go:desk-individual").walk(USAGE).walk("go:form-stop 2");
    kiosk.walk("go:form-place-type go:label-place-type-lieu-activite go:form-save");
    let session = recorded(&kiosk);
    assert_eq!((session.stop, session.commune), (None, None));
}

#[test]
fn the_next_session_of_a_sheet_is_at_the_same_stop() {
    let mut kiosk = desk(&[stop("2026-11-22", "14762")]);
    kiosk.walk("go:desk-individual").walk(USAGE).walk("go:form-stop 2");
    kiosk.walk("go:form-save-next go:form-usages go:label-usage-email go:form-ready go:form-save");
    let sessions = kiosk.outside.sessions();
    assert_eq!(sessions.len(), 2);
    assert!(sessions.iter().all(|s| s.stop.is_some() && s.commune.is_some()));
}

#[test]
fn a_block_is_asked_with_its_cycle_and_goes_with_it() {
    let mut kiosk = desk(&[cycle("2026-11-01", "tourism")]);
    kiosk.walk("go:desk-workshop type:6").walk(USAGE);
    assert!(!kiosk.offers("form-block"));
    kiosk.walk("go:form-cycle 2 go:form-block go:form-block-how");
    assert!(kiosk.says("form-block-how"));
    kiosk.walk("go:form-cycle 1");
    assert!(!kiosk.offers("form-block"));
    kiosk.walk("go:form-cycle 2 go:form-block go:form-block-why go:form-save");
    assert_eq!(
        kiosk.title(),
        "desk-title-of",
        "chosen in the form, it leads nowhere else"
    );
    let session = recorded(&kiosk);
    assert_eq!(session.block, Some(Block::Why));
    assert!(session.cycle.unwrap().as_str().starts_with("cycle-1-"));
}

#[test]
fn a_date_brings_its_title_and_its_cycle_unless_the_session_says_others() {
    let cycle = cycle("2026-11-01", "tourism");
    let mut first = desk(&[cycle.clone(), date("2026-11-22")]);
    first
        .walk("go:desk-workshop type:6")
        .walk(USAGE)
        .walk("go:form-event 2 go:form-save");
    let session = recorded(&first);
    assert!(session.event.unwrap().as_str().starts_with("event-2-"));
    assert_eq!(session.title, Slug::parse("first-email"));
    assert_eq!(session.cycle, None, "the date is of none");

    let code = first.model.facts.made.iter().find_map(|made| match made.kind() {
        DossierKind::Cycle => made.own_code().cloned(),
        _ => None,
    });
    let of_cycle = date("2026-11-22").with("cycle", Datum::Id(code.clone().unwrap()));
    let mut second = desk(&[cycle, of_cycle]);
    second
        .walk("go:desk-workshop type:6")
        .walk(USAGE)
        .walk("go:form-event 2 go:form-save");
    assert_eq!(recorded(&second).cycle, code);
}

#[test]
fn what_is_over_or_called_off_is_not_offered_and_the_nearest_are() {
    let off = |dossier: Dossier| dossier.with("cancelled", Datum::Flag(true));
    let mut dossiers = vec![
        cycle("2026-01-05", "tourism").with("ended", day("2026-06-30")),
        off(date("2026-11-22")),
        off(stop("2026-11-22", "14762")),
    ];
    dossiers.extend((1..=28).map(|n| date(&format!("2026-10-{n:02}"))));
    let mut kiosk = desk(&dossiers);
    kiosk.walk("go:desk-workshop type:6").walk(USAGE);
    assert!(!kiosk.offers("form-cycle") && !kiosk.offers("form-stop"));
    kiosk.walk("go:form-event");
    assert_eq!(offered(&kiosk), 12);
    kiosk.walk("2 go:form-save");
    assert!(recorded(&kiosk).event.unwrap().as_str().starts_with("event-31-"));
}

#[test]
fn what_a_session_says_already_is_offered_wherever_it_was_made() {
    let mut kiosk = desk(&[cycle("2026-11-01", "tourism")]);
    kiosk
        .walk("go:desk-workshop type:6")
        .walk(USAGE)
        .walk("go:form-cycle 2 go:form-save");
    let elsewhere = Slug::parse("cycle-7-zzzz");
    let record = kiosk
        .outside
        .records
        .iter_mut()
        .find_map(|record| match &mut record.body {
            crate::domain::Body::Session(session) => Some(session),
            _ => None,
        })
        .unwrap();
    record.cycle.clone_from(&elsewhere);
    kiosk.walk("go:desk-sessions 1");
    assert!(kiosk.says("7-zzzz"), "in its sheet");
    kiosk.walk("go:sessions-edit go:form-cycle");
    assert_eq!(offered(&kiosk), 2);
    assert!(kiosk.says("7-zzzz"));
    kiosk.walk("back at:form-minutes clear type:95 go:form-save");
    assert_eq!(
        recorded(&kiosk).cycle,
        elsewhere,
        "a correction of something else keeps it"
    );
}
