//! The data directory: whether it can be read and written, and who writes in it.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Access, access};

use super::Remark;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::Role;
use crate::store::Reader;

pub(super) fn look(context: &Context<'_>) -> Vec<Remark> {
    let mut remarks = vec![directory(&context.dir)];
    match context.open_quietly() {
        Ok(reader) if reader.is_new() => remarks.push(Remark::ok("records", "command-doctor-records-none")),
        Ok(reader) => remarks.extend(contents(&reader)),
        Err(failure) => remarks.push(broken(&failure)),
    }
    remarks.push(lock(&context.dir.join("palier.lock")));
    remarks
}

fn directory(dir: &Path) -> Remark {
    let remark = if !dir.exists() {
        Remark::ok("directory", "command-doctor-directory-none")
    } else if access(dir, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK).is_ok() && dir.is_dir() {
        Remark::ok("directory", "command-doctor-directory")
    } else {
        Remark::error(
            "directory",
            "command-doctor-directory-closed",
            "command-read-only-remedy",
        )
    };
    remark.with("path", dir.display().to_string())
}

fn contents(reader: &Reader) -> Vec<Remark> {
    let read = || -> crate::store::Result<(i64, bool)> {
        let counts = reader.counts()?;
        let coordinated = reader.staff()?.iter().any(|member| member.role == Role::Coordinator);
        Ok((i64::from(counts.sessions) + i64::from(counts.visits), coordinated))
    };
    match read() {
        Err(error) => vec![broken(&error.into())],
        Ok((count, coordinated)) => {
            let staff = if coordinated {
                Remark::ok("staff", "command-doctor-staff")
            } else {
                Remark::warning("staff", "command-staff-no-coordinator", "command-doctor-staff-remedy")
            };
            vec![
                Remark::ok("records", "command-doctor-records").with("count", count),
                staff,
            ]
        }
    }
}

/// The words that any command would say.
fn broken(failure: &Failure) -> Remark {
    match failure.told() {
        Some(told) => {
            let remedy = told.remedy.unwrap_or("command-defect-remedy");
            Remark {
                args: told.args,
                ..Remark::error("records", told.what, remedy)
            }
        }
        None => Remark::ok("records", "command-doctor-records-none"),
    }
}

/// Asks the kernel's own table, since taking the lock for a look could keep a kiosk from starting.
fn lock(path: &Path) -> Remark {
    let Ok(file) = fs::metadata(path) else {
        return Remark::ok("lock", "command-doctor-lock-free");
    };
    let table = fs::read_to_string("/proc/locks").unwrap_or_default();
    match holder(&table, file.ino()) {
        Some(process) => Remark::ok("lock", "command-doctor-lock-held").with("process", process),
        None => Remark::ok("lock", "command-doctor-lock-free"),
    }
}

/// The process that holds an exclusive lock on the file of a number, in a table of lines such as
/// `1: FLOCK  ADVISORY  WRITE 3548 08:02:788712 0 EOF`.
fn holder(table: &str, inode: u64) -> Option<String> {
    table.lines().find_map(|line| {
        let [_, kind, _, access, process, file, ..] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            return None;
        };
        let same = file
            .rsplit_once(':')
            .is_some_and(|(_, number)| number == inode.to_string());
        (kind == "FLOCK" && access == "WRITE" && same).then(|| process.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holder_of_a_lock_is_read_from_the_kernels_table() {
        let table = "1: POSIX  ADVISORY  WRITE 7 08:02:42 0 EOF\n2: FLOCK  ADVISORY  WRITE 3548 08:02:42 0 EOF\n\
                     2: -> FLOCK  ADVISORY  WRITE 9 08:02:43 0 EOF\nnonsense\n";
        assert_eq!(holder(table, 42).as_deref(), Some("3548"));
        assert_eq!(holder(table, 2), None);
        assert_eq!(holder(table, 43), None);
        assert_eq!(holder("", 42), None);
    }
}
