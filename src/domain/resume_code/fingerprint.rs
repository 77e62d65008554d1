//! Eight bits that tell one pack, or one edition of it, from another.

use super::LessonNumbers;

/// Eight bits drawn from an id or from a version.
///
/// Two packs share theirs once in 256: enough to tell somebody that a code comes from elsewhere, not a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u8);

impl Fingerprint {
    /// The fingerprint of these bits, as a code carries them.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// The fingerprint of a pack, from its id.
    #[must_use]
    pub fn of_pack(id: &str) -> Self {
        Self::of(id.bytes())
    }

    /// The fingerprint of an edition of a pack, from its version and the numbers of its lessons.
    #[must_use]
    pub fn of_edition(version: &str, lessons: &LessonNumbers) -> Self {
        // No UTF-8 text has a byte 255, so that the version cannot run into the numbers.
        let numbers = lessons.iter().flat_map(u16::to_le_bytes);
        Self::of(version.bytes().chain([u8::MAX]).chain(numbers))
    }

    /// The bits, as a code carries them.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// FNV-1a of 32 bits, folded to 8. Codes on paper outlive versions of Palier: this function never changes.
    fn of(bytes: impl Iterator<Item = u8>) -> Self {
        let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        Self(hash.to_le_bytes().into_iter().fold(0, |folded, byte| folded ^ byte))
    }
}
