//! The codes behind the words of a language: what a spreadsheet was given, read back.
//!
//! Words that two codes of one list share, and those that no message knows, stay as they are: what is said in both files of
//! an audit by the same words is the same.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use super::labels::Labels;
use crate::domain::{Audience, Level, PathKind};
use crate::i18n::{LOCALES, Texts};
use crate::indicators::audit::reading::unguarded;
use crate::indicators::{COLUMNS, Dimension, Status, UNKNOWN, Unit};

/// The fields of a row, in the order of every format.
pub type Fields<'f> = [Cow<'f, str>; COLUMNS.len()];

/// The codes of the values of a dimension by their words; `None` for words of two codes.
type Values = HashMap<String, Option<String>>;

/// Codes by the words of one language.
pub struct Codes<'t> {
    labels: Labels<'t>,
    columns: [String; COLUMNS.len()],
    units: HashMap<String, &'static str>,
    dimensions: HashMap<String, Dimension>,
    statuses: [(String, &'static str); 2],
    nowhere: String,
    values: RefCell<HashMap<Dimension, Values>>,
    /// The codes of a list that packs make: of lessons, of steps, of needs.
    of_packs: &'t dyn Fn(Dimension) -> Vec<String>,
}

impl std::fmt::Debug for Codes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Codes")
            .field("columns", &self.columns)
            .finish_non_exhaustive()
    }
}

impl<'t> Codes<'t> {
    /// Those of the words of a language; the lists that packs make are asked for when a file has a value of one.
    #[must_use]
    pub fn new(texts: &'t Texts, of_packs: &'t dyn Fn(Dimension) -> Vec<String>) -> Self {
        let labels = Labels::new(texts);
        let status = |id: &str, status: &'static str| (labels.say(id), status);
        Self {
            columns: COLUMNS.map(|name| labels.column(name)),
            units: Unit::ALL.map(|unit| (labels.unit(unit), unit.code())).into(),
            dimensions: Dimension::ALL
                .map(|dimension| (labels.dimension(dimension), dimension))
                .into(),
            statuses: [
                status("export-ok", Status::Ok.code()),
                status("export-withheld", "withheld"),
            ],
            nowhere: labels.say("export-territory-unknown"),
            values: RefCell::default(),
            of_packs,
            labels,
        }
    }

    /// Where the columns of every format stand in a header, `None` for one that is not there; nothing unless each name of
    /// the header is that of a column in this language, and once.
    #[must_use]
    pub fn places(&self, header: &[&str]) -> Option<[Option<usize>; COLUMNS.len()]> {
        let mut places = [None; COLUMNS.len()];
        for (at, name) in header.iter().enumerate() {
            let column = self.columns.iter().position(|column| column == name)?;
            if places[column].replace(at).is_some() {
                return None;
            }
        }
        Some(places)
    }

    /// Puts codes in the place of words; what has none stays, for whoever reads the row to refuse.
    #[must_use]
    pub fn coded<'f>(&self, said: [&'f str; COLUMNS.len()]) -> Fields<'f> {
        let mut fields = said.map(|field| Cow::Borrowed(unguarded(field)));
        if fields[2] == *self.nowhere {
            fields[2] = UNKNOWN.into();
        }
        // The code of an indicator stands before its title.
        if let Some(code) = said[4].split(' ').next() {
            fields[4] = code.into();
        }
        for unit in [5, 6] {
            if let Some(&code) = self.units.get(fields[unit].as_ref()) {
                fields[unit] = code.into();
            }
        }
        for place in [7, 9] {
            let Some(&dimension) = self.dimensions.get(fields[place].as_ref()) else {
                continue;
            };
            fields[place] = dimension.code().into();
            let mut known = self.values.borrow_mut();
            let values = known.entry(dimension).or_insert_with(|| self.values(dimension));
            if let Some(Some(code)) = values.get(fields[place + 1].as_ref()) {
                fields[place + 1] = code.clone().into();
            }
        }
        if fields[13].contains(',') {
            fields[13] = fields[13].replace(',', ".").into();
        }
        if let Some((_, code)) = self.statuses.iter().find(|(said, _)| *said == fields[14]) {
            fields[14] = (*code).into();
        }
        fields
    }

    /// The codes of a dimension by their words.
    fn values(&self, dimension: Dimension) -> Values {
        let mut codes: Vec<String> = match dimension.closed() {
            Some(list) => list.iter().map(|code| (*code).to_owned()).collect(),
            None => self.open(dimension),
        };
        codes.push(UNKNOWN.to_owned());
        let mut values = Values::new();
        for code in codes {
            let said = self.labels.value(dimension, &code);
            let known = values.entry(said).or_insert_with(|| Some(code.clone()));
            if known.as_ref() != Some(&code) {
                *known = None;
            }
        }
        values
    }

    fn open(&self, dimension: Dimension) -> Vec<String> {
        let mut codes = (self.of_packs)(dimension);
        match dimension {
            Dimension::Language => codes.extend(LOCALES.iter().map(|locale| locale.tag.to_owned())),
            Dimension::Path => {
                codes.extend(PathKind::of_the_study().map(|id| id.to_string()));
                codes.extend(Audience::ALL.iter().map(|audience| audience.code().to_owned()));
                codes.extend(Level::ALL.iter().map(|level| format!("level-{}", level.code())));
            }
            _ => {}
        }
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    fn no_packs(_: Dimension) -> Vec<String> {
        Vec::new()
    }

    #[test]
    fn every_word_of_a_column_a_unit_and_a_closed_list_leads_back_to_its_code() {
        for locale in Locale::offered() {
            let texts = Texts::load(locale);
            let codes = Codes::new(&texts, &no_packs);
            assert_eq!(codes.units.len(), Unit::ALL.len(), "{}", locale.tag);
            assert_eq!(codes.dimensions.len(), Dimension::ALL.len(), "{}", locale.tag);
            for dimension in Dimension::ALL {
                for (said, code) in codes.values(dimension) {
                    assert!(code.is_some(), "{}: {dimension:?}: {said}", locale.tag);
                }
            }
            let header: Vec<&str> = codes.columns.iter().map(String::as_str).collect();
            assert_eq!(
                codes.places(&header).unwrap(),
                std::array::from_fn(Some),
                "{}",
                locale.tag
            );
        }
    }

    #[test]
    fn a_header_with_a_column_of_another_or_one_twice_is_none_of_ours() {
        let texts = Texts::load(Locale::reference());
        let codes = Codes::new(&texts, &no_packs);
        assert!(codes.places(&["début", "fin"]).is_some());
        assert_eq!(codes.places(&["début", "fin", "commune"]), None);
        assert_eq!(codes.places(&["début", "fin", "fin"]), None);
    }
}
