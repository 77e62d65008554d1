//! Kinds as data: what each asks, what it refuses, and that it comes back as it was written.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::domain::{Fault, Lists, Reason, read_dossier, write_dossier};

/// A site that knows every id.
struct Everything;

impl Lists for Everything {
    fn has_procedure(&self, _: &Slug) -> bool {
        true
    }
    fn has_title(&self, _: &Slug) -> bool {
        true
    }
    fn has_tag(&self, _: &Slug) -> bool {
        true
    }
    fn has_place(&self, _: &Slug) -> bool {
        true
    }
    fn has(&self, _: SiteList, id: &Slug) -> bool {
        !id.as_str().starts_with("unknown")
    }
    fn has_lesson(&self, _: &Slug) -> bool {
        true
    }
    fn has_step(&self, _: &Slug, _: &Slug) -> bool {
        true
    }
    fn has_path(&self, _: &Slug) -> bool {
        true
    }
}

fn day(text: &str) -> Datum {
    Datum::Day(text.parse().unwrap())
}

fn id(text: &str) -> Datum {
    Datum::Id(Slug::parse(text).unwrap())
}

fn faults(dossier: &Dossier) -> Vec<(String, Reason)> {
    let faults = check_dossier(dossier, &Everything).into_iter();
    faults.map(|Fault { field, reason }| (field, reason)).collect()
}

fn named(dossier: &Dossier) -> Vec<String> {
    faults(dossier).into_iter().map(|(field, _)| field).collect()
}

fn animation() -> Dossier {
    Dossier::new(DossierKind::Coordination)
        .saying("activity", "animation")
        .with("date", day("2026-11-03"))
        .with("minutes", Datum::Number(90))
        .saying("animation_type", "comite")
        .saying("initiative", "demande")
        .with("animation_themes", Datum::Many(0b11))
}

#[test]
fn each_activity_of_coordination_asks_its_own_fields_and_refuses_the_others() {
    assert_eq!(faults(&animation()), []);
    let event = animation().saying("activity", "evenement");
    assert_eq!(
        named(&event),
        [
            "minutes",
            "animation_type",
            "initiative",
            "animation_themes",
            "event_type",
            "organisers"
        ]
    );
    let partnership = Dossier::new(DossierKind::Coordination)
        .saying("activity", "partenariat")
        .with("date", day("2026-11-03"));
    assert_eq!(faults(&partnership), [("partnerships".to_owned(), Reason::Empty)]);
    assert_eq!(faults(&partnership.with("partnerships", Datum::Many(8))), []);
}

#[test]
fn more_people_than_seats_or_more_absent_than_enrolled_is_refused() {
    let event = Dossier::new(DossierKind::Event)
        .with("code", id("e-2026-1"))
        .saying("format", "workshop")
        .with("date", day("2026-11-03"))
        .with("hour", Datum::Number(14))
        .with("minutes", Datum::Number(120))
        .with("seats", Datum::Number(8));
    assert_eq!(faults(&event), []);
    let full = event
        .with("enrolled", Datum::Number(9))
        .with("absent", Datum::Number(10));
    let more = |sum, total| Reason::MoreThanTotal { sum, total };
    assert_eq!(
        faults(&full),
        [("enrolled".to_owned(), more(9, 8)), ("absent".to_owned(), more(10, 9))]
    );
}

#[test]
fn days_follow_one_another_and_only_a_lent_machine_is_at_somebodys() {
    let cycle = Dossier::new(DossierKind::Cycle)
        .with("code", id("tourism-2026-1"))
        .with("sector", id("tourism"))
        .with("began", day("2026-11-03"))
        .with("ended", day("2026-11-02"));
    let before: NaiveDate = "2026-11-03".parse().unwrap();
    assert_eq!(faults(&cycle), [("ended".to_owned(), Reason::TooEarly(before))]);
    let machine = Dossier::new(DossierKind::Equipment)
        .with("code", id("d-1"))
        .saying("type", "laptop")
        .with("year", Datum::Number(2019))
        .saying("state", "in_use")
        .with("lent_to", id("library"));
    assert_eq!(named(&machine), ["lent_to"]);
    assert_eq!(faults(&machine.saying("state", "lent")), []);
}

#[test]
fn ids_outside_the_lists_and_values_of_another_shape_are_refused() {
    let stop = Dossier::new(DossierKind::Stop)
        .with("code", id("s-1"))
        .with("tour", id("unknown-tour"))
        .with("date", Datum::Number(3))
        .with("carried", Datum::Ids(vec![]))
        .saying("place_type", "autre");
    assert_eq!(named(&stop), ["tour", "date", "commune", "carried"]);
}

#[test]
fn only_https_addresses_of_a_work_are_kept() {
    for good in ["https://exemple.example/cycle-1", "https://sons.example/?piste=2"] {
        assert!(Address::parse(good).is_some(), "{good}");
    }
    for bad in [
        "http://exemple.example",
        "https://",
        "https://localhost/",
        "https://jeanne@exemple.example/",
        "https://exemple.example/\u{e9}",
        "javascript:alert(1)",
        "https://exemple.example/\u{1b}[2J",
    ] {
        assert!(Address::parse(bad).is_none(), "{bad}");
    }
    assert!(Address::parse(&format!("https://exemple.example/{}", "a".repeat(200))).is_none());
}

#[test]
fn every_name_of_a_field_and_of_a_row_is_one_of_the_kind_and_each_list_fits_its_bits() {
    for kind in DossierKind::ALL {
        let fields = kind.fields();
        for (at, field) in fields.iter().enumerate() {
            assert!(
                fields[..at].iter().all(|before| before.name != field.name),
                "{kind:?} {}",
                field.name
            );
            if let When::Says(other, codes) = field.when {
                let (_, Field { holds, .. }) = kind.field(other).unwrap();
                let Holds::One(list) = holds else {
                    panic!("{other} is no closed list")
                };
                assert!(
                    codes.iter().all(|code| list.position(code).is_some()),
                    "{kind:?} {}",
                    field.name
                );
            }
        }
        assert!(
            kind.kind().row.iter().all(|name| kind.field(name).is_some()),
            "{kind:?}"
        );
    }
    assert!(DossierKind::lists().all(|list| list.codes.len() <= 62));
}

#[test]
fn a_strange_line_is_refused_with_every_fault() {
    let strange = r#"{"kind":"equipment","type":"robot","year":"old","state":"in_use","owner":"Jeanne"}"#;
    let faults = read_dossier(strange, Some(&Everything)).unwrap_err();
    let fields: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(fields, ["type", "year", "owner"]);
    assert!(read_dossier(r#"{"kind":"secret"}"#, None).is_err());
    assert!(read_dossier("[]", None).is_err());
}

/// Any value that a field may hold.
fn any_datum(field: &'static Field) -> BoxedStrategy<Datum> {
    let slug = || "[a-z][a-z0-9]{0,8}".prop_map(|text| Slug::parse(&text).unwrap());
    match field.holds {
        Holds::Day => (0_i32..40_000)
            .prop_map(|n| Datum::Day(NaiveDate::from_epoch_days(n).unwrap()))
            .boxed(),
        Holds::Number(from, to) => (from..=to).prop_map(Datum::Number).boxed(),
        Holds::Flag => any::<bool>().prop_map(Datum::Flag).boxed(),
        Holds::One(codes) => (0..codes.codes.len()).prop_map(Datum::One).boxed(),
        Holds::Many(codes) => (1..1_u64 << codes.codes.len()).prop_map(Datum::Many).boxed(),
        Holds::Commune => Just(Datum::Commune(Commune::parse("14762").unwrap())).boxed(),
        Holds::Id(_) | Holds::Own => slug().prop_map(Datum::Id).boxed(),
        Holds::Ids(_) => proptest::collection::btree_set(slug(), 1..4)
            .prop_map(|ids| Datum::Ids(ids.into_iter().collect()))
            .boxed(),
        Holds::Staff => Just(Datum::Staff(NameCode::parse("m1").unwrap())).boxed(),
        Holds::Address => Just(Datum::Address(Address::parse("https://sons.example/1").unwrap())).boxed(),
        Holds::Marks => proptest::collection::btree_map(slug(), any::<u32>(), 1..4)
            .prop_map(|marks| Datum::Marks(marks.into_iter().collect()))
            .boxed(),
    }
}

/// A dossier of any kind, each field with a value or none.
pub fn any_dossier() -> impl Strategy<Value = Dossier> {
    (0..DossierKind::ALL.len()).prop_flat_map(|at| {
        let kind = DossierKind::at(at).unwrap();
        let fields: Vec<_> = kind
            .fields()
            .iter()
            .map(|field| proptest::option::of(any_datum(field)))
            .collect();
        fields.prop_map(move |data| Dossier { kind, data })
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_back_whatever_is_left_out(dossier in any_dossier()) {
        prop_assert_eq!(read_dossier(&write_dossier(&dossier), None), Ok(dossier));
    }
}

#[test]
fn a_code_that_another_device_gave_is_known_by_its_shape() {
    let code = |text: &str| Slug::parse(text).unwrap();
    for given in ["event-12-a2b3", "event-20000012-b000"] {
        assert!(DossierKind::Event.gives(&code(given)), "{given}");
    }
    for other in [
        "event-12",
        "event-012-a2b3",
        "event-12-a2b",
        "stop-12-a2b3",
        "event-x-a2b3",
        "event-1-2-abcd",
    ] {
        assert!(!DossierKind::Event.gives(&code(other)), "{other}");
    }
    let identity = Identity {
        site: crate::domain::SiteId::from_random(1),
        device: crate::domain::SiteId::from_random(2),
        epoch: 1,
        seq: 7,
    };
    for kind in DossierKind::ALL {
        let mut dossier = Dossier::new(*kind);
        dossier.claim(&identity);
        assert!(dossier.own_code().is_none_or(|code| kind.gives(code)), "{kind:?}");
    }
}
