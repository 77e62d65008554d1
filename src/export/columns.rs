//! Labels and figures in aligned columns of plain text.
//!
//! Widths are counted character by character, as a terminal advances over the output of a command: it joins no letter,
//! so that a lam-alef takes two cells here and one on a screen of the kiosk, where the program shapes.

use std::io::{self, Write};

use crate::i18n::width;
use crate::i18n::wrap::wrap;

/// The longest line of running text, and the longest label before its figures.
pub(super) const LINE: u16 = 78;
const LABEL: u16 = 48;
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
    /// Writes the header and every row; no line ends with a space.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let label_column = self.label_column();
        let mut columns: Vec<usize> = self.header.iter().map(|name| advance(name)).collect();
        for row in &self.rows {
            if let Row::Figures { figures, .. } = row {
                for (column, figure) in columns.iter_mut().zip(figures) {
                    *column = advance(figure).max(*column);
                }
            }
        }
        let aligned = |label: &str, figures: &[String]| {
            let mut line = padded_end(label, label_column);
            for (figure, column) in figures.iter().zip(&columns) {
                line.push_str(&" ".repeat(GAP + column - advance(figure)));
                line.push_str(figure);
            }
            line
        };
        line(out, &aligned("", &self.header))?;
        for row in &self.rows {
            match row {
                Row::Words { indent, words } => line(out, &self.indented(*indent, words))?,
                Row::Figures { indent, label, figures } => {
                    let mut parts = lines(label, LABEL);
                    let last = parts.pop().unwrap_or_default();
                    for part in parts {
                        line(out, &self.indented(*indent, part))?;
                    }
                    line(out, &aligned(&self.indented(*indent, last), figures))?;
                }
            }
        }
        Ok(())
    }

    fn indented(&self, indent: usize, words: &str) -> String {
        format!("{}{words}", " ".repeat(self.indent + indent))
    }

    fn label_column(&self) -> usize {
        let wide = |row: &Row| match row {
            Row::Words { .. } => 0,
            Row::Figures { indent, label, .. } => {
                let longest = lines(label, LABEL).into_iter().map(advance).max();
                self.indent + indent + longest.unwrap_or_default()
            }
        };
        self.rows.iter().map(wide).max().unwrap_or_default()
    }
}

/// Writes running text at an indent, cut where the language allows.
pub(super) fn paragraph(out: &mut dyn Write, indent: u16, text: &str) -> io::Result<()> {
    for part in lines(text, LINE - indent) {
        line(out, &format!("{}{part}", " ".repeat(usize::from(indent))))?;
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

fn padded_end(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(advance(text))))
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
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| advance(line) <= usize::from(LINE)), "{lines:?}");
        assert!(lines[2].ends_with("12"), "{lines:?}");
    }

    #[test]
    fn arabic_and_latin_labels_align_letter_by_letter() {
        let lines = written(&grid(&["الأنشطة", "abcdefg"]));
        let at = |line: &str| advance(line.split("12").next().unwrap());
        assert_eq!(at(&lines[1]), at(&lines[2]));
    }
}
