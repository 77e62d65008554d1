//! `palier session export`: the sessions of a period in the columns of the national tool's file.

use std::collections::BTreeMap;

use super::list::period;
use crate::cli::arguments::{ExportArguments, ExportFormat};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::{Target, for_file};
use crate::domain::Action;
use crate::export::{AccompanimentForm, SiteNames, write_accompaniments};
use crate::i18n::{Locale, Texts, without_marks};
use crate::store::{Installation, Reader};

/// Writes records one at a time, so that a million take no more memory than one.
pub(super) fn run(context: &Context<'_>, asked: &ExportArguments) -> Result<(), Failure> {
    let form = match asked.format {
        ExportFormat::Csv => AccompanimentForm::Csv,
        ExportFormat::Xlsx => AccompanimentForm::Xlsx,
    };
    if form == AccompanimentForm::Xlsx {
        for_file(asked.out.as_deref())?;
    }
    let period = period((asked.from, asked.to))?;
    let reader = context.open_to_read()?;
    let names = names(context, &reader)?;
    let mut target = Target::open(asked.out.as_deref())?;
    let mut read = Ok(());
    let written = write_accompaniments(&names, form, &mut target, |take| {
        let mut goes_on = true;
        read = reader.for_each_record(period.as_ref(), |record| goes_on = goes_on && take(&record));
    });
    read?;
    let written = written.map_err(|source| target.failed(source))?;
    target.finish()?;
    if asked.out.is_some() && !reader.is_new() {
        context.note_beside(Action::ExportWritten);
    }
    let said = [
        (written.rows == 0, "files-accompaniments-none"),
        (written.sheets > 1, "files-cut"),
        (reader.is_demo()?, "command-demo-figures"),
        (true, "files-accompaniments-internal"),
    ];
    for (_, message) in said.into_iter().filter(|(holds, _)| *holds) {
        context.console.say(message, &[]);
    }
    Ok(())
}

/// What the site and its packs call things, in French: the language of the file.
fn names(context: &Context<'_>, reader: &Reader) -> Result<SiteNames, Failure> {
    let site = reader.site()?;
    let packs = context.packs();
    let texts = Texts::with_packs(Locale::reference(), packs.clone());
    let shipped = packs.procedures.iter().map(|procedure| {
        let official = without_marks(&texts.pack_text(&procedure.message("official"), &[]));
        (procedure.id.to_string(), official)
    });
    let mut procedures: BTreeMap<String, String> = shipped.collect();
    // The site's own names come before those of packs.
    procedures.extend(site.procedures.clone());
    let mut own = site.place.clone();
    if own.name.is_empty() {
        own.name.clone_from(&site.name);
    }
    if own.commune.is_empty() {
        own.commune.clone_from(&site.commune);
    }
    Ok(SiteNames {
        site: reader.installation()?.map(|Installation { site, .. }| site),
        own,
        titles: site.titles(),
        places: site.places,
        tags: site.tags,
        procedures,
    })
}
