//! Sessions as rows of the national columns.

use super::*;
use crate::domain::{Identity, Kind, Referral, Stamp, Theme, WorkshopLevel};

fn site() -> SiteId {
    SiteId::parse("0A1B2C3D").unwrap()
}

fn slug(id: &str) -> Slug {
    Slug::parse(id).unwrap()
}

fn record(site: SiteId, session: Session) -> Record {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let identity = Identity {
        site,
        device: site,
        epoch: 1,
        seq: 7,
    };
    Record {
        stamp: Stamp {
            identity,
            revision: 1,
            demo: false,
            recorded_on: day,
            revised_on: day,
        },
        body: Body::Session(Box::new(session)),
    }
}

fn names() -> SiteNames {
    SiteNames {
        site: Some(site()),
        own: SitePlace {
            name: "Médiathèque".to_owned(),
            commune: "14762".to_owned(),
            postcode: "14500".to_owned(),
            address: "=1+1".to_owned(),
            ..SitePlace::default()
        },
        titles: [("first-email".to_owned(), "Mon premier e-mail".to_owned())].into(),
        ..SiteNames::default()
    }
}

fn session(kind: Kind) -> Session {
    let day = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap();
    Session {
        themes: vec![Theme::Email, Theme::Sante],
        ..Session::new(kind, day, 14, 90)
    }
}

fn workshop() -> Session {
    let mut people = Participants::of(10);
    people.gender = crate::domain::Counters([2, 6]);
    Session {
        title: Some(slug("first-email")),
        workshop_level: Some(WorkshopLevel::Debutant),
        participants: Some(people),
        ..session(Kind::Workshop)
    }
}

/// The header and the rows of the file of these records, by column.
fn written(records: &[Record]) -> Vec<BTreeMap<String, String>> {
    let mut out = Vec::new();
    write_accompaniments(&names(), AccompanimentForm::Csv, &mut out, |take| {
        for record in records {
            assert!(take(record));
        }
    })
    .unwrap();
    let text = String::from_utf8(out).unwrap();
    let text = text.strip_prefix('\u{FEFF}').unwrap();
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    rows.deserialize().map(Result::unwrap).collect()
}

#[test]
fn a_workshop_is_one_row_with_its_counters_written_out() {
    let rows = written(&[record(site(), workshop())]);
    assert_eq!(rows.len(), 1);
    for (column, cell) in [
        ("Date", "03/09/2026"),
        ("Enregistré le", "22/11/2026"),
        ("Type", "Atelier collectif"),
        ("Participants", "10"),
        ("Nom du lieu", "Médiathèque"),
        ("Adresse", "'=1+1"),
        ("Commune", "Vire Normandie"),
        ("Code postal", "14500"),
        ("Code Insee", "14762"),
        ("Durée (min)", "90"),
        ("Nom de l’atelier", "Mon premier e-mail"),
        ("Thématique(s) d’accompagnement", "E-mail ; Santé"),
        ("Niveau d’autonomie (ou de l’atelier)", "Débutant"),
        ("Bénéficiaire réorienté", ""),
        ("Genre du bénéficiaire", "Masculin 2 ; Féminin 6 ; Non communiqué 2"),
        ("Tranche d’âge du bénéficiaire", "Non communiqué 10"),
        ("ID CRA", "0A1B2C3D-0A1B2C3D-1-7"),
    ] {
        assert_eq!(rows[0][column], cell, "{column}");
    }
}

#[test]
fn an_individual_accompaniment_has_labels_without_counts() {
    let mut one = Participants::of(1);
    one.gender.0[1] = 1;
    let individual = Session {
        participants: Some(one),
        referral: Some(Referral::ALL[0]),
        ..session(Kind::Individual)
    };
    let rows = written(&[record(site(), individual)]);
    for (column, cell) in [
        ("Type", "Accompagnement individuel"),
        ("Participants", "1"),
        ("Genre du bénéficiaire", "Féminin"),
        ("Statut du bénéficiaire", "Non communiqué ou hétérogène"),
        ("Bénéficiaire réorienté", "Oui"),
    ] {
        assert_eq!(rows[0][column], cell, "{column}");
    }
}

#[test]
fn what_another_site_calls_its_own_is_not_known() {
    let other = SiteId::parse("9Z8Y7X6W").unwrap();
    let rows = written(&[record(other, workshop())]);
    for (column, cell) in [
        ("Nom du lieu", ""),
        ("Commune", ""),
        ("Nom de l’atelier", "first-email"),
    ] {
        assert_eq!(rows[0][column], cell, "{column}");
    }
}

#[test]
fn a_visit_is_no_accompaniment_and_both_forms_have_as_many_rows() {
    let mut visit = record(site(), workshop());
    let language = crate::domain::SpokenLanguage::parse("fr").unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap();
    visit.body = Body::Visit(Box::new(crate::domain::Visit::new(day, 14, language)));
    for form in [AccompanimentForm::Csv, AccompanimentForm::Xlsx] {
        let mut out = Vec::new();
        let written = write_accompaniments(&names(), form, &mut out, |take| {
            take(&visit);
            take(&record(site(), workshop()));
        });
        assert_eq!(written.unwrap(), AccompanimentsWritten { rows: 1, sheets: 1 });
    }
}

#[test]
fn a_full_disk_stops_the_rows_and_is_told() {
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for form in [AccompanimentForm::Csv, AccompanimentForm::Xlsx] {
        let (mut went_on, record) = (0, record(site(), workshop()));
        let written = write_accompaniments(&names(), form, &mut Full(2_000), |take| {
            while went_on < 50_000 && take(&record) {
                went_on += 1;
            }
        });
        assert_eq!(written.unwrap_err().kind(), io::ErrorKind::StorageFull, "{form:?}");
        assert!(went_on < 50_000, "{form:?}");
    }
}

#[test]
fn no_column_may_hold_a_name_of_somebody() {
    let national = National::load();
    assert_eq!(national.columns.len(), 24);
    let shipped: toml::Table = COLUMNS.parse().unwrap();
    let personal = shipped["personal"]["headers"].as_array().unwrap();
    for column in &national.columns {
        assert!(!personal.iter().any(|header| header.as_str() == Some(&column.header)));
    }
}
