//! The screen: the model's page drawn as cells, written only when something changed.

use std::io::{self, Write};
use std::sync::Arc;

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{KeyEvent, MouseEvent};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use super::terminal::facts::ColourDepth;
use super::terminal::output::Output;
use crate::app::{Display, Intent, Model, Page};
use crate::content::Pack;
use crate::i18n::Locale;
use crate::tui::{self, Contrast, Depth, Drawn, Palette, Setting};
use crate::wording::Wording;

/// The screen and what stands on it.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<Output>>,
    colours: ColourDepth,
    wording: Wording,
    shown: Option<Shown>,
}

/// What is on the screen now.
struct Shown {
    page: Page,
    state: State,
    drawn: Drawn,
}

/// What besides the page decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    focus: usize,
    field: Option<usize>,
    scroll: Option<u16>,
    display: Display,
    language: &'static str,
    area: Rect,
}

impl Screen {
    pub(super) fn new(output: Output, size: (u16, u16), colours: ColourDepth, wording: Wording) -> io::Result<Self> {
        let area = Rect::new(0, 0, size.0, size.1);
        let options = TerminalOptions {
            viewport: Viewport::Fixed(area),
        };
        let terminal = Terminal::with_options(CrosstermBackend::new(output), options)?;
        Ok(Self {
            terminal,
            colours,
            wording,
            shown: None,
        })
    }

    pub(super) fn wording(&self) -> &Wording {
        &self.wording
    }

    /// Says everything in another language from the next frame on.
    pub(super) fn speak(&mut self, tag: &str, pack: &Arc<Pack>) {
        if let Some(locale) = Locale::find(tag).filter(|locale| locale.tag != self.wording.texts().locale().tag) {
            self.wording = wording(locale, pack);
        }
    }

    pub(super) fn resize(&mut self, columns: u16, rows: u16) -> io::Result<()> {
        self.shown = None;
        self.terminal.resize(Rect::new(0, 0, columns, rows))
    }

    /// Overwrites everything that was on the screen: nothing of a visitor stays in the terminal's cells or in memory.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        self.shown = None;
        // `clear` would ask the terminal where its cursor is and wait for an answer, which the reader of keys takes.
        let area = self.terminal.get_frame().area();
        self.terminal.resize(area)
    }

    /// Rings the terminal's bell.
    pub(super) fn ring(&mut self) -> io::Result<()> {
        let output = self.terminal.backend_mut();
        output.write_all(b"\x07")?;
        Write::flush(output)
    }

    /// Draws the page in front; writes nothing when it already stands there.
    pub(super) fn draw(&mut self, model: &Model) -> io::Result<()> {
        let page = crate::app::page(model);
        let area = self.terminal.get_frame().area();
        let state = State {
            focus: model.focus,
            field: model.typing(),
            scroll: model.scroll,
            display: model.display,
            language: model.language,
            area,
        };
        if self
            .shown
            .as_ref()
            .is_some_and(|shown| shown.page == page && shown.state == state)
        {
            return Ok(());
        }
        let setting = Setting {
            focus: state.focus,
            field: state.field,
            scroll: state.scroll.map_or(tui::Scroll::Follow, tui::Scroll::To),
            palette: palette(self.colours, model.display),
            site: &model.facts.site,
        };
        let mut drawn = None;
        self.terminal.draw(|frame| {
            let told = tui::draw(frame.buffer_mut(), &page, &setting, &self.wording);
            frame.set_cursor_position(told.cursor);
            drawn = Some(told);
        })?;
        self.shown = drawn.map(|drawn| Shown { page, state, drawn });
        Ok(())
    }

    /// What a key asks of the page in front, as it was last drawn.
    pub(super) fn key(&self, event: &KeyEvent, model: &Model) -> Option<Intent> {
        self.asked(model, |on| tui::keys::key(event, on))
    }

    /// What a click or a turn of the wheel asks of the page in front, as it was last drawn.
    pub(super) fn mouse(&self, event: MouseEvent, model: &Model) -> Option<Intent> {
        self.asked(model, |on| tui::keys::mouse(&event, on))
    }

    fn asked(&self, model: &Model, ask: impl FnOnce(&tui::keys::On) -> Option<Intent>) -> Option<Intent> {
        let shown = self.shown.as_ref()?;
        let on = tui::keys::On {
            page: &shown.page,
            focus: model.focus,
            drawn: &shown.drawn,
            direction: self.wording.direction(),
        };
        ask(&on)
    }
}

/// The locale the model speaks.
pub(super) fn locale_of(model: &Model) -> io::Result<&'static Locale> {
    Locale::find(model.language).ok_or_else(|| io::Error::other("a language without a locale"))
}

/// One language with the words of the packs in use.
pub(super) fn wording(locale: &'static Locale, pack: &Arc<Pack>) -> Wording {
    let mut wording = Wording::new(locale);
    wording.texts_mut().use_packs(pack.clone());
    wording
}

fn palette(colours: ColourDepth, display: Display) -> Palette {
    let depth = match colours {
        ColourDepth::None => Depth::None,
        ColourDepth::Basic8 => Depth::Eight,
        ColourDepth::Indexed256 => Depth::Indexed,
        ColourDepth::True => Depth::True,
    };
    match display {
        Display::Normal => Palette::new(depth, Contrast::Normal),
        Display::HighContrast => Palette::new(depth, Contrast::High),
        Display::NoColour => Palette::new(depth, Contrast::NoColour),
    }
}
