//! The index of a pack, and the files of structure beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use palier::content::{Pack, Report, check};

use crate::files::{EN, FR, Files, TOML, lines, sound};

#[test]
fn what_is_not_a_pack_says_why() {
    Files(BTreeMap::new()).has(&["pack.toml: missing file"]);
    sound().put(TOML, b"\xff\xfe").has(&["pack.toml: not UTF-8"]);
    sound()
        .put(TOML, &vec![b'#'; 2 << 20])
        .has(&["pack.toml: longer than 1048576 bytes"]);
    let Report { faults, .. } = check(&sound().put(TOML, b"format = 2\nid ="), &lines);
    assert!(
        faults[0].to_string().starts_with("pack.toml: not TOML (line 2: "),
        "{faults:?}"
    );
    sound()
        .change(TOML, "format = 2", "format = 3")
        .has(&["pack.toml: format 3 is not one that this version reads (2)"]);
}

#[test]
fn fields_are_known_typed_and_in_range() {
    sound()
        .change(TOML, "version = \"2026.11\"", "version = 2026\nauthor = \"x\"")
        .change(TOML, "minutes = 6", "minutes = 60")
        .change(TOML, "minutes = 15", "minutes = \"long\"\nprice = 0")
        .has(&[
            "pack.toml: field \"version\" must be a text",
            "pack.toml: email.sort: field \"minutes\" must be from 6 to 12, not 60",
            "pack.toml: library-card: field \"minutes\" must be a number",
            "pack.toml: library-card: unknown field \"price\"",
            "pack.toml: unknown field \"author\"",
        ]);
}

#[test]
fn ids_are_codes_and_given_once() {
    sound().change(TOML, "\"email.sort\"", "\"email.Sort\"").change(TOML, "\"library-card\"", "\"library.card\"").without(FR)
        .without(EN).without("fr/procedures.ftl").without("en/procedures.ftl").has(&[
        "pack.toml: email.Sort: not an id (lower-case letters, digits, inner hyphens; a lesson is <usage>.<name>)",
        "pack.toml: library.card: not an id (lower-case letters, digits, inner hyphens; a lesson is <usage>.<name>)",
    ]);
    sound()
        .change(TOML, "\"check-2\"", "\"check-1\"")
        .without(FR)
        .without(EN)
        .has(&[
            "pack.toml: email.sort check-1: given twice",
            "fr/email.ftl: missing file",
            "en/email.ftl: missing file",
        ]);
    let procedure = "\n[[procedure]]\nid = \"library-card\"\nminutes = 15\n";
    let toml = [sound().0[TOML].clone(), procedure.into()].concat();
    sound()
        .put(TOML, &toml)
        .has(&["pack.toml: procedure library-card: given twice"]);
}

#[test]
fn usages_and_languages_are_known() {
    sound()
        .change(TOML, "\"email.sort\"", "\"cooking.sort\"")
        .without(FR)
        .without(EN)
        .has(&["pack.toml: cooking.sort: \"cooking\" is not a usage that Palier knows"]);
    sound()
        .change(TOML, "[\"fr\", \"en\"]", "[\"fr\", \"en\", \"klingon\", \"fr\"]")
        .has(&[
            "pack.toml: \"klingon\" is not a language that Palier knows",
            "pack.toml: fr: given twice",
        ]);
}

#[test]
fn reading_alone_refuses_what_the_checker_refuses() {
    assert!(Pack::read(Arc::new(sound())).is_ok());
    let broken = sound().change(TOML, "minutes = 6", "minutes = 0");
    assert_eq!(Pack::read(Arc::new(broken)).unwrap_err().len(), 1);
}

#[test]
fn steps_and_lists_may_stand_beside_the_index() {
    let toml = String::from_utf8(sound().0[TOML].clone()).unwrap();
    let (index, rest) = toml.split_once("[[lesson.step]]").unwrap();
    let (steps, procedures) = rest.split_once("[[procedure]]").unwrap();
    let lesson = "[[lesson]]\nid = \"email.sort\"\n[[lesson.step]]";
    let apart = sound()
        .put(TOML, index.as_bytes())
        .put("email.toml", format!("{lesson}{steps}").as_bytes())
        .put("procedures.toml", format!("[[procedure]]{procedures}").as_bytes());
    apart.has(&[]);
    let pack = Pack::read(Arc::new(apart.clone())).unwrap();
    let whole = Pack::read(Arc::new(sound())).unwrap();
    assert_eq!(pack.lessons[0].steps(), whole.lessons[0].steps());
    assert_eq!(pack.procedures[..], whole.procedures[..]);
    apart
        .clone()
        .change("email.toml", "\"email.sort\"", "\"email.store\"")
        .without(FR)
        .without(EN)
        .has(&[
            "email.toml: email.sort: has no steps in this file",
            "email.toml: email.store: pack.toml does not list this lesson",
            "fr/email.ftl: missing file",
            "en/email.ftl: missing file",
        ]);
    apart
        .change("email.toml", "kind = \"read\"", "kind = \"sing\"")
        .without(FR)
        .without(EN)
        .has(&[
            "email.toml: email.sort why: field \"kind\" must be read, practice or question",
            "fr/email.ftl: missing file",
            "en/email.ftl: missing file",
        ]);
}

#[test]
fn a_number_is_one_lesson_s() {
    let index = "[[lesson]]\nid = \"email.sort\"\nnumber = 101\nminutes = 6\n";
    let second = sound().change(
        TOML,
        index,
        &format!("[[lesson]]\nid = \"email.other\"\nnumber = 101\nminutes = 6\n\n{index}"),
    );
    let found: Vec<String> = check(&second, &lines).faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        found[..2],
        [
            "pack.toml: email.sort: number 101 is another lesson's",
            "email.toml: missing file"
        ]
    );
}

#[test]
fn a_pack_teaches_or_leads_to_something() {
    let toml = "format = 2\nid = \"sound\"\nversion = \"1\"\nlanguages = [\"fr\"]\n";
    Files(BTreeMap::new())
        .put(TOML, toml.as_bytes())
        .has(&["pack.toml: field \"lesson\" is required"]);
}

#[test]
fn a_pack_says_what_it_is() {
    Files(BTreeMap::new()).put(TOML, b"procedure = []\n").has(&[
        "pack.toml: field \"format\" is required",
        "pack.toml: field \"id\" is required",
        "pack.toml: not an id (lower-case letters, digits, inner hyphens; a lesson is <usage>.<name>)",
        "pack.toml: field \"version\" is required",
        "pack.toml: field \"languages\" is required",
    ]);
}

#[test]
fn a_list_is_a_list_of_tables() {
    let toml = "format = 2\nid = \"sound\"\nversion = \"1\"\nlanguages = \"fr\"\nlesson = [1]\nprocedure = 2\n";
    Files(BTreeMap::new()).put(TOML, toml.as_bytes()).has(&[
        "pack.toml: field \"languages\" must be a list of language tags",
        "pack.toml: field \"lesson\" must be a list of tables",
        "pack.toml: field \"procedure\" must be a list of tables",
    ]);
}

#[test]
fn lists_end_somewhere() {
    let procedure = |n: usize| format!("[[procedure]]\nid = \"p-{n}\"\nminutes = 15\n");
    let procedures: Vec<String> = (0..201).map(procedure).collect();
    let found = sound().put("procedures.toml", procedures.concat().as_bytes()).faults();
    assert_eq!(found[0], "procedures.toml: procedure: 201, must be from 0 to 200");
    assert!(found.len() <= Report::MOST_FAULTS, "{}", found.len());
}

#[test]
fn depth_beyond_reason_is_not_read() {
    let deep = format!("a = {}", "[".repeat(100_000));
    let found = sound().put(TOML, deep.as_bytes()).faults();
    assert!(found[0].starts_with("pack.toml: not TOML (line 1: "), "{found:?}");
}

#[test]
fn lessons_of_sites_are_numbered_behind_those_of_the_core_pack() {
    sound()
        .change(TOML, "number = 101", "number = 100")
        .has(&["pack.toml: email.sort: field \"number\" must be from 101 to 400, not 100"]);
    sound()
        .change(TOML, "id = \"sound\"", "id = \"core\"")
        .has(&["pack.toml: email.sort: field \"number\" must be from 1 to 100, not 101"]);
    sound()
        .change(TOML, "id = \"sound\"", "id = \"so.und\"")
        .has(&["pack.toml: not an id (lower-case letters, digits, inner hyphens; a lesson is <usage>.<name>)"]);
}
