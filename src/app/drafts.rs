//! Drafts: what staff type in a form is kept outside after each change, and found again when they sign in.
//!
//! Knows no form: a screen says what it keeps and takes it back ([`screens::draft`], [`screens::taken_up`]).

use super::Now;
use super::effect::{Answer, Effect};
use super::model::{Model, Pending};
use super::moves::{arrive, go, opened};
use super::screens::unfinished;
use super::screens::{self, Screen};
use crate::domain::{Draft, DraftKey, FormKind, NameCode};

/// A form that somebody left before it was saved.
#[derive(Clone, Debug)]
pub struct SetDown {
    pub of: NameCode,
    pub screen: Screen,
    pub how: Left,
}

/// How a form was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// The kiosk locked itself: the same code comes straight back to it.
    Locked,
    /// By hand, or with the program: it waits on the desk.
    Waiting,
}

impl SetDown {
    /// Whether it is a form of this kind that this code left.
    fn is(&self, of: NameCode, form: FormKind) -> bool {
        self.of == of && screens::form_of(&self.screen) == Some(form)
    }
}

/// What is to be kept of the screen in front, when it changed since it was last kept.
pub(super) fn kept(model: &mut Model) -> Option<Effect> {
    let typed = screens::draft(&model.screen);
    let draft = model.staff.as_ref().zip(typed).map(|(staff, (form, text))| {
        let (of, format) = (staff.code, screens::format(form));
        let key = DraftKey { of, form, format };
        Draft { key, text }
    });
    if draft == model.kept {
        return None;
    }
    let before = std::mem::replace(&mut model.kept, draft);
    match &model.kept {
        Some(draft) => Some(Effect::KeepDraft(draft.clone())),
        // What was typed was taken back by hand: it must not be found again.
        None if screens::is_as_before(&model.screen) => before.map(|draft| Effect::DropDraft(draft.key)),
        // What was never begun, saved or given up has nothing to keep; who saves or gives up also drops.
        None => None,
    }
}

/// The draft of a form of somebody is done with: asked before what saves it, it goes only when that is saved.
#[must_use]
pub fn done_with(of: NameCode, form: FormKind) -> Effect {
    let format = screens::format(form);
    Effect::DropDraft(DraftKey { of, form, format })
}

/// Asks what a member of staff typed before and did not save.
pub(super) fn ask(model: &mut Model) -> Option<Effect> {
    let of = model.staff.as_ref()?.code;
    Some(Effect::ReadDraft(model.request(Pending::Drafts), of))
}

/// Sets down what was found, unless the same form waits already.
pub(super) fn found(model: &mut Model, answer: Answer) {
    let Answer::DraftsRead(drafts) = answer else { return };
    for Draft { key, text } in drafts {
        let (of, form) = (key.of, key.form);
        let in_front = screens::form_of(&model.screen) == Some(form);
        if in_front || key.format != screens::format(form) || waiting(model, of, form).is_some() {
            continue;
        }
        if let Some(screen) = screens::taken_up(form, &text, &model.facts, model.today) {
            set_down(model, of, screen, Left::Waiting);
        }
    }
}

/// Sets a form down for its code; one of the same kind gives way.
pub(super) fn set_down(model: &mut Model, of: NameCode, screen: Screen, how: Left) {
    if let Some(form) = screens::form_of(&screen)
        && let Some(at) = waiting(model, of, form)
    {
        model.set_down.remove(at);
    }
    let screen = screens::left(screen);
    model.set_down.push(SetDown { of, screen, how });
}

fn waiting(model: &Model, of: NameCode, form: FormKind) -> Option<usize> {
    model.set_down.iter().position(|down| down.is(of, form))
}

/// The form that the kiosk locked itself on, for the code that comes back.
pub(super) fn locked(model: &mut Model) -> Option<Screen> {
    let of = model.staff.as_ref()?.code;
    let theirs = |down: &SetDown| down.of == of && down.how == Left::Locked;
    let at = model.set_down.iter().position(theirs)?;
    Some(model.set_down.remove(at).screen)
}

/// Takes up the form that was left last, or the one that is asked about.
pub(super) fn resume(model: &mut Model, now: Now) -> Vec<Effect> {
    let of = model.staff.as_ref().map(|staff| staff.code);
    let asked = match &model.screen {
        Screen::Unfinished(state) => of.and_then(|of| waiting(model, of, state.form)),
        _ => model.set_down.iter().rposition(|down| Some(down.of) == of),
    };
    let Some(at) = asked else {
        return Vec::new();
    };
    let screen = model.set_down.remove(at).screen;
    if matches!(model.screen, Screen::Unfinished(_)) {
        // The question whether to take it up is no place to come back to.
        arrive(model, screen);
    } else {
        go(model, screen);
    }
    opened(model, now)
}

/// The screen to show instead of a form while another of its kind waits: which of the two? The description of places is
/// one and the same, and goes on.
pub(super) fn instead(model: &mut Model, screen: Screen) -> Screen {
    let kind = screens::form_of(&screen);
    let of = model.staff.as_ref().map(|staff| staff.code);
    let found = of
        .zip(kind)
        .and_then(|(of, form)| Some((form, waiting(model, of, form)?)));
    match found {
        Some((FormKind::Place, at)) => model.set_down.remove(at).screen,
        Some((form, _)) => Screen::Unfinished(unfinished::State::before(screen, form)),
        None => screen,
    }
}

/// Gives up the form that waits, for the one that was asked for.
pub(super) fn start_over(model: &mut Model, now: Now) -> Vec<Effect> {
    let screen = std::mem::replace(&mut model.screen, Screen::Desk);
    let (Screen::Unfinished(state), Some(staff)) = (screen, &model.staff) else {
        return Vec::new();
    };
    let (of, form) = (staff.code, state.form);
    if let Some(at) = waiting(model, of, form) {
        model.set_down.remove(at);
    }
    arrive(model, *state.wanted);
    let mut effects = vec![done_with(of, form)];
    effects.extend(opened(model, now));
    effects
}
