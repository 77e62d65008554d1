//! The compact form of Thrift, as far as the ends and headers of Parquet need it.

const INT: u8 = 5;
const LONG: u8 = 6;
pub(super) const TEXT: u8 = 8;
const LIST: u8 = 9;
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
