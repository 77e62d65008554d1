//! The answers to a survey counted: how many gave each, and the share of those who answered.

use super::shares;
use crate::domain::{
    Asks, CampaignDays, Dossier, DossierKind, Period, QuestionFigures, Survey, SurveyFigures, SurveyState, answers_of,
};

/// A survey being counted, within the days of its newest campaign unless a period is asked for.
#[derive(Clone, Debug)]
pub struct SurveyCount<'s> {
    survey: &'s Survey,
    period: Option<Period>,
    state: SurveyState,
    /// Of each question, those who answered it and those who gave each answer.
    counts: Vec<(u32, Vec<u32>)>,
}

impl<'s> SurveyCount<'s> {
    /// Begins with its campaigns, in any order.
    ///
    /// Without a period the newest campaign counts; with one, those asked in the campaigns that begin in it.
    #[must_use]
    pub fn new<'d>(
        survey: &'s Survey,
        campaigns: impl IntoIterator<Item = &'d Dossier>,
        period: Option<Period>,
    ) -> Self {
        let Some(period) = period else {
            let newest = held(survey, campaigns).into_iter().next();
            return Self::within(survey, None, newest);
        };
        let mut all = None;
        for (days, asked) in held(survey, campaigns) {
            if period.contains(days.0) {
                let (newest, so_far) = all.unwrap_or((days, 0_u32));
                all = Some((newest, so_far.saturating_add(asked)));
            }
        }
        Self::within(survey, Some(period), all)
    }

    /// Begins one for each campaign of the survey, the newest first; a single one, of every answer, where there is none.
    #[must_use]
    pub fn of_each<'d>(survey: &'s Survey, campaigns: impl IntoIterator<Item = &'d Dossier>) -> Vec<Self> {
        let held = held(survey, campaigns);
        if held.is_empty() {
            return vec![Self::within(survey, None, None)];
        }
        held.into_iter()
            .map(|campaign| Self::within(survey, None, Some(campaign)))
            .collect()
    }

    fn within(survey: &'s Survey, period: Option<Period>, campaign: Option<(CampaignDays, u32)>) -> Self {
        let state = SurveyState {
            survey: survey.id.clone(),
            campaign: campaign.map(|(days, _)| days),
            asked: campaign.map(|(_, asked)| asked),
            responses: 0,
            rate: None,
        };
        Self {
            counts: survey
                .questions
                .iter()
                .map(|question| (0, vec![0; question.count()]))
                .collect(),
            survey,
            period,
            state,
        }
    }

    /// Counts a response of this survey, when it was given in the days that count.
    pub fn add(&mut self, response: &Dossier) {
        let of = response.kind() == DossierKind::Response && response.id("survey") == Some(&self.survey.id);
        let Some(day) = response.day("date").filter(|_| of) else {
            return;
        };
        let within = match (self.period, self.state.campaign) {
            (Some(period), _) => period.contains(day),
            (None, Some((from, until))) => day >= from && until.is_none_or(|until| day <= until),
            (None, None) => true,
        };
        if !within {
            return;
        }
        self.state.responses += 1;
        for (id, answer) in answers_of(response) {
            let Some(at) = self.survey.questions.iter().position(|question| question.id == *id) else {
                continue;
            };
            let question = &self.survey.questions[at];
            let (n, rows) = &mut self.counts[at];
            *n += 1;
            for (place, count) in rows.iter_mut().enumerate() {
                *count += u32::from(question.says(*answer, place));
            }
        }
    }

    /// How it stands, without the answers to each question.
    #[must_use]
    pub fn state(&self) -> SurveyState {
        let mut state = self.state.clone();
        let rate = |asked: u32| shares::ratio(state.responses.into(), asked.into());
        state.rate = state.asked.and_then(rate).map(super::Share::tenths);
        state
    }

    /// The figures of every question.
    #[must_use]
    pub fn figures(&self) -> SurveyFigures {
        let counted = self.survey.questions.iter().zip(&self.counts);
        SurveyFigures {
            state: self.state(),
            questions: counted
                .map(|(question, (n, rows))| QuestionFigures {
                    question: question.id.clone(),
                    n: *n,
                    rows: with_shares(question.asks, *n, rows),
                    median: (question.asks == Asks::Scale).then(|| median(rows)).flatten(),
                })
                .collect(),
        }
    }
}

/// The campaigns of a survey, with how many were asked in each; the newest first.
fn held<'d>(survey: &Survey, campaigns: impl IntoIterator<Item = &'d Dossier>) -> Vec<(CampaignDays, u32)> {
    let of = |campaign: &Dossier| {
        let own = campaign.kind() == DossierKind::Campaign && campaign.id("survey") == Some(&survey.id);
        let from = campaign.day("date").filter(|_| own)?;
        Some(((from, campaign.day("until")), campaign.number("asked").unwrap_or(0)))
    };
    let mut held: Vec<_> = campaigns.into_iter().filter_map(of).collect();
    held.sort_by_key(|(days, _)| std::cmp::Reverse(*days));
    held
}

/// Each count with its share: parts of a whole where one answer was given, shares of those who answered otherwise.
fn with_shares(asks: Asks, n: u32, rows: &[u32]) -> Vec<(u32, Option<u16>)> {
    let values: Vec<u64> = rows.iter().copied().map(u64::from).collect();
    let shares = match asks {
        Asks::Single | Asks::Scale => shares::parts(&values),
        Asks::Multiple => values.iter().map(|value| shares::ratio(*value, n.into())).collect(),
    };
    let told = shares.into_iter().map(|share| share.map(super::Share::tenths));
    rows.iter().copied().zip(told).collect()
}

/// The median of a scale in halves, from how many gave each number; `None` when nobody did.
fn median(rows: &[u32]) -> Option<u8> {
    let all: u32 = rows.iter().sum();
    let nth = |nth: u32| {
        let mut so_far = 0;
        let reached = |count: &u32| {
            so_far += count;
            so_far > nth
        };
        rows.iter()
            .position(reached)
            .and_then(|place| u8::try_from(place + 1).ok())
    };
    Some(nth(all.checked_sub(1)? / 2)? + nth(all / 2)?)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::{Datum, Need, Question, Respondents, Slug};

    fn slug(id: &str) -> Slug {
        Slug::parse(id).unwrap()
    }

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, n).unwrap()
    }

    fn survey() -> Survey {
        let question = |id: &str, asks, choices: &[&str]| Question {
            id: slug(id),
            asks,
            choices: choices.iter().map(|id| slug(id)).collect(),
            scale: slug(id),
            need: Need::May,
            alone: None,
            when: None,
        };
        Survey {
            id: slug("sample"),
            of: Respondents::Visitors,
            questions: vec![
                question("found", Asks::Single, &["yes", "no"]),
                question("next", Asks::Multiple, &["workshop", "procedure", "nothing"]),
                question("sure", Asks::Scale, &[]),
            ],
            texts: std::collections::BTreeMap::new(),
        }
    }

    fn response(on: u32, answers: &[(&str, u32)]) -> Dossier {
        let marks = answers.iter().map(|(id, answer)| (slug(id), *answer)).collect();
        Dossier::new(DossierKind::Response)
            .with("survey", Datum::Id(slug("sample")))
            .with("date", Datum::Day(day(on)))
            .saying("source", "paper")
            .with("answers", Datum::Marks(marks))
    }

    fn campaign(from: u32, until: u32, asked: u32) -> Dossier {
        Dossier::new(DossierKind::Campaign)
            .with("survey", Datum::Id(slug("sample")))
            .with("date", Datum::Day(day(from)))
            .with("until", Datum::Day(day(until)))
            .with("asked", Datum::Number(asked))
    }

    /// Tenths of a per cent of n among 11, to the nearest.
    const ELEVENTHS: [u16; 12] = [0, 91, 182, 273, 364, 455, 545, 636, 727, 818, 909, 1000];

    #[test]
    fn eleven_respondents_give_the_share_of_n_among_eleven_for_every_n() {
        let survey = survey();
        let campaigns = [campaign(1, 31, 40)];
        for n in 0..=11_u32 {
            let mut count = SurveyCount::new(&survey, &campaigns, None);
            for nth in 0..11 {
                let (found, next) = if nth < n { (1, 0b001) } else { (2, 0b110) };
                count.add(&response(5, &[("found", found), ("next", next)]));
            }
            let figures = count.figures();
            assert_eq!((figures.state.responses, figures.state.asked), (11, Some(40)));
            assert_eq!(figures.state.rate, Some(275), "11 of 40 is 27.5 %");
            let share = ELEVENTHS[usize::try_from(n).unwrap()];
            let [single, several, nobody] = &figures.questions[..] else {
                panic!("three questions")
            };
            assert_eq!((single.n, several.n, nobody.n), (11, 11, 0), "n is always there");
            // One answer each: the two shares sum to exactly 100.0.
            assert_eq!(single.rows, [(n, Some(share)), (11 - n, Some(1000 - share))]);
            // Several answers: each is a share of those who answered, and need not sum.
            let rest = ELEVENTHS[usize::try_from(11 - n).unwrap()];
            assert_eq!(
                several.rows,
                [(n, Some(share)), (11 - n, Some(rest)), (11 - n, Some(rest))]
            );
            assert_eq!(nobody.rows, [(0, None); 5]);
        }
    }

    #[test]
    fn shares_of_single_answers_always_sum_to_one_hundred() {
        let mut survey = survey();
        survey.questions[0].choices = ["a", "b", "c"].map(slug).to_vec();
        for first in 0..=11_u32 {
            for second in 0..=11 - first {
                let mut count = SurveyCount::new(&survey, [], None);
                for nth in 0..11 {
                    let answer = 1 + u32::from(nth >= first) + u32::from(nth >= first + second);
                    count.add(&response(5, &[("found", answer)]));
                }
                let rows = count.figures().questions[0].rows.clone();
                let sum: u16 = rows.iter().filter_map(|(_, share)| *share).sum();
                assert_eq!(sum, 1000, "{rows:?}");
                assert_eq!(rows[0].0, first);
            }
        }
    }

    #[test]
    fn the_median_of_a_scale_is_told_in_halves() {
        let survey = survey();
        let of = |answers: &[u32]| {
            let mut count = SurveyCount::new(&survey, [], None);
            for answer in answers {
                count.add(&response(5, &[("sure", *answer)]));
            }
            count.figures().questions[2].median
        };
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[4]), Some(8));
        assert_eq!(of(&[5, 1]), Some(6));
        assert_eq!(of(&[1, 2, 5, 5]), Some(7));
        assert_eq!(of(&[1, 1, 5]), Some(2));
    }

    #[test]
    fn only_the_newest_campaign_counts_unless_a_period_is_asked_for() {
        let survey = survey();
        let campaigns = [campaign(1, 7, 30), campaign(20, 25, 10)];
        let responses = [2, 3, 21, 26].map(|on| response(on, &[("found", 1)]));
        let count = |period| {
            let mut count = SurveyCount::new(&survey, &campaigns, period);
            for response in &responses {
                count.add(response);
            }
            let state = count.state();
            (state.responses, state.asked, state.rate)
        };
        assert_eq!(count(None), (1, Some(10), Some(100)));
        assert_eq!(count(Period::between(day(1), day(31)).ok()), (4, Some(40), Some(100)));
        assert_eq!(count(Period::between(day(8), day(19)).ok()), (0, None, None));
    }

    #[test]
    fn every_campaign_has_its_own_count_the_newest_first() {
        let survey = survey();
        let campaigns = [campaign(1, 7, 30), campaign(20, 25, 10), campaign(26, 31, 5)];
        let counted = |campaigns: &[Dossier]| {
            let mut counts = SurveyCount::of_each(&survey, campaigns);
            for on in [2, 3, 21] {
                let response = response(on, &[("found", 1)]);
                counts.iter_mut().for_each(|count| count.add(&response));
            }
            let states = counts.iter().map(SurveyCount::state);
            states.map(|state| (state.asked, state.responses)).collect::<Vec<_>>()
        };
        assert_eq!(counted(&campaigns), [(Some(5), 0), (Some(10), 1), (Some(30), 2)]);
        assert_eq!(counted(&[]), [(None, 3)], "without a campaign every answer counts");
    }

    #[test]
    fn a_response_to_another_survey_is_not_counted() {
        let survey = survey();
        let mut count = SurveyCount::new(&survey, [], None);
        let mut other = response(5, &[("found", 1)]);
        other.set("survey", Some(Datum::Id(slug("other"))));
        count.add(&other);
        assert_eq!(count.state().responses, 0);
    }
}
