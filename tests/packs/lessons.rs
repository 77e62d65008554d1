//! The steps of lessons, and their imitations.

use palier::content::check;
use palier::practice::Setup;

use crate::files::{EN, FR, TOML, lines, sound};

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
fn a_practice_names_an_imitation_that_there_is() {
    let found = sound()
        .change(
            TOML,
            "keyboard = { exercise = \"erase\", words = 1 }",
            "piano = { words = 1 }",
        )
        .faults();
    let kinds = Setup::KINDS.join(", ");
    assert_eq!(
        found[0],
        format!("pack.toml: email.sort erase: a practice needs an imitation: {kinds}")
    );
}

#[test]
fn an_imitation_is_whole_and_typed() {
    let keyboard = "exercise = \"erase\", words = 1";
    let begins = |change: &str, says: &str| {
        let found = sound().change(TOML, keyboard, change).faults();
        let expected = format!("pack.toml: email.sort erase: the imitation cannot be read ({says}");
        assert!(found[0].starts_with(&expected), "{found:?}");
    };
    begins("exercise = \"erase\"", "missing field `words`");
    begins("exercise = \"sing\", words = 1", "unknown variant `sing`");
    begins("exercise = \"erase\", words = -1", "invalid value");
    begins("exercise = \"erase\", words = \"many\"", "invalid type");
}

#[test]
fn what_an_imitation_lists_is_given_once() {
    sound()
        .change(TOML, "letters = [\"shop\"]", "letters = [\"shop\", \"shop\"]")
        .has(&["pack.toml: email.sort sort: letter \"shop\" is given twice"]);
}

#[test]
fn a_step_has_a_name_of_its_own() {
    let found = sound().change(TOML, "id = \"why\"", "id = \"why.not\"").faults();
    assert_eq!(
        found[0],
        "pack.toml: email.sort why.not: not an id (lower-case letters, digits, inner hyphens; a lesson is <usage>.<name>)"
    );
}

#[test]
fn a_question_has_two_to_five_answers() {
    let found = sound()
        .change(TOML, "answers = 2\nright = 2", "answers = 6\nright = 6")
        .faults();
    assert_eq!(
        found[..2],
        [
            "pack.toml: email.sort check-2: field \"answers\" must be from 2 to 5, not 6",
            "pack.toml: email.sort check-2: field \"right\" must be from 1 to 5, not 6",
        ]
    );
}
