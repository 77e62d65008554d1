//! Goes from one screen to another: on, back, home, to the desk; and what is left behind on the way.

use super::act::Layer;
use super::drafts::{self, Left};
use super::effect::{Answer, Effect};
use super::facts::Offer;
use super::model::{Held, KeysShown, Model, Overlay, Pending};
use super::screens::{
    self, Go, Screen, Turn, dossier, figures, form, overview, place, sessions, survey, team, timers, trail,
};
use super::update::{close, focus_on, open, page, speak, with_world};
use super::visit_log::VisitLog;
use super::{Display, Intent, Now, focus, idle};

/// Most visits remembered for the mediator's desk.
const MOST_HELD: usize = 5;

pub(super) fn follow(model: &mut Model, turn: Turn, now: Now) -> Vec<Effect> {
    let mut effects = turn.effects;
    match turn.go {
        Go::Stay => model.focus = model.focus.min(page(model).focusable().saturating_sub(1)),
        Go::To(screen) => {
            let screen = drafts::instead(model, screen);
            go(model, screen);
            effects.extend(opened(model, now));
        }
        Go::Instead(screen) => {
            arrive(model, screen);
            effects.extend(opened(model, now));
        }
        Go::Back => effects.extend(back(model, now)),
        Go::Speak(tag) => effects.extend(speak(model, tag, now)),
        Go::EndVisit => effects.extend(end_visit(model, &Screen::Goodbye)),
        Go::Desk => effects.extend(desk(model, now)),
        Go::SignOut => effects.extend(sign_out(model)),
        Go::NextItem => {
            let page = page(model);
            let next = focus::moved(&page, model.focus, &Intent::Next);
            focus_on(model, next, &page);
        }
        Go::Top => {
            let page = page(model);
            focus_on(model, 0, &page);
            model.scroll = Some(0);
        }
        Go::Focus(act) => {
            let page = page(model);
            if let Some(index) = page.items().position(|item| item.act == act) {
                focus_on(model, index, &page);
            }
        }
    }
    if turn.notice.is_some() {
        model.notice = turn.notice;
    }
    effects
}

pub(super) fn back(model: &mut Model, now: Now) -> Vec<Effect> {
    if model.overlay.is_some() {
        close(model);
        return Vec::new();
    }
    let inside = match &mut model.screen {
        Screen::Form(state) => form::back(state),
        Screen::Sessions(state) => sessions::back(state),
        Screen::Timers(state) => timers::back(state),
        Screen::Place(state) => place::back(state),
        Screen::Team(state) => team::back(state),
        Screen::Trail(state) => trail::back(state),
        Screen::Figures(state) => figures::back(state),
        Screen::Overview(state) => overview::back(state),
        Screen::Dossiers(state) => dossier::back(state),
        Screen::Events(state) => dossier::event::back(state),
        Screen::Dossier(state) => dossier::form::back(state),
        Screen::Survey(state) => survey::visitor::back(state),
        Screen::Surveys(state) => survey::list::back(state),
        Screen::Paper(state) => survey::paper::back(state),
        _ => None,
    };
    if let Some(opened) = inside {
        return follow(model, Go::Focus(opened).into(), now);
    }
    match model.screen {
        Screen::Attract => return Vec::new(),
        Screen::Goodbye => return home(model),
        Screen::Desk => {
            open(model, Overlay::SignOutForSure);
            return Vec::new();
        }
        _ => {}
    }
    if model.keys.on && page(model).keys.is_some() {
        model.keys.on = false;
        model.focus = model.typing.unwrap_or(0);
        return Vec::new();
    }
    leave_for_later(model);
    match model.past.pop() {
        // Behind the attract screen's first choice there is nobody's visit yet.
        Some((Screen::Attract, _)) | None => end_visit(model, &Screen::Attract),
        Some((mut screen, focus)) => {
            let mut effects = Vec::new();
            let refreshed = with_world(model, now, |_, world| screens::refresh(&mut screen, world));
            effects.extend(refreshed);
            arrive(model, screen);
            return_to(model, focus);
            effects
        }
    }
}

/// Keeps what was begun on the screen that is left: a lesson for its visitor, a form for whoever fills it in.
fn leave_for_later(model: &mut Model) {
    if let Screen::Lesson(state) = &model.screen {
        model.left = Some(state.clone());
    }
    if let Some(staff) = &model.staff
        && screens::is_begun(&model.screen)
    {
        drafts::set_down(model, staff.code, model.screen.clone(), Left::Waiting);
    }
}

/// What a screen asks when it opens.
pub(super) fn opened(model: &mut Model, now: Now) -> Vec<Effect> {
    with_world(model, now, screens::opened)
}

/// On to a screen, with a way back to this one.
pub(super) fn go(model: &mut Model, screen: Screen) {
    let left = std::mem::replace(&mut model.screen, Screen::Attract);
    model.past.push((left, model.focus));
    arrive(model, screen);
}

pub(super) fn arrive(model: &mut Model, screen: Screen) {
    model.screen = screen;
    model.typing = None;
    // An answer to the screen that is left must not reach this one; what was asked for this one just now may.
    let first = model.first_request;
    model
        .pending
        .retain(|(id, pending)| *pending != Pending::Screen || id.0 >= first);
    model.keys.layer = Layer::Letters;
    let page = page(model);
    // A form opens on "save" when nothing is missing, a lesson where the next move is expected.
    let first = screens::first_focus(model).and_then(|act| page.items().position(|item| item.act == act));
    focus_on(model, first.unwrap_or(0), &page);
    // A page is read from its top, unless the hand is expected further down.
    model.scroll = first.is_none().then_some(0);
}

/// Puts the hand back on the line that was chosen, unless the screen has a better place for it now.
fn return_to(model: &mut Model, focus: usize) {
    let page = page(model);
    if screens::first_focus(model).is_none() && focus < page.items().count() {
        focus_on(model, focus, &page);
    }
}

/// Back to the attract screen; nothing is left of anybody.
pub(super) fn home(model: &mut Model) -> Vec<Effect> {
    model.past.clear();
    model.left = None;
    model.overlay = None;
    model.notice = None;
    model.keys = KeysShown::default();
    model.display = Display::Normal;
    model.last_intent = None;
    let own = model.facts.languages.first().map_or("fr", |offer| offer.tag);
    let changed = model.language != own;
    model.language = own;
    arrive(model, Screen::Attract);
    let mut effects = vec![Effect::Forget];
    effects.extend(changed.then_some(Effect::UseLanguage(own)));
    effects
}

/// Records the visit, if there is one, and wipes it; goodbye is said when somebody is there to read it.
pub(super) fn end_visit(model: &mut Model, then: &Screen) -> Vec<Effect> {
    let mut effects: Vec<Effect> = model.visit.take().map(|log| keep(model, log)).into_iter().collect();
    let language = model.language;
    effects.extend(home(model));
    if matches!(then, Screen::Goodbye) {
        // Said in the visitor's own language; the next one starts again from the kiosk's.
        model.language = language;
        effects.retain(|effect| !matches!(effect, Effect::UseLanguage(_)));
        arrive(model, Screen::Goodbye);
    }
    effects
}

/// Hands the visit over to be recorded, and remembers it for the mediator's desk.
fn keep(model: &mut Model, log: VisitLog) -> Effect {
    let visit = log.end(&model.facts.pack);
    let request = model.request(Pending::Visit);
    model.held.insert(
        0,
        Held {
            visit: visit.clone(),
            request,
            seq: None,
        },
    );
    model.held.truncate(MOST_HELD);
    Effect::SaveVisit(request, Box::new(visit))
}

/// Staff come in: the visitor's calls are answered, their visit ends, and a screen set down is taken up again.
fn desk(model: &mut Model, now: Now) -> Vec<Effect> {
    let mut effects = Vec::new();
    if let Some(mut log) = model.visit.take() {
        for call in std::mem::take(&mut model.facts.calls) {
            if log.answer_call(call.number, now) {
                let waited = call.since.map(|since| now.seconds_since(since));
                effects.push(Effect::CloseCall {
                    number: call.number,
                    waited,
                });
            } else {
                model.facts.calls.push(call);
            }
        }
        effects.push(keep(model, log));
        effects.push(Effect::Forget);
    }
    model.past.clear();
    model.left = None;
    model.keys.on = false;
    // The desk speaks the kiosk's own language, not that of whoever was there before.
    let own = model.facts.languages.first().map_or("fr", |offer| offer.tag);
    if model.language != own {
        model.language = own;
        effects.push(Effect::UseLanguage(own));
    }
    effects.extend(timers::ask(model));
    effects.push(read_made(model));
    match drafts::locked(model) {
        Some(screen) => {
            model.past.push((Screen::Desk, 0));
            arrive(model, screen);
            effects.extend(opened(model, now));
        }
        None => arrive(model, Screen::Desk),
    }
    effects.extend(drafts::ask(model));
    effects
}

/// Asks for the dossiers that others point to.
pub(super) fn read_made(model: &mut Model) -> Effect {
    Effect::ReadMade(model.request(Pending::Made))
}

fn sign_out(model: &mut Model) -> Vec<Effect> {
    model.staff = None;
    let mut effects = home(model);
    effects.push(Effect::SignOut);
    effects
}

/// Somebody let in after they had left is not there: they leave at once.
pub(super) fn too_late(answer: &Answer) -> Vec<Effect> {
    match answer {
        Answer::PinRight { .. } | Answer::PinChosen => vec![Effect::SignOut],
        _ => Vec::new(),
    }
}

/// Locks a mediator's screen: what was being typed is set down for the same code.
pub(super) fn lock(model: &mut Model) -> Vec<Effect> {
    let code = model.staff.take().map(|staff| staff.code);
    let screen = std::mem::replace(&mut model.screen, Screen::Attract);
    match (code, screen) {
        (Some(code), screen) if screens::form_of(&screen).is_some() => {
            drafts::set_down(model, code, screen, Left::Locked);
        }
        _ => {}
    }
    let mut effects = home(model);
    effects.push(Effect::Lock);
    effects
}

/// Offers languages as the terminal is known to show them; the one in use stays, and the focus stays on its choice.
///
/// A kiosk that nobody has touched yet turns to its own language, when that is only now known to be shown.
pub(super) fn offer(model: &mut Model, languages: Vec<Offer>) -> Vec<Effect> {
    let untouched = matches!(model.screen, Screen::Attract) && idle::is_at_rest(model);
    let focused = page(model).act_at(model.focus).cloned();
    if languages.iter().any(|offer| offer.tag == model.language) {
        model.facts.languages = languages;
    }
    let page = page(model);
    if let Some(index) = focused.and_then(|act| page.items().position(|item| item.act == act)) {
        model.focus = index;
    }
    let own = model.facts.languages.first().map(|offer| offer.tag);
    match own.filter(|own| untouched && *own != model.language) {
        Some(own) => {
            model.language = own;
            vec![Effect::UseLanguage(own)]
        }
        None => Vec::new(),
    }
}
