//! Charts as drawings that keep the size of their letters at any width: places along the line are percentages.
//!
//! Only the map of tiles is scaled as a whole. A drawing is one picture to whoever hears the page: its title and its
//! description say what it shows and where the same figures are to be read.

use std::io;

use super::markup::Markup;
use crate::export::table::Words;
use crate::i18n::Direction;
use crate::i18n::wrap::wrap;
use crate::indicators::{Cell, Status};

/// What a letter of a figure takes of the narrowest page, in per cent.
const LETTER: f64 = 2.6;
/// The letters of the narrowest page that a line of a label has room for.
const LETTERS: u16 = 40;
const LINE: u32 = 17;
const BAR: u32 = 14;
/// Height of the columns of a chart over time.
const TALL: f64 = 120.0;
/// More periods than this are drawn as a line.
const MOST_COLUMNS: usize = 36;
/// Fewer periods than this have their figure above their column.
const MOST_FIGURES: usize = 13;

/// What a mark of a chart shows.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// `None` for what is kept back or does not exist.
    pub value: Option<u64>,
    pub shown: String,
    pub is_withheld: bool,
}

impl Figure {
    /// A count that is no cell's, and that no mark shows.
    pub fn counted(count: u64) -> Self {
        Self {
            value: Some(count),
            shown: String::new(),
            is_withheld: false,
        }
    }

    /// That of a cell, in the words of its table.
    pub fn of(cell: &Cell, words: &Words<'_>) -> Self {
        Self {
            value: cell.value,
            shown: words.figure(cell),
            is_withheld: cell.status != Status::Ok,
        }
    }
}

/// A figure and what it is of.
#[derive(Clone, Debug)]
pub(super) struct Point {
    pub label: String,
    pub figure: Figure,
}

/// A point of a chart over time: the month and, where it is told, the year.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub point: Point,
    pub short: String,
    pub year: Option<String>,
}

/// The frame of a chart: a name that no other has, what it shows, and how it is read.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub id: String,
    pub title: String,
    pub description: String,
}

/// Draws charts for readers of one direction.
pub(super) struct Drawing<'p, 'w> {
    pub page: &'p mut Markup<'w>,
    pub direction: Direction,
}

impl Drawing<'_, '_> {
    /// One bar a point, its label above it.
    pub fn bars(&mut self, frame: &Frame, points: &[Point]) -> io::Result<()> {
        let lines = |point: &Point| cut(&point.label, LETTERS);
        let height: usize = points.iter().map(|point| lines(point).len()).sum();
        let height = to_u32(height) * LINE + to_u32(points.len()) * (BAR + 12);
        let most = most(points.iter().map(|point| &point.figure));
        self.begin(frame, "bars", &[("width", "100%"), ("height", &height.to_string())])?;
        // The longest bar leaves room for its figure.
        let letters = points.iter().map(|point| point.figure.shown.chars().count()).max();
        let widest = 96.0 - to_f64(letters.unwrap_or(0)) * LETTER;
        let mut y = 0;
        for point in points {
            for line in lines(point) {
                y += LINE;
                let base = (y - 4).to_string();
                let x = self.at(0.0);
                self.page.element("text", &[("x", &x), ("y", &base)], &line)?;
            }
            let width = share(point.figure.value, most) * widest.max(30.0);
            if width > 0.0 {
                self.rect("b", (0.0, width), (f64::from(y), f64::from(BAR)))?;
            }
            let base = (y + BAR - 2).to_string();
            let x = self.at(width);
            self.beside(&point.figure, &x, &base)?;
            y += BAR + 12;
        }
        self.end()
    }

    /// Columns one after the other, or a line where they are too many.
    pub fn over_time(&mut self, frame: &Frame, moments: &[Moment]) -> io::Result<()> {
        let most = most(moments.iter().map(|moment| &moment.point.figure));
        let longest = moments.iter().map(|moment| moment.point.figure.shown.chars().count());
        // On a narrow page, long figures would run into one another: they are left out there.
        let wide = moments.len() * longest.max().unwrap_or(0) > 60;
        let many = moments.len() > MOST_FIGURES;
        let class = if wide { "time many" } else { "time" };
        self.begin(frame, class, &[("width", "100%"), ("height", "178")])?;
        let slot = 100.0 / to_f64(moments.len().max(1));
        let every = moments.len().div_ceil(12).max(1);
        if moments.len() > MOST_COLUMNS {
            self.line(moments, most)?;
        }
        let base = 20.0 + TALL;
        for (place, moment) in moments.iter().enumerate() {
            let (start, middle) = (to_f64(place) * slot, (to_f64(place) + 0.5) * slot);
            let height = share(moment.point.figure.value, most) * TALL;
            if height > 0.0 && moments.len() <= MOST_COLUMNS {
                self.rect("b", (start + slot * 0.14, slot * 0.72), (base - height, height))?;
            }
            let x = self.at(middle);
            if !many {
                self.centred(&moment.point.figure, &x, &format!("{:.1}", base - height - 5.0))?;
            }
            if place % every == 0 {
                let attributes = [("x", x.as_str()), ("y", "155"), ("text-anchor", "middle")];
                self.page.element("text", &attributes, &moment.short)?;
                if let Some(year) = &moment.year {
                    let attributes = [("x", x.as_str()), ("y", "171"), ("text-anchor", "middle")];
                    self.page.element("text", &attributes, year)?;
                }
            }
        }
        self.rect("axis", (0.0, 100.0), (base, 1.0))?;
        self.end()
    }

    /// A broken line: what is kept back interrupts it.
    fn line(&mut self, moments: &[Moment], most: u64) -> io::Result<()> {
        let across = to_f64(moments.len());
        let view = format!("0 0 {across} 100");
        let tall = TALL.to_string();
        let attributes = [("viewBox", view.as_str()), ("preserveAspectRatio", "none")];
        let place = [("x", "0"), ("y", "20"), ("width", "100%"), ("height", tall.as_str())];
        self.page.open("svg", &[attributes.as_slice(), &place].concat())?;
        let numbered: Vec<(usize, &Moment)> = moments.iter().enumerate().collect();
        for run in numbered.split(|(_, moment)| moment.point.figure.value.is_none()) {
            let points: Vec<String> = run
                .iter()
                .map(|(place, moment)| {
                    let x = to_f64(*place) + 0.5;
                    let x = if self.is_mirrored() { across - x } else { x };
                    format!("{x:.1},{:.1}", 100.0 - share(moment.point.figure.value, most) * 100.0)
                })
                .collect();
            self.page
                .empty("polyline", &[("class", "l"), ("points", &points.join(" "))])?;
        }
        self.page.close("svg")
    }

    /// Opens the figure and its drawing.
    pub fn begin(&mut self, frame: &Frame, class: &str, size: &[(&str, &str)]) -> io::Result<()> {
        let (title, description) = (format!("{}-t", frame.id), format!("{}-d", frame.id));
        self.page.open("figure", &[("class", class)])?;
        self.page.element("figcaption", &[], &frame.title)?;
        let named = format!("{title} {description}");
        let attributes = [("role", "img"), ("aria-labelledby", named.as_str())];
        self.page.open("svg", &[attributes.as_slice(), size].concat())?;
        self.page.element("title", &[("id", &title)], &frame.title)?;
        self.page.element("desc", &[("id", &description)], &frame.description)
    }

    /// Closes what [`Drawing::begin`] opened.
    pub fn end(&mut self) -> io::Result<()> {
        self.page.close("svg")?;
        self.page.close("figure")
    }

    /// A rectangle from a start along the line and a width, in per cent, and from a top and a height.
    pub fn rect(&mut self, class: &str, (start, width): (f64, f64), (top, height): (f64, f64)) -> io::Result<()> {
        let start = if self.is_mirrored() {
            100.0 - start - width
        } else {
            start
        };
        let attributes = [
            ("class", class),
            ("x", &percent(start)),
            ("y", &format!("{top:.1}")),
            ("width", &percent(width)),
            ("height", &format!("{height:.1}")),
        ];
        self.page.empty("rect", &attributes)
    }

    /// The place of a percentage along the line.
    pub fn at(&self, along: f64) -> String {
        percent(if self.is_mirrored() { 100.0 - along } else { along })
    }

    pub fn is_mirrored(&self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// A figure in the middle of a place.
    pub fn centred(&mut self, figure: &Figure, x: &str, y: &str) -> io::Result<()> {
        let attributes = [("class", "v"), ("x", x), ("y", y), ("text-anchor", "middle")];
        self.figure(figure, &attributes)
    }

    /// A figure behind the end of its bar.
    fn beside(&mut self, figure: &Figure, x: &str, y: &str) -> io::Result<()> {
        // A mark is read from left to right in every language, so that it begins on the other side.
        let anchor = if self.is_mirrored() && figure.is_withheld {
            "end"
        } else {
            "start"
        };
        let dx = if self.is_mirrored() { "-6" } else { "6" };
        self.figure(
            figure,
            &[("class", "v"), ("x", x), ("y", y), ("dx", dx), ("text-anchor", anchor)],
        )
    }

    fn figure(&mut self, figure: &Figure, attributes: &[(&str, &str)]) -> io::Result<()> {
        if figure.is_withheld {
            let attributes = [attributes, &[("direction", "ltr")]].concat();
            self.page.element("text", &attributes, &figure.shown)
        } else {
            self.page.element("text", attributes, &figure.shown)
        }
    }
}

/// The parts of a label, each in the letters of a line.
pub(super) fn cut(label: &str, letters: u16) -> Vec<String> {
    wrap(label, letters)
        .into_iter()
        .map(|range| label[range].to_owned())
        .collect()
}

/// The highest value, one at least.
pub(super) fn most<'f>(figures: impl Iterator<Item = &'f Figure>) -> u64 {
    figures.filter_map(|figure| figure.value).max().unwrap_or(1).max(1)
}

/// A value as a part of the highest.
pub(super) fn share(value: Option<u64>, most: u64) -> f64 {
    // In ten-thousandths, so that every machine writes the same digits.
    let part = u128::from(value.unwrap_or(0)) * 10_000 / u128::from(most);
    f64::from(u32::try_from(part).unwrap_or(10_000)) / 10_000.0
}

/// Small counts of lines and columns as numbers to draw with.
pub(super) fn to_f64(count: usize) -> f64 {
    f64::from(to_u32(count))
}

pub(super) fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn percent(value: f64) -> String {
    format!("{value:.2}%")
}
