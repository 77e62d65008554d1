//! A survey on the kiosk: one question a screen, each may be passed over, and nobody's name.

use super::sheet::{Sheet, Step};
use super::{SurveyAct, said};
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::facts::Records;
use crate::app::model::Model;
use crate::app::page::{Block, Page, Tone, Words};
use crate::app::screens::{Go, Screen, Turn, World};
use crate::domain::{Body, Dossier, DossierKind, Record, Respondents, check_dossier};

/// Campaigns looked at: the newest, since an open one is among them.
const MOST: usize = 50;

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    sheet: Sheet,
    stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Asking,
    Saving,
    Failed,
    Thanked,
}

/// Asks which campaigns there are, once a visit and only where an answer could be kept.
pub(in crate::app::screens) fn look(world: &mut World) -> Option<Effect> {
    let asked = world.visit.as_ref().is_some_and(|visit| !visit.surveyed);
    (asked && world.facts.records == Records::Ready).then(|| Effect::ListDossiers {
        request: world.request(),
        kind: DossierKind::Campaign,
        skip: 0,
        most: MOST,
    })
}

/// The survey of visitors whose campaign is open today, as an index of the site's surveys.
pub(in crate::app::screens) fn open_today(campaigns: &[Record], world: &World) -> Option<usize> {
    let today = world.now.day;
    let open = |campaign: &&Dossier| {
        campaign.day("date").is_some_and(|first| first <= today)
            && campaign.day("until").is_none_or(|last| today <= last)
    };
    let dossiers = campaigns.iter().filter_map(|record| match &record.body {
        Body::Dossier(dossier) if dossier.kind() == DossierKind::Campaign => Some(&**dossier),
        _ => None,
    });
    let surveys = &world.facts.lists.surveys;
    dossiers.filter(open).find_map(|campaign| {
        surveys
            .iter()
            .position(|survey| campaign.id("survey") == Some(&survey.id) && survey.of == Respondents::Visitors)
    })
}

/// The questions of the survey at an index.
pub(in crate::app::screens) fn open(index: usize, world: &World) -> Turn {
    let survey = world.facts.lists.surveys.get(index).cloned();
    survey.map_or_else(Turn::stay, |survey| {
        let state = State {
            sheet: Sheet::new(survey),
            stage: Stage::Asking,
        };
        Go::To(Screen::Survey(Box::new(state))).into()
    })
}

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    let page = Page::new(said(&state.sheet.survey, "title", model.language));
    let back = |page: Page| page.choice(Act::Back, Words::message("survey-leave"));
    match state.stage {
        Stage::Asking => state.sheet.show(page, model.language),
        Stage::Saving => page.text(Words::message("survey-saving")),
        Stage::Thanked => back(page.with(Block::Note(Tone::Success, Words::message("survey-thanks")))),
        Stage::Failed => back(
            page.with(Block::Note(Tone::Error, Words::message("survey-not-kept")))
                .choice(Act::Survey(SurveyAct::Again), Words::message("survey-again")),
        ),
    }
}

/// Back goes from a question to the one before, and from the first out of the survey.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    let moved = state.stage == Stage::Asking && state.sheet.before() == Step::Moved;
    moved.then_some(Act::Survey(SurveyAct::Say(0)))
}

pub(in crate::app::screens) fn undo(state: &mut State) -> Option<Turn> {
    back(state).map(|act| Go::Focus(act).into())
}

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Survey(act) = act else { return Turn::stay() };
    match (state.stage, act) {
        (Stage::Failed, SurveyAct::Again) => keep(state, world),
        (Stage::Asking, act) => match state.sheet.take(*act) {
            Step::Here => Turn::stay(),
            Step::Moved => Go::Top.into(),
            Step::Over => keep(state, world),
        },
        _ => Turn::stay(),
    }
}

/// Records the answers; a sheet that was passed over whole is not one.
fn keep(state: &mut State, world: &mut World) -> Turn {
    if let Some(visit) = world.visit.as_mut() {
        visit.surveyed = true;
    }
    let response = state.sheet.response(world.now.day, "kiosk");
    if !check_dossier(&response, world.facts).is_empty() {
        // No question is left to go back to: out of the survey.
        state.stage = Stage::Thanked;
        return Go::Back.into();
    }
    state.stage = Stage::Saving;
    Turn::ask(Effect::SaveDossier(world.request(), Box::new(response), None))
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: &Answer) -> Turn {
    state.stage = match answer {
        Answer::DossierSaved(..) => Stage::Thanked,
        _ => Stage::Failed,
    };
    Go::Top.into()
}
