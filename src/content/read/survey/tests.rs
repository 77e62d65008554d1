//! Questionnaires, shipped and of a site.

use super::*;

/// A site's questionnaire with every kind of question.
const SAMPLE: &str = r#"
format = 1
id = "open-days"
for = "visitors"
[[question]]
id = "came"
kind = "single"
choices = ["alone", "family"]
[[question]]
id = "saw"
kind = "multiple"
choices = ["robots", "printer"]
optional = true
[[question]]
id = "robots"
kind = "scale"
scale = "liked"
when = "saw.robots"
[words.fr]
title = "Portes ouvertes"
came = "Êtes-vous venu…"
came-alone = "seul ou seule"
came-family = "en famille"
saw = "Qu’avez-vous vu ?"
saw-robots = "les robots"
saw-printer = "l’imprimante 3D"
robots = "Les robots vous ont-ils plu ?"
liked-1 = "pas du tout"
liked-2 = "peu"
liked-3 = "assez"
liked-4 = "bien"
liked-5 = "beaucoup"
"#;

fn told(toml: &str) -> Vec<String> {
    match read_survey("survey.toml", toml.as_bytes()) {
        Ok(survey) => panic!("{survey:?} was taken"),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_shipped_questionnaires_read_without_fault() {
    for read in shipped() {
        assert!(read.is_ok(), "{read:?}");
    }
    let ids: Vec<&str> = surveys().iter().map(|survey| survey.id.as_str()).collect();
    assert_eq!(ids, ["needs", "visitors"]);
    assert_eq!(surveys()[1].questions.len(), 3);
}

#[test]
fn the_needs_survey_has_the_themes_of_the_study_and_one_scale_each() {
    let needs = &surveys()[0];
    let themes = needs.questions.iter().find(|question| question.id.as_str() == "themes");
    let themes: Vec<&str> = themes.unwrap().choices.iter().map(Slug::as_str).collect();
    let wanted = [
        "training",
        "events",
        "content",
        "animation",
        "funding",
        "recruitment",
        "implementation",
        "management",
        "pooling",
    ];
    assert_eq!(themes, wanted);
    for (place, theme) in wanted.iter().enumerate() {
        let question = needs.questions.iter().find(|question| question.id.as_str() == *theme);
        let when = question.unwrap().when.clone();
        assert_eq!(when, Slug::parse("themes").map(|themes| (themes, place)), "{theme}");
    }
}

#[test]
fn a_questionnaire_of_a_site_says_its_words() {
    let survey = read_survey("survey.toml", SAMPLE.as_bytes()).unwrap();
    assert_eq!(survey.questions.len(), 3);
    assert_eq!(survey.questions[1].need, Need::May);
    assert_eq!(survey.text("ar", "came-family"), Some("en famille"));
    assert_eq!(survey.questions[2].choice_key(4), "liked-5");
}

#[test]
fn every_fault_is_told_at_once() {
    let broken = SAMPLE
        .replace("format = 1", "format = 7")
        .replace("\"open-days\"", "\"Open days\"")
        .replace("kind = \"single\"", "kind = \"several\"")
        .replace("saw.robots", "saw.drones")
        .replace("came-alone = ", "came-nobody = ")
        .replace("\"les robots\"", "\"\\u202Eles robots\"");
    let told = told(&broken).join("\n");
    for wanted in [
        "format",
        "survey.toml: not an id",
        "came: field \"kind\"",
        "robots: field \"when\"",
    ] {
        assert!(told.contains(wanted), "{wanted} in\n{told}");
    }
    let broken = SAMPLE
        .replace("came-alone = ", "came-nobody = ")
        .replace("\"les robots\"", "\"\\u202Eles robots\"")
        .replace("\"en famille\"", "\"\"");
    let faults = self::told(&broken);
    let told = faults.join("\n");
    for wanted in [
        "words.fr.came-alone",
        "words.fr.came-nobody",
        "words.fr.saw-robots",
        "words.fr.came-family",
    ] {
        assert!(told.contains(wanted), "{wanted} in\n{told}");
    }
    assert_eq!(faults.len(), 4, "{told}");
}

#[test]
fn a_key_that_would_say_two_things_is_refused() {
    let clash = SAMPLE.replace("id = \"robots\"\nkind", "id = \"saw-robots\"\nkind");
    assert!(
        told(&clash)
            .iter()
            .any(|fault| fault.contains("saw-robots: given twice"))
    );
}

#[test]
fn a_questionnaire_never_takes_the_name_of_a_shipped_one() {
    let same = SAMPLE.replace("open-days", "visitors");
    assert_eq!(told(&same), ["survey.toml: visitors: given twice"]);
}

#[test]
fn hostile_files_are_bounded() {
    assert_eq!(
        read_survey("x", &vec![b'a'; LONGEST_FILE + 1]).unwrap_err(),
        [PackFault::new("x", "", PackReason::TooLong(LONGEST_FILE))]
    );
    assert!(read_survey("x", &[0xff, 0xfe]).is_err());
    let question = "[[question]]\nid = \"q\"\nkind = \"scale\"\n";
    let many = format!("format = 1\nid = \"x\"\nfor = \"visitors\"\n{}", question.repeat(5_000));
    assert!(told(&many).len() <= Report::MOST_FAULTS);
    let mut seed = 7_u64;
    for _ in 0..300 {
        // A line taken out at random: read or refused, never a panic.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let lines: Vec<&str> = SAMPLE.lines().collect();
        let out = usize::try_from(seed >> 33).unwrap() % lines.len();
        let cut: Vec<&str> = lines
            .iter()
            .enumerate()
            .filter(|(n, _)| *n != out)
            .map(|(_, line)| *line)
            .collect();
        let _read = read_survey("x", cut.join("\n").as_bytes());
    }
}

#[test]
fn the_choice_that_excludes_the_others_is_one_of_several() {
    let with = |alone: &str| SAMPLE.replace("optional = true", alone);
    let survey = read_survey("survey.toml", with("alone = \"printer\"").as_bytes()).unwrap();
    assert_eq!(survey.questions[1].alone, Some(1));
    for wrong in ["alone = \"nobody\"", "alone = 1"] {
        assert!(
            told(&with(wrong)).iter().any(|fault| fault.contains("\"alone\"")),
            "{wrong}"
        );
    }
    let single = SAMPLE.replace(
        "choices = [\"alone\", \"family\"]",
        "choices = [\"alone\", \"family\"]\nalone = \"family\"",
    );
    assert!(told(&single)[0].contains("\"alone\""));
}
