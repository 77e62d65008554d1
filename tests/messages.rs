//! Messages and the code that asks for them: none missing, none that nobody asks for.
//!
//! Reads `locales/fr`, since `tests/languages.rs` holds the other languages to it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use palier::app::page::Words;
use palier::domain::{
    Age, Area, Audience, Autonomy, Device, DossierKind, Face, Gender, Holds, Kind, Level, MediatorRole, PlaceField,
    PlaceType, Referral, Role, SECTORS, SKILLS, ServedTheme, Status, Theme, Typology, Usage, WorkshopLevel,
};

/// The files whose messages the kiosk asks for by name.
const KIOSK: [&str; 10] = [
    "form", "kiosk", "staff", "frame", "practice", "site", "team", "timers", "national", "trail",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn ids_of(file: &str) -> BTreeSet<String> {
    // The words of the imitations are in a file a kind.
    let of = |name: &str| name == format!("{file}.ftl") || name.starts_with(&format!("{file}-"));
    let files = fs::read_dir(root().join("locales/fr"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = files.filter(|path| of(path.file_name().unwrap().to_str().unwrap()));
    let text: String = files.map(|path| fs::read_to_string(path).unwrap()).collect();
    let id = |line: &str| {
        let (id, _) = line.split_once(" =")?;
        id.starts_with(|c: char| c.is_ascii_lowercase()).then(|| id.to_owned())
    };
    text.lines().filter_map(id).collect()
}

fn every_id() -> BTreeSet<String> {
    let files = fs::read_dir(root().join("locales/fr")).unwrap();
    let name = |file: std::io::Result<fs::DirEntry>| file.unwrap().file_name().to_string_lossy().replace(".ftl", "");
    files.map(name).flat_map(|file| ids_of(&file)).collect()
}

fn read(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().unwrap() != "tests" {
                read(&path, found);
            }
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap());
        }
    }
}

/// The code of the modules that name messages.
fn code(folders: &[&str]) -> String {
    let mut found = String::new();
    for folder in folders {
        read(&root().join("src").join(folder), &mut found);
    }
    found
}

/// Every text of a code that has the shape of a message's id.
fn asked(code: &str) -> BTreeSet<String> {
    let is_id = |text: &&str| {
        text.contains('-')
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    code.split('"').filter(is_id).map(str::to_owned).collect()
}

/// What the form calls its fields, composed of their names in a record.
fn fields_of_the_form() -> BTreeSet<String> {
    let code = code(&["app/screens/form"]);
    let named = code.split('"').filter(|text| !text.is_empty() && text.len() < 40);
    named
        .filter(|text| text.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '.'))
        .map(|name| format!("form-{}", name.replace("participants.", "").replace('_', "-")))
        .collect()
}

/// What the description of a place calls its fields, their values and the days of the week.
fn of_the_place() -> BTreeSet<String> {
    let mut composed: BTreeSet<String> = (1..=7).map(|day| format!("site-weekday-{day}")).collect();
    for field in PlaceField::ALL.iter().filter(|field| **field != PlaceField::Updated) {
        let name = field.key().replace('_', "-");
        // The hours are a page, and its title.
        if *field != PlaceField::Hours {
            composed.insert(format!("site-field-{name}"));
        }
        let codes = match field {
            PlaceField::Types => Typology::usual().map(Typology::code).collect(),
            field => field.codes(),
        };
        let value = |code: &str| format!("site-{name}-{}", code.to_lowercase().replace('_', "-"));
        composed.extend(codes.into_iter().map(value));
    }
    composed
}

#[test]
fn every_field_and_value_of_a_place_has_its_name() {
    let known = ids_of("site");
    let unknown: Vec<String> = of_the_place().into_iter().filter(|id| !known.contains(id)).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn every_message_asked_for_exists() {
    let known = every_id();
    // The first word of an id is that of its screen: what begins otherwise is no message of the kiosk.
    let first = |id: &str| id.split('-').next().unwrap().to_owned();
    let screens: BTreeSet<String> = KIOSK
        .iter()
        .flat_map(|file| ids_of(file))
        .map(|id| first(&id))
        .collect();
    let code = code(&["app", "practice", "tui", "linear"]);
    let missing: Vec<String> = asked(&code)
        .into_iter()
        .filter(|id| screens.contains(&first(id)) && !known.contains(id))
        // A kind of place in a file of content, and a sound of words that follow each other.
        .filter(|id| !id.ends_with('-'))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_named_as_words_exists() {
    let known = every_id();
    let code = code(&["app", "practice", "tui", "linear"]);
    for call in ["Words::message(", "Words::counted(", "Words::Message("] {
        for (at, _) in code.match_indices(call) {
            let Some(id) = code[at + call.len()..].trim_start().strip_prefix('"') else {
                continue;
            };
            let id = id.split('"').next().unwrap();
            // Samples of tests say `t`.
            assert!(known.contains(id) || id == "t", "{call}{id}");
        }
    }
}

#[test]
fn no_message_of_the_kiosk_is_unused() {
    let asked = asked(&code(&[""]));
    let mut composed = fields_of_the_form();
    composed.extend(of_the_place());
    let unused: Vec<String> = KIOSK
        .iter()
        .flat_map(|file| ids_of(file))
        .filter(|id| !asked.contains(id) && !composed.contains(id))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_value_of_a_closed_list_that_screens_show_has_its_label() {
    macro_rules! labels {
        ($($name:literal $list:ty),+ $(,)?) => {{
            let mut all = Vec::new();
            $(all.extend(<$list>::ALL.iter().map(|value| Words::label($name, value.code())));)+
            all
        }};
    }
    let labels = labels![
        "kind" Kind, "place-type" PlaceType, "theme" Theme, "device" Device, "gender" Gender, "age" Age,
        "status" Status, "autonomy" Autonomy, "workshop-level" WorkshopLevel, "referral" Referral,
        "mediator-role" MediatorRole, "level" Level, "usage" Usage, "audience" Audience, "serves" ServedTheme,
        "face" Face, "role" Role, "audience-of-path" Audience, "area" Area,
    ];
    let known = every_id();
    for label in labels {
        let Words::Label(id) = &label else { panic!("{label:?}") };
        assert!(known.contains(id), "{id}");
    }
}

/// What the kinds of dossier say, by their tables.
fn words_of_dossiers() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let named = |kind: &&DossierKind| root().join(format!("locales/fr/dossier-{}.ftl", kind.code())).is_file();
    for kind in DossierKind::ALL.iter().filter(named) {
        let mut say = |what: &str| words.insert(format!("dossier-{}-{}", kind.code(), what.replace('_', "-")));
        for what in ["list", "new", "correct", "one", "none"] {
            say(what);
        }
        for field in kind.fields() {
            say(&format!("field-{}", field.name));
            if let Holds::One(list) | Holds::Many(list) = field.holds {
                for code in list.codes {
                    say(&format!("{}-{code}", list.name));
                }
            }
        }
    }
    let shipped = |list: &str, id: &str| format!("dossier-cycle-{list}-{}", id.replace(['.', '_'], "-"));
    words.extend(SECTORS.iter().map(|id| shipped("sector", id)));
    words.extend(SKILLS.iter().map(|id| shipped("skill", id)));
    words
}

#[test]
fn every_kind_of_dossier_has_its_words_and_no_other() {
    let known: BTreeSet<String> = ids_of("dossier").into_iter().collect();
    let wanted = words_of_dossiers();
    let missing: Vec<&String> = wanted.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let asked = asked(&code(&["app"]));
    let unused: Vec<&String> = known.difference(&wanted).filter(|id| !asked.contains(*id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn the_surveys_shipped_have_their_words_and_every_other_word_is_asked_for() {
    let known = ids_of("survey");
    let surveys = palier::content::surveys().iter();
    let wanted: BTreeSet<String> = surveys
        .flat_map(|survey| {
            survey
                .keys()
                .into_iter()
                .map(move |key| format!("survey-{}-{key}", survey.id))
        })
        .collect();
    let missing: Vec<&String> = wanted.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let asked = asked(&code(&[""]));
    let unused: Vec<&String> = known.difference(&wanted).filter(|id| !asked.contains(*id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn the_imitations_name_every_message_of_theirs_and_no_other() {
    let mut folders = vec![root().join("src/practice")];
    let mut named = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let source = fs::read_to_string(path).unwrap();
                let quoted = source
                    .split('"')
                    .filter(|text| text.starts_with("practice-") && !text.contains(' '));
                named.extend(quoted.map(str::to_owned));
            }
        }
    }
    let files = fs::read_dir(root().join("locales/fr"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let of_practice = files.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("practice"));
    let ftl: String = of_practice.map(|path| fs::read_to_string(path).unwrap()).collect();
    let ids = ftl.lines().filter(|line| line.starts_with("practice-"));
    let said: BTreeSet<String> = ids
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect();
    assert_eq!(named, said);
}
