//! Palier: a multilingual terminal kiosk for digital mediation spaces.
//!
//! It guides the public through usage paths, logs accompaniment sessions, and exports the shared indicators of one site
//! or a thousand, with no network.
//!
//! # Reading order
//!
//! 1. [`domain`]: what is true of mediation. Start with `Session`, then `rules`.
//! 2. [`practice`]: the imitations people rehearse in.
//! 3. [`content`]: lessons as data, and the checker.
//! 4. [`app`]: the kiosk as a pure machine, `update(&mut Model, Msg, Now) -> Vec<Effect>`.
//! 5. [`tui`] and [`linear`]: two readers of one model, with [`wording`] and [`i18n`] between the model and words.
//! 6. [`import`]: files of others to records.
//! 7. [`store`], [`indicators`], [`export`]: records to disk, records to cells, cells to bytes.
//! 8. [`runtime`]: the only impure place. [`cli`]: one file a command.
//!
//! # Arrows
//!
//! ```text
//! main → cli, runtime → everything
//! tui, linear → app, practice, wording, i18n, domain  never store, content, export, rusqlite, std::fs
//! app → domain, practice, content (structure only)    never ratatui, crossterm, rusqlite, i18n, store, std::fs, the clock, randomness
//! content → domain, practice, i18n                    wording → practice, i18n
//! store, indicators, import → domain                  export → indicators, domain, i18n
//! practice, i18n → domain                             domain → std, chrono, serde, thiserror, miniz_oxide
//! ```
//!
//! `tests/house.rs` reads the sources and holds them, with the length of files, the palette and the absence of sentences.
//!
//! # Glossary
//!
//! session: one logged act of mediation · accompaniment: session × participant · visit: one self-service use ·
//! path, level, usage: what is taught · practice, imitation: a safe rehearsal · placement: finding a level, never a test ·
//! resume code: where a visitor stands, taken away on paper and stored nowhere ·
//! timer: how long a mediator has been with somebody, nothing about whom is kept ·
//! place, site: a place of the national standard, an installation that writes records · theme: a national theme ·
//! withheld: a cell kept back so that nobody can be recognised.

pub mod app;
pub mod cli;
pub mod content;
pub mod domain;
pub mod export;
pub mod i18n;
pub mod import;
pub mod indicators;
pub mod linear;
pub mod practice;
pub mod runtime;
pub mod store;
pub mod tui;
pub mod wording;
