//! Answers typed from paper: sheet after sheet by digits, the last one taken back when it was wrong.

use chrono::NaiveDate;

use super::sheet::{Sheet, Step};
use super::{SurveyAct, said};
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Model, Notice};
use crate::app::page::{Block, Page, Tone, Words};
use crate::app::screens::{Go, Turn, World};
use crate::domain::{Identity, Survey, SurveyState, check_dossier};

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    sheet: Sheet,
    /// The sheets recorded here, the last one at the end.
    made: Vec<Identity>,
    /// The days of the campaign: what is typed after its end was answered within it.
    campaign: Option<(NaiveDate, Option<NaiveDate>)>,
    /// Whether an answer of the records is awaited.
    busy: bool,
    /// The last sheet said nothing.
    empty: bool,
}

impl State {
    /// The first sheet.
    pub(super) fn new(survey: Survey, standing: &SurveyState) -> Self {
        Self {
            sheet: Sheet::new(survey),
            made: Vec::new(),
            campaign: standing.campaign,
            busy: false,
            empty: false,
        }
    }

    fn next(&mut self) {
        self.sheet = Sheet::new(self.sheet.survey.clone());
    }

    fn day(&self, today: NaiveDate) -> NaiveDate {
        match self.campaign {
            Some((first, last)) => today.min(last.unwrap_or(today)).max(first),
            None => today,
        }
    }
}

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    let page = Page::new(said(&state.sheet.survey, "title", model.language));
    let count = i64::try_from(state.made.len()).unwrap_or(i64::MAX);
    let mut page = page.text(Words::counted("survey-sheets", "count", count));
    if state.empty {
        page = page.with(Block::Note(Tone::Hint, Words::message("survey-empty-sheet")));
    }
    page = state.sheet.show(page, model.language);
    if state.sheet.is_blank() && !state.made.is_empty() {
        page = page.choice(Act::Survey(SurveyAct::UndoSheet), Words::message("survey-undo-sheet"));
    }
    page.choice(Act::Back, Words::message("survey-end-paper"))
}

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Survey(act) = act else { return Turn::stay() };
    if state.busy {
        return Turn::stay();
    }
    if *act == SurveyAct::UndoSheet {
        return take_back(state, world).unwrap_or_else(Turn::stay);
    }
    state.empty = false;
    match state.sheet.take(*act) {
        Step::Here => Turn::stay(),
        Step::Moved => Go::Top.into(),
        Step::Over => {
            let response = state.sheet.response(state.day(world.now.day), "paper");
            if !check_dossier(&response, world.facts).is_empty() {
                state.empty = true;
                state.next();
                return Go::Top.into();
            }
            state.busy = true;
            Turn::ask(Effect::SaveDossier(world.request(), Box::new(response), None))
        }
    }
}

fn take_back(state: &mut State, world: &mut World) -> Option<Turn> {
    let last = state.made.last().filter(|_| !state.busy)?;
    state.busy = true;
    Some(Turn::ask(Effect::RemoveSession(world.request(), *last)))
}

/// Undone is the last answer, or the last sheet before anything is said on the next.
pub(in crate::app::screens) fn undo(state: &mut State, world: &mut World) -> Option<Turn> {
    if state.sheet.before() == Step::Moved {
        return Some(Go::Top.into());
    }
    state.sheet.is_blank().then(|| take_back(state, world)).flatten()
}

/// Back goes from a question to the one before, and from the first out of the sheets.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    (state.sheet.before() == Step::Moved).then_some(Act::Survey(SurveyAct::Say(0)))
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: &Answer) -> Turn {
    state.busy = false;
    match answer {
        Answer::DossierSaved(identity, _) => {
            state.made.push(*identity);
            state.next();
            Turn::from(Go::Top).saying(Notice::Saved)
        }
        Answer::SessionRemoved(identity) => {
            state.made.retain(|made| made != identity);
            Turn::from(Go::Top).saying(Notice::Undone)
        }
        Answer::SaveFailed(trouble) => Turn::stay().saying(Notice::SaveFailed(*trouble)),
        _ => Turn::stay(),
    }
}
