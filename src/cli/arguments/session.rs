//! What may be typed behind `palier session`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum SessionCommand {
    /// Adds records of a file, all or nothing: JSON Lines, the national tool's export, or any table with a map
    ///
    /// Every fault of every line is told as "line N: column: reason", and nothing is added then. JSON Lines: a line has at
    /// most 131,072 bytes, a file at most 100,000 lines; empty lines are skipped. XLSX and CSV: at most 32 MiB, 100,000
    /// rows, 256 columns; records whose id was taken before are passed over.
    #[command(
        after_help = "Examples:\n  palier session list --format jsonl | palier --data-dir other session add -\n  palier session add activites.xlsx --dry-run\n  palier session add cahier.csv --map map.toml"
    )]
    Add(AddArguments),
    /// Lists sessions and visits by date, in their latest revision
    #[command(after_help = "Example: palier session list --from 2026-09-01 --to 2026-09-30 --format csv")]
    List(ListArguments),
    /// Writes sessions in the columns of the national tool's file, to be laid beside it: not for publication
    ///
    /// One row an individual accompaniment, one row a workshop with its counters written out. Labels are French.
    #[command(
        after_help = "Example: palier session export --from 2026-09-01 --to 2026-09-30 --format xlsx --out accompaniments.xlsx"
    )]
    Export(ExportArguments),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AddArguments {
    /// JSON Lines, XLSX or CSV file, or - for the standard input
    pub file: PathBuf,
    /// What the file is [default: told by its first bytes, its header and --map]
    #[arg(long, value_enum)]
    pub format: Option<AddFormat>,
    /// TOML file that says which column of a CSV or XLSX table is what
    #[arg(long, value_name = "MAP")]
    pub map: Option<PathBuf>,
    /// Adds nothing, and tells what every row would become
    #[arg(long, value_enum, value_name = "FORM", num_args = 0..=1, require_equals = true, default_missing_value = "table")]
    pub dry_run: Option<DryRun>,
    /// Hour of every record of the national export, which has none
    #[arg(long, value_name = "0-23", default_value_t = 12, value_parser = clap::value_parser!(u8).range(0..=23))]
    pub hour: u8,
    /// Column of the national export to leave out; repeatable
    #[arg(long, value_name = "COLUMN")]
    pub without: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum AddFormat {
    /// One JSON object a line
    Jsonl,
    /// The national tool's export of accompaniments, XLSX or CSV
    National,
    /// Any table, read by --map
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DryRun {
    /// Columns for people
    Table,
    /// One JSON object a row
    Jsonl,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    /// First day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    /// Last day, included
    #[arg(long, value_name = "DATE")]
    pub to: Option<NaiveDate>,
    #[arg(long, value_enum, default_value_t)]
    pub format: ListFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ListFormat {
    /// Columns for people
    #[default]
    Table,
    /// One JSON object a line, what `session add` reads
    Jsonl,
    /// One row a record, values of a list joined by |
    Csv,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArguments {
    /// First day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    /// Last day, included
    #[arg(long, value_name = "DATE")]
    pub to: Option<NaiveDate>,
    #[arg(long, value_enum, default_value_t)]
    pub format: ExportFormat,
    /// Writes to a file instead of the standard output; one that exists is replaced once the new one is whole
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ExportFormat {
    /// For French spreadsheets: byte-order mark, semicolons
    #[default]
    Csv,
    /// A workbook
    Xlsx,
}
