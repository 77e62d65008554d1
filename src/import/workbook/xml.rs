//! The XML that spreadsheets write, read forward and never held: tags, attributes, text.
//!
//! No document type, no entity beyond the five and numbers, no tag or text longer than a bound: what goes beyond is a
//! fault, so that no file can make the reader hold more than one piece.

use std::io::BufRead;

/// The longest tag or run of text, in bytes: several times the 32,767 characters of the longest cell.
const LONGEST: usize = 256 * 1024;

/// One piece of a document; prefixes of namespaces are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A tag, with its attributes; an empty element is opened and closed.
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
}

/// A document under way.
pub(super) struct Xml<R> {
    from: R,
    /// The end of an empty element, told next.
    closing: Option<String>,
    /// Whether the bracket that opens a tag is read, after a text.
    tag_begun: bool,
    buffer: Vec<u8>,
}

/// A document that is none, or goes beyond the bounds; or the stream's own failure.
#[derive(Debug)]
pub(super) enum XmlError {
    Malformed,
    Io(std::io::Error),
}

impl<R: BufRead> Xml<R> {
    pub(super) fn new(from: R) -> Self {
        Self {
            from,
            closing: None,
            tag_begun: false,
            buffer: Vec::new(),
        }
    }

    /// The next piece; `None` behind the last.
    pub(super) fn next(&mut self) -> Result<Option<Piece>, XmlError> {
        if let Some(name) = self.closing.take() {
            return Ok(Some(Piece::Close(name)));
        }
        loop {
            self.buffer.clear();
            if std::mem::take(&mut self.tag_begun) {
                // The tag follows.
            } else if self.until(b'<')? {
                if !self.buffer.is_empty() {
                    self.tag_begun = true;
                    return Ok(Some(Piece::Text(unescaped(&self.buffer)?)));
                }
            } else if self.buffer.iter().all(u8::is_ascii_whitespace) {
                return Ok(None);
            } else {
                return Err(XmlError::Malformed);
            }
            self.buffer.clear();
            if !self.until(b'>')? {
                return Err(XmlError::Malformed);
            }
            match self.buffer.first() {
                Some(b'?') => {}
                Some(b'!') if self.buffer.starts_with(b"!--") => self.pass_comment()?,
                // A document type declares entities; marked sections are not what spreadsheets write.
                Some(b'!') | None => return Err(XmlError::Malformed),
                Some(b'/') => return Ok(Some(Piece::Close(local(&self.buffer[1..])?))),
                Some(_) => return self.open().map(Some),
            }
        }
    }

    /// Reads up to a byte, which is not kept; `false` at the end of the stream.
    fn until(&mut self, end: u8) -> Result<bool, XmlError> {
        loop {
            let held = match self.from.fill_buf() {
                Ok(held) => held,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(XmlError::Io(error)),
            };
            if held.is_empty() {
                return Ok(false);
            }
            let at = held.iter().position(|byte| *byte == end);
            let piece = &held[..at.unwrap_or(held.len())];
            if self.buffer.len() + piece.len() > LONGEST {
                return Err(XmlError::Malformed);
            }
            self.buffer.extend_from_slice(piece);
            let read = piece.len() + usize::from(at.is_some());
            self.from.consume(read);
            if at.is_some() {
                return Ok(true);
            }
        }
    }

    /// A comment ends with two dashes before the bracket, and may hold brackets.
    fn pass_comment(&mut self) -> Result<(), XmlError> {
        while !(self.buffer.len() >= 5 && self.buffer.ends_with(b"--")) {
            // Only its end is of interest.
            let kept = self.buffer.len().saturating_sub(5);
            self.buffer.drain(..kept);
            self.buffer.push(b'>');
            if !self.until(b'>')? {
                return Err(XmlError::Malformed);
            }
        }
        Ok(())
    }

    fn open(&mut self) -> Result<Piece, XmlError> {
        let tag = std::str::from_utf8(&self.buffer).map_err(|_| XmlError::Malformed)?;
        let (tag, empty) = match tag.strip_suffix('/') {
            Some(tag) => (tag, true),
            None => (tag, false),
        };
        let end = tag.find(char::is_whitespace).unwrap_or(tag.len());
        let name = local(&tag.as_bytes()[..end])?;
        let mut attributes = Vec::new();
        let mut rest = tag[end..].trim_start();
        while !rest.is_empty() {
            let (key, value) = rest.split_once('=').ok_or(XmlError::Malformed)?;
            let value = value.trim_start();
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            let inner = &value[quote.ok_or(XmlError::Malformed)?.len_utf8()..];
            let (inner, after) = inner.split_once(quote.unwrap_or('"')).ok_or(XmlError::Malformed)?;
            attributes.push((local(key.trim().as_bytes())?, unescaped(inner.as_bytes())?));
            rest = after.trim_start();
        }
        if empty {
            self.closing = Some(name.clone());
        }
        Ok(Piece::Open(name, attributes))
    }
}

/// A name without its prefix.
fn local(name: &[u8]) -> Result<String, XmlError> {
    let name = std::str::from_utf8(name).map_err(|_| XmlError::Malformed)?.trim();
    Ok(name.rsplit(':').next().unwrap_or(name).to_owned())
}

fn unescaped(bytes: &[u8]) -> Result<String, XmlError> {
    let text = std::str::from_utf8(bytes).map_err(|_| XmlError::Malformed)?;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let (entity, after) = rest[at + 1..].split_once(';').ok_or(XmlError::Malformed)?;
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            number => numbered(number).ok_or(XmlError::Malformed)?,
        });
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn numbered(entity: &str) -> Option<char> {
    let number = entity.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Result<Vec<Piece>, XmlError> {
        // Three bytes at a time, so that pieces span several.
        let mut xml = Xml::new(std::io::BufReader::with_capacity(3, text.as_bytes()));
        let mut all = Vec::new();
        while let Some(piece) = xml.next()? {
            all.push(piece);
        }
        Ok(all)
    }

    #[test]
    fn tags_attributes_and_text_are_told_in_order() {
        let open = |name: &str, attributes: &[(&str, &str)]| {
            let owned = attributes.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
            Piece::Open(name.to_owned(), owned.collect())
        };
        let text = "<?xml version=\"1.0\"?><!-- a > b --><x:a r='1'  b = \"&lt;&#233;\">t &amp; u<b/></x:a>\n";
        assert_eq!(
            pieces(text).unwrap(),
            [
                open("a", &[("r", "1"), ("b", "<é")]),
                Piece::Text("t & u".to_owned()),
                open("b", &[]),
                Piece::Close("b".to_owned()),
                Piece::Close("a".to_owned()),
            ]
        );
    }

    #[test]
    fn what_spreadsheets_never_write_is_refused() {
        let long = format!("<a>{}</a>", "x".repeat(LONGEST + 1));
        for text in [
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "<a>&unknown;</a>",
            "<a>&#xD800;</a>",
            "<a><![CDATA[x]]></a>",
            "<a b=c/>",
            "<a b=\"c",
            "<!-- open",
            "text",
            &long,
        ] {
            assert!(matches!(pieces(text), Err(XmlError::Malformed)), "{text:.40}");
        }
    }
}
