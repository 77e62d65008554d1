//! A Frictionless data package: what each file holds, its hash, and what every indicator means in every language.
//!
//! `frictionless validate datapackage.json` passes where the files are beside it. Figures for use inside the network carry
//! no open licence. The format is that of <https://specs.frictionlessdata.io/tabular-data-package/>.

mod read;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::csv::Wording;
use super::labels::Labels;
use crate::i18n::{Locale, Texts};
use crate::indicators::{By, COLUMNS, Code, Dimension, Protection, Request, Status, Unit, Withheld};

pub use read::{Described, Resource};

/// The files of a package, the one that describes the others last.
pub const PACKAGE_FILES: [&str; 3] = ["indicators.csv", "indicateurs.csv", "datapackage.json"];

/// The licence of public data in France.
pub const LICENCE: &str = "etalab-2.0";
const LICENCE_PAGE: &str = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";
const LICENCE_TITLE: &str = "Licence Ouverte 2.0";

/// A writer that counts and hashes what goes through it.
pub struct Hashed<'w> {
    out: &'w mut dyn Write,
    hash: Sha256,
    bytes: u64,
}

/// The size and hash of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digested {
    bytes: u64,
    sha256: String,
}

impl fmt::Debug for Hashed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hashed")
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

impl<'w> Hashed<'w> {
    pub fn new(out: &'w mut dyn Write) -> Self {
        Self {
            out,
            hash: Sha256::new(),
            bytes: 0,
        }
    }

    /// What went through.
    #[must_use]
    pub fn digested(self) -> Digested {
        let sha256 = hexadecimal(&self.hash.finalize());
        let bytes = self.bytes;
        Digested { bytes, sha256 }
    }
}

fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut written, byte| {
        let _ = write!(written, "{byte:02x}");
        written
    })
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Writes the description of the two first files of [`PACKAGE_FILES`], under a licence by its identifier.
pub fn write_package(request: &Request, files: &[Digested; 2], licence: &str, out: &mut dyn Write) -> io::Result<()> {
    let (protection, threshold) = match request.protection {
        Protection::Internal => ("internal", None),
        Protection::Protected { threshold } => ("protected", Some(threshold.people())),
    };
    let licences = (request.protection != Protection::Internal).then(|| [licence_of(licence)]);
    let french = Texts::load(Locale::reference());
    let package = Package {
        profile: "tabular-data-package",
        name: "palier-indicators",
        version: "1",
        licenses: licences,
        period_start: request.period.from().to_string(),
        period_end: request.period.to().to_string(),
        by: request.by.iter().copied().map(By::code).collect(),
        protection,
        threshold,
        resources: [
            resource("indicators", PACKAGE_FILES[0], &files[0], ",", &schema(request, None)),
            resource(
                "indicateurs",
                PACKAGE_FILES[1],
                &files[1],
                ";",
                &schema(request, Some(&french)),
            ),
        ],
        indicators: definitions(request),
    };
    serde_json::to_writer_pretty(&mut *out, &package)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
struct Package {
    profile: &'static str,
    name: &'static str,
    version: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    licenses: Option<[Value; 1]>,
    period_start: String,
    period_end: String,
    by: Vec<&'static str>,
    protection: &'static str,
    threshold: Option<u64>,
    resources: [Value; 2],
    indicators: Vec<Meaning>,
}

/// What an indicator means, by language.
#[derive(Serialize)]
struct Meaning {
    code: &'static str,
    title: BTreeMap<&'static str, String>,
    definition: BTreeMap<&'static str, String>,
    units: Vec<&'static str>,
    breakdowns: Vec<&'static str>,
}

fn licence_of(name: &str) -> Value {
    if name == LICENCE {
        json!({ "name": name, "title": LICENCE_TITLE, "path": LICENCE_PAGE })
    } else {
        json!({ "name": name })
    }
}

fn resource(name: &str, path: &str, file: &Digested, delimiter: &str, schema: &Value) -> Value {
    json!({
        "profile": "tabular-data-resource",
        "name": name,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.bytes,
        "hash": format!("sha256:{}", file.sha256),
        "dialect": { "delimiter": delimiter, "lineTerminator": "\r\n", "doubleQuote": true },
        "schema": schema,
    })
}

/// The columns of a file: codes, or the words of a language.
fn schema(request: &Request, texts: Option<&Texts>) -> Value {
    let wording = texts.map(|texts| Wording::of(Labels::new(texts)));
    let column = |name: &'static str| {
        wording
            .as_ref()
            .map_or_else(|| name.to_owned(), |wording| wording.column(name))
    };
    let status = |status: Status| match &wording {
        None => status.code().to_owned(),
        Some(wording) => wording.status(status).into_owned(),
    };
    let statuses = [Status::Ok, Status::Withheld(Withheld::Primary)].map(status);
    let codes: Vec<&str> = request.codes.iter().map(|code| code.code()).collect();
    let fields = COLUMNS.map(|name| {
        let mut field = match name {
            "period_start" | "period_end" => json!({ "type": "date", "constraints": { "required": true } }),
            "n" | "value" => json!({ "type": "integer", "constraints": { "minimum": 0 } }),
            "share" => json!({ "type": "number", "constraints": { "minimum": 0, "maximum": 100 } }),
            "unit" => json!({ "type": "string", "constraints": { "required": true } }),
            "status" => json!({ "type": "string", "constraints": { "required": true, "enum": statuses } }),
            "indicator" if texts.is_none() => {
                json!({ "type": "string", "constraints": { "required": true, "enum": codes } })
            }
            _ => json!({ "type": "string" }),
        };
        field["name"] = column(name).into();
        if texts.is_some() && name == "share" {
            field["decimalChar"] = ",".into();
        }
        field
    });
    json!({ "fields": fields, "missingValues": [""] })
}

fn definitions(request: &Request) -> Vec<Meaning> {
    let mut definitions: Vec<Meaning> = request.codes.iter().copied().map(definition).collect();
    for locale in Locale::offered() {
        let texts = Texts::load(locale);
        let labels = Labels::new(&texts);
        for (definition, code) in definitions.iter_mut().zip(&request.codes) {
            definition.title.insert(locale.tag, labels.say(&code.title_id()));
            definition
                .definition
                .insert(locale.tag, labels.say(&code.definition_id()));
        }
    }
    definitions
}

fn definition(code: Code) -> Meaning {
    let line = code.indicator();
    let crossed: &[Dimension] = line.crossing.as_ref().map_or(&[], |crossing| crossing);
    Meaning {
        code: code.code(),
        title: BTreeMap::new(),
        definition: BTreeMap::new(),
        units: line.measures.iter().map(|measure| Unit::code(measure.unit)).collect(),
        breakdowns: line
            .breakdowns
            .iter()
            .chain(crossed)
            .copied()
            .map(Dimension::code)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample::{protected, report};

    fn package(report: &crate::indicators::Report) -> Value {
        let mut sink = Vec::new();
        let mut hashed = Hashed::new(&mut sink);
        hashed.write_all(b"abc").unwrap();
        let file = hashed.digested();
        let mut out = Vec::new();
        write_package(&report.request, &[file.clone(), file], LICENCE, &mut out).unwrap();
        serde_json::from_slice(&out).unwrap()
    }

    #[test]
    fn each_file_has_its_size_its_hash_and_its_columns() {
        let package = package(&protected());
        for (resource, delimiter, column) in [(0, ",", "share"), (1, ";", "part (%)")] {
            let resource = &package["resources"][resource];
            let hash = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
            assert_eq!((&resource["hash"], &resource["bytes"]), (&json!(hash), &json!(3)));
            assert_eq!(resource["dialect"]["delimiter"], delimiter);
            assert_eq!(resource["schema"]["fields"][13]["name"], column);
        }
        for tag in ["fr", "en", "ar"] {
            assert!(package["indicators"][0]["definition"][tag].is_string(), "{tag}");
        }
        assert_eq!(package["licenses"][0]["name"], "etalab-2.0");
    }

    #[test]
    fn what_is_not_for_publication_has_no_open_licence() {
        let internal = report(Protection::Internal, Vec::new(), Vec::new());
        assert!(package(&internal).get("licenses").is_none());
    }
}
