//! What the answers to a survey come to, as the screens show it and files write it.

use chrono::NaiveDate;

use super::super::Slug;

/// The first day of a campaign, and the last one when it has an end.
pub type CampaignDays = (NaiveDate, Option<NaiveDate>);

/// How a survey stands: its campaign and how many answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyState {
    pub survey: Slug,
    /// The days of the campaign; those of the newest where several count.
    pub campaign: Option<CampaignDays>,
    /// How many were asked in it.
    pub asked: Option<u32>,
    /// Answers within the campaign; all of them when there is none.
    pub responses: u32,
    /// Tenths of a per cent of those asked.
    pub rate: Option<u16>,
}

/// The results of a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyFigures {
    pub state: SurveyState,
    /// In the order of the survey.
    pub questions: Vec<QuestionFigures>,
}

/// The answers to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionFigures {
    pub question: Slug,
    /// Those who answered it.
    pub n: u32,
    /// How many gave each answer, and the share in tenths of a per cent; `None` when nobody answered.
    ///
    /// Shares of single answers and of a scale sum to exactly 1000; those of several answers need not.
    pub rows: Vec<(u32, Option<u16>)>,
    /// The median of a scale, in halves: 7 is three and a half.
    pub median: Option<u8>,
}
