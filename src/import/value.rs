//! Dates, durations and numbers as people and spreadsheets write them.

use chrono::{Days, NaiveDate};

use super::table::Epoch;

/// The days that a spreadsheet's number may mean: from 1954 to 2119, so that a year or a code is not taken for one.
const SERIALS: std::ops::RangeInclusive<u64> = 20_000..=80_400;

/// A date: `22/11/2026`, `2026-11-22`, either with a time behind it, or a spreadsheet's day number.
pub(super) fn date(text: &str, epoch: Epoch) -> Option<NaiveDate> {
    if let Some(number) = decimal(text) {
        return serial(number, epoch);
    }
    let day = text.split([' ', 'T', '\u{A0}', '\u{202F}']).next()?;
    // A time with a zone other than the midnight of a bare date may be another day here.
    let rest = text[day.len()..].trim();
    if rest.ends_with('Z') && !rest.trim_start_matches('T').starts_with("00:00") {
        return None;
    }
    let mut parts = day.split(['/', '-', '.']);
    let [first, second, third] = [parts.next()?, parts.next()?, parts.next()?];
    if parts.next().is_some() {
        return None;
    }
    let (year, month, day) = if first.len() == 4 {
        (first, second, third)
    } else {
        (third, second, first)
    };
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return None;
    }
    let year = i32::try_from(whole(year)?).ok()?;
    NaiveDate::from_ymd_opt(year, whole(month)?, whole(day)?)
}

/// A date in the form that a map gives, made of `DD`, `MM`, `YYYY` and signs; day numbers of spreadsheets too.
pub(super) fn date_as(text: &str, form: &str, epoch: Epoch) -> Option<NaiveDate> {
    if let Some(number) = decimal(text).filter(|_| text.len() != form.len()) {
        return serial(number, epoch);
    }
    let (mut rest, mut form) = (text, form);
    let (mut year, mut month, mut day) = (None, None, None);
    while !form.is_empty() {
        let (length, part) = if form.starts_with("YYYY") {
            (4, Some(&mut year))
        } else if form.starts_with("MM") {
            (2, Some(&mut month))
        } else if form.starts_with("DD") {
            (2, Some(&mut day))
        } else {
            (form.chars().next()?.len_utf8(), None)
        };
        let sign = &form[..length];
        form = &form[length..];
        match part {
            Some(part) => {
                // Days and months of one digit are written so by many, where a sign follows.
                let digits = rest.bytes().take(length).take_while(u8::is_ascii_digit).count();
                *part = Some(whole(rest.get(..digits)?)?);
                rest = &rest[digits..];
            }
            None => rest = rest.strip_prefix(sign)?,
        }
    }
    let year = i32::try_from(year?).ok()?;
    (rest.is_empty() && year >= 1000).then(|| NaiveDate::from_ymd_opt(year, month?, day?))?
}

fn serial(number: f64, epoch: Epoch) -> Option<NaiveDate> {
    let day = floored(number)?;
    let first = match epoch {
        Epoch::Of1900 => NaiveDate::from_ymd_opt(1899, 12, 30)?,
        Epoch::Of1904 => NaiveDate::from_ymd_opt(1904, 1, 1)?,
    };
    SERIALS.contains(&day).then(|| first.checked_add_days(Days::new(day)))?
}

/// A whole number: `90`, and `90.0` as some spreadsheets write it.
pub(super) fn number(text: &str) -> Option<u32> {
    let number = decimal(text)?;
    let floor = floored(number)?;
    let exact = (number - number.trunc()).abs() < f64::EPSILON;
    exact.then(|| u32::try_from(floor).ok())?
}

/// Minutes: `90`, `90 min`, `1:30`, `1h30`, `1 h 30`, `1 h`.
pub(super) fn minutes(text: &str) -> Option<u32> {
    let text = text.to_lowercase();
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.strip_suffix("min").or(text.strip_suffix("mn")).unwrap_or(&text);
    if let Some(number) = number(text) {
        return Some(number);
    }
    let (hours, rest) = text.split_once(['h', ':'])?;
    let rest = if rest.is_empty() {
        0
    } else {
        whole(rest.split(':').next()?)?
    };
    (rest < 60).then(|| whole(hours)?.checked_mul(60)?.checked_add(rest))?
}

/// The hour of `14`, `14:30`, `14h30`.
pub(super) fn hour(text: &str) -> Option<u32> {
    let hour = text.split(['h', 'H', ':']).next()?;
    number(hour.trim()).filter(|hour| *hour < 24)
}

/// Yes or no, as spreadsheets and people write it.
pub(super) fn flag(text: &str) -> Option<bool> {
    match super::fold::folded(text).as_str() {
        "oui" | "o" | "yes" | "y" | "vrai" | "true" | "1" | "x" => Some(true),
        "non" | "n" | "no" | "faux" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// The seat and the seats of `2/10`.
pub(super) fn seats(text: &str) -> Option<(u32, u32)> {
    let (seat, seats) = text.split_once('/')?;
    let (seat, seats) = (whole(seat.trim())?, whole(seats.trim())?);
    (1..=seats).contains(&seat).then_some((seat, seats))
}

/// Digits alone.
fn whole(text: &str) -> Option<u32> {
    let digits = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

/// A number that begins with a digit, with a point or a comma; an exponent as spreadsheets write large ones.
fn decimal(text: &str) -> Option<f64> {
    let fits = text.len() <= 24
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'E' | b'e' | b'+' | b'-'));
    fits.then(|| text.replace(',', ".").parse().ok())?
}

fn floored(number: f64) -> Option<u64> {
    if !(0.0..=4_000_000_000.0).contains(&number) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked above"
    )]
    Some(number as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(y, m, d)
    }

    #[test]
    fn a_date_is_read_in_each_form_that_files_use() {
        for text in [
            "22/11/2026",
            "22-11-2026",
            "22.11.2026",
            "2026-11-22",
            "2026-11-22 14:30",
            "2026-11-22T00:00:00.000Z",
            "22/11/2026 à 14:30",
            "46348",
            "46348.604",
            "4.6348E4",
        ] {
            assert_eq!(date(text, Epoch::Of1900), day(2026, 11, 22), "{text}");
        }
        assert_eq!(date("1/2/2026", Epoch::Of1900), day(2026, 2, 1));
        assert_eq!(date("44886", Epoch::Of1904), day(2026, 11, 22));
        for text in [
            "",
            "22/11",
            "22/11/26",
            "31/02/2026",
            "2026",
            "12",
            "99999",
            "2026-11-22T23:00:00Z",
            "1/2/3/4",
            "−1",
        ] {
            assert_eq!(date(text, Epoch::Of1900), None, "{text}");
        }
    }

    #[test]
    fn a_map_may_say_how_dates_are_written() {
        for (text, form) in [
            ("11/22/2026", "MM/DD/YYYY"),
            ("20261122", "YYYYMMDD"),
            ("22 11 2026", "DD MM YYYY"),
            ("46348", "MM/DD/YYYY"),
        ] {
            assert_eq!(date_as(text, form, Epoch::Of1900), day(2026, 11, 22), "{text}");
        }
        assert_eq!(date_as("2/1/2026", "MM/DD/YYYY", Epoch::Of1900), day(2026, 2, 1));
        for (text, form) in [
            ("22/11/2026", "MM/DD/YYYY"),
            ("22/11/2026 x", "DD/MM/YYYY"),
            ("é", "DD"),
            ("", "YYYY"),
        ] {
            assert_eq!(date_as(text, form, Epoch::Of1900), None, "{text}");
        }
    }

    #[test]
    fn numbers_durations_hours_and_flags_are_read_as_people_write_them() {
        assert_eq!(
            [number("90"), number("90.0"), number("9,0")],
            [Some(90), Some(90), Some(9)]
        );
        assert_eq!([number("90.5"), number("-1"), number("1e99"), number("")], [None; 4]);
        for text in ["90", "90 min", "1:30", "1h30", "1 H 30", "1:30:00"] {
            assert_eq!(minutes(text), Some(90), "{text}");
        }
        assert_eq!(
            [minutes("1 h"), minutes("1h60"), minutes("h"), minutes("-5")],
            [Some(60), None, None, None]
        );
        assert_eq!(
            [hour("14"), hour("14h30"), hour("9:05"), hour("24")],
            [Some(14), Some(14), Some(9), None]
        );
        assert_eq!(
            [flag("Oui"), flag("FAUX"), flag("peut-être")],
            [Some(true), Some(false), None]
        );
        assert_eq!(
            [seats("2/10"), seats("11/10"), seats("0/1"), seats("3")],
            [Some((2, 10)), None, None, None]
        );
    }
}
