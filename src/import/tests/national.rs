//! The national tool's file: its spellings, its workshops, its faults.

use super::*;
use crate::domain::{Autonomy, Device, Kind, PlaceType, Referral, Theme, WorkshopLevel};

const HEADER: &str = "Date;Enregistré le;Dernière modification le;Type;Participants;Canaux d’accompagnement;Nom du lieu;Adresse;\
    Commune;Code postal;Code Insee;Durée (min);Nom de l’atelier;Matériel numérique utilisé;Thématique(s) d’accompagnement;Tags;\
    Nom de la démarche administrative;Niveau d’autonomie (ou de l’atelier);Bénéficiaire réorienté;Structure de redirection;\
    Genre du bénéficiaire;Tranche d’âge du bénéficiaire;Statut du bénéficiaire;ID CRA";

/// A file of the header and rows, fields by name over an empty row.
fn file(rows: &[&[(&str, &str)]]) -> String {
    let columns: Vec<&str> = HEADER.split(';').map(str::trim).collect();
    let mut text = columns.join(";") + "\n";
    for row in rows {
        let cell = |column: &&str| {
            let said = row.iter().find(|(name, _)| column.starts_with(name));
            format!("\"{}\"", said.map_or("", |(_, value)| value))
        };
        text.push_str(&columns.iter().map(cell).collect::<Vec<_>>().join(";"));
        text.push('\n');
    }
    text
}

const SOUND: [(&str, &str); 5] = [
    ("Date", "03/09/2026"),
    ("Type", "Accompagnement individuel"),
    ("Canaux", "Lieu d’activité"),
    ("Durée", "45"),
    ("Thématique", "E-mail"),
];

/// A row that says these too, or otherwise.
fn row<'r>(more: &[(&'r str, &'r str)]) -> Vec<(&'r str, &'r str)> {
    more.iter().copied().chain(SOUND).collect()
}

fn one(more: &[(&str, &str)]) -> Entry {
    national_text(&file(&[&row(more)])).remove(0)
}

#[test]
fn every_column_is_taken_by_label() {
    let entry = one(&[
        ("Participants", "1"),
        ("Nom du lieu", "annexe du val"),
        ("Matériel", "Ordinateur, Téléphone"),
        (
            "Thématique",
            "Aide aux démarches administratives;Papiers - Élections - Citoyenneté",
        ),
        ("Tags", "Jeunes, 16 - 25 ans, Été 2026"),
        ("Nom de la démarche", "Carte de bus"),
        ("Niveau", "Autonome"),
        ("Bénéficiaire réorienté", "Oui"),
        ("Structure", "Administration (mairie, préfecture…)"),
        ("Genre", "Féminin"),
        ("Tranche", "12 - 17 ans"),
        ("Statut", "Non communiqué ou hétérogène"),
    ]);
    let session = session(&entry);
    assert_eq!(
        (session.kind, session.hour, session.minutes),
        (Kind::Individual, 12, 45)
    );
    assert_eq!(session.place.as_ref().map(Slug::as_str), Some("annexe"));
    assert_eq!(session.devices, [Device::Ordinateur, Device::Telephone]);
    assert_eq!(session.themes, [Theme::AideAuxDemarches, Theme::PapiersElections]);
    assert_eq!(
        session.tags.iter().map(Slug::as_str).collect::<Vec<_>>(),
        ["young", "summer"]
    );
    assert_eq!(session.procedure.as_ref().map(Slug::as_str), Some("bus-pass"));
    assert_eq!(session.autonomy_after, Some(Autonomy::Autonome));
    assert_eq!(session.referral, Some(Referral::Administration));
    let people = session.participants.as_ref().unwrap();
    assert_eq!(
        (people.total, people.gender.0, people.age.0[1], people.status.sum()),
        (1, [0, 1], 1, 0)
    );
}

#[test]
fn codes_and_straight_apostrophes_say_the_same_as_labels() {
    let by_label = one(&[
        ("Niveau", "2/3"),
        (
            "Structure",
            "Structure d’aide sociale (maison des solidarités, centre social…)",
        ),
    ]);
    let by_code = file(&[&[
        ("Date", "2026-09-03"),
        ("Type", "individuel"),
        ("Canaux", "lieu_activite"),
        ("Durée", "45.0"),
        ("Thématique", "email"),
        ("Niveau", "partiellement_autonome"),
        ("Structure", "aide_sociale"),
    ]])
    .replace('’', "'");
    assert_eq!(session(&national_text(&by_code)[0]), session(&by_label));
}

#[test]
fn a_workshop_in_one_row_has_its_counters_written_out() {
    let entry = one(&[
        ("Type", "Atelier collectif"),
        ("Participants", "10"),
        ("Nom de l’atelier", "mon premier e-mail"),
        ("Niveau", "Débutant"),
        ("Genre", "Féminin 6 ; Masculin 3 ; Non communiqué 1"),
        ("Tranche", "12 - 17 ans 2;70 ans et plus 8"),
    ]);
    let session = session(&entry);
    let people = session.participants.as_ref().unwrap();
    assert_eq!((people.total, people.gender.0), (10, [3, 6]));
    assert_eq!((people.age.0[1], people.age.0[6], people.status.sum()), (2, 8, 0));
    assert_eq!(session.workshop_level, Some(WorkshopLevel::Debutant));
    assert_eq!(session.title.as_ref().map(Slug::as_str), Some("first-email"));
}

#[test]
fn the_rows_of_one_workshop_are_put_together_wherever_they_stand() {
    let seat = |seat: &'static str, gender: &'static str| {
        row(&[
            ("Type", "Atelier collectif"),
            ("Participants", seat),
            ("Genre", gender),
            ("ID CRA", "w"),
            ("Niveau", "1/3"),
        ])
    };
    let other = row(&[("ID CRA", "x")]);
    let rows = [
        seat("1/3", "Féminin"),
        other,
        seat("3/3", "Féminin"),
        seat("2/3", "Non communiqué"),
    ];
    let rows: Vec<&[(&str, &str)]> = rows.iter().map(Vec::as_slice).collect();
    let entries = national_text(&file(&rows));
    assert_eq!(entries.len(), 2);
    assert_eq!(entries[0].lines, [2, 4, 5]);
    let people = session(&entries[0]).participants.clone().unwrap();
    assert_eq!((people.total, people.gender.0), (3, [0, 2]));
    assert!(entries[0].outcome.as_ref().unwrap().cautions.is_empty());
    // A filter may have kept one of them: the number is known all the same, and it is said.
    let entries = national_text(&file(&rows[..1]));
    assert_eq!(session(&entries[0]).accompaniments(), 3);
    let caution = entries[0].outcome.as_ref().unwrap().cautions[0].to_string();
    assert!(caution.contains("only 1 of 3 people"), "{caution}");
}

#[test]
fn rows_that_contradict_each_other_are_refused() {
    let seat = |seat: &'static str, minutes: &'static str| {
        row(&[
            ("Type", "Atelier collectif"),
            ("Participants", seat),
            ("ID CRA", "w"),
            ("Durée", minutes),
        ])
    };
    let refused = |rows: &[Vec<(&str, &str)>]| {
        let rows: Vec<&[(&str, &str)]> = rows.iter().map(Vec::as_slice).collect();
        told(&national_text(&file(&rows))[0]).join("\n")
    };
    let differs = refused(&[seat("1/2", "60"), seat("2/2", "90")]);
    assert_eq!(
        differs,
        "line 3: Durée (min): \"90\": differs from line 2, which is the same workshop"
    );
    assert!(
        refused(&[seat("1/2", "60"), seat("1/2", "60")]).contains("the same person of the same workshop as line 2")
    );
    assert!(refused(&[seat("1/2", "60"), seat("2/3", "60")]).contains("line 3: Participants"));
    assert!(refused(&[row(&[("Type", "collectif"), ("Participants", "1/2")])]).contains("needs an ID CRA"));
}

#[test]
fn an_id_that_comes_again_is_the_same_record_or_a_fault() {
    let [first, same, other] = [
        row(&[("ID CRA", "a")]),
        row(&[("ID CRA", "a")]),
        row(&[("ID CRA", "a"), ("Durée", "50")]),
    ];
    let entries = national_text(&file(&[&first, &same, &other]));
    let id = |entry: &Entry| entry.outcome.as_ref().unwrap().id;
    assert!(id(&entries[0]).is_some() && id(&entries[0]) == id(&entries[1]));
    assert_eq!(
        told(&entries[2]),
        ["line 4: ID CRA: \"a\": the same id as line 2, with another content"]
    );
}

#[test]
fn every_fault_of_a_row_names_its_column_its_value_and_what_to_do() {
    let entry = one(&[
        ("Date", "32/13/2026"),
        ("Type", "Formation"),
        ("Participants", "beaucoup"),
        ("Canaux", "Ailleurs"),
        ("Durée", "longtemps"),
        ("Nom de l’atelier", "Inconnu"),
        ("Matériel", "Ordinateur;Minitel"),
        ("Thématique", "E-mail;Mails;Courriels"),
        ("Tags", "Été 2026;Hiver"),
        ("Nom de la démarche", "Rien"),
        ("Genre", "Autre"),
    ]);
    let told = told(&entry);
    for fault in [
        "line 2: Date: \"32/13/2026\": must be a date",
        "line 2: Type: \"Formation\": is no label or code of the list: Accompagnement individuel | Atelier collectif",
        "line 2: Participants: \"beaucoup\": must be a number of people",
        "line 2: Canaux d’accompagnement: \"Ailleurs\": is no label",
        "line 2: Durée (min): \"longtemps\": must be whole minutes",
        "line 2: Nom de l’atelier: \"Inconnu\": is not in this site's list: add it to [workshops]",
        "line 2: Matériel numérique utilisé: \"Minitel\": is no label",
        "line 2: Thématique(s) d’accompagnement: \"Mails\": is no label",
        "line 2: Thématique(s) d’accompagnement: \"Courriels\": is no label",
        "line 2: Tags: \"Hiver\": is not in this site's list: add it to [tags]",
        "line 2: Nom de la démarche administrative: \"Rien\": is not in this site's list: add it to [procedures]",
    ] {
        assert!(told.iter().any(|known| known.starts_with(fault)), "{fault}\n{told:#?}");
    }
    assert_eq!(told.len(), 11, "nothing is blamed on a guess: {told:#?}");
}

#[test]
fn rules_of_the_record_name_the_column_that_breaks_them() {
    for (more, fault) in [
        (
            &[("Durée", "1440")][..],
            "line 2: Durée (min): \"1440\": must be from 1 to 1439, not 1440",
        ),
        (
            &[("Thématique", "Logement")],
            "line 2: Thématique(s) d’accompagnement: \"Logement\": administrative themes go with",
        ),
        (
            &[("Thématique", "")],
            "line 2: Thématique(s) d’accompagnement: required",
        ),
        (&[("Date", "")], "line 2: Date: required"),
        (&[("Canaux", "À domicile")], "line 2: Code Insee: required"),
        (
            &[("Canaux", "Autre lieu"), ("Code Insee", "99999")],
            "line 2: Code Insee: \"99999\": is not an INSEE code",
        ),
        (
            &[("Nom du lieu", "Ailleurs")],
            "line 2: Nom du lieu: \"Ailleurs\": is neither this site's name",
        ),
        (
            &[("Participants", "4")],
            "line 2: Participants: \"4\": must be from 1 to 1, not 4",
        ),
        (&[("Type", "collectif")], "line 2: Participants: required"),
        (
            &[("Type", "collectif"), ("Participants", "4"), ("Genre", "Féminin 5")],
            "line 2: Genre du bénéficiaire: \"Féminin 5\": sums to 5",
        ),
        (
            &[("Type", "collectif"), ("Participants", "4"), ("Genre", "Féminin")],
            "line 2: Genre du bénéficiaire: \"Féminin\": must be a label with its count",
        ),
        (
            &[("Nom de l’atelier", "Mon premier e-mail")],
            "line 2: Nom de l’atelier: \"Mon premier e-mail\": only for workshops",
        ),
        (
            &[("Matériel", "aucun;tablette")],
            "line 2: Matériel numérique utilisé: \"aucun;tablette\": aucun goes with no other",
        ),
        (
            &[("Bénéficiaire réorienté", "Non"), ("Structure", "Autre")],
            "line 2: Structure de redirection: \"Autre\": says no",
        ),
    ] {
        let told = told(&one(more));
        assert!(told.len() == 1 && told[0].starts_with(fault), "{fault}\n{told:#?}");
    }
}

#[test]
fn communes_are_taken_where_the_record_asks_for_them_even_without_their_zero() {
    let home = one(&[("Canaux", "domicile"), ("Code Insee", "1001")]);
    assert_eq!(session(&home).commune.as_ref().unwrap().as_str(), "01001");
    let own = one(&[
        ("Nom du lieu", "MEDIATHEQUE"),
        ("Code Insee", "14762"),
        ("Commune", "Vire"),
    ]);
    assert_eq!(
        (session(&own).place_type, &session(&own).commune, &session(&own).place),
        (PlaceType::LieuActivite, &None, &None)
    );
}

#[test]
fn a_referral_without_destination_is_looked_at() {
    let entry = one(&[("Bénéficiaire réorienté", "Oui")]);
    assert_eq!(session(&entry).referral, None);
    let cautions = &entry.outcome.as_ref().unwrap().cautions;
    assert_eq!(cautions[0].column, "Bénéficiaire réorienté");
}

#[test]
fn columns_may_be_absent_or_in_any_order_and_those_of_people_are_left() {
    let text = "Thématique(s) d'accompagnement;Nom;Durée;Autre chose;canaux d'accompagnement;TYPE;Date\nsante;Jean;5;z;a_distance;individuel;3/9/2026\n";
    let table = read_delimited(text, b';').unwrap();
    let (entries, left) = national_table(&table).unwrap();
    assert_eq!(session(&entries[0]).themes, [Theme::Sante]);
    assert_eq!(
        left,
        [
            Taken::Personal("Nom".to_owned()),
            Taken::Other("Autre chose".to_owned())
        ]
    );
    let refused = |text: &str| {
        national_table(&read_delimited(text, b';').unwrap())
            .unwrap_err()
            .to_string()
    };
    let lacks = refused("Date;Type;Durée (min)\n");
    assert_eq!(
        lacks,
        "it lacks the columns Canaux d’accompagnement, Thématique(s) d’accompagnement"
    );
    assert!(refused(&text.replace("Nom", "date")).contains("twice"));
    assert!(refused("a;b\n1;2\n").contains("no header"));
}

#[test]
fn a_column_can_be_left_out_on_demand() {
    let text = file(&[&row(&[("Tags", "Hiver"), ("Nom de l’atelier", "")])]);
    let table = read_delimited(&text, b';').unwrap();
    let (national, mut entries) = (National::new(&names(), 9), Vec::new());
    read_national(&table, &national, &["tags".to_owned()], &lists(), &mut |entry| {
        entries.push(entry);
    })
    .unwrap();
    assert_eq!((session(&entries[0]).tags.len(), session(&entries[0]).hour), (0, 9));
}
