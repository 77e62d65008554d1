//! Everything that was counted, from which cells are made one at a time: a file of a million cells is never held.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::counting::Counting;
use super::sheet::{Listing, Places, Sheet};
use super::tables::{Marks, Writer};
use super::targets::{self, Target};
use super::{Cell, Code, Protection, Report, Request, Table, protect};

/// What a count came to. Its cells are those of its [`Report`], in the same order.
#[derive(Clone, Debug)]
pub struct Counted {
    counting: Counting,
    listing: Listing,
    targets: Vec<Target>,
    /// The places of the groups, in the order of files.
    order: Vec<usize>,
    /// By group, in the same order; nothing where everything is shown.
    kept_back: Vec<KeptBack>,
}

/// Groups whose cells of one indicator are a piece.
const PIECE: usize = 16;

/// Why figures of one group are kept back, over all its indicators together, since one gives another away.
#[derive(Clone, Debug)]
struct KeptBack {
    marks: Marks,
    /// Where the sheet of all the indicators has what that of one has.
    places: Places,
}

impl Counting {
    /// Ends the count: what is kept back is decided here, once, for everything that the request asks.
    #[must_use]
    pub fn counted(self) -> Counted {
        self.counted_by(|work| work())
    }

    /// The same, the work shared: `share` calls what it is given at least once, on as many threads as it likes, and comes
    /// back when all have. Whoever comes takes the next group, and no group knows of another.
    #[must_use]
    pub fn counted_by(self, share: impl FnOnce(&(dyn Fn() + Sync))) -> Counted {
        let listing = Listing::of(&self);
        let (request, order) = (self.request(), self.order());
        let kept_back = match request.protection {
            Protection::Internal => Vec::new(),
            Protection::Protected { threshold } => {
                let of_group = |place: usize| {
                    let sheet = Sheet::of(self.group_at(place), &request.codes, &listing);
                    let marks = protect::marks(&sheet, threshold);
                    KeptBack {
                        marks,
                        places: sheet.places,
                    }
                };
                let done: Vec<OnceLock<KeptBack>> = order.iter().map(|_| OnceLock::new()).collect();
                let next = AtomicUsize::new(0);
                share(&|| {
                    while let Some((place, done)) = {
                        let nth = next.fetch_add(1, Ordering::Relaxed);
                        order.get(nth).copied().zip(done.get(nth))
                    } {
                        done.get_or_init(|| of_group(place));
                    }
                });
                let whole = done.into_iter().zip(&order);
                whole
                    .map(|(done, place)| done.into_inner().unwrap_or_else(|| of_group(*place)))
                    .collect()
            }
        };
        Counted {
            counting: self,
            listing,
            targets: Vec::new(),
            order,
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
        (0..self.pieces()).try_for_each(|piece| self.for_each_of(piece, &mut each))
    }

    /// How many pieces the cells come in: put behind each other they are all of them, and each can be made by itself.
    #[must_use]
    pub fn pieces(&self) -> usize {
        self.request().codes.len() * self.order.len().div_ceil(PIECE)
    }

    /// The same as [`Counted::for_each`], of one piece; a piece past the last has no cell.
    pub fn for_each_of<E>(&self, piece: usize, mut each: impl FnMut(&Cell) -> Result<(), E>) -> Result<(), E> {
        let of_code = self.order.len().div_ceil(PIECE).max(1);
        let Some(&code) = self.request().codes.get(piece / of_code) else {
            return Ok(());
        };
        let first = piece % of_code * PIECE;
        for (nth, place) in self.order.iter().enumerate().skip(first).take(PIECE) {
            let group = self.counting.group_at(*place);
            let sheet = Sheet::of(group, &[code], &self.listing);
            let marks = match self.kept_back.get(nth) {
                None => vec![None; sheet.next()],
                Some(kept_back) => kept_back.of_one(code),
            };
            let writer = Writer::new(&group, &sheet, &marks, &self.listing);
            writer.write(&mut |cell: Cell| {
                each(&cell)?;
                let own = self.targets.iter().filter(|target| target.indicator == code);
                for target in own.filter(|target| targets::is_of(&cell, target)) {
                    each(&targets::beside(&cell, target))?;
                }
                Ok(())
            })?;
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
            while tables
                .get(current)
                .is_some_and(|table| table.indicator != cell.indicator)
            {
                current += 1;
            }
            if let Some(table) = tables.get_mut(current) {
                table.cells.push(cell.clone());
            }
            Ok(())
        });
        let Ok(()) = kept;
        Report {
            request,
            tables,
            names: self.counting.names.clone(),
        }
    }
}

impl KeptBack {
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
