//! The surveys of the site: how each stands, and what to do with it.

use super::{SurveyAct, paper, results, said};
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect};
use crate::app::model::{Model, Notice};
use crate::app::page::{Item, Page, Shape, Value, Words};
use crate::app::screens::{Go, Screen, Turn, World, dossier};
use crate::domain::{Datum, Dossier, DossierKind, Role, Survey, SurveyFigures, SurveyState};

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// In the order of the site's surveys, each by campaign, the newest first.
    figures: Option<Vec<SurveyFigures>>,
    open: Option<usize>,
    failed: bool,
}

impl State {
    /// Every survey, asked for.
    pub(in crate::app::screens) fn first(world: &mut World) -> (Self, Effect) {
        let mut state = Self {
            figures: None,
            open: None,
            failed: false,
        };
        let effect = state.refresh(world);
        (state, effect)
    }

    /// Asks again for what is shown, after a change or a return.
    pub(crate) fn refresh(&mut self, world: &mut World) -> Effect {
        self.failed = false;
        Effect::ReadSurveys(world.request(), world.facts.lists.surveys.clone())
    }

    /// The survey that is opened.
    fn opened<'s>(&self, surveys: &'s [Survey]) -> Option<&'s Survey> {
        surveys.get(self.open?)
    }

    /// The figures of a survey, the newest campaign first.
    fn of<'s>(&'s self, survey: &'s Survey) -> impl Iterator<Item = &'s SurveyFigures> {
        let figures = self.figures.iter().flatten();
        figures.filter(|figures| figures.state.survey == survey.id)
    }
}

/// How many answered, of how many asked when that is known.
pub(super) fn responses(state: &SurveyState) -> Words {
    let responses = ("responses", Value::Number(state.responses.into()));
    match (state.asked, state.rate) {
        (Some(asked), Some(rate)) => Words::Message(
            "survey-n-of-asked",
            vec![
                responses,
                ("asked", Value::Number(asked.into())),
                ("rate", Value::Tenths(rate.into())),
            ],
        ),
        _ => Words::Message("survey-n", vec![responses]),
    }
}

/// The days of a campaign.
pub(super) fn days(state: &SurveyState) -> Words {
    match state.campaign {
        None => Words::message("survey-no-campaign"),
        Some((first, None)) => Words::Message("survey-since", vec![("first", Value::Date(first))]),
        Some((first, Some(last))) => Words::Message(
            "survey-from-to",
            vec![("first", Value::Date(first)), ("last", Value::Date(last))],
        ),
    }
}

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    let act = |act| Act::Survey(act);
    let surveys = &model.facts.lists.surveys;
    if let Some(survey) = state.opened(surveys)
        && let Some(figures) = state.of(survey).next()
    {
        let coordinator = model
            .staff
            .as_ref()
            .is_some_and(|staff| staff.role == Role::Coordinator);
        let mut page = Page::new(said(survey, "title", model.language))
            .text(days(&figures.state))
            .text(responses(&figures.state))
            .choice(act(SurveyAct::Paper), Words::message("survey-paper"));
        if figures.state.responses > 0 {
            page = page.choice(act(SurveyAct::Results(0)), Words::message("survey-results"));
        }
        // What was answered before stays within reach when a new campaign opens.
        let earlier = state.of(survey).enumerate().skip(1);
        for (nth, figures) in earlier.filter(|(_, figures)| figures.state.responses > 0) {
            let of = Words::Message(
                "survey-results-of",
                vec![
                    ("days", Value::Words(Box::new(days(&figures.state)))),
                    ("responses", Value::Number(figures.state.responses.into())),
                ],
            );
            page = page.choice(act(SurveyAct::Results(nth)), of);
        }
        if coordinator {
            page = page
                .choice(act(SurveyAct::NewCampaign), Words::message("survey-new-campaign"))
                .choice(act(SurveyAct::Campaigns), Words::message("survey-campaigns"));
        }
        return page.choice(Act::Back, Words::message("survey-back-to-list"));
    }
    let page = Page::new(Words::message("survey-list"));
    let back = |page: Page| page.choice(Act::Back, Words::message("survey-back"));
    if state.figures.is_none() {
        let said = if state.failed {
            "survey-failed"
        } else {
            "survey-reading"
        };
        return back(page.text(Words::message(said)));
    }
    let newest = |(index, survey)| Some((index, (survey, state.of(survey).next()?)));
    let rows = surveys.iter().enumerate().filter_map(newest);
    back(rows.fold(page, |page, (index, (survey, figures))| {
        page.item(Item {
            act: act(SurveyAct::Open(index)),
            label: Words::Plain(String::new()),
            shape: Shape::Row {
                cells: vec![said(survey, "title", model.language), responses(&figures.state)],
                new: false,
                chosen: false,
            },
        })
    }))
}

/// Back goes from a survey to the list.
pub(crate) fn back(state: &mut State) -> Option<Act> {
    state.open.take().map(|index| Act::Survey(SurveyAct::Open(index)))
}

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Survey(act) = act else { return Turn::stay() };
    if let SurveyAct::Open(index) = act {
        state.open = Some(*index);
        return Go::Top.into();
    }
    let Some(survey) = state.opened(&world.facts.lists.surveys).cloned() else {
        return Turn::stay();
    };
    let campaign = if let SurveyAct::Results(nth) = act { *nth } else { 0 };
    let Some(figures) = state.of(&survey).nth(campaign).cloned() else {
        return Turn::stay();
    };
    match act {
        SurveyAct::Paper => {
            let sheets = paper::State::new(survey, &figures.state);
            Go::To(Screen::Paper(Box::new(sheets))).into()
        }
        SurveyAct::Results(_) => {
            let results = results::State::new(survey, figures);
            Go::To(Screen::Results(Box::new(results))).into()
        }
        SurveyAct::NewCampaign => {
            let campaign = Dossier::new(DossierKind::Campaign).with("survey", Datum::Id(survey.id));
            let form = dossier::form::State::new(campaign, world);
            Go::To(Screen::Dossier(Box::new(form))).into()
        }
        SurveyAct::Campaigns => {
            let (list, effect) = dossier::State::first(DossierKind::Campaign, world);
            Turn {
                effects: vec![effect],
                go: Go::To(Screen::Dossiers(list)),
                notice: None,
            }
        }
        _ => Turn::stay(),
    }
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: Answer) -> Turn {
    match answer {
        Answer::SurveysRead(figures) => {
            state.figures = Some(figures);
            state.failed = false;
            Turn::stay()
        }
        Answer::SaveFailed(trouble) => {
            state.failed = true;
            Turn::stay().saying(Notice::SaveFailed(trouble))
        }
        _ => Turn::stay(),
    }
}
