//! The languages offered: those the site wants and this terminal can show, as far as it has answered.
//!
//! The first frame never waits: it offers what any terminal shows, and languages are added as answers come.

use super::clock;
use super::terminal::event::Answer;
use super::terminal::facts::Facts as TerminalFacts;
use super::terminal::probe::{FontStatement, Probe};
use crate::app::Offer;
use crate::domain::{Fonts, Site};
use crate::i18n::Locale;

/// What decides which languages are offered.
pub(super) struct Offers {
    probe: Probe,
    wanted: Vec<&'static Locale>,
}

impl Offers {
    /// The languages of the site's list, or all; `first`, the kiosk's own, before the others.
    pub(super) fn new(site: &Site, terminal: TerminalFacts, first: &'static Locale) -> Self {
        let fonts = match site.fonts {
            Fonts::Unsaid => FontStatement::Unsaid,
            Fonts::ArabicForms => FontStatement::ArabicForms,
            Fonts::EveryScript => FontStatement::EveryScript,
        };
        Self {
            probe: Probe::new(terminal, fonts),
            wanted: wanted(site, first),
        }
    }

    /// What to write after the first frame.
    pub(super) fn queries(&mut self) -> &'static [u8] {
        self.probe.queries(clock::since_boot())
    }

    /// When the terminal has had its time to answer.
    pub(super) fn deadline(&self) -> Option<u64> {
        self.probe.deadline()
    }

    /// Ends the wait, when it is over.
    pub(super) fn expire(&mut self) {
        self.probe.expire(clock::since_boot());
    }

    pub(super) fn answer(&mut self, answer: &Answer) {
        self.probe.answer(answer);
    }

    /// The languages to offer now; never none, so that nobody faces an empty screen.
    pub(super) fn now(&self) -> Vec<Offer> {
        let shows = self.probe.shows();
        let offers: Vec<Offer> = self
            .wanted
            .iter()
            .filter(|locale| shows.level(locale.display_level).is_ok())
            .map(|l| offer(l))
            .collect();
        if offers.is_empty() {
            vec![offer(Locale::reference())]
        } else {
            offers
        }
    }
}

/// The languages for a reader that draws no cells: any text passes.
pub(super) fn for_lines(site: &Site, first: &'static Locale) -> Vec<Offer> {
    wanted(site, first).into_iter().map(offer).collect()
}

fn wanted(site: &Site, first: &'static Locale) -> Vec<&'static Locale> {
    let listed = |locale: &Locale| site.languages.is_empty() || site.languages.iter().any(|tag| tag == locale.tag);
    let mut locales: Vec<_> = Locale::offered()
        .iter()
        .copied()
        .filter(|locale| listed(locale))
        .collect();
    if let Some(at) = locales.iter().position(|locale| locale.tag == first.tag) {
        locales[..=at].rotate_right(1);
    }
    if locales.is_empty() {
        locales.push(Locale::reference());
    }
    locales
}

fn offer(locale: &'static Locale) -> Offer {
    Offer {
        tag: locale.tag,
        native_name: locale.native_name,
    }
}
