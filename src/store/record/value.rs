//! Values of the domain as integers, and back.

use chrono::NaiveDate;

use crate::domain::{Listed, Set};

/// The stored position of a value of a closed list.
pub(in crate::store) fn position<T: Listed>(value: T) -> Option<i64> {
    i64::try_from(value.place()).ok()
}

/// The value at a stored position; `None` past the end of the list.
pub(in crate::store) fn at<T: Listed>(position: i64) -> Option<T> {
    T::VALUES.get(usize::try_from(position).ok()?).copied()
}

/// Values of a closed list as bits.
pub(in crate::store) fn bits<T: Listed>(values: &[T]) -> Option<i64> {
    i64::try_from(Set::of(values).bits()).ok()
}

/// The values of stored bits, in list order; `None` when a bit is past the end of the list.
pub(in crate::store) fn set<T: Listed>(bits: i64) -> Option<Vec<T>> {
    let bits = u64::try_from(bits).ok()?;
    let set = Set::from_bits(bits);
    (set.bits() == bits).then(|| set.iter().collect())
}

/// 0 or 1.
pub(in crate::store) fn flag(value: i64) -> Option<bool> {
    match value {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

/// The date of a number of days since 1970-01-01.
pub(in crate::store) fn day(value: i64) -> Option<NaiveDate> {
    NaiveDate::from_epoch_days(i32::try_from(value).ok()?)
}
