//! The form as a page: the essential fields and "save" on one screen, the optional ones after.

use chrono::NaiveDate;

use crate::app::act::Act;
use crate::app::facts::Facts;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{Fault, Kind, PlaceType, Reason, Session, Theme, Usage};

use super::field::{CounterSet, Field};
use super::{Extent, FormAct, Inside, Saving, State, choices, faults, typing};

/// Usages offered without opening their list.
const OFTEN: usize = 3;
/// Characters of a date that is typed whole.
pub(in crate::app::screens) const WHOLE_DATE: usize = 10;

/// The fields that every session says.
fn essential(session: &Session) -> Vec<FormAct> {
    let mut acts = vec![FormAct::Fill(Field::Date), FormAct::Fill(Field::Hour)];
    if session.kind.is_group() {
        acts.push(FormAct::Fill(Field::Total));
    }
    acts.extend([FormAct::Fill(Field::Minutes), FormAct::Open(Field::PlaceType)]);
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

/// The fields that may be left, those that change most first.
fn optional(session: &Session) -> Vec<FormAct> {
    let mut acts: Vec<FormAct> = Vec::new();
    if session.kind == Kind::Individual {
        acts.extend([Field::AutonomyBefore, Field::AutonomyAfter, Field::Referral].map(FormAct::Open));
    }
    if session.kind.is_group() {
        acts.extend([FormAct::Fill(Field::Already), FormAct::Fill(Field::FirstTime)]);
        acts.extend(CounterSet::ALL.map(FormAct::Count));
    } else {
        acts.push(FormAct::Open(Field::Returning));
        acts.extend(CounterSet::ALL.map(|set| FormAct::Open(Field::Person(set))));
    }
    let mut fields = vec![Field::Audience, Field::OwnDevice, Field::Procedure, Field::Mandate];
    if session.kind == Kind::Workshop {
        fields.push(Field::Title);
    }
    // A date is planned for several people; what was said elsewhere is seen here, to be corrected.
    if session.kind.is_group() || session.event.is_some() {
        fields.push(Field::Event);
    }
    if session.place_type == PlaceType::LieuActivite {
        fields.push(Field::Place);
    }
    fields.extend([Field::Stop, Field::Cycle]);
    if session.cycle.is_some() || session.block.is_some() {
        fields.push(Field::Block);
    }
    fields.extend([Field::Serves, Field::Tags, Field::MediatorRole]);
    acts.extend(fields.into_iter().map(FormAct::Open));
    acts
}

/// Every field of a session of its kind, in the order of the form.
pub(super) fn fields(session: &Session) -> impl Iterator<Item = FormAct> {
    essential(session).into_iter().chain(optional(session))
}

/// The optional fields that have something to offer.
fn offered(session: &Session, facts: &Facts) -> impl Iterator<Item = FormAct> {
    // "Not said" alone offers nothing.
    let empty = |field: Field| choices::list(field, session, facts).len() <= usize::from(choices::may_be_empty(field));
    let silent = move |act: &FormAct| matches!(act, FormAct::Open(field) if empty(*field));
    optional(session).into_iter().filter(move |act| !silent(act))
}

/// The first of the optional fields.
pub(super) fn first_optional(session: &Session, facts: &Facts) -> Option<FormAct> {
    offered(session, facts).next()
}

/// The usages offered without opening their list: those of an individual session that this mediator records most.
pub(super) fn often(state: &State) -> Vec<FormAct> {
    if state.session.kind != Kind::Individual || state.correcting.is_some() {
        return Vec::new();
    }
    let usages = state.habits.usages.iter().take(OFTEN);
    usages
        .map(|usage| FormAct::Often(Field::Usages, usage.position()))
        .collect()
}

/// Where the hand goes among the choices of a field: on what is chosen, else on the first that is shown.
pub(super) fn first_choice(state: &State, field: Field, chosen: Option<usize>, facts: &Facts) -> FormAct {
    let count = choices::list(field, &state.session, facts).len();
    let (_, order) = choices::order(field, count, &state.habits, facts);
    let said = chosen.filter(|index| *index > 0 || !choices::may_be_empty(field));
    FormAct::Choose(said.or(order.first().copied()).unwrap_or(0))
}

/// Whether a field stands among those shown first.
pub(super) fn is_essential(act: &FormAct, session: &Session) -> bool {
    essential(session).contains(act)
}

/// The item that corrects a faulty field.
pub(super) fn act_of(field: &str, session: &Session) -> Option<FormAct> {
    fields(session).find(|act| match act {
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
        Inside::GivingUp => Page::new(Words::message("drafts-give-up-title"))
            .text(Words::message("drafts-give-up-text"))
            .choice(Act::Form(FormAct::GiveUp), Words::message("drafts-give-up-sure"))
            .choice(Act::Form(FormAct::Ready), Words::message("drafts-give-up-no")),
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
    if state.run > 0 {
        page = page.with(Block::Note(
            Tone::Success,
            Words::counted("form-run", "count", state.run),
        ));
    }
    for act in essential(session) {
        page = with_item(page, state, act, faults, model);
    }
    if session.date > model.today {
        page = page.with(Block::Note(Tone::Hint, Words::message("form-future")));
    }
    let often = often(state);
    if !often.is_empty() {
        page = page.with(Block::Heading(Words::message("form-often-usages")));
    }
    for act in often {
        page = with_item(page, state, act, faults, model);
    }
    page = match state.saving {
        Saving::UnderWay(_) => page.with(Block::Note(Tone::Plain, Words::message("form-saving"))),
        _ => page.choice(Act::Form(FormAct::Save), Words::message("form-save")),
    };
    if state.correcting.is_none() {
        page = page.choice(Act::Form(FormAct::SaveNext), Words::message("form-save-next"));
    }
    if state.saving == Saving::Refused {
        // A record of elsewhere may break a rule in a field that this form does not have.
        let elsewhere = faults.iter().filter(|fault| act_of(&fault.field, session).is_none());
        for fault in elsewhere {
            page = page.with(Block::Note(Tone::Error, faults::words(fault)));
        }
    }
    let more = match state.extent {
        Extent::Essential => "form-more",
        Extent::Everything => "form-less",
    };
    page = page.choice(Act::Form(FormAct::MoreOrLess), Words::message(more));
    if state.extent == Extent::Everything {
        for act in offered(session, &model.facts) {
            page = with_item(page, state, act, faults, model);
        }
    }
    // Last, so that it appears under the hand and never pushes it.
    if state.is_begun() {
        page = page.choice(Act::Form(FormAct::AskToGiveUp), Words::message("form-give-up"));
    }
    page
}

pub(super) fn label(act: FormAct) -> Words {
    let name = match act {
        FormAct::Fill(Field::Line(_)) => return Words::message("form-line"),
        FormAct::Count(set) | FormAct::Open(Field::Person(set)) => set.name().to_owned(),
        FormAct::Fill(Field::Counter(set, index)) => {
            return Words::label(
                set.name(),
                set.codes().get(usize::from(index)).copied().unwrap_or_default(),
            );
        }
        FormAct::Often(_, index) => {
            return Usage::at(index).map_or(Words::Plain(String::new()), |usage| Words::label("usage", usage.code()));
        }
        FormAct::Open(Field::Returning) => "returning".to_owned(),
        FormAct::Fill(field) | FormAct::Open(field) => field.name().replace("participants.", "").replace('_', "-"),
        _ => String::new(),
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
            let choices = field == Field::Commune && !state.found.is_empty();
            let error = match (choices, state.saving) {
                (true, Saving::Refused) => Some(Words::message("fault-commune-choose")),
                (true, _) => None,
                (false, _) => error,
            };
            let page = match error {
                Some(words) => page.with(Block::Note(Tone::Error, words)),
                None => page,
            };
            under(page, field, state)
        }
        FormAct::Often(field, index) => {
            let on = choices::is_on(session, field, index, &model.facts);
            page.item(item(Shape::Tick(on)))
        }
        FormAct::Open(field) => page.item(item(Shape::Setting {
            value: value(state, field, model),
            error,
        })),
        FormAct::Count(set) => page.item(item(Shape::Setting {
            value: counted(session, set),
            error,
        })),
        _ => page,
    }
}

/// "The date was 22/11/2026. Ctrl+Z puts it back."
pub(in crate::app::screens) fn former_date(former: NaiveDate) -> Words {
    Words::Message("form-date-former", vec![("day", Value::Date(former))])
}

/// What stands under a field to help the hand: the date that is typed over, the lengths used most, the communes that may be meant.
fn under(page: Page, field: Field, state: &State) -> Page {
    match field {
        Field::Date => match state.former {
            Some(former) if state.text(field).len() < WHOLE_DATE => {
                page.with(Block::Note(Tone::Hint, former_date(former)))
            }
            _ => page,
        },
        Field::Minutes => {
            let lengths: Vec<String> = typing::lengths(state).iter().map(u16::to_string).collect();
            let lengths = Value::Text(lengths.join(" · "));
            page.with(Block::Note(
                Tone::Hint,
                Words::Message("form-lengths", vec![("lengths", lengths)]),
            ))
        }
        Field::Commune => {
            let found = state.found.iter().enumerate();
            found.fold(page, |page, (index, commune)| {
                let said = super::field::commune_apart(commune);
                page.choice(Act::Form(FormAct::Found(index)), Words::Plain(said))
            })
        }
        _ => page,
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
    let list = choices::list(field, session, &model.facts);
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

/// The choices of a field: those used most first, then the rest of its list in its order.
fn picker(state: &State, field: Field, model: &Model) -> Page {
    let many = choices::takes_many(field);
    let mut page = Page::new(label(FormAct::Open(field)));
    if many {
        page = page.choice(Act::Form(FormAct::Ready), Words::message("form-ready"));
    }
    let list = choices::list(field, &state.session, &model.facts);
    let (often, order) = choices::order(field, list.len(), &state.habits, &model.facts);
    let mut administrative = false;
    for (place, index) in order.into_iter().enumerate() {
        if place == 0 && often > 0 {
            page = page.with(Block::Heading(Words::message("form-often")));
        }
        if place == often && often > 0 {
            page = page.with(Block::Heading(Words::message("form-others")));
        }
        let of_help = field == Field::Themes && Theme::at(index).is_some_and(Theme::is_administrative);
        if of_help && place >= often && !administrative {
            administrative = true;
            page = page.with(Block::Heading(Words::message("form-administrative")));
        }
        let on = choices::is_on(&state.session, field, index, &model.facts);
        page = page.item(Item {
            act: Act::Form(FormAct::Choose(index)),
            label: list.get(index).cloned().unwrap_or(Words::message("form-not-said")),
            shape: if many { Shape::Tick(on) } else { Shape::Radio(on) },
        });
    }
    page
}

/// The counters of a set: in one line with letters, or one by one.
fn counters(state: &State, set: CounterSet, faults: &[Fault]) -> Page {
    let field = |page: Page, field: Field| {
        page.item(Item {
            act: Act::Form(FormAct::Fill(field)),
            label: label(FormAct::Fill(field)),
            shape: typed(state, field),
        })
    };
    let mut page = Page::new(label(FormAct::Count(set))).text(Words::message(set.explained()));
    page = field(page, Field::Line(set));
    for (index, _) in set.codes().iter().enumerate() {
        page = field(page, Field::Counter(set, u8::try_from(index).unwrap_or(0)));
    }
    let name = Field::Person(set).name();
    let said = |fault: &&Fault| fault.field == name && fault.reason != Reason::Required;
    if let Some(fault) = faults.iter().find(said) {
        page = page.with(Block::Note(Tone::Error, faults::words(fault)));
    }
    let people = state.session.participants.as_ref();
    let rest = people.map_or(0, |people| choices::remainder(people, set));
    if rest >= 0 {
        page = page.with(Block::Note(Tone::Plain, Words::counted("form-rest", "count", rest)));
    }
    page.choice(Act::Form(FormAct::Ready), Words::message("form-ready"))
}
