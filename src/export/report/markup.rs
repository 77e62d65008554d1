//! Markup written as it goes, every text and every attribute escaped.
//!
//! What reaches a page may be anybody's: codes of sites, titles of lessons, names of communes. Characters that cannot be
//! shown, and those that turn the order of letters around, are left out.

use std::io::{self, Write};

use crate::i18n::clean;

/// Attributes of an element, by name.
pub(super) type Attributes<'a> = [(&'a str, &'a str)];

/// A page being written.
pub(super) struct Markup<'w> {
    out: &'w mut dyn Write,
}

impl<'w> Markup<'w> {
    /// Writes to `out`.
    pub fn new(out: &'w mut dyn Write) -> Self {
        Self { out }
    }

    /// Writes markup of our own, as it is.
    pub fn raw(&mut self, markup: &str) -> io::Result<()> {
        self.out.write_all(markup.as_bytes())
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.escaped(text)
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, attributes: &Attributes<'_>) -> io::Result<()> {
        self.begin(name, attributes)?;
        self.raw(">")
    }

    /// Closes an element; what it held ends a line, so that two pages can be compared line by line.
    pub fn close(&mut self, name: &str) -> io::Result<()> {
        writeln!(self.out, "</{name}>")
    }

    /// Writes an element that holds a text.
    pub fn element(&mut self, name: &str, attributes: &Attributes<'_>, text: &str) -> io::Result<()> {
        self.open(name, attributes)?;
        self.text(text)?;
        self.close(name)
    }

    /// Writes an element of a drawing that holds nothing.
    pub fn empty(&mut self, name: &str, attributes: &Attributes<'_>) -> io::Result<()> {
        self.begin(name, attributes)?;
        self.raw("/>\n")
    }

    fn begin(&mut self, name: &str, attributes: &Attributes<'_>) -> io::Result<()> {
        write!(self.out, "<{name}")?;
        for (name, value) in attributes {
            write!(self.out, " {name}=\"")?;
            self.escaped(value)?;
            self.raw("\"")?;
        }
        Ok(())
    }

    fn escaped(&mut self, text: &str) -> io::Result<()> {
        let clean = clean(text);
        let mut rest = clean.as_str();
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            let (before, from) = rest.split_at(at);
            self.raw(before)?;
            let mut letters = from.chars();
            self.raw(match letters.next() {
                Some('&') => "&amp;",
                Some('<') => "&lt;",
                Some('>') => "&gt;",
                Some('"') => "&quot;",
                _ => "&#39;",
            })?;
            rest = letters.as_str();
        }
        self.raw(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Markup<'_>) -> io::Result<()>) -> String {
        let mut bytes = Vec::new();
        write(&mut Markup::new(&mut bytes)).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn no_text_becomes_markup() {
        let hostile = "</td><script>alert('x')</script>&\"";
        let safe = "&lt;/td&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;";
        assert_eq!(written(|page| page.text(hostile)), safe);
        let element = written(|page| page.element("td", &[("title", hostile)], hostile));
        assert_eq!(element, format!("<td title=\"{safe}\">{safe}</td>\n"));
    }

    #[test]
    fn what_cannot_be_shown_or_turns_letters_around_is_left_out() {
        assert_eq!(written(|page| page.text("a\u{202E}b\u{0}c\u{7}")), "abc");
    }
}
