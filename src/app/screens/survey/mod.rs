//! Surveys: the questions on the kiosk and from paper, how each stands, its results.
//!
//! Questions are data ([`crate::domain::Survey`]); a sheet of answers is one [`crate::domain::DossierKind::Response`] that
//! knows a day and nobody.

pub mod list;
pub mod paper;
pub mod results;
mod sheet;
pub mod visitor;

use crate::app::page::Words;
use crate::domain::Survey;

/// In a survey: its questions, how it stands, its results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyAct {
    /// Opens the questions of the survey at an index of the site's.
    Answer(usize),
    /// The answer at a place of the list.
    Say(usize),
    /// On, when several answers may be given.
    GoOn,
    /// On without an answer.
    Skip,
    Before,
    /// Tries once more to record.
    Again,
    /// How the survey at an index stands.
    Open(usize),
    Paper,
    /// Takes the last sheet away.
    UndoSheet,
    /// The results of a campaign of the survey: its place among them, the newest being 0.
    Results(usize),
    NewCampaign,
    Campaigns,
    NextQuestion,
    QuestionBefore,
    /// From the chart to its table, and back.
    Turn,
    /// Writes the results as a file.
    Write,
}

/// The words of a key of a survey: a site's own, or a message.
pub(super) fn said(survey: &Survey, key: &str, language: &str) -> Words {
    match survey.text(language, key) {
        Some(text) => Words::Plain(text.to_owned()),
        None => Words::Label(format!("survey-{}-{key}", survey.id)),
    }
}
