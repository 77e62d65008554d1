//! The results of a campaign: a question a page, its bars or its table, and n always there.
//!
//! What one or two visitors said would be known of them: it waits until a third has answered.

use super::{SurveyAct, list, said};
use crate::app::Intent;
use crate::app::act::Act;
use crate::app::effect::{Answer, Effect, Trouble};
use crate::app::model::Model;
use crate::app::overlays;
use crate::app::page::{Bars, Block, Page, Table, Tone, Value, Words};
use crate::app::screens::{Go, Turn, World};
use crate::domain::{Question, QuestionFigures, Survey, SurveyFigures};

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    survey: Survey,
    figures: SurveyFigures,
    at: usize,
    form: Form,
    said: Option<Said>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Chart,
    Table,
}

/// What came of writing a file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    Writing,
    /// The full name of the file.
    Written(String),
    Failed(Trouble),
}

impl State {
    /// The first question.
    pub(super) fn new(survey: Survey, figures: SurveyFigures) -> Self {
        Self {
            survey,
            figures,
            at: 0,
            form: Form::Chart,
            said: None,
        }
    }
}

pub(in crate::app::screens) fn page(state: &State, model: &Model) -> Page {
    let act = |act| Act::Survey(act);
    let say = |key: &str| said(&state.survey, key, model.language);
    let mut page = Page::new(say("title"));
    let count = state.figures.questions.len();
    let (Some(question), Some(figures)) = (
        state.survey.questions.get(state.at),
        state.figures.questions.get(state.at),
    ) else {
        return page;
    };
    page.progress = Some((state.at + 1, count));
    // Above the chart: whoever turns from one to the next sees each from its top.
    if state.at + 1 < count {
        page = page.choice(act(SurveyAct::NextQuestion), Words::message("survey-next-question"));
    }
    if state.at > 0 {
        page = page.choice(act(SurveyAct::QuestionBefore), Words::message("survey-question-before"));
    }
    let turn = match state.form {
        Form::Chart => "survey-see-table",
        Form::Table => "survey-see-chart",
    };
    let too_few = state.survey.too_few(figures.n);
    if !too_few {
        page = page.choice(act(SurveyAct::Turn), Words::message(turn));
    }
    page = page
        .text(list::days(&state.figures.state))
        .text(list::responses(&state.figures.state))
        .text(Words::counted("survey-n-of-question", "n", figures.n));
    page = match state.form {
        _ if too_few => page.text(say(question.id.as_str())).with(Block::Note(
            Tone::Plain,
            Words::counted("survey-too-few", "fewest", Survey::FEWEST),
        )),
        Form::Chart => page.with(Block::Bars(bars(question, figures, &say))),
        Form::Table => page.with(Block::Table(table(question, figures, &say))),
    };
    if let Some(median) = figures.median.filter(|_| !too_few) {
        let median = Value::Tenths(i64::from(median) * 5);
        page = page.text(Words::Message("survey-median", vec![("median", median)]));
    }
    page = match &state.said {
        None => page,
        Some(Said::Writing) => page.with(Block::Note(Tone::Plain, Words::message("survey-writing"))),
        Some(Said::Written(name)) => page
            .with(Block::Note(Tone::Success, Words::message("survey-written")))
            .text(Words::Plain(name.clone())),
        Some(Said::Failed(trouble)) => page.with(Block::Note(Tone::Error, overlays::trouble(*trouble))),
    };
    page.choice(act(SurveyAct::Write), Words::message("survey-write"))
        .choice(Act::Back, Words::message("survey-back-to-survey"))
}

fn percent(share: Option<u16>) -> Words {
    share.map_or(Words::Plain(String::new()), |tenths| {
        Words::Message("words-percent", vec![("value", Value::Tenths(tenths.into()))])
    })
}

fn bars(question: &Question, figures: &QuestionFigures, say: &dyn Fn(&str) -> Words) -> Bars {
    let label = |(place, (count, share)): (usize, &(u32, Option<u16>))| {
        let label = say(&question.choice_key(place));
        let label = match share {
            None => label,
            Some(_) => Words::Message(
                "survey-with-share",
                vec![
                    ("answer", Value::Words(Box::new(label))),
                    ("share", Value::Words(Box::new(percent(*share)))),
                ],
            ),
        };
        (label, *count)
    };
    Bars {
        title: say(question.id.as_str()),
        unit: Words::message("survey-unit"),
        rows: figures.rows.iter().enumerate().map(label).collect(),
    }
}

fn table(question: &Question, figures: &QuestionFigures, say: &dyn Fn(&str) -> Words) -> Table {
    let row = |(place, (count, share)): (usize, &(u32, Option<u16>))| {
        vec![
            say(&question.choice_key(place)),
            Words::counted("frame-number", "number", *count),
            percent(*share),
        ]
    };
    Table {
        title: say(question.id.as_str()),
        head: vec![
            Words::Plain(String::new()),
            Words::message("survey-column-count"),
            Words::message("survey-column-share"),
        ],
        words: 1,
        rows: figures.rows.iter().enumerate().map(row).collect(),
    }
}

pub(in crate::app::screens) fn act(state: &mut State, act: &Act, world: &mut World) -> Turn {
    let Act::Survey(act) = act else { return Turn::stay() };
    let last = state.figures.questions.len().saturating_sub(1);
    match act {
        SurveyAct::NextQuestion => state.at = (state.at + 1).min(last),
        SurveyAct::QuestionBefore => state.at = state.at.saturating_sub(1),
        SurveyAct::Turn => {
            state.form = match state.form {
                Form::Chart => Form::Table,
                Form::Table => Form::Chart,
            };
            return Turn::stay();
        }
        SurveyAct::Write if state.said != Some(Said::Writing) => {
            state.said = Some(Said::Writing);
            let campaign = state.figures.state.campaign;
            let survey = Box::new(state.survey.clone());
            return Turn::ask(Effect::WriteSurvey(world.request(), survey, campaign));
        }
        _ => return Turn::stay(),
    }
    state.said = None;
    // The hand stays on the way it went, as long as there is one.
    let went_back = *act == SurveyAct::QuestionBefore && state.at > 0;
    let here = if went_back || state.at == last {
        SurveyAct::QuestionBefore
    } else {
        SurveyAct::NextQuestion
    };
    Go::Focus(Act::Survey(here)).into()
}

/// Start and end go to the question before and to the next one.
pub(in crate::app::screens) fn nudge(state: &mut State, intent: &Intent, world: &mut World) -> Turn {
    let way = match intent {
        Intent::Start => SurveyAct::QuestionBefore,
        _ => SurveyAct::NextQuestion,
    };
    act(state, &Act::Survey(way), world)
}

pub(in crate::app::screens) fn answered(state: &mut State, answer: Answer) -> Turn {
    match answer {
        Answer::FiguresWritten(path) => state.said = Some(Said::Written(path)),
        Answer::SaveFailed(trouble) => state.said = Some(Said::Failed(trouble)),
        _ => {}
    }
    Turn::stay()
}
