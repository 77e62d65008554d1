//! Each fault a translation can have, found and told apart.

use std::fmt::Write;

use proptest::prelude::*;

use super::*;

const FRENCH: &str = "\
-brand = Palier
hello = Bonjour { $name }, voici { -brand }.
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
";

fn found(tag: &str, text: &str) -> Vec<(String, FaultKind)> {
    let sources = [
        Source {
            tag: "fr",
            file: "kiosk.ftl",
            text: FRENCH,
        },
        Source {
            tag,
            file: "kiosk.ftl",
            text,
        },
    ];
    faults("fr", &sources, Attributes::Forbidden)
        .into_iter()
        .map(|fault| (fault.id, fault.kind))
        .collect()
}

fn one(id: &str, kind: FaultKind) -> Vec<(String, FaultKind)> {
    vec![(id.to_owned(), kind)]
}

const HELLO: &str = "hello = Hello { $name }\n";
const MINUTES: &str = "minutes = { $count ->\n    [one] one\n   *[other] more\n}\n";

/// A message that chooses between the forms named, with the last as the default.
fn choice(id: &str, selector: &str, forms: &str) -> String {
    let (first, last) = forms.rsplit_once(' ').unwrap();
    let mut text = format!("{id} = {{ {selector} ->\n");
    for form in first.split(' ') {
        writeln!(text, "    [{form}] x").unwrap();
    }
    text + &format!("   *[{last}] x\n}}\n")
}

#[test]
fn a_faithful_translation_has_no_fault() {
    assert_eq!(found("en", &format!("{HELLO}{MINUTES}")), []);
}

#[test]
fn missing_and_extra_messages_are_told() {
    assert_eq!(found("en", HELLO), one("minutes", FaultKind::Missing));
    assert_eq!(
        found("en", &format!("{HELLO}{MINUTES}more = More\n")),
        one("more", FaultKind::Extra)
    );
}

#[test]
fn a_variable_nobody_passes_is_told() {
    let text = format!("hello = Hello {{ $nmae }}\n{MINUTES}");
    assert_eq!(
        found("en", &text),
        one("hello", FaultKind::UnknownVariable("nmae".to_owned()))
    );
}

#[test]
fn a_name_of_nothing_is_told() {
    let text = format!("hello = {{ -brand }} {{ gone }}\n{MINUTES}");
    assert_eq!(
        found("en", &text),
        [
            ("hello".to_owned(), FaultKind::UnknownReference("-brand".to_owned())),
            ("hello".to_owned(), FaultKind::UnknownReference("gone".to_owned())),
        ]
    );
}

#[test]
fn a_line_that_is_not_fluent_is_told_by_its_number() {
    let text = format!("{HELLO}{MINUTES}\noops {{\n");
    assert_eq!(found("en", &text), one("", FaultKind::Unreadable { line: 7 }));
}

#[test]
fn attributes_and_repeated_messages_are_told() {
    let text = format!("{HELLO}    .title = Hi\n{MINUTES}hello = Again\n");
    assert_eq!(
        found("en", &text),
        [
            ("hello".to_owned(), FaultKind::Duplicate),
            ("hello".to_owned(), FaultKind::Attribute),
        ]
    );
}

#[test]
fn each_language_needs_its_own_plural_forms() {
    let arabic = choice("minutes", "$count", "0 one two few other");
    assert_eq!(
        found("ar", &format!("{HELLO}{arabic}")),
        one("minutes", FaultKind::MissingPlural("many"))
    );
    let polish = choice("minutes", "NUMBER($count)", "one few other");
    assert_eq!(
        found("pl", &format!("{HELLO}{polish}")),
        one("minutes", FaultKind::MissingPlural("many"))
    );
    let chinese = format!("{HELLO}minutes = {{ $count }}\n");
    assert_eq!(found("zh-Hans", &chinese), []);
}

#[test]
fn a_choice_between_words_or_ranks_needs_no_plural() {
    let words = choice("hello", "$name", "mail other");
    let ranks = choice("minutes", "NUMBER($count, type: \"ordinal\")", "two other");
    assert_eq!(found("ar", &format!("{words}{ranks}")), []);
}

#[test]
fn braces_made_to_exhaust_the_stack_are_refused() {
    let disguised = "{ A(\"}}))\", \nA(".repeat(100_000);
    for nested in ["{".repeat(200_000), "{ A(".repeat(200_000), disguised] {
        let text = format!("a = {nested}\n");
        assert_eq!(
            found("en", &text).into_iter().find(|(id, _)| id.is_empty()),
            Some((String::new(), FaultKind::TooDeep))
        );
    }
    let deepest = format!("a = {}\n", "{".repeat(MOST_OPENINGS));
    assert!(
        !found("en", &deepest)
            .iter()
            .any(|(_, kind)| *kind == FaultKind::TooDeep)
    );
}

proptest! {
    #[test]
    fn any_source_can_be_checked(text in "[a-b\\-={}()\"$>*\\[\\]. \n#0-1\u{e9}]{0,80}") {
        let _ = found("ar", &text);
    }
}

#[test]
fn variables_and_ids_are_listed() {
    assert_eq!(ids(FRENCH).into_iter().collect::<Vec<_>>(), ["hello", "minutes"]);
    assert!(variables(FRENCH)["minutes"].contains("count"));
}

#[test]
fn a_fault_reads_as_one_line() {
    let fault = Fault {
        tag: "ar".to_owned(),
        file: "words.ftl".to_owned(),
        id: "words-minutes".to_owned(),
        kind: FaultKind::MissingPlural("few"),
    };
    assert_eq!(
        fault.to_string(),
        "ar/words.ftl: words-minutes: missing plural category few"
    );
}
