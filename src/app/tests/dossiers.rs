//! Dossiers on the staff's side: filled in, corrected, taken away, left half-way, undone.

use super::driver::Kiosk;
use crate::app::screens::dossier::form::State;
use crate::app::{Screen, Trouble};
use crate::domain::{Body, Dossier, DossierKind};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const TO_COORDINATOR: &str = "staff type:c1 enter type:246810 enter";
/// To the empty form of a coordination.
const FORM: &str = "go:menu-work go:dossier-coordination-list go:dossier-coordination-new";
/// A committee, from the empty form.
const COMMITTEE: &str = "go:dossier-coordination-field-activity go:dossier-coordination-activity-animation \
    at:dossier-coordination-field-minutes type:90 \
    go:dossier-coordination-field-animation-type go:dossier-coordination-animation-type-comite \
    go:dossier-coordination-field-initiative go:dossier-coordination-initiative-demande \
    go:dossier-coordination-field-animation-themes go:dossier-coordination-animation-theme-reseau go:dossier-ready";

fn kept(kiosk: &Kiosk) -> Vec<Dossier> {
    let records = kiosk.outside.dossiers_of(DossierKind::Coordination).into_iter();
    let dossier = |body| match body {
        Body::Dossier(dossier) => *dossier,
        other => panic!("{other:?}"),
    };
    records.map(|record| dossier(record.body)).collect()
}

fn form() -> Kiosk {
    let mut kiosk = Kiosk::after(TO_COORDINATOR);
    kiosk.walk(FORM);
    kiosk
}

#[test]
fn coordination_is_the_coordinators() {
    assert!(!Kiosk::after(TO_DESK).offers("menu-work"));
    let mut kiosk = Kiosk::after(TO_COORDINATOR);
    kiosk.walk("go:menu-work go:dossier-coordination-list");
    assert!(
        kiosk.says("dossier-coordination-none"),
        "an empty list says what it is for"
    );
}

#[test]
fn an_activity_asks_its_own_fields_and_is_kept_with_who_held_it() {
    let mut kiosk = form();
    assert!(!kiosk.offers("dossier-coordination-field-event-type"));
    kiosk.walk(COMMITTEE);
    kiosk.walk("go:dossier-save");
    assert!(kiosk.says("notice-saved"));
    assert_eq!(kiosk.title(), "dossier-coordination-list", "back where it was asked");
    let [committee] = &kept(&kiosk)[..] else {
        panic!("one was kept")
    };
    assert_eq!(committee.code("animation_type"), Some("comite"));
    assert_eq!(committee.codes("animation_themes"), ["reseau"]);
    assert_eq!(committee.number("minutes"), Some(90));
    assert!(committee.get("mediator").is_some());
}

#[test]
fn what_another_activity_does_not_ask_does_not_stay_behind() {
    let mut kiosk = form();
    kiosk.walk(COMMITTEE);
    kiosk.walk("go:dossier-coordination-field-activity go:dossier-coordination-activity-partenariat");
    assert!(!kiosk.offers("dossier-coordination-field-minutes"));
    kiosk.walk(
        "go:dossier-coordination-field-partnerships go:dossier-coordination-partnership-rdv-elu go:dossier-ready \
         go:dossier-save",
    );
    let [partnership] = &kept(&kiosk)[..] else {
        panic!("one was kept")
    };
    assert_eq!(partnership.get("minutes"), None);
    assert_eq!(partnership.codes("partnerships"), ["rdv_elu"]);
}

#[test]
fn save_says_what_is_missing_where_it_is_missing_and_not_before() {
    let mut kiosk = form();
    assert!(!kiosk.says("fault-required"));
    kiosk.walk("go:dossier-coordination-field-activity go:dossier-coordination-activity-animation go:dossier-save");
    assert!(kiosk.says("fault-required"));
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-coordination-field-minutes"));
    kiosk.walk("type:2000");
    assert!(kiosk.says("fault-range"));
    assert!(kept(&kiosk).is_empty());
}

#[test]
fn a_correction_and_a_removal_are_undone() {
    let mut kiosk = form();
    kiosk.walk(COMMITTEE);
    kiosk.walk("go:dossier-save 2 go:dossier-edit at:dossier-coordination-field-minutes clear type:45 go:dossier-save");
    assert_eq!(kept(&kiosk)[0].number("minutes"), Some(45));
    kiosk.walk("undo");
    assert_eq!(kept(&kiosk)[0].number("minutes"), Some(90));
    kiosk.walk("2 go:dossier-remove");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("dossier-keep"),
        "the hand is on the harmless answer"
    );
    kiosk.walk("go:dossier-remove-sure");
    assert!(kept(&kiosk).is_empty());
    assert!(kiosk.says("dossier-coordination-none"));
    kiosk.walk("undo");
    assert_eq!(kept(&kiosk).len(), 1);
}

#[test]
fn a_form_left_half_way_is_taken_up_again_and_a_locked_one_too() {
    let mut kiosk = form();
    kiosk.walk(COMMITTEE);
    kiosk.walk("back back back go:desk-resume");
    assert_eq!(kiosk.title(), "dossier-coordination-new");
    kiosk.walk("tick:6m staff type:c1 enter type:246810 enter");
    assert_eq!(kiosk.title(), "dossier-coordination-new");
    kiosk.walk("go:dossier-save");
    assert_eq!(kept(&kiosk).len(), 1);
}

#[test]
fn a_refused_disk_loses_nothing_of_what_was_typed() {
    let mut kiosk = form();
    kiosk.walk(COMMITTEE);
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:dossier-save");
    assert!(kiosk.says("trouble-disk-full"));
    kiosk.outside.trouble = None;
    kiosk.walk("go:dossier-save");
    assert_eq!(kept(&kiosk).len(), 1);
}

#[test]
fn a_draft_says_all_that_was_typed_even_what_is_no_value_yet() {
    let mut kiosk = form();
    kiosk.walk(COMMITTEE);
    kiosk
        .walk("at:dossier-coordination-field-date clear type:31/02 at:dossier-coordination-field-minutes clear type:9");
    let Screen::Dossier(form) = &kiosk.model.screen else {
        panic!("no form")
    };
    let draft = form.draft();
    assert_eq!(State::resumed(&draft).map(|form| form.draft()), Some(draft.clone()));
    assert!(draft.contains("31/02") && draft.contains("reseau"));
    for hostile in ["", "{}", "{\"kind\":\"stop\",\"tour\":3}", "\u{0}\n\n\t", "[1]"] {
        assert!(State::resumed(hostile).is_none(), "{hostile:?}");
    }
}
