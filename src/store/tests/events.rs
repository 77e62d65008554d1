//! Dates as a mediator looks at them, what belongs to each, and the part that a kiosk takes.

use super::*;
use crate::domain::{
    Datum, Dossier, DossierKind, Joined, Kind, LessonUse, Part, Session, Slug, SpokenLanguage, Theme, Visit,
};
use crate::store::Page;

fn date(of: u32, hour: u32) -> Body {
    let date = Dossier::new(DossierKind::Event)
        .saying("format", "workshop")
        .with("date", Datum::Day(day(of)))
        .with("hour", Datum::Number(hour))
        .with("minutes", Datum::Number(90));
    Body::Dossier(Box::new(date))
}

/// The day of the month, the hour and whether a session recorded it, of each date as listed on the 10th.
fn on_the_tenth(store: &Store, page: Page) -> Vec<(u32, u32, bool)> {
    use chrono::Datelike;
    let planned = store.events(day(10), &page).unwrap().into_iter();
    let told = planned.map(|planned| match &planned.record.body {
        Body::Dossier(date) => (
            date.day("date").unwrap().day(),
            date.number("hour").unwrap(),
            planned.recorded,
        ),
        other => panic!("{other:?}"),
    });
    told.collect()
}

fn code(store: &Store, place: u32) -> Slug {
    let page = Page {
        limit: 1,
        offset: place,
    };
    match &store.events(day(10), &page).unwrap()[0].record.body {
        Body::Dossier(date) => date.own_code().unwrap().clone(),
        other => panic!("{other:?}"),
    }
}

fn visit(event: Option<&Slug>, completed: &[bool]) -> Body {
    let mut visit = Visit::new(day(10), 14, SpokenLanguage::french());
    visit.event = event.cloned();
    visit.lessons = (0..)
        .zip(completed)
        .map(|(n, completed)| LessonUse {
            id: Slug::parse(&format!("email.lesson-{n}")).unwrap(),
            completed: *completed,
            seconds: 60,
            tried: 0,
            first_try: 0,
            steps: Vec::new(),
        })
        .collect();
    Body::Visit(Box::new(visit))
}

#[test]
fn the_next_dates_stand_first_and_the_former_ones_after_them_the_latest_first() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let bodies = [(9, 9), (12, 14), (10, 17), (1, 10), (10, 9), (9, 14), (30, 9)].map(|(day, hour)| date(day, hour));
    let identities = store.add(&bodies, day(2)).unwrap();
    store.remove(&identities[3], day(3)).unwrap();
    let listed = on_the_tenth(&store, Page::WHOLE);
    let order: Vec<(u32, u32)> = listed.iter().map(|(day, hour, _)| (*day, *hour)).collect();
    assert_eq!(order, [(10, 9), (10, 17), (12, 14), (30, 9), (9, 14), (9, 9)]);
    for limit in 1..=listed.len() {
        let pages = (0..listed.len()).step_by(limit).map(|offset| Page {
            limit: u32::try_from(limit).unwrap(),
            offset: u32::try_from(offset).unwrap(),
        });
        let by_page: Vec<_> = pages.flat_map(|page| on_the_tenth(&store, page)).collect();
        assert_eq!(by_page, listed, "{limit} a page");
    }
}

#[test]
fn what_belongs_to_a_date_is_what_stands_and_says_so() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store.add(&[date(10, 14), date(11, 14)], day(2)).unwrap();
    let event = code(&store, 0);
    let mut session = Session::new(Kind::Workshop, day(10), 14, 90);
    session.themes.push(Theme::Email);
    session.event = Some(event.clone());
    let session = Body::Session(Box::new(session));
    let bodies = [
        session,
        visit(Some(&event), &[true, false]),
        visit(Some(&event), &[true, true]),
        visit(None, &[true]),
    ];
    let identities = store.add(&bodies, day(10)).unwrap();
    let joined = Joined {
        sessions: 1,
        visits: 2,
        lessons: 3,
    };
    assert_eq!(store.joined(&event).unwrap(), joined);
    assert_eq!(on_the_tenth(&store, Page::WHOLE), [(10, 14, true), (11, 14, false)]);
    store.remove(&identities[0], day(11)).unwrap();
    store.remove(&identities[2], day(11)).unwrap();
    let joined = store.joined(&event).unwrap();
    assert_eq!((joined.sessions, joined.visits, joined.lessons), (0, 1, 1));
    assert_eq!(
        store.joined(&Slug::parse("event-9-zzzz").unwrap()).unwrap(),
        Joined::default()
    );
    assert!(store.verify().is_sound());
}

#[test]
fn the_part_of_a_kiosk_outlives_a_restart() {
    let dir = dir();
    let part = Part {
        event: Slug::parse("event-12-a2b3").unwrap(),
        day: day(10),
        until: 16,
    };
    {
        let mut store = open(dir.path()).unwrap();
        assert_eq!(store.part().unwrap(), None);
        store.set_part(Some(&part)).unwrap();
    }
    let mut store = open(dir.path()).unwrap();
    assert_eq!(store.part().unwrap(), Some(part));
    store.set_part(None).unwrap();
    assert_eq!(store.part().unwrap(), None);
}

#[test]
fn a_date_is_looked_up_without_reading_every_session_and_visit() {
    let dir = dir();
    let store = open(dir.path()).unwrap();
    let sql = format!("EXPLAIN QUERY PLAN {}", include_str!("../event/joined.sql"));
    let mut statement = store.reader.db.prepare(&sql).unwrap();
    let steps = statement.query_map([1], |row| row.get::<_, String>(3)).unwrap();
    for step in steps {
        let step = step.unwrap();
        assert!(
            !step.starts_with("SCAN session") && !step.starts_with("SCAN visit"),
            "{step}"
        );
    }
}
