//! The 32 columns of the national places standard, and the two facts that the indicators need beside them.

use crate::domain::closed_list::closed_list;

closed_list! {
    /// A column of the standard, in its order; the code is its name there.
    PlaceField {
        Id = "id",
        Pivot = "pivot",
        Name = "nom",
        CommuneName = "commune",
        Postcode = "code_postal",
        Commune = "code_insee",
        Address = "adresse",
        AddressDetail = "complement_adresse",
        Latitude = "latitude",
        Longitude = "longitude",
        Types = "typologie",
        Phone = "telephone",
        Emails = "courriels",
        Websites = "site_web",
        Hours = "horaires",
        Summary = "presentation_resume",
        Presentation = "presentation_detail",
        Source = "source",
        Mobility = "itinerance",
        Parent = "structure_parente",
        Updated = "date_maj",
        Services = "services",
        Audiences = "publics_specifiquement_adresses",
        Needs = "prise_en_charge_specifique",
        Fees = "frais_a_charge",
        Programmes = "dispositif_programmes_nationaux",
        Labels = "formations_labels",
        OtherLabels = "autres_formations_labels",
        Access = "modalites_acces",
        Support = "modalites_accompagnement",
        Accessibility = "fiche_acces_libre",
        Booking = "prise_rdv",
        /// Not of the standard: how the place is connected.
        Connections = "connections",
        /// Not of the standard: whether very small businesses are received.
        Businesses = "very_small_businesses",
    }
}

impl PlaceField {
    /// How many columns the standard has: the first ones of the list.
    pub const COLUMNS: usize = 32;

    /// The columns of the standard, in its order.
    #[must_use]
    pub fn columns() -> &'static [Self] {
        Self::ALL.split_at(Self::COLUMNS).0
    }

    /// The name in the text file that describes a site.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Pivot => "pivot",
            Self::Name => "name",
            Self::CommuneName => "commune_name",
            Self::Postcode => "postcode",
            Self::Commune => "commune",
            Self::Address => "address",
            Self::AddressDetail => "address_detail",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::Types => "types",
            Self::Phone => "phone",
            Self::Emails => "emails",
            Self::Websites => "websites",
            Self::Hours => "hours",
            Self::Summary => "summary",
            Self::Presentation => "presentation",
            Self::Source => "source",
            Self::Mobility => "mobility",
            Self::Parent => "parent",
            Self::Updated => "updated",
            Self::Services => "services",
            Self::Audiences => "audiences",
            Self::Needs => "needs",
            Self::Fees => "fees",
            Self::Programmes => "programmes",
            Self::Labels => "labels",
            Self::OtherLabels => "other_labels",
            Self::Access => "access",
            Self::Support => "support",
            Self::Accessibility => "accessibility",
            Self::Booking => "booking",
            Self::Connections => "connections",
            Self::Businesses => "very_small_businesses",
        }
    }

    /// Whether the standard refuses a place without it.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(
            self,
            Self::Id | Self::Pivot | Self::Name | Self::CommuneName | Self::Postcode | Self::Address | Self::Updated
        )
    }

    /// Most characters of a text that is typed; the standard limits the summary alone.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::Id => 60,
            Self::Pivot => 14,
            Self::Name | Self::CommuneName | Self::Source | Self::Parent => 80,
            Self::Commune => 5,
            Self::Address | Self::AddressDetail => 120,
            Self::Postcode | Self::Latitude | Self::Longitude => 12,
            Self::Phone => 24,
            Self::Summary => 280,
            Self::Presentation => 2000,
            Self::Accessibility | Self::Booking => 300,
            Self::Emails | Self::Websites | Self::OtherLabels => 600,
            _ => 0,
        }
    }
}
