//! Drafts on disk: kept at once, dropped with what saves them or not at all, and never in the way of records.

use super::*;
use crate::domain::{Draft, DraftKey, FormKind, NameCode};
use crate::store::Error;

fn draft(code: &str, form: FormKind, format: u16, text: &str) -> Draft {
    let of = NameCode::parse(code).unwrap();
    let key = DraftKey { of, form, format };
    let text = text.to_owned();
    Draft { key, text }
}

fn texts(store: &Store, code: &str) -> Vec<String> {
    let drafts = store.drafts(NameCode::parse(code).unwrap()).unwrap();
    drafts.into_iter().map(|draft| draft.text).collect()
}

#[test]
fn a_draft_is_there_again_after_the_store_is_opened_again() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    for text in ["{\"n\":1}", "{\"n\":12}"] {
        store.keep_draft(&draft("m1", FormKind::Session, 1, text)).unwrap();
    }
    store.keep_draft(&draft("m2", FormKind::Session, 1, "{}")).unwrap();
    drop(store);
    let store = open(dir.path()).unwrap();
    assert_eq!(texts(&store, "m1"), ["{\"n\":12}"], "the last one alone");
    assert_eq!(texts(&store, "m2"), ["{}"]);
    assert_eq!(texts(&store, "m3"), [""; 0]);
    assert!(store.verify().is_sound());
}

#[test]
fn forms_and_formats_have_a_row_each() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let all = [
        draft("m1", FormKind::Correction, 1, "a"),
        draft("m1", FormKind::Session, 1, "b"),
        draft("m1", FormKind::Session, 2, "c"),
    ];
    for draft in &all {
        store.keep_draft(draft).unwrap();
    }
    store.drop_draft_with_next(all[1].key);
    store.drop_drafts().unwrap();
    assert_eq!(texts(&store, "m1"), ["a", "c"], "the draft of a newer program stays");
}

#[test]
fn a_draft_goes_with_the_record_that_is_saved_and_stays_with_one_that_is_not() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let kept = draft("m1", FormKind::Session, 1, "{}");
    store.keep_draft(&kept).unwrap();
    store.drop_draft_with_next(kept.key);
    let refused = crate::domain::Session::new(crate::domain::Kind::Individual, day(2), 10, 30);
    let body = Body::Session(Box::new(refused.clone()));
    // Broken rules are refused before anything is begun.
    assert!(matches!(store.add(&[body], day(2)), Err(Error::Refused { .. })));
    store.drop_drafts().unwrap();
    assert_eq!(texts(&store, "m1"), ["{}"]);
    store.drop_draft_with_next(kept.key);
    let identity = crate::domain::Identity {
        site: store.installation().site,
        device: store.installation().device,
        epoch: 1,
        seq: 999,
    };
    assert!(store.remove(&identity, day(2)).is_err());
    assert_eq!(texts(&store, "m1"), ["{}"], "nothing of a change that failed stands");
    store.drop_drafts().unwrap();
    assert_eq!(texts(&store, "m1"), ["{}"], "and nothing of it is tried again");
    store.drop_draft_with_next(kept.key);
    let mut sound = refused;
    sound.themes = vec![crate::domain::Theme::Email];
    store.add(&[Body::Session(Box::new(sound))], day(2)).unwrap();
    assert_eq!(texts(&store, "m1"), [""; 0]);
}

#[test]
fn a_draft_that_is_not_as_it_was_kept_is_left_out() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    store
        .keep_draft(&draft("m1", FormKind::Session, 1, "{\"n\":1}"))
        .unwrap();
    let spoil = "UPDATE draft SET text = '{\"n\":3}'";
    store.reader.db.execute_batch(spoil).unwrap();
    assert_eq!(texts(&store, "m1"), [""; 0]);
    let of_a_newer_program = "UPDATE draft SET form = 'tour'";
    store.reader.db.execute_batch(of_a_newer_program).unwrap();
    assert_eq!(texts(&store, "m1"), [""; 0]);
}

#[test]
fn who_leaves_the_team_leaves_no_draft() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let code = NameCode::parse("m1").unwrap();
    let pin = crate::store::Credential::Pin("hash".to_owned());
    store.add_staff(code, crate::domain::Role::Mediator, &pin).unwrap();
    store.keep_draft(&draft("m1", FormKind::Session, 1, "{}")).unwrap();
    store.remove_staff(code).unwrap();
    assert_eq!(texts(&store, "m1"), [""; 0]);
}

#[test]
fn a_text_beyond_reason_is_refused() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let long = "x".repeat(Draft::LONGEST);
    store.keep_draft(&draft("m1", FormKind::Session, 1, &long)).unwrap();
    let longer = "x".repeat(Draft::LONGEST + 1);
    assert!(store.keep_draft(&draft("m1", FormKind::Session, 1, &longer)).is_err());
    assert_eq!(texts(&store, "m1"), [long]);
}

#[test]
fn habits_are_read_from_the_last_sessions_of_a_code() {
    let dir = dir();
    filled(dir.path(), 1, 300);
    let store = open(dir.path()).unwrap();
    let code = |n: usize| NameCode::parse(&format!("m{n}")).unwrap();
    for of in (1..=9).map(code) {
        let mut sessions = Vec::new();
        store
            .for_each_record(None, |record| {
                if let Body::Session(session) = &record.body
                    && session.mediator == Some(of)
                {
                    sessions.push((**session).clone());
                }
            })
            .unwrap();
        let recent = store.recent(of).unwrap();
        assert_eq!(recent.len(), sessions.len());
        for session in &sessions {
            assert!(recent.contains(&crate::domain::Recent::from(session)));
        }
    }
}
