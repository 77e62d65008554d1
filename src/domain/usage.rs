//! The usages of the study, their three levels, the audiences, and the themes that usages serve.

use super::Theme;
use super::closed_list::closed_list;

closed_list! {
    /// How much accompaniment a usage needs for most audiences.
    Level {
        Basic = "basic",
        Intermediate = "intermediate",
        Advanced = "advanced",
    }
}

closed_list! {
    /// The 18 usages that are taught and counted, by level.
    Usage {
        FirstSteps = "first-steps",
        Inform = "inform",
        Email = "email",
        OnlineSafety = "online-safety",
        Office = "office",
        VideoCall = "video-call",
        Social = "social",
        ECommerce = "e-commerce",
        JobSearch = "job-search",
        ECulture = "e-culture",
        EAdministration = "e-administration",
        EReputation = "e-reputation",
        Cloud = "cloud",
        Publish = "publish",
        EHealth = "e-health",
        Prototype = "prototype",
        Ai = "ai",
        Footprint = "footprint",
    }
}

impl Usage {
    /// The level the study gives it (ours for the four that it names for one audience only).
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::FirstSteps | Self::Inform | Self::Email | Self::OnlineSafety => Level::Basic,
            Self::Office | Self::VideoCall | Self::Social | Self::ECommerce | Self::JobSearch | Self::ECulture => {
                Level::Intermediate
            }
            Self::EAdministration
            | Self::EReputation
            | Self::Cloud
            | Self::Publish
            | Self::EHealth
            | Self::Prototype
            | Self::Ai
            | Self::Footprint => Level::Advanced,
        }
    }

    /// The national theme under which a session about this usage is recorded unless the mediator says otherwise.
    #[must_use]
    pub const fn theme(self) -> Theme {
        match self {
            Self::FirstSteps => Theme::PrendreEnMainDuMateriel,
            Self::Inform => Theme::NavigationSurInternet,
            Self::Email => Theme::Email,
            Self::OnlineSafety | Self::EReputation => Theme::SecuriteNumerique,
            Self::Office => Theme::Bureautique,
            Self::VideoCall | Self::Social => Theme::ReseauxSociaux,
            Self::ECommerce => Theme::BanqueEtAchats,
            Self::JobSearch => Theme::InsertionProfessionnelle,
            Self::ECulture | Self::Footprint => Theme::CultureNumerique,
            Self::EAdministration => Theme::AideAuxDemarches,
            Self::Cloud => Theme::GererSesContenus,
            Self::Publish | Self::Prototype => Theme::CreerAvecLeNumerique,
            Self::EHealth => Theme::Sante,
            Self::Ai => Theme::IntelligenceArtificielle,
        }
    }
}

closed_list! {
    /// Whom a path or a session is for. Nobody is asked: "just looking" is [`Audience::General`].
    Audience {
        PeopleInDifficulty = "people-in-difficulty",
        Seniors = "seniors",
        VerySmallBusinesses = "very-small-businesses",
        JobSeekers = "job-seekers",
        Associations = "associations",
        Pupils = "pupils",
        LocalAuthorities = "local-authorities",
        General = "general",
    }
}

closed_list! {
    /// What digital technology is put in the service of: the study's 12 themes.
    ServedTheme {
        Health = "health",
        Research = "research",
        Environment = "environment",
        Transport = "transport",
        Globalisation = "globalisation",
        DigitalSociety = "digital-society",
        EducationTraining = "education-training",
        OpenData = "open-data",
        Employment = "employment",
        CultureTourism = "culture-tourism",
        PublicServices = "public-services",
        EconomicDevelopment = "economic-development",
    }
}
