//! Every screen of the kiosk, by the words that lead to it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where; suites outside the crate share it"
)]

use super::driver::{Kiosk, facts};
use palier::app::{Bolts, Facts};
use palier::domain::{Level, PathNumber, ResumeCode};

/// A screen: its name, and the words of a case. `V` goes in and chooses the language, `E` is the e-mail lesson, `F` the
/// first steps, `M` signs a mediator in, `C` a coordinator, `Y` begins a cycle, `Z` a support, `P` opens the description of
/// the place.
pub const SCENES: &[(&str, &str)] = &[
    ("attract", ""),
    ("languages", "enter"),
    ("wishes", "V"),
    ("lessons", "V go:label-level-basic go:label-usage-email"),
    ("level", "V go:label-level-basic"),
    ("need", "V go:wishes-need"),
    ("need-found", "V go:wishes-need type:petit"),
    ("need-nothing", "V go:wishes-need type:xqzvwk"),
    ("paths", "V go:wishes-path"),
    ("paths-of", "V go:wishes-path go:label-audience-of-path-seniors"),
    (
        "path",
        "V go:wishes-path go:label-audience-of-path-seniors go:path-seniors-email-title",
    ),
    ("placement", "V go:wishes-unsure go:placement-no"),
    (
        "placement-found",
        "V go:wishes-unsure go:placement-yes go:placement-no go:placement-stop",
    ),
    ("placement-found-nothing", "V go:wishes-unsure go:placement-stop"),
    ("code", "V go:wishes-resume"),
    ("code-wrong", "V go:wishes-resume type:A2 go:code-take"),
    ("code-welcome", "V go:wishes-resume type:CODE go:code-take"),
    ("lesson-read", "E"),
    ("lesson-list", "E step:2"),
    ("lesson-write", "E step:2 go:lesson-show go:lesson-show"),
    ("lesson-write-keys", "E step:2 go:lesson-show keys"),
    ("lesson-letter", "E step:3 go:lesson-show"),
    ("lesson-reply", "E step:3 go:lesson-show go:lesson-show"),
    ("lesson-attach", "E step:4 go:lesson-show go:lesson-show go:lesson-show"),
    ("lesson-sort", "E step:5 go:lesson-show"),
    ("lesson-scam", "E step:6 go:lesson-show"),
    ("lesson-pointer", "F step:2"),
    ("lesson-keyboard", "F step:3"),
    ("lesson-keyboard-wrong", "F step:3 type:99"),
    ("lesson-erase", "F step:5"),
    (
        "lesson-settled",
        "F step:2 go:lesson-show go:lesson-show go:lesson-show go:lesson-show go:lesson-show go:lesson-show",
    ),
    ("question", "F step:6"),
    ("question-wrong", "F step:6 1"),
    ("question-right", "F step:6 2"),
    ("done", "F step:8 3 enter go:label-face-3"),
    ("today", "V go:wishes-today"),
    ("procedure", "V go:wishes-today go:procedure-residence-permit-title"),
    ("called", "V help go:help-call"),
    ("goodbye", "V help go:help-call tick:60s go:still-no"),
    ("help", "V help"),
    ("language", "V language"),
    ("display", "V display"),
    ("still-there", "V tick:60s"),
    ("leave", "go:attract-leave"),
    ("sign-in", "staff type:m1 enter type:2468"),
    ("sign-in-wrong", "staff type:m1 enter type:111222 enter"),
    (
        "sign-in-wait",
        "staff type:m1 enter type:1 enter type:1 enter type:1 enter",
    ),
    ("sign-in-not-a-code", "staff type:mmm enter enter"),
    (
        "sign-in-new",
        "C go:menu-site go:desk-team go:team-new type:m9 go:team-add back back back go:desk-sign-out staff type:m9 enter type:135790 enter type:1",
    ),
    ("sign-in-checking", "hold staff type:m1 enter type:246810 enter"),
    ("desk", "V help go:help-call tick:60s go:still-no enter M"),
    ("desk-coordinator", "C"),
    ("desk-saved", "M S"),
    (
        "calls",
        "V help go:help-call tick:60s go:still-no enter after:55s M go:desk-calls",
    ),
    ("form-individual", "M go:desk-individual"),
    (
        "form-half-filled",
        "E step:3 back back back back back M go:desk-from-visit",
    ),
    ("form-workshop", "M go:desk-workshop"),
    (
        "form-refused",
        "M go:desk-individual at:form-minutes type:1500 go:form-save",
    ),
    ("form-more", "M go:desk-individual go:form-more at:form-mediator-role"),
    (
        "form-picker",
        "M go:desk-individual go:form-themes go:label-theme-logement",
    ),
    (
        "form-counters",
        "M go:desk-workshop at:form-total type:8 go:form-more go:form-gender at:label-gender-masculin type:5",
    ),
    (
        "form-counters-wrong",
        "M go:desk-workshop at:form-total type:8 go:form-more go:form-age at:label-age-moins-de-douze type:9",
    ),
    (
        "form-line",
        "M go:desk-workshop at:form-total type:8 go:form-more go:form-status type:x5",
    ),
    ("form-often", "M U go:desk-individual"),
    ("form-often-picker", "M U go:desk-individual go:form-usages"),
    (
        "form-run",
        "M U go:desk-individual at:form-minutes type:45 go:form-usages go:label-usage-email go:form-ready go:form-save-next",
    ),
    (
        "form-commune",
        "M go:desk-individual go:form-place-type go:label-place-type-domicile at:form-commune type:saint-aubin",
    ),
    (
        "form-give-up",
        "M go:desk-individual at:form-minutes type:45 go:form-give-up",
    ),
    ("draft-waiting", "M go:desk-individual at:form-minutes type:45 back"),
    (
        "draft-question",
        "M go:desk-individual at:form-minutes type:45 back go:desk-workshop",
    ),
    ("sessions", "M S S S go:desk-sessions"),
    ("sessions-none", "M go:desk-sessions"),
    ("session", "M S go:desk-sessions 1"),
    ("session-workshop", "M W go:desk-sessions 1"),
    ("session-remove", "M S go:desk-sessions 1 go:sessions-remove"),
    (
        "sessions-removed",
        "M S S go:desk-sessions 1 go:sessions-remove go:sessions-remove-sure",
    ),
    ("figures-today", "M S S go:menu-figures go:desk-today"),
    (
        "figures-today-calls",
        "V help go:help-call tick:60s go:still-no enter C S go:menu-figures go:desk-today",
    ),
    ("figures-month", "M S S go:menu-figures go:desk-month"),
    (
        "figures-month-table",
        "M S S go:menu-figures go:desk-month go:figures-see-table",
    ),
    ("figures-none", "M go:menu-figures go:desk-month"),
    ("figures-reading", "M S hold go:menu-figures go:desk-month"),
    (
        "figures-views",
        "C S go:menu-figures go:desk-site-month go:figures-choose",
    ),
    (
        "figures-written",
        "M S S go:menu-figures go:desk-month go:figures-write",
    ),
    ("figures-year", "C S S go:menu-figures go:desk-site-year"),
    (
        "figures-levels",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-by-level",
    ),
    (
        "figures-themes",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-by-theme",
    ),
    (
        "figures-hours",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-by-hour",
    ),
    (
        "figures-hours-table",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-by-hour go:figures-see-table",
    ),
    (
        "figures-matrix",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-matrix",
    ),
    (
        "figures-matrix-table",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-matrix go:figures-see-table",
    ),
    (
        "figures-waiting",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-waiting",
    ),
    (
        "figures-waiting-table",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-waiting go:figures-see-table",
    ),
    (
        "figures-targets",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-targets",
    ),
    (
        "figures-targets-table",
        "C S S go:menu-figures go:desk-site-month go:figures-choose go:figures-targets go:figures-see-table",
    ),
    ("menu-work", "C go:menu-work"),
    ("cycles", "M Y Y go:menu-work go:dossier-cycle-list"),
    ("cycles-none", "M go:menu-work go:dossier-cycle-list"),
    ("cycle-new", "M go:menu-work go:dossier-cycle-list go:dossier-cycle-new"),
    (
        "cycle-sectors",
        "M go:menu-work go:dossier-cycle-list go:dossier-cycle-new go:dossier-cycle-field-sector",
    ),
    ("cycle", "M Y go:menu-work go:dossier-cycle-list 2"),
    (
        "cycle-begun",
        "M Y go:menu-work go:dossier-cycle-list 2 enter type:18 go:form-save enter type:9 go:form-save enter type:6 go:form-save",
    ),
    (
        "cycle-closed",
        "M Y go:menu-work go:dossier-cycle-list 2 go:dossier-cycle-close",
    ),
    (
        "cycle-session",
        "M Y go:menu-work go:dossier-cycle-list 2 go:dossier-cycle-part-workshop-day",
    ),
    (
        "skills",
        "M Y go:menu-work go:dossier-cycle-list 2 go:dossier-cycle-skills enter go:label-usage-publish go:dossier-cycle-skill-publish-blog go:dossier-ready",
    ),
    (
        "skills-branch",
        "M Y go:menu-work go:dossier-cycle-list 2 go:dossier-cycle-skills enter go:label-usage-publish go:dossier-cycle-skill-publish-blog",
    ),
    (
        "production-new",
        "M Y go:menu-work go:dossier-cycle-list 2 go:dossier-cycle-part-production",
    ),
    (
        "productions",
        "M Y go:menu-work go:dossier-cycle-list 2 go:dossier-cycle-part-production go:dossier-production-field-medium go:dossier-production-medium-video go:dossier-save back back go:dossier-production-list",
    ),
    ("supports", "M Z go:menu-work go:dossier-support-list"),
    (
        "support-new",
        "M go:menu-work go:dossier-support-list go:dossier-support-new",
    ),
    ("support", "M Z go:menu-work go:dossier-support-list 2 enter enter"),
    (
        "support-give-up",
        "M Z go:menu-work go:dossier-support-list 2 go:dossier-support-give-up",
    ),
    (
        "support-given-up",
        "M Z go:menu-work go:dossier-support-list 2 go:dossier-support-give-up go:dossier-support-give-up-yes",
    ),
    ("targets", "M Y go:menu-figures go:dossier-cycle-targets"),
    (
        "coordination",
        "C go:menu-work go:dossier-coordination-list go:dossier-coordination-new go:dossier-coordination-field-activity go:dossier-coordination-activity-partenariat go:dossier-coordination-field-partnerships go:dossier-coordination-partnership-rdv-elu go:dossier-ready go:dossier-save",
    ),
    ("coordination-none", "C go:menu-work go:dossier-coordination-list"),
    (
        "coordination-refused",
        "C go:menu-work go:dossier-coordination-list go:dossier-coordination-new \
         go:dossier-coordination-field-activity go:dossier-coordination-activity-animation go:dossier-save",
    ),
    ("events-none", "M go:menu-work go:dossier-event-list"),
    (
        "event-catalogue",
        "M go:menu-work go:dossier-event-list go:dossier-event-new",
    ),
    (
        "event-plan",
        "M go:menu-work go:dossier-event-list go:dossier-event-new 1 type:24",
    ),
    (
        "events",
        "M go:menu-work go:dossier-event-list go:dossier-event-new 1 type:24 enter type:14 enter enter \
         go:dossier-event-new 1 type:22 enter type:17 enter enter go:dossier-event-new 1 type:20 enter \
         type:10 enter enter go:dossier-event-new 1 type:18 enter type:9 enter enter 2 go:dossier-event-begin \
         type:4 back back",
    ),
    (
        "event",
        "M go:menu-work go:dossier-event-list go:dossier-event-new 1 type:24 enter type:14 enter enter 2 \
         go:dossier-event-enrol go:dossier-event-enrol go:dossier-event-enrol go:dossier-event-wait",
    ),
    (
        "event-today",
        "M go:menu-work go:dossier-event-list go:dossier-event-new 1 type:22 enter type:14 enter enter 2 \
         go:dossier-event-take-part enter",
    ),
    (
        "event-counting",
        "M go:menu-work go:dossier-event-list go:dossier-event-new 1 type:22 enter type:14 enter enter 2 \
         go:dossier-event-enrol go:dossier-event-enrol go:dossier-event-enrol go:dossier-event-wait \
         go:dossier-event-begin type:2",
    ),
    (
        "event-counting-wrong",
        "M go:menu-work go:dossier-event-list go:dossier-event-new 1 type:22 enter type:14 enter enter 2 \
         go:dossier-event-enrol go:dossier-event-begin at:dossier-event-field-absent type:3",
    ),
    (
        "event-elsewhere",
        "M go:menu-work go:dossier-event-list go:dossier-event-elsewhere type:12 enter",
    ),
    ("stop", "M go:menu-work go:dossier-stop-list go:dossier-stop-new"),
    (
        "stops",
        "M go:menu-work go:dossier-stop-list go:dossier-stop-new go:dossier-stop-field-tour go:Tournée_des_villages \
         at:dossier-stop-field-commune type:14762 go:dossier-stop-field-place-type go:dossier-stop-stop-place-autre \
         go:dossier-save",
    ),
    (
        "inventory",
        "C go:menu-site go:dossier-equipment-list go:dossier-equipment-new go:dossier-equipment-field-type \
         go:dossier-equipment-equipment-type-laptop at:dossier-equipment-field-year type:2017 \
         go:dossier-equipment-field-state go:dossier-equipment-equipment-state-in-use go:dossier-save back \
         go:dossier-equipment-inventory",
    ),
    ("menu-figures", "C go:menu-figures"),
    ("menu-site", "C go:menu-site"),
    ("timers-none", "M go:timers-desk"),
    (
        "timers",
        "M go:timers-desk enter after:4m go:timers-new tick:4m go:timers-new 2 go:timers-pause back 3 go:timers-stop after:4m back",
    ),
    ("timer", "M go:timers-desk enter tick:4m 1"),
    ("timer-stopped", "M go:timers-desk enter tick:4m 1 go:timers-stop"),
    ("desk-timers", "M go:timers-desk enter go:timers-new back"),
    ("national-none", "M go:menu-work go:national-desk"),
    ("national", "M S S S go:menu-work go:national-desk enter"),
    (
        "national-coordination",
        "C go:menu-work go:dossier-coordination-list go:dossier-coordination-new go:dossier-coordination-field-activity go:dossier-coordination-activity-animation at:dossier-coordination-field-minutes type:90 go:dossier-coordination-field-animation-type go:dossier-coordination-animation-type-comite go:dossier-coordination-field-initiative go:dossier-coordination-initiative-initiative go:dossier-coordination-field-animation-themes go:dossier-coordination-animation-theme-reseau go:dossier-ready go:dossier-save back go:national-desk",
    ),
    ("national-all", "M S go:menu-work go:national-desk enter"),
    (
        "national-workshop",
        "M go:desk-workshop at:form-total type:8 go:form-more go:form-gender at:label-gender-masculin type:5 go:form-ready go:form-themes go:label-theme-logement go:form-ready go:form-save go:menu-work go:national-desk",
    ),
    (
        "national-corrected",
        "M S go:menu-work go:national-desk enter back back go:desk-sessions 1 go:sessions-edit at:form-minutes type:75 go:form-save go:menu-work go:national-desk",
    ),
    ("place", "P"),
    ("place-identity", "P go:site-identity"),
    (
        "place-presentation",
        "P go:site-presentation type:Un_lieu_pour_apprendre.",
    ),
    ("place-address", "P go:site-address at:site-field-latitude type:95"),
    ("place-contact", "P go:site-contact at:site-field-emails type:accueil"),
    (
        "place-hours",
        "P go:site-opening type:9-12_14-18:30 go:site-copy-monday at:site-weekday-6 type:12-9",
    ),
    (
        "place-exceptions",
        "P go:site-opening go:site-exceptions type:24/12/2026_2/1/2027 go:site-exception-add type:11/11",
    ),
    (
        "place-hours-read",
        "P go:site-opening type:9-12_14-18:30 go:site-copy-monday go:site-holidays go:site-exceptions type:24/12/2026 \
         go:site-exception-add back go:site-read-hours",
    ),
    (
        "place-offer",
        "P go:site-offer go:site-field-services go:site-services-procedures go:site-services-safe-use back",
    ),
    ("place-public", "P go:site-public"),
    ("place-access", "P go:site-access"),
    (
        "place-types",
        "P go:site-identity go:site-field-types go:site-types-bib",
    ),
    ("places", "P go:site-others go:site-add go:site-others"),
    (
        "place-taken-up",
        "P go:site-contact at:site-field-emails type:a@vire.example back back back go:menu-site go:site-open",
    ),
    ("team", "C go:menu-site go:desk-team"),
    (
        "team-added",
        "C go:menu-site go:desk-team go:team-new type:m9 go:team-add",
    ),
    ("team-new", "C go:menu-site go:desk-team go:team-new"),
    ("team-one", "C go:menu-site go:desk-team 1 go:team-make-coordinator"),
    ("team-reset", "C go:menu-site go:desk-team 1 go:team-reset"),
    ("team-remove", "C go:menu-site go:desk-team 1 go:team-remove"),
    ("menu-site-mediator", "M go:menu-site"),
    (
        "trail",
        "M S go:desk-sign-out staff type:m1 enter type:111222 enter back M S go:desk-sign-out C go:menu-site go:desk-trail",
    ),
    ("trail-own", "M S go:menu-site go:desk-trail"),
    ("trail-choose", "C go:menu-site go:desk-trail go:trail-choose"),
    (
        "trail-none",
        "C go:menu-site go:desk-trail go:trail-choose go:trail-kind-data",
    ),
];

/// A cycle just begun, and a support, recorded from the desk.
const BEGIN_CYCLE: &str = "go:menu-work go:dossier-cycle-list go:dossier-cycle-new go:dossier-cycle-field-sector \
    go:dossier-cycle-sector-environmental-education go:dossier-save back back";
const BEGIN_SUPPORT: &str = "go:menu-work go:dossier-support-list go:dossier-support-new go:dossier-support-field-goal \
    go:dossier-support-goal-be-found go:dossier-save back back";

/// A session of two themes, recorded from the desk.
const RECORD: &str = "go:desk-individual go:form-themes go:label-theme-logement go:form-ready go:form-save";

/// A session of one usage, recorded from the desk.
const USE: &str = "go:desk-individual go:form-usages go:label-usage-email go:form-ready go:form-save";

/// A workshop with counters, recorded from the desk.
const WORKSHOP: &str = "go:desk-workshop at:form-total type:8 go:form-usages go:label-usage-email go:form-ready go:form-more \
    go:form-gender at:label-gender-feminin type:5 go:form-ready at:form-already type:3 go:form-save";

/// The index of a language on the kiosk.
fn index_of(tag: &str) -> usize {
    facts().languages.iter().position(|offer| offer.tag == tag).unwrap()
}

/// A kiosk before a screen, in a language.
pub fn scene(words: &str, tag: &str) -> Kiosk {
    let language = index_of(tag);
    let mut kiosk = Kiosk::new();
    let enter = format!("enter choose:{language}");
    // The kiosk's own language comes back after each visit; a mediator chooses again.
    let again = format!("language choose:{language}");
    kiosk.walk(&again);
    for word in words.split(' ') {
        let meant = match word {
            "V" => enter.clone(),
            "E" => format!("{enter} go:label-level-basic go:label-usage-email go:email-mailbox-title"),
            "F" => format!("{enter} go:label-level-basic go:label-usage-first-steps enter"),
            "M" => "staff type:m1 enter type:246810 enter".to_owned(),
            "C" => "staff type:c1 enter type:246810 enter".to_owned(),
            "P" => "staff type:c1 enter type:246810 enter go:menu-site go:site-open".to_owned(),
            "S" => RECORD.to_owned(),
            "Y" => BEGIN_CYCLE.to_owned(),
            "Z" => BEGIN_SUPPORT.to_owned(),
            "U" => USE.to_owned(),
            "W" => WORKSHOP.to_owned(),
            "type:CODE" => format!("type:{}", code()),
            other => other.to_owned(),
        };
        kiosk.walk(&meant);
        // Home again in the kiosk's own language, as after a removal or a sign-out.
        if kiosk.model.language != tag {
            kiosk.walk(&again);
        }
    }
    kiosk
}

/// The code of somebody who did the first lesson of a path, in a language that codes do not tell.
fn code() -> String {
    let pack = palier::content::core();
    let mut code = ResumeCode::new(&pack.contents());
    code.completed = [1].into_iter().collect();
    code.level = Some(Level::Basic);
    code.path = PathNumber::new(pack.path("seniors-email").map_or(1, |path| path.number));
    code.to_string().replace(' ', "")
}

/// The door where nobody is staff yet.
pub fn without_staff(bolts: Bolts, tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::with(Facts {
        bolts,
        has_staff: false,
        ..facts()
    });
    kiosk.walk(&format!("language choose:{} staff", index_of(tag)));
    kiosk
}

/// The attract screen of a demonstration whose records cannot be opened.
pub fn demonstration(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::with(Facts {
        demo: true,
        records: palier::app::Records::Unavailable,
        ..facts()
    });
    kiosk.walk(&format!("language choose:{}", index_of(tag)));
    kiosk
}
