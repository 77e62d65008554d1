//! `palier site`: one text file describes a site, and can provision a fleet.

use std::path::Path;

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::arguments::SiteCommand;
use super::context::Context;
use super::failure::Failure;
use super::input;
use super::output::Output;
use crate::domain::{PlaceField, Site, SitePlace};
use crate::i18n::Locale;
use crate::store::Installation;

/// Longest description, in bytes.
const LONGEST: usize = 1 << 20;

/// Shows or sets the description.
pub(super) fn run(context: &Context<'_>, command: &SiteCommand) -> Result<(), Failure> {
    match command {
        SiteCommand::Show => show(context),
        SiteCommand::Set { file } => set(context, file),
    }
}

fn show(context: &Context<'_>) -> Result<(), Failure> {
    let reader = context.open_to_read()?;
    let site = reader.site()?;
    // Texts and maps of texts have no value that TOML cannot write.
    let text = toml::to_string(&site).unwrap_or_default();
    let mut output = Output::open();
    // Comments, for they are not set: each machine has its own.
    if let Some(Installation { site, device, .. }) = reader.installation()? {
        output.line(&format!("# site {site}\n# device {device}"))?;
    }
    output.line(text.trim_end())?;
    output.finish()
}

fn set(context: &Context<'_>, file: &Path) -> Result<(), Failure> {
    let path = file.to_owned();
    let Some(text) = input::text(file, LONGEST)? else {
        return Err(Failure::NotText { path, most: LONGEST });
    };
    let site = read(&text).map_err(|faults| {
        for fault in &faults {
            context.console.fault(fault);
        }
        Failure::SiteRefused {
            path,
            faults: faults.len(),
        }
    })?;
    let mut store = context.open_to_write()?;
    let site = site.dated(&store.site()?, context.today);
    store.set_site(&site)?;
    context.warn_of(&mut store);
    context
        .console
        .say("command-site-set", &[("name", site.name.as_str().into())]);
    Ok(())
}

/// The site of a description, or everything that is wrong with it, each as `field: reason`.
fn read(text: &str) -> Result<Site, Vec<String>> {
    let table = text.parse::<Table>().map_err(|error| {
        let line = error
            .span()
            .map_or(1, |span| 1 + text[..span.start].matches('\n').count());
        vec![format!("line {line}: {}", error.message())]
    })?;
    let mut fields = Fields {
        table,
        faults: Vec::new(),
    };
    let default = Site::default();
    let site = Site {
        name: fields.take("name").unwrap_or_default(),
        commune: fields.take("commune").unwrap_or_default(),
        country: fields.take("country").unwrap_or(default.country),
        localities: fields.take("localities").unwrap_or_default(),
        languages: fields.take("languages").unwrap_or_default(),
        fonts: fields.take("fonts").unwrap_or_default(),
        printer: fields.take("printer").unwrap_or_default(),
        bell: fields.take("bell").unwrap_or_default(),
        pack_keys: fields.take("pack_keys").unwrap_or_default(),
        place: fields.place().unwrap_or_default(),
        places: fields.places().into_iter().collect(),
        procedures: fields.take("procedures").unwrap_or_default(),
        workshops: fields.take("workshops").unwrap_or_default(),
        tags: fields.take("tags").unwrap_or_default(),
        tours: fields.take("tours").unwrap_or_default(),
    };
    let mut faults = fields.finish();
    faults.extend(site.check().iter().map(ToString::to_string));
    let unknown = site.languages.iter().filter(|tag| Locale::find(tag).is_none());
    faults.extend(unknown.map(|tag| format!("languages: {tag:?} is not a language that Palier knows")));
    if faults.is_empty() { Ok(site) } else { Err(faults) }
}

/// What is left of a description, and what was wrong so far: read by serde at once, it would stop at the first fault.
struct Fields {
    table: Table,
    faults: Vec<String>,
}

impl Fields {
    fn take<T: DeserializeOwned>(&mut self, field: &str) -> Option<T> {
        let value = self.table.remove(field)?;
        self.read(field, value)
    }

    fn read<T: DeserializeOwned>(&mut self, field: &str, value: Value) -> Option<T> {
        let read = value.try_into();
        read.map_err(|error: toml::de::Error| self.faults.push(format!("{field}: {}", error.message())))
            .ok()
    }

    /// The site's own place.
    fn place(&mut self) -> Option<SitePlace> {
        let table = self.take("place")?;
        Some(self.described("place", table))
    }

    fn places(&mut self) -> Vec<(String, SitePlace)> {
        let places: Table = self.take("places").unwrap_or_default();
        let read = |(id, place): (String, Value)| {
            let at = format!("places.{id}");
            let table = self.read(&at, place)?;
            Some((id, self.described(&at, table)))
        };
        places.into_iter().filter_map(read).collect()
    }

    /// One place, each of its fields read alone so that every fault is told.
    fn described(&mut self, at: &str, table: Table) -> SitePlace {
        let mut good = Table::new();
        for (field, value) in table {
            let alone = Table::from_iter([(field.clone(), value.clone())]);
            let place = format!("{at}.{field}");
            if !PlaceField::ALL.iter().any(|known| known.key() == field) {
                self.faults.push(format!("{place}: unknown field"));
            } else if self.read::<SitePlace>(&place, Value::Table(alone)).is_some() {
                good.insert(field, value);
            }
        }
        Value::Table(good).try_into().unwrap_or_default()
    }

    fn finish(mut self) -> Vec<String> {
        let unknown = self.table.keys().map(|field| format!("{field}: unknown field"));
        self.faults.extend(unknown);
        self.faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_what_is_set() {
        let text = "name = \"Médiathèque\"\ncommune = \"14762\"\nlanguages = [\"fr\", \"ar\"]\n[places.mairie]\nname = \
                    \"Mairie\"\n[workshops]\nphotos = \"Trier ses photos\"\n";
        let site = read(text).unwrap();
        assert_eq!(read(&toml::to_string(&site).unwrap()).unwrap(), site);
        assert_eq!(read("").unwrap(), Site::default());
    }

    #[test]
    fn every_fault_of_a_description_is_told_at_once() {
        let text = "name = 7\npack_keys = [\"RW\"]\ncommune = \"99999\"\ncolour = \"red\"\nlanguages = [\"xx\"]\n[places.Mairie]\nowner = \"x\"\nphone = 3\nhours = \"Mo\"\nservices = [\"tea\"]\ncommune = \"99999\"\n";
        let faults = read(text).unwrap_err();
        for field in [
            "name:",
            "commune:",
            "pack_keys:",
            "colour: unknown",
            "languages: \"xx\"",
            "places.Mairie.owner: unknown field",
            "places.Mairie.phone: ",
            "places.Mairie.hours: ",
            "places.Mairie.services: ",
            "places.Mairie.commune: ",
            "places: ",
        ] {
            assert!(
                faults.iter().any(|fault| fault.starts_with(field)),
                "{field} not in {faults:?}"
            );
        }
        assert_eq!(faults.len(), 11, "{faults:?}");
    }

    #[test]
    fn what_is_no_toml_is_refused_with_its_line() {
        assert!(read("name = \"a\"\nname").unwrap_err()[0].starts_with("line 2: "));
    }
}
