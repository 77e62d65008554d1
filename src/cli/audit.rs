//! `palier indicators --audit`: published files attacked together.

mod files;

use std::path::{Path, PathBuf};

use clap::Args;

use crate::domain::{Communes, Territory};
use crate::indicators::Threshold;
use crate::indicators::audit::{self, CommuneOf, Leak, reading};

use super::context::Context;
use super::failure::Failure;
use super::output::Output;
use files::Files;

/// What is asked before anything is published.
#[derive(Debug, Args)]
pub(super) struct BeforePublishing {
    /// Tells how many figures each indicator would withhold, and which coarser tables would show more; writes no figure
    #[arg(long, conflicts_with_all = ["format", "dialect", "internal", "targets", "out"])]
    pub preview: bool,
    /// Attacks published files of any format together, and tells which withheld figures they give away
    ///
    /// One line a leak: the file and its line, the figure, the least and the most it can be; then how many cells there
    /// are, how many are withheld, how many leak. Exit code 5 when any does. --threshold is that of files that name none.
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["codes", "from", "period", "by", "format", "dialect", "internal", "targets", "out", "preview"])]
    pub audit: Vec<PathBuf>,
}

/// Reads every file before any is attacked; each leak is one line, the figures of the audit the last.
pub(super) fn run(context: &Context<'_>, paths: &[PathBuf], threshold: Threshold) -> Result<(), Failure> {
    let mut files = Vec::new();
    let mut room = reading::MOST_ROWS;
    let reader = Files::new(context);
    for path in paths {
        let file = reader.read(path, room)?;
        room -= file.rows.len();
        files.push(file);
    }
    let found = audit::audit(&files, threshold, &communes(context)).map_err(|_| Failure::AuditTooLarge)?;
    let mut output = Output::open();
    for leak in &found.leaks {
        output.line(&line(leak, &paths[leak.file]))?;
    }
    let (cells, withheld, leaks) = (found.cells, found.withheld, found.leaks.len());
    output.line(&format!("cells={cells} withheld={withheld} leaks={leaks}"))?;
    output.finish()?;
    for (file, row) in &found.contradictions {
        let args = [
            ("path", paths[*file].display().to_string().into()),
            ("row", i64::try_from(*row).unwrap_or(i64::MAX).into()),
        ];
        context.console.say("audit-contradiction", &args);
    }
    match (leaks, found.undecided) {
        (0, 0) => Ok(()),
        (leaks, undecided) => Err(Failure::Leaks { leaks, undecided }),
    }
}

/// The communes of the places that the site of the data directory describes; none where there are no records, or none that
/// can be read, since it is files that are audited.
fn communes(context: &Context<'_>) -> CommuneOf {
    let known = || {
        let reader = context.open_quietly().ok()?;
        let site = reader.installation().ok()??.site;
        let communes = Communes::of(&reader.site().ok()?);
        let places = communes.of_places();
        let known: CommuneOf = places
            .map(|(place, commune)| {
                let code = Territory::code_of_place(site, Some(place.as_str()));
                (code, commune.to_string())
            })
            .collect();
        Some(known)
    };
    known().unwrap_or_default()
}

/// A leak in codes: where, which figure, its ends, what it should not be under.
fn line(leak: &Leak, path: &Path) -> String {
    let kind = if leak.is_left_out { " left_out" } else { "" };
    let most = leak.bounds.most.map(|most| most.to_string()).unwrap_or_default();
    let (place, figure) = (path.display(), &leak.figure);
    let line = format!(
        "{place}:{} {figure}{kind} least={} most={most} threshold={}",
        leak.line, leak.bounds.least, leak.threshold
    );
    crate::i18n::clean(&line).replace('\n', " ")
}
