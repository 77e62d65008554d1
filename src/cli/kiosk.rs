//! `palier kiosk`: opens the records, then hands over to the runtime.

use super::arguments::KioskArguments;
use super::context::Context;
use super::failure::Failure;
use crate::app::Bolts;
use crate::runtime::terminal::facts::{Device, Facts};
use crate::runtime::{self, KioskOptions};
use crate::store::{Error, Store};

/// Runs the kiosk until somebody who may leaves it.
pub(super) fn run(context: &Context<'_>, arguments: KioskArguments) -> Result<(), Failure> {
    let store = records(context)?;
    let bolts = if arguments.locked { Bolts::Locked } else { Bolts::Open };
    let options = KioskOptions {
        data_dir: context.dir.clone(),
        locale: context.console.locale(),
        bolts,
        pack: context.packs(),
    };
    // A terminal that only prints lines has no screen to draw on.
    let prints = Facts::of_this_process().device == Device::Printer;
    let run = if arguments.linear || prints {
        runtime::linear::run
    } else {
        runtime::run
    };
    Ok(run(&options, store)?)
}

/// The records; `None` when they are damaged, for the public side works without them and staff are told on screen.
fn records(context: &Context<'_>) -> Result<Option<Store>, Failure> {
    match context.open_to_write() {
        Ok(store) => Ok(Some(store)),
        Err(
            damage @ Failure::Store(
                Error::Damaged { .. }
                | Error::RecordsMissing { .. }
                | Error::OtherHistory { .. }
                | Error::TrailMissing { .. }
                | Error::OtherTrail { .. },
            ),
        ) => {
            // Stands on the terminal, or in the journal of whatever started the kiosk, once the screen is given back.
            context.console.fail(&damage);
            Ok(None)
        }
        Err(other) => Err(other),
    }
}
