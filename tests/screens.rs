//! Every screen as people see it: its look in three languages and two sizes, and nothing out of sight at any size.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

#[path = "seen/belonging.rs"]
mod belonging;
#[allow(dead_code, reason = "the driver serves the tests of the machine too")]
#[path = "../src/app/tests/driver.rs"]
mod driver;
#[path = "seen/overview.rs"]
mod overview;
#[path = "seen/scenes.rs"]
mod scenes;
#[path = "seen/surveys.rs"]
mod surveys;
#[allow(dead_code, reason = "the world serves the tests of the machine too")]
#[path = "../src/app/tests/world.rs"]
mod world;

use std::fmt::Write;

use palier::app::page::{Block, Shape, Tone, Words};
use palier::app::{Bolts, Screen};
use palier::content::StepKind;
use palier::i18n::lay_line;
use palier::tui::{self, Contrast, Depth, Drawn, Palette, Scroll, Setting, snapshot};
use palier::{app, content, domain, i18n, indicators, wording};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use belonging::belonging;
use driver::Kiosk;
use overview::OVERVIEW;
use scenes::{SCENES, demonstration, scene, without_staff};
use surveys::SURVEYS;

const TAGS: [&str; 3] = ["fr", "en", "ar"];
const SIZES: [(u16, u16); 2] = [(80, 24), (60, 18)];
/// Where a page must stand whole: the text size that EN 301 549 asks of a kiosk, and a console with a large font.
const WHOLE: [(u16, u16); 2] = [(76, 22), (60, 18)];

fn drawn(kiosk: &Kiosk, size: (u16, u16), scroll: Scroll) -> (Buffer, Drawn) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    let setting = Setting {
        focus: kiosk.model.focus,
        field: kiosk.model.typing(),
        scroll,
        palette: Palette::new(Depth::True, Contrast::Normal),
        site: &kiosk.model.facts.site,
    };
    let drawn = tui::draw(&mut buffer, &kiosk.page(), &setting, &kiosk.outside.wording);
    (buffer, drawn)
}

/// A kiosk made for a language.
type Made = fn(&str) -> Kiosk;

/// Every screen, with the kiosk that stands before it in each language.
fn every_screen() -> Vec<(&'static str, Vec<Kiosk>)> {
    let mut all: Vec<_> = SCENES
        .iter()
        .chain(SURVEYS)
        .chain(OVERVIEW)
        .map(|(name, words)| (*name, (*words).to_owned()))
        .chain(belonging())
        .map(|(name, words)| (name, TAGS.map(|tag| scene(&words, tag)).into_iter().collect::<Vec<_>>()))
        .collect();
    let more: [(_, Made); 3] = [
        ("sign-in-first", |tag| without_staff(Bolts::Open, tag)),
        ("sign-in-nobody", |tag| without_staff(Bolts::Locked, tag)),
        ("attract-demonstration", demonstration),
    ];
    all.extend(more.map(|(name, make)| (name, TAGS.map(make).into_iter().collect())));
    all
}

#[test]
fn every_screen_has_its_look() {
    let mut failed = Vec::new();
    for (name, kiosks) in every_screen() {
        let mut seen = String::new();
        for (tag, kiosk) in TAGS.iter().zip(&kiosks) {
            for size in SIZES {
                let (buffer, drawn) = drawn(kiosk, size, Scroll::Follow);
                let _ = writeln!(seen, "== {tag} {}x{}, scrolls {}", size.0, size.1, drawn.last_scroll);
                seen.push_str(&snapshot::styled(&buffer));
            }
        }
        let looked = std::panic::catch_unwind(|| {
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(name, seen);
            });
        });
        if looked.is_err() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "these screens look otherwise: {failed:?}");
}

/// Says where a page does not stand whole.
fn told(kiosk: &Kiosk, what: &str, told: &mut Vec<String>) {
    for size in WHOLE {
        let (_, drawn) = drawn(kiosk, size, Scroll::Follow);
        if drawn.last_scroll > 0 {
            let whole = |height: &u16| self::drawn(kiosk, (size.0, *height), Scroll::Follow).1.last_scroll == 0;
            let needed = (size.1..60).find(whole);
            let tall = self::drawn(kiosk, (size.0, needed.unwrap_or(60)), Scroll::Follow).0;
            told.push(format!(
                "{what} {size:?} needs {needed:?} rows\n{}",
                snapshot::plain(&tall)
            ));
        }
    }
}

/// The state of the lesson in front, with the longest hint said beside it and a person offered.
fn hinted(kiosk: &mut Kiosk) {
    let page = kiosk.page();
    let Screen::Lesson(state) = &mut kiosk.model.screen else {
        return;
    };
    let lesson = &kiosk.model.facts.pack.lessons[state.lesson];
    let step = &lesson.steps()[state.step];
    if state.settled || page.progress.is_none() {
        return;
    }
    let part = match step.kind {
        StepKind::Read => return,
        StepKind::Question { right, .. } => format!("why-{}", right % 3 + 1),
        StepKind::Practice(_) => "hint-3".to_owned(),
    };
    state.said = Some((Tone::Hint, Words::Pack(lesson.step_message(step, &part))));
    state.failures = 4;
}

/// The words that lead to each lesson of the pack.
fn ways() -> Vec<String> {
    let way = |lesson: &content::Lesson| {
        let usage = lesson.usage;
        let (level, code, title) = (usage.level().code(), usage.code(), lesson.message("title"));
        format!("V go:label-level-{level} go:label-usage-{code} go:{title}")
    };
    content::core().lessons.iter().map(way).collect()
}

fn every_step_stands_whole(tag: &str) {
    let mut wrong = Vec::new();
    for way in ways() {
        let mut kiosk = scene(&way, tag);
        for done in 0..400 {
            if matches!(kiosk.model.screen, Screen::Done(_)) {
                break;
            }
            let what = format!("{tag} {way} {:?} after {done}", kiosk.page().progress);
            told(&kiosk, &what, &mut wrong);
            kiosk.advance();
        }
    }
    assert!(wrong.is_empty(), "{} pages\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_lesson_step_stands_whole_in_french() {
    every_step_stands_whole("fr");
}

#[test]
fn every_lesson_step_stands_whole_in_english() {
    every_step_stands_whole("en");
}

#[test]
fn every_lesson_step_stands_whole_in_arabic() {
    every_step_stands_whole("ar");
}

#[test]
fn every_procedure_stands_whole_in_every_language() {
    let mut wrong = Vec::new();
    for tag in TAGS {
        for index in 0..content::core().procedures.len() {
            let mut kiosk = scene("V go:wishes-today", tag);
            kiosk.walk(&"go:search-more ".repeat(index / 8));
            // The field to type in comes first.
            kiosk.walk(&format!("choose:{}", 1 + index % 8));
            told(&kiosk, &format!("{tag} procedure {index}"), &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{} pages\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_hint_is_in_view_with_the_place_where_the_hand_is() {
    for tag in TAGS {
        for way in ways() {
            let mut kiosk = scene(&way, tag);
            for _ in 0..400 {
                if matches!(kiosk.model.screen, Screen::Done(_)) {
                    break;
                }
                let before = kiosk.model.clone();
                hinted(&mut kiosk);
                for size in WHOLE {
                    let (buffer, drawn) = drawn(&kiosk, size, Scroll::Follow);
                    assert!(drawn.focus_seen, "{tag} {way} {size:?}\n{}", snapshot::plain(&buffer));
                }
                kiosk.model = before;
                kiosk.advance();
            }
        }
    }
}

/// What stands on the screen over all positions of the scroll.
fn everything(kiosk: &Kiosk, size: (u16, u16)) -> String {
    let mut seen = String::new();
    let mut row = 0;
    loop {
        let (buffer, drawn) = drawn(kiosk, size, Scroll::To(row));
        seen.push_str(&snapshot::plain(&buffer));
        if row >= drawn.last_scroll {
            return seen;
        }
        row += 1;
    }
}

/// What a page says in sentences: a label cut in a row of cells is the business of the table.
fn said(kiosk: &Kiosk) -> Vec<String> {
    let page = kiosk.page();
    let mut words = vec![page.title.clone()];
    for block in &page.blocks {
        match block {
            Block::Text(text) | Block::Heading(text) | Block::Note(_, text) => words.push(text.clone()),
            Block::Bullets(texts) => words.extend(texts.clone()),
            Block::Sheet { lines, body } => {
                words.extend(lines.iter().flat_map(|(label, value)| [label.clone(), value.clone()]));
                words.extend(body.clone());
            }
            // A board of five columns breaks its words where nothing else is left to give.
            Block::Item(item) if matches!(item.shape, Shape::Place { .. }) => {}
            Block::Item(item) => words.push(item.label.clone()),
            Block::Columns(chart) => words.push(chart.title.clone()),
            Block::Heat(chart) => words.push(chart.title.clone()),
            Block::Matrix(chart) => {
                words.push(chart.title.clone());
                words.extend(
                    chart
                        .columns
                        .iter()
                        .chain(chart.rows.iter().map(|(label, _)| label))
                        .cloned(),
                );
            }
            Block::Gauges(gauges) => {
                words.extend(
                    gauges
                        .iter()
                        .flat_map(|gauge| [gauge.label.clone(), gauge.said.clone()]),
                );
            }
            Block::Table(table) => {
                words.push(table.title.clone());
                words.extend(table.head.iter().chain(table.rows.iter().flatten()).cloned());
            }
            Block::Stairs(_) | Block::Hello(_) | Block::Bars(_) | Block::Code(_) | Block::Number(_) => {}
        }
    }
    words.iter().map(|words| kiosk.outside.wording.say(words)).collect()
}

#[test]
fn every_word_of_every_screen_is_reached_on_the_smallest() {
    for (name, kiosks) in every_screen() {
        for (tag, kiosk) in TAGS.iter().zip(&kiosks) {
            let direction = kiosk.outside.wording.direction();
            let seen = everything(kiosk, (46, 14));
            for word in said(kiosk)
                .iter()
                .flat_map(|text| text.split([' ', '-', '\u{a0}', '\u{202f}', '\n']))
            {
                let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
                let shown = lay_line(bare, direction, 200).cells;
                assert!(seen.contains(&shown), "{name} {tag}: {word:?} is not in\n{seen}");
            }
        }
    }
}

#[test]
fn no_screen_panics_at_any_size() {
    let widths = [1, 2, 3, 7, 20, 45, 46, 59, 61, 100, 200];
    let heights = [1, 2, 3, 7, 13, 14, 17, 30, 60];
    for (_, kiosks) in every_screen() {
        for kiosk in [&kiosks[0], &kiosks[2]] {
            for width in widths {
                for height in heights {
                    for scroll in [Scroll::Follow, Scroll::To(9)] {
                        drawn(kiosk, (width, height), scroll);
                    }
                }
            }
        }
    }
}
