//! The form as a page: the essential fields and "save" on one screen, the optional ones after.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{Fault, Kind, Reason, Session};

use super::field::{CounterSet, Field};
use super::{Extent, FormAct, Inside, Saving, State, choices, faults};

const SETS: [CounterSet; 3] = [CounterSet::Gender, CounterSet::Age, CounterSet::Status];

/// The fields that every session says.
fn essential(session: &Session) -> Vec<FormAct> {
    let mut acts = vec![
        FormAct::Fill(Field::Date),
        FormAct::Fill(Field::Hour),
        FormAct::Fill(Field::Minutes),
    ];
    if session.kind.is_group() {
        acts.push(FormAct::Fill(Field::Total));
    }
    acts.push(FormAct::Open(Field::PlaceType));
    if session.place_type.needs_commune() {
        acts.push(FormAct::Fill(Field::Commune));
    }
    acts.extend([FormAct::Open(Field::Usages), FormAct::Open(Field::Themes)]);
    if session.kind == Kind::Workshop {
        acts.push(FormAct::Open(Field::WorkshopLevel));
    }
    acts.extend([FormAct::Open(Field::Devices), FormAct::Open(Field::Language)]);
    acts
}

/// The fields that may be left.
fn optional(session: &Session) -> Vec<FormAct> {
    let mut acts: Vec<FormAct> = Vec::new();
    if session.kind.is_group() {
        acts.extend([FormAct::Fill(Field::Already), FormAct::Fill(Field::FirstTime)]);
        acts.extend(SETS.map(FormAct::Count));
    } else {
        acts.push(FormAct::Open(Field::Returning));
        acts.extend(SETS.map(|set| FormAct::Open(Field::Person(set))));
    }
    let mut fields = vec![Field::Audience, Field::OwnDevice, Field::Procedure, Field::Mandate];
    if session.kind == Kind::Workshop {
        fields.push(Field::Title);
    }
    if session.kind == Kind::Individual {
        fields.extend([Field::AutonomyBefore, Field::AutonomyAfter, Field::Referral]);
    }
    if session.place_type == crate::domain::PlaceType::LieuActivite {
        fields.push(Field::Place);
    }
    fields.extend([Field::Serves, Field::Tags, Field::MediatorRole]);
    acts.extend(fields.into_iter().map(FormAct::Open));
    acts
}

/// Whether a field stands among those shown first.
pub(super) fn is_essential(act: &FormAct, session: &Session) -> bool {
    essential(session).contains(act)
}

/// The item that corrects a faulty field.
pub(super) fn act_of(field: &str, session: &Session) -> Option<FormAct> {
    let mut acts = essential(session).into_iter().chain(optional(session));
    acts.find(|act| match act {
        FormAct::Fill(f) | FormAct::Open(f) => f.name() == field,
        FormAct::Count(set) => Field::Person(*set).name() == field,
        _ => false,
    })
}

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    let faults = state.faults(&model.facts, model.today);
    match state.inside {
        Inside::Form => whole(state, model, &faults),
        Inside::Choices(field) => picker(state, field, model),
        Inside::Counters(set) => counters(state, set, &faults),
    }
}

fn whole(state: &State, model: &Model, faults: &[Fault]) -> Page {
    let session = &state.session;
    let title = match (session.kind, state.correcting.is_some()) {
        (Kind::Workshop, false) => "form-workshop",
        (Kind::Individual, false) => "form-individual",
        (_, false) => "form-other",
        (_, true) => "form-correct",
    };
    let mut page = Page::new(Words::message(title));
    for act in essential(session) {
        page = with_item(page, state, act, faults, model);
    }
    if session.date > model.today {
        page = page.with(Block::Note(Tone::Hint, Words::message("form-future")));
    }
    page = match state.saving {
        Saving::UnderWay => page.with(Block::Note(Tone::Plain, Words::message("form-saving"))),
        _ => page.choice(Act::Form(FormAct::Save), Words::message("form-save")),
    };
    let more = match state.extent {
        Extent::Essential => "form-more",
        Extent::Everything => "form-less",
    };
    page = page.choice(Act::Form(FormAct::MoreOrLess), Words::message(more));
    if state.extent == Extent::Everything {
        for act in optional(session) {
            if !(matches!(act, FormAct::Open(field) if choices::list(field, &model.facts).len() < 2)) {
                page = with_item(page, state, act, faults, model);
            }
        }
    }
    page
}

fn label(act: FormAct) -> Words {
    let name = match act {
        FormAct::Count(set) | FormAct::Open(Field::Person(set)) => set.name().to_owned(),
        FormAct::Fill(Field::Counter(set, index)) => {
            return Words::label(
                set.name(),
                set.codes().get(usize::from(index)).copied().unwrap_or_default(),
            );
        }
        FormAct::Open(Field::Returning) => "returning".to_owned(),
        FormAct::Fill(field) | FormAct::Open(field) => field.name().replace("participants.", "").replace('_', "-"),
        FormAct::Choose(_) | FormAct::Ready | FormAct::MoreOrLess | FormAct::Save => String::new(),
    };
    Words::Label(format!("form-{name}"))
}

/// Adds a field, with what is wrong in it where the hand is.
fn with_item(page: Page, state: &State, act: FormAct, faults: &[Fault], model: &Model) -> Page {
    let session = &state.session;
    let name = match act {
        FormAct::Fill(field) | FormAct::Open(field) => field.name(),
        FormAct::Count(set) => Field::Person(set).name(),
        _ => "",
    };
    // What is only missing is not said before "save" was asked: nobody is blamed for a form just opened.
    let missing = |fault: &&Fault| matches!(fault.reason, Reason::Required | Reason::Empty);
    let error = faults
        .iter()
        .find(|fault| fault.field == name)
        .filter(|fault| state.saving == Saving::Refused || !missing(fault))
        .map(faults::words);
    let item = |shape| Item {
        act: Act::Form(act),
        label: label(act),
        shape,
    };
    match act {
        FormAct::Fill(field) => {
            let page = page.item(item(typed(state, field)));
            match error {
                Some(words) => page.with(Block::Note(Tone::Error, words)),
                None => page,
            }
        }
        FormAct::Open(field) => page.item(item(Shape::Setting {
            value: value(state, field, model),
            error,
        })),
        FormAct::Count(set) => page.item(item(Shape::Setting {
            value: counted(session, set),
            error,
        })),
        FormAct::Choose(_) | FormAct::Ready | FormAct::MoreOrLess | FormAct::Save => page,
    }
}

fn typed(state: &State, field: Field) -> Shape {
    Shape::Field {
        value: state.text(field),
        secret: false,
        long: false,
    }
}

/// What a field that is chosen says now.
fn value(state: &State, field: Field, model: &Model) -> Words {
    let session = &state.session;
    let list = choices::list(field, &model.facts);
    if !choices::takes_many(field) {
        let chosen = choices::chosen(session, field, &model.facts);
        return chosen
            .and_then(|n| list.get(n).cloned())
            .unwrap_or(Words::message("form-not-said"));
    }
    let mut on = list
        .into_iter()
        .enumerate()
        .filter(|(n, _)| choices::is_on(session, field, *n, &model.facts));
    match (on.next(), on.count()) {
        (None, _) => Words::message("form-nothing"),
        (Some((_, first)), 0) => first,
        (Some((_, first)), more) => Words::Message(
            "form-and-more",
            vec![
                ("first", Value::Words(Box::new(first))),
                ("count", Value::Number(i64::try_from(more).unwrap_or(i64::MAX))),
            ],
        ),
    }
}

fn counted(session: &Session, set: CounterSet) -> Words {
    match &session.participants {
        Some(people) if set.counts(people).iter().any(|n| *n > 0) => Words::Message(
            "form-counted",
            vec![
                (
                    "count",
                    Value::Number(i64::from(people.total) - choices::remainder(people, set)),
                ),
                ("rest", Value::Number(choices::remainder(people, set).max(0))),
            ],
        ),
        _ => Words::message("form-not-said"),
    }
}

fn picker(state: &State, field: Field, model: &Model) -> Page {
    let many = choices::takes_many(field);
    let mut page = Page::new(label(FormAct::Open(field)));
    if many {
        page = page.choice(Act::Form(FormAct::Ready), Words::message("form-ready"));
    }
    for (index, words) in choices::list(field, &model.facts).into_iter().enumerate() {
        let on = choices::is_on(&state.session, field, index, &model.facts);
        if field == Field::Themes && index == crate::domain::Theme::AideAuxDemarches.position() + 1 {
            page = page.with(Block::Heading(Words::message("form-administrative")));
        }
        page = page.item(Item {
            act: Act::Form(FormAct::Choose(index)),
            label: words,
            shape: if many { Shape::Tick(on) } else { Shape::Radio(on) },
        });
    }
    page
}

fn counters(state: &State, set: CounterSet, faults: &[Fault]) -> Page {
    let mut page = Page::new(label(FormAct::Count(set)));
    for (index, _) in set.codes().iter().enumerate() {
        let field = Field::Counter(set, u8::try_from(index).unwrap_or(0));
        page = page.item(Item {
            act: Act::Form(FormAct::Fill(field)),
            label: label(FormAct::Fill(field)),
            shape: typed(state, field),
        });
    }
    let name = Field::Person(set).name();
    page = match faults.iter().find(|fault| fault.field == name) {
        Some(fault) => page.with(Block::Note(Tone::Error, faults::words(fault))),
        None => {
            let rest = state
                .session
                .participants
                .as_ref()
                .map_or(0, |people| choices::remainder(people, set));
            page.with(Block::Note(Tone::Plain, Words::counted("form-rest", "count", rest)))
        }
    };
    page.choice(Act::Form(FormAct::Ready), Words::message("form-ready"))
}
