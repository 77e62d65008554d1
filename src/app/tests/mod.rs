//! What the machine does, by intents: one file a part of the kiosk, a driver, and a small world that answers.

mod dossiers;
mod drafts;
mod driver;
mod entry;
mod form;
mod idle;
mod journey;
mod place;
mod staff;
mod team;
mod visitor;
mod walks;
mod world;
