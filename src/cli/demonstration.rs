//! `palier demo`: fills an empty directory with invented records, marked as such; what they say is [`super::demo`]'s.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::arguments::DemoArguments;
use super::context::Context;
use super::demo::{self, DemoSite, Plan};
use super::failure::Failure;
use super::input;
use super::progress::Progress;
use crate::domain::{Period, SiteId};
use crate::runtime::pin;
use crate::store::{Credential, Opening, Store};

/// The PIN of everybody in a demonstration, told to everybody.
const PIN: &str = "246810";
/// Records saved together.
const PIECE: usize = 10_000;

/// Invents the records of a plan; the same plan gives the same records, codes of site and device included.
pub(super) fn run(context: &Context<'_>, asked: &DemoArguments) -> Result<(), Failure> {
    let usual = Plan::default();
    let period = Period::between(asked.from.unwrap_or(usual.from), asked.to.unwrap_or(usual.to))?;
    let plan = Plan {
        sites: asked.sites,
        sessions: asked.sessions,
        seed: asked.seed,
        from: period.from(),
        to: period.to(),
    };
    refuse_if_filled(&context.dir)?;
    let mut store = found(context, &plan)?;
    let mut progress = Progress::begin();
    let mut records = demo::records(&plan);
    let (mut done, total) = (0, u64::from(plan.sessions));
    loop {
        let piece: Vec<_> = records.by_ref().take(PIECE).collect();
        if piece.is_empty() {
            break;
        }
        store.add_records(&piece)?;
        done += u64::try_from(piece.len()).unwrap_or(0);
        progress.reach(done, total);
    }
    store.add_records(&demo::dossiers(&plan))?;
    drop(progress);
    context.warn_of(&mut store);
    let count = i64::try_from(done).unwrap_or(i64::MAX);
    context.console.say("command-demo-done", &[("count", count.into())]);
    context.console.say("command-demo-staff", &[("pin", PIN.into())]);
    Ok(())
}

/// Nothing invented may stand among what is not.
fn refuse_if_filled(dir: &Path) -> Result<(), Failure> {
    match fs::read_dir(dir) {
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(Failure::NotEmpty { path: dir.to_owned() }),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(input::unreadable(dir, error)),
    }
}

/// Makes the directory that of the first invented site, with its staff.
fn found(context: &Context<'_>, plan: &Plan) -> Result<Store, Failure> {
    let first = demo::sites(plan).into_iter().next();
    let first = first.ok_or_else(|| Failure::Defect {
        place: "demo".to_owned(),
    })?;
    let DemoSite { id, device, site } = first;
    let random = [drawn(id), drawn(device)];
    let today = context.today;
    let mut store = Store::open_to_write(&context.dir, &Opening { today, random })?;
    store.mark_demo()?;
    store.set_site(&site)?;
    let hash = pin::hash(PIN)?;
    for (code, role) in demo::staff() {
        store.add_staff(code, role, &Credential::Pin(hash.clone()))?;
    }
    Ok(store)
}

/// The number that [`SiteId::from_random`] makes the code of.
fn drawn(id: SiteId) -> u64 {
    let place = |c: char| {
        (0..32)
            .find(|n| SiteId::from_random(*n).as_str().starts_with(c))
            .unwrap_or(0)
    };
    id.as_str().chars().rev().fold(0, |number, c| number << 5 | place(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_made_again_of_its_number() {
        for random in [0, 1, 31, 32, 0xDE_ADBE_EF42, (1 << 40) - 1] {
            let id = SiteId::from_random(random);
            assert_eq!(SiteId::from_random(drawn(id)), id);
        }
    }
}
