//! An attendance sheet as 80 columns of text: numbers and boxes, to be filled in with a pen; and its file.

use std::io;
use std::path::{Path, PathBuf};

use super::exports;
use crate::app::effect::AttendanceSheet;
use crate::i18n::shape::shape;
use crate::i18n::{Direction, width, without_marks};
use crate::wording::Wording;

/// Columns of a line.
const LINE: usize = 80;
/// Columns of the numbers.
const NUMBER: usize = 8;
const BOX: &str = "[    ]";
/// Makes a line without letters begin at the right, in a file of a language that does.
const FROM_THE_RIGHT: char = '\u{200F}';

/// The text of a sheet in the language in use, in logical order: a printer or an editor orders it.
pub(super) fn text(sheet: &AttendanceSheet, wording: &Wording) -> String {
    let say = |words| without_marks(&wording.say(words));
    let mut lines: Vec<String> = sheet.head.iter().map(say).collect();
    lines.push(String::new());
    let heads: Vec<String> = sheet.columns.iter().map(say).collect();
    let boxes = heads.len().saturating_sub(1);
    lines.push(row(&heads));
    lines.push("-".repeat(LINE));
    for number in 1..=sheet.rows {
        let mut cells = vec![number.to_string()];
        cells.extend(std::iter::repeat_n(BOX.to_owned(), boxes));
        lines.push(row(&cells));
    }
    lines.extend([String::new(), say(&sheet.foot)]);
    let mut text = String::new();
    for line in lines {
        if wording.direction() == Direction::RightToLeft && !line.is_empty() {
            text.push(FROM_THE_RIGHT);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Cells in columns: the first is narrow, the others share what is left.
fn row(cells: &[String]) -> String {
    let others = cells.len().saturating_sub(1).max(1);
    let share = (LINE - NUMBER) / others;
    let mut row = String::new();
    for (index, cell) in cells.iter().enumerate() {
        let room = if index == 0 { NUMBER } else { share };
        let taken = usize::from(width(&shape(cell)));
        row.push_str(cell);
        row.push_str(&" ".repeat(room.saturating_sub(taken).max(1)));
    }
    row
}

/// Keeps a sheet in the folder of exports, in the place of the same sheet of before: nothing in it was typed by hand. Gives the
/// full name of the file.
pub(super) fn keep(dir: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    exports::replace(&exports::folder(dir, ""), &format!("{name}.txt"), text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::app::page::Words;
    use crate::i18n::Locale;

    fn sheet(rows: u32) -> AttendanceSheet {
        AttendanceSheet {
            name: "presence-event-12-a2b3".to_owned(),
            head: vec![Words::Plain("Mon premier e-mail".to_owned())],
            columns: [
                "dossier-event-sheet-number",
                "dossier-event-sheet-present",
                "dossier-event-sheet-first",
                "dossier-event-sheet-own",
            ]
            .map(Words::message)
            .to_vec(),
            rows,
            foot: Words::message("dossier-event-sheet-foot"),
        }
    }

    fn lines(tag: &str, rows: u32) -> Vec<String> {
        let wording = Wording::new(Locale::find(tag).unwrap());
        text(&sheet(rows), &wording).lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_sheet_has_a_numbered_row_of_boxes_for_each_seat_and_fits_in_80_columns() {
        for tag in ["fr", "en", "ar"] {
            let lines = lines(tag, 12);
            let boxes = lines.iter().filter(|line| line.matches(BOX).count() == 3).count();
            assert_eq!(boxes, 12, "{tag}");
            for line in &lines {
                let shown: String = line.chars().filter(|c| *c != FROM_THE_RIGHT).collect();
                assert!(usize::from(width(&shape(&shown))) <= LINE, "{tag}: {line}");
            }
        }
    }

    #[test]
    fn the_columns_of_heads_and_boxes_stand_below_one_another() {
        for tag in ["fr", "en"] {
            let lines = lines(tag, 1);
            let first = lines.iter().find(|line| line.contains(BOX)).unwrap();
            let heads = &lines[2];
            let column = first.find(BOX).unwrap();
            assert!(heads.matches("  ").count() > 3, "{heads}");
            assert!(
                heads.chars().nth(column).is_some_and(char::is_alphanumeric),
                "{tag}: {heads}"
            );
        }
    }

    #[test]
    fn an_arabic_sheet_begins_at_the_right() {
        let lines = lines("ar", 2);
        let full = lines.iter().filter(|line| !line.is_empty());
        assert!(full.into_iter().all(|line| line.starts_with(FROM_THE_RIGHT)));
        assert!(
            lines
                .iter()
                .all(|line| !line.contains(['\u{2066}', '\u{2068}', '\u{2069}']))
        );
    }

    #[test]
    fn a_sheet_takes_the_place_of_the_former_one_and_leaves_no_part_behind() {
        let home = tempfile::tempdir().unwrap();
        keep(home.path(), "presence-a", "1\n").unwrap();
        let path = keep(home.path(), "presence-a", "2\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "2\n");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}
