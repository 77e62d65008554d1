//! A kiosk driven by words: `enter down 2 type:leila_b tick:60s`, one case a line.
//!
//! Names only what the rest of the crate names, so that the tests of screens drive the same kiosk.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on must say where; suites outside the crate share it"
)]

use std::sync::Arc;

use chrono::NaiveDate;

use super::world::Outside;
use crate::app::page::{Command, Item, Words};
use crate::app::{
    Answer, Beside, Bolts, Effect, Facts, Intent, Model, Msg, Now, Offer, Page, Records, RequestId, Screen, page,
    update,
};
use crate::content::{self, StepKind};
use crate::domain::{Site, SiteLists, SpokenLanguage, Workshop};
use crate::i18n::locale::Locale;

/// Between two intents, unless a case says otherwise: a person who knows the way.
const PACE: u64 = 400;
/// Between two intents of a key held down.
const HELD: u64 = 30;

/// A kiosk, its clock and the world that answers it.
pub struct Kiosk {
    pub model: Model,
    pub now: Now,
    pub outside: Outside,
    /// Everything asked since the kiosk started.
    pub effects: Vec<Effect>,
    /// Answers kept back by `hold`, until `wait`.
    pub late: Vec<(RequestId, Answer)>,
    /// How many intents were wanted.
    pub intents: usize,
    holding: bool,
}

/// The surroundings of an attended kiosk with staff, in three languages.
pub fn facts() -> Facts {
    let pack = content::core();
    let mut site = Site {
        name: "Médiathèque de Vire".to_owned(),
        ..Site::default()
    };
    site.workshops.insert("first-email".to_owned(), first_email());
    site.tours
        .insert("villages".to_owned(), "Tournée des villages".to_owned());
    site.tags.insert("seniors".to_owned(), "Semaine bleue".to_owned());
    let procedures = pack.procedures.iter().map(|procedure| &procedure.id);
    let lessons = pack.lessons.iter().map(|lesson| &lesson.id);
    let offer = |tag| {
        let locale = Locale::find(tag).unwrap();
        Offer {
            tag: locale.tag,
            native_name: locale.native_name,
        }
    };
    let spoken = ["fr", "en", "ar", "uk"].map(|tag| {
        let name = Locale::find(tag).unwrap().native_name;
        (SpokenLanguage::parse(tag).unwrap(), name.to_owned())
    });
    Facts {
        site: site.name.clone(),
        languages: ["fr", "en", "ar"].map(offer).to_vec(),
        spoken: spoken.to_vec(),
        pack: pack.clone(),
        lists: Arc::new(content::Later::from(
            SiteLists::new(&site, procedures, lessons).with_surveys(content::surveys().to_vec()),
        )),
        national: Arc::new(content::Later::new(content::NationalForm::shipped)),
        made: Vec::new(),
        bolts: Bolts::Open,
        beside: Beside {
            printer: true,
            bell: true,
        },
        glyphs: crate::app::Glyphs::Eighths,
        demo: false,
        has_staff: true,
        records: Records::Ready,
        soundness: crate::app::Soundness::Sound,
        calls: Vec::new(),
    }
}

/// A workshop of the catalogue that says all that is usual of it.
fn first_email() -> Workshop {
    Workshop {
        level: "debutant".to_owned(),
        usages: vec!["email".to_owned()],
        minutes: Some(90),
        seats: Some(3),
        ..Workshop::titled("Mon premier e-mail")
    }
}

/// Sunday 22 November 2026, at 10.
pub fn morning() -> Now {
    Now {
        clock: 1_000_000,
        day: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        hour: 10,
    }
}

impl Kiosk {
    /// The attended kiosk at its attract screen.
    pub fn new() -> Self {
        Self::with(facts())
    }

    /// A kiosk of other surroundings.
    pub fn with(facts: Facts) -> Self {
        let now = morning();
        Self {
            model: Model::new(facts, now),
            now,
            outside: Outside::new(now.day),
            effects: Vec::new(),
            late: Vec::new(),
            intents: 0,
            holding: false,
        }
    }

    /// A kiosk after the words of a case.
    pub fn after(words: &str) -> Self {
        let mut kiosk = Self::new();
        kiosk.walk(words);
        kiosk
    }

    /// Does each word of a case.
    pub fn walk(&mut self, words: &str) -> &mut Self {
        for word in words.split_whitespace() {
            self.word(word);
        }
        self
    }

    /// The page in front.
    pub fn page(&self) -> Page {
        page(&self.model)
    }

    /// The id of the title in front.
    pub fn title(&self) -> String {
        id(&self.page().title)
    }

    /// Whether an item of that id is on the page.
    pub fn offers(&self, wanted: &str) -> bool {
        self.page().items().any(|item| is(item, wanted))
    }

    /// The item with the focus.
    pub fn focused(&self) -> Option<String> {
        self.page().items().nth(self.model.focus).map(|item| id(&item.label))
    }

    /// Whether the page says words of that id anywhere.
    pub fn says(&self, wanted: &str) -> bool {
        format!("{:?}", self.page().blocks).contains(&format!("\"{wanted}\""))
    }

    /// Tells the machine something now, does what it asks, and brings the answers unless they are held back.
    pub fn tell(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg, self.now);
        let mut answers = Vec::new();
        for effect in effects {
            answers.extend(self.outside.perform(&effect));
            self.effects.push(effect);
        }
        if self.holding {
            self.late.extend(answers);
            return;
        }
        for (request, answer) in answers {
            self.tell(Msg::Answered(request, answer));
        }
    }

    /// What is wanted, after the time a person takes.
    pub fn want(&mut self, intent: Intent) {
        self.now.clock += PACE;
        self.intents += 1;
        self.tell(Msg::Intent(intent));
    }

    fn word(&mut self, word: &str) {
        let (verb, rest) = word.split_once(':').unwrap_or((word, ""));
        let intent = match verb {
            "enter" => Intent::Confirm,
            "up" => Intent::Up,
            "down" => Intent::Down,
            "start" => Intent::Start,
            "end" => Intent::End,
            "next" => Intent::Next,
            "prev" => Intent::Previous,
            "erase" => Intent::Erase,
            "back" => Intent::Command(Command::Back),
            "help" => Intent::Command(Command::Help),
            "language" => Intent::Command(Command::Language),
            "display" => Intent::Command(Command::Display),
            "keys" => Intent::Command(Command::Keys),
            "staff" => Intent::Command(Command::Staff),
            "undo" => Intent::Command(Command::Undo),
            "point" => Intent::Point(rest.parse().unwrap()),
            "choose" => Intent::Choose(rest.parse().unwrap()),
            "type" => {
                return rest
                    .chars()
                    .for_each(|c| self.want(Intent::Type(if c == '_' { ' ' } else { c })));
            }
            "clear" => return (0..64).for_each(|_| self.want(Intent::Erase)),
            "held" => return self.held(&Intent::Confirm, rest.parse().unwrap()),
            "step" => return self.walk_to_step(rest.parse().unwrap()),
            "at" => return self.walk_to(rest),
            "go" => {
                self.walk_to(rest);
                Intent::Confirm
            }
            "after" => return self.now.clock += span(rest),
            "tick" => {
                self.now.clock += span(rest);
                return self.tell(Msg::Tick);
            }
            "hold" => return self.holding = true,
            "wait" => return self.wait(),
            held if held.starts_with("held-") => {
                let key = held.chars().last().unwrap();
                return self.held(&Intent::Type(key), rest.parse().unwrap());
            }
            digit if digit.len() == 1 => Intent::Type(digit.chars().next().unwrap()),
            other => panic!("{other:?} is no word of a case"),
        };
        self.want(intent);
    }

    /// Does one thing towards the end of a lesson, never anything but what is offered.
    pub fn advance(&mut self) {
        if self.offers("lesson-continue") {
            self.walk("go:lesson-continue");
        } else if self.offers("lesson-show") {
            self.walk("go:lesson-show");
        } else {
            self.answer();
        }
    }

    /// Answers the question in front as somebody who knows.
    fn answer(&mut self) {
        let Screen::Lesson(state) = &self.model.screen else {
            panic!("no lesson: {:?}", self.model.screen);
        };
        let lesson = &self.model.facts.pack.lessons[state.lesson];
        let step = &lesson.steps()[state.step];
        let StepKind::Question { right, .. } = step.kind else {
            panic!("no question: {step:?}");
        };
        let answer = lesson.step_message(step, &format!("answer-{right}"));
        self.walk(&format!("go:{answer}"));
    }

    /// On to a step of a lesson, counted from 1.
    fn walk_to_step(&mut self, wanted: usize) {
        for _ in 0..400 {
            if self.page().progress.is_some_and(|(step, _)| step == wanted) {
                return;
            }
            self.advance();
        }
        panic!("no step {wanted}");
    }

    fn wait(&mut self) {
        self.holding = false;
        for (request, answer) in std::mem::take(&mut self.late) {
            self.tell(Msg::Answered(request, answer));
        }
    }

    /// A key held down: the first press comes at the pace of a person.
    fn held(&mut self, intent: &Intent, times: u64) {
        self.now.clock += PACE - HELD;
        for _ in 0..times {
            self.now.clock += HELD;
            self.tell(Msg::Intent(*intent));
        }
    }

    /// Goes to an item by the keyboard alone.
    fn walk_to(&mut self, wanted: &str) {
        let count = self.page().focusable();
        for _ in 0..=count {
            if self
                .page()
                .items()
                .nth(self.model.focus)
                .is_some_and(|item| is(item, wanted))
            {
                return;
            }
            self.want(Intent::Next);
        }
        panic!("{wanted:?} is not on the page: {:#?}", self.page());
    }
}

/// Whether an item is the one named by the id of its label, `_` standing for a blank.
fn is(item: &Item, wanted: &str) -> bool {
    id(&item.label).replace(' ', "_") == wanted
}

/// What tells words apart.
pub fn id(words: &Words) -> String {
    match words {
        Words::Message(id, _) => (*id).to_owned(),
        Words::Label(id) | Words::Pack(id) | Words::Plain(id) => id.clone(),
    }
}

/// `90s`, `150ms` or `8h`, in milliseconds.
fn span(text: &str) -> u64 {
    let number: String = text.chars().take_while(char::is_ascii_digit).collect();
    let unit = match &text[number.len()..] {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        other => panic!("{other:?} is no unit of time"),
    };
    number.parse::<u64>().unwrap() * unit
}
