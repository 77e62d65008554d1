//! Staff, attempts to sign in, calls for help, and the site's description.

use super::*;
use crate::domain::{Lists, NameCode, Role, Site, SiteLists, Slug};
use crate::store::{AttemptGate, Credential, Error, NewCall};

fn code(code: &str) -> NameCode {
    NameCode::parse(code).unwrap()
}

fn pin() -> Credential {
    Credential::Pin("$argon2id$pin".to_owned())
}

fn with_mediator() -> (tempfile::TempDir, Store) {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store.add_staff(code("m1"), Role::Mediator, &pin()).unwrap();
    (dir, store)
}

#[test]
fn three_attempts_are_free_then_each_wait_doubles_to_fifteen_minutes() {
    let (_dir, mut store) = with_mediator();
    for _ in 0..3 {
        let allowed = store.begin_attempt(code("m1"), 0).unwrap();
        assert!(matches!(
            allowed,
            AttemptGate::Allowed {
                role: Role::Mediator,
                ..
            }
        ));
    }
    for due in [30, 60, 120, 240, 480, 900, 900, 900] {
        assert_eq!(
            store.begin_attempt(code("m1"), 0).unwrap(),
            AttemptGate::Wait { seconds: due }
        );
        assert_eq!(
            store.begin_attempt(code("m1"), due - 1).unwrap(),
            AttemptGate::Wait { seconds: 1 }
        );
        let allowed = store.begin_attempt(code("m1"), due).unwrap();
        assert!(matches!(allowed, AttemptGate::Allowed { .. }), "after {due} s");
    }
}

#[test]
fn attempts_are_counted_before_the_answer_and_survive_a_restart() {
    let (dir, mut store) = with_mediator();
    for expected in 1..=3 {
        store.begin_attempt(code("m1"), 0).unwrap();
        drop(store);
        store = open(dir.path()).unwrap();
        assert_eq!(store.staff().unwrap()[0].failed, expected);
    }
    assert_eq!(
        store.begin_attempt(code("m1"), 0).unwrap(),
        AttemptGate::Wait { seconds: 30 }
    );
    store.begin_attempt(code("m1"), 30).unwrap();
    store.attempt_succeeded(code("m1")).unwrap();
    assert_eq!(store.staff().unwrap()[0].failed, 0);
}

#[test]
fn twenty_power_cuts_never_take_an_attempt_back() {
    let (_first, mut store) = with_mediator();
    let (mut cut, mut dirs) = (Vec::new(), Vec::new());
    for expected in 1..=20 {
        store.begin_attempt(code("m1"), 900).unwrap();
        // What lies on the disk at this moment, the log not emptied yet, and another machine that starts from it.
        let elsewhere = dir();
        for name in ["palier.sqlite3", "palier.sqlite3-wal", "palier.high-water"] {
            let from = store.layout().dir().join(name);
            if from.exists() {
                std::fs::copy(from, elsewhere.path().join(name)).unwrap();
            }
        }
        cut.push(std::mem::replace(&mut store, open(elsewhere.path()).unwrap()));
        assert_eq!(store.staff().unwrap()[0].failed, expected);
        dirs.push(elsewhere);
    }
}

#[test]
fn a_one_time_code_is_there_until_a_pin_is_chosen() {
    let (_dir, mut store) = with_mediator();
    let once = Credential::OneTime("$argon2id$once".to_owned());
    store.set_credential(code("m1"), &once).unwrap();
    assert!(store.staff().unwrap()[0].must_choose);
    let AttemptGate::Allowed { credential, .. } = store.begin_attempt(code("m1"), 0).unwrap() else {
        panic!("a first attempt is free")
    };
    assert!(credential == once);
    store.set_credential(code("m1"), &pin()).unwrap();
    assert!(!store.staff().unwrap()[0].must_choose);
}

#[test]
fn a_code_is_given_out_once_for_all() {
    let (_dir, mut store) = with_mediator();
    let again = store.add_staff(code("m1"), Role::Coordinator, &pin());
    assert!(matches!(again, Err(Error::StaffExists { .. })));
    store.remove_staff(code("m1")).unwrap();
    assert_eq!(store.staff().unwrap(), []);
    assert_eq!(store.begin_attempt(code("m1"), 0).unwrap(), AttemptGate::Unknown);
    let again = store.add_staff(code("m1"), Role::Mediator, &pin());
    assert!(matches!(again, Err(Error::StaffExists { .. })));
    assert!(matches!(store.remove_staff(code("m1")), Err(Error::NoSuchStaff { .. })));
    assert_eq!(store.begin_attempt(code("m9"), 0).unwrap(), AttemptGate::Unknown);
}

#[test]
fn a_hash_is_not_shown_in_a_log() {
    assert!(!format!("{:?}", pin()).contains("argon2"));
}

#[test]
fn calls_are_seen_until_they_are_closed() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let call = |number, lesson: Option<&str>| NewCall {
        date: day(2),
        hour: 14,
        number,
        lesson: lesson.and_then(Slug::parse),
    };
    let first = store.open_call(&call(1, Some("email.write"))).unwrap();
    let second = store.open_call(&call(2, None)).unwrap();
    let seen: Vec<NewCall> = store.open_calls().unwrap().into_iter().map(|c| c.call).collect();
    assert_eq!(seen, [call(1, Some("email.write")), call(2, None)]);
    store.close_call(first, Some(90)).unwrap();
    store.close_call(first, Some(1)).unwrap();
    assert_eq!(store.open_calls().unwrap()[0].id, second);
    store.close_call(second, None).unwrap();
    assert_eq!(store.open_calls().unwrap(), []);
}

#[test]
fn the_sites_description_is_kept_and_its_lists_are_asked() {
    let dir = dir();
    let mut site = Site {
        name: "Médiathèque de Vire".to_owned(),
        commune: "14762".to_owned(),
        ..Site::default()
    };
    site.tags.insert("summer".to_owned(), "Été".to_owned());
    let mut store = open(dir.path()).unwrap();
    assert_eq!(store.site().unwrap(), Site::default());
    store.set_site(&site).unwrap();
    drop(store);
    let reader = Store::open_to_read(dir.path()).unwrap();
    assert_eq!(reader.site().unwrap(), site);

    let lesson = Slug::parse("email.write").unwrap();
    let lists = SiteLists::new(&site, [], [&lesson]);
    let slug = |id| Slug::parse(id).unwrap();
    assert!(lists.has_tag(&slug("summer")) && lists.has_lesson(&slug("email.write")));
    assert!(!lists.has_tag(&slug("winter")) && !lists.has_path(&slug("email.write")));
}
