//! The trail of staff actions: what leaves a line, what no one can take back, and what is found when somebody tries.

mod purge;
mod tampering;

use super::*;
use crate::domain::{
    Action, ActionKind, Body, Datum, Dossier, DossierKind, Identity, Kind, NameCode, Role, Session, Site, Slug,
    TrailLine, TrailOf,
};
use crate::store::{Credential, Error, connection, migration};

fn code(code: &str) -> NameCode {
    NameCode::parse(code).unwrap()
}

fn pin() -> Credential {
    Credential::Pin("$argon2id$pin".to_owned())
}

fn once() -> Credential {
    Credential::OneTime("$argon2id$once".to_owned())
}

fn by(name: &str, number: u32) -> Actor {
    Actor {
        code: Some(code(name)),
        day: day(number),
        hour: 14,
    }
}

/// A session of somebody, or of nobody in particular.
fn session_of(mediator: Option<&str>, seed: u64) -> Body {
    let mut session = Chance::new(seed).session();
    session.mediator = mediator.map(code);
    Body::Session(Box::new(session))
}

/// A site with mediators `m1` and `m2` and coordinator `c1`.
fn team() -> (tempfile::TempDir, Store) {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store.add_staff(code("c1"), Role::Coordinator, &pin()).unwrap();
    for mediator in ["m1", "m2"] {
        store.add_staff(code(mediator), Role::Mediator, &pin()).unwrap();
    }
    (dir, store)
}

fn lines(reader: &Reader) -> Vec<TrailLine> {
    let mut lines = reader.trail(TrailOf::Everybody, None, u32::MAX).unwrap();
    lines.reverse();
    lines
}

/// Who, what, about whom, and the number.
type Told = (Option<NameCode>, Action, Option<NameCode>, Option<u32>);

fn said(reader: &Reader) -> Vec<Told> {
    let lines = lines(reader).into_iter();
    lines
        .map(|line| (line.by, line.action, line.about, line.number))
        .collect()
}

fn written(store: &mut Store, body: Body) -> Identity {
    store.add(&[body], day(2)).unwrap()[0]
}

#[test]
fn every_action_leaves_a_line_with_whose_hand_and_when() {
    let (_dir, mut store) = team();
    store.act_as(by("m1", 2));
    store.begin_attempt(code("m1"), 0).unwrap();
    store.refuse_sign_in(code("m1")).unwrap();
    store.begin_attempt(code("m1"), 0).unwrap();
    store.sign_in(code("m1")).unwrap();
    let body = session_of(Some("m1"), 1);
    let identity = written(&mut store, body.clone());
    store.revise(&identity, &body, day(2)).unwrap();
    store.remove(&identity, day(2)).unwrap();
    store.revise(&identity, &body, day(2)).unwrap();
    store.note(Action::SignedOut, None).unwrap();
    store.act_as(by("c1", 3));
    store.set_credential(code("m2"), &once()).unwrap();
    store.change_role(code("m2"), Role::Coordinator).unwrap();
    store.set_site(&Site::default()).unwrap();
    store.remove_staff(code("m1")).unwrap();
    store.act_as(shell(4));
    store
        .add_foreign(&[(session_of(None, 2), None), (session_of(None, 3), None)], day(4))
        .unwrap();
    let (m1, m2, c1) = (Some(code("m1")), Some(code("m2")), Some(code("c1")));
    let seq = Some(identity.seq);
    let expected = [
        (None, Action::StaffAdded, c1, None),
        (None, Action::StaffAdded, m1, None),
        (None, Action::StaffAdded, m2, None),
        (m1, Action::SignInRefused, None, Some(1)),
        (m1, Action::SignedIn, None, None),
        (m1, Action::SessionAdded, None, seq),
        (m1, Action::SessionRevised, None, seq),
        (m1, Action::SessionRemoved, None, seq),
        (m1, Action::SessionRestored, None, seq),
        (m1, Action::SignedOut, None, None),
        (c1, Action::StaffReset, m2, None),
        (c1, Action::RoleChanged, m2, None),
        (c1, Action::SiteSet, None, None),
        (c1, Action::StaffRemoved, m1, None),
        (None, Action::RecordsImported, None, Some(2)),
    ];
    assert_eq!(said(&store), expected);
    let last = lines(&store).pop().unwrap();
    assert_eq!((last.n, last.date, last.hour), (15, day(4), 9));
    assert!(store.verify().is_sound());
}

#[test]
fn what_is_refused_leaves_neither_a_change_nor_a_line() {
    let (_dir, mut store) = team();
    let before = said(&store);
    store.act_as(by("m1", 2));
    assert!(store.add_staff(code("m9"), Role::Mediator, &pin()).is_err());
    let wrong = Body::Session(Box::new(Session::new(Kind::Individual, day(2), 9, 0)));
    assert!(store.add(&[wrong], day(2)).is_err());
    assert_eq!(said(&store), before);
    assert_eq!(store.counts().unwrap().sessions, 0);
}

#[test]
fn a_visit_leaves_no_line() {
    let (_dir, mut store) = team();
    store.act_as(by("m1", 2));
    let before = said(&store).len();
    let visit = Body::Visit(Box::new(Chance::new(1).visit()));
    store.add(&[visit], day(2)).unwrap();
    assert_eq!(said(&store).len(), before);
}

#[test]
fn a_mediator_writes_their_own_sessions_and_a_coordinator_the_sites() {
    let (_dir, mut store) = team();
    store.act_as(by("m1", 2));
    let (own, other) = (session_of(Some("m1"), 1), session_of(Some("m2"), 2));
    let refused = |done: Result<()>| assert!(matches!(done, Err(Error::NotAllowed { .. })), "{done:?}");
    refused(store.add(std::slice::from_ref(&other), day(2)).map(drop));
    refused(store.add(&[session_of(None, 3)], day(2)).map(drop));
    let mine = written(&mut store, own.clone());
    refused(store.revise(&mine, &other, day(2)).map(drop));
    store.revise(&mine, &own, day(2)).unwrap();
    store.act_as(by("m2", 2));
    refused(store.revise(&mine, &own, day(2)).map(drop));
    refused(store.revise(&mine, &other, day(2)).map(drop));
    refused(store.remove(&mine, day(2)).map(drop));
    store.act_as(by("c1", 2));
    store.revise(&mine, &other, day(2)).unwrap();
    store.remove(&mine, day(2)).unwrap();
    store.act_as(by("m1", 2));
    refused(store.revise(&mine, &own, day(2)).map(drop));
}

#[test]
fn a_survey_is_a_coordinators_to_hold_and_anybodys_to_answer() {
    let (_dir, mut store) = team();
    let survey = || Datum::Id(Slug::parse("visitors").unwrap());
    let held = Dossier::new(DossierKind::Campaign)
        .with("survey", survey())
        .with("date", Datum::Day(day(1)))
        .with("asked", Datum::Number(40));
    let answered = Dossier::new(DossierKind::Response)
        .with("survey", survey())
        .with("date", Datum::Day(day(2)))
        .saying("source", "kiosk")
        .with("answers", Datum::Marks(vec![(Slug::parse("found").unwrap(), 1)]));
    let [held, answered] = [held, answered].map(|dossier| [Body::Dossier(Box::new(dossier))]);
    let refused = |done: Result<()>| assert!(matches!(done, Err(Error::NotAllowed { .. })), "{done:?}");
    store.act_as(by("m1", 2));
    refused(store.add(&held, day(2)).map(drop));
    store.act_as(by("c1", 2));
    let campaign = store.add(&held, day(2)).unwrap()[0];
    store.act_as(by("m1", 2));
    refused(store.remove(&campaign, day(2)).map(drop));
    store.add(&answered, day(2)).unwrap();
    let lines = said(&store).len();
    store.act_as(Actor {
        code: None,
        ..by("m1", 2)
    });
    store.add(&answered, day(2)).unwrap();
    assert_eq!(said(&store).len(), lines, "a visitor's answer leaves no line");
}

#[test]
fn the_team_and_the_site_are_a_coordinators_to_change() {
    let (_dir, mut store) = team();
    store.act_as(by("m1", 2));
    let refused = |done: Result<()>| assert!(matches!(done, Err(Error::NotAllowed { .. })), "{done:?}");
    refused(store.add_staff(code("m9"), Role::Coordinator, &pin()));
    refused(store.set_credential(code("c1"), &once()));
    refused(store.set_credential(code("m2"), &pin()));
    refused(store.set_credential(code("m1"), &once()));
    refused(store.change_role(code("m1"), Role::Coordinator));
    refused(store.remove_staff(code("m2")));
    refused(store.set_site(&Site::default()));
    refused(store.purge_trail().map(drop));
    store.set_credential(code("m1"), &pin()).unwrap();
    store.act_as(by("c1", 2));
    store.remove_staff(code("m1")).unwrap();
    store.act_as(by("m1", 2));
    refused(store.add(&[session_of(Some("m1"), 1)], day(2)).map(drop));
}

#[test]
fn nobody_takes_their_own_code_away_and_a_coordinator_is_always_left() {
    let (_dir, mut store) = team();
    store.act_as(by("c1", 2));
    let oneself = store.remove_staff(code("c1"));
    assert!(matches!(oneself, Err(Error::Oneself { .. })), "{oneself:?}");
    let oneself = store.change_role(code("c1"), Role::Mediator);
    assert!(matches!(oneself, Err(Error::Oneself { .. })), "{oneself:?}");
    store.act_as(shell(2));
    for last in [
        store.remove_staff(code("c1")),
        store.change_role(code("c1"), Role::Mediator),
    ] {
        assert!(matches!(last, Err(Error::LastCoordinator { .. })), "{last:?}");
    }
    store.change_role(code("m1"), Role::Coordinator).unwrap();
    store.remove_staff(code("c1")).unwrap();
}

#[test]
fn the_trail_is_read_newest_first_by_pages_by_code_and_by_kind() {
    let (_dir, mut store) = team();
    for number in 0..30 {
        let who = if number % 3 == 0 { "m1" } else { "m2" };
        store.act_as(by(who, 2));
        written(&mut store, session_of(Some(who), number));
    }
    let all = store.trail(TrailOf::Everybody, None, 100).unwrap();
    assert_eq!(all.len(), 33);
    assert!(all.windows(2).all(|pair| pair[0].n > pair[1].n));
    let mut paged = Vec::new();
    loop {
        let before = paged.last().map(|line: &TrailLine| line.n);
        let page = store.trail(TrailOf::Everybody, before, 7).unwrap();
        if page.is_empty() {
            break;
        }
        paged.extend(page);
    }
    assert_eq!(paged, all);
    let mine = store.trail(TrailOf::Person(code("m1")), None, 100).unwrap();
    assert_eq!(mine.len(), 11, "ten sessions, and how the code was given");
    assert!(
        mine.iter()
            .all(|line| [line.by, line.about].contains(&Some(code("m1"))))
    );
    assert_eq!(store.trail(TrailOf::Person(code("z9")), None, 9).unwrap(), []);
    for (kind, count) in [(ActionKind::Sessions, 30), (ActionKind::Team, 3), (ActionKind::Door, 0)] {
        let found = store.trail(TrailOf::Kind(kind), None, 100).unwrap();
        assert_eq!(found.len(), count);
        assert!(found.iter().all(|line| line.action.kind() == kind));
    }
}

#[test]
fn a_line_is_added_beside_whoever_writes() {
    let (dir, mut store) = team();
    let beside = |number| Store::note_beside(dir.path(), shell(number), Action::BackupWritten);
    beside(2).unwrap();
    store.act_as(by("m1", 3));
    written(&mut store, session_of(Some("m1"), 1));
    beside(3).unwrap();
    store.settle();
    drop(store);
    beside(4).unwrap();
    let store = open(dir.path()).unwrap();
    let backups = said(&store).into_iter().filter(|line| line.1 == Action::BackupWritten);
    assert_eq!(backups.count(), 3);
    assert!(store.verify().is_sound());
    let absent = dir.path().join("not-there");
    assert!(Store::note_beside(&absent, shell(2), Action::BackupWritten).is_err());
    assert!(!absent.exists());
}

#[test]
fn a_restored_trail_says_that_it_was_restored() {
    let (dir, store) = team();
    let copy = self::dir();
    let backup = copy.path().join("copy");
    store.backup(&backup).unwrap();
    drop(store);
    Store::restore(dir.path(), &backup, shell(6)).unwrap();
    let store = open(dir.path()).unwrap();
    assert_eq!(said(&store).pop().unwrap().1, Action::BackupRestored);
    assert!(store.verify().is_sound());
}

#[test]
fn a_database_older_than_the_trail_begins_it_with_its_staff() {
    let dir = dir();
    let path = dir.path().join("palier.sqlite3");
    let db = connection::make(Some(&path)).unwrap();
    migration::migrate(&db, &path, &migration::MIGRATIONS[..3]).unwrap();
    db.execute_batch("INSERT INTO staff (code, role, pin_hash) VALUES ('c1', 1, 'x'), ('m1', 0, 'y')")
        .unwrap();
    let installation = crate::store::Installation {
        site: crate::domain::SiteId::from_random(1),
        device: crate::domain::SiteId::from_random(2),
        epoch: 1,
    };
    crate::store::setting::found(&db, &path, &installation).unwrap();
    drop(db);
    let store = open(dir.path()).unwrap();
    let noted: Vec<_> = said(&store).into_iter().map(|line| (line.1, line.2)).collect();
    assert_eq!(
        noted,
        [
            (Action::StaffNoted, Some(code("c1"))),
            (Action::StaffNoted, Some(code("m1")))
        ]
    );
    assert!(store.verify().is_sound());
    drop(store);
    let again = open(dir.path()).unwrap();
    assert_eq!(said(&again).len(), 2, "once");
}

#[test]
fn people_counted_one_by_one_are_one_line_until_something_else_is_done() {
    let (_dir, mut store) = team();
    let date = |present: u32, of: Option<&Identity>| {
        let mut date = Dossier::new(DossierKind::Event)
            .saying("format", "workshop")
            .with("date", Datum::Day(day(2)))
            .with("hour", Datum::Number(14))
            .with("minutes", Datum::Number(90))
            .with("present", Datum::Number(present));
        if let Some(identity) = of {
            date.claim(identity);
        }
        Body::Dossier(Box::new(date))
    };
    store.act_as(by("m1", 10));
    let identity = written(&mut store, date(0, None));
    let revised = |store: &Store| {
        let told = said(store).into_iter();
        told.filter(|line| line.1 == Action::DossierRevised).count()
    };
    for present in 1..=9 {
        store
            .revise(&identity, &date(present, Some(&identity)), day(2))
            .unwrap();
    }
    assert_eq!(revised(&store), 1, "nine counts, one correction");
    store.note(Action::ExportWritten, None).unwrap();
    store.revise(&identity, &date(10, Some(&identity)), day(2)).unwrap();
    assert_eq!(revised(&store), 2, "something was done in between");
    store.act_as(by("m1", 11));
    store.revise(&identity, &date(11, Some(&identity)), day(2)).unwrap();
    assert_eq!(revised(&store), 3, "another day");
}
