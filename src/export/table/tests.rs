//! What a person reads.

use super::super::Format;
use super::super::sample::{part, protected, report, text, texts, total};
use crate::domain::{Grain, Period, SiteId, Territory};
use crate::i18n::clean;
use crate::indicators::{By, Cell, Code, Dimension, Protection, Report, Unit, Value};

fn read(report: &Report, tag: &str) -> String {
    text(report, Format::Table(&texts(tag)))
}

fn internal(tables: Vec<(Code, Vec<Cell>)>) -> Report {
    report(Protection::Internal, Vec::new(), tables)
}

#[test]
fn a_protected_report_marks_what_it_keeps_back_and_says_why() {
    let expected = "\
Indicateurs partagés
Du 1er juillet 2026 au 30 septembre 2026

A1  Activités menées
    Nombre d’activités enregistrées. Un accompagnement individuel, un atelier,
    une conférence ou un projet compte pour 1.

                                 activités    part
    Total                            1 234
    Type
      Accompagnement individuel      1 000  81,0 %
      Atelier collectif                  ·
      Conférence                       <11
      Projet                             0   0,0 %

<11 : moins de 11 personnes, retenu pour que personne ne soit reconnu. · :
retenu pour que rien d’autre ne se déduise. Un petit nombre d’activités peut
rester affiché s’il porte sur 11 personnes ou plus.
";
    let plain = read(&protected(), "fr").replace(['\u{202F}', '\u{A0}'], " ");
    assert_eq!(plain, expected);
}

#[test]
fn internal_figures_say_that_they_are_not_for_publication() {
    let report = internal(vec![(Code::A1, vec![total(Code::A1, Unit::Sessions, 3)])]);
    for (tag, notice) in [
        ("fr", "à ne pas publier"),
        ("en", "not for publication"),
        ("ar", "ليست للنشر"),
    ] {
        let shown = read(&report, tag);
        assert!(shown.lines().nth(2).unwrap().contains(notice), "{shown}");
        assert!(!read(&protected(), tag).contains(notice));
    }
}

#[test]
fn without_records_the_reader_learns_what_to_do_first() {
    let report = internal(vec![
        (Code::A1, vec![total(Code::A1, Unit::Sessions, 0)]),
        (Code::B1, Vec::new()),
    ]);
    let shown = read(&report, "en");
    assert!(shown.contains("Record a session"), "{shown}");
    assert!(!shown.contains("A1"), "{shown}");
}

#[test]
fn minutes_are_read_as_hours() {
    let all = total(Code::A3, Unit::MediatorMinutes, 61_205);
    let short = part(&all, (Dimension::Kind, "talk"), 5, 0);
    let report = internal(vec![(Code::A3, vec![all, short])]);
    let shown = read(&report, "fr").replace(['\u{202F}', '\u{A0}'], " ");
    assert!(shown.contains("heures de") && !shown.contains("minutes"), "{shown}");
    assert!(shown.contains("1 020 h 05") && shown.contains(" 0 h 05"), "{shown}");
}

#[test]
fn two_units_stand_side_by_side_with_what_their_shares_are_of() {
    let started = total(Code::D2, Unit::LessonsStarted, 40);
    let completed = Cell {
        share_of: Some(Unit::LessonsStarted),
        share: Some(crate::indicators::Share::from_tenths(750)),
        ..total(Code::D2, Unit::LessonsCompleted, 30)
    };
    let shown = read(&internal(vec![(Code::D2, vec![started, completed])]), "en");
    let total = shown.lines().find(|line| line.contains("Total")).unwrap();
    let figures: Vec<&str> = total.split_whitespace().collect();
    assert_eq!(figures, ["Total", "40", "30", "75.0%"]);
    for part in ["share of lessons", "started"] {
        assert!(shown.lines().any(|line| line.trim_end().ends_with(part)), "{shown}");
    }
    assert!(shown.lines().all(|line| line.chars().count() <= 78), "{shown}");
}

#[test]
fn groups_are_named_by_site_and_month_and_breakdowns_by_what_they_are_crossed_with() {
    let all = total(Code::A1, Unit::Sessions, 12);
    let mut crossed = part(&all, (Dimension::Kind, "workshop"), 12, 1000);
    crossed.dimension_2 = Some(Dimension::Audience);
    crossed.value_2 = Value::Borrowed("seniors");
    crossed.site = SiteId::parse("0A1B2C3D");
    crossed.period = Period::parse("2026-08").unwrap();
    let by = vec![By::Site, By::Period(Grain::Month), By::Dimension(Dimension::Audience)];
    let report = report(Protection::Internal, by, vec![(Code::A1, vec![all, crossed])]);
    let shown = read(&report, "fr");
    let lines: Vec<&str> = shown.lines().map(str::trim).collect();
    assert!(lines.contains(&"Site 0A1B2C3D · Août 2026"), "{shown}");
    assert!(lines.contains(&"Type · Seniors"), "{shown}");
    assert!(
        lines.iter().any(|line| line.starts_with("Atelier collectif  ")),
        "{shown}"
    );
}

#[test]
fn arabic_comes_in_logical_order_without_marks_or_shapes() {
    let shown = read(&protected(), "ar");
    assert!(shown.starts_with("المؤشرات المشتركة\n"), "{shown}");
    assert!(shown.lines().all(clean::is_clean), "{shown:?}");
    assert!(
        !shown.chars().any(|c| ('\u{FB50}'..='\u{FEFC}').contains(&c)),
        "{shown:?}"
    );
}

#[test]
fn no_line_ends_with_a_space() {
    for tag in ["fr", "en", "ar"] {
        assert!(
            read(&protected(), tag).lines().all(|line| !line.ends_with(' ')),
            "{tag}"
        );
    }
}

#[test]
fn a_place_has_the_name_that_its_site_gives_it_and_its_code() {
    let mut own = total(Code::A1, Unit::Sessions, 3);
    own.territory = "0A1B2C3D/annexe".to_owned();
    let mut other = own.clone();
    other.territory = "0A1B2C3E/annexe".to_owned();
    let by = vec![By::Territory(Territory::Place)];
    let mut report = report(Protection::Internal, by, vec![(Code::A1, vec![own, other])]);
    report
        .names
        .insert("0A1B2C3D/annexe".to_owned(), "Annexe du port".to_owned());
    for tag in ["fr", "en", "ar"] {
        let shown = read(&report, tag);
        assert!(shown.contains("Annexe du port (0A1B2C3D/annexe)"), "{shown}");
        assert!(shown.lines().any(|line| line.trim() == "0A1B2C3E/annexe"), "{shown}");
    }
}
