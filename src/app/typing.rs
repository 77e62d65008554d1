//! What is typed, by a keyboard or by the keys on the screen, and the field that takes it.

use super::Now;
use super::act::{Act, KeyAct, Layer};
use super::effect::Effect;
use super::model::Model;
use super::moves::follow;
use super::page::{Page, Shape};
use super::screens::{self, Typed};
use super::update::{chosen, digit, focus_on, with_world};

pub(super) fn typed(model: &mut Model, page: &Page, typed: Typed, now: Now) -> Vec<Effect> {
    if let Some(field) = typing_into(model, page).filter(|_| model.overlay.is_none()) {
        return type_in(model, &field, typed, now);
    }
    let Typed::Character(c) = typed else {
        return Vec::new();
    };
    let numbered = digit(c).and_then(|n| {
        let mut items = page.items().enumerate().filter(|(_, item)| item.shape.is_numbered());
        items.nth(n).map(|(index, _)| index)
    });
    match numbered {
        Some(index) => {
            focus_on(model, index, page);
            chosen(model, page, index, now)
        }
        // Space does what has the focus, as on a button.
        None if c == ' ' => chosen(model, page, model.focus, now),
        None => Vec::new(),
    }
}

pub(super) fn pressed(model: &mut Model, key: KeyAct, now: Now) -> Vec<Effect> {
    let page = super::page(model);
    let typed = match key {
        KeyAct::Layer(layer) => {
            model.keys.layer = layer;
            if model.focus >= page.items().count() {
                // Rows differ between layers: the focus stays with the keys that change them.
                let shown = super::page(model);
                let last = shown
                    .keys
                    .as_ref()
                    .and_then(|keys| keys.rows.last())
                    .map_or(0, Vec::len);
                model.focus = shown.focusable() - last;
            }
            return Vec::new();
        }
        KeyAct::Character(c) => Typed::Character(c),
        KeyAct::Erase => Typed::Erase,
    };
    let field = typing_into(model, &page).or_else(|| {
        let last = model.typing.and_then(|index| page.items().nth(index));
        last.filter(|item| item.shape.is_field())
            .or_else(|| page.items().find(|item| matches!(item.shape, Shape::Field { .. })))
            .map(|item| item.act.clone())
    });
    if model.keys.layer == Layer::Capitals {
        model.keys.layer = Layer::Letters;
    }
    field.map_or_else(Vec::new, |field| type_in(model, &field, typed, now))
}

/// The item that takes what is typed: the one with the focus, or the last field when the focus is on the keys.
pub(super) fn typing_into(model: &Model, page: &Page) -> Option<Act> {
    let field = |index: usize| page.items().nth(index).filter(|item| item.shape.is_field());
    let on_keys = model.focus >= page.items().count();
    let index = if on_keys {
        model
            .typing
            .filter(|index| field(*index).is_some())
            .or_else(|| page.items().position(|i| i.shape.is_field()))?
    } else {
        model.focus
    };
    field(index).map(|item| item.act.clone())
}

fn type_in(model: &mut Model, field: &Act, typed: Typed, now: Now) -> Vec<Effect> {
    model.notice = None;
    let turn = with_world(model, now, |screen, world| screens::typed(screen, field, typed, world));
    follow(model, turn, now)
}

/// The focus, and the key of the screen that it is on; `None` when it is on an item.
pub(super) fn key_under_hand(model: &Model) -> Option<(usize, usize)> {
    let on = model.keys.on && model.overlay.is_none();
    let items = on.then(|| super::page(model).items().count())?;
    Some((model.focus, model.focus.checked_sub(items)?))
}

/// Things that come and go above the keys must not push the hand from one key to another, nor off them.
pub(super) fn keep_hand_on_key(model: &mut Model, before: Option<(usize, usize)>) {
    let Some((focus, key)) = before.filter(|(focus, _)| *focus == model.focus && model.overlay.is_none()) else {
        return;
    };
    let page = super::page(model);
    if page.keys.is_some() {
        let moved = page.items().count() + key;
        model.focus = if moved < page.focusable() { moved } else { focus };
    }
}
