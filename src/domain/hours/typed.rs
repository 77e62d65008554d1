//! Opening hours as people type them, in few keys.

use super::{Day, DayOfYear, HoursFault, Span};

/// `9-12 14-18:30`, `9h-12h, 14h-18h30`, `0900-1200`; blanks and commas part ranges.
pub(super) fn day(text: &str) -> Result<Day, HoursFault> {
    // Blanks around the hyphen are no separators.
    let joined = text.split('-').map(str::trim).collect::<Vec<_>>().join("-");
    let spans = joined
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '+'))
        .filter(|part| !part.is_empty());
    Day::new(spans.map(span).collect::<Result<_, _>>()?)
}

fn span(text: &str) -> Result<Span, HoursFault> {
    let (from, to) = text.split_once('-').ok_or(HoursFault::NotATime)?;
    Span::new(minute(from)?, minute(to)?)
}

/// `9`, `9h`, `9h30`, `9:30`, `9.30`, `0930`.
fn minute(text: &str) -> Result<u16, HoursFault> {
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| digits).ok_or(HoursFault::NotATime)
    };
    let (hour, minute) = match text.split_once(['h', 'H', ':', '.']) {
        Some((hour, "")) => (number(hour)?, 0),
        Some((hour, minute)) if minute.len() == 2 => (number(hour)?, number(minute)?),
        Some(_) => return Err(HoursFault::NotATime),
        None => match number(text)? {
            bare if (3..=4).contains(&text.len()) => (bare / 100, bare % 100),
            hour => (hour, 0),
        },
    };
    if hour > 24 || minute > 59 {
        return Err(HoursFault::NotATime);
    }
    Ok(hour * 60 + minute)
}

pub(super) fn write(day: &Day) -> String {
    let time = |minute: u16| match minute % 60 {
        0 => (minute / 60).to_string(),
        rest => format!("{}:{rest:02}", minute / 60),
    };
    let spans = day.spans().iter();
    let spans: Vec<String> = spans
        .map(|span| format!("{}-{}", time(span.from()), time(span.to())))
        .collect();
    spans.join(" ")
}

/// `24/12/2026`, `24/12`, `2026-12-24`, one or two; what the first leaves out is not that of the second.
pub(super) fn days(text: &str) -> Result<(DayOfYear, DayOfYear), HoursFault> {
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c == '>' || (c == '-' && text.contains('/')))
        .filter(|part| !part.is_empty())
        .collect();
    match parts[..] {
        [one] => one_day(one).map(|day| (day, day)),
        [first, last] => Ok((one_day(first)?, one_day(last)?)),
        _ => Err(HoursFault::NotADay),
    }
}

pub(super) fn write_days(first: DayOfYear, last: DayOfYear) -> String {
    let write = |day: DayOfYear| {
        let year = day.year().map_or_else(String::new, |year| format!("/{year}"));
        format!("{}/{}{year}", day.day(), day.month())
    };
    if first == last {
        write(first)
    } else {
        format!("{} {}", write(first), write(last))
    }
}

fn one_day(text: &str) -> Result<DayOfYear, HoursFault> {
    let parts: Option<Vec<u32>> = text.split(['/', '-']).map(|part| part.parse().ok()).collect();
    let parts = parts.ok_or(HoursFault::NotADay)?;
    let day = match parts[..] {
        [day, month] => DayOfYear::new(None, month, day),
        [year, month, day] if text.contains('-') => DayOfYear::new(i32::try_from(year).ok(), month, day),
        [day, month, year] => DayOfYear::new(i32::try_from(year).ok(), month, day),
        _ => None,
    };
    day.ok_or(HoursFault::NotADay)
}
