//! The parts of a zipped file, inflated as they are read and never beyond a bound.
//!
//! The directory at the end is read, the sizes it announces are not believed: what comes out of a part is counted.

use std::collections::BTreeMap;
use std::io::{self, Read};

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use crate::import::fault::TableError;
use crate::import::table::Limit;

/// Most parts of an archive.
const PARTS: usize = 4096;

/// Where a part lies, and how it is packed.
#[derive(Clone, Copy, Debug)]
struct Place {
    at: usize,
    packed: usize,
    announced: u64,
    deflated: bool,
}

/// An archive in memory.
#[derive(Debug)]
pub(super) struct Archive<'b> {
    bytes: &'b [u8],
    parts: BTreeMap<String, Place>,
}

const BROKEN: TableError = TableError::Workbook("its archive is damaged");

impl<'b> Archive<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, TableError> {
        if bytes.len() > Limit::FILE {
            return Err(TableError::TooLarge(Limit::FILE));
        }
        // The end record has 22 bytes and a comment of at most 65,535.
        let first = bytes.len().saturating_sub(22 + 65_535);
        let end = (first..bytes.len().saturating_sub(21))
            .rev()
            .find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))
            .ok_or(BROKEN)?;
        let count = usize::from(short(bytes, end + 10)?);
        let mut at = usize::try_from(long(bytes, end + 16)?).map_err(|_| BROKEN)?;
        if count > PARTS {
            return Err(BROKEN);
        }
        let mut parts = BTreeMap::new();
        for _ in 0..count {
            if slice(bytes, at, 4)? != b"PK\x01\x02" {
                return Err(BROKEN);
            }
            if short(bytes, at + 8)? & 1 == 1 {
                return Err(TableError::Workbook("it is locked with a password"));
            }
            let method = short(bytes, at + 10)?;
            let [packed, announced, local] = [at + 20, at + 24, at + 42].map(|at| long(bytes, at));
            let [name, extra, comment] = [at + 28, at + 30, at + 32].map(|at| short(bytes, at));
            let name_length = usize::from(name?);
            let name = String::from_utf8_lossy(slice(bytes, at + 46, name_length)?).into_owned();
            if method == 0 || method == 8 {
                let place = Place {
                    at: usize::try_from(local?).map_err(|_| BROKEN)?,
                    packed: usize::try_from(packed?).map_err(|_| BROKEN)?,
                    announced: announced?.into(),
                    deflated: method == 8,
                };
                parts.insert(name, place);
            }
            at += 46 + name_length + usize::from(extra?) + usize::from(comment?);
        }
        Ok(Self { bytes, parts })
    }

    /// A part as a stream that fails beyond the bound; `None` when the archive has none of this name.
    pub(super) fn part(&self, name: &str, most: u64) -> Result<Option<Part<'b>>, TableError> {
        let Some(place) = self.parts.get(name) else {
            return Ok(None);
        };
        if place.announced > most {
            return Err(TableError::Bomb {
                part: name.to_owned(),
                most,
            });
        }
        // The header before the data repeats the name, and has an extra field of its own length.
        if slice(self.bytes, place.at, 4)? != b"PK\x03\x04" {
            return Err(BROKEN);
        }
        let [name_length, extra] = [26, 28].map(|at| short(self.bytes, place.at + at));
        let from = place.at + 30 + usize::from(name_length?) + usize::from(extra?);
        Ok(Some(Part {
            announced: place.announced,
            rest: slice(self.bytes, from, place.packed)?,
            inflating: place.deflated.then(|| InflateState::new_boxed(DataFormat::Raw)),
            left: most,
            ended: false,
        }))
    }
}

/// A part under way.
pub(super) struct Part<'b> {
    announced: u64,
    rest: &'b [u8],
    inflating: Option<Box<InflateState>>,
    left: u64,
    ended: bool,
}

/// What a part that goes beyond its bound fails with.
#[derive(Debug, thiserror::Error)]
#[error("beyond the bound")]
pub(super) struct BeyondBound;

impl Part<'_> {
    /// How many bytes the archive says come out: good for a progress bar, and for nothing else.
    pub(super) fn announced(&self) -> u64 {
        self.announced
    }
}

impl Read for Part<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.ended || out.is_empty() {
            return Ok(0);
        }
        let written = match &mut self.inflating {
            None => {
                let length = self.rest.len().min(out.len());
                out[..length].copy_from_slice(&self.rest[..length]);
                self.rest = &self.rest[length..];
                length
            }
            Some(state) => {
                let done = inflate(state, self.rest, out, MZFlush::None);
                self.rest = self.rest.get(done.bytes_consumed..).unwrap_or_default();
                match done.status {
                    Ok(MZStatus::StreamEnd) => self.ended = true,
                    Ok(_) if done.bytes_written > 0 => {}
                    // It asks for more bytes, and there are none.
                    Ok(_) | Err(MZError::Buf | MZError::Data | MZError::Stream | MZError::Param) => {
                        return Err(io::ErrorKind::InvalidData.into());
                    }
                    Err(_) => return Err(io::ErrorKind::InvalidData.into()),
                }
                done.bytes_written
            }
        };
        let count = u64::try_from(written).unwrap_or(u64::MAX);
        if count > self.left {
            return Err(io::Error::other(BeyondBound));
        }
        self.left -= count;
        Ok(written)
    }
}

fn slice(bytes: &[u8], at: usize, length: usize) -> Result<&[u8], TableError> {
    let end = at.checked_add(length).ok_or(BROKEN)?;
    bytes.get(at..end).ok_or(BROKEN)
}

fn short(bytes: &[u8], at: usize) -> Result<u16, TableError> {
    let [low, high] = slice(bytes, at, 2)?.try_into().map_err(|_| BROKEN)?;
    Ok(u16::from_le_bytes([low, high]))
}

fn long(bytes: &[u8], at: usize) -> Result<u32, TableError> {
    Ok(u32::from_le_bytes(slice(bytes, at, 4)?.try_into().map_err(|_| BROKEN)?))
}
