//! The shipped form, sessions said in it, and broken forms with all that is wrong in them.

use chrono::NaiveDate;

use super::*;
use crate::domain::{Autonomy, Device, Participants, Referral, Slug, Theme, WorkshopLevel};

fn session(kind: Kind) -> Session {
    let day = NaiveDate::from_ymd_opt(2026, 11, 5).unwrap();
    let mut session = Session::new(kind, day, 14, 90);
    session.themes = vec![Theme::Email, Theme::AideAuxDemarches, Theme::Logement];
    session
}

fn said(session: &Session) -> Vec<(String, String)> {
    let said = NationalForm::shipped().say(session).into_iter();
    said.map(|(label, shown)| match shown {
        Shown::Words(words) => (label, words),
        other => (label, format!("{other:?}")),
    })
    .collect()
}

fn value(session: &Session, label: &str) -> Option<String> {
    said(session)
        .into_iter()
        .find(|(known, _)| known == label)
        .map(|(_, value)| value)
}

/// The shipped form with a part of it said otherwise.
fn with(part: &str, other: &str) -> Vec<String> {
    assert!(SHIPPED.contains(part), "{part}");
    let faults = NationalForm::read(&SHIPPED.replacen(part, other, 1)).unwrap_err();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn the_shipped_form_reads_without_fault() {
    let form = NationalForm::read(SHIPPED).unwrap();
    assert_eq!(form, NationalForm::shipped());
    for kind in Kind::ALL {
        assert!(!form.title(&session(*kind)).is_empty(), "{kind:?}");
    }
}

#[test]
fn an_individual_session_is_said_in_the_order_of_the_tool() {
    let mut session = session(Kind::Individual);
    session.devices = vec![Device::Telephone, Device::Tablette];
    session.autonomy_before = Some(Autonomy::EntierementAccompagne);
    session.referral = Some(Referral::Administration);
    session.participants = Some(Participants {
        already: Some(1),
        ..Participants::of(1)
    });
    let (labels, values): (Vec<_>, Vec<_>) = said(&session).into_iter().unzip();
    assert_eq!(
        labels,
        [
            "Date de l’accompagnement",
            "Durée",
            "Lieu de l’accompagnement",
            "Lieu d’activité",
            "Matériel numérique utilisé",
            "Thématique(s) d’accompagnement de médiation numérique",
            "Thématique(s) de la démarche administrative",
            "Niveau d’autonomie du bénéficiaire",
            "Le bénéficiaire est-il orienté vers une autre structure\u{a0}?",
            "Structure de redirection",
            "J’ai déjà accompagné ce bénéficiaire",
        ]
    );
    assert_eq!(
        values,
        [
            "05/11/2026",
            "1 h 30",
            "Lieu d’activité",
            "Place(None)",
            "Téléphone ; Tablette",
            "E-mail ; Aide aux démarches administratives",
            "Logement",
            "Avec guidage",
            "Oui",
            "Administration (mairie, préfecture…)",
            "Oui",
        ]
    );
}

#[test]
fn a_workshop_is_said_with_its_counters_and_what_they_leave() {
    let mut session = session(Kind::Workshop);
    session.workshop_level = Some(WorkshopLevel::Debutant);
    session.title = Slug::parse("first-email");
    let mut people = Participants::of(11);
    people.already = Some(3);
    people.gender.0 = [4, 6];
    people.age.0 = [0, 0, 0, 0, 5, 6, 0];
    session.participants = Some(people);
    let value = |label| value(&session, label);
    assert_eq!(said(&session)[0].0, "Titre de l’atelier");
    assert_eq!(value("Bénéficiaires anonymes").as_deref(), Some("11"));
    assert_eq!(value("Bénéficiaires déjà accompagnés").as_deref(), Some("3"));
    assert_eq!(
        value("Genre").as_deref(),
        Some("Masculin 4 ; Féminin 6 ; Non communiqué 1")
    );
    assert_eq!(value("Tranche d’âge").as_deref(), Some("40 - 59 ans 5 ; 60 - 69 ans 6"));
    assert_eq!(value("Statut du bénéficiaire"), None, "nothing to type");
    assert_eq!(value("Niveau de l’atelier").as_deref(), Some("Débutant"));
}

#[test]
fn durations_are_written_as_the_tool_writes_them() {
    for (minutes, written) in [
        (1, "1 min"),
        (45, "45 min"),
        (60, "1 h"),
        (65, "1 h 5"),
        (150, "2 h 30"),
        (1439, "23 h 59"),
    ] {
        let session = Session {
            minutes,
            ..session(Kind::Individual)
        };
        assert_eq!(value(&session, "Durée").as_deref(), Some(written));
    }
}

#[test]
fn a_tool_that_counts_in_minutes_alone_gives_no_word_for_hours() {
    let form = NationalForm::read(
        &SHIPPED
            .replace("hours = \"h\"\n", "")
            .replace("day-first", "year-first"),
    )
    .unwrap();
    let said = form.say(&session(Kind::Individual));
    assert_eq!(said[0].1, Shown::Words("2026-11-05".to_owned()));
    assert_eq!(said[1].1, Shown::Words("90 min".to_owned()));
}

#[test]
fn each_fault_of_a_form_is_named_where_it_stands() {
    for (part, other, fault) in [
        (
            "format = 1",
            "format = 2",
            "format 2 is not one that this version reads (1)",
        ),
        ("format = 1", "format = 1\ncolour = 3", "unknown field \"colour\""),
        (
            "yes = \"Oui\"\n",
            "",
            "writes: field \"yes\" must be given: it is required",
        ),
        (
            "\"day-first\"",
            "\"backwards\"",
            "writes: field \"date\" must be \"day-first\" or \"year-first\"",
        ),
        (
            "reads = \"minutes\"",
            "reads = \"mood\"",
            "record 1, field 2: \"mood\" is not something of a session",
        ),
        (
            "reads = \"minutes\"",
            "reads = \"date\"",
            "record 1, field 2: \"date\" is read twice",
        ),
        (
            "kinds = [\"individual\"]",
            "kinds = [\"person\"]",
            "record 1: \"person\" is not a kind",
        ),
        (
            "kinds = [\"individual\"]",
            "kinds = []",
            "record: no form is for \"individual\"",
        ),
        (
            "kinds = [\"individual\"]",
            "kinds = [\"individual\", \"talk\"]",
            "record: \"talk\" has a form already",
        ),
        (
            "\"Durée\"",
            "\"\"",
            "record 1, field 2: field \"label\" must have 1 to 100 characters",
        ),
        (
            "\"Durée\"",
            "\"\u{202e}eérud\"",
            "record 1, field 2: field \"label\" must have 1 to 100 characters",
        ),
        (
            "banque_et_achats_en_ligne =",
            "banque =",
            "labels.theme: \"banque\" is not a code of this list",
        ),
        (
            "banque_et_achats_en_ligne =",
            "banque =",
            "labels.theme: \"banque_et_achats_en_ligne\" has no words",
        ),
        (
            "[labels.gender]",
            "[labels.mood]",
            "labels: \"mood\" is not a list whose words are asked",
        ),
    ] {
        let faults = with(part, other);
        assert!(
            faults.iter().any(|told| told.starts_with(fault)),
            "{fault}: {faults:#?}"
        );
    }
}

#[test]
fn every_fault_is_told_at_once() {
    let broken = SHIPPED
        .replacen("reads = \"minutes\"", "reads = \"mood\"", 1)
        .replacen("yes = \"Oui\"\n", "", 1)
        .replacen("justice = \"Justice\"", "justice = 3", 1);
    assert_eq!(NationalForm::read(&broken).unwrap_err().len(), 3);
}

#[test]
fn what_is_no_toml_or_no_form_is_refused() {
    let told = |text: &str| NationalForm::read(text).unwrap_err()[0].to_string();
    assert!(told("format = 1\nname").starts_with("not TOML (line 2: "));
    assert!(told("").contains("is required"));
    assert!(told(&" ".repeat(NationalForm::LONGEST + 1)).contains("longer than"));
    let many = "  { label = \"x\", reads = \"hour\" },\n".repeat(60);
    let faults = with("fields = [\n", &format!("fields = [\n{many}"));
    assert!(faults.iter().any(|fault| fault.contains("77 fields")), "{faults:#?}");
}
