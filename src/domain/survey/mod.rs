//! A survey: a questionnaire as data, and the rules of the answers to it.
//!
//! A survey that Palier ships has its words in the messages `survey-<id>-<key>`; one of a site says them itself, in each of
//! its languages. Reading the files is `content`'s, counting the answers is `indicators`'.

mod figures;

use std::collections::{BTreeMap, BTreeSet};

use super::{Datum, Dossier, DossierKind, Fault, Need, Reason, Slug};

pub use self::figures::{CampaignDays, QuestionFigures, SurveyFigures, SurveyState};

/// What a question takes for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// One choice: its place in the list, from 1.
    Single,
    /// Several choices: the bit of each place in the list, from 0.
    Multiple,
    /// A number from 1 to [`Question::SCALE`].
    Scale,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: Slug,
    pub asks: Asks,
    /// Empty for a scale.
    pub choices: Vec<Slug>,
    /// What the words of a scale are called, since several questions may share them; the question's own id otherwise.
    pub scale: Slug,
    pub need: Need,
    /// The place of the choice that excludes the others, as "nothing" does; answers on paper may say both all the same.
    pub alone: Option<usize>,
    /// Asked only of those who chose this: an earlier question, and the place of the choice.
    pub when: Option<(Slug, usize)>,
}

impl Question {
    /// The highest number of a scale.
    pub const SCALE: u8 = 5;

    /// How many answers there are to choose from.
    #[must_use]
    pub fn count(&self) -> usize {
        match self.asks {
            Asks::Scale => usize::from(Self::SCALE),
            Asks::Single | Asks::Multiple => self.choices.len(),
        }
    }

    /// The key of the words of a choice, by its place from 0.
    #[must_use]
    pub fn choice_key(&self, place: usize) -> String {
        match (self.asks, self.choices.get(place)) {
            (Asks::Single | Asks::Multiple, Some(choice)) => format!("{}-{choice}", self.id),
            _ => format!("{}-{}", self.scale, place + 1),
        }
    }

    /// Whether an answer has the choice at a place, from 0.
    #[must_use]
    pub fn says(&self, answer: u32, place: usize) -> bool {
        match self.asks {
            Asks::Single | Asks::Scale => usize::try_from(answer) == Ok(place + 1),
            Asks::Multiple => place < self.choices.len() && answer >> place & 1 == 1,
        }
    }

    /// An answer of several choices once one more is ticked, or no more; `None` when none is left.
    #[must_use]
    pub fn ticked(&self, answer: Option<u32>, place: usize) -> Option<u32> {
        let bit = |place: usize| u32::try_from(place).ok().and_then(|place| 1_u32.checked_shl(place));
        let (before, one) = (answer.unwrap_or(0), bit(place).unwrap_or(0));
        let alone = self.alone.and_then(bit).unwrap_or(0);
        let bits = match before ^ one {
            after if before & one != 0 => after,
            _ if one == alone => one,
            after => after & !alone,
        };
        (bits != 0).then_some(bits)
    }

    /// Whether an answer is one of this question's.
    #[must_use]
    pub fn takes(&self, answer: u32) -> bool {
        self.wrong(answer).is_none()
    }

    /// What is wrong with an answer; `None` when it is one of this question's.
    fn wrong(&self, answer: u32) -> Option<Reason> {
        let most = u32::try_from(self.count()).unwrap_or(0);
        let most = match self.asks {
            Asks::Multiple => 2_u32.saturating_pow(most).saturating_sub(1),
            Asks::Single | Asks::Scale => most,
        };
        (!(1..=most).contains(&answer)).then(|| Reason::OutOfRange {
            value: answer.into(),
            from: 1,
            to: most.into(),
        })
    }
}

/// Who a survey is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Respondents {
    /// Those who use a kiosk, which offers it on its last screen.
    Visitors,
    /// Places and their teams, whose answers are typed from paper.
    Structures,
}

/// Texts by key: `title`, `<question>`, `<question>-<choice>`, `<scale>-<number>`.
pub type SurveyTexts = BTreeMap<String, String>;

/// A questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    pub id: Slug,
    pub of: Respondents,
    pub questions: Vec<Question>,
    /// By language tag; empty for a survey whose words are messages.
    pub texts: BTreeMap<String, SurveyTexts>,
}

impl Survey {
    /// Most questions of one.
    pub const MOST_QUESTIONS: usize = 30;
    /// Fewest visitors whose answers are shown: the floor of the threshold of what is published.
    pub const FEWEST: u32 = 3;
    /// Most choices of a question: what fits a screen.
    pub const MOST_CHOICES: usize = 12;

    /// Every key that its words need.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<String> {
        let asked = self.questions.iter().flat_map(|question| {
            let choices = (0..question.count()).map(|place| question.choice_key(place));
            std::iter::once(question.id.to_string()).chain(choices)
        });
        std::iter::once("title".to_owned()).chain(asked).collect()
    }

    /// Whether so few people answered a question that what each of them said would show; places are not protected.
    #[must_use]
    pub fn too_few(&self, n: u32) -> bool {
        self.of == Respondents::Visitors && n < Self::FEWEST
    }

    /// The text of a key in a language, or else in the first one that has it; `None` for a survey whose words are messages.
    #[must_use]
    pub fn text(&self, language: &str, key: &str) -> Option<&str> {
        let own = self.texts.get(language).or_else(|| self.texts.get("fr"));
        let texts = own.or_else(|| self.texts.values().next())?;
        texts.get(key).map(String::as_str)
    }

    /// Whether a question is asked, by what was answered before it.
    #[must_use]
    pub fn asks(&self, question: &Question, answers: &[(Slug, u32)]) -> bool {
        let Some((other, place)) = &question.when else {
            return true;
        };
        let Some(other) = self.questions.iter().find(|known| known.id == *other) else {
            return false;
        };
        let said = answers.iter().find(|(id, _)| *id == other.id);
        said.is_some_and(|(_, answer)| other.says(*answer, *place))
    }

    /// Every rule that answers break, question by question; empty when they may be recorded.
    #[must_use]
    pub fn check(&self, answers: &[(Slug, u32)]) -> Vec<Fault> {
        let field = |id: &Slug| format!("answers.{id}");
        let mut faults = Vec::new();
        for question in &self.questions {
            let answer = answers.iter().find(|(id, _)| *id == question.id);
            let reason = match (answer, self.asks(question, answers)) {
                (None, true) if question.need == Need::Must => Some(Reason::Required),
                (None, _) => None,
                (Some(_), false) => Some(Reason::OnlyFor("another answer")),
                (Some((_, answer)), true) => question.wrong(*answer),
            };
            faults.extend(reason.map(|reason| Fault::new(field(&question.id), reason)));
        }
        let known = |id: &Slug| self.questions.iter().any(|question| question.id == *id);
        let strange = answers.iter().filter(|(id, _)| !known(id));
        faults.extend(strange.map(|(id, _)| Fault::new(field(id), Reason::UnknownField)));
        faults
    }
}

/// The answers of a response; none for any other dossier.
#[must_use]
pub fn answers_of(dossier: &Dossier) -> &[(Slug, u32)] {
    match (dossier.kind(), dossier.get("answers")) {
        (DossierKind::Response, Some(Datum::Marks(marks))) => marks,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(id: &str) -> Slug {
        Slug::parse(id).unwrap()
    }

    fn question(id: &str, asks: Asks, choices: &[&str], need: Need) -> Question {
        Question {
            id: slug(id),
            asks,
            choices: choices.iter().map(|id| slug(id)).collect(),
            scale: slug(id),
            need,
            alone: None,
            when: None,
        }
    }

    fn survey() -> Survey {
        let mut when = question("urgent", Asks::Scale, &[], Need::May);
        when.when = Some((slug("needs"), 1));
        Survey {
            id: slug("sample"),
            of: Respondents::Structures,
            questions: vec![
                question("needs", Asks::Multiple, &["training", "events", "content"], Need::Must),
                question("who", Asks::Single, &["town", "club"], Need::May),
                when,
            ],
            texts: BTreeMap::new(),
        }
    }

    fn faults(answers: &[(&str, u32)]) -> Vec<(String, Reason)> {
        let answers: Vec<(Slug, u32)> = answers.iter().map(|(id, n)| (slug(id), *n)).collect();
        let faults = survey().check(&answers).into_iter();
        faults.map(|fault| (fault.field, fault.reason)).collect()
    }

    #[test]
    fn answers_within_the_survey_are_taken() {
        assert_eq!(faults(&[("needs", 0b111), ("who", 2), ("urgent", 5)]), []);
        assert_eq!(faults(&[("needs", 0b001)]), []);
    }

    #[test]
    fn every_answer_out_of_the_survey_is_told() {
        let out = |value, to| Reason::OutOfRange { value, from: 1, to };
        assert_eq!(faults(&[]), [("answers.needs".to_owned(), Reason::Required)]);
        assert_eq!(
            faults(&[("needs", 0b1000), ("who", 3), ("other", 1)]),
            [
                ("answers.needs".to_owned(), out(8, 7)),
                ("answers.who".to_owned(), out(3, 2)),
                ("answers.other".to_owned(), Reason::UnknownField),
            ]
        );
        let [(field, Reason::OnlyFor(_))] = &faults(&[("needs", 0b101), ("urgent", 3)])[..] else {
            panic!("a question that was not asked has no answer")
        };
        assert_eq!(field, "answers.urgent");
        assert_eq!(
            faults(&[("needs", 0b010), ("urgent", 6)]),
            [("answers.urgent".to_owned(), out(6, 5))]
        );
    }

    #[test]
    fn nothing_excludes_the_other_choices_and_they_exclude_it() {
        let mut needs = question("needs", Asks::Multiple, &["training", "events", "nothing"], Need::May);
        let after = |question: &Question, ticks: &[usize]| {
            let tick = |answer, place: &usize| question.ticked(answer, *place);
            ticks.iter().fold(None, tick)
        };
        assert_eq!(
            after(&needs, &[0, 2]),
            Some(0b101),
            "without the flag they stand together"
        );
        needs.alone = Some(2);
        assert_eq!(after(&needs, &[0, 1, 2]), Some(0b100));
        assert_eq!(after(&needs, &[2, 1]), Some(0b010));
        assert_eq!(after(&needs, &[2, 2]), None);
        assert_eq!(after(&needs, &[0, 1, 0]), Some(0b010));
    }

    #[test]
    fn a_text_falls_back_to_french_and_then_to_any_language() {
        let mut survey = survey();
        assert_eq!(survey.text("fr", "title"), None);
        let texts = |text: &str| BTreeMap::from([("title".to_owned(), text.to_owned())]);
        survey.texts.insert("ar".to_owned(), texts("استبيان"));
        assert_eq!(survey.text("en", "title"), Some("استبيان"));
        survey.texts.insert("fr".to_owned(), texts("Enquête"));
        assert_eq!(survey.text("en", "title"), Some("Enquête"));
        assert_eq!(survey.text("ar", "title"), Some("استبيان"));
    }
}
