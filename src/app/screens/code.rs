//! The resume code: typed to go on from another day, shown to be taken away.

use crate::app::act::{Act, CodeAct};
use crate::app::effect::{Answer, Effect};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Value, Words};
use crate::app::visit_log::VisitLog;
use crate::content::Pack;
use crate::domain::{CodeFault, Edition, LanguageNumber, Level, ResumeCode, TakenUp};

use super::{Go, Screen, Turn, Typed, World, paths};

/// Most characters typed: twice those of the longest code, for blanks.
const LONGEST: usize = 120;

/// The state of the screen where a code is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    pub typed: String,
    wrong: Option<CodeFault>,
    /// What a right code brought, once taken.
    taken: Option<TakenUp>,
}

/// The state of the screen to take away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// The lesson just done, as an index of the pack, whose card goes along.
    pub lesson: Option<usize>,
    printed: Option<bool>,
}

impl Away {
    pub(in crate::app) fn new(lesson: Option<usize>) -> Self {
        Self { lesson, printed: None }
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    if let Some(taken) = &state.taken {
        return welcome(taken, model);
    }
    let mut page = Page::new(Words::message("code-title"))
        .text(Words::message("code-text"))
        .item(Item {
            act: Act::Code(CodeAct::Field),
            label: Words::message("code-field"),
            shape: Shape::Field {
                value: state.typed.clone(),
                secret: false,
                long: false,
            },
        });
    if let Some(fault) = &state.wrong {
        page = page.with(Block::Note(Tone::Error, wrong(fault)));
    }
    page.choice(Act::Code(CodeAct::Take), Words::message("code-take"))
}

/// What is wrong with a code, and what to do.
fn wrong(fault: &CodeFault) -> Words {
    match fault {
        CodeFault::Empty => Words::message("code-wrong-empty"),
        CodeFault::NotASign(sign) => Words::Message("code-wrong-sign", vec![("sign", Value::Text(sign.to_string()))]),
        CodeFault::TooShort { .. } | CodeFault::BrokenGroup(_) => Words::message("code-wrong-short"),
        CodeFault::TooLong => Words::message("code-wrong-long"),
        CodeFault::WrongCheck => Words::message("code-wrong-check"),
        CodeFault::Newer | CodeFault::AnotherPack => Words::message("code-wrong-pack"),
    }
}

fn welcome(taken: &TakenUp, model: &Model) -> Page {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let journey = model.visit.as_ref().map(|visit| &visit.journey);
    let landing = journey
        .and_then(|journey| journey.level)
        .map_or(0, super::wishes::landing);
    let mut page = Page::new(Words::message("code-welcome-title"))
        .with(Block::Stairs(landing))
        .text(Words::counted("code-welcome-done", "count", count(taken.known.len())));
    if !taken.unknown.is_empty() {
        let unknown = Words::counted("code-welcome-unknown", "count", count(taken.unknown.len()));
        page = page.with(Block::Note(Tone::Plain, unknown));
    } else if taken.edition == Edition::Other {
        page = page.with(Block::Note(Tone::Plain, Words::message("code-welcome-edition")));
    }
    page.choice(Act::Code(CodeAct::GoOn), Words::message("code-welcome-on"))
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    match act {
        Act::Code(CodeAct::Field | CodeAct::Take) => take(state, world),
        Act::Code(CodeAct::GoOn) => go_on(world),
        _ => Turn::stay(),
    }
}

fn take(state: &mut State, world: &mut World) -> Turn {
    let pack = world.facts.pack.clone();
    let read = ResumeCode::parse(&state.typed).and_then(|code| Ok((code.takes_up(&pack.contents())?, code)));
    let (taken, code) = match read {
        Ok(read) => read,
        Err(fault) => {
            state.wrong = Some(fault);
            return Go::Focus(Act::Code(CodeAct::Field)).into();
        }
    };
    if let Some(visit) = world.visit {
        visit.journey.take_up(&code, &taken, &pack);
    }
    state.typed.clear();
    state.wrong = None;
    state.taken = Some(taken);
    let offered = code.language.and_then(LanguageNumber::language);
    let offered = offered.and_then(|language| {
        let mut offers = world.facts.languages.iter();
        offers
            .find(|offer| offer.tag == language.as_str())
            .map(|offer| offer.tag)
    });
    match offered.filter(|tag| *tag != world.language) {
        Some(tag) => Go::Speak(tag).into(),
        None => Turn::stay(),
    }
}

/// On the path where it was left, else at the level.
fn go_on(world: &mut World) -> Turn {
    let pack = world.facts.pack.clone();
    let Some(visit) = world.visit.as_ref() else {
        return Turn::stay();
    };
    let path = visit.journey.path.as_ref();
    let path = path.and_then(|id| pack.paths.iter().position(|path| path.id == *id));
    match path {
        Some(index) => Go::Instead(Screen::Paths(paths::State::One(index))).into(),
        None => Go::Instead(Screen::Level(visit.journey.level.unwrap_or(Level::Basic))).into(),
    }
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed) -> Turn {
    if *field != Act::Code(CodeAct::Field) {
        return Turn::stay();
    }
    match typed {
        Typed::Character(c) if !c.is_control() && state.typed.chars().count() < LONGEST => {
            state.typed.extend(c.to_uppercase());
            state.wrong = None;
        }
        Typed::Erase => {
            state.typed.pop();
            state.wrong = None;
        }
        Typed::Character(_) => {}
    }
    Turn::stay()
}

/// What to take away: the code to copy or to scan, and the card of the lesson.
pub(super) fn away(state: Away, model: &Model) -> Page {
    let code = written(model.visit.as_ref(), &model.facts.pack, model.language);
    let mut page = Page::new(Words::message("away-title"))
        .with(Block::Code(code))
        .text(Words::message("away-text"));
    if let Some(lesson) = state.lesson.and_then(|index| model.facts.pack.lessons.get(index)) {
        page = page.with(Block::Sheet {
            lines: Vec::new(),
            body: vec![Words::Pack(lesson.message("card"))],
        });
    }
    match state.printed {
        Some(true) => page = page.with(Block::Note(Tone::Success, Words::message("away-printed"))),
        Some(false) => page = page.with(Block::Note(Tone::Error, Words::message("away-not-printed"))),
        None => {}
    }
    if model.facts.beside.printer {
        page = page.choice(Act::Print, Words::message("away-print"));
    }
    page.choice(Act::Back, Words::message("away-back"))
        .choice(Act::EndVisit, Words::message("done-end"))
}

/// The code of a visit so far; empty when there is no visit.
fn written(visit: Option<&VisitLog>, pack: &Pack, language: &str) -> String {
    visit.map_or_else(String::new, |visit| visit.journey.code(pack, language).to_string())
}

pub(super) fn act_away(state: Away, act: &Act, world: &mut World) -> Turn {
    let pack = world.facts.pack.clone();
    match act {
        Act::Print => {
            let code = written(world.visit.as_ref(), &pack, world.language);
            let mut lines = vec![
                Words::message("away-title"),
                Words::Plain(code),
                Words::message("away-text"),
            ];
            if let Some(lesson) = state.lesson.and_then(|index| pack.lessons.get(index)) {
                lines.push(Words::Pack(lesson.message("title")));
                lines.push(Words::Pack(lesson.message("card")));
            }
            Turn::ask(Effect::Print(world.request(), lines))
        }
        Act::EndVisit => Go::EndVisit.into(),
        _ => Turn::stay(),
    }
}

pub(super) fn answered_away(state: &mut Away, answer: &Answer) -> Turn {
    match answer {
        Answer::Printed => state.printed = Some(true),
        Answer::NotPrinted => state.printed = Some(false),
        _ => {}
    }
    Turn::stay()
}
