//! Figures made up for the screens that show them: the sums are the indicators' own business.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where; suites outside the crate share it"
)]

use std::collections::BTreeMap;

use chrono::Days;

use super::Outside;
use crate::app::figures::{
    CATALOGUE, Counted, FOLLOWED, Figure, Figures, Followed, Of, Reached, SITE, Scope, Seen, Span, Targets, Whose,
    ground,
};
use crate::app::order::Places;
use crate::app::{Answer, Effect, RequestId};
use crate::domain::{Commune, Level, PRIORITY_MATRIX, SiteId, Territory, Theme};

impl Outside {
    /// Enough figures to be shown: the sums are the indicators' own business.
    pub(super) fn figures(&self, asked: Scope) -> Figures {
        let of = match asked.whose {
            Whose::Everybody | Whose::Site(_) => None,
            Whose::Mediator(code) => Some(code),
        };
        let count = u64::try_from(self.sessions_of(of).len()).unwrap();
        let mut told = Told {
            cells: Vec::new(),
            targets: Targets::None,
        };
        if count == 0 {
            return told.of(asked);
        }
        match asked.counted {
            Counted::Day => {
                told.put("A1", "sessions", None, None, count);
                told.put("A2", "accompaniments", None, None, count * 3);
                told.put("A3", "mediator_minutes", None, None, count * 45);
                told.put("D1", "visits", None, None, 12);
            }
            Counted::Sessions => told.sessions(count, &asked),
            Counted::Visits => {
                told.put("D9", "calls", None, None, 9);
                for (lesson, calls) in [("email.mailbox", 6), ("unknown", 3)] {
                    told.put("D9", "calls", Some(("lesson", lesson)), None, calls);
                    told.put("D9", "waiting_seconds_median", Some(("lesson", lesson)), None, 95);
                    told.put("D9", "waiting_seconds_p90", Some(("lesson", lesson)), None, 431);
                }
                told.put("D9", "waiting_seconds_median", None, None, 95);
                told.put("D9", "waiting_seconds_p90", None, None, 431);
            }
            Counted::Overview => told.overview(count, &asked),
            Counted::One(index, territory) => {
                told.one(CATALOGUE[index], count, &asked);
                if let (Some(size), Whose::Everybody) = (territory, asked.whose) {
                    told.held_in(size, CATALOGUE[index], count);
                }
            }
            Counted::Targets => {
                told.put("A2", "accompaniments", None, None, 820);
                told.put("B4", "accompaniments", Some(("audience", "seniors")), None, 46);
                let aims = [(1200, 683), (40, 1150)];
                let figures = std::mem::take(&mut told.cells).into_iter().zip(aims);
                let set = figures.map(|(figure, (target, share))| Reached { figure, target, share });
                told.targets = Targets::Set(set.collect());
            }
        }
        told.of(asked)
    }
}

impl Outside {
    /// What the overview asks besides figures: two sites of which one is silent, and a disk.
    pub(super) fn overview(&self, effect: &Effect) -> Option<(RequestId, Answer)> {
        let seen = |site, days| Seen {
            site: SiteId::from_random(site),
            own: site == 1,
            last: self.day - Days::new(days),
        };
        let (request, answer) = match effect {
            Effect::ReadSites(request) if self.sessions().is_empty() => {
                (request, Answer::SitesRead(vec![seen(1, 0), seen(2, 13)]))
            }
            Effect::ReadSites(request) => {
                let all = vec![seen(1, 14), seen(2, 3), seen(3, 120)];
                (request, Answer::SitesRead(all))
            }
            Effect::ReadPlaces(request) => {
                let places = Places {
                    exports: "/srv/exports".to_owned(),
                    disks: vec!["/media/c1/CLE USB".to_owned()],
                };
                return Some((*request, Answer::PlacesRead(places)));
            }
            Effect::WriteOrder(request, order) => {
                let folder = order.disk.as_deref().unwrap_or("/srv/exports");
                let name = format!("{folder}/palier-{}-all.xlsx", order.from.format("%Y-%m"));
                (request, Answer::FiguresWritten(name))
            }
            _ => return None,
        };
        Some((*request, self.trouble.map_or(answer, Answer::SaveFailed)))
    }
}

/// Figures being made up.
struct Told {
    cells: Vec<Figure>,
    targets: Targets,
}

impl Told {
    fn of(self, asked: Scope) -> Figures {
        Figures {
            asked,
            cells: self.cells,
            targets: self.targets,
            own: Some(SiteId::from_random(1)),
        }
    }

    fn put(
        &mut self,
        indicator: &'static str,
        unit: &'static str,
        first: Option<(&'static str, &str)>,
        second: Option<(&'static str, &str)>,
        value: u64,
    ) {
        let of = |named: Option<(&'static str, &str)>| {
            named.map(|(dimension, value)| Of {
                dimension,
                value: value.to_owned(),
                name: Territory::ALL
                    .iter()
                    .find(|size| ground(**size) == dimension)
                    .and_then(|size| size.name(value)),
            })
        };
        self.cells.push(Figure {
            indicator,
            unit,
            span: Span::Whole,
            first: of(first),
            second: of(second),
            value: Some(value),
            share: first.map(|_| 125),
            share_of: Some(unit),
        });
    }

    /// What is followed, over twelve months of which every third had nothing.
    fn overview(&mut self, count: u64, asked: &Scope) {
        for (nth, followed) in (1..).zip(FOLLOWED) {
            let kind = followed.kind.map(|kind| ("kind", kind));
            self.put(followed.indicator, followed.unit, kind, None, count * nth * 40);
            self.months(followed, count * nth, asked);
        }
        for cell in self.cells.iter_mut().filter(|cell| cell.indicator == "B5") {
            (cell.share, cell.share_of) = (Some(452), Some("accompaniments"));
        }
        let figure = self.cells[0].clone();
        self.targets = Targets::Set(vec![Reached {
            figure,
            target: 1200,
            share: 683,
        }]);
    }

    fn months(&mut self, followed: Followed, count: u64, asked: &Scope) {
        for (month, day) in (1..).zip(asked.first_days()).filter(|(month, _)| month % 3 > 0) {
            let kind = followed.kind.map(|kind| ("kind", kind));
            self.put(followed.indicator, followed.unit, kind, None, count * month);
            self.cells.last_mut().unwrap().span = Span::Bar(day);
        }
    }

    /// Two territories of a size and what is known of none; of A6, nothing is known of any, and of B1 of many.
    fn held_in(&mut self, size: Territory, code: &'static str, count: u64) {
        let known = |code: String| Commune::parse(&code);
        let communes: Vec<Commune> = match code {
            "A6" => Vec::new(),
            "B1" => (0..).filter_map(|nth| known(format!("14{nth:03}"))).take(30).collect(),
            _ => ["14762", "50502"].into_iter().filter_map(Commune::parse).collect(),
        };
        let mut times: BTreeMap<String, u64> = BTreeMap::new();
        for (nth, commune) in (1..).zip(communes) {
            *times.entry(size.of(&commune).unwrap()).or_default() += nth;
        }
        times.insert("unknown".to_owned(), if code == "A1" { 0 } else { 4 });
        for (value, times) in times {
            let ground = (ground(size), &*value);
            self.put(code, unit_of(code), Some(ground), None, count * 10 * times);
            self.put(
                code,
                unit_of(code),
                Some(ground),
                Some(("kind", "workshop")),
                count * times,
            );
        }
    }

    /// An indicator with its months, a breakdown, of which A6 knows nothing, and two sites.
    fn one(&mut self, code: &'static str, count: u64, asked: &Scope) {
        let unit = unit_of(code);
        self.put(code, unit, None, None, count * 90);
        for kind in ["individual", "workshop", "talk", "project"] {
            let value = count * u64::try_from(kind.len()).unwrap();
            let value = if code == "A6" { 0 } else { value };
            self.put(code, unit, Some(("kind", kind)), None, value);
        }
        for (kind, months) in [(None, count), (Some("workshop"), count * 2)] {
            let followed = Followed {
                indicator: code,
                unit,
                kind,
            };
            self.months(followed, months, asked);
        }
        for nth in 1..=2 {
            let site = SiteId::from_random(nth).to_string();
            self.put(code, unit, Some((SITE, &site)), None, count * 30 * nth);
            let workshop = Some(("kind", "workshop"));
            self.put(code, unit, Some((SITE, &site)), workshop, count * nth);
        }
    }

    fn sessions(&mut self, count: u64, asked: &Scope) {
        self.put("A1", "sessions", None, None, count);
        self.put("A2", "accompaniments", None, None, count * 3);
        self.put("A3", "mediator_minutes", None, None, count * 45);
        for (nth, day) in asked.first_days().into_iter().enumerate().skip(2).step_by(3) {
            self.put("A1", "sessions", None, None, count * (nth as u64 % 5 + 1));
            self.cells.last_mut().unwrap().span = Span::Bar(day);
        }
        for (level, times) in Level::ALL.iter().zip([2, 1, 0]) {
            self.put(
                "C1",
                "accompaniments",
                Some(("level", level.code())),
                None,
                count * times,
            );
        }
        self.put("C1", "accompaniments", Some(("level", "unknown")), None, 0);
        for (nth, theme) in (0..).zip(Theme::ALL) {
            let by = if theme.is_administrative() {
                "administrative_theme"
            } else {
                "theme"
            };
            let mentions = if nth % 3 == 0 { count * (1 + nth % 7) } else { 0 };
            self.put("C3", "mentions", Some((by, theme.code())), None, mentions);
        }
        for (weekday, name) in (0..).zip(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]) {
            for hour in 9..18 {
                let held = (weekday * 5 + hour * 3) % 11;
                if held > 0 {
                    let hour = hour.to_string();
                    self.put(
                        "E4",
                        "sessions",
                        Some(("weekday", name)),
                        Some(("hour", &hour)),
                        count * held,
                    );
                }
            }
        }
        let mut reached = 0;
        for (row, (audience, usages)) in (0..).zip(PRIORITY_MATRIX) {
            for (step, _) in (1..).zip(usages) {
                if (row + step) % 3 > 0 {
                    let step = u64::to_string(&step);
                    let (one, two) = (("audience", audience.code()), ("matrix_step", &*step));
                    self.put("C5", "accompaniments", Some(one), Some(two), count * (row + 4));
                    reached += 1;
                }
            }
        }
        self.put("C5", "matrix_cells_reached", None, None, reached);
    }
}

/// The unit that an indicator is followed in.
fn unit_of(code: &str) -> &'static str {
    match code {
        "A3" => "mediator_minutes",
        "D1" => "visits",
        _ => "accompaniments",
    }
}
