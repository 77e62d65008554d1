//! What is kept of the forms beside that of sessions: corrections of dossiers, sheets of paper, descriptions of places; and
//! what a form was opened from.

use super::driver::Kiosk;
use crate::app::Trouble;
use crate::app::screens::{format, taken_up};
use crate::domain::{Body, Dossier, DossierKind, Draft, DraftKey, FormKind, NameCode};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const TO_COORDINATOR: &str = "staff type:c1 enter type:246810 enter";
const STOP: &str = "go:menu-work go:dossier-stop-list go:dossier-stop-new \
    go:dossier-stop-field-tour go:Tournée_des_villages at:dossier-stop-field-commune type:14762 \
    go:dossier-stop-field-place-type go:dossier-stop-stop-place-autre go:dossier-save";
const VISITORS: &str = "go:menu-work go:survey-list 2";

/// Another start on the same records: nothing is left but what was kept.
fn restarted(kiosk: Kiosk) -> Kiosk {
    let mut after = Kiosk::new();
    after.outside = kiosk.outside;
    after
}

fn forms(kiosk: &Kiosk) -> Vec<FormKind> {
    kiosk.outside.drafts.iter().map(|draft| draft.key.form).collect()
}

fn dossiers(kiosk: &Kiosk, kind: DossierKind) -> Vec<Dossier> {
    let records = kiosk.outside.dossiers_of(kind).into_iter();
    let dossier = |body| match body {
        Body::Dossier(dossier) => *dossier,
        other => panic!("{other:?}"),
    };
    records.map(|record| dossier(record.body)).collect()
}

#[test]
fn the_correction_of_a_dossier_corrects_the_same_record_after_a_restart() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(STOP);
    kiosk.walk("2 go:dossier-edit at:dossier-stop-field-commune clear type:5012");
    assert_eq!(forms(&kiosk), [FormKind::DossierCorrection]);
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_DESK);
    kiosk.walk("go:desk-resume");
    assert_eq!(kiosk.title(), "dossier-stop-correct");
    assert!(kiosk.says("5012"));
    kiosk.walk("at:dossier-stop-field-commune type:9 go:dossier-save");
    let [stop] = &dossiers(&kiosk, DossierKind::Stop)[..] else {
        panic!("one stop, not two")
    };
    assert!(format!("{stop:?}").contains("50129"));
    assert_eq!(kiosk.outside.records[0].stamp.revision, 2);
    assert!(kiosk.outside.drafts.is_empty());
    kiosk.walk("undo");
    let stops = dossiers(&kiosk, DossierKind::Stop);
    assert!(
        format!("{stops:?}").contains("14762"),
        "what it said before was kept too"
    );
}

#[test]
fn a_number_out_of_bounds_is_found_again_with_the_rest() {
    let mut kiosk = Kiosk::after(TO_COORDINATOR);
    kiosk.walk("go:menu-site go:dossier-equipment-list go:dossier-equipment-new");
    kiosk.walk("go:dossier-equipment-field-type go:dossier-equipment-equipment-type-laptop");
    kiosk.walk("at:dossier-equipment-field-year type:202");
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_COORDINATOR);
    kiosk.walk("go:desk-resume");
    assert!(kiosk.says("202") && kiosk.says("dossier-equipment-equipment-type-laptop"));
    assert!(kiosk.says("fault-range"), "and told as before");
    kiosk.walk("at:dossier-equipment-field-year type:4 go:dossier-equipment-field-state");
    kiosk.walk("go:dossier-equipment-equipment-state-in-use go:dossier-save");
    assert_eq!(dossiers(&kiosk, DossierKind::Equipment)[0].number("year"), Some(2024));
}

#[test]
fn a_sheet_half_typed_from_paper_is_found_again_and_goes_when_it_is_saved() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-paper");
    assert!(kiosk.outside.drafts.is_empty(), "nothing was said yet");
    kiosk.walk("1 5 1 2");
    assert_eq!(forms(&kiosk), [FormKind::Paper]);
    let page = kiosk.page();
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_DESK);
    kiosk.walk("go:desk-resume");
    assert_eq!(
        kiosk.page().blocks[1..],
        page.blocks[1..],
        "the same question, the same answers"
    );
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("7");
    assert_eq!(forms(&kiosk), [FormKind::Paper], "what was not saved is still kept");
    kiosk.outside.trouble = None;
    kiosk.walk("7");
    assert_eq!(dossiers(&kiosk, DossierKind::Response).len(), 1);
    assert!(kiosk.outside.drafts.is_empty());
    kiosk.walk("back");
    assert!(!kiosk.offers("desk-resume"));
}

#[test]
fn a_sheet_of_paper_that_is_left_waits() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk(VISITORS);
    kiosk.walk("go:survey-paper 1 back back back back back");
    assert_eq!(kiosk.title(), "desk-title-of");
    kiosk.walk("go:desk-resume 2 1 6 7");
    let answers = crate::domain::answers_of(&dossiers(&kiosk, DossierKind::Response)[0]).to_vec();
    assert_eq!(answers[0].1, 2, "the answer was open to be changed");
    assert!(kiosk.outside.drafts.is_empty());
}

/// A coordinator on the description of the place.
const TO_PLACE: &str = "staff type:c1 enter type:246810 enter go:menu-site go:site-open";

#[test]
fn the_description_of_places_is_found_again_as_it_was_typed() {
    let mut kiosk = Kiosk::after(TO_PLACE);
    kiosk.walk("go:site-contact at:site-field-emails type:accueil@ go:site-pages");
    kiosk.walk("go:site-opening type:9-12_14 go:site-pages go:site-offer go:site-field-services");
    kiosk.walk("go:site-services-procedures go:site-ready go:site-pages");
    kiosk.walk("go:site-others go:site-add go:site-identity at:site-required type:Annexe");
    assert_eq!(forms(&kiosk), [FormKind::Place]);
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_COORDINATOR);
    assert!(kiosk.offers("desk-resume"));
    kiosk.walk("go:menu-site go:site-open");
    assert!(kiosk.says("site-taken-up"));
    assert!(
        format!("{:?}", kiosk.page().title).contains("Annexe"),
        "the place in hand"
    );
    kiosk.walk("go:site-save");
    assert_eq!(kiosk.outside.site.places["place-2"].name, "Annexe");
    assert_eq!(forms(&kiosk), [FormKind::Place], "the other place is not saved yet");
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_COORDINATOR);
    kiosk.walk("go:desk-resume go:site-contact at:site-field-emails type:vire.example go:site-pages");
    kiosk.walk("go:site-opening at:site-weekday-1 type:-18 go:site-pages go:site-save");
    let place = &kiosk.outside.site.place;
    assert_eq!(place.emails, ["accueil@vire.example"]);
    assert_eq!(place.hours.to_string(), "Mo 09:00-12:00,14:00-18:00");
    assert_eq!(place.services.len(), 1);
    assert!(kiosk.outside.drafts.is_empty());
}

#[test]
fn a_description_that_was_not_saved_stays_kept_and_one_forgotten_does_not() {
    let mut kiosk = Kiosk::after(TO_PLACE);
    kiosk.walk("go:site-contact at:site-field-emails type:a@vire.example go:site-pages");
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:site-save");
    assert_eq!(forms(&kiosk), [FormKind::Place]);
    kiosk.outside.trouble = None;
    kiosk.walk("go:site-forget go:site-forget-sure");
    assert!(kiosk.outside.drafts.is_empty());
    kiosk.walk("back back");
    assert!(!kiosk.offers("desk-resume"));
}

#[test]
fn a_description_taken_back_to_what_it_said_is_not_found_again() {
    let mut kiosk = Kiosk::after(TO_PLACE);
    kiosk.walk("go:site-contact at:site-field-emails type:a");
    assert_eq!(forms(&kiosk), [FormKind::Place]);
    kiosk.walk("erase");
    assert!(kiosk.outside.drafts.is_empty());
}

#[test]
fn what_is_no_draft_is_no_screen() {
    let kiosk = Kiosk::new();
    let (facts, today) = (&kiosk.model.facts, kiosk.now.day);
    for form in [FormKind::DossierCorrection, FormKind::Paper, FormKind::Place] {
        for text in [
            "",
            "{}",
            "[]",
            "\u{0}\n\n",
            "a b 1 2\n{\"kind\":\"stop\"}\n{\"kind\":\"stop\"}",
            r#"{"survey":"visitors","at":9,"answers":[null,null,null]}"#,
            r#"{"survey":"visitors","at":0,"answers":[9,null,null]}"#,
            r#"{"survey":"visitors","at":0,"answers":[1]}"#,
            r#"{"survey":"nothing","at":0,"answers":[]}"#,
            r#"{"place":null,"begun":[]}"#,
            r#"{"place":null,"begun":[{"place":null,"says":{"name":3},"texts":{}}]}"#,
            r#"{"place":null,"begun":[{"place":"../x","says":{},"texts":{}}]}"#,
        ] {
            assert!(taken_up(form, text, facts, today).is_none(), "{form:?} {text}");
        }
    }
    let sheet = r#"{"survey":"visitors","at":1,"answers":[1,null,null],"campaign":["x"]}"#;
    assert!(taken_up(FormKind::Paper, sheet, facts, today).is_some());
    let place = r#"{"place":"a","begun":[{"place":null,"says":{},"texts":{"name":"\u001b[2J","x":"y"}}]}"#;
    let screen = taken_up(FormKind::Place, place, facts, today);
    assert!(screen.is_some_and(|screen| !format!("{screen:?}").contains('\u{1b}')));
}

#[test]
fn a_form_that_came_from_a_timer_still_ends_it_after_a_restart() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:timers-desk go:timers-new after:2m go:timers-new 1 go:timers-record");
    kiosk.walk("go:form-themes go:label-theme-email go:form-ready");
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_DESK);
    kiosk.walk("go:timers-desk-going 1");
    assert!(kiosk.offers("timers-resume"), "{:#?}", kiosk.page());
    kiosk.walk("go:timers-resume go:form-save");
    assert_eq!(kiosk.outside.sessions().len(), 1);
    let left: Vec<u8> = kiosk.outside.timers.iter().map(|(_, timer)| timer.number).collect();
    assert_eq!(left, [2], "the timer that measured it went with it");
}

#[test]
fn a_timer_started_since_under_the_same_number_goes_on() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:timers-desk go:timers-new 1 go:timers-record go:form-themes go:label-theme-email go:form-ready");
    kiosk.walk("back go:timers-drop");
    kiosk.now.hour += 1;
    kiosk.walk("go:timers-new back go:desk-resume go:form-save");
    assert_eq!(kiosk.outside.sessions().len(), 1);
    assert_eq!(kiosk.outside.timers.len(), 1);
}

#[test]
fn the_form_that_is_asked_about_is_the_one_taken_up() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-individual at:form-minutes clear type:77 back");
    kiosk.walk("go:menu-work go:dossier-stop-list go:dossier-stop-new at:dossier-stop-field-commune type:147");
    kiosk.walk("back back back go:desk-workshop");
    assert_eq!(kiosk.title(), "drafts-title");
    kiosk.walk("go:drafts-resume");
    assert_eq!(kiosk.title(), "form-individual");
    assert!(kiosk.says("77"));
}

#[test]
fn a_draft_of_a_form_of_another_format_is_left_alone() {
    let key = DraftKey {
        of: NameCode::parse("m1").unwrap(),
        form: FormKind::Paper,
        format: format(FormKind::Paper) + 1,
    };
    let text = r#"{"survey":"visitors","at":1,"answers":[1,null,null]}"#.to_owned();
    let mut kiosk = Kiosk::new();
    kiosk.outside.drafts.push(Draft { key, text });
    kiosk.walk(TO_DESK);
    assert!(!kiosk.offers("desk-resume"));
}
