//! What a checker must know of one message: what it is given, what it names, which forms it offers by number.
//!
//! Plural categories are those of CLDR for whole numbers; `many` of the Romance languages, which only a million
//! reaches, is not asked of translators.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms a language needs, and the numbers that some of them stand for alone.
pub(super) struct Plurals {
    needed: &'static [&'static str],
    exact: &'static [(&'static str, &'static str)],
}

impl Plurals {
    pub fn of(tag: &str) -> Self {
        let needed: &[&str] = match tag.split('-').next().unwrap_or_default() {
            "ar" => &["zero", "one", "two", "few", "many", "other"],
            "uk" | "ru" | "pl" => &["one", "few", "many", "other"],
            "ro" => &["one", "few", "other"],
            "zh" => &["other"],
            _ => &["one", "other"],
        };
        let exact: &[(&str, &str)] = match needed.len() {
            6 => &[("zero", "0"), ("one", "1"), ("two", "2")],
            _ => &[],
        };
        Self { needed, exact }
    }
}

/// One message or term, reduced to what parity is about.
pub(super) struct Message {
    pub variables: BTreeSet<String>,
    /// Messages by id and terms by `-id`.
    pub references: BTreeSet<String>,
    pub has_attributes: bool,
    /// The keys of each choice by number.
    choices: Vec<BTreeSet<String>>,
}

impl Message {
    pub fn of_message(message: &ast::Message<&str>) -> Self {
        Self::reading(message.value.as_ref(), &message.attributes)
    }

    pub fn of_term(term: &ast::Term<&str>) -> Self {
        Self::reading(Some(&term.value), &term.attributes)
    }

    /// The categories that some choice by number lacks.
    pub fn missing_plurals(&self, plurals: &Plurals) -> Vec<&'static str> {
        let covers = |keys: &BTreeSet<String>, category: &str| {
            keys.contains(category)
                || plurals
                    .exact
                    .iter()
                    .any(|&(named, number)| named == category && keys.contains(number))
        };
        let mut missing: Vec<&'static str> = plurals.needed.to_vec();
        missing.retain(|category| self.choices.iter().any(|keys| !covers(keys, category)));
        missing
    }

    fn reading(value: Option<&Pattern<&str>>, attributes: &[ast::Attribute<&str>]) -> Self {
        let mut message = Self {
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
            has_attributes: !attributes.is_empty(),
            choices: Vec::new(),
        };
        for pattern in value
            .into_iter()
            .chain(attributes.iter().map(|attribute| &attribute.value))
        {
            message.pattern(pattern);
        }
        message
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if is_cardinal(selector) && variants.iter().any(is_plural) {
                    self.choices
                        .push(variants.iter().map(|variant| key(variant).to_owned()).collect());
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

/// Whether a choice asks how many, rather than which one in a row or which word.
fn is_cardinal(selector: &InlineExpression<&str>) -> bool {
    match selector {
        InlineExpression::VariableReference { .. } => true,
        InlineExpression::FunctionReference { arguments, .. } => !arguments.named.iter().any(|argument| {
            let ranks = InlineExpression::StringLiteral { value: "ordinal" };
            argument.name.name == "type" && argument.value == ranks
        }),
        _ => false,
    }
}

/// A choice is by number as soon as one key is a number or a category other than `other`, which words end with too.
fn is_plural(variant: &Variant<&str>) -> bool {
    match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => *name != "other" && CATEGORIES.contains(name),
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
