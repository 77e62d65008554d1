//! Keys by their names, as an xterm sends them.

/// The bytes of a key, by its name.
pub fn key_bytes(name: &str) -> Vec<u8> {
    if let Some(letter) = name.strip_prefix("Ctrl+") {
        let letter = letter.to_ascii_uppercase();
        assert!(letter.len() == 1, "unknown key {name}");
        return vec![letter.as_bytes()[0] & 0x1f];
    }
    if let Some(key) = name.strip_prefix("Alt+") {
        return [vec![0x1b], key_bytes(key)].concat();
    }
    let bytes = match name {
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Tab" => "\t",
        "BackTab" => "\x1b[Z",
        "Backspace" => "\x7f",
        "Space" => " ",
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "Home" => "\x1b[H",
        "End" => "\x1b[F",
        "Insert" => "\x1b[2~",
        "Delete" => "\x1b[3~",
        "PageUp" => "\x1b[5~",
        "PageDown" => "\x1b[6~",
        "F1" => "\x1bOP",
        "F2" => "\x1bOQ",
        "F3" => "\x1bOR",
        "F4" => "\x1bOS",
        "F5" => "\x1b[15~",
        "F6" => "\x1b[17~",
        "F7" => "\x1b[18~",
        "F8" => "\x1b[19~",
        "F9" => "\x1b[20~",
        "F10" => "\x1b[21~",
        "F11" => "\x1b[23~",
        "F12" => "\x1b[24~",
        one if one.chars().count() == 1 => one,
        _ => panic!("unknown key {name}"),
    };
    bytes.as_bytes().to_vec()
}
