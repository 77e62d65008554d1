//! A questionnaire read from TOML: hostile until read, every fault at once.
//!
//! `format`, `id`, `for`, then one `[[question]]` each; a file of a site also says its words, a table `[words.<tag>]` a
//! language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use toml::{Table, Value};

use super::fields::Fields;
use super::{LONGEST_FILE, is_name, table};
use crate::content::check::Report;
use crate::content::fault::{PackFault, PackReason};
use crate::domain::{Asks, Need, Question, Respondents, Slug, SpokenLanguage, Survey, SurveyTexts};

/// Most languages of a questionnaire.
const MOST_LANGUAGES: usize = 40;
/// Longest title, choice and question, in characters: what fits a line, and three.
const LONGEST_LABEL: usize = 56;
const LONGEST_QUESTION: usize = 160;

/// The questionnaires in the program, by their names.
const FILES: [(&str, &str); 2] = [
    ("needs.toml", include_str!("../../../assets/surveys/needs.toml")),
    ("visitors.toml", include_str!("../../../assets/surveys/visitors.toml")),
];

/// The questionnaires that Palier ships, read when first looked at; tests hold that they read without fault.
#[must_use]
pub fn surveys() -> &'static [Survey] {
    static SHIPPED: OnceLock<Vec<Survey>> = OnceLock::new();
    SHIPPED.get_or_init(|| shipped().into_iter().flatten().collect())
}

/// Each shipped file as read.
fn shipped() -> Vec<Result<Survey, Vec<PackFault>>> {
    FILES
        .iter()
        .map(|(name, toml)| survey(name, toml, Says::Nothing))
        .collect()
}

/// Reads the questionnaire of a site, whose words stand in the file, or says everything that is wrong with it.
pub fn read_survey(file: &str, bytes: &[u8]) -> Result<Survey, Vec<PackFault>> {
    let refused = |reason| Err(vec![PackFault::new(file, "", reason)]);
    if bytes.len() > LONGEST_FILE {
        return refused(PackReason::TooLong(LONGEST_FILE));
    }
    let Ok(toml) = std::str::from_utf8(bytes) else {
        return refused(PackReason::NotText);
    };
    let mut read = survey(file, toml, Says::ItsWords);
    let faults = match &read {
        Ok(survey) if surveys().iter().any(|known| known.id == survey.id) => {
            vec![PackFault::new(file, survey.id.as_str(), PackReason::Twice)]
        }
        _ => Vec::new(),
    };
    if !faults.is_empty() {
        read = Err(faults);
    }
    read
}

/// Whether a file holds the words of its questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Nothing,
    ItsWords,
}

fn survey(file: &str, toml: &str, says: Says) -> Result<Survey, Vec<PackFault>> {
    let mut faults = Vec::new();
    let survey = table(file, toml, &mut faults).and_then(|table| whole(file, table, says, &mut faults));
    faults.truncate(Report::MOST_FAULTS);
    match survey {
        Some(survey) if faults.is_empty() => Ok(survey),
        _ => Err(faults),
    }
}

fn whole(file: &str, table: Table, says: Says, faults: &mut Vec<PackFault>) -> Option<Survey> {
    let mut fields = Fields::new(file, "", table, faults);
    fields.integer("format", (1, 1));
    let id = id(&mut fields);
    let of = fields.text("for").and_then(|of| match of.as_str() {
        "visitors" => Some(Respondents::Visitors),
        "structures" => Some(Respondents::Structures),
        _ => {
            fields.wrong("for", "visitors or structures");
            None
        }
    });
    let tables = fields.tables("question", Survey::MOST_QUESTIONS);
    if tables.is_empty() {
        fields.count("questions", 0, (1, Survey::MOST_QUESTIONS));
    }
    let mut questions: Vec<Question> = Vec::new();
    for table in tables {
        if let Some(question) = question(file, table, &questions, fields.faults) {
            questions.push(question);
        }
    }
    let texts = match says {
        Says::Nothing => BTreeMap::new(),
        Says::ItsWords => words(&mut fields),
    };
    fields.finish();
    let survey = Survey {
        id: id?,
        of: of?,
        questions,
        texts,
    };
    check_keys(file, &survey, fields.faults);
    for (tag, said) in &survey.texts {
        check_texts(file, tag, said, &survey, fields.faults);
    }
    Some(survey)
}

/// A name that can stand in a message id.
fn id(fields: &mut Fields<'_>) -> Option<Slug> {
    let id = fields.text("id")?;
    let slug = Slug::parse(&id).filter(|_| is_name(&id));
    if slug.is_none() {
        fields.fault(PackReason::BadId);
    }
    slug
}

fn question(file: &str, table: Table, before: &[Question], faults: &mut Vec<PackFault>) -> Option<Question> {
    let mut fields = Fields::named(file, "question", table, faults);
    let id = id(&mut fields);
    let asks = fields.text("kind").and_then(|kind| match kind.as_str() {
        "single" => Some(Asks::Single),
        "multiple" => Some(Asks::Multiple),
        "scale" => Some(Asks::Scale),
        _ => {
            fields.wrong("kind", "single, multiple or scale");
            None
        }
    });
    let is_scale = asks == Some(Asks::Scale);
    let choices = if is_scale { Vec::new() } else { choices(&mut fields) };
    let scale = if is_scale { fields.optional("scale") } else { None };
    let scale = scale.and_then(|name| {
        let slug = Slug::parse(&name).filter(|_| is_name(&name));
        if slug.is_none() {
            fields.fault(PackReason::BadId);
        }
        slug
    });
    let need = if fields.flag("optional") { Need::May } else { Need::Must };
    let alone = fields.optional("alone").and_then(|name| {
        let place = choices.iter().position(|choice| choice.as_str() == name);
        let place = place.filter(|_| asks == Some(Asks::Multiple));
        if place.is_none() {
            fields.wrong("alone", "a choice of this question, which takes several");
        }
        place
    });
    let when = fields.optional("when").and_then(|said| {
        let condition = condition(&said, before);
        if condition.is_none() {
            fields.wrong("when", "<question>.<choice> of a question before this one");
        }
        condition
    });
    fields.finish();
    let id = id?;
    if before.iter().any(|other| other.id == id) {
        fields.fault(PackReason::Twice);
    }
    Some(Question {
        asks: asks?,
        choices,
        scale: scale.unwrap_or_else(|| id.clone()),
        need,
        alone,
        when,
        id,
    })
}

fn choices(fields: &mut Fields<'_>) -> Vec<Slug> {
    let Some(Value::Array(values)) = fields.take("choices", "a list of ids") else {
        return Vec::new();
    };
    if !(2..=Survey::MOST_CHOICES).contains(&values.len()) {
        fields.count("choices", values.len(), (2, Survey::MOST_CHOICES));
    }
    let mut choices: Vec<Slug> = Vec::new();
    for value in values.into_iter().take(Survey::MOST_CHOICES) {
        let choice = value.as_str().filter(|id| is_name(id)).and_then(Slug::parse);
        match choice {
            None => fields.fault(PackReason::BadId),
            Some(choice) if choices.contains(&choice) => fields.fault(PackReason::Twice),
            Some(choice) => choices.push(choice),
        }
    }
    choices
}

/// The earlier question and the place of its choice that `<question>.<choice>` names.
fn condition(said: &str, before: &[Question]) -> Option<(Slug, usize)> {
    let (question, choice) = said.split_once('.')?;
    let question = before.iter().find(|known| known.id.as_str() == question)?;
    let place = question.choices.iter().position(|known| known.as_str() == choice)?;
    Some((question.id.clone(), place))
}

/// The words of each language, as they stand.
fn words(fields: &mut Fields<'_>) -> BTreeMap<String, SurveyTexts> {
    let tables = match fields.table.remove("words") {
        Some(Value::Table(tables)) => tables,
        None => {
            fields.fault(PackReason::MissingField("words"));
            return BTreeMap::new();
        }
        Some(_) => {
            fields.wrong("words", "a table a language");
            return BTreeMap::new();
        }
    };
    if !(1..=MOST_LANGUAGES).contains(&tables.len()) {
        fields.count("languages", tables.len(), (1, MOST_LANGUAGES));
    }
    let mut words = BTreeMap::new();
    for (tag, said) in tables.into_iter().take(MOST_LANGUAGES) {
        if SpokenLanguage::parse(&tag).is_none() {
            fields.fault(PackReason::UnknownLanguage(tag.chars().take(60).collect()));
            continue;
        }
        let Value::Table(said) = said else {
            fields.fault_at(&tag, PackReason::MissingMessage);
            continue;
        };
        let mut texts = SurveyTexts::new();
        for (key, text) in said {
            match text {
                Value::String(text) => drop(texts.insert(key, text)),
                _ => fields.fault_at(&at(&tag, &key), PackReason::NotText),
            }
        }
        words.insert(tag, texts);
    }
    words
}

/// Where a text stands, for the one who looks for it.
fn at(tag: &str, key: &str) -> String {
    format!("words.{tag}.{key}").chars().take(100).collect()
}

/// Two things of a survey never have one key: their words would be one text.
fn check_keys(file: &str, survey: &Survey, faults: &mut Vec<PackFault>) {
    let mut seen = vec!["title".to_owned()];
    let mut scales: Vec<&Slug> = Vec::new();
    for question in &survey.questions {
        let mut keys = vec![question.id.to_string()];
        let shared = question.asks == Asks::Scale && scales.contains(&&question.scale);
        if !shared {
            keys.extend((0..question.count()).map(|place| question.choice_key(place)));
            scales.extend((question.asks == Asks::Scale).then_some(&question.scale));
        }
        for key in keys {
            if seen.contains(&key) {
                faults.push(PackFault::new(file, key.as_str(), PackReason::Twice));
            }
            seen.push(key);
        }
    }
}

fn check_texts(file: &str, tag: &str, said: &SurveyTexts, survey: &Survey, faults: &mut Vec<PackFault>) {
    let keys = survey.keys();
    for key in keys.iter().filter(|key| !said.contains_key(*key)) {
        faults.push(PackFault::new(file, at(tag, key), PackReason::MissingMessage));
    }
    for (key, text) in said {
        let reason = if !keys.contains(key) {
            Some(PackReason::UnneededMessage)
        } else if let Some(control) = crate::content::check::control(text) {
            Some(PackReason::ControlCharacter(control))
        } else {
            let is_question = survey.questions.iter().any(|question| question.id.as_str() == key);
            let most = if is_question { LONGEST_QUESTION } else { LONGEST_LABEL };
            let count = text.trim().chars().count();
            (!(1..=most).contains(&count)).then_some(PackReason::Count {
                what: "characters",
                count,
                from: 1,
                to: most,
            })
        };
        faults.extend(reason.map(|reason| PackFault::new(file, at(tag, key), reason)));
    }
}

#[cfg(test)]
mod tests;
