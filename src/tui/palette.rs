//! The only place that names colours: one style a meaning, for four depths and three contrasts.
//!
//! Every colour has a contrast of at least 7:1 on the black the whole screen is painted with. Focus, errors and
//! successes are told by marks and reverse video as well, so that nothing rests on colour. Never reads the environment.

use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    True,
    Indexed,
    Eight,
    None,
}

/// What the person chose on the display screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contrast {
    #[default]
    Normal,
    High,
    NoColour,
}

/// What a piece of the screen means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Text,
    /// Secondary: rules, borders, the site's name.
    Dim,
    Title,
    Heading,
    /// The name of a key in the footer.
    Key,
    /// What stands in front of an item: its number, its box.
    Mark,
    Error,
    Success,
    Hint,
    /// Done, reached, counted; and what is not yet.
    Bar,
    Track,
    /// Not read yet.
    New,
    /// What was typed.
    Typed,
}

/// The styles of one screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    depth: Depth,
    contrast: Contrast,
}

impl Palette {
    /// The palette of a terminal for a person; without colours there is one contrast only.
    #[must_use]
    pub fn new(depth: Depth, contrast: Contrast) -> Self {
        match contrast {
            Contrast::NoColour => Self {
                depth: Depth::None,
                contrast,
            },
            Contrast::Normal | Contrast::High => Self { depth, contrast },
        }
    }

    /// What the whole screen is painted with first.
    #[must_use]
    pub fn ground(self) -> Style {
        Style::reset().fg(self.colour(Ink::Text)).bg(self.black())
    }

    /// The style of a meaning.
    #[must_use]
    pub fn style(self, ink: Ink) -> Style {
        let style = Style::new().fg(self.colour(ink)).bg(self.black());
        match ink {
            Ink::Title | Ink::Heading | Ink::Error | Ink::Success | Ink::New | Ink::Key => {
                style.add_modifier(Modifier::BOLD)
            }
            Ink::Text | Ink::Dim | Ink::Mark | Ink::Hint | Ink::Bar | Ink::Track | Ink::Typed => style,
        }
    }

    /// The style of a meaning on the thing that has the focus.
    #[must_use]
    pub fn focused(self, ink: Ink) -> Style {
        // One colour for the whole of it: a reversed line of many colours reads as many things.
        let ink = if ink == Ink::Error { ink } else { Ink::Text };
        self.style(ink).add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }

    fn black(self) -> Color {
        match self.depth {
            Depth::True => Color::Rgb(0, 0, 0),
            Depth::Indexed => Color::Indexed(16),
            Depth::Eight => Color::Black,
            Depth::None => Color::Reset,
        }
    }

    fn colour(self, ink: Ink) -> Color {
        match (self.depth, self.contrast) {
            (Depth::None, _) | (_, Contrast::NoColour) => Color::Reset,
            (Depth::True, Contrast::Normal) => match ink {
                Ink::Text | Ink::Typed => Color::Rgb(232, 232, 232),
                Ink::Dim | Ink::Track => Color::Rgb(168, 168, 168),
                Ink::Title | Ink::Heading => Color::Rgb(255, 255, 255),
                Ink::Key | Ink::Mark | Ink::Bar => Color::Rgb(125, 200, 255),
                Ink::Error => Color::Rgb(255, 160, 140),
                Ink::Success => Color::Rgb(140, 225, 150),
                Ink::Hint | Ink::New => Color::Rgb(250, 215, 110),
            },
            (Depth::Indexed, Contrast::Normal) => match ink {
                Ink::Text | Ink::Typed => Color::Indexed(254),
                Ink::Dim | Ink::Track => Color::Indexed(248),
                Ink::Title | Ink::Heading => Color::Indexed(231),
                Ink::Key | Ink::Mark | Ink::Bar => Color::Indexed(117),
                Ink::Error => Color::Indexed(216),
                Ink::Success => Color::Indexed(120),
                Ink::Hint | Ink::New => Color::Indexed(221),
            },
            // A console whose font has 512 glyphs shows no bright colours, and of the dark ones only these two are
            // light enough.
            (Depth::Eight, Contrast::Normal) => match ink {
                Ink::Key | Ink::Mark | Ink::Bar | Ink::Hint | Ink::New | Ink::Success => Color::Cyan,
                _ => Color::Gray,
            },
            (Depth::True, Contrast::High) => match ink {
                Ink::Key | Ink::Mark | Ink::Bar | Ink::Hint | Ink::New => Color::Rgb(255, 255, 0),
                _ => Color::Rgb(255, 255, 255),
            },
            (Depth::Indexed, Contrast::High) => match ink {
                Ink::Key | Ink::Mark | Ink::Bar | Ink::Hint | Ink::New => Color::Indexed(226),
                _ => Color::Indexed(231),
            },
            (Depth::Eight, Contrast::High) => Color::White,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INKS: [Ink; 13] = [
        Ink::Text,
        Ink::Dim,
        Ink::Title,
        Ink::Heading,
        Ink::Key,
        Ink::Mark,
        Ink::Error,
        Ink::Success,
        Ink::Hint,
        Ink::Bar,
        Ink::Track,
        Ink::New,
        Ink::Typed,
    ];
    const DEPTHS: [Depth; 4] = [Depth::True, Depth::Indexed, Depth::Eight, Depth::None];
    const CONTRASTS: [Contrast; 3] = [Contrast::Normal, Contrast::High, Contrast::NoColour];

    /// Red, green and blue as a terminal shows them: the 6×6×6 cube and grey ramp of xterm, the palette of VGA text.
    fn shown(colour: Color) -> (u8, u8, u8) {
        match colour {
            Color::Rgb(r, g, b) => (r, g, b),
            Color::Indexed(n @ 16..=231) => {
                let level = |v: u8| if v == 0 { 0 } else { 55 + 40 * v };
                let n = n - 16;
                (level(n / 36), level(n / 6 % 6), level(n % 6))
            }
            Color::Indexed(n @ 232..) => {
                let grey = 8 + 10 * (n - 232);
                (grey, grey, grey)
            }
            Color::Black => (0, 0, 0),
            Color::Cyan => (0, 0xAA, 0xAA),
            Color::Gray => (0xAA, 0xAA, 0xAA),
            Color::White => (0xFF, 0xFF, 0xFF),
            other => panic!("a colour nobody measured: {other:?}"),
        }
    }

    /// Relative luminance, WCAG 2.2.
    fn luminance(colour: Color) -> f64 {
        let (r, g, b) = shown(colour);
        let linear = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    #[test]
    fn every_colour_has_a_contrast_of_seven_to_one() {
        for depth in [Depth::True, Depth::Indexed, Depth::Eight] {
            for contrast in [Contrast::Normal, Contrast::High] {
                let palette = Palette::new(depth, contrast);
                for style in INKS.map(|ink| palette.style(ink)).into_iter().chain([palette.ground()]) {
                    let (fg, bg) = (style.fg.unwrap(), style.bg.unwrap());
                    let ratio = (luminance(fg) + 0.05) / (luminance(bg) + 0.05);
                    assert!(ratio >= 7.0, "{depth:?} {contrast:?} {fg:?} on {bg:?}: {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn without_colour_only_the_terminal_s_own_colours_are_used() {
        for (depth, contrast) in [(Depth::None, Contrast::Normal), (Depth::True, Contrast::NoColour)] {
            let palette = Palette::new(depth, contrast);
            for style in INKS
                .map(|ink| palette.focused(ink))
                .into_iter()
                .chain([palette.ground()])
            {
                assert_eq!((style.fg, style.bg), (Some(Color::Reset), Some(Color::Reset)));
            }
        }
    }

    #[test]
    fn focus_is_reverse_video_at_every_depth() {
        for depth in DEPTHS {
            for contrast in CONTRASTS {
                for ink in INKS {
                    let style = Palette::new(depth, contrast).focused(ink);
                    assert!(
                        style.add_modifier.contains(Modifier::REVERSED),
                        "{depth:?} {contrast:?} {ink:?}"
                    );
                }
            }
        }
    }
}
