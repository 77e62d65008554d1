//! Shares in tenths of a per cent: parts that sum to the whole, and ratios that stand alone.

use super::Share;

/// Tenths of a per cent in a whole.
const WHOLE: u128 = 1000;

/// The shares of values that sum to the whole, by the largest-remainder method: they sum to exactly 100.0.
///
/// Among equal remainders the first value wins. `None` for each when the whole is zero.
pub(super) fn parts(values: &[u64]) -> Vec<Option<Share>> {
    let whole: u128 = values.iter().map(|&value| u128::from(value)).sum();
    if whole == 0 {
        return vec![None; values.len()];
    }
    let scaled = |value: u64| u128::from(value) * WHOLE;
    let mut tenths: Vec<u128> = values.iter().map(|&value| scaled(value) / whole).collect();
    let left = WHOLE - tenths.iter().sum::<u128>();
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(scaled(values[at]) % whole));
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        tenths[at] += 1;
    }
    tenths.into_iter().map(|tenths| Some(share(tenths))).collect()
}

/// The share of one value, to the nearest tenth, halves up; `None` when there is nothing to divide by.
pub(super) fn ratio(value: u64, of: u64) -> Option<Share> {
    let (value, of) = (u128::from(value), u128::from(of));
    (value * WHOLE * 2 + of).checked_div(of * 2).map(share)
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
