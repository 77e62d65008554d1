//! The terminal side of the runtime in a real pseudo-terminal, played by a small program of this file.
//!
//! [`a_small_kiosk`] is no test: the others start it as a process of its own, type at it, and look at its screen.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::Write as _;
use std::sync::mpsc;
use std::time::Duration;

use palier::runtime::terminal::facts::{ColourDepth, Facts};
use palier::runtime::terminal::guard::{Guard, keep_attributes_without_colour};
use palier::runtime::terminal::input::Reader;
use palier::runtime::terminal::panics::PanicReport;
use palier::runtime::terminal::probe::{FontStatement, Probe};
use palier::runtime::terminal::signals::Signals;
use palier::runtime::terminal::tty::Tty;
use palier::runtime::terminal::{Input, Paste};
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::Text;
use ratatui::{Terminal, TerminalOptions, Viewport};
use rustix::process::Signal;
use support::{Answering, Exit, Kiosk, Launch};

/// Longer than the parser waits for the rest of anything.
const SILENCE: Duration = Duration::from_millis(300);

fn small_kiosk() -> Launch {
    let itself = std::env::current_exe().unwrap();
    Launch::program(itself).args(&[
        "--exact",
        "a_small_kiosk",
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ])
}

fn ready(launch: Launch) -> Kiosk {
    let kiosk = launch.start();
    kiosk.wait_for("ready");
    kiosk
}

/// Shows on one line what it hears last and how many inputs came; ends at F12, panics at F11, lets a worker panic at F9.
#[test]
#[ignore = "started in a pseudo-terminal by the tests of this file"]
fn a_small_kiosk() {
    let facts = Facts::of_this_process();
    if facts.colours == ColourDepth::None {
        keep_attributes_without_colour();
    }
    let log = std::env::current_dir().unwrap().join("panics.log");
    let tty = Tty::open().unwrap();
    let keyboard = tty.try_clone().unwrap().input;
    let guard = Guard::enter(tty, facts.device, PanicReport::File(log)).unwrap();
    let (sender, inputs) = mpsc::sync_channel::<Input>(64);
    let reader = Reader::start(keyboard, Some(Signals::listen().unwrap()), sender).unwrap();

    let (columns, rows) = guard.size();
    let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
    let backend = CrosstermBackend::new(guard.output());
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    let mut show = move |text: &str, size: Option<(u16, u16)>| {
        if let Some((columns, rows)) = size {
            terminal.resize(Rect::new(0, 0, columns, rows)).unwrap();
        }
        // A colour, because it is with one that crossterm drops the reverse video under `NO_COLOR`.
        let style = Style::new().fg(Color::Blue).reversed();
        terminal
            .draw(|frame| frame.render_widget(Text::styled(text.to_owned(), style), frame.area()))
            .unwrap();
    };
    show(&format!("ready {columns}x{rows}"), None);
    let mut probe = Probe::new(facts, FontStatement::Unsaid);
    let mut output = guard.output();
    output.write_all(probe.queries(0)).unwrap();
    output.flush().unwrap();

    for (count, input) in (1..).zip(inputs.iter()) {
        match &input {
            Input::Key(key) if key.modifiers == KeyModifiers::NONE => match key.code {
                KeyCode::F(12) => break,
                KeyCode::F(11) => panic!("canary of the loop"),
                KeyCode::F(9) => {
                    let worker = palier::runtime::worker::spawn("unlucky", || panic!("canary of a worker")).unwrap();
                    assert!(worker.join().is_err());
                    show("the worker fell", None);
                }
                code => show(&format!("{count} key {code}"), None),
            },
            Input::Key(key) => show(&format!("{count} key {}+{}", key.modifiers, key.code), None),
            Input::Mouse(mouse) => show(
                &format!("{count} mouse {:?} {},{}", mouse.kind, mouse.column, mouse.row),
                None,
            ),
            Input::Paste(Paste::Text(text)) => show(&format!("{count} pasted {text}"), None),
            Input::Paste(Paste::Dropped) => show(&format!("{count} paste dropped"), None),
            Input::Focus(focus) => show(&format!("{count} focus {focus:?}"), None),
            Input::Answer(answer) => {
                probe.answer(answer);
                if probe.done() {
                    show(&format!("right to left {:?}", probe.shows().right_to_left), None);
                }
            }
            Input::Resized { columns, rows } => show(&format!("now {columns}x{rows}"), Some((*columns, *rows))),
            Input::Leave(_) | Input::Vanished => break,
        }
    }
    drop(reader);
    drop(guard);
    std::fs::write("left-in-order", "").unwrap();
}

/// What a shell expects of its terminal after a program.
fn assert_given_back(kiosk: &Kiosk) {
    assert!(kiosk.is_cooked(), "still raw");
    kiosk.look(|screen| {
        assert!(!screen.alternate_screen(), "still the alternate screen");
        assert!(!screen.hide_cursor(), "cursor still hidden");
        assert!(!screen.bracketed_paste(), "pastes still marked");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    });
    let output = String::from_utf8(kiosk.output()).unwrap();
    let order = [
        "\x1b[8l\x1b[?2501l\x1b[1 k\x1b[?1049h",
        "\x1b[2J",
        "ready",
        "\x1b[?1049l\x1b[0 k\x1b[8h",
    ];
    let places: Vec<_> = order
        .iter()
        .map(|bytes| output.find(bytes).unwrap_or_else(|| panic!("no {bytes:?}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(output.matches("\x1b[?1049l").count(), 1, "given back more than once");
}

#[test]
fn the_screen_is_taken_then_given_back() {
    let kiosk = ready(small_kiosk());
    assert!(!kiosk.is_cooked());
    kiosk.look(|screen| {
        assert!(screen.alternate_screen());
        assert!(screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::PressRelease);
        assert_eq!(screen.mouse_protocol_encoding(), vt100::MouseProtocolEncoding::Sgr);
    });
    kiosk.key("F12");
    assert_eq!(kiosk.wait_exit(), Exit::Code(0));
    assert_given_back(&kiosk);
}

#[test]
fn the_keys_that_stop_programs_are_keys_like_the_others() {
    let kiosk = ready(small_kiosk());
    for key in ["c", "d", "\\", "z"] {
        kiosk.key(&format!("Ctrl+{key}"));
        kiosk.wait_for(&format!("key Control+{key}"));
    }
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP] {
        kiosk.signal(signal);
    }
    kiosk.key("Up");
    kiosk.wait_for("5 key Up");
}

#[test]
fn a_click_a_paste_and_arabic_arrive() {
    let kiosk = ready(small_kiosk());
    kiosk.click("ready");
    kiosk.wait_for("2 mouse Up(Left) 2,0");
    kiosk.send("\x1b[200~bonjour\x1b[201~");
    kiosk.wait_for("3 pasted bonjour");
    kiosk.send(format!("\x1b[200~{}\x1b[201~", "x".repeat(3000)));
    kiosk.wait_for("4 paste dropped");
    kiosk.text("ش");
    kiosk.wait_for("5 key ش");
}

#[test]
fn what_deafens_other_programs_does_not_deafen_this_one() {
    let kiosk = ready(small_kiosk());
    // Alt+[ and a quick hand: this opens a paste that has no end.
    kiosk.send("\x1b[200~abc");
    kiosk.wait_for("paste dropped");
    kiosk.send("\x1b[<0;0;5M\x1b[<99999999999;0;0M");
    kiosk.send("\x1b]never ended");
    kiosk.key("Enter");
    kiosk.wait_for("2 key Enter");
    kiosk.key("Esc");
    kiosk.wait_for("3 key Esc");
}

#[test]
fn a_new_size_is_told() {
    let kiosk = ready(small_kiosk().size(76, 22));
    kiosk.wait_for("ready 76x22");
    kiosk.resize(100, 30);
    kiosk.wait_for("now 100x30");
    kiosk.resize(46, 14);
    kiosk.wait_for("now 46x14");
}

#[test]
fn a_system_that_stops_gets_its_terminal_back() {
    for signal in [Signal::TERM, Signal::HUP] {
        let kiosk = ready(small_kiosk());
        kiosk.signal(signal);
        assert_eq!(kiosk.wait_exit(), Exit::Code(0));
        assert_given_back(&kiosk);
    }
}

#[test]
fn a_panic_gives_the_terminal_back_and_its_text_only_to_the_log() {
    let kiosk = ready(small_kiosk());
    let log = kiosk.data().with_file_name("panics.log");
    kiosk.key("F11");
    assert_ne!(kiosk.wait_exit(), Exit::Code(0));
    assert_given_back(&kiosk);
    assert!(!String::from_utf8(kiosk.output()).unwrap().contains("canary"));
    let logged = std::fs::read_to_string(log).unwrap();
    assert!(
        logged.contains("canary of the loop") && logged.lines().count() == 1,
        "{logged}"
    );
}

#[test]
fn the_panic_of_a_worker_leaves_the_screen_alone() {
    let kiosk = ready(small_kiosk());
    kiosk.key("F9");
    kiosk.wait_for("the worker fell");
    assert!(kiosk.look(vt100::Screen::alternate_screen));
    let logged = std::fs::read_to_string(kiosk.data().with_file_name("panics.log")).unwrap();
    assert!(
        logged.contains("thread unlucky panicked") && logged.contains("canary of a worker"),
        "{logged}"
    );
    kiosk.key("a");
    kiosk.wait_for("2 key a");
}

#[test]
fn a_terminal_that_vanishes_ends_the_program() {
    let mut kiosk = ready(small_kiosk());
    kiosk.hang_up();
    // The code of the exit is the test harness's own, which cannot print its summary any more.
    kiosk.wait_exit();
    assert!(kiosk.data().with_file_name("left-in-order").exists());
    assert!(!kiosk.data().with_file_name("panics.log").exists());
}

#[test]
fn the_selection_stays_visible_without_colour() {
    let kiosk = ready(small_kiosk().env("NO_COLOR", "1"));
    assert!(kiosk.look(|screen| screen.cell(0, 0).unwrap().inverse()));
}

#[test]
fn a_terminal_that_answers_is_believed() {
    let foot = small_kiosk().answering(Answering::As("foot(1.13.1)")).start();
    foot.wait_for("right to left Ok(())");
    let konsole = small_kiosk().answering(Answering::As("Konsole 22.12.3")).start();
    konsole.wait_for("right to left Err(ReordersItself)");
    konsole.key("a");
    konsole.wait_for("key a");
}

#[test]
fn a_console_of_linux_gets_no_sequence_it_would_print() {
    let kiosk = ready(small_kiosk().env("TERM", "linux"));
    kiosk.key("F12");
    assert_eq!(kiosk.wait_exit(), Exit::Code(0));
    let output = String::from_utf8(kiosk.output()).unwrap();
    assert!(
        !output.contains(" k") && !output.contains("\x1b[>") && !output.contains("$p"),
        "{output:?}"
    );
    assert!(kiosk.is_cooked());
}

#[test]
fn a_flood_of_garbage_neither_freezes_nor_fattens_it() {
    const TOKENS: &[&[u8]] = &[
        b"\x1b",
        b"\x1b[",
        b"\x1b[200~",
        b"\x1b[<0;0;5M",
        b"\x1b[<0;70000;5M",
        b"\x1b[M",
        b"\x1bP",
        b"\x1b]",
        b"\x1b[A",
        b"\r",
        b"\x03",
        b"\xc3",
        b"A",
        "ش".as_bytes(),
        &[b'x'; 300],
    ];
    const ROUNDS: u32 = 8;
    const A_ROUND: usize = 2500;
    let mut state = RandomState::new().build_hasher().finish() | 1;
    println!("seed {state}");
    let kiosk = ready(small_kiosk());
    let mut before = None;
    for round in 0..ROUNDS {
        let mut flood = Vec::new();
        for _ in 0..A_ROUND {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            flood.extend_from_slice(TOKENS[usize::try_from(state >> 33).unwrap() % TOKENS.len()]);
        }
        kiosk.send(&flood);
        while kiosk.bytes_within(SILENCE) > 0 {}
        let key = if round % 2 == 0 { "F5" } else { "F6" };
        kiosk.key(key);
        kiosk.wait_for(&format!("key {key}"));
        let now = kiosk.rss_kib();
        let first = *before.get_or_insert(now);
        assert!(now <= first + 2048, "from {first} to {now} KiB");
    }
    println!("{} KiB, then {} KiB", before.unwrap(), kiosk.rss_kib());
}

#[test]
fn a_still_screen_writes_nothing_and_sleeps() {
    let kiosk = ready(small_kiosk());
    while kiosk.bytes_within(SILENCE) > 0 {}
    let (ticks, sleeps) = (kiosk.cpu_ticks(), kiosk.sleeps());
    assert_eq!(kiosk.bytes_within(Duration::from_secs(1)), 0);
    assert_eq!(kiosk.cpu_ticks(), ticks);
    assert_eq!(kiosk.sleeps(), sleeps);
}
