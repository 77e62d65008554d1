//! The national rules, one table for the three ways in: the form, `session add`, and the store.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must say where"
)]

mod cli;

#[allow(dead_code, reason = "the driver serves the tests of the machine too")]
#[path = "../src/app/tests/driver.rs"]
mod driver;
#[allow(dead_code, reason = "the world serves the tests of the machine too")]
#[path = "../src/app/tests/world.rs"]
mod world;

use chrono::NaiveDate;
use cli::Home;
use driver::Kiosk;
use palier::domain::{
    Body, Commune, Device, Draft, DraftKey, FormKind, Kind, NameCode, Participants, PlaceType, Session, Slug, Theme,
    Usage, session_to_json,
};
use palier::store::{Error, Opening, Store};
use palier::{app, content, domain, i18n, indicators, wording};
use serde_json::{Value, json};

/// One way to break a rule.
struct Case {
    /// What differs from a sound session, as JSON.
    fields: Value,
    /// The field that is refused, as all three name it.
    fault: &'static str,
    /// The same for the store; `None` where a session cannot even hold it, or only the site's own lists tell.
    stored: Option<fn(&mut Session)>,
    /// What somebody types in the form for it: the field's name in a draft, and the text. Nothing where it is chosen.
    typed: &'static [(&'static str, &'static str)],
}

fn case(fields: Value, fault: &'static str) -> Case {
    Case {
        fields,
        fault,
        stored: None,
        typed: &[],
    }
}

impl Case {
    fn stored(mut self, change: fn(&mut Session)) -> Self {
        self.stored = Some(change);
        self
    }

    fn typed(mut self, typed: &'static [(&'static str, &'static str)]) -> Self {
        self.typed = typed;
        self
    }
}

/// What a group says when it breaks no rule.
fn group() -> Participants {
    Participants::of(8)
}

fn with_group(session: &mut Session, change: impl FnOnce(&mut Participants)) {
    session.kind = Kind::Workshop;
    let mut people = group();
    change(&mut people);
    session.participants = Some(people);
}

fn slug() -> Option<Slug> {
    Slug::parse("nowhere-else")
}

fn cases() -> Vec<Case> {
    let workshop = |people: Value| json!({"kind": "workshop", "participants": people});
    vec![
        case(json!({"hour": 24}), "hour")
            .stored(|s| s.hour = 24)
            .typed(&[("hour", "24")]),
        case(json!({"minutes": 0}), "minutes")
            .stored(|s| s.minutes = 0)
            .typed(&[("minutes", "0")]),
        case(json!({"minutes": 1440}), "minutes")
            .stored(|s| s.minutes = 1440)
            .typed(&[("minutes", "1440")]),
        case(json!({"minutes": null}), "minutes").typed(&[("minutes", "")]),
        case(json!({"date": "2026-02-31"}), "date").typed(&[("date", "31/02/2026")]),
        case(json!({"date": "hier"}), "date").typed(&[("date", "1/1/26")]),
        case(json!({"place_type": "domicile"}), "commune").stored(|s| s.place_type = PlaceType::Domicile),
        case(json!({"place_type": "autre"}), "commune").stored(|s| s.place_type = PlaceType::Autre),
        case(json!({"commune": "14762"}), "commune").stored(|s| s.commune = Commune::parse("14762")),
        case(json!({"place_type": "a_distance", "commune": "14762"}), "commune").stored(|s| {
            s.place_type = PlaceType::ADistance;
            s.commune = Commune::parse("14762");
        }),
        case(json!({"place_type": "domicile", "commune": "99999"}), "commune").typed(&[("commune", "99999")]),
        case(json!({"place_type": "a_distance", "place": "nowhere-else"}), "place").stored(|s| {
            s.place_type = PlaceType::ADistance;
            s.place = slug();
        }),
        case(json!({"themes": []}), "themes").stored(|s| s.themes.clear()),
        case(json!({"themes": ["logement"]}), "themes").stored(|s| s.themes = vec![Theme::Logement]),
        case(json!({"themes": ["email", "email"]}), "themes").stored(|s| s.themes = vec![Theme::Email; 2]),
        case(json!({"usages": ["email", "email"]}), "usages").stored(|s| s.usages = vec![Usage::Email; 2]),
        case(json!({"devices": ["aucun", "ordinateur"]}), "devices")
            .stored(|s| s.devices = vec![Device::Aucun, Device::Ordinateur]),
        case(json!({"workshop_level": "debutant"}), "workshop_level")
            .stored(|s| s.workshop_level = domain::WorkshopLevel::at(0)),
        case(json!({"title": "first-email"}), "title").stored(|s| s.title = Slug::parse("first-email")),
        case(json!({"participants": {"total": 2}}), "participants.total")
            .stored(|s| s.participants = Some(Participants::of(2))),
        case(workshop(json!({"total": 0})), "participants.total")
            .stored(|s| with_group(s, |people| people.total = 0))
            .typed(&[("participants.total", "0")]),
        case(workshop(json!({"total": 10_001})), "participants.total")
            .stored(|s| with_group(s, |people| people.total = 10_001))
            .typed(&[("participants.total", "10001")]),
        case(workshop(json!({"total": 8, "already": 9})), "participants.already")
            .stored(|s| with_group(s, |people| people.already = Some(9))),
        case(
            workshop(json!({"total": 8, "first_time": 9})),
            "participants.first_time",
        )
        .stored(|s| with_group(s, |people| people.first_time = Some(9))),
        case(
            workshop(json!({"total": 8, "already": 5, "first_time": 4})),
            "participants.already",
        )
        .stored(|s| {
            with_group(s, |people| (people.already, people.first_time) = (Some(5), Some(4)));
        }),
        case(
            workshop(json!({"total": 8, "gender": {"feminin": 5, "masculin": 4}})),
            "participants.gender",
        )
        .stored(|s| with_group(s, |people| people.gender.0 = [4, 5])),
        case(
            workshop(json!({"total": 8, "age": {"soixante_dix_plus": 9}})),
            "participants.age",
        )
        .stored(|s| with_group(s, |people| people.age.0[6] = 9)),
        case(
            workshop(json!({"total": 8, "status": {"retraite": 9}})),
            "participants.status",
        )
        .stored(|s| with_group(s, |people| people.status.0[3] = 9)),
        case(
            json!({"kind": "workshop", "participants": {"total": 8}, "autonomy_before": "autonome"}),
            "autonomy_before",
        )
        .stored(|s| with_group(s, |_| ()))
        .stored(|s| {
            with_group(s, |_| ());
            s.autonomy_before = domain::Autonomy::at(2);
        }),
        case(
            json!({"kind": "workshop", "participants": {"total": 8}, "autonomy_after": "autonome"}),
            "autonomy_after",
        )
        .stored(|s| {
            with_group(s, |_| ());
            s.autonomy_after = domain::Autonomy::at(2);
        }),
        case(
            json!({"kind": "workshop", "participants": {"total": 8}, "referral": "autre"}),
            "referral",
        )
        .stored(|s| {
            with_group(s, |_| ());
            s.referral = domain::Referral::at(6);
        }),
        case(json!({"procedure": "nowhere-else"}), "procedure"),
        case(json!({"tags": ["nowhere-else"]}), "tags"),
        case(json!({"place": "nowhere-else"}), "place"),
        case(
            json!({"kind": "workshop", "participants": {"total": 8}, "title": "nowhere-else"}),
            "title",
        ),
        case(json!({"cycle": "nowhere-else"}), "cycle"),
        case(json!({"stop": "nowhere-else"}), "stop"),
        case(json!({"event": "nowhere-else"}), "event"),
        case(json!({"cycle": "nowhere-else", "block": "why"}), "cycle"),
        case(json!({"block": "why"}), "block").stored(|s| s.block = domain::Block::at(0)),
    ]
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

/// A session that breaks no rule.
fn sound() -> Session {
    Session {
        themes: vec![Theme::Email],
        ..Session::new(Kind::Individual, day(), 10, 30)
    }
}

/// The sound session with what a case changes; `null` takes a field away.
fn line(fields: &Value) -> Value {
    let mut line = session_to_json(&sound());
    for (name, value) in fields.as_object().unwrap() {
        if value.is_null() {
            line.as_object_mut().unwrap().remove(name);
        } else {
            line[name] = value.clone();
        }
    }
    line
}

/// The title of the page, and what the form recorded, after a draft of a session was taken up and "save" was asked.
fn saved_by_form(session: &Value, typed: &[(&str, &str)]) -> (String, usize) {
    let texts: serde_json::Map<String, Value> = typed
        .iter()
        .map(|(field, text)| ((*field).to_owned(), Value::from(*text)))
        .collect();
    let mut kiosk = Kiosk::new();
    kiosk.outside.drafts.push(Draft {
        key: DraftKey {
            of: NameCode::parse("m1").unwrap(),
            form: FormKind::Session,
            format: app::screens::format(FormKind::Session),
        },
        text: json!({"session": session, "texts": texts}).to_string(),
    });
    kiosk.walk("staff type:m1 enter type:246810 enter go:desk-resume go:form-save");
    (kiosk.title(), kiosk.outside.sessions().len())
}

#[test]
fn a_sound_session_passes_everywhere() {
    let home = Home::new();
    home.feed(&["session", "add", "-"], line(&json!({})).to_string().as_bytes())
        .exits(0);
    let mut store = store();
    assert!(store.1.add(&[Body::Session(Box::new(sound()))], day()).is_ok());
    assert_eq!(saved_by_form(&line(&json!({})), &[]), ("desk-title-of".to_owned(), 1));
}

fn store() -> (tempfile::TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let opening = Opening {
        today: day(),
        random: [1, 2],
    };
    let store = Store::open_to_write(dir.path(), &opening).unwrap();
    (dir, store)
}

#[test]
fn session_add_refuses_every_case_by_its_field() {
    let home = Home::new();
    let cases = cases();
    let lines: Vec<String> = cases.iter().map(|case| line(&case.fields).to_string()).collect();
    let said = home
        .feed(&["session", "add", "-"], lines.join("\n").as_bytes())
        .exits(4);
    for (n, case) in cases.iter().enumerate() {
        let wanted = format!("line {}: {}: ", n + 1, case.fault);
        assert!(
            said.err.lines().any(|line| line.starts_with(&wanted)),
            "{wanted}{}\n{}",
            case.fields,
            said.err
        );
    }
    // And no other field is blamed for it.
    for told in said.err.lines().filter_map(|line| line.strip_prefix("line ")) {
        let mut parts = told.split(": ");
        let line: usize = parts.next().unwrap().parse().unwrap();
        assert_eq!(parts.next(), Some(cases[line - 1].fault), "{told}");
    }
}

#[test]
fn the_store_refuses_every_case_that_a_session_can_hold() {
    let (_dir, mut store) = store();
    let mut held = 0;
    for case in cases() {
        let Some(change) = case.stored else { continue };
        let mut session = sound();
        change(&mut session);
        match store.add(&[Body::Session(Box::new(session))], day()) {
            Err(Error::Refused { faults, .. }) => {
                let fields: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
                assert_eq!(fields, [case.fault], "{}", case.fields);
            }
            other => panic!("{}: {other:?}", case.fields),
        }
        held += 1;
    }
    assert!(held > 25, "{held}");
    assert_eq!(store.counts().unwrap().sessions, 0);
}

#[test]
fn the_form_refuses_every_case() {
    for case in cases() {
        let (title, recorded) = saved_by_form(&line(&case.fields), case.typed);
        assert_eq!(recorded, 0, "{} was recorded", case.fields);
        assert!(title.starts_with("form-"), "{}: {title}", case.fields);
    }
}
