//! The surveys of a demonstration: one campaign each, and two hundred answers in a year of a team of five.

use chrono::{Days, NaiveDate};

use super::chance::Chance;
use super::dossiers::{Made, due, number};
use super::ground::Ground;
use crate::content;
use crate::domain::{Asks, Datum, Dossier, DossierKind, Question, Respondents, Slug, Survey};

/// Answers of visitors and of structures in a year.
const OF_VISITORS: u64 = 140;
const OF_STRUCTURES: u64 = 60;
/// The longest campaign, in days.
const LONGEST: u64 = 56;

/// The campaign and the responses of every shipped survey.
pub(super) fn surveys(ground: &Ground, count: u64, chance: &mut Chance, made: &mut Made) {
    for survey in content::surveys() {
        let answers = match survey.of {
            Respondents::Visitors => due(OF_VISITORS, count, 4),
            Respondents::Structures => due(OF_STRUCTURES, count, 2),
        };
        if answers > 0 {
            hold(survey, answers, ground, chance, made);
        }
    }
}

fn hold(survey: &Survey, answers: u64, ground: &Ground, chance: &mut Chance, made: &mut Made) {
    let open = u64::try_from((ground.closes - ground.opens).num_days()).unwrap_or(0);
    let length = open.min(LONGEST);
    let first = ground.opens + Days::new(chance.below(open - length + 1));
    let last = first + Days::new(length);
    // Of ten who are asked, four or so answer.
    let asked = answers * 10 / (3 + chance.below(3));
    let id = Datum::Id(survey.id.clone());
    let campaign = Dossier::new(DossierKind::Campaign)
        .with("survey", id.clone())
        .with("date", Datum::Day(first))
        .with("until", Datum::Day(last))
        .with("asked", number(asked.max(1)));
    made.push((first, campaign));
    let source = match survey.of {
        Respondents::Visitors => [("kiosk", 70), ("paper", 30)],
        Respondents::Structures => [("paper", 100), ("kiosk", 0)],
    };
    for _ in 0..answers {
        let date = first + Days::new(chance.below(length + 1));
        let response = Dossier::new(DossierKind::Response)
            .with("survey", id.clone())
            .with("date", Datum::Day(date))
            .saying("source", chance.pick(&source))
            .with("answers", Datum::Marks(said(survey, chance)));
        made.push((written(date, ground), response));
    }
}

fn written(date: NaiveDate, ground: &Ground) -> NaiveDate {
    date.min(ground.closes)
}

/// The answers of one person or structure: the first ones of a list oftener than the last, and the high end of a scale.
fn said(survey: &Survey, chance: &mut Chance) -> Vec<(Slug, u32)> {
    let mut answers: Vec<(Slug, u32)> = Vec::new();
    for (nth, question) in survey.questions.iter().enumerate() {
        // The first question is always answered: a sheet that says nothing is not one.
        if survey.asks(question, &answers) && (nth < 2 || chance.percent(92)) {
            answers.push((question.id.clone(), answer(question, chance)));
        }
    }
    answers
}

fn answer(question: &Question, chance: &mut Chance) -> u32 {
    let count = u64::try_from(question.count()).unwrap_or(1).max(1);
    let low = |chance: &mut Chance| chance.below(count).min(chance.below(count));
    let place = |n: u64| u32::try_from(n).unwrap_or(0);
    match question.asks {
        Asks::Single => place(low(chance)) + 1,
        Asks::Scale => place(count - 1 - low(chance)) + 1,
        Asks::Multiple => {
            let tick = |answer: Option<u32>, n: u64| {
                let at = usize::try_from(n).unwrap_or(0);
                let said = answer.filter(|answer| question.says(*answer, at));
                said.or_else(|| question.ticked(answer, at))
            };
            let mut answer = tick(None, low(chance));
            for _ in 0..chance.below(3) {
                answer = tick(answer, chance.below(count));
            }
            answer.unwrap_or(1)
        }
    }
}
