//! An AI assistant: a request made of good parts, an answer to check, a translation and a dictation to correct.
//!
//! The dialogue is canned: no model is run and nothing leaves the machine. Each goal is a small game of its own.

mod catch;
mod dictate;
#[cfg(test)]
mod tests;
mod translate;

use super::composing::{Composed, ComposedSetup, Composing, Terms};
use super::goals::goals;

goals! {
    /// An assistant: everything said of it belongs to what is to be reached with it.
    setup AssistantSetup;
    /// What is to be reached with an assistant.
    goal AssistantGoal;
    /// An assistant as it stands.
    game Assistant;
    Ask: ComposedSetup<Request> => Composing,
    Catch: catch::CatchSetup => catch::Catch,
    Translate: translate::TranslateSetup => translate::Translate,
    Dictate: dictate::DictateSetup => dictate::Dictate,
}

/// A request to an assistant, then what is asked again once its answer is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request;

impl Composed for Request {
    const TERMS: Terms = Terms {
        thing: "request",
        waiting: "practice-assistant-to-choose",
        show: "practice-assistant-send",
        missing: "practice-assistant-wrong-missing",
        field: "practice-assistant-follow",
        few_words: "practice-assistant-wrong-few-words",
        finish: "practice-assistant-send-again",
        example: "practice-assistant-example",
    };
}
