//! What can be known of the terminal without asking it: the environment, and nothing else.
//!
//! The font of a Linux console is left out: its map is behind an ioctl (`GIO_UNIMAP`) that no safe crate offers. The installer
//! states it instead, see `probe::FontStatement`.

/// How many colours may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColourDepth {
    /// None: `NO_COLOR`, or a terminal without.
    None,
    /// The eight of the first colour terminals.
    Basic8,
    /// The palette of 256.
    Indexed256,
    /// Any colour, 8 bits a channel.
    True,
}

/// The code set of the locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// Any other, the bare `C` locale included: only what Latin-1 has should be shown.
    Other,
}

/// What kind of thing shows the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// The Linux text console: one font of at most 512 glyphs.
    LinuxConsole,
    /// A program that draws a terminal.
    Emulator,
    /// Something that only prints (`TERM=dumb` or unset): for the linear kiosk.
    Printer,
}

/// An emulator that leaves its name in the environment.
///
/// A hint only, since programs started from one carry it into another: an answer of the terminal itself wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// None of those below.
    Nothing,
    /// Konsole, which reorders text itself.
    Konsole,
    /// mlterm, which reorders text itself.
    Mlterm,
    /// kitty, which reorders text itself unless told `force_ltr yes`.
    Kitty,
}

/// The facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// How many colours may be used.
    pub colours: ColourDepth,
    /// The code set of the locale.
    pub charset: Charset,
    /// What shows the text.
    pub device: Device,
    /// The emulator's name, where it left one.
    pub hint: Hint,
}

impl Facts {
    /// Reads them through `lookup`, which gives the value of a variable.
    #[must_use]
    pub fn read(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let value = |name: &str| lookup(name).filter(|value| !value.is_empty());
        let term = value("TERM").unwrap_or_default();
        let device = device(&term);
        let colours = if value("NO_COLOR").is_some() {
            ColourDepth::None
        } else {
            colours(device, &term, value("COLORTERM").as_deref())
        };
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(value);
        let hints = [
            ("KONSOLE_VERSION", Hint::Konsole),
            ("MLTERM", Hint::Mlterm),
            ("KITTY_WINDOW_ID", Hint::Kitty),
        ];
        let left = hints.into_iter().find(|(name, _)| value(name).is_some());
        Self {
            colours,
            charset: locale.map_or(Charset::Other, |locale| charset(&locale)),
            device,
            hint: left.map_or(Hint::Nothing, |(_, hint)| hint),
        }
    }

    /// Reads them from the environment of this process.
    #[must_use]
    pub fn of_this_process() -> Self {
        Self::read(|name| std::env::var(name).ok())
    }
}

fn device(term: &str) -> Device {
    match term {
        "" | "dumb" | "unknown" => Device::Printer,
        "linux" => Device::LinuxConsole,
        _ if term.starts_with("linux-") => Device::LinuxConsole,
        _ => Device::Emulator,
    }
}

fn colours(device: Device, term: &str, colorterm: Option<&str>) -> ColourDepth {
    const TRUE_BY_NAME: &[&str] = &["alacritty", "contour", "foot", "ghostty", "kitty", "wezterm"];
    const WITHOUT: &[&str] = &["vt52", "vt100", "vt102", "vt220", "vt320", "vt420"];
    match device {
        Device::Printer => return ColourDepth::None,
        // 512 glyphs leave 8 colours, whatever COLORTERM was inherited.
        Device::LinuxConsole => return ColourDepth::Basic8,
        Device::Emulator => {}
    }
    let family = term.strip_prefix("xterm-").unwrap_or(term);
    if matches!(colorterm, Some("truecolor" | "24bit"))
        || term.contains("direct")
        || TRUE_BY_NAME.iter().any(|name| family.starts_with(name))
    {
        ColourDepth::True
    } else if term.contains("256color") {
        ColourDepth::Indexed256
    } else if WITHOUT.contains(&term) || term.ends_with("-m") || term.ends_with("-mono") {
        ColourDepth::None
    } else {
        ColourDepth::Basic8
    }
}

/// Reads `language_COUNTRY.codeset@modifier`.
fn charset(locale: &str) -> Charset {
    let codeset = locale
        .split_once('.')
        .map_or("", |(_, rest)| rest.split('@').next().unwrap_or(""));
    if codeset.eq_ignore_ascii_case("UTF-8") || codeset.eq_ignore_ascii_case("UTF8") {
        Charset::Utf8
    } else {
        Charset::Other
    }
}

#[cfg(test)]
mod tests {
    use super::{Charset, ColourDepth, Device, Facts, Hint};

    fn read(environment: &[(&str, &str)]) -> Facts {
        Facts::read(|wanted| {
            environment
                .iter()
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn colours_follow_the_terminal_and_no_color_above_all() {
        let cases: &[(&[(&str, &str)], ColourDepth)] = &[
            (&[], ColourDepth::None),
            (&[("TERM", "dumb"), ("COLORTERM", "truecolor")], ColourDepth::None),
            (&[("TERM", "linux"), ("COLORTERM", "truecolor")], ColourDepth::Basic8),
            (&[("TERM", "linux-16color")], ColourDepth::Basic8),
            (&[("TERM", "xterm")], ColourDepth::Basic8),
            (&[("TERM", "screen")], ColourDepth::Basic8),
            (&[("TERM", "vt100")], ColourDepth::None),
            (&[("TERM", "xterm-mono")], ColourDepth::None),
            (&[("TERM", "xterm-256color")], ColourDepth::Indexed256),
            (&[("TERM", "tmux-256color")], ColourDepth::Indexed256),
            (
                &[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")],
                ColourDepth::True,
            ),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "24bit")], ColourDepth::True),
            (
                &[("TERM", "xterm-256color"), ("COLORTERM", "yes")],
                ColourDepth::Indexed256,
            ),
            (&[("TERM", "foot")], ColourDepth::True),
            (&[("TERM", "xterm-kitty")], ColourDepth::True),
            (&[("TERM", "xterm-direct")], ColourDepth::True),
            (&[("TERM", "xterm-kitty"), ("NO_COLOR", "1")], ColourDepth::None),
            (&[("TERM", "xterm-kitty"), ("NO_COLOR", "")], ColourDepth::True),
        ];
        for (environment, colours) in cases {
            assert_eq!(read(environment).colours, *colours, "{environment:?}");
        }
    }

    #[test]
    fn the_code_set_is_that_of_the_strongest_locale_variable() {
        let cases: &[(&[(&str, &str)], Charset)] = &[
            (&[], Charset::Other),
            (&[("LANG", "C")], Charset::Other),
            (&[("LANG", "C.UTF-8")], Charset::Utf8),
            (&[("LANG", "fr_FR.utf8")], Charset::Utf8),
            (&[("LANG", "fr_FR.UTF-8@euro")], Charset::Utf8),
            (&[("LANG", "fr_FR")], Charset::Other),
            (&[("LANG", "fr_FR.ISO-8859-15@euro")], Charset::Other),
            (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C")], Charset::Other),
            (&[("LANG", "C"), ("LC_CTYPE", "ar_EG.UTF-8")], Charset::Utf8),
            (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "")], Charset::Utf8),
        ];
        for (environment, charset) in cases {
            assert_eq!(read(environment).charset, *charset, "{environment:?}");
        }
    }

    #[test]
    fn the_device_and_the_emulators_name_are_known_from_the_environment() {
        assert_eq!(read(&[]).device, Device::Printer);
        assert_eq!(read(&[("TERM", "linux")]).device, Device::LinuxConsole);
        assert_eq!(read(&[("TERM", "xterm")]).device, Device::Emulator);
        assert_eq!(read(&[("TERM", "xterm")]).hint, Hint::Nothing);
        assert_eq!(read(&[("KONSOLE_VERSION", "221203")]).hint, Hint::Konsole);
        assert_eq!(read(&[("MLTERM", "3.9.2")]).hint, Hint::Mlterm);
        assert_eq!(read(&[("KITTY_WINDOW_ID", "1")]).hint, Hint::Kitty);
    }
}
