//! What the checker of packs says: nothing of a sound pack, and each fault of each broken one.
//!
//! A broken pack is the sound one of `tests/packs/sound` with something changed; the faults expected are all of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use palier::content::{Core, Pack, Report, Source, check, core};
use palier::i18n::PackWords;
use palier::practice::Setup;

/// A pack in memory.
#[derive(Clone, Debug)]
struct Files(BTreeMap<String, Vec<u8>>);

impl Source for Files {
    fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn read(&self, name: &str, most: usize) -> Option<Cow<'_, [u8]>> {
        let bytes = self.0.get(name)?;
        Some(Cow::Borrowed(&bytes[..bytes.len().min(most)]))
    }
}

fn sound() -> Files {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/sound");
    let names = [
        "pack.toml",
        "fr/email.ftl",
        "fr/procedures.ftl",
        "en/email.ftl",
        "en/procedures.ftl",
    ];
    let read = |name: &str| (name.to_owned(), std::fs::read(format!("{folder}/{name}")).unwrap());
    Files(names.into_iter().map(read).collect())
}

impl Files {
    /// Replaces a text that stands in a file exactly once.
    fn change(mut self, name: &str, from: &str, to: &str) -> Self {
        let bytes = self.0.get_mut(name).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {name}");
        *bytes = text.replace(from, to).into_bytes();
        self
    }

    fn put(mut self, name: &str, bytes: &[u8]) -> Self {
        self.0.insert(name.to_owned(), bytes.to_vec());
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.0.remove(name).unwrap();
        self
    }

    #[track_caller]
    fn has(&self, expected: &[&str]) {
        let found: Vec<String> = check(self, &lines).faults.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected);
    }
}

/// Rows of a text of one cell a character.
fn lines(text: &str, columns: usize) -> usize {
    let rows = text.lines().map(|line| {
        let mut rows = 1;
        let mut used = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > columns {
                rows += 1;
                used = length;
            } else {
                used += length + usize::from(used > 0);
            }
        }
        rows
    });
    rows.sum::<usize>().max(1)
}

const FR: &str = "fr/email.ftl";
const EN: &str = "en/email.ftl";
const TOML: &str = "pack.toml";

#[test]
fn the_core_pack_has_no_fault() {
    let report = check(&Core, &lines);
    let faults: Vec<String> = report.faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, [""; 0]);
    assert!(report.usages >= 2 && report.lessons >= 2, "{}", report.summary());
}

#[test]
fn the_core_pack_reads_from_the_binary() {
    let pack = core();
    assert_eq!(pack.id, "core");
    assert_eq!(pack.languages, ["fr", "en", "ar"]);
    assert!(pack.procedures.len() >= 12);
    let lesson = pack.lesson("email.mailbox").unwrap();
    assert_eq!(lesson.message("can-1"), "email-mailbox-can-1");
    assert_eq!(
        lesson.step_message(&lesson.steps()[1], "hint-3"),
        "email-mailbox-write-hint-3"
    );
    assert_eq!(pack.words("xx", "email"), [""; 0]);
    assert_eq!(pack.words("ar", "email").len(), 1);
}

#[test]
fn a_sound_pack_has_no_fault() {
    sound().has(&[]);
    assert_eq!(
        check(&sound(), &lines).summary(),
        "usages=1 lessons=1 imitations=2 faults=0"
    );
}

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
fn a_lesson_is_done_and_not_only_read() {
    let practice = "kind = \"practice\"\nkeyboard = { exercise = \"erase\", words = 1 }";
    let mailbox = "kind = \"practice\"\n[lesson.step.mailbox]\nletters = [\"shop\"]\nfolders = [\"adverts\"]\n\
                   goal = { kind = \"sort\", places = { shop = \"adverts\" } }";
    sound()
        .change(TOML, practice, "kind = \"read\"")
        .change(TOML, mailbox, "kind = \"read\"")
        .without(FR)
        .without(EN)
        .has(&[
            "pack.toml: email.sort: no step is a practice",
            "fr/email.ftl: missing file",
            "en/email.ftl: missing file",
        ]);
}

#[test]
fn a_lesson_has_five_to_nine_steps_and_ends_with_three_questions() {
    let question = "[[lesson.step]]\nid = \"check-3\"\nkind = \"question\"\nanswers = 2\nright = 1\n";
    let read = "[[lesson.step]]\nid = \"why\"\nkind = \"read\"\n";
    let files = sound().without(FR).without(EN);
    files.clone().change(TOML, question, "").change(TOML, read, "").has(&[
        "pack.toml: email.sort: steps: 4, must be from 5 to 9",
        "pack.toml: email.sort: must end with a check of three questions, and have no other",
        "fr/email.ftl: missing file",
        "en/email.ftl: missing file",
    ]);
    files
        .change(
            TOML,
            question,
            &format!("{question}[[lesson.step]]\nid = \"end\"\nkind = \"read\"\n"),
        )
        .has(&[
            "pack.toml: email.sort: must end with a check of three questions, and have no other",
            "fr/email.ftl: missing file",
            "en/email.ftl: missing file",
        ]);
}

#[test]
fn a_question_has_its_right_answer_among_its_answers() {
    sound()
        .change(TOML, "answers = 2\nright = 2", "answers = 2\nright = 3")
        .has(&["pack.toml: email.sort check-2: field \"right\" must be from 1 to 2, not 3"]);
}

#[test]
fn an_imitation_can_be_played_to_its_end() {
    let places = "places = { shop = \"adverts\" }";
    sound()
        .change(TOML, places, "places = { shop = \"papers\", bank = \"adverts\" }")
        .has(&[
            "pack.toml: email.sort sort: the goal names letter \"bank\", which the setup does not list",
            "pack.toml: email.sort sort: the goal names folder \"papers\", which the setup does not list",
        ]);
    let send = "kind = \"send\", to = \"leila@gmail.com\"";
    sound()
        .change(TOML, &format!("kind = \"sort\", {places}"), send)
        .has(&["pack.toml: email.sort sort: \"leila@gmail.com\" is not an invented address (it must end in .example)"]);
    let files = sound().without(FR).without(EN);
    let found = check(&files.change(TOML, "words = 1", "words = 1, speed = 3"), &lines).faults[0].to_string();
    assert!(
        found.contains("email.sort erase: the imitation cannot be read (unknown field `speed`"),
        "{found}"
    );
    let pointer: Setup = toml::from_str("[pointer]\nboxes = [[1, 1], [1, 1], [6, 1]]\nask = [1, 2, 3, 4, 1]").unwrap();
    let faults: Vec<String> = pointer.faults().iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "box 2 is outside the board of 5 columns and 3 rows, or on another box",
            "box 3 is outside the board of 5 columns and 3 rows, or on another box",
            "the goal names box \"4\", which the setup does not list",
        ]
    );
}

#[test]
fn every_language_has_every_message_and_no_other() {
    sound()
        .change(
            EN,
            "email-sort-card = A folder keeps.\n",
            "email-sort-crad = A folder keeps.\n",
        )
        .change(FR, "email-letter-shop-subject = Nos offres\n", "")
        .change("en/procedures.ftl", "The card is free.", "{\"\"}")
        .has(&[
            "fr/email.ftl: email-letter-shop-subject: missing message",
            "en/email.ftl: email-sort-card: missing message",
            "en/email.ftl: email-sort-crad: no lesson or procedure uses this message",
            "en/procedures.ftl: procedure-library-card-watch: 0 characters, at least 1",
        ]);
}

#[test]
fn files_are_those_of_the_lessons() {
    sound()
        .put("fr/emial.ftl", b"")
        .put("de/email.ftl", b"")
        .without("en/procedures.ftl")
        .has(&[
            "en/procedures.ftl: missing file",
            "de/email.ftl: no lesson, procedure or language of the pack needs this file",
            "fr/emial.ftl: no lesson, procedure or language of the pack needs this file",
        ]);
    sound()
        .put(FR, &vec![b'#'; 2 << 20])
        .has(&["fr/email.ftl: longer than 1048576 bytes"]);
}

#[test]
fn words_are_plain_fluent() {
    sound()
        .change(
            EN,
            "email-sort-title = Sorting your e-mails",
            "email-sort-title = Sorting\n    .short = Sort",
        )
        .change(EN, "A folder is a box.", "{ $name }, a folder is a box.")
        .change(
            EN,
            "Put the advert in its folder.",
            "{ email-sort-title }: { NUMBER(3) }",
        )
        .change(
            FR,
            "email-folder-adverts = Publicités",
            "email-folder-adverts = Publicités\nnot fluent\nemail-folder-adverts = Pub",
        )
        .has(&[
            "fr/email.ftl: not Fluent at line 44 (\"not fluent\")",
            "fr/email.ftl: email-folder-adverts: given twice",
            "en/email.ftl: email-sort-title: attributes are not used in packs",
            "en/email.ftl: email-sort-why-text: unknown variable $name: the words of a pack have none",
            "en/email.ftl: email-sort-sort-text: refers to another message or function: write the words out",
            "en/email.ftl: email-sort-sort-text: refers to another message or function: write the words out",
        ]);
    let deep = format!("a = {}", "{".repeat(100_000));
    assert_eq!(
        check(&sound().put(FR, deep.as_bytes()), &lines).faults[0].to_string(),
        "fr/email.ftl: braces or brackets beyond reason: the file was not read"
    );
}

#[test]
fn nothing_invisible_is_said() {
    sound()
        .change(FR, "Pourquoi ranger", "Pourquoi\u{202e} ranger{\"\\u001b\"}")
        .change(EN, "= Why sort", "= Why\u{200b} sort")
        .has(&[
            "fr/email.ftl: email-sort-why-title: has an invisible or control character (U+202E)",
            "fr/email.ftl: email-sort-why-title: has an invisible or control character (U+001B)",
            "en/email.ftl: email-sort-why-title: has an invisible or control character (U+200B)",
        ]);
}

#[test]
fn words_keep_to_their_length() {
    sound()
        .change(
            EN,
            "= Sorting your e-mails",
            "= Sorting your e-mails, and then some more of it",
        )
        .change(EN, "= I can sort 2 e-mail.", &format!("= I {}", "can ".repeat(20)))
        .change(EN, "erase-word-1 = thanks", "erase-word-1 = thankfully")
        .change("en/procedures.ftl", "    A photo\n", "")
        .has(&[
            "en/email.ftl: email-sort-can-2: 81 characters, at most 60",
            "en/email.ftl: email-sort-erase-word-1: 10 characters, at most 8",
            "en/email.ftl: email-sort-title: 46 characters, at most 40",
            "en/procedures.ftl: procedure-library-card-bring: 2 lines, at least 3",
        ]);
}

#[test]
fn a_step_fits_a_small_screen() {
    let rows = format!("email-sort-why-text =\n{}", "    Yes.\n".repeat(14));
    sound()
        .change(
            EN,
            "email-sort-why-text = A folder is a box. You find everything in it.\n",
            &rows,
        )
        .has(&["en/email.ftl: email-sort-why: needs 17 rows of 66 columns, a screen has 16"]);
}

#[test]
fn sentences_are_short_on_average() {
    let file = String::from_utf8(sound().0[EN].clone()).unwrap();
    let file = file.replace(
        "A folder keeps your e-mails.",
        &format!("{}.", "word ".repeat(25).trim()),
    );
    sound().put(EN, file.as_bytes()).has(&[]);
    let file = file.replace("Hint", &format!("{} hint", "a ".repeat(40).trim()));
    sound()
        .put(EN, file.as_bytes())
        .has(&["en/email.ftl: email.sort: sentences have 19.7 words on average, at most 15"]);
}

#[test]
fn every_broken_word_is_found_at_once() {
    sound()
        .change(FR, "Cette semaine, tout est moins cher.", "Cliquez ici : vendeur@gmail.com")
        .change(FR, "email-sort-why-text = Un dossier est une boîte.", "email-sort-why-text = Cliquez ici pour lire un mail.")
        .has(&[
            "fr/email.ftl: email-letter-shop-body: \"vendeur@gmail.com\" is not an invented address (it must end in .example)",
            "fr/email.ftl: email-sort-why-text: says \"cliquez ici\": name the place or the button",
            "fr/email.ftl: email-sort-why-text: says \"mail\": say e-mail",
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
