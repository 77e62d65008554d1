//! Routes what happens: the overlay first, then the screen. Holds no screen's rules.

use super::act::{Act, DeskAct, Layer};
use super::calling::call_somebody;
use super::effect::{Answer, Effect};
use super::model::{Done, Model, Notice, Overlay, Pending};
use super::moves::{back, end_visit, follow, go, home, offer, read_made, too_late};
use super::page::{Command, Page};
use super::screens::{self, Go, Screen, Side, Typed, World, code, sign_in, timers};
use super::typing::{keep_hand_on_key, key_under_hand, pressed, typed, typing_into};
use super::visit_log::VisitLog;
use super::{Intent, Msg, Now, RequestId, drafts, focus, idle, keys, overlays};

/// A confirmation repeated faster than this is a key held down, and confirms nothing (EN 301 549).
const REPEAT: u64 = 150;

/// Takes one message; returns what is to be done outside.
pub fn update(model: &mut Model, msg: Msg, now: Now) -> Vec<Effect> {
    model.clock = now.clock;
    model.today = now.day;
    model.hour = now.hour;
    model.first_request = model.next_request;
    let on_key = key_under_hand(model);
    let mut effects = take(model, msg, now);
    effects.extend(drafts::kept(model));
    keep_hand_on_key(model, on_key);
    // What was taken away may have had the focus.
    model.focus = model.focus.min(page(model).focusable().saturating_sub(1));
    effects
}

fn take(model: &mut Model, msg: Msg, now: Now) -> Vec<Effect> {
    match msg {
        Msg::Tick => idle::tick(model, now),
        Msg::Verified(soundness) => {
            model.facts.soundness = soundness;
            Vec::new()
        }
        Msg::Offered(languages) => offer(model, languages),
        Msg::Answered(id, answer) => answered(model, id, answer, now),
        Msg::Intent(intent) => {
            // A key meant for what the time wiped must not act on what stands there instead.
            let woken = idle::wake(model, now);
            model.last_sign_of_life = now.clock;
            if let Some(effects) = woken {
                return effects;
            }
            if let Some(visit) = &mut model.visit {
                visit.touch(now);
            }
            wanted(model, intent, now)
        }
    }
}

/// The page in front, with its keys and commands.
#[must_use]
pub fn page(model: &Model) -> Page {
    let mut page = match model.overlay {
        Some(overlay) => overlays::page(overlay, model),
        None => screens::page(model),
    };
    if let Some(notice) = model.notice.filter(|_| model.overlay.is_none()) {
        page.blocks.insert(0, overlays::notice(notice));
    }
    let has_field = page.items().any(|item| item.shape.is_field());
    if has_field && model.keys.on {
        page.keys = Some(keys::layout(model.language, model.keys.layer));
    }
    let side = model.screen.side();
    page.commands.push(Command::Confirm);
    if model.overlay.is_some() || side != Side::Idle {
        page.commands.push(Command::Back);
    }
    page.commands
        .extend([Command::Help, Command::Language, Command::Display]);
    if has_field {
        page.commands.push(Command::Keys);
    }
    if matches!(side, Side::Idle | Side::Visitor) {
        page.commands.push(Command::Staff);
    }
    page
}

fn wanted(model: &mut Model, intent: Intent, now: Now) -> Vec<Effect> {
    let page = page(model);
    let held = model
        .last_intent
        .is_some_and(|(last, at)| last == intent && now.clock.saturating_sub(at) < REPEAT);
    model.last_intent = Some((intent, now.clock));
    if held && acts(model, &page, &intent) {
        return Vec::new();
    }
    if model.overlay == Some(Overlay::StillThere) && !intent_confirms(&intent) && !is_move(&intent) {
        return do_act(model, &Act::StillHere, now);
    }
    if matches!(model.screen, Screen::Attract) && model.overlay.is_none() {
        match intent {
            Intent::Confirm | Intent::Point(_) | Intent::Choose(_) | Intent::Command(_) | Intent::Scroll(_) => {}
            // Moves go between the choices when there are several; any other key begins.
            _ if is_move(&intent) && page.items().count() > 1 => {}
            Intent::Type(c) if digit(c).is_some_and(|n| n < page.items().count()) => {}
            _ => return do_act(model, &Act::Begin, now),
        }
    }
    match intent {
        Intent::Scroll(line) => {
            model.scroll = Some(line);
            Vec::new()
        }
        Intent::Command(command) => commanded(model, command, now),
        Intent::Confirm => chosen(model, &page, model.focus, now),
        Intent::Point(index) => {
            if index < page.items().count() {
                let is_field = page.items().nth(index).is_some_and(|item| item.shape.is_field());
                model.keys.on |= is_field;
                if is_field {
                    focus_on(model, index, &page);
                    return Vec::new();
                }
                focus_on(model, index, &page);
            }
            chosen(model, &page, index, now)
        }
        Intent::Choose(index) => {
            focus_on(model, index, &page);
            let is_field = page.items().nth(index).is_some_and(|item| item.shape.is_field());
            if is_field {
                Vec::new()
            } else {
                chosen(model, &page, index, now)
            }
        }
        Intent::Type(c) => typed(model, &page, Typed::Character(c), now),
        Intent::Erase => typed(model, &page, Typed::Erase, now),
        Intent::Next | Intent::Previous | Intent::Up | Intent::Down | Intent::Start | Intent::End => {
            moved(model, &page, &intent, now)
        }
    }
}

/// Whether an intent does something at once, so that a key held down must not do it again and again: a digit chooses
/// where nothing is typed. Typing, erasing and moving go on.
fn acts(model: &Model, page: &Page, intent: &Intent) -> bool {
    match intent {
        Intent::Type(_) => model.overlay.is_some() || typing_into(model, page).is_none(),
        Intent::Command(_) => true,
        other => intent_confirms(other),
    }
}

fn intent_confirms(intent: &Intent) -> bool {
    matches!(intent, Intent::Confirm | Intent::Point(_) | Intent::Choose(_))
}

fn is_move(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::Next | Intent::Previous | Intent::Up | Intent::Down | Intent::Start | Intent::End
    )
}

/// The 0-based choice of a digit: 1 to 9, then 0 for the tenth.
pub(super) fn digit(c: char) -> Option<usize> {
    let n = usize::try_from(c.to_digit(10)?).ok()?;
    Some((n + 9) % 10)
}

pub(super) fn focus_on(model: &mut Model, index: usize, page: &Page) {
    model.focus = index;
    model.scroll = None;
    if page.items().nth(index).is_some_and(|item| item.shape.is_field()) {
        model.typing = Some(index);
    }
}

fn moved(model: &mut Model, page: &Page, intent: &Intent, now: Now) -> Vec<Effect> {
    if matches!(intent, Intent::Start | Intent::End)
        && let Some(item) = page.items().nth(model.focus).filter(|_| model.overlay.is_none())
    {
        let act = item.act.clone();
        let turn = with_world(model, now, |screen, world| screens::nudge(screen, &act, intent, world));
        if let Some(turn) = turn {
            return follow(model, turn, now);
        }
    }
    let next = focus::moved(page, model.focus, intent);
    focus_on(model, next, page);
    Vec::new()
}

pub(super) fn chosen(model: &mut Model, page: &Page, index: usize, now: Now) -> Vec<Effect> {
    match page.act_at(index).cloned() {
        Some(act) => do_act(model, &act, now),
        None => Vec::new(),
    }
}

fn commanded(model: &mut Model, command: Command, now: Now) -> Vec<Effect> {
    match command {
        Command::Confirm => chosen(model, &page(model), model.focus, now),
        Command::Back => do_act(model, &Act::Back, now),
        Command::Help => toggle(model, Overlay::Help),
        Command::Language => toggle(model, Overlay::Language),
        Command::Display => toggle(model, Overlay::Display),
        Command::Keys => do_act(model, &Act::ToggleKeys, now),
        Command::Staff => do_act(model, &Act::OpenSignIn, now),
        Command::Undo => do_act(model, &Act::Undo, now),
    }
}

fn toggle(model: &mut Model, overlay: Overlay) -> Vec<Effect> {
    if model.overlay == Some(overlay) {
        close(model);
    } else {
        open(model, overlay);
    }
    Vec::new()
}

/// Opens an overlay; the focus comes back where it was when it closes.
pub(super) fn open(model: &mut Model, overlay: Overlay) {
    if model.overlay.is_none() {
        model.under = model.focus;
    }
    model.overlay = Some(overlay);
    model.focus = 0;
    model.scroll = None;
}

pub(super) fn close(model: &mut Model) {
    if model.overlay.take().is_some() {
        model.focus = model.under;
        model.scroll = None;
    }
}

fn do_act(model: &mut Model, act: &Act, now: Now) -> Vec<Effect> {
    if !matches!(act, Act::Key(_) | Act::ToggleKeys) {
        model.notice = None;
    }
    match act {
        Act::Begin => {
            go(model, Screen::Languages);
            Vec::new()
        }
        Act::Speak(tag) => speak(model, tag, now),
        Act::Show(display) => {
            model.display = *display;
            close(model);
            Vec::new()
        }
        Act::Close if matches!(model.screen, Screen::Goodbye) && model.overlay.is_none() => home(model),
        Act::Close | Act::StillHere => {
            close(model);
            Vec::new()
        }
        Act::Back => back(model, now),
        Act::CallSomebody => call_somebody(model, now),
        Act::OpenSignIn => {
            if matches!(model.screen.side(), Side::Idle | Side::Visitor) {
                close(model);
                let door = sign_in::State::open(model);
                go(model, Screen::SignIn(door));
            }
            Vec::new()
        }
        Act::AskToLeave => {
            open(model, Overlay::LeaveForSure);
            Vec::new()
        }
        Act::Leave if may_leave(model) => vec![Effect::Leave],
        Act::Leave | Act::Nothing => Vec::new(),
        Act::Key(key) => pressed(model, *key, now),
        Act::ToggleKeys => {
            model.keys.on = !model.keys.on;
            model.keys.layer = Layer::Letters;
            let page = page(model);
            if model.keys.on {
                // The keys type into the field one comes from.
                let focused = page.items().nth(model.focus).filter(|item| item.shape.is_field());
                model.typing = focused.map(|_| model.focus).or(model.typing);
                model.focus = page.items().count();
            } else {
                model.focus = model.typing.unwrap_or(0);
            }
            Vec::new()
        }
        Act::Undo => undo(model, now),
        Act::Desk(DeskAct::Resume) => drafts::resume(model, now),
        Act::StartOver => drafts::start_over(model, now),
        Act::TakeAway => {
            let lesson = match &model.screen {
                Screen::Done(state) => Some(state.lesson),
                _ => None,
            };
            go(model, Screen::Away(code::Away::new(lesson)));
            Vec::new()
        }
        Act::OpenLesson(index) if model.left.as_ref().is_some_and(|left| left.lesson == *index) => {
            if let Some(left) = model.left.take() {
                go(model, Screen::Lesson(left));
            }
            Vec::new()
        }
        Act::EndVisit => {
            close(model);
            end_visit(model, &Screen::Goodbye)
        }
        _ => {
            let held = in_hand(model);
            let turn = with_world(model, now, |screen, world| screens::act(screen, act, world));
            let held = held.filter(|_| matches!(turn.go, Go::Stay));
            let effects = follow(model, turn, now);
            keep_in_hand(model, held.as_ref());
            effects
        }
    }
}

/// What the hand was put on, on the screens whose figures come and go above it; where nobody moved it, it is on nothing.
fn in_hand(model: &Model) -> Option<Act> {
    let figures = matches!(model.screen, Screen::Figures(_) | Screen::Overview(_)) && model.overlay.is_none();
    let item = |page: Page| page.items().nth(model.focus).map(|item| item.act.clone());
    (figures && model.focus > 0).then(|| page(model)).and_then(item)
}

/// Leaves the hand on what it was on, wherever that now stands: whoever presses it twice means it twice.
fn keep_in_hand(model: &mut Model, held: Option<&Act>) {
    let Some(held) = held else { return };
    let page = page(model);
    let place = page.items().position(|item| item.act == *held);
    if let Some(place) = place.filter(|place| *place != model.focus) {
        focus_on(model, place, &page);
    }
}

/// Only an attended machine, or a signed-in coordinator, leaves the program; and only after being asked.
fn may_leave(model: &Model) -> bool {
    let coordinator = model
        .staff
        .as_ref()
        .is_some_and(|staff| staff.role == crate::domain::Role::Coordinator);
    model.overlay == Some(Overlay::LeaveForSure) && (coordinator || model.facts.bolts == super::Bolts::Open)
}

pub(super) fn speak(model: &mut Model, tag: &str, now: Now) -> Vec<Effect> {
    let Some(tag) = model.language_offer(tag) else {
        return Vec::new();
    };
    model.language = tag;
    model.keys.layer = Layer::Letters;
    let mut effects = vec![Effect::UseLanguage(tag)];
    if let Some(visit) = &mut model.visit {
        visit.language = tag;
    }
    if model.overlay.is_some() {
        close(model);
        let again = with_world(model, now, |screen, world| match screen {
            Screen::Lesson(state) => state.in_another_language(world),
            Screen::Search(state) => state.in_another_language(world),
            _ => screens::opened(screen, world),
        });
        effects.extend(again);
    }
    if matches!(model.screen, Screen::Languages) {
        // Somebody who came back to this screen goes on with the same visit.
        model.visit.get_or_insert_with(|| VisitLog::begin(tag, now));
        go(model, Screen::Wishes);
    }
    effects
}

fn undo(model: &mut Model, now: Now) -> Vec<Effect> {
    let undone = with_world(model, now, screens::undo);
    if let Some(turn) = undone {
        return follow(model, turn, now);
    }
    // Only where what is undone can be seen.
    if !screens::shows_last(&model.screen) {
        return Vec::new();
    }
    let Some(last) = model.staff.as_mut().and_then(|staff| staff.last.take()) else {
        return Vec::new();
    };
    let request = model.request(Pending::Undo(Box::new(last.clone())));
    vec![match last {
        Done::Added(identity) => Effect::RemoveSession(request, identity),
        Done::Revised(identity, before) | Done::Removed(identity, before) => {
            Effect::put_back(request, before, identity)
        }
    }]
}

fn answered(model: &mut Model, id: RequestId, answer: Answer, now: Now) -> Vec<Effect> {
    let Some(at) = model.pending.iter().position(|(known, _)| *known == id) else {
        return too_late(&answer);
    };
    let pending = match answer {
        Answer::FiguresReading(_) => model.pending[at].1.clone(),
        _ => model.pending.remove(at).1,
    };
    match (pending, answer) {
        (Pending::Visit, Answer::VisitSaved(identity)) => {
            if let Some(held) = model.held.iter_mut().find(|held| held.request == id) {
                held.seq = Some(identity.seq);
            }
            Vec::new()
        }
        (Pending::Made, Answer::MadeRead(made)) => {
            model.facts.made = made;
            Vec::new()
        }
        (Pending::Drafts, answer) => {
            drafts::found(model, answer);
            Vec::new()
        }
        (Pending::Visit | Pending::Made, _) => Vec::new(),
        (Pending::Undo(last), Answer::SaveFailed(trouble)) => {
            if let Some(staff) = &mut model.staff {
                staff.last = Some(*last);
            }
            model.notice = Some(Notice::SaveFailed(trouble));
            Vec::new()
        }
        (Pending::Undo(_), _) => {
            if let Some(staff) = &mut model.staff {
                staff.last = staff.earlier.pop();
            }
            model.notice = Some(Notice::Undone);
            let effect = with_world(model, now, screens::refresh);
            effect.into_iter().chain([read_made(model)]).collect()
        }
        (Pending::Timers, answer) => {
            timers::answered(model, answer);
            Vec::new()
        }
        (Pending::Screen, answer) => {
            let recorded = timers::recorded(model, &answer);
            let held = in_hand(model);
            let turn = with_world(model, now, |screen, world| screens::answered(screen, answer, world));
            let held = held.filter(|_| matches!(turn.go, Go::Stay));
            let mut effects = follow(model, turn, now);
            keep_in_hand(model, held.as_ref());
            effects.extend(recorded);
            effects
        }
    }
}

/// Lets a screen work on its own state and on the world around it, which are parts of one model.
pub(super) fn with_world<T>(model: &mut Model, now: Now, work: impl FnOnce(&mut Screen, &mut World) -> T) -> T {
    let mut world = World {
        facts: &mut model.facts,
        now,
        language: model.language,
        visit: &mut model.visit,
        staff: &mut model.staff,
        held: &model.held,
        pending: &mut model.pending,
        next_request: &mut model.next_request,
    };
    work(&mut model.screen, &mut world)
}
