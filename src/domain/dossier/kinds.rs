//! The kinds, one table each.
//!
//! Codes of the national record (coordination) are its own; the others follow the network's words: blocks, sectors, short
//! formats and targets are those of a regional digital-culture programme.

use super::{Codes, Dossier, Field, Holds, Kind, Need, Shown, SiteList, When};
use crate::domain::{Fault, Reason};

/// Most people, machines or structures that a number counts.
const MOST: u32 = 10_000;

const fn must(name: &'static str, holds: Holds) -> Field {
    Field {
        name,
        holds,
        need: Need::Must,
        when: When::Always,
        shown: Shown::First,
    }
}

const fn may(name: &'static str, holds: Holds) -> Field {
    Field {
        need: Need::May,
        ..must(name, holds)
    }
}

const fn more(name: &'static str, holds: Holds) -> Field {
    Field {
        shown: Shown::More,
        ..may(name, holds)
    }
}

/// What the machine fills in.
const fn known(name: &'static str, holds: Holds) -> Field {
    Field {
        shown: Shown::Never,
        ..may(name, holds)
    }
}

/// The code that other records point to.
///
/// The store gives it when the dossier is first recorded; until then there is none.
const OWN: Field = known("code", Holds::Own);

const MEDIATOR: Field = known("mediator", Holds::Staff);

const fn when(field: Field, other: &'static str, codes: &'static [&'static str]) -> Field {
    Field {
        when: When::Says(other, codes),
        ..field
    }
}

fn no_more(_: &Dossier, _: &mut Vec<Fault>) {}

// Coordination: the national record's three activities, with the lists each of them asks for.

static ACTIVITY: Codes = Codes {
    name: "activity",
    codes: &["animation", "evenement", "partenariat"],
};
static ANIMATION_TYPE: Codes = Codes {
    name: "animation_type",
    codes: &[
        "assemblee",
        "comite",
        "groupe_de_travail",
        "echange",
        "reunion_coordination",
        "webinaire",
        "autre",
    ],
};
static INITIATIVE: Codes = Codes {
    name: "initiative",
    codes: &["initiative", "demande"],
};
static ANIMATION_THEME: Codes = Codes {
    name: "animation_theme",
    codes: &["partage", "reseau", "soutien", "professionnel", "rh", "autre"],
};
static EVENT_TYPE: Codes = Codes {
    name: "event_type",
    codes: &["grand_public", "national", "inclusion_numerique", "nec_local", "autre"],
};
static ORGANISER: Codes = Codes {
    name: "organiser",
    codes: &[
        "ma_structure",
        "commune",
        "epci",
        "departement",
        "region",
        "association",
        "entreprise",
        "hub",
        "etat",
        "groupement",
        "autre",
    ],
};
static TERRITORY: Codes = Codes {
    name: "territory",
    codes: &["communal", "intercommunal", "departemental", "regional", "national"],
};
static PARTNERSHIP: Codes = Codes {
    name: "partnership",
    codes: &[
        "parcours_usager",
        "subvention",
        "coordination_departementale",
        "rdv_elu",
        "autre",
    ],
};

const ANIMATION: &[&str] = &["animation"];
const PUBLIC_EVENT: &[&str] = &["evenement"];
const PARTNERS: &[&str] = &["partenariat"];

pub(super) static COORDINATION: Kind = Kind {
    fields: &[
        must("activity", Holds::One(&ACTIVITY)),
        must("date", Holds::Day),
        when(must("minutes", Holds::Number(1, 1439)), "activity", ANIMATION),
        when(
            must("animation_type", Holds::One(&ANIMATION_TYPE)),
            "activity",
            ANIMATION,
        ),
        when(must("initiative", Holds::One(&INITIATIVE)), "activity", ANIMATION),
        when(
            must("animation_themes", Holds::Many(&ANIMATION_THEME)),
            "activity",
            ANIMATION,
        ),
        when(may("mediators", Holds::Number(0, MOST)), "activity", ANIMATION),
        when(must("event_type", Holds::One(&EVENT_TYPE)), "activity", PUBLIC_EVENT),
        when(must("organisers", Holds::Many(&ORGANISER)), "activity", PUBLIC_EVENT),
        when(must("partnerships", Holds::Many(&PARTNERSHIP)), "activity", PARTNERS),
        when(
            may("territory", Holds::One(&TERRITORY)),
            "activity",
            &["evenement", "partenariat"],
        ),
        when(
            may("structures", Holds::Number(0, MOST)),
            "activity",
            &["animation", "partenariat"],
        ),
        when(
            may("participants", Holds::Number(0, 100_000)),
            "activity",
            &["animation", "evenement"],
        ),
        MEDIATOR,
    ],
    row: &["date", "activity", "animation_type", "event_type"],
    rules: no_more,
};

// Dates: what is planned, who enrolled, who came.

/// What a date can be.
pub const EVENT_FORMATS: &[&str] = &[
    "workshop",
    "talk",
    "conference",
    "training",
    "on_the_go",
    "themed_cafe",
    "webinar",
    "clinic",
    "interactive_workshop",
];
static FORMAT: Codes = Codes {
    name: "event_format",
    codes: EVENT_FORMATS,
};

pub(super) static EVENT: Kind = Kind {
    fields: &[
        OWN,
        must("format", Holds::One(&FORMAT)),
        may("title", Holds::Id(SiteList::Title)),
        must("date", Holds::Day),
        must("hour", Holds::Number(0, 23)),
        must("minutes", Holds::Number(1, 1439)),
        may("seats", Holds::Number(1, MOST)),
        // Counted one by one on the date's own page.
        more("enrolled", Holds::Number(0, MOST)),
        more("waiting", Holds::Number(0, MOST)),
        more("present", Holds::Number(0, MOST)),
        more("absent", Holds::Number(0, MOST)),
        more("place", Holds::Id(SiteList::Place)),
        more("cycle", Holds::Id(SiteList::Cycle)),
        more("cancelled", Holds::Flag),
        MEDIATOR,
    ],
    row: &["date", "hour", "format", "title"],
    rules: enrolment,
};

fn enrolment(event: &Dossier, faults: &mut Vec<Fault>) {
    let mut within = |field: &str, sum: u32, total: Option<u32>| {
        if let Some(total) = total.filter(|total| sum > *total) {
            faults.push(Fault::new(field, Reason::MoreThanTotal { sum, total }));
        }
    };
    let enrolled = event.number("enrolled");
    within("enrolled", enrolled.unwrap_or(0), event.number("seats"));
    // Somebody may come without having enrolled, but nobody is absent who was not expected.
    within("absent", event.number("absent").unwrap_or(0), enrolled);
    if event.flag("cancelled") && event.number("present").unwrap_or(0) > 0 {
        faults.push(Fault::new("present", Reason::OnlyFor("dates that were held")));
    }
}

// Cycles of digital culture, what they publish.

static MEDIUM: Codes = Codes {
    name: "medium",
    codes: &["photo", "sound", "text", "video"],
};

pub(super) static CYCLE: Kind = Kind {
    fields: &[
        OWN,
        must("sector", Holds::Id(SiteList::Sector)),
        must("began", Holds::Day),
        may("structures", Holds::Ids(SiteList::Structure)),
        may("relays", Holds::Number(0, MOST)),
        may("skills", Holds::Ids(SiteList::Skill)),
        may("ended", Holds::Day),
        MEDIATOR,
    ],
    row: &["began", "sector", "ended"],
    rules: |cycle, faults| in_order(cycle, &["began", "ended"], faults),
};

pub(super) static PRODUCTION: Kind = Kind {
    fields: &[
        must("cycle", Holds::Id(SiteList::Cycle)),
        must("date", Holds::Day),
        must("medium", Holds::One(&MEDIUM)),
        may("address", Holds::Address),
        may("skills", Holds::Ids(SiteList::Skill)),
        MEDIATOR,
    ],
    row: &["date", "medium", "cycle"],
    rules: no_more,
};

// The support of a very small business, from the first look to going on alone.

static GOAL: Codes = Codes {
    name: "goal",
    codes: &["be_found", "sell", "manage", "communicate", "be_safe", "make"],
};

/// The milestones of a support, in their order.
pub const MILESTONES: [&str; 6] = ["began", "diagnosed", "planned", "built", "online", "autonomous"];

pub(super) static SUPPORT: Kind = Kind {
    fields: &[
        OWN,
        must("goal", Holds::One(&GOAL)),
        must("began", Holds::Day),
        may("structure", Holds::Id(SiteList::Structure)),
        may("diagnosed", Holds::Day),
        may("planned", Holds::Day),
        may("built", Holds::Day),
        may("online", Holds::Day),
        may("autonomous", Holds::Day),
        more("given_up", Holds::Day),
        MEDIATOR,
    ],
    row: &["began", "goal", "structure"],
    rules: |support, faults| {
        in_order(support, &MILESTONES, faults);
        in_order(support, &["began", "given_up"], faults);
    },
};

// Mobile tours.

static STOP_PLACE: Codes = Codes {
    name: "stop_place",
    codes: &["autre", "domicile"],
};

pub(super) static STOP: Kind = Kind {
    fields: &[
        OWN,
        must("tour", Holds::Id(SiteList::Tour)),
        must("date", Holds::Day),
        must("commune", Holds::Commune),
        may("until", Holds::Day),
        must("place_type", Holds::One(&STOP_PLACE)),
        may("carried", Holds::Ids(SiteList::Equipment)),
        more("cancelled", Holds::Flag),
        MEDIATOR,
    ],
    row: &["date", "tour", "commune"],
    rules: |stop, faults| in_order(stop, &["date", "until"], faults),
};

// The fleet.

/// What a machine can be.
pub const EQUIPMENT_TYPES: &[&str] = &[
    "desktop",
    "laptop",
    "tablet",
    "phone",
    "printer",
    "screen",
    "network",
    "prototyping",
    "other",
];
static EQUIPMENT_TYPE: Codes = Codes {
    name: "equipment_type",
    codes: EQUIPMENT_TYPES,
};
static EQUIPMENT_STATE: Codes = Codes {
    name: "equipment_state",
    codes: &["in_use", "lent", "in_repair", "spare", "retired"],
};

pub(super) static EQUIPMENT: Kind = Kind {
    fields: &[
        OWN,
        must("type", Holds::One(&EQUIPMENT_TYPE)),
        must("year", Holds::Number(1980, 2100)),
        must("state", Holds::One(&EQUIPMENT_STATE)),
        when(may("lent_to", Holds::Id(SiteList::Place)), "state", &["lent"]),
        more("watts", Holds::Number(0, MOST)),
        more("checked_on", Holds::Day),
    ],
    row: &["type", "year", "state"],
    rules: no_more,
};

// Surveys.

static SOURCE: Codes = Codes {
    name: "response_source",
    codes: &["kiosk", "paper"],
};

pub(super) static CAMPAIGN: Kind = Kind {
    fields: &[
        must("survey", Holds::Id(SiteList::Survey)),
        must("date", Holds::Day),
        may("until", Holds::Day),
        must("asked", Holds::Number(1, 100_000)),
    ],
    row: &["date", "survey", "asked"],
    rules: |campaign, faults| in_order(campaign, &["date", "until"], faults),
};

pub(super) static RESPONSE: Kind = Kind {
    fields: &[
        must("survey", Holds::Id(SiteList::Survey)),
        must("date", Holds::Day),
        must("source", Holds::One(&SOURCE)),
        must("answers", Holds::Marks),
    ],
    row: &["date", "survey", "source"],
    rules: no_more,
};

/// Days that are said follow one another.
fn in_order(dossier: &Dossier, fields: &[&'static str], faults: &mut Vec<Fault>) {
    let mut last = None;
    for field in fields {
        let Some(day) = dossier.day(field) else { continue };
        match last {
            Some(before) if day < before => faults.push(Fault::new(*field, Reason::TooEarly(before))),
            _ => last = Some(day),
        }
    }
}
