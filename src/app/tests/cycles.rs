//! Cycles, what they publish, supports and the network's targets, on the staff's side.

use super::driver::Kiosk;
use crate::app::Trouble;
use crate::domain::{Audience, Block, Body, Dossier, DossierKind, Kind, Session};

const M: &str = "staff type:m1 enter type:246810 enter";
/// To the list of cycles, and to a cycle of tourism just begun.
const CYCLES: &str = "go:menu-work go:dossier-cycle-list";
const NEW: &str = "go:dossier-cycle-new go:dossier-cycle-field-sector go:dossier-cycle-sector-tourism go:dossier-save";
const SUPPORTS: &str = "go:menu-work go:dossier-support-list";
const NEW_SUPPORT: &str =
    "go:dossier-support-new go:dossier-support-field-goal go:dossier-support-goal-sell go:dossier-save";

fn made(kiosk: &Kiosk, kind: DossierKind) -> Vec<Dossier> {
    let records = kiosk.outside.dossiers_of(kind).into_iter();
    let dossier = |body| match body {
        Body::Dossier(dossier) => *dossier,
        other => panic!("{other:?}"),
    };
    records.map(|record| dossier(record.body)).collect()
}

/// On the screen of a new cycle.
fn cycle() -> Kiosk {
    let mut kiosk = Kiosk::after(M);
    kiosk.walk(CYCLES);
    assert!(kiosk.says("dossier-cycle-none"), "an empty list says what it is for");
    kiosk.walk(NEW);
    kiosk.walk("2");
    assert_eq!(kiosk.title(), "dossier-cycle-titled");
    kiosk
}

fn sessions(kiosk: &Kiosk) -> Vec<(Kind, Option<Block>, u16)> {
    let told = |session: Session| (session.kind, session.block, session.minutes);
    kiosk.outside.sessions().into_iter().map(told).collect()
}

#[test]
fn every_part_of_a_cycle_is_recorded_from_its_screen_which_says_what_is_left() {
    let mut kiosk = cycle();
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-cycle-part-talk"));
    // The hand is on the part that comes next; how many came is all that is asked.
    kiosk.walk("enter type:18 go:form-save");
    assert_eq!(kiosk.title(), "dossier-cycle-titled", "back where it was asked");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-cycle-part-workshop-day"));
    kiosk.walk("enter type:9 go:form-save enter type:6 go:form-save enter type:6 go:form-save");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-cycle-part-production"));
    kiosk.walk("enter go:dossier-production-field-medium go:dossier-production-medium-video go:dossier-save");
    assert!(kiosk.says("dossier-cycle-whole"));
    assert_eq!(
        sessions(&kiosk),
        [
            (Kind::Talk, Some(Block::Why), 120),
            (Kind::Workshop, Some(Block::Why), 360),
            (Kind::Project, Some(Block::How), 360),
            (Kind::Project, Some(Block::How), 360),
        ]
    );
    let [production] = &made(&kiosk, DossierKind::Production)[..] else {
        panic!("one was published")
    };
    let [cycle] = &made(&kiosk, DossierKind::Cycle)[..] else {
        panic!("one cycle")
    };
    assert_eq!(production.id("cycle"), cycle.own_code());
    assert!(
        kiosk
            .outside
            .sessions()
            .iter()
            .all(|session| session.cycle.as_ref() == cycle.own_code())
    );
}

#[test]
fn a_later_part_may_come_first_and_the_stairs_count_whole_blocks() {
    let mut kiosk = cycle();
    let landings = |kiosk: &Kiosk, n: u8| format!("{:?}", kiosk.page().blocks).contains(&format!("Stairs({n})"));
    assert!(landings(&kiosk, 0));
    kiosk.walk("go:dossier-cycle-part-project-days type:5 go:form-save");
    assert!(landings(&kiosk, 0), "one day of two");
    kiosk.walk("go:dossier-cycle-part-project-days type:5 go:form-save");
    assert!(landings(&kiosk, 1));
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-cycle-part-talk"));
}

#[test]
fn nobody_is_counted_who_was_not_said() {
    let mut kiosk = cycle();
    kiosk.walk("enter go:form-save");
    assert!(sessions(&kiosk).is_empty());
    assert_eq!(kiosk.focused().as_deref(), Some("form-total"));
}

#[test]
fn a_cycle_is_closed_reopened_and_the_last_of_it_undone() {
    let mut kiosk = cycle();
    kiosk.walk("go:dossier-cycle-close");
    assert!(kiosk.says("notice-saved") && kiosk.says("dossier-cycle-ended"));
    assert!(made(&kiosk, DossierKind::Cycle)[0].day("ended").is_some());
    kiosk.walk("undo");
    assert!(made(&kiosk, DossierKind::Cycle)[0].day("ended").is_none());
    assert_eq!(kiosk.title(), "dossier-cycle-titled", "where it can be seen");
    kiosk.walk("go:dossier-cycle-close go:dossier-cycle-reopen");
    assert!(made(&kiosk, DossierKind::Cycle)[0].day("ended").is_none());
    assert!(kiosk.offers("dossier-cycle-close"));
}

#[test]
fn a_disk_that_refuses_leaves_the_cycle_open_and_says_so() {
    let mut kiosk = cycle();
    kiosk.outside.trouble = Some(Trouble::DiskFull);
    kiosk.walk("go:dossier-cycle-close");
    assert!(kiosk.says("trouble-disk-full") && kiosk.offers("dossier-cycle-close"));
}

#[test]
fn relays_and_skills_are_said_where_they_stand() {
    let mut kiosk = cycle();
    kiosk.walk("go:dossier-cycle-relays");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-cycle-field-relays"));
    kiosk.walk("type:4 go:dossier-save");
    assert_eq!(made(&kiosk, DossierKind::Cycle)[0].number("relays"), Some(4));
    assert_eq!(kiosk.title(), "dossier-cycle-titled");
}

#[test]
fn the_skills_are_a_tree_whose_branches_are_the_usages() {
    let mut kiosk = cycle();
    kiosk.walk("go:dossier-cycle-skills enter");
    assert_eq!(kiosk.title(), "dossier-cycle-field-skills");
    assert_eq!(kiosk.focused().as_deref(), Some("label-usage-first-steps"));
    assert!(
        !kiosk.offers("dossier-cycle-skill-publish-blog"),
        "leaves stand behind their branch"
    );
    kiosk.walk("go:label-usage-publish");
    assert_eq!(kiosk.title(), "label-usage-publish");
    assert!(!kiosk.offers("dossier-cycle-skill-ai-ask"));
    kiosk.walk("go:dossier-cycle-skill-publish-blog go:dossier-cycle-skill-publish-video go:dossier-ready");
    assert!(kiosk.says("dossier-branch"), "the branch says how many are chosen");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-branch"));
    kiosk.walk("go:label-usage-ai go:dossier-cycle-skill-ai-ask back back go:dossier-save");
    let chosen: Vec<String> = made(&kiosk, DossierKind::Cycle)[0]
        .ids("skills")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(chosen, ["ai.ask", "publish.blog", "publish.video"]);
}

#[test]
fn milestones_are_ticked_in_a_row_by_one_key_each() {
    let mut kiosk = Kiosk::after(M);
    kiosk.walk(SUPPORTS);
    kiosk.walk(NEW_SUPPORT);
    kiosk.walk("2 enter enter");
    let [support] = &made(&kiosk, DossierKind::Support)[..] else {
        panic!("one support")
    };
    assert_eq!(support.day("diagnosed"), Some(kiosk.now.day));
    assert_eq!(support.day("planned"), Some(kiosk.now.day));
    assert_eq!(support.day("built"), None);
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-support-field-built"));
    kiosk.walk("undo");
    assert_eq!(made(&kiosk, DossierKind::Support)[0].day("planned"), None);
    // A day noted by mistake is forgotten once that was asked, the hand on the harmless answer.
    kiosk.walk("go:dossier-support-field-diagnosed");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-support-forget-no"));
    kiosk.walk("enter");
    assert!(made(&kiosk, DossierKind::Support)[0].day("diagnosed").is_some());
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-support-field-diagnosed"));
    kiosk.walk("enter go:dossier-support-forget-yes");
    assert_eq!(made(&kiosk, DossierKind::Support)[0].day("diagnosed"), None);
    assert!(!kiosk.says("dossier-support-forget-sure"));
}

#[test]
fn a_milestone_ticked_late_keeps_the_order_of_the_others() {
    let mut kiosk = Kiosk::after(M);
    kiosk.walk(SUPPORTS);
    kiosk.walk(NEW_SUPPORT);
    kiosk.walk("2 go:dossier-support-field-online");
    let before = kiosk.now.day;
    kiosk.now.day = before + chrono::Days::new(9);
    kiosk.walk("go:dossier-support-field-planned");
    let support = &made(&kiosk, DossierKind::Support)[0];
    assert_eq!(support.day("planned"), Some(before), "no later than what follows it");
}

#[test]
fn giving_up_is_asked_with_the_hand_on_the_harmless_answer() {
    let mut kiosk = Kiosk::after(M);
    kiosk.walk(SUPPORTS);
    kiosk.walk(NEW_SUPPORT);
    kiosk.walk("2 go:dossier-support-give-up");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-support-give-up-no"));
    kiosk.walk("enter");
    assert_eq!(kiosk.focused().as_deref(), Some("dossier-support-give-up"));
    kiosk.walk("enter go:dossier-support-give-up-yes");
    assert!(kiosk.says("dossier-support-given-up"));
    kiosk.walk("go:dossier-support-take-up-again");
    assert_eq!(made(&kiosk, DossierKind::Support)[0].day("given_up"), None);
}

#[test]
fn a_session_of_a_support_asks_how_long_it_lasted() {
    let mut kiosk = Kiosk::after(M);
    kiosk.walk(SUPPORTS);
    kiosk.walk(NEW_SUPPORT);
    kiosk.walk("2 go:dossier-support-record-individual");
    assert_eq!(kiosk.focused().as_deref(), Some("form-minutes"));
    kiosk.walk("type:45 go:form-themes go:label-theme-entrepreneuriat go:form-ready go:form-save");
    let [session] = &kiosk.outside.sessions()[..] else {
        panic!("one session")
    };
    assert_eq!((session.minutes, session.kind), (45, Kind::Individual));
    assert_eq!(session.audience, Some(Audience::VerySmallBusinesses));
}

#[test]
fn the_targets_are_those_of_a_year_and_go_back_and_on() {
    let mut kiosk = cycle();
    kiosk.walk("back back back go:menu-figures go:dossier-cycle-targets");
    let page = format!("{:?}", kiosk.page().blocks);
    assert!(page.contains("\"2026\"") && page.contains("10"), "{page}");
    kiosk.walk("go:dossier-cycle-year-before");
    let page = format!("{:?}", kiosk.page().blocks);
    assert!(page.contains("\"2025\"") && page.contains("Number(0)"), "{page}");
}

#[test]
fn coordination_is_counted_by_activity_above_its_list() {
    let mut kiosk = Kiosk::after("staff type:c1 enter type:246810 enter");
    kiosk.walk(
        "go:menu-work go:dossier-coordination-list go:dossier-coordination-new \
         go:dossier-coordination-field-activity go:dossier-coordination-activity-partenariat \
         go:dossier-coordination-field-partnerships go:dossier-coordination-partnership-rdv-elu go:dossier-ready \
         go:dossier-save",
    );
    assert!(kiosk.says("dossier-tally-of") && kiosk.says("dossier-coordination-activity-partenariat"));
    let page = format!("{:?}", kiosk.page().blocks);
    assert!(
        !page.contains("dossier-coordination-activity-evenement"),
        "what is nought is not said"
    );
}
