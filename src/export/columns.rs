//! Labels and figures in aligned columns of plain text.
//!
//! Widths are counted character by character, as a terminal advances over the output of a command: it joins no letter,
//! so that a lam-alef takes two cells here and one on a screen of the kiosk, where the program shapes.

use std::io::{self, Write};

use crate::i18n::width;
use crate::i18n::wrap::wrap;

/// The longest line.
pub(super) const LINE: u16 = 78;
/// The longest line of a column's name: room for the longest word of a unit.
const NAME: u16 = 16;
/// Labels are cut no shorter than this, even when the line then grows longer.
const LABEL: usize = 16;
const GAP: usize = 2;

/// One line of a grid.
#[derive(Clone, Debug)]
pub(super) enum Row {
    /// Words alone, at an indent.
    Words { indent: usize, words: String },
    /// A label at an indent, and one figure a column.
    Figures {
        indent: usize,
        label: String,
        figures: Vec<String>,
    },
}

/// A header and rows, of which figures are aligned on the end side of their column.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub indent: usize,
    pub header: Vec<String>,
    pub rows: Vec<Row>,
}

impl Grid {
    /// Writes the header and every row; long names and labels go on above the last line, where the figures are. No line
    /// ends with a space.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let names: Vec<Vec<&str>> = self.header.iter().map(|name| lines(name, NAME)).collect();
        let columns = self.columns(&names);
        let figures_width: usize = columns.iter().map(|column| GAP + column).sum();
        let indent = self.rows.iter().map(Row::indent).max().unwrap_or_default() + self.indent;
        let room = usize::from(LINE).saturating_sub(figures_width + indent).max(LABEL);
        let room = u16::try_from(room).unwrap_or(LINE);
        let label_column = self.label_column(room);
        let aligned = |label: &str, figures: &[&str]| {
            let mut line = format!("{label}{}", spaces(label_column.saturating_sub(advance(label))));
            for (figure, column) in figures.iter().zip(&columns) {
                line.push_str(&spaces(GAP + column - advance(figure)));
                line.push_str(figure);
            }
            line
        };
        let height = names.iter().map(Vec::len).max().unwrap_or_default();
        for level in (0..height).rev() {
            let parts: Vec<&str> = names
                .iter()
                .map(|name| name.iter().rev().nth(level).copied().unwrap_or_default())
                .collect();
            line(out, &aligned("", &parts))?;
        }
        for row in &self.rows {
            match row {
                Row::Words { indent, words } => line(out, &self.indented(*indent, words))?,
                Row::Figures { indent, label, figures } => {
                    let mut parts = lines(label, room);
                    let last = parts.pop().unwrap_or_default();
                    for part in parts {
                        line(out, &self.indented(*indent, part))?;
                    }
                    let figures: Vec<&str> = figures.iter().map(String::as_str).collect();
                    line(out, &aligned(&self.indented(*indent, last), &figures))?;
                }
            }
        }
        Ok(())
    }

    /// The cells that each column takes, its name included.
    fn columns(&self, names: &[Vec<&str>]) -> Vec<usize> {
        let widest = |parts: &[&str]| parts.iter().map(|part| advance(part)).max().unwrap_or_default();
        let mut columns: Vec<usize> = names.iter().map(|name| widest(name)).collect();
        for row in &self.rows {
            if let Row::Figures { figures, .. } = row {
                for (column, figure) in columns.iter_mut().zip(figures) {
                    *column = advance(figure).max(*column);
                }
            }
        }
        columns
    }

    fn indented(&self, indent: usize, words: &str) -> String {
        format!("{}{words}", spaces(self.indent + indent))
    }

    fn label_column(&self, room: u16) -> usize {
        let wide = |row: &Row| match row {
            Row::Words { .. } => 0,
            Row::Figures { indent, label, .. } => {
                let longest = lines(label, room).into_iter().map(advance).max();
                self.indent + indent + longest.unwrap_or_default()
            }
        };
        self.rows.iter().map(wide).max().unwrap_or_default()
    }
}

impl Row {
    fn indent(&self) -> usize {
        match self {
            Self::Words { indent, .. } | Self::Figures { indent, .. } => *indent,
        }
    }
}

/// Writes running text at an indent, cut where the language allows.
pub(super) fn paragraph(out: &mut dyn Write, indent: u16, text: &str) -> io::Result<()> {
    for part in lines(text, LINE - indent) {
        line(out, &format!("{}{part}", spaces(usize::from(indent))))?;
    }
    Ok(())
}

/// Writes a line without the spaces at its end.
pub(super) fn line(out: &mut dyn Write, text: &str) -> io::Result<()> {
    writeln!(out, "{}", text.trim_end_matches(' '))
}

fn lines(text: &str, limit: u16) -> Vec<&str> {
    wrap(text, limit).into_iter().map(|range| &text[range]).collect()
}

fn spaces(count: usize) -> String {
    " ".repeat(count)
}

/// The cells that a terminal advances over the text.
fn advance(text: &str) -> usize {
    let mut buffer = [0; 4];
    text.chars()
        .map(|c| usize::from(width(c.encode_utf8(&mut buffer))))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(grid: &Grid) -> Vec<String> {
        let mut out = Vec::new();
        grid.write(&mut out).unwrap();
        String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
    }

    fn grid(labels: &[&str]) -> Grid {
        Grid {
            indent: 2,
            header: vec!["sessions".into(), "share".into()],
            rows: labels
                .iter()
                .map(|label| Row::Figures {
                    indent: 0,
                    label: (*label).into(),
                    figures: vec!["12".into(), String::new()],
                })
                .collect(),
        }
    }

    #[test]
    fn figures_end_under_the_end_of_their_header() {
        let lines = written(&grid(&["Total", "Écrire et recevoir"]));
        assert_eq!(
            lines,
            [
                "                      sessions  share",
                "  Total                     12",
                "  Écrire et recevoir        12",
            ]
        );
    }

    #[test]
    fn a_long_label_goes_on_above_its_figures() {
        let long = "Structure d’insertion professionnelle (France Travail, mission locale, chambre de commerce…)";
        let lines = written(&grid(&[long]));
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines.iter().all(|line| advance(line) <= usize::from(LINE)), "{lines:?}");
        assert!(lines[2].ends_with("12"), "{lines:?}");
    }

    #[test]
    fn a_long_column_name_stands_on_several_lines() {
        let mut grid = grid(&["Total"]);
        grid.header[1] = "share of lessons started".into();
        assert_eq!(
            written(&grid),
            [
                "                   share of lessons",
                "         sessions           started",
                "  Total        12",
            ]
        );
    }

    #[test]
    fn arabic_and_latin_labels_align_letter_by_letter() {
        let lines = written(&grid(&["الأنشطة", "abcdefg"]));
        let at = |line: &str| advance(line.split("12").next().unwrap());
        assert_eq!(at(&lines[1]), at(&lines[2]));
    }
}
