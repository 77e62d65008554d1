//! Words that are plain, and the glossary.

use crate::files::{EN, FR, sound};

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
fn one_word_a_concept_is_said() {
    sound()
        .change(FR, "Un dossier garde.", "Sur le cloud, il suffit d’un login.")
        .change(
            EN,
            "Hint 2.\nemail-sort-sort-hint-3",
            "Simply log in.\nemail-sort-sort-hint-3",
        )
        .has(&[
            "fr/email.ftl: email-sort-card: says \"cloud\": say stockage en ligne",
            "fr/email.ftl: email-sort-card: says \"login\": say identifiant",
            "fr/email.ftl: email-sort-card: says \"il suffit d’\": say what to do: it is not simple for everybody",
            "en/email.ftl: email-sort-sort-hint-2: says \"log in\": say sign in, or user name",
            "en/email.ftl: email-sort-sort-hint-2: says \"simply\": say what to do: it is not simple for everybody",
        ]);
}

#[test]
fn people_search_with_words_of_their_own() {
    let words = "procedure-library-card-words = ";
    let fr = "fr/procedures.ftl";
    sound().change(fr, words, &format!("{words}mail, login, ")).has(&[]);
    sound()
        .change(fr, "La carte est gratuite.", "La carte arrive par mail.")
        .has(&["fr/procedures.ftl: procedure-library-card-watch: says \"mail\": say e-mail"]);
}

#[test]
fn a_false_letter_says_what_false_letters_say_but_has_no_real_address() {
    let body = "This week, everything is cheaper.";
    sound().change(EN, body, "Click here: all you have to do.").has(&[]);
    sound()
        .change(EN, "offers@shop.example", "offers@shop.com")
        .change(EN, body, "See https://shop.example.com/now")
        .has(&[
            "en/email.ftl: email-letter-shop-address: \"offers@shop.com\" is not an invented address (it must end in .example)",
            "en/email.ftl: email-letter-shop-body: \"https://shop.example.com/now\" is not an invented address (it must end in .example)",
        ]);
}
