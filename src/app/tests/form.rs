//! The session form: every national rule beside its field, and as few keys as promised.

use super::driver::{Kiosk, id};
use crate::app::model::Notice;
use crate::app::page::{Block, Shape, Tone};
use crate::app::{Effect, Trouble};
use crate::domain::{Autonomy, Device, Kind, PlaceType, Theme, Usage, WorkshopLevel, check_session};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const THEME: &str = "go:form-themes go:label-theme-email go:form-ready";

fn individual() -> Kiosk {
    Kiosk::after(&format!("{TO_DESK} go:desk-individual"))
}

fn workshop() -> Kiosk {
    Kiosk::after(&format!("{TO_DESK} go:desk-workshop at:form-total type:1"))
}

/// The fault said beside a field: in its line, or right under it.
fn fault(kiosk: &Kiosk, label: &str) -> Option<String> {
    let page = kiosk.page();
    let at = page
        .blocks
        .iter()
        .position(|block| matches!(block, Block::Item(item) if id(&item.label) == label));
    let at = at.unwrap_or_else(|| panic!("no {label}"));
    if let Block::Item(item) = &page.blocks[at]
        && let Shape::Setting { error: Some(words), .. } = &item.shape
    {
        return Some(id(words));
    }
    match page.blocks.get(at + 1) {
        Some(Block::Note(Tone::Error, words)) => Some(id(words)),
        _ => None,
    }
}

#[test]
fn every_rule_is_said_beside_its_field_as_soon_as_it_is_broken() {
    let outside = "go:form-place-type go:label-place-type-domicile";
    let cases = [
        (
            Kind::Individual,
            "at:form-date clear type:31/02/2026",
            "form-date",
            "fault-date",
        ),
        (
            Kind::Individual,
            "at:form-date clear type:22/11/26",
            "form-date",
            "fault-date",
        ),
        (
            Kind::Individual,
            "at:form-hour clear type:24",
            "form-hour",
            "fault-range",
        ),
        (
            Kind::Individual,
            "at:form-minutes clear type:0",
            "form-minutes",
            "fault-range",
        ),
        (
            Kind::Individual,
            "at:form-minutes clear type:1440",
            "form-minutes",
            "fault-range",
        ),
        (
            Kind::Individual,
            "at:form-minutes clear type:9999",
            "form-minutes",
            "fault-range",
        ),
        (
            Kind::Individual,
            &format!("{outside} at:form-commune type:99999"),
            "form-commune",
            "fault-commune",
        ),
        (
            Kind::Individual,
            &format!("{outside} at:form-commune type:1"),
            "form-commune",
            "fault-commune",
        ),
        (
            Kind::Workshop,
            "at:form-total clear type:0",
            "form-total",
            "fault-range",
        ),
        (
            Kind::Workshop,
            "at:form-total clear type:10001",
            "form-total",
            "fault-range",
        ),
        (
            Kind::Workshop,
            "at:form-total clear type:99999",
            "form-total",
            "fault-range",
        ),
        (
            Kind::Workshop,
            "go:form-more at:form-already type:2",
            "form-already",
            "fault-total",
        ),
        (
            Kind::Workshop,
            "go:form-more at:form-first-time type:2",
            "form-first-time",
            "fault-total",
        ),
        (
            Kind::Workshop,
            "go:form-more go:form-gender at:label-gender-feminin type:2 go:form-ready",
            "form-gender",
            "fault-total",
        ),
    ];
    for (kind, words, label, wanted) in cases {
        let mut kiosk = if kind == Kind::Workshop {
            workshop()
        } else {
            individual()
        };
        kiosk.walk(words);
        assert_eq!(fault(&kiosk, label).as_deref(), Some(wanted), "{words}");
        kiosk.walk(THEME);
        kiosk.walk("go:form-save");
        assert!(kiosk.outside.sessions().is_empty(), "{words}: nothing is recorded");
        assert_eq!(
            kiosk.focused().as_deref(),
            Some(label),
            "{words}: the hand goes to the fault"
        );
    }
}

#[test]
fn what_is_only_missing_is_said_when_it_is_to_be_saved() {
    let outside = "go:form-place-type go:label-place-type-autre";
    for (words, label) in [
        ("", "form-themes"),
        (&format!("{THEME} {outside}"), "form-commune"),
        (&format!("{THEME} at:form-minutes clear"), "form-minutes"),
        (&format!("{THEME} at:form-hour clear"), "form-hour"),
    ] {
        let wanted = match label {
            "form-themes" => "fault-themes",
            "form-commune" => "fault-commune-missing",
            _ => "fault-required",
        };
        let mut kiosk = individual();
        kiosk.walk(words);
        assert_eq!(
            fault(&kiosk, label),
            None,
            "{words}: nobody is blamed for a form just opened"
        );
        kiosk.walk("go:form-save");
        assert_eq!(fault(&kiosk, label).as_deref(), Some(wanted), "{words}");
        assert_eq!(kiosk.focused().as_deref(), Some(label), "{words}");
    }
}

#[test]
fn what_was_filled_in_gives_way_to_what_is_typed() {
    let mut kiosk = individual();
    kiosk.walk(&format!(
        "{THEME} at:form-minutes type:75 at:form-hour erase go:form-save"
    ));
    let session = &kiosk.outside.sessions()[0];
    assert_eq!(
        (session.minutes, session.hour),
        (75, 1),
        "erasing takes from what stands there"
    );
}

#[test]
fn a_fault_corrected_can_be_saved() {
    let mut kiosk = individual();
    kiosk.walk(&format!(
        "{THEME} at:form-minutes type:1440 go:form-save clear type:1439 go:form-save"
    ));
    assert_eq!(kiosk.outside.sessions()[0].minutes, 1439);
    assert_eq!(kiosk.model.notice, Some(Notice::Saved));
}

#[test]
fn a_half_filled_session_is_confirmed_in_a_few_keys() {
    let mut kiosk =
        Kiosk::after("enter go:Français go:label-level-basic go:label-usage-email enter after:20m back back back back");
    kiosk.walk(TO_DESK);
    assert_eq!(kiosk.focused().as_deref(), Some("desk-from-visit"));
    let before = kiosk.intents;
    kiosk.walk("enter enter");
    assert!(kiosk.intents - before <= 10);
    let session = &kiosk.outside.sessions()[0];
    assert_eq!(session.usages, [Usage::Email]);
    assert_eq!(session.themes, [Theme::Email]);
    assert_eq!(
        (session.hour, session.devices.as_slice()),
        (10, &[Device::Ordinateur][..])
    );
    assert_eq!(session.language.unwrap().to_string(), "fr");
    assert_eq!(session.visit, Some(1), "it points to the visit's record");
    assert_eq!(session.mediator.unwrap().as_str(), "m1");
    assert!(
        (1..=2).contains(&session.minutes),
        "{}: what was idle is no accompaniment",
        session.minutes
    );
}

#[test]
fn a_workshop_counts_its_people() {
    let mut kiosk = workshop();
    kiosk.walk("at:form-total clear type:8 go:form-workshop-level go:label-workshop-level-debutant");
    kiosk.walk("go:form-usages go:label-usage-email go:form-ready");
    kiosk.walk("go:form-more go:form-gender at:label-gender-feminin type:5 at:label-gender-masculin type:2");
    assert!(kiosk.says("form-rest"));
    kiosk.walk("go:form-ready at:form-already type:3 at:form-first-time type:4 go:form-title go:Mon_premier_e-mail");
    kiosk.walk("go:form-save");
    let session = &kiosk.outside.sessions()[0];
    let people = session.participants.as_ref().unwrap();
    assert_eq!((people.total, people.gender.sum()), (8, 7));
    assert_eq!((people.already, people.first_time), (Some(3), Some(4)));
    assert_eq!(session.workshop_level, Some(WorkshopLevel::Debutant));
    assert_eq!(session.title.as_ref().unwrap().as_str(), "first-email");
    assert_eq!(session.themes, [Theme::Email], "a usage brings its theme");
    assert!(check_session(session, &**kiosk.model.facts.lists).is_empty());
}

#[test]
fn an_administrative_theme_comes_and_goes_with_the_help_theme() {
    let mut kiosk = individual();
    kiosk.walk("go:form-themes go:label-theme-logement go:form-ready go:form-save");
    let session = &kiosk.outside.sessions()[0];
    assert_eq!(session.themes, [Theme::AideAuxDemarches, Theme::Logement]);

    let mut kiosk = individual();
    kiosk.walk("go:form-themes go:label-theme-email go:label-theme-logement");
    kiosk.walk("go:label-theme-aide-aux-demarches-administratives go:form-ready go:form-save");
    assert_eq!(kiosk.outside.sessions()[0].themes, [Theme::Email]);
}

#[test]
fn no_device_goes_alone() {
    let mut kiosk = individual();
    kiosk.walk(THEME);
    kiosk.walk("go:form-devices go:label-device-ordinateur go:label-device-aucun go:form-ready go:form-save");
    assert_eq!(kiosk.outside.sessions()[0].devices, [Device::Aucun]);
}

#[test]
fn each_kind_offers_its_own_fields_only() {
    let alone = [
        "form-autonomy-before",
        "form-autonomy-after",
        "form-referral",
        "form-returning",
    ];
    let together = ["form-total", "form-workshop-level", "form-title", "form-already"];
    let (mut one, mut many) = (individual(), workshop());
    one.walk("go:form-more");
    many.walk("go:form-more");
    for label in alone {
        assert!(one.offers(label) && !many.offers(label), "{label}");
    }
    for label in together {
        assert!(!one.offers(label) && many.offers(label), "{label}");
    }
}

#[test]
fn what_another_place_does_not_ask_does_not_stay_behind() {
    let mut kiosk = individual();
    kiosk.walk(THEME);
    kiosk.walk("go:form-place-type go:label-place-type-domicile at:form-commune type:14118");
    kiosk.walk("go:form-place-type go:label-place-type-a-distance go:form-save");
    let session = &kiosk.outside.sessions()[0];
    assert_eq!((session.place_type, &session.commune), (PlaceType::ADistance, &None));
}

#[test]
fn a_wrong_commune_does_not_block_a_place_that_asks_for_none() {
    let mut kiosk = individual();
    kiosk.walk(THEME);
    kiosk.walk("go:form-place-type go:label-place-type-domicile at:form-commune type:99999");
    kiosk.walk("go:form-place-type go:label-place-type-lieu-activite go:form-save");
    assert_eq!(kiosk.outside.sessions().len(), 1);
}

#[test]
fn a_future_day_is_a_warning_and_no_refusal() {
    let mut kiosk = individual();
    kiosk.walk(&format!("{THEME} at:form-date clear type:23/11/2026"));
    assert!(kiosk.says("form-future"));
    kiosk.walk("go:form-save");
    assert_eq!(kiosk.outside.sessions()[0].date.to_string(), "2026-11-23");
}

#[test]
fn a_day_is_read_as_people_write_it() {
    for (typed, day) in [
        ("3", "2026-11-03"),
        ("3/9", "2026-09-03"),
        ("03/09/2025", "2025-09-03"),
        ("2025-09-03", "2025-09-03"),
    ] {
        let mut kiosk = individual();
        kiosk.walk(&format!("{THEME} at:form-date clear type:{typed} go:form-save"));
        assert_eq!(kiosk.outside.sessions()[0].date.to_string(), day, "{typed}");
    }
}

#[test]
fn start_and_end_change_a_value_without_opening_it() {
    let mut kiosk = individual();
    kiosk.walk(&format!(
        "{THEME} go:form-more at:form-autonomy-before end end start go:form-save"
    ));
    assert_eq!(kiosk.outside.sessions()[0].autonomy_before, Some(Autonomy::ALL[0]));
}

#[test]
fn back_leaves_choices_first_and_the_form_after() {
    let mut kiosk = individual();
    kiosk.walk("go:form-themes back");
    assert_eq!(kiosk.title(), "form-individual");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("form-themes"),
        "the hand comes back where it was"
    );
    kiosk.walk("back");
    assert_eq!(kiosk.title(), "desk-title-of");
}

#[test]
fn a_form_that_was_not_written_stays_and_says_why() {
    for (trouble, words) in [
        (Trouble::DiskFull, "trouble-disk-full"),
        (Trouble::ReadOnly, "trouble-read-only"),
        (Trouble::Other, "trouble-other"),
    ] {
        let mut kiosk = individual();
        kiosk.outside.trouble = Some(trouble);
        kiosk.walk(&format!("{THEME} go:form-save"));
        assert!(kiosk.says(words));
        assert_eq!(kiosk.title(), "form-individual");
        kiosk.outside.trouble = None;
        kiosk.walk("go:form-save");
        assert_eq!(kiosk.outside.sessions().len(), 1);
    }
}

#[test]
fn saved_is_said_after_the_answer_and_one_press_records_once() {
    let mut kiosk = individual();
    kiosk.walk(&format!("{THEME} hold go:form-save"));
    assert!(kiosk.says("form-saving") && !kiosk.says("notice-saved"));
    kiosk.walk("enter enter 1 2");
    let asked = kiosk
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::SaveSession(..)))
        .count();
    assert_eq!(asked, 1);
    kiosk.walk("wait");
    assert!(kiosk.says("notice-saved"));
}

#[test]
fn the_date_typed_over_stays_in_sight_until_another_is_said_and_comes_back() {
    let mut kiosk = individual();
    kiosk.walk("at:form-date type:3");
    assert!(kiosk.says("form-date-former"));
    kiosk.walk("undo");
    assert!(!kiosk.says("form-date-former") && kiosk.says("22/11/2026"));
    kiosk.walk("at:form-date type:3 enter");
    assert!(kiosk.says("03/11/2026"), "what a day alone means is shown");
    assert!(!kiosk.says("form-date-former"));
    kiosk.walk("at:form-date start type:20/11/2026");
    assert!(!kiosk.says("form-date-former"), "it is whole: {:#?}", kiosk.page());
    kiosk.walk("go:form-themes go:label-theme-email go:form-ready go:form-save");
    assert_eq!(kiosk.outside.sessions()[0].date.to_string(), "2026-11-20");
}

#[test]
fn a_commune_with_choices_below_and_one_of_no_name_are_told_apart() {
    let mut kiosk = individual();
    kiosk.walk("go:form-place-type go:label-place-type-domicile at:form-commune type:saint-aubin go:form-save");
    assert_eq!(fault(&kiosk, "form-commune").as_deref(), Some("fault-commune-choose"));
    kiosk.walk("at:form-commune clear type:zzzzzz go:form-save");
    assert_eq!(fault(&kiosk, "form-commune").as_deref(), Some("fault-commune"));
}
