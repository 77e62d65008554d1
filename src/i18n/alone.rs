//! One message of a Fluent file, without reading the rest of it: a list of lessons of eighteen subjects must not read
//! eighteen files for their titles.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::parity::is_shallow;

/// The Fluent source of one message, cut out of its file: the last of that id, as reading the whole file keeps it.
///
/// A message ends before the next line that begins without a blank, or with its file.
pub(super) fn cut<'s>(source: &'s str, id: &str) -> Option<&'s str> {
    let begins = |&at: &usize| {
        let before = source[..at].chars().next_back();
        let rest = source[at + id.len()..].trim_start_matches([' ', '\t']);
        before.is_none_or(|before| before == '\n') && rest.starts_with('=')
    };
    let start = source.rmatch_indices(id).map(|(at, _)| at).find(begins)?;
    let message = &source[start..];
    let ends = |&(at, _): &(usize, &str)| {
        let next = message[at + 1..].chars().next();
        next.is_some_and(|next| !matches!(next, ' ' | '\n' | '\r'))
    };
    let end = message
        .match_indices('\n')
        .find(ends)
        .map_or(message.len(), |(at, _)| at);
    Some(&message[..end])
}

/// What a message says; `None` when it has no value, or one that needs an argument or another message.
pub(super) fn say(language: LanguageIdentifier, message: &str, id: &str) -> Option<String> {
    if !is_shallow(message) {
        return None;
    }
    let resource = FluentResource::try_new(message.to_owned()).ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.add_resource(resource).ok()?;
    let mut faults = Vec::new();
    let pattern = bundle.get_message(id)?.value()?;
    let text = bundle.format_pattern(pattern, None, &mut faults);
    faults.is_empty().then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str =
        "# title = no\nmail-title = Un\nmail-title-long = Deux\n    suite\n\n  fin\n\nmail = { $n } fois\n.x\n";

    fn said(id: &str) -> Option<String> {
        say("fr".parse().unwrap(), cut(SOURCE, id)?, id)
    }

    #[test]
    fn a_message_is_cut_out_whole_and_alone() {
        assert_eq!(said("mail-title").as_deref(), Some("Un"));
        assert_eq!(said("mail-title-long").as_deref(), Some("Deux\n  suite\n\nfin"));
        assert_eq!(said("title"), None, "a comment is no message");
        assert_eq!(said("mail"), None, "it needs a number");
        assert_eq!(cut(SOURCE, "mail"), Some("mail = { $n } fois"));
        assert_eq!(cut("", "mail"), None);
        assert_eq!(cut("mail", "mail"), None);
    }

    #[test]
    fn the_last_of_two_messages_of_one_id_is_said() {
        assert_eq!(cut("a = 1\nb = 2\na = 3", "a"), Some("a = 3"));
    }
}
