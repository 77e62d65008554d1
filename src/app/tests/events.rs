//! Planned dates on the staff's side: planned in a few keys, enrolled for, held, recorded; and the kiosk that takes part.

use chrono::Days;

use super::driver::Kiosk;
use crate::app::{Effect, Trouble};
use crate::domain::{Body, Datum, Dossier, DossierKind, Kind, Slug, Theme, Usage};

const DESK: &str = "staff type:m1 enter type:246810 enter";
/// To the list of dates.
const LIST: &str = "go:menu-work go:dossier-event-list";
/// A date of the catalogue today at 14, from the list.
const PLAN: &str = "go:dossier-event-new 1 type:22 enter type:14 enter enter";
/// To its page.
const OPEN: &str = "2";

fn dates(kiosk: &Kiosk) -> Vec<Dossier> {
    let records = kiosk.outside.dossiers_of(DossierKind::Event).into_iter();
    let date = |body| match body {
        Body::Dossier(dossier) => *dossier,
        other => panic!("{other:?}"),
    };
    records.map(|record| date(record.body)).collect()
}

fn desk() -> Kiosk {
    Kiosk::after(DESK)
}

/// A kiosk with a date of today, on its page.
fn planned() -> Kiosk {
    let mut kiosk = desk();
    kiosk.walk(LIST).walk(PLAN).walk(OPEN);
    kiosk
}

fn counts(kiosk: &Kiosk) -> [Option<u32>; 4] {
    let date = &dates(kiosk)[0];
    ["enrolled", "waiting", "present", "absent"].map(|name| date.number(name))
}

#[test]
fn a_date_of_the_catalogue_takes_twelve_keys_from_the_desk_at_most() {
    let mut kiosk = desk();
    let before = kiosk.intents;
    // The drawer of the work stands at the same place for everybody.
    let drawer = kiosk
        .page()
        .items()
        .position(|item| format!("{:?}", item.label).contains("menu-work"));
    kiosk.walk(&format!(
        "{} 1 1 1 type:27 enter type:14 enter enter",
        drawer.unwrap() + 1
    ));
    assert!(kiosk.says("notice-saved"), "{:#?}", kiosk.page());
    assert!(kiosk.intents - before <= 12, "{} keys", kiosk.intents - before);
    let date = &dates(&kiosk)[0];
    assert_eq!(date.id("title").map(Slug::as_str), Some("first-email"));
    assert_eq!(date.code("format"), Some("workshop"));
    assert_eq!((date.number("minutes"), date.number("seats")), (Some(90), Some(3)));
    assert_eq!(
        (date.number("hour"), date.day("date")),
        (Some(14), kiosk.now.day.checked_add_days(Days::new(5)))
    );
    assert!(date.get("mediator").is_some() && date.own_code().is_some());
}

#[test]
fn the_next_date_stands_first_and_those_that_are_over_last() {
    let mut kiosk = desk();
    kiosk.walk(LIST);
    for day in ["20", "27", "22", "24", "10"] {
        kiosk.walk(&format!("go:dossier-event-new 1 type:{day} enter type:14 enter enter"));
    }
    let page = format!("{:?}", kiosk.page().blocks);
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text}"));
    let order = [
        "dossier-event-today",
        "24/11/2026",
        "27/11/2026",
        "20/11/2026",
        "10/11/2026",
    ]
    .map(place);
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn more_dates_than_a_page_holds_are_turned() {
    let mut kiosk = desk();
    kiosk.walk(LIST);
    for day in 10..18 {
        kiosk.walk(&format!("go:dossier-event-new 1 type:{day} enter type:9 enter enter"));
    }
    assert!(!kiosk.offers("dossier-event-nearer"));
    kiosk.walk("go:dossier-event-further");
    assert!(!kiosk.offers("dossier-event-further") && kiosk.says("10/11/2026"));
    kiosk.walk("go:dossier-event-nearer");
    assert!(kiosk.says("17/11/2026"));
}

#[test]
fn one_key_enrols_and_a_full_date_keeps_a_waiting_list_that_moves_up() {
    let mut kiosk = planned();
    kiosk.walk("at:dossier-event-enrol enter enter enter");
    assert_eq!(counts(&kiosk)[..2], [Some(3), None]);
    assert!(!kiosk.offers("dossier-event-enrol"), "a full date says so");
    kiosk.walk("go:dossier-event-wait");
    assert_eq!(counts(&kiosk)[..2], [Some(3), Some(1)]);
    kiosk.walk("go:dossier-event-withdraw");
    assert_eq!(counts(&kiosk)[..2], [Some(3), None], "the first who waits has the seat");
    kiosk.walk("back undo");
    assert_eq!(counts(&kiosk)[..2], [Some(3), Some(1)]);
}

#[test]
fn a_count_that_could_not_be_written_is_not_shown() {
    let mut kiosk = planned();
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:dossier-event-enrol");
    assert!(kiosk.says("trouble-disk-full"));
    assert!(!kiosk.offers("dossier-event-withdraw"), "nobody enrolled");
    kiosk.outside.trouble = None;
    kiosk.walk("go:dossier-event-enrol");
    assert_eq!(counts(&kiosk)[0], Some(1));
}

#[test]
fn who_came_is_counted_by_digits_and_by_arrows_and_each_count_is_kept_at_once() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-enrol go:dossier-event-enrol go:dossier-event-enrol go:dossier-event-begin");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-event-field-present"));
    kiosk.walk("end end");
    assert_eq!(counts(&kiosk)[2], Some(2));
    kiosk.walk("start type:1");
    assert_eq!(
        counts(&kiosk)[2],
        Some(1),
        "a digit takes the place of what was counted"
    );
    kiosk.walk("enter type:1");
    assert_eq!(counts(&kiosk), [Some(3), None, Some(1), Some(1)]);
    assert!(kiosk.says("dossier-event-rest"));
    // A lock in the middle of the workshop loses nobody.
    kiosk.walk("tick:6m").walk(DESK);
    assert_eq!(counts(&kiosk), [Some(3), None, Some(1), Some(1)]);
}

#[test]
fn conflicts_are_explained_as_they_are_typed_and_not_kept() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-enrol go:dossier-event-begin at:dossier-event-field-absent type:4");
    assert!(kiosk.says("dossier-event-absent-over"));
    assert_eq!(counts(&kiosk)[3], None, "more absent than expected is no count");
    kiosk.walk("erase at:dossier-event-field-present type:3");
    assert!(kiosk.says("dossier-event-walk-in"));
    kiosk.walk("type:2");
    assert!(kiosk.says("dossier-event-over-seats"), "a hint, not a refusal");
    assert_eq!(counts(&kiosk)[2], Some(32));
}

#[test]
fn a_held_date_becomes_a_workshop_that_says_what_is_known() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-begin type:3 go:dossier-event-record");
    assert_eq!(kiosk.title(), "form-workshop");
    assert_eq!(kiosk.focused().as_deref(), Some("form-save"), "nothing is missing");
    kiosk.walk("enter");
    let [session] = &kiosk.outside.sessions()[..] else {
        panic!("one session")
    };
    let date = &dates(&kiosk)[0];
    assert_eq!(
        (session.kind, session.date, session.hour, session.minutes),
        (Kind::Workshop, kiosk.now.day, 14, 90)
    );
    assert_eq!(
        (session.usages.as_slice(), session.themes.as_slice()),
        (&[Usage::Email][..], &[Theme::Email][..])
    );
    assert_eq!(session.participants.as_ref().map(|people| people.total), Some(3));
    assert_eq!(
        (session.event.as_ref(), session.title.as_ref()),
        (date.own_code(), date.id("title"))
    );
    kiosk.walk(LIST);
    assert!(kiosk.says("dossier-event-recorded"));
    kiosk.walk(OPEN);
    assert!(kiosk.says("dossier-event-is-recorded") && !kiosk.offers("dossier-event-begin"));
}

#[test]
fn nobody_present_opens_no_session() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-begin go:dossier-event-record");
    assert!(kiosk.says("dossier-event-nobody"));
    kiosk.walk("at:dossier-event-field-present type:0 go:dossier-event-record");
    assert!(kiosk.says("dossier-event-nobody"));
}

#[test]
fn the_same_is_planned_a_week_later_with_nobody_enrolled() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-enrol go:dossier-event-again");
    assert!(kiosk.says("notice-saved"));
    let all = dates(&kiosk);
    assert_eq!(all[1].day("date"), kiosk.now.day.checked_add_days(Days::new(7)));
    assert_eq!((all[1].number("hour"), all[1].number("enrolled")), (Some(14), None));
    assert_ne!(all[1].own_code(), all[0].own_code());
    assert!(
        kiosk.offers("dossier-event-enrol") && !kiosk.offers("dossier-event-begin"),
        "the new date is shown"
    );
}

#[test]
fn a_cancelled_date_takes_nobody_until_it_is_restored() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-cancel");
    assert!(!kiosk.offers("dossier-event-enrol") && !kiosk.offers("dossier-event-begin"));
    kiosk.walk("back");
    assert!(kiosk.says("dossier-event-cancelled"));
    kiosk.walk(OPEN).walk("go:dossier-event-restore");
    assert!(kiosk.offers("dossier-event-enrol"));
    assert_eq!(dates(&kiosk)[0].get("cancelled"), None);
}

#[test]
fn a_removed_date_comes_back_when_the_removal_is_undone() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-remove");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-keep"));
    kiosk.walk("go:dossier-remove-sure");
    assert!(dates(&kiosk).is_empty() && kiosk.says("dossier-event-none"));
    kiosk.walk("undo");
    assert_eq!(dates(&kiosk).len(), 1);
}

#[test]
fn a_correction_leads_back_to_the_date() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-edit at:dossier-event-field-minutes clear type:45 enter enter");
    assert_eq!(dates(&kiosk)[0].number("minutes"), Some(45));
    assert!(kiosk.offers("dossier-event-begin"), "{:#?}", kiosk.page());
}

#[test]
fn visits_held_while_the_kiosk_takes_part_carry_the_dates_code() {
    let mut kiosk = planned();
    let visit = "enter enter go:label-level-basic go:label-usage-email enter back back back back back";
    kiosk
        .walk("go:dossier-event-take-part enter back back back go:desk-sign-out")
        .walk(visit);
    let code = dates(&kiosk)[0].own_code().cloned();
    assert_eq!(kiosk.outside.visits.last().unwrap().event, code);
    kiosk.walk(DESK).walk(LIST);
    assert!(kiosk.says("dossier-event-part"));
    kiosk.walk(OPEN);
    assert!(kiosk.says("dossier-event-joined"));
    kiosk
        .walk("go:dossier-event-leave back back back go:desk-sign-out")
        .walk(visit);
    assert_eq!(kiosk.outside.visits.last().unwrap().event, None);
}

#[test]
fn a_part_ends_by_itself_at_the_hour_that_was_chosen() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-take-part");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("dossier-event-join"),
        "until its end, unless another is chosen"
    );
    kiosk.walk("enter");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-event-leave"));
    // From 14, 90 minutes: the visits of 15 belong to it, those of 16 do not.
    let part = kiosk.outside.part.clone().unwrap();
    assert!(part.covers(kiosk.now.day, 15) && !part.covers(kiosk.now.day, 16));
    kiosk.now.hour = 17;
    kiosk.walk("back");
    assert!(!kiosk.says("dossier-event-part") && kiosk.offers("dossier-event-elsewhere"));
}

#[test]
fn a_kiosk_takes_part_in_a_date_of_another_by_its_code() {
    let mut kiosk = desk();
    kiosk.walk(LIST).walk("go:dossier-event-elsewhere type:zzz enter");
    assert!(kiosk.says("dossier-event-code-wrong"));
    assert_eq!(kiosk.outside.part, None);
    kiosk.walk("clear type:12-A2B3 enter");
    assert_eq!(kiosk.outside.part.as_ref().unwrap().event.as_str(), "event-12-a2b3");
    assert!(kiosk.says("dossier-event-part-today"));
}

#[test]
fn the_attendance_sheet_has_a_row_for_each_seat_and_names_nobody() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-print");
    let sheet = kiosk.effects.iter().rev().find_map(|effect| match effect {
        Effect::PrintSheet(_, sheet) => Some(sheet.clone()),
        _ => None,
    });
    assert_eq!(sheet.unwrap().rows, 3);
    assert!(kiosk.says("dossier-event-printed"));
    kiosk.outside.trouble = Some(Trouble::Other);
    kiosk.walk("go:dossier-event-print");
    assert!(kiosk.says("dossier-event-not-printed"));
}

#[test]
fn a_short_format_says_how_long_it_usually_lasts_and_refuses_nothing() {
    let mut kiosk = desk();
    kiosk.walk(LIST).walk("go:dossier-event-new back");
    assert_eq!(kiosk.title(), "dossier-event-list");
    // The sixth format, after the one title of the catalogue: a themed café.
    kiosk.walk("go:dossier-event-new 7 type:24 enter type:9 enter");
    kiosk.walk("at:dossier-event-field-minutes clear type:20");
    assert!(kiosk.says("dossier-event-usual"));
    kiosk.walk("go:dossier-save");
    let date = &dates(&kiosk)[0];
    assert_eq!(
        (date.code("format"), date.number("minutes")),
        (Some("themed_cafe"), Some(20))
    );
}

#[test]
fn another_date_at_the_same_hour_is_told_before_it_is_recorded() {
    let mut kiosk = desk();
    kiosk
        .walk(LIST)
        .walk(PLAN)
        .walk("go:dossier-event-new 1 type:22 enter type:14");
    assert!(kiosk.says("dossier-event-same-hour"));
    kiosk.walk("erase type:5");
    assert!(!kiosk.says("dossier-event-same-hour"));
}

#[test]
fn a_number_of_seats_below_those_enrolled_is_refused_where_it_is_typed() {
    let mut kiosk = planned();
    kiosk.walk(
        "go:dossier-event-enrol go:dossier-event-enrol go:dossier-edit at:dossier-event-field-seats clear type:1",
    );
    assert!(kiosk.says("fault-total"));
    let title = dates(&kiosk)[0].get("title").cloned();
    assert!(matches!(title, Some(Datum::Id(_))));
}

#[test]
fn a_letter_typed_in_a_counter_is_answered_and_changes_nothing() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-begin type:1 type:f");
    assert!(kiosk.says("dossier-event-digits-only"));
    assert_eq!(counts(&kiosk)[2], Some(1));
    kiosk.walk("type:2");
    assert!(!kiosk.says("dossier-event-digits-only"));
    assert_eq!(counts(&kiosk)[2], Some(12), "what was typed goes on");
}

#[test]
fn nobody_is_kept_as_absent_where_nobody_enrolled() {
    let mut kiosk = planned();
    kiosk.walk("go:dossier-event-begin at:dossier-event-field-absent type:2");
    assert!(kiosk.says("dossier-event-absent-over"));
    kiosk.walk("erase end");
    assert_eq!(counts(&kiosk)[3], None);
}
