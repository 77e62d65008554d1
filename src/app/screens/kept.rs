//! The screens that are forms: what is kept of each while it is filled in, and the screen of what was kept.

use chrono::NaiveDate;

use super::{Screen, dossier, form, place, survey};
use crate::app::facts::Facts;
use crate::domain::FormKind;

/// The form that a screen is, begun or not.
#[must_use]
pub fn form_of(screen: &Screen) -> Option<FormKind> {
    match screen {
        Screen::Form(state) => Some(form::kind(state)),
        Screen::Dossier(state) => Some(state.form()),
        Screen::Paper(_) => Some(FormKind::Paper),
        Screen::Place(_) => Some(FormKind::Place),
        _ => None,
    }
}

/// Whether something was said in the form that a screen is, so that leaving it must lose nothing.
#[must_use]
pub fn is_begun(screen: &Screen) -> bool {
    match screen {
        Screen::Form(state) => state.is_begun(),
        Screen::Dossier(state) => state.is_begun(),
        Screen::Paper(state) => state.is_begun(),
        Screen::Place(state) => state.is_begun(),
        _ => false,
    }
}

/// Whether a form that was begun says again what it said before.
#[must_use]
pub fn is_as_before(screen: &Screen) -> bool {
    matches!(screen, Screen::Place(state) if state.is_as_before())
}

/// The screen of a form as it is found again after it was left.
#[must_use]
pub fn left(screen: Screen) -> Screen {
    match screen {
        Screen::Place(state) => Screen::Place(Box::new(state.taken_up())),
        screen => screen,
    }
}

/// The form that a screen is and what to keep of it; `None` while nothing was typed in it, or it is being saved.
#[must_use]
pub fn draft(screen: &Screen) -> Option<(FormKind, String)> {
    match screen {
        Screen::Form(state) => form::draft(state),
        Screen::Dossier(state) => Some((state.form(), state.draft()?)),
        Screen::Paper(state) => Some((FormKind::Paper, state.draft()?)),
        Screen::Place(state) => Some((FormKind::Place, state.draft()?)),
        _ => None,
    }
}

/// The number of the way in which drafts of a form are written; it grows when that way changes.
#[must_use]
pub fn format(form: FormKind) -> u16 {
    match form {
        FormKind::Session | FormKind::Correction => form::FORMAT,
        FormKind::Dossier | FormKind::DossierCorrection => dossier::form::FORMAT,
        FormKind::Paper => survey::paper::FORMAT,
        FormKind::Place => place::FORMAT,
    }
}

/// The screen of a draft of this format; `None` when its text means nothing.
#[must_use]
pub fn taken_up(form: FormKind, text: &str, facts: &Facts, today: NaiveDate) -> Option<Screen> {
    Some(match form {
        FormKind::Session | FormKind::Correction => Screen::Form(Box::new(form::taken_up(text)?)),
        FormKind::Dossier | FormKind::DossierCorrection => {
            Screen::Dossier(Box::new(dossier::form::State::resumed(form, text, today)?))
        }
        FormKind::Paper => Screen::Paper(Box::new(survey::paper::State::resumed(text, facts)?)),
        FormKind::Place => Screen::Place(Box::new(place::State::resumed(text)?)),
    })
}
