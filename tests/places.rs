//! `palier places`: the national places standard, held by the schema that its authors publish.
//!
//! `tests/standards/places-standard.schema.json` is theirs (LaMednum/standard-mediation-num v1.0.2, Licence Ouverte 2.0),
//! unchanged.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

mod cli;
mod support;

use std::collections::BTreeSet;

use cli::{Home, Said};
use palier::app::page::Words;
use palier::domain::{PlaceField, SitePlace, Standard};
use regex::Regex;
use serde_json::Value;
use support::staff::{signs_in, with_staff};
use support::{Hand, Person};

const SCHEMA: &str = include_str!("standards/places-standard.schema.json");
/// A site whose place and other place say all that can be said.
const WHOLE: &str = include_str!("standards/whole_site.toml");

fn schema() -> Vec<Value> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    schema["fields"].as_array().unwrap().clone()
}

fn name(field: &Value) -> &str {
    field["name"].as_str().unwrap()
}

/// The rows of a CSV file, header first.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// What the schema refuses of a file.
fn refused(text: &str) -> Vec<String> {
    let fields = schema();
    let rows = rows(text);
    let columns: Vec<&str> = fields.iter().map(name).collect();
    let mut told = Vec::new();
    if rows[0] != columns {
        told.push(format!("columns {:?}", rows[0]));
    }
    let mut ids = BTreeSet::new();
    for row in &rows[1..] {
        assert!(ids.insert(row[0].clone()), "the id {} twice", row[0]);
        for (field, cell) in fields.iter().zip(row) {
            let rules = &field["constraints"];
            let required = rules["required"].as_bool().unwrap_or(false);
            if cell.is_empty() {
                told.extend(required.then(|| format!("{} is required", name(field))));
                continue;
            }
            // The patterns of lists are not anchored at both ends: they are meant to be matched whole.
            if let Some(pattern) = rules["pattern"].as_str()
                && !Regex::new(&format!("^(?:{pattern})$")).unwrap().is_match(cell)
            {
                told.push(format!("{}: {cell:?}", name(field)));
            }
            let most = rules["maxLength"].as_u64().unwrap_or(u64::MAX);
            let fits = match field["type"].as_str().unwrap() {
                "number" => cell.parse::<f64>().is_ok(),
                "date" => cell.parse::<chrono::NaiveDate>().is_ok(),
                _ => cell.chars().count() as u64 <= most,
            };
            told.extend((!fits).then(|| format!("{}: {cell:?}", name(field))));
        }
    }
    told
}

fn places(home: &Home) -> Said {
    home.run(&["places", "--format", "csv"])
}

#[test]
fn the_columns_are_those_of_the_schema_and_so_is_what_it_requires() {
    let fields = schema();
    assert_eq!(fields.len(), PlaceField::COLUMNS);
    for (field, ours) in fields.iter().zip(PlaceField::columns()) {
        assert_eq!(name(field), ours.code());
        let required = field["constraints"]["required"].as_bool().unwrap_or(false);
        assert_eq!(required, ours.is_required(), "{}", ours.code());
    }
}

#[test]
fn the_closed_lists_are_those_of_the_schema_to_the_letter() {
    use palier::domain::{Access, Care, Fee, Mobility, PlaceLabel, Programme, Service, Support, Welcome};
    fn values<T: Standard + Copy>(all: &[T]) -> (&'static str, Vec<&'static str>) {
        (T::COLUMN, all.iter().map(|value| value.value()).collect())
    }
    let ours = [
        values(Mobility::ALL),
        values(Service::ALL),
        values(Welcome::ALL),
        values(Care::ALL),
        values(Fee::ALL),
        values(Programme::ALL),
        values(PlaceLabel::ALL),
        values(Access::ALL),
        values(Support::ALL),
    ];
    let mut lists = 0;
    for field in schema() {
        let pattern = field["constraints"]["pattern"].as_str().unwrap_or_default();
        let Some(inner) = pattern
            .strip_prefix("(?:(?:^|\\|)(")
            .and_then(|rest| rest.strip_suffix("))+$"))
        else {
            continue;
        };
        lists += 1;
        // No value holds a | of its own; brackets and dots are escaped.
        let wanted: Vec<String> = inner.split('|').map(|value| value.replace('\\', "")).collect();
        let (_, found) = ours.iter().find(|(column, _)| *column == name(&field)).unwrap();
        assert_eq!(found, &wanted, "{}", name(&field));
    }
    assert_eq!(lists, ours.len());
}

#[test]
fn a_demonstration_and_a_site_that_says_everything_pass() {
    let demo = Home::demo(&["--sessions", "10", "--seed", "7"]);
    let said = places(&demo).exits(0);
    assert_eq!(refused(&said.out), Vec::<String>::new(), "{}", said.out);
    assert_eq!(rows(&said.out).len(), 2);
    assert!(!said.err.is_empty(), "invented places are said to be");

    let home = Home::new();
    let file = home.file("site.toml", WHOLE);
    home.run(&["site", "set", file.to_str().unwrap()]).exits(0);
    let said = places(&home).exits(0);
    assert_eq!(refused(&said.out), Vec::<String>::new(), "{}", said.out);
    let rows = rows(&said.out);
    assert_eq!(rows.len(), 3);
    for (column, cell) in rows[0].iter().zip(&rows[1]) {
        assert!(!cell.is_empty(), "{column} is not filled in");
    }
    assert!(
        rows[1].contains(&"+33261911234".to_owned()),
        "a telephone is no formula"
    );
    assert!(rows[2].contains(&"'=Bus numérique".to_owned()), "a name is guarded");
}

#[test]
fn a_site_that_says_everything_is_shown_as_it_is_set_and_keeps_its_day() {
    let home = Home::new();
    let file = home.file("site.toml", WHOLE);
    home.run(&["site", "set", file.to_str().unwrap()]).exits(0);
    let shown = home.run(&["site", "show"]).exits(0).out;
    for field in PlaceField::ALL {
        assert!(shown.contains(&format!("\n{} = ", field.key())), "{field:?}\n{shown}");
    }
    let again = home.file("again.toml", &shown);
    home.run(&["site", "set", again.to_str().unwrap()]).exits(0);
    assert_eq!(home.run(&["site", "show"]).exits(0).out, shown);
}

#[test]
fn a_place_with_a_hole_is_told_and_leaves_the_former_file() {
    let home = Home::new();
    let file = home.file(
        "site.toml",
        "name = \"Médiathèque\"\ncommune = \"14762\"\n[place]\npostcode = \"14500\"\n[places.annexe]\nname = \"Annexe\"\n",
    );
    home.run(&["site", "set", file.to_str().unwrap()]).exits(0);
    let out = home.file("places.csv", "former");
    let said = home.run(&["places", "--out", out.to_str().unwrap()]).exits(4);
    for fault in [
        "place.pivot: required by the standard (column pivot)",
        "place.address: required by the standard (column adresse)",
        "places.annexe.postcode: required by the standard (column code_postal)",
        "places.annexe.commune_name: required by the standard (column commune)",
    ] {
        assert!(said.err.lines().any(|line| line == fault), "{fault}\n{}", said.err);
    }
    assert_eq!(said.out, "");
    assert_eq!(std::fs::read_to_string(out).unwrap(), "former");
    assert!(!home.path("places.csv.part").exists());
    Home::new().run(&["places"]).exits(4);
}

#[test]
fn every_fault_of_every_place_is_told_at_once() {
    let home = Home::new();
    let file = home.file(
        "site.toml",
        "[place]\nphone = \"12\"\nhours = \"Mo 12:00-09:00\"\nlatitude = 100.0\nlongitude = 2.5\nservices = [\"tea\"]\n\
         [places.annexe]\nemails = [\"a\"]\npivot = \"43493312300028\"\nconnections = [\"wired\", \"none\"]\ncolour = 1\n",
    );
    let said = home.run(&["site", "set", file.to_str().unwrap()]).exits(4);
    for field in [
        "place.phone: ",
        "place.hours: ",
        "place.latitude: ",
        "place.services: ",
        "places.annexe.emails: ",
        "places.annexe.pivot: ",
        "places.annexe.connections: ",
        "places.annexe.colour: ",
    ] {
        assert!(
            said.err.lines().any(|line| line.starts_with(field)),
            "{field}\n{}",
            said.err
        );
    }
}

#[test]
fn an_old_description_goes_on_working() {
    let old = "name = \"Médiathèque\"\n[places.annexe]\nname = \"Annexe\"\naddress = \"2 rue des Écoles\"\ncommune = \
               \"14762\"\npostcode = \"14500\"\n";
    let place: SitePlace = toml::from_str("name = \"Annexe\"\npostcode = \"14500\"").unwrap();
    assert_eq!(place.name, "Annexe");
    let home = Home::new();
    let file = home.file("site.toml", old);
    home.run(&["site", "set", file.to_str().unwrap()]).exits(0);
    let shown = home.run(&["site", "show"]).exits(0).out;
    assert!(
        shown.contains("[places.annexe]\nname = \"Annexe\"\naddress = \"2 rue des Écoles\""),
        "{shown}"
    );
}

#[test]
fn a_coordinator_describes_the_place_on_screen_and_the_file_is_written_beside_the_open_kiosk() {
    let kiosk = with_staff().start();
    let person = Person::new(&kiosk, Hand::Keyboard, "fr");
    let message = Words::message;
    let required = |key: &str| Words::naming("site-required", "field", Words::Label(format!("site-field-{key}")));
    let next = |page| Words::naming("site-next", "page", message(page));
    person.sees_attract();
    signs_in(&kiosk, &person);
    person.chooses(&message("menu-site"));
    person.chooses(&message("site-open"));
    person.chooses(&message("site-identity"));
    person.writes(&required("name"), "Maison du bourg");
    person.writes(&required("pivot"), "00000000000000");
    person.chooses(&next("site-presentation"));
    person.chooses(&next("site-address"));
    person.writes(&required("address"), "2 rue du Lavoir");
    person.writes(&required("postcode"), "14500");
    person.writes(&required("commune-name"), "Vire Normandie");
    person.chooses(&message("site-pages"));
    person.chooses(&message("site-opening"));
    person.writes(&Words::Label("site-weekday-1".to_owned()), "9-12 14-18:30");
    person.chooses(&message("site-copy-monday"));
    person.chooses(&message("site-pages"));
    person.chooses(&message("site-save"));
    kiosk.wait_for("Enregistré.");
    let said = cli::run(kiosk.data(), &["places"], b"").exits(0);
    assert_eq!(refused(&said.out), Vec::<String>::new(), "{}", said.out);
    let row = &rows(&said.out)[1];
    assert_eq!(row[2], "Maison du bourg");
    assert!(row.contains(&"Mo-Fr 09:00-12:00,14:00-18:30".to_owned()), "{row:?}");
}

#[test]
fn figures_by_place_say_the_names_of_the_description_and_add_up_to_the_site() {
    let home = Home::new();
    let file = home.file(
        "site.toml",
        "name = \"Médiathèque\"\ncommune = \"14762\"\n[places.annexe]\nname = \"Annexe du port\"\ncommune = \"14118\"\n",
    );
    home.run(&["site", "set", file.to_str().unwrap()]).exits(0);
    let session = |place: &str| {
        format!(
            r#"{{"kind":"individual","date":"2026-03-02","hour":10,"minutes":30,"place_type":"lieu_activite",{place}"themes":["email"]}}"#
        )
    };
    let at_annexe = session(r#""place":"annexe","#);
    let lines = [at_annexe.clone(), session(""), at_annexe].join("\n");
    let file = home.file("sessions.jsonl", lines);
    home.run(&["session", "add", file.to_str().unwrap()]).exits(0);
    let shown = home.run(&["site", "show"]).exits(0).out;
    let site = shown.split_whitespace().nth(2).unwrap();
    let asked = [
        "indicators",
        "A1",
        "E1",
        "--period",
        "2026-03",
        "--internal",
        "--by",
        "place",
    ];
    let csv = home.run(&[&asked[..], &["--format", "csv"]].concat()).exits(0).out;
    let rows = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let totals = rows.filter(|fields| fields[7].is_empty());
    let told: BTreeSet<String> = totals
        .map(|fields| [fields[2], fields[5], fields[12]].join(" "))
        .collect();
    let annexe = format!("{site}/annexe");
    let expected = [
        (site, "sessions 1"),
        (annexe.as_str(), "sessions 2"),
        (site, "places 1"),
        (site, "sites 1"),
        (annexe.as_str(), "places 1"),
        (annexe.as_str(), "sites 0"),
    ];
    let expected = expected.map(|(place, figure)| format!("{place} {figure}"));
    assert_eq!(told, BTreeSet::from(expected));
    for format in ["table", "html"] {
        let said = home.run(&[&asked[..], &["--format", format]].concat()).exits(0).out;
        for name in [format!("Annexe du port ({annexe})"), format!("Médiathèque ({site})")] {
            assert!(said.contains(&name), "{format}: {name}\n{said}");
        }
    }
    // What the commune has is what the annexe has, which is no secret where both are shown.
    let paths = ["place", "commune", "site"].map(|by| {
        let path = home.path(by).display().to_string();
        let line = [
            "indicators",
            "A1",
            "--period",
            "2026-03",
            "--by",
            by,
            "--internal",
            "--format",
            "csv",
            "--out",
            &path,
        ];
        home.run(&line).exits(0);
        path
    });
    let files: Vec<&str> = paths.iter().map(String::as_str).collect();
    let said = home.run(&[&["indicators", "--audit"], &files[..]].concat()).exits(0);
    assert!(said.out.contains("leaks=0"), "{}", said.out);
}
