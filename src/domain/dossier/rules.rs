//! The rules of dossiers, in one place: the form, files and the store all ask here.

use super::{Datum, Dossier, Field, Holds, Need, When};
use crate::domain::{Fault, Lists, Reason};

/// Every rule that a dossier breaks, in the order of its fields; empty when it may be recorded.
#[must_use]
pub fn check_dossier(dossier: &Dossier, lists: &dyn Lists) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (field, datum) in dossier.kind.fields().iter().zip(&dossier.data) {
        let asked = dossier.asks(field);
        match datum {
            None if asked && field.need == Need::Must => faults.push(Fault::new(field.name, missing(field))),
            None => {}
            Some(_) if !asked => faults.push(Fault::new(field.name, not_asked(field))),
            Some(datum) => faults.extend(wrong(field, datum, lists).map(|reason| Fault::new(field.name, reason))),
        }
    }
    (dossier.kind.kind().rules)(dossier, &mut faults);
    faults
}

fn missing(field: &Field) -> Reason {
    match field.holds {
        Holds::Many(_) | Holds::Ids(_) | Holds::Marks => Reason::Empty,
        _ => Reason::Required,
    }
}

fn not_asked(field: &Field) -> Reason {
    match field.when {
        When::Always => Reason::UnknownField,
        When::Says(other, _) => Reason::OnlyFor(other),
    }
}

/// What is wrong with what a field says; a value of another shape than the field's is wrong too.
fn wrong(field: &Field, datum: &Datum, lists: &dyn Lists) -> Option<Reason> {
    match (field.holds, datum) {
        (Holds::Day, Datum::Day(_))
        | (Holds::Flag, Datum::Flag(_))
        | (Holds::Commune, Datum::Commune(_))
        | (Holds::Own, Datum::Id(_))
        | (Holds::Staff, Datum::Staff(_))
        | (Holds::Address, Datum::Address(_)) => None,
        (Holds::Number(from, to), Datum::Number(value)) => {
            let [value, from, to] = [*value, from, to].map(i64::from);
            (!(from..=to).contains(&value)).then_some(Reason::OutOfRange { value, from, to })
        }
        (Holds::One(codes), Datum::One(position)) if *position < codes.codes.len() => None,
        (Holds::Many(codes), Datum::Many(bits)) if bits >> codes.codes.len() == 0 => {
            (*bits == 0).then_some(Reason::Empty)
        }
        (Holds::Id(list), Datum::Id(id)) => (!lists.has(list, id)).then(|| Reason::NotOfThisSite(id.to_string())),
        (Holds::Ids(list), Datum::Ids(ids)) => {
            let strange = ids.iter().find(|id| !lists.has(list, id));
            let repeated = ids.iter().enumerate().any(|(at, id)| ids[..at].contains(id));
            match strange {
                _ if ids.is_empty() => Some(Reason::Empty),
                Some(id) => Some(Reason::NotOfThisSite(id.to_string())),
                None => repeated.then_some(Reason::Repeated),
            }
        }
        (Holds::Marks, Datum::Marks(marks)) => {
            let repeated = marks
                .iter()
                .enumerate()
                .any(|(at, (id, _))| marks[..at].iter().any(|(known, _)| known == id));
            if marks.is_empty() {
                Some(Reason::Empty)
            } else {
                repeated.then_some(Reason::Repeated)
            }
        }
        _ => Some(Reason::WrongType("what this field holds")),
    }
}
