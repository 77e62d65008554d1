//! A whole number large enough for the longest code, with the little arithmetic that codes need.

/// A whole number below 2²⁸⁸.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Whole {
    /// The lowest 32 bits first.
    limbs: [u32; 9],
}

impl Whole {
    /// Sets bits of the number from a place on; those past its end are lost.
    pub(super) fn put(&mut self, from: usize, bits: u64, count: usize) {
        for bit in (0..count).filter(|bit| bits >> bit & 1 == 1) {
            if let Some(limb) = self.limbs.get_mut((from + bit) / 32) {
                *limb |= 1 << ((from + bit) % 32);
            }
        }
    }

    /// Bits of the number from a place on, at most 64.
    pub(super) fn take(&self, from: usize, count: usize) -> u64 {
        (0..count)
            .filter(|bit| self.has(from + bit))
            .fold(0, |bits, bit| bits | 1 << bit)
    }

    /// Whether a bit is set.
    pub(super) fn has(&self, bit: usize) -> bool {
        self.limbs.get(bit / 32).is_some_and(|limb| limb >> (bit % 32) & 1 == 1)
    }

    /// Whether any bit is set from a place on.
    pub(super) fn has_from(&self, from: usize) -> bool {
        (from..32 * self.limbs.len()).any(|bit| self.has(bit))
    }

    /// Multiplies by a number and adds another; what passes the end is lost.
    pub(super) fn multiply_add(&mut self, by: u8, add: u8) {
        let mut carry = u64::from(add);
        for limb in &mut self.limbs {
            carry += u64::from(*limb) * u64::from(by);
            *limb = low(carry);
            carry >>= 32;
        }
    }

    /// Divides by a number that is not 0, and gives the remainder.
    pub(super) fn divide(&mut self, by: u8) -> u8 {
        let by = u64::from(by.max(1));
        let mut rest = 0;
        for limb in self.limbs.iter_mut().rev() {
            let whole = rest << 32 | u64::from(*limb);
            *limb = low(whole / by);
            rest = whole % by;
        }
        rest.to_le_bytes()[0]
    }
}

/// The low 32 bits.
fn low(number: u64) -> u32 {
    let [a, b, c, d, ..] = number.to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}
