//! In which format a report is written, and where to: one file, or the folder of a data package.

use std::fs;
use std::io::Write;

use super::arguments::{Dialect, IndicatorsArguments, ReportFormat};
use super::context::Context;
use super::failure::Failure;
use super::output::{Target, for_file};
use crate::export::{self, PACKAGE_FILES};
use crate::i18n::Texts;
use crate::indicators::Counted;
use crate::runtime::document::{Beside, Document, Form};

/// The form that is asked for.
pub(super) fn form_of(asked: &IndicatorsArguments) -> Result<Form, Failure> {
    Ok(match (asked.format, asked.dialect) {
        (None | Some(ReportFormat::Csv), Some(Dialect::Fr)) => Form::FrenchCsv,
        (Some(_), Some(Dialect::Fr)) => return Err(Failure::DialectNeedsCsv),
        (None | Some(ReportFormat::Table), None) => Form::Table,
        (Some(ReportFormat::Csv), None) => Form::Csv,
        (Some(ReportFormat::Json), None) => Form::Json,
        (Some(ReportFormat::Xlsx), None) => Form::Xlsx,
        (Some(ReportFormat::Ods), None) => Form::Ods,
        (Some(ReportFormat::Parquet), None) => Form::Parquet,
        (Some(ReportFormat::Html), None) => Form::Page,
        (Some(ReportFormat::Datapackage), None) => Form::Package,
    })
}

/// Where it goes, opened before the work, so that a wrong path fails first.
#[derive(Debug)]
pub(super) enum Destination {
    One(Target),
    /// The two tables and their description.
    Folder([Target; 3]),
}

impl Destination {
    pub fn open(form: Form, asked: &IndicatorsArguments) -> Result<Self, Failure> {
        let path = asked.out.as_deref();
        match (form, path) {
            (Form::Package, None) => Err(Failure::NeedsFolder),
            (Form::Package, Some(folder)) => {
                fs::create_dir_all(folder).map_err(|source| Failure::Unwritable {
                    path: folder.to_owned(),
                    source,
                })?;
                let [first, second, last] = PACKAGE_FILES.map(|name| Target::open(Some(&folder.join(name))));
                Ok(Self::Folder([first?, second?, last?]))
            }
            (Form::Xlsx | Form::Ods | Form::Parquet, _) => {
                for_file(path)?;
                Ok(Self::One(Target::open(path)?))
            }
            _ => Ok(Self::One(Target::open(path)?)),
        }
    }

    /// Says something above a table for people.
    pub fn say(&mut self, words: &str) -> Result<(), Failure> {
        match self {
            Self::One(target) => writeln!(target, "{words}").map_err(|source| target.failed(source)),
            Self::Folder(_) => Ok(()),
        }
    }

    /// Writes everything; each file has its name once it is whole, the description of a package last.
    pub fn write(self, form: Form, context: &Context<'_>, cells: &Counted, beside: Beside<'_>) -> Result<(), Failure> {
        let document = Document {
            locale: context.console.locale(),
            words: &|locale| Texts::with_packs(locale, context.packs()),
            beside,
        };
        match self {
            Self::One(mut target) => {
                let written = document.write(cells, form, &mut target);
                written.map_err(|source| target.failed(source))?;
                target.finish()?;
                if matches!(form, Form::Xlsx | Form::Ods) && export::is_cut(cells) {
                    context.console.say("files-cut", &[]);
                }
                Ok(())
            }
            Self::Folder(mut targets) => {
                let [tidy, french, described] = &mut targets;
                let written = document.write_package(cells, [tidy, french, described]);
                written.map_err(|(file, source)| targets[file].failed(source))?;
                targets.into_iter().try_for_each(Target::finish)
            }
        }
    }
}
