//! Surveys: offered after a lesson, answered by anybody or typed from paper, and what comes of them.

use chrono::NaiveDate;

use super::driver::{Kiosk, facts};
use crate::app::{Effect, Facts, Records, Trouble};
use crate::domain::{Body, Datum, Dossier, DossierKind, Identity, Record, SiteId, Slug, Stamp, answers_of};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const TO_COORDINATOR: &str = "staff type:c1 enter type:246810 enter";
/// A lesson done in French, up to its last screen.
const LESSON: &str = "enter choose:0 go:label-level-basic go:label-usage-email go:email-mailbox-title";
/// To the survey of visitors, and to its sheets.
const VISITORS: &str = "go:menu-work go:survey-list 2";
const NEEDS: &str = "go:menu-work go:survey-list 1";

fn slug(id: &str) -> Slug {
    Slug::parse(id).unwrap()
}

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
}

/// A campaign of a survey, written by somebody else before.
fn campaign(survey: &str, from: u32, until: u32, seq: u32) -> Record {
    let dossier = Dossier::new(DossierKind::Campaign)
        .with("survey", Datum::Id(slug(survey)))
        .with("date", Datum::Day(day(from)))
        .with("until", Datum::Day(day(until)))
        .with("asked", Datum::Number(40));
    let site = SiteId::parse("01234567").unwrap();
    Record {
        stamp: Stamp {
            identity: Identity {
                site,
                device: site,
                epoch: 1,
                seq,
            },
            revision: 1,
            demo: false,
            recorded_on: day(from),
            revised_on: day(from),
        },
        body: Body::Dossier(Box::new(dossier)),
    }
}

/// A kiosk at the end of a lesson, while a survey of visitors is held.
fn after_lesson(campaigns: &[Record]) -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.outside.records.extend_from_slice(campaigns);
    finish(&mut kiosk);
    kiosk
}

fn finish(kiosk: &mut Kiosk) {
    kiosk.walk(LESSON);
    for _ in 0..400 {
        if kiosk.title() == "done-title" {
            return;
        }
        kiosk.advance();
    }
    panic!("no end of the lesson");
}

fn responses(kiosk: &Kiosk) -> Vec<Dossier> {
    let records = kiosk.outside.dossiers_of(DossierKind::Response).into_iter();
    let dossiers = records.filter_map(|record| match record.body {
        Body::Dossier(dossier) => Some(*dossier),
        _ => None,
    });
    dossiers.collect()
}

fn said(dossier: &Dossier) -> Vec<(&str, u32)> {
    answers_of(dossier)
        .iter()
        .map(|(id, answer)| (id.as_str(), *answer))
        .collect()
}

#[test]
fn an_open_survey_is_offered_once_after_a_lesson_and_answered_by_digits() {
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    assert!(kiosk.offers("survey-offer"));
    kiosk.walk("go:survey-offer");
    assert_eq!(kiosk.page().progress, Some((1, 3)));
    // Partly; almost alone; two things at once.
    kiosk.walk("2 4 1 3 go:survey-go-on");
    assert!(kiosk.says("survey-thanks"));
    let [response] = &responses(&kiosk)[..] else {
        panic!("one response")
    };
    assert_eq!(said(response), [("found", 2), ("again", 4), ("next", 0b101)]);
    assert_eq!(response.code("source"), Some("kiosk"));
    assert_eq!(response.day("date"), Some(day(22)));
    kiosk.walk("go:survey-leave");
    assert_eq!(kiosk.title(), "done-title");
    assert!(!kiosk.offers("survey-offer"), "nothing is asked twice in a visit");
}

#[test]
fn nothing_is_offered_without_an_open_campaign_of_visitors() {
    for campaigns in [
        vec![],
        vec![campaign("visitors", 1, 21, 9001)],
        vec![campaign("visitors", 23, 30, 9001)],
        vec![campaign("needs", 1, 30, 9001)],
    ] {
        assert!(!after_lesson(&campaigns).offers("survey-offer"), "{campaigns:?}");
    }
}

#[test]
fn the_campaign_that_is_open_is_found_behind_a_newer_one() {
    let campaigns = [campaign("visitors", 20, 30, 9001), campaign("visitors", 25, 30, 9002)];
    assert!(after_lesson(&campaigns).offers("survey-offer"));
}

#[test]
fn records_that_cannot_be_read_offer_no_survey() {
    let mut kiosk = Kiosk::with(Facts {
        records: Records::Unavailable,
        ..facts()
    });
    kiosk.outside.records.push(campaign("visitors", 1, 30, 9001));
    finish(&mut kiosk);
    assert!(!kiosk.offers("survey-offer"));
}

#[test]
fn no_campaign_is_looked_for_before_the_last_screen() {
    let mut kiosk = Kiosk::after(LESSON);
    let looked = |kiosk: &Kiosk| {
        let effects = kiosk.effects.iter();
        effects
            .filter(|effect| matches!(effect, Effect::ListDossiers { .. }))
            .count()
    };
    assert_eq!(looked(&kiosk), 0);
    for _ in 0..400 {
        if kiosk.title() == "done-title" {
            break;
        }
        kiosk.advance();
    }
    assert_eq!(looked(&kiosk), 1);
}

#[test]
fn every_question_may_be_passed_over_and_nothing_is_recorded_then() {
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    kiosk.walk("go:survey-offer go:survey-skip go:survey-skip go:survey-go-on");
    assert_eq!(kiosk.title(), "done-title");
    assert!(!kiosk.offers("survey-offer"));
    assert!(responses(&kiosk).is_empty());
}

#[test]
fn an_answer_is_taken_back_before_it_is_recorded() {
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    kiosk.walk("go:survey-offer 1 1 undo");
    assert_eq!(kiosk.page().progress, Some((2, 3)));
    kiosk.walk("back");
    assert_eq!(kiosk.page().progress, Some((1, 3)));
    kiosk.walk("3 go:survey-skip go:survey-go-on");
    assert_eq!(said(&responses(&kiosk)[0]), [("found", 3)]);
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    kiosk.walk("go:survey-offer 1 back back");
    assert_eq!(
        kiosk.title(),
        "done-title",
        "back out of the first question leaves the survey"
    );
    assert!(kiosk.offers("survey-offer"), "what was not answered may still be");
    assert!(responses(&kiosk).is_empty());
}

#[test]
fn a_full_disk_is_told_and_the_answers_can_be_recorded_again() {
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:survey-offer 1 5 6 go:survey-go-on");
    assert!(kiosk.says("survey-not-kept"));
    kiosk.outside.trouble = None;
    kiosk.walk("go:survey-again");
    assert!(kiosk.says("survey-thanks"));
    assert_eq!(
        said(&responses(&kiosk)[0]),
        [("found", 1), ("again", 5), ("next", 0b10_0000)]
    );
}

#[test]
fn a_survey_left_alone_is_wiped_with_its_visit() {
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    kiosk.walk("go:survey-offer 1 tick:10m");
    assert_eq!(kiosk.title(), Kiosk::new().title());
    assert!(responses(&kiosk).is_empty());
}

#[test]
fn a_coordinator_opens_a_campaign_and_a_mediator_does_not() {
    let mut mediator = Kiosk::after(TO_DESK);
    mediator.walk(VISITORS);
    assert!(mediator.says("survey-no-campaign"));
    assert!(!mediator.offers("survey-new-campaign"));
    let mut kiosk = Kiosk::after(TO_COORDINATOR);
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-new-campaign at:dossier-campaign-field-asked type:40 go:dossier-save");
    assert!(kiosk.says("survey-since"), "back at the survey, which is open now");
    let campaign = kiosk.outside.dossiers_of(DossierKind::Campaign).remove(0).body;
    let Body::Dossier(campaign) = campaign else {
        panic!("no campaign")
    };
    assert_eq!(campaign.id("survey"), Some(&slug("visitors")));
    assert_eq!(campaign.number("asked"), Some(40));
}

#[test]
fn sheets_of_paper_follow_each_other_by_digits_and_the_last_is_taken_back() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-paper");
    // Ten digits a sheet, nothing else.
    kiosk.walk("1 5 1 2 7 2 4 6 7");
    assert_eq!(responses(&kiosk).len(), 2);
    assert_eq!(
        said(&responses(&kiosk)[0]),
        [("found", 1), ("again", 5), ("next", 0b11)]
    );
    assert_eq!(responses(&kiosk)[1].code("source"), Some("paper"));
    kiosk.walk("go:survey-undo-sheet");
    assert_eq!(responses(&kiosk).len(), 1);
    assert!(kiosk.says("notice-undone"));
    kiosk.walk("undo");
    assert!(responses(&kiosk).is_empty(), "each sheet in its turn");
    assert!(!kiosk.offers("survey-undo-sheet"));
}

#[test]
fn a_sheet_typed_after_its_campaign_counts_in_it() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.outside.records.push(campaign("visitors", 1, 15, 9001));
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-paper 1 1 6 7 back");
    assert_eq!(responses(&kiosk)[0].day("date"), Some(day(15)));
    assert!(kiosk.says("survey-n-of-asked"), "one answer of forty");
}

#[test]
fn only_what_was_chosen_is_asked_more_of_and_a_needed_answer_is_waited_for() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(NEEDS);
    kiosk.walk("go:survey-paper 1 go:survey-go-on");
    assert!(kiosk.says("survey-one-at-least"));
    // Training and pooling, then how soon each.
    kiosk.walk("1 9 0 5 3 4");
    let [response] = &responses(&kiosk)[..] else {
        panic!("one response")
    };
    assert_eq!(
        said(response),
        [
            ("place", 1),
            ("themes", 0b1_0000_0001),
            ("training", 5),
            ("pooling", 3),
            ("help", 4)
        ]
    );
    // What was said of a theme that is then left does not stay behind.
    kiosk.walk("2 1 0 5 back back 1 2 0 4 5");
    assert_eq!(
        said(&responses(&kiosk)[1]),
        [("place", 2), ("themes", 0b10), ("events", 4), ("help", 5)]
    );
}

#[test]
fn a_refused_disk_keeps_the_sheet_and_a_key_held_down_records_it_once() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-paper 1 1 6");
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("7");
    assert!(kiosk.says("trouble-disk-full"));
    assert!(responses(&kiosk).is_empty());
    kiosk.outside.trouble = None;
    kiosk.walk("hold 7 7 7 wait");
    assert_eq!(responses(&kiosk).len(), 1);
}

#[test]
fn results_show_n_on_every_question_and_are_written_as_a_file() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.outside.records.push(campaign("visitors", 1, 30, 9001));
    kiosk.walk(VISITORS);
    assert!(!kiosk.offers("survey-results"), "nothing to see yet");
    kiosk.walk("go:survey-paper 1 5 1 7 2 4 6 7 1 4 6 7 back go:survey-results");
    for nth in 1..=3 {
        assert_eq!(kiosk.page().progress, Some((nth, 3)));
        assert!(kiosk.says("survey-n-of-asked") && kiosk.says("survey-n-of-question"));
        kiosk.walk("go:survey-see-table");
        assert!(kiosk.says("survey-column-share"));
        kiosk.walk("go:survey-see-chart end");
    }
    kiosk.walk("start");
    assert_eq!(kiosk.page().progress, Some((2, 3)));
    assert!(kiosk.says("survey-median"), "of a scale only");
    kiosk.walk("go:survey-write");
    assert!(kiosk.says("survey-written"));
    assert!(kiosk.says("/exports/survey-visitors-of-2026-11-01.csv"));
    kiosk.outside.trouble = Some(Trouble::ReadOnly);
    kiosk.walk("go:survey-write");
    assert!(kiosk.says("trouble-read-only"));
}

#[test]
fn a_new_campaign_leaves_the_answers_to_the_one_before_within_reach() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.outside.records.push(campaign("visitors", 1, 15, 9001));
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-paper 1 5 1 7 2 4 6 7 1 4 6 7 back back");
    kiosk.outside.records.push(campaign("visitors", 20, 30, 9002));
    kiosk.walk("back go:survey-list 2");
    assert!(!kiosk.offers("survey-results"), "nobody answered the new one yet");
    kiosk.walk("go:survey-results-of");
    assert!(kiosk.says("survey-n-of-question") && kiosk.offers("survey-see-table"));
    kiosk.walk("go:survey-write");
    assert!(kiosk.says("/exports/survey-visitors-of-2026-11-01.csv"));
    kiosk.walk("back go:survey-paper 1 5 1 7 back go:survey-results");
    assert!(kiosk.says("survey-too-few"), "the one answer to the new campaign");
}

#[test]
fn what_one_or_two_visitors_said_is_not_shown_and_what_places_said_is() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-paper 1 5 1 7 2 4 6 7 back go:survey-results");
    for _ in 0..3 {
        assert!(kiosk.says("survey-too-few") && kiosk.says("survey-n-of-question"));
        assert!(!kiosk.offers("survey-see-table") && !kiosk.says("survey-median"));
        kiosk.walk("end");
    }
    kiosk.walk("back go:survey-paper 3 4 6 7 back go:survey-results");
    assert!(!kiosk.says("survey-too-few") && kiosk.offers("survey-see-table"));
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(NEEDS);
    kiosk.walk("go:survey-paper 1 1 0 5 4 back go:survey-results");
    assert!(!kiosk.says("survey-too-few"), "one place");
}

#[test]
fn nothing_for_now_stands_alone() {
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    kiosk.walk("go:survey-offer 1 1 1 3 6 go:survey-go-on");
    assert_eq!(said(&responses(&kiosk)[0])[2], ("next", 0b10_0000));
    let mut kiosk = after_lesson(&[campaign("visitors", 1, 30, 9001)]);
    kiosk.walk("go:survey-offer 1 1 6 2 go:survey-go-on");
    assert_eq!(said(&responses(&kiosk)[0])[2], ("next", 0b10));
}
