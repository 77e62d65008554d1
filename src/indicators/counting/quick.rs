//! A map for a million look-ups a second of a few short keys.
//!
//! Its hash is no defence against keys chosen to collide: it holds codes that records were checked to have, of which there
//! are as many as sites, languages and steps, never texts from outside.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

pub(super) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// Multiplies and turns, eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quick(u64);

/// An odd number without a pattern: the golden ratio in 64 bits.
const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        // The map takes its places from the low bits, and the product mixes upwards.
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            self.write_u64(u64::from_le_bytes(*eight));
        }
        if !rest.is_empty() {
            let last = rest.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
            self.write_u64(last);
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(n.into());
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(n.into());
    }

    fn write_i32(&mut self, n: i32) {
        self.write_u32(n.cast_unsigned());
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(23) ^ n).wrapping_mul(ODD);
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }
}
