//! Figures as a file in any of its forms: the command and the kiosk write them here, so that both write the same bytes.

use std::fmt;
use std::io::{self, Write};

use super::count;
use crate::export::{self, Format, Hashed, Page, Records};
use crate::i18n::{Locale, Texts};
use crate::indicators::Counted;

/// In which form; a country's file is in its language wherever it is made, so that the same records give the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Table,
    Csv,
    FrenchCsv,
    Json,
    Xlsx,
    Ods,
    Parquet,
    Page,
    /// Several files: see [`Document::write_package`].
    Package,
}

/// What a file says beside its figures.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// Of a data package, by its SPDX identifier.
    pub licence: &'a str,
    /// The name of the site.
    pub site: &'a str,
    pub records: Records,
}

/// How figures are written.
pub struct Document<'a> {
    /// The language of what is written for people.
    pub locale: &'static Locale,
    /// The words of a language, with those of the packs in use.
    pub words: &'a dyn Fn(&'static Locale) -> Texts,
    pub beside: Beside<'a>,
}

impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("locale", &self.locale.tag)
            .field("beside", &self.beside)
            .finish_non_exhaustive()
    }
}

impl Document<'_> {
    /// Writes one file; a package is not one, and writes nothing here.
    pub fn write(&self, cells: &Counted, form: Form, out: &mut dyn Write) -> io::Result<()> {
        let words = || (self.words)(self.locale);
        let format = |format: Format<'_>, out: &mut dyn Write| export::write(cells, format, out);
        match form {
            Form::Csv => count::write_csv(cells, out),
            Form::Table => format(Format::Table(&words()), out),
            Form::FrenchCsv => format(Format::FrenchCsv(&(self.words)(Locale::reference())), out),
            Form::Json => format(Format::Json, out),
            Form::Parquet => format(Format::Parquet, out),
            Form::Page => {
                let page = Page {
                    texts: &words(),
                    site: self.beside.site,
                    records: self.beside.records,
                };
                format(Format::Page(page), out)
            }
            Form::Xlsx => format(Format::Xlsx(&words()), out),
            Form::Ods => format(Format::Ods(&words()), out),
            Form::Package => Ok(()),
        }
    }

    /// Writes the [`PACKAGE_FILES`](export::PACKAGE_FILES) of a data package; the index of the file that failed comes
    /// with its error.
    pub fn write_package(&self, cells: &Counted, files: [&mut dyn Write; 3]) -> Result<(), (usize, io::Error)> {
        let [tidy, french, described] = files;
        let hashed = |form: Form, out: &mut dyn Write| {
            let mut hashed = Hashed::new(out);
            self.write(cells, form, &mut hashed).map(|()| hashed.digested())
        };
        let digests = [
            hashed(Form::Csv, tidy).map_err(|error| (0, error))?,
            hashed(Form::FrenchCsv, french).map_err(|error| (1, error))?,
        ];
        export::write_package(cells.request(), &digests, self.beside.licence, described).map_err(|error| (2, error))
    }
}
