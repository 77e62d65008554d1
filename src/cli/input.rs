//! Reading files that anybody may have made, with limits checked before memory is taken.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use super::failure::Failure;

/// A file, or the standard input for `-`.
pub(super) fn open(path: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(path).map_err(|source| unreadable(path, source))?;
    Ok(Box::new(BufReader::new(file)))
}

/// The text of a whole file of at most so many bytes; `Ok(None)` when it is longer, or not UTF-8.
pub(super) fn text(path: &Path, most: usize) -> Result<Option<String>, Failure> {
    Ok(bytes(path, most)?.and_then(|bytes| String::from_utf8(bytes).ok()))
}

/// The bytes of a whole file of at most so many; `Ok(None)` when it is longer.
pub(super) fn bytes(path: &Path, most: usize) -> Result<Option<Vec<u8>>, Failure> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    open(path)?
        .take(limit)
        .read_to_end(&mut bytes)
        .map_err(|source| unreadable(path, source))?;
    Ok((bytes.len() <= most).then_some(bytes))
}

/// The failure of a read.
pub(super) fn unreadable(path: &Path, source: io::Error) -> Failure {
    let path = path.to_owned();
    Failure::Unreadable { path, source }
}

/// Lines of a stream, of which never more than `most` bytes and one are held.
#[derive(Debug)]
pub(super) struct Lines<R> {
    from: R,
    most: usize,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub fn new(from: R, most: usize) -> Self {
        let line = Vec::new();
        Self { from, most, line }
    }

    /// The next line without its end; `None` behind the last. A line that is longer is cut after `most` bytes and one.
    pub fn next(&mut self) -> io::Result<Option<&[u8]>> {
        self.line.clear();
        let mut any = false;
        loop {
            let held = match self.from.fill_buf() {
                Ok(held) => held,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if held.is_empty() {
                break;
            }
            any = true;
            let end = held.iter().position(|byte| *byte == b'\n');
            let piece = &held[..end.unwrap_or(held.len())];
            let room = (self.most + 1).saturating_sub(self.line.len());
            self.line.extend_from_slice(&piece[..piece.len().min(room)]);
            let read = piece.len() + usize::from(end.is_some());
            self.from.consume(read);
            if end.is_some() {
                break;
            }
        }
        Ok(any.then_some(&self.line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, most: usize) -> Vec<String> {
        // A buffer of three bytes, so that lines span several.
        let mut lines = Lines::new(BufReader::with_capacity(3, text.as_bytes()), most);
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push(String::from_utf8(line.to_vec()).unwrap());
        }
        all
    }

    #[test]
    fn lines_end_where_they_end_with_or_without_a_last_break() {
        assert_eq!(lines("one\n\nthree", 10), ["one", "", "three"]);
        assert_eq!(lines("one\n", 10), ["one"]);
        assert!(lines("", 10).is_empty());
    }

    #[test]
    fn a_line_without_end_takes_no_memory_and_the_next_is_read() {
        assert_eq!(lines(&format!("{}\nnext", "x".repeat(1000)), 4), ["xxxxx", "next"]);
    }
}
