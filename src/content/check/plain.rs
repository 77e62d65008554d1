//! What plain words are: short sentences, nothing invisible, invented addresses.

/// Most words a sentence has on average.
pub(super) const WORDS_A_SENTENCE: usize = 15;

/// Whether a part of a lesson is a label, a word to type or a list rather than sentences.
pub(super) fn is_label(part: &str) -> bool {
    let part = part
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end_matches('-');
    ["title", "answer", "word", "start", "place", "card"]
        .iter()
        .any(|label| part.ends_with(label))
}

/// How many words a text has.
pub(super) fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// How many sentences a text has; a line without a full stop is one.
pub(super) fn sentences(text: &str) -> usize {
    let (mut count, mut open, mut ended) = (0, false, false);
    for letter in text.chars() {
        if letter == '\n' || (ended && letter.is_whitespace()) {
            count += usize::from(open);
            (open, ended) = (false, false);
        } else if matches!(letter, '.' | '!' | '?' | '…' | '؟') {
            ended = true;
        } else if letter.is_alphanumeric() {
            (open, ended) = (true, false);
        }
    }
    count + usize::from(open)
}

/// Tenths of words a sentence has on average, when that is too many; only for languages whose words are separate and
/// comparable.
pub(super) fn long_sentences<'t>(tag: &str, texts: impl Iterator<Item = &'t str>) -> Option<usize> {
    if !matches!(tag, "fr" | "en") {
        return None;
    }
    let (words, sentences) = texts.fold((0, 0), |(w, s), text| (w + words(text), s + sentences(text)));
    let tenths = (words * 10).checked_div(sentences)?;
    (tenths > WORDS_A_SENTENCE * 10).then_some(tenths)
}

/// Characters that no word needs: controls, and marks that turn or hide text.
pub(super) fn controls(text: &str) -> impl Iterator<Item = u32> + '_ {
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(
                c,
                '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            )
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}' | '\u{fff9}'..='\u{fffd}')
    };
    text.chars().filter(move |&c| hidden(c)).map(u32::from)
}

/// E-mail and web addresses that may belong to somebody. Those of the State, which lessons and procedures teach to
/// recognise, are not invented.
pub(super) fn real_addresses(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '«' | '»' | '"' | '(' | ')' | ',' | ';'))
        .filter_map(|token| {
            let lower = token
                .trim_end_matches(['.', '!', '?', ':', '…', '،', '؟'])
                .to_lowercase();
            let link = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
            let host = match (lower.rsplit_once('@'), link) {
                (Some((name, host)), _) if !name.is_empty() && !host.is_empty() => host,
                (None, Some(link)) => link.split('/').next()?,
                (None, None) if lower.starts_with("www.") => lower.split('/').next()?,
                _ => return None,
            };
            let invented = host.ends_with(".example") || host.ends_with(".gouv.fr");
            (!invented).then(|| token.to_owned())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_stops_and_lines_not_inside_addresses() {
        assert_eq!(sentences("Tapez leila@mail.example dans la case. Puis envoyez !"), 2);
        assert_eq!(sentences("Un\nDeux\n\nTrois"), 3);
        assert_eq!(sentences("Combien ? 3,5 euros."), 2);
        assert_eq!(sentences("هل وصلت؟ نعم."), 2);
        assert_eq!(sentences(""), 0);
    }

    #[test]
    fn addresses_are_invented_or_of_the_state() {
        let real = |text| real_addresses(text).collect::<Vec<_>>();
        assert_eq!(real("Écrivez à leila@mail.example. Voyez www.impots.gouv.fr"), [""; 0]);
        assert_eq!(
            real("someone@gmail.com, www.colis.com"),
            ["someone@gmail.com", "www.colis.com"]
        );
        assert_eq!(real("https://mairie.example/a et le signe @"), [""; 0]);
    }
}
