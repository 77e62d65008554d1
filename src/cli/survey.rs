//! `palier survey`: questionnaires listed and checked, their answers counted.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Subcommand;

use super::arguments::CellFormat;
use super::context::Context;
use super::failure::Failure;
use super::input;
use super::output::Output;
use crate::content;
use crate::domain::{CampaignDays, Period, Survey, SurveyFigures};
use crate::export::SurveyFile;
use crate::i18n::{Texts, clean, without_marks};
use crate::runtime::surveys;

/// Longest questionnaire, in bytes.
const LONGEST: usize = 1 << 20;

#[derive(Debug, Subcommand)]
pub(super) enum SurveyCommand {
    /// Lists the surveys: id, questions, campaign, answers, people asked, response rate, title, separated by tabs
    ///
    /// One line a campaign, the newest first.
    ///
    /// A site's own questionnaires are the files surveys/*.toml of the data directory.
    #[command(after_help = "Example: palier survey list")]
    List,
    /// Tells every fault of a questionnaire
    #[command(after_help = "Example: palier survey check ./open-days.toml")]
    Check {
        /// TOML file; at most 1 MiB
        file: PathBuf,
    },
    /// Computes the results: n and the response rate are always shown
    #[command(
        after_help = "Examples:\n  palier survey results visitors\n  palier survey results visitors --campaign 2026-01-05\n  palier survey results needs --from 2026-01-01 --to 2026-12-31 --format csv"
    )]
    Results {
        /// Id of the survey, as listed
        id: String,
        #[arg(long, value_enum, default_value_t = CellFormat::Table)]
        format: CellFormat,
        /// First day of a campaign, as listed, YYYY-MM-DD [default: that of the newest]
        #[arg(long, value_name = "DATE", conflicts_with = "from")]
        campaign: Option<NaiveDate>,
        /// First day, YYYY-MM-DD, instead of a campaign
        #[arg(long, value_name = "DATE", requires = "to")]
        from: Option<NaiveDate>,
        /// Last day, included
        #[arg(long, value_name = "DATE", requires = "from")]
        to: Option<NaiveDate>,
    },
}

/// What answers are counted.
#[derive(Clone, Copy, Debug)]
enum Of {
    Newest,
    /// By its first day.
    Campaign(NaiveDate),
    Period(Period),
}

/// Lists, checks or counts.
pub(super) fn run(context: &Context<'_>, command: &SurveyCommand) -> Result<(), Failure> {
    match command {
        SurveyCommand::List => list(context),
        SurveyCommand::Check { file } => check(context, file),
        SurveyCommand::Results {
            id,
            format,
            campaign,
            from,
            to,
        } => {
            let period = from.zip(*to).map(|(from, to)| Period::between(from, to)).transpose()?;
            let of = match (period, campaign) {
                (Some(period), _) => Of::Period(period),
                (None, Some(first)) => Of::Campaign(*first),
                (None, None) => Of::Newest,
            };
            results(context, id, *format, of)
        }
    }
}

fn list(context: &Context<'_>) -> Result<(), Failure> {
    let surveys = surveys::surveys(&context.dir);
    let reader = context.open_to_read()?;
    let texts = Texts::load(context.console.locale());
    let mut output = Output::open();
    for state in surveys::figures(&reader, &surveys, None)?
        .into_iter()
        .map(|figures| figures.state)
    {
        let Some(survey) = surveys.iter().find(|survey| survey.id == state.survey) else {
            continue;
        };
        output.line(&format!(
            "{}\tquestions={}\tcampaign={}\tresponses={}\tasked={}\trate={}\t{}",
            survey.id,
            survey.questions.len(),
            state.campaign.map_or_else(|| "-".to_owned(), days),
            state.responses,
            state.asked.map_or_else(|| "-".to_owned(), |asked| asked.to_string()),
            state
                .rate
                .map_or_else(|| "-".to_owned(), |rate| format!("{}.{}", rate / 10, rate % 10)),
            title(survey, &texts),
        ))?;
    }
    output.finish()?;
    for own in surveys::of_site(&context.dir)
        .into_iter()
        .filter(|own| own.survey.is_err())
    {
        context.console.say("survey-left-out", &[("file", own.file.into())]);
    }
    Ok(())
}

/// An open campaign has no last day.
fn days((first, last): CampaignDays) -> String {
    last.map_or_else(|| format!("{first}.."), |last| format!("{first}..{last}"))
}

fn title(survey: &Survey, texts: &Texts) -> String {
    match survey.text(texts.locale().tag, "title") {
        Some(title) => clean(title),
        None => without_marks(&texts.text(&format!("survey-{}-title", survey.id), &[])),
    }
}

fn check(context: &Context<'_>, file: &Path) -> Result<(), Failure> {
    let text = input::text(file, LONGEST)?.ok_or_else(|| Failure::NotText {
        path: file.to_owned(),
        most: LONGEST,
    })?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let path = file.display().to_string();
    match content::read_survey(&name, text.as_bytes()) {
        Ok(_) => {
            context.console.say("survey-sound", &[("path", path.into())]);
            Ok(())
        }
        Err(faults) => {
            for fault in &faults {
                context.console.fault(&fault.to_string());
            }
            Err(Failure::SurveyRefused {
                path: file.to_owned(),
                faults: faults.len(),
            })
        }
    }
}

fn results(context: &Context<'_>, id: &str, format: CellFormat, of: Of) -> Result<(), Failure> {
    let surveys = surveys::surveys(&context.dir);
    let unknown = || Failure::NoSuchSurvey { id: id.to_owned() };
    let survey = surveys
        .iter()
        .find(|survey| survey.id.as_str() == id)
        .ok_or_else(unknown)?;
    let reader = context.open_to_read()?;
    let period = if let Of::Period(period) = of {
        Some(period)
    } else {
        None
    };
    let all = surveys::figures(&reader, std::slice::from_ref(survey), period)?;
    let first_day = |figures: &SurveyFigures| figures.state.campaign.map(|(first, _)| first);
    let figures = match of {
        Of::Campaign(day) => all.iter().find(|figures| first_day(figures) == Some(day)),
        Of::Newest | Of::Period(_) => all.first(),
    };
    let figures = figures.ok_or_else(|| Failure::NoSuchCampaign { id: id.to_owned() })?;
    let texts = Texts::load(context.console.locale());
    let file = SurveyFile {
        survey,
        figures,
        texts: &texts,
    };
    let mut output = Output::open();
    let written = match format {
        CellFormat::Table => file.write_table(&mut output),
        CellFormat::Csv => file.write_csv(&mut output),
        CellFormat::Json => file.write_json(&mut output),
    };
    written.map_err(super::output::failed)?;
    output.finish()?;
    let others = all
        .iter()
        .filter(|other| other.state.responses > 0 && *other != figures);
    let others: Vec<String> = others.filter_map(first_day).map(|day| day.to_string()).collect();
    if !others.is_empty() && format == CellFormat::Table {
        context
            .console
            .say("survey-other-campaigns", &[("days", others.join(", ").into())]);
    }
    if reader.is_demo()? {
        context.console.say("command-demo-figures", &[]);
    }
    Ok(())
}
