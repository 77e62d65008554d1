//! Counts the sessions of a month for the mediator's screen.

use crate::app::figures::MonthFigures;
use crate::domain::{Level, Period, Session, SessionFacts, Theme};

/// A month being counted.
pub(super) struct Count {
    figures: MonthFigures,
    themes: [u32; Theme::ALL.len()],
}

impl Count {
    pub(super) fn of(period: Period) -> Self {
        let days = (period.to() - period.from()).num_days() + 1;
        let levels = Level::ALL.iter().map(|level| Some(*level)).chain([None]);
        let figures = MonthFigures {
            month: period.from(),
            sessions: 0,
            accompaniments: 0,
            minutes: 0,
            by_day: vec![0; usize::try_from(days).unwrap_or(31)],
            by_level: levels.map(|level| (level, 0)).collect(),
            by_theme: Vec::new(),
        };
        Self {
            figures,
            themes: [0; Theme::ALL.len()],
        }
    }

    pub(super) fn add(&mut self, session: &Session) {
        let people = session.accompaniments();
        let figures = &mut self.figures;
        figures.sessions += 1;
        figures.accompaniments += people;
        figures.minutes += u32::from(session.minutes);
        let day = usize::try_from((session.date - figures.month).num_days()).ok();
        if let Some(count) = day.and_then(|day| figures.by_day.get_mut(day)) {
            *count += 1;
        }
        if let Some((_, count)) = figures.by_level.iter_mut().find(|(level, _)| *level == session.level()) {
            *count += people;
        }
        for theme in SessionFacts::from(session).themes.iter() {
            self.themes[theme.position()] += 1;
        }
    }

    pub(super) fn figures(mut self) -> MonthFigures {
        let counted = Theme::ALL.iter().map(|theme| (*theme, self.themes[theme.position()]));
        self.figures.by_theme = counted.filter(|(_, count)| *count > 0).collect();
        self.figures
            .by_theme
            .sort_by_key(|(theme, count)| (std::cmp::Reverse(*count), theme.position()));
        self.figures
    }
}
