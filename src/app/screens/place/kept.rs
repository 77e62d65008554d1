//! The draft of the screen: the places begun and what stands typed in them as text, and the screen of such a text.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::draft::{Draft, Entry};
use super::{State, longest, takes};
use crate::domain::{self, PlaceField, SitePlace, Slug};

/// The way drafts are written here.
pub(in crate::app::screens) const FORMAT: u16 = 1;

impl State {
    /// What was begun, as a text that [`State::resumed`] takes back. When all the places begun are too much to be kept, the
    /// one in hand is.
    #[must_use]
    pub fn draft(&self) -> Option<String> {
        if !self.is_begun() {
            return None;
        }
        let begun = self.drafts.iter().filter(|(_, draft)| draft.is_begun());
        let begun: Vec<_> = begun.collect();
        let text = written(self.place.as_deref(), &begun);
        if text.len() <= domain::Draft::LONGEST {
            return Some(text);
        }
        let in_hand = begun.into_iter().filter(|(place, _)| **place == self.place);
        Some(written(self.place.as_deref(), &in_hand.collect::<Vec<_>>()))
    }

    /// The screen of a draft; `None` when it is none.
    #[must_use]
    pub fn resumed(draft: &str) -> Option<Self> {
        let Value::Object(mut whole) = serde_json::from_str(draft).ok()? else {
            return None;
        };
        let Value::Array(begun) = whole.remove("begun")? else {
            return None;
        };
        let drafts: BTreeMap<_, _> = begun.into_iter().map(read).collect::<Option<_>>()?;
        let in_hand: Option<String> = serde_json::from_value(whole.remove("place")?).ok()?;
        // The place in hand may have said nothing new: then one that did is in hand.
        let place = drafts.get_key_value(&in_hand).or(drafts.first_key_value())?.0.clone();
        Some(
            Self {
                place,
                drafts,
                ..Self::new()
            }
            .taken_up(),
        )
    }
}

fn written(place: Option<&str>, begun: &[(&Option<String>, &Draft)]) -> String {
    let each = begun.iter().map(|(place, draft)| {
        let texts = draft.texts().iter();
        let texts: Map<String, Value> = texts
            .map(|(entry, text)| (key(*entry), Value::from(text.as_str())))
            .collect();
        json!({"place": place, "says": draft.place, "texts": texts})
    });
    json!({"place": place, "begun": each.collect::<Vec<_>>()}).to_string()
}

/// A place begun; `None` for what is none.
fn read(mut value: Value) -> Option<(Option<String>, Draft)> {
    // None is the site's own.
    let place: Option<String> = serde_json::from_value(value.get_mut("place")?.take()).ok()?;
    if place.as_ref().is_some_and(|id| Slug::parse(id).is_none()) {
        return None;
    }
    let says: SitePlace = serde_json::from_value(value.get_mut("says")?.take()).ok()?;
    let texts = value.get("texts")?.as_object()?;
    let typed = texts.iter().filter_map(|(key, text)| {
        let entry = entry(key)?;
        let text = text.as_str()?.chars().filter(|c| takes(entry, *c));
        Some((entry, text.take(longest(entry)).collect()))
    });
    Some((place, Draft::taken_up(says, typed.collect())))
}

/// What tells an entry from every other.
fn key(entry: Entry) -> String {
    match entry {
        Entry::Field(field) => field.key().to_owned(),
        Entry::Weekday(weekday) => format!("weekday.{weekday}"),
        Entry::Days => "exception.days".to_owned(),
        Entry::DaysHours => "exception.hours".to_owned(),
    }
}

fn entry(known: &str) -> Option<Entry> {
    let fields = PlaceField::ALL.iter().map(|field| Entry::Field(*field));
    let others = (0..7).map(Entry::Weekday).chain([Entry::Days, Entry::DaysHours]);
    fields.chain(others).find(|entry| key(*entry) == known)
}
