//! The visitor's journey, from hello to goodbye.

use super::driver::{Kiosk, facts, id};
use crate::app::act::Act;
use crate::app::page::{Shape, Tone};
use crate::app::{Display, Effect, Facts, Msg, Overlay, Screen};
use crate::content::StepKind;
use crate::domain::{Entry, Face, HelpCall};

const TO_EMAIL: &str = "enter go:Français go:label-level-basic go:label-usage-email go:email-mailbox-title";
const TO_FIRST_STEPS: &str =
    "enter go:Français go:label-level-basic go:label-usage-first-steps go:first-steps-keyboard-pointer-title";

/// Goes through a lesson with "show me how" alone; the number of things done.
fn finish(kiosk: &mut Kiosk) -> usize {
    for done in 0..400 {
        if kiosk.title() == "done-title" {
            return done;
        }
        kiosk.advance();
    }
    panic!("no end: {:#?}", kiosk.page());
}

fn lesson_of(kiosk: &Kiosk) -> &crate::app::screens::lesson::State {
    match &kiosk.model.screen {
        Screen::Lesson(state) => state,
        other => panic!("no lesson: {other:?}"),
    }
}

#[test]
fn the_visit_goes_from_hello_to_goodbye_by_the_keyboard() {
    let mut kiosk = Kiosk::new();
    assert_eq!(kiosk.title(), "attract-title");
    kiosk.walk("x");
    assert_eq!(kiosk.title(), "languages-title");
    kiosk.walk("down down enter");
    assert_eq!((kiosk.title().as_str(), kiosk.model.language), ("wishes-title", "ar"));
    kiosk.walk("language 1");
    assert_eq!((kiosk.title().as_str(), kiosk.model.language), ("wishes-title", "fr"));
    kiosk.walk("go:label-level-basic go:label-usage-email");
    assert_eq!(kiosk.title(), "label-usage-email");
    kiosk.walk("enter");
    assert_eq!(kiosk.title(), "email-mailbox-why-title");
    finish(&mut kiosk);
    kiosk.walk("go:label-face-3");
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("done-more"),
        "the next press ends nothing"
    );
    kiosk.walk("go:done-end");
    assert_eq!(kiosk.title(), "goodbye-title");
    kiosk.walk("enter");
    assert_eq!(kiosk.title(), "attract-title");
    assert_eq!(kiosk.outside.visits.len(), 1);
    assert!(kiosk.effects.contains(&Effect::Forget));
}

/// The way to each lesson of the pack, and how many steps it has.
fn every_lesson() -> Vec<(String, usize, usize)> {
    let lessons = &crate::content::core().lessons;
    let way = |lesson: &crate::content::Lesson| {
        let (usage, title) = (lesson.usage, lesson.message("title"));
        let (level, usage) = (usage.level().code(), usage.code());
        format!("enter go:Français go:label-level-{level} go:label-usage-{usage} go:{title}")
    };
    let questions = |step: &&crate::content::Step| matches!(step.kind, StepKind::Question { .. });
    let counted = |lesson: &crate::content::Lesson| lesson.steps().iter().filter(questions).count();
    lessons
        .iter()
        .map(|lesson| (way(lesson), lesson.steps().len(), counted(lesson)))
        .collect()
}

#[test]
fn every_lesson_reaches_its_end_by_show_me_how_alone() {
    for (way, steps, questions) in every_lesson() {
        let mut kiosk = Kiosk::after(&way);
        assert_eq!(kiosk.page().progress, Some((1, steps)), "{way}");
        finish(&mut kiosk);
        kiosk.walk("go:done-end");
        let lessons = &kiosk.outside.visits[0].lessons;
        assert_eq!(lessons.len(), 1);
        assert!(lessons[0].completed);
        assert_eq!(
            usize::from(lessons[0].first_try),
            questions,
            "being shown is no success at the first try; the questions are: {way}"
        );
    }
}

/// Makes a mistake of any kind on the step in front; the tries are those of a person who knows nothing.
fn fail(kiosk: &mut Kiosk) {
    let before = lesson_of(kiosk).failures;
    let (step, mut tried) = (lesson_of(kiosk).step, 0_usize);
    while lesson_of(kiosk).failures == before {
        tried += 1;
        assert!(tried < 2_000, "{} step {step} cannot be failed", kiosk.title());
        let model = kiosk.model.clone();
        let items: Vec<Act> = kiosk.page().items().map(|item| item.act.clone()).collect();
        let fields = kiosk.page().items().filter(|item| item.shape.is_field()).count();
        // By turns, then haphazardly: turns alone could go round in a ring of screens for ever.
        let turn = if tried < 200 {
            tried
        } else {
            tried.wrapping_mul(2_654_435_761) >> 7
        };
        let n = turn % (items.len() + fields * 2);
        if n < items.len() {
            if matches!(&items[n], Act::Lesson(act) if format!("{act:?}").contains("ShowHow"))
                || !matches!(items[n], Act::Lesson(_))
            {
                continue;
            }
            kiosk.walk(&format!("choose:{n}"));
        } else {
            kiosk.walk(if tried.is_multiple_of(2) { "type:z" } else { "type:4" });
        }
        if !matches!(kiosk.model.screen, Screen::Lesson(_)) || lesson_of(kiosk).settled || lesson_of(kiosk).step != step
        {
            kiosk.model = model;
        }
    }
}

#[test]
fn every_lesson_reaches_its_end_after_four_failures_on_every_step() {
    for (way, ..) in every_lesson() {
        let mut kiosk = Kiosk::after(&way);
        let mut failed = None;
        let mut done_or_answered = 0;
        for _ in 0..800 {
            if kiosk.title() == "done-title" {
                break;
            }
            let step = lesson_of(&kiosk).step;
            let steps = kiosk.model.facts.pack.lessons[lesson_of(&kiosk).lesson].steps();
            let kind = steps[step].kind.clone();
            done_or_answered = steps.iter().filter(|step| step.kind != StepKind::Read).count();
            if failed != Some(step) && kind != StepKind::Read {
                let wrong = match kind {
                    StepKind::Question { .. } => 2,
                    _ => 4,
                };
                for n in 0..wrong {
                    fail(&mut kiosk);
                    assert_eq!(
                        kiosk.offers("lesson-call"),
                        n >= 1,
                        "a person is offered after two failures"
                    );
                    assert!(matches!(lesson_of(&kiosk).said, Some((Tone::Hint | Tone::Error, _))));
                }
                failed = Some(step);
            }
            kiosk.advance();
        }
        assert_eq!(kiosk.title(), "done-title", "{way}");
        kiosk.walk("go:done-end");
        let lesson = &kiosk.outside.visits[0].lessons[0];
        assert!(lesson.completed);
        assert_eq!(lesson.first_try, 0);
        assert_eq!(usize::from(lesson.tried), done_or_answered, "{way}");
    }
}

#[test]
fn hints_grow_more_precise_and_the_last_one_stays() {
    let mut kiosk = Kiosk::after(TO_FIRST_STEPS);
    kiosk.walk("go:lesson-continue");
    let mut said = Vec::new();
    for _ in 0..5 {
        fail(&mut kiosk);
        let lesson = lesson_of(&kiosk);
        assert!(lesson.said.is_some(), "what was wrong is always said");
        said.push(lesson.hint.as_ref().map(id));
    }
    let hint = |n| Some(format!("first-steps-keyboard-pointer-point-hint-{n}"));
    assert_eq!(said, [None, hint(1), hint(2), hint(3), hint(3)]);
}

#[test]
fn each_of_the_three_faces_is_recorded() {
    for (label, face) in [
        ("label-face-1", Face::Unhappy),
        ("label-face-2", Face::Neutral),
        ("label-face-3", Face::Happy),
    ] {
        let mut kiosk = Kiosk::after(TO_FIRST_STEPS);
        finish(&mut kiosk);
        kiosk.walk(&format!("go:{label} go:done-end"));
        assert_eq!(kiosk.outside.visits[0].face, Some(face), "{label}");
    }
}

#[test]
fn the_visit_record_says_what_was_done_and_nothing_else() {
    let mut kiosk = Kiosk::after(
        "enter go:English after:5s go:label-level-basic go:label-usage-email go:email-mailbox-title go:lesson-continue",
    );
    kiosk.walk("help go:help-call after:40s go:called-close back back");
    kiosk.walk("go:label-usage-first-steps enter");
    finish(&mut kiosk);
    // Somebody comes: the mediator who signs in answers the calls of the visit in front.
    kiosk.walk("staff type:m1 enter type:246810 enter");
    assert_eq!(kiosk.title(), "desk-title-of");
    let visit = &kiosk.outside.visits[0];
    assert_eq!((visit.hour, visit.language.to_string().as_str()), (10, "en"));
    assert_eq!(visit.entry, Some(Entry::Usage));
    let ids: Vec<(&str, bool)> = visit
        .lessons
        .iter()
        .map(|lesson| (lesson.id.as_str(), lesson.completed))
        .collect();
    assert_eq!(ids, [("email.mailbox", false), ("first-steps.keyboard-pointer", true)]);
    assert!(visit.lessons.iter().all(|lesson| lesson.first_try <= lesson.tried));
    assert!(
        matches!(visit.calls[..], [HelpCall { waited: Some(40..), .. }]),
        "{:?}",
        visit.calls
    );
    assert!(u64::from(visit.seconds) <= kiosk.now.clock / 1000);
    let closed = |effect: &&Effect| {
        matches!(
            effect,
            Effect::CloseCall {
                number: 1,
                waited: Some(_)
            }
        )
    };
    assert_eq!(kiosk.effects.iter().filter(closed).count(), 1);
    assert!(kiosk.model.facts.calls.is_empty());
}

#[test]
fn a_procedure_of_today_says_what_to_bring_and_calls_somebody() {
    let mut kiosk = Kiosk::after("enter go:Français go:wishes-today go:procedure-rsa-title");
    assert_eq!(kiosk.title(), "procedure-rsa-title");
    assert!(kiosk.says("procedure-rsa-bring"));
    kiosk.walk("go:today-call");
    assert_eq!(kiosk.model.overlay, Some(Overlay::Called(1)));
    kiosk.walk("enter go:today-end enter");
    let visit = &kiosk.outside.visits[0];
    assert_eq!(visit.entry, Some(Entry::Procedure));
    assert_eq!(visit.procedure.as_ref().unwrap().as_str(), "rsa");
    assert!(
        matches!(visit.calls[..], [HelpCall { waited: None, .. }]),
        "nobody came"
    );
    assert_eq!(kiosk.model.facts.calls.len(), 1, "the call still waits for a mediator");
}

#[test]
fn another_procedure_replaces_the_one_looked_at_first() {
    let mut kiosk = Kiosk::after("enter go:Français go:wishes-today 1 back 3 go:today-end");
    let visit = &kiosk.outside.visits[0];
    assert_eq!(visit.procedure.as_ref().unwrap().as_str(), "rsa");
    kiosk.walk("enter");
    assert_eq!(kiosk.title(), "attract-title");
}

#[test]
fn a_door_taken_and_left_is_not_the_one_recorded() {
    let kiosk = Kiosk::after(
        "enter go:Français go:wishes-today 1 back back go:label-level-basic go:label-usage-email enter back back back back back",
    );
    let visit = &kiosk.outside.visits[0];
    assert_eq!(visit.entry, Some(Entry::Usage));
    assert_eq!(visit.procedure, None, "the procedure belongs to the other door");
}

#[test]
fn another_language_chosen_on_the_way_back_goes_on_with_the_same_visit() {
    let kiosk = Kiosk::after(&format!("{TO_EMAIL} back back back back go:English back back"));
    let [visit] = &kiosk.outside.visits[..] else {
        panic!("{:?}", kiosk.outside.visits)
    };
    assert_eq!((visit.language.to_string().as_str(), visit.lessons.len()), ("en", 1));
}

#[test]
fn another_language_starts_the_imitation_again_in_its_words_and_keeps_the_step() {
    let mut kiosk = Kiosk::after(TO_FIRST_STEPS);
    kiosk.walk("go:lesson-continue");
    kiosk.walk("step:3");
    let words = |kiosk: &Kiosk| format!("{:?}", lesson_of(kiosk).practice.as_ref().unwrap().scene());
    let french = words(&kiosk);
    kiosk.walk("language go:العربية");
    assert_eq!(kiosk.page().progress, Some((3, 8)));
    assert_ne!(words(&kiosk), french);
    assert_eq!(kiosk.model.overlay, None);
    let arabic = kiosk.outside.wording.say(&crate::app::page::Words::Pack(
        "first-steps-keyboard-pointer-type-word-1".to_owned(),
    ));
    assert!(words(&kiosk).contains(&arabic), "{arabic} {}", words(&kiosk));
    finish(&mut kiosk);
}

#[test]
fn another_language_keeps_a_step_that_is_settled() {
    let mut kiosk = Kiosk::after(TO_FIRST_STEPS);
    kiosk.walk("go:lesson-continue");
    while !kiosk.offers("lesson-continue") {
        kiosk.advance();
    }
    kiosk.walk("language go:English");
    assert!(lesson_of(&kiosk).settled);
    assert_eq!(kiosk.focused().as_deref(), Some("lesson-continue"));
}

#[test]
fn a_key_held_down_confirms_once() {
    for (words, stays) in [
        ("held:20", "languages-title"),
        ("enter held:20", "wishes-title"),
        ("enter held-1:20", "wishes-title"),
    ] {
        let kiosk = Kiosk::after(words);
        assert_eq!(kiosk.title(), stays, "{words}");
    }
}

#[test]
fn a_letter_held_down_goes_on_typing() {
    let mut kiosk = Kiosk::after(TO_EMAIL);
    kiosk.walk("go:lesson-continue go:lesson-show held-a:5");
    let page = kiosk.page();
    let field = page.items().nth(kiosk.model.focus).unwrap();
    assert!(format!("{:?}", field.shape).contains("aaaaa"), "{field:?}");
}

#[test]
fn undo_takes_back_the_last_move_of_an_imitation() {
    let mut kiosk = Kiosk::after(TO_EMAIL);
    kiosk.walk("go:lesson-continue");
    let before = lesson_of(&kiosk).practice.clone().unwrap().scene();
    kiosk.walk("go:lesson-show undo");
    assert_eq!(lesson_of(&kiosk).practice.as_ref().unwrap().scene(), before);
    kiosk.walk("go:lesson-show go:lesson-undo");
    assert_eq!(lesson_of(&kiosk).practice.as_ref().unwrap().scene(), before);
}

#[test]
fn the_keys_on_the_screen_type_into_the_field_with_the_pointer_alone() {
    let mut kiosk = Kiosk::after(TO_EMAIL);
    kiosk.walk("go:lesson-continue go:lesson-show");
    let field = kiosk.page().items().position(|item| item.shape.is_field()).unwrap();
    kiosk.walk(&format!("point:{field}"));
    let page = kiosk.page();
    assert!(page.keys.is_some(), "pointing at a field shows the keys");
    let key = |wanted: char| {
        let at = page
            .flat_keys()
            .position(|key| key.act == Act::Key(crate::app::act::KeyAct::Character(wanted)));
        page.items().count() + at.unwrap()
    };
    kiosk.walk(&format!("point:{} point:{}", key('l'), key('e')));
    let typed = kiosk
        .page()
        .items()
        .nth(field)
        .map(|item| format!("{:?}", item.shape))
        .unwrap();
    assert!(typed.contains("\"le\""), "{typed}");
}

#[test]
fn the_display_and_the_language_of_a_visitor_end_with_the_visit() {
    let mut kiosk = Kiosk::after("enter go:العربية display 2 back back");
    assert_eq!((kiosk.model.display, kiosk.model.language), (Display::Normal, "fr"));
    kiosk.walk("enter go:العربية display 3");
    assert_eq!(kiosk.model.display, Display::NoColour);
}

#[test]
fn an_untouched_kiosk_turns_to_its_own_language_once_that_is_known_to_be_shown() {
    for (words, speaks) in [("", "ar"), ("down", "fr"), ("enter", "fr")] {
        let mut languages = facts().languages;
        let own = languages.pop().unwrap();
        let mut kiosk = Kiosk::with(Facts {
            languages: languages.clone(),
            ..facts()
        });
        kiosk.walk(words);
        languages.insert(0, own);
        kiosk.tell(Msg::Offered(languages));
        assert_eq!(kiosk.model.language, speaks, "after {words:?}");
        let told = kiosk.effects.contains(&Effect::UseLanguage("ar"));
        assert_eq!(told, speaks == "ar", "after {words:?}");
    }
}

#[test]
fn a_number_chooses_the_line_that_carries_it() {
    let mut kiosk = Kiosk::after("1 2");
    assert_eq!((kiosk.title().as_str(), kiosk.model.language), ("wishes-title", "en"));
    kiosk.walk("9");
    assert_eq!(
        kiosk.title(),
        "wishes-title",
        "a number that no line carries does nothing"
    );
}

#[test]
fn a_letter_typed_after_a_refused_address_is_kept_and_so_is_the_reason() {
    let mut kiosk = Kiosk::after(&format!(
        "{TO_EMAIL} step:2 go:practice-write at:practice-to type:leila@gmail.com"
    ));
    kiosk.walk("next type:Je");
    let value = |wanted: &str| {
        let page = kiosk.page();
        let field = page.items().find(|item| id(&item.label) == wanted).cloned();
        match field.unwrap().shape {
            Shape::Field { value, .. } => value,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        (value("practice-to").as_str(), value("practice-subject").as_str()),
        ("", "Je")
    );
    assert!(
        kiosk.says("practice-refused-email"),
        "the reason stays while the hand goes on"
    );
}

#[test]
fn an_address_is_refused_as_soon_as_its_field_is_left_by_enter() {
    let mut kiosk = Kiosk::after(&format!(
        "{TO_EMAIL} step:2 go:practice-write at:practice-to type:leila@gmail.com"
    ));
    kiosk.walk("enter");
    assert!(kiosk.says("practice-refused-email"));
    assert_eq!(
        kiosk.focused().as_deref(),
        Some("practice-to"),
        "the hand stays where to mend it"
    );
}

#[test]
fn an_arrow_to_the_side_never_leaves_a_board_for_a_person_to_call() {
    let mut kiosk = Kiosk::after(&format!("{TO_FIRST_STEPS} step:2"));
    for turn in 0..2 {
        let wrong = kiosk
            .page()
            .items()
            .position(|item| id(&item.label).ends_with("-place-6"))
            .unwrap();
        kiosk.walk(&format!("choose:{wrong}"));
        assert_eq!(lesson_of(&kiosk).failures, turn + 1);
    }
    assert!(kiosk.offers("lesson-call"));
    for way in ["start", "end"] {
        for _ in 0..8 {
            kiosk.walk(way);
            let here = kiosk.focused().unwrap();
            assert!(here.contains("-place-"), "{way} leads to {here}");
        }
    }
}
