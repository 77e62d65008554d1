//! A recount with plain loops over whole records, a map from words to numbers.

mod ground;
mod when;

use std::collections::{BTreeMap, BTreeSet};

use super::records::Records;
use crate::domain::{Area, Grain, Kind, LessonUse, Period, Session, Usage, Visit};
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
        let figures = (cell.value.unwrap_or(0), cell.n.unwrap(), cell.behind);
        if figures != (0, 0, 0) {
            assert_eq!(cells.insert(name.clone(), figures), None, "{name:?} is written twice");
        }
    }
    cells
}

/// The same cells from the records themselves.
pub fn recount(records: &Records, request: &Request) -> Recount {
    let mut count = Count {
        cells: Recount::new(),
        times: BTreeMap::new(),
        met: BTreeMap::new(),
        reached: BTreeMap::new(),
        group: Default::default(),
    };
    for (site, session) in &records.sessions {
        if let Some((period, site)) = group(request, session.date, site.as_str()) {
            let crossed = crossing(request).map(|d| (d.code(), session_value(session, d)));
            count.group = (period, site, crossed);
            one_session(session, &mut count);
        }
    }
    for (site, visit) in &records.visits {
        if let Some((period, site)) = group(request, visit.date, site.as_str()) {
            let crossed = crossing(request).map(|d| (d.code(), visit_value(visit, d)));
            count.group = (period, site, crossed);
            one_visit(visit, &mut count);
        }
    }
    let Count {
        mut cells,
        times,
        met,
        reached,
        ..
    } = count;
    for (name, (communes, people)) in reached {
        let communes = communes.len() as u64;
        cells.insert(name, (communes, communes, people));
    }
    for (name, met) in met {
        let met = met.len() as u64;
        cells.insert(name, (met, met, 0));
    }
    for (name, (mut seconds, visits)) in times {
        seconds.sort_unstable();
        let percent = match name.3 {
            "seconds_q1" => 25,
            "seconds_q3" => 75,
            "waiting_seconds_p90" => 90,
            _ => 50,
        };
        cells.insert(name, (quantile(&seconds, percent), visits, visits));
    }
    let asked = |name: &Name| request.codes.iter().any(|code| code.code() == name.2);
    cells.retain(|name, figures| asked(name) && *figures != (0, 0, 0));
    cells
}

/// As far between two values as the per cent says, in whole seconds, halves up.
fn quantile(sorted: &[u32], percent: usize) -> u64 {
    let reach = (sorted.len() - 1) * percent;
    let low = u64::from(sorted[reach / 100]);
    let high = sorted.get(reach / 100 + 1).map_or(low, |&high| u64::from(high));
    (low * 100 + (high - low) * (reach % 100) as u64 + 50) / 100
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

/// What is counted so far, and the group of the record at hand: period, site, value crossed by.
struct Count {
    cells: Recount,
    times: BTreeMap<Name, (Vec<u32>, u64)>,
    /// What is counted once however often it is met.
    met: BTreeMap<Name, BTreeSet<String>>,
    /// Communes, and the people met there.
    reached: BTreeMap<Name, (BTreeSet<String>, u64)>,
    group: (String, String, Option<(&'static str, String)>),
}

impl Count {
    /// `None` where the breakdown is what is crossed by.
    fn name(&self, code: &'static str, unit: &'static str, one: (&str, &str)) -> Option<Name> {
        let (dimension_2, value_2) = match &self.group.2 {
            Some((dimension, _)) if *dimension == one.0 => return None,
            Some((dimension, value)) => ((*dimension).to_owned(), value.clone()),
            None if code == "C2" && one.0 == "usage" => {
                let level = Usage::from_code(one.1).unwrap().level();
                ("level".to_owned(), level.code().to_owned())
            }
            None => Default::default(),
        };
        let (period, site) = (self.group.0.clone(), self.group.1.clone());
        Some((
            period,
            site,
            code,
            unit,
            one.0.to_owned(),
            one.1.to_owned(),
            dimension_2,
            value_2,
        ))
    }

    fn add(&mut self, code: &'static str, unit: &'static str, one: (&str, &str), add: Figures) {
        let Some(name) = self.name(code, unit, one) else { return };
        let cell = self.cells.entry(name).or_default();
        cell.0 += add.0;
        cell.1 += add.1;
        cell.2 += add.2;
    }

    /// A cell that the catalogue itself crosses, shown where nothing else is crossed.
    fn cross(&mut self, code: &'static str, unit: &'static str, one: (&str, &str), two: (&str, &str), add: u64) {
        self.cross_of(code, unit, one, two, (add, add, add));
    }

    fn cross_of(&mut self, code: &'static str, unit: &'static str, one: (&str, &str), two: (&str, &str), add: Figures) {
        if self.group.2.is_none()
            && let Some(mut name) = self.name(code, unit, one)
        {
            (name.6, name.7) = (two.0.to_owned(), two.1.to_owned());
            let cell = self.cells.entry(name).or_default();
            *cell = (cell.0 + add.0, cell.1 + add.1, cell.2 + add.2);
        }
    }

    /// A cell of the matrix, counted once a group.
    fn reach(&mut self, cell: String) {
        if let Some(name) = self.name("C5", "matrix_cells_reached", ("", "")) {
            self.met.entry(name).or_default().insert(cell);
        }
    }

    /// A day with a session, counted once a group.
    fn open(&mut self, day: chrono::NaiveDate) {
        if let Some(name) = self.name("E4", "days", ("", "")) {
            self.met.entry(name).or_default().insert(day.to_string());
        }
    }

    /// Times of one visit.
    fn time(&mut self, code: &'static str, units: &[&'static str], one: (&str, &str), seconds: &[u32]) {
        for unit in units {
            let Some(name) = self.name(code, unit, one).filter(|_| !seconds.is_empty()) else {
                continue;
            };
            let times = self.times.entry(name).or_default();
            times.0.extend(seconds);
            times.1 += 1;
        }
    }
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
        Dimension::Weekday => when::weekday(session.date),
        Dimension::Duration => when::duration(session.minutes).to_owned(),
        Dimension::WorkshopLevel => session.workshop_level.map_or(unknown, |l| l.code()).to_owned(),
        Dimension::AutonomyAfter => session.autonomy_after.map_or(unknown, |a| a.code()).to_owned(),
        Dimension::Referral => session.referral.map_or(unknown, |r| r.code()).to_owned(),
        Dimension::Premises => ground::premises(session).to_owned(),
        Dimension::OwnDevice => ground::own_device(session).to_owned(),
        dimension if dimension.is_of_visits() => String::new(),
        other => panic!("{other:?} is not tried"),
    }
}

fn visit_value(visit: &Visit, dimension: Dimension) -> String {
    match dimension {
        Dimension::Audience => visit.audience.map_or("unknown", |a| a.code()).to_owned(),
        Dimension::Language => visit.language.to_string(),
        Dimension::Hour => visit.hour.to_string(),
        Dimension::Weekday => when::weekday(visit.date),
        Dimension::Placement => visit.placement.map_or("unknown", |p| p.overall.code()).to_owned(),
        Dimension::Face => visit.face.map_or("unknown", |f| f.code()).to_owned(),
        Dimension::Path => visit.path.as_ref().map_or("unknown".to_owned(), |p| p.id.to_string()),
        Dimension::AreasBefore => areas(visit.areas_before),
        Dimension::AreasAfter => areas(visit.areas_after),
        _ => String::new(),
    }
}

fn one_session(session: &Session, count: &mut Count) {
    let people = u64::from(session.accompaniments());
    let minutes = u64::from(session.minutes);
    let value = |dimension| session_value(session, dimension);
    let (kind, place) = (value(Dimension::Kind), value(Dimension::PlaceType));
    let (level, role) = (value(Dimension::Level), value(Dimension::MediatorRole));
    let of_people = (people, people, people);
    for one in [("", ""), ("kind", &*kind), ("mediator_role", &*role)] {
        count.add("A1", "sessions", one, (1, 1, people));
    }
    for one in [("", ""), ("kind", &*kind), ("place_type", &*place)] {
        count.add("A2", "accompaniments", one, of_people);
    }
    for one in [("", ""), ("kind", &*kind)] {
        count.add("A3", "mediator_minutes", one, (minutes, people, people));
    }
    for one in [("", ""), ("kind", &*kind), ("level", &*level)] {
        count.add("A4", "learner_minutes", one, (minutes * people, people, people));
    }
    for code in ["A6", "B1", "B2", "B3", "B4", "B6", "C1"] {
        count.add(code, "accompaniments", ("", ""), of_people);
    }
    let none = crate::domain::Participants::of(1);
    let group = session.participants.as_ref().unwrap_or(&none);
    let mut marginal = |code, dimension, counts: Vec<(&'static str, u16)>| {
        let mut left = people;
        for (value, some) in counts {
            let some = u64::from(some);
            left -= some;
            count.add(code, "accompaniments", (dimension, value), (some, some, some));
        }
        count.add(code, "accompaniments", (dimension, "unknown"), (left, left, left));
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
    count.add(
        "B4",
        "accompaniments",
        ("audience", &value(Dimension::Audience)),
        of_people,
    );
    count.add(
        "B6",
        "accompaniments",
        ("language", &value(Dimension::Language)),
        of_people,
    );
    count.add("C1", "accompaniments", ("level", &level), of_people);
    for (code, named) in [("C2", session.usages.len()), ("C3", session.themes.len())] {
        if named > 0 {
            let named = named as u64;
            count.add(code, "mentions", ("", ""), (named, named, people));
        }
    }
    for usage in &session.usages {
        count.add("C2", "mentions", ("usage", usage.code()), (1, 1, people));
    }
    for theme in &session.themes {
        let dimension = if theme.is_administrative() {
            "administrative_theme"
        } else {
            "theme"
        };
        count.add("C3", "mentions", (dimension, theme.code()), (1, 1, people));
    }
    when::one_session(session, count);
    ground::one_session(session, count);
    if let (Kind::Individual, Some(before), Some(after)) =
        (session.kind, session.autonomy_before, session.autonomy_after)
    {
        let gained = u64::from(after > before);
        for one in [("", ""), ("autonomy_before", before.code())] {
            count.add("D6", "accompaniments", one, (1, 1, 1));
            count.add("D6", "autonomy_gained", one, (gained, gained, gained));
        }
        let (before, after) = (("autonomy_before", before.code()), ("autonomy_after", after.code()));
        count.cross("D6", "accompaniments", before, after, 1);
    }
}

fn areas(areas: Option<crate::domain::Set<Area>>) -> String {
    areas.map_or("unknown".to_owned(), |areas| areas.iter().count().to_string())
}

fn usage_of(lesson: &LessonUse) -> &'static str {
    let id = lesson.id.as_str();
    let usage = Usage::ALL.iter().find(|u| id.starts_with(&format!("{}.", u.code())));
    usage.map_or("unknown", |u| u.code())
}

fn one_visit(visit: &Visit, count: &mut Count) {
    let language = visit.language.to_string();
    count.add("D1", "visits", ("", ""), (1, 1, 1));
    count.add("D1", "visits", ("language", &language), (1, 1, 1));
    one_visits_lessons(visit, &language, count);
    one_visits_exercises(visit, count);
    if let Some(placed) = visit.placement {
        count.add("D5", "visits", ("", ""), (1, 1, 1));
        count.add("D5", "visits", ("placement", placed.overall.code()), (1, 1, 1));
        for (area, level) in Area::ALL.iter().zip(placed.areas) {
            let level = ("placement", level.map_or("unknown", |level| level.code()));
            count.cross("D5", "visits", level, ("area", area.code()), 1);
        }
    }
    if let Some(last) = visit.areas_after.or(visit.areas_before) {
        let basic = u64::from(last.iter().count() == 5);
        let (before, after) = (areas(visit.areas_before), areas(visit.areas_after));
        for one in [("", ""), ("areas_before", &*before), ("areas_after", &*after)] {
            count.add("D7", "visits", one, (1, 1, 1));
            count.add("D7", "visits_at_least_basic", one, (basic, basic, basic));
        }
    }
    if let Some(face) = visit.face {
        count.add("D8", "visits", ("", ""), (1, 1, 1));
        count.add("D8", "visits", ("face", face.code()), (1, 1, 1));
    }
    let mut calls: BTreeMap<(&str, &str), (u64, Vec<u32>)> = BTreeMap::new();
    for call in &visit.calls {
        let lesson = call.lesson.as_ref().map_or("unknown", |id| id.as_str());
        for one in [("", ""), ("lesson", lesson)] {
            let slot = calls.entry(one).or_default();
            slot.0 += 1;
            slot.1.extend(call.waited);
        }
    }
    for (one, (made, waited)) in calls {
        count.add("D9", "calls", one, (made, made, 1));
        count.time("D9", &["waiting_seconds_median", "waiting_seconds_p90"], one, &waited);
    }
    if let Some(path) = &visit.path {
        let done = u64::from(path.completed);
        for one in [("", ""), ("path", path.id.as_str())] {
            count.add("D10", "visits", one, (1, 1, 1));
            count.add("D10", "paths_completed", one, (done, done, done));
        }
    }
}

fn one_visits_lessons(visit: &Visit, language: &str, count: &mut Count) {
    for (unit, completed) in [("lessons_started", false), ("lessons_completed", true)] {
        let mut slots: BTreeMap<(&str, String), u64> = BTreeMap::new();
        for lesson in visit.lessons.iter().filter(|lesson| lesson.completed || !completed) {
            let usage = usage_of(lesson);
            let level = Usage::from_code(usage).map_or("unknown", |u| u.level().code());
            let id = lesson.id.as_str();
            for (dimension, value) in [("", ""), ("usage", usage), ("level", level), ("lesson", id)] {
                *slots.entry((dimension, value.to_owned())).or_default() += 1;
            }
            *slots.entry(("language", language.to_owned())).or_default() += 1;
        }
        for ((dimension, value), some) in slots {
            count.add("D2", unit, (dimension, &value), (some, some, 1));
        }
    }
    let completed: Vec<&LessonUse> = visit.lessons.iter().filter(|lesson| lesson.completed).collect();
    let ids: BTreeSet<&str> = completed.iter().map(|lesson| lesson.id.as_str()).collect();
    for one in ids.into_iter().map(|id| ("lesson", id)).chain([("", "")]) {
        let of = completed
            .iter()
            .filter(|lesson| one.1.is_empty() || lesson.id.as_str() == one.1);
        let seconds: Vec<u32> = of.map(|lesson| lesson.seconds).collect();
        count.time("D3", &["seconds_q1", "seconds_median", "seconds_q3"], one, &seconds);
    }
}

fn one_visits_exercises(visit: &Visit, count: &mut Count) {
    let mut slots: BTreeMap<(&str, String), (u64, u64)> = BTreeMap::new();
    let mut put = |dimension, value: &str, tried: u64, right: u64| {
        if tried > 0 {
            let slot = slots.entry((dimension, value.to_owned())).or_default();
            *slot = (slot.0 + tried, slot.1 + right);
        }
    };
    for lesson in &visit.lessons {
        let (mut tried, mut right) = (u64::from(lesson.tried), u64::from(lesson.first_try));
        put("", "", tried, right);
        put("usage", usage_of(lesson), tried, right);
        for step in &lesson.steps {
            put(
                "step",
                &format!("{}/{}", lesson.id, step.id),
                1,
                u64::from(step.first_try),
            );
            tried -= 1;
            right -= u64::from(step.first_try);
        }
        put("step", "unknown", tried, right);
    }
    for ((dimension, value), (tried, right)) in slots {
        let one = (dimension, &*value);
        count.add("D4", "exercises_tried", one, (tried, tried, 1));
        count.add("D4", "exercises_first_try", one, (right, right, u64::from(right > 0)));
    }
}
