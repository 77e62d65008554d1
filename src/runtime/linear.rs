//! The linear kiosk's loop: the same machine, told as numbered plain lines and answered by lines.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::kiosk::{KioskOptions, Next, StartError, WAITING, Waited, wait};
use super::perform::{Asked, Event, World};
use super::records::Records;
use super::terminal::event::Input;
use super::{clock, offers, screen, surroundings, verification, worker};
use crate::app::{self, Effect, Model, Msg, Page};
use crate::i18n::Locale;
use crate::linear::{Heard, Linear, lines, speakable};
use crate::store::Store;
use crate::wording::Wording;

/// Longest line read, in bytes: what follows is dropped, so that no line takes memory without end.
const LONGEST_LINE: u64 = 4096;

/// Runs the linear kiosk until its input ends, somebody who may leaves it, or the system asks the program to end.
pub fn run(options: &KioskOptions, store: Option<Store>) -> Result<(), StartError> {
    let (outlet, events) = sync_channel(WAITING);
    let site = surroundings::site(store.as_deref());
    let printer = site.printer.clone();
    let languages = offers::for_lines(&site, options.locale);
    let facts = surroundings::facts(store.as_deref(), site, options, languages);
    let model = Model::new(facts, clock::now());
    let wording = screen::wording(screen::locale_of(&model)?, &options.pack);
    read_lines(outlet.clone())?;
    if store.is_some() {
        verification::begin(options.data_dir.clone(), model.today, outlet.clone())?;
    }
    let world = World {
        printer,
        dir: options.data_dir.clone(),
        records: Records::new(store),
        outlet,
    };
    let mut kiosk = Kiosk {
        model,
        wording,
        world,
        linear: Linear::default(),
        told: None,
        out: io::stdout(),
    };
    match kiosk.run(&events) {
        // Whoever listened has gone.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        ended => ended.map_err(StartError::from),
    }
}

/// Reads lines on a thread of its own, since nothing else can wait for a line and for a deadline.
fn read_lines(outlet: SyncSender<Event>) -> io::Result<()> {
    worker::spawn("lines", move || {
        let mut input = BufReader::new(io::stdin());
        loop {
            let line = next_line(&mut input);
            let over = line.is_none();
            if outlet.send(Event::Line(line)).is_err() || over {
                return;
            }
        }
    })
    .map(drop)
}

/// The next line without its end; `None` when there are no more. Bytes that are no text become marks of that.
fn next_line(input: &mut BufReader<io::Stdin>) -> Option<String> {
    let mut line = Vec::new();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).ok()?;
    if read == 0 {
        return None;
    }
    while line.last() != Some(&b'\n') {
        let mut rest = Vec::new();
        let more = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut rest).ok()?;
        if more == 0 || rest.last() == Some(&b'\n') {
            break;
        }
    }
    Some(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']).to_owned())
}

struct Kiosk {
    model: Model,
    wording: Wording,
    world: World,
    linear: Linear,
    /// The page as last told, so that what did not change is not said again.
    told: Option<Page>,
    out: io::Stdout,
}

impl Kiosk {
    fn run(&mut self, events: &Receiver<Event>) -> io::Result<()> {
        loop {
            self.tell_page()?;
            self.world.records.settle();
            let next = match wait(events, &self.model, None) {
                None => return Ok(()),
                Some(Waited::Deadline) => self.tell(Msg::Tick),
                Some(Waited::Event(event)) => self.take(event)?,
            };
            if next == Next::End {
                return Ok(());
            }
        }
    }

    fn take(&mut self, event: Event) -> io::Result<Next> {
        let line = match event {
            Event::Line(Some(line)) => line,
            Event::Line(None) | Event::Input(Input::Leave(_) | Input::Vanished) => return Ok(Next::End),
            Event::Input(_) => return Ok(Next::On),
            Event::Worked(work) => {
                let msg = self.world.told(work);
                return Ok(self.tell(msg));
            }
        };
        let page = app::page(&self.model);
        match self.linear.read(&line, &page, &self.wording) {
            Heard::Repeat => self.told = None,
            Heard::Say(words) => {
                for line in speakable(&words, &self.wording) {
                    writeln!(self.out, "{line}")?;
                }
                self.prompt()?;
            }
            Heard::Asked(intents) => {
                self.model.lift_hand();
                for intent in intents {
                    if self.tell(Msg::Intent(intent)) == Next::End {
                        return Ok(Next::End);
                    }
                }
                // Typing into a field is answered by what it asks next, whether or not the page changed.
                if app::page(&self.model) == page {
                    self.prompt()?;
                }
            }
        }
        Ok(Next::On)
    }

    /// Tells the page, when it is not the one told last.
    fn tell_page(&mut self) -> io::Result<()> {
        let page = app::page(&self.model);
        if self.told.as_ref() == Some(&page) {
            return Ok(());
        }
        writeln!(self.out)?;
        for line in lines(&page, &self.wording) {
            writeln!(self.out, "{line}")?;
        }
        self.told = Some(page);
        self.prompt()
    }

    fn prompt(&mut self) -> io::Result<()> {
        for line in speakable(&self.linear.prompt(), &self.wording) {
            writeln!(self.out, "{line}")?;
        }
        self.out.flush()
    }

    fn tell(&mut self, msg: Msg) -> Next {
        let now = clock::now();
        let effects = app::update(&mut self.model, msg, now);
        for effect in &effects {
            if let Effect::UseLanguage(tag) = effect {
                self.speak(tag);
            }
        }
        for asked in self.world.perform(&mut self.model, effects, &self.wording, now) {
            match asked {
                Asked::Speak(tag) => self.speak(tag),
                // A line that was told cannot be taken back; what the machine held is gone.
                Asked::Forget => self.told = None,
                Asked::Ring => {
                    let _unheard = self.out.write_all(b"\x07");
                }
                Asked::Leave => return Next::End,
            }
        }
        Next::On
    }

    fn speak(&mut self, tag: &str) {
        if let Some(locale) = Locale::find(tag).filter(|locale| locale.tag != self.wording.texts().locale().tag) {
            self.wording = screen::wording(locale, &self.model.facts.pack);
            self.told = None;
        }
    }
}
