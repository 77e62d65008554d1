//! Tables to bytes.

mod guard;
mod labels;

pub use guard::guarded;
