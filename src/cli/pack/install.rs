//! `palier pack install` and `remove`: a pack checked, answered for, and put whole in the place of the former one.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::signature::{Verdict, judge};
use super::{consent, folder, rows};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::input;
use crate::content::{self, PackFile};
use crate::domain::{Action, NameCode};
use crate::runtime::packs::{self, SIGNER, Signer};
use crate::store::Actor;

/// Longest signature file, in bytes.
const LONGEST_SIGNATURE: usize = 4096;

/// Installs the pack of a file or a directory; nothing is changed unless all of it is right.
pub(super) fn install(context: &Context<'_>, path: &Path, yes_by: Option<NameCode>) -> Result<(), Failure> {
    let brought = Brought::open(context, path)?;
    let (id, version) = brought
        .pack
        .index()
        .ok_or_else(|| Failure::NoPack { path: path.to_owned() })?;
    check(context, &brought.pack, &id)?;
    let mut store = context.open_to_write()?;
    let signer = match judge(&brought.bytes, brought.signature.as_deref(), &store.site()?.pack_keys) {
        Verdict::Trusted(key) => Signer::Key(key),
        Verdict::Wrong => return Err(Failure::PackWrongSignature { path: path.to_owned() }),
        verdict => {
            let Some(code) = yes_by else {
                let path = path.to_owned();
                return Err(if verdict == Verdict::Unsigned {
                    Failure::PackUnsigned { path }
                } else {
                    Failure::PackUnknownKey { path }
                });
            };
            consent::ask(context, &mut store, code)?;
            Signer::Coordinator(code)
        }
    };
    let place = Place::of(&context.dir, &id);
    place.put(&brought.pack, &signer)?;
    if let Signer::Coordinator(code) = signer {
        let code = Some(code);
        store.act_as(Actor {
            code,
            ..context.actor()
        });
    }
    store.note(Action::PackInstalled, None)?;
    context.warn_of(&mut store);
    let args = [("id", id.into()), ("version", version.into())];
    context.console.say("command-pack-installed", &args);
    Ok(())
}

/// Takes a pack of the site away.
pub(super) fn remove(context: &Context<'_>, id: &str) -> Result<(), Failure> {
    let mut store = context.open_to_write()?;
    let place = Place::of(&context.dir, id);
    // A name of a pack is a name and no path; a folder of another name may be one that was left out.
    let named = packs::ids(&context.dir).contains(id);
    if !named || !place.take_away()? {
        return Err(Failure::NoSuchPack { id: id.to_owned() });
    }
    store.note(Action::PackRemoved, None)?;
    context.warn_of(&mut store);
    context.console.say("command-pack-removed", &[("id", id.into())]);
    Ok(())
}

/// A pack as it was brought.
struct Brought {
    pack: PackFile,
    bytes: Vec<u8>,
    signature: Option<String>,
}

impl Brought {
    fn open(context: &Context<'_>, path: &Path) -> Result<Self, Failure> {
        if path.is_dir() {
            let pack = gather(context, path)?;
            return Ok(Self {
                pack,
                bytes: Vec::new(),
                signature: None,
            });
        }
        let bytes = bytes(path)?;
        let pack = PackFile::read(&bytes).map_err(|fault| Failure::PackFileRefused {
            path: path.to_owned(),
            detail: fault.to_string(),
        })?;
        let signature = signature_of(path)?;
        Ok(Self { pack, bytes, signature })
    }
}

/// The files of a pack's directory; every one that cannot be carried is told.
pub(super) fn gather(context: &Context<'_>, dir: &Path) -> Result<PackFile, Failure> {
    PackFile::gather(&folder(dir)?).map_err(|faults| {
        for fault in &faults {
            context.console.fault(&fault.to_string());
        }
        Failure::PackRefused { faults: faults.len() }
    })
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(PackFile::LONGEST).unwrap_or(u64::MAX).saturating_add(1);
    input::open(path)?
        .take(limit)
        .read_to_end(&mut bytes)
        .map_err(|source| input::unreadable(path, source))?;
    Ok(bytes)
}

/// The text of the signature beside a file; what is there and is not one is as wrong as one of other bytes.
fn signature_of(path: &Path) -> Result<Option<String>, Failure> {
    let mut name = path.to_owned().into_os_string();
    name.push(".minisig");
    let beside = PathBuf::from(name);
    match fs::symlink_metadata(&beside) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        _ => Ok(Some(input::text(&beside, LONGEST_SIGNATURE)?.unwrap_or_default())),
    }
}

/// Every fault of the pack itself, and every number that another installed pack gave.
fn check(context: &Context<'_>, pack: &PackFile, id: &str) -> Result<(), Failure> {
    if !super::is_id(id) {
        return Err(Failure::PackName { id: id.to_owned() });
    }
    let mut told: Vec<String> = content::check(pack, &rows)
        .faults
        .iter()
        .map(ToString::to_string)
        .collect();
    if told.is_empty() {
        let installed = packs::packs(&context.dir).installed;
        let read = content::Pack::read(std::sync::Arc::new(pack.clone())).unwrap_or_default();
        for lesson in &read.lessons {
            let others = installed.iter().filter(|other| other.id != id);
            let given = others.flat_map(|other| other.lessons.iter().map(move |lesson| (&other.id, lesson)));
            for (other, (theirs, number)) in given {
                if *number == lesson.number && *theirs != lesson.id {
                    told.push(format!(
                        "{}: number {number} is that of {theirs} in pack {other:?}",
                        lesson.id
                    ));
                }
            }
        }
    }
    for fault in &told {
        context.console.fault(fault);
    }
    match told.len() {
        0 => Ok(()),
        faults => Err(Failure::PackRefused { faults }),
    }
}

/// Where a pack lies, and the names it has on its way in and out.
struct Place {
    home: PathBuf,
    whole: PathBuf,
    part: PathBuf,
    former: PathBuf,
}

impl Place {
    fn of(data_dir: &Path, id: &str) -> Self {
        let home = packs::home(data_dir);
        Self {
            whole: home.join(id),
            part: home.join(format!(".part-{id}")),
            former: home.join(format!(".former-{id}")),
            home,
        }
    }

    /// Writes the pack beside, on the disk whole, then gives it its name; the former one keeps it until then.
    fn put(&self, pack: &PackFile, signer: &Signer) -> Result<(), Failure> {
        let failed = |source| Failure::Unwritable {
            path: self.whole.clone(),
            source,
        };
        self.write(pack, signer)
            .and_then(|()| self.take_name())
            .map_err(|error| {
                let _gone = clear(&self.part);
                failed(error)
            })
    }

    fn write(&self, pack: &PackFile, signer: &Signer) -> io::Result<()> {
        make_dir(&self.home)?;
        self.mend()?;
        clear(&self.part)?;
        make_dir(&self.part)?;
        let mut folders = vec![self.part.clone()];
        for (name, text) in pack.files() {
            if let Some((tag, _)) = name.split_once('/') {
                let folder = self.part.join(tag);
                if !folders.contains(&folder) {
                    make_dir(&folder)?;
                    folders.push(folder);
                }
            }
            write_new(&self.part.join(name), text)?;
        }
        write_new(&self.part.join(SIGNER), &signer.noted())?;
        folders.iter().try_for_each(|folder| sync(folder))
    }

    fn take_name(&self) -> io::Result<()> {
        if fs::symlink_metadata(&self.whole).is_err() {
            fs::rename(&self.part, &self.whole)?;
            return sync(&self.home);
        }
        match renameat_with(CWD, &self.part, CWD, &self.whole, RenameFlags::EXCHANGE) {
            Ok(()) => {
                sync(&self.home)?;
                clear(&self.part)
            }
            // A file system of a stick or of the network may not know the exchange.
            Err(_) => {
                fs::rename(&self.whole, &self.former)?;
                fs::rename(&self.part, &self.whole)?;
                sync(&self.home)?;
                clear(&self.former)
            }
        }
    }

    /// After a cut between the two names, the former pack takes its name back.
    fn mend(&self) -> io::Result<()> {
        if fs::symlink_metadata(&self.former).is_err() {
            return Ok(());
        }
        if fs::symlink_metadata(&self.whole).is_ok() {
            return clear(&self.former);
        }
        fs::rename(&self.former, &self.whole)
    }

    /// Takes the name first, so that a cut leaves no half of a pack; false when there was none.
    fn take_away(&self) -> Result<bool, Failure> {
        let done = || {
            clear(&self.part)?;
            clear(&self.former)?;
            match fs::rename(&self.whole, &self.part) {
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
                renamed => renamed?,
            }
            sync(&self.home)?;
            clear(&self.part)?;
            Ok(true)
        };
        done().map_err(|source| Failure::Unwritable {
            path: self.whole.clone(),
            source,
        })
    }
}

fn make_dir(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn sync(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

/// Removes a file or a folder; absent is fine, and no link is followed.
fn clear(path: &Path) -> io::Result<()> {
    let there = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        there => there?,
    };
    if there.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    }
}
