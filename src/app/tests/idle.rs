//! Nobody there any more: warnings, wipes and locks, and the first key after them.

use super::driver::{Kiosk, facts};
use crate::app::{Bolts, Effect, Facts, Overlay, Screen, deadline};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const TO_LESSON: &str =
    "enter go:Français go:label-level-basic go:label-usage-email go:email-mailbox-title go:lesson-continue";

#[test]
fn a_visitor_is_asked_at_a_minute_and_any_key_keeps_everything() {
    for key in ["enter", "x", "down", "1", "erase", "back", "help"] {
        let mut kiosk = Kiosk::after("enter go:العربية tick:59s");
        assert_eq!(kiosk.model.overlay, None);
        kiosk.walk("tick:1s");
        assert_eq!(kiosk.model.overlay, Some(Overlay::StillThere), "{key}");
        kiosk.walk(&format!("after:25s {key}"));
        if key == "down" {
            kiosk.walk("up enter");
        }
        assert_eq!(kiosk.model.overlay, None, "{key}");
        assert_eq!(
            (kiosk.title().as_str(), kiosk.model.language),
            ("wishes-title", "ar"),
            "{key}"
        );
        kiosk.walk("tick:31s");
        assert_eq!(
            kiosk.title(),
            "wishes-title",
            "{key}: the time counts from the last key"
        );
    }
}

#[test]
fn at_ninety_seconds_the_visitor_is_wiped_and_the_visit_recorded() {
    let mut kiosk = Kiosk::after(TO_LESSON);
    kiosk.walk("tick:60s tick:29s");
    assert_eq!(kiosk.model.overlay, Some(Overlay::StillThere));
    kiosk.walk("tick:1s");
    assert!(matches!(kiosk.model.screen, Screen::Attract));
    assert!(kiosk.model.visit.is_none());
    let visit = &kiosk.outside.visits[0];
    assert!(visit.seconds < 5, "the wait is no use: {} s", visit.seconds);
    assert_eq!(visit.lessons.len(), 1);
    assert!(kiosk.effects.contains(&Effect::Forget));
}

#[test]
fn saying_no_to_the_question_ends_the_visit_with_goodbye() {
    let mut kiosk = Kiosk::after(TO_LESSON);
    kiosk.walk("tick:60s go:still-no");
    assert_eq!(kiosk.title(), "goodbye-title");
    kiosk.walk("tick:15s");
    assert_eq!(kiosk.title(), "attract-title");
}

#[test]
fn a_lid_closed_for_a_night_wipes_at_once_when_the_clock_is_told() {
    let mut kiosk = Kiosk::after(TO_LESSON);
    kiosk.walk("tick:8h");
    assert_eq!(kiosk.title(), "attract-title");
    assert_eq!(kiosk.outside.visits.len(), 1);
}

#[test]
fn the_first_key_after_a_closed_lid_only_wakes_the_kiosk() {
    for from in [
        "enter",
        TO_LESSON,
        "enter go:English language",
        TO_DESK,
        "staff type:m1",
    ] {
        for key in ["enter", "2", "x", "point:1", "choose:1", "back", "staff", "language"] {
            let mut kiosk = Kiosk::after(from);
            kiosk.walk(&format!("after:8h {key}"));
            assert_eq!(kiosk.title(), "attract-title", "{from:?} {key}");
            assert_eq!(kiosk.model.language, "fr", "{from:?} {key}");
            assert!(kiosk.model.staff.is_none(), "{from:?} {key}");
            kiosk.walk("x");
            assert_eq!(kiosk.title(), "languages-title", "{from:?} {key}");
        }
    }
}

#[test]
fn a_key_that_comes_before_the_question_was_shown_counts_as_usual() {
    let mut kiosk = Kiosk::after("enter go:English after:70s 1");
    assert_eq!(kiosk.model.overlay, None);
    assert_eq!(kiosk.title(), "label-level-basic");
    kiosk.walk("tick:59s");
    assert_eq!(kiosk.model.overlay, None);
}

#[test]
fn the_attract_screen_comes_to_rest_whatever_was_left_on_it() {
    for left in [
        "down",
        "help",
        "display 2",
        "language 3",
        "down enter",
        "language 3 help",
        "keys",
    ] {
        let mut kiosk = Kiosk::after(left);
        kiosk.walk("tick:60s");
        assert_eq!(
            format!("{:?}", kiosk.page()),
            format!("{:?}", Kiosk::new().page()),
            "{left}"
        );
        assert_eq!((kiosk.model.language, kiosk.model.focus), ("fr", 0), "{left}");
        assert_eq!(kiosk.model.display, crate::app::Display::Normal, "{left}");
        assert_eq!(deadline(&kiosk.model), None, "{left}: a still screen wakes nothing");
    }
}

#[test]
fn the_door_closes_by_itself() {
    let mut kiosk = Kiosk::after("staff type:m1 enter type:2468");
    kiosk.walk("tick:90s");
    assert_eq!(kiosk.title(), "attract-title");
    kiosk.walk("staff enter");
    assert!(!format!("{:?}", kiosk.model).contains("2468"));
}

#[test]
fn a_mediators_form_left_for_five_minutes_waits_for_the_same_code_only() {
    let form = format!("{TO_DESK} go:desk-individual at:form-minutes clear type:77");
    let mut kiosk = Kiosk::after(&form);
    kiosk.walk("tick:299s");
    assert_eq!(kiosk.title(), "form-individual");
    kiosk.walk("tick:1s");
    assert_eq!(kiosk.title(), "attract-title");
    assert!(kiosk.model.staff.is_none());
    kiosk.walk("enter staff type:m1 enter type:246810 enter");
    assert_eq!(kiosk.title(), "form-individual");
    assert!(kiosk.says("77"));
    kiosk.walk("back");
    assert_eq!(kiosk.title(), "desk-title-of");

    let mut kiosk = Kiosk::after(&form);
    kiosk.walk("tick:300s staff type:m2 enter type:246810 enter");
    assert_eq!(kiosk.title(), "desk-title-of", "another code finds its own desk");
    kiosk.walk("go:desk-sign-out staff type:m1 enter type:246810 enter");
    assert_eq!(kiosk.title(), "form-individual", "the first code still finds its form");
}

#[test]
fn a_mediators_list_is_locked_and_not_kept() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-sessions tick:5m");
    kiosk.walk(TO_DESK);
    assert_eq!(kiosk.title(), "desk-title-of");
}

#[test]
fn an_idle_kiosk_asks_for_no_time() {
    assert_eq!(deadline(&Kiosk::new().model), None);
    let locked = Facts {
        bolts: Bolts::Locked,
        ..facts()
    };
    assert_eq!(deadline(&Kiosk::with(locked).model), None);
}
