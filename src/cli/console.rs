//! What people are told, on the error output, in their language.
//!
//! Right-to-left text comes in logical order, unshaped: messages are piped, logged and read aloud, and whether a terminal
//! reorders is not asked for a line of text. Whatever came from a file is cleaned, so that it cannot drive the terminal.

use std::cell::OnceCell;
use std::io::{self, Write};

use super::exit::Exit;
use super::failure::Failure;
use crate::i18n::{Arg, Locale, Texts, clean, without_marks};

/// The error output and a language; the words are read when the first is needed, for the kiosk needs none here.
#[derive(Debug)]
pub(super) struct Console {
    locale: &'static Locale,
    texts: OnceCell<Texts>,
}

impl Console {
    pub fn new(locale: &'static Locale) -> Self {
        let texts = OnceCell::new();
        Self { locale, texts }
    }

    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    pub fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| Texts::load(self.locale))
    }

    /// A message in logical order, without the marks that keep directions apart on a screen.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        without_marks(&self.texts().text(id, args))
    }

    /// Says a message.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) {
        tell(&self.text(id, args));
    }

    /// Says what happened and what to do; gives the exit code.
    pub fn fail(&self, failure: &Failure) -> Exit {
        if let Some(told) = failure.told() {
            self.say(told.what, &told.args);
            if let Some(remedy) = told.remedy {
                self.say(remedy, &told.args);
            }
        }
        failure.exit()
    }

    /// Writes a line in English about a file: a fault or a warning of a line.
    #[expect(clippy::unused_self, reason = "whoever writes to the error output holds the console")]
    pub fn fault(&self, line: &str) {
        // A line break inside a field's name would make one fault look like two.
        tell(&clean(line).replace('\n', " "));
    }
}

/// An error output that is gone leaves nobody to tell.
fn tell(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
