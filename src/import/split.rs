//! Several values in one cell, cut where their labels end: a label may hold the very sign that separates.

use super::table::Limit;

/// Most separators inside one label.
const INNER: usize = 8;

/// The values of a cell, in order: what `known` made of each, or the text that it did not know; `None` when there are
/// too many.
///
/// Cut at `;`, `,`, `|` and line breaks; of several ways, the longest text that is known is taken.
pub(super) fn split<T>(text: &str, known: impl Fn(&str) -> Option<T>) -> Option<Vec<Result<T, &str>>> {
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    for (at, sign) in text
        .match_indices([';', ',', '|', '\n', '\r'])
        .chain([(text.len(), "")])
    {
        if !text[from..at].trim().is_empty() {
            pieces.push((from, at));
        }
        from = at + sign.len();
        if pieces.len() > Limit::VALUES {
            return None;
        }
    }
    let mut values = Vec::new();
    let mut first = 0;
    while let Some((start, end)) = pieces.get(first).copied() {
        let reach = pieces.len().min(first + INNER + 1);
        let longest = (first..reach).rev().find_map(|last| {
            let value = known(text[start..pieces[last].1].trim())?;
            Some((value, last))
        });
        match longest {
            Some((value, last)) => {
                values.push(Ok(value));
                first = last + 1;
            }
            None => {
                values.push(Err(text[start..end].trim()));
                first += 1;
            }
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<Result<String, &str>> {
        let labels = ["E-mail", "Santé", "Administration (mairie, préfecture…)", "a; b"];
        split(text, |text| labels.contains(&text).then(|| text.to_owned())).unwrap()
    }

    #[test]
    fn values_are_cut_at_each_separator_but_not_inside_a_label() {
        for text in ["E-mail;Santé", "E-mail , Santé", "E-mail|Santé|", "E-mail\r\nSanté"] {
            assert_eq!(
                values(text),
                [Ok("E-mail".to_owned()), Ok("Santé".to_owned())],
                "{text}"
            );
        }
        let referral = "Administration (mairie, préfecture…)";
        assert_eq!(
            values(&format!("{referral}, x; a; b")),
            [Ok(referral.to_owned()), Err("x"), Ok("a; b".to_owned())]
        );
        assert!(values(" ; ").is_empty());
    }

    #[test]
    fn a_cell_of_too_many_values_is_given_up() {
        assert!(split(&"x;".repeat(Limit::VALUES + 1), |_| Some(())).is_none());
        assert!(split(&";".repeat(100_000), |_| Some(())).is_some_and(|values| values.is_empty()));
    }
}
