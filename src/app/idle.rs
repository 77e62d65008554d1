//! Nobody there any more: the warning, the wipe, the lock of a mediator's screen.

use super::effect::Effect;
use super::model::{Model, Overlay};
use super::screens::{Screen, Side, timers};
use super::{Display, Now, moves, update};

/// Without a sign of life for so long, a visitor is asked whether they are still there (EN 301 549 asks for ≥ 20 s).
const WARNING: u64 = 60_000;
/// Without a sign of life for so long, everything of the visitor is wiped.
const WIPE: u64 = 90_000;
/// Without a sign of life for so long, a mediator's screen is locked.
const LOCK: u64 = 300_000;
/// How long goodbye stays.
const GOODBYE: u64 = 15_000;

/// When the machine wants to be told the time, on the clock of [`Now`]; `None` when only a person can change anything.
#[must_use]
pub fn deadline(model: &Model) -> Option<u64> {
    leaving(model).into_iter().chain(timers::next_minute(model)).min()
}

/// When nobody has been there for so long that something must be done.
fn leaving(model: &Model) -> Option<u64> {
    let after = |wait| Some(model.last_sign_of_life + wait);
    match (&model.screen, model.screen.side()) {
        (Screen::Goodbye, _) => after(GOODBYE),
        (_, Side::Idle) if is_at_rest(model) => None,
        (_, Side::Visitor) if model.overlay == Some(Overlay::StillThere) => after(WIPE),
        (_, Side::Idle | Side::Visitor) => after(WARNING),
        (_, Side::Door) => after(WIPE),
        (_, Side::Staff) => after(LOCK),
    }
}

/// Whether the attract screen stands as the next person must find it.
pub(super) fn is_at_rest(model: &Model) -> bool {
    let own = model.facts.languages.first().map(|offer| offer.tag);
    model.overlay.is_none()
        && model.focus == 0
        && !model.keys.on
        && model.scroll.unwrap_or(0) == 0
        && model.display == Display::Normal
        && own.is_none_or(|own| own == model.language)
}

/// What a key brings about when nobody was told the time for long, as after a lid was closed: `Some` when what it was
/// meant for is gone, and the key then only wakes the kiosk. A question not yet asked is not asked of somebody there.
pub(super) fn wake(model: &mut Model, now: Now) -> Option<Vec<Effect>> {
    let due = leaving(model).filter(|due| now.clock >= *due)?;
    let unasked = model.screen.side() == Side::Visitor && model.overlay != Some(Overlay::StillThere);
    if unasked && now.clock < due + (WIPE - WARNING) {
        return None;
    }
    Some(tick(model, now))
}

/// Does what the time asks for.
pub(super) fn tick(model: &mut Model, now: Now) -> Vec<Effect> {
    let Some(due) = leaving(model).filter(|due| now.clock >= *due) else {
        return Vec::new();
    };
    match model.screen.side() {
        Side::Idle => moves::home(model),
        Side::Door => moves::end_visit(model, &Screen::Attract),
        // A lid closed at 30 s and opened at 100 s has passed both limits: the wipe wins.
        Side::Visitor if model.overlay == Some(Overlay::StillThere) || now.clock >= due + (WIPE - WARNING) => {
            moves::end_visit(model, &Screen::Attract)
        }
        Side::Visitor => {
            update::open(model, Overlay::StillThere);
            Vec::new()
        }
        Side::Staff => moves::lock(model),
    }
}
