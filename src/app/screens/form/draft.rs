//! The draft of the form: all that was said in it as text, and the form of such a text.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::field::Field;
use super::{Extent, State};
use crate::domain::{FormKind, Identity, Session, SiteId, Started, session_from_json, session_to_json};

/// The way drafts are written here.
pub(in crate::app::screens) const FORMAT: u16 = 1;

/// The form as text, once something was said in it.
pub(in crate::app::screens) fn draft(state: &State) -> Option<(FormKind, String)> {
    if !state.is_begun() {
        return None;
    }
    let texts: Map<String, Value> = state
        .texts
        .iter()
        .map(|(field, text)| (field.key(), Value::from(text.as_str())))
        .collect();
    let correcting = state.correcting.as_ref().map(|(identity, before)| {
        json!({
            "site": identity.site.as_str(),
            "device": identity.device.as_str(),
            "epoch": identity.epoch,
            "seq": identity.seq,
            "before": session_to_json(before),
        })
    });
    let text = json!({
        "session": session_to_json(&state.session),
        "texts": texts,
        "everything": state.extent == Extent::Everything,
        "correcting": correcting,
        "run": state.run,
        "timer": state.timer.map(|timer| json!({
            "number": timer.number,
            "date": timer.date.to_string(),
            "hour": timer.hour,
        })),
    });
    Some((super::kind(state), text.to_string()))
}

/// The form of a text; `None` when it is none.
pub(in crate::app::screens) fn taken_up(text: &str) -> Option<State> {
    let Ok(Value::Object(mut draft)) = serde_json::from_str(text) else {
        return None;
    };
    let session = session(draft.remove("session")?)?;
    let correcting = match draft.remove("correcting") {
        None | Some(Value::Null) => None,
        Some(correcting) => Some(corrected(correcting)?),
    };
    let texts = match draft.remove("texts") {
        Some(Value::Object(texts)) => typed(&texts),
        _ => BTreeMap::new(),
    };
    let everything = draft.get("everything").and_then(Value::as_bool) == Some(true);
    let run = draft.get("run").and_then(Value::as_u64).unwrap_or(0);
    let mut state = State {
        correcting,
        texts,
        extent: if everything {
            Extent::Everything
        } else {
            Extent::Essential
        },
        run: u32::try_from(run).unwrap_or(0),
        timer: draft.get("timer").and_then(timer),
        begun: true,
        ..State::with(session, None)
    };
    state.look_for_commune();
    Some(state)
}

fn timer(value: &Value) -> Option<Started> {
    let number = |name| u8::try_from(value.get(name)?.as_u64()?).ok();
    Some(Started {
        number: number("number")?,
        date: value.get("date")?.as_str()?.parse().ok()?,
        hour: number("hour")?,
    })
}

fn session(value: Value) -> Option<Session> {
    match value {
        Value::Object(fields) => Some(session_from_json(fields)),
        _ => None,
    }
}

fn corrected(mut value: Value) -> Option<(Identity, Box<Session>)> {
    let before = session(value.get_mut("before")?.take())?;
    let code = |name| SiteId::parse(value.get(name)?.as_str()?);
    let number = |name| u32::try_from(value.get(name)?.as_u64()?).ok();
    let identity = Identity {
        site: code("site")?,
        device: code("device")?,
        epoch: number("epoch")?,
        seq: number("seq")?,
    };
    Some((identity, Box::new(before)))
}

/// What was typed, as far as the fields take it.
fn typed(texts: &Map<String, Value>) -> BTreeMap<Field, String> {
    let read = |field: Field| {
        let text = texts.get(&field.key())?.as_str()?;
        let text: String = text.chars().filter(|c| field.takes(*c)).take(field.longest()).collect();
        Some((field, text))
    };
    Field::typed().filter_map(read).collect()
}
