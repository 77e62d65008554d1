//! Answers typed from paper: sheet after sheet by digits, the last one taken back when it was wrong.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::sheet::{Sheet, Step};
use super::{SurveyAct, said};
use crate::app::act::Act;
use crate::app::drafts::done_with;
use crate::app::effect::{Answer, Effect};
use crate::app::facts::Facts;
use crate::app::model::{Model, Notice};
use crate::app::page::{Block, Page, Tone, Words};
use crate::app::screens::{Go, Turn, World};
use crate::domain::{FormKind, Identity, Lists, Slug, Survey, SurveyState, check_dossier};

/// The way drafts are written here.
pub(in crate::app::screens) const FORMAT: u16 = 1;

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
    /// Whether anything was said on the sheet in hand, so that leaving it must lose nothing.
    begun: bool,
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
            begun: false,
        }
    }

    /// Whether a sheet is half typed.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.begun && !self.busy
    }

    /// The sheet in hand once something was said on it, as a text that [`State::resumed`] takes back.
    #[must_use]
    pub fn draft(&self) -> Option<String> {
        let days = |(first, last): (NaiveDate, Option<NaiveDate>)| json!([first, last]);
        let text = || {
            json!({
                "survey": self.sheet.survey.id.as_str(),
                "at": self.sheet.at(),
                "answers": self.sheet.said(),
                "campaign": self.campaign.map(days),
            })
        };
        self.is_begun().then(|| text().to_string())
    }

    /// The sheet of a draft; `None` when its survey is not there any more, or asks something else now.
    #[must_use]
    pub fn resumed(draft: &str, facts: &Facts) -> Option<Self> {
        let draft: Value = serde_json::from_str(draft).ok()?;
        let id = Slug::parse(draft.get("survey")?.as_str()?)?;
        let survey = facts.lists.survey(&id)?.clone();
        let answers: Vec<Option<u32>> = serde_json::from_value(draft.get("answers")?.clone()).ok()?;
        let at = usize::try_from(draft.get("at")?.as_u64()?).ok()?;
        let sheet = Sheet::half_typed(survey, at, answers)?;
        let day = |value: &Value| value.as_str()?.parse().ok();
        let campaign = draft.get("campaign").and_then(|days| {
            let [first, last] = days.as_array()?.as_slice() else {
                return None;
            };
            Some((day(first)?, day(last)))
        });
        Some(Self {
            sheet,
            made: Vec::new(),
            campaign,
            busy: false,
            empty: false,
            begun: true,
        })
    }

    fn next(&mut self) {
        self.sheet = Sheet::new(self.sheet.survey.clone());
        self.begun = false;
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
    state.begun |= !matches!(act, SurveyAct::Before);
    let done = world.staff.as_ref().map(|staff| done_with(staff.code, FormKind::Paper));
    match state.sheet.take(*act) {
        Step::Here => Turn::stay(),
        Step::Moved => Go::Top.into(),
        Step::Over => {
            let response = state.sheet.response(state.day(world.now.day), "paper");
            if !check_dossier(&response, world.facts).is_empty() {
                state.empty = true;
                state.next();
                let turn = Turn::from(Go::Top);
                return done.into_iter().fold(turn, Turn::and);
            }
            state.busy = true;
            let turn = done.map_or_else(Turn::stay, Turn::ask);
            turn.and(Effect::SaveDossier(world.request(), Box::new(response), None))
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
