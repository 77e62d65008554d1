//! What figures, units and values are called here.

use crate::app::facts::Facts;
use crate::app::figures::{CATALOGUE, Cut, Figure, Followed, Of, SITE, Scope, Whose, ground};
use crate::app::page::{Value, Words};
use crate::app::screens::figures::charts;
use crate::app::screens::figures::tables::{number, percent};
use crate::domain::{Grain, PathKind, SiteId, Slug, Territory};

/// What figures call a value that nobody noted.
pub(super) const UNKNOWN: &str = "unknown";

/// Words as an argument of others.
pub(super) fn part(words: Words) -> Value {
    Value::Words(Box::new(words))
}

/// The title of an indicator.
pub(super) fn title(code: &str) -> Words {
    Words::Label(format!("indicator-{}-title", code.to_ascii_lowercase()))
}

/// What is followed, in a few words.
pub(super) fn followed(followed: &Followed) -> Words {
    match (followed.indicator, followed.kind) {
        (_, Some(_)) => Words::message("overview-workshops"),
        ("D2", None) => Words::message("overview-lessons"),
        ("C5", None) => Words::message("overview-matrix"),
        (code, None) => title(code),
    }
}

/// A period as its title says it.
pub(super) fn period(scope: &Scope) -> Value {
    match scope.grain {
        Grain::Year => Value::Text(scope.from.format("%Y").to_string()),
        _ => Value::Month(scope.from),
    }
}

/// "Accompaniments: November 2026", behind the site where it is one's.
pub(super) fn of_period(title: Words, scope: &Scope, facts: &Facts, own: Option<SiteId>) -> Words {
    let title = match scope.whose {
        Whose::Site(id) => Words::Message(
            "overview-two",
            vec![("first", part(site(id, facts, own))), ("second", part(title))],
        ),
        _ => title,
    };
    Words::Message(
        "overview-of-period",
        vec![("title", part(title)), ("period", period(scope))],
    )
}

/// A site by its name where it is the kiosk's own, by its code otherwise: no name travels with records.
pub(super) fn site(id: SiteId, facts: &Facts, own: Option<SiteId>) -> Words {
    if own == Some(id) && !facts.site.is_empty() {
        return Words::Plain(facts.site.clone());
    }
    Words::Message("overview-site", vec![("site", Value::Text(id.to_string()))])
}

/// What a unit is called beside a figure as people read it: minutes are in hours.
pub(super) fn unit(code: &str) -> Words {
    let people = match code {
        "mediator_minutes" => "mediator-hours",
        "learner_minutes" => "learner-hours",
        "seconds_q1" => "time-q1",
        "seconds_median" => "time-median",
        "seconds_q3" => "time-q3",
        "waiting_seconds_median" => "waiting-median",
        "waiting_seconds_p90" => "waiting-p90",
        other => return Words::Label(format!("unit-{}", other.replace('_', "-"))),
    };
    Words::Label(format!("unit-{people}"))
}

/// What a number of a chart is: bars show hours, and seconds as they are.
pub(super) fn unit_of_bars(code: &str) -> Words {
    if code.contains("seconds") {
        Words::Label(format!("unit-{}", code.replace('_', "-")))
    } else {
        unit(code)
    }
}

/// A figure in its unit, as people read it.
pub(super) fn value(unit: &str, value: Option<u64>) -> Words {
    match value {
        None => Words::message("figures-nothing"),
        Some(value) if unit.ends_with("_minutes") => charts::time(value),
        Some(value) if unit.contains("seconds") => charts::seconds(value),
        Some(value) => number(value),
    }
}

/// A number as bars show it: minutes as hours.
pub(super) fn for_bars(unit: &str, value: u64) -> u64 {
    if unit.ends_with("_minutes") {
        (value + 30) / 60
    } else {
        value
    }
}

/// A figure, with the share that it is of something else.
pub(super) fn with_share(figure: &Figure) -> Words {
    let said = value(figure.unit, figure.value);
    match figure.share {
        Some(share) if figure.share_of != Some(figure.unit) => Words::Message(
            "overview-share",
            vec![("value", part(said)), ("share", part(percent(u32::from(share))))],
        ),
        _ => said,
    }
}

/// How figures are told apart.
pub(super) fn cut(cut: Cut) -> Words {
    let name = |dimension: &str| Words::Label(format!("dimension-{}", dimension.replace('_', "-")));
    let what = match cut {
        Cut::Months => return Words::message("figures-by-month"),
        Cut::By(SITE, _) => return Words::message("overview-by-site"),
        Cut::Ground(territory) => return Words::message(by_territory(territory)),
        // A usage has one level, which says nothing more than the usage.
        Cut::By(first, None) | Cut::By(first @ "usage", Some("level")) => name(first),
        Cut::By(first, Some(second)) => Words::Message(
            "overview-two",
            vec![("first", part(name(first))), ("second", part(name(second)))],
        ),
    };
    Words::Message("overview-by", vec![("what", part(what))])
}

/// "By commune", and so on.
pub(super) const fn by_territory(territory: Territory) -> &'static str {
    match territory {
        // Screens offer no figures by place, but those of sites.
        Territory::Place => "overview-by-site",
        Territory::Commune => "overview-by-commune",
        Territory::Intercommunal => "overview-by-intercommunal",
        Territory::Department => "overview-by-department",
        Territory::Region => "overview-by-region",
    }
}

/// A territory by its name and its code, as reports call it.
fn territory(name: Option<&'static str>, code: &str) -> Words {
    match name {
        Some(name) => Words::Message(
            "export-territory",
            vec![
                ("name", Value::Text(name.to_owned())),
                ("code", Value::Text(code.to_owned())),
            ],
        ),
        None if code == UNKNOWN => Words::message("export-territory-unknown"),
        // A locality abroad is called by its code.
        None => Words::Plain(code.to_owned()),
    }
}

/// What a value is called.
pub(super) fn label(of: &Of, facts: &Facts, own: Option<SiteId>) -> Words {
    let both = |first: Words, second: Words| {
        Words::Message("overview-two", vec![("first", part(first)), ("second", part(second))])
    };
    let code = of.value.as_str();
    let known = match of.dimension {
        SITE => SiteId::parse(code).map(|id| site(id, facts, own)),
        "department" => Some(territory(Territory::Department.name(code), code)),
        dimension if Territory::ALL.iter().any(|size| ground(*size) == dimension) => Some(territory(of.name, code)),
        "lesson" if code == "unknown" => Some(Words::Label("label-lesson-none".to_owned())),
        "language" => {
            let mut spoken = facts.spoken.iter();
            spoken
                .find(|(tag, _)| tag.to_string() == code)
                .map(|(_, name)| Words::Plain(name.clone()))
        }
        "step" => code.split_once('/').map(|(lesson, step)| {
            let lesson = lesson.replace('.', "-");
            let title = format!("{lesson}-{}-title", step.replace('.', "-"));
            both(Words::Pack(format!("{lesson}-title")), Words::Pack(title))
        }),
        "path" => Slug::parse(code)
            .and_then(|id| PathKind::of(&id))
            .map(|kind| match kind {
                PathKind::Cell(audience, usage) => both(
                    Words::label("audience", audience.code()),
                    Words::label("usage", usage.code()),
                ),
                PathKind::Audience(audience) => Words::label("audience", audience.code()),
                PathKind::Level(level) => Words::label("level", level.code()),
                PathKind::Need => Words::Pack(code.to_owned()),
            }),
        "placement" if code != "none" && code != "unknown" => Some(Words::label("level", code)),
        _ => None,
    };
    known.unwrap_or_else(|| charts::label(of))
}

/// The place of a code in the catalogue.
pub(super) fn index_of(code: &str) -> Option<usize> {
    CATALOGUE.iter().position(|known| *known == code)
}
