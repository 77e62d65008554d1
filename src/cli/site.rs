//! `palier site`: one text file describes a site, and can provision a fleet.

use std::path::Path;

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::arguments::SiteCommand;
use super::context::Context;
use super::failure::Failure;
use super::input;
use super::output::Output;
use crate::content::NationalForm;
use crate::domain::{PlaceField, Site, SitePlace, Workshop};
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
    let folder = file.parent().unwrap_or(Path::new(""));
    let site = read(&text, folder).map_err(|faults| {
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
///
/// Files that it names are beside it, in `folder`.
fn read(text: &str, folder: &Path) -> Result<Site, Vec<String>> {
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
        exports_dir: fields.take("exports_dir").unwrap_or_default(),
        pack_keys: fields.take("pack_keys").unwrap_or_default(),
        national_form: fields.national_form(folder),
        place: fields.place().unwrap_or_default(),
        places: fields.places().into_iter().collect(),
        procedures: fields.take("procedures").unwrap_or_default(),
        workshops: fields.workshops().into_iter().collect(),
        tags: fields.take("tags").unwrap_or_default(),
        sectors: fields.take("sectors").unwrap_or_default(),
        structures: fields.take("structures").unwrap_or_default(),
        skills: fields.take("skills").unwrap_or_default(),
        targets: fields.take("targets").unwrap_or_default(),
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

    /// The national form: the text itself, or that of a file, so that what `show` writes can be set again.
    fn national_form(&mut self, folder: &Path) -> String {
        let given: String = self.take("national_form").unwrap_or_default();
        let is_name = !given.contains('\n') && Path::new(&given).extension().is_some_and(|kind| kind == "toml");
        let form = if is_name {
            match input::text(&folder.join(&given), NationalForm::LONGEST) {
                Ok(Some(text)) => text,
                Ok(None) | Err(_) => {
                    self.faults.push(format!("national_form: {given:?} cannot be read"));
                    return String::new();
                }
            }
        } else {
            given
        };
        if !form.is_empty()
            && let Err(faults) = NationalForm::read(&form)
        {
            self.faults
                .extend(faults.iter().map(|fault| format!("national_form: {fault}")));
        }
        form
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

    /// The catalogue: a title alone, or a table whose fields are read one by one, so that each tells its fault.
    fn workshops(&mut self) -> Vec<(String, Workshop)> {
        let workshops: Table = self.take("workshops").unwrap_or_default();
        let mut read = Vec::new();
        for (id, said) in workshops {
            let Value::Table(table) = said else {
                let title = self.read(&format!("workshops.{id}"), said);
                read.extend(title.map(|title: String| (id, Workshop::titled(title))));
                continue;
            };
            let mut fields = Self {
                table,
                faults: Vec::new(),
            };
            let workshop = Workshop {
                title: fields.take("title").unwrap_or_default(),
                level: fields.take("level").unwrap_or_default(),
                usages: fields.take("usages").unwrap_or_default(),
                themes: fields.take("themes").unwrap_or_default(),
                minutes: fields.take("minutes"),
                seats: fields.take("seats"),
            };
            let faults = fields.finish().into_iter();
            self.faults
                .extend(faults.map(|fault| format!("workshops.{id}.{fault}")));
            read.push((id, workshop));
        }
        read
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
                    \"Mairie\"\n[workshops]\nphotos = \"Trier ses photos\"\n[sectors]\nviticulture = \"Viticulture\"\n\
                    [structures]\noffice-de-tourisme = \"Office de tourisme\"\n[skills]\n\"publish.radio\" = \"Tenir une \
                    webradio\"\n[targets]\ncycles_a_year = 12\n";
        let site = read(text, Path::new("")).unwrap();
        assert_eq!(read(&toml::to_string(&site).unwrap(), Path::new("")).unwrap(), site);
        assert_eq!(site.targets.cycles_a_year, 12);
        assert_eq!(site.targets.mediators_trained, 20, "what is left out stays as it was");
        assert_eq!(read("", Path::new("")).unwrap(), Site::default());
    }

    #[test]
    fn every_fault_of_a_description_is_told_at_once() {
        let text = "name = 7\npack_keys = [\"RW\"]\ncommune = \"99999\"\ncolour = \"red\"\nlanguages = [\"xx\"]\n[places.Mairie]\nowner = \"x\"\nphone = 3\nhours = \"Mo\"\nservices = [\"tea\"]\ncommune = \"99999\"\n[skills]\n\"Publish.X\" = \"X\"\n[targets]\nmediators_trained = 100001\n";
        let faults = read(text, Path::new("")).unwrap_err();
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
            "skills: \"Publish.X\"",
            "targets.mediators_trained:",
        ] {
            assert!(
                faults.iter().any(|fault| fault.starts_with(field)),
                "{field} not in {faults:?}"
            );
        }
        assert_eq!(faults.len(), 13, "{faults:?}");
    }

    #[test]
    fn a_workshop_is_a_title_or_a_table_that_says_what_is_usual() {
        let text = "[workshops]\nphotos = \"Trier ses photos\"\n[workshops.first-email]\ntitle = \"Mon premier e-mail\"\nlevel = \
                    \"debutant\"\nusages = [\"email\"]\nminutes = 90\nseats = 8\n";
        let site = read(text, Path::new("")).unwrap();
        assert_eq!(site.workshops["photos"], Workshop::titled("Trier ses photos"));
        assert_eq!(site.workshops["first-email"].seats, Some(8));
        assert_eq!(read(&toml::to_string(&site).unwrap(), Path::new("")).unwrap(), site);
        let kept = serde_json::to_string(&site).unwrap();
        assert_eq!(serde_json::from_str::<Site>(&kept).unwrap(), site);
        let older = "{\"workshops\":{\"photos\":\"Trier ses photos\"}}";
        let older: Site = serde_json::from_str(older).unwrap();
        assert_eq!(older.workshops["photos"].title, "Trier ses photos");
    }

    #[test]
    fn every_fault_of_a_workshop_is_told_at_once() {
        let text = "[workshops.Photos]\ntitle = 3\nlevel = \"expert\"\nusages = [\"sky\"]\nseats = 0\nroom = \"B\"\n";
        let faults = read(text, Path::new("")).unwrap_err();
        for fault in [
            "workshops.Photos.title: ",
            "workshops.Photos.level: \"expert\"",
            "workshops.Photos.usages: \"sky\"",
            "workshops.Photos.seats: 0",
            "workshops.Photos.room: unknown",
            "workshops: \"Photos\" is not an id",
        ] {
            assert!(
                faults.iter().any(|told| told.starts_with(fault)),
                "{fault} not in {faults:?}"
            );
        }
        assert_eq!(faults.len(), 6, "{faults:?}");
    }

    #[test]
    fn what_is_no_toml_is_refused_with_its_line() {
        assert!(read("name = \"a\"\nname", Path::new("")).unwrap_err()[0].starts_with("line 2: "));
    }

    /// A folder with a form in it, and what a description that names it gives.
    fn with_form(form: &str) -> Result<Site, Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("tool.toml"), form).unwrap();
        read("national_form = \"tool.toml\"\n", folder.path())
    }

    #[test]
    fn a_national_form_is_taken_from_the_file_beside_and_shown_as_it_was_set() {
        let form = include_str!("../../assets/national/coop.toml").replace("Durée", "Temps passé");
        let site = with_form(&form).unwrap();
        assert_eq!(site.national_form, form);
        let shown = toml::to_string(&site).unwrap();
        assert_eq!(read(&shown, Path::new("/nowhere")).unwrap(), site);
    }

    #[test]
    fn a_broken_national_form_is_refused_with_every_fault() {
        let form = include_str!("../../assets/national/coop.toml")
            .replacen("reads = \"minutes\"", "reads = \"mood\"", 1)
            .replace("yes = \"Oui\"\n", "");
        let faults = with_form(&form).unwrap_err();
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(
            faults[0].starts_with("national_form: writes: field \"yes\""),
            "{faults:?}"
        );
        let missing = read("national_form = \"elsewhere.toml\"\n", Path::new("/nowhere")).unwrap_err();
        assert!(missing[0].starts_with("national_form: "), "{missing:?}");
    }
}
