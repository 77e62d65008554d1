//! Maps: what they make of a table, and every fault of one at once.

use super::*;
use crate::domain::{Audience, Kind, Theme, Usage};

const MAP: &str = r#"
separator = ";"
date = "DD.MM.YYYY"
source = "cahier"

[fixed]
kind = "individual"
place_type = "Lieu d'activité"
hour = 14
audience = "seniors"

[columns]
id = "N°"
date = "Jour"
minutes = "Durée"
themes = "Sujet"
usages = "Sujet"
own_device = "Son appareil"
tags = "Groupe"
"participants.gender" = "Genre"

[values.themes]
"Mails" = "email"
"Papiers" = ["aide_aux_demarches_administratives", "Papiers - Élections - Citoyenneté"]
"Divers" = ""

[values.usages]
"Mails" = "email"
"Papiers" = "e-administration"
"Divers" = ""
"E-mail" = "email"

[values.participants.gender]
"Dame" = "feminin"
"#;

#[test]
fn a_map_says_which_column_is_what_and_what_words_mean() {
    let text = "Cahier de l'accueil\nN°;Jour;Durée;Sujet;Son appareil;Groupe;Genre;Nom\n\
                1;1.9.2026;1 h 15;mails, Papiers;oui;Été 2026;dame;Jean\n2;02.09.2026;20 min;E-mail|divers;;;;\n";
    let entries = mapped_text(MAP, text);
    let first = session(&entries[0]);
    assert_eq!((first.kind, first.hour, first.minutes), (Kind::Individual, 14, 75));
    assert_eq!(first.date.to_string(), "2026-09-01");
    assert_eq!(first.audience, Some(Audience::Seniors));
    assert_eq!(
        first.themes,
        [Theme::Email, Theme::AideAuxDemarches, Theme::PapiersElections]
    );
    assert_eq!(first.usages, [Usage::Email, Usage::EAdministration]);
    assert_eq!((first.own_device, first.tags.len()), (Some(true), 1));
    assert_eq!(first.participants.as_ref().unwrap().gender.0, [0, 1]);
    let second = session(&entries[1]);
    assert_eq!(
        (second.minutes, &second.themes[..], &second.participants),
        (20, &[Theme::Email][..], &None)
    );
    let id = |entry: &Entry| entry.outcome.as_ref().unwrap().id.unwrap();
    assert_ne!(id(&entries[0]), id(&entries[1]));
    let other_table = mapped_text(&MAP.replace("\"cahier\"", "\"autre\""), text);
    assert_ne!(
        id(&entries[0]),
        id(&other_table[0]),
        "the same number in another table is another record"
    );
}

#[test]
fn a_row_that_does_not_follow_its_map_names_the_cell() {
    let text = "N°;Jour;Durée;Sujet;Son appareil;Groupe;Genre\n1;2026-09-01;x;Mail;peut-être;Hiver;Monsieur\n";
    let told = told(&mapped_text(MAP, text)[0]);
    for fault in [
        "line 2: Jour: \"2026-09-01\": must be a date written DD.MM.YYYY",
        "line 2: Durée: \"x\": must be whole minutes",
        "line 2: Sujet: \"Mail\": is no label",
        "line 2: Son appareil: \"peut-être\": must be yes or no",
        "line 2: Groupe: \"Hiver\": is not in this site's list",
        "line 2: Genre: \"Monsieur\": is no label",
    ] {
        assert!(told.iter().any(|known| known.starts_with(fault)), "{fault}\n{told:#?}");
    }
}

#[test]
fn counters_may_have_a_column_each() {
    let map = "[fixed]\nkind = \"workshop\"\nplace_type = \"lieu_activite\"\nthemes = [\"email\"]\nhour = 9\nminutes = 60\n\
               [columns]\ndate = \"Jour\"\nparticipants.total = \"Nb\"\nparticipants.gender.feminin = \"Femmes\"\n\
               participants.first_time = \"Nouveaux\"\n";
    let entries = mapped_text(map, "Jour,Nb,Femmes,Nouveaux\n2026-09-01,8,5,2\n2026-09-02,4,5,0\n");
    let people = session(&entries[0]).participants.clone().unwrap();
    assert_eq!((people.total, people.gender.0, people.first_time), (8, [0, 5], Some(2)));
    assert!(
        told(&entries[1])[0].starts_with("line 3: Femmes: \"5\": sums to 5, more than the total of 4"),
        "{:?}",
        told(&entries[1])
    );
}

#[test]
fn every_fault_of_a_map_is_told_at_once() {
    let map = r#"
separator = "::"
encoding = "ebcdic"
date = "DD/MM"
colour = "red"
[fixed]
kind = "lesson"
hour = "noon"
minutes = 30
[columns]
dat = "Jour"
minutes = "Durée"
id = "N°"
tags = 4
[values.themes]
"a" = "b"
[values.minutes]
"court" = ["5", "10"]
"#;
    let told: Vec<String> = read_map(map).unwrap_err().iter().map(ToString::to_string).collect();
    for fault in [
        "colour: not a key of a map",
        "separator: must be one of",
        "encoding: must be utf-8 or windows-1252",
        "date: must be made of DD, MM and YYYY",
        "fixed.kind: \"lesson\" is not one of: Accompagnement individuel",
        "fixed.hour: must be a whole number",
        "columns.dat: not a field that a map can fill",
        "columns.tags: must be the name of a column",
        "values.themes: no column gives this field",
        "values.minutes.court: must be one code",
        "minutes: given both",
        "date: required",
        "place_type: required",
        "themes: required",
        "source: must be a name",
    ] {
        assert!(told.iter().any(|known| known.starts_with(fault)), "{fault}\n{told:#?}");
    }
    assert_eq!(told.len(), 15, "{told:#?}");
    assert!(
        read_map("a = ").unwrap_err()[0]
            .to_string()
            .starts_with("not TOML: line 1: ")
    );
}

#[test]
fn columns_that_the_file_lacks_are_told_by_name() {
    let map = read_map(MAP).unwrap();
    let table = read_delimited("Jour;Durée;Sujet\n", b';').unwrap();
    let told: Vec<String> = map_fits(&map, &table).iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(
        told.contains(&"columns.id: the file has no column \"N°\"".to_owned()),
        "{told:?}"
    );
}
