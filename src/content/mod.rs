//! (described with its code)
