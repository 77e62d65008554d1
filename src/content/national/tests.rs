//! The shipped form, sessions said in it, and broken forms with all that is wrong in them.

use chrono::NaiveDate;

use super::*;
use crate::domain::{Autonomy, Datum, Device, Dossier, Participants, Referral, Session, Slug, Theme, WorkshopLevel};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 5).unwrap()
}

fn session(kind: Kind) -> Session {
    let mut session = Session::new(kind, day(), 14, 90);
    session.themes = vec![Theme::Email, Theme::AideAuxDemarches, Theme::Logement];
    session
}

fn said(session: &Session) -> Vec<(String, String)> {
    said_of(&Body::Session(Box::new(session.clone())))
}

fn said_of(body: &Body) -> Vec<(String, String)> {
    let said = NationalForm::shipped().say(body).into_iter();
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
        assert!(
            form.title(&Body::Session(Box::new(session(*kind)))).is_some(),
            "{kind:?}"
        );
    }
    let visit = crate::domain::Visit::new(day(), 9, crate::domain::SpokenLanguage::parse("fr").unwrap());
    assert_eq!(
        form.title(&Body::Visit(Box::new(visit))),
        None,
        "the tool does not know use without a mediator"
    );
}

#[test]
fn every_code_that_a_field_reads_has_its_words() {
    let form = NationalForm::shipped();
    for (name, _, list, _) in Reads::ALL {
        let Some(list) = list else { continue };
        assert!(read::LISTS.contains(&list), "{list}");
        let codes = read::codes(list);
        assert!(!codes.is_empty(), "{name}");
        for code in codes {
            assert!(form.labels[list].contains_key(code), "{list} {code}");
        }
    }
    assert!(read::LISTS.iter().all(|list| !read::codes(list).is_empty()));
}

#[test]
fn a_coordinators_activity_is_said_in_the_order_of_the_tool() {
    let activity = |code| {
        let dossier = Dossier::new(DossierKind::Coordination).saying("activity", code);
        dossier.with("date", Datum::Day(day()))
    };
    let animation = activity("animation")
        .with("minutes", Datum::Number(120))
        .saying("animation_type", "webinaire")
        .saying("initiative", "demande")
        .with("animation_themes", Datum::Many(0b101))
        .with("mediators", Datum::Number(12));
    let (labels, values): (Vec<_>, Vec<_>) = said_of(&Body::Dossier(Box::new(animation))).into_iter().unzip();
    assert_eq!(
        labels[..3],
        [
            "Date de l’intervention",
            "Durée de l’intervention",
            "Médiateur·ice·s numérique·s"
        ]
    );
    assert_eq!(
        values,
        [
            "05/11/2026",
            "2 h",
            "12",
            "Webinaire",
            "Réponse à un besoin/une problématique",
            "Échanges de bonnes pratiques / partage d’informations ; Soutien technique et/ou organisationnel",
        ]
    );
    let partnership = activity("partenariat").with("partnerships", Datum::Many(0b10));
    let said = said_of(&Body::Dossier(Box::new(partnership)));
    assert_eq!(
        said[1],
        ("Nature du partenariat".to_owned(), "Recherche de subvention".to_owned())
    );
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
    let said = form.say(&Body::Session(Box::new(session(Kind::Individual))));
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
            "record 1, field 2: \"mood\" is not something of a record",
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
            "record 1, field 2: field \"label\" must have 1 to 160 characters",
        ),
        (
            "\"Durée\"",
            "\"\u{202e}eérud\"",
            "record 1, field 2: field \"label\" must have 1 to 160 characters",
        ),
        (
            "[writes]",
            "[labels.Thematique]\nbanque = \"Banque\"\n[writes]",
            "labels.Thematique: \"banque\" is not a code of this list",
        ),
        (
            "[writes]",
            "[labels.Genre]\nmasculin = \"\"\n[writes]",
            "labels.Genre: field \"masculin\" must have 1 to 160 characters",
        ),
        (
            "[writes]",
            "[labels.Mood]\n[writes]",
            "labels: \"Mood\" is not a list whose words are asked",
        ),
        (
            "reads = \"mediators\"",
            "reads = \"gender\"",
            "record 3, field 3: \"gender\" is not something of \"animation\"",
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
        .replacen("[writes]", "[labels.Thematique]\njustice = 3\n[writes]", 1);
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

#[test]
fn a_form_says_the_words_of_a_list_otherwise_where_it_gives_them() {
    let own = SHIPPED.replace("[writes]", "[labels.Thematique]\nemail = \"Courriel\"\n[writes]");
    let said = NationalForm::read(&own)
        .unwrap()
        .say(&Body::Session(Box::new(session(Kind::Individual))));
    let themes = Shown::Words("Courriel ; Aide aux démarches administratives".to_owned());
    assert!(said.iter().any(|(_, shown)| *shown == themes), "{said:?}");
}
