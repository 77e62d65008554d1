//! Sessions in seconds: what is used most comes first, the next of a sheet, one like another, communes by name, counters.

use super::driver::{Kiosk, id};
use crate::app::Effect;
use crate::app::page::{Block, Tone};
use crate::domain::{Kind, PlaceType, Theme, Usage};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const EMAIL: &str = "go:form-usages go:label-usage-email go:form-ready";

fn desk() -> Kiosk {
    Kiosk::after(TO_DESK)
}

/// A mediator who recorded e-mail twice for 45 minutes, and online safety once for 20.
fn used() -> Kiosk {
    let mut kiosk = desk();
    for (usage, minutes) in [("email", 45), ("online-safety", 20), ("email", 45)] {
        kiosk.walk("go:desk-individual at:form-minutes clear");
        kiosk.walk(&format!(
            "type:{minutes} go:form-usages go:label-usage-{usage} go:form-ready go:form-save"
        ));
    }
    kiosk
}

fn shown(kiosk: &Kiosk) -> String {
    format!("{:?}", kiosk.page().blocks)
}

#[test]
fn what_a_mediator_uses_most_comes_first_and_a_digit_chooses_it() {
    let mut kiosk = used();
    let before = kiosk.intents;
    kiosk.walk("go:desk-individual");
    assert!(kiosk.says("form-often-usages"));
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("label-usage-email"),
        "the hand is on the first"
    );
    assert!(shown(&kiosk).contains("20 · 45"), "lengths are offered");
    let numbered: Vec<String> = kiosk
        .page()
        .items()
        .filter(|item| item.shape.is_numbered())
        .map(|item| id(&item.label))
        .collect();
    let at = |wanted: &str| numbered.iter().position(|id| id == wanted).unwrap() + 1;
    let (usage, save) = (at("label-usage-online-safety"), at("form-save"));
    assert!(save < 10);
    kiosk.walk(&format!("{usage} {save}"));
    let session = kiosk.outside.sessions().pop().unwrap();
    assert_eq!((session.usages, session.minutes), (vec![Usage::OnlineSafety], 45));
    assert!(kiosk.intents - before <= 10, "{}", kiosk.intents - before);
}

#[test]
fn a_list_shows_the_most_used_then_the_rest_in_its_order() {
    let mut kiosk = used();
    kiosk.walk("go:desk-individual go:form-usages");
    let labels: Vec<String> = kiosk.page().items().map(|item| id(&item.label)).collect();
    let list: Vec<String> = Usage::ALL
        .iter()
        .map(|usage| format!("label-usage-{}", usage.code()))
        .collect();
    assert_eq!(labels[1..3], ["label-usage-email", "label-usage-online-safety"]);
    let mut rest = list.clone();
    rest.retain(|label| !labels[1..3].contains(label));
    assert_eq!(labels[3..], rest);
    assert!(kiosk.says("form-often") && kiosk.says("form-others"));
    kiosk.walk("2");
    kiosk.walk("go:form-ready go:form-save");
    assert_eq!(kiosk.outside.sessions().pop().unwrap().usages, [Usage::Email]);
}

#[test]
fn habits_are_those_of_the_code_that_is_there() {
    let mut kiosk = used();
    kiosk.walk("go:desk-sign-out staff type:m2 enter type:246810 enter go:desk-individual");
    assert!(!kiosk.says("form-often-usages"));
    let asked = kiosk.effects.iter().rev().find_map(|effect| match effect {
        Effect::ReadHabits(_, of, kind) => Some((of.to_string(), *kind)),
        _ => None,
    });
    assert_eq!(asked, Some(("m2".to_owned(), Kind::Individual)));
}

#[test]
fn start_and_end_go_through_lengths_days_and_hours() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-individual");
    kiosk.walk(EMAIL);
    kiosk.walk("at:form-minutes end at:form-hour start start at:form-date start go:form-save");
    let session = &kiosk.outside.sessions()[0];
    assert_eq!(
        (session.minutes, session.hour, session.date.to_string().as_str()),
        (60, 8, "2026-11-21")
    );
}

#[test]
fn a_sheet_of_sessions_is_entered_in_a_row_and_each_is_undone_singly() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-individual at:form-date clear type:20/11/2026");
    kiosk.walk("go:form-place-type go:label-place-type-domicile at:form-commune type:14762");
    for (hour, count) in [(9, 1), (11, 2), (14, 3)] {
        kiosk.walk(&format!("at:form-hour clear type:{hour}"));
        kiosk.walk(EMAIL);
        kiosk.walk("go:form-save-next");
        assert_eq!(kiosk.title(), "form-individual");
        assert_eq!(
            kiosk.focused().as_deref(),
            Some("form-hour"),
            "the next line of the sheet"
        );
        let said = format!("(\"count\", Number({count}))");
        assert!(shown(&kiosk).contains("form-run") && shown(&kiosk).contains(&said));
    }
    let sessions = kiosk.outside.sessions();
    let hours: Vec<u8> = sessions.iter().map(|session| session.hour).collect();
    assert_eq!(hours, [9, 11, 14]);
    for session in &sessions {
        assert_eq!(session.date.to_string(), "2026-11-20");
        assert_eq!(session.place_type, PlaceType::Domicile);
        assert_eq!(session.commune.as_ref().unwrap().as_str(), "14762");
    }
    kiosk.walk("back");
    assert!(!kiosk.offers("desk-resume"), "an empty line is no entry begun");
    for left in [2, 1, 0] {
        kiosk.walk("go:desk-undo-added");
        assert_eq!(kiosk.outside.sessions().len(), left);
    }
    assert!(!kiosk.offers("desk-undo-added"));
}

#[test]
fn a_past_session_is_recorded_again_today() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-workshop type:8 at:form-date clear type:3/11/2026 at:form-hour clear type:17");
    kiosk.walk(EMAIL);
    kiosk.walk("go:form-more go:form-gender type:f5_m2 go:form-ready go:form-save");
    kiosk.walk("go:desk-sessions 1 go:sessions-duplicate");
    assert_eq!(kiosk.focused().as_deref(), Some("form-save"), "nothing is missing");
    kiosk.walk("enter");
    let [first, second] = &kiosk.outside.sessions()[..] else {
        panic!("{}", kiosk.outside.sessions().len());
    };
    assert_eq!((second.date, second.hour), (kiosk.now.day, kiosk.now.hour));
    let mut like = second.clone();
    (like.date, like.hour) = (first.date, first.hour);
    assert_eq!(&like, first);
}

#[test]
fn a_commune_is_chosen_by_its_name() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-individual");
    kiosk.walk(EMAIL);
    kiosk.walk("go:form-place-type go:label-place-type-autre at:form-commune type:vire_nor");
    assert!(!kiosk.says("fault-commune"), "nobody is blamed for half a name");
    assert!(kiosk.says("Vire Normandie (14762) · Calvados"));
    kiosk.walk("enter go:form-save");
    assert_eq!(kiosk.outside.sessions()[0].commune.as_ref().unwrap().as_str(), "14762");
}

#[test]
fn communes_of_one_name_are_told_apart_and_one_must_be_chosen() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-individual");
    kiosk.walk(EMAIL);
    kiosk.walk("go:form-place-type go:label-place-type-autre at:form-commune type:SAINT_AUBIN");
    let offered: Vec<String> = kiosk
        .page()
        .items()
        .map(|item| id(&item.label))
        .filter(|label| label.starts_with("Saint-Aubin ("))
        .collect();
    assert_eq!(offered.len(), 5, "{offered:?}");
    assert!(offered[0].ends_with(" · Aisne"), "{offered:?}");
    kiosk.walk("go:form-save");
    assert!(kiosk.outside.sessions().is_empty());
    assert!(kiosk.says("fault-commune-choose"));
    kiosk.walk(&format!("go:{} go:form-save", offered[1].replace(' ', "_")));
    let session = &kiosk.outside.sessions()[0];
    assert!(
        offered[1].contains(session.commune.as_ref().unwrap().as_str()),
        "{offered:?}"
    );
}

#[test]
fn a_chosen_commune_is_erased_whole_and_typed_over() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-individual go:form-place-type go:label-place-type-autre");
    kiosk.walk("at:form-commune type:vire_nor enter at:form-commune erase");
    assert!(!kiosk.says("Vire Normandie (14762)"));
    kiosk.walk("type:Lyon");
    kiosk.walk(EMAIL);
    kiosk.walk("go:form-save");
    assert_eq!(
        kiosk.outside.sessions()[0].commune.as_ref().unwrap().as_str(),
        "69123",
        "a whole name needs no choice"
    );
}

/// The note about a set of counters that says what is wrong.
fn wrong(kiosk: &Kiosk) -> Option<String> {
    kiosk.page().blocks.iter().find_map(|block| match block {
        Block::Note(Tone::Error, words) => Some(id(words)),
        _ => None,
    })
}

#[test]
fn counters_are_typed_in_one_line() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-workshop type:12 go:form-more go:form-gender");
    assert!(kiosk.says("form-line-gender"), "the letters are explained");
    kiosk.walk("type:f6_m4");
    assert_eq!(wrong(&kiosk), None);
    assert!(kiosk.says("form-rest") && shown(&kiosk).contains("(\"count\", Number(2))"));
    for (typed, fault) in [
        ("_x", "fault-letter"),
        ("_f", "fault-letter-twice"),
        ("_m9", "fault-letter-twice"),
    ] {
        kiosk.walk("clear type:f6_m4");
        kiosk.walk(&format!("type:{typed}"));
        let told = wrong(&kiosk);
        // A letter alone waits for its number.
        assert!(
            told.as_deref() == Some(fault) || typed == "_f" && told.is_none(),
            "{typed}: {told:?}"
        );
        assert!(kiosk.says("form-rest"), "the rest is always shown");
    }
    kiosk.walk("clear type:f6_m7");
    assert_eq!(
        wrong(&kiosk).as_deref(),
        Some("fault-total"),
        "explained as it is typed"
    );
    kiosk.walk("clear type:F6m5 at:label-gender-feminin end end start");
    assert!(
        kiosk.says("f7") || shown(&kiosk).contains("m5 f7"),
        "the line says what the counters say"
    );
    kiosk.walk("go:form-ready");
    kiosk.walk(EMAIL);
    kiosk.walk("go:form-save");
    let session = &kiosk.outside.sessions()[0];
    assert_eq!(session.participants.as_ref().unwrap().gender.0, [5, 7]);
    assert_eq!(session.themes, [Theme::Email]);
}

#[test]
fn a_line_half_typed_is_not_saved() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-workshop type:12");
    kiosk.walk(EMAIL);
    kiosk.walk("go:form-more go:form-gender type:f6_m go:form-ready go:form-save");
    assert!(kiosk.outside.sessions().is_empty());
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("form-gender"),
        "the hand goes to the fault"
    );
}

#[test]
fn autonomy_and_referral_are_reached_in_few_keys() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-individual");
    kiosk.walk(EMAIL);
    let before = kiosk.intents;
    kiosk.walk("go:form-more end next end end next end");
    assert!(kiosk.intents - before <= 14, "{}", kiosk.intents - before);
    kiosk.walk("go:form-save");
    let session = &kiosk.outside.sessions()[0];
    assert!(session.autonomy_before.is_some() && session.autonomy_after.is_some() && session.referral.is_some());
}

#[test]
fn a_past_session_shows_everything_it_says() {
    let mut kiosk = desk();
    kiosk.walk("go:desk-workshop type:8");
    kiosk.walk(EMAIL);
    kiosk.walk("go:form-more go:form-gender type:f5_m2 go:form-ready at:form-already type:3");
    kiosk.walk("go:form-title go:Mon_premier_e-mail go:form-tags go:Semaine_bleue go:form-ready go:form-save");
    kiosk.walk("go:desk-sessions 1");
    let sheet = shown(&kiosk);
    for said in [
        "label-gender-feminin",
        "label-gender-masculin",
        "form-not-said",
        "form-already",
        "Mon premier e-mail",
        "Semaine bleue",
        "label-level-basic",
        "m1",
        "sheet-recorded",
        "label-usage-email",
        "label-theme-email",
    ] {
        assert!(sheet.contains(said), "{said}\n{sheet}");
    }
}
