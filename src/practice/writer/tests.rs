//! The word processor, goal by goal.

use crate::practice::choices::{BACK, choice};
use crate::practice::hand::{self, press, setup, write, wrong};
use crate::practice::scene::{Mark, Move, Outcome, Part, Spot, Words};
use crate::practice::{Imitation, SetupFault};

const FORMAT: &str = r#"[writer]
    goal = { kind = "format", lines = ["name", "job", "work"], looks = { name = ["title", "centre"], work = ["list"] }, now = { work = ["bold"], job = ["right"] } }"#;
const WRITE: &str = r#"[writer]
    goal = { kind = "write", lines = ["place", "subject", "hello"], write = { subject = 2 } }"#;
const SAVE: &str = r#"[writer]
    goal = { kind = "save", document = "letter", folders = ["downloads", "home"], folder = "home", words = 2, format = "pdf" }"#;
const FIND: &str = r#"[writer]
    goal = { kind = "find", folders = [{ id = "home", files = ["old", "new"] }, { id = "work", files = [] }], file = "new" }"#;
const PRINT: &str = r#"[writer]
    goal = { kind = "print", document = "letter", pages = 3, page = 2, copies = 2, colour = false }"#;

fn writer(toml: &str) -> Imitation {
    let said = ["Fuite d’eau", "Lettre neuve"];
    hand::start(&setup(toml), ["office", "office-letter-step"], &said)
}

/// The cells of a row, as ids.
fn cells(imitation: &Imitation, wanted: Spot) -> Vec<String> {
    let scene = imitation.scene();
    let cells = scene.parts.iter().find_map(|part| match part {
        Part::Row { spot, cells, .. } if *spot == wanted => Some(cells.clone()),
        _ => None,
    });
    let id = |words: Words| match words {
        Words::Message(id, _) => id.to_owned(),
        Words::Pack(id) | Words::Label(id) | Words::Plain(id) => id,
    };
    cells.expect("a row").into_iter().map(id).collect()
}

const NAME_LINE: Spot = Spot(100);
const JOB_LINE: Spot = Spot(101);
const WORK_LINE: Spot = Spot(102);
const TITLE: Spot = Spot(200);
const BOLD: Spot = Spot(201);
const LIST: Spot = Spot(202);
const CENTRE: Spot = Spot(203);
const RIGHT: Spot = Spot(204);

#[test]
fn a_line_takes_the_looks_asked_and_the_page_shows_them() {
    let mut im = writer(FORMAT);
    press(&mut im, &[NAME_LINE, TITLE]);
    assert!(im.scene().parts.iter().any(|part| matches!(
        part,
        Part::Row {
            spot: TITLE,
            mark: Mark::Chosen,
            ..
        }
    )));
    assert_eq!(press(&mut im, &[CENTRE]), Outcome::Going);
    let name = [
        "office-line-name",
        "practice-writer-is-title",
        "practice-writer-is-centre",
    ];
    assert_eq!(cells(&im, NAME_LINE), name);
    press(&mut im, &[JOB_LINE, RIGHT, WORK_LINE, BOLD]);
    assert_eq!(press(&mut im, &[LIST]), Outcome::Done);
}

#[test]
fn a_look_that_is_not_asked_is_explained_and_not_given() {
    let mut im = writer(FORMAT);
    assert_eq!(wrong(press(&mut im, &[NAME_LINE, BOLD])), "practice-writer-wrong-bold");
    assert_eq!(wrong(press(&mut im, &[LIST])), "practice-writer-wrong-list");
    press(&mut im, &[TITLE]);
    assert_eq!(wrong(press(&mut im, &[TITLE])), "practice-writer-wrong-keep");
    press(&mut im, &[BACK]);
    assert_eq!(cells(&im, NAME_LINE), ["office-line-name", "practice-writer-is-title"]);
}

#[test]
fn a_page_is_finished_when_every_line_says_enough() {
    let mut im = writer(WRITE);
    assert_eq!(wrong(press(&mut im, &[Spot(1)])), "practice-writer-wrong-words");
    write(&mut im, Spot(101), "Fuite");
    assert_eq!(wrong(press(&mut im, &[Spot(1)])), "practice-writer-wrong-words");
    write(&mut im, Spot(101), " d’eau");
    assert_eq!(im.scene().next, Some(Spot(1)));
    assert_eq!(press(&mut im, &[Spot(1)]), Outcome::Done);
}

#[test]
fn a_line_that_is_there_cannot_be_typed_in() {
    let mut im = writer(WRITE);
    let before = im.scene();
    assert_eq!(write(&mut im, Spot(100), "a"), Outcome::Going);
    assert_eq!(im.scene(), before);
}

#[test]
fn a_real_number_is_not_kept_in_a_letter() {
    let mut im = writer(WRITE);
    let refused = write(&mut im, Spot(101), "Tel 06 12 34 56 78");
    assert_eq!(wrong(refused), "practice-refused-phone");
}

#[test]
fn a_document_is_saved_under_a_name_that_says_what_it_is_where_and_how_it_was_asked() {
    let (save_as, close, folder, format, save, name) = (Spot(1), Spot(2), Spot(3), Spot(4), Spot(5), Spot(10));
    let mut im = writer(SAVE);
    assert_eq!(wrong(press(&mut im, &[close])), "practice-writer-wrong-close");
    assert_eq!(wrong(press(&mut im, &[save_as, save])), "practice-writer-wrong-name");
    assert_eq!(wrong(write(&mut im, name, "CV/")), "practice-writer-wrong-sign");
    write(&mut im, name, "-Karim");
    assert_eq!(wrong(press(&mut im, &[save])), "practice-writer-wrong-folder");
    press(&mut im, &[folder, choice(1)]);
    assert_eq!(cells(&im, folder), ["practice-writer-folder", "office-folder-home"]);
    assert_eq!(wrong(press(&mut im, &[save])), "practice-writer-wrong-format");
    assert_eq!(press(&mut im, &[format, choice(1), save]), Outcome::Done);
}

#[test]
fn a_document_that_is_a_file_shows_its_name_and_is_saved_under_another() {
    let toml = SAVE.replace("document =", r#"file = "old", document ="#);
    let mut im = writer(&toml);
    let scene = im.scene();
    assert!(!scene.offers(Spot(2)));
    let name = Words::Pack("office-file-old".to_owned());
    let is_named = |part: &Part| matches!(part, Part::Sheet { lines, .. } if lines[0].1 == name);
    assert!(scene.parts.iter().any(is_named));
    press(&mut im, &[Spot(1)]);
    write(&mut im, Spot(10), "Lettre fuite");
    let saved = press(&mut im, &[Spot(3), choice(1), Spot(4), choice(1), Spot(5)]);
    assert_eq!(saved, Outcome::Done);
}

#[test]
fn leaving_a_list_keeps_the_folder() {
    let mut im = writer(SAVE);
    press(&mut im, &[Spot(1), Spot(3), choice(1), Spot(3), BACK]);
    assert_eq!(cells(&im, Spot(3)), ["practice-writer-folder", "office-folder-home"]);
}

#[test]
fn a_file_is_found_in_its_folder() {
    let mut im = writer(FIND);
    assert_eq!(press(&mut im, &[Spot(101), BACK]), Outcome::Going);
    assert_eq!(
        wrong(press(&mut im, &[Spot(100), Spot(200)])),
        "practice-writer-wrong-file"
    );
    assert_eq!(press(&mut im, &[Spot(201)]), Outcome::Done);
}

#[test]
fn a_file_is_found_by_a_word_of_its_name_whatever_the_capitals() {
    let mut im = writer(FIND);
    write(&mut im, Spot(10), "NEUVE");
    assert_eq!(im.scene().next, Some(Spot(201)));
    write(&mut im, Spot(10), "s");
    assert_eq!(im.scene().next, Some(Spot(10)));
    im.play(Move::Erase(Spot(10)));
    assert_eq!(press(&mut im, &[Spot(201)]), Outcome::Done);
}

#[test]
fn a_document_is_printed_once_pages_copies_and_colour_are_as_asked() {
    let (pages, copies, colour, preview, print) = (Spot(1), Spot(2), Spot(3), Spot(4), Spot(5));
    let mut im = writer(PRINT);
    assert_eq!(
        press(&mut im, &[preview, Spot(6), Spot(6), Spot(7), BACK]),
        Outcome::Going
    );
    assert_eq!(wrong(press(&mut im, &[print])), "practice-writer-wrong-pages");
    press(&mut im, &[pages, pages]);
    assert_eq!(wrong(press(&mut im, &[print])), "practice-writer-wrong-copies");
    press(&mut im, &[copies]);
    assert_eq!(wrong(press(&mut im, &[print])), "practice-writer-wrong-colour");
    assert_eq!(press(&mut im, &[colour, print]), Outcome::Done);
}

#[test]
fn the_settings_of_a_print_come_round() {
    let mut im = writer(PRINT);
    let before = im.scene();
    press(&mut im, &[Spot(1); 4]);
    press(&mut im, &[Spot(2); 4]);
    press(&mut im, &[Spot(3); 2]);
    assert_eq!(im.scene(), before);
}

#[test]
fn what_cannot_be_played_is_told() {
    let faults = |toml: &str| setup(toml).faults();
    let both = r#"writer.goal = { kind = "format", lines = ["a"], looks = { a = ["title", "list"] } }"#;
    assert!(matches!(faults(both)[..], [SetupFault::Other(_)]));
    let ready = r#"writer.goal = { kind = "format", lines = ["a"], looks = { a = ["bold"] }, now = { a = ["bold"] } }"#;
    assert!(matches!(faults(ready)[..], [SetupFault::Other(_)]));
    let unknown = r#"writer.goal = { kind = "write", lines = ["a"], write = { b = 1 } }"#;
    assert!(matches!(faults(unknown)[..], [SetupFault::Unknown { .. }]));
    let twice = r#"writer.goal = { kind = "find", folders = [{ id = "x", files = ["a"] }, { id = "y", files = ["a"] }], file = "a" }"#;
    assert!(matches!(faults(twice)[..], [SetupFault::Twice { .. }]));
    let page = r#"writer.goal = { kind = "print", document = "a", pages = 2, page = 3, copies = 1, colour = true }"#;
    assert!(matches!(faults(page)[..], [SetupFault::Count { what: "page", .. }]));
    let folder = r#"writer.goal = { kind = "save", document = "a", folders = ["x"], folder = "y", words = 1 }"#;
    assert!(matches!(faults(folder)[..], [SetupFault::Unknown { .. }]));
}
