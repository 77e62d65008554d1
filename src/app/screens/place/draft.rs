//! A description being filled in: what is said so far, and what was typed that is no value yet.

use std::collections::BTreeMap;

use super::table::{self, Section};
use crate::domain::{
    Exception, HoursFault, PlaceField, PlaceReason, Site, SitePlace, read_day, read_days, write_day, write_days,
};

/// Something that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    Field(PlaceField),
    /// The hours of a weekday, Monday being 0.
    Weekday(u8),
    /// The days of an exception to be added.
    Days,
    /// The hours of an exception to be added.
    DaysHours,
}

/// A description under way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Draft {
    pub(super) place: SitePlace,
    /// What it said when it was opened.
    before: SitePlace,
    /// What was typed in the entries touched so far; kept as typed, since it may not be a value yet.
    texts: BTreeMap<Entry, String>,
}

impl Draft {
    /// The description of a place of the site: its own when no id is given. The own one begins with what the site says.
    pub(super) fn of(site: &Site, id: Option<&str>) -> Self {
        let mut place = match id {
            None => site.place.clone(),
            Some(id) => site.places.get(id).cloned().unwrap_or_default(),
        };
        if id.is_none() {
            if place.name.is_empty() {
                place.name.clone_from(&site.name);
            }
            if place.commune.is_empty() {
                place.commune.clone_from(&site.commune);
            }
        }
        Self {
            before: place.clone(),
            place,
            texts: BTreeMap::new(),
        }
    }

    /// A description taken up again: what it said before is not known yet.
    pub(super) fn taken_up(place: SitePlace, texts: BTreeMap<Entry, String>) -> Self {
        Self {
            place,
            before: SitePlace::default(),
            texts,
        }
    }

    /// Learns what the site says of the place now, from which this description goes on.
    pub(super) fn begins_with(&mut self, said: &Self) {
        self.before.clone_from(&said.before);
    }

    /// What stands typed, by entry.
    pub(super) fn texts(&self) -> &BTreeMap<Entry, String> {
        &self.texts
    }

    /// Whether anything changed, so that leaving it must lose nothing.
    pub(super) fn is_begun(&self) -> bool {
        self.place != self.before || self.texts.iter().any(|(entry, text)| *text != self.written(*entry))
    }

    /// The text of an entry: as typed, else what it holds.
    pub(super) fn text(&self, entry: Entry) -> String {
        self.texts.get(&entry).cloned().unwrap_or_else(|| self.written(entry))
    }

    fn written(&self, entry: Entry) -> String {
        match entry {
            Entry::Field(field) => self.place.text(field),
            Entry::Weekday(weekday) => {
                let day = self.place.hours.week.get(usize::from(weekday));
                day.map(write_day).unwrap_or_default()
            }
            Entry::Days | Entry::DaysHours => String::new(),
        }
    }

    /// Types a character, or erases one; what is typed is taken as soon as it is a value.
    pub(super) fn type_in(&mut self, entry: Entry, change: impl FnOnce(&mut String)) {
        let mut text = self.text(entry);
        change(&mut text);
        self.put(entry, text);
    }

    fn put(&mut self, entry: Entry, text: String) {
        match entry {
            // What is wrong is told beside the entry, and keeps the whole from being saved.
            Entry::Field(field) => drop(self.place.set_text(field, &text)),
            Entry::Weekday(weekday) => {
                let kept = self.place.hours.week.get_mut(usize::from(weekday));
                if let (Some(kept), Ok(day)) = (kept, read_day(&text)) {
                    *kept = day;
                }
            }
            Entry::Days | Entry::DaysHours => {}
        }
        self.texts.insert(entry, text);
    }

    /// What is wrong with what was typed in an entry.
    pub(super) fn fault(&self, entry: Entry) -> Option<PlaceReason> {
        let text = self.texts.get(&entry)?;
        match entry {
            Entry::Field(field) => self.place.clone().set_text(field, text).err(),
            Entry::Weekday(_) | Entry::DaysHours => read_day(text).err().map(PlaceReason::Hours),
            Entry::Days if text.trim().is_empty() => None,
            Entry::Days => read_days(text).err().map(PlaceReason::Hours),
        }
    }

    /// The first entry that keeps the description from being saved, with its page. Latitude and longitude go together.
    pub(super) fn first_fault(&self) -> Option<(Section, Entry)> {
        let wrong = self.texts.keys().find(|entry| self.fault(**entry).is_some());
        if let Some(entry) = wrong {
            let section = match entry {
                Entry::Field(field) => Section::of(*field)?,
                _ => Section::Opening,
            };
            return Some((section, *entry));
        }
        let (field, _) = self.place.check().into_iter().next()?;
        Some((Section::of(field)?, Entry::Field(field)))
    }

    /// Gives the hours of Monday to the days until Friday.
    pub(super) fn copy_monday(&mut self) {
        let monday = self.text(Entry::Weekday(0));
        for weekday in 1..5 {
            self.put(Entry::Weekday(weekday), monday.clone());
        }
    }

    /// Adds the exception that was typed.
    pub(super) fn add_exception(&mut self) -> Result<(), HoursFault> {
        let (first, last) = read_days(&self.text(Entry::Days))?;
        let hours = read_day(&self.text(Entry::DaysHours))?;
        let exception = Exception::new(first, last, hours)?;
        if self.place.hours.exceptions.len() >= crate::domain::OpeningHours::MOST {
            return Err(HoursFault::TooMany);
        }
        self.place.hours.exceptions.push(exception);
        self.texts.remove(&Entry::Days);
        self.texts.remove(&Entry::DaysHours);
        Ok(())
    }

    /// Takes an exception away; what it said goes back to where exceptions are typed, to be changed.
    pub(super) fn take_up_exception(&mut self, index: usize) {
        if index < self.place.hours.exceptions.len() {
            let exception = self.place.hours.exceptions.remove(index);
            self.texts
                .insert(Entry::Days, write_days(exception.first(), exception.last()));
            self.texts.insert(Entry::DaysHours, write_day(&exception.hours));
        }
    }

    /// How many fields of a page say something, and how many that the standard requires do not.
    pub(super) fn standing(&self, section: Section) -> (usize, usize) {
        let says = |field: &&PlaceField| match table::kind(**field) {
            table::Kind::Hours => !self.place.hours.is_empty(),
            table::Kind::YesNo => self.place.very_small_businesses.is_some(),
            table::Kind::Choices => !self.place.chosen(**field).is_empty(),
            table::Kind::Line | table::Kind::Box => !self.text(Entry::Field(**field)).is_empty(),
        };
        let (filled, empty): (Vec<&PlaceField>, Vec<&PlaceField>) = section.fields().iter().partition(says);
        let lacking = empty.into_iter().filter(|field| is_asked(**field)).count();
        (filled.len(), lacking)
    }
}

/// Whether the standard requires a field that only the coordinator can fill in; the identifier is made when absent.
pub(super) fn is_asked(field: PlaceField) -> bool {
    field.is_required() && !matches!(field, PlaceField::Id | PlaceField::Updated)
}
