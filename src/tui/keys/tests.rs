//! Every key of the table, in both directions; what is held, released or unknown.

use super::*;
use crate::app::act::Act;
use crate::app::page::{Item, Shape};
use ratatui::layout::Position;

fn page() -> Page {
    let shape = Shape::Field {
        value: String::new(),
        secret: false,
        long: false,
    };
    let label = Words::Plain("À".to_owned());
    Page::new(label.clone())
        .item(Item {
            act: Act::Nothing,
            label: label.clone(),
            shape,
        })
        .choice(Act::Nothing, label)
}

fn drawn() -> Drawn {
    Drawn {
        targets: Vec::new(),
        cursor: Position::ORIGIN,
        scroll: 0,
        last_scroll: 0,
        view: 10,
        focus_seen: true,
    }
}

fn asked(code: KeyCode, modifiers: KeyModifiers, focus: usize, direction: Direction) -> Option<Intent> {
    let (page, drawn) = (page(), drawn());
    let on = On {
        page: &page,
        focus,
        drawn: &drawn,
        direction,
    };
    key(&KeyEvent::new(code, modifiers), &on)
}

fn plain(code: KeyCode) -> Option<Intent> {
    asked(code, KeyModifiers::NONE, 1, Direction::LeftToRight)
}

#[test]
fn every_key_asks_what_the_table_says() {
    for (code, wish) in [
        (KeyCode::Enter, Intent::Confirm),
        (KeyCode::Esc, Intent::Command(Command::Back)),
        (KeyCode::Tab, Intent::Next),
        (KeyCode::BackTab, Intent::Previous),
        (KeyCode::Up, Intent::Up),
        (KeyCode::Down, Intent::Down),
        (KeyCode::Left, Intent::Start),
        (KeyCode::Right, Intent::End),
        (KeyCode::Backspace, Intent::Erase),
        (KeyCode::Delete, Intent::Erase),
        (KeyCode::Char('7'), Intent::Type('7')),
        (KeyCode::Char('é'), Intent::Type('é')),
        (KeyCode::F(1), Intent::Command(Command::Help)),
        (KeyCode::F(2), Intent::Command(Command::Language)),
        (KeyCode::F(3), Intent::Command(Command::Display)),
        (KeyCode::F(5), Intent::Command(Command::Keys)),
        (KeyCode::F(10), Intent::Command(Command::Staff)),
    ] {
        assert_eq!(plain(code), Some(wish), "{code:?}");
    }
    for code in [
        KeyCode::F(4),
        KeyCode::Insert,
        KeyCode::PageDown,
        KeyCode::Char('\u{7}'),
        KeyCode::Null,
    ] {
        assert_eq!(plain(code), None, "{code:?}");
    }
}

#[test]
fn arrows_turn_round_with_the_direction() {
    let rtl = |code| asked(code, KeyModifiers::NONE, 1, Direction::RightToLeft);
    assert_eq!(rtl(KeyCode::Left), Some(Intent::End));
    assert_eq!(rtl(KeyCode::Right), Some(Intent::Start));
    assert_eq!(rtl(KeyCode::Up), Some(Intent::Up));
}

#[test]
fn a_space_is_typed_in_a_field_and_confirms_elsewhere() {
    let space = |focus| asked(KeyCode::Char(' '), KeyModifiers::NONE, focus, Direction::LeftToRight);
    assert_eq!(space(0), Some(Intent::Type(' ')));
    assert_eq!(space(1), Some(Intent::Confirm));
}

#[test]
fn keys_held_with_control_type_nothing() {
    let held = |c, modifiers| asked(KeyCode::Char(c), modifiers, 0, Direction::LeftToRight);
    assert_eq!(held('z', KeyModifiers::CONTROL), Some(Intent::Command(Command::Undo)));
    assert_eq!(
        held('Z', KeyModifiers::CONTROL | KeyModifiers::SHIFT),
        Some(Intent::Command(Command::Undo))
    );
    for c in "abcdqxy".chars() {
        assert_eq!(held(c, KeyModifiers::CONTROL), None);
        assert_eq!(held(c, KeyModifiers::ALT), None);
    }
    assert_eq!(held('A', KeyModifiers::SHIFT), Some(Intent::Type('A')));
}

#[test]
fn a_key_coming_up_asks_nothing() {
    let (page, drawn) = (page(), drawn());
    let on = On {
        page: &page,
        focus: 1,
        drawn: &drawn,
        direction: Direction::LeftToRight,
    };
    let mut event = KeyEvent::from(KeyCode::Enter);
    event.kind = KeyEventKind::Release;
    assert_eq!(key(&event, &on), None);
}

#[test]
fn what_is_out_of_sight_is_shown_before_it_is_confirmed() {
    let page = page();
    let hidden = Drawn {
        last_scroll: 30,
        focus_seen: false,
        ..drawn()
    };
    let on = On {
        page: &page,
        focus: 1,
        drawn: &hidden,
        direction: Direction::LeftToRight,
    };
    assert_eq!(key(&KeyEvent::from(KeyCode::Enter), &on), Some(Intent::Scroll(9)));
}

#[test]
fn the_wheel_scrolls_and_stops_at_both_ends() {
    let page = page();
    let turn = |kind, scroll| {
        let drawn = Drawn {
            scroll,
            last_scroll: 4,
            ..drawn()
        };
        let on = On {
            page: &page,
            focus: 1,
            drawn: &drawn,
            direction: Direction::LeftToRight,
        };
        let event = MouseEvent {
            kind,
            column: 0,
            row: 0,
            modifiers: KeyModifiers::NONE,
        };
        mouse(&event, &on)
    };
    assert_eq!(turn(MouseEventKind::ScrollDown, 0), Some(Intent::Scroll(3)));
    assert_eq!(turn(MouseEventKind::ScrollDown, 3), Some(Intent::Scroll(4)));
    assert_eq!(turn(MouseEventKind::ScrollDown, 4), None);
    assert_eq!(turn(MouseEventKind::ScrollUp, 0), None);
    assert_eq!(turn(MouseEventKind::Down(MouseButton::Right), 0), None);
}
