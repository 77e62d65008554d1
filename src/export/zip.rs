//! A ZIP container, written part after part into a stream that is never gone back in.
//!
//! Sizes stand behind each packed part, so that a part of a million rows is never held. Every part has the same date, the
//! first that the format knows: the same parts give the same bytes. Parts and whole must stay below 4 GiB.

use std::io::{self, ErrorKind, Write};

use miniz_oxide::deflate::core::{CompressorOxide, create_comp_flags_from_zip_params};
use miniz_oxide::deflate::stream::deflate;
use miniz_oxide::{MZFlush, MZStatus};

/// Bytes packed at a time.
const CHUNK: usize = 1 << 16;
/// The fastest: rows of a table repeat so much that a slower one gains little.
const LEVEL: i32 = 1;
/// 1 January 1980.
const FIRST_DAY: u16 = 0x21;
/// Names are UTF-8.
const UTF_8: u16 = 1 << 11;
/// Sizes stand behind the part.
const BEHIND: u16 = 1 << 3;
/// What reads a packed part must know.
const VERSION: u16 = 20;

/// What the directory at the end says of a part.
#[derive(Clone, Debug, Default)]
struct Entry {
    name: String,
    at: u32,
    checksum: u32,
    packed: u32,
    size: u32,
    deflated: bool,
}

/// An archive under way. Between [`begin`](Self::begin) and [`end`](Self::end), what is written to it is one part.
pub(super) struct Archive<'w> {
    out: &'w mut dyn Write,
    at: u64,
    entries: Vec<Entry>,
    part: Entry,
    crc: Crc,
    /// The size so far of the part under way, before and after it is packed.
    sizes: (u64, u64),
    waiting: Vec<u8>,
    packed: Vec<u8>,
    deflater: Box<CompressorOxide>,
}

impl<'w> Archive<'w> {
    pub fn new(out: &'w mut dyn Write) -> Self {
        // Fifteen bits of window, negative: no header of another format around the packed bytes.
        let flags = create_comp_flags_from_zip_params(LEVEL, -15, 0);
        Self {
            out,
            at: 0,
            entries: Vec::new(),
            part: Entry::default(),
            crc: Crc::default(),
            sizes: (0, 0),
            waiting: Vec::with_capacity(2 * CHUNK),
            packed: vec![0; CHUNK],
            deflater: Box::new(CompressorOxide::new(flags)),
        }
    }

    /// Writes a whole part as it is, its size before it: what a format wants to be recognised by its first bytes.
    pub fn stored(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let size = fitting(bytes.len() as u64)?;
        let entry = Entry {
            name: name.to_owned(),
            at: fitting(self.at)?,
            checksum: checksum(bytes),
            packed: size,
            size,
            deflated: false,
        };
        self.raw(&local(&entry))?;
        self.raw(bytes)?;
        self.entries.push(entry);
        Ok(())
    }

    /// Writes a whole part, packed.
    pub fn whole(&mut self, name: &str, text: &str) -> io::Result<()> {
        self.begin(name)?;
        self.write_all(text.as_bytes())?;
        self.end()
    }

    /// Opens a part.
    pub fn begin(&mut self, name: &str) -> io::Result<()> {
        self.part = Entry {
            name: name.to_owned(),
            at: fitting(self.at)?,
            deflated: true,
            ..Entry::default()
        };
        self.crc = Crc::default();
        self.sizes = (0, 0);
        self.deflater.reset();
        let header = local(&self.part);
        self.raw(&header)
    }

    /// Closes the part under way.
    pub fn end(&mut self) -> io::Result<()> {
        self.pack(MZFlush::Finish)?;
        let mut entry = std::mem::take(&mut self.part);
        entry.checksum = self.crc.sum();
        entry.size = fitting(self.sizes.0)?;
        entry.packed = fitting(self.sizes.1)?;
        let mut behind = Bytes(b"PK\x07\x08".to_vec());
        behind.longs(&[entry.checksum, entry.packed, entry.size]);
        self.raw(&behind.0)?;
        self.entries.push(entry);
        Ok(())
    }

    /// Writes the directory, which makes the archive whole.
    pub fn finish(mut self) -> io::Result<()> {
        let start = fitting(self.at)?;
        let entries = std::mem::take(&mut self.entries);
        for entry in &entries {
            let mut bytes = Bytes(b"PK\x01\x02".to_vec());
            bytes.shorts(&[VERSION]);
            described(entry, &mut bytes);
            bytes.longs(&[entry.checksum, entry.packed, entry.size]);
            bytes.shorts(&[short(entry.name.len())?, 0, 0, 0, 0]);
            bytes.longs(&[0, entry.at]);
            bytes.0.extend_from_slice(entry.name.as_bytes());
            self.raw(&bytes.0)?;
        }
        let length = fitting(self.at)? - start;
        let count = short(entries.len())?;
        let mut bytes = Bytes(b"PK\x05\x06".to_vec());
        bytes.shorts(&[0, 0, count, count]);
        bytes.longs(&[length, start]);
        bytes.shorts(&[0]);
        self.raw(&bytes.0)?;
        self.out.flush()
    }

    fn raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len() as u64;
        self.out.write_all(bytes)
    }

    /// Packs what waits; the last of a part when finishing.
    fn pack(&mut self, flush: MZFlush) -> io::Result<()> {
        self.crc.add(&self.waiting);
        self.sizes.0 += self.waiting.len() as u64;
        let mut rest = self.waiting.as_slice();
        loop {
            if rest.is_empty() && flush == MZFlush::None {
                break;
            }
            let done = deflate(&mut self.deflater, rest, &mut self.packed, flush);
            rest = rest.get(done.bytes_consumed..).unwrap_or_default();
            self.out
                .write_all(self.packed.get(..done.bytes_written).unwrap_or_default())?;
            self.at += done.bytes_written as u64;
            self.sizes.1 += done.bytes_written as u64;
            match done.status {
                Ok(MZStatus::StreamEnd) => break,
                Ok(_) => {}
                Err(_) => return Err(ErrorKind::InvalidData.into()),
            }
        }
        self.waiting.clear();
        Ok(())
    }
}

impl Write for Archive<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= CHUNK {
            self.pack(MZFlush::None)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The header before a part.
fn local(entry: &Entry) -> Vec<u8> {
    let mut bytes = Bytes(b"PK\x03\x04".to_vec());
    described(entry, &mut bytes);
    bytes.longs(&[entry.checksum, entry.packed, entry.size]);
    bytes.shorts(&[u16::try_from(entry.name.len()).unwrap_or_default(), 0]);
    bytes.0.extend_from_slice(entry.name.as_bytes());
    bytes.0
}

/// How a part is packed, and its date: the same in both headers.
fn described(entry: &Entry, bytes: &mut Bytes) {
    let (flags, method) = if entry.deflated {
        (BEHIND | UTF_8, 8)
    } else {
        (UTF_8, 0)
    };
    bytes.shorts(&[VERSION, flags, method, 0, FIRST_DAY]);
}

/// Numbers of the format, the low byte first.
struct Bytes(Vec<u8>);

impl Bytes {
    fn shorts(&mut self, numbers: &[u16]) {
        self.0.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    }

    fn longs(&mut self, numbers: &[u32]) {
        self.0.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    }
}

/// The checksum of a whole part.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = Crc::default();
    crc.add(bytes);
    crc.sum()
}

fn fitting(size: u64) -> io::Result<u32> {
    u32::try_from(size).map_err(|_| ErrorKind::FileTooLarge.into())
}

fn short(count: usize) -> io::Result<u16> {
    u16::try_from(count).map_err(|_| ErrorKind::FileTooLarge.into())
}

/// The checksum of the format, eight bytes at a time.
#[derive(Debug)]
struct Crc(u32);

impl Default for Crc {
    fn default() -> Self {
        Self(u32::MAX)
    }
}

impl Crc {
    fn add(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            let mixed = (u64::from_le_bytes(*eight) ^ u64::from(self.0)).to_le_bytes();
            let places = mixed.into_iter().zip(TABLES.iter().rev());
            self.0 = places.fold(0, |sum, (byte, table)| sum ^ table[usize::from(byte)]);
        }
        for byte in rest {
            let [low, ..] = self.0.to_le_bytes();
            self.0 = TABLES[0][usize::from(low ^ byte)] ^ (self.0 >> 8);
        }
    }

    fn sum(&self) -> u32 {
        !self.0
    }
}

/// What a byte does to the checksum, and what it does with up to seven zeros behind it.
static TABLES: [[u32; 256]; 8] = {
    let mut tables = [[0; 256]; 8];
    let mut byte = 0;
    let mut value = 0;
    while byte < 256 {
        let (mut sum, mut bit): (u32, u8) = (value, 0);
        while bit < 8 {
            sum = (sum >> 1) ^ (if sum & 1 == 1 { 0xEDB8_8320 } else { 0 });
            bit += 1;
        }
        tables[0][byte] = sum;
        byte += 1;
        value += 1;
    }
    let mut table = 1;
    while table < 8 {
        let mut byte = 0;
        while byte < 256 {
            let before = tables[table - 1][byte];
            tables[table][byte] = tables[0][(before & 0xFF) as usize] ^ (before >> 8);
            byte += 1;
        }
        table += 1;
    }
    tables
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample::parts;

    #[test]
    fn the_checksum_is_that_of_the_format() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
        assert_eq!(checksum(b"The quick brown fox jumps over the lazy dog"), 0x414F_A339);
    }

    #[test]
    fn what_is_packed_in_pieces_comes_back_whole() {
        let text: String = "<row>1 é</row><row>2</row>".repeat(20_000);
        let mut bytes = Vec::new();
        let mut archive = Archive::new(&mut bytes);
        archive.stored("mimetype", b"text/plain").unwrap();
        archive.begin("rows.xml").unwrap();
        for piece in text.as_bytes().chunks(1_000) {
            archive.write_all(piece).unwrap();
        }
        archive.end().unwrap();
        archive.whole("empty.xml", "").unwrap();
        archive.finish().unwrap();
        assert_eq!(&bytes[30..48], b"mimetypetext/plain");
        let parts = parts(&bytes);
        assert_eq!((&parts["rows.xml"], parts["empty.xml"].as_str()), (&text, ""));
        assert!(bytes.len() < text.len() / 4, "{} of {}", bytes.len(), text.len());
    }
}
