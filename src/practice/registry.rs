//! The list of imitations: a line each, and nothing else to change when one is added.

use serde::Deserialize;

use super::goals::one_of;
use super::needs::{Names, Needs};
use super::scene::Words;
use super::setup::{Faults, Plan, SetupFault};

macro_rules! imitations {
    ($($kind:ident = $name:literal: $plan:path => $game:path,)+) => {
        /// An imitation and its goal, as a pack writes it: one key, the name of its kind, over its table.
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        pub enum Setup {
            $(#[serde(rename = $name)] $kind($plan),)+
        }

        impl Setup {
            /// The names of the kinds, as packs write them.
            pub const KINDS: &[&str] = &[$($name),+];

            /// The name a pack gives to this kind of imitation.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$kind(_) => $name,)+ }
            }

            /// Everything that makes this setup unusable; empty when it can be played to its end.
            #[must_use]
            pub fn faults(&self) -> Vec<SetupFault> {
                let mut faults = Faults::default();
                match self { $(Self::$kind(plan) => plan.check(&mut faults),)+ }
                faults.0
            }

            /// The words that the imitation needs said in the learner's language before it starts, in order.
            ///
            /// Typing is compared with, or shown as, plain text: these go through the language once, and come back to
            /// [`Imitation::start`](super::Imitation::start).
            #[must_use]
            pub fn asks(&self, names: &Names) -> Vec<Words> {
                match self { $(Self::$kind(plan) => plan.asks(names),)+ }
            }

            /// The words of the pack that the imitation shows.
            #[must_use]
            pub fn needs(&self, names: &Names) -> Needs {
                let mut needs = Needs::new(names.clone());
                match self { $(Self::$kind(plan) => plan.needs(&mut needs),)+ }
                needs
            }
        }

        /// The game of any kind, as it stands.
        #[derive(Clone, Debug, PartialEq)]
        pub(super) enum State {
            $($kind($game),)+
        }

        impl State {
            pub(super) fn start(setup: &Setup, names: &Names, said: &[String]) -> Self {
                match setup { $(Setup::$kind(plan) => Self::$kind(plan.start(names, said)),)+ }
            }
        }

        one_of!(State: $($kind),+);
    };
}

imitations! {
    Mailbox = "mailbox": super::mailbox::MailboxSetup => super::mailbox::Mailbox,
    Keyboard = "keyboard": super::keyboard::KeyboardSetup => super::keyboard::Keyboard,
    Pointer = "pointer": super::pointer::PointerSetup => super::pointer::Pointer,
    Writer = "writer": super::writer::WriterSetup => super::writer::Writer,
    Page = "page": super::page::BuilderSetup => super::page::Builder,
    Password = "password": super::password::PasswordSetup => super::password::Password,
    Texts = "texts": super::texts::TextsSetup => super::texts::Texts,
    Windows = "windows": super::windows::WindowsSetup => super::windows::Windows,
    Shop = "shop": super::shop::ShopSetup => super::shop::Shop,
    Jobs = "jobs": super::jobs::JobsSetup => super::jobs::Jobs,
    Call = "call": super::call::CallSetup => super::call::Call,
    Search = "search": super::search::SearchSetup => super::search::Search,
    Feed = "feed": super::feed::FeedSetup => super::feed::Feed,
    Form = "form": super::form::FormSetup => super::form::Form,
    Health = "health": super::health::HealthSetup => super::health::Health,
    Home = "home": super::home::HomeSetup => super::home::Home,
    Assistant = "assistant": super::assistant::AssistantSetup => super::assistant::Assistant,
    Bench = "bench": super::bench::BenchSetup => super::bench::Bench,
    Shelf = "shelf": super::shelf::ShelfSetup => super::shelf::Shelf,
    Footprint = "footprint": super::footprint::FootprintSetup => super::footprint::Footprint,
}
