//! How pages look, with and without colours.

use std::fmt::Write;

use super::samples::{SAMPLES, SIZES, Screen, screen, setting, wording};
use crate::tui::{Contrast, Depth, Palette, Setting, snapshot};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

#[test]
fn every_kind_of_block_has_its_look_in_both_directions() {
    for tag in ["fr", "ar"] {
        let wording = wording(tag);
        for (name, page) in SAMPLES {
            let page = page(tag);
            let mut seen = String::new();
            for size in SIZES {
                let Screen { buffer, drawn } = screen(size, &page, &setting(0), &wording);
                let _ = writeln!(
                    seen,
                    "{}x{}: cursor {} last scroll {}",
                    size.0, size.1, drawn.cursor, drawn.last_scroll
                );
                let shown = if size == SIZES[0] {
                    snapshot::styled(&buffer)
                } else {
                    snapshot::plain(&buffer)
                };
                seen.push_str(&shown);
            }
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(format!("{name}-{tag}"), seen);
            });
        }
    }
}

#[test]
fn without_colour_the_focus_is_still_a_mark_and_reverse_video() {
    let wording = wording("fr");
    for (name, page) in SAMPLES.iter().filter(|(name, _)| *name != "greeting") {
        let page = page("fr");
        for focus in 0..page.focusable() {
            let palette = Palette::new(Depth::None, Contrast::Normal);
            let setting = Setting {
                palette,
                ..setting(focus)
            };
            let Screen { buffer, drawn } = screen((80, 24), &page, &setting, &wording);
            assert!(
                buffer
                    .content
                    .iter()
                    .all(|cell| (cell.fg, cell.bg) == (Color::Reset, Color::Reset))
            );
            let focused = drawn
                .targets
                .iter()
                .find(|(rect, _)| rect.contains(drawn.cursor))
                .unwrap()
                .0;
            let reversed = |at: Position| buffer[at].modifier.contains(Modifier::REVERSED);
            assert!(focused.positions().any(reversed), "{name} {focus}");
            assert!(
                focused.positions().any(|at| buffer[at].symbol() == ">"),
                "{name} {focus}"
            );
        }
    }
}
