//! Needs, paths, procedures and acts: how each is written, and where it leads.

use crate::files::{TOML, leading, sound};

const NEEDS: &str = "needs.toml";
const PATHS: &str = "paths.toml";

#[test]
fn lists_that_lead_somewhere_have_no_fault() {
    leading().has(&[]);
}

#[test]
fn a_need_leads_to_what_there_is() {
    leading()
        .change(NEEDS, "\"email.sort\"", "\"email.store\"")
        .change(NEEDS, "\"library-card\"", "\"library-cart\"")
        .has(&[
            "needs.toml: need tidy-letters: leads to lesson \"email.store\", which is neither in this pack nor in the core one",
            "needs.toml: need get-card: leads to procedure \"library-cart\", which is neither in this pack nor in the core one",
        ]);
}

#[test]
fn a_list_of_the_index_leads_to_what_there_is() {
    sound()
        .change(TOML, "minutes = 15", "minutes = 15\nlesson = \"office.desk\"")
        .has(&[
            "pack.toml: procedure library-card: leads to lesson \"office.desk\", which is neither in this pack nor in the core one",
        ]);
}

#[test]
fn a_path_leads_to_what_there_is() {
    leading()
        .change(PATHS, "\"email.mailbox\"", "\"email.letterbox\"")
        .has(&[
            "paths.toml: path seniors-social: leads to lesson \"email.letterbox\", which is neither in this pack nor in the core one",
        ]);
}

#[test]
fn the_core_pack_leads_to_nothing_but_its_own() {
    let found = leading().change(TOML, "id = \"sound\"", "id = \"core\"").faults();
    let nowhere: Vec<&String> = found.iter().filter(|fault| fault.contains("leads to")).collect();
    assert_eq!(
        nowhere,
        [
            "needs.toml: need write-letters: leads to lesson \"email.mailbox\", which is neither in this pack nor in the core one",
            "needs.toml: need see-pictures: leads to usage \"e-culture\", which is neither in this pack nor in the core one",
            "paths.toml: path seniors-social: leads to lesson \"email.mailbox\", which is neither in this pack nor in the core one",
        ]
    );
}

#[test]
fn a_need_leads_to_one_thing() {
    leading()
        .change(
            NEEDS,
            "lesson = \"email.sort\"",
            "lesson = \"email.sort\"\nusage = \"email\"",
        )
        .without("fr/needs.ftl")
        .without("en/needs.ftl")
        .has(&[
            "needs.toml: tidy-letters: field \"lesson\" must be one of lesson, usage or procedure, and only one",
            "fr/needs.ftl: missing file",
            "en/needs.ftl: missing file",
        ]);
    leading()
        .change(NEEDS, "lesson = \"email.sort\"", "leson = \"email.sort\"")
        .without("fr/needs.ftl")
        .without("en/needs.ftl")
        .has(&[
            "needs.toml: tidy-letters: field \"lesson\" must be one of lesson, usage or procedure, and only one",
            "needs.toml: tidy-letters: unknown field \"leson\"",
            "fr/needs.ftl: missing file",
            "en/needs.ftl: missing file",
        ]);
}

#[test]
fn a_need_leads_to_a_usage_that_palier_knows() {
    let found = leading().change(NEEDS, "\"e-culture\"", "\"culture\"").faults();
    assert_eq!(
        found[..2],
        [
            "needs.toml: see-pictures: \"culture\" is not a usage that Palier knows",
            "needs.toml: see-pictures: field \"lesson\" must be one of lesson, usage or procedure, and only one",
        ]
    );
}

#[test]
fn what_a_list_has_is_given_once_in_the_index_or_beside_it() {
    let need = "\n[[need]]\nid = \"tidy-letters\"\nlesson = \"email.sort\"\n";
    let beside = [leading().0[NEEDS].clone(), need.into()].concat();
    leading()
        .put(NEEDS, &beside)
        .has(&["needs.toml: need tidy-letters: given twice"]);
    let index = [leading().0[TOML].clone(), need.into()].concat();
    leading()
        .put(TOML, &index)
        .has(&["needs.toml: need tidy-letters: given twice"]);
}

#[test]
fn a_path_is_of_a_level_an_audience_or_both() {
    leading()
        .change(PATHS, "\"seniors-social\"", "\"seniors-gardening\"")
        .without("fr/paths.ftl")
        .without("en/paths.ftl")
        .has(&["paths.toml: seniors-gardening: a path is level-<level>, <audience> or <audience>-<usage>"]);
}

#[test]
fn a_path_has_lessons_each_once() {
    leading()
        .change(PATHS, "\"email.mailbox\"", "\"email.sort\"")
        .has(&["paths.toml: seniors-social email.sort: given twice"]);
    leading()
        .change(PATHS, "    { id = \"email.mailbox\" },\n", "")
        .has(&["paths.toml: seniors-social: lessons: 1, must be from 2 to 40"]);
    leading()
        .change(PATHS, "\"email.mailbox\"", "\"email.mailbox\", sample = true")
        .has(&["paths.toml: seniors-social lesson: unknown field \"sample\""]);
}

#[test]
fn a_number_is_one_path_s() {
    let second = "\n[[path]]\nid = \"seniors-inform\"\nnumber = 40\n\
                  lesson = [{ id = \"inform.search\" }, { id = \"email.sort\" }]\n";
    let paths = [leading().0[PATHS].clone(), second.into()].concat();
    let words = "path-seniors-inform-title = Chercher\npath-seniors-inform-intro = Chercher.\n";
    let fr = [leading().0["fr/paths.ftl"].clone(), words.into()].concat();
    let en = [leading().0["en/paths.ftl"].clone(), words.into()].concat();
    leading()
        .put(PATHS, &paths)
        .put("fr/paths.ftl", &fr)
        .put("en/paths.ftl", &en)
        .has(&["paths.toml: path seniors-inform: number 40 is another path's"]);
    let index = [leading().0[TOML].clone(), second.into()].concat();
    leading()
        .put(TOML, &index)
        .put("fr/paths.ftl", &fr)
        .put("en/paths.ftl", &en)
        .has(&["paths.toml: path seniors-social: number 40 is another path's"]);
}

#[test]
fn a_path_of_a_site_takes_no_number_of_the_core_pack() {
    leading()
        .change(PATHS, "number = 40", "number = 6")
        .has(&["paths.toml: path seniors-social: number 6 is another path's"]);
}

#[test]
fn a_path_that_replaces_one_keeps_its_number() {
    let replacing = |number: &str| {
        let mut files = leading().change(PATHS, "number = 40", &format!("number = {number}"));
        for name in [PATHS, "fr/paths.ftl", "en/paths.ftl"] {
            let text = String::from_utf8(files.0[name].clone()).unwrap();
            files = files.put(name, text.replace("seniors-social", "seniors-email").as_bytes());
        }
        files
    };
    replacing("6").has(&[]);
    replacing("40")
        .has(&["paths.toml: path seniors-email: the core pack gives this path number 6, which stands in resume codes"]);
}

#[test]
fn a_number_that_is_refused_is_not_also_another_s() {
    leading()
        .change(PATHS, "number = 40", "number = 64")
        .has(&["paths.toml: seniors-social: field \"number\" must be from 1 to 63, not 64"]);
}

#[test]
fn a_procedure_takes_minutes_and_not_days() {
    sound()
        .change(TOML, "minutes = 15", "minutes = 1440\nlesson = 3")
        .has(&[
            "pack.toml: library-card: field \"minutes\" must be from 5 to 240, not 1440",
            "pack.toml: library-card: field \"lesson\" must be a text",
        ]);
}

#[test]
fn a_placement_asks_of_every_level_of_every_area() {
    let act =
        |id: &str, area: &str, level: &str| format!("[[act]]\nid = \"{id}\"\narea = \"{area}\"\nlevel = \"{level}\"\n");
    let mut acts = Vec::new();
    let mut words = Vec::new();
    for area in ["1", "2", "3", "4", "5"] {
        for level in ["basic", "intermediate", "advanced"] {
            for n in ["a", "b"] {
                let id = format!("{level}-{area}-{n}");
                acts.push(act(&id, area, level));
                words.push(format!(
                    "placement-{id} = Have you?\nplacement-{id}-after = Could you?\n"
                ));
            }
        }
    }
    let (acts, words) = (acts.concat(), words.concat());
    let whole = sound()
        .put("placement.toml", acts.as_bytes())
        .put("fr/placement.ftl", words.as_bytes())
        .put("en/placement.ftl", words.as_bytes());
    whole.has(&[]);
    whole
        .clone()
        .change(
            "placement.toml",
            &act("basic-3-a", "3", "basic"),
            &act("basic-3-a", "2", "basic"),
        )
        .has(&["placement.toml: 1 acts of level basic in area 3, must be from 2 to 14"]);
    let found = whole
        .change(
            "placement.toml",
            &act("basic-3-a", "3", "basic"),
            &act("basic-3-a", "6", "expert"),
        )
        .faults();
    assert_eq!(
        found[..3],
        [
            "placement.toml: basic-3-a: field \"area\" must be 1 to 5, as a text",
            "placement.toml: basic-3-a: field \"level\" must be basic, intermediate or advanced",
            "placement.toml: 1 acts of level basic in area 3, must be from 2 to 14",
        ]
    );
}

#[test]
fn words_of_lists_keep_to_their_length() {
    let long = "word ".repeat(41);
    leading()
        .change(
            "en/paths.ftl",
            "You sort your e-mails, then you write to somebody close.",
            &long,
        )
        .change("en/needs.ftl", "I want to borrow books", "")
        .change("fr/needs.ftl", "need-get-card-words = carte, inscription\n", "")
        .has(&[
            "fr/needs.ftl: need-get-card-words: missing message",
            "en/needs.ftl: not Fluent at line 7 (\"need-get-card = \")",
            "en/needs.ftl: need-get-card: missing message",
            "en/paths.ftl: path-seniors-social-intro: 41 words, at most 40",
        ]);
}
