//! The figures that rows show: each once, with all that any row says of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::names::{self, Counted, Name, UNTOLD, WORKSHOPS};
use super::sizes::{self, Sizes};
use super::{Attacked, Bounds, Leak, Part, Published, Row, Told};
use crate::domain::{Period, Territory};
use crate::indicators::sum::{FAR, Span};
use crate::indicators::{Code, Dimension, Threshold, Unit};

/// Whose figures they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    pub period: Period,
    /// That of the territory: the region 28 is not the department 28.
    pub size: Option<Territory>,
    pub territory: String,
    /// Of the figures of a place, always its site.
    pub site: String,
    pub crossing: Option<Part>,
}

/// One number.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub group: usize,
    pub name: Name,
    /// The file and line of a row that withholds it, or else of one that says something of it.
    pub place: (usize, usize),
    pub value: Option<u64>,
    /// Withheld by some row, under the largest of their thresholds.
    pub threshold: u64,
    pub is_withheld: bool,
    /// On no row.
    pub is_hidden: bool,
    /// What rows say of it, marks and shares included.
    pub told: Span,
    /// Whether a row marks it as being under the threshold: that it is, is no secret.
    pub is_marked: bool,
}

impl Figure {
    /// What an attacker knows of it before sums, and what must not be found.
    pub fn attacked(&self) -> Attacked {
        let value = self.value.map(i128::from);
        // That a figure marked as being under the threshold is there is no secret.
        let must_have_room = self.name.counted.is_of_people() && !self.is_marked;
        let is_left_out = self.is_hidden && self.name.dimension != UNTOLD && must_have_room;
        Attacked {
            told: value.map_or(self.told, |value| (value, value)),
            is_wanted: self.is_withheld || is_left_out,
            room: must_have_room.then_some(self.threshold),
            truth: None,
        }
    }
}

/// The figures of one group.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub key: Key,
    /// The files that it is in.
    pub files: BTreeSet<usize>,
    pub names: BTreeMap<Name, usize>,
    /// What is listed: a value that is on no row of a list is zero.
    pub lists: BTreeSet<(Counted, &'static str)>,
}

/// Everything that rows show.
#[derive(Clone, Debug, Default)]
pub(super) struct Figures {
    pub all: Vec<Figure>,
    pub groups: Vec<Group>,
    /// What each name is a part of, and in which list.
    pub wholes: HashMap<Name, BTreeSet<(Name, &'static str)>>,
    /// Rows that say otherwise than others.
    pub disagreements: Vec<(usize, usize)>,
    /// The files of which the lists have every territory.
    pub known: BTreeSet<usize>,
    places: HashMap<Key, usize>,
}

/// Reads every row; units that sum to nothing are left aside, for no file withholds them.
pub(super) fn read(files: &[Published], threshold: Threshold) -> Figures {
    let mut figures = Figures::default();
    let mut shares = Vec::new();
    let sizes = sizes::read(files);
    for (file, (published, sizes)) in files.iter().zip(&sizes).enumerate() {
        if sizes.are_known {
            figures.known.insert(file);
        }
        let threshold = published.threshold.unwrap_or(threshold).people();
        let total = |row: &&Row| row.first.is_none();
        let crossing = published
            .rows
            .iter()
            .filter(total)
            .find_map(|row| row.second.as_ref().map(|(dimension, _)| *dimension));
        for row in &published.rows {
            if !row.unit.is_of_things() {
                let at = figures.add(row, (file, threshold), (crossing, sizes));
                shares.extend(at.map(|(group, figure)| (row, group, figure)));
            }
        }
    }
    for (row, group, figure) in shares {
        figures.read_share(row, group, figure);
    }
    figures
}

impl Figures {
    /// The group of a key, made when it is new.
    pub fn group(&mut self, key: &Key) -> usize {
        if let Some(&known) = self.places.get(key) {
            return known;
        }
        let at = self.groups.len();
        self.places.insert(key.clone(), at);
        self.groups.push(Group {
            key: key.clone(),
            files: BTreeSet::new(),
            names: BTreeMap::new(),
            lists: BTreeSet::new(),
        });
        at
    }

    pub fn find(&self, key: &Key) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// A figure of a group that is on no row.
    pub fn hide(&mut self, group: usize, name: &Name, (place, threshold): ((usize, usize), u64)) -> usize {
        let at = self.all.len();
        self.all.push(Figure {
            group,
            name: name.clone(),
            place,
            value: None,
            threshold,
            is_withheld: false,
            is_hidden: true,
            told: (0, FAR),
            is_marked: false,
        });
        self.groups[group].names.insert(name.clone(), at);
        at
    }

    /// What is given away of a figure, if that is a leak: what no file shows is one when it is known to be of few people.
    pub fn leak(&self, at: usize, (least, most): Span) -> Option<Leak> {
        let figure = &self.all[at];
        if figure.is_hidden && (least < 1 || most >= i128::from(figure.threshold)) {
            return None;
        }
        let number = |end: i128| u64::try_from(end).unwrap_or(u64::MAX);
        Some(Leak {
            file: figure.place.0,
            line: figure.place.1,
            figure: self.describe(figure),
            bounds: Bounds {
                least: number(least),
                most: (most < FAR).then(|| number(most)),
            },
            is_left_out: figure.is_hidden,
            threshold: figure.threshold,
        })
    }

    /// What a figure counts, of whom, in codes: `accompaniments kind=talk 2026-01-01/2026-01-31 site=…`.
    pub fn describe(&self, figure: &Figure) -> String {
        let key = &self.groups[figure.group].key;
        let mut told = figure.name.counted.code().to_owned();
        let mut add = |dimension: &str, value: &str| {
            if !dimension.is_empty() && !value.is_empty() {
                told.extend([" ", dimension, "=", value]);
            }
        };
        add(figure.name.dimension, &figure.name.value);
        if let Some((dimension, value)) = &key.crossing {
            add(dimension.code(), value);
        }
        add("period", &format!("{}/{}", key.period.from(), key.period.to()));
        add("territory", &key.territory);
        add("site", &key.site);
        told
    }

    fn add(
        &mut self,
        row: &Row,
        (file, threshold): (usize, u64),
        (crossing, sizes): (Option<Dimension>, &Sizes),
    ) -> Option<(usize, usize)> {
        let second = row.second.as_ref();
        let of_place = Territory::site_of_place(&row.territory).filter(|_| row.site.is_empty());
        let key = Key {
            period: row.period,
            size: sizes.of(&row.territory),
            territory: row.territory.clone(),
            site: of_place.map_or_else(|| row.site.clone(), |site| site.to_string()),
            crossing: second.filter(|(of, _)| Some(*of) == crossing).cloned(),
        };
        let group = self.group(&key);
        self.groups[group].files.insert(file);
        let (dimension, value) = names::place(row, crossing.is_some());
        let is_quantile = row.unit.is_quantile();
        let behind = if row.unit.is_minutes() {
            Unit::Accompaniments
        } else {
            row.unit
        };
        let mut see = |unit: Unit, told: Told| {
            let counted = names::counted(row, unit, dimension);
            let name = Name::new(counted, dimension, &value);
            let at = self.see(group, &name, told, ((file, row.line), threshold));
            self.groups[group].lists.insert((counted, dimension));
            if let Some(whole) = names::whole(row, unit, dimension).filter(|_| !is_quantile) {
                self.wholes.entry(name).or_default().insert(whole);
            }
            at
        };
        let of_value = (!is_quantile).then(|| (group, see(row.unit, row.value)));
        see(behind, row.n);
        of_value
    }

    /// Takes what one row says of a figure.
    fn see(&mut self, group: usize, name: &Name, told: Told, (place, threshold): ((usize, usize), u64)) -> usize {
        let known = self.groups[group].names.get(name).copied();
        let at = known.unwrap_or_else(|| {
            let at = self.hide(group, name, (place, threshold));
            self.all[at].is_hidden = false;
            at
        });
        let figure = &mut self.all[at];
        match told {
            Told::Number(number) => {
                if figure.value.is_some_and(|known| known != number) {
                    self.disagreements.push(place);
                } else {
                    figure.value = Some(number);
                }
            }
            Told::Withheld | Told::Under(_) => {
                if !figure.is_withheld {
                    (figure.place, figure.threshold) = (place, threshold);
                }
                figure.is_withheld = true;
                figure.threshold = figure.threshold.max(threshold);
                figure.told.0 = figure.told.0.max(1);
                if let Told::Under(limit) = told {
                    figure.is_marked = true;
                    figure.told.1 = figure.told.1.min(i128::from(limit.saturating_sub(1)).max(1));
                }
            }
            Told::Nothing => {}
        }
        at
    }

    /// Bounds what a share is of, or what has it, by the other of the two; shares are rounded by a tenth at most either
    /// way, to sum to a hundred.
    fn read_share(&mut self, row: &Row, group: usize, figure: usize) {
        let (Some(share), Some(of)) = (row.share, row.share_of) else {
            return;
        };
        let (dimension, value) = (self.all[figure].name.dimension, self.all[figure].name.value.clone());
        let whole = match row.unit {
            Unit::PriorityAccompaniments
            | Unit::AccompanimentsOutside
            | Unit::AccompanimentsReferred
            | Unit::Mentions => Name::total(Counted { unit: of, of: None }),
            _ if of == row.unit => match row.indicator {
                Code::C1b => Name::new(Counted { unit: of, of: None }, WORKSHOPS.0, WORKSHOPS.1),
                _ => Name::total(names::counted(row, of, "")),
            },
            _ => Name::new(names::counted(row, of, dimension), dimension, &value),
        };
        let Some(&whole) = self.groups[group].names.get(&whole) else {
            return;
        };
        if whole == figure {
            return;
        }
        let share = i128::from(share);
        let (low, high) = ((share - 1).max(0), share + 1);
        match (self.all[whole].value, self.all[figure].value) {
            (Some(all), None) => {
                let all = i128::from(all);
                let told = &mut self.all[figure].told;
                *told = (told.0.max((all * low + 999) / 1000), told.1.min(all * high / 1000));
            }
            (None, Some(part)) if part > 0 => {
                let part = i128::from(part) * 1000;
                let told = &mut self.all[whole].told;
                told.0 = told.0.max((part + high - 1) / high);
                if low > 0 {
                    told.1 = told.1.min(part / low);
                }
            }
            _ => {}
        }
    }
}
