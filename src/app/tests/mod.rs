//! What the machine does, by intents: one file a part of the kiosk, a driver, and a small world that answers.

mod belonging;
mod coordination;
mod cycles;
mod dossiers;
mod drafts;
mod driver;
mod entry;
mod events;
mod figures;
mod form;
mod idle;
mod journey;
mod kept;
mod national;
mod overview;
mod place;
mod staff;
mod surveys;
mod team;
mod timers;
mod visitor;
mod walks;
mod world;
