//! Clicks and page keys do what stands where they fall.

use std::collections::BTreeSet;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Rect;

use super::samples::{SAMPLES, SIZES, Screen, long, screen, setting, wording};
use crate::app::Intent;
use crate::app::page::{Command, Page};
use crate::i18n::Direction;
use crate::tui::keys::{self, On};
use crate::tui::{Drawn, Scroll, Setting, Target};

fn click(rect: Rect, page: &Page, drawn: &Drawn) -> Option<Intent> {
    let event = MouseEvent {
        kind: MouseEventKind::Down(MouseButton::Left),
        column: rect.x + rect.width / 2,
        row: rect.y + rect.height / 2,
        modifiers: KeyModifiers::NONE,
    };
    let direction = Direction::LeftToRight;
    keys::mouse(
        &event,
        &On {
            page,
            focus: 0,
            drawn,
            direction,
        },
    )
}

#[test]
fn a_click_in_the_middle_of_a_thing_does_what_it_says() {
    for tag in ["fr", "ar"] {
        let wording = wording(tag);
        for (name, page) in SAMPLES {
            let page = page(tag);
            for size in SIZES {
                let Screen { drawn, .. } = screen(size, &page, &setting(0), &wording);
                for (rect, target) in &drawn.targets {
                    let asked = click(*rect, &page, &drawn);
                    let expected = match *target {
                        Target::Item(index) => Some(Intent::Point(index)),
                        Target::Key(index) => Some(Intent::Point(page.items().count() + index)),
                        Target::Command(Command::Confirm) => Some(Intent::Confirm),
                        Target::Command(Command::Back) => Some(Intent::Command(Command::Back)),
                        Target::Command(command) => Some(Intent::Command(command)),
                        Target::ScrollUp | Target::ScrollDown => asked,
                    };
                    assert_eq!(asked, expected, "{name} {tag} {size:?}");
                    assert!(asked.is_some(), "{name} {tag} {size:?} {target:?}");
                }
            }
        }
    }
}

#[test]
fn every_item_key_and_command_can_be_clicked_somewhere() {
    for tag in ["fr", "ar"] {
        let wording = wording(tag);
        for (name, page) in SAMPLES {
            let page = page(tag);
            for size in SIZES {
                let mut found = BTreeSet::new();
                let mut row = 0;
                loop {
                    let setting = Setting {
                        scroll: Scroll::To(row),
                        ..setting(0)
                    };
                    let drawn = screen(size, &page, &setting, &wording).drawn;
                    found.extend(drawn.targets.iter().map(|(_, target)| format!("{target:?}")));
                    if row >= drawn.last_scroll {
                        break;
                    }
                    row += 1;
                }
                let items = (0..page.items().count()).map(Target::Item);
                let keys = (0..page.flat_keys().count()).map(Target::Key);
                for target in items
                    .chain(keys)
                    .chain(page.commands.iter().copied().map(Target::Command))
                {
                    assert!(
                        found.contains(&format!("{target:?}")),
                        "{name} {tag} {size:?} {target:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn targets_do_not_overlap_and_keys_are_at_least_three_cells_wide() {
    for tag in ["fr", "ar"] {
        let wording = wording(tag);
        for (name, page) in SAMPLES {
            for size in SIZES {
                let drawn = screen(size, &page(tag), &setting(0), &wording).drawn;
                for (index, (rect, target)) in drawn.targets.iter().enumerate() {
                    let others = &drawn.targets[index + 1..];
                    assert!(
                        others.iter().all(|(other, _)| !rect.intersects(*other)),
                        "{name} {tag} {size:?} {target:?}"
                    );
                    assert!(
                        !matches!(target, Target::Key(_)) || rect.width >= 3,
                        "{name} {tag} {size:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_page_is_read_to_its_end_with_one_key_and_back_with_another() {
    let wording = wording("fr");
    let page = long("fr");
    let (mut row, mut turns) = (0, 0);
    let press = |row: u16, code| {
        let setting = Setting {
            scroll: Scroll::To(row),
            ..setting(0)
        };
        let drawn = screen((60, 18), &page, &setting, &wording).drawn;
        let direction = Direction::LeftToRight;
        let on = On {
            page: &page,
            focus: 0,
            drawn: &drawn,
            direction,
        };
        (keys::key(&KeyEvent::from(code), &on), drawn.last_scroll)
    };
    while let (Some(Intent::Scroll(next)), _) = press(row, KeyCode::PageDown) {
        assert!(next > row);
        (row, turns) = (next, turns + 1);
    }
    assert_eq!(row, press(row, KeyCode::PageDown).1);
    assert!((3..12).contains(&turns), "{turns}");
    assert_eq!(press(row, KeyCode::Home).0, Some(Intent::Scroll(0)));
    assert_eq!(press(0, KeyCode::PageUp).0, None);
}
