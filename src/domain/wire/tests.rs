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
    fn has(&self, _: crate::domain::SiteList, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
    fn has_lesson(&self, id: &Slug) -> bool {
        id.as_str().starts_with("known")
    }
    fn has_step(&self, _: &Slug, step: &Slug) -> bool {
        step.as_str().starts_with("known")
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

fn visit(extra: &str) -> String {
    format!(r#"{{"kind":"self_service","date":"2026-09-01","hour":10,"seconds":900,"language":"ar"{extra}}}"#)
}

fn lesson(extra: &str) -> String {
    visit(&format!(r#","lessons":[{{"id":"known.one","seconds":400{extra}}}]"#))
}

#[test]
fn a_visit_comes_back_as_it_was_written() {
    let line = visit(
        r#","entry":"usage","path":"known-path","path_completed":true,"audience":"general","placement":"none","placement_areas":{"1":"basic","2":"none","5":"advanced"},"areas_before":[],"areas_after":["1","4"],"lessons":[{"id":"known.one","started":true,"completed":true,"seconds":400,"tried":5,"first_try":4,"steps":[{"id":"known-a","first_try":true},{"id":"known-b","first_try":false}]}],"face":3,"calls":[{"lesson":"known.one","waited":40},{}],"event":"event-12-a2b3""#,
    );
    let once = written(&line);
    assert_eq!(written(&once), once);
    let (_, told) = line.split_once("\"entry\"").unwrap();
    assert!(once.ends_with(told), "{once}");
}

#[test]
fn what_a_visit_does_not_say_stays_unsaid() {
    let Ok(Body::Visit(read)) = read_line(&visit(r#","path":"known-path","areas_after":[]"#), &Known) else {
        panic!("refused");
    };
    assert_eq!(read.areas_before, None);
    assert_eq!(read.areas_after.map(crate::domain::Set::bits), Some(0));
    assert!(!read.path.unwrap().completed);
    assert!(!written(&visit("")).contains("areas"));
}

#[test]
fn each_rule_of_a_visit_refuses_what_breaks_it() {
    let step = |id: &str| format!(r#"{{"id":"{id}","first_try":true}}"#);
    let steps = |tried: u16, first_try: u16, ids: &[&str]| {
        let steps: Vec<String> = ids.iter().map(|id| step(id)).collect();
        lesson(&format!(
            r#","tried":{tried},"first_try":{first_try},"steps":[{}]"#,
            steps.join(",")
        ))
    };
    let ten: Vec<String> = (0..10).map(|n| format!("known-{n}")).collect();
    let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
    let cases = [
        (
            visit(r#","path":"fishing""#),
            "path: \"fishing\" is not in this site's list",
        ),
        (
            visit(r#","path_completed":true"#),
            "path_completed: only for visits with a path",
        ),
        (
            visit(r#","path":"known","path_completed":1"#),
            "path_completed: must be true or false",
        ),
        (
            visit(r#","placement":"expert""#),
            "placement: \"expert\" is not one of: none, basic",
        ),
        (
            visit(r#","placement_areas":{"1":"basic"}"#),
            "placement_areas: only for visits with a placement",
        ),
        (
            visit(r#","placement":"basic","placement_areas":{"6":"basic"}"#),
            "placement_areas: \"6\" is not one of: 1, 2, 3, 4, 5",
        ),
        (
            visit(r#","placement":"basic","placement_areas":{"3":"high"}"#),
            "placement_areas.3: \"high\" is not one of: none",
        ),
        (
            visit(r#","placement":"basic","placement_areas":["1"]"#),
            "placement_areas: must be an object",
        ),
        (
            visit(r#","areas_before":["0"]"#),
            "areas_before: \"0\" is not one of: 1, 2",
        ),
        (visit(r#","areas_before":[1]"#), "areas_before: must be a list of texts"),
        (visit(r#","areas_after":["2","2"]"#), "areas_after: given twice"),
        (
            visit(r#","calls":[{"lesson":"fishing"}]"#),
            "calls.lesson: \"fishing\" is not",
        ),
        (
            visit(r#","calls":[{"waited":86401}]"#),
            "calls.waited: must be from 0 to 86400",
        ),
        (
            lesson(r#","tried":1,"first_try":2"#),
            "lessons.first_try: must be from 0 to 1, not 2",
        ),
        (
            lesson(r#","tried":1,"steps":[{"id":"known-a"}]"#),
            "lessons.steps.first_try: required",
        ),
        (
            lesson(r#","tried":1,"steps":[{"id":"known-a","first_try":1}]"#),
            "lessons.steps.first_try: must be true or false",
        ),
        (
            lesson(r#","steps":["known-a"]"#),
            "lessons.steps: must be a list of objects",
        ),
        (steps(1, 1, &["fishing"]), "lessons.steps.id: \"fishing\" is not"),
        (steps(2, 2, &["known-a", "known-a"]), "lessons.steps.id: given twice"),
        (
            steps(1, 1, &["known-a", "known-b"]),
            "lessons.tried: must be from 2 to 1000, not 1",
        ),
        (
            steps(3, 1, &["known-a", "known-b"]),
            "lessons.first_try: must be from 2 to 3, not 1",
        ),
        (steps(10, 10, &ten), "lessons.steps: must be from 0 to 9, not 10"),
    ];
    for (line, expected) in cases {
        let told = faults(&line);
        assert!(
            told.iter().any(|f| f.starts_with(expected)),
            "{line}\n  expected {expected}\n  got {told:?}"
        );
    }
    assert_eq!(faults(&steps(3, 2, &["known-a", "known-b"])), [""; 0]);
}

#[test]
fn the_longest_visit_can_be_read_back() {
    let id = |n: usize| format!("known{}{n:03}", "x".repeat(Slug::LONGEST - 8));
    let steps: Vec<String> = (0..9)
        .map(|n| format!(r#"{{"id":"{}","first_try":false}}"#, id(n)))
        .collect();
    let lessons: Vec<String> = (0..100)
        .map(|n| {
            format!(
                r#"{{"id":"{}","started":true,"completed":false,"seconds":86400,"tried":1000,"first_try":0,"steps":[{}]}}"#,
                id(n),
                steps.join(",")
            )
        })
        .collect();
    let calls: Vec<String> = (0..100)
        .map(|n| format!(r#"{{"lesson":"{}","waited":86400}}"#, id(n)))
        .collect();
    let line = visit(&format!(
        r#","lessons":[{}],"calls":[{}]"#,
        lessons.join(","),
        calls.join(",")
    ));
    let once = written(&line);
    assert_eq!(written(&once), once);
    assert!(
        once.len() * 5 / 4 < LONGEST_LINE,
        "{} bytes leave little room",
        once.len()
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
fn a_field_that_cannot_be_read_hides_no_fault_of_another() {
    let line = workshop(r#","participants":{"total":2,"gender":{"feminin":5}}"#).replace("2026-09-01", "2026-09-31");
    let told = faults(&line);
    assert!(told.iter().any(|f| f.starts_with("date: ")), "{told:?}");
    assert!(
        told.iter().any(|f| f.starts_with("participants.gender: sums to 5")),
        "{told:?}"
    );
}

#[test]
fn a_guess_is_never_blamed() {
    let line =
        workshop(r#","workshop_level":"debutant","participants":{"total":9}"#).replace("workshop\"", "atelier\"");
    let told = faults(&line);
    assert_eq!(told.len(), 1, "{told:?}");
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
    assert!(faults(&" ".repeat(LONGEST_LINE + 1))[0].contains("longer than 131072 bytes"));
}
