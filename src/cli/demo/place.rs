//! The description of an invented place in the national standard: valid, and nobody's.
//!
//! The register number is all zeros, as for a place that has none; telephones are of the range kept for fiction; web
//! addresses end in `.example`.

use super::ground::Setting;
use crate::domain::{Access, Connection, Fee, Mobility, OpeningHours, Phone, Service, SitePlace, Support, Typology};

/// The place of a setting in a town, without its name and its day.
pub(super) fn place(setting: Setting, commune: &str, postcode: &str, town: &str) -> SitePlace {
    let (typology, hours, web) = match setting {
        Setting::Centre => ("EPN", "Mo-Sa 09:00-19:00; PH off", "espace-numerique"),
        Setting::Library => ("BIB", "Tu-Sa 09:00-19:00; PH off", "mediatheque"),
        Setting::Office => ("MUNI", "Mo-Fr 09:00-19:00; PH off", "maison-du-numerique"),
        Setting::Bus => ("ASSO", "Mo-Fr 09:00-19:00; PH off", "bus-numerique"),
    };
    let bus = setting == Setting::Bus;
    SitePlace {
        pivot: "00000000000000".to_owned(),
        commune: commune.to_owned(),
        commune_name: town.to_owned(),
        postcode: postcode.to_owned(),
        address: "1 place de la Démonstration".to_owned(),
        types: Typology::read(typology).into_iter().collect(),
        phone: Phone::read("02 61 91 00 00").unwrap_or_default(),
        emails: vec![format!("accueil@{web}.example")],
        websites: vec![format!("https://{web}.example")],
        hours: OpeningHours::read(hours).unwrap_or_default(),
        summary: "Un lieu inventé, pour essayer Palier.".to_owned(),
        source: "Palier, démonstration".to_owned(),
        mobility: vec![if bus { Mobility::Mobile } else { Mobility::Fixed }],
        services: vec![
            Service::Procedures,
            Service::EverydayTools,
            Service::SafeUse,
            Service::AccessEquipment,
        ],
        fees: vec![Fee::Free],
        access: vec![Access::Come, Access::Phone],
        support: vec![Support::Alone, Support::Individual, Support::Workshop],
        connections: if bus {
            vec![Connection::Mobile]
        } else {
            vec![Connection::Wired, Connection::Wifi]
        },
        very_small_businesses: Some(setting != Setting::Library),
        ..SitePlace::default()
    }
}

#[cfg(test)]
mod tests {
    use crate::cli::demo::{Plan, sites};

    #[test]
    fn every_invented_place_has_what_the_standard_requires_and_no_fault() {
        let plan = Plan {
            sites: 120,
            ..Plan::default()
        };
        for demo in sites(&plan) {
            assert_eq!(demo.site.check(), [], "{}", demo.site.name);
            for described in demo.site.described(demo.id) {
                assert_eq!(described.place.missing(), [], "{}", demo.site.name);
                assert!(!described.place.hours.is_empty());
            }
        }
    }
}
