//! Dossiers on the staff's side: filled in, corrected, taken away, left half-way, undone.

use super::driver::Kiosk;
use crate::app::screens::dossier::form::{FillAct, State};
use crate::app::{Screen, Trouble};
use crate::domain::{Body, Datum, Dossier, DossierKind, FormKind};

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
    kept_of(kiosk, DossierKind::Coordination)
}

fn kept_of(kiosk: &Kiosk, kind: DossierKind) -> Vec<Dossier> {
    let records = kiosk.outside.dossiers_of(kind).into_iter();
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
    let mut mediator = Kiosk::after(TO_DESK);
    mediator.walk("go:menu-work");
    assert!(!mediator.offers("dossier-coordination-list"));
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
    let draft = form.draft().unwrap();
    let resumed = |draft: &str| State::resumed(FormKind::Dossier, draft, kiosk.now.day);
    let again = resumed(&draft).unwrap();
    assert_eq!(again.draft().as_ref(), Some(&draft));
    assert!(draft.contains("31/02") && draft.contains("reseau"));
    for hostile in ["", "{}", "{\"kind\":\"tour\"}", "\u{0}\n\n\t", "[1]"] {
        assert!(resumed(hostile).is_none(), "{hostile:?}");
        let correction = State::resumed(FormKind::DossierCorrection, hostile, kiosk.now.day);
        assert!(correction.is_none(), "{hostile:?}");
    }
}

/// A stop at Vire today, from the desk.
const STOP: &str = "go:menu-work go:dossier-stop-list go:dossier-stop-new \
    go:dossier-stop-field-tour go:Tournée_des_villages at:dossier-stop-field-commune type:14762 \
    go:dossier-stop-field-place-type go:dossier-stop-stop-place-autre go:dossier-save";

#[test]
fn a_session_at_a_stop_inherits_its_place_and_commune() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(STOP);
    assert!(kiosk.says("dossier-stop-today"), "the list says which stop is today's");
    let [stop] = &kept_of(&kiosk, DossierKind::Stop)[..] else {
        panic!("one was kept")
    };
    kiosk.walk("2 go:dossier-stop-session go:form-themes go:label-theme-email go:form-ready go:form-save");
    let [session] = &kiosk.outside.sessions()[..] else {
        panic!("one was recorded")
    };
    assert_eq!(session.stop.as_ref(), stop.own_code());
    assert_eq!(
        session.commune.as_ref().map(crate::domain::Commune::as_str),
        Some("14762")
    );
    assert_eq!(session.place_type.code(), "autre");
}

#[test]
fn a_commune_that_does_not_exist_is_refused_where_it_is_typed() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:menu-work go:dossier-stop-list go:dossier-stop-new at:dossier-stop-field-commune type:99999");
    assert!(kiosk.says("fault-commune"));
}

#[test]
fn a_commune_is_taken_by_its_name_as_in_the_form_of_a_session() {
    let commune = |kiosk: &Kiosk| match kept_of(kiosk, DossierKind::Stop)[0].get("commune") {
        Some(Datum::Commune(commune)) => commune.as_str().to_owned(),
        other => panic!("{other:?}"),
    };
    // One that is left is the one; Enter goes on to what is not said yet.
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(&STOP.replace("type:14762", "type:vire_n enter"));
    assert_eq!(commune(&kiosk), "14762");
    kiosk.walk("2 go:dossier-edit");
    assert!(kiosk.says("Vire Normandie (14762)"), "{:#?}", kiosk.page());
    // Several of a name are told apart, and one is chosen.
    kiosk.walk("at:dossier-stop-field-commune type:saint-aubin");
    assert!(!kiosk.says("fault-commune"));
    let offered = kiosk
        .page()
        .items()
        .filter(|item| matches!(item.act, crate::app::act::Act::Fill(FillAct::Found(_))))
        .count();
    assert_eq!(offered, 5);
    kiosk.walk("go:dossier-save");
    assert!(
        kiosk.says("fault-commune-choose"),
        "a name that several have is no commune yet"
    );
    kiosk.walk("at:dossier-stop-field-commune next enter go:dossier-save");
    assert_ne!(commune(&kiosk), "14762");
}

/// A laptop of that year, from the list of machines.
fn laptop(year: u32) -> String {
    format!(
        "go:dossier-equipment-new go:dossier-equipment-field-type go:dossier-equipment-equipment-type-laptop \
         at:dossier-equipment-field-year type:{year} \
         go:dossier-equipment-field-state go:dossier-equipment-equipment-state-in-use go:dossier-save"
    )
}

#[test]
fn the_inventory_shows_each_machine_once_and_notes_its_state() {
    let mut kiosk = Kiosk::after(TO_COORDINATOR);
    kiosk.walk("go:menu-site go:dossier-equipment-list");
    assert!(kiosk.says("dossier-equipment-none"));
    kiosk.walk(&laptop(2017));
    assert!(kiosk.says("dossier-equipment-old"), "six years and over is told");
    kiosk.walk(&laptop(2025));
    kiosk.walk("back go:dossier-equipment-inventory");
    assert!(kiosk.says("dossier-equipment-to-check"));
    kiosk.walk("go:dossier-equipment-later go:dossier-equipment-equipment-state-in-repair");
    let states = |kiosk: &Kiosk| -> Vec<_> {
        let machines = kept_of(kiosk, DossierKind::Equipment).into_iter();
        machines
            .map(|machine| (machine.code("state"), machine.day("checked_on").is_some()))
            .collect()
    };
    assert_eq!(states(&kiosk), [(Some("in_repair"), true), (Some("in_use"), false)]);
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("dossier-equipment-equipment-state-in-use"),
        "the hand is on the state that is known"
    );
    kiosk.walk("go:dossier-equipment-undo");
    assert_eq!(states(&kiosk)[0], (Some("in_use"), false), "as it was before");
    kiosk.walk("go:dossier-equipment-equipment-state-in-repair");
    kiosk.walk("go:dossier-equipment-equipment-state-spare");
    assert!(kiosk.says("dossier-equipment-all-seen"));
    assert_eq!(states(&kiosk)[1], (Some("spare"), true));
}

#[test]
fn the_day_typed_over_in_a_dossier_comes_back() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:menu-work go:dossier-stop-list go:dossier-stop-new at:dossier-stop-field-date type:3");
    assert!(kiosk.says("form-date-former"));
    kiosk.walk("undo");
    assert!(!kiosk.says("form-date-former") && kiosk.says("22/11/2026"));
    kiosk.walk("type:3 enter");
    assert!(kiosk.says("03/11/2026") && !kiosk.says("form-date-former"));
}

#[test]
fn a_machine_is_told_by_its_kind_and_year_and_its_number_without_its_kind() {
    let mut kiosk = Kiosk::after(TO_COORDINATOR);
    kiosk.walk("go:menu-site go:dossier-equipment-list").walk(&laptop(2017));
    let code = kept_of(&kiosk, DossierKind::Equipment)[0]
        .own_code()
        .unwrap()
        .to_string();
    let shown = |kiosk: &Kiosk| format!("{:?}", kiosk.page().blocks);
    assert!(shown(&kiosk).contains("2017") && !shown(&kiosk).contains(&code));
    let short = code.trim_start_matches("equipment-").to_owned();
    assert!(!shown(&kiosk).contains(&short), "the list names no number");
    kiosk.walk("2");
    assert!(
        shown(&kiosk).contains(&format!("\"{short}\"")),
        "what tells it from its like"
    );
}
