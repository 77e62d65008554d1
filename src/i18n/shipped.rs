//! The files that are in the binary: `build.rs` puts them there, the large ones deflated.

use std::borrow::Cow;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// A file as it lies in the binary.
#[derive(Debug)]
pub enum Packed {
    Whole(&'static [u8]),
    /// Its length, then what it is unpacked from.
    Deflated(usize, &'static [u8]),
}

/// The files of one folder, by their names in it, in the order of the names.
#[derive(Clone, Copy, Debug)]
pub struct Shipped(pub &'static [(&'static str, Packed)]);

impl Shipped {
    /// The names of all of them, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Whether there is a file of that name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// What a file says, unpacked each time it is asked for; `None` for a name that there is not.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        match *self.find(name)? {
            Packed::Whole(bytes) => Some(Cow::Borrowed(bytes)),
            Packed::Deflated(length, packed) => decompress_to_vec_with_limit(packed, length).ok().map(Cow::Owned),
        }
    }

    fn find(&self, name: &str) -> Option<&'static Packed> {
        let at = self.0.binary_search_by_key(&name, |(name, _)| name).ok()?;
        Some(&self.0[at].1)
    }
}
