//! A form was left half-way and another of its kind is asked for: take up the first, or give it up?

use crate::app::act::{Act, DeskAct};
use crate::app::page::{Page, Words};
use crate::domain::FormKind;

use super::Screen;

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    /// The kind of form that waits.
    pub(in crate::app) form: FormKind,
    /// The form that was asked for.
    pub(in crate::app) wanted: Box<Screen>,
}

impl State {
    /// Before a form, while another of its kind waits.
    pub(in crate::app) fn before(wanted: Screen, form: FormKind) -> Self {
        let wanted = Box::new(wanted);
        Self { form, wanted }
    }
}

pub(super) fn page() -> Page {
    Page::new(Words::message("drafts-title"))
        .text(Words::message("drafts-text"))
        .choice(Act::Desk(DeskAct::Resume), Words::message("drafts-resume"))
        .choice(Act::StartOver, Words::message("drafts-start-over"))
        .choice(Act::Back, Words::message("drafts-back"))
}
