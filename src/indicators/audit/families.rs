//! The sums between groups: sites and territories under the whole, under each other and under larger ones, crossings under
//! their margins, periods within longer ones.
//!
//! What a family leaves out (a site that is on no row, the days that no shorter period covers) is a group of its own,
//! whose figures are on no row, sum to one another as those of any group do, and may be small too.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::figures::{Figures, Key};
use super::names::{CROSSED, Name};
use super::{AuditError, sums};
use crate::domain::{Period, Territory};
use crate::indicators::sum::Sum;
use crate::indicators::{Dimension, UNKNOWN, Unit};

/// The value of a crossing, or the name of a site, of what is on no row: no code begins so.
const REST: &str = "*";

/// The most figures of pieces of periods: those of a year's days, weeks and months for many sites.
const MOST_PARTS: usize = 3_000_000;

/// The communes of places, by the codes of both.
pub type CommuneOf = BTreeMap<String, String>;

/// What the parts of a family leave to their whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaves {
    /// Nothing, unless all of them are known and are less.
    WhatFallsShort,
    /// Any number: whoever reads knows that there may be others.
    Something,
}

/// The groups that are parts of one.
#[derive(Debug)]
struct Parts {
    groups: Vec<usize>,
    leaves: Leaves,
    /// Of each, the groups that it is a part of and that are parts of the whole: their sums make up that of the family.
    between: Vec<Vec<usize>>,
}

/// Every sum, within groups and between them.
pub(super) fn link(figures: &mut Figures, communes: &CommuneOf) -> Result<Vec<Sum>, AuditError> {
    let mut sums = Vec::new();
    grounds(figures, communes, &mut sums);
    crossings(figures, &mut sums);
    periods(figures, &mut sums)?;
    for group in 0..figures.groups.len() {
        sums::within(figures, group, &mut sums);
    }
    sums.retain(|sum| !sum.parts.is_empty());
    for sum in &mut sums {
        sum.parts.sort_unstable();
    }
    sums.sort();
    sums.dedup();
    Ok(sums)
}

/// Sites share out the whole, territories of one size and file too, and what each of them has of the others and of what is
/// around them.
fn grounds(figures: &mut Figures, communes: &CommuneOf, sums: &mut Vec<Sum>) {
    let mut families: BTreeMap<(Key, Key), Parts> = BTreeMap::new();
    for (at, group) in figures.groups.iter().enumerate() {
        for &file in &group.files {
            let around = around(&group.key, figures.known.contains(&file), communes).into_iter();
            let wholes = around.filter_map(|(whole, leaves)| Some((figures.find(&whole)?, whole, leaves)));
            let wholes: Vec<(usize, Key, Leaves)> = wholes.collect();
            for (_, whole, leaves) in &wholes {
                let between = wholes.iter().filter(|(at, key, leaves)| {
                    *leaves == Leaves::WhatFallsShort && is_within(figures, *at, key, whole)
                });
                let between = between.map(|(at, ..)| *at).collect();
                let rest = rest(&group.key, file, whole);
                let family = families.entry((whole.clone(), rest));
                let parts = family.or_insert_with(|| Parts {
                    groups: Vec::new(),
                    leaves: *leaves,
                    between: Vec::new(),
                });
                // A group of several files is one part.
                if parts.groups.last() != Some(&at) {
                    parts.groups.push(at);
                    parts.between.push(between);
                }
            }
        }
    }
    for ((whole, rest), parts) in families {
        if let Some(whole) = figures.find(&whole) {
            family(figures, whole, &parts, &rest, sums);
        }
    }
}

/// Whether one whole of a part is itself a part of another, and is known to be.
fn is_within(figures: &Figures, at: usize, key: &Key, whole: &Key) -> bool {
    let is_at = whole.site.is_empty() || whole.site == key.site;
    let is_in = (key.size, &key.territory) == (whole.size, &whole.territory) || whole.territory.is_empty() || {
        let is_known = !figures.groups[at].files.is_disjoint(&figures.known);
        let is_larger = matches!(
            (key.size, whole.size),
            (Some(Territory::Commune), Some(size)) if size != Territory::Place && size != Territory::Commune
        ) || (key.size, whole.size) == (Some(Territory::Department), Some(Territory::Region));
        is_known && is_larger
    };
    key != whole && is_at && is_in
}

/// Everything that a group is a part of by where it is, and what the parts leave to it.
fn around(key: &Key, is_known: bool, communes: &CommuneOf) -> Vec<(Key, Leaves)> {
    let mut grounds = vec![(key.size, key.territory.clone(), Leaves::WhatFallsShort)];
    if !key.territory.is_empty() {
        grounds.push((None, String::new(), Leaves::WhatFallsShort));
    }
    if is_known {
        grounds.extend(larger(key, communes));
    }
    let mut sites = vec![key.site.as_str()];
    if !key.site.is_empty() {
        sites.push("");
    }
    let mut found = Vec::new();
    for (size, territory, leaves) in grounds {
        for &site in &sites {
            let whole = Key {
                size,
                territory: territory.clone(),
                site: site.to_owned(),
                ..key.clone()
            };
            if whole != *key {
                found.push((whole, leaves));
            }
        }
    }
    found
}

/// The territories of other sizes that one lies in. What is abroad, or nowhere known, is in none that is known.
fn larger(key: &Key, communes: &CommuneOf) -> Vec<(Option<Territory>, String, Leaves)> {
    let (code, size, leaves) = match (key.size, communes.get(&key.territory)) {
        (Some(Territory::Place), Some(commune)) => (commune, Territory::Commune, Leaves::Something),
        (None | Some(Territory::Place), _) => return Vec::new(),
        (Some(size), _) => (&key.territory, size, Leaves::WhatFallsShort),
    };
    let larger: &[Territory] = match size {
        Territory::Commune => &[Territory::Intercommunal, Territory::Department, Territory::Region],
        Territory::Department => &[Territory::Region],
        Territory::Place | Territory::Intercommunal | Territory::Region => &[],
    };
    let own = (leaves == Leaves::Something).then(|| code.clone());
    let around = larger.iter().map(|larger| {
        let around = larger.around(size, code);
        (Some(*larger), around.unwrap_or_else(|| UNKNOWN.to_owned()), leaves)
    });
    own.map(|own| (Some(size), own, leaves))
        .into_iter()
        .chain(around)
        .collect()
}

/// What the groups of one shape and file leave out of a whole; sites are those of all files.
fn rest(part: &Key, file: usize, whole: &Key) -> Key {
    let is_of_sites = (part.size, &part.territory) == (whole.size, &whole.territory);
    Key {
        territory: match whole.size {
            _ if is_of_sites => part.territory.clone(),
            None => format!("{REST}{file}"),
            Some(size) => format!("{}/{}{REST}{file}", size.code(), whole.territory),
        },
        site: if part.site == whole.site {
            part.site.clone()
        } else {
            REST.to_owned()
        },
        ..part.clone()
    }
}

fn crossings(figures: &mut Figures, sums: &mut Vec<Sum>) {
    let mut families: BTreeMap<(Dimension, Key), Vec<usize>> = BTreeMap::new();
    for (at, group) in figures.groups.iter().enumerate() {
        if let Some((dimension, _)) = &group.key.crossing {
            let whole = Key {
                crossing: None,
                ..group.key.clone()
            };
            families.entry((*dimension, whole)).or_default().push(at);
        }
    }
    for ((dimension, key), groups) in families {
        let Some(whole) = figures.find(&key) else { continue };
        for &part in &groups {
            margins(figures, whole, part, sums);
        }
        let rest = Key {
            crossing: Some((dimension, REST.to_owned())),
            ..key
        };
        let parts = Parts {
            groups,
            leaves: Leaves::WhatFallsShort,
            between: Vec::new(),
        };
        family(figures, whole, &parts, &rest, sums);
    }
}

/// The total of those crossed by a value is what the uncrossed table says of that value.
fn margins(figures: &Figures, whole: usize, part: usize, sums: &mut Vec<Sum>) {
    let Some((dimension, value)) = &figures.groups[part].key.crossing else {
        return;
    };
    for (name, &at) in &figures.groups[part].names {
        let margin = match name.dimension {
            "" => Name::new(name.counted, dimension.code(), value),
            "autonomy_before"
                if *dimension == Dimension::AutonomyAfter && name.counted.unit == Unit::Accompaniments =>
            {
                Name::new(name.counted, CROSSED, &format!("{}+{value}", name.value))
            }
            _ => continue,
        };
        if let Some(&margin) = figures.groups[whole].names.get(&margin) {
            sums.push(Sum {
                whole: margin,
                parts: vec![at],
            });
        }
    }
}

/// The sums of the parts' figures to those of the whole, with what the parts leave out where they do.
fn family(figures: &mut Figures, whole: usize, parts: &Parts, rest: &Key, sums: &mut Vec<Sum>) {
    let names: Vec<(Name, usize)> = figures.groups[whole]
        .names
        .iter()
        .filter(|(name, _)| name.counted.adds_up())
        .map(|(name, at)| (name.clone(), *at))
        .collect();
    let own: Vec<(usize, Vec<usize>)> = names
        .iter()
        .map(|(name, at)| (*at, parts_of(figures, name, *at, &parts.groups)))
        .collect();
    let is_short = parts.leaves == Leaves::Something || own.iter().any(|(at, parts)| falls_short(figures, *at, parts));
    let rest = is_short.then(|| figures.group(rest));
    let is_told = |figures: &Figures, name: &Name| {
        let has_name = |group: &usize| figures.groups[*group].names.contains_key(name);
        let between = &parts.between;
        !between.is_empty() && between.iter().all(|between| between.iter().any(has_name))
    };
    for ((name, _), (at, mut parts)) in names.into_iter().zip(own) {
        if let Some(rest) = rest {
            let of_whole = (figures.all[at].place, figures.all[at].threshold);
            let known = figures.groups[rest].names.get(&name).copied();
            parts.push(known.unwrap_or_else(|| figures.hide(rest, &name, of_whole)));
        }
        if !is_told(figures, &name) {
            sums.push(Sum { whole: at, parts });
        }
    }
}

/// The figures of that name in each part; one that lists other values of the same list has none of this one, and one
/// without the list may have any number.
fn parts_of(figures: &mut Figures, name: &Name, of: usize, parts: &[usize]) -> Vec<usize> {
    let mut found = Vec::new();
    for &part in parts {
        let group = &figures.groups[part];
        if let Some(&at) = group.names.get(name) {
            found.push(at);
        } else if !group.lists.contains(&(name.counted, name.dimension)) {
            let of_whole = (figures.all[of].place, figures.all[of].threshold);
            found.push(figures.hide(part, name, of_whole));
        }
    }
    found
}

/// Whether all parts are known and are less than the whole.
fn falls_short(figures: &Figures, whole: usize, parts: &[usize]) -> bool {
    let Some(whole) = figures.all[whole].value else {
        return false;
    };
    let mut sum: u128 = 0;
    for &part in parts {
        let Some(value) = figures.all[part].value else {
            return false;
        };
        sum += u128::from(value);
    }
    sum < u128::from(whole)
}

/// Periods are cut at every first and last day; each is the sum of the pieces that it covers.
fn periods(figures: &mut Figures, sums: &mut Vec<Sum>) -> Result<(), AuditError> {
    let mut parts = 0;
    let Some(any) = figures.groups.first().map(|group| group.key.period) else {
        return Ok(());
    };
    let mut families: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (at, group) in figures.groups.iter().enumerate() {
        let key = Key {
            period: any,
            ..group.key.clone()
        };
        families.entry(key).or_default().push(at);
    }
    for (key, groups) in families {
        let spans: Vec<Period> = groups.iter().map(|&group| figures.groups[group].key.period).collect();
        let day_after = |day: NaiveDate| day.checked_add_days(Days::new(1));
        let edges = spans.iter().flat_map(|span| [Some(span.from()), day_after(span.to())]);
        let cuts: BTreeSet<NaiveDate> = edges.flatten().collect();
        for (&group, &span) in groups.iter().zip(&spans) {
            let pieces = pieces(span, &cuts);
            if pieces.len() < 2 {
                continue;
            }
            parts += pieces.len() * figures.groups[group].names.len();
            if parts > MOST_PARTS {
                return Err(AuditError::TooLarge { unknowns: parts });
            }
            let pieces: Vec<usize> = pieces
                .into_iter()
                .map(|period| figures.group(&Key { period, ..key.clone() }))
                .collect();
            let names: Vec<(Name, usize)> = figures.groups[group]
                .names
                .iter()
                .filter(|(name, _)| name.counted.adds_up())
                .map(|(name, at)| (name.clone(), *at))
                .collect();
            for (name, whole) in names {
                let parts = parts_of(figures, &name, whole, &pieces);
                sums.push(Sum { whole, parts });
            }
        }
    }
    Ok(())
}

/// The pieces of a period, cut where others begin or end.
fn pieces(span: Period, cuts: &BTreeSet<NaiveDate>) -> Vec<Period> {
    let inside: Vec<NaiveDate> = cuts.range(span.from()..=span.to()).copied().collect();
    let ends = inside.iter().skip(1).filter_map(NaiveDate::pred_opt).chain([span.to()]);
    let pieces = inside.iter().zip(ends);
    pieces
        .filter_map(|(&from, to)| Period::between(from, to).ok())
        .collect()
}
