//! How busy each day and hour is: weekdays, seasons, public holidays, the lunch dip.

use chrono::{Datelike, Days, NaiveDate};

use super::chance::Chance;
use super::ground::{Ground, Setting};
use super::mix::Act;
use crate::domain::Kind;

/// How much is done in each month, January first: quiet in August, the tax return in May, everything anew in September.
const MONTHS: [u64; 12] = [100, 95, 104, 106, 134, 100, 72, 34, 126, 114, 104, 78];

/// The running sum of how busy each day from `ground.opens` to `ground.closes` is. Never all zero: an installation asked
/// for one Sunday works on it.
pub(super) fn busyness(ground: &Ground, chance: &mut Chance) -> Vec<u64> {
    // Not `iter_days`, which leaves out the last day there is.
    let days = || {
        (0..).map_while(|n| {
            ground
                .opens
                .checked_add_days(Days::new(n))
                .filter(|day| *day <= ground.closes)
        })
    };
    let mut sum = 0;
    let running: Vec<u64> = days()
        .map(|day| {
            // Drawn on closed days too, so that each day has its own luck whatever comes before.
            let luck = u64::from(chance.between(70, 130));
            sum += weight(ground, day) * luck;
            sum
        })
        .collect();
    if sum > 0 {
        running
    } else {
        days().zip(1..).map(|(_, n)| n).collect()
    }
}

fn weight(ground: &Ground, day: NaiveDate) -> u64 {
    if is_holiday(day) || ground.rests(day) {
        return 0;
    }
    let week: [u64; 7] = match ground.setting {
        Setting::Centre => [5, 10, 12, 9, 10, 6, 0],
        Setting::Library => [1, 10, 13, 6, 9, 12, 0],
        Setting::Office => [6, 10, 9, 10, 9, 0, 0],
        Setting::Bus => [3, 10, 10, 11, 8, 2, 0],
    };
    week[day.weekday().num_days_from_monday() as usize] * MONTHS[day.month0() as usize]
}

/// Whether it is one of the 11 public holidays of metropolitan France.
fn is_holiday(day: NaiveDate) -> bool {
    let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
    let moving = || {
        let easter = easter(day.year())?;
        [1, 39, 50]
            .iter()
            .any(|after| easter.checked_add_days(Days::new(*after)) == Some(day))
            .then_some(())
    };
    fixed.contains(&(day.month(), day.day())) || ((3..=6).contains(&day.month()) && moving().is_some())
}

/// Easter Sunday, by the anonymous Gregorian reckoning (Meeus).
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let n = moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) / 451) + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

/// The hour at which an act begins, between 9 and 18: doors close at 19.
pub(super) fn hour(act: Act, chance: &mut Chance) -> u8 {
    let hours: [u32; 10] = match act {
        Act::Visit => [6, 10, 11, 7, 8, 12, 14, 15, 12, 5],
        Act::Session(Kind::Individual) => [10, 14, 12, 3, 4, 13, 14, 12, 9, 4],
        Act::Session(Kind::Workshop) => [8, 32, 2, 0, 1, 34, 10, 3, 4, 6],
        Act::Session(Kind::Talk) => [0, 14, 2, 0, 0, 24, 4, 0, 10, 46],
        Act::Session(Kind::Project) => [28, 12, 0, 0, 10, 46, 4, 0, 0, 0],
    };
    let rows: [(u8, u32); 10] = std::array::from_fn(|i| (9 + u8::try_from(i).unwrap_or_default(), hours[i]));
    chance.pick(&rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holidays_of_2026_are_known() {
        let of_year = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().iter_days().take(365);
        let found: Vec<String> = of_year.filter(|day| is_holiday(*day)).map(|d| d.to_string()).collect();
        let expected = [
            "2026-01-01",
            "2026-04-06",
            "2026-05-01",
            "2026-05-08",
            "2026-05-14",
            "2026-05-25",
            "2026-07-14",
            "2026-08-15",
            "2026-11-01",
            "2026-11-11",
            "2026-12-25",
        ];
        assert_eq!(found, expected);
    }
}
