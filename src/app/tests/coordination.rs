//! The rules of coordination: one table of cases, run against the form, the wire and the store.

use super::driver::{Kiosk, facts};
use crate::app::screens::dossier::form::State;
use crate::app::{Effect, Screen};
use crate::domain::{Body, Dossier, FormKind, read_dossier};
use crate::store::{Error, Opening, Store};

const ANIMATION: &str = r#""activity":"animation","date":"2026-11-03","minutes":90,"animation_type":"comite",
    "initiative":"demande","animation_themes":["reseau","rh"]"#;
const EVENT: &str = r#""activity":"evenement","date":"2026-11-03","event_type":"grand_public",
    "organisers":["commune","association"]"#;
const PARTNERSHIP: &str = r#""activity":"partenariat","date":"2026-11-03","partnerships":["subvention"]"#;

/// What a record says, what it says beside that, and the fields that are refused.
const CASES: [(&str, &str, &[&str]); 19] = [
    (ANIMATION, "", &[]),
    (EVENT, "", &[]),
    (PARTNERSHIP, "", &[]),
    (r#""date":"2026-11-03""#, "", &["activity"]),
    (
        r#""activity":"partenariat""#,
        r#","partnerships":["rdv_elu"]"#,
        &["date"],
    ),
    // What each activity must say.
    (
        r#""activity":"animation","date":"2026-11-03""#,
        "",
        &["minutes", "animation_type", "initiative", "animation_themes"],
    ),
    (
        r#""activity":"evenement","date":"2026-11-03""#,
        "",
        &["event_type", "organisers"],
    ),
    (r#""activity":"partenariat","date":"2026-11-03""#, "", &["partnerships"]),
    (
        r#""activity":"partenariat","date":"2026-11-03""#,
        r#","partnerships":[]"#,
        &["partnerships"],
    ),
    // What each may say beside it.
    (ANIMATION, r#","mediators":12,"structures":3,"participants":40"#, &[]),
    (EVENT, r#","territory":"departemental","participants":250"#, &[]),
    (PARTNERSHIP, r#","territory":"national","structures":2"#, &[]),
    // What belongs to another activity.
    (ANIMATION, r#","territory":"communal""#, &["territory"]),
    (ANIMATION, r#","partnerships":["rdv_elu"]"#, &["partnerships"]),
    (EVENT, r#","minutes":60,"structures":2"#, &["minutes", "structures"]),
    (EVENT, r#","initiative":"demande""#, &["initiative"]),
    (EVENT, r#","mediators":2"#, &["mediators"]),
    (PARTNERSHIP, r#","participants":2"#, &["participants"]),
    (PARTNERSHIP, r#","event_type":"nec_local""#, &["event_type"]),
];

fn line((base, more, _): &(&str, &str, &[&str])) -> String {
    format!("{{\"kind\":\"coordination\",{base}{more}}}").replace('\n', " ")
}

/// What a line says, whatever rule it breaks.
fn dossier(line: &str) -> Dossier {
    read_dossier(line, None).unwrap_or_else(|faults| panic!("{line}: {faults:?}"))
}

fn sorted(mut fields: Vec<String>) -> Vec<String> {
    fields.sort();
    fields
}

fn wanted(fields: &[&str]) -> Vec<String> {
    sorted(fields.iter().map(ToString::to_string).collect())
}

#[test]
fn files_refuse_what_breaks_a_rule_of_coordination() {
    let facts = facts();
    for case in &CASES {
        let read = read_dossier(&line(case), Some(&**facts.lists));
        let refused = read.err().unwrap_or_default().into_iter().map(|fault| fault.field);
        assert_eq!(sorted(refused.collect()), wanted(case.2), "{}", line(case));
    }
}

#[test]
fn the_store_refuses_what_breaks_a_rule_of_coordination() {
    let dir = tempfile::tempdir().unwrap();
    let today = "2026-11-22".parse().unwrap();
    let mut store = Store::open_to_write(dir.path(), &Opening { today, random: [1, 2] }).unwrap();
    for case in &CASES {
        let body = Body::Dossier(Box::new(dossier(&line(case))));
        let refused = match store.add(&[body], today) {
            Ok(_) => Vec::new(),
            Err(Error::Refused { faults, .. }) => faults.into_iter().map(|fault| fault.field).collect(),
            Err(other) => panic!("{other}"),
        };
        assert_eq!(sorted(refused), wanted(case.2), "{}", line(case));
    }
}

/// The form of a draft of a coordination.
fn resumed(kiosk: &Kiosk, draft: &str) -> State {
    State::resumed(FormKind::Dossier, draft, kiosk.now.day).unwrap()
}

#[test]
fn the_form_refuses_what_breaks_a_rule_of_coordination_and_takes_the_hand_to_the_first() {
    for case in &CASES {
        let mut kiosk = Kiosk::after("staff type:c1 enter type:246810 enter go:menu-work go:dossier-coordination-list");
        kiosk.model.screen = Screen::Dossier(Box::new(resumed(&kiosk, &line(case))));
        kiosk.walk("go:dossier-save");
        let saved = kiosk
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::SaveDossier(..)));
        assert_eq!(saved, case.2.is_empty(), "{}", line(case));
        let label = |field: &&str| format!("dossier-coordination-field-{}", field.replace('_', "-"));
        let first = case.2.first().map(label).filter(|label| kiosk.offers(label));
        if let Some(first) = first {
            assert_eq!(kiosk.focused(), Some(first), "{}", line(case));
        }
    }
}

#[test]
fn codes_and_numbers_beyond_the_lists_are_said_nowhere() {
    let facts = facts();
    for wrong in [
        r#","animation_type":"apero""#,
        r#","animation_themes":["reseau","apero"]"#,
        r#","minutes":0"#,
        r#","minutes":1440"#,
        r#","mediators":-1"#,
        r#","participants":100001"#,
        r#","name":"Jeanne""#,
    ] {
        let field = wrong.split('"').nth(1).unwrap();
        let base = r#""activity":"animation","date":"2026-11-03""#;
        let line = line(&(base, wrong, &[]));
        let faults = read_dossier(&line, Some(&**facts.lists)).unwrap_err();
        assert!(faults.iter().any(|fault| fault.field == field), "{line}: {faults:?}");
        let draft = resumed(&Kiosk::new(), &line).draft().unwrap();
        assert!(!draft.contains(wrong), "{draft}");
    }
}
