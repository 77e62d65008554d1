//! Parquet read back: the files that this program writes, and nothing more of the format.
//!
//! Anybody may have made the file: every length is checked against what is there before it is believed, numbers of rows
//! against what may be taken, and nothing is ever deeper than the format needs.

use chrono::{Days, NaiveDate};

use super::MAGIC;
use super::pages::{DICTIONARY, PLAIN, RUNS};
use super::thrift::{BINARY, LIST, LONG, Reader, STRUCT};
use crate::indicators::COLUMNS;
use crate::indicators::audit::Published;
use crate::indicators::audit::reading::{Fault, ReadError, Reading};

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken(pub &'static str);

/// Most pieces of a file; each has as many rows as are laid out at a time.
const MOST_GROUPS: u64 = 64;

/// Where the values of a column of one group lie.
#[derive(Clone, Debug, Default)]
struct Chunk {
    kind: u64,
    packing: u64,
    values: u64,
    pages: Option<u64>,
    dictionary: Option<u64>,
}

/// The rows of a file, of which no more than `room` are taken.
pub(in crate::export) fn read(bytes: &[u8], room: usize) -> Result<Published, ReadError> {
    let at_line = |line: usize, fault: Fault| ReadError { line, fault };
    let broken = |Broken(what): Broken| at_line(1, Fault::Damaged(what.to_owned()));
    let footer = Footer::read(bytes).map_err(broken)?;
    let mut reading = Reading::new(room);
    if let Some(people) = footer.threshold {
        reading.name_threshold(people, 1)?;
    }
    let mut line = 1;
    for (rows, chunks) in &footer.groups {
        let rows = usize::try_from(*rows).unwrap_or(usize::MAX);
        if rows > room.saturating_sub(line - 1) {
            return Err(at_line(room, Fault::TooManyRows));
        }
        let mut columns = Vec::with_capacity(COLUMNS.len());
        for (chunk, required) in chunks.iter().zip(&footer.required) {
            columns.push(Column::read(bytes, chunk, *required, rows).map_err(broken)?);
        }
        for row in 0..rows {
            let texts: Vec<std::borrow::Cow<'_, str>> = columns.iter().map(|column| column.text(row)).collect();
            let fields = std::array::from_fn(|at| texts.get(at).map_or("", |text| text.as_ref()));
            reading.take(fields, line)?;
            line += 1;
        }
    }
    Ok(reading.finish())
}

/// What stands at the end of a file.
#[derive(Debug, Default)]
struct Footer {
    /// Whether each column has a value in every row.
    required: Vec<bool>,
    groups: Vec<(u64, Vec<Chunk>)>,
    threshold: Option<u32>,
}

impl Footer {
    fn read(bytes: &[u8]) -> Result<Self, Broken> {
        let broken = Broken("it does not end as Parquet does");
        let length = bytes
            .strip_suffix(MAGIC)
            .and_then(<[u8]>::split_last_chunk::<4>)
            .map(|(_, length)| u32::from_le_bytes(*length))
            .ok_or(broken)?;
        let end = bytes.len() - 8;
        let from = end
            .checked_sub(usize::try_from(length).map_err(|_| broken)?)
            .ok_or(broken)?;
        let mut footer = Self::default();
        let mut names = Vec::new();
        let mut reader = Reader::new(&bytes[from..end]);
        reader.structure(&mut |reader, field, kind| {
            match (field, kind) {
                (2, LIST) => reader.list(STRUCT, &mut |reader| {
                    let (mut name, mut repeated) = ("", 0);
                    reader.structure(&mut |reader, field, kind| {
                        match (field, kind) {
                            (3, _) => repeated = reader.int()?,
                            (4, BINARY) => name = reader.text()?,
                            _ => reader.skip(kind)?,
                        }
                        Ok(())
                    })?;
                    names.push(name);
                    footer.required.push(repeated == 0);
                    Ok(())
                })?,
                (4, LIST) => reader.list(STRUCT, &mut |reader| {
                    footer.groups.push(group(reader)?);
                    if footer.groups.len() as u64 > MOST_GROUPS {
                        return Err(Broken("it has too many groups of rows"));
                    }
                    Ok(())
                })?,
                (5, LIST) => reader.list(STRUCT, &mut |reader| {
                    let (mut key, mut value) = ("", "");
                    reader.structure(&mut |reader, field, kind| {
                        match (field, kind) {
                            (1, BINARY) => key = reader.text()?,
                            (2, BINARY) => value = reader.text()?,
                            _ => reader.skip(kind)?,
                        }
                        Ok(())
                    })?;
                    if key == "palier.threshold" && !value.is_empty() {
                        let people = value.parse().map_err(|_| Broken("its threshold is no number"))?;
                        footer.threshold = Some(people);
                    }
                    Ok(())
                })?,
                _ => reader.skip(kind)?,
            }
            Ok(())
        })?;
        // The first element is the whole table.
        if !names.get(1..).is_some_and(|names| *names == COLUMNS) {
            return Err(Broken("its columns are not those of the indicators"));
        }
        footer.required.remove(0);
        if footer.groups.iter().any(|(_, chunks)| chunks.len() != COLUMNS.len()) {
            return Err(Broken("a group of rows lacks a column"));
        }
        Ok(footer)
    }
}

/// The number of rows of a group, and its columns.
fn group(reader: &mut Reader<'_>) -> Result<(u64, Vec<Chunk>), Broken> {
    let (mut rows, mut chunks) = (0, Vec::new());
    reader.structure(&mut |reader, field, kind| {
        match (field, kind) {
            (1, LIST) => reader.list(STRUCT, &mut |reader| {
                let mut chunk = Chunk::default();
                reader.structure(&mut |reader, field, kind| match (field, kind) {
                    (3, STRUCT) => reader.structure(&mut |reader, field, kind| chunk.describe(reader, field, kind)),
                    _ => reader.skip(kind),
                })?;
                chunks.push(chunk);
                Ok(())
            })?,
            (3, LONG) => rows = reader.int()?,
            _ => reader.skip(kind)?,
        }
        Ok(())
    })?;
    Ok((rows, chunks))
}

impl Chunk {
    fn describe(&mut self, reader: &mut Reader<'_>, field: u64, kind: u8) -> Result<(), Broken> {
        match field {
            1 => self.kind = reader.int()?,
            4 => self.packing = reader.int()?,
            5 => self.values = reader.int()?,
            9 => self.pages = Some(reader.int()?),
            11 => self.dictionary = Some(reader.int()?),
            _ => reader.skip(kind)?,
        }
        Ok(())
    }
}

/// The values of a column of one group, none where a row has none.
enum Column<'b> {
    Days(Vec<Option<i32>>),
    Numbers(Vec<Option<i64>>),
    Shares(Vec<Option<f64>>),
    Texts(Vec<&'b str>, Vec<Option<u32>>),
}

impl<'b> Column<'b> {
    fn read(bytes: &'b [u8], chunk: &Chunk, required: bool, rows: usize) -> Result<Self, Broken> {
        if chunk.packing != 0 || chunk.values != rows as u64 {
            return Err(Broken("a column is not written as this program writes it"));
        }
        let words = match chunk.dictionary {
            Some(at) => {
                let page = Page::at(bytes, at)?;
                if page.kind != 2 || page.encoding != PLAIN {
                    return Err(Broken("a list of texts is none"));
                }
                page.words()?
            }
            None => Vec::new(),
        };
        let page = Page::at(bytes, chunk.pages.ok_or(Broken("a column has no values"))?)?;
        let encoding = if chunk.dictionary.is_some() { DICTIONARY } else { PLAIN };
        if page.kind != 0 || page.encoding != encoding || page.values != chunk.values {
            return Err(Broken("a page is not written as this program writes it"));
        }
        let mut rest = page.bytes;
        let is_there: Vec<bool> = if required {
            vec![true; rows]
        } else {
            let length = u32::from_le_bytes(*taken(&mut rest)?);
            let (said, values) = usize::try_from(length)
                .ok()
                .and_then(|length| rest.split_at_checked(length))
                .ok_or(SHORT)?;
            rest = values;
            runs(said, 1, rows)?.into_iter().map(|level| level == 1).collect()
        };
        let each = |rest: &mut &'b [u8]| -> Result<Vec<Option<[u8; 8]>>, Broken> {
            let one = |there: &bool| there.then(|| taken::<8>(rest).copied()).transpose();
            is_there.iter().map(one).collect()
        };
        match chunk.kind {
            1 => {
                let mut one = |there: &bool| there.then(|| taken::<4>(&mut rest).copied()).transpose();
                let days: Result<Vec<Option<[u8; 4]>>, Broken> = is_there.iter().map(&mut one).collect();
                Ok(Self::Days(
                    days?.into_iter().map(|n| n.map(i32::from_le_bytes)).collect(),
                ))
            }
            2 => {
                let numbers = each(&mut rest)?.into_iter();
                Ok(Self::Numbers(numbers.map(|n| n.map(i64::from_le_bytes)).collect()))
            }
            5 => {
                let shares = each(&mut rest)?.into_iter();
                Ok(Self::Shares(shares.map(|n| n.map(f64::from_le_bytes)).collect()))
            }
            6 => {
                let (&bits, rest) = rest.split_first().ok_or(SHORT)?;
                let count = is_there.iter().filter(|there| **there).count();
                let mut places = runs(rest, bits, count)?.into_iter();
                if places.as_slice().iter().any(|place| *place as usize >= words.len()) {
                    return Err(Broken("a text is not in the list of texts"));
                }
                let places = is_there.iter().map(|there| if *there { places.next() } else { None });
                let places = places.collect();
                Ok(Self::Texts(words, places))
            }
            _ => Err(Broken("a column is of a kind that the indicators have not")),
        }
    }

    /// The value of a row as the shared CSV writes it.
    fn text(&self, row: usize) -> std::borrow::Cow<'b, str> {
        match self {
            Self::Days(days) => date(days[row]).map(|date| date.to_string()).unwrap_or_default().into(),
            Self::Numbers(numbers) => numbers[row].map(|n| n.to_string()).unwrap_or_default().into(),
            Self::Shares(shares) => shares[row].map(|share| share.to_string()).unwrap_or_default().into(),
            Self::Texts(words, places) => {
                let word = places[row].and_then(|place| words.get(place as usize));
                word.copied().unwrap_or_default().into()
            }
        }
    }
}

/// The day so many days after, or before, the first of 1970.
fn date(days: Option<i32>) -> Option<NaiveDate> {
    let days = days?;
    let far = Days::new(u64::from(days.unsigned_abs()));
    let first = NaiveDate::default();
    if days < 0 {
        first.checked_sub_days(far)
    } else {
        first.checked_add_days(far)
    }
}

const SHORT: Broken = Broken("a page ends before its values do");

/// One page: values, or a list of texts.
struct Page<'b> {
    kind: u64,
    values: u64,
    encoding: u64,
    bytes: &'b [u8],
}

impl<'b> Page<'b> {
    fn at(bytes: &'b [u8], at: u64) -> Result<Self, Broken> {
        let outside = Broken("a page lies outside the file");
        let from = usize::try_from(at).ok().and_then(|at| bytes.get(at..)).ok_or(outside)?;
        let mut reader = Reader::new(from);
        let (mut kind, mut sizes, mut values, mut encoding) = (u64::MAX, [0; 2], 0, u64::MAX);
        reader.structure(&mut |reader, field, found| {
            match (field, found) {
                (1, _) => kind = reader.int()?,
                (2, _) => sizes[0] = reader.int()?,
                (3, _) => sizes[1] = reader.int()?,
                (5 | 7, STRUCT) => reader.structure(&mut |reader, field, found| {
                    match field {
                        1 => values = reader.int()?,
                        2 => encoding = reader.int()?,
                        3 | 4 if reader.int()? != RUNS => return Err(Broken("levels are not written as runs")),
                        3 | 4 => {}
                        _ => reader.skip(found)?,
                    }
                    Ok(())
                })?,
                _ => reader.skip(found)?,
            }
            Ok(())
        })?;
        let length = usize::try_from(sizes[1]).map_err(|_| outside)?;
        if sizes[0] != sizes[1] {
            return Err(Broken("a page is compressed"));
        }
        Ok(Self {
            kind,
            values,
            encoding,
            bytes: reader.rest().get(..length).ok_or(outside)?,
        })
    }

    /// The texts of a list.
    fn words(&self) -> Result<Vec<&'b str>, Broken> {
        let (mut words, mut rest) = (Vec::new(), self.bytes);
        // No length is believed before the bytes are there, so that the list is never longer than the page.
        while (words.len() as u64) < self.values {
            let length = u32::from_le_bytes(*taken(&mut rest)?);
            let (word, behind) = usize::try_from(length)
                .ok()
                .and_then(|length| rest.split_at_checked(length))
                .ok_or(SHORT)?;
            words.push(std::str::from_utf8(word).map_err(|_| Broken("a text is not UTF-8"))?);
            rest = behind;
        }
        Ok(words)
    }
}

/// The next bytes, so many.
fn taken<'b, const N: usize>(rest: &mut &'b [u8]) -> Result<&'b [u8; N], Broken> {
    let (taken, behind) = rest.split_first_chunk::<N>().ok_or(SHORT)?;
    *rest = behind;
    Ok(taken)
}

/// So many numbers of so many bits: runs of one, and groups of eight that are packed.
fn runs(mut bytes: &[u8], bits: u8, count: usize) -> Result<Vec<u32>, Broken> {
    if bits > 32 {
        return Err(Broken("numbers have too many bits"));
    }
    let mut numbers = Vec::new();
    while numbers.len() < count {
        let mut reader = Reader::new(bytes);
        let head = reader.varint()?;
        bytes = reader.rest();
        let room = count - numbers.len();
        if head & 1 == 0 {
            let (value, behind) = bytes.split_at_checked(usize::from(bits.div_ceil(8))).ok_or(SHORT)?;
            bytes = behind;
            let value = value.iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte));
            let times = usize::try_from(head >> 1).unwrap_or(usize::MAX).min(room);
            if times == 0 {
                return Err(Broken("a run is of nothing"));
            }
            numbers.resize(numbers.len() + times, value);
            continue;
        }
        let eights = usize::try_from(head >> 1).unwrap_or(usize::MAX);
        if eights == 0 {
            return Err(Broken("a run is of nothing"));
        }
        for _ in 0..eights.min(room.div_ceil(8)) {
            let (packed, behind) = bytes.split_at_checked(usize::from(bits)).ok_or(SHORT)?;
            bytes = behind;
            let (mut held, mut ready, mut from) = (0_u64, 0, packed.iter());
            for _ in 0..8.min(count - numbers.len()) {
                while ready < bits {
                    held |= from.next().map_or(0, |byte| u64::from(*byte)) << ready;
                    ready += 8;
                }
                let number = held & ((1_u64 << bits) - 1);
                numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
                held >>= bits;
                ready -= bits;
            }
        }
    }
    Ok(numbers)
}
