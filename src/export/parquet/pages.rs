//! Columns as pages: which rows have a value, then the values, texts as numbers of a dictionary.

use std::collections::HashMap;

use super::thrift::{INTS, TEXT, Thrift, varint};

pub(super) const PLAIN: u64 = 0;
pub(super) const RUNS: u64 = 3;
pub(super) const DICTIONARY: u64 = 8;

/// One value a row, or none.
#[derive(Debug)]
pub(super) enum Values<'c> {
    /// Days since 1970.
    Days(Vec<i32>),
    Texts(Vec<Option<&'c str>>),
    Numbers(Vec<Option<i64>>),
    Shares(Vec<Option<f64>>),
}

/// A column of a row group.
#[derive(Debug)]
pub(super) struct Column<'c> {
    /// Whether every row has a value.
    pub required: bool,
    pub values: Values<'c>,
}

/// Where the pages of a column lie.
#[derive(Debug)]
pub(super) struct Chunk {
    name: &'static str,
    kind: u64,
    rows: u64,
    pub at: u64,
    /// How far behind its begin the values are, when a dictionary stands before them.
    behind: Option<u64>,
    pub size: u64,
}

impl Column<'_> {
    /// What readers are told of the column.
    pub fn describe(&self, name: &str, schema: &mut Thrift) {
        schema.int(1, self.kind());
        schema.int(3, u64::from(!self.required));
        schema.text(4, name);
        // The same meaning for readers of both generations.
        let (converted, logical) = match self.values {
            Values::Texts(_) => (0, 1),
            Values::Days(_) => (6, 6),
            Values::Numbers(_) | Values::Shares(_) => return,
        };
        schema.int(6, converted);
        schema.inner(10, |union| union.inner(logical, |_| {}));
    }

    /// The pages, and where the values stand in them.
    pub fn laid_out(&self, name: &'static str) -> (Vec<u8>, Chunk) {
        let (mut bytes, mut page, mut behind) = (Vec::new(), Vec::new(), None);
        let rows = match &self.values {
            Values::Days(days) => {
                page.extend(days.iter().flat_map(|day| day.to_le_bytes()));
                days.len()
            }
            Values::Numbers(numbers) => {
                self.present(numbers, &mut page);
                page.extend(numbers.iter().flatten().flat_map(|number| number.to_le_bytes()));
                numbers.len()
            }
            Values::Shares(shares) => {
                self.present(shares, &mut page);
                page.extend(shares.iter().flatten().flat_map(|share| share.to_le_bytes()));
                shares.len()
            }
            Values::Texts(texts) => {
                self.present(texts, &mut page);
                let (words, places) = dictionary(texts);
                let mut plain = Vec::new();
                for word in &words {
                    plain.extend(u32::try_from(word.len()).unwrap_or_default().to_le_bytes());
                    plain.extend_from_slice(word.as_bytes());
                }
                paged(2, (words.len(), PLAIN), &plain, &mut bytes);
                behind = Some(bytes.len() as u64);
                let most = u32::try_from(words.len().saturating_sub(1)).unwrap_or_default();
                let bits = u32::BITS - most.leading_zeros();
                page.push(u8::try_from(bits).unwrap_or_default());
                runs(&places, bits, &mut page);
                texts.len()
            }
        };
        let encoding = if behind.is_some() { DICTIONARY } else { PLAIN };
        paged(0, (rows, encoding), &page, &mut bytes);
        let chunk = Chunk {
            name,
            kind: self.kind(),
            rows: rows as u64,
            at: 0,
            behind,
            size: bytes.len() as u64,
        };
        (bytes, chunk)
    }

    /// The number that the format has for the values.
    fn kind(&self) -> u64 {
        match self.values {
            Values::Days(_) => 1,
            Values::Numbers(_) => 2,
            Values::Shares(_) => 5,
            Values::Texts(_) => 6,
        }
    }

    /// Writes which rows have a value, behind the length of what says it.
    fn present<T>(&self, values: &[Option<T>], page: &mut Vec<u8>) {
        if self.required {
            return;
        }
        let levels: Vec<u32> = values.iter().map(|value| u32::from(value.is_some())).collect();
        let mut said = Vec::new();
        runs(&levels, 1, &mut said);
        page.extend(u32::try_from(said.len()).unwrap_or_default().to_le_bytes());
        page.extend(said);
    }
}

impl Chunk {
    /// What the end of the file says of the column.
    pub fn describe(&self, out: &mut Thrift) {
        out.long(2, self.at);
        out.inner(3, |meta| {
            meta.int(1, self.kind);
            let encodings: &[u64] = match self.behind {
                Some(_) => &[PLAIN, RUNS, DICTIONARY],
                None => &[PLAIN, RUNS],
            };
            meta.list(2, INTS, encodings.len());
            for encoding in encodings {
                meta.int_item(*encoding);
            }
            meta.list(3, TEXT, 1);
            meta.text_item(self.name);
            meta.int(4, 0);
            meta.long(5, self.rows);
            meta.long(6, self.size);
            meta.long(7, self.size);
            meta.long(9, self.at + self.behind.unwrap_or_default());
            if self.behind.is_some() {
                meta.long(11, self.at);
            }
        });
    }
}

/// Adds a page behind its header: 0 for values, 2 for a dictionary.
fn paged(kind: u64, (values, encoding): (usize, u64), page: &[u8], bytes: &mut Vec<u8>) {
    let mut header = Thrift::default();
    header.int(1, kind);
    header.int(2, page.len() as u64);
    header.int(3, page.len() as u64);
    header.inner(if kind == 0 { 5 } else { 7 }, |inner| {
        inner.int(1, values as u64);
        inner.int(2, encoding);
        if kind == 0 {
            inner.int(3, RUNS);
            inner.int(4, RUNS);
        }
    });
    bytes.extend(header.ended());
    bytes.extend_from_slice(page);
}

/// The different texts in the order of their first row, and the place of each text among them.
fn dictionary<'c>(texts: &[Option<&'c str>]) -> (Vec<&'c str>, Vec<u32>) {
    let (mut words, mut known) = (Vec::new(), HashMap::new());
    let places = texts.iter().flatten().map(|text| {
        *known.entry(*text).or_insert_with(|| {
            words.push(*text);
            u32::try_from(words.len() - 1).unwrap_or_default()
        })
    });
    let places = places.collect();
    (words, places)
}

/// Numbers of so many bits: eight or more that are equal as one run, others packed eight by eight.
fn runs(values: &[u32], bits: u32, bytes: &mut Vec<u8>) {
    let mut rest = values;
    while let Some(&first) = rest.first() {
        let equal = rest.iter().take_while(|value| **value == first).count();
        if equal >= 8 || equal == rest.len() {
            varint((equal as u64) << 1, bytes);
            let width = usize::try_from(bits.div_ceil(8)).unwrap_or_default();
            bytes.extend_from_slice(&first.to_le_bytes()[..width]);
            rest = &rest[equal..];
            continue;
        }
        let (eight, others) = rest.split_at(rest.len().min(8));
        varint(1 << 1 | 1, bytes);
        // Eight numbers of so many bits are as many bytes, the low bit of the first number first.
        let (mut held, mut count) = (0_u64, 0);
        for at in 0..8 {
            held |= u64::from(eight.get(at).copied().unwrap_or_default()) << count;
            count += bits;
            while count >= 8 {
                bytes.push(held.to_le_bytes()[0]);
                held >>= 8;
                count -= 8;
            }
        }
        rest = others;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_numbers_make_a_run_and_others_are_packed() {
        let written = |values: &[u32], bits| {
            let mut bytes = Vec::new();
            runs(values, bits, &mut bytes);
            bytes
        };
        assert_eq!(written(&[1; 100], 1), [0xC8, 0x01, 1]);
        // The example of the format itself.
        assert_eq!(written(&[0, 1, 2, 3, 4, 5, 6, 7], 3), [3, 0x88, 0xC6, 0xFA]);
        assert_eq!(written(&[0; 9], 0), [18]);
        assert_eq!(written(&[0, 1], 9), [3, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
        assert!(written(&[], 3).is_empty());
    }

    #[test]
    fn a_dictionary_keeps_the_order_of_first_rows() {
        let (words, places) = dictionary(&[Some("b"), None, Some("a"), Some("b")]);
        assert_eq!((words, places), (vec!["b", "a"], vec![0, 1, 0]));
    }
}
