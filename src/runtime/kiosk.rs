//! The kiosk's loop: waits for one thing, tells the machine, does what it asks, draws what changed.
//!
//! It sleeps until a key, an answer or a deadline: an idle kiosk uses no processor.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use super::clock;
use super::offers::Offers;
use super::perform::{Asked, Event, World};
use super::records::Records;
use super::screen::{self, Screen};
use super::terminal::facts::{Charset, ColourDepth, Device, Facts as TerminalFacts};
use super::terminal::guard::{Guard, keep_attributes_without_colour};
use super::terminal::input::Reader;
use super::terminal::output::Output;
use super::terminal::panics::PanicReport;
use super::terminal::signals::Signals;
use super::terminal::tty::Tty;
use super::terminal::{Input, Paste};
use super::{surroundings, verification};
use crate::app::{self, Bolts, Effect, Glyphs, Intent, Model, Msg};
use crate::content::{Later, Pack};
use crate::i18n::Locale;
use crate::store::Store;

/// Events that may wait: a flood then waits in the terminal, and memory stays what it is.
pub(super) const WAITING: usize = 64;

/// How the kiosk is started.
#[derive(Clone, Debug)]
pub struct KioskOptions {
    pub data_dir: PathBuf,
    pub locale: &'static Locale,
    pub bolts: Bolts,
    /// The lessons and words in use.
    pub pack: Arc<Later<Pack>>,
}

/// Why the kiosk could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("no terminal: {0}")]
    Terminal(#[from] io::Error),
}

/// Runs the kiosk on the terminal until somebody who may leaves it, or the terminal is gone.
///
/// `store` is absent when the records are damaged: the public side works all the same, and staff are told.
pub fn run(options: &KioskOptions, store: Option<Store>) -> Result<(), StartError> {
    let terminal = TerminalFacts::of_this_process();
    let (outlet, events) = sync_channel(WAITING);
    let tty = Tty::open()?;
    let input = tty.try_clone()?.input;
    let signals = Signals::listen()?;
    let log = options.data_dir.join("palier.log");
    let report = if options.data_dir.is_dir() {
        PanicReport::File(log)
    } else {
        PanicReport::Nowhere
    };
    if terminal.colours == ColourDepth::None {
        keep_attributes_without_colour();
    }
    let guard = Guard::enter(tty, terminal.device, report)?;
    let reader = Reader::start(input, Some(signals), outlet.clone())?;
    let site = surroundings::site(store.as_deref());
    let printer = site.printer.clone();
    let offers = Offers::new(&site, terminal, options.locale);
    let mut facts = surroundings::facts(store.as_deref(), site, options, offers.now());
    facts.glyphs = glyphs(terminal);
    let model = Model::new(facts, clock::now());
    let screen = Screen::new(
        guard.output(),
        guard.size(),
        terminal.colours,
        screen::wording(screen::locale_of(&model)?, &options.pack),
    )?;
    let verify = store.is_some().then(|| (options.data_dir.clone(), outlet.clone()));
    let world = World {
        printer,
        dir: options.data_dir.clone(),
        records: Records::new(store),
        outlet,
    };
    let mut kiosk = Kiosk {
        model,
        screen,
        world,
        offers,
    };
    let ended = kiosk.begin(guard.output(), verify).and_then(|()| kiosk.run(&events));
    drop(reader);
    guard.restore();
    ended.map_err(StartError::from)
}

/// What a terminal draws besides letters: the font of a Linux console is not known, a terminal of a desktop has them.
fn glyphs(terminal: TerminalFacts) -> Glyphs {
    match (terminal.device, terminal.charset) {
        (Device::Emulator, Charset::Utf8) => Glyphs::Eighths,
        _ => Glyphs::Blocks,
    }
}

struct Kiosk {
    model: Model,
    screen: Screen,
    world: World,
    offers: Offers,
}

/// Whether the loop goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    On,
    End,
}

impl Kiosk {
    /// Draws the first frame, and only then asks the terminal what it shows and verifies the records.
    fn begin(&mut self, mut terminal: Output, verify: Option<(PathBuf, SyncSender<Event>)>) -> io::Result<()> {
        self.screen.draw(&self.model)?;
        terminal.write_all(self.offers.queries())?;
        terminal.flush()?;
        match verify {
            Some((dir, outlet)) => verification::begin(dir, self.model.today, outlet),
            None => Ok(()),
        }
    }

    fn run(&mut self, events: &Receiver<Event>) -> io::Result<()> {
        loop {
            self.screen.draw(&self.model)?;
            self.world.records.settle();
            let Some(event) = wait(events, &self.model, self.offers.deadline()) else {
                return Ok(());
            };
            let next = match event {
                Waited::Deadline => {
                    self.offers.expire();
                    self.offer()?;
                    self.tell(Msg::Tick)?
                }
                Waited::Event(event) => self.take(event)?,
            };
            if next == Next::End {
                return Ok(());
            }
        }
    }

    fn take(&mut self, event: Event) -> io::Result<Next> {
        match event {
            Event::Input(input) => self.input(input),
            Event::Line(_) => Ok(Next::On),
            Event::Worked(work) => {
                let msg = self.world.told(work);
                self.tell(msg)
            }
        }
    }

    fn input(&mut self, input: Input) -> io::Result<Next> {
        let intent = match input {
            Input::Key(key) => self.screen.key(&key, &self.model),
            Input::Mouse(mouse) => self.screen.mouse(mouse, &self.model),
            Input::Resized { columns, rows } => {
                self.screen.resize(columns, rows)?;
                return Ok(Next::On);
            }
            // A paste is typed: what a field does not take from a hand it does not take from a clipboard.
            Input::Paste(Paste::Text(text)) => {
                for c in text.chars().filter(|c| !c.is_control()) {
                    self.tell(Msg::Intent(Intent::Type(c)))?;
                }
                return Ok(Next::On);
            }
            Input::Leave(_) | Input::Vanished => return Ok(Next::End),
            Input::Answer(answer) => {
                self.offers.answer(&answer);
                return self.offer();
            }
            Input::Paste(Paste::Dropped) | Input::Focus(_) => None,
        };
        match intent {
            Some(intent) => self.tell(Msg::Intent(intent)),
            None => Ok(Next::On),
        }
    }

    /// Offers the languages that the terminal is now known to show.
    fn offer(&mut self) -> io::Result<Next> {
        let offers = self.offers.now();
        if offers == self.model.facts.languages {
            return Ok(Next::On);
        }
        self.tell(Msg::Offered(offers))
    }

    fn tell(&mut self, msg: Msg) -> io::Result<Next> {
        let now = clock::now();
        let effects = app::update(&mut self.model, msg, now);
        self.perform(effects)
    }

    fn perform(&mut self, effects: Vec<Effect>) -> io::Result<Next> {
        // Another language first: what else is asked is said in it.
        for effect in &effects {
            if let Effect::UseLanguage(tag) = effect {
                self.screen.speak(tag, &self.model.facts.pack);
            }
        }
        let now = clock::now();
        for asked in self.world.perform(&mut self.model, effects, self.screen.wording(), now) {
            match asked {
                Asked::Speak(tag) => self.screen.speak(tag, &self.model.facts.pack),
                Asked::Forget => self.screen.forget()?,
                Asked::Ring => self.screen.ring()?,
                Asked::Leave => return Ok(Next::End),
            }
        }
        Ok(Next::On)
    }
}

/// What the wait ended with.
pub(super) enum Waited {
    Event(Event),
    Deadline,
}

/// Waits for an event or the next deadline, the machine's or another; `None` when nothing can come any more.
pub(super) fn wait(events: &Receiver<Event>, model: &Model, other: Option<u64>) -> Option<Waited> {
    let Some(deadline) = app::deadline(model).into_iter().chain(other).min() else {
        return events.recv().ok().map(Waited::Event);
    };
    let left = Duration::from_millis(deadline.saturating_sub(clock::since_boot()));
    match events.recv_timeout(left) {
        Ok(event) => Some(Waited::Event(event)),
        Err(RecvTimeoutError::Timeout) => Some(Waited::Deadline),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}
