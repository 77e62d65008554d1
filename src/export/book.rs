//! A workbook as the formats of spreadsheets see it: sheets of typed cells, a header that stays, charts beside it.
//!
//! Text is never a formula here: each format writes it as what it is. Never knows what the cells are about.

use std::io;

use chrono::NaiveDate;

use crate::indicators::Share;

/// The most rows that spreadsheets read in one sheet.
pub(super) const MOST_ROWS: u32 = 1_048_576;

/// One cell.
#[derive(Clone, Copy, Debug)]
pub(super) enum Field<'a> {
    Empty,
    Text(&'a str),
    /// A text of one row alone.
    Once(&'a str),
    /// A long text, on as many lines as it takes.
    Prose(&'a str),
    /// The name of what stands below.
    Heading(&'a str),
    /// The name of the whole.
    Title(&'a str),
    /// What stands in the place of a number.
    Mark(&'a str),
    Number(u64),
    Share(Share),
    Date(NaiveDate),
}

/// A sheet to be opened.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leaf<'a> {
    pub name: &'a str,
    /// Of each column, in characters.
    pub widths: &'a [u8],
    /// Whether the first row stays on the screen and filters what is below it.
    pub header: bool,
}

/// Bars, one a label, over rows of a sheet that follow each other.
#[derive(Clone, Debug)]
pub(super) struct Chart {
    pub title: String,
    /// What the bars count.
    pub unit: String,
    /// Labels with their figure; none where it is withheld.
    pub bars: Vec<(String, Option<u64>)>,
    /// The row of the first bar, from 1.
    pub row: u32,
    /// The places of labels and figures among the columns, from 0.
    pub columns: (usize, usize),
}

/// A format of spreadsheets under way: sheets one after the other, rows one after the other.
pub(super) trait Book {
    fn begin(&mut self, leaf: Leaf<'_>) -> io::Result<()>;
    fn row(&mut self, fields: &[Field<'_>]) -> io::Result<()>;
    /// Closes the sheet, with charts where the format has them.
    fn end(&mut self, charts: &[Chart]) -> io::Result<()>;
    /// Must be called: it makes the file whole.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// A table of any length under one header, on as many sheets as it takes.
#[derive(Debug)]
pub(super) struct Leaves {
    name: String,
    header: Vec<String>,
    widths: Vec<u8>,
    /// Most rows of a sheet, its header included.
    most: u32,
    rows: u32,
    sheets: u32,
}

impl Leaves {
    /// Opens the first sheet, its columns by their name and width.
    pub fn begin(book: &mut dyn Book, name: &str, columns: Vec<(String, u8)>, most: u32) -> io::Result<Self> {
        let (header, widths) = columns.into_iter().unzip();
        let mut leaves = Self {
            name: name.to_owned(),
            header,
            widths,
            most: most.max(2),
            rows: 0,
            sheets: 0,
        };
        leaves.open(book)?;
        Ok(leaves)
    }

    /// Writes a row, on a new sheet when the last is full; gives its number.
    pub fn row(&mut self, book: &mut dyn Book, fields: &[Field<'_>]) -> io::Result<u32> {
        if self.rows == self.most {
            book.end(&[])?;
            self.open(book)?;
        }
        self.rows += 1;
        book.row(fields)?;
        Ok(self.rows)
    }

    /// Closes the last sheet, and gives how many there are; a table that was cut has no charts, for its bars may lie on
    /// two sheets.
    pub fn end(self, book: &mut dyn Book, charts: &[Chart]) -> io::Result<u32> {
        book.end(if self.sheets == 1 { charts } else { &[] })?;
        Ok(self.sheets)
    }

    fn open(&mut self, book: &mut dyn Book) -> io::Result<()> {
        self.sheets += 1;
        let numbered = format!("{} ({})", self.name, self.sheets);
        book.begin(Leaf {
            name: if self.sheets == 1 { &self.name } else { &numbered },
            widths: &self.widths,
            header: true,
        })?;
        self.rows = 1;
        let header: Vec<Field> = self.header.iter().map(|name| Field::Heading(name)).collect();
        book.row(&header)
    }
}

/// How many sheets a table of so many rows takes, the header on each.
pub(super) fn sheets(rows: usize, most: u32) -> usize {
    rows.div_ceil(usize::try_from(most.max(2) - 1).unwrap_or(1)).max(1)
}

/// Adds a text to XML; what XML cannot hold is left out.
pub(super) fn escape(text: &str, xml: &mut String) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' | '\n' => xml.push(c),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c < ' ' => {}
            c => xml.push(c),
        }
    }
}

/// Adds a whole number, faster than the formatting of the standard library: a file has millions of them.
pub(super) fn number(mut n: u64, xml: &mut String) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + u8::try_from(n % 10).unwrap_or_default();
        n /= 10;
        if n == 0 {
            break;
        }
    }
    xml.push_str(std::str::from_utf8(&digits[at..]).unwrap_or_default());
}

/// Adds a share as a part of one, in exact decimals: 12.5 % is `0.125`.
pub(super) fn part_of_one(share: Share, xml: &mut String) {
    let tenths = u64::from(share.tenths());
    number(tenths / 1000, xml);
    let rest = tenths % 1000;
    xml.push('.');
    xml.push_str(if rest < 10 {
        "00"
    } else if rest < 100 {
        "0"
    } else {
        ""
    });
    number(rest, xml);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_left_out_and_the_rest_escaped() {
        let mut xml = String::new();
        escape("a<b> & \"c\"\u{0}\u{8}\u{FFFE} é\n", &mut xml);
        assert_eq!(xml, "a&lt;b&gt; &amp; &quot;c&quot; é\n");
    }

    #[test]
    fn shares_are_exact_parts_of_one() {
        for (tenths, written) in [
            (0, "0.000"),
            (5, "0.005"),
            (50, "0.050"),
            (125, "0.125"),
            (1000, "1.000"),
        ] {
            let mut xml = String::new();
            part_of_one(Share::from_tenths(tenths), &mut xml);
            assert_eq!(xml, written);
        }
    }

    #[test]
    fn numbers_have_all_their_digits() {
        for n in [0, 9, 10, 12_345, u64::MAX] {
            let mut xml = String::new();
            number(n, &mut xml);
            assert_eq!(xml, n.to_string());
        }
    }

    #[test]
    fn a_table_takes_a_sheet_more_for_each_that_is_full() {
        assert_eq!([0, 4, 5, 8, 9].map(|rows| sheets(rows, 5)), [1, 1, 2, 2, 3]);
    }
}
