//! The questionnaires in use, shipped and of the site, and what the answers to them come to.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::exports;
use super::packs::Folder;
use super::records::{Records, trouble};
use crate::app::{Answer, Trouble};
use crate::content::{self, PackFault, Source};
use crate::domain::{Body, CampaignDays, Dossier, DossierKind, Period, Survey, SurveyFigures};
use crate::export;
use crate::i18n::Texts;
use crate::indicators::SurveyCount;
use crate::store::{self, Page, Reader, Store};

/// Most questionnaires of a site.
const MOST: usize = 50;
/// Longest questionnaire read, in bytes; the reader refuses more than a pack's file.
const LONGEST: usize = (1 << 20) + 1;
/// So few answers are counted before a worker would have opened the records.
const FEW: u32 = 300;

/// A file of questionnaires of the site, and what was read of it.
#[derive(Debug)]
pub struct OfSite {
    pub file: String,
    pub survey: Result<Survey, Vec<PackFault>>,
}

/// Where a site keeps its questionnaires.
#[must_use]
pub fn home(data_dir: &Path) -> PathBuf {
    data_dir.join("surveys")
}

/// The questionnaires of a site, by the names of their files; of two with one id, the later is refused.
#[must_use]
pub fn of_site(data_dir: &Path) -> Vec<OfSite> {
    let Ok(folder) = Folder::open(&home(data_dir)) else {
        return Vec::new();
    };
    let names = folder.names().into_iter();
    let mut all: Vec<OfSite> = Vec::new();
    for file in names
        .filter(|name| Path::new(name).extension().is_some_and(|kind| kind == "toml") && !name.contains('/'))
        .take(MOST)
    {
        let Some(bytes) = folder.read(&file, LONGEST) else {
            continue;
        };
        let mut survey = content::read_survey(&file, &bytes);
        let known = |id| {
            all.iter()
                .any(|other| other.survey.as_ref().is_ok_and(|other| other.id == id))
        };
        if let Ok(same) = &survey
            && known(same.id.clone())
        {
            survey = Err(vec![PackFault {
                file: file.clone(),
                id: same.id.to_string(),
                reason: content::PackReason::Twice,
            }]);
        }
        all.push(OfSite { file, survey });
    }
    all
}

/// All questionnaires that can be used; those that do not read are left out.
#[must_use]
pub fn surveys(data_dir: &Path) -> Vec<Survey> {
    let own = of_site(data_dir).into_iter().filter_map(|own| own.survey.ok());
    content::surveys().iter().cloned().chain(own).collect()
}

/// Whether the figures of all surveys are counted within a frame.
pub fn is_quick(reader: &Reader) -> store::Result<bool> {
    Ok(reader.count_dossiers(DossierKind::Response)? <= FEW)
}

/// The figures of some surveys over the records of a directory.
pub fn read_apart(dir: &Path, surveys: &[Survey]) -> Result<Vec<SurveyFigures>, Trouble> {
    let read = Store::open_to_read(dir).and_then(|reader| figures(&reader, surveys, None));
    read.map_err(|error| trouble(&error))
}

/// The figures of some surveys: of each campaign, survey by survey, the newest first; or of each survey within a period.
pub fn figures(reader: &Reader, surveys: &[Survey], period: Option<Period>) -> store::Result<Vec<SurveyFigures>> {
    let held = reader.dossiers(DossierKind::Campaign, &Page::WHOLE)?.into_iter();
    let campaigns: Vec<Dossier> = held
        .filter_map(|record| match record.body {
            Body::Dossier(dossier) => Some(*dossier),
            _ => None,
        })
        .collect();
    let counts = surveys.iter().flat_map(|survey| match period {
        None => SurveyCount::of_each(survey, &campaigns),
        Some(_) => vec![SurveyCount::new(survey, &campaigns, period)],
    });
    let mut counts: Vec<SurveyCount<'_>> = counts.collect();
    reader.each_dossier(
        DossierKind::Response,
        &["survey", "date", "answers"],
        None,
        |_, response| {
            for count in &mut counts {
                count.add(response);
            }
        },
    )?;
    Ok(counts.iter().map(SurveyCount::figures).collect())
}

impl Records {
    /// Writes the results of a campaign of a survey as a file for spreadsheets.
    pub(super) fn write_survey(
        &self,
        dir: &Path,
        (survey, campaign): (&Survey, Option<CampaignDays>),
        texts: &Texts,
        today: NaiveDate,
    ) -> Answer {
        let one = std::slice::from_ref(survey);
        let read = self.read(|store| Ok((figures(store, one, None)?, store.site()?.exports_dir)));
        let written = read.and_then(|(figures, folder)| {
            let mut all = figures.iter();
            let figures = all.find(|figures| figures.state.campaign == campaign);
            let figures = figures.ok_or(Trouble::Other)?;
            let folder = exports::folder(dir, &folder);
            let mut bytes = Vec::new();
            let file = export::SurveyFile { survey, figures, texts };
            let failed = |error| exports::trouble(&error);
            file.write_csv(&mut bytes).map_err(failed)?;
            let of = campaign.map_or_else(String::new, |(first, _)| format!("-of-{first}"));
            let name = format!("survey-{}{of}-{today}.csv", survey.id);
            exports::keep(&folder, &name, &bytes).map_err(failed)
        });
        match written {
            Ok(path) => Answer::FiguresWritten(path.display().to_string()),
            Err(trouble) => Answer::SaveFailed(trouble),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const QUESTIONS: &str = r#"
        format = 1
        id = "club"
        for = "structures"
        [[question]]
        id = "came"
        kind = "single"
        choices = ["yes", "no"]
        [words.fr]
        title = "Le club"
        came = "Êtes-vous venus ?"
        came-yes = "oui"
        came-no = "non"
    "#;

    #[test]
    fn a_site_adds_its_questionnaires_and_what_does_not_read_is_left_out() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(
            surveys(dir.path()).len(),
            content::surveys().len(),
            "no folder, no more"
        );
        fs::create_dir(home(dir.path())).unwrap();
        for (name, text) in [
            ("a.toml", QUESTIONS),
            ("b.toml", QUESTIONS),
            ("c.toml", "format = 1"),
            ("notes.txt", QUESTIONS),
        ] {
            fs::write(home(dir.path()).join(name), text).unwrap();
        }
        fs::write(home(dir.path()).join("big.toml"), vec![b'#'; 3 << 20]).unwrap();
        let own = of_site(dir.path());
        let read: Vec<_> = own.iter().map(|own| (own.file.as_str(), own.survey.is_ok())).collect();
        assert_eq!(
            read,
            [
                ("a.toml", true),
                ("b.toml", false),
                ("big.toml", false),
                ("c.toml", false)
            ]
        );
        let all = surveys(dir.path());
        assert_eq!(all.len(), content::surveys().len() + 1);
        assert_eq!(all.last().unwrap().text("fr", "title"), Some("Le club"));
    }
}
