//! What each member of staff may do is held here and in the store, whatever a screen offered.

use super::*;
use crate::domain::{Kind, Record, Theme, TrailLine};
use crate::store::{Opening, Reader};

fn code(code: &str) -> NameCode {
    NameCode::parse(code).unwrap()
}

fn today() -> NaiveDate {
    clock::now().day
}

fn open(dir: &tempfile::TempDir) -> Store {
    let random = [1, 2];
    let today = today();
    Store::open_to_write(dir.path(), &Opening { today, random }).unwrap()
}

/// Mediators `m1` and `m2`, coordinator `c1`, and nobody signed in.
fn team() -> (tempfile::TempDir, Records) {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(&dir);
    let pin = || Credential::Pin("$argon2id$pin".to_owned());
    store.add_staff(code("c1"), Role::Coordinator, &pin()).unwrap();
    for mediator in ["m1", "m2"] {
        store.add_staff(code(mediator), Role::Mediator, &pin()).unwrap();
    }
    (dir, Records::new(Some(store)))
}

fn signed(records: &mut Records, who: &str) {
    let role = if who == "c1" { Role::Coordinator } else { Role::Mediator };
    assert_eq!(
        records.sign_in(code(who), role),
        Answer::PinRight { code: code(who), role }
    );
}

fn session_of(mediator: &str) -> Box<Session> {
    let mut session = Session::new(Kind::Individual, today(), 9, 30);
    session.themes = vec![Theme::Email];
    session.mediator = Some(code(mediator));
    Box::new(session)
}

fn saved(records: &mut Records, mediator: &str) -> Identity {
    match records.save_session(session_of(mediator), None, today()) {
        Answer::SessionSaved(identity) => identity,
        other => panic!("{other:?}"),
    }
}

fn listed(records: &Records, of: Option<NameCode>) -> Vec<Record> {
    match records.list_sessions(of, 0, 100) {
        Answer::SessionsListed(records, _) => records,
        other => panic!("{other:?}"),
    }
}

fn trail(records: &Records, of: TrailOf) -> Vec<TrailLine> {
    match records.read_trail(of, None, 100, today()) {
        Answer::TrailRead { lines, .. } => lines,
        other => panic!("{other:?}"),
    }
}

fn beside(dir: &tempfile::TempDir) -> Reader {
    Store::open_to_read(dir.path()).unwrap()
}

const NO_SAVE: Answer = Answer::SaveFailed(Trouble::NotAllowed);
const NO: Answer = Answer::StaffRefused(Trouble::NotAllowed);

#[test]
fn without_anybody_signed_in_nothing_of_staff_is_written_or_read() {
    let (dir, mut records) = team();
    assert_eq!(records.save_session(session_of("m1"), None, today()), NO_SAVE);
    assert_eq!(records.list_sessions(None, 0, 8), NO_SAVE);
    assert_eq!(records.read_team(), NO);
    assert_eq!(records.read_trail(TrailOf::Everybody, None, 8, today()), NO);
    assert_eq!(records.remove_staff(code("m1")), NO);
    assert_eq!(records.purge_trail(), NO);
    assert_eq!(records.choose_pin(code("c1"), "x".to_owned()), NO);
    signed(&mut records, "c1");
    records.leave_desk(Action::Locked);
    assert_eq!(records.save_session(session_of("m1"), None, today()), NO_SAVE);
    assert_eq!(beside(&dir).counts().unwrap().sessions, 0);
}

#[test]
fn a_mediator_sees_and_corrects_their_own_sessions_whatever_is_asked() {
    let (_dir, mut records) = team();
    signed(&mut records, "m1");
    let mine = saved(&mut records, "m1");
    assert_eq!(records.save_session(session_of("m2"), None, today()), NO_SAVE);
    signed(&mut records, "m2");
    let theirs = saved(&mut records, "m2");
    for of in [None, Some(code("m1")), Some(code("m2"))] {
        let identities: Vec<Identity> = listed(&records, of)
            .iter()
            .map(|record| record.stamp.identity)
            .collect();
        assert_eq!(identities, [theirs]);
    }
    assert_eq!(records.save_session(session_of("m2"), Some(mine), today()), NO_SAVE);
    assert_eq!(records.remove_session(mine, today()), NO_SAVE);
    assert_eq!(records.remove_session(theirs, today()), Answer::SessionRemoved(theirs));
}

#[test]
fn a_coordinator_sees_and_corrects_the_sites_sessions() {
    let (_dir, mut records) = team();
    signed(&mut records, "m1");
    let identity = saved(&mut records, "m1");
    signed(&mut records, "c1");
    assert_eq!(listed(&records, None).len(), 1);
    assert_eq!(listed(&records, Some(code("m2"))).len(), 0);
    let revised = records.save_session(session_of("m2"), Some(identity), today());
    assert_eq!(revised, Answer::SessionSaved(identity));
    assert_eq!(
        records.remove_session(identity, today()),
        Answer::SessionRemoved(identity)
    );
}

#[test]
fn a_mediator_reads_their_own_lines_and_changes_nothing_of_the_team() {
    let (_dir, mut records) = team();
    signed(&mut records, "c1");
    signed(&mut records, "m1");
    saved(&mut records, "m1");
    for of in [TrailOf::Everybody, TrailOf::Person(code("c1"))] {
        let lines = trail(&records, of);
        assert!(
            lines
                .iter()
                .all(|line| [line.by, line.about].contains(&Some(code("m1")))),
            "{lines:?}"
        );
        assert_eq!(lines.len(), 3, "the code given, the desk opened, the session");
    }
    let once = || ("12345678".to_owned(), "x".to_owned());
    let (shown, hash) = once();
    assert_eq!(records.add_staff(code("m9"), Role::Coordinator, shown, hash), NO);
    let (shown, hash) = once();
    assert_eq!(records.reset_staff(code("c1"), shown, hash), NO);
    assert_eq!(records.change_role(code("m1"), Role::Coordinator), NO);
    assert_eq!(records.read_team(), NO);
    assert_eq!(records.purge_trail(), NO);
    signed(&mut records, "c1");
    assert!(trail(&records, TrailOf::Everybody).len() > 5);
    let last = Answer::StaffRefused(Trouble::NotAllowed);
    assert_eq!(records.remove_staff(code("c1")), last);
}

#[test]
fn an_attempt_is_on_the_disk_before_anything_is_compared() {
    let (dir, mut records) = team();
    for tries in 1..=3 {
        assert!(matches!(records.begin_attempt(code("m1")), Gate::Compare { .. }));
        let staff = beside(&dir).staff().unwrap();
        let failed = staff.iter().find(|member| member.code == code("m1")).unwrap().failed;
        assert_eq!(failed, tries);
        assert_eq!(records.refuse_sign_in(code("m1")), Answer::PinWrong);
    }
    let Gate::Answered(Answer::PinWait(seconds)) = records.begin_attempt(code("m1")) else {
        panic!("a fourth attempt waits");
    };
    assert!((29..=30).contains(&seconds), "{seconds}");
    signed(&mut records, "c1");
    let Answer::TeamRead(team) = records.read_team() else {
        panic!()
    };
    let blocked = team.iter().find(|colleague| colleague.code == code("m1")).unwrap();
    assert!(matches!(blocked.state, CodeState::Blocked(1..=30)), "{blocked:?}");
    let refused = trail(&records, TrailOf::Person(code("m1"))).into_iter();
    let counts: Vec<_> = refused
        .filter(|line| line.action == Action::SignInRefused)
        .map(|line| line.number)
        .collect();
    assert_eq!(counts, [Some(3), Some(2), Some(1)]);
}

#[test]
fn a_wait_begins_again_in_full_when_the_machine_starts() {
    let (dir, mut records) = team();
    (0..3).for_each(|_| drop(records.begin_attempt(code("m1"))));
    drop(records);
    let mut records = Records::new(Some(open(&dir)));
    assert!(matches!(
        records.begin_attempt(code("m1")),
        Gate::Answered(Answer::PinWait(29..=30))
    ));
}

#[test]
fn a_code_that_nobody_has_leaves_no_line() {
    let (_dir, mut records) = team();
    assert!(matches!(records.begin_attempt(code("z9")), Gate::Nobody));
    assert_eq!(records.refuse_sign_in(code("z9")), Answer::PinWrong);
    signed(&mut records, "c1");
    assert_eq!(trail(&records, TrailOf::Person(code("z9"))), []);
}

#[test]
fn a_pin_is_chosen_by_whoever_just_used_their_code() {
    let (_dir, mut records) = team();
    let once = Answer::OneTimeRight {
        code: code("m1"),
        role: Role::Mediator,
    };
    assert_eq!(records.prove(code("m1"), Role::Mediator), once);
    assert_eq!(records.choose_pin(code("c1"), "x".to_owned()), NO);
    assert_eq!(records.choose_pin(code("m1"), "x".to_owned()), Answer::PinChosen);
    assert_eq!(records.choose_pin(code("m1"), "y".to_owned()), NO, "once");
    saved(&mut records, "m1");
}

#[test]
fn joining_a_date_and_leaving_it_each_leave_a_line_of_who_did() {
    let (_dir, mut records) = team();
    let part = Part {
        event: Slug::parse("event-12-a2b3").unwrap(),
        day: today(),
        until: 24,
    };
    assert_eq!(
        records.take_part(Some(part.clone())),
        Answer::SaveFailed(Trouble::NotAllowed),
        "nobody is signed in"
    );
    signed(&mut records, "m1");
    assert_eq!(records.take_part(Some(part.clone())), Answer::PartTaken(Some(part)));
    assert_eq!(records.take_part(None), Answer::PartTaken(None));
    let lines = trail(&records, TrailOf::Person(code("m1")));
    let told: Vec<_> = lines.iter().map(|line| (line.action, line.number)).collect();
    assert_eq!(told[..2], [(Action::DateLeft, None), (Action::DateJoined, Some(12))]);
}

#[test]
fn a_place_is_taken_away_by_a_coordinator_alone() {
    let (_dir, mut records) = team();
    let place = |name: &str| crate::domain::SitePlace {
        name: name.to_owned(),
        ..crate::domain::SitePlace::default()
    };
    signed(&mut records, "c1");
    records.save_place(Some("annexe".to_owned()), place("Annexe"), today());
    signed(&mut records, "m1");
    assert_eq!(
        records.remove_place("annexe", today()),
        Answer::SaveFailed(Trouble::NotAllowed)
    );
    signed(&mut records, "c1");
    let Answer::PlaceSaved(site) = records.remove_place("annexe", today()) else {
        panic!("not taken away")
    };
    assert!(site.places.is_empty());
}

#[test]
fn a_draft_kept_after_another_was_dropped_stays() {
    let (_dir, mut records) = team();
    signed(&mut records, "c1");
    let key = DraftKey {
        of: code("c1"),
        form: crate::domain::FormKind::Place,
        format: 1,
    };
    let draft = |text: &str| Draft {
        key,
        text: text.to_owned(),
    };
    records.keep_draft(draft("before"));
    records.settle();
    // A description that is refused changes nothing: what is dropped with it is kept again by the screen.
    records.drop_draft(key);
    records.keep_draft(draft("after"));
    records.settle();
    assert_eq!(
        records.read_drafts(code("c1")),
        Answer::DraftsRead(vec![draft("after")])
    );
}
