//! A day in the order of the national tool: one session at a time, ticked when copied, the tick remembered.

use super::driver::Kiosk;
use crate::app::page::{Block, Value, Words};
use crate::app::{Effect, Trouble};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const ONE: &str = "go:desk-individual go:form-themes go:label-theme-email go:form-ready go:form-save";
const TO_DAY: &str = "go:menu-work go:national-desk";

fn after_sessions(count: usize) -> Kiosk {
    let mut kiosk = Kiosk::after(TO_DESK);
    for _ in 0..count {
        kiosk.walk(ONE);
    }
    kiosk.walk(TO_DAY);
    kiosk
}

/// How many of how many are said to be copied.
fn count(kiosk: &Kiosk) -> (i64, i64) {
    let numbers = |args: &[(&str, Value)]| match (&args[1].1, &args[2].1) {
        (Value::Number(copied), Value::Number(total)) => (*copied, *total),
        other => panic!("{other:?}"),
    };
    let page = kiosk.page();
    let said = page.blocks.iter().find_map(|block| match block {
        Block::Text(Words::Message("national-count", args)) => Some(numbers(args)),
        _ => None,
    });
    said.unwrap_or_else(|| panic!("{page:#?}"))
}

/// The fields shown, each with its label.
fn fields(kiosk: &Kiosk) -> Vec<(String, String)> {
    let page = kiosk.page();
    let sheet = page.blocks.iter().find_map(|block| match block {
        Block::Sheet { lines, .. } => Some(lines.clone()),
        _ => None,
    });
    let said = |words: &Words| kiosk.outside.wording.say(words);
    let lines = sheet.unwrap_or_default();
    lines.iter().map(|(label, value)| (said(label), said(value))).collect()
}

#[test]
fn a_day_is_copied_one_session_after_the_other_with_one_key_each() {
    let mut kiosk = after_sessions(3);
    assert_eq!(count(&kiosk), (0, 3));
    assert_eq!(kiosk.focused().as_deref(), Some("national-copied"));
    kiosk.walk("enter enter");
    assert_eq!(count(&kiosk), (2, 3));
    assert!(!kiosk.says("national-all"));
    kiosk.walk("enter");
    assert_eq!(count(&kiosk), (3, 3));
    assert!(kiosk.says("national-all"));
    kiosk.walk(&format!("back back {TO_DAY}"));
    assert_eq!(count(&kiosk), (3, 3), "the ticks are remembered");
    kiosk.walk("enter enter");
    assert_eq!(count(&kiosk), (3, 3), "Enter once too often loses no tick");
    kiosk.walk("go:national-not-copied");
    assert_eq!(count(&kiosk), (2, 3), "a tick is taken back by its own line");
    assert!(!kiosk.offers("national-not-copied"));
}

#[test]
fn a_session_is_shown_in_the_order_and_words_of_the_tool() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-individual at:form-minutes clear type:75 go:form-themes go:label-theme-logement go:form-ready");
    kiosk.walk(&format!("go:form-save {TO_DAY}"));
    let fields = fields(&kiosk);
    let field = |at: usize| (fields[at].0.as_str(), fields[at].1.as_str());
    assert_eq!(field(0), ("Date de l’accompagnement", "22/11/2026"));
    assert_eq!(field(1), ("Durée", "1 h 15"));
    assert_eq!(field(2), ("Lieu de l’accompagnement", "Lieu d’activité"));
    assert_eq!(field(3), ("Lieu d’activité", "Médiathèque de Vire"));
    assert_eq!(fields[4].1, "Aide aux démarches administratives");
    assert_eq!(field(5), ("Thématique(s) de la démarche administrative", "Logement"));
}

#[test]
fn a_workshop_is_shown_with_its_counters() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-workshop at:form-total type:8 go:form-more go:form-gender at:label-gender-masculin type:5 go:form-ready go:form-themes");
    kiosk.walk(&format!("go:label-theme-email go:form-ready go:form-save {TO_DAY}"));
    let fields = fields(&kiosk);
    assert_eq!(fields[0], ("Bénéficiaires anonymes".to_owned(), "8".to_owned()));
    assert_eq!(
        fields[1],
        ("Genre".to_owned(), "Masculin 5 ; Non communiqué 3".to_owned())
    );
}

#[test]
fn a_session_corrected_after_it_was_copied_is_to_be_copied_again() {
    let mut kiosk = after_sessions(1);
    kiosk.walk("enter back back go:desk-sessions 1 go:sessions-edit at:form-minutes clear type:75 go:form-save");
    kiosk.walk(TO_DAY);
    assert_eq!(count(&kiosk), (0, 1));
    assert!(kiosk.says("national-corrected"));
    kiosk.walk("enter");
    assert_eq!(count(&kiosk), (1, 1));
    assert!(!kiosk.says("national-corrected"));
}

#[test]
fn start_and_end_turn_the_sessions_and_the_days_where_the_hand_is_on_a_day() {
    let mut kiosk = after_sessions(2);
    kiosk.walk("end");
    assert!(kiosk.offers("national-before") && !kiosk.offers("national-next"));
    kiosk.walk("end start");
    assert!(kiosk.offers("national-next") && !kiosk.offers("national-before"));
    kiosk.walk("go:national-next go:national-before");
    assert!(kiosk.offers("national-next"));
    kiosk.walk("at:national-day-before start");
    assert!(kiosk.says("national-none"));
    assert_eq!(kiosk.focused().as_deref(), Some("national-day-before"));
    kiosk.walk("start end end");
    assert_eq!(count(&kiosk), (0, 2), "today again");
    kiosk.walk("at:national-day-before end");
    assert_eq!(count(&kiosk), (0, 2), "and not beyond");
}

#[test]
fn an_empty_day_says_so_and_the_day_before_is_one_key_away() {
    let mut kiosk = after_sessions(0);
    assert!(kiosk.says("national-none"));
    assert_eq!(kiosk.focused().as_deref(), Some("national-day-before"));
    assert!(!kiosk.offers("national-day-after"));
    kiosk.walk("enter");
    assert!(kiosk.offers("national-day-after"));
    let days: Vec<_> = kiosk
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::ReadDay { day, .. } => Some(*day),
            _ => None,
        })
        .collect();
    assert_eq!(days, [kiosk.now.day, kiosk.now.day.pred_opt().unwrap()]);
}

#[test]
fn a_mediator_copies_their_own_sessions_alone() {
    let mut kiosk = after_sessions(1);
    kiosk.walk("back back go:desk-sign-out staff type:m2 enter type:246810 enter");
    kiosk.walk(TO_DAY);
    assert!(kiosk.says("national-none"));
}

#[test]
fn a_tick_that_could_not_be_kept_is_said_and_not_shown() {
    let mut kiosk = after_sessions(1);
    kiosk.outside.trouble = Some(Trouble::ReadOnly);
    kiosk.walk("enter");
    assert!(kiosk.says("trouble-read-only"));
    assert_eq!(count(&kiosk), (0, 1));
}

#[test]
fn a_coordinator_copies_their_own_activities_too() {
    let mut kiosk = Kiosk::after("staff type:c1 enter type:246810 enter");
    kiosk.walk("go:menu-work go:dossier-coordination-list go:dossier-coordination-new");
    kiosk.walk("go:dossier-coordination-field-activity go:dossier-coordination-activity-partenariat");
    kiosk.walk(
        "go:dossier-coordination-field-partnerships go:dossier-coordination-partnership-rdv-elu go:dossier-ready",
    );
    kiosk.walk("go:dossier-save back go:national-desk");
    assert_eq!(count(&kiosk), (0, 1));
    let fields = fields(&kiosk);
    assert_eq!(fields[0].0, "Date de lancement du partenariat");
    let nature = ("Nature du partenariat", "Rendez-vous avec un·e élu·e");
    assert_eq!((fields[1].0.as_str(), fields[1].1.as_str()), nature);
    kiosk.walk("enter");
    assert_eq!(count(&kiosk), (1, 1));
}

#[test]
fn enter_on_a_copied_session_goes_to_the_next_one_that_is_not() {
    let mut kiosk = after_sessions(3);
    kiosk.walk("enter go:national-before");
    assert!(kiosk.offers("national-not-copied"), "the one that was copied");
    kiosk.walk("at:national-copied enter");
    assert!(!kiosk.offers("national-not-copied"));
    assert_eq!(count(&kiosk), (1, 3));
    assert_eq!(kiosk.focused().as_deref(), Some("national-copied"));
}

#[test]
fn a_day_that_is_typed_is_shown_and_one_to_come_is_refused() {
    let mut kiosk = after_sessions(1);
    kiosk.walk("at:national-day-typed type:23/11 enter");
    assert!(kiosk.says("national-day-refused"));
    assert_eq!(count(&kiosk), (0, 1), "still today");
    kiosk.walk("clear type:3/11/2026 enter");
    assert!(kiosk.says("national-none") && !kiosk.says("national-day-refused"));
    let asked = kiosk.effects.iter().rev().find_map(|effect| match effect {
        Effect::ReadDay { day, .. } => Some(day.to_string()),
        _ => None,
    });
    assert_eq!(asked.as_deref(), Some("2026-11-03"));
    kiosk.walk("at:national-day-typed type:22 enter");
    assert_eq!(count(&kiosk), (0, 1));
}
