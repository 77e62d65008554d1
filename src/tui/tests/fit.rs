//! Nothing is clipped, out of reach or out of sight, at any size.

use proptest::prelude::*;
use ratatui::style::Modifier;

use super::samples::{COMMANDS, SAMPLES, SIZES, Sample, Screen, said, screen, setting, wording};
use crate::app::act::Act;
use crate::app::page::{Block, Cap, Item, Page, Shape, Words};
use crate::i18n::{Direction, lay_line};
use crate::tui::{Scroll, Setting, Target, Wording, snapshot};

/// Every word a page says by itself, keys apart.
fn words_of(page: &Page) -> Vec<Words> {
    let mut all = vec![page.title.clone()];
    for block in &page.blocks {
        match block {
            Block::Text(words) | Block::Heading(words) | Block::Note(_, words) => all.push(words.clone()),
            Block::Bullets(words) => all.extend(words.clone()),
            Block::Sheet { lines, body } => {
                all.extend(lines.iter().flat_map(|(label, value)| [label.clone(), value.clone()]));
                all.extend(body.clone());
            }
            Block::Stairs(_) | Block::Number(_) | Block::Code(_) => {}
            Block::Hello(greetings) => all.extend(greetings.iter().map(|(_, words)| words.clone())),
            Block::Bars(bars) => {
                all.extend([bars.title.clone(), bars.unit.clone()]);
                all.extend(bars.rows.iter().map(|(label, _)| label.clone()));
            }
            Block::Columns(chart) => all.push(chart.title.clone()),
            Block::Heat(chart) => {
                all.push(chart.title.clone());
                all.extend(chart.rows.iter().map(|(label, _)| label.clone()));
            }
            Block::Matrix(chart) => {
                all.push(chart.title.clone());
                all.extend(
                    chart
                        .columns
                        .iter()
                        .chain(chart.rows.iter().map(|(label, _)| label))
                        .cloned(),
                );
            }
            Block::Gauges(gauges) => {
                all.extend(
                    gauges
                        .iter()
                        .flat_map(|gauge| [gauge.label.clone(), gauge.said.clone()]),
                );
            }
            Block::Table(table) => {
                all.push(table.title.clone());
                all.extend(table.head.iter().chain(table.rows.iter().flatten()).cloned());
            }
            Block::Item(Item { label, shape, .. }) => {
                all.push(label.clone());
                match shape {
                    Shape::Field { value, .. } => all.push(Words::Plain(value.clone())),
                    Shape::Setting { value, error } => {
                        all.push(value.clone());
                        all.extend(error.clone());
                    }
                    Shape::Row { cells, .. } => all.extend(cells.clone()),
                    _ => {}
                }
            }
        }
    }
    all
}

/// What stands on the screen over all positions of the scroll.
fn everything(size: (u16, u16), page: &Page, setting: &Setting<'_>, wording: &Wording) -> String {
    let mut seen = String::new();
    let mut row = 0;
    loop {
        let scroll = Scroll::To(row);
        let Screen { buffer, drawn } = screen(size, page, &Setting { scroll, ..*setting }, wording);
        assert_eq!(drawn.scroll, row.min(drawn.last_scroll));
        seen.push_str(&snapshot::plain(&buffer));
        if row >= drawn.last_scroll {
            return seen;
        }
        row += 1;
    }
}

/// The letters of a word as they stand on the screen, without the signs around it, which move with the direction.
fn drawn_word(word: &str, direction: Direction) -> String {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    lay_line(bare, direction, 200).cells
}

fn assert_all_is_seen(size: (u16, u16), page: &Page, wording: &Wording, name: &str) {
    let seen = everything(size, page, &setting(0), wording);
    for words in words_of(page) {
        for word in wording.say(&words).split([' ', '-']) {
            let word = drawn_word(word, wording.direction());
            assert!(seen.contains(&word), "{name} {size:?}: {word:?} is not in\n{seen}");
        }
    }
    assert!(!seen.contains('…'), "{name} {size:?}: cut in\n{seen}");
}

#[test]
fn every_word_is_seen_or_reached_by_scrolling() {
    for tag in ["fr", "ar"] {
        let wording = wording(tag);
        for (name, page) in SAMPLES {
            for size in SIZES {
                assert_all_is_seen(size, &page(tag), &wording, name);
            }
        }
    }
}

#[test]
fn the_screen_of_the_design_needs_no_scrolling_at_any_size() {
    for tag in ["fr", "en", "ar"] {
        for size in SIZES {
            let wording = wording(tag);
            let page = (SAMPLES[0].1)(tag);
            let drawn = screen(size, &page, &setting(0), &wording).drawn;
            assert_eq!(drawn.last_scroll, 0, "{tag} {size:?}");
        }
    }
}

#[test]
fn the_focus_is_in_view_wherever_it_is() {
    for tag in ["fr", "ar"] {
        let wording = wording(tag);
        let mark = if tag == "ar" { "<" } else { ">" };
        for (name, page) in SAMPLES {
            let page = page(tag);
            for size in SIZES {
                for focus in 0..page.focusable() {
                    let Screen { buffer, drawn } = screen(size, &page, &setting(focus), &wording);
                    let shown = snapshot::plain(&buffer);
                    assert!(drawn.focus_seen, "{name} {tag} {size:?} {focus}\n{shown}");
                    assert!(
                        buffer
                            .content
                            .iter()
                            .any(|cell| cell.modifier.contains(Modifier::REVERSED))
                    );
                    assert!(shown.contains(mark), "{name} {tag} {size:?} {focus}\n{shown}");
                    let items = page.items().count();
                    let wanted = if focus < items {
                        Target::Item(focus)
                    } else {
                        Target::Key(focus - items)
                    };
                    let at = drawn.target_at(drawn.cursor.x, drawn.cursor.y);
                    assert_eq!(at, Some(wanted), "{name} {tag} {size:?}\n{shown}");
                }
            }
        }
    }
}

#[test]
fn the_field_stays_in_view_while_its_text_is_typed_on_the_screen() {
    let wording = wording("fr");
    let page = super::samples::typing("fr");
    for size in SIZES {
        for field in 0..3 {
            let setting = Setting {
                field: Some(field),
                ..setting(12)
            };
            let Screen { buffer, drawn } = screen(size, &page, &setting, &wording);
            let seen = drawn.targets.iter().any(|(_, target)| *target == Target::Item(field));
            assert!(seen, "{size:?} {field}\n{}", snapshot::plain(&buffer));
        }
    }
}

#[test]
fn a_title_higher_than_the_screen_leaves_everything_within_reach() {
    let wording = wording("fr");
    let title: Vec<String> = (0..120).map(|n| format!("mot{n}")).collect();
    let mut page = super::samples::typing("fr");
    page.title = Words::Plain(title.join(" "));
    page.commands = COMMANDS.to_vec();
    assert_all_is_seen((46, 14), &page, &wording, "title");
    for focus in 0..page.focusable() {
        assert!(
            screen((46, 14), &page, &setting(focus), &wording).drawn.focus_seen,
            "{focus}"
        );
    }
}

#[test]
fn a_secret_never_reaches_the_screen() {
    let wording = wording("fr");
    let value = "246810".to_owned();
    let shape = Shape::Field {
        value,
        secret: true,
        long: false,
    };
    let label = said("fr", "Code", "");
    let page = Page::new(said("fr", "Titre", "")).item(Item {
        act: Act::Nothing,
        label,
        shape,
    });
    let shown = snapshot::plain(&screen((80, 24), &page, &setting(0), &wording).buffer);
    assert!(shown.contains("******") && !shown.contains("246810"), "{shown}");
}

#[test]
fn a_screen_too_small_says_so_in_one_sentence() {
    for tag in ["fr", "en", "ar"] {
        let wording = wording(tag);
        let page = super::samples::letter(tag);
        for size in [(45, 14), (46, 13), (20, 6)] {
            let shown = screen(size, &page, &setting(0), &wording);
            assert!(shown.drawn.targets.is_empty());
            let text = snapshot::plain(&shown.buffer);
            for word in wording.texts().text("frame-too-small", &[]).split_whitespace() {
                assert!(
                    text.contains(&drawn_word(word, wording.direction())),
                    "{tag} {size:?} {text}"
                );
            }
        }
    }
}

#[test]
fn no_control_character_of_a_text_reaches_the_cells() {
    let wording = wording("fr");
    let hostile = Words::Plain("a\u{1b}[31mb\u{7}\u{9b}c\u{202E}d\te\u{0}".to_owned());
    let cells = vec![hostile.clone()];
    let page = Page::new(hostile.clone())
        .text(hostile.clone())
        .item(Item {
            act: Act::Nothing,
            label: hostile.clone(),
            shape: Shape::Row {
                cells,
                new: true,
                chosen: true,
            },
        })
        .choice(Act::Nothing, hostile);
    let Screen { buffer, .. } = screen((80, 24), &page, &setting(0), &wording);
    assert!(
        buffer
            .content
            .iter()
            .all(|cell| !cell.symbol().contains(char::is_control))
    );
    assert!(!snapshot::plain(&buffer).contains('\u{202E}'));
}

/// A page of random blocks in random words.
fn any_page() -> impl Strategy<Value = (Page, usize)> {
    let text = prop_oneof![
        "[a-zé ]{0,90}",
        "[ابلام ]{0,60}",
        any::<String>(),
        Just("中文 x".to_owned())
    ];
    let words = text.prop_map(Words::Plain);
    let shape = (0..9_u8, words.clone(), any::<u8>(), any::<String>()).prop_map(|(kind, words, n, value)| match kind {
        0 => Shape::Choice,
        1 => Shape::Tick(n > 9),
        2 => Shape::Radio(n > 9),
        3 => Shape::Field {
            value,
            secret: n > 99,
            long: false,
        },
        4 => Shape::Field {
            value,
            secret: n > 99,
            long: true,
        },
        5 => Shape::Setting {
            value: words.clone(),
            error: (n > 99).then_some(words),
        },
        6 | 7 => Shape::Row {
            cells: vec![words; usize::from(n % 9)],
            new: n > 99,
            chosen: n > 199,
        },
        _ => Shape::Place {
            column: n % 7,
            row: n % 5,
            chosen: n > 99,
        },
    });
    let item = (words.clone(), shape).prop_map(|(label, shape)| Item {
        act: Act::Nothing,
        label,
        shape,
    });
    let samples: Vec<Block> = SAMPLES
        .iter()
        .flat_map(|(_, page): &(_, Sample)| page("ar").blocks)
        .take(60)
        .collect();
    let block = prop_oneof![
        item.prop_map(Block::Item),
        words.clone().prop_map(Block::Text),
        proptest::sample::select(samples),
        any::<u8>().prop_map(Block::Stairs),
        any::<[u32; 3]>().prop_map(|values| Block::Bars(crate::app::page::Bars {
            title: Words::Plain("t".to_owned()),
            unit: Words::Plain(String::new()),
            rows: values.map(|value| (Words::Plain(value.to_string()), value)).to_vec(),
        })),
    ];
    let keys = proptest::option::of(proptest::collection::vec(any::<char>(), 0..90));
    let steps = proptest::option::of(any::<(usize, usize)>());
    (words, proptest::collection::vec(block, 0..14), keys, steps, 0..40_usize).prop_map(
        |(title, blocks, keys, progress, focus)| {
            let mut page = Page {
                progress,
                blocks,
                ..Page::new(title)
            };
            page.commands = COMMANDS.to_vec();
            page.keys = keys.map(|keys| crate::app::page::Keys {
                rows: keys
                    .chunks(11)
                    .map(|row| {
                        row.iter()
                            .map(|c| crate::app::page::Key {
                                act: Act::Nothing,
                                cap: Cap::Character(*c),
                            })
                            .collect()
                    })
                    .collect(),
            });
            (page, focus)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_page_is_drawn_at_any_size((page, focus) in any_page(), width in 1..200_u16, height in 1..60_u16, right in any::<bool>()) {
        let wording = wording(if right { "ar" } else { "fr" });
        let Screen { buffer, drawn } = screen((width, height), &page, &setting(focus), &wording);
        prop_assert!(drawn.cursor.x < width && drawn.cursor.y < height);
        prop_assert!(drawn.targets.iter().all(|(rect, _)| buffer.area.intersection(*rect) == *rect && !rect.is_empty()));
        prop_assert!(buffer.content.iter().all(|cell| !cell.symbol().contains(char::is_control)));
        if width >= 46 && height >= 14 && focus < page.focusable() {
            prop_assert!(drawn.focus_seen, "{}", snapshot::plain(&buffer));
        }
    }
}
