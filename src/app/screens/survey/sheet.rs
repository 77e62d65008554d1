//! One sheet of answers, a question at a time.

use chrono::NaiveDate;

use super::{SurveyAct, said};
use crate::app::act::Act;
use crate::app::page::{Block, Item, Page, Shape, Tone, Words};
use crate::domain::{Asks, Datum, Dossier, DossierKind, Need, Question, Slug, Survey};

/// What an act made of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The same question still.
    Here,
    /// Another question.
    Moved,
    /// There is no question left.
    Over,
}

/// Answers being given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    pub survey: Survey,
    /// The question in front.
    at: usize,
    /// By question.
    answers: Vec<Option<u32>>,
    /// Whether somebody went on without an answer that must be there.
    refused: bool,
}

impl Sheet {
    /// An empty one.
    pub fn new(survey: Survey) -> Self {
        Self {
            at: 0,
            answers: vec![None; survey.questions.len()],
            refused: false,
            survey,
        }
    }

    /// One on which these answers were given, with a question in front; `None` where they are no answers of the survey.
    pub fn half_typed(survey: Survey, at: usize, answers: Vec<Option<u32>>) -> Option<Self> {
        let fits = |(question, answer): (&Question, &Option<u32>)| answer.is_none_or(|answer| question.takes(answer));
        let fit = answers.len() == survey.questions.len()
            && at < answers.len()
            && survey.questions.iter().zip(&answers).all(fits);
        fit.then_some(Self {
            survey,
            at,
            answers,
            refused: false,
        })
    }

    /// The place of the question in front.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What was answered, by question, asked still or not.
    pub fn said(&self) -> &[Option<u32>] {
        &self.answers
    }

    /// Whether nothing was said and the first question is in front.
    pub fn is_blank(&self) -> bool {
        self.at == 0 && self.answers.iter().all(Option::is_none)
    }

    /// The answers that count: those to questions that are asked, given the answers before.
    pub fn answers(&self) -> Vec<(Slug, u32)> {
        let mut kept: Vec<(Slug, u32)> = Vec::new();
        for (question, answer) in self.survey.questions.iter().zip(&self.answers) {
            if let Some(answer) = answer
                && self.survey.asks(question, &kept)
            {
                kept.push((question.id.clone(), *answer));
            }
        }
        kept
    }

    /// What is recorded: a day, where the answers come from, and nobody.
    pub fn response(&self, day: NaiveDate, source: &str) -> Dossier {
        Dossier::new(DossierKind::Response)
            .with("survey", Datum::Id(self.survey.id.clone()))
            .with("date", Datum::Day(day))
            .saying("source", source)
            .with("answers", Datum::Marks(self.answers()))
    }

    /// Takes an act of the question in front.
    pub fn take(&mut self, act: SurveyAct) -> Step {
        let Some(question) = self.survey.questions.get(self.at) else {
            return Step::Over;
        };
        let answer = &mut self.answers[self.at];
        let many = question.asks == Asks::Multiple;
        match act {
            SurveyAct::Say(place) if place < question.count() => {
                if many {
                    *answer = question.ticked(*answer, place);
                    self.refused = false;
                    return Step::Here;
                }
                *answer = u32::try_from(place + 1).ok();
            }
            SurveyAct::GoOn if many && answer.is_none() && question.need == Need::Must => {
                self.refused = true;
                return Step::Here;
            }
            SurveyAct::GoOn if many => {}
            SurveyAct::Skip if question.need == Need::May => *answer = None,
            SurveyAct::Before => return self.before(),
            _ => return Step::Here,
        }
        self.on()
    }

    fn on(&mut self) -> Step {
        let said = self.answers();
        let questions = self.survey.questions.iter().enumerate().skip(self.at + 1);
        let next = questions
            .filter(|(_, question)| self.survey.asks(question, &said))
            .map(|(at, _)| at);
        match next.min() {
            Some(at) => {
                self.at = at;
                self.refused = false;
                Step::Moved
            }
            None => Step::Over,
        }
    }

    /// Back to the question before; here when it is the first.
    pub fn before(&mut self) -> Step {
        let said = self.answers();
        let questions = self.survey.questions.iter().enumerate().take(self.at);
        let before = questions
            .filter(|(_, question)| self.survey.asks(question, &said))
            .map(|(at, _)| at);
        match before.max() {
            Some(at) => {
                self.at = at;
                self.refused = false;
                Step::Moved
            }
            None => Step::Here,
        }
    }

    /// Adds the question in front, its answers and the ways on.
    pub fn show(&self, page: Page, language: &str) -> Page {
        let Some(question) = self.survey.questions.get(self.at) else {
            return page;
        };
        let act = |act| Act::Survey(act);
        let mut page = page.text(said(&self.survey, question.id.as_str(), language));
        page.progress = Some(self.progress());
        if question.asks == Asks::Multiple {
            page = page.with(Block::Note(Tone::Hint, Words::message("survey-several")));
        }
        for place in 0..question.count() {
            page = page.item(Item {
                act: act(SurveyAct::Say(place)),
                label: said(&self.survey, &question.choice_key(place), language),
                shape: self.shape(question, place),
            });
        }
        if self.refused {
            page = page.with(Block::Note(Tone::Error, Words::message("survey-one-at-least")));
        }
        if question.asks == Asks::Multiple {
            page = page.choice(act(SurveyAct::GoOn), Words::message("survey-go-on"));
        } else if question.need == Need::May {
            page = page.choice(act(SurveyAct::Skip), Words::message("survey-skip"));
        }
        if self.progress().0 > 1 {
            page = page.choice(act(SurveyAct::Before), Words::message("survey-before"));
        }
        page
    }

    fn shape(&self, question: &Question, place: usize) -> Shape {
        let on = self.answers[self.at].is_some_and(|answer| question.says(answer, place));
        match question.asks {
            Asks::Multiple => Shape::Tick(on),
            Asks::Single | Asks::Scale => Shape::Radio(on),
        }
    }

    /// The question in front among those that are asked, and how many these are.
    fn progress(&self) -> (usize, usize) {
        let said = self.answers();
        let asked = |question: &&Question| self.survey.asks(question, &said);
        let before = self.survey.questions.iter().take(self.at).filter(asked).count();
        (
            before + 1,
            self.survey.questions.iter().filter(asked).count().max(before + 1),
        )
    }
}
