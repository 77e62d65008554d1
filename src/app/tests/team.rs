//! The team, and the trail of what it does.

use super::driver::Kiosk;
use crate::app::{Effect, Trouble};
use crate::domain::{Action, NameCode, Role};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const TO_COORDINATOR: &str = "staff type:c1 enter type:246810 enter";
/// A session recorded from the desk with one theme.
const ONE: &str = "go:desk-individual go:form-themes go:label-theme-email go:form-ready go:form-save";

fn code(code: &str) -> NameCode {
    NameCode::parse(code).unwrap()
}

/// The team in front of a coordinator: m1, m2, then c1.
fn team() -> Kiosk {
    Kiosk::after(&format!("{TO_COORDINATOR} go:menu-site go:desk-team"))
}

/// The trail in front of whoever comes in by a door.
fn trail(kiosk: &mut Kiosk, door: &str) {
    kiosk.walk(&format!("{door} go:menu-site go:desk-trail"));
}

fn role(kiosk: &Kiosk, of: &str) -> Option<Role> {
    let known = kiosk.outside.staff.iter().find(|known| known.0 == code(of));
    known.map(|known| known.1)
}

fn actions(kiosk: &Kiosk) -> Vec<Action> {
    kiosk.outside.trail.iter().map(|line| line.action).collect()
}

#[test]
fn the_team_says_who_has_which_role_and_how_each_may_sign_in() {
    let mut kiosk = team();
    kiosk.outside.blocked.push((code("m2"), 61));
    kiosk.walk("go:team-new type:m9 go:team-add back");
    let page = format!("{:?}", kiosk.page());
    for said in ["m1", "m2", "c1", "m9", "team-active", "team-must-choose"] {
        assert!(page.contains(said), "{said}");
    }
    assert!(page.contains("\"team-blocked\", [(\"minutes\", Number(2))]"), "{page}");
}

#[test]
fn a_role_is_changed_and_put_back() {
    let mut kiosk = team();
    kiosk.walk("1 go:team-make-coordinator");
    assert_eq!(role(&kiosk, "m1"), Some(Role::Coordinator));
    assert!(kiosk.says("team-role-changed"));
    kiosk.walk("go:team-undo-role");
    assert_eq!(role(&kiosk, "m1"), Some(Role::Mediator));
    kiosk.walk("back 2");
    assert!(
        !kiosk.offers("team-undo-role"),
        "of another colleague there is nothing to undo"
    );
}

#[test]
fn a_new_code_is_asked_twice_and_shown_once() {
    let mut kiosk = team();
    kiosk.walk("1 go:team-reset");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("team-keep"),
        "the hand is on the harmless choice"
    );
    kiosk.walk("enter");
    assert!(!actions(&kiosk).contains(&Action::StaffReset));
    kiosk.walk("go:team-reset go:team-reset-yes");
    assert!(kiosk.says("135790"));
    assert_eq!(kiosk.focused().as_deref(), Some("team-noted"));
    assert!(!kiosk.offers("team-make-coordinator"), "Enter changes nothing else");
    kiosk.walk("enter 1");
    assert!(!kiosk.says("135790"), "shown once");
    kiosk.walk("back back back go:desk-sign-out staff type:m1 enter type:246810 enter");
    assert!(kiosk.says("sign-in-wrong"), "the PIN of before is gone");
}

#[test]
fn a_code_is_taken_back_after_being_asked_twice() {
    let mut kiosk = team();
    kiosk.walk("2 go:team-remove enter");
    assert_eq!(role(&kiosk, "m2"), Some(Role::Mediator), "the first choice keeps it");
    kiosk.walk("go:team-remove go:team-remove-yes");
    assert_eq!(role(&kiosk, "m2"), None);
    assert!(kiosk.says("team-removed"));
    assert_eq!(kiosk.title(), "team-title");
}

#[test]
fn nobody_is_offered_to_change_their_own_role_or_to_take_their_own_code_away() {
    let mut kiosk = team();
    kiosk.walk("3");
    assert!(kiosk.says("team-role"));
    for act in ["team-make-mediator", "team-remove"] {
        assert!(!kiosk.offers(act), "{act}");
    }
    assert!(kiosk.offers("team-reset"), "a forgotten PIN is one's own");
}

#[test]
fn what_the_records_refuse_is_said_on_the_page_it_was_asked() {
    for trouble in [Trouble::NotAllowed, Trouble::LastCoordinator, Trouble::DiskFull] {
        let mut kiosk = team();
        kiosk.walk("2 go:team-remove");
        kiosk.outside.trouble = Some(trouble);
        kiosk.walk("go:team-remove-yes");
        let said = format!("{:?}", kiosk.page().blocks);
        assert!(said.contains("trouble-"), "{trouble:?}: {said}");
        assert!(kiosk.offers("team-remove"), "and can be asked again");
    }
}

#[test]
fn coming_in_and_going_out_are_told() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-sign-out");
    kiosk.walk("staff type:m1 enter type:111222 enter type:246810 enter tick:300s");
    assert_eq!(
        actions(&kiosk),
        [
            Action::SignedIn,
            Action::SignedOut,
            Action::SignInRefused,
            Action::SignedIn,
            Action::Locked
        ]
    );
}

#[test]
fn somebody_let_in_after_they_left_leaves_at_once() {
    let mut kiosk = Kiosk::after("hold staff type:m1 enter type:246810 enter");
    kiosk.walk("back wait");
    assert!(kiosk.model.staff.is_none());
    assert_eq!(kiosk.effects.last(), Some(&Effect::SignOut));
}

#[test]
fn a_mediator_reads_their_own_lines_and_a_coordinator_all_of_them() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE);
    kiosk.walk("go:desk-sign-out");
    trail(&mut kiosk, "staff type:m2 enter type:246810 enter");
    assert!(kiosk.says("trail-text-own") && kiosk.says("trail-signed-in"));
    assert!(!kiosk.says("trail-session-added"), "that was somebody else");
    assert!(!kiosk.offers("trail-choose"));
    kiosk.walk("back back go:desk-sign-out");
    trail(&mut kiosk, TO_COORDINATOR);
    assert!(kiosk.says("trail-text") && kiosk.says("trail-session-added"));
}

#[test]
fn lines_are_looked_for_by_kind_and_by_code() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE);
    kiosk.walk("go:desk-sign-out");
    trail(&mut kiosk, TO_COORDINATOR);
    kiosk.walk("go:trail-choose go:trail-kind-sessions");
    assert!(kiosk.says("trail-session-added") && !kiosk.says("trail-signed-in"));
    kiosk.walk("go:trail-choose at:trail-code type:1 go:trail-show-code");
    assert!(kiosk.says("sign-in-not-a-code"));
    kiosk.walk("at:trail-code clear type:c1 enter");
    assert!(kiosk.says("trail-signed-in") && !kiosk.says("trail-session-added"));
    kiosk.walk("go:trail-choose at:trail-code clear type:z9 go:trail-show-code");
    assert!(kiosk.says("trail-none"));
    kiosk.walk("go:trail-choose go:trail-everything");
    assert!(kiosk.says("trail-session-added"));
}

#[test]
fn pages_turn_to_the_oldest_line_and_back() {
    let mut kiosk = Kiosk::new();
    for _ in 0..5 {
        kiosk.walk(TO_DESK);
        kiosk.walk("go:desk-sign-out");
    }
    trail(&mut kiosk, TO_COORDINATOR);
    let first = kiosk.page();
    assert!(kiosk.offers("trail-older") && !kiosk.offers("trail-newer"));
    kiosk.walk("go:trail-older");
    assert!(!kiosk.offers("trail-older") && kiosk.offers("trail-newer"));
    assert_ne!(kiosk.page().blocks, first.blocks);
    kiosk.walk("go:trail-newer");
    assert_eq!(kiosk.page().blocks, first.blocks);
}

#[test]
fn a_purge_is_a_coordinators_and_asked_twice() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-sign-out");
    trail(&mut kiosk, TO_COORDINATOR);
    assert!(!kiosk.offers("trail-purge"), "nothing is old enough");
    kiosk.outside.expired = 2;
    kiosk.walk("back go:desk-trail go:trail-purge");
    assert_eq!(kiosk.focused().as_deref(), Some("trail-purge-keep"));
    kiosk.walk("enter");
    assert_eq!(kiosk.outside.expired, 2);
    kiosk.walk("go:trail-purge go:trail-purge-yes");
    assert!(kiosk.says("trail-purged"));
    assert!(!kiosk.offers("trail-purge"));
    assert_eq!(actions(&kiosk).last(), Some(&Action::TrailPurged));
}

#[test]
fn a_purge_that_is_refused_says_why() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-sign-out");
    kiosk.outside.expired = 1;
    trail(&mut kiosk, TO_COORDINATOR);
    kiosk.walk("go:trail-purge");
    kiosk.outside.trouble = Some(Trouble::ClockBehind);
    kiosk.walk("go:trail-purge-yes");
    assert!(kiosk.says("trouble-clock-behind"));
    assert!(kiosk.says("trail-signed-in"), "the lines stay in front");
}

#[test]
fn the_number_of_a_record_is_written_as_one_and_a_count_as_an_amount() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE).walk("go:menu-site go:desk-trail");
    let page = format!("{:?}", kiosk.page().blocks);
    assert!(page.contains("\"trail-session-added\", [(\"number\", Text("), "{page}");
}
