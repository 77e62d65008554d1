//! A Fluent file as plain words: packs use no attribute, variable, function or reference.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::content::fault::{PackFault, PackReason};

/// Most errors told of one file, since finding the line of each reads it again.
const MOST_ERRORS: usize = 100;

/// The words of each message, and what could not be read of the file.
pub(super) fn read(name: &str, fluent: &str) -> (BTreeMap<String, String>, Vec<PackFault>) {
    let mut said = BTreeMap::new();
    let mut faults = Vec::new();
    if is_too_deep(fluent) {
        faults.push(PackFault::new(name, "", PackReason::TooDeep));
        return (said, faults);
    }
    let resource = match parser::parse(fluent) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors.into_iter().take(MOST_ERRORS) {
                let start = error
                    .slice
                    .as_ref()
                    .map_or(error.pos.start, |slice| slice.start)
                    .min(fluent.len());
                let line = 1 + fluent.get(..start).map_or(0, |before| before.matches('\n').count());
                let text = fluent
                    .get(start..)
                    .and_then(|rest| rest.lines().next())
                    .unwrap_or_default();
                let text = text.chars().take(40).collect();
                faults.push(PackFault::new(name, "", PackReason::NotFluent { line, text }));
            }
            resource
        }
    };
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let fault = |reason| PackFault::new(name, id.as_str(), reason);
        if !attributes.is_empty() {
            faults.push(fault(PackReason::Attribute));
        }
        let mut text = String::new();
        if let Some(pattern) = value {
            let mut reasons = Vec::new();
            say(&pattern, &mut text, &mut reasons);
            faults.extend(reasons.into_iter().map(fault));
        }
        if said.contains_key(&id) {
            faults.push(fault(PackReason::Twice));
        }
        said.insert(id, text);
    }
    (said, faults)
}

/// Whether a message opens more than any needs: the parser calls itself at each, and a hostile file could exhaust its
/// stack.
fn is_too_deep(fluent: &str) -> bool {
    let mut open = 0;
    fluent.lines().any(|line| {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            open = 0;
        }
        open += line.matches(['{', '(', '[']).count();
        open > 100
    })
}

fn say(pattern: &Pattern<&str>, text: &mut String, reasons: &mut Vec<PackReason>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
                }
                Expression::Inline(InlineExpression::NumberLiteral { value }) => text.push_str(value),
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    reasons.push(PackReason::UnknownVariable(id.name.to_owned()));
                }
                Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    ..
                } => reasons.push(PackReason::UnknownVariable(id.name.to_owned())),
                Expression::Inline(_) | Expression::Select { .. } => reasons.push(PackReason::Reference),
            },
        }
    }
}
