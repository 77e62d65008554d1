//! What is told of a page, and what a typed line asks of it.

use proptest::prelude::*;

use super::*;
use crate::app::Intent;
use crate::app::act::Act;
use crate::app::page::{
    Bars, Block, Column, Columns, Command, Gauge, Heat, Item, Matrix, Page, Shape, Table, Tone, Words,
};
use crate::i18n::Locale;
use crate::wording::Wording;

fn wording(tag: &str) -> Wording {
    Wording::new(Locale::find(tag).unwrap())
}

fn plain(text: &str) -> Words {
    Words::Plain(text.to_owned())
}

fn item(label: &str, shape: Shape) -> Item {
    Item {
        act: Act::Nothing,
        label: plain(label),
        shape,
    }
}

fn field(label: &str, value: &str, secret: bool) -> Item {
    let value = value.to_owned();
    item(
        label,
        Shape::Field {
            value,
            secret,
            long: false,
        },
    )
}

/// Every kind of block, once.
fn page() -> Page {
    let setting = Shape::Setting {
        value: plain("0"),
        error: Some(plain("un nombre de 1 à 1439")),
    };
    let row = Shape::Row {
        cells: vec![plain("Leïla"), plain("Photos")],
        new: true,
        chosen: true,
    };
    let place = Shape::Place {
        column: 2,
        row: 0,
        chosen: true,
    };
    let mut page = Page::new(plain("Écrire"))
        .text(plain("À qui ?\nÀ Leïla."))
        .with(Block::Heading(plain("Lettre")))
        .with(Block::Note(Tone::Error, plain("il manque @")))
        .with(Block::Note(Tone::Success, plain("envoyé")))
        .with(Block::Bullets(vec![plain("papier")]))
        .with(Block::Sheet {
            lines: vec![(plain("De"), plain("Leïla"))],
            body: vec![plain("Bonjour")],
        })
        .with(Block::Stairs(2))
        .with(Block::Hello(vec![("fr", plain("Salut")), ("ar", plain("مرحبا"))]))
        .with(Block::Bars(Bars {
            title: plain("Mois"),
            unit: plain("personnes"),
            rows: vec![(plain("lundi"), 12)],
        }))
        .item(field("À", "", false))
        .item(field("Code", "246810", true))
        .item(item("Durée", setting))
        .item(item("Lu", Shape::Tick(true)))
        .item(item("Oui", Shape::Radio(false)))
        .item(item("", row))
        .item(item("Chat", place))
        .choice(Act::Nothing, plain("Continuer"));
    page.progress = Some((3, 7));
    page.commands = vec![
        Command::Confirm,
        Command::Back,
        Command::Help,
        Command::Language,
        Command::Display,
        Command::Keys,
    ];
    page
}

#[test]
fn lines_tell_everything_that_cells_show() {
    insta::assert_snapshot!(lines(&page(), &wording("fr")).join("\n"), @r"
    Écrire
    étape 3 sur 7
    À qui ?
    À Leïla.
    Lettre
    Erreur : il manque @
    Réussi : envoyé
    papier
    De : Leïla
    Bonjour
    Niveau 2 sur 3
    Salut
    مرحبا
    Mois
    personnes
    lundi : 12
    1. À : (vide)
    2. Code : (6 caractères cachés)
    3. Durée : 0
    Erreur : un nombre de 1 à 1439
    4. [x] Lu
    5. ( ) Oui
    6. (choisi) (nouveau) Leïla, Photos
    7. (choisi) Chat : colonne 3, ligne 1
    8. Continuer
    0 retour, ? aide, l langue, d affichage
    ");
}

#[test]
fn charts_are_told_by_their_numbers() {
    let number = |value| Words::counted("frame-number", "number", value);
    let row = || vec![(plain("lundi"), vec![3, 0, 12]), (plain("mardi"), vec![0, 0, 0])];
    let columns = vec![plain("8"), plain("9"), plain("10")];
    let page = Page::new(plain("Mois"))
        .with(Block::Columns(Columns {
            title: plain("Par jour"),
            rows: vec![Column {
                short: plain("1"),
                label: plain("dimanche 1"),
                value: 4,
            }],
        }))
        .with(Block::Heat(Heat {
            title: plain("Heures"),
            columns: columns.clone(),
            rows: row(),
        }))
        .with(Block::Matrix(Matrix {
            title: plain("Matrice"),
            columns,
            rows: row(),
        }))
        .with(Block::Gauges(vec![Gauge {
            label: plain("Ateliers"),
            value: 4,
            target: 10,
            said: plain("4 sur 10"),
        }]))
        .with(Block::Table(Table {
            title: plain("Tableau"),
            head: vec![plain(""), plain("mentions"), plain("part")],
            words: 1,
            rows: vec![vec![plain("E-mail"), number(14), plain("50 %")]],
        }));
    insta::assert_snapshot!(lines(&page, &wording("fr")).join("\n"), @r"
    Mois
    Par jour
    dimanche 1 : 4
    Heures
    lundi : 8 : 3, 10 : 12
    mardi : 0
    Matrice
    lundi : 8 : 3, 9 : 0, 10 : 12
    mardi : 8 : 0, 9 : 0, 10 : 0
    Ateliers : 4 sur 10
    Tableau
    E-mail : mentions : 14, part : 50 %
    ");
}

#[test]
fn lines_hold_no_invisible_mark_no_border_and_no_control() {
    let hostile = "a\u{1b}[2Jb\u{202E}c\u{2068}d\u{2069}";
    for tag in ["fr", "en", "ar"] {
        let page = page().text(plain(hostile)).item(field(hostile, hostile, false));
        for line in lines(&page, &wording(tag)) {
            assert!(!line.contains(|c: char| c.is_control()), "{line:?}");
            assert!(
                !line.contains(['\u{2068}', '\u{2069}', '\u{202E}', '\u{200F}']),
                "{line:?}"
            );
            assert!(!line.contains(|c| matches!(c, '─'..='╿' | '█' | '░')), "{line:?}");
        }
    }
}

#[test]
fn arabic_is_told_in_the_order_it_is_spoken() {
    let told = lines(&page(), &wording("ar"));
    assert!(told.contains(&"الخطوة 3 من 7".to_owned()), "{told:?}");
    assert!(told.contains(&"1. À: (فارغ)".to_owned()), "{told:?}");
}

fn heard(line: &str) -> Heard {
    Linear::default().read(line, &page(), &wording("fr"))
}

#[test]
fn a_number_does_what_the_item_of_that_number_does() {
    assert_eq!(heard("8"), Heard::Asked(vec![Intent::Choose(7)]));
    assert_eq!(heard(" 4 "), Heard::Asked(vec![Intent::Choose(3)]));
    assert_eq!(heard("٨"), Heard::Asked(vec![Intent::Choose(7)]));
    assert_eq!(heard("۸"), Heard::Asked(vec![Intent::Choose(7)]));
}

#[test]
fn letters_and_signs_ask_for_the_commands_the_page_offers() {
    for (line, asked) in [
        ("0", Intent::Command(Command::Back)),
        ("<", Intent::Command(Command::Back)),
        ("٠", Intent::Command(Command::Back)),
        ("?", Intent::Command(Command::Help)),
        ("L", Intent::Command(Command::Language)),
        ("d", Intent::Command(Command::Display)),
    ] {
        assert_eq!(heard(line), Heard::Asked(vec![asked]), "{line}");
    }
    // Neither offered here, nor useful beside items.
    for line in ["m", "u", "c"] {
        assert!(matches!(heard(line), Heard::Say(_)), "{line}");
    }
    let mut bare = Page::new(plain("Palier"));
    bare.commands = vec![Command::Confirm, Command::Staff, Command::Undo];
    let read = |line, tag| Linear::default().read(line, &bare, &wording(tag));
    assert_eq!(read("c", "fr"), Heard::Asked(vec![Intent::Confirm]));
    assert_eq!(read("م", "ar"), Heard::Asked(vec![Intent::Confirm]));
    assert_eq!(read("m", "fr"), Heard::Asked(vec![Intent::Command(Command::Staff)]));
    assert_eq!(read("u", "fr"), Heard::Asked(vec![Intent::Command(Command::Undo)]));
}

#[test]
fn the_letters_a_page_tells_are_the_letters_it_understands() {
    let mut page = Page::new(plain("Palier"));
    page.commands = vec![
        Command::Confirm,
        Command::Back,
        Command::Help,
        Command::Language,
        Command::Display,
        Command::Staff,
        Command::Undo,
    ];
    for tag in ["fr", "en", "ar"] {
        let wording = wording(tag);
        let told = lines(&page, &wording).pop().unwrap();
        let parts: Vec<&str> = told.split([',', '،']).collect();
        assert_eq!(parts.len(), page.commands.len(), "{told}");
        let mut asked: Vec<Heard> = Vec::new();
        for part in parts {
            let letter = part.split_whitespace().next().unwrap();
            let heard = Linear::default().read(letter, &page, &wording);
            assert!(matches!(heard, Heard::Asked(_)), "{tag} {letter}");
            assert!(!asked.contains(&heard), "{tag} {letter} asks the same twice");
            asked.push(heard);
        }
    }
}

#[test]
fn an_empty_line_tells_the_page_again() {
    assert_eq!(heard(""), Heard::Repeat);
    assert_eq!(heard("  \r\n"), Heard::Repeat);
}

#[test]
fn what_is_not_understood_is_answered_with_what_can_be_typed() {
    for line in ["9", "99999999999999999999", "bonjour", "-1", "1.5", "\u{1b}[A"] {
        let expected = Words::counted("frame-linear-unknown", "last", 8);
        assert_eq!(heard(line), Heard::Say(expected), "{line:?}");
    }
    let bare = Linear::default().read("1", &Page::new(plain("Palier")), &wording("fr"));
    assert_eq!(bare, Heard::Say(Words::message("frame-linear-unknown-bare")));
}

#[test]
fn the_line_after_a_field_s_number_is_its_text() {
    let (page, wording) = (page(), wording("fr"));
    let mut linear = Linear::default();
    let answer = linear.read("1", &page, &wording);
    assert_eq!(answer, Heard::Say(linear.prompt()));
    assert!(wording.say(&linear.prompt()).contains("«\u{A0}À\u{A0}»"));
    let typed = Heard::Asked(vec![
        Intent::Choose(0),
        Intent::Type('8'),
        Intent::Type(' '),
        Intent::Type('é'),
    ]);
    assert_eq!(linear.read("8 é\n", &page, &wording), typed);
    assert_eq!(linear.read("8", &page, &wording), Heard::Asked(vec![Intent::Choose(7)]));
}

#[test]
fn a_new_text_takes_the_place_of_the_old_one() {
    let (page, wording) = (page(), wording("fr"));
    let mut linear = Linear::default();
    linear.read("2", &page, &wording);
    assert!(linear.is_secret(&page));
    let mut expected = vec![Intent::Choose(1)];
    expected.extend([Intent::Erase; 6]);
    expected.push(Intent::Type('7'));
    assert_eq!(linear.read("7", &page, &wording), Heard::Asked(expected));
}

#[test]
fn an_empty_text_or_a_sign_gives_up_typing() {
    let (page, wording) = (page(), wording("fr"));
    for line in ["", "<"] {
        let mut linear = Linear::default();
        linear.read("1", &page, &wording);
        assert_eq!(linear.read(line, &page, &wording), Heard::Repeat);
        assert_eq!(linear, Linear::default());
    }
}

#[test]
fn a_text_is_not_typed_in_a_page_that_came_meanwhile() {
    let wording = wording("fr");
    let mut linear = Linear::default();
    linear.read("1", &page(), &wording);
    let other = Page::new(plain("Toujours là ?")).choice(Act::Nothing, plain("Oui"));
    assert_eq!(
        linear.read("1", &other, &wording),
        Heard::Asked(vec![Intent::Choose(0)])
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_lines_are_understood_or_answered(typed in proptest::collection::vec(any::<String>(), 1..6)) {
        let (page, wording) = (page(), wording("ar"));
        let mut linear = Linear::default();
        for line in typed {
            if let Heard::Asked(asked) = linear.read(&line, &page, &wording) {
                let typed_controls = asked.iter().any(|asked| matches!(asked, Intent::Type(c) if c.is_control()));
                prop_assert!(!asked.is_empty() && !typed_controls);
            }
        }
    }
}
