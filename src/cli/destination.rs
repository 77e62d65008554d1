//! In which format a report is written, and where to: one file, or the folder of a data package.

use std::fs;
use std::io::{self, Write};

use super::arguments::{Dialect, IndicatorsArguments, ReportFormat};
use super::context::Context;
use super::failure::Failure;
use super::output::{Target, for_file};
use crate::export::{self, Format, Hashed, PACKAGE_FILES, Page, Records};
use crate::i18n::{Locale, Texts};
use crate::indicators::Counted;
use crate::runtime::count;

/// What is written; a country's file is in its language wherever it is made, so that the same records give the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Table,
    Csv,
    FrenchCsv,
    Json,
    Xlsx,
    Ods,
    Parquet,
    Page,
    Package,
}

impl Form {
    pub fn of(asked: &IndicatorsArguments) -> Result<Self, Failure> {
        Ok(match (asked.format, asked.dialect) {
            (None | Some(ReportFormat::Csv), Some(Dialect::Fr)) => Self::FrenchCsv,
            (Some(_), Some(Dialect::Fr)) => return Err(Failure::DialectNeedsCsv),
            (None | Some(ReportFormat::Table), None) => Self::Table,
            (Some(ReportFormat::Csv), None) => Self::Csv,
            (Some(ReportFormat::Json), None) => Self::Json,
            (Some(ReportFormat::Xlsx), None) => Self::Xlsx,
            (Some(ReportFormat::Ods), None) => Self::Ods,
            (Some(ReportFormat::Parquet), None) => Self::Parquet,
            (Some(ReportFormat::Html), None) => Self::Page,
            (Some(ReportFormat::Datapackage), None) => Self::Package,
        })
    }

    fn write(self, context: &Context<'_>, cells: &Counted, out: &mut dyn Write, beside: Beside<'_>) -> io::Result<()> {
        let words = |locale| texts(context, locale);
        let (said, french) = (context.console.locale(), Locale::reference());
        match self {
            Self::Csv => count::write_csv(cells, out),
            Self::Table => export::write(cells, Format::Table(&words(said)), out),
            Self::FrenchCsv => export::write(cells, Format::FrenchCsv(&words(french)), out),
            Self::Json => export::write(cells, Format::Json, out),
            Self::Parquet => export::write(cells, Format::Parquet, out),
            Self::Page => {
                let page = Page {
                    texts: &words(said),
                    site: beside.site,
                    records: beside.records,
                };
                export::write(cells, Format::Page(page), out)
            }
            Self::Xlsx => export::write(cells, Format::Xlsx(&words(said)), out),
            Self::Ods => export::write(cells, Format::Ods(&words(said)), out),
            Self::Package => Ok(()),
        }
    }
}

/// What a file says beside its figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside<'a> {
    /// Of a data package, by its SPDX identifier.
    pub licence: &'a str,
    /// The name of the site.
    pub site: &'a str,
    pub records: Records,
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
        match self {
            Self::One(mut target) => {
                let written = form.write(context, cells, &mut target, beside);
                written.map_err(|source| target.failed(source))?;
                target.finish()?;
                if matches!(form, Form::Xlsx | Form::Ods) && export::is_cut(cells) {
                    context.console.say("files-cut", &[]);
                }
                Ok(())
            }
            Self::Folder([mut tidy, mut french, mut described]) => {
                let digest = |form: Form, target: &mut Target| {
                    let mut hashed = Hashed::new(target);
                    let written = form.write(context, cells, &mut hashed, beside);
                    written.map(|()| hashed.digested())
                };
                let files = [
                    digest(Form::Csv, &mut tidy).map_err(|source| tidy.failed(source))?,
                    digest(Form::FrenchCsv, &mut french).map_err(|source| french.failed(source))?,
                ];
                let written = export::write_package(cells.request(), &files, beside.licence, &mut described);
                written.map_err(|source| described.failed(source))?;
                tidy.finish()?;
                french.finish()?;
                described.finish()
            }
        }
    }
}

/// The words of a language and of the packs in use, for the titles of lessons.
fn texts(context: &Context<'_>, locale: &'static Locale) -> Texts {
    let mut texts = Texts::load(locale);
    texts.use_packs(context.packs());
    texts
}
