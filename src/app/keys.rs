//! The keyboard on the screen, in the script of the language.

use super::act::{Act, KeyAct, Layer};
use super::page::{Cap, Key, Keys, Words};

const FRENCH: [&str; 3] = ["azertyuiop", "qsdfghjklm", "wxcvbnéèàç"];
const LATIN: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const ARABIC: [&str; 4] = ["ضصثقفغعهخح", "جدشسيبلاتن", "مكطئءؤرىةو", "زظذإأآپچ"];
const SIGNS: [&str; 3] = ["1234567890", "@._-'!?,:;", "/+()\"€%&"];

/// The keys of a layer for a language.
pub(super) fn layout(language: &str, layer: Layer) -> Keys {
    let own_script_is_latin = !matches!(language, "ar" | "fa-AF");
    let letters: &[&str] = match (language, layer) {
        (_, Layer::Signs) => &SIGNS,
        ("ar" | "fa-AF", Layer::Letters) => &ARABIC,
        // The keyboards of the spaces are French: Latin letters stand where the hand will find them.
        ("fr" | "fr-simple", Layer::Letters | Layer::Capitals) | (_, Layer::Latin) => &FRENCH,
        _ => &LATIN,
    };
    let character = |c: char| {
        let c = if layer == Layer::Capitals {
            c.to_uppercase().next().unwrap_or(c)
        } else {
            c
        };
        Key {
            act: Act::Key(KeyAct::Character(c)),
            cap: Cap::Character(c),
        }
    };
    let mut rows: Vec<Vec<Key>> = letters.iter().map(|row| row.chars().map(character).collect()).collect();
    if !own_script_is_latin {
        // A keyboard has one order in every script; the screen, which begins at the right, will turn it round again.
        for row in &mut rows {
            row.reverse();
        }
    }
    let change = |to: Layer, label| Key {
        act: Act::Key(KeyAct::Layer(to)),
        cap: Cap::Words(Words::message(label)),
    };
    let mut last = Vec::new();
    if layer != Layer::Letters {
        last.push(change(Layer::Letters, "keys-letters"));
    }
    if layer != Layer::Capitals {
        last.push(change(Layer::Capitals, "keys-capitals"));
    }
    if layer != Layer::Latin && !own_script_is_latin {
        last.push(change(Layer::Latin, "keys-latin"));
    }
    if layer != Layer::Signs {
        last.push(change(Layer::Signs, "keys-signs"));
    }
    if layer != Layer::Signs {
        last.extend(['@', '.'].map(character));
    }
    last.push(Key {
        act: Act::Key(KeyAct::Character(' ')),
        cap: Cap::Words(Words::message("keys-space")),
    });
    last.push(Key {
        act: Act::Key(KeyAct::Erase),
        cap: Cap::Words(Words::message("keys-erase")),
    });
    last.push(Key {
        act: Act::ToggleKeys,
        cap: Cap::Words(Words::message("keys-hide")),
    });
    rows.push(last);
    Keys { rows }
}
