//! Opening hours there and back, and what is refused.

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> OpeningHours {
    OpeningHours::read(text).unwrap()
}

fn fault(text: &str) -> HoursFault {
    OpeningHours::read(text).unwrap_err().fault
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn written_on(hours: &OpeningHours, day: &str) -> String {
    write_day(hours.on(date(day)))
}

#[test]
fn what_the_standard_shows_is_written_back_to_the_letter() {
    for text in [
        "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
        "Tu,Th 14:00-18:00; We,Sa 10:00-12:30,14:00-18:00; PH off",
        "Mo-Su 00:00-24:00; Dec 25 off; 2026 Dec 24-31 off; 2026 Dec 24-2027 Jan 02 10:00-12:00",
        "Mo-Sa 09:00-12:00; PH 10:00-12:00; 2026 May 13-Jun 02 off; Dec 24-Jan 01 off",
        "",
    ] {
        assert_eq!(read(text).to_string(), text);
    }
}

#[test]
fn other_ways_of_writing_say_the_same() {
    for (text, written) in [
        ("24/7", "Mo-Su 00:00-24:00"),
        ("09:00-17:00", "Mo-Su 09:00-17:00"),
        ("Mo-Su 9:00-17:00; We off;", "Mo,Tu,Th-Su 09:00-17:00"),
        (
            "Mo-Fr 09:00-12:00; We 14:00-18:00",
            "Mo,Tu,Th,Fr 09:00-12:00; We 14:00-18:00",
        ),
        ("Sa-Mo 10:00-12:00", "Mo,Sa,Su 10:00-12:00"),
        ("Mo 09:00-12:00, 12:00-14:00", "Mo 09:00-14:00"),
        ("2026-12-24 off", "2026 Dec 24 off"),
        ("2026-12-24-2027-01-02 off", "2026 Dec 24-2027 Jan 02 off"),
        ("PH closed", "PH off"),
    ] {
        assert_eq!(read(text).to_string(), written, "{text}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_part() {
    for (text, wrong) in [
        ("Mo 12:00-09:00", HoursFault::EndBeforeStart),
        ("Mo 09:00-09:00", HoursFault::EndBeforeStart),
        ("Mo 18:00-24:01", HoursFault::NotATime),
        ("Mo 24:00-24:00", HoursFault::NotATime),
        ("Mo 09:00-12:00,11:00-14:00", HoursFault::Overlap),
        ("Mo 9-12", HoursFault::Unknown),
        ("Mo", HoursFault::Unknown),
        ("2026 Feb 30 off", HoursFault::NotADay),
        ("2026-02-30 off", HoursFault::NotADay),
        ("2026 Dec 24-2025 Jan 02 off", HoursFault::Backwards),
        ("SH off", HoursFault::Unknown),
        ("Jul-Aug Mo-Fr 10:00-12:00", HoursFault::Unknown),
        ("Mo[1] 10:00-12:00", HoursFault::Unknown),
        ("lundi 10:00-12:00", HoursFault::Unknown),
    ] {
        assert_eq!(fault(text), wrong, "{text}");
    }
    let said = OpeningHours::read("Mo 09:00-12:00; SH off").unwrap_err();
    assert_eq!(said.part, "SH off");
}

#[test]
fn the_last_exception_holds_against_the_week_and_the_others() {
    let hours =
        read("Mo-Fr 09:00-12:00; 2026 Dec 21-31 off; 2026 Dec 23 10:00-11:00; Jan 01 off; Dec 30-Jan 02 14:00-15:00");
    assert_eq!(written_on(&hours, "2026-12-18"), "9-12");
    assert_eq!(written_on(&hours, "2026-12-19"), "", "a Saturday");
    assert_eq!(written_on(&hours, "2026-12-22"), "");
    assert_eq!(written_on(&hours, "2026-12-23"), "10-11");
    assert_eq!(written_on(&hours, "2026-12-31"), "14-15");
    assert_eq!(written_on(&hours, "2028-01-01"), "14-15", "every year, over its end");
}

#[test]
fn a_day_is_typed_in_few_keys() {
    for (typed, written) in [
        ("9-12 14-18:30", "9-12 14-18:30"),
        ("9h-12h, 14h-18h30", "9-12 14-18:30"),
        ("14 - 18.30, 0900 - 1200", "9-12 14-18:30"),
        ("9-12 12-14", "9-14"),
        ("0-24", "0-24"),
        ("", ""),
    ] {
        assert_eq!(write_day(&read_day(typed).unwrap()), written, "{typed}");
    }
    for (typed, wrong) in [
        ("9", HoursFault::NotATime),
        ("9-", HoursFault::NotATime),
        ("9h5-10", HoursFault::NotATime),
        ("9-25", HoursFault::NotATime),
        ("neuf-12", HoursFault::NotATime),
        ("12-9", HoursFault::EndBeforeStart),
        ("9-12 11-14", HoursFault::Overlap),
        ("1-2 3-4 5-6 7-8 9-10 11-12 13-14", HoursFault::TooMany),
    ] {
        assert_eq!(read_day(typed), Err(wrong), "{typed}");
    }
}

#[test]
fn days_are_typed_one_or_two() {
    let day = |year, month, day| DayOfYear::new(year, month, day).unwrap();
    let christmas = day(Some(2026), 12, 24);
    for typed in ["24/12/2026", "2026-12-24"] {
        assert_eq!(read_days(typed), Ok((christmas, christmas)), "{typed}");
    }
    assert_eq!(read_days("25/12"), Ok((day(None, 12, 25), day(None, 12, 25))));
    for typed in [
        "24/12/2026 2/1/2027",
        "24/12/2026-02/01/2027",
        "2026-12-24 > 2027-01-02",
    ] {
        assert_eq!(read_days(typed), Ok((christmas, day(Some(2027), 1, 2))), "{typed}");
    }
    for typed in ["", "24", "31/2/2026", "24/12/26", "1/1 2/1 3/1", "tomorrow"] {
        assert_eq!(read_days(typed), Err(HoursFault::NotADay), "{typed}");
    }
}

#[test]
fn days_are_written_as_they_are_typed() {
    for typed in ["24/12/2026", "25/12", "24/12/2026 2/1/2027", "24/12 2/1"] {
        let (first, last) = read_days(typed).unwrap();
        assert_eq!(write_days(first, last), typed);
    }
}

fn any_day() -> impl Strategy<Value = Day> {
    let spans = prop::collection::vec((0..24 * 60_u16, 1..200_u16), 0..4);
    spans.prop_filter_map("ranges that overlap", |spans| {
        let spans = spans
            .into_iter()
            .map(|(from, length)| Span::new(from, from + length).ok());
        Day::new(spans.collect::<Option<Vec<_>>>()?).ok()
    })
}

fn any_exception() -> impl Strategy<Value = Exception> {
    let day = || (1..=12_u32, 1..=31_u32);
    (prop::option::of(2020..2100_i32), 0..2_i32, day(), day(), any_day()).prop_filter_map(
        "days that are none",
        |(year, later, first, last, hours)| {
            let first = DayOfYear::new(year, first.0, first.1)?;
            let last = DayOfYear::new(year.map(|year| year + later), last.0, last.1)?;
            Exception::new(first, last, hours).ok()
        },
    )
}

proptest! {
    #[test]
    fn whatever_can_be_said_is_read_as_it_was_written(
        week in prop::array::uniform7(any_day()),
        holidays in prop::option::of(any_day()),
        exceptions in prop::collection::vec(any_exception(), 0..4),
    ) {
        let hours = OpeningHours { week, holidays, exceptions };
        prop_assert_eq!(OpeningHours::read(&hours.to_string()), Ok(hours));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[ MoTuFrPHDecoff0-9:;,/é-]{0,40}") {
        let _read = OpeningHours::read(&text);
        let _day = read_day(&text);
        let _days = read_days(&text);
    }
}
