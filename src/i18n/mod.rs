//! Words, dates, numbers and the order of cells for one language at a time.
//!
//! In reading order: [`locale`] (which languages), [`messages`] (their words), [`numbers`] and [`dates`]; then what
//! turns words into cells: [`mod@clean`] → [`mod@shape`] → [`mod@wrap`] → [`mod@lay`], with [`measure`] as the only
//! judge of widths, [`mirror`] for glyphs that turn with the direction and [`field`] for text being typed. [`search`]
//! finds a text by what somebody types; [`parity`] checks translations.
//!
//! The program orders and shapes right-to-left text itself, never the terminal. Nothing here writes to a terminal,
//! opens a file or reads the clock; texts of packs and of translators under check arrive as strings.

mod alone;
pub mod clean;
pub mod dates;
pub mod field;
mod interface;
pub mod lay;
pub mod locale;
pub mod measure;
pub mod messages;
pub mod mirror;
pub mod numbers;
pub mod parity;
pub mod search;
pub mod shape;
mod shipped;
pub mod wrap;

pub use clean::{clean, without_marks};
pub use dates::Dates;
pub use field::{Field, FieldLine, lay_field};
pub use lay::{Line, direction_of, lay, lay_line};
pub use locale::{Direction, DisplayLevel, LOCALES, Locale};
pub use measure::{truncate, width};
pub use messages::{Arg, PackWords, Texts};
pub use mirror::mirror_char;
pub use numbers::Numbers;
pub use search::Search;
pub use shipped::{Packed, Shipped};

#[cfg(test)]
mod tests;
