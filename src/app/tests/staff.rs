//! The mediators' side, but for the form: the door, the desk, calls, past sessions, the month, the team, leaving.

use super::driver::{Kiosk, facts};
use crate::app::model::Notice;
use crate::app::{Bolts, Effect, Facts, Overlay, Records, Screen, Trouble};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const TO_COORDINATOR: &str = "staff type:c1 enter type:246810 enter";
/// A session recorded from the desk with one theme.
const ONE: &str = "go:desk-individual go:form-themes go:label-theme-email go:form-ready go:form-save";

fn locked() -> Facts {
    Facts {
        bolts: Bolts::Locked,
        ..facts()
    }
}

fn nobody(bolts: Bolts) -> Kiosk {
    let mut kiosk = Kiosk::with(Facts {
        has_staff: false,
        bolts,
        ..facts()
    });
    kiosk.outside.staff.clear();
    kiosk
}

fn leaves(kiosk: &Kiosk) -> bool {
    kiosk.effects.contains(&Effect::Leave)
}

#[test]
fn a_code_and_its_pin_open_the_desk() {
    assert_eq!(Kiosk::after(TO_DESK).title(), "desk-title-of");
    let site = |door: &str| Kiosk::after(&format!("{door} go:menu-site"));
    assert!(!site(TO_DESK).offers("desk-team"), "a mediator inscribes nobody");
    assert!(site(TO_COORDINATOR).offers("desk-team"));
}

#[test]
fn a_wrong_pin_is_said_and_forgotten_and_too_many_make_one_wait() {
    let mut kiosk = Kiosk::after("staff type:m1 enter type:111222 enter");
    assert_eq!(kiosk.title(), "sign-in-title");
    assert!(kiosk.says("sign-in-wrong"));
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("sign-in-pin"),
        "the hand is where to try again"
    );
    kiosk.walk("type:333444 enter type:555666 enter");
    assert!(kiosk.says("sign-in-wait"));
    kiosk.walk("type:246810 enter");
    assert_eq!(kiosk.title(), "desk-title-of", "the wrong ones are gone from the field");
}

#[test]
fn what_is_no_code_is_said_beside_the_code() {
    let kiosk = Kiosk::after("staff type:mmm enter type:246810 enter");
    assert!(kiosk.says("sign-in-not-a-code"));
    assert_eq!(kiosk.focused().as_deref(), Some("sign-in-code"));
    assert!(
        !kiosk
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::CheckPin(..)))
    );
}

#[test]
fn an_answer_that_comes_after_somebody_left_opens_nothing() {
    for left in [
        "back",
        "back staff",
        "back staff type:m2",
        "tick:90s",
        "tick:90s staff",
        "back x 1",
    ] {
        let mut kiosk = Kiosk::after("hold staff type:m1 enter type:246810 enter");
        assert!(kiosk.says("sign-in-checking"));
        kiosk.walk(left);
        let before = kiosk.title();
        kiosk.walk("wait");
        assert!(kiosk.model.staff.is_none(), "{left}");
        assert_eq!(kiosk.title(), before, "{left}");
    }
}

#[test]
fn an_answer_given_twice_counts_once() {
    let mut kiosk = Kiosk::after("hold staff type:m1 enter type:246810 enter");
    let again = kiosk.late.clone();
    kiosk.walk("wait go:desk-sign-out staff");
    for (request, answer) in again {
        kiosk.tell(crate::app::Msg::Answered(request, answer));
    }
    assert_eq!(kiosk.title(), "sign-in-title");
}

#[test]
fn the_first_coordinator_is_made_at_an_attended_kiosk_without_staff() {
    let mut kiosk = nobody(Bolts::Open);
    kiosk.walk("staff type:c1 enter type:123456 enter type:123456 enter");
    assert!(kiosk.says("sign-in-weak"));
    kiosk.walk("at:sign-in-new-pin clear type:864209 enter clear type:864200 enter");
    assert!(kiosk.says("sign-in-different"));
    kiosk.walk("type:864209 enter");
    assert_eq!(kiosk.title(), "desk-title-of");
    assert!(kiosk.offers("menu-site"));
    kiosk.walk("go:desk-sign-out staff");
    assert_eq!(
        kiosk.title(),
        "sign-in-title",
        "from then on a code and a PIN are asked"
    );
}

#[test]
fn a_pin_has_six_signs_and_does_not_run_and_may_be_a_phrase() {
    for weak in ["13579", "000000", "456789", "987654", "aaaaaaa"] {
        let mut kiosk = nobody(Bolts::Open);
        kiosk.walk(&format!("staff type:c1 enter type:{weak} enter type:{weak} enter"));
        assert!(kiosk.says("sign-in-weak"), "{weak}");
        assert!(
            kiosk.says("sign-in-new-notice"),
            "what a PIN is worth is said where it is chosen"
        );
    }
    let mut kiosk = nobody(Bolts::Open);
    let phrase = "les_grandes_portes_bleues_s'ouvrent_le_lundi";
    kiosk.walk(&format!("staff type:c1 enter type:{phrase} enter type:{phrase} enter"));
    assert_eq!(kiosk.title(), "desk-title-of");
    kiosk.walk(&format!("go:desk-sign-out staff type:c1 enter type:{phrase} enter"));
    assert_eq!(kiosk.title(), "desk-title-of");
}

#[test]
fn a_locked_kiosk_without_staff_makes_nobody() {
    let mut kiosk = nobody(Bolts::Locked);
    kiosk.walk("staff");
    assert!(kiosk.says("sign-in-nobody"));
    assert_eq!(kiosk.page().items().count(), 1, "only the way back");
    kiosk.walk("type:c enter");
    assert_eq!(kiosk.title(), "attract-title");
}

#[test]
fn a_colleague_chooses_a_pin_after_the_code_used_once() {
    let mut kiosk = Kiosk::after(TO_COORDINATOR);
    kiosk.walk("go:menu-site go:desk-team go:team-new type:m9 go:team-add");
    assert!(kiosk.says("135790"), "the code is shown to be given");
    kiosk.walk("at:team-code type:m1 go:team-add");
    assert!(kiosk.says("trouble-taken"));
    kiosk.walk("back go:team-back back go:desk-sign-out staff type:m9 enter type:135790 enter");
    assert_eq!(kiosk.title(), "sign-in-new-title");
    kiosk.walk("type:975310 enter type:975310 enter");
    assert_eq!(kiosk.title(), "desk-title-of");
    kiosk.walk("go:desk-sign-out staff type:m9 enter type:135790 enter");
    assert!(kiosk.says("sign-in-wrong"), "the code is used up");
    kiosk.walk("type:975310 enter");
    assert_eq!(kiosk.title(), "desk-title-of");
}

#[test]
fn an_attended_kiosk_leaves_after_being_asked_twice() {
    let mut kiosk = Kiosk::after("go:attract-leave");
    assert_eq!(kiosk.model.overlay, Some(Overlay::LeaveForSure));
    assert!(!leaves(&kiosk));
    kiosk.walk("enter");
    assert_eq!(kiosk.title(), "attract-title", "the first choice is to stay");
    kiosk.walk("go:attract-leave go:leave-yes");
    assert!(leaves(&kiosk));
}

#[test]
fn a_locked_kiosk_leaves_for_a_coordinator_only() {
    let mut kiosk = Kiosk::with(locked());
    assert!(!kiosk.offers("attract-leave"));
    kiosk.walk(TO_DESK);
    assert!(!kiosk.offers("attract-leave"), "a mediator stays");
    kiosk.walk("go:desk-sign-out");
    kiosk.walk(TO_COORDINATOR);
    kiosk.walk("go:attract-leave");
    assert!(!leaves(&kiosk));
    kiosk.walk("go:leave-yes");
    assert!(leaves(&kiosk));
}

#[test]
fn the_desk_shows_who_called_and_closes_calls_with_their_wait() {
    let mut kiosk = Kiosk::after("enter go:Français help go:help-call enter back back");
    kiosk.walk("enter go:English help go:help-call enter back back after:2m");
    kiosk.walk(TO_DESK);
    kiosk.walk("go:desk-calls enter");
    let waited = |n: u16| {
        let of = |effect: &Effect| match effect {
            Effect::CloseCall { number, waited } if *number == n => *waited,
            _ => None,
        };
        kiosk.effects.iter().find_map(of)
    };
    assert!(waited(1).is_some_and(|seconds| seconds >= 120), "{:?}", waited(1));
    assert_eq!(waited(2), None, "the second still waits");
    assert_eq!(kiosk.title(), "calls-title");
    kiosk.walk("at:calls-call enter");
    assert_eq!(kiosk.title(), "desk-title-of", "nobody waits any more");
}

#[test]
fn past_sessions_are_a_mediators_own_and_all_of_them_for_a_coordinator() {
    let mut kiosk = Kiosk::after(TO_DESK);
    for _ in 0..9 {
        kiosk.walk(ONE);
    }
    kiosk.walk("go:desk-sessions");
    assert_eq!(rows(&kiosk), 8);
    kiosk.walk("go:sessions-older");
    assert_eq!(rows(&kiosk), 1);
    kiosk.walk("go:sessions-newer");
    assert_eq!(rows(&kiosk), 8);
    kiosk.walk("back go:desk-sign-out staff type:m2 enter type:246810 enter go:desk-sessions");
    assert!(kiosk.says("sessions-none"), "another mediator has none");
    kiosk.walk("back go:desk-sign-out");
    kiosk.walk(TO_COORDINATOR);
    kiosk.walk("go:desk-sessions");
    assert_eq!(rows(&kiosk), 8);
}

fn rows(kiosk: &Kiosk) -> usize {
    let page = kiosk.page();
    page.items()
        .filter(|item| matches!(item.shape, crate::app::page::Shape::Row { .. }))
        .count()
}

#[test]
fn an_edit_is_a_new_revision_and_undo_puts_back_what_was() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE);
    kiosk.walk("go:desk-sessions 1 go:sessions-edit at:form-minutes clear type:75 go:form-save");
    assert_eq!(kiosk.outside.records[0].stamp.revision, 2);
    assert_eq!(kiosk.outside.sessions()[0].minutes, 75);
    assert_eq!(kiosk.title(), "desk-title-of");
    assert_eq!(kiosk.model.notice, Some(Notice::Saved));
    kiosk.walk("go:desk-undo-revised");
    assert_eq!(kiosk.outside.records[0].stamp.revision, 3);
    assert_eq!(kiosk.outside.sessions()[0].minutes, 30);
    assert_eq!(kiosk.model.notice, Some(Notice::Undone));
    assert!(!kiosk.offers("desk-undo-revised"));
}

#[test]
fn a_removal_is_asked_twice_and_can_be_taken_back() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE);
    let before = kiosk.outside.sessions();
    kiosk.walk("go:desk-sessions 1 go:sessions-remove");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("sessions-keep"),
        "the hand is on the harmless choice"
    );
    kiosk.walk("enter");
    assert_eq!(kiosk.outside.sessions().len(), 1);
    kiosk.walk("go:sessions-remove go:sessions-remove-sure");
    assert!(kiosk.outside.sessions().is_empty());
    assert!(kiosk.says("notice-removed") && kiosk.says("sessions-none"));
    kiosk.walk("undo");
    assert_eq!(kiosk.outside.sessions(), before);
    assert!(kiosk.says("notice-undone"));
    assert_eq!(rows(&kiosk), 1, "the list is read again");
}

#[test]
fn an_undo_of_what_was_just_recorded_removes_it() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE);
    kiosk.walk("go:desk-undo-added");
    assert!(kiosk.outside.sessions().is_empty());
}

#[test]
fn an_undo_that_fails_can_be_asked_again() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE);
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:desk-undo-added");
    assert!(kiosk.says("trouble-disk-full"));
    kiosk.outside.trouble = None;
    kiosk.walk("go:desk-undo-added");
    assert!(kiosk.outside.sessions().is_empty());
}

#[test]
fn a_notice_goes_with_the_next_act() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE);
    assert!(kiosk.says("notice-saved"));
    kiosk.walk("down");
    assert!(kiosk.says("notice-saved"), "a look around keeps it");
    kiosk.walk("go:menu-figures go:desk-month");
    assert!(!kiosk.says("notice-saved"));
}

#[test]
fn without_records_the_public_side_works_and_staff_are_told() {
    let mut kiosk = Kiosk::with(Facts {
        records: Records::Unavailable,
        ..facts()
    });
    kiosk.outside.trouble = Some(Trouble::Unavailable);
    assert!(kiosk.says("attract-no-records"));
    kiosk.walk("enter go:Français go:label-level-basic go:label-usage-email enter back back back back back");
    assert!(matches!(kiosk.model.screen, Screen::Attract));
    kiosk.walk("staff");
    assert!(kiosk.says("desk-no-records"), "the door says why nobody can be known");
    assert!(
        !kiosk.offers("sign-in-enter"),
        "and asks for no PIN that nothing could check"
    );
}

#[test]
fn a_digit_at_the_desk_means_the_same_whatever_waits() {
    let numbered = |kiosk: &Kiosk| -> Vec<String> {
        let page = kiosk.page();
        let items = page.items().filter(|item| item.shape.is_numbered());
        items.map(|item| super::driver::id(&item.label)).collect()
    };
    let mut kiosk = Kiosk::after(TO_DESK);
    let alone = numbered(&kiosk);
    assert_eq!(alone[..2], ["desk-individual", "desk-workshop"]);
    kiosk
        .walk(ONE)
        .walk("go:desk-individual at:form-minutes clear type:45 back");
    assert!(kiosk.offers("desk-resume") && kiosk.offers("desk-undo-added"));
    assert_eq!(numbered(&kiosk), alone);
    let mut kiosk = Kiosk::after(
        "enter go:Français go:label-level-basic go:label-usage-email enter help go:help-call enter after:20m back back",
    );
    kiosk.walk(TO_DESK);
    assert!(kiosk.offers("desk-calls") || kiosk.offers("desk-from-visit"));
    assert_eq!(numbered(&kiosk), alone);
    kiosk.walk("2");
    assert_eq!(kiosk.title(), "form-workshop");
}

#[test]
fn escape_at_the_desk_asks_before_it_is_closed_and_the_hand_is_on_staying() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(ONE).walk("back");
    assert_eq!(kiosk.title(), "sign-out-title");
    assert!(kiosk.says("sign-out-undo"), "what was saved can still be undone");
    assert_eq!(kiosk.focused().as_deref(), Some("leave-no"));
    kiosk.walk("back");
    assert_eq!(kiosk.title(), "desk-title-of");
    kiosk.walk("back enter undo");
    assert!(kiosk.outside.sessions().is_empty(), "undone after Escape");
    kiosk.walk("back");
    assert!(!kiosk.says("sign-out-undo"));
    kiosk.walk("go:desk-sign-out");
    assert!(kiosk.model.staff.is_none());
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-sign-out");
    assert!(kiosk.model.staff.is_none(), "its own entry asks nothing");
}
