//! The description as pages: the page of pages, a page's fields, choices, the list of places.

use crate::app::act::Act;
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::domain::{Commune, PlaceField, PlaceReason, SitePlace, Typology};

use super::draft::{self, Draft, Entry};
use super::table::{Kind, Section, kind};
use super::{Inside, Known, SiteAct, State, hours, removal, words};

pub(in crate::app::screens) fn page(state: &State, _: &Model) -> Page {
    let Some(draft) = state.in_hand() else {
        let text = match state.site {
            Known::Failed => "site-failed",
            _ => "site-reading",
        };
        return Page::new(Words::message("site-title"))
            .text(Words::message(text))
            .choice(Act::Back, Words::message("site-back"));
    };
    match state.inside {
        Inside::Pages => pages(state, draft),
        Inside::Places => places(state),
        Inside::Section(section) => fields(section, draft),
        Inside::Choices(field) => choices(field, draft),
        Inside::Exceptions => hours::exceptions(state, draft),
        Inside::Hours => hours::in_words(draft),
        Inside::Removing => removal::page(name(&draft.place)),
        Inside::Forgetting => removal::page_of_forgetting(name(&draft.place)),
    }
}

pub(super) fn choice(page: Page, act: SiteAct, words: &'static str) -> Page {
    page.choice(Act::Site(act), Words::message(words))
}

fn number(n: usize) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// What a place is called, in lists and titles.
fn name(place: &SitePlace) -> Words {
    if place.name.is_empty() {
        Words::message("site-unnamed")
    } else {
        Words::Plain(place.name.clone())
    }
}

fn pages(state: &State, draft: &Draft) -> Page {
    let mut page = Page::new(Words::naming("site-title-of", "name", name(&draft.place)));
    if state.taken_up && draft.is_begun() {
        page = page.with(Block::Note(Tone::Hint, Words::message("site-taken-up")));
    }
    let mut lacking = 0;
    for section in Section::ALL {
        let (filled, lacks) = draft.standing(section);
        lacking += lacks;
        let value = match (filled, lacks) {
            (0, 0) => Words::message("site-nothing"),
            (_, 0) => Words::Message("site-filled", vec![("count", number(filled))]),
            (_, lacks) => Words::Message("site-lacking", vec![("count", number(lacks))]),
        };
        page = page.item(Item {
            act: Act::Site(SiteAct::Section(section)),
            label: Words::message(section.title()),
            shape: Shape::Setting { value, error: None },
        });
    }
    page = if state.under_way.is_some() {
        page.with(Block::Note(Tone::Plain, Words::message("site-saving")))
    } else {
        choice(page, SiteAct::Save, "site-save")
    };
    if state.is_begun() {
        page = choice(page, SiteAct::AskToForget, "site-forget");
    }
    page = choice(page, SiteAct::Places, "site-others");
    if removal::can_be_removed(state) {
        page = choice(page, SiteAct::AskToRemove, "site-remove");
    }
    if lacking == 0 {
        page
    } else {
        page.with(Block::Note(
            Tone::Plain,
            Words::Message("site-standard", vec![("count", number(lacking))]),
        ))
    }
}

fn places(state: &State) -> Page {
    let mut page = Page::new(Words::message("site-others-title"));
    for (index, id) in state.places().iter().enumerate() {
        let draft = state.drafts.get(id);
        let known = || state.site().map(|site| Draft::of(site, id.as_deref()).place);
        let Some(place) = draft.map(|draft| draft.place.clone()).or_else(known) else {
            continue;
        };
        let stands = match (draft.is_some_and(Draft::is_begun), id) {
            (true, _) => "site-unsaved",
            (false, None) => "site-own",
            (false, Some(_)) => "site-other",
        };
        page = page.item(Item {
            act: Act::Site(SiteAct::Switch(index)),
            label: name(&place),
            shape: Shape::Setting {
                value: Words::message(stands),
                error: None,
            },
        });
    }
    if let Some(removed) = &state.removed {
        let name = removal::name(removed);
        page = page.choice(
            Act::Site(SiteAct::PutBack),
            Words::naming("site-put-back", "name", name),
        );
    }
    let page = choice(page, SiteAct::AddPlace, "site-add");
    choice(page, SiteAct::Ready, "site-pages")
}

fn fields(section: Section, draft: &Draft) -> Page {
    let mut page = Page::new(Words::message(section.title()));
    if let Some(help) = section.help() {
        page = page.text(Words::message(help));
    }
    page = if section == Section::Opening {
        hours::week(page, draft)
    } else {
        section
            .fields()
            .iter()
            .fold(page, |page, field| with_field(page, *field, draft))
    };
    if let Some(next) = section.next() {
        let title = Words::message(next.title());
        page = page.choice(
            Act::Site(SiteAct::Section(next)),
            Words::naming("site-next", "page", title),
        );
    }
    choice(page, SiteAct::Ready, "site-pages")
}

fn with_field(page: Page, field: PlaceField, draft: &Draft) -> Page {
    match kind(field) {
        Kind::Line => {
            let page = typed(page, Entry::Field(field), label(field), draft);
            if field == PlaceField::Postcode && is_doubtful(&draft.place) {
                return page.with(Block::Note(Tone::Hint, Words::message("site-postcode-doubt")));
            }
            page
        }
        Kind::Box => {
            let page = typed(page, Entry::Field(field), label(field), draft);
            let used = draft.text(Entry::Field(field)).chars().count();
            let left = number(field.longest().saturating_sub(used));
            page.with(Block::Note(
                Tone::Plain,
                Words::Message("site-left", vec![("count", left)]),
            ))
        }
        Kind::Choices => setting(page, field, chosen(field, draft), error_of(field, draft)),
        Kind::YesNo => {
            let value = match draft.place.very_small_businesses {
                None => "site-not-said",
                Some(true) => "site-yes",
                Some(false) => "site-no",
            };
            setting(page, field, Words::message(value), None)
        }
        Kind::Hours => page,
    }
}

/// Whether the postcode is not of the department of the commune: a slip of the hand, or a border.
fn is_doubtful(place: &SitePlace) -> bool {
    let commune = Commune::parse(&place.commune);
    commune.is_some_and(|commune| !place.postcode.is_empty() && !commune.may_have(&place.postcode))
}

/// The name of a field, marked when the standard requires it.
fn label(field: PlaceField) -> Words {
    if draft::is_asked(field) {
        Words::naming("site-required", "field", words::field(field))
    } else {
        words::field(field)
    }
}

/// Adds something to type in, with what is wrong in it where the hand is.
pub(super) fn typed(page: Page, entry: Entry, label: Words, draft: &Draft) -> Page {
    let long = matches!(entry, Entry::Field(field) if kind(field) == Kind::Box);
    let page = page.item(Item {
        act: Act::Site(SiteAct::Fill(entry)),
        label,
        shape: Shape::Field {
            value: draft.text(entry),
            secret: false,
            long,
        },
    });
    match draft.fault(entry).or_else(|| alone(entry, draft)) {
        Some(reason) => page.with(Block::Note(Tone::Error, words::fault(reason))),
        None => page,
    }
}

/// Latitude and longitude go together: told beside the one that is empty, once the other is right.
fn alone(entry: Entry, draft: &Draft) -> Option<PlaceReason> {
    let other = match entry {
        Entry::Field(PlaceField::Latitude) => Entry::Field(PlaceField::Longitude),
        Entry::Field(PlaceField::Longitude) => Entry::Field(PlaceField::Latitude),
        _ => return None,
    };
    let lacks = draft.text(entry).is_empty() && !draft.text(other).is_empty() && draft.fault(other).is_none();
    lacks.then_some(PlaceReason::OneDegreeAlone)
}

fn setting(page: Page, field: PlaceField, value: Words, error: Option<Words>) -> Page {
    page.item(Item {
        act: Act::Site(SiteAct::Open(field)),
        label: label(field),
        shape: Shape::Setting { value, error },
    })
}

fn error_of(field: PlaceField, draft: &Draft) -> Option<Words> {
    let wrong = draft.place.check().into_iter().find(|(wrong, _)| *wrong == field);
    wrong.map(|(_, reason)| words::fault(reason))
}

/// The values chosen in a field: the first one, and how many more.
fn chosen(field: PlaceField, draft: &Draft) -> Words {
    let codes = draft.place.chosen(field);
    match codes.split_first() {
        None => Words::message("site-nothing"),
        Some((first, [])) => words::value(field, first),
        Some((first, others)) => Words::Message(
            "site-and-more",
            vec![
                ("first", Value::Words(Box::new(words::value(field, first)))),
                ("count", number(others.len())),
            ],
        ),
    }
}

fn choices(field: PlaceField, draft: &Draft) -> Page {
    let chosen = draft.place.chosen(field);
    let usual = Typology::usual().count();
    let mut page = choice(Page::new(words::field(field)), SiteAct::Ready, "site-ready");
    for (index, code) in field.codes().into_iter().enumerate() {
        if field == PlaceField::Types && index == usual {
            page = page.with(Block::Heading(Words::message("site-types-others")));
        }
        page = page.item(Item {
            act: Act::Site(SiteAct::Choose(index)),
            label: words::value(field, code),
            shape: Shape::Tick(chosen.contains(&code)),
        });
    }
    page
}
