//! A recount with plain loops over whole records, a map from words to numbers.

use std::collections::BTreeMap;

use super::records::Records;
use crate::domain::{Grain, Period, Session, Usage, Visit};
use crate::indicators::{By, Dimension, Report, Request};

/// Period, site, indicator, unit, dimension and value 1, dimension and value 2.
pub type Name = (
    String,
    String,
    &'static str,
    &'static str,
    String,
    String,
    String,
    String,
);
/// `value`, `n`, people behind.
pub type Figures = (u64, u64, u64);
pub type Recount = BTreeMap<Name, Figures>;

/// The cells of a report that are not zero.
pub fn cells(report: &Report) -> Recount {
    let mut cells = Recount::new();
    for cell in report.cells() {
        let code = |dimension: Option<Dimension>| dimension.map_or("", Dimension::code).to_owned();
        let name = (
            cell.period.to_string(),
            cell.site.map(|s| s.to_string()).unwrap_or_default(),
            cell.indicator.code(),
            cell.unit.code(),
            code(cell.dimension_1),
            cell.value_1.to_string(),
            code(cell.dimension_2),
            cell.value_2.to_string(),
        );
        let figures = (cell.value.unwrap(), cell.n.unwrap(), cell.behind);
        if figures != (0, 0, 0) {
            assert_eq!(cells.insert(name.clone(), figures), None, "{name:?} is written twice");
        }
    }
    cells
}

/// The same cells from the records themselves.
pub fn recount(records: &Records, request: &Request) -> Recount {
    let mut cells = Recount::new();
    for (site, session) in &records.sessions {
        if let Some((period, site)) = group(request, session.date, site.as_str()) {
            let crossed = crossing(request).map(|d| (d.code(), session_value(session, d)));
            let mut add = |code, unit, breakdown: (&str, &str), figures| {
                put(&mut cells, (&period, &site, &crossed), code, unit, breakdown, figures);
            };
            one_session(session, &mut add);
        }
    }
    for (site, visit) in &records.visits {
        if let Some((period, site)) = group(request, visit.date, site.as_str()) {
            let crossed = crossing(request).map(|d| (d.code(), visit_value(visit, d)));
            let mut add = |code, unit, breakdown: (&str, &str), figures| {
                put(&mut cells, (&period, &site, &crossed), code, unit, breakdown, figures);
            };
            one_visit(visit, &mut add);
        }
    }
    let asked = |name: &Name| request.codes.iter().any(|code| code.code() == name.2);
    cells.retain(|name, figures| asked(name) && *figures != (0, 0, 0));
    cells
}

fn crossing(request: &Request) -> Option<Dimension> {
    request.by.iter().find_map(|by| match by {
        By::Dimension(dimension) => Some(*dimension),
        _ => None,
    })
}

fn group(request: &Request, day: chrono::NaiveDate, site: &str) -> Option<(String, String)> {
    if day < request.period.from() || day > request.period.to() {
        return None;
    }
    let mut period = request.period;
    let mut own = "";
    for by in &request.by {
        match by {
            By::Site => own = site,
            By::Period(grain) => {
                let text = match grain {
                    Grain::Day => day.format("%Y-%m-%d").to_string(),
                    Grain::Week => day.format("%G-W%V").to_string(),
                    Grain::Month => day.format("%Y-%m").to_string(),
                    Grain::Quarter => {
                        let month: u32 = day.format("%m").to_string().parse().unwrap();
                        format!("{}-Q{}", day.format("%Y"), month.div_ceil(3))
                    }
                    Grain::Year => day.format("%Y").to_string(),
                };
                let whole = Period::parse(&text).unwrap();
                let from = whole.from().max(request.period.from());
                period = Period::between(from, whole.to().min(request.period.to())).unwrap();
            }
            _ => {}
        }
    }
    Some((period.to_string(), own.to_owned()))
}

type Group<'a> = (&'a String, &'a String, &'a Option<(&'static str, String)>);

fn put(cells: &mut Recount, group: Group, code: &'static str, unit: &'static str, one: (&str, &str), add: Figures) {
    let (dimension_2, value_2) = match group.2 {
        Some((dimension, _)) if *dimension == one.0 => return,
        Some((dimension, value)) => ((*dimension).to_owned(), value.clone()),
        None if code == "C2" && one.0 == "usage" => {
            let level = Usage::from_code(one.1).unwrap().level();
            ("level".to_owned(), level.code().to_owned())
        }
        None => Default::default(),
    };
    let name = (
        group.0.clone(),
        group.1.clone(),
        code,
        unit,
        one.0.to_owned(),
        one.1.to_owned(),
        dimension_2,
        value_2,
    );
    let cell = cells.entry(name).or_default();
    cell.0 += add.0;
    cell.1 += add.1;
    cell.2 += add.2;
}

fn session_value(session: &Session, dimension: Dimension) -> String {
    let unknown = "unknown";
    match dimension {
        Dimension::Kind => session.kind.code().to_owned(),
        Dimension::PlaceType => session.place_type.code().to_owned(),
        Dimension::Level => session.level().map_or(unknown, |l| l.code()).to_owned(),
        Dimension::MediatorRole => session.mediator_role.map_or(unknown, |r| r.code()).to_owned(),
        Dimension::Audience => session.audience.map_or(unknown, |a| a.code()).to_owned(),
        Dimension::Language => session.language.map_or(unknown.to_owned(), |l| l.to_string()),
        Dimension::Hour => session.hour.to_string(),
        other => panic!("{other:?} is not tried"),
    }
}

fn visit_value(visit: &Visit, dimension: Dimension) -> String {
    match dimension {
        Dimension::Audience => visit.audience.map_or("unknown", |a| a.code()).to_owned(),
        Dimension::Language => visit.language.to_string(),
        Dimension::Hour => visit.hour.to_string(),
        _ => String::new(),
    }
}

fn one_session(session: &Session, add: &mut impl FnMut(&'static str, &'static str, (&str, &str), Figures)) {
    let people = u64::from(session.accompaniments());
    let minutes = u64::from(session.minutes);
    let value = |dimension| session_value(session, dimension);
    let (kind, place) = (value(Dimension::Kind), value(Dimension::PlaceType));
    let (level, role) = (value(Dimension::Level), value(Dimension::MediatorRole));
    let of_people = (people, people, people);
    for one in [("", ""), ("kind", &*kind), ("mediator_role", &*role)] {
        add("A1", "sessions", one, (1, 1, people));
    }
    for one in [("", ""), ("kind", &*kind), ("place_type", &*place)] {
        add("A2", "accompaniments", one, of_people);
    }
    for one in [("", ""), ("kind", &*kind)] {
        add("A3", "mediator_minutes", one, (minutes, people, people));
    }
    for one in [("", ""), ("kind", &*kind), ("level", &*level)] {
        add("A4", "learner_minutes", one, (minutes * people, people, people));
    }
    for code in ["A6", "B1", "B2", "B3", "B4", "B6", "C1"] {
        add(code, "accompaniments", ("", ""), of_people);
    }
    let none = crate::domain::Participants::of(1);
    let group = session.participants.as_ref().unwrap_or(&none);
    let mut marginal = |code, dimension, counts: Vec<(&'static str, u16)>| {
        let mut left = people;
        for (value, count) in counts {
            let count = u64::from(count);
            left -= count;
            add(code, "accompaniments", (dimension, value), (count, count, count));
        }
        add(code, "accompaniments", (dimension, "unknown"), (left, left, left));
    };
    let already = [("already", group.already), ("first_time", group.first_time)];
    marginal(
        "A6",
        "returning",
        already.into_iter().map(|(v, n)| (v, n.unwrap_or(0))).collect(),
    );
    let codes = |list: &[&'static str], counts: &[u16]| list.iter().copied().zip(counts.iter().copied()).collect();
    let ages: Vec<_> = crate::domain::Age::ALL.iter().map(|v| v.code()).collect();
    marginal("B1", "age", codes(&ages, &group.age.0));
    marginal("B2", "gender", codes(&["masculin", "feminin"], &group.gender.0));
    let statuses = ["scolarise", "sans_emploi", "en_emploi", "retraite"];
    marginal("B3", "status", codes(&statuses, &group.status.0));
    add(
        "B4",
        "accompaniments",
        ("audience", &value(Dimension::Audience)),
        of_people,
    );
    add(
        "B6",
        "accompaniments",
        ("language", &value(Dimension::Language)),
        of_people,
    );
    add("C1", "accompaniments", ("level", &level), of_people);
    for (code, count) in [("C2", session.usages.len()), ("C3", session.themes.len())] {
        if count > 0 {
            let count = count as u64;
            add(code, "mentions", ("", ""), (count, count, people));
        }
    }
    for usage in &session.usages {
        add("C2", "mentions", ("usage", usage.code()), (1, 1, people));
    }
    for theme in &session.themes {
        let dimension = if theme.is_administrative() {
            "administrative_theme"
        } else {
            "theme"
        };
        add("C3", "mentions", (dimension, theme.code()), (1, 1, people));
    }
}

fn one_visit(visit: &Visit, add: &mut impl FnMut(&'static str, &'static str, (&str, &str), Figures)) {
    let language = visit.language.to_string();
    add("D1", "visits", ("", ""), (1, 1, 1));
    add("D1", "visits", ("language", &language), (1, 1, 1));
    for (unit, completed) in [("lessons_started", false), ("lessons_completed", true)] {
        let mut slots: BTreeMap<(&str, String), u64> = BTreeMap::new();
        for lesson in visit.lessons.iter().filter(|lesson| lesson.completed || !completed) {
            let id = lesson.id.as_str();
            let usage = Usage::ALL.iter().find(|u| id.starts_with(&format!("{}.", u.code())));
            let level = usage.map_or("unknown", |u| u.level().code());
            let usage = usage.map_or("unknown", |u| u.code());
            for (dimension, value) in [("", ""), ("usage", usage), ("level", level), ("lesson", id)] {
                *slots.entry((dimension, value.to_owned())).or_default() += 1;
            }
            *slots.entry(("language", language.clone())).or_default() += 1;
        }
        for ((dimension, value), count) in slots {
            add("D2", unit, (dimension, &value), (count, count, 1));
        }
    }
}
