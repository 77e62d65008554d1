//! Coming with a need, a path, no idea or a code: where each door leads, and what the visit keeps of it.

use super::driver::{Kiosk, facts, id};
use crate::app::page::{Block, Shape, Tone};
use crate::app::{Effect, Screen};
use crate::content::{Towards, core};
use crate::domain::{Area, Audience, Entry, Level, LevelFound, ResumeCode, Visit};

const IN: &str = "enter go:Français";

/// Through a lesson to its last screen.
fn finish(kiosk: &mut Kiosk) {
    for _ in 0..400 {
        if kiosk.title() == "done-title" {
            return;
        }
        kiosk.advance();
    }
    panic!("no end: {:#?}", kiosk.page());
}

/// The visit once it is over.
fn visit(kiosk: &mut Kiosk) -> Visit {
    kiosk.walk("tick:60s tick:90s");
    kiosk.outside.visits.last().cloned().unwrap()
}

/// The code on the screen to take away.
fn code(kiosk: &Kiosk) -> String {
    let blocks = kiosk.page().blocks.into_iter();
    let mut codes = blocks.filter_map(|block| match block {
        Block::Code(code) => Some(code),
        _ => None,
    });
    codes.next().unwrap()
}

fn notes(kiosk: &Kiosk) -> Vec<(Tone, String)> {
    let blocks = kiosk.page().blocks.into_iter();
    let notes = blocks.filter_map(|block| match block {
        Block::Note(tone, words) => Some((tone, id(&words))),
        _ => None,
    });
    notes.collect()
}

#[test]
fn a_need_is_found_by_typing_it_wrong_and_is_what_the_visit_came_for() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-need"));
    let before = kiosk.page().items().count();
    kiosk.walk("type:petis_enfan");
    assert!(kiosk.page().items().count() < before, "fewer than all");
    kiosk.walk("enter");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("need-see-family"),
        "the best comes first"
    );
    kiosk.walk("enter");
    let visit = visit(&mut kiosk);
    assert_eq!(visit.entry, Some(Entry::Need));
    let path = visit.path.unwrap();
    assert_eq!((path.id.as_str(), path.completed), ("need-see-family", false));
}

#[test]
fn a_search_that_finds_nothing_offers_a_person() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-need type:xqzvwk"));
    assert_eq!(notes(&kiosk), [(Tone::Hint, "search-nothing".to_owned())]);
    kiosk.walk("go:today-call");
    assert_eq!(kiosk.outside.visits.len(), 0);
    assert!(kiosk.effects.contains(&Effect::Ring), "this site has a bell");
}

#[test]
fn every_need_leads_somewhere() {
    let pack = core();
    for need in pack.needs.iter() {
        let there = match &need.towards {
            Towards::Lesson(lesson) => pack.lesson(lesson.as_str()).is_some(),
            Towards::Usage(usage) => pack.lessons_of(*usage).next().is_some(),
            Towards::Procedure(procedure) => pack.procedure(procedure.as_str()).is_some(),
        };
        assert!(there, "{}", need.id);
    }
}

#[test]
fn a_long_list_goes_on_and_comes_back() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-today"));
    let first = kiosk.page().items().nth(1).map(|item| id(&item.label));
    let pages = core().procedures.len().div_ceil(8);
    for _ in 1..pages {
        kiosk.walk("go:search-more");
        assert_ne!(kiosk.page().items().nth(1).map(|item| id(&item.label)), first);
    }
    kiosk.walk("go:search-again");
    assert_eq!(kiosk.page().items().nth(1).map(|item| id(&item.label)), first);
    kiosk.walk("2");
    assert!(
        matches!(kiosk.model.screen, Screen::Procedure(1)),
        "a digit chooses before anything is typed"
    );
}

#[test]
fn a_path_goes_from_lesson_to_lesson_and_is_completed_by_the_last() {
    let mut kiosk = Kiosk::after(&format!(
        "{IN} go:wishes-path go:label-audience-of-path-seniors go:path-seniors-email-title"
    ));
    let lessons = core().path("seniors-email").unwrap().lessons.len();
    for n in 1..=lessons {
        kiosk.walk("enter");
        finish(&mut kiosk);
        assert_eq!(kiosk.offers("done-next"), n < lessons, "after lesson {n}");
        if n < lessons {
            assert_eq!(
                kiosk.focused().as_deref(),
                Some("done-next"),
                "the path goes on by itself"
            );
        }
    }
    assert!(notes(&kiosk).contains(&(Tone::Success, "path-completed".to_owned())));
    let visit = visit(&mut kiosk);
    let path = visit.path.unwrap();
    assert_eq!((path.id.as_str(), path.completed), ("seniors-email", true));
    assert_eq!(visit.audience.map(Audience::code), Some("seniors"));
    assert_eq!(visit.lessons.iter().filter(|lesson| lesson.completed).count(), lessons);
}

#[test]
fn a_lesson_of_a_path_begins_with_an_example_for_its_audience() {
    let mut kiosk = Kiosk::after(&format!(
        "{IN} go:wishes-path go:label-audience-of-path-seniors go:path-seniors-email-title"
    ));
    kiosk.walk("go:email-mailbox-title");
    assert_eq!(
        notes(&kiosk),
        [(Tone::Plain, "path-seniors-email-for-email-mailbox".to_owned())]
    );
    let kiosk = Kiosk::after(&format!(
        "{IN} go:label-level-basic go:label-usage-email go:email-mailbox-title"
    ));
    assert_eq!(notes(&kiosk), [], "nobody is told what is said to others");
}

#[test]
fn each_cell_of_the_matrix_opens_a_path_of_its_own() {
    for path in crate::domain::PathKind::of_the_study() {
        let kiosk = match crate::domain::PathKind::of(&path).unwrap().audience() {
            Some(audience) => format!(
                "{IN} go:wishes-path go:label-audience-of-path-{} go:path-{path}-title",
                audience.code()
            ),
            None => format!("{IN} go:wishes-path go:path-{path}-title"),
        };
        let kiosk = Kiosk::after(&kiosk);
        assert!(kiosk.says(&format!("path-{path}-intro")), "{path}");
        assert!(kiosk.page().items().count() >= 2, "{path}");
    }
    for audience in ["pupils", "local-authorities"] {
        let kiosk = Kiosk::after(&format!("{IN} go:wishes-path go:label-audience-of-path-{audience}"));
        assert_eq!(
            kiosk.title(),
            format!("path-{audience}-title"),
            "a choice of one is no choice"
        );
    }
}

#[test]
fn a_placement_of_yes_leads_up_and_its_level_is_kept() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-unsure"));
    assert_eq!(kiosk.title(), "placement-title");
    let mut asked = 0;
    while kiosk.title() == "placement-title" {
        kiosk.walk("go:placement-yes");
        asked += 1;
    }
    assert!((5..=14).contains(&asked), "{asked}");
    assert_eq!(kiosk.title(), "placement-found-title");
    assert!(kiosk.offers("path-level-advanced-title"));
    let visit = visit(&mut kiosk);
    assert_eq!(visit.entry, Some(Entry::Placement));
    assert_eq!(visit.placement.unwrap().overall, LevelFound::Advanced);
    assert_eq!(visit.areas_before.unwrap().iter().count(), Area::ALL.len());
    assert_eq!(visit.areas_after, None, "nobody asked again");
}

#[test]
fn a_placement_stopped_at_once_suggests_the_beginning_and_records_nothing() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-unsure go:placement-stop"));
    assert_eq!(kiosk.title(), "placement-found-title");
    assert!(notes(&kiosk).contains(&(Tone::Plain, "placement-found-nothing".to_owned())));
    assert_eq!(kiosk.model.focus, 0, "the hand is on what is suggested");
    assert_eq!(visit(&mut kiosk).placement, None);
}

#[test]
fn an_answer_of_a_placement_can_be_taken_back() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-unsure"));
    let first = kiosk.page();
    kiosk.walk("go:placement-no go:placement-before");
    assert_eq!(kiosk.page(), first);
}

#[test]
fn after_a_lesson_what_was_not_done_is_asked_again() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-unsure"));
    while kiosk.title() == "placement-title" {
        kiosk.walk("go:placement-no");
    }
    kiosk.walk("go:label-usage-first-steps enter");
    finish(&mut kiosk);
    kiosk.walk("go:done-again");
    let mut asked = 0;
    while kiosk.title() == "placement-again-title" {
        kiosk.walk("go:placement-yes");
        asked += 1;
    }
    assert!((1..=5).contains(&asked));
    assert_eq!(kiosk.title(), "done-title");
    assert!(!kiosk.offers("done-again"), "once is enough");
    let visit = visit(&mut kiosk);
    assert!(visit.areas_before.unwrap().is_empty());
    assert_eq!(visit.areas_after.unwrap().iter().count(), asked);
}

#[test]
fn a_code_brings_back_the_path_the_lessons_and_the_language_on_another_kiosk() {
    let mut kiosk = Kiosk::after(
        "enter go:English go:wishes-path go:label-audience-of-path-seniors go:path-seniors-email-title enter",
    );
    finish(&mut kiosk);
    kiosk.walk("go:done-away");
    let code = code(&kiosk);
    assert!(code.replace(' ', "").len() <= 20, "{code}");
    let mut other = Kiosk::after(&format!(
        "{IN} go:wishes-resume type:{}",
        code.replace(' ', "").to_lowercase()
    ));
    other.walk("go:code-take");
    assert_eq!(other.title(), "code-welcome-title");
    assert_eq!(other.model.language, "en");
    other.walk("go:code-welcome-on");
    assert_eq!(other.title(), "path-seniors-email-title");
    let second = core().path("seniors-email").unwrap().lessons[1]
        .lesson
        .as_str()
        .replace('.', "-");
    assert_eq!(
        other.focused(),
        Some(format!("{second}-title")),
        "the first lesson is done"
    );
    let visit = visit(&mut other);
    assert_eq!(
        (visit.entry, visit.lessons.len()),
        (None, 0),
        "nothing links two visits"
    );
}

#[test]
fn a_code_that_is_wrong_says_what_and_loses_nothing() {
    let good = {
        let mut kiosk = Kiosk::after(&format!("{IN} go:label-level-basic go:label-usage-first-steps enter"));
        finish(&mut kiosk);
        kiosk.walk("go:done-away");
        code(&kiosk).replace(' ', "")
    };
    let swapped: String = {
        let mut signs: Vec<char> = good.chars().collect();
        let place = (1..signs.len()).find(|&n| signs[n] != signs[n - 1]).unwrap();
        signs.swap(place - 1, place);
        signs.into_iter().collect()
    };
    for (typed, wrong) in [
        (String::new(), "code-wrong-empty"),
        ("A".to_owned(), "code-wrong-short"),
        (swapped, "code-wrong-check"),
        (format!("{good}{}", "2".repeat(60)), "code-wrong-long"),
        ("!".to_owned(), "code-wrong-sign"),
    ] {
        let typing = if typed.is_empty() {
            String::new()
        } else {
            format!(" type:{typed}")
        };
        let mut kiosk = Kiosk::after(&format!("{IN} go:wishes-resume{typing} go:code-take"));
        assert_eq!(notes(&kiosk), [(Tone::Error, wrong.to_owned())], "{typed:?}");
        kiosk.walk("erase");
        assert_eq!(notes(&kiosk), [], "what is wrong goes as soon as it is mended");
    }
}

#[test]
fn a_code_of_other_contents_is_said_to_be_one() {
    let contents = crate::domain::Contents::new("elsewhere", "1", [1, 2].into_iter().collect());
    let code = ResumeCode::new(&contents).to_string().replace(' ', "");
    let kiosk = Kiosk::after(&format!("{IN} go:wishes-resume type:{code} go:code-take"));
    assert_eq!(notes(&kiosk), [(Tone::Error, "code-wrong-pack".to_owned())]);
}

#[test]
fn a_code_of_another_edition_keeps_what_is_still_known_and_says_so() {
    let mut code = ResumeCode::new(&core().contents());
    code.edition = crate::domain::Fingerprint::from_bits(code.edition.bits() ^ 1);
    code.completed = [1, 60].into_iter().collect();
    code.level = Some(Level::Basic);
    let kiosk = Kiosk::after(&format!(
        "{IN} go:wishes-resume type:{} go:code-take",
        code.to_string().replace(' ', "")
    ));
    assert_eq!(kiosk.title(), "code-welcome-title");
    assert!(kiosk.says("code-welcome-unknown"));
}

#[test]
fn a_card_is_printed_where_there_is_a_printer() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:label-level-basic go:label-usage-first-steps enter"));
    finish(&mut kiosk);
    kiosk.walk("go:done-away go:away-print");
    assert_eq!(notes(&kiosk), [(Tone::Success, "away-printed".to_owned())]);
    let mut without = Kiosk::with(crate::app::Facts {
        beside: crate::app::Beside::default(),
        ..facts()
    });
    without.walk(&format!("{IN} go:label-level-basic go:label-usage-first-steps enter"));
    finish(&mut without);
    without.walk("go:done-away");
    assert!(!without.offers("away-print"));
}

#[test]
fn a_procedure_is_rehearsed_on_a_form_like_it() {
    let mut kiosk = Kiosk::after(&format!(
        "{IN} go:wishes-today go:procedure-caf-allowance-title go:today-practice"
    ));
    assert!(matches!(kiosk.model.screen, Screen::Lesson(_)));
    assert_eq!(visit(&mut kiosk).lessons[0].id.as_str(), "e-administration.form");
}

#[test]
fn a_path_done_before_and_only_opened_is_not_completed_by_this_visit() {
    let path = core().path("seniors-email").unwrap();
    let number = |id: &str| core().lesson(id).unwrap().number;
    let mut code = ResumeCode::new(&core().contents());
    code.completed = path
        .lessons
        .iter()
        .map(|followed| number(followed.lesson.as_str()))
        .collect();
    code.path = crate::domain::PathNumber::new(path.number);
    let typed = code.to_string().replace(' ', "");
    let mut kiosk = Kiosk::after(&format!(
        "{IN} go:wishes-resume type:{typed} go:code-take go:code-welcome-on"
    ));
    assert!(kiosk.says("path-completed"), "the visitor is told");
    assert!(
        !visit(&mut kiosk).path.unwrap().completed,
        "the record counts what was done here"
    );
}

#[test]
fn a_need_is_met_by_its_own_lesson_and_by_no_other() {
    let need = format!("{IN} go:wishes-need type:petits_enfants enter enter");
    let mut kiosk = Kiosk::after(&need);
    finish(&mut kiosk);
    assert!(visit(&mut kiosk).path.unwrap().completed);
    let mut kiosk = Kiosk::after(&format!(
        "{need} back back go:label-level-basic go:label-usage-first-steps enter"
    ));
    finish(&mut kiosk);
    let path = visit(&mut kiosk).path.unwrap();
    assert_eq!((path.id.as_str(), path.completed), ("need-see-family", false));
}

#[test]
fn a_lesson_beside_the_path_does_not_make_it_forgotten() {
    let mut kiosk = Kiosk::after(&format!(
        "{IN} go:wishes-path go:label-audience-of-path-seniors go:path-seniors-email-title enter"
    ));
    finish(&mut kiosk);
    kiosk.walk("go:done-more back back back go:label-level-advanced go:label-usage-ai enter");
    assert_eq!(notes(&kiosk), [], "no example of a path that is not followed here");
    finish(&mut kiosk);
    assert!(!kiosk.offers("done-next"));
    let visit = visit(&mut kiosk);
    assert_eq!(visit.path.unwrap().id.as_str(), "seniors-email");
}

#[test]
fn each_lesson_is_felt_anew() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:label-level-basic go:label-usage-first-steps enter"));
    finish(&mut kiosk);
    kiosk.walk("go:label-face-1 go:done-more 2");
    finish(&mut kiosk);
    let chosen = |kiosk: &Kiosk| {
        kiosk
            .page()
            .items()
            .filter(|item| item.shape == Shape::Radio(true))
            .count()
    };
    assert_eq!(chosen(&kiosk), 0, "nobody has said how this one went");
    kiosk.walk("go:label-face-3");
    assert_eq!(chosen(&kiosk), 1);
    assert_eq!(visit(&mut kiosk).face.map(crate::domain::Face::code), Some("3"));
}

#[test]
fn the_way_back_leads_to_the_line_that_was_chosen() {
    let mut kiosk = Kiosk::after(&format!("{IN} go:label-level-advanced go:label-usage-cloud"));
    let line = kiosk.page().items().nth(2).map(|item| id(&item.label));
    kiosk.walk("3 back");
    assert_eq!(kiosk.focused(), line);
    kiosk.walk("back");
    assert_eq!(kiosk.focused().as_deref(), Some("label-usage-cloud"));
    kiosk.walk("back");
    assert_eq!(kiosk.focused().as_deref(), Some("label-level-advanced"));
}

#[test]
fn a_file_that_is_opened_leaves_the_hand_on_the_first_thing_to_do_with_it() {
    let lesson = core()
        .lessons
        .iter()
        .find(|lesson| lesson.usage.code() == "cloud")
        .unwrap();
    let mut kiosk = Kiosk::after(&format!(
        "enter go:Français go:label-level-advanced go:label-usage-cloud go:{} enter",
        lesson.message("title")
    ));
    let first = |kiosk: &Kiosk| kiosk.page().items().next().map(|item| item.label.clone());
    let in_hand = |kiosk: &Kiosk| {
        kiosk
            .page()
            .items()
            .nth(kiosk.model.focus)
            .map(|item| item.label.clone())
    };
    let folders = first(&kiosk);
    kiosk.walk("down down enter");
    assert_ne!(first(&kiosk), folders, "a file is open");
    assert_eq!(in_hand(&kiosk), first(&kiosk), "not the way back, where the row was");
    // Whoever presses Enter alone gets on.
    kiosk.walk("enter");
    assert_ne!(in_hand(&kiosk), None);
    assert_eq!(in_hand(&kiosk), first(&kiosk));
}
