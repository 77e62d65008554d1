//! What a person sees of a page: everything, whole, in both directions, with the focus and the cursor together.

mod answers;
mod codes;
mod fit;
mod looks;
mod samples;
