//! Lines read and written: every field, every fault.

use chrono::NaiveDate;

use super::*;
use crate::domain::{Identity, Record, SiteId, Slug, Stamp};

/// A site that knows the ids starting with "known".
struct Known;

impl Lists for Known {
    fn has_procedure(&self, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
    fn has_title(&self, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
    fn has_tag(&self, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
    fn has_place(&self, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
    fn has_lesson(&self, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
    fn has_path(&self, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
}

fn faults(line: &str) -> Vec<String> {
    match read_line(line, &Known) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(|f| format!("{}: {}", f.field, f.reason)).collect(),
    }
}

fn with(extra: &str) -> String {
    format!(
        r#"{{"kind":"individual","date":"2026-09-01","hour":10,"minutes":30,"place_type":"lieu_activite","themes":["email"]{extra}}}"#
    )
}

fn workshop(extra: &str) -> String {
    with(extra).replace("individual", "workshop")
}

fn written(line: &str) -> String {
    let body = read_line(line, &Known).unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 9, 2).unwrap();
    let identity = Identity {
        site: SiteId::from_random(1),
        device: SiteId::from_random(2),
        epoch: 1,
        seq: 7,
    };
    let stamp = Stamp {
        identity,
        revision: 1,
        demo: false,
        recorded_on: day,
        revised_on: day,
    };
    write_line(&Record { stamp, body })
}

#[test]
fn a_full_session_comes_back_as_it_was_written() {
    let line = workshop(
        r#","place":"known-annexe","usages":["email","cloud"],"workshop_level":"debutant","procedure":"known-caf","mandate":true,"serves":["health"],"devices":["ordinateur","tablette"],"own_device":false,"language":"fa-AF","audience":"seniors","title":"known-email","participants":{"total":10,"already":3,"first_time":2,"gender":{"feminin":6,"masculin":4},"age":{"soixante_dix_plus":5},"status":{"retraite":5}},"tags":["known-tag"],"visit":12,"mediator":"m1","mediator_role":"benevole""#,
    );
    let once = written(&line);
    assert_eq!(written(&once), once);
    assert!(
        once.contains(r#""level":"advanced""#),
        "the highest level of its usages is printed: {once}"
    );
    assert!(once.contains(r#""gender":{"masculin":4,"feminin":6}"#), "{once}");
}

#[test]
fn a_visit_comes_back_as_it_was_written() {
    let line = r#"{"kind":"self_service","date":"2026-09-01","hour":10,"seconds":900,"language":"ar","entry":"usage","audience":"general","lessons":[{"id":"known.one","started":true,"completed":true,"seconds":400,"tried":5,"first_try":4}],"face":3,"calls":[{"waited":40},{}]}"#;
    let once = written(line);
    assert_eq!(written(&once), once);
    assert!(
        once.contains(r#""face":3"#) && once.contains(r#""calls":[{"waited":40},{}]"#),
        "{once}"
    );
}

#[test]
fn every_fault_of_a_line_is_told_with_its_field() {
    let line = r#"{"kind":"individual","date":"2026-02-30","hour":24,"minutes":0,"place_type":"domicile","themes":["justice"],"shoe_size":42}"#;
    let told = faults(line);
    for field in ["date", "hour", "minutes", "shoe_size"] {
        assert!(
            told.iter().any(|f| f.starts_with(&format!("{field}: "))),
            "{field} is missing from {told:?}"
        );
    }
}

#[test]
fn each_national_rule_refuses_what_breaks_it() {
    let cases = [
        (with(r#","minutes":12"#), "minutes: given twice"),
        (
            with("").replace("30", "1440"),
            "minutes: must be from 1 to 1439, not 1440",
        ),
        (with("").replace(r#"["email"]"#, "[]"), "themes: at least one"),
        (
            with("").replace("email", "justice"),
            "themes: administrative themes go with",
        ),
        (
            with("").replace("email", "cooking"),
            "themes: \"cooking\" is not one of",
        ),
        (with("").replace("lieu_activite", "domicile"), "commune: required"),
        (with(r#","commune":"14762""#), "commune: refused"),
        (
            with(r#","commune":"75101""#).replace("lieu_activite", "autre"),
            "commune: is not an INSEE code",
        ),
        (
            with(r#","workshop_level":"debutant""#),
            "workshop_level: only for workshops",
        ),
        (
            with(r#","participants":{"total":2}"#),
            "participants.total: must be from 1 to 1",
        ),
        (
            workshop(r#","participants":{"total":3,"gender":{"feminin":4}}"#),
            "participants.gender: sums to 4",
        ),
        (
            workshop(r#","participants":{"total":3,"already":2,"first_time":2}"#),
            "participants.already: sums to 4",
        ),
        (
            workshop(r#","participants":{"total":3,"gender":{"non_communique":1}}"#),
            "participants.gender: \"non_communique\"",
        ),
        (workshop(r#","participants":{}"#), "participants.total: required"),
        (
            workshop(r#","referral":"autre""#),
            "referral: only for individual sessions",
        ),
        (
            with(r#","devices":["aucun","tablette"]"#),
            "devices: aucun goes with no other device",
        ),
        (with(r#","usages":["email","email"]"#), "usages: given twice"),
        (
            with(r#","procedure":"fishing""#),
            "procedure: \"fishing\" is not in this site's list",
        ),
        (with(r#","mediator":"Jeanne""#), "mediator: must be one or two letters"),
        (with(r#","language":"xx""#), "language: \"xx\" is not one of"),
        ("[1]".to_owned(), "(line): not a JSON object"),
    ];
    for (line, expected) in cases {
        let told = faults(&line);
        assert!(
            told.iter().any(|f| f.starts_with(expected)),
            "{line}\n  expected {expected}\n  got {told:?}"
        );
    }
}

#[test]
fn administrative_themes_pass_beside_help_with_procedures() {
    assert_eq!(
        faults(&with("").replace(r#""email""#, r#""aide_aux_demarches_administratives","justice""#)),
        [""; 0]
    );
}

#[test]
fn what_surrounds_a_listed_record_is_ignored() {
    assert_eq!(
        faults(&with(r#","site":"anything","seq":-4,"level":"basic","demo":1"#)),
        [""; 0]
    );
}

#[test]
fn a_line_longer_than_the_limit_is_refused_before_it_is_parsed() {
    assert!(faults(&" ".repeat(4097))[0].contains("longer than 4096 bytes"));
}
