//! `palier doctor`: each thing that Palier needs, as ok, a warning or an error, with what to do.
//!
//! Looks and changes nothing, beside an open kiosk or not. Each line begins with a code that scripts read, and goes on in
//! the reader's language.

mod machine;
mod packs;
mod records;
mod terminal;

use super::console::Console;
use super::context::Context;
use super::failure::Failure;
use super::output::Output;
use crate::i18n::Arg;

/// How well something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Ok,
    Warning,
    Error,
}

impl State {
    fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One thing looked at.
#[derive(Debug)]
struct Remark {
    state: State,
    /// A code for scripts: `terminal`, `language.ar`, `disk` …
    about: String,
    what: &'static str,
    remedy: Option<&'static str>,
    args: Vec<(&'static str, Arg)>,
}

impl Remark {
    fn ok(about: impl Into<String>, what: &'static str) -> Self {
        Self::new(State::Ok, about, what, None)
    }

    fn warning(about: impl Into<String>, what: &'static str, remedy: &'static str) -> Self {
        Self::new(State::Warning, about, what, Some(remedy))
    }

    fn error(about: impl Into<String>, what: &'static str, remedy: &'static str) -> Self {
        Self::new(State::Error, about, what, Some(remedy))
    }

    fn new(state: State, about: impl Into<String>, what: &'static str, remedy: Option<&'static str>) -> Self {
        let (about, args) = (about.into(), Vec::new());
        Self {
            state,
            about,
            what,
            remedy,
            args,
        }
    }

    fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// The lines of the remark: the finding, then indented the remedy.
    fn lines(&self, console: &Console) -> Vec<String> {
        let what = console.text(self.what, &self.args);
        let mut lines = vec![format!("{:<8}{:<14}{what}", self.state.code(), self.about)];
        if let Some(remedy) = self.remedy {
            lines.push(format!("{:22}{}", "", console.text(remedy, &self.args)));
        }
        lines
    }
}

/// Looks at everything; fails when something keeps Palier from working.
pub(super) fn run(context: &Context<'_>) -> Result<(), Failure> {
    let mut output = Output::open();
    let mut errors = 0;
    let looks = [terminal::look, machine::look, records::look, packs::look];
    for look in looks {
        for remark in look(context) {
            errors += usize::from(remark.state == State::Error);
            for line in remark.lines(context.console) {
                output.line(&line)?;
            }
        }
    }
    output.finish()?;
    if errors == 0 {
        Ok(())
    } else {
        Err(Failure::Ailing { errors })
    }
}
