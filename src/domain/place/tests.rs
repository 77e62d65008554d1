//! Descriptions of places: what is read, refused, dated and lacking.

use super::*;
use crate::domain::{HoursFault, Site, SiteId};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn library() -> SitePlace {
    SitePlace {
        name: "Bibliothèque".to_owned(),
        commune: "14762".to_owned(),
        postcode: "14500".to_owned(),
        ..SitePlace::default()
    }
}

#[test]
fn the_standards_values_are_read_by_code_and_by_name_and_written_by_name() {
    macro_rules! there_and_back {
        ($($list:ty),+) => {$(
            for value in <$list>::ALL {
                assert!(!value.value().is_empty(), "{value:?}");
                assert_eq!(<$list>::read(value.code()), Some(*value));
                assert_eq!(<$list>::read(value.value()), Some(*value), "{value:?}");
                assert_eq!(<$list>::read(&value.value().replace('\'', "’")), Some(*value), "{value:?}");
            }
            assert_eq!(<$list>::read("chat"), None);
        )+};
    }
    there_and_back!(
        Mobility, Service, Welcome, Care, Fee, Programme, PlaceLabel, Access, Support
    );
    assert_eq!(PlaceLabel::EtapesNumeriques.value(), "Étapes numériques(La Poste)");
    assert_eq!(Access::NoPublic.value(), "Ce lieu n'accueille pas de public");
}

#[test]
fn every_typed_field_keeps_what_is_put_in_it() {
    for (field, typed, kept) in [
        (PlaceField::Id, "epn-vire_1", "epn-vire_1"),
        (PlaceField::Pivot, "434 933 123 00029", "43493312300029"),
        (PlaceField::Name, "  L’Annexe ", "L’Annexe"),
        (PlaceField::CommuneName, "Vire Normandie", "Vire Normandie"),
        (PlaceField::Postcode, "14500", "14500"),
        (PlaceField::Commune, "2a004", "2A004"),
        (PlaceField::Address, "2 rue des Écoles", "2 rue des Écoles"),
        (PlaceField::AddressDetail, "1er étage", "1er étage"),
        (PlaceField::Latitude, "48,838611", "48.838611"),
        (PlaceField::Longitude, "-0.89", "-0.89"),
        (PlaceField::Phone, "02 61 91 12 34", "+33261911234"),
        (
            PlaceField::Emails,
            "a@vire.example  b@vire.example",
            "a@vire.example|b@vire.example",
        ),
        (
            PlaceField::Websites,
            "https://vire.example/a|https://b.example",
            "https://vire.example/a|https://b.example",
        ),
        (PlaceField::Hours, "Mo 9:00-12:00", "Mo 09:00-12:00"),
        (PlaceField::Summary, "Un lieu ouvert à tous.", "Un lieu ouvert à tous."),
        (PlaceField::Presentation, "Trois postes.", "Trois postes."),
        (PlaceField::Source, "Réseau des lieux", "Réseau des lieux"),
        (PlaceField::Parent, "Ville de Vire", "Ville de Vire"),
        (PlaceField::OtherLabels, "Label un | Label deux", "Label un|Label deux"),
        (
            PlaceField::Accessibility,
            "https://acces.example/1",
            "https://acces.example/1",
        ),
        (PlaceField::Booking, "https://rdv.example", "https://rdv.example"),
    ] {
        let mut place = SitePlace::default();
        assert!(field.is_text() || field == PlaceField::Hours, "{field:?}");
        assert_eq!(place.set_text(field, typed), Ok(()), "{field:?}");
        assert_eq!(place.text(field), kept);
        assert_eq!(place.set_text(field, ""), Ok(()), "{field:?}");
        assert!(place.is_empty(), "{field:?} was not emptied");
    }
}

#[test]
fn what_is_no_value_of_a_field_is_refused_and_leaves_it_as_it_was() {
    for (field, typed, reason) in [
        (PlaceField::Id, "=1+1", PlaceReason::NotAnId),
        (PlaceField::Pivot, "43493312300028", PlaceReason::NotARegisterNumber),
        (PlaceField::Postcode, "1450", PlaceReason::NotAPostcode),
        (PlaceField::Commune, "99999", PlaceReason::UnknownCommune),
        (PlaceField::Latitude, "91", PlaceReason::NotDegrees),
        (PlaceField::Longitude, "east", PlaceReason::NotDegrees),
        (PlaceField::Phone, "3949", PlaceReason::NotAPhone),
        (PlaceField::Emails, "a@vire.example b", PlaceReason::NotAnEmail),
        (PlaceField::Websites, "vire.example", PlaceReason::NotAWebAddress),
        (PlaceField::Booking, "rdv", PlaceReason::NotAWebAddress),
        (
            PlaceField::Hours,
            "Mo 12:00-09:00",
            PlaceReason::Hours(HoursFault::EndBeforeStart),
        ),
        (PlaceField::Name, "a|b", PlaceReason::Unshowable),
        (PlaceField::Name, "a\u{202E}b", PlaceReason::Unshowable),
    ] {
        let mut place = library();
        assert_eq!(place.set_text(field, typed), Err(reason), "{field:?}");
        assert_eq!(place, library());
    }
    let mut place = SitePlace::default();
    assert_eq!(place.set_text(PlaceField::Summary, &"é".repeat(280)), Ok(()));
    assert_eq!(
        place.set_text(PlaceField::Summary, &"é".repeat(281)),
        Err(PlaceReason::TooLong(280))
    );
}

#[test]
fn a_choice_is_turned_on_and_off_in_the_order_of_its_list() {
    for field in PlaceField::ALL {
        let codes = field.codes();
        let mut place = SitePlace::default();
        for code in codes.iter().rev() {
            place.toggle(*field, code);
            assert!(place.chosen(*field).contains(code), "{field:?} {code}");
        }
        assert_eq!(place.check(), [], "{field:?}");
        for code in place.chosen(*field) {
            place.toggle(*field, code);
        }
        assert!(place.is_empty(), "{field:?}");
    }
}

#[test]
fn no_connection_goes_with_no_other() {
    let mut place = SitePlace::default();
    place.toggle(PlaceField::Connections, "wired");
    place.toggle(PlaceField::Connections, "none");
    assert_eq!(place.connections, [Connection::None]);
    place.toggle(PlaceField::Connections, "wifi");
    assert_eq!(place.connections, [Connection::Wifi]);
    place.connections.push(Connection::None);
    assert_eq!(place.check(), [(PlaceField::Connections, PlaceReason::NoneAlone)]);
}

#[test]
fn the_day_of_a_description_is_that_of_its_last_change() {
    let first = library().dated(None, day(2));
    assert_eq!(first.updated, Some(day(2)));
    let same = library().dated(Some(&first), day(9));
    assert_eq!(same.updated, Some(day(2)), "nothing changed");
    let mut other = first.clone();
    other.name.push_str(" municipale");
    assert_eq!(other.dated(Some(&first), day(9)).updated, Some(day(9)));
    let carried = first.clone().dated(None, day(9));
    assert_eq!(carried.updated, Some(day(2)), "brought from another machine");
    assert_eq!(SitePlace::default().dated(Some(&first), day(9)).updated, None);
    let former = SitePlace { updated: None, ..first };
    assert_eq!(
        library().dated(Some(&former), day(9)).updated,
        Some(day(9)),
        "described before days were kept"
    );
}

#[test]
fn what_the_standard_requires_is_told_where_it_is_missing() {
    let lacks = |place: &SitePlace| place.missing().iter().map(|missing| missing.field).collect::<Vec<_>>();
    assert_eq!(
        lacks(&SitePlace::default()),
        PlaceField::columns()
            .iter()
            .copied()
            .filter(|field| field.is_required())
            .collect::<Vec<_>>()
    );
    let site = Site {
        name: "Médiathèque de Vire".to_owned(),
        commune: "14762".to_owned(),
        place: SitePlace {
            pivot: "00000000000000".to_owned(),
            postcode: "1450".to_owned(),
            address: "2 rue des Écoles".to_owned(),
            commune_name: "Vire Normandie".to_owned(),
            updated: Some(day(2)),
            ..SitePlace::default()
        },
        places: [("annexe".to_owned(), library())].into(),
        ..Site::default()
    };
    let code = SiteId::from_random(7);
    let described = site.described(code);
    assert_eq!(described[0].place.name, "Médiathèque de Vire");
    assert_eq!(described[0].place.id, code.as_str());
    let wrong = Missing {
        field: PlaceField::Postcode,
        reason: Some(PlaceReason::NotAPostcode),
    };
    assert_eq!(described[0].place.missing(), [wrong]);
    assert_eq!(described[1].at, "places.annexe");
    assert_eq!(described[1].place.id, format!("{code}-annexe"));
    assert_eq!(
        described[1].place.pivot, "00000000000000",
        "one structure, several places"
    );
    assert_eq!(
        lacks(&described[1].place),
        [PlaceField::CommuneName, PlaceField::Address, PlaceField::Updated]
    );
}

#[test]
fn a_place_of_another_country_keeps_its_own_codes() {
    let mut site = Site {
        country: "BE".to_owned(),
        places: [("annexe".to_owned(), library())].into(),
        ..Site::default()
    };
    site.places.get_mut("annexe").unwrap().commune = "99004".to_owned();
    assert_eq!(site.check(), []);
    site.country = "FR".to_owned();
    assert_eq!(site.check().len(), 1);
}

#[test]
fn cells_stand_under_the_columns_of_the_standard() {
    let place = SitePlace {
        types: vec![Typology::read("BIB").unwrap(), Typology::read("MUNI").unwrap()],
        services: vec![Service::Procedures, Service::AccessEquipment],
        ..library()
    };
    let cells = place.cells();
    assert_eq!(cells.len(), 32);
    assert_eq!(cells[2], "Bibliothèque");
    assert_eq!(cells[10], "BIB|MUNI");
    assert_eq!(
        cells[21],
        "Aide aux démarches administratives|Accès internet et matériel informatique"
    );
}
