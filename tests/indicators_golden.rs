//! The files of a fixed set of records, byte for byte: whoever changes a figure, a column or a word sees it here.
//!
//! `PALIER_GOLDEN=write cargo test --test indicators_golden` writes `tests/golden/` anew; read the difference before
//! committing it.

#![expect(clippy::unwrap_used, reason = "the whole file is a test; a failure should stop it")]

use std::path::Path;
use std::{env, fs};

use chrono::{Days, NaiveDate};
use palier::domain::{
    Age, Area, Audience, Autonomy, Commune, Counters, CycleDays, Datum, Device, Dossier, DossierKind, EQUIPMENT_TYPES,
    EVENT_FORMATS, Face, Gap, Gender, HelpCall, Kind, LessonUse, LevelFound, MediatorRole, Participants, PathUse,
    Period, PlaceType, Placed, Referral, ServedTheme, Session, SessionFacts, Set, SiteId, Slug, SpokenLanguage, Status,
    StepUse, Theme, Usage, Visit,
};
use palier::export::{Format, Source, csv_head, csv_piece, write};
use palier::i18n::{Locale, Texts};
use palier::indicators::{By, Code, Counting, Protection, Report, Request, Threshold};

/// The value at an index that goes round a closed list.
fn round<T: Copy>(values: &[T], index: usize) -> T {
    values[index % values.len()]
}

fn day(index: usize) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    first + Days::new((index * 5 % 92) as u64)
}

fn language(index: usize) -> SpokenLanguage {
    let tags = ["fr", "fr", "fr", "ar", "fr", "en", "fr", "uk", "ar", "fr", "kab"];
    SpokenLanguage::parse(round(&tags, index)).unwrap()
}

/// People of whom half said little, so that "not said" has figures.
fn people(index: usize, total: u16) -> Participants {
    let mut people = Participants::of(total);
    people.already = (!index.is_multiple_of(3)).then_some(total / 2);
    people.first_time = Some(total / 3);
    people.gender = Counters([total / 3, total / 2]);
    people.age.0[index % Age::ALL.len()] = total / 2;
    people.age.0[Age::SoixanteDixPlus.position()] += total / 3;
    people.status.0[index % Status::ALL.len()] = total - total / 4;
    people
}

fn session(index: usize) -> Session {
    let kind = match index % 12 {
        3 | 9 => Kind::Workshop,
        6 => Kind::Talk,
        11 if index < 24 => Kind::Project,
        _ => Kind::Individual,
    };
    let minutes = u16::try_from(25 + index * 17 % 110).unwrap();
    let mut session = Session::new(kind, day(index), u8::try_from(9 + index % 9).unwrap(), minutes);
    session.place_type = match index % 10 {
        4 => PlaceType::ADistance,
        7 => PlaceType::Domicile,
        8 => PlaceType::Autre,
        _ => PlaceType::LieuActivite,
    };
    session.stop = index.is_multiple_of(4).then(|| slug("market"));
    let usage = round(Usage::ALL, index * 7 % 13);
    session.usages = if index.is_multiple_of(8) { vec![] } else { vec![usage] };
    session.themes = vec![usage.theme()];
    if usage.theme() == Theme::AideAuxDemarches {
        session.themes.push(round(
            &[Theme::ArgentImpots, Theme::Logement, Theme::SocialSante],
            index,
        ));
    }
    session.serves = vec![round(ServedTheme::ALL, index * 5 % 16)];
    session.devices = vec![round(Device::ALL, index)];
    session.own_device = (!index.is_multiple_of(6)).then_some(index.is_multiple_of(4));
    session.language = (!index.is_multiple_of(7)).then(|| language(index));
    session.audience = (!index.is_multiple_of(5)).then(|| round(Audience::ALL, index * 3));
    session.mediator_role = (!index.is_multiple_of(9)).then(|| round(MediatorRole::ALL, index / 4));
    session.participants = kind
        .is_group()
        .then(|| people(index, 6 + u16::try_from(index % 9).unwrap()));
    if !kind.is_group() && index.is_multiple_of(2) {
        let mut one = Participants::of(1);
        one.gender.0[round(Gender::ALL, index / 2).position()] = 1;
        one.age.0[round(Age::ALL, index).position()] = 1;
        one.status.0[round(Status::ALL, index / 3).position()] = 1;
        one.already = Some(1);
        session.participants = Some(one);
    }
    if !kind.is_group() {
        session.referral = index.is_multiple_of(3).then(|| round(Referral::ALL, index / 30));
        session.autonomy_before = (!index.is_multiple_of(4)).then(|| round(Autonomy::ALL, index / 2));
        session.autonomy_after = (!index.is_multiple_of(5)).then(|| round(Autonomy::ALL, index / 2 + index % 4));
    }
    session
}

fn slug(id: &str) -> Slug {
    Slug::parse(id).unwrap()
}

fn lesson(index: usize) -> LessonUse {
    let lessons = ["email.mailbox", "first-steps.keyboard", "online-safety.scams"];
    let steps = ["write", "sort", "check-1", "check-2"];
    let steps: Vec<StepUse> = (0..=index % steps.len())
        .map(|step| StepUse {
            id: slug(steps[step]),
            first_try: !(index + step).is_multiple_of(3),
        })
        .collect();
    let mut lesson = LessonUse {
        id: slug(round(&lessons, index)),
        completed: !index.is_multiple_of(4),
        seconds: 200 + u32::try_from(index * 37 % 400).unwrap(),
        tried: u16::try_from(steps.len()).unwrap(),
        first_try: 0,
        steps,
    };
    lesson.first_try = lesson.steps_first_try();
    // Some exercises that no step tells.
    lesson.tried += u16::from(index.is_multiple_of(7));
    lesson
}

fn visit(index: usize) -> Visit {
    let mut visit = Visit::new(day(index), 14, language(index));
    visit.seconds = 700;
    visit.lessons = (0..index % 3).map(|lesson_of| lesson(index + lesson_of)).collect();
    visit.face = (!index.is_multiple_of(6)).then(|| round(Face::ALL, index));
    let paths = ["seniors-email", "level-basic", "need-see-family", "seniors-email"];
    visit.path = (!index.is_multiple_of(3)).then(|| PathUse {
        id: slug(round(&paths, index)),
        completed: index.is_multiple_of(4),
    });
    visit.placement = index.is_multiple_of(2).then(|| Placed {
        overall: round(LevelFound::ALL, index / 2),
        areas: std::array::from_fn(|area| {
            (!(index + area).is_multiple_of(5)).then_some(round(LevelFound::ALL, index / 2 + area % 2))
        }),
    });
    let areas = |count: usize| Set::of(&Area::ALL[..count]);
    visit.areas_before = index.is_multiple_of(2).then(|| areas(index % 6));
    visit.areas_after = index.is_multiple_of(4).then(|| areas(3 + index % 3));
    visit.calls = (0..index % 2)
        .map(|call| HelpCall {
            lesson: visit.lessons.first().map(|lesson| lesson.id.clone()),
            waited: (!index.is_multiple_of(3)).then(|| u32::try_from(30 + call + index * 11).unwrap()),
        })
        .collect();
    visit
}

fn number(value: usize) -> Datum {
    Datum::Number(u32::try_from(value).unwrap())
}

fn date(index: usize) -> Dossier {
    Dossier::new(DossierKind::Event)
        .saying("format", round(EVENT_FORMATS, index / 20))
        .with("date", Datum::Day(day(index)))
        .with("enrolled", number(4 + index % 13))
        .with("present", number(3 + index % 13))
        .with("absent", number(1))
}

fn machine(index: usize) -> Dossier {
    Dossier::new(DossierKind::Equipment)
        .saying("type", round(EQUIPMENT_TYPES, index / 30))
        .saying(
            "state",
            if index.is_multiple_of(40) {
                "in_repair"
            } else {
                "in_use"
            },
        )
        .with("year", number(2016 + index % 9))
}

fn cycle(index: usize) -> Dossier {
    Dossier::new(DossierKind::Cycle)
        .with("sector", Datum::Id(slug(round(&["crafts", "culture"], index / 10))))
        .with("began", Datum::Day(day(index)))
        .with("relays", number(index % 7))
}

const RECORDS: usize = 120;

/// The report of the records taken in this order; every third one is of a second site.
fn report(order: impl Iterator<Item = usize>, by: Vec<By>, protection: Protection) -> Report {
    counting(order, by, protection).finish()
}

fn counting(order: impl Iterator<Item = usize>, by: Vec<By>, protection: Protection) -> Counting {
    let mut counting = Counting::new(Request {
        codes: Code::ALL
            .into_iter()
            .filter(|code| by.iter().all(|by| Request::check_grouping(*code, *by).is_ok()))
            .collect(),
        period: Period::parse("2026-Q3").unwrap(),
        by,
        only: None,
        protection,
    })
    .unwrap();
    let sites = ["0A1B2C3D", "0A1B2C3D", "9Z8Y7X6W"].map(|code| SiteId::parse(code).unwrap());
    for index in order {
        let site = round(&sites, index);
        let commune = Commune::parse(round(&["14762", "14118", "75056"], index / 4));
        let commune = commune.filter(|_| !index.is_multiple_of(11));
        let session = SessionFacts::from(&session(index));
        counting.at(commune.as_ref()).add_session(site, &session);
        if index.is_multiple_of(3) {
            counting.add_visit(site, &visit(index / 3));
        }
        if index.is_multiple_of(10) {
            counting.add_dossier(site, &date(index));
            counting.add_dossier(site, &machine(index));
            counting.add_cycle(site, &cycle(index), &CycleDays::default());
        }
    }
    for (site, days, months) in [(sites[0], 3, 0), (sites[2], 40, 2)] {
        counting.add_gap(site, Gap { days, months });
        counting.add_mediators(site, 4);
    }
    counting
}

fn internal() -> Report {
    report(0..RECORDS, Vec::new(), Protection::Internal)
}

fn protected(by: Vec<By>) -> Report {
    let threshold = Threshold::default();
    report(0..RECORDS, by, Protection::Protected { threshold })
}

fn bytes(report: &dyn Source, format: Format<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    write(report, format, &mut out).unwrap();
    out
}

fn texts(tag: &str) -> Texts {
    Texts::load(Locale::find(tag).unwrap())
}

/// Compares with a file of `tests/golden/`, or writes it when the environment says so.
fn agree(name: &str, written: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if env::var_os("PALIER_GOLDEN").is_some_and(|wish| wish == "write") {
        fs::write(path, written).unwrap();
        return;
    }
    let expected = fs::read(&path).unwrap_or_default();
    if expected == written {
        return;
    }
    let (expected, written) = (String::from_utf8_lossy(&expected), String::from_utf8_lossy(written));
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.split('\n').collect(), written.split('\n').collect());
    let differing: Vec<String> = (0..old.len().max(new.len()))
        .filter(|&line| old.get(line) != new.get(line))
        .take(10)
        .map(|line| format!("line {}:\n- {:?}\n+ {:?}", line + 1, old.get(line), new.get(line)))
        .collect();
    panic!(
        "{name} differs (PALIER_GOLDEN=write writes it anew):\n{}",
        differing.join("\n")
    );
}

#[test]
fn internal_figures_for_machines_have_not_moved() {
    agree("indicators.csv", &bytes(&internal(), Format::Csv));
}

#[test]
fn protected_figures_for_machines_have_not_moved() {
    agree("indicators_protected.csv", &bytes(&protected(Vec::new()), Format::Csv));
}

#[test]
fn the_file_for_french_spreadsheets_has_not_moved() {
    agree(
        "indicators_fr.csv",
        &bytes(&protected(Vec::new()), Format::FrenchCsv(&texts("fr"))),
    );
}

#[test]
fn the_object_by_site_has_not_moved() {
    agree("indicators.json", &bytes(&protected(vec![By::Site]), Format::Json));
}

#[test]
fn the_table_for_french_readers_has_not_moved() {
    agree(
        "indicators_table_fr.txt",
        &bytes(&internal(), Format::Table(&texts("fr"))),
    );
}

#[test]
fn the_table_for_arabic_readers_has_not_moved() {
    agree(
        "indicators_table_ar.txt",
        &bytes(&protected(Vec::new()), Format::Table(&texts("ar"))),
    );
}

#[test]
fn the_order_of_records_changes_no_byte() {
    let by = vec![By::Site, By::from_code("month").unwrap()];
    let backwards = report((0..RECORDS).rev(), by.clone(), Protection::Internal);
    let forwards = report(0..RECORDS, by, Protection::Internal);
    let (french, arabic) = (texts("fr"), texts("ar"));
    for format in [
        Format::Csv,
        Format::FrenchCsv(&french),
        Format::Json,
        Format::Table(&arabic),
        Format::Xlsx(&arabic),
        Format::Ods(&french),
        Format::Parquet,
    ] {
        assert!(bytes(&forwards, format) == bytes(&backwards, format), "{format:?}");
    }
}

#[test]
fn cells_made_one_by_one_are_those_of_the_report() {
    let by = || vec![By::Site, By::from_code("month").unwrap()];
    let (french, arabic) = (texts("fr"), texts("ar"));
    let threshold = Threshold::default();
    for protection in [Protection::Internal, Protection::Protected { threshold }] {
        let whole = report(0..RECORDS, by(), protection);
        let counted = counting(0..RECORDS, by(), protection).counted();
        for format in [
            Format::Csv,
            Format::FrenchCsv(&french),
            Format::Json,
            Format::Table(&arabic),
        ] {
            assert!(bytes(&counted, format) == bytes(&whole, format), "{format:?}");
        }
        let pieces = (0..counted.pieces()).flat_map(|piece| csv_piece(&counted, piece));
        let pieces: Vec<u8> = csv_head().into_iter().chain(pieces).collect();
        assert!(pieces == bytes(&whole, Format::Csv));
    }
}

/// Whether two lines differ by a tenth of their shares alone: what is kept back is rounded as one.
fn rounded_otherwise(shown: &str, kept: &str) -> bool {
    let parts = |line: &str| -> Option<(String, i32)> {
        let (front, share) = line.strip_suffix(",ok")?.rsplit_once(',')?;
        Some((front.to_owned(), share.replace('.', "").parse().ok()?))
    };
    let (Some(shown), Some(kept)) = (parts(shown), parts(kept)) else {
        return false;
    };
    shown.0 == kept.0 && (shown.1 - kept.1).abs() <= 1
}

#[test]
fn protection_only_ever_empties_figures() {
    let (shown, kept) = (
        bytes(&internal(), Format::Csv),
        bytes(&protected(Vec::new()), Format::Csv),
    );
    let (shown, kept) = (String::from_utf8(shown).unwrap(), String::from_utf8(kept).unwrap());
    assert_eq!(shown.lines().count(), kept.lines().count());
    let mut withheld = 0;
    for (shown, kept) in shown.lines().zip(kept.lines()) {
        if let Some(front) = kept.strip_suffix(",,,withheld") {
            withheld += 1;
            assert!(shown.starts_with(front), "{shown} became {kept}");
        } else {
            // The share of zero goes with a whole that is kept back.
            let without_share = |line: &str| line.strip_suffix("0.0,ok").map(|front| format!("{front},ok"));
            assert!(
                shown == kept || without_share(shown).as_deref() == Some(kept) || rounded_otherwise(shown, kept),
                "{shown} became {kept}"
            );
        }
    }
    assert!(withheld > 0, "the records have no small number");
}
