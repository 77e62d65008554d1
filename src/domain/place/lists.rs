//! The closed lists of the national places standard, and what the standard writes for each value.
//!
//! The codes are ours and stay; the standard's own values, accents and apostrophes to the letter, are data.

use serde::{Deserialize, Deserializer};

use crate::domain::closed_list::closed_list;

/// The standard's values: column, code, value.
const VALUES: &str = include_str!("../../../assets/places/values.txt");

/// A value of a list of the standard.
pub trait Standard: Sized {
    /// The column of the standard that holds the list.
    const COLUMN: &'static str;

    /// What the standard writes.
    fn value(self) -> &'static str;

    /// Reads a code, or what the standard writes with either apostrophe; `None` when the list has no such value.
    fn read(text: &str) -> Option<Self>;
}

/// The standard's value of a code.
fn value(column: &str, code: &str) -> &'static str {
    rows(column)
        .find(|(known, _)| *known == code)
        .map_or("", |(_, value)| value)
}

/// The code of what the standard writes; typographic apostrophes and spaces count as plain ones.
fn code(column: &str, text: &str) -> Option<&'static str> {
    let plain = |text: &str| text.replace('\u{2019}', "'").replace(['\u{A0}', '\u{202F}'], " ");
    let text = plain(text.trim());
    rows(column)
        .find(|(_, value)| plain(value) == text)
        .map(|(code, _)| code)
}

fn rows(column: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    VALUES.lines().filter_map(move |line| {
        let (known, rest) = line.split_once(' ')?;
        (known == column).then(|| rest.split_once(' '))?
    })
}

/// Declares a closed list of the standard: its column, and its codes in the order of the standard.
macro_rules! standard_list {
    ($(#[$meta:meta])* $name:ident of $column:literal { $($value:ident = $code:literal),+ $(,)? }) => {
        closed_list! { $(#[$meta])* $name { $($value = $code),+ } }

        impl Standard for $name {
            const COLUMN: &'static str = $column;

            fn value(self) -> &'static str {
                value($column, self.code())
            }

            fn read(text: &str) -> Option<Self> {
                Self::from_code(text).or_else(|| Self::from_code(code($column, text)?))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::read(&text).ok_or_else(|| {
                    let known: Vec<&str> = Self::ALL.iter().map(|value| value.code()).collect();
                    serde::de::Error::custom(format!("{text:?} is not one of: {}", known.join(", ")))
                })
            }
        }
    };
}

standard_list! {
    /// Whether the place moves.
    Mobility of "itinerance" {
        Mobile = "mobile",
        Fixed = "fixed",
    }
}

standard_list! {
    /// What people are accompanied in.
    Service of "services" {
        Procedures = "procedures",
        EverydayTools = "everyday-tools",
        Employment = "employment",
        SafeUse = "safe-use",
        Parenting = "parenting",
        LeisureCreation = "leisure-creation",
        Understanding = "understanding",
        AccessEquipment = "access-equipment",
        BuyingEquipment = "buying-equipment",
    }
}

standard_list! {
    /// The people a place is meant for, when it is not for everybody.
    Welcome of "publics_specifiquement_adresses" {
        Youth = "youth",
        Students = "students",
        FamiliesChildren = "families-children",
        Seniors = "seniors",
        Women = "women",
    }
}

standard_list! {
    /// The particular needs a place can meet.
    Care of "prise_en_charge_specifique" {
        Deafness = "deafness",
        MotorDisability = "motor-disability",
        MentalDisability = "mental-disability",
        Illiteracy = "illiteracy",
        LanguagesEnglish = "languages-english",
        LanguagesOther = "languages-other",
        VisualImpairment = "visual-impairment",
    }
}

standard_list! {
    /// What it costs.
    Fee of "frais_a_charge" {
        Free = "free",
        FreeConditions = "free-conditions",
        Paid = "paid",
    }
}

standard_list! {
    /// The national programme a place belongs to.
    Programme of "dispositif_programmes_nationaux" {
        AidantsConnect = "aidants-connect",
        ReferenceLibraries = "reference-libraries",
        PixCertification = "pix-certification",
        ConseillersNumeriques = "conseillers-numeriques",
        EmmausConnect = "emmaus-connect",
        FranceServices = "france-services",
        GrandeEcoleDuNumerique = "grande-ecole-du-numerique",
        RedCross = "red-cross",
        CafDigitalPoint = "caf-digital-point",
        PromeneursDuNet = "promeneurs-du-net",
        DigitalRelay = "digital-relay",
    }
}

standard_list! {
    /// A training or a label that a place has.
    PlaceLabel of "formations_labels" {
        MonEspaceSante = "mon-espace-sante",
        Duplex = "duplex",
        ArniaMednumBfc = "arnia-mednum-bfc",
        ReuseNormandie = "reuse-normandie",
        EtapesNumeriques = "etapes-numeriques",
        FabriquesDeTerritoire = "fabriques-de-territoire",
        EclaireursDrome = "eclaireurs-drome",
        MesPapiers = "mes-papiers",
        Ordi3 = "ordi-3",
        SudLabs = "sud-labs",
    }
}

standard_list! {
    /// How people get an appointment, or come.
    Access of "modalites_acces" {
        Come = "come",
        Phone = "phone",
        Email = "email",
        BookOnline = "book-online",
        NoPublic = "no-public",
        ReferralEmail = "referral-email",
    }
}

standard_list! {
    /// How people are accompanied.
    Support of "modalites_accompagnement" {
        Alone = "alone",
        Individual = "individual",
        Workshop = "workshop",
        Remote = "remote",
    }
}

closed_list! {
    /// How a place is connected; a place may have several, and [`Connection::None`] excludes the others.
    Connection {
        Wired = "wired",
        Wifi = "wifi",
        Mobile = "mobile",
        None = "none",
    }
}

impl<'de> Deserialize<'de> for Connection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_code(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("{text:?} is not one of: wired, wifi, mobile, none")))
    }
}
