//! The terminal, and the languages it can show.

use super::Remark;
use crate::cli::context::Context;
use crate::i18n::Locale;
use crate::runtime::terminal::facts::{Charset, ColourDepth, Device, Facts};
use crate::runtime::terminal::probe::{FontStatement, Probe, WhyNot};

pub(super) fn look(_: &Context<'_>) -> Vec<Remark> {
    judge(Facts::of_this_process(), &std::env::var("TERM").unwrap_or_default())
}

fn judge(facts: Facts, term: &str) -> Vec<Remark> {
    let mut remarks = vec![device(facts, term), charset(facts)];
    // The terminal itself is not asked: what it would answer might end in the next prompt.
    let shows = Probe::new(facts, FontStatement::Unsaid).shows();
    for locale in Locale::offered() {
        remarks.push(language(locale, shows.level(locale.display_level)));
    }
    remarks
}

fn device(facts: Facts, term: &str) -> Remark {
    let remark = match facts.device {
        Device::Printer => Remark::warning("terminal", "command-doctor-printer", "command-doctor-printer-remedy"),
        Device::LinuxConsole => Remark::ok("terminal", "command-doctor-console"),
        Device::Emulator => Remark::ok("terminal", "command-doctor-terminal"),
    };
    let colours = match facts.colours {
        ColourDepth::None => "0",
        ColourDepth::Basic8 => "8",
        ColourDepth::Indexed256 => "256",
        ColourDepth::True => "16777216",
    };
    remark.with("term", term).with("colours", colours)
}

fn charset(facts: Facts) -> Remark {
    match facts.charset {
        Charset::Utf8 => Remark::ok("charset", "command-doctor-utf8"),
        Charset::Other => Remark::warning("charset", "command-doctor-not-utf8", "command-doctor-not-utf8-remedy"),
    }
}

fn language(locale: &Locale, shown: Result<(), WhyNot>) -> Remark {
    let about = format!("language.{}", locale.tag);
    let why = |what, remedy| Remark::warning(&about, what, remedy);
    let remark = match shown {
        Ok(()) => Remark::ok(&about, "command-doctor-language"),
        Err(WhyNot::NotYetKnown) => Remark::ok(&about, "command-doctor-language-likely"),
        Err(WhyNot::Charset) => why("command-doctor-language-charset", "command-doctor-not-utf8-remedy"),
        Err(WhyNot::Printer) => why("command-doctor-language-printer", "command-doctor-printer-remedy"),
        Err(WhyNot::ConsoleFont) => why("command-doctor-language-font", "command-doctor-language-font-remedy"),
        Err(WhyNot::ReordersItself) => why("command-doctor-language-order", "command-doctor-language-order-remedy"),
        Err(WhyNot::NeedsForceLtr) => why("command-doctor-language-order", "command-doctor-language-kitty-remedy"),
        Err(WhyNot::Fonts) => why("command-doctor-language-font", "command-doctor-language-fonts-remedy"),
    };
    remark.with("language", locale.native_name)
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;
    use crate::runtime::terminal::facts::Hint;

    fn state(facts: Facts, about: &str) -> State {
        judge(facts, "xterm")
            .into_iter()
            .find(|remark| remark.about == about)
            .map_or(State::Error, |remark| remark.state)
    }

    #[test]
    fn a_terminal_that_reorders_arabic_is_told_with_the_remedy() {
        let good = Facts {
            colours: ColourDepth::True,
            charset: Charset::Utf8,
            device: Device::Emulator,
            hint: Hint::Nothing,
        };
        let language = |hint| {
            let arabic = Locale::find("ar").unwrap();
            let shows = Probe::new(Facts { hint, ..good }, FontStatement::Unsaid).shows();
            language(arabic, shows.level(arabic.display_level))
        };
        assert_eq!(language(Hint::Nothing).state, State::Ok);
        assert_eq!(language(Hint::Konsole).state, State::Warning);
        assert_eq!(
            language(Hint::Kitty).remedy,
            Some("command-doctor-language-kitty-remedy")
        );
        assert_eq!(state(good, "charset"), State::Ok);
        assert_eq!(
            state(
                Facts {
                    charset: Charset::Other,
                    ..good
                },
                "charset"
            ),
            State::Warning
        );
        assert_eq!(
            state(
                Facts {
                    device: Device::Printer,
                    ..good
                },
                "terminal"
            ),
            State::Warning
        );
        assert_eq!(state(good, "language.fr"), State::Ok);
    }
}
