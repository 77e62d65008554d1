//! Shares in tenths of a per cent: parts that sum to the whole, and ratios that stand alone.

use super::Share;

/// Tenths of a per cent in a whole.
const WHOLE: u64 = 1000;

/// The shares of values that sum to the whole, by the largest-remainder method: they sum to exactly 100.0.
///
/// Among equal remainders the first value wins. `None` for each when the whole is zero.
pub(super) fn parts(values: &[u64]) -> Vec<Option<Share>> {
    let whole: u128 = values.iter().map(|&value| u128::from(value)).sum();
    if whole == 0 {
        return vec![None; values.len()];
    }
    let mut divided: Vec<(u128, u128)> = values.iter().map(|&value| divide(value, whole)).collect();
    let left = u128::from(WHOLE) - divided.iter().map(|(tenths, _)| tenths).sum::<u128>();
    if left > 0 {
        let mut order: Vec<usize> = (0..values.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(divided[at].1));
        for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
            divided[at].0 += 1;
        }
    }
    divided.into_iter().map(|(tenths, _)| Some(share(tenths))).collect()
}

/// How many tenths of a per cent of the whole a value is, and what is left of it.
fn divide(value: u64, whole: u128) -> (u128, u128) {
    // Almost every whole is small, and dividing with twice the bits takes ten times the time.
    match (value.checked_mul(WHOLE), u64::try_from(whole)) {
        (Some(scaled), Ok(whole)) => ((scaled / whole).into(), (scaled % whole).into()),
        _ => {
            let scaled = u128::from(value) * u128::from(WHOLE);
            (scaled / whole, scaled % whole)
        }
    }
}

/// The share of one value, to the nearest tenth, halves up; `None` when there is nothing to divide by.
pub(super) fn ratio(value: u64, of: u64) -> Option<Share> {
    if of == 0 {
        return None;
    }
    let (tenths, left) = divide(value, of.into());
    Some(share(tenths + u128::from(left * 2 >= u128::from(of))))
}

fn share(tenths: u128) -> Share {
    Share::from_tenths(u16::try_from(tenths).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenths(values: &[u64]) -> Vec<u16> {
        parts(values).into_iter().map(|s| s.unwrap().tenths()).collect()
    }

    #[test]
    fn parts_sum_to_exactly_one_hundred() {
        assert_eq!(tenths(&[1, 1, 1]), [334, 333, 333]);
        assert_eq!(tenths(&[1, 0, 2]), [333, 0, 667]);
        for n in 1..40_u64 {
            let values: Vec<u64> = (0..n).map(|i| (i * i * 7 + n) % 23).collect();
            if values.iter().sum::<u64>() > 0 {
                assert_eq!(tenths(&values).into_iter().sum::<u16>(), 1000, "{values:?}");
            }
        }
    }

    #[test]
    fn shares_of_the_largest_numbers_are_those_of_small_ones() {
        let large = u64::MAX / 4;
        assert_eq!(tenths(&[large, large, large]), tenths(&[1, 1, 1]));
        assert_eq!(ratio(large, u64::MAX), ratio(1, 4));
        assert_eq!(ratio(u64::MAX, u64::MAX), ratio(1, 1));
    }

    #[test]
    fn nothing_has_no_share() {
        assert_eq!(parts(&[0, 0]), [None, None]);
        assert_eq!(ratio(0, 0), None);
    }

    #[test]
    fn a_ratio_is_rounded_halves_up() {
        let told = |value, of| ratio(value, of).map(|s| s.to_string());
        assert_eq!(told(1, 3).as_deref(), Some("33.3"));
        assert_eq!(told(1, 2000).as_deref(), Some("0.1"));
        assert_eq!(told(3, 3).as_deref(), Some("100.0"));
    }
}
