//! What the terminal answers about itself, and so which languages it can show.
//!
//! A pure machine: the loop sends [`Probe::queries`] after the first frame, hands over each answer, and reads
//! [`Probe::shows`] at any moment. Nothing ever waits for an answer, and [`PROBE_MS`] after asking the matter is closed. Fonts
//! answer no query: they are the installer's statement.

use super::event::{Answer, ModeState};
use super::facts::{Charset, Device, Facts, Hint};
use crate::i18n::DisplayLevel;

/// How long answers may take, in milliseconds.
pub const PROBE_MS: u64 = 300;

/// Name and version, device attributes, the two modes of direction, and a status report that every terminal answers, last.
const QUERIES: &[u8] = b"\x1b[>q\x1b[c\x1b[8$p\x1b[?2501$p\x1b[5n";
const IMPLICIT_DIRECTION: u16 = 8;
const DETECTED_DIRECTION: u16 = 2501;

/// What whoever installed the machine says of its fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FontStatement {
    /// Nothing was said.
    Unsaid,
    /// The font has the Arabic forms, as `Arabic-VGA32x16` does on a Linux console.
    ArabicForms,
    /// Fonts for every offered script are installed.
    EveryScript,
}

/// Why a language is not offered here; `palier doctor` says it with the remedy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// The locale is not UTF-8.
    Charset,
    /// The output only prints: the linear kiosk is for it.
    Printer,
    /// The font of this Linux console has no such letters, as far as was stated.
    ConsoleFont,
    /// The terminal reorders right-to-left text itself, whatever it is told: Konsole, mlterm.
    ReordersItself,
    /// kitty reorders too, until its setting `force_ltr` is `yes`.
    NeedsForceLtr,
    /// Nobody stated that fonts for every script are installed.
    Fonts,
    /// The terminal may still answer.
    NotYetKnown,
}

/// What this terminal shows, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shows {
    /// The second level.
    pub console_font: Result<(), WhyNot>,
    /// The third level.
    pub right_to_left: Result<(), WhyNot>,
    /// The fourth level.
    pub graphical: Result<(), WhyNot>,
}

impl Shows {
    /// Whether a language of this level can be shown, or why it cannot.
    ///
    /// The fourth level does not ask for the third: Chinese shows well in a terminal that spoils Arabic.
    pub fn level(&self, level: DisplayLevel) -> Result<(), WhyNot> {
        match level {
            DisplayLevel::Latin1 => Ok(()),
            DisplayLevel::Console => self.console_font,
            DisplayLevel::RightToLeft => self.right_to_left,
            DisplayLevel::Graphical => self.graphical,
        }
    }
}

/// Who reorders right-to-left text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// The program, as it must be; unknown terminals are given this credit.
    Ours,
    Terminals,
    TerminalsUnlessSet,
}

/// The probe of one terminal.
#[derive(Clone, Debug)]
pub struct Probe {
    facts: Facts,
    fonts: FontStatement,
    /// The emulator as it names itself, which silences the hint of the environment.
    named: Option<Order>,
    /// A mode that stayed on though it was turned off.
    stubborn: bool,
    asked_at: Option<u64>,
    done: bool,
}

impl Probe {
    /// A probe that has asked nothing yet.
    #[must_use]
    pub fn new(facts: Facts, fonts: FontStatement) -> Self {
        // The Linux console has nothing to answer, and older ones print the tail of a query they do not know.
        let done = facts.device != Device::Emulator;
        Self {
            facts,
            fonts,
            named: None,
            stubborn: false,
            asked_at: None,
            done,
        }
    }

    /// The bytes to send, once, at `now_ms`; empty for a terminal that is not worth asking.
    #[must_use]
    pub fn queries(&mut self, now_ms: u64) -> &'static [u8] {
        if self.done || self.asked_at.is_some() {
            return b"";
        }
        self.asked_at = Some(now_ms);
        QUERIES
    }

    /// When [`expire`](Self::expire) must be called; `None` before asking and once done.
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        if self.done {
            None
        } else {
            self.asked_at.map(|asked| asked.saturating_add(PROBE_MS))
        }
    }

    /// Ends the wait for answers when their time is over.
    pub fn expire(&mut self, now_ms: u64) {
        if self.deadline().is_some_and(|deadline| now_ms >= deadline) {
            self.done = true;
        }
    }

    /// Takes one answer; one that comes late still counts, for it is true.
    pub fn answer(&mut self, answer: &Answer) {
        match answer {
            Answer::Version(version) => self.named = Some(order_of(version)),
            Answer::Mode {
                mode: IMPLICIT_DIRECTION,
                state,
            }
            | Answer::PrivateMode {
                mode: DETECTED_DIRECTION,
                state,
            } => {
                self.stubborn |= matches!(state, ModeState::Set | ModeState::AlwaysSet);
            }
            // The fence: terminals answer in order, so that whatever was not answered before never will be.
            Answer::Status(_) if self.asked_at.is_some() => self.done = true,
            _ => {}
        }
    }

    /// Whether no answer is waited for any more.
    #[must_use]
    pub fn done(&self) -> bool {
        self.done
    }

    /// What this terminal shows, as far as is known now.
    #[must_use]
    pub fn shows(&self) -> Shows {
        let (console_font, right_to_left, graphical) = match (self.facts.device, self.facts.charset) {
            (Device::Printer, _) => (Err(WhyNot::Printer), Err(WhyNot::Printer), Err(WhyNot::Printer)),
            (_, Charset::Other) => (Err(WhyNot::Charset), Err(WhyNot::Charset), Err(WhyNot::Charset)),
            (Device::LinuxConsole, Charset::Utf8) => {
                let arabic = if self.fonts == FontStatement::Unsaid {
                    Err(WhyNot::ConsoleFont)
                } else {
                    Ok(())
                };
                (Ok(()), arabic, Err(WhyNot::ConsoleFont))
            }
            (Device::Emulator, Charset::Utf8) => {
                let every = self.fonts == FontStatement::EveryScript;
                (
                    Ok(()),
                    self.right_to_left(),
                    if every { Ok(()) } else { Err(WhyNot::Fonts) },
                )
            }
        };
        Shows {
            console_font,
            right_to_left,
            graphical,
        }
    }

    fn right_to_left(&self) -> Result<(), WhyNot> {
        let order = self.named.unwrap_or(match self.facts.hint {
            Hint::Nothing => Order::Ours,
            Hint::Konsole | Hint::Mlterm => Order::Terminals,
            Hint::Kitty => Order::TerminalsUnlessSet,
        });
        match order {
            Order::Terminals => Err(WhyNot::ReordersItself),
            Order::TerminalsUnlessSet => Err(WhyNot::NeedsForceLtr),
            Order::Ours if self.stubborn => Err(WhyNot::ReordersItself),
            Order::Ours if !self.done => Err(WhyNot::NotYetKnown),
            Order::Ours => Ok(()),
        }
    }
}

fn order_of(version: &str) -> Order {
    let version = version.to_ascii_lowercase();
    if version.starts_with("konsole") || version.starts_with("mlterm") {
        Order::Terminals
    } else if version.starts_with("kitty") {
        Order::TerminalsUnlessSet
    } else {
        Order::Ours
    }
}

#[cfg(test)]
mod tests {
    use super::super::event::{Answer, Input, ModeState};
    use super::super::facts::{Charset, ColourDepth, Device, Facts, Hint};
    use super::super::parser::Parser;
    use super::{DisplayLevel, FontStatement, PROBE_MS, Probe, WhyNot};

    const FACTS: Facts = Facts {
        colours: ColourDepth::True,
        charset: Charset::Utf8,
        device: Device::Emulator,
        hint: Hint::Nothing,
    };

    fn asked(facts: Facts, fonts: FontStatement) -> Probe {
        let mut probe = Probe::new(facts, fonts);
        assert!(!probe.queries(0).is_empty());
        probe
    }

    /// A probe that heard the bytes of a real terminal.
    fn heard(bytes: &str) -> Probe {
        let mut probe = asked(FACTS, FontStatement::Unsaid);
        let mut inputs = Vec::new();
        Parser::new().feed(bytes.as_bytes(), 0, &mut inputs);
        for input in inputs {
            match input {
                Input::Answer(answer) => probe.answer(&answer),
                other => panic!("{other:?} is no answer"),
            }
        }
        probe
    }

    #[test]
    fn terminals_that_let_the_program_order_text_show_arabic() {
        for answers in [
            "\x1bP>|foot(1.13.1)\x1b\\\x1b[?62;4;22c\x1b[8;0$y\x1b[?2501;0$y\x1b[0n",
            "\x1bP>|XTerm(379)\x1b\\\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c\x1b[8;0$y\x1b[?2501;0$y\x1b[0n",
            "\x1bP>|VTE(7006)\x1b\\\x1b[?65;1;9c\x1b[8;2$y\x1b[?2501;2$y\x1b[0n",
            "\x1b[?1;2c\x1b[0n",
            "\x1b[0n",
        ] {
            let probe = heard(answers);
            assert!(probe.done(), "{answers:?}");
            assert_eq!(probe.shows().level(DisplayLevel::RightToLeft), Ok(()), "{answers:?}");
        }
    }

    #[test]
    fn terminals_that_reorder_text_themselves_are_not_given_arabic() {
        let cases = [
            ("\x1bP>|Konsole 22.12.3\x1b\\", WhyNot::ReordersItself),
            ("\x1bP>|mlterm(3.9.2)\x1b\\", WhyNot::ReordersItself),
            ("\x1bP>|kitty(0.26.5)\x1b\\", WhyNot::NeedsForceLtr),
            ("\x1bP>|VTE(7006)\x1b\\\x1b[8;3$y", WhyNot::ReordersItself),
            ("\x1b[?2501;1$y", WhyNot::ReordersItself),
        ];
        for (answers, why) in cases {
            assert_eq!(
                heard(&format!("{answers}\x1b[0n")).shows().right_to_left,
                Err(why),
                "{answers:?}"
            );
        }
    }

    #[test]
    fn arabic_waits_for_the_answers_and_comes_after_300_ms_of_silence() {
        let mut probe = Probe::new(FACTS, FontStatement::Unsaid);
        assert_eq!(probe.deadline(), None);
        assert!(!probe.queries(1000).is_empty());
        assert!(probe.queries(1001).is_empty(), "asked once");
        assert_eq!(probe.shows().right_to_left, Err(WhyNot::NotYetKnown));
        assert_eq!(probe.shows().console_font, Ok(()));
        assert_eq!(probe.deadline(), Some(1000 + PROBE_MS));
        probe.expire(1299);
        assert!(!probe.done());
        probe.expire(1300);
        assert!(probe.done());
        assert_eq!(probe.shows().right_to_left, Ok(()));
        probe.answer(&Answer::Version("Konsole 22.12.3".to_owned()));
        assert_eq!(
            probe.shows().right_to_left,
            Err(WhyNot::ReordersItself),
            "a late answer is still true"
        );
    }

    #[test]
    fn a_name_left_in_the_environment_counts_until_the_terminal_gives_its_own() {
        let mut probe = asked(
            Facts {
                hint: Hint::Konsole,
                ..FACTS
            },
            FontStatement::Unsaid,
        );
        probe.expire(PROBE_MS);
        assert_eq!(probe.shows().right_to_left, Err(WhyNot::ReordersItself));
        probe.answer(&Answer::Version("foot(1.13.1)".to_owned()));
        assert_eq!(probe.shows().right_to_left, Ok(()));
    }

    #[test]
    fn a_linux_console_is_not_asked_and_shows_what_its_font_is_said_to_have() {
        let facts = Facts {
            device: Device::LinuxConsole,
            ..FACTS
        };
        let mut probe = Probe::new(facts, FontStatement::Unsaid);
        assert!(probe.done());
        assert!(probe.queries(0).is_empty());
        assert_eq!(probe.shows().level(DisplayLevel::Console), Ok(()));
        assert_eq!(probe.shows().level(DisplayLevel::RightToLeft), Err(WhyNot::ConsoleFont));
        assert_eq!(
            Probe::new(facts, FontStatement::ArabicForms).shows().right_to_left,
            Ok(())
        );
        assert_eq!(
            Probe::new(facts, FontStatement::EveryScript).shows().graphical,
            Err(WhyNot::ConsoleFont)
        );
    }

    #[test]
    fn without_utf_8_only_latin_1_is_shown() {
        let mut probe = asked(
            Facts {
                charset: Charset::Other,
                ..FACTS
            },
            FontStatement::EveryScript,
        );
        probe.answer(&Answer::Status(0));
        let shows = probe.shows();
        assert_eq!(shows.level(DisplayLevel::Latin1), Ok(()));
        for level in [
            DisplayLevel::Console,
            DisplayLevel::RightToLeft,
            DisplayLevel::Graphical,
        ] {
            assert_eq!(shows.level(level), Err(WhyNot::Charset));
        }
    }

    #[test]
    fn fonts_are_a_statement_and_unrelated_modes_no_verdict() {
        let mut probe = asked(FACTS, FontStatement::EveryScript);
        assert_eq!(probe.shows().graphical, Ok(()));
        probe.answer(&Answer::PrivateMode {
            mode: 2004,
            state: ModeState::Set,
        });
        probe.answer(&Answer::Mode {
            mode: 4,
            state: ModeState::Set,
        });
        probe.answer(&Answer::Status(0));
        assert_eq!(probe.shows().right_to_left, Ok(()));
        assert_eq!(
            asked(FACTS, FontStatement::Unsaid).shows().graphical,
            Err(WhyNot::Fonts)
        );
    }
}
