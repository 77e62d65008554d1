//! A resume code on the screen: a camera reads it, a person copies it, and it is read from the left in every language.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::samples::wording;
use crate::app::page::{Block, Page, Words};
use crate::tui::{Contrast, Depth, Palette, Scroll, Setting, draw, snapshot};

/// Pixels a cell is high; a cell is half as wide.
const PIXELS: usize = 8;

fn page(code: &str) -> Page {
    Page::new(Words::message("away-title"))
        .with(Block::Code(code.to_owned()))
        .text(Words::message("away-text"))
}

fn drawn(code: &str, tag: &str, size: (u16, u16)) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    let setting = Setting {
        focus: 0,
        field: None,
        scroll: Scroll::Follow,
        palette: Palette::new(Depth::True, Contrast::Normal),
        site: "",
    };
    draw(&mut buffer, &page(code), &setting, &wording(tag));
    buffer
}

/// What a camera in front of the screen reads: light where a block is drawn, dark elsewhere.
fn scanned(buffer: &Buffer) -> Option<String> {
    let (width, height) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let light = |x: usize, y: usize| {
        let cell = (u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
        if buffer[cell].symbol() == "█" { 255 } else { 0 }
    };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width * PIXELS / 2, height * PIXELS, |x, y| {
        light(x * 2 / PIXELS, y / PIXELS)
    });
    let grids = picture.detect_grids();
    let (_, content) = grids.first()?.decode().ok()?;
    Some(content)
}

fn text(buffer: &Buffer) -> String {
    snapshot::plain(buffer)
}

proptest! {
    #[test]
    fn any_code_is_scanned_from_a_screen_of_80_columns(code in "[2-9ACDEFHJKMPRTWXY]{4}( [2-9ACDEFHJKMPRTWXY]{4}){2,4}") {
        for tag in ["fr", "ar"] {
            let buffer = drawn(&code, tag, (80, 24));
            prop_assert_eq!(scanned(&buffer), Some(code.clone()), "{}\n{}", tag, text(&buffer));
        }
    }
}

#[test]
fn a_code_is_written_from_the_left_in_every_language() {
    for tag in ["fr", "en", "ar"] {
        let seen = text(&drawn("A3F7 2KMX PRTW", tag, (60, 18)));
        assert!(seen.contains("A3F7  2KMX  PRTW"), "{tag}\n{seen}");
    }
}

#[test]
fn a_screen_without_room_for_squares_keeps_the_words_whole() {
    for size in [(76, 22), (60, 18), (46, 14)] {
        let buffer = drawn("A3F7 2KMX PRTW", "fr", size);
        assert!(scanned(&buffer).is_none());
        assert!(text(&buffer).contains("A3F7"), "{size:?}\n{}", text(&buffer));
    }
}

#[test]
fn a_call_s_number_is_seen_from_afar() {
    let page = Page::new(Words::message("called-title")).with(Block::Number(17));
    let setting = Setting {
        focus: 0,
        field: None,
        scroll: Scroll::Follow,
        palette: Palette::new(Depth::None, Contrast::NoColour),
        site: "",
    };
    for tag in ["fr", "ar"] {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        draw(&mut buffer, &page, &setting, &wording(tag));
        let seen = text(&buffer);
        // The one stands before the seven, whatever the direction of the page.
        let row = seen.lines().find(|line| line.contains('█')).unwrap().trim().to_owned();
        assert_eq!(row, "██    ██████", "{tag}\n{seen}");
    }
}
