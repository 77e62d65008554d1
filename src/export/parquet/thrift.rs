//! The compact form of Thrift, as far as the ends and headers of Parquet need it.

use super::read::Broken;

const INT: u8 = 5;
pub(super) const LONG: u8 = 6;
pub(super) const TEXT: u8 = 8;
pub(super) const BINARY: u8 = TEXT;
pub(super) const LIST: u8 = 9;
pub(super) const STRUCT: u8 = 12;
/// The kind of the numbers in a list.
pub(super) const INTS: u8 = INT;

/// A structure under way; fields go in the order of their numbers.
#[derive(Debug, Default)]
pub(super) struct Thrift {
    bytes: Vec<u8>,
    last: u8,
}

impl Thrift {
    /// A number of 32 bits.
    pub fn int(&mut self, field: u8, value: u64) {
        self.field(field, INT);
        varint(value << 1, &mut self.bytes);
    }

    /// A number of 64 bits.
    pub fn long(&mut self, field: u8, value: u64) {
        self.field(field, LONG);
        varint(value << 1, &mut self.bytes);
    }

    pub fn text(&mut self, field: u8, text: &str) {
        self.field(field, TEXT);
        self.text_item(text);
    }

    /// Opens a list, whose items follow.
    pub fn list(&mut self, field: u8, kind: u8, length: usize) {
        self.field(field, LIST);
        match u8::try_from(length) {
            Ok(short @ 0..=14) => self.bytes.push(short << 4 | kind),
            _ => {
                self.bytes.push(0xF0 | kind);
                varint(length as u64, &mut self.bytes);
            }
        }
    }

    pub fn int_item(&mut self, value: u64) {
        varint(value << 1, &mut self.bytes);
    }

    pub fn text_item(&mut self, text: &str) {
        varint(text.len() as u64, &mut self.bytes);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// A structure as a field.
    pub fn inner(&mut self, field: u8, with: impl FnOnce(&mut Self)) {
        self.field(field, STRUCT);
        self.structure(with);
    }

    /// A structure as an item of a list.
    pub fn structure(&mut self, with: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.last);
        with(self);
        self.bytes.push(0);
        self.last = outer;
    }

    /// The bytes of the whole structure.
    pub fn ended(mut self) -> Vec<u8> {
        self.bytes.push(0);
        self.bytes
    }

    fn field(&mut self, field: u8, kind: u8) {
        // No structure of the format has a gap of sixteen fields.
        self.bytes.push((field - self.last) << 4 | kind);
        self.last = field;
    }
}

/// Seven bits a byte, the low ones first.
pub(super) fn varint(mut value: u64, bytes: &mut Vec<u8>) {
    loop {
        let low = u8::try_from(value & 0x7F).unwrap_or_default();
        value >>= 7;
        if value == 0 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
    }
}

/// What takes a field: its number and its kind.
type Field<'r, 'b> = &'r mut dyn FnMut(&mut Reader<'b>, u64, u8) -> Result<(), Broken>;

const DAMAGED: Broken = Broken("its description is damaged");
/// Structures within structures, at the most: the format needs seven.
const DEEPEST: usize = 16;

/// A structure read back; what is none of ours is skipped.
#[derive(Debug)]
pub(super) struct Reader<'b> {
    rest: &'b [u8],
    depth: usize,
}

impl<'b> Reader<'b> {
    pub fn new(rest: &'b [u8]) -> Self {
        Self { rest, depth: 0 }
    }

    /// What is not read yet.
    pub fn rest(&self) -> &'b [u8] {
        self.rest
    }

    /// Calls back with each field of a structure, which must read or skip it.
    pub fn structure(&mut self, each: Field<'_, 'b>) -> Result<(), Broken> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(DAMAGED);
        }
        let mut last = 0;
        loop {
            let head = self.byte()?;
            if head == 0 {
                self.depth -= 1;
                return Ok(());
            }
            last = match head >> 4 {
                0 => self.int()?,
                gap => last + u64::from(gap),
            };
            each(self, last, head & 0x0F)?;
        }
    }

    /// Calls back for each item of a list of one kind, which must read it.
    pub fn list(&mut self, kind: u8, each: &mut dyn FnMut(&mut Self) -> Result<(), Broken>) -> Result<(), Broken> {
        let (count, of) = self.head()?;
        if of != kind {
            return Err(DAMAGED);
        }
        (0..count).try_for_each(|_| each(self))
    }

    /// A number that is not negative.
    pub fn int(&mut self) -> Result<u64, Broken> {
        let number = self.varint()?;
        (number & 1 == 0).then_some(number >> 1).ok_or(DAMAGED)
    }

    pub fn text(&mut self) -> Result<&'b str, Broken> {
        std::str::from_utf8(self.bytes()?).map_err(|_| DAMAGED)
    }

    /// Passes over a value of a kind.
    pub fn skip(&mut self, kind: u8) -> Result<(), Broken> {
        match kind {
            // A truth is in the kind itself.
            1 | 2 => Ok(()),
            3 => self.byte().map(|_| ()),
            4..=LONG => self.varint().map(|_| ()),
            TEXT => self.bytes().map(|_| ()),
            STRUCT => self.structure(&mut |reader, _, kind| reader.skip(kind)),
            LIST => {
                let (count, of) = self.head()?;
                // Each item takes a byte at least, so that no count is longer than what is there.
                if of < 3 || count > self.rest.len() as u64 || self.depth >= DEEPEST {
                    return Err(DAMAGED);
                }
                self.depth += 1;
                (0..count).try_for_each(|_| self.skip(of))?;
                self.depth -= 1;
                Ok(())
            }
            _ => Err(DAMAGED),
        }
    }

    /// Seven bits a byte, the low ones first.
    pub fn varint(&mut self) -> Result<u64, Broken> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(DAMAGED)
    }

    /// How many items a list has, and their kind.
    fn head(&mut self) -> Result<(u64, u8), Broken> {
        let head = self.byte()?;
        let count = match head >> 4 {
            15 => self.varint()?,
            short => u64::from(short),
        };
        Ok((count, head & 0x0F))
    }

    fn bytes(&mut self) -> Result<&'b [u8], Broken> {
        let length = usize::try_from(self.varint()?).map_err(|_| DAMAGED)?;
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or(DAMAGED)?;
        self.rest = rest;
        Ok(bytes)
    }

    fn byte(&mut self) -> Result<u8, Broken> {
        let (byte, rest) = self.rest.split_first().ok_or(DAMAGED)?;
        self.rest = rest;
        Ok(*byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structures_are_written_as_the_format_says() {
        let mut outer = Thrift::default();
        outer.int(1, 150);
        outer.inner(3, |inner| inner.text(2, "é"));
        outer.list(4, INTS, 15);
        assert_eq!(
            outer.ended(),
            [0x15, 0xAC, 0x02, 0x2C, 0x28, 2, 0xC3, 0xA9, 0, 0x19, 0xF5, 15, 0]
        );
    }
}
