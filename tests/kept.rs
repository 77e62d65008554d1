//! What a kill leaves of forms half typed, in a pseudo-terminal: the correction of a dossier, a sheet of answers from paper,
//! the description of a place.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::path::Path;
use std::time::{Duration, Instant};

use palier::app::page::Words;
use palier::domain::{Body, Commune, Datum, Dossier, DossierKind, Draft, FormKind, NameCode, Site, Slug};
use palier::store::Store;
use support::chance::{Chance, number_from_env};
use support::screen::find;
use support::staff::{self, signs_in};
use support::{BETWEEN_PRESSES, Hand, Kiosk, Launch, Person};
use tempfile::TempDir;

fn message(id: &'static str) -> Words {
    Words::message(id)
}

fn label(id: &str) -> Words {
    Words::Label(id.to_owned())
}

/// A site with a tour, and a stop of it that stands.
fn site() -> TempDir {
    let dir = TempDir::new().unwrap();
    staff::add_coordinator(dir.path());
    let mut store = staff::opened(dir.path());
    let mut site = Site::default();
    site.tours
        .insert("villages".to_owned(), "Tournée des villages".to_owned());
    store.set_site(&site).unwrap();
    let day = "2026-11-22".parse().unwrap();
    let stop = Dossier::new(DossierKind::Stop)
        .with("tour", Datum::Id(Slug::parse("villages").unwrap()))
        .with("date", Datum::Day(day))
        .with("commune", Datum::Commune(Commune::parse("14762").unwrap()))
        .saying("place_type", "autre");
    store.add(&[Body::Dossier(Box::new(stop))], day).unwrap();
    dir
}

fn kept(data: &Path, form: FormKind) -> Option<Draft> {
    let store = staff::opened(data);
    let drafts = store.drafts(NameCode::parse(staff::CODE).unwrap()).unwrap();
    drafts.into_iter().find(|draft| draft.key.form == form)
}

/// Starts the kiosk and comes to the desk.
fn desk(data: &Path) -> Kiosk {
    let kiosk = Launch::palier().args(&["kiosk"]).data(data).start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.sees_attract();
    signs_in(&kiosk, &person);
    kiosk.wait_framed("the desk", |screen| find(screen, "Fermer mon bureau"));
    // The key that signed in must not be taken for one held down.
    kiosk.ended_within(BETWEEN_PRESSES);
    kiosk
}

/// Types letters until the kill, at any moment; gives what was typed, and how much of it was on the screen.
fn types_until_killed(kiosk: &Kiosk, field: &Words, chance: &mut Chance) -> (String, usize) {
    // Letters that stand together nowhere else on the screen.
    let mut typed = "zq".to_owned();
    Person::new(kiosk, Hand::Keyboard, "fr").writes(field, &typed);
    let killed = Instant::now() + Duration::from_micros(u64::try_from(chance.below(150_000)).unwrap());
    let mut shown = typed.len();
    while typed.len() < 36 {
        let letter = chance.one_of(&["z", "q", "x", "k"]);
        typed.push_str(letter);
        kiosk.send(letter);
        let left = killed.saturating_duration_since(Instant::now());
        if kiosk
            .found_within(left, |screen| find(screen, &typed).map(drop))
            .is_none()
        {
            break;
        }
        shown = typed.len();
    }
    kiosk.kill();
    (typed, shown)
}

/// Kills the kiosk while a text is typed, again and again: all but the last letter is kept, and offered again.
fn is_kept(form: FormKind, field: &Words, comes: impl Fn(&Kiosk, &Person)) {
    let kills = number_from_env("PALIER_KILLS").unwrap_or(4);
    let mut chance = Chance::told();
    let dir = site();
    for _ in 0..kills {
        let kiosk = desk(dir.path());
        comes(&kiosk, &Person::new(&kiosk, Hand::Keyboard, "fr"));
        let (typed, shown) = types_until_killed(&kiosk, field, &mut chance);
        let draft = kept(dir.path(), form).unwrap_or_else(|| panic!("nothing is kept of {typed:?}"));
        let found = (0..=typed.len()).rev().find(|n| draft.text.contains(&typed[..*n]));
        let found = found.unwrap_or(0);
        assert!(found + 1 >= shown, "shown {shown} of {typed:?}, kept {}", draft.text);
        let kiosk = desk(dir.path());
        let person = Person::new(&kiosk, Hand::Keyboard, "fr");
        person.chooses(&message("desk-resume"));
        if form == FormKind::Place {
            person.chooses(&message("site-contact"));
        }
        kiosk.wait_for(&typed[..found]);
        kiosk.kill();
        // The next round begins with nothing kept.
        let mut store = staff::opened(dir.path());
        store.drop_draft_with_next(draft.key);
        store.drop_drafts().unwrap();
    }
    assert!(staff::opened(dir.path()).verify().is_sound());
}

#[test]
fn a_kill_while_a_dossier_is_corrected_loses_the_last_letter_at_most() {
    let field = label("dossier-stop-field-commune");
    is_kept(FormKind::DossierCorrection, &field, |kiosk, person| {
        person.chooses(&message("menu-work"));
        person.chooses(&message("dossier-stop-list"));
        person.sees(&message("dossier-stop-new"));
        kiosk.answered("2", || kiosk.key("2"));
        person.chooses(&message("dossier-edit"));
    });
}

#[test]
fn a_kill_while_a_place_is_described_loses_the_last_letter_at_most() {
    let field = label("site-field-emails");
    is_kept(FormKind::Place, &field, |_, person| {
        person.chooses(&message("menu-site"));
        person.chooses(&message("site-open"));
        person.chooses(&message("site-contact"));
    });
}

/// The answers of the sheet that is kept, and how many sheets are recorded.
fn sheet(data: &Path) -> (Vec<u64>, u32) {
    let answers = kept(data, FormKind::Paper).map(|draft| {
        let draft: serde_json::Value = serde_json::from_str(&draft.text).unwrap();
        let answers = draft["answers"].as_array().unwrap().iter();
        answers.filter_map(serde_json::Value::as_u64).collect()
    });
    let recorded = Store::open_to_read(data)
        .unwrap()
        .count_dossiers(DossierKind::Response)
        .unwrap();
    (answers.unwrap_or_default(), recorded)
}

#[test]
fn a_kill_while_a_sheet_is_typed_loses_the_last_answer_at_most() {
    let dir = site();
    let kiosk = desk(dir.path());
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.chooses(&message("menu-work"));
    person.chooses(&message("survey-list"));
    person.sees(&message("survey-back"));
    kiosk.answered("2", || kiosk.key("2"));
    person.chooses(&message("survey-paper"));
    person.sees(&message("survey-end-paper"));
    for key in ["1", "5"] {
        kiosk.answered(key, || kiosk.key(key));
    }
    kiosk.kill();
    let (answers, recorded) = sheet(dir.path());
    assert!(answers == [1] || answers == [1, 5], "{answers:?}");
    assert_eq!(recorded, 0);

    let kiosk = desk(dir.path());
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    person.chooses(&message("desk-resume"));
    person.sees(&message("survey-end-paper"));
    if answers.len() == 1 {
        kiosk.answered("5", || kiosk.key("5"));
    }
    person.chooses(&message("survey-go-on"));
    kiosk.wait_for("Enregistré.");
    kiosk.kill();
    assert_eq!(
        sheet(dir.path()),
        (Vec::new(), 1),
        "recorded once, and nothing left half typed"
    );
}
