//! Everything that was counted, from which cells are made one at a time: a file of a million cells is never held.

use super::counting::{Counting, Group};
use super::sheet::{Listing, Sheet};
use super::tables::{Marks, Writer};
use super::targets::{self, Target};
use super::{Cell, Code, Protection, Report, Request, Table, protect};

/// What a count came to. Its cells are those of its [`Report`], in the same order.
#[derive(Clone, Debug)]
pub struct Counted {
    counting: Counting,
    listing: Listing,
    targets: Vec<Target>,
    /// By group, in the order of files; nothing where everything is shown.
    kept_back: Vec<KeptBack>,
}

/// Why figures of one group are kept back, over all its indicators together, since one gives another away.
#[derive(Clone, Debug)]
struct KeptBack {
    marks: Marks,
    /// Where the sheet of all the indicators has what that of one has.
    places: Sheet,
}

impl Counting {
    /// Ends the count: what is kept back is decided here, once, for everything that the request asks.
    #[must_use]
    pub fn counted(self) -> Counted {
        let listing = Listing::of(&self);
        let request = self.request();
        let kept_back = match request.protection {
            Protection::Internal => Vec::new(),
            Protection::Protected { threshold } => {
                let of_group = |group: &Group<'_>| {
                    let sheet = Sheet::of(group, &request.codes, &listing);
                    let marks = protect::marks(&sheet, threshold);
                    KeptBack::of(marks, sheet)
                };
                self.groups().iter().map(of_group).collect()
            }
        };
        Counted {
            counting: self,
            listing,
            targets: Vec::new(),
            kept_back,
        }
    }

    /// The tables of everything added, one an indicator asked for.
    #[must_use]
    pub fn finish(self) -> Report {
        self.counted().report()
    }
}

impl Counted {
    /// The request, its codes in catalogue order.
    #[must_use]
    pub fn request(&self) -> &Request {
        self.counting.request()
    }

    /// Sets each target behind its figure, as [`Report::with_targets`] does.
    #[must_use]
    pub fn with_targets(mut self, targets: Vec<Target>) -> Self {
        self.targets = targets;
        self
    }

    /// Calls back with each cell, table after table, until one call fails.
    pub fn for_each<E>(&self, mut each: impl FnMut(&Cell) -> Result<(), E>) -> Result<(), E> {
        let mut ahead: Vec<&Target> = self.targets.iter().collect();
        let groups = self.counting.groups();
        for &code in &self.request().codes {
            for (place, group) in groups.iter().enumerate() {
                let sheet = Sheet::of(group, &[code], &self.listing);
                let marks = match self.kept_back.get(place) {
                    None => vec![None; sheet.figures.len()],
                    Some(kept_back) => kept_back.of_one(code),
                };
                let writer = Writer::new(group, &sheet, &marks, &self.listing);
                writer.write(&mut |cell: Cell| {
                    each(&cell)?;
                    // A target is set once, beside the first figure that is its own.
                    if let Some(at) = ahead.iter().position(|target| targets::is_of(&cell, target)) {
                        each(&targets::beside(&cell, ahead.remove(at)))?;
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    /// All cells at once, for what needs a table whole.
    #[must_use]
    pub fn report(&self) -> Report {
        let request = self.request().clone();
        let table = |indicator| Table {
            indicator,
            cells: Vec::new(),
        };
        let mut tables: Vec<Table> = request.codes.iter().copied().map(table).collect();
        let mut current = 0;
        let kept: Result<(), std::convert::Infallible> = self.for_each(|cell| {
            while tables.get(current).is_some_and(|table| table.indicator != cell.indicator) {
                current += 1;
            }
            if let Some(table) = tables.get_mut(current) {
                table.cells.push(cell.clone());
            }
            Ok(())
        });
        let Ok(()) = kept;
        Report { request, tables }
    }
}

impl KeptBack {
    /// Keeps of a sheet only what tells places.
    fn of(marks: Marks, mut sheet: Sheet) -> Self {
        sheet.figures = Vec::new();
        sheet.blocks = Vec::new();
        sheet.known = Vec::new();
        Self { marks, places: sheet }
    }

    /// The marks of the sheet of one indicator.
    fn of_one(&self, code: Code) -> Marks {
        let mut marks = self.marks[..self.places.sessions].to_vec();
        let own = |code: Code| {
            let found = self.places.own.iter().find(|(of, _)| *of == code);
            found.map_or(&[][..], |(_, place)| &self.marks[place.clone()])
        };
        // The sheet of D3 has the lessons that D2 counts before its own figures.
        if code == Code::D3 {
            marks.extend_from_slice(own(Code::D2));
        }
        marks.extend_from_slice(own(code));
        marks
    }
}
