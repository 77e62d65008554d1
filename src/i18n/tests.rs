//! The traps of several languages at once, told as what a reader would see.

mod arabic;
mod laying;
mod words;
