//! The description of the place: filled in page by page, checked as typed, saved as a whole, never lost.

use super::driver::Kiosk;
use crate::app::{Effect, Trouble};
use crate::domain::{Connection, Service, Site, SitePlace};

const TO_PLACE: &str = "staff type:c1 enter type:246810 enter go:menu-site go:site-open";

/// A coordinator in front of the description of a site that says its name and commune.
fn place(words: &str) -> Kiosk {
    let mut kiosk = Kiosk::new();
    kiosk.outside.site = site();
    kiosk.walk(TO_PLACE).walk(words);
    kiosk
}

fn site() -> Site {
    Site {
        name: "Médiathèque de Vire".to_owned(),
        commune: "14762".to_owned(),
        places: [(
            "annexe".to_owned(),
            SitePlace {
                name: "Annexe".to_owned(),
                ..SitePlace::default()
            },
        )]
        .into(),
        ..Site::default()
    }
}

fn saved(kiosk: &Kiosk) -> usize {
    let saves = |effect: &&Effect| matches!(effect, Effect::SavePlace(..));
    kiosk.effects.iter().filter(saves).count()
}

#[test]
fn only_a_coordinator_describes_the_place() {
    let mut kiosk = Kiosk::after("staff type:m1 enter type:246810 enter go:menu-site");
    assert!(!kiosk.offers("site-open"));
    kiosk.walk("back go:desk-sign-out");
    kiosk.walk(TO_PLACE);
    assert_eq!(kiosk.title(), "site-title-of");
}

#[test]
fn the_description_begins_with_what_the_site_says_and_is_saved_with_its_day() {
    let kiosk = place("go:site-identity go:site-pages go:site-save");
    assert_eq!(saved(&kiosk), 1);
    let kept = &kiosk.outside.site.place;
    assert_eq!(
        (kept.name.as_str(), kept.commune.as_str()),
        ("Médiathèque de Vire", "14762")
    );
    assert_eq!(kept.updated, Some(kiosk.outside.day));
    assert!(kiosk.model.notice.is_some());
    assert!(
        kiosk.says("site-lacking"),
        "what the standard requires is told, and keeps nothing from being saved"
    );
}

#[test]
fn every_page_leads_to_the_next_one() {
    let kiosk = place(
        "go:site-identity go:site-next go:site-next go:site-next go:site-next go:site-next go:site-next go:site-next",
    );
    assert_eq!(kiosk.title(), "site-access");
    assert!(!kiosk.offers("site-next"));
}

#[test]
fn fields_choices_and_answers_go_where_they_belong() {
    let kiosk = place(
        "go:site-identity at:site-required type:_municipale at:site-required next type:00000000000000 \
         go:site-field-types go:site-types-bib go:site-ready go:site-pages \
         go:site-address at:site-required type:2_rue_des_Écoles go:site-pages \
         go:site-contact at:site-field-phone type:02_61_91_12_34 go:site-pages \
         go:site-offer go:site-field-services go:site-services-procedures go:site-services-safe-use back back \
         go:site-public go:site-field-very-small-businesses back \
         go:site-access go:site-field-connections go:site-connections-wired go:site-connections-none back back go:site-save",
    );
    let kept = &kiosk.outside.site.place;
    assert_eq!(kept.name, "Médiathèque de Vire municipale");
    assert_eq!(kept.pivot, "00000000000000");
    assert_eq!(kept.types.iter().map(|t| t.code()).collect::<Vec<_>>(), ["BIB"]);
    assert_eq!(kept.address, "2 rue des Écoles");
    assert_eq!(kept.phone.as_str(), "+33261911234");
    assert_eq!(kept.services, [Service::Procedures, Service::SafeUse]);
    assert_eq!(kept.very_small_businesses, Some(true));
    assert_eq!(kept.connections, [Connection::None]);
    assert_eq!(
        kiosk.outside.site.places["annexe"].name, "Annexe",
        "the other place stays as it was"
    );
}

#[test]
fn what_is_wrong_is_said_beside_it_and_nothing_is_saved() {
    for (words, fault, page) in [
        (
            "go:site-contact at:site-field-emails type:accueil",
            "site-fault-email",
            "site-contact",
        ),
        (
            "go:site-identity at:site-field-pivot type:123",
            "site-fault-pivot",
            "site-identity",
        ),
        (
            "go:site-address at:site-field-latitude type:95",
            "site-fault-degrees",
            "site-address",
        ),
        (
            "go:site-address at:site-field-latitude type:48",
            "site-fault-alone",
            "site-address",
        ),
        (
            "go:site-opening at:site-weekday-2 type:12-9",
            "site-fault-end",
            "site-opening",
        ),
        (
            "go:site-opening at:site-weekday-7 type:9-12,11-13",
            "site-fault-overlap",
            "site-opening",
        ),
        (
            "go:site-access at:site-field-booking type:rdv.example",
            "site-fault-web",
            "site-access",
        ),
    ] {
        let words = words.replace("at:site-field-pivot", "at:site-required next");
        let mut kiosk = place(&words);
        assert!(kiosk.says(fault), "{words}: {:#?}", kiosk.page());
        kiosk.walk("go:site-pages go:site-save");
        assert_eq!(saved(&kiosk), 0, "{words}");
        assert_eq!(kiosk.title(), page, "{words}: the hand is where to mend it");
        assert!(kiosk.says(fault), "{words}");
    }
}

#[test]
fn the_week_takes_few_keys() {
    let mut kiosk = place("go:site-opening");
    let before = kiosk.intents;
    kiosk.walk("type:9-12_14-18:30 go:site-copy-monday at:site-weekday-6 type:9-12 go:site-holidays");
    assert!(kiosk.intents - before <= 40, "{} keys", kiosk.intents - before);
    kiosk.walk("go:site-pages go:site-save");
    let hours = &kiosk.outside.site.place.hours;
    assert_eq!(
        hours.to_string(),
        "Mo-Fr 09:00-12:00,14:00-18:30; Sa 09:00-12:00; PH off"
    );
    kiosk.walk("go:site-opening go:site-read-hours");
    assert!(kiosk.says("site-days-between") && kiosk.says("site-hours-and"));
}

#[test]
fn exceptions_are_added_changed_and_taken_away() {
    let mut kiosk = place("go:site-opening go:site-exceptions");
    kiosk.walk("type:24/12/2026_2/1/2027 go:site-exception-add type:11/11 enter type:10-12 go:site-exception-add");
    kiosk.walk("type:2/1/2026_1/1/2026 go:site-exception-add");
    assert!(kiosk.says("site-fault-backwards"));
    kiosk.walk("clear");
    let written = |kiosk: &Kiosk| kiosk.outside.site.place.hours.to_string();
    kiosk.walk("back back go:site-save");
    assert_eq!(written(&kiosk), "2026 Dec 24-2027 Jan 02 off; Nov 11 10:00-12:00");
    kiosk.walk("go:site-opening go:site-exceptions go:site-exception");
    assert!(
        kiosk
            .page()
            .items()
            .any(|item| format!("{item:?}").contains("24/12/2026 2/1/2027"))
    );
    kiosk.walk("clear at:site-days-hours clear back back go:site-save");
    assert_eq!(
        written(&kiosk),
        "Nov 11 10:00-12:00",
        "taken up, emptied, and so taken away"
    );
}

#[test]
fn what_was_begun_waits_whether_one_leaves_or_is_locked_out() {
    for (leave, to_desk) in [
        ("back back back go:menu-site go:site-open", "back back"),
        ("tick:301s staff type:c1 enter type:246810 enter", "back"),
    ] {
        let mut kiosk = place("go:site-contact at:site-field-emails type:accueil@");
        kiosk.walk(leave);
        assert!(kiosk.says("site-taken-up"), "{leave}");
        kiosk.walk("go:site-contact at:site-field-emails type:vire.example go:site-pages go:site-save");
        assert_eq!(kiosk.outside.site.place.emails, ["accueil@vire.example"], "{leave}");
        kiosk.walk(to_desk).walk("go:menu-site go:site-open");
        assert!(!kiosk.says("site-taken-up"), "saved: {leave}");
    }
}

#[test]
fn changes_can_be_dropped() {
    let mut kiosk =
        place("go:site-contact at:site-field-emails type:accueil@vire.example go:site-pages go:site-forget");
    assert_eq!(kiosk.focused().as_deref(), Some("site-forget-keep"));
    kiosk.walk("enter");
    assert!(kiosk.offers("site-forget"), "nothing is dropped by one key");
    kiosk.walk("go:site-forget go:site-forget-sure");
    assert!(!kiosk.offers("site-forget"));
    kiosk.walk("go:site-save");
    assert!(kiosk.outside.site.place.emails.is_empty());
}

#[test]
fn other_places_are_described_and_added_and_known_to_the_form() {
    let mut kiosk = place("go:site-others go:Annexe");
    kiosk.walk("go:site-identity at:site-required type:_du_Val go:site-pages go:site-save");
    assert_eq!(kiosk.outside.site.places["annexe"].name, "Annexe du Val");
    assert!(
        kiosk.outside.site.place.is_empty(),
        "the site's own place was not touched"
    );
    kiosk.walk("go:site-others go:site-add go:site-identity at:site-required type:Bus go:site-pages go:site-save");
    assert_eq!(kiosk.outside.site.places["place-2"].name, "Bus");
    let known: Vec<String> = kiosk.model.facts.lists.places.keys().map(ToString::to_string).collect();
    assert_eq!(known, ["annexe", "place-2"]);
}

#[test]
fn a_full_disk_is_said_and_nothing_typed_is_lost() {
    let mut kiosk = place("go:site-contact at:site-field-emails type:a@vire.example go:site-pages");
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:site-save");
    assert!(kiosk.says("trouble-disk-full"));
    kiosk.outside.trouble = None;
    kiosk.walk("go:site-save");
    assert_eq!(kiosk.outside.site.place.emails, ["a@vire.example"]);
}

#[test]
fn an_answer_that_comes_late_is_waited_for_and_never_asked_twice() {
    let mut kiosk = Kiosk::after("staff type:c1 enter type:246810 enter go:menu-site hold go:site-open");
    assert!(kiosk.says("site-reading"));
    kiosk.walk("wait go:site-identity at:site-required type:X go:site-pages hold go:site-save enter enter");
    assert_eq!(saved(&kiosk), 1);
    kiosk.walk("wait");
    assert_eq!(kiosk.outside.site.place.name, "Médiathèque de VireX");
}

#[test]
fn another_place_is_removed_once_that_was_asked_and_put_back() {
    let known = |kiosk: &Kiosk| -> Vec<String> {
        let ids = kiosk.model.facts.lists.places.keys();
        ids.map(ToString::to_string).collect()
    };
    let mut kiosk = place("go:site-others go:Annexe go:site-remove");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("site-remove-keep"),
        "the hand is on the harmless answer"
    );
    kiosk.walk("enter");
    assert_eq!(kiosk.focused().as_deref(), Some("site-remove"));
    kiosk.walk("enter go:site-remove-sure");
    assert!(kiosk.outside.site.places.is_empty());
    assert!(kiosk.says("notice-place-removed"));
    assert_eq!(known(&kiosk), [""; 0]);
    assert_eq!(kiosk.focused().as_deref(), Some("site-put-back"));
    kiosk.walk("enter");
    assert_eq!(kiosk.outside.site.places["annexe"].name, "Annexe");
    assert_eq!(known(&kiosk), ["annexe"]);
    // The key that undoes does the same, and nothing when nothing was taken away.
    kiosk.walk("go:site-remove go:site-remove-sure undo undo");
    assert_eq!(kiosk.outside.site.places["annexe"].name, "Annexe");
    assert!(!kiosk.offers("site-put-back"));
}

#[test]
fn the_own_place_and_one_never_saved_are_not_removed() {
    let mut kiosk = place("");
    assert!(!kiosk.offers("site-remove"));
    kiosk.walk("go:site-others go:site-add");
    assert!(!kiosk.offers("site-remove"));
    kiosk.walk("go:site-identity at:site-required type:Bus go:site-pages go:site-save");
    assert!(kiosk.offers("site-remove"));
}

#[test]
fn a_place_that_could_not_be_removed_stands_with_what_was_begun() {
    let mut kiosk = place("go:site-others go:Annexe go:site-identity at:site-required type:_du_Val go:site-pages");
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:site-remove go:site-remove-sure");
    assert!(kiosk.says("trouble-disk-full"));
    assert_eq!(kiosk.outside.drafts.len(), 1);
    kiosk.outside.trouble = None;
    kiosk.walk("go:site-remove-keep go:site-save");
    assert_eq!(kiosk.outside.site.places["annexe"].name, "Annexe du Val");
}

#[test]
fn a_postcode_of_another_department_than_the_commune_is_doubted_and_not_refused() {
    let mut kiosk = place("go:site-address at:site-field-commune clear type:14762");
    let postcode = kiosk
        .page()
        .items()
        .position(|item| format!("{item:?}").contains("postcode"))
        .unwrap();
    kiosk.walk(&format!("choose:{postcode} type:1450"));
    assert!(!kiosk.says("site-postcode-doubt"), "not whole yet");
    kiosk.walk("type:0");
    assert!(!kiosk.says("site-postcode-doubt"));
    kiosk.walk("clear type:50500");
    assert!(kiosk.says("site-postcode-doubt"));
    kiosk.walk("go:site-pages go:site-save");
    assert_eq!(kiosk.outside.site.place.postcode, "50500");
}
