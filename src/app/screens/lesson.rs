//! A lesson, step by step: reading, practising, checking.

use crate::app::act::{Act, LessonAct};
use crate::app::effect::{Answer, Effect};
use crate::app::model::Model;
use crate::app::page::{Block, Item, Page, Shape, Tone, Words};
use crate::content::{Lesson, Step, StepKind};
use crate::domain::{LessonUse, Slug, StepUse};
use crate::practice::{Imitation, Mark, Move, Outcome, Part, Spot};

use super::{Go, Screen, Turn, Typed, World, done, paths};

/// Failures of a step after which a person is offered.
const STUCK: u8 = 2;

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct State {
    /// Index in the pack.
    pub lesson: usize,
    pub step: usize,
    /// The imitation of the step, once its words are read.
    pub practice: Option<Imitation>,
    /// What to say beside the step.
    pub said: Option<(Tone, Words)>,
    /// A hint of the pack, beside what was wrong: each failure asks for a more precise one.
    pub hint: Option<Words>,
    /// Whether the step's exercise or question is settled.
    pub settled: bool,
    /// Wrong moves or answers on this step.
    pub failures: u8,
    /// Whether "show me how" was used on this step.
    shown: bool,
    tried: u16,
    first_try: u16,
    /// How each exercise and question went the first time.
    steps: Vec<StepUse>,
    began: u64,
}

impl State {
    /// The first step of a lesson; `None` when the pack has no such lesson.
    pub(super) fn begin(lesson: usize, world: &mut World) -> Option<(Self, Vec<Effect>)> {
        world.facts.pack.lessons.get(lesson)?;
        let began = world.now.clock;
        let mut state = Self {
            lesson,
            step: 0,
            practice: None,
            said: None,
            hint: None,
            settled: false,
            failures: 0,
            shown: false,
            tried: 0,
            first_try: 0,
            steps: Vec::new(),
            began,
        };
        let effects = state.enter(0, world);
        state.note(false, world);
        Some((state, effects))
    }

    /// Starts a step afresh, asking for the words its imitation needs.
    fn enter(&mut self, step: usize, world: &mut World) -> Vec<Effect> {
        self.step = step;
        self.practice = None;
        self.said = None;
        self.hint = None;
        self.settled = false;
        self.failures = 0;
        self.shown = false;
        let pack = world.facts.pack.clone();
        let Some((lesson, step)) = pack
            .lessons
            .get(self.lesson)
            .and_then(|l| Some((l, l.steps().get(step)?)))
        else {
            return Vec::new();
        };
        let asks = lesson.asks(step);
        if asks.is_empty() {
            self.practice = lesson.start(step, &[]);
            return Vec::new();
        }
        vec![Effect::ReadWords(world.request(), asks)]
    }

    /// Starts the step again in another language, since its words changed.
    pub(crate) fn in_another_language(&mut self, world: &mut World) -> Vec<Effect> {
        if self.practice.is_some() && !self.settled {
            self.enter(self.step, world)
        } else {
            Vec::new()
        }
    }

    /// Tells the visit where the lesson stands.
    fn note(&self, completed: bool, world: &mut World) {
        let now = world.now;
        let Some(lesson) = world.facts.pack.lessons.get(self.lesson) else {
            return;
        };
        if let Some(visit) = world.visit {
            if completed {
                visit.journey.done.insert(lesson.number);
            }
            visit.note_lesson(LessonUse {
                id: lesson.id.clone(),
                completed,
                seconds: now.seconds_since(self.began).min(crate::domain::Visit::LONGEST),
                tried: self.tried,
                first_try: self.first_try,
                steps: self.steps.clone(),
            });
        }
    }

    fn settle(&mut self, world: &mut World) {
        if !self.settled {
            self.settled = true;
            let first_try = self.failures == 0 && !self.shown;
            self.tried = (self.tried + 1).min(LessonUse::MOST_TRIED);
            self.first_try = (self.first_try + u16::from(first_try)).min(self.tried);
            let lesson = world.facts.pack.lessons.get(self.lesson);
            let id = lesson.and_then(|lesson| Slug::parse(&lesson.steps().get(self.step)?.id));
            if let Some(id) = id.filter(|id| self.steps.iter().all(|step| step.id != *id)) {
                self.steps.push(StepUse { id, first_try });
            }
            self.note(false, world);
        }
    }

    fn forget_hints(&mut self) {
        self.said = None;
        self.hint = None;
    }

    fn fail(&mut self) {
        self.failures = self.failures.saturating_add(1);
    }
}

pub(super) fn page(state: &State, model: &Model) -> Page {
    let Some(lesson) = model.facts.pack.lessons.get(state.lesson) else {
        return Page::new(Words::message("lesson-gone"));
    };
    let Some(step) = lesson.steps().get(state.step) else {
        return Page::new(Words::message("lesson-gone"));
    };
    let says = |part: &str| Words::Pack(lesson.step_message(step, part));
    let mut page = Page::new(says("title"));
    page.progress = Some((state.step + 1, lesson.steps().len()));
    if let Some(visit) = model.visit.as_ref().filter(|_| state.step == 0)
        && let Some(path) = visit.journey.followed()
        && let Some(example) = paths::example(&model.facts.pack, path.as_str(), lesson)
    {
        page = page.with(Block::Note(Tone::Plain, example));
    }
    page = match &step.kind {
        StepKind::Read => page.text(says("text")),
        StepKind::Practice(_) => practice_page(page, state, lesson, step),
        StepKind::Question { answers, .. } => question_page(page, state, *answers, says),
    };
    if state.settled || step.kind == StepKind::Read {
        page = page.choice(Act::Lesson(LessonAct::Continue), Words::message("lesson-continue"));
    }
    if state.failures >= STUCK && !state.settled {
        page = page.choice(Act::CallSomebody, Words::message("lesson-call"));
    }
    if state.step > 0 && (state.settled || step.kind == StepKind::Read) {
        page = page.choice(Act::Lesson(LessonAct::Before), Words::message("lesson-before"));
    }
    page
}

fn question_page(mut page: Page, state: &State, answers: u8, says: impl Fn(&str) -> Words) -> Page {
    if state.settled {
        return with_note(page, state);
    }
    for answer in 1..=answers {
        page = page.choice(
            Act::Lesson(LessonAct::Answer(answer)),
            says(&format!("answer-{answer}")),
        );
    }
    with_note(page, state)
}

fn with_note(page: Page, state: &State) -> Page {
    let said = state.said.iter().map(|(tone, words)| Block::Note(*tone, words.clone()));
    let hint = state.hint.iter().map(|words| Block::Note(Tone::Hint, words.clone()));
    said.chain(hint).fold(page, Page::with)
}

fn practice_page(mut page: Page, state: &State, lesson: &Lesson, step: &Step) -> Page {
    if state.settled {
        return with_note(page, state);
    }
    page = with_note(page.text(Words::Pack(lesson.step_message(step, "text"))), state);
    let Some(practice) = &state.practice else {
        return page;
    };
    for part in practice.scene().parts {
        page = page.with(block(part));
    }
    // What comes and goes stands last, so that the numbers before it stay what they were.
    page = page.choice(Act::Lesson(LessonAct::ShowHow), Words::message("lesson-show"));
    if practice.can_undo() {
        page = page.choice(Act::Lesson(LessonAct::Undo), Words::message("lesson-undo"));
    }
    page
}

/// A part of an imitation as a block of the page.
fn block(part: Part) -> Block {
    let act = |spot| Act::Lesson(LessonAct::Practice(spot));
    match part {
        Part::Text(words) => Block::Text(words),
        Part::Sheet { lines, body } => Block::Sheet { lines, body },
        Part::Field {
            spot,
            label,
            value,
            long,
        } => Block::Item(Item {
            act: act(spot),
            label,
            shape: Shape::Field {
                value,
                secret: false,
                long,
            },
        }),
        Part::Row { spot, cells, mark } => {
            let shape = Shape::Row {
                cells,
                new: mark == Mark::New,
                chosen: mark == Mark::Chosen,
            };
            Block::Item(Item {
                act: act(spot),
                label: Words::Plain(String::new()),
                shape,
            })
        }
        Part::Button { spot, label } => Block::Item(Item::choice(act(spot), label)),
        Part::Place {
            spot,
            label,
            column,
            row,
            mark,
        } => {
            let shape = Shape::Place {
                column,
                row,
                chosen: mark == Mark::Chosen,
            };
            Block::Item(Item {
                act: act(spot),
                label,
                shape,
            })
        }
    }
}

pub(super) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Lesson(act) = act else {
        return Turn::stay();
    };
    match act {
        LessonAct::Continue => forward(state, world),
        LessonAct::Before => {
            let effects = state.enter(state.step.saturating_sub(1), world);
            Turn {
                effects,
                go: Go::Stay,
                notice: None,
            }
        }
        LessonAct::Answer(answer) => answer_question(state, *answer, world),
        LessonAct::Practice(spot) => press(state, *spot, world),
        LessonAct::Undo => undo(state).unwrap_or_else(Turn::stay),
        LessonAct::ShowHow => {
            let Some(practice) = &mut state.practice else {
                return Turn::stay();
            };
            let outcome = practice.show();
            state.shown = true;
            state.forget_hints();
            follow(state, outcome, world)
        }
    }
}

pub(super) fn typed(state: &mut State, field: &Act, typed: Typed, world: &mut World) -> Turn {
    let Act::Lesson(LessonAct::Practice(spot)) = field else {
        return Turn::stay();
    };
    let step = match typed {
        Typed::Character(c) => Move::Type(*spot, c),
        Typed::Erase => Move::Erase(*spot),
    };
    let turn = play(state, step, world);
    match turn.go {
        // What is enough for the goal may be half of what the hand is writing: only the person leaves a field.
        Go::Focus(Act::Lesson(LessonAct::Practice(_))) => Turn { go: Go::Stay, ..turn },
        _ => turn,
    }
}

pub(super) fn undo(state: &mut State) -> Option<Turn> {
    let undone = state.practice.as_mut()?.undo();
    state.forget_hints();
    undone.then(Turn::stay)
}

pub(super) fn answered(state: &mut State, answer: Answer, world: &World) -> Turn {
    let Answer::WordsRead(words) = answer else {
        return Turn::stay();
    };
    let lesson = world.facts.pack.lessons.get(state.lesson);
    if let Some((lesson, step)) = lesson.and_then(|l| Some((l, l.steps().get(state.step)?))) {
        state.practice = lesson.start(step, &words);
    }
    next_focus(state)
}

/// Presses a thing; in a field that takes no press, the hand goes on to what follows.
fn press(state: &mut State, spot: Spot, world: &mut World) -> Turn {
    let scene = state.practice.as_ref().map(Imitation::scene);
    let is_field = |part: &Part| matches!(part, Part::Field { spot: field, .. } if *field == spot);
    let field = scene.as_ref().is_some_and(|scene| scene.parts.iter().any(is_field));
    if !field {
        // What was said of the move before has been answered by another.
        state.forget_hints();
    }
    let turn = play(state, Move::Press(spot), world);
    let untouched = scene.is_some() && scene == state.practice.as_ref().map(Imitation::scene);
    if field && untouched && !state.settled {
        Go::NextItem.into()
    } else {
        turn
    }
}

fn play(state: &mut State, step: Move, world: &mut World) -> Turn {
    let Some(practice) = &mut state.practice else {
        return Turn::stay();
    };
    let asked = asked(practice);
    let outcome = practice.play(step);
    if outcome == Outcome::Going && asked != self::asked(practice) {
        // What is asked has changed: a hint about what was asked before would mislead.
        state.forget_hints();
    }
    follow(state, outcome, world)
}

/// What an imitation asks for in words.
fn asked(practice: &Imitation) -> Vec<Words> {
    let parts = practice.scene().parts.into_iter();
    let words = parts.filter_map(|part| match part {
        Part::Text(words) => Some(words),
        _ => None,
    });
    words.collect()
}

fn follow(state: &mut State, outcome: Outcome, world: &mut World) -> Turn {
    let pack = world.facts.pack.clone();
    let lesson = pack.lessons.get(state.lesson);
    let Some((lesson, step)) = lesson.and_then(|l| Some((l, l.steps().get(state.step)?))) else {
        return Turn::stay();
    };
    match outcome {
        Outcome::Going => {
            // What was said stays until the next mistake, success or press, so that it can be read while doing.
            next_focus(state)
        }
        Outcome::Done => {
            state.said = Some((Tone::Success, Words::Pack(lesson.step_message(step, "done"))));
            state.hint = None;
            state.settle(world);
            Go::Focus(Act::Lesson(LessonAct::Continue)).into()
        }
        Outcome::Wrong(why) => {
            state.fail();
            // What went wrong, then the pack's hints beside it, each more precise, the last one again and again.
            let hint = state.failures.saturating_sub(1).min(3);
            state.said = Some((Tone::Hint, why));
            state.hint = (hint > 0).then(|| Words::Pack(lesson.step_message(step, &format!("hint-{hint}"))));
            Turn::stay()
        }
        Outcome::Refused(why) => {
            state.said = Some((Tone::Error, why));
            Turn::stay()
        }
    }
}

/// Where the next move is expected, when somebody comes back to the lesson.
pub(super) fn first_focus(state: &State) -> Option<Act> {
    if state.settled {
        return Some(Act::Lesson(LessonAct::Continue));
    }
    let spot = state.practice.as_ref()?.scene().next?;
    Some(Act::Lesson(LessonAct::Practice(spot)))
}

/// The focus goes where the imitation expects the next move.
fn next_focus(state: &State) -> Turn {
    let next: Option<Spot> = state.practice.as_ref().and_then(|practice| practice.scene().next);
    next.map_or_else(Turn::stay, |spot| {
        Go::Focus(Act::Lesson(LessonAct::Practice(spot))).into()
    })
}

fn answer_question(state: &mut State, answer: u8, world: &mut World) -> Turn {
    let pack = world.facts.pack.clone();
    let lesson = pack.lessons.get(state.lesson);
    let Some((lesson, step)) = lesson.and_then(|l| Some((l, l.steps().get(state.step)?))) else {
        return Turn::stay();
    };
    let StepKind::Question { right, .. } = step.kind else {
        return Turn::stay();
    };
    let why = Words::Pack(lesson.step_message(step, &format!("why-{answer}")));
    if answer == right {
        state.said = Some((Tone::Success, why));
        state.settle(world);
        Go::Focus(Act::Lesson(LessonAct::Continue)).into()
    } else {
        state.fail();
        state.said = Some((Tone::Hint, why));
        Turn::stay()
    }
}

fn forward(state: &mut State, world: &mut World) -> Turn {
    let steps = world
        .facts
        .pack
        .lessons
        .get(state.lesson)
        .map_or(0, |lesson| lesson.steps().len());
    if state.step + 1 < steps {
        let effects = state.enter(state.step + 1, world);
        let go = next_focus(state).go;
        return Turn {
            effects,
            go,
            notice: None,
        };
    }
    state.note(true, world);
    Go::Instead(Screen::Done(done::State::of(state.lesson))).into()
}
