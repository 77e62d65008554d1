//! `palier places`: the site's own place and its others, in the national places standard.

use super::arguments::{PlacesArguments, PlacesFormat};
use super::context::Context;
use super::failure::Failure;
use super::output::Target;
use crate::domain::{Action, Described, Missing};
use crate::export;
use crate::store::Installation;

/// Writes every place, or none: a file of the standard with a hole in it is refused by whoever takes it.
pub(super) fn run(context: &Context<'_>, asked: &PlacesArguments) -> Result<(), Failure> {
    let reader = context.open_to_read()?;
    let Some(Installation { site: code, .. }) = reader.installation()? else {
        return Err(Failure::PlacesRefused { faults: 1 });
    };
    let described = reader.site()?.described(code);
    let mut faults = 0;
    for Described { at, place } in &described {
        for Missing { field, reason } in place.missing() {
            let why = reason.map_or_else(|| "required by the standard".to_owned(), |reason| reason.to_string());
            let (key, column) = (field.key(), field.code());
            context.console.fault(&format!("{at}.{key}: {why} (column {column})"));
            faults += 1;
        }
    }
    if faults > 0 {
        return Err(Failure::PlacesRefused { faults });
    }
    let mut target = Target::open(asked.out.as_deref())?;
    let places: Vec<_> = described.into_iter().map(|described| described.place).collect();
    let written = match asked.format {
        PlacesFormat::Csv => export::write_places(&places, &mut target),
    };
    written.map_err(|source| target.failed(source))?;
    target.finish()?;
    if asked.out.is_some() {
        context.note_beside(Action::ExportWritten);
    }
    if reader.is_demo()? {
        context.console.say("command-places-demo", &[]);
    }
    Ok(())
}
