//! The fields that are chosen: what each offers, what is on, and what choosing does.

use super::State;
use crate::app::Facts;
use crate::app::page::Words;
use crate::app::screens::dossier::words;
use crate::domain::{Codes, Datum, Field, Holds, Need, Slug, Usage};

/// A branch of a tree of choices.
#[derive(Debug)]
pub(super) struct Branch {
    pub name: Words,
    /// Indices among the choices of the field.
    pub choices: Vec<usize>,
}

impl Branch {
    /// The branches of a field whose ids make a tree, the usages first; none for any other field.
    pub(super) fn all(field: &Field, facts: &Facts) -> Vec<Self> {
        let (true, Holds::Ids(list)) = (words::is_tree(field), field.holds) else {
            return Vec::new();
        };
        let mut branches: Vec<(String, Branch)> = Vec::new();
        for (index, (id, _)) in words::choices(list, facts).into_iter().enumerate() {
            let root = id.as_str().split('.').next().unwrap_or_default();
            if let Some((_, branch)) = branches.iter_mut().find(|(known, _)| known == root) {
                branch.choices.push(index);
                continue;
            }
            let name = match (Usage::from_code(root), Slug::parse(root)) {
                (Some(usage), _) => Words::label("usage", usage.code()),
                (None, Some(id)) => words::name_of(list, &id, facts),
                (None, None) => Words::Plain(root.to_owned()),
            };
            let choices = vec![index];
            branches.push((root.to_owned(), Branch { name, choices }));
        }
        // The usages in their order, from the basic to the advanced ones; then what a site adds.
        let place = |root: &str| Usage::from_code(root).map_or(usize::MAX, Usage::position);
        branches.sort_by_key(|(root, _)| place(root));
        branches.into_iter().map(|(_, branch)| branch).collect()
    }
}

impl State {
    /// The choices of a field; for one that may stay empty, the first is "not said".
    pub(super) fn choices(&self, field: &Field, facts: &Facts) -> Vec<Words> {
        let kind = self.dossier.kind();
        let of_list = |codes: &'static Codes| -> Vec<Words> {
            let word = |code| words::of_kind(kind, &format!("{}-{code}", codes.name));
            codes.codes.iter().map(word).collect()
        };
        let names = |list| words::choices(list, facts).into_iter().map(|(_, name)| name).collect();
        let one: Vec<Words> = match field.holds {
            Holds::Flag => return [false, true].map(yes_or_no).into(),
            Holds::Many(codes) => return of_list(codes),
            Holds::Ids(list) => return names(list),
            Holds::One(codes) => of_list(codes),
            Holds::Id(list) => names(list),
            _ => Vec::new(),
        };
        let nothing = (field.need == Need::May).then(|| Words::message("dossier-not-said"));
        nothing.into_iter().chain(one).collect()
    }

    pub(super) fn is_on(&self, field: &Field, index: usize, facts: &Facts) -> bool {
        let datum = self.dossier.get(field.name);
        // "Not said" stands first where a value may be left.
        let after = index.checked_sub(usize::from(field.need == Need::May));
        match (field.holds, datum) {
            (Holds::Flag, datum) => (datum == Some(&Datum::Flag(true))) == (index == 1),
            (Holds::Many(_), Some(Datum::Many(bits))) => bits >> index & 1 == 1,
            (Holds::Ids(list), Some(Datum::Ids(ids))) => words::choices(list, facts)
                .get(index)
                .is_some_and(|(id, _)| ids.contains(id)),
            (Holds::One(_), Some(Datum::One(position))) => after == Some(*position),
            (Holds::Id(list), Some(Datum::Id(chosen))) => after
                .and_then(|at| words::choices(list, facts).into_iter().nth(at))
                .is_some_and(|(id, _)| id == *chosen),
            (Holds::One(_) | Holds::Id(_), None) => after.is_none(),
            _ => false,
        }
    }

    pub(super) fn choose(&mut self, at: usize, index: usize, facts: &Facts) {
        let field = self.field(at);
        let after = index.checked_sub(usize::from(field.need == Need::May));
        let before = self.dossier.get(field.name).cloned();
        let datum = match field.holds {
            Holds::Flag => Some(Datum::Flag(index == 1)),
            Holds::One(_) => after.map(Datum::One),
            Holds::Id(list) => after
                .and_then(|at| words::choices(list, facts).into_iter().nth(at))
                .map(|(id, _)| Datum::Id(id)),
            Holds::Many(_) => {
                let bits = match before {
                    Some(Datum::Many(bits)) => bits ^ (1 << index),
                    _ => 1 << index,
                };
                (bits != 0).then_some(Datum::Many(bits))
            }
            Holds::Ids(list) => {
                let mut ids = match before {
                    Some(Datum::Ids(ids)) => ids,
                    _ => Vec::new(),
                };
                if let Some((id, _)) = words::choices(list, facts).into_iter().nth(index) {
                    match ids.iter().position(|known| *known == id) {
                        Some(at) => drop(ids.remove(at)),
                        None => ids.push(id),
                    }
                }
                ids.sort_unstable();
                (!ids.is_empty()).then_some(Datum::Ids(ids))
            }
            _ => before,
        };
        self.dossier.set(field.name, datum);
        self.touched = true;
        // What is no longer asked must not stay behind, unseen and refused.
        for (at, field) in self.dossier.kind().fields().iter().enumerate() {
            if !self.dossier.asks(field) {
                self.dossier.set(field.name, None);
                self.texts.remove(&at);
            }
        }
    }
}

fn yes_or_no(flag: bool) -> Words {
    Words::message(if flag { "dossier-yes" } else { "dossier-no" })
}
