//! The figures of a day, a month and a year: what is looked at, by whom, how it is turned and written.

use super::driver::Kiosk;
use crate::app::figures::{Counted, Scope, View, Whose};
use crate::app::{Answer, Effect, Msg, Trouble};
use crate::domain::Grain;

const MEDIATOR: &str = "staff type:m1 enter type:246810 enter";
const COORDINATOR: &str = "staff type:c1 enter type:246810 enter";
const ONE: &str = "go:desk-individual go:form-themes go:label-theme-email go:form-ready go:form-save";

/// A kiosk before figures of one recorded session.
fn before(who: &str, what: &str) -> Kiosk {
    let mut kiosk = Kiosk::after(who);
    kiosk.walk(ONE);
    kiosk.walk(&format!("go:menu-figures go:{what}"));
    kiosk
}

/// What was asked to be counted, in turn.
fn asked(kiosk: &Kiosk) -> Vec<Scope> {
    let scope = |effect: &Effect| match effect {
        Effect::ReadFigures(_, scope) => Some(*scope),
        _ => None,
    };
    kiosk.effects.iter().filter_map(scope).collect()
}

#[test]
fn a_mediator_sees_their_own_figures_and_a_coordinator_the_site_s() {
    let kiosk = before(MEDIATOR, "desk-month");
    assert!(
        matches!(asked(&kiosk)[..], [Scope { whose: Whose::Mediator(code), grain: Grain::Month, .. }] if code.as_str() == "m1")
    );
    let mut kiosk = before(MEDIATOR, "desk-today");
    assert!(matches!(
        asked(&kiosk)[0],
        Scope {
            whose: Whose::Mediator(_),
            grain: Grain::Day,
            ..
        }
    ));
    kiosk.walk("go:figures-back");
    for site in ["desk-site-month", "desk-site-year"] {
        assert!(!kiosk.offers(site), "{site}");
    }
    for (what, grain) in [
        ("desk-today", Grain::Day),
        ("desk-site-month", Grain::Month),
        ("desk-site-year", Grain::Year),
    ] {
        let kiosk = before(COORDINATOR, what);
        let scope = asked(&kiosk)[0];
        assert_eq!((scope.whose, scope.grain), (Whose::Everybody, grain), "{what}");
    }
}

#[test]
fn every_view_has_its_chart_and_its_table_and_says_it_is_internal() {
    let mut kiosk = before(COORDINATOR, "desk-site-year");
    for view in [
        "figures-by-level",
        "figures-by-theme",
        "figures-by-hour",
        "figures-matrix",
        "figures-waiting",
        "figures-targets",
        "figures-by-month",
    ] {
        kiosk.walk(&format!("go:figures-choose go:{view}"));
        assert!(kiosk.says("figures-not-for-publication"), "{view}");
        let chart = kiosk.page();
        kiosk.walk("go:figures-see-table");
        assert_ne!(kiosk.page().blocks, chart.blocks, "{view}");
        assert!(kiosk.says(view) && kiosk.says("figures-not-for-publication"), "{view}");
        kiosk.walk("go:figures-see-chart");
        assert_eq!(kiosk.page().blocks, chart.blocks, "{view}");
    }
}

#[test]
fn what_is_the_whole_site_s_is_no_mediator_s_view() {
    let mut kiosk = before(MEDIATOR, "desk-month");
    kiosk.walk("go:figures-choose");
    assert!(kiosk.offers("figures-matrix"));
    assert!(!kiosk.offers("figures-waiting") && !kiosk.offers("figures-targets"));
}

#[test]
fn back_leads_from_the_views_to_the_view_and_from_the_view_to_the_drawer() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    kiosk.walk("go:figures-choose back");
    assert!(kiosk.offers("figures-choose"));
    assert_eq!(kiosk.focused().as_deref(), Some("figures-choose"));
    kiosk.walk("back");
    assert_eq!(kiosk.title(), "menu-figures");
}

#[test]
fn the_start_and_end_keys_turn_periods_and_never_beyond_today() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    assert!(!kiosk.offers("figures-month-after"));
    kiosk.walk("end");
    assert_eq!(asked(&kiosk).len(), 1, "there is nothing after this month");
    kiosk.walk("start start end");
    assert!(kiosk.offers("figures-month-after"));
    let months: Vec<String> = asked(&kiosk)
        .iter()
        .map(|scope| scope.from.format("%Y-%m").to_string())
        .collect();
    assert_eq!(months, ["2026-11", "2026-10", "2026-09", "2026-10"]);
    let mut kiosk = before(COORDINATOR, "desk-site-year");
    kiosk.walk("start go:figures-year-after end");
    let years: Vec<String> = asked(&kiosk)
        .iter()
        .map(|scope| scope.from.format("%Y").to_string())
        .collect();
    assert_eq!(years, ["2026", "2025", "2026"]);
}

#[test]
fn periods_turned_faster_than_records_are_read_ask_for_the_last_one_alone() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    kiosk.walk("hold start start start start");
    assert_eq!(asked(&kiosk).len(), 2, "one reading at a time");
    assert!(kiosk.says("figures-reading"));
    kiosk.walk("wait");
    let last = asked(&kiosk).last().map(|scope| scope.from.format("%Y-%m").to_string());
    assert_eq!((asked(&kiosk).len(), last.as_deref()), (3, Some("2026-07")));
    assert!(!kiosk.says("figures-reading"));
}

#[test]
fn a_long_count_says_how_far_it_has_come_and_then_its_figures() {
    let mut kiosk = before(COORDINATOR, "desk-site-year");
    kiosk.walk("hold start");
    let request = kiosk.late[0].0;
    kiosk.tell(Msg::Answered(request, Answer::FiguresReading(40)));
    assert!(kiosk.says("figures-reading-at"));
    kiosk.walk("wait");
    assert!(kiosk.says("figures-summary"));
}

#[test]
fn views_of_one_count_are_seen_without_counting_again() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    kiosk.walk("go:figures-choose go:figures-by-level go:figures-choose go:figures-by-hour");
    assert_eq!(asked(&kiosk).len(), 1);
    kiosk.walk("go:figures-choose go:figures-waiting");
    assert_eq!(asked(&kiosk).last().map(|scope| scope.counted), Some(Counted::Visits));
}

#[test]
fn what_is_shown_is_written_as_a_file_whose_name_is_said() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    kiosk.walk("go:figures-choose go:figures-by-theme go:figures-write");
    let written = kiosk.effects.iter().rev().find_map(|effect| match effect {
        Effect::WriteFigures(_, scope, view) => Some((scope.from.to_string(), *view)),
        _ => None,
    });
    assert_eq!(written, Some(("2026-11-01".to_owned(), View::Themes)));
    assert!(kiosk.says("figures-written") && kiosk.says("figures-not-for-publication"));
    kiosk.walk("start");
    assert!(!kiosk.says("figures-written"), "another month was not written");
}

#[test]
fn a_file_is_written_once_however_often_it_is_asked_for() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    kiosk.walk("hold go:figures-write enter enter");
    let writings = kiosk
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::WriteFigures(..)));
    assert_eq!(writings.count(), 1);
    assert!(kiosk.says("figures-writing"));
}

#[test]
fn a_file_that_cannot_be_written_is_said_beside_the_figures() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:figures-write");
    assert!(kiosk.says("trouble-disk-full") && kiosk.says("figures-summary"));
    kiosk.outside.trouble = None;
    kiosk.walk("go:figures-write");
    assert!(kiosk.says("figures-written"));
}

#[test]
fn records_that_cannot_be_read_are_said_and_can_be_asked_for_again() {
    let mut kiosk = before(COORDINATOR, "desk-site-month");
    kiosk.outside.trouble = Some(Trouble::Other);
    kiosk.walk("start");
    assert!(kiosk.says("trouble-other"));
    assert!(!kiosk.offers("figures-write"));
    kiosk.outside.trouble = None;
    kiosk.walk("start");
    assert!(kiosk.says("figures-summary"));
}

#[test]
fn a_period_without_a_session_says_so_and_offers_no_file() {
    let mut kiosk = Kiosk::after(MEDIATOR);
    kiosk.walk("go:menu-figures go:desk-month");
    assert!(kiosk.says("figures-none") && !kiosk.offers("figures-write"));
    assert!(kiosk.offers("figures-month-before"));
}

#[test]
fn today_leads_to_whoever_waits() {
    let mut kiosk = Kiosk::after("enter go:Français help go:help-call tick:60s go:still-no enter");
    kiosk.walk(COORDINATOR);
    kiosk.walk(ONE);
    kiosk.walk("go:menu-figures go:desk-today");
    assert!(kiosk.says("figures-calls"));
    kiosk.walk("go:figures-see-calls");
    assert_eq!(kiosk.title(), "calls-title");
}
