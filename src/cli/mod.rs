//! The command line: one file a command.
//!
//! `arguments` says what may be typed, `session` and the others do it, `failure` chooses the words and the exit code
//! when it cannot be done, `console` and `output` are the only ways out: data on the standard output, messages for
//! people on the other, in their language. Rules of mediation, of records and of figures live in their own layers; here
//! files are opened, the clock and randomness are asked, and nothing else is decided.

mod arguments;
mod audit;
mod backup;
mod console;
mod context;
pub mod demo;
mod demonstration;
mod destination;
mod doctor;
mod exit;
mod failure;
mod indicators;
mod input;
mod kiosk;
mod language;
mod output;
mod pack;
mod panics;
mod places;
mod preview;
mod progress;
mod record;
mod restore;
mod session;
mod site;
mod staff;
mod survey;
mod verify;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command, KioskArguments, PackCommand};
use console::Console;
use context::Context;
use exit::Exit;
use failure::Failure;

/// Runs one command line, the program's name included, and gives its exit code: 0 done, 1 failed, 2 usage, 3 already open
/// elsewhere, 4 input refused, 5 published files give withheld figures away.
pub fn run(line: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(line) {
        Ok(arguments) => arguments,
        Err(asked) => {
            // Help and version go to the standard output, what is wrong to the other; neither output may be gone.
            let _ = asked.print();
            let wrong = asked.use_stderr();
            return if wrong { Exit::Usage } else { Exit::Done }.into();
        }
    };
    // The languages of a new pack are not those of messages.
    let said = match arguments.command {
        Some(Command::Pack(PackCommand::New { .. })) => None,
        _ => arguments.lang.as_deref(),
    };
    let locale = match language::of(said, |name| std::env::var(name).ok()) {
        Ok(locale) => locale,
        Err(failure) => return Console::new(language::unasked()).fail(&failure).into(),
    };
    let console = Console::new(locale);
    let done = panics::caught(|| perform(&console, arguments));
    match done {
        Ok(()) => Exit::Done.into(),
        Err(failure) => console.fail(&failure).into(),
    }
}

fn perform(console: &Console, arguments: Arguments) -> Result<(), Failure> {
    let context = Context::new(console, arguments.data_dir)?;
    match arguments.command {
        None => kiosk::run(&context, KioskArguments::default()),
        Some(Command::Kiosk(kiosk)) => kiosk::run(&context, kiosk),
        Some(Command::Site(site)) => site::run(&context, &site),
        Some(Command::Staff(staff)) => staff::run(&context, &staff),
        Some(Command::Record(record)) => record::run(&context, &record),
        Some(Command::Session(session)) => session::run(&context, &session),
        Some(Command::Indicators(asked)) => indicators::run(&context, &asked),
        Some(Command::Places(asked)) => places::run(&context, &asked),
        Some(Command::Demo(asked)) => demonstration::run(&context, &asked),
        Some(Command::Verify) => verify::run(&context),
        Some(Command::Backup { file }) => backup::run(&context, &file),
        Some(Command::Restore { file }) => restore::run(&context, &file),
        Some(Command::Doctor) => doctor::run(&context),
        Some(Command::Pack(pack)) => pack::run(&context, &pack),
        Some(Command::Survey(survey)) => survey::run(&context, &survey),
    }
}
