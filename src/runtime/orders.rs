//! Writes the files that a coordinator orders on the screen, and finds where they can go.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::{Access, access};

use super::document::{Beside, Document, Form};
use super::pace::Pace;
use super::records::trouble;
use super::{count, exports};
use crate::app::Trouble;
use crate::app::order::{FileForm, Grouped, Order, Places, Release};
use crate::domain::Grain;
use crate::export::{self, PACKAGE_FILES, Records};
use crate::i18n::{Locale, PackWords, Texts};
use crate::indicators::{By, Code, Counting, Protection, Request, Threshold};
use crate::store::{Reader, Store};

/// What is mounted, as the kernel tells it.
const MOUNTS: &str = "/proc/self/mounts";
/// Where removable disks are mounted.
const REMOVABLE: [&str; 3] = ["/media/", "/run/media/", "/mnt/"];
/// Per cent of the work that counting is: the rest writes.
const COUNTING: u8 = 80;

/// The words that a file is written in.
pub struct Tongue {
    pub locale: &'static Locale,
    pub packs: Option<Arc<dyn PackWords>>,
}

impl fmt::Debug for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tongue")
            .field("locale", &self.locale.tag)
            .finish_non_exhaustive()
    }
}

/// Where a file of a site can go now.
#[must_use]
pub fn places(dir: &Path, named: &str) -> Places {
    let said = |path: &Path| path.display().to_string();
    let mounts = fs::read_to_string(MOUNTS).unwrap_or_default();
    Places {
        exports: said(&exports::folder(dir, named)),
        disks: disks(&mounts, |disk| access(disk, Access::WRITE_OK).is_ok()),
    }
}

/// The removable disks among the mounts that can be written, each once.
fn disks(mounts: &str, is_writable: impl Fn(&Path) -> bool) -> Vec<String> {
    let mut disks: Vec<String> = Vec::new();
    for line in mounts.lines() {
        let mut fields = line.split(' ').skip(1);
        let (Some(place), Some(_kind), Some(options)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        let place = unescaped(place);
        let is_removable = REMOVABLE.iter().any(|folder| format!("{place}/").starts_with(folder));
        let is_read_only = options.split(',').any(|option| option == "ro");
        if is_removable && !is_read_only && !disks.contains(&place) && is_writable(Path::new(&place)) {
            disks.push(place);
        }
    }
    disks
}

/// A place as it is called: the kernel writes a blank as `\040`.
fn unescaped(place: &str) -> String {
    let mut bytes = Vec::with_capacity(place.len());
    let mut rest = place.as_bytes();
    while let [first, after @ ..] = rest {
        let octal = after.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped = octal.filter(|_| *first == b'\\');
        match escaped.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[3..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Writes what is ordered, telling how far it has come in per cent; the full name of the file, or of the folder of a
/// package. What cannot be finished leaves nothing under its name.
pub fn write(dir: &Path, order: &Order, tongue: &Tongue, progress: impl FnMut(u8)) -> Result<PathBuf, Trouble> {
    let reader = Store::open_to_read(dir).map_err(|error| trouble(&error))?;
    let site = reader.site().map_err(|error| trouble(&error))?;
    let folder = match &order.disk {
        None => exports::folder(dir, &site.exports_dir),
        // A folder made where the disk was would be on the machine's own.
        Some(disk) if !places(dir, &site.exports_dir).disks.contains(disk) => return Err(Trouble::DiskGone),
        Some(disk) => PathBuf::from(disk),
    };
    let written = write_in(&folder, dir, &reader, (order, &site.name), tongue, progress);
    match (&order.disk, written) {
        (Some(disk), Err(_)) if !places(dir, &site.exports_dir).disks.contains(disk) => Err(Trouble::DiskGone),
        (_, written) => written,
    }
}

fn write_in(
    folder: &Path,
    dir: &Path,
    reader: &Reader,
    (order, site): (&Order, &str),
    tongue: &Tongue,
    mut progress: impl FnMut(u8),
) -> Result<PathBuf, Trouble> {
    let counting = Counting::new(request(order)).map_err(|_| Trouble::Other)?;
    let words = |locale| match &tongue.packs {
        Some(packs) => Texts::with_packs(locale, packs.clone()),
        None => Texts::load(locale),
    };
    let document = Document {
        locale: tongue.locale,
        words: &words,
        beside: Beside {
            licence: export::LICENCE,
            site,
            records: Records::of(reader.is_demo().map_err(|error| trouble(&error))?),
        },
    };
    let cells = || {
        let mut pace = Pace::new(reader, order.period(), COUNTING, &mut progress);
        let counting = count::count_telling(dir, reader, counting, || pace.tick());
        drop(pace);
        let counting = counting.map_err(|error| trouble(&error))?;
        progress(COUNTING);
        Ok::<_, Trouble>(count::counted(counting))
    };
    let (form, name) = (form_of(order.form), name(order));
    if form == Form::Package {
        return exports::keep_folder(folder, &name, PACKAGE_FILES, |files| {
            let written = document.write_package(&cells()?, files);
            written.map_err(|(_, error)| exports::trouble(&error))
        });
    }
    exports::keep_written(folder, &name, |out| {
        let written = document.write(&cells()?, form, out);
        written.map_err(|error| exports::trouble(&error))
    })
}

/// The request of the command with the same options.
fn request(order: &Order) -> Request {
    let by = match order.grouped {
        Grouped::Whole => None,
        Grouped::Month => Some(By::Period(Grain::Month)),
        Grouped::Site => Some(By::Site),
        Grouped::Territory(territory) => Some(By::Territory(territory)),
    };
    let by: Vec<By> = by.into_iter().collect();
    Request {
        codes: match order.indicator {
            Some(code) => Code::from_code(code).into_iter().collect(),
            None => Request::fitting(&by),
        },
        period: order.period(),
        by,
        only: None,
        protection: match order.release {
            Release::Internal => Protection::Internal,
            Release::Protected => Protection::Protected {
                threshold: Threshold::USUAL,
            },
        },
    }
}

const fn form_of(form: FileForm) -> Form {
    match form {
        FileForm::Xlsx => Form::Xlsx,
        FileForm::Ods => Form::Ods,
        FileForm::FrenchCsv => Form::FrenchCsv,
        FileForm::Csv => Form::Csv,
        FileForm::Page => Form::Page,
        FileForm::Package => Form::Package,
        FileForm::Json => Form::Json,
        FileForm::Parquet => Form::Parquet,
    }
}

/// `palier-2026-09-A1-by-site-internal.xlsx`.
fn name(order: &Order) -> String {
    let period = match order.grain {
        Grain::Year => order.from.format("%Y"),
        _ => order.from.format("%Y-%m"),
    };
    let (by, grouped) = match order.grouped {
        Grouped::Whole => ("", ""),
        Grouped::Month => ("-by-", "month"),
        Grouped::Site => ("-by-", "site"),
        Grouped::Territory(territory) => ("-by-", territory.code()),
    };
    let release = match order.release {
        Release::Protected => "",
        Release::Internal => "-internal",
    };
    let extension = match order.form {
        FileForm::Xlsx => ".xlsx",
        FileForm::Ods => ".ods",
        FileForm::FrenchCsv => "-fr.csv",
        FileForm::Csv => ".csv",
        FileForm::Page => ".html",
        FileForm::Package => "-package",
        FileForm::Json => ".json",
        FileForm::Parquet => ".parquet",
    };
    let what = order.indicator.unwrap_or("indicators");
    format!("palier-{period}-{what}{by}{grouped}{release}{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_removable_disks_that_can_be_written_are_places() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n\
            /dev/sdb1 /media/kim/CL\\303\\211\\040USB vfat rw,nosuid 0 0\n\
            /dev/sdc1 /run/media/kim/locked vfat ro,nosuid 0 0\n\
            /dev/sdd1 /mnt ext4 rw 0 0\n\
            /dev/sde1 /mnt/guarded ext4 rw 0 0\n\
            /dev/sdb1 /media/kim/CL\\303\\211\\040USB vfat rw,nosuid 0 0\n\
            tmpfs /mntnt tmpfs rw 0 0\n\
            torn\n";
        let found = disks(mounts, |disk| disk != Path::new("/mnt/guarded"));
        assert_eq!(found, ["/media/kim/CLÉ USB", "/mnt"]);
    }

    #[test]
    fn what_is_no_escape_stays_as_it_is() {
        for place in ["/mnt/a\\", "/mnt/a\\99", "/mnt/a\\999", "/mnt/é\\04é"] {
            assert_eq!(unescaped(place), place);
        }
    }
}
