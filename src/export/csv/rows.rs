//! Rows as bytes: what a row has in common with the one before is worded once.
//!
//! A report of a hundred sites has a million rows, of which neighbours differ by a value and its figures.

use super::super::guard::guarded;
use super::Wording;
use crate::domain::{Period, SiteId};
use crate::indicators::{COLUMNS, Cell, Code, Dimension, Share, Unit};

/// Rows that wait to be written.
pub(super) struct Rows<'a> {
    wording: Wording<'a>,
    separator: u8,
    pub bytes: Vec<u8>,
    group: Option<(Period, String, Option<SiteId>)>,
    /// The fields of the group, each followed by the separator.
    of_group: Vec<u8>,
    block: Option<(Code, Unit, Option<Unit>, Option<Dimension>)>,
    /// Those of the block.
    of_block: Vec<u8>,
}

impl<'a> Rows<'a> {
    pub fn new(wording: Wording<'a>, separator: u8) -> Self {
        Self {
            wording,
            separator,
            bytes: Vec::new(),
            group: None,
            of_group: Vec::new(),
            block: None,
            of_block: Vec::new(),
        }
    }

    /// Adds the header.
    pub fn head(&mut self) {
        for (place, name) in COLUMNS.into_iter().enumerate() {
            if place > 0 {
                self.bytes.push(self.separator);
            }
            put(&mut self.bytes, &self.wording.column(name), self.separator);
        }
        self.end();
    }

    /// Adds the row of a cell.
    pub fn row(&mut self, cell: &Cell) {
        self.word_group(cell);
        self.word_block(cell);
        self.bytes.extend_from_slice(&self.of_group);
        self.bytes.extend_from_slice(&self.of_block);
        let (out, separator) = (&mut self.bytes, self.separator);
        let words = &self.wording;
        put(out, &words.value(cell.dimension_1, &cell.value_1), separator);
        out.push(separator);
        if cell.dimension_2.is_some() || !cell.value_2.is_empty() {
            put(out, &words.dimension(cell.dimension_2), separator);
            out.push(separator);
            put(out, &words.value(cell.dimension_2, &cell.value_2), separator);
            out.push(separator);
        } else {
            out.extend([separator; 2]);
        }
        for number in [cell.n, cell.value] {
            if let Some(number) = number {
                put_number(out, number);
            }
            out.push(separator);
        }
        if let Some(share) = cell.share {
            put_share(out, share, words.decimal_mark());
        }
        out.push(separator);
        put(out, &words.status(cell.status), separator);
        self.end();
    }

    fn word_group(&mut self, cell: &Cell) {
        let same = |(period, territory, site): &(Period, String, Option<SiteId>)| {
            // Comparing the bytes of two empty texts takes longer than the rest of the row: there is nothing where they point.
            let is_nowhere = territory.is_empty() && cell.territory.is_empty();
            *period == cell.period && *site == cell.site && (is_nowhere || *territory == cell.territory)
        };
        if self.group.as_ref().is_some_and(same) {
            return;
        }
        self.group = Some((cell.period, cell.territory.clone(), cell.site));
        self.of_group.clear();
        let days = [cell.period.from(), cell.period.to()].map(|day| day.to_string());
        let site = cell.site.as_ref().map_or("", SiteId::as_str);
        let territory = self.wording.territory(cell);
        for field in [&*days[0], &*days[1], &*territory, site] {
            put(&mut self.of_group, field, self.separator);
            self.of_group.push(self.separator);
        }
    }

    fn word_block(&mut self, cell: &Cell) {
        let block = (cell.indicator, cell.unit, cell.share_of, cell.dimension_1);
        if self.block == Some(block) {
            return;
        }
        self.block = Some(block);
        self.of_block.clear();
        let words = &self.wording;
        let fields = [
            words.indicator(cell),
            words.unit(Some(cell.unit)),
            words.unit(cell.share_of),
            words.dimension(cell.dimension_1),
        ];
        for field in fields {
            put(&mut self.of_block, &field, self.separator);
            self.of_block.push(self.separator);
        }
    }

    fn end(&mut self) {
        self.bytes.extend_from_slice(b"\r\n");
    }
}

/// Adds a text that no spreadsheet runs, between quotation marks where something in it would end the field.
fn put(out: &mut Vec<u8>, text: &str, separator: u8) {
    let text = guarded(text);
    let ends = |byte: &u8| *byte == separator || matches!(byte, b'"' | b'\r' | b'\n');
    if text.bytes().any(|byte| ends(&byte)) {
        out.push(b'"');
        out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
        out.push(b'"');
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}

/// Adds a number in digits.
fn put_number(out: &mut Vec<u8>, mut number: u64) {
    // The longest has twenty digits.
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[first..]);
}

/// Adds a share with its one decimal.
fn put_share(out: &mut Vec<u8>, share: Share, decimal_mark: u8) {
    put_number(out, u64::from(share.tenths() / 10));
    out.push(decimal_mark);
    put_number(out, u64::from(share.tenths() % 10));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_reads_back_as_it_was_whatever_is_in_it() {
        let texts = ["", "plain", "a,b", "a;b", "say \"x\"", "two\r\nlines", "é،؛", "'=1"];
        for separator in [b',', b';'] {
            let mut out = Vec::new();
            for text in texts {
                put(&mut out, text, separator);
                out.push(separator);
            }
            put(&mut out, "end", separator);
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(separator)
                .has_headers(false)
                .from_reader(&*out);
            let row = reader.records().next().unwrap().unwrap();
            assert_eq!(row.iter().collect::<Vec<_>>(), [&texts[..], &["end"]].concat());
        }
    }

    #[test]
    fn numbers_and_shares_are_those_that_display_writes() {
        for number in [0, 7, 10, 99, 100, 1_234_567, u64::MAX] {
            let mut out = Vec::new();
            put_number(&mut out, number);
            assert_eq!(out, number.to_string().into_bytes());
        }
        for share in [0, 9, 10, 125, 1000].map(Share::from_tenths) {
            let mut out = Vec::new();
            put_share(&mut out, share, b'.');
            assert_eq!(out, share.to_string().into_bytes());
        }
    }
}
