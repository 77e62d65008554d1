//! The packs of the site: each reads without fault, or is told.

use std::sync::Arc;

use super::Remark;
use crate::cli::context::Context;
use crate::cli::pack::rows;
use crate::content;
use crate::runtime::packs::{self, Folder};

pub(super) fn look(context: &Context<'_>) -> Vec<Remark> {
    let packs = packs::packs(&context.dir);
    let mut remarks = Vec::new();
    for pack in &packs.installed {
        // The kiosk looks at what it needs to start; here every word is looked at.
        let folder = Folder::open(&packs::home(&context.dir).join(&pack.id)).map(Arc::new);
        let fault = match folder {
            Ok(folder) => content::check(folder.as_ref(), &rows)
                .faults
                .first()
                .map(ToString::to_string),
            Err(error) => Some(error.to_string()),
        };
        remarks.push(match fault {
            Some(fault) => warning("command-doctor-pack-fault", &pack.id, &fault),
            None => Remark::ok("pack", "command-doctor-pack")
                .with("id", pack.id.as_str())
                .with("count", i64::try_from(pack.lessons.len()).unwrap_or(i64::MAX)),
        });
    }
    remarks.extend(
        packs
            .left_out
            .iter()
            .map(|pack| warning("command-pack-left-out", &pack.id, &pack.reason)),
    );
    remarks
}

fn warning(what: &'static str, id: &str, reason: &str) -> Remark {
    Remark::warning("pack", what, "command-pack-left-out-remedy")
        .with("id", id)
        .with("detail", reason)
}
