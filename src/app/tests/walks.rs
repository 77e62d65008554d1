//! What holds whatever is pressed: random walks, whose seed is printed.

use std::sync::Arc;

use super::driver::{Kiosk, facts};
use crate::app::page::Command;
use crate::app::screens::Side;
use crate::app::{Bolts, Effect, Facts, Intent, Model, Msg, deadline, page, update};
use crate::content::{Later, Pack};

/// The kinds of kiosk that are walked through.
const KINDS: [(Bolts, bool); 4] = [
    (Bolts::Open, true),
    (Bolts::Locked, true),
    (Bolts::Open, false),
    (Bolts::Locked, false),
];
const STEPS: usize = 700;
/// What only a visitor or somebody at the door types here: no message and no id has these letters.
const CANARY: [char; 3] = ['ꙮ', 'ჶ', 'ߐ'];

/// A linear congruential generator: the same seed walks the same way on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }

    fn intent(&mut self, model: &Model) -> Intent {
        const MOVES: [Intent; 7] = [
            Intent::Next,
            Intent::Previous,
            Intent::Start,
            Intent::End,
            Intent::Up,
            Intent::Down,
            Intent::Erase,
        ];
        const COMMANDS: [Command; 8] = [
            Command::Confirm,
            Command::Back,
            Command::Help,
            Command::Language,
            Command::Display,
            Command::Keys,
            Command::Staff,
            Command::Undo,
        ];
        const TYPED: &[char] = &['1', '2', '3', '0', ' ', 'm', 'c', 'z', '@', '4', 'ꙮ', 'ჶ', 'ߐ'];
        let count = page(model).focusable();
        match self.below(20) {
            0..=5 => Intent::Confirm,
            6..=9 => MOVES[self.below(MOVES.len())],
            10..=12 => Intent::Type(TYPED[self.below(TYPED.len())]),
            13 => Intent::Command(COMMANDS[self.below(COMMANDS.len())]),
            14 => Intent::Scroll(u16::try_from(self.below(60)).unwrap()),
            15 => Intent::Choose(self.below(count + 3)),
            _ => Intent::Point(self.below(count + 3)),
        }
    }

    /// One message and the time before it: mostly the pace of a hand, sometimes a pause, rarely a night.
    fn step(&mut self, kiosk: &mut Kiosk) {
        kiosk.now.clock += match self.below(60) {
            0 => 61_000,
            1 => 95_000,
            2 => 8 * 3_600_000,
            3..=9 => 30,
            _ => 300,
        };
        let msg = if self.below(12) == 0 {
            Msg::Tick
        } else {
            Msg::Intent(self.intent(&kiosk.model))
        };
        kiosk.tell(msg);
    }
}

fn kiosk((bolts, has_staff): (Bolts, bool)) -> Kiosk {
    let mut kiosk = Kiosk::with(Facts {
        bolts,
        has_staff,
        ..facts()
    });
    if !has_staff {
        kiosk.outside.staff.clear();
    }
    kiosk
}

/// Walks kiosks of every kind from several seeds, each beginning with some words, and looks at each step.
fn walks(begins: &[&str], mut look: impl FnMut(&mut Kiosk, &str)) {
    for seed in 0..4 {
        for kind in KINDS {
            for begin in begins {
                let what = format!("seed {seed} {kind:?} {begin:?}");
                let (mut chance, mut kiosk) = (Chance(seed), kiosk(kind));
                if kind.1 || !begin.contains("246810") {
                    kiosk.walk(begin);
                }
                for _ in 0..STEPS {
                    chance.step(&mut kiosk);
                    look(&mut kiosk, &what);
                }
            }
        }
    }
}

const DOORS: &[&str] = &[
    "",
    "enter go:Français go:label-level-basic go:label-usage-email enter go:lesson-continue go:lesson-show",
    "staff type:c1 enter type:246810 enter",
    "staff type:m1 enter type:246810 enter go:desk-workshop",
];

#[test]
fn no_walk_panics_and_the_focus_is_always_on_something() {
    walks(DOORS, |kiosk, what| {
        let page = page(&kiosk.model);
        assert!(page.focusable() > 0, "{what}: {page:?}");
        let focus = kiosk.model.focus;
        assert!(
            focus < page.focusable(),
            "{what}: {focus} of {} in {page:#?}",
            page.focusable()
        );
        assert!(page.act_at(focus).is_some(), "{what}");
    });
}

#[test]
fn the_same_messages_always_make_the_same_kiosk() {
    for seed in 0..4 {
        let walked = || {
            let (mut chance, mut kiosk) = (Chance(seed), Kiosk::new());
            for _ in 0..STEPS {
                chance.step(&mut kiosk);
            }
            (format!("{:?}", kiosk.model), format!("{:?}", kiosk.effects))
        };
        assert!(walked() == walked(), "seed {seed}");
    }
}

#[test]
fn idle_leads_home_from_everywhere_and_forgets_the_visitor() {
    let pack = facts().pack;
    let (mut seen, mut steps) = (0, 0);
    walks(&DOORS[..2], |kiosk, what| {
        steps += 1;
        if steps % 5 != 0 {
            return;
        }
        // The pack is what everybody reads, and long to print.
        kiosk.model.facts.pack = Arc::new(Later::from(Pack::default()));
        let typed = |model: &Model| format!("{model:?}").contains(CANARY);
        seen += usize::from(typed(&kiosk.model));
        let (mut model, mut now) = (kiosk.model.clone(), kiosk.now);
        for _ in 0..4 {
            let Some(due) = deadline(&model) else { break };
            now.clock = now.clock.max(due);
            update(&mut model, Msg::Tick, now);
        }
        assert!(
            matches!(model.screen, crate::app::Screen::Attract),
            "{what}: {:?}",
            model.screen
        );
        assert_eq!(deadline(&model), None, "{what}");
        assert!(
            model.visit.is_none() && model.staff.is_none() && model.overlay.is_none(),
            "{what}"
        );
        assert!(!typed(&model), "{what}: {model:#?}");
        kiosk.model.facts.pack = Arc::clone(&pack);
    });
    assert!(seen > 50, "what is typed was seen in the model {seen} times only");
}

#[test]
fn nobody_reaches_the_staffs_side_without_the_right_pin() {
    let mut doors = 0;
    for seed in 0..12 {
        for kind in [(Bolts::Open, true), (Bolts::Locked, true), (Bolts::Locked, false)] {
            let (mut chance, mut kiosk) = (Chance(seed), kiosk(kind));
            // Whatever is typed, no secret here can be guessed.
            for known in &mut kiosk.outside.staff {
                known.2 = "no hand types this".to_owned();
            }
            for _ in 0..STEPS {
                chance.step(&mut kiosk);
                doors += usize::from(kiosk.model.screen.side() == Side::Door);
                assert!(kiosk.model.screen.side() != Side::Staff, "seed {seed} {kind:?}");
                assert!(kiosk.model.staff.is_none(), "seed {seed} {kind:?}");
            }
        }
    }
    assert!(doors > 500, "the door was tried {doors} times only");
}

#[test]
fn a_locked_kiosk_never_leaves_without_a_coordinator() {
    for seed in 0..12 {
        for begin in ["", "staff type:m1 enter type:246810 enter"] {
            let (mut chance, mut kiosk) = (Chance(seed), kiosk((Bolts::Locked, true)));
            kiosk.outside.staff.retain(|known| known.0.as_str() != "c1");
            kiosk.walk(begin);
            for _ in 0..STEPS {
                chance.step(&mut kiosk);
                assert!(!kiosk.effects.contains(&Effect::Leave), "seed {seed} {begin:?}");
            }
        }
    }
}
