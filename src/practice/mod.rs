//! The imitations: safe rehearsals of what people do on a screen, from a keyboard to an official form.
//!
//! Each is a pure state machine with undo and a goal that the learner sees. Never reads the clock, the disk or the
//! terminal; holds no sentence: what is shown is a [`Scene`] of [`Words`], which name messages.

mod assistant;
mod bench;
mod booking;
mod call;
mod choices;
mod composing;
mod consent;
mod feed;
mod footprint;
mod form;
mod game;
mod goals;
mod guard;
#[cfg(test)]
mod hand;
mod health;
mod home;
mod imitation;
mod jobs;
mod keyboard;
mod kit;
mod mailbox;
mod needs;
mod page;
mod password;
mod pointer;
mod registry;
mod scene;
mod search;
mod setup;
mod shelf;
mod shop;
mod texts;
mod verdicts;
mod windows;
mod writer;

pub use assistant::{AssistantGoal, AssistantSetup};
pub use bench::{BenchGoal, BenchSetup};
pub use booking::{BookingSetup, Offer, Slot, SlotState};
pub use call::{CallGoal, CallSetup, Moment as CallMoment, Switch};
pub use consent::ConsentSetup;
pub use feed::{Audience, Consent, FeedGoal, FeedSetup, Sanction, Way};
pub use footprint::FootprintSetup;
pub use form::{AccountSetup, ApplicationSetup, FieldKind, FieldSetup, FormGoal, FormSetup, PageSetup, Paper, Site};
pub use game::Aim;
pub use guard::{Moment, Personal, find_personal};
pub use health::{CancelSetup, Document, DocumentsSetup, HealthGoal, HealthSetup};
pub use home::{Device, HomeGoal, HomeSetup, SceneSetup};
pub use imitation::Imitation;
pub use jobs::{JobsGoal, JobsSetup};
pub use keyboard::{Exercise, KeyboardSetup};
pub use mailbox::{Goal, MailboxSetup};
pub use needs::{Limit, Names, Need, Needs, Sheet};
pub use page::{AppButton, BuilderGoal, BuilderSetup, Picture};
pub use password::{PasswordGoal, PasswordSetup};
pub use pointer::PointerSetup;
pub use registry::Setup;
pub use scene::{Mark, Move, Outcome, Part, Scene, Spot, Value, Words};
pub use search::{Index, Question, SearchGoal, SearchSetup};
pub use setup::SetupFault;
pub use shelf::ShelfSetup;
pub use shop::{ShopGoal, ShopSetup};
pub use texts::{TextsGoal, TextsSetup};
pub use windows::{Window, WindowsGoal, WindowsSetup};
pub use writer::{FileFormat, FolderSetup, Look, WriterGoal, WriterSetup};
