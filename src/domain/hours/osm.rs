//! Opening hours as OpenStreetMap writes them, within a subset.
//!
//! Rules between `;`, each one of: weekdays and ranges (`Mo-Fr,Su 09:00-12:00,14:00-18:30`), public holidays (`PH off`),
//! dates (`2026 Dec 24 off`, `2026 Dec 24-2027 Jan 2 10:00-12:00`, `Dec 25 off` for every year; ISO dates are read too), or
//! `24/7`. A later rule holds against an earlier one for the days it names. A range over midnight is not read.

use super::{Day, DayOfYear, Exception, HoursError, HoursFault, OpeningHours, Span};

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
/// The longest text that is looked at, in bytes.
const LONGEST: usize = 4096;

pub(super) fn read(text: &str) -> Result<OpeningHours, HoursError> {
    let fault = |part: &str, fault| HoursError {
        part: part.chars().take(60).collect(),
        fault,
    };
    if text.len() > LONGEST {
        return Err(fault(text, HoursFault::TooMany));
    }
    let mut hours = OpeningHours::default();
    for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
        add(&mut hours, rule).map_err(|wrong| fault(rule, wrong))?;
        if hours.exceptions.len() > OpeningHours::MOST {
            return Err(fault(rule, HoursFault::TooMany));
        }
    }
    Ok(hours)
}

fn add(hours: &mut OpeningHours, rule: &str) -> Result<(), HoursFault> {
    if rule == "24/7" {
        let whole = Day::new(vec![Span::new(0, Span::DAY)?])?;
        hours.week.fill(whole);
        return Ok(());
    }
    let (who, when) = cut(rule);
    let day = day(when)?;
    if who == "PH" {
        hours.holidays = Some(day);
        return Ok(());
    }
    if who.is_empty() {
        // Ranges alone are those of every day.
        hours.week.fill(day);
        return Ok(());
    }
    if let Some(named) = weekdays(who) {
        for weekday in named {
            hours.week[weekday] = day.clone();
        }
        return Ok(());
    }
    let (first, last) = dates(who)?;
    hours.exceptions.push(Exception::new(first, last, day)?);
    Ok(())
}

/// The days of a rule and what is open on them: the last word, or the ranges that follow each other at its end.
fn cut(rule: &str) -> (&str, &str) {
    let begins = |word: &str| word.contains(':') || word == "off" || word == "closed";
    let at = rule
        .split_inclusive(char::is_whitespace)
        .scan(0, |at, word| {
            let start = *at;
            *at += word.len();
            Some((start, word))
        })
        .find(|(_, word)| begins(word.trim()))
        .map_or(rule.len(), |(start, _)| start);
    let (who, when) = rule.split_at(at);
    (who.trim(), when.trim())
}

fn day(text: &str) -> Result<Day, HoursFault> {
    match text {
        "off" | "closed" => Ok(Day::default()),
        "" => Err(HoursFault::Unknown),
        ranges => Day::new(ranges.split(',').map(span).collect::<Result<_, _>>()?),
    }
}

fn span(text: &str) -> Result<Span, HoursFault> {
    let (from, to) = text.trim().split_once('-').ok_or(HoursFault::NotATime)?;
    Span::new(minute(from)?, minute(to)?)
}

fn minute(text: &str) -> Result<u16, HoursFault> {
    let (hour, minute) = text.trim().split_once(':').ok_or(HoursFault::NotATime)?;
    let number = |text: &str, most: u16| {
        let fits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        let number = text.parse::<u16>().ok().filter(|n| fits && *n <= most);
        number.ok_or(HoursFault::NotATime)
    };
    Ok(number(hour, 24)? * 60 + number(minute, 59)?)
}

/// The weekdays named, from 0; `None` when something else is.
fn weekdays(text: &str) -> Option<Vec<usize>> {
    let place = |name: &str| WEEKDAYS.iter().position(|known| *known == name);
    let mut named = Vec::new();
    for part in text.split(',').map(str::trim) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (place(first.trim())?, place(last.trim())?);
        // `Sa-Mo` goes over the end of the week.
        let length = (last + 7 - first) % 7;
        named.extend((0..=length).map(|step| (first + step) % 7));
    }
    Some(named)
}

/// The first and last day of a rule of dates.
fn dates(text: &str) -> Result<(DayOfYear, DayOfYear), HoursFault> {
    if let Some(days) = iso(text) {
        return days;
    }
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let first = written(first, None).ok_or(HoursFault::Unknown)?;
    // What the second one leaves out is that of the first: `2026 Dec 24-31`.
    let last = written(last, Some(first)).ok_or(HoursFault::Unknown)?;
    let real = |day: (Option<i32>, u32, u32)| DayOfYear::new(day.0, day.1, day.2).ok_or(HoursFault::NotADay);
    Ok((real(first)?, real(last)?))
}

type Parts = (Option<i32>, u32, u32);

/// `2026 Dec 24`, `Dec 24`, or `31` after another day.
fn written(text: &str, before: Option<Parts>) -> Option<Parts> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 2);
    let month = |name: &str| {
        let place = MONTHS.iter().position(|known| *known == name)?;
        u32::try_from(place + 1).ok()
    };
    match words[..] {
        [day] => before.and_then(|(year, month, _)| Some((year, month, number(day)?))),
        [name, day] => Some((before.and_then(|(year, ..)| year), month(name)?, number(day)?)),
        [year, name, day] if year.len() == 4 => Some((Some(year.parse().ok()?), month(name)?, number(day)?)),
        _ => None,
    }
}

/// ISO dates, one or two; `None` when the text is not of that form.
fn iso(text: &str) -> Option<Result<(DayOfYear, DayOfYear), HoursFault>> {
    let form = |text: &str| {
        let parts: Vec<&str> = text.split('-').collect();
        let digits = parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        (digits && lengths == [4, 2, 2]).then(|| {
            let year = parts[0].parse().ok();
            DayOfYear::new(Some(year?), parts[1].parse().ok()?, parts[2].parse().ok()?)
        })
    };
    if !text.is_ascii() {
        return None;
    }
    let (first, last) = match text.len() {
        10 => (form(text)?, form(text)?),
        21 if text.as_bytes()[10] == b'-' => (form(&text[..10])?, form(&text[11..])?),
        _ => return None,
    };
    Some(first.zip(last).ok_or(HoursFault::NotADay))
}

pub(super) fn write(hours: &OpeningHours) -> String {
    let mut rules = Vec::new();
    let mut told = [false; 7];
    for (first, day) in hours.week.iter().enumerate() {
        if told[first] || day.is_closed() {
            continue;
        }
        let alike: Vec<usize> = (first..7).filter(|other| hours.week[*other] == *day).collect();
        for other in &alike {
            told[*other] = true;
        }
        rules.push(format!("{} {}", runs(&alike), ranges(day)));
    }
    if let Some(day) = &hours.holidays {
        rules.push(format!("PH {}", ranges(day)));
    }
    for exception in &hours.exceptions {
        rules.push(format!("{} {}", between(exception), ranges(&exception.hours)));
    }
    rules.join("; ")
}

/// `Mo-We,Fr`, from weekdays in order.
fn runs(weekdays: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for weekday in weekdays {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *weekday => *last = *weekday,
            _ => runs.push((*weekday, *weekday)),
        }
    }
    let name = |(first, last): (usize, usize)| match last - first {
        0 => WEEKDAYS[first].to_owned(),
        1 => format!("{},{}", WEEKDAYS[first], WEEKDAYS[last]),
        _ => format!("{}-{}", WEEKDAYS[first], WEEKDAYS[last]),
    };
    runs.into_iter().map(name).collect::<Vec<_>>().join(",")
}

fn ranges(day: &Day) -> String {
    if day.is_closed() {
        return "off".to_owned();
    }
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let spans = day.spans().iter();
    let spans: Vec<String> = spans
        .map(|span| format!("{}-{}", time(span.from()), time(span.to())))
        .collect();
    spans.join(",")
}

fn between(exception: &Exception) -> String {
    let (first, last) = (exception.first(), exception.last());
    if first == last {
        return whole(first);
    }
    let same = |of: fn(DayOfYear) -> u32| of(first) == of(last);
    match (first.year() == last.year(), same(DayOfYear::month)) {
        (true, true) if first.day() < last.day() => format!("{}-{:02}", whole(first), last.day()),
        (true, _) if first.year().is_none() => format!("{}-{}", whole(first), whole(last)),
        (true, _) => format!("{}-{} {:02}", whole(first), month(last), last.day()),
        (false, _) => format!("{}-{}", whole(first), whole(last)),
    }
}

fn month(day: DayOfYear) -> &'static str {
    usize::try_from(day.month())
        .ok()
        .and_then(|month| MONTHS.get(month.checked_sub(1)?).copied())
        .unwrap_or_default()
}

fn whole(day: DayOfYear) -> String {
    let year = day.year().map_or_else(String::new, |year| format!("{year} "));
    format!("{year}{} {:02}", month(day), day.day())
}
