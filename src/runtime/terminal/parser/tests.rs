//! What keys, answers and garbage come to.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use proptest::prelude::*;
use ratatui::crossterm::event::KeyCode::{self, BackTab, Backspace, Char, Delete, Down, End, Enter, Esc, F, Home, Up};
use ratatui::crossterm::event::{KeyEvent, KeyModifiers as Mods, MouseButton, MouseEvent, MouseEventKind};

use super::super::event::{Answer, Focus, Input, ModeState, Paste};
use super::{HELD_MAX, PARTIAL_MS, PASTE_MAX, Parser};

const SILENCE_MS: u64 = 300;

fn read(bytes: &[u8]) -> Vec<Input> {
    let mut out = Vec::new();
    Parser::new().feed(bytes, 0, &mut out);
    out
}

/// Everything that comes of bytes, the silence after them included.
fn read_to_silence(bytes: &[u8]) -> Vec<Input> {
    let (mut parser, mut out) = (Parser::new(), Vec::new());
    parser.feed(bytes, 0, &mut out);
    parser.expire(SILENCE_MS, &mut out);
    out
}

fn key(code: KeyCode, modifiers: Mods) -> Input {
    Input::Key(KeyEvent::new(code, modifiers))
}

fn typed(text: &str) -> Vec<Input> {
    text.chars().map(|character| key(Char(character), Mods::NONE)).collect()
}

fn mouse(kind: MouseEventKind, column: u16, row: u16) -> Input {
    Input::Mouse(MouseEvent {
        kind,
        column,
        row,
        modifiers: Mods::NONE,
    })
}

#[test]
fn keys_are_read_as_people_mean_them() {
    let cases: &[(&[u8], KeyCode, Mods)] = &[
        (b"a", Char('a'), Mods::NONE),
        (b"A", Char('A'), Mods::SHIFT),
        ("é".as_bytes(), Char('é'), Mods::NONE),
        ("ش".as_bytes(), Char('ش'), Mods::NONE),
        ("€".as_bytes(), Char('€'), Mods::NONE),
        ("\u{1f600}".as_bytes(), Char('\u{1f600}'), Mods::NONE),
        (b"\r", Enter, Mods::NONE),
        (b"\n", Enter, Mods::NONE),
        (b"\t", KeyCode::Tab, Mods::NONE),
        (b"\x7f", Backspace, Mods::NONE),
        (b"\x08", Backspace, Mods::NONE),
        (b"\x00", Char(' '), Mods::CONTROL),
        (b"\x03", Char('c'), Mods::CONTROL),
        (b"\x04", Char('d'), Mods::CONTROL),
        (b"\x1a", Char('z'), Mods::CONTROL),
        (b"\x1c", Char('\\'), Mods::CONTROL),
        (b"\x1b[A", Up, Mods::NONE),
        (b"\x1bOA", Up, Mods::NONE),
        (b"\x1b[1;5B", Down, Mods::CONTROL),
        (b"\x1b[H", Home, Mods::NONE),
        (b"\x1b[1~", Home, Mods::NONE),
        (b"\x1b[4~", End, Mods::NONE),
        (b"\x1b[3;2~", Delete, Mods::SHIFT),
        (b"\x1b[Z", BackTab, Mods::SHIFT),
        (b"\x1bOP", F(1), Mods::NONE),
        (b"\x1b[[A", F(1), Mods::NONE),
        (b"\x1b[[E", F(5), Mods::NONE),
        (b"\x1b[11~", F(1), Mods::NONE),
        (b"\x1b[15~", F(5), Mods::NONE),
        (b"\x1b[17~", F(6), Mods::NONE),
        (b"\x1b[21~", F(10), Mods::NONE),
        (b"\x1b[24~", F(12), Mods::NONE),
        (b"\x1b[34~", F(20), Mods::NONE),
        (b"\x1bx", Char('x'), Mods::ALT),
        ("\x1bé".as_bytes(), Char('é'), Mods::ALT),
        (b"\x1b\r", Enter, Mods::ALT),
        (b"\x1bOp", Char('0'), Mods::NONE),
        (b"\x1bOM", Enter, Mods::NONE),
        (b"\x1b[97;5u", Char('a'), Mods::CONTROL),
        (b"\x1b[97:65:113;1:1u", Char('a'), Mods::NONE),
        (b"\x1b[27u", Esc, Mods::NONE),
        (b"\x1b[9;2u", BackTab, Mods::SHIFT),
        (b"\x1b[27;6;65~", Char('A'), Mods::CONTROL.union(Mods::SHIFT)),
        (b"\x1b[57400u", Char('1'), Mods::NONE),
    ];
    for (bytes, code, modifiers) in cases {
        assert_eq!(read(bytes), [key(*code, *modifiers)], "{}", bytes.escape_ascii());
    }
}

#[test]
fn the_mouse_is_read_from_0_and_never_off_the_edge_of_numbers() {
    assert_eq!(
        read(b"\x1b[<0;1;1M"),
        [mouse(MouseEventKind::Down(MouseButton::Left), 0, 0)]
    );
    assert_eq!(
        read(b"\x1b[<2;80;24m"),
        [mouse(MouseEventKind::Up(MouseButton::Right), 79, 23)]
    );
    assert_eq!(read(b"\x1b[<64;3;4M"), [mouse(MouseEventKind::ScrollUp, 2, 3)]);
    assert_eq!(read(b"\x1b[<65;3;4M"), [mouse(MouseEventKind::ScrollDown, 2, 3)]);
    assert_eq!(
        read(b"\x1b[<32;3;4M"),
        [mouse(MouseEventKind::Drag(MouseButton::Left), 2, 3)]
    );
    let far = mouse(MouseEventKind::Down(MouseButton::Left), u16::MAX - 1, u16::MAX - 1);
    assert_eq!(read(b"\x1b[<0;99999999999999999999;65536M"), [far]);
    for nowhere in [
        &b"\x1b[<0;0;5M"[..],
        b"\x1b[<0;5;0M",
        b"\x1b[<0M",
        b"\x1b[<M",
        b"\x1b[<4294967295;1;1M",
    ] {
        assert_eq!(read(nowhere), [], "{}", nowhere.escape_ascii());
    }
}

#[test]
fn old_mouse_reports_are_swallowed_whole() {
    assert_eq!(read(b"\x1b[M !!a"), typed("a"));
    assert_eq!(read(b"\x1b[32;10;10Ma"), typed("a"));
}

#[test]
fn answers_are_never_typed_however_they_are_cut() {
    let cases: &[(&[u8], Answer)] = &[
        (b"\x1b[?62;22c", Answer::Attributes(vec![62, 22])),
        (b"\x1b[12;40R", Answer::Cursor { row: 12, column: 40 }),
        (b"\x1b[?12;40R", Answer::Cursor { row: 12, column: 40 }),
        (b"\x1bP>|foot(1.13.1)\x1b\\", Answer::Version("foot(1.13.1)".to_owned())),
        (
            b"\x1b[8;2$y",
            Answer::Mode {
                mode: 8,
                state: ModeState::Reset,
            },
        ),
        (
            b"\x1b[?2501;0$y",
            Answer::PrivateMode {
                mode: 2501,
                state: ModeState::Unknown,
            },
        ),
        (b"\x1b[0n", Answer::Status(0)),
        (
            b"\x1b]11;rgb:0000/0000/0000\x07",
            Answer::Osc("11;rgb:0000/0000/0000".to_owned()),
        ),
        (
            b"\x1b]11;rgb:0000/0000/0000\x1b\\",
            Answer::Osc("11;rgb:0000/0000/0000".to_owned()),
        ),
        (b"\x1bP1$r0m\x1b\\", Answer::Dcs("1$r0m".to_owned())),
    ];
    for (bytes, answer) in cases {
        for cut in 0..bytes.len() {
            let (mut parser, mut out) = (Parser::new(), Vec::new());
            parser.feed(&bytes[..cut], 0, &mut out);
            parser.feed(&bytes[cut..], PARTIAL_MS - 1, &mut out);
            assert_eq!(
                out,
                [Input::Answer(answer.clone())],
                "{} cut at {cut}",
                bytes.escape_ascii()
            );
        }
    }
    // What Palier does not ask for is no text either.
    assert_eq!(
        read(b"\x1b[>1;7006;0c\x1b[?1u\x1b[4;600;800t\x1b_Gi=1;OK\x1b\\a"),
        typed("a")
    );
}

#[test]
fn focus_is_told() {
    assert_eq!(
        read(b"\x1b[I\x1b[O"),
        [Input::Focus(Focus::Gained), Input::Focus(Focus::Lost)]
    );
}

#[test]
fn a_lone_escape_is_the_key_after_50_ms() {
    let (mut parser, mut out) = (Parser::new(), Vec::new());
    parser.feed(b"\x1b", 1000, &mut out);
    assert_eq!(parser.deadline(), Some(1050));
    parser.expire(1049, &mut out);
    assert_eq!(out, []);
    parser.expire(1050, &mut out);
    assert_eq!(out, [key(Esc, Mods::NONE)]);
    assert_eq!(parser.deadline(), None);
}

#[test]
fn two_escapes_in_one_read_are_two_keys() {
    assert_eq!(
        read_to_silence(b"\x1b\x1b"),
        [key(Esc, Mods::NONE), key(Esc, Mods::NONE)]
    );
}

#[test]
fn alt_bracket_then_typing_never_deafens() {
    let (mut parser, mut out) = (Parser::new(), Vec::new());
    parser.feed(b"\x1b[", 0, &mut out);
    for (byte, now) in b"200~".iter().zip([100, 200, 300, 400]) {
        parser.feed(&[*byte], now, &mut out);
    }
    assert_eq!(out, typed("200~"));
}

#[test]
fn a_sequence_that_trickles_for_ever_ends_all_the_same() {
    for opening in [&b"\x1b["[..], b"\x1b]", b"\x1bP", b"\x1b[200~", b"\x1b[M", b"\x1b[<"] {
        let (mut parser, mut out) = (Parser::new(), Vec::new());
        parser.feed(opening, 0, &mut out);
        // A key held down: a byte every 33 ms.
        for now in (33..1200).step_by(33) {
            parser.feed(b"1", now, &mut out);
        }
        let heard = out.iter().filter(|input| **input == key(Char('1'), Mods::NONE)).count();
        assert!(heard >= 15, "{} swallowed all but {heard}", opening.escape_ascii());
    }
}

#[test]
fn a_control_key_gets_out_of_any_open_answer() {
    for opening in [
        &b"\x1b]"[..],
        b"\x1bP",
        b"\x1b_",
        b"\x1b[1;",
        b"\x1bO",
        b"\x1b[[",
        b"\x1b[M",
    ] {
        let bytes = [opening, b"\x03"].concat();
        assert_eq!(
            read(&bytes),
            [key(Char('c'), Mods::CONTROL)],
            "{}",
            opening.escape_ascii()
        );
    }
    assert_eq!(read(b"\x1b]11;rgb\x1b[A"), [key(Up, Mods::NONE)]);
}

#[test]
fn a_paste_is_text_and_not_keys() {
    let pasted = "\x1b[200~Bonjour\r\nL\u{e9}a\r\x1b[A\x07fin\x1b[201~".as_bytes();
    let text = "Bonjour\nL\u{e9}a\n[Afin".to_owned();
    assert_eq!(read(pasted), [Input::Paste(Paste::Text(text))]);
    assert_eq!(
        read(b"\x1b[200~a\x1b\x1b[201~"),
        [Input::Paste(Paste::Text("a".to_owned()))]
    );
}

#[test]
fn a_paste_over_1_kib_is_told_as_dropped_and_none_of_it_is_typed() {
    let longest = "x".repeat(PASTE_MAX);
    let whole = format!("\x1b[200~{longest}\x1b[201~");
    assert_eq!(read(whole.as_bytes()), [Input::Paste(Paste::Text(longest.clone()))]);
    let over = format!("\x1b[200~{longest}x\x1b[201~");
    assert_eq!(read(over.as_bytes()), [Input::Paste(Paste::Dropped)]);
    let huge = format!("\x1b[200~{}\x1b[201~a", longest.repeat(1000));
    let dropped_then_a = [vec![Input::Paste(Paste::Dropped)], typed("a")].concat();
    assert_eq!(read(huge.as_bytes()), dropped_then_a);
}

#[test]
fn a_long_paste_over_a_slow_line_is_still_one_paste() {
    let (mut parser, mut out) = (Parser::new(), Vec::new());
    parser.feed(b"\x1b[200~", 0, &mut out);
    for now in (50..5000).step_by(50) {
        parser.feed(&[b'x'; 48], now, &mut out);
    }
    parser.feed(b"\x1b[201~", 5000, &mut out);
    assert_eq!(out, [Input::Paste(Paste::Dropped)]);
}

#[test]
fn a_paste_without_end_is_dropped_after_200_ms_of_silence() {
    let (mut parser, mut out) = (Parser::new(), Vec::new());
    parser.feed(b"\x1b[200~abc", 0, &mut out);
    parser.feed(b"d", 200, &mut out);
    assert_eq!(out, [vec![Input::Paste(Paste::Dropped)], typed("d")].concat());
}

#[test]
fn an_answer_over_4_kib_is_skipped_to_its_end() {
    let bytes = [&b"\x1bP>|"[..], &vec![b'x'; HELD_MAX * 3], b"\x1b\\a"].concat();
    assert_eq!(read(&bytes), typed("a"));
}

#[test]
fn broken_characters_vanish_and_the_next_one_is_read() {
    assert_eq!(read(b"\xc3a"), typed("a"));
    assert_eq!(read(b"\xff\xfe\x80\xc0a"), typed("a"));
    assert_eq!(read(b"\xed\xa0\x80a"), typed("a"));
    assert_eq!(read(b"\xc2\x9ba"), typed("a"));
    assert_eq!(read(b"\xe2\x1b[A"), [key(Up, Mods::NONE)]);
}

/// A small generator, so that a run is known by its seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

fn seed() -> u64 {
    match std::env::var("PALIER_TEST_SEED") {
        Ok(text) => text.parse().unwrap(),
        Err(_) => RandomState::new().build_hasher().finish() | 1,
    }
}

#[test]
fn after_any_garbage_and_a_silence_typing_a_is_the_key_a() {
    let evil: &[&[u8]] = &[
        b"\x1b",
        b"\x1b[",
        b"\x1b[200~",
        b"\x1b[201~",
        b"200~",
        b"\x1b[<0;0;5M",
        b"\x1b[<99999999999;99999999999;99999999999M",
        b"\x1b[M",
        b"\x1b[[",
        b"\x1bO",
        b"\x1bP",
        b"\x1b]",
        b"\x1b_",
        b"\x1b\\",
        b"\x07",
        b"\x9b",
        b"\xc3",
        b"\xf0\x9f",
        b"\x18",
        b"\x1b[?",
        b"\x1b[;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;m",
        b"\x1b[1:2:3:4:5:6u",
        b"\x1b[0$y",
        b"\x1b[999999999999999999999999999~",
        b"\x1b[1;5R",
        b"\x1bP>|",
        b"\r",
        b"a",
        "ش".as_bytes(),
        &[b'x'; 700],
        &[0xff; 64],
    ];
    let seed = seed();
    println!("PALIER_TEST_SEED={seed}");
    let (mut dice, mut parser, mut out, mut now) = (Dice(seed), Parser::new(), Vec::new(), 0_u64);
    for round in 0..200_000 {
        if dice.below(4) == 0 {
            let byte = u8::try_from(dice.below(256)).unwrap();
            parser.feed(&[byte], now, &mut out);
        } else {
            parser.feed(evil[dice.below(evil.len())], now, &mut out);
        }
        now += [0, 0, 1, 20, 49, 60][dice.below(6)];
        assert!(
            parser.held.capacity() <= HELD_MAX,
            "seed {seed}, round {round}: {}",
            parser.held.capacity()
        );
        if dice.below(10) == 0 {
            now += SILENCE_MS;
            parser.expire(now, &mut out);
            out.clear();
            assert_eq!(parser.deadline(), None, "seed {seed}, round {round}");
            parser.feed(b"a", now, &mut out);
            assert_eq!(out, typed("a"), "seed {seed}, round {round}");
        }
        out.clear();
    }
}

proptest! {
    #[test]
    fn reads_cut_anywhere_mean_the_same(bytes in prop::collection::vec(any::<u8>(), 0..64), at in any::<prop::sample::Index>()) {
        let cut = at.index(bytes.len() + 1);
        let (mut parser, mut out) = (Parser::new(), Vec::new());
        parser.feed(&bytes[..cut], 0, &mut out);
        parser.feed(&bytes[cut..], 0, &mut out);
        prop_assert_eq!(out, read(&bytes));
    }

    #[test]
    fn text_comes_out_as_it_went_in(text in "[a-z0-9éèçàùœßñ ا-ي€😀]{0,40}") {
        let heard: String = read(text.as_bytes()).iter().filter_map(|input| match input {
            Input::Key(KeyEvent { code: Char(character), .. }) => Some(*character),
            _ => None,
        }).collect();
        prop_assert_eq!(heard, text);
    }
}
