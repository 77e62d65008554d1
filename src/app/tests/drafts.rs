//! Drafts: what staff typed is kept after each change, is theirs alone, and goes only when it is saved or given up.

use super::driver::{Kiosk, facts};
use crate::app::model::Notice;
use crate::app::{Effect, Trouble, screens};
use crate::domain::{Draft, DraftKey, FormKind, NameCode};

const TO_DESK: &str = "staff type:m1 enter type:246810 enter";
const OTHER: &str = "staff type:m2 enter type:246810 enter";
const BEGUN: &str = "go:desk-individual at:form-minutes clear type:77";

/// Another start on the same records: nothing is left but what was kept.
fn restarted(kiosk: Kiosk) -> Kiosk {
    let mut after = Kiosk::new();
    after.outside = kiosk.outside;
    after
}

fn begun() -> Kiosk {
    Kiosk::after(&format!("{TO_DESK} {BEGUN}"))
}

fn minutes(kiosk: &Kiosk) -> bool {
    kiosk.title() == "form-individual" && kiosk.says("77")
}

#[test]
fn each_letter_is_kept_and_nothing_is_written_twice() {
    let mut kiosk = Kiosk::after(&format!("{TO_DESK} go:desk-individual"));
    assert!(
        kiosk.outside.drafts.is_empty(),
        "a form just opened is nobody's work yet"
    );
    kiosk.walk("at:form-minutes clear");
    for (typed, text) in [("7", "\"minutes\":\"7\""), ("5", "\"minutes\":\"75\"")] {
        kiosk.walk(&format!("type:{typed}"));
        let [draft] = kiosk.outside.drafts.as_slice() else {
            panic!("{:?}", kiosk.outside.drafts);
        };
        assert!(draft.text.contains(text), "{}", draft.text);
    }
    let kept = |kiosk: &Kiosk| {
        let drafts = kiosk.effects.iter().filter(|e| matches!(e, Effect::KeepDraft(_)));
        drafts.count()
    };
    let before = kept(&kiosk);
    kiosk.walk("next prev help back");
    assert_eq!(kept(&kiosk), before, "a look around writes nothing");
}

#[test]
fn a_draft_is_found_again_after_a_restart_by_its_code_alone() {
    let mut kiosk = restarted(begun());
    kiosk.walk(OTHER);
    assert!(!kiosk.offers("desk-resume"));
    kiosk.walk("go:desk-sign-out");
    kiosk.walk(TO_DESK);
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("desk-resume"),
        "the first thing offered"
    );
    kiosk.walk("enter");
    assert!(minutes(&kiosk));
    kiosk.walk("back");
    assert_eq!(kiosk.title(), "desk-title-of");
    assert!(kiosk.offers("desk-resume"), "left again, it waits again");
}

#[test]
fn two_codes_have_their_own_drafts() {
    let mut kiosk = begun();
    kiosk.walk("back go:desk-sign-out");
    kiosk.walk(OTHER);
    kiosk.walk("go:desk-individual at:form-minutes clear type:88 back go:desk-sign-out");
    let mut kiosk = restarted(kiosk);
    for (door, typed) in [(TO_DESK, "77"), (OTHER, "88")] {
        kiosk.walk(door);
        kiosk.walk("go:desk-resume");
        assert!(kiosk.says(typed), "{door}");
        kiosk.walk("back go:desk-sign-out");
    }
}

#[test]
fn a_saved_form_leaves_no_draft_and_one_that_was_not_saved_keeps_it() {
    let mut kiosk = begun();
    kiosk.walk("go:form-themes go:label-theme-email go:form-ready");
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:form-save");
    assert_eq!(kiosk.outside.drafts.len(), 1, "what was not saved is still kept");
    kiosk.outside.trouble = None;
    kiosk.walk("go:form-save");
    assert!(kiosk.outside.drafts.is_empty());
    assert!(!kiosk.offers("desk-resume"));
    let at = |wanted: fn(&Effect) -> bool| kiosk.effects.iter().rposition(wanted).unwrap();
    let dropped = at(|effect| matches!(effect, Effect::DropDraft(_)));
    let saved = at(|effect| matches!(effect, Effect::SaveSession(..)));
    assert_eq!(dropped + 1, saved, "both go in one transaction");
}

#[test]
fn giving_up_is_asked_and_then_leaves_nothing() {
    let mut kiosk = Kiosk::after(&format!("{TO_DESK} go:desk-individual"));
    assert!(!kiosk.offers("form-give-up"), "nothing to give up yet");
    kiosk.walk("at:form-minutes clear type:77 go:form-give-up");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("drafts-give-up-no"),
        "the harmless choice"
    );
    kiosk.walk("enter");
    assert!(minutes(&kiosk));
    kiosk.walk("go:form-give-up back");
    assert_eq!(kiosk.focused().as_deref(), Some("form-give-up"));
    kiosk.walk("enter go:drafts-give-up-sure");
    assert_eq!(kiosk.title(), "desk-title-of");
    assert_eq!(kiosk.model.notice, Some(Notice::GivenUp));
    assert!(kiosk.outside.drafts.is_empty());
    assert!(!kiosk.offers("desk-resume"));
}

#[test]
fn a_second_form_is_asked_about_while_the_first_waits() {
    let mut kiosk = begun();
    kiosk.walk("back go:desk-workshop");
    assert_eq!(kiosk.title(), "drafts-title");
    kiosk.walk("go:drafts-back");
    assert_eq!(kiosk.title(), "desk-title-of");
    kiosk.walk("go:desk-workshop go:drafts-resume");
    assert!(minutes(&kiosk));
    kiosk.walk("back");
    assert_eq!(
        kiosk.title(),
        "desk-title-of",
        "the question is no place to come back to"
    );
    kiosk.walk("go:desk-workshop go:drafts-start-over");
    assert_eq!(kiosk.title(), "form-workshop");
    assert!(kiosk.outside.drafts.is_empty());
    kiosk.walk("back");
    assert!(!kiosk.offers("desk-resume"));
}

#[test]
fn a_correction_waits_beside_a_new_session() {
    let mut kiosk = Kiosk::after(TO_DESK);
    kiosk.walk("go:desk-individual go:form-themes go:label-theme-email go:form-ready go:form-save");
    kiosk.walk("go:desk-sessions 1 go:sessions-edit at:form-minutes clear type:66 back back");
    kiosk.walk(BEGUN);
    let kinds: Vec<FormKind> = kiosk.outside.drafts.iter().map(|draft| draft.key.form).collect();
    assert_eq!(kinds, [FormKind::Correction, FormKind::Session]);
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_DESK);
    kiosk.walk("go:desk-resume");
    assert!(minutes(&kiosk));
    kiosk.walk("go:form-give-up go:drafts-give-up-sure go:desk-resume");
    assert_eq!(kiosk.title(), "form-correct");
    kiosk.walk("go:form-save");
    assert_eq!(kiosk.outside.sessions()[0].minutes, 66);
    assert_eq!(
        kiosk.outside.records[0].stamp.revision, 2,
        "it corrects the record it came from"
    );
    kiosk.walk("go:desk-undo-revised");
    assert_eq!(
        kiosk.outside.sessions()[0].minutes,
        30,
        "what it said before was kept too"
    );
}

#[test]
fn a_wipe_and_a_lock_touch_no_draft() {
    let mut kiosk = begun();
    let kept = kiosk.outside.drafts.clone();
    kiosk.walk("tick:5m enter go:Français tick:60s tick:30s");
    assert_eq!(kiosk.title(), "attract-title");
    assert_eq!(kiosk.outside.drafts, kept);
    kiosk.walk(TO_DESK);
    assert!(minutes(&kiosk), "locked, one comes straight back");
}

#[test]
fn every_field_is_found_again_as_it_was_typed() {
    let mut kiosk = Kiosk::after(&format!("{TO_DESK} go:desk-workshop type:8"));
    kiosk.walk("at:form-date clear type:3/1 at:form-hour clear type:99");
    kiosk.walk("go:form-place-type go:label-place-type-domicile at:form-commune type:saint-au");
    kiosk.walk("go:form-usages go:label-usage-email go:form-ready go:form-more");
    kiosk.walk("at:form-already type:20 go:form-gender type:f6_m go:form-ready go:form-age");
    kiosk.walk("at:label-age-soixante-dix-plus type:3 go:form-ready go:form-title go:Mon_premier_e-mail");
    let page = format!("{:?}", kiosk.page().items().collect::<Vec<_>>());
    let mut kiosk = restarted(kiosk);
    kiosk.walk(TO_DESK);
    kiosk.walk("go:desk-resume");
    assert_eq!(format!("{:?}", kiosk.page().items().collect::<Vec<_>>()), page);
    assert!(
        kiosk
            .page()
            .items()
            .any(|item| format!("{item:?}").contains("saint-au"))
    );
    kiosk.walk("go:form-gender");
    assert!(kiosk.says("f6 m"));
}

fn key(format: u16) -> DraftKey {
    DraftKey {
        of: NameCode::parse("m1").unwrap(),
        form: FormKind::Session,
        format,
    }
}

#[test]
fn a_draft_of_a_newer_program_is_left_alone() {
    let newer = Draft {
        key: key(screens::format(FormKind::Session) + 1),
        text: "{\"session\":{\"minutes\":12}}".to_owned(),
    };
    let mut kiosk = Kiosk::new();
    kiosk.outside.drafts.push(newer.clone());
    kiosk.walk(TO_DESK);
    assert!(!kiosk.offers("desk-resume"));
    kiosk.walk(BEGUN);
    kiosk.walk("go:form-themes go:label-theme-email go:form-ready go:form-save");
    assert_eq!(kiosk.outside.drafts, [newer]);
}

#[test]
fn what_is_no_draft_is_not_offered_and_breaks_nothing() {
    let session = "{\"kind\":\"workshop\",\"minutes\":-4,\"hour\":99,\"themes\":7,\"participants\":{\"total\":0}}";
    for (text, offered) in [
        ("", false),
        ("{", false),
        ("[]", false),
        ("{}", false),
        ("{\"session\":3}", false),
        ("{\"session\":{},\"correcting\":{\"before\":{}}}", false),
        ("{\"session\":{}}", true),
        (
            "{\"session\":{},\"texts\":{\"minutes\":\"99999999999\",\"commune\":\"\\u001b[2J\",\"x\":1},\"run\":-1}",
            true,
        ),
        (&format!("{{\"session\":{session}}}"), true),
    ] {
        let mut kiosk = Kiosk::with(facts());
        kiosk.outside.drafts.push(Draft {
            key: key(screens::format(FormKind::Session)),
            text: text.to_owned(),
        });
        kiosk.walk(TO_DESK);
        assert_eq!(kiosk.offers("desk-resume"), offered, "{text}");
        if offered {
            kiosk.walk("go:desk-resume go:form-save");
            assert!(
                kiosk.outside.sessions().is_empty(),
                "{text}: nothing is saved that breaks a rule"
            );
            assert!(!kiosk.says("\u{1b}"));
        }
    }
}
