//! What the fields of a dossier are called and say.

use crate::app::facts::Facts;
use crate::app::page::{Value, Words};
use crate::domain::{Datum, Dossier, DossierKind, Field, Holds, SiteList, Slug};

/// A message of a kind: `dossier-<kind>-<what>`, with hyphens for underscores.
pub(super) fn of_kind(kind: DossierKind, what: &str) -> Words {
    Words::Label(format!("dossier-{}-{}", kind.code(), what.replace('_', "-")))
}

/// What a field is called.
pub(super) fn field(kind: DossierKind, name: &str) -> Words {
    of_kind(kind, &format!("field-{name}"))
}

/// A dossier in one line: what its row says, without what is empty.
#[must_use]
pub fn title(dossier: &Dossier, facts: &Facts) -> Words {
    let row = dossier.kind().kind().row.iter();
    let said: Vec<Words> = row.filter_map(|name| value(dossier, name, facts)).collect();
    said.into_iter().reduce(joined).unwrap_or(Words::Plain(String::new()))
}

/// One thing after the other, on one line.
pub(super) fn joined(before: Words, after: Words) -> Words {
    Words::Message(
        "dossier-joined",
        vec![
            ("before", Value::Words(Box::new(before))),
            ("after", Value::Words(Box::new(after))),
        ],
    )
}

/// What a field says; `None` when it says nothing.
pub(super) fn value(dossier: &Dossier, name: &str, facts: &Facts) -> Option<Words> {
    let kind = dossier.kind();
    let (_, field) = kind.field(name)?;
    Some(match (field.holds, dossier.get(name)?) {
        (_, Datum::Day(day)) => Words::Message("dossier-day", vec![("day", Value::Date(*day))]),
        // A year is not counted: its digits stand together.
        (Holds::Number(1000.., _), Datum::Number(year)) => Words::Plain(year.to_string()),
        (_, Datum::Number(number)) => Words::counted("dossier-number", "number", *number),
        (_, Datum::Flag(flag)) => Words::message(if *flag { "dossier-yes" } else { "dossier-no" }),
        (Holds::One(codes), Datum::One(position)) => of_kind(kind, &format!("{}-{}", codes.name, codes.at(*position)?)),
        (Holds::Many(codes), Datum::Many(bits)) => {
            let on = (0..codes.codes.len()).filter(|n| bits >> n & 1 == 1);
            some(on.filter_map(|n| Some(of_kind(kind, &format!("{}-{}", codes.name, codes.at(n)?)))))
        }
        (_, Datum::Commune(commune)) => Words::Plain(commune.name().map_or_else(|| commune.to_string(), str::to_owned)),
        (Holds::Id(list), Datum::Id(id)) => name_of(list, id, facts),
        (_, Datum::Id(id)) => Words::Plain(short_code(kind, id)),
        (Holds::Ids(list), Datum::Ids(ids)) => some(ids.iter().map(|id| name_of(list, id, facts))),
        (_, Datum::Staff(code)) => Words::Plain(code.to_string()),
        (_, Datum::Address(address)) => Words::Plain(address.as_str().to_owned()),
        (_, Datum::Marks(marks)) => Words::counted(
            "dossier-number",
            "number",
            i64::try_from(marks.len()).unwrap_or(i64::MAX),
        ),
        _ => return None,
    })
}

/// The first of several and how many more; `dossier-nothing` for none.
fn some(words: impl Iterator<Item = Words>) -> Words {
    let mut words = words;
    let Some(first) = words.next() else {
        return Words::message("dossier-nothing");
    };
    match i64::try_from(words.count()).unwrap_or(i64::MAX) {
        0 => first,
        more => Words::Message(
            "dossier-and-more",
            vec![("first", Value::Words(Box::new(first))), ("count", Value::Number(more))],
        ),
    }
}

/// What a site calls an id; ids that Palier ships have a message, those of dossiers the dossier's own line.
pub(in crate::app::screens) fn name_of(list: SiteList, id: &Slug, facts: &Facts) -> Words {
    let made = |dossier: &&Dossier| list.made_by() == Some(dossier.kind()) && dossier.own_code() == Some(id);
    if let Some(dossier) = facts.made.iter().find(made) {
        return title(dossier, facts);
    }
    match facts.lists.named(list).get(id) {
        Some(Some(name)) => Words::Plain(name.clone()),
        Some(None) => shipped(list, id),
        None => unknown(list, id),
    }
}

/// A code that the machine gave, as it is read aloud and typed: without the name of its kind.
pub(super) fn short_code(kind: DossierKind, code: &Slug) -> String {
    let whole = code.as_str();
    let short = whole.strip_prefix(kind.code()).and_then(|rest| rest.strip_prefix('-'));
    short.unwrap_or(whole).to_owned()
}

/// What is not known here: the code that another device gave is told by its kind.
fn unknown(list: SiteList, id: &Slug) -> Words {
    match list.made_by().filter(|kind| kind.gives(id)) {
        Some(kind) => joined(of_kind(kind, "one"), Words::Plain(short_code(kind, id))),
        None => Words::Plain(id.to_string()),
    }
}

/// The ids that may be chosen of a list, with their names: of dossiers, those that are not over.
pub(super) fn choices(list: SiteList, facts: &Facts) -> Vec<(Slug, Words)> {
    let made = facts
        .made
        .iter()
        .filter(|dossier| list.made_by() == Some(dossier.kind()));
    let made = made.filter_map(|dossier| Some((dossier.own_code()?.clone(), title(dossier, facts))));
    let named = facts.lists.named(list).keys();
    named
        .map(|id| (id.clone(), name_of(list, id, facts)))
        .chain(made)
        .collect()
}

fn shipped(list: SiteList, id: &Slug) -> Words {
    let list = match list {
        SiteList::Sector => "sector",
        SiteList::Skill => "skill",
        SiteList::Survey => return Words::Label(format!("survey-{id}-title")),
        _ => return Words::Plain(id.to_string()),
    };
    Words::Label(format!("dossier-cycle-{list}-{}", id.as_str().replace(['.', '_'], "-")))
}

/// Whether the ids of a field make a tree by their dots.
pub(super) fn is_tree(field: &Field) -> bool {
    field.holds == Holds::Ids(SiteList::Skill)
}

/// Whether a field has a value of a list, and not one that is typed.
pub(super) fn is_chosen(field: &Field) -> bool {
    matches!(
        field.holds,
        Holds::Flag | Holds::One(_) | Holds::Many(_) | Holds::Id(_) | Holds::Ids(_)
    )
}
