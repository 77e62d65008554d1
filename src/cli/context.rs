//! What a command works on: the data directory, today, the lists of the site.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use directories::ProjectDirs;

use super::console::Console;
use super::failure::Failure;
use crate::content::{self, Later, Pack};
use crate::domain::{Action, Body, PathKind, Site, SiteList, SiteLists, Slug};
use crate::runtime::{clock, packs};
use crate::store::{Actor, Opening, Page, Reader, Reserve, Store};

/// The surroundings of one command.
#[derive(Debug)]
pub(super) struct Context<'c> {
    pub console: &'c Console,
    pub dir: PathBuf,
    pub today: NaiveDate,
    hour: u8,
}

impl<'c> Context<'c> {
    /// Works in a directory, or in that of the XDG rules when none was given.
    pub fn new(console: &'c Console, given: Option<PathBuf>) -> Result<Self, Failure> {
        let usual = || ProjectDirs::from("", "", "palier").map(|dirs| dirs.data_dir().to_owned());
        let dir = given.or_else(usual).ok_or(Failure::NoDataDir)?;
        let now = clock::now();
        let (today, hour) = (now.day, now.hour);
        Ok(Self {
            console,
            dir,
            today,
            hour,
        })
    }

    /// Takes the lock and opens the records, made when there were none.
    pub fn open_to_write(&self) -> Result<Store, Failure> {
        let random = [random()?, random()?];
        let today = self.today;
        let mut store = Store::open_to_write(&self.dir, &Opening { today, random })?;
        store.act_as(self.actor());
        Ok(store)
    }

    /// Whoever types commands in the machine's own shell, now.
    pub fn actor(&self) -> Actor {
        Actor {
            code: None,
            day: self.today,
            hour: self.hour,
        }
    }

    /// Notes a file that was written beside whoever writes records. The file stands: what fails is only said.
    pub fn note_beside(&self, action: Action) {
        if let Err(error) = Store::note_beside(&self.dir, self.actor(), action) {
            self.console
                .say("command-trail-unwritten", &[("detail", error.to_string().into())]);
        }
    }

    /// Opens the records beside whoever writes them; where there are none yet, it is said, for the directory may not be
    /// the one that was meant.
    pub fn open_to_read(&self) -> Result<Reader, Failure> {
        let reader = self.open_quietly()?;
        if reader.is_new() {
            let path = self.dir.display().to_string();
            self.console.say("command-nothing-here", &[("path", path.into())]);
        }
        Ok(reader)
    }

    /// Opens the records beside whoever writes them, for a command that says in its own words that there are none.
    pub fn open_quietly(&self) -> Result<Reader, Failure> {
        Ok(Store::open_to_read(&self.dir)?)
    }

    /// The lessons and words in use: the core pack and those of the site; one that no longer reads is told and left out.
    pub fn packs(&self) -> Arc<Later<Pack>> {
        let packs = packs::packs(&self.dir);
        for left_out in &packs.left_out {
            let args = [
                ("id", left_out.id.as_str().into()),
                ("detail", left_out.reason.as_str().into()),
            ];
            self.console.say("command-pack-left-out", &args);
            self.console.say("command-pack-left-out-remedy", &args);
        }
        packs.all
    }

    /// Settles the store, and says what went wrong behind a change that was saved all the same.
    pub fn warn_of(&self, store: &mut Store) {
        store.settle();
        if let Some(error) = store.unsettled() {
            self.console
                .say("command-unsettled", &[("detail", error.to_string().into())]);
        }
        if store.reserve() == Reserve::Spent {
            self.console.say("command-reserve-spent", &[]);
        }
    }
}

/// Every list that records of a site are checked against: its own, and those of the packs in use.
pub(super) fn lists(site: &Site, pack: &Pack) -> SiteLists {
    let procedures = pack.procedures.iter().map(|procedure| &procedure.id);
    let steps = pack.lessons.iter().flat_map(|lesson| {
        let ids = lesson.steps().iter().filter_map(|step| Slug::parse(step.id.as_str()));
        ids.map(|step| (lesson.id.clone(), step))
    });
    let needs = pack.needs.iter().filter_map(|need| PathKind::id_of_need(&need.id));
    let paths = pack.paths.iter().map(|path| path.id.clone()).chain(needs);
    SiteLists::new(site, procedures, pack.lessons.iter().map(|lesson| &lesson.id))
        .with_steps(steps)
        .with_paths(paths)
        .with_surveys(content::surveys().to_vec())
}

/// The same lists, which know the codes of the standing records that others point to.
pub(super) fn with_made(lists: SiteLists, reader: &Reader) -> Result<SiteLists, Failure> {
    let mut lists = lists;
    for (list, kind) in SiteList::MADE
        .into_iter()
        .filter_map(|list| Some((list, list.made_by()?)))
    {
        let records = reader.dossiers(kind, &Page::WHOLE)?.into_iter();
        let codes = records.filter_map(|record| match record.body {
            Body::Dossier(dossier) => Some((dossier.own_code()?.clone(), None)),
            Body::Session(_) | Body::Visit(_) => None,
        });
        lists = lists.with_ids(list, codes);
    }
    Ok(lists)
}

fn random() -> Result<u64, Failure> {
    getrandom::u64().map_err(Failure::Random)
}
