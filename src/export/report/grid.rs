//! Grids of shades: a matrix, the hours of the week, sites by month, and departments as tiles.

use std::collections::BTreeMap;
use std::io;

use super::drawing::{Drawing, Figure, Frame, cut, most, share, to_f64, to_u32};
use crate::domain::Territory;

/// The letters that stand side by side on the narrowest page.
const LETTERS: u32 = 44;
/// The width of a drawing, in hundredths of a per cent.
const WIDTH: u32 = 10_000;
/// More columns than this leave no room for a figure in each.
const MOST_FIGURES: usize = 7;
const LINE: u32 = 15;
/// The side of a tile, and of the map.
const TILE: u32 = 40;
const TILES: u32 = 13;

/// What the shades of a grid mean, in words.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    pub less: String,
    pub more: String,
    pub withheld: String,
}

/// Rows and columns with their labels, and what stands where they meet.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub rows: Vec<String>,
    pub columns: Vec<String>,
    /// By row, then column; `None` where nothing was counted.
    pub cells: Vec<Vec<Option<Figure>>>,
}

/// A shade of five by what a value is of the highest; `None` for nothing.
fn shade(figure: &Figure, most: u64) -> Option<&'static str> {
    if figure.is_withheld {
        return Some("q w");
    }
    let part = share(figure.value, most);
    Some(match figure.value? {
        0 => return None,
        _ if part <= 0.2 => "q q1",
        _ if part <= 0.4 => "q q2",
        _ if part <= 0.6 => "q q3",
        _ if part <= 0.8 => "q q4",
        _ => "q q5",
    })
}

impl Drawing<'_, '_> {
    /// Draws a grid; its figures are written in it where there is room.
    pub fn grid(&mut self, frame: &Frame, scale: &Scale, grid: &Grid) -> io::Result<()> {
        let all = || grid.cells.iter().flatten().flatten();
        let most = most(all());
        let longest = |names: &[String]| names.iter().map(|name| to_u32(name.chars().count())).max().unwrap_or(0);
        let label = (longest(&grid.rows) * (WIDTH / LETTERS)).clamp(1_000, 3_800);
        let column = (WIDTH - label) / to_u32(grid.columns.len().max(1));
        let with_figures = grid.columns.len() <= MOST_FIGURES;
        let letters = |width: u32| u16::try_from(width * LETTERS / WIDTH).unwrap_or(u16::MAX).max(3);
        // A column too narrow for its name leaves it to every second or third.
        let every = if with_figures {
            1
        } else {
            let needed = (longest(&grid.columns) + 1) * (WIDTH / LETTERS);
            needed.div_ceil(column.max(1)).max(1)
        };
        let (start, slot) = (f64::from(label) / 100.0, f64::from(column) / 100.0);
        let names: Vec<Vec<String>> = grid
            .columns
            .iter()
            .map(|name| {
                if with_figures {
                    cut(name, letters(column))
                } else {
                    vec![name.clone()]
                }
            })
            .collect();
        let head = to_u32(names.iter().map(Vec::len).max().unwrap_or(0)) * LINE + 6;
        let rows: Vec<Vec<String>> = grid.rows.iter().map(|row| cut(row, letters(label))).collect();
        let tall = |lines: &Vec<String>| (to_u32(lines.len()) * LINE + 8).max(26);
        let height = head + rows.iter().map(tall).sum::<u32>();
        self.begin(frame, "grid", &[("width", "100%"), ("height", &height.to_string())])?;
        for (place, name) in names
            .iter()
            .enumerate()
            .filter(|(place, _)| to_u32(*place).is_multiple_of(every))
        {
            let x = self.at(start + (to_f64(place) + 0.5) * slot);
            for (line, text) in name.iter().enumerate() {
                let y = ((to_u32(line) + 1) * LINE - 2).to_string();
                self.page
                    .element("text", &[("x", &x), ("y", &y), ("text-anchor", "middle")], text)?;
            }
        }
        let mut y = head;
        for (lines, cells) in rows.iter().zip(&grid.cells) {
            let x = self.at(0.0);
            for (line, text) in lines.iter().enumerate() {
                let base = (y + (to_u32(line) + 1) * LINE + 2).to_string();
                self.page.element("text", &[("x", &x), ("y", &base)], text)?;
            }
            for (place, cell) in cells.iter().enumerate() {
                let shade = cell.as_ref().and_then(|figure| shade(figure, most)).unwrap_or("q");
                let along = start + to_f64(place) * slot;
                self.rect(shade, (along, slot), (f64::from(y), f64::from(tall(lines))))?;
                if let Some(figure) = cell.as_ref().filter(|_| with_figures) {
                    let x = self.at(along + slot / 2.0);
                    self.centred_on(shade, figure, &x, &(y + tall(lines) / 2 + 5).to_string())?;
                }
            }
            y += tall(lines);
        }
        self.end_with(scale, all().any(|figure| figure.is_withheld))
    }

    /// Draws the departments, each a tile with its number; those without a figure are left blank.
    pub fn tiles(&mut self, frame: &Frame, scale: &Scale, figures: &BTreeMap<String, Figure>) -> io::Result<()> {
        let most = most(figures.values());
        let side = TILE * TILES;
        let view = format!("0 0 {side} {side}");
        self.begin(frame, "tiles", &[("viewBox", &view), ("direction", "ltr")])?;
        for number in Territory::tiles() {
            let figure = figures.get(number);
            let Some((column, row)) = Territory::tile(number) else {
                continue;
            };
            let (x, y) = (u32::from(column) * TILE, u32::from(row) * TILE);
            let shade = figure.and_then(|figure| shade(figure, most)).unwrap_or("q");
            let side = (TILE - 3).to_string();
            let (left, top) = (x.to_string(), y.to_string());
            let attributes = [
                ("class", shade),
                ("x", &left),
                ("y", &top),
                ("width", &side),
                ("height", &side),
            ];
            self.page.empty("rect", &attributes)?;
            let (x, y) = ((x + TILE / 2 - 1).to_string(), (y + TILE / 2 + 5).to_string());
            let class = text_on(shade);
            let attributes = [("class", class), ("x", &x), ("y", &y), ("text-anchor", "middle")];
            self.page.element("text", &attributes, number)?;
        }
        self.end_with(scale, figures.values().any(|figure| figure.is_withheld))
    }

    /// Closes a drawing, with what its shades mean below it.
    fn end_with(&mut self, scale: &Scale, with_withheld: bool) -> io::Result<()> {
        self.page.close("svg")?;
        self.page.open("p", &[("class", "scale")])?;
        self.page.text(&scale.less)?;
        for shade in ["q1", "q2", "q3", "q4", "q5"] {
            self.page.element("i", &[("class", shade)], "")?;
        }
        self.page.text(&scale.more)?;
        if with_withheld {
            self.page.element("i", &[("class", "kept")], "")?;
            self.page.text(&scale.withheld)?;
        }
        self.page.close("p")?;
        self.page.close("figure")
    }

    fn centred_on(&mut self, shade: &str, figure: &Figure, x: &str, y: &str) -> io::Result<()> {
        let attributes = [
            ("class", text_on(shade)),
            ("x", x),
            ("y", y),
            ("text-anchor", "middle"),
            ("direction", "ltr"),
        ];
        let attributes = if figure.is_withheld {
            &attributes[..]
        } else {
            &attributes[..4]
        };
        self.page.element("text", attributes, &figure.shown)
    }
}

/// Light letters on the two darkest shades.
fn text_on(shade: &str) -> &'static str {
    if matches!(shade, "q q4" | "q q5") { "v on" } else { "v" }
}
