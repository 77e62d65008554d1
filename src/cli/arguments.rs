//! What may be typed, and the `--help` that comes from it.
//!
//! Values are read into the domain's types here, so that no command meets a period or a code it cannot use.

mod session;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::audit::BeforePublishing;
use crate::domain::{DossierKind, NameCode, Period, Role, SpokenLanguage, Territory};
use crate::export::LICENCE;
use crate::indicators::{By, Dimension, Threshold};
pub(super) use session::{
    AddArguments, AddFormat, DryRun, ExportArguments, ExportFormat, ListArguments, ListFormat, SessionCommand,
};

/// A multilingual kiosk for digital mediation spaces.
///
/// Without a command, the kiosk opens. Data goes to the standard output, messages to the error output. Exit codes: 0
/// done, 1 failed, 2 usage, 3 already open elsewhere, 4 input refused, 5 files of indicators give withheld figures away.
#[derive(Debug, Parser)]
#[command(name = "palier", version, after_help = "Example: palier --lang fr kiosk")]
pub(super) struct Arguments {
    /// Directory that holds the records [default: the XDG data directory]
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "PALIER_DATA_DIR",
        hide_env_values = true
    )]
    pub data_dir: Option<PathBuf>,
    /// Language of the messages, and the first of the kiosk [default: that of LANG]
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Opens the kiosk
    Kiosk(KioskArguments),
    /// Shows or sets the description of the site
    #[command(subcommand)]
    Site(SiteCommand),
    /// Gives out, lists and takes back the codes of mediators and coordinators
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Adds session records or lists them
    #[command(subcommand)]
    Session(SessionCommand),
    /// Adds what the team plans and follows, or lists it: cycles, productions, supports, coordination
    #[command(subcommand)]
    Record(RecordCommand),
    /// Computes the shared indicators
    ///
    /// Small numbers are withheld, so that the figures may be published, unless --internal is given.
    #[command(
        after_help = "Examples:\n  palier indicators --period 2026-Q3\n  palier indicators A1 A2 --period 2026 --by month --format csv --out indicators.csv"
    )]
    Indicators(IndicatorsArguments),
    /// Writes the places of the site in the national places standard
    ///
    /// All or nothing: a place that lacks what the standard requires is told with its field, and no file is written.
    #[command(after_help = "Example: palier places --format csv --out places.csv")]
    Places(PlacesArguments),
    /// Fills an empty data directory with invented records, marked as such
    #[command(after_help = "Example: palier --data-dir try demo --sites 3 --sessions 5000 --seed 7")]
    Demo(DemoArguments),
    /// Checks every record against what was written, and tells all that is wrong
    #[command(after_help = "Example: palier verify")]
    Verify,
    /// Writes a whole, verified copy of the records to a new file
    #[command(after_help = "Example: palier backup /media/usb/palier-2026-09.sqlite3")]
    Backup {
        /// The file to write; it must not exist
        file: PathBuf,
    },
    /// Puts a backup back in the place of the records, which are kept whole beside
    ///
    /// The backup is verified before anything is touched.
    #[command(after_help = "Example: palier restore /media/usb/palier-2026-09.sqlite3")]
    Restore {
        /// A file that `palier backup` wrote
        file: PathBuf,
    },
    /// Looks at the terminal, the disk, the clock and the records, and says what to mend
    #[command(after_help = "Example: palier doctor")]
    Doctor,
    /// Checks or lists learning content
    #[command(subcommand)]
    Pack(PackCommand),
    /// Lists surveys, checks a questionnaire, computes results
    #[command(subcommand)]
    Survey(super::survey::SurveyCommand),
}

#[derive(Clone, Copy, Debug, Default, Args)]
#[command(after_help = "Example: palier kiosk --locked")]
pub(super) struct KioskArguments {
    /// Adds the bolts of an unattended machine: only a coordinator can leave
    #[arg(long)]
    pub locked: bool,
    /// Shows numbered plain lines, for screen readers and braille lines
    #[arg(long)]
    pub linear: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum SiteCommand {
    /// Prints the description as the text file that `site set` reads
    #[command(after_help = "Example: palier site show > site.toml")]
    Show,
    /// Sets the description from a text file; every fault is told at once
    #[command(after_help = "Example: palier site set site.toml")]
    Set {
        /// TOML file, or - for the standard input; at most 1 MiB
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum StaffCommand {
    /// Gives out a code, and prints the one-time code to sign in with first
    #[command(after_help = "Example: palier staff add c1 --role coordinator")]
    Add {
        /// One or two letters, then one to four digits
        #[arg(value_parser = name_code)]
        code: NameCode,
        #[arg(long, value_parser = role)]
        role: Role,
    },
    /// Lists codes, roles and states, separated by tabs
    #[command(after_help = "Example: palier staff list")]
    List,
    /// Forgets a PIN, and prints a new one-time code
    #[command(after_help = "Example: palier staff reset m1")]
    Reset {
        #[arg(value_parser = name_code)]
        code: NameCode,
    },
    /// Changes what somebody may do
    #[command(after_help = "Example: palier staff role m1 coordinator")]
    Role {
        #[arg(value_parser = name_code)]
        code: NameCode,
        #[arg(value_parser = role)]
        role: Role,
    },
    /// Takes a code back; it is never given out again
    #[command(after_help = "Example: palier staff remove m1")]
    Remove {
        #[arg(value_parser = name_code)]
        code: NameCode,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum RecordCommand {
    /// Adds records, one JSON object a line, all or nothing
    ///
    /// Every fault of every line is told as "line N: field: reason", and nothing is added then. A record that others point
    /// to keeps the code it comes with; a code that is taken is refused, so that the same file is never added twice.
    #[command(after_help = "Example: palier record list cycle --format jsonl | palier --data-dir other record add -")]
    Add {
        /// JSON Lines file, or - for the standard input
        file: PathBuf,
    },
    /// Lists the records of a kind, the newest first, in their latest revision
    #[command(after_help = "Example: palier record list coordination --format jsonl")]
    List {
        // Its help is made of the words that the parser takes.
        #[arg(value_parser = dossier_kind, help = format!("One of: {}", dossier_kinds()))]
        kind: DossierKind,
        #[arg(long, value_enum, default_value_t)]
        format: RecordFormat,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum RecordFormat {
    /// Columns for people
    #[default]
    Table,
    /// One JSON object a line, what `record add` reads
    Jsonl,
}

#[derive(Debug, Args)]
pub(super) struct IndicatorsArguments {
    /// Indicators to compute [default: all]
    #[arg(value_name = "CODE")]
    pub codes: Vec<String>,
    /// First day, YYYY-MM-DD
    #[arg(long, value_name = "DATE", requires = "to")]
    pub from: Option<NaiveDate>,
    /// Last day, included
    #[arg(long, value_name = "DATE", requires = "from")]
    pub to: Option<NaiveDate>,
    /// 2026, 2026-Q3, 2026-09, 2026-W36 or 2026-09-30 [default: the whole months from the first record to the last]
    #[arg(long, value_parser = Period::parse, conflicts_with_all = ["from", "to"])]
    pub period: Option<Period>,
    // Its help is made of the words that the parser takes.
    #[arg(long, value_parser = by, help = format!("Groups the figures; repeatable: {}", by_words()))]
    pub by: Vec<By>,
    /// Groups by a dimension and writes one value of it alone, such as kind=workshop
    #[arg(long = "where", value_name = "DIMENSION=VALUE", value_parser = only)]
    pub only: Option<(Dimension, String)>,
    /// [default: table, or csv with a dialect]
    #[arg(long, value_enum)]
    pub format: Option<ReportFormat>,
    /// Writes CSV for the spreadsheets of a country, labels translated
    #[arg(long, value_enum)]
    pub dialect: Option<Dialect>,
    /// Shows every figure: not for publication
    #[arg(long, conflicts_with = "threshold")]
    pub internal: bool,
    /// Withholds what counts fewer people than this, 3 at least [default: 11]
    #[arg(long, value_name = "PEOPLE", value_parser = threshold)]
    pub threshold: Option<Threshold>,
    #[command(flatten)]
    pub before: BeforePublishing,
    /// Sets the targets of a TOML file beside the figures: value, target, share reached
    #[arg(long, value_name = "FILE")]
    pub targets: Option<PathBuf>,
    /// Licence of a data package, by its SPDX identifier
    #[arg(long, value_name = "ID", value_parser = licence, default_value = LICENCE)]
    pub licence: String,
    /// Writes to a file instead of the standard output; one that exists is replaced once the new one is whole
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    Table,
    Csv,
    Json,
    /// A workbook: a sheet an indicator, charts beside
    Xlsx,
    /// The same without charts
    Ods,
    /// The tidy rows by column
    Parquet,
    /// One page with charts, to read in a browser or to print
    Html,
    /// A folder: the tidy and the French CSV, and datapackage.json with their schemas, hashes and definitions
    Datapackage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CellFormat {
    Table,
    Csv,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Dialect {
    /// Byte-order mark, semicolons, decimal commas
    Fr,
}

#[derive(Debug, Args)]
pub(super) struct PlacesArguments {
    #[arg(long, value_enum, default_value_t)]
    pub format: PlacesFormat,
    /// Writes to a file instead of the standard output; one that exists is replaced once the new one is whole
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum PlacesFormat {
    /// The 32 columns of the standard, in its order
    #[default]
    Csv,
}

#[derive(Clone, Copy, Debug, Args)]
pub(super) struct DemoArguments {
    /// Sites that write records
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub sites: u32,
    /// Records over all sites, visits included
    #[arg(long, value_name = "N", default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(0..=10_000_000))]
    pub sessions: u32,
    /// The same seed gives the same records
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// First day [default: 2026-01-01]
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    /// Last day, included [default: 2026-10-31]
    #[arg(long, value_name = "DATE")]
    pub to: Option<NaiveDate>,
}

#[derive(Debug, Subcommand)]
pub(super) enum PackCommand {
    /// Tells every fault of a pack; without a directory, of the one in the program
    #[command(after_help = "Example: palier pack check ./my-pack")]
    Check {
        /// Directory that holds pack.toml
        dir: Option<PathBuf>,
    },
    /// Makes a first pack, to be changed: one lesson with a read step, a practice and three questions
    #[command(after_help = "Example: palier pack new our-library --id vire-library --lang fr en")]
    New {
        /// Directory to write; it must be new or empty
        dir: PathBuf,
        /// Name of the pack [default: that of the directory]
        #[arg(long, value_parser = pack_id)]
        id: Option<String>,
        /// Languages of the words [default: fr]
        // The same name as the language of messages, which is then that of LANG.
        #[arg(long, value_name = "TAG", num_args = 1.., value_delimiter = ',', value_parser = spoken)]
        lang: Vec<String>,
    },
    /// Writes a pack as one file, to be carried and signed
    ///
    /// Nothing is written unless the pack has no fault. Sign the file with: minisign -Sm FILE
    #[command(after_help = "Example: palier pack write our-library --out our-library.pack")]
    Write {
        /// Directory that holds pack.toml
        dir: PathBuf,
        /// The file to write; one that exists is replaced once the new one is whole
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Installs a pack for the kiosk of this data directory, upon the core pack
    ///
    /// A file signed (FILE.minisig) with a key that the site's description trusts is installed at once. Another one, or
    /// a directory, needs the yes of a coordinator, whose PIN is asked on the terminal or read from the standard input.
    #[command(
        after_help = "Examples:\n  palier pack install our-library.pack\n  palier pack install our-library --yes-by c1"
    )]
    Install {
        /// File that `pack write` wrote, or directory that holds pack.toml
        path: PathBuf,
        /// Code of the coordinator who says yes
        #[arg(long, value_name = "CODE", value_parser = name_code)]
        yes_by: Option<NameCode>,
    },
    /// Takes an installed pack away
    #[command(after_help = "Example: palier pack remove our-library")]
    Remove {
        /// Name of the pack, as listed
        id: String,
    },
    /// Lists the packs in use
    #[command(after_help = "Example: palier pack list")]
    List,
}

fn name_code(text: &str) -> Result<NameCode, String> {
    NameCode::parse(text).ok_or_else(|| "must be one or two letters, then one to four digits (m1, c12)".to_owned())
}

fn pack_id(text: &str) -> Result<String, String> {
    let fits = super::pack::is_id(text).then(|| text.to_owned());
    fits.ok_or_else(|| "must be lower-case letters, digits and inner hyphens, at most 40, and not core".to_owned())
}

fn spoken(text: &str) -> Result<String, String> {
    let known = SpokenLanguage::parse(text).map(|_| text.to_owned());
    known.ok_or_else(|| "must be a language tag (fr, ar, pt-BR)".to_owned())
}

fn role(text: &str) -> Result<Role, String> {
    let codes: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
    Role::from_code(text).ok_or_else(|| format!("must be one of: {}", codes.join(", ")))
}

fn dossier_kind(text: &str) -> Result<DossierKind, String> {
    DossierKind::from_code(text).ok_or_else(|| format!("must be one of: {}", dossier_kinds()))
}

fn dossier_kinds() -> String {
    let codes: Vec<&str> = DossierKind::ALL.iter().map(|kind| kind.code()).collect();
    codes.join(", ")
}

fn by(text: &str) -> Result<By, String> {
    By::from_code(text).ok_or_else(|| format!("must be one of: {}", by_words()))
}

fn only(text: &str) -> Result<(Dimension, String), String> {
    let dimension = |word: &str| match By::from_code(word) {
        Some(By::Dimension(dimension)) => Some(dimension),
        _ => None,
    };
    let read = text.split_once('=');
    let known = read.and_then(|(word, value)| Some((dimension(word)?, value.to_owned())));
    known.ok_or_else(|| format!("must be DIMENSION=VALUE, with one of: {}", dimension_words().join(", ")))
}

fn dimension_words() -> Vec<&'static str> {
    let groupable =
        |dimension: &&Dimension| !dimension.is_counters() && !dimension.is_many_valued() && !dimension.is_of_facts();
    Dimension::ALL
        .iter()
        .filter(groupable)
        .map(|dimension| dimension.code())
        .collect()
}

/// What figures can be grouped by, for help and refusals alike.
fn by_words() -> String {
    let words: Vec<&str> = ["site", "month", "quarter", "year"]
        .into_iter()
        .chain(Territory::ALL.iter().map(|territory| territory.code()))
        .chain(dimension_words())
        .collect();
    format!("{}; with --internal, also week, day", words.join(", "))
}

fn licence(text: &str) -> Result<String, String> {
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let fits = (1..=64).contains(&text.len()) && text.chars().all(sign);
    fits.then(|| text.to_owned())
        .ok_or_else(|| "must be an SPDX identifier (etalab-2.0, CC-BY-4.0, ODbL-1.0)".to_owned())
}

fn threshold(text: &str) -> Result<Threshold, String> {
    let people = text.parse().map_err(|_| "must be a whole number".to_owned())?;
    Threshold::of(people).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::indicators::{Code, Request};

    #[test]
    fn grouping_offers_only_what_a_request_takes() {
        let offered = by("nothing").unwrap_err();
        let read = |dimension: &Dimension| By::from_code(dimension.code()) == Some(By::Dimension(*dimension));
        for dimension in Dimension::ALL.into_iter().filter(read) {
            let taken = Code::ALL
                .iter()
                .any(|&code| Request::check_crossing(code, dimension).is_ok());
            let told = offered.split([' ', ',', ';']).any(|word| word == dimension.code());
            assert_eq!(told, taken, "{offered}");
        }
        assert!(offered.ends_with("with --internal, also week, day"), "{offered}");
    }

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_help_of_every_command_has_an_example() {
        fn check(command: &clap::Command) {
            if command.has_subcommands() {
                command
                    .get_subcommands()
                    .filter(|c| c.get_name() != "help")
                    .for_each(check);
            } else {
                let example = command.get_after_help().map(ToString::to_string).unwrap_or_default();
                assert!(example.contains("palier "), "{}", command.get_name());
            }
        }
        check(&Arguments::command());
    }
}
