//! Files of others as the command meets them: the national export, a mapped table, a dry run, what is refused.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where"
)]

mod cli;

use std::fmt::Write;
use std::path::Path;

use cli::{Home, Said, text};
use serde_json::Value;

const SITE: &str = "name = \"Médiathèque de Vire\"\ncommune = \"14762\"\n[places.annexe]\nname = \"Annexe du Val de Vire\"\n\
    [workshops]\nfirst-email = \"Mon premier e-mail\"\n[tags]\nsummer-2026 = \"Été 2026\"\n";
const HEADER: &str = "Date;Type;Canaux d’accompagnement;Durée (min);Thématique(s) d’accompagnement;ID CRA\n";
const MAP: &str = "source = \"cahier\"\n[fixed]\nkind = \"individual\"\nplace_type = \"lieu_activite\"\nhour = 14\n[columns]\n\
    date = \"Jour\"\nminutes = \"Durée\"\nthemes = \"Sujet\"\nid = \"N°\"\n[values.themes]\n\"Mails\" = \"email\"\n";

/// A directory of the site that the golden files speak of.
fn home() -> Home {
    let home = Home::new();
    let site = home.file("site.toml", SITE);
    home.run(&["site", "set", text(&site)]).exits(0);
    home
}

fn golden(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/import")
        .join(name);
    path.to_str().unwrap().to_owned()
}

/// What was said, its typographic spaces as plain ones.
fn plain(said: &Said) -> String {
    said.err.replace(['\u{202f}', '\u{a0}'], " ")
}

fn listed(home: &Home) -> Vec<Value> {
    let said = home.run(&["session", "list", "--format", "jsonl"]).exits(0);
    said.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The rows of a dry run.
fn dry(said: &Said) -> Vec<Value> {
    said.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn the_national_export_is_taken_as_xlsx_and_as_csv_and_says_the_same() {
    let mut told = Vec::new();
    for (name, written) in [("national.xlsx", "(XLSX)"), ("national.csv", "(CSV, Windows-1252, ;)")] {
        let home = home();
        let said = home.run(&["session", "add", &golden(name)]).exits(0);
        assert!(said.err.contains(written) && said.err.contains("12 h"), "{}", said.err);
        assert!(
            plain(&said).contains("« Bénéficiaire » n’est pas reprise"),
            "{}",
            said.err
        );
        let listed = listed(&home);
        assert_eq!(listed.len(), 3, "a workshop of three rows is one record");
        assert_eq!(listed[1]["participants"]["total"], 3);
        assert_eq!(listed[1]["title"], "first-email");
        assert_eq!(listed[2]["commune"], "01001");
        assert!(!listed.iter().any(|record| record.to_string().contains("personne")));
        let body = |mut record: Value| {
            let fields = record.as_object_mut().unwrap();
            fields.retain(|name, _| !["site", "device", "seq"].contains(&name.as_str()));
            record
        };
        told.push(listed.into_iter().map(body).collect::<Vec<_>>());
    }
    assert_eq!(told[0], told[1]);
}

#[test]
fn the_same_file_twice_counts_once_even_written_otherwise() {
    let home = home();
    home.run(&["session", "add", &golden("national.xlsx")]).exits(0);
    for name in ["national.xlsx", "national.csv"] {
        let said = home.run(&["session", "add", &golden(name)]).exits(0);
        assert!(said.err.contains("3 enregistrements étaient déjà là"), "{}", said.err);
    }
    assert_eq!(listed(&home).len(), 3);
    let before = home.run(&["verify"]).exits(0).err;
    assert!(before.contains('3'), "{before}");
    let rows = dry(&home
        .run(&["session", "add", &golden("national.csv"), "--dry-run=jsonl"])
        .exits(0));
    assert!(rows[..3].iter().all(|row| row["state"] == "known"), "{rows:?}");
}

#[test]
fn a_dry_run_tells_every_row_and_changes_nothing() {
    let home = home();
    let mut file = HEADER.to_owned();
    file.push_str("03/09/2026;individuel;lieu_activite;45;email;a\n03/09/2026;individuel;lieu_activite;0;emails;b\n");
    file.push_str("04/09/2026;individuel;a_distance;20;sante;a\n");
    let file = home.file("export.csv", file);
    let said = home.run(&["session", "add", text(&file), "--dry-run"]).exits(4);
    let lines: Vec<&str> = said.out.lines().collect();
    assert!(
        lines[0].starts_with("Ligne") && lines[1].starts_with("2 ") && lines[2].starts_with("3 "),
        "{}",
        said.out
    );
    assert!(
        lines[1].contains("nouveau") && lines[2].contains("refusé"),
        "{}",
        said.out
    );
    assert!(
        said.out.contains("line 3: Thématique(s) d’accompagnement: \"emails\""),
        "{}",
        said.out
    );
    assert!(
        said.out.contains("line 4: ID CRA: \"a\": the same id as line 2"),
        "{}",
        said.out
    );
    assert!(plain(&said).contains("Nouveaux : 1"), "{}", said.err);
    let rows = dry(&home.run(&["session", "add", text(&file), "--dry-run=jsonl"]).exits(4));
    assert_eq!(rows.len(), 4);
    assert_eq!(
        (&rows[0]["state"], &rows[0]["record"]["minutes"]),
        (&"new".into(), &45.into())
    );
    assert_eq!(
        (&rows[1]["faults"][0]["line"], &rows[1]["faults"][0]["value"]),
        (&3.into(), &"emails".into())
    );
    assert_eq!(
        (&rows[3]["state"], &rows[3]["new"], &rows[3]["refused"]),
        (&"total".into(), &1.into(), &2.into())
    );
    assert!(listed(&home).is_empty());
    // What a dry run says of a record is a line that can be added.
    let line = rows[0]["record"].to_string();
    home.feed(&["session", "add", "-"], line.as_bytes()).exits(0);
    let nowhere = Home::new();
    nowhere.run(&["session", "add", text(&file), "--dry-run"]).exits(4);
    assert!(!nowhere.data().exists(), "not even the directory is made");
}

#[test]
fn a_dry_run_of_json_lines_and_one_beside_an_open_kiosk_work() {
    let home = home();
    let first = palier::store::Store::open_to_write(
        &home.data(),
        &palier::store::Opening {
            today: chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap(),
            random: [1, 2],
        },
    )
    .unwrap();
    let line = br#"{"kind":"individual","date":"2026-03-01","hour":9,"minutes":9,"place_type":"lieu_activite","themes":["email"]}"#;
    let rows = dry(&home.feed(&["session", "add", "-", "--dry-run=jsonl"], line).exits(0));
    assert_eq!(rows[0]["state"], "new");
    home.feed(&["session", "add", "-"], line).exits(3);
    drop(first);
}

#[test]
fn three_faulty_rows_of_a_thousand_are_all_told_and_nothing_is_added() {
    let home = home();
    let mut file = HEADER.to_owned();
    for row in 0..1000 {
        let minutes = if [99, 499, 998].contains(&row) { "1440" } else { "30" };
        let day = row % 28 + 1;
        writeln!(file, "2026-03-{day:02};individuel;lieu_activite;{minutes};email;r{row}").unwrap();
    }
    let path = home.file("export.csv", &file);
    let said = home.run(&["session", "add", text(&path)]).exits(4);
    for line in [101, 501, 1000] {
        let fault = format!("line {line}: Durée (min): \"1440\": must be from 1 to 1439, not 1440");
        assert!(said.err.contains(&fault), "{fault}\n{}", said.err);
    }
    assert_eq!(said.err.lines().filter(|line| line.starts_with("line ")).count(), 3);
    assert!(
        plain(&said).contains("Refusé 3 fois : Durée (min), « 1440 »."),
        "{}",
        said.err
    );
    assert!(listed(&home).is_empty());
    let mended = home.file("export.csv", file.replace("1440", "30"));
    home.run(&["session", "add", text(&mended)]).exits(0);
    assert_eq!(listed(&home).len(), 1000);
}

#[test]
fn a_mapped_table_is_taken_and_its_faults_name_its_columns() {
    let home = home();
    let map = home.file("map.toml", MAP);
    let sound = home.file(
        "cahier.csv",
        "N°,Jour,Durée,Sujet,Prénom\n1,01/09/2026,1 h,\"Mails, Santé\",Jean\n",
    );
    let said = home
        .run(&["session", "add", text(&sound), "--map", text(&map)])
        .exits(0);
    assert!(plain(&said).contains("« Prénom »"), "{}", said.err);
    let listed = listed(&home);
    assert_eq!(
        (&listed[0]["minutes"], &listed[0]["hour"], &listed[0]["themes"][1]),
        (&60.into(), &14.into(), &"sante".into())
    );
    let again = home
        .run(&["session", "add", text(&sound), "--map", text(&map)])
        .exits(0);
    assert!(again.err.contains("déjà là"), "{}", again.err);
    let wrong = home.file("cahier.csv", "N°,Jour,Durée,Sujet\n2,le 1er,1 h,Pêche\n");
    let said = home
        .run(&["session", "add", text(&wrong), "--map", text(&map)])
        .exits(4);
    assert!(
        said.err.contains("line 2: Jour: \"le 1er\"") && said.err.contains("line 2: Sujet: \"Pêche\""),
        "{}",
        said.err
    );
}

#[test]
fn a_map_that_is_wrong_missing_or_for_nothing_is_told_before_a_row_is_read() {
    let home = home();
    let table = home.file("cahier.csv", "Jour\n");
    let map = home.file("map.toml", "[columns]\ndat = \"Jour\"\n");
    let said = home
        .run(&["session", "add", text(&table), "--map", text(&map)])
        .exits(4);
    for fault in ["columns.dat: not a field", "kind: required", "themes: required"] {
        assert!(said.err.contains(fault), "{fault}\n{}", said.err);
    }
    let map = home.file("map.toml", MAP);
    let said = home
        .run(&["session", "add", text(&table), "--map", text(&map)])
        .exits(4);
    assert!(
        said.err.contains("columns.minutes: the file has no column \"Durée\""),
        "{}",
        said.err
    );
    home.run(&["session", "add", text(&table), "--format", "csv"]).exits(2);
    home.run(&["session", "add", text(&table), "--format", "jsonl", "--map", text(&map)])
        .exits(2);
}

#[test]
fn files_that_are_no_table_are_refused_with_their_reason() {
    let home = home();
    for (bytes, reason) in [
        (&b"PK\x03\x04 and nothing more"[..], "not a readable workbook"),
        (b"\xFF\xFED\0a\0t\0e\0", "UTF-16"),
        (b"Date;Type\0", "NUL"),
        (b"", "empty"),
        (b"Date;Type;Canaux d'accompagnement\n", "it lacks the columns"),
        (b"one;two\n", "no header of the national export"),
    ] {
        let said = home
            .feed(&["session", "add", "-", "--format", "national"], bytes)
            .exits(4);
        assert!(said.err.contains(reason), "{reason}\n{}", said.err);
        assert!(said.err.lines().count() <= 4, "{}", said.err);
    }
    // Wider than any table, and recognised by nobody.
    let wide = format!("{HEADER}{}x\n", ";".repeat(1_000_000));
    let said = home
        .feed(&["session", "add", "-", "--format", "national"], wide.as_bytes())
        .exits(4);
    assert!(said.err.contains("line 2 has more than 256 columns"), "{}", said.err);
    assert!(listed(&home).is_empty());
}

#[test]
fn nothing_of_a_file_drives_the_terminal() {
    let home = home();
    let file = format!(
        "{}\u{1b}[2J\u{202e};{HEADER}\u{1b}]0;x\u{7};\u{1b}[31m;\u{202e};\n",
        "Nom"
    );
    for form in ["--dry-run", "--dry-run=jsonl"] {
        let said = home
            .feed(&["session", "add", "-", "--format", "national", form], file.as_bytes())
            .exits(4);
        assert!(!said.err.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{:?}", said.err);
        assert!(!said.out.contains(['\u{1b}', '\u{7}']), "{:?}", said.out);
    }
}
