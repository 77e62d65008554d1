//! Timers: several at once, kept at each change, never written while they count, and the form that one key opens.

use super::driver::Kiosk;
use crate::app::page::{Shape, Value, Words};
use crate::app::{Effect, Msg, Trouble, deadline};
use crate::domain::{Run, Timer};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
/// A theme, and the session is saved.
const SAVE: &str = "go:form-themes go:label-theme-email go:form-ready go:form-save";

fn timers() -> Kiosk {
    Kiosk::after(&format!("{TO_DESK} go:timers-desk"))
}

/// The minutes that the rows of the list say.
fn minutes(kiosk: &Kiosk) -> Vec<i64> {
    let page = kiosk.page();
    let said = |cell: &Words| match cell {
        Words::Message("timers-minutes", args) => match args[0].1 {
            Value::Number(minutes) => Some(minutes),
            _ => None,
        },
        _ => None,
    };
    page.items()
        .filter_map(|item| match &item.shape {
            Shape::Row { cells, .. } => cells.iter().find_map(said),
            _ => None,
        })
        .collect()
}

/// How often a timer was written.
fn written(kiosk: &Kiosk) -> usize {
    let writes = |effect: &&Effect| matches!(effect, Effect::KeepTimer(..) | Effect::DropTimer(..));
    kiosk.effects.iter().filter(writes).count()
}

#[test]
fn several_timers_run_at_once_and_are_written_when_they_change_only() {
    let mut kiosk = timers();
    assert!(kiosk.offers("timers-new"));
    kiosk.walk("enter after:2m go:timers-new after:1m go:timers-new");
    assert_eq!(minutes(&kiosk), [3, 1, 0]);
    assert_eq!(written(&kiosk), 3);
    for _ in 0..4 {
        kiosk.walk("tick:60s");
    }
    assert_eq!(minutes(&kiosk), [7, 5, 4]);
    assert_eq!(written(&kiosk), 3, "counting writes nothing");
    kiosk.walk("back");
    assert!(kiosk.offers("timers-desk-going"));
}

#[test]
fn a_timer_paused_goes_on_from_where_it_was() {
    let mut kiosk = timers();
    kiosk.walk("enter after:2m 1 go:timers-pause after:3m go:timers-go-on after:1m back");
    assert_eq!(minutes(&kiosk), [3]);
    assert_eq!(
        kiosk.focused().as_deref(),
        Some(""),
        "the hand is on the timer it comes from"
    );
}

#[test]
fn one_key_from_a_timer_opens_the_form_with_date_hour_and_minutes() {
    let mut kiosk = timers();
    kiosk.walk("enter");
    let lock = "tick:300s";
    kiosk.walk(lock);
    assert_eq!(kiosk.title(), "attract-title");
    kiosk.walk("after:30m");
    kiosk.now.hour = 11;
    kiosk.walk(TO_DESK);
    kiosk.walk("go:timers-desk-going 1");
    let before = kiosk.intents;
    kiosk.walk("enter");
    assert_eq!(kiosk.intents - before, 1);
    assert_eq!(kiosk.title(), "form-individual");
    assert!(
        matches!(kiosk.outside.timers[0].1.run, Run::Stopped),
        "it does not count while the form is filled in"
    );
    kiosk.walk(SAVE);
    let sessions = kiosk.outside.sessions();
    let session = &sessions[0];
    assert_eq!((session.date, session.hour, session.minutes), (kiosk.now.day, 10, 35));
    assert!(kiosk.outside.timers.is_empty(), "what was recorded needs no timer");
    assert!(kiosk.offers("timers-desk"));
}

#[test]
fn a_form_left_half_way_is_taken_up_from_its_timer_and_another_leaves_it() {
    let mut kiosk = timers();
    kiosk.walk("enter after:2m 1 enter go:form-themes go:label-theme-email go:form-ready back");
    assert!(kiosk.offers("timers-resume"), "{:#?}", kiosk.page());
    kiosk.walk("enter go:form-save");
    assert!(kiosk.outside.timers.is_empty());
    kiosk.walk("go:timers-desk enter 1 enter back back back go:desk-individual");
    kiosk.walk(SAVE);
    assert_eq!(kiosk.outside.timers.len(), 1, "that session was another person's");
    assert!(kiosk.offers("timers-desk-waiting"));
}

#[test]
fn a_stop_is_undone_as_if_it_had_not_been() {
    for undo in ["undo", "go:timers-undo-stop", "back go:timers-put-back 1"] {
        let mut kiosk = timers();
        kiosk.walk("enter after:2m 1 go:timers-stop after:2m");
        assert!(kiosk.offers("timers-undo-stop"));
        kiosk.walk(&format!("{undo} back"));
        assert_eq!(minutes(&kiosk), [4], "{undo}");
        assert!(kiosk.says("timers-running"));
    }
}

#[test]
fn a_timer_deleted_can_be_put_back() {
    let mut kiosk = timers();
    kiosk.walk("enter after:2m 1 go:timers-drop");
    assert!(minutes(&kiosk).is_empty());
    kiosk.walk("undo");
    assert_eq!(minutes(&kiosk), [2]);
    kiosk.walk("1 go:timers-drop go:timers-new undo");
    assert_eq!(minutes(&kiosk), [0], "its number is another's by now");
}

#[test]
fn each_mediator_sees_their_own() {
    let mut kiosk = timers();
    kiosk.walk("enter back go:desk-sign-out staff type:m2 enter type:246810 enter");
    assert!(kiosk.offers("timers-desk"));
    kiosk.walk("go:timers-desk enter");
    assert_eq!(minutes(&kiosk), [0]);
    assert_eq!(kiosk.outside.timers.len(), 2);
    kiosk.walk("1 go:timers-drop back go:desk-sign-out");
    kiosk.walk(TO_DESK);
    assert!(kiosk.offers("timers-desk-going"), "m1's goes on");
}

#[test]
fn there_are_no_more_timers_than_digits() {
    let mut kiosk = timers();
    for _ in 0..Timer::MOST {
        kiosk.walk("go:timers-new");
    }
    assert!(!kiosk.offers("timers-new"));
    assert_eq!(minutes(&kiosk).len(), usize::from(Timer::MOST));
}

#[test]
fn what_could_not_be_written_is_said_and_not_shown() {
    let mut kiosk = timers();
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("enter");
    assert!(kiosk.says("trouble-disk-full"));
    assert!(minutes(&kiosk).is_empty());
    kiosk.outside.trouble = None;
    kiosk.walk("go:timers-new");
    assert_eq!(minutes(&kiosk), [0]);
}

#[test]
fn minutes_that_the_clocks_contest_are_to_be_checked() {
    let mut kiosk = timers();
    kiosk.walk("enter back go:desk-sign-out");
    kiosk.outside.timers[0].1.doubtful = true;
    kiosk.walk(TO_DESK);
    kiosk.walk("go:timers-desk-going");
    assert!(kiosk.says("timers-check"));
    kiosk.walk("1");
    assert!(kiosk.says("timers-doubtful"));
    kiosk.walk("enter");
    assert_eq!(kiosk.title(), "form-individual");
    assert!(kiosk.says("timers-doubtful"), "the form says it too");
}

#[test]
fn the_screen_of_timers_is_told_the_time_when_a_minute_passes_and_no_other_is() {
    let mut kiosk = timers();
    kiosk.walk("enter");
    let started = kiosk.now.clock;
    kiosk.walk("after:20s down");
    assert_eq!(deadline(&kiosk.model), Some(started + 60_000));
    kiosk.now.clock = started + 60_000;
    kiosk.tell(Msg::Tick);
    assert_eq!(minutes(&kiosk), [1]);
    assert_eq!(deadline(&kiosk.model), Some(started + 120_000));
    kiosk.walk("after:70s 1");
    assert!(
        kiosk.offers("timers-pause"),
        "a key that comes with the minute is not lost"
    );
    kiosk.walk("go:timers-pause");
    let last = kiosk.now.clock;
    assert_eq!(
        deadline(&kiosk.model),
        Some(last + 300_000),
        "nothing counts: only the lock"
    );
    kiosk.walk("go:timers-go-on back back go:desk-sign-out");
    assert_eq!(deadline(&kiosk.model), None, "nobody is signed in");
}
