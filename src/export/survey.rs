//! The results of a survey as bytes: a file for spreadsheets, one object, text for a terminal.
//!
//! Every line carries n, those who answered its question. A question that is a scale has its median on its own line.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};
use serde::Serialize;

use super::columns::{Grid, Row, line, paragraph};
use super::guard::guarded;
use crate::domain::{Asks, Question, QuestionFigures, Survey, SurveyFigures};
use crate::i18n::{Arg, Numbers, Texts, without_marks};

/// The header, in the order of the columns.
const COLUMNS: [&str; 12] = [
    "survey",
    "asked",
    "responses",
    "response_rate",
    "question",
    "question_text",
    "answer",
    "answer_text",
    "n",
    "count",
    "share",
    "median",
];

/// A survey, its figures, and the language of its words.
#[derive(Clone, Copy, Debug)]
pub struct SurveyFile<'a> {
    pub survey: &'a Survey,
    pub figures: &'a SurveyFigures,
    pub texts: &'a Texts,
}

impl SurveyFile<'_> {
    /// Tidy CSV, one row an answer: UTF-8 with BOM, comma, CRLF, decimal dot.
    pub fn write_csv(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all("\u{FEFF}".as_bytes())?;
        let mut rows = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        rows.write_record(COLUMNS)?;
        let state = &self.figures.state;
        for (question, figures) in self.questions() {
            for (place, (count, share)) in figures.rows.iter().enumerate() {
                let fields = [
                    self.survey.id.to_string(),
                    state.asked.map_or_else(String::new, |asked| asked.to_string()),
                    state.responses.to_string(),
                    dotted(state.rate),
                    question.id.to_string(),
                    self.say(question.id.as_str()),
                    answer(question, place),
                    self.say(&question.choice_key(place)),
                    figures.n.to_string(),
                    count.to_string(),
                    dotted(*share),
                    figures.median.map_or_else(String::new, halves),
                ];
                rows.write_record(
                    fields
                        .iter()
                        .map(|field| guarded(field))
                        .map(std::borrow::Cow::into_owned),
                )?;
            }
        }
        rows.flush()
    }

    /// One object, its questions one a line.
    pub fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        let state = &self.figures.state;
        let head = Head {
            format: "palier-survey",
            version: 1,
            survey: self.survey.id.as_str(),
            from: state.campaign.map(|(from, _)| from.to_string()),
            to: state.campaign.and_then(|(_, to)| to).map(|to| to.to_string()),
            asked: state.asked,
            responses: state.responses,
            response_rate: state.rate.map(percent),
        };
        let head = serde_json::to_string(&head)?;
        // The object stays open for its questions.
        write!(out, "{},\n\"questions\":[", head.trim_end_matches('}'))?;
        for (nth, (question, figures)) in self.questions().enumerate() {
            out.write_all(if nth == 0 { b"\n" } else { b",\n" })?;
            let answers = figures.rows.iter().enumerate().map(|(place, (count, share))| Answer {
                id: answer(question, place),
                count: *count,
                share: share.map(percent),
            });
            let line = Line {
                id: question.id.as_str(),
                kind: match question.asks {
                    Asks::Single => "single",
                    Asks::Multiple => "multiple",
                    Asks::Scale => "scale",
                },
                n: figures.n,
                median: figures.median.map(|median| f64::from(median) / 2.0),
                answers: answers.collect(),
            };
            serde_json::to_writer(&mut *out, &line)?;
        }
        out.write_all(b"\n]}\n")
    }

    /// Text for people, without what fewer than [`Survey::FEWEST`] visitors said.
    pub fn write_table(&self, out: &mut dyn Write) -> io::Result<()> {
        let numbers = Numbers::new(self.texts.locale());
        let percent = |share: Option<u16>| share.map(|tenths| numbers.decimal(f64::from(tenths) / 10.0, 1));
        line(out, &self.say("title"))?;
        let state = &self.figures.state;
        let responses = ("responses", Arg::Number(state.responses.into()));
        let told = match (state.asked, percent(state.rate)) {
            (Some(asked), Some(rate)) => {
                let args = [responses, ("asked", Arg::Number(asked.into())), ("rate", rate.into())];
                self.texts.text("survey-n-of-asked", &args)
            }
            _ => self.texts.text("survey-n", &[responses]),
        };
        line(out, &without_marks(&told))?;
        for (question, figures) in self.questions() {
            line(out, "")?;
            paragraph(out, 0, &self.say(question.id.as_str()))?;
            let n = self
                .texts
                .text("survey-n-of-question", &[("n", Arg::Number(figures.n.into()))]);
            paragraph(out, 4, &without_marks(&n))?;
            if self.survey.too_few(figures.n) {
                let fewest = ("fewest", Arg::Number(Survey::FEWEST.into()));
                paragraph(out, 4, &without_marks(&self.texts.text("survey-too-few", &[fewest])))?;
                continue;
            }
            let rows = figures
                .rows
                .iter()
                .enumerate()
                .map(|(place, (count, share))| Row::Figures {
                    indent: 0,
                    label: self.say(&question.choice_key(place)),
                    figures: vec![numbers.integer((*count).into()), percent(*share).unwrap_or_default()],
                });
            let grid = Grid {
                indent: 4,
                header: vec![self.message("survey-column-count"), self.message("survey-column-share")],
                rows: rows.collect(),
            };
            grid.write(out)?;
            if let Some(median) = figures.median {
                let median = numbers.decimal(f64::from(median) / 2.0, 1);
                let said = self.texts.text("survey-median", &[("median", median.into())]);
                paragraph(out, 4, &without_marks(&said))?;
            }
        }
        Ok(())
    }

    fn questions(&self) -> impl Iterator<Item = (&Question, &QuestionFigures)> {
        self.survey.questions.iter().zip(&self.figures.questions)
    }

    fn message(&self, id: &str) -> String {
        without_marks(&self.texts.text(id, &[]))
    }

    /// The words of a key: a site's own, or a message.
    fn say(&self, key: &str) -> String {
        match self.survey.text(self.texts.locale().tag, key) {
            Some(text) => crate::i18n::clean(text),
            None => self.message(&format!("survey-{}-{key}", self.survey.id)),
        }
    }
}

/// The code of an answer: the choice, or the number of a scale.
fn answer(question: &Question, place: usize) -> String {
    let choice = question.choices.get(place).map(ToString::to_string);
    choice.unwrap_or_else(|| (place + 1).to_string())
}

fn dotted(tenths: Option<u16>) -> String {
    tenths.map_or_else(String::new, |tenths| format!("{}.{}", tenths / 10, tenths % 10))
}

fn halves(median: u8) -> String {
    format!("{}.{}", median / 2, median % 2 * 5)
}

fn percent(tenths: u16) -> f64 {
    f64::from(tenths) / 10.0
}

#[derive(Serialize)]
struct Head<'a> {
    format: &'static str,
    version: u32,
    survey: &'a str,
    from: Option<String>,
    to: Option<String>,
    asked: Option<u32>,
    responses: u32,
    response_rate: Option<f64>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    kind: &'static str,
    n: u32,
    median: Option<f64>,
    answers: Vec<Answer>,
}

#[derive(Serialize)]
struct Answer {
    id: String,
    count: u32,
    share: Option<f64>,
}
