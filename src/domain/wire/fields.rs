//! The fields of one line, taken one by one; what is left at the end is unknown.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::domain::{Fault, Reason, Slug};

/// Takes typed values out of a JSON object and gathers every fault on the way.
pub(super) struct Fields {
    map: Map<String, Value>,
    prefix: String,
    faults: Vec<Fault>,
}

impl Fields {
    pub(super) fn new(map: Map<String, Value>, faults: Vec<Fault>) -> Self {
        Self {
            map,
            prefix: String::new(),
            faults,
        }
    }

    /// Drops fields that carry nothing to be stored.
    pub(super) fn ignore(&mut self, names: &[&str]) {
        for name in names {
            self.map.remove(*name);
        }
    }

    pub(super) fn peek_text(&self, name: &str) -> Option<&str> {
        self.map.get(name)?.as_str()
    }

    pub(super) fn fault(&mut self, name: &str, reason: Reason) {
        self.faults.push(Fault::new(format!("{}{name}", self.prefix), reason));
    }

    /// All faults, those of the fields nobody took included.
    pub(super) fn finish(mut self) -> Vec<Fault> {
        for name in self.map.keys() {
            self.faults
                .push(Fault::new(format!("{}{name}", self.prefix), Reason::UnknownField));
        }
        self.faults
    }

    /// A nested object; its faults join these when [`Fields::close`] is called.
    pub(super) fn open(&mut self, name: &str) -> Option<Self> {
        match self.map.remove(name)? {
            Value::Object(map) => Some(Self {
                map,
                prefix: format!("{}{name}.", self.prefix),
                faults: Vec::new(),
            }),
            _ => self.wrong(name, "an object"),
        }
    }

    pub(super) fn close(&mut self, inner: Self) {
        self.faults.extend(inner.finish());
    }

    /// A list of objects.
    pub(super) fn objects<T>(&mut self, name: &str, mut read: impl FnMut(&mut Self) -> Option<T>) -> Vec<T> {
        let values = match self.map.remove(name) {
            None => return Vec::new(),
            Some(Value::Array(values)) => values,
            Some(_) => return self.wrong::<Vec<T>>(name, "a list of objects").unwrap_or_default(),
        };
        let mut read_values = Vec::new();
        for value in values {
            let Value::Object(map) = value else {
                self.fault(name, Reason::WrongType("a list of objects"));
                continue;
            };
            let mut inner = Self {
                map,
                prefix: format!("{}{name}.", self.prefix),
                faults: Vec::new(),
            };
            read_values.extend(read(&mut inner));
            self.close(inner);
        }
        read_values
    }

    pub(super) fn date(&mut self, name: &str) -> Option<NaiveDate> {
        let Some(text) = self.text(name) else {
            return self.required(name);
        };
        let strict = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let date = strict
            .then(|| NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok())
            .flatten();
        if date.is_none() {
            self.fault(name, Reason::NotADate);
        }
        date
    }

    /// A whole number that must be there.
    pub(super) fn number(&mut self, name: &str, from: u32, to: u32) -> Option<u32> {
        if self.map.contains_key(name) {
            self.maybe_number(name, from, to)
        } else {
            self.required(name)
        }
    }

    /// A whole number that may be absent; the range is a fault of its own.
    pub(super) fn maybe_number(&mut self, name: &str, from: u32, to: u32) -> Option<u32> {
        let value = self.map.remove(name)?;
        let Some(number) = value.as_i64() else {
            return self.wrong(name, "a whole number");
        };
        let fits = u32::try_from(number).ok().filter(|n| (from..=to).contains(n));
        if fits.is_none() {
            self.fault(
                name,
                Reason::OutOfRange {
                    value: number,
                    from: i64::from(from),
                    to: i64::from(to),
                },
            );
        }
        fits
    }

    pub(super) fn flag(&mut self, name: &str) -> Option<bool> {
        match self.map.remove(name)? {
            Value::Bool(flag) => Some(flag),
            _ => self.wrong(name, "true or false"),
        }
    }

    /// A value of a closed list that must be there.
    pub(super) fn code<T: Copy>(&mut self, name: &str, list: List<T>) -> Option<T> {
        if self.map.contains_key(name) {
            self.maybe_code(name, list)
        } else {
            self.required(name)
        }
    }

    /// A value of a closed list that may be absent.
    pub(super) fn maybe_code<T: Copy>(&mut self, name: &str, list: List<T>) -> Option<T> {
        let code = self.text(name)?;
        self.listed(name, &code, list)
    }

    /// Values of a closed list; absent is none.
    pub(super) fn codes<T: Copy>(&mut self, name: &str, list: List<T>) -> Vec<T> {
        let codes = self.texts(name);
        codes.iter().filter_map(|code| self.listed(name, code, list)).collect()
    }

    /// Ids of a site's list; whether the site knows them is a rule, not a shape.
    pub(super) fn slugs(&mut self, name: &str) -> Vec<Slug> {
        let texts = self.texts(name);
        texts.iter().filter_map(|text| self.slug_of(name, text)).collect()
    }

    pub(super) fn maybe_slug(&mut self, name: &str) -> Option<Slug> {
        let text = self.text(name)?;
        self.slug_of(name, &text)
    }

    pub(super) fn slug(&mut self, name: &str) -> Option<Slug> {
        if self.map.contains_key(name) {
            self.maybe_slug(name)
        } else {
            self.required(name)
        }
    }

    /// A text read by a parser that knows what is allowed.
    pub(super) fn parsed<T>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Option<T>,
        reason: impl Fn(String) -> Reason,
    ) -> Option<T> {
        let text = self.text(name)?;
        let value = parse(&text);
        if value.is_none() {
            self.fault(name, reason(shortened(&text)));
        }
        value
    }

    /// How many people, for each code of a closed list.
    pub(super) fn counters<T: Copy, const N: usize>(&mut self, name: &str, list: List<T>) -> [u16; N] {
        let mut counts = [0; N];
        let Some(mut inner) = self.open(name) else {
            return counts;
        };
        for (value, count) in list.values.iter().zip(&mut counts) {
            let number = inner.maybe_number((list.code)(*value), 0, 10_000);
            *count = number.and_then(|n| u16::try_from(n).ok()).unwrap_or(0);
        }
        self.refuse_other_codes(name, &mut inner, list);
        self.close(inner);
        counts
    }

    /// A value of one closed list for each code of another; those without are left out.
    pub(super) fn coded<K: Copy, V: Copy, const N: usize>(
        &mut self,
        name: &str,
        keys: List<K>,
        values: List<V>,
    ) -> [Option<V>; N] {
        let mut read = [None; N];
        let Some(mut inner) = self.open(name) else {
            return read;
        };
        for (key, value) in keys.values.iter().zip(&mut read) {
            *value = inner.maybe_code((keys.code)(*key), values);
        }
        self.refuse_other_codes(name, &mut inner, keys);
        self.close(inner);
        read
    }

    /// Numbers by id, in the order of their ids.
    pub(super) fn marks(&mut self, name: &str) -> Vec<(Slug, u32)> {
        let Some(mut inner) = self.open(name) else {
            return Vec::new();
        };
        let names: Vec<String> = inner.map.keys().cloned().collect();
        let marks = names.iter().filter_map(|id| {
            let number = inner.maybe_number(id, 0, u32::MAX);
            Some((self.slug_of(name, id)?, number?))
        });
        let marks = marks.collect();
        self.close(inner);
        marks
    }

    pub(super) fn required<T>(&mut self, name: &str) -> Option<T> {
        if !self.faults.iter().any(|f| f.field == format!("{}{name}", self.prefix)) {
            self.fault(name, Reason::Required);
        }
        None
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// What is left of an object by code has keys that are no codes of the list.
    fn refuse_other_codes<T: Copy>(&mut self, name: &str, inner: &mut Self, list: List<T>) {
        for code in std::mem::take(&mut inner.map).keys() {
            self.fault(name, not_in_list(code, list));
        }
    }

    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        match self.map.remove(name)? {
            Value::String(text) => Some(text),
            _ => self.wrong(name, "a text"),
        }
    }

    pub(super) fn texts(&mut self, name: &str) -> Vec<String> {
        let wrong = "a list of texts";
        let values = match self.map.remove(name) {
            None => return Vec::new(),
            Some(Value::Array(values)) => values,
            Some(_) => return self.wrong::<Vec<String>>(name, wrong).unwrap_or_default(),
        };
        let texts: Vec<String> = values.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect();
        if texts.len() != values.len() {
            self.fault(name, Reason::WrongType(wrong));
        }
        texts
    }

    fn slug_of(&mut self, name: &str, text: &str) -> Option<Slug> {
        let slug = Slug::parse(text);
        if slug.is_none() {
            self.fault(name, Reason::NotOfThisSite(shortened(text)));
        }
        slug
    }

    fn listed<T: Copy>(&mut self, name: &str, code: &str, list: List<T>) -> Option<T> {
        let value = (list.from_code)(code);
        if value.is_none() {
            self.fault(name, not_in_list(code, list));
        }
        value
    }

    fn wrong<T>(&mut self, name: &str, what: &'static str) -> Option<T> {
        self.fault(name, Reason::WrongType(what));
        None
    }
}

/// A closed list as values, so that one reader serves them all.
#[derive(Clone, Copy)]
pub(super) struct List<T: 'static> {
    pub(super) values: &'static [T],
    pub(super) code: fn(T) -> &'static str,
    pub(super) from_code: fn(&str) -> Option<T>,
}

/// The [`List`] of a closed list.
macro_rules! list {
    ($name:ty) => {
        $crate::domain::wire::fields::List {
            values: <$name>::ALL,
            code: <$name>::code,
            from_code: <$name>::from_code,
        }
    };
}
pub(super) use list;

fn not_in_list<T: Copy>(code: &str, list: List<T>) -> Reason {
    let codes: Vec<_> = list.values.iter().map(|v| (list.code)(*v)).collect();
    Reason::NotInList {
        value: shortened(code),
        list: codes.join(", "),
    }
}

/// Enough of a wrong value to find it again; never a page of it.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}
