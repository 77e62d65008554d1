//! The words of every language: that each is there, keeps to its length and fits a screen.

use palier::content::check;

use crate::files::{EN, FR, lines, sound};

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
