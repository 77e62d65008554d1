//! The closed lists of the national accompaniment record, with its wire codes (La Coop de la médiation numérique, state
//! of 2026-06-30). Labels are messages, in `locales/`.

use super::closed_list::closed_list;

closed_list! {
    /// The part of a digital-culture cycle that a session is.
    Block {
        /// A talk, then a workshop day whose volunteers become relays.
        Why = "why",
        /// Two workshop days on a concrete project.
        How = "how",
        /// A documented production, and the skills that are shared.
        Spreading = "spreading",
    }
}

closed_list! {
    /// What was held. Ours: the national record knows two types, and `palier accompaniments` maps to them.
    Kind {
        Individual = "individual",
        Workshop = "workshop",
        Talk = "talk",
        Project = "project",
    }
}

impl Kind {
    /// Whether a group takes part, so that `participants` counters make sense beyond one person.
    #[must_use]
    pub const fn is_group(self) -> bool {
        !matches!(self, Self::Individual)
    }
}

closed_list! {
    /// Where a session was held (national `TypeLieu`).
    PlaceType {
        LieuActivite = "lieu_activite",
        Domicile = "domicile",
        ADistance = "a_distance",
        Autre = "autre",
    }
}

impl PlaceType {
    /// Whether the commune must be said: elsewhere it is that of the place, or there is none.
    #[must_use]
    pub const fn needs_commune(self) -> bool {
        matches!(self, Self::Domicile | Self::Autre)
    }
}

closed_list! {
    /// What was worked on (national `Thematique`): 19 themes, then the 11 administrative ones.
    Theme {
        DiagnosticNumerique = "diagnostic_numerique",
        PrendreEnMainDuMateriel = "prendre_en_main_du_materiel",
        MaintenanceDeMateriel = "maintenance_de_materiel",
        /// The code lacks an r in the national record; it is theirs.
        GererSesContenus = "gere_ses_contenus_numeriques",
        NavigationSurInternet = "navigation_sur_internet",
        Email = "email",
        Bureautique = "bureautique",
        ReseauxSociaux = "reseaux_sociaux",
        Sante = "sante",
        BanqueEtAchats = "banque_et_achats_en_ligne",
        Entrepreneuriat = "entrepreneuriat",
        InsertionProfessionnelle = "insertion_professionnelle",
        SecuriteNumerique = "securite_numerique",
        Parentalite = "parentalite",
        ScolariteEtNumerique = "scolarite_et_numerique",
        CreerAvecLeNumerique = "creer_avec_le_numerique",
        CultureNumerique = "culture_numerique",
        IntelligenceArtificielle = "intelligence_artificielle",
        AideAuxDemarches = "aide_aux_demarches_administratives",
        PapiersElections = "papiers_elections_citoyennete",
        FamilleScolarite = "famille_scolarite",
        SocialSante = "social_sante",
        TravailFormation = "travail_formation",
        Logement = "logement",
        TransportsMobilite = "transports_mobilite",
        ArgentImpots = "argent_impots",
        Justice = "justice",
        EtrangersEurope = "etrangers_europe",
        LoisirsSportsCulture = "loisirs_sports_culture",
        Associations = "associations",
    }
}

impl Theme {
    /// Whether it is one of the 11 administrative themes, which go with [`Theme::AideAuxDemarches`] only.
    #[must_use]
    pub const fn is_administrative(self) -> bool {
        self as usize > Self::AideAuxDemarches as usize
    }
}

closed_list! {
    /// The level announced for a workshop (national `NiveauAtelier`); not the level of its usages.
    WorkshopLevel {
        Debutant = "debutant",
        Intermediaire = "intermediaire",
        Avance = "avance",
    }
}

closed_list! {
    /// How far a person manages alone (national `Autonomie`), least autonomous first.
    Autonomy {
        EntierementAccompagne = "entierement_accompagne",
        PartiellementAutonome = "partiellement_autonome",
        Autonome = "autonome",
    }
}

closed_list! {
    /// Where a person was sent on to (national `StructureDeRedirection`).
    Referral {
        Administration = "administration",
        MediationNumerique = "mediation_numerique",
        Operateur = "operateur_ou_organisme_en_charge",
        AideSociale = "aide_sociale",
        InsertionProfessionnelle = "insertion_professionnelle",
        AideAuxDemarches = "aide_aux_demarches_administratives",
        Autre = "autre",
    }
}

closed_list! {
    /// What was used (national `Materiel`).
    Device {
        Ordinateur = "ordinateur",
        Telephone = "telephone",
        Tablette = "tablette",
        Autre = "autre",
        /// No device at all; excludes the others.
        Aucun = "aucun",
    }
}

closed_list! {
    /// National `Genre`, without `non_communique`, which is the remainder and is never stored.
    Gender {
        Masculin = "masculin",
        Feminin = "feminin",
    }
}

closed_list! {
    /// National `TrancheAge`, without `non_communique`, which is the remainder and is never stored.
    Age {
        MoinsDeDouze = "moins_de_douze",
        /// Labelled "12 - 17 ans" by the national record, whatever its code says.
        DouzeDixHuit = "douze_dix_huit",
        DixHuitVingtQuatre = "dix_huit_vingt_quatre",
        VingtCinqTrenteNeuf = "vingt_cinq_trente_neuf",
        QuaranteCinquanteNeuf = "quarante_cinquante_neuf",
        SoixanteSoixanteNeuf = "soixante_soixante_neuf",
        SoixanteDixPlus = "soixante_dix_plus",
    }
}

closed_list! {
    /// National `StatutSocial`, without `non_communique`, which is the remainder and is never stored.
    Status {
        Scolarise = "scolarise",
        SansEmploi = "sans_emploi",
        EnEmploi = "en_emploi",
        Retraite = "retraite",
    }
}

closed_list! {
    /// What the mediator was on that day.
    MediatorRole {
        MediateurNumerique = "mediateur_numerique",
        ConseillerNumerique = "conseiller_numerique",
        AidantNumerique = "aidant_numerique",
        Coordinateur = "coordinateur",
        Benevole = "benevole",
    }
}
