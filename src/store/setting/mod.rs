//! What the installation knows of itself: its identity, its site's description, whether it is a demonstration.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::error::{At, Error, Result};
use crate::domain::{Part, Site, SiteId};

/// Who writes records here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Installation {
    pub site: SiteId,
    pub device: SiteId,
    /// Grows at each restore of a backup.
    pub epoch: u32,
}

const SITE_ID: &str = "site_id";
const DEVICE_ID: &str = "device_id";
const EPOCH: &str = "epoch";
const DEMO: &str = "demo";
const SITE: &str = "site";
const PART: &str = "part";

/// Reads the identity; a missing or unreadable one is damage, since creation writes it with the schema.
pub(super) fn installation(db: &Connection, path: &Path) -> Result<Installation> {
    let text = |name| get(db, path, name)?.ok_or_else(|| Error::unreadable(path, format!("no {name}")));
    let code = |name| SiteId::parse(&text(name)?).ok_or_else(|| Error::unreadable(path, name));
    Ok(Installation {
        site: code(SITE_ID)?,
        device: code(DEVICE_ID)?,
        epoch: text(EPOCH)?.parse().map_err(|_| Error::unreadable(path, EPOCH))?,
    })
}

/// Writes the identity of a new installation.
pub(super) fn found(db: &Connection, path: &Path, installation: &Installation) -> Result<()> {
    set(db, path, SITE_ID, installation.site.as_str())?;
    set(db, path, DEVICE_ID, installation.device.as_str())?;
    set(db, path, EPOCH, &installation.epoch.to_string())
}

/// The site's description; the default one until it is set.
pub(super) fn site(db: &Connection, path: &Path) -> Result<Site> {
    match get(db, path, SITE)? {
        None => Ok(Site::default()),
        Some(text) => serde_json::from_str(&text).map_err(|error| Error::unreadable(path, format!("site: {error}"))),
    }
}

pub(super) fn set_site(db: &Connection, path: &Path, site: &Site) -> Result<()> {
    // Serialising texts and maps of texts to memory has no way to fail.
    set(db, path, SITE, &serde_json::to_string(site).unwrap_or_default())
}

/// The part that this kiosk takes in a date; what this version cannot read is none.
pub(super) fn part(db: &Connection, path: &Path) -> Result<Option<Part>> {
    Ok(get(db, path, PART)?.and_then(|text| Part::parse(&text)))
}

pub(super) fn set_part(db: &Connection, path: &Path, part: Option<&Part>) -> Result<()> {
    set(db, path, PART, &part.map(Part::to_string).unwrap_or_default())
}

pub(super) fn is_demo(db: &Connection, path: &Path) -> Result<bool> {
    Ok(get(db, path, DEMO)?.is_some())
}

pub(super) fn mark_demo(db: &Connection, path: &Path) -> Result<()> {
    set(db, path, DEMO, "1")
}

/// The names of settings whose sum does not fit.
pub(super) fn damaged(db: &Connection, path: &Path) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT name, value, sum FROM setting").at(path)?;
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .at(path)?;
    let rows: Vec<(String, String, [u8; 8])> = rows.collect::<rusqlite::Result<_>>().at(path)?;
    let spoilt = rows
        .into_iter()
        .filter(|(name, value, found)| sum(name, value) != *found);
    Ok(spoilt.map(|(name, ..)| name).collect())
}

fn get(db: &Connection, path: &Path, name: &str) -> Result<Option<String>> {
    let found: Option<(String, [u8; 8])> = db
        .prepare_cached("SELECT value, sum FROM setting WHERE name = ?")
        .and_then(|mut statement| {
            statement
                .query_row([name], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()
        })
        .at(path)?;
    match found {
        None => Ok(None),
        Some((value, found)) if found == sum(name, &value) => Ok(Some(value)),
        Some(_) => Err(Error::unreadable(path, format!("setting {name}"))),
    }
}

fn set(db: &Connection, path: &Path, name: &str, value: &str) -> Result<()> {
    db.prepare_cached("INSERT OR REPLACE INTO setting (name, value, sum) VALUES (?, ?, ?)")
        .and_then(|mut statement| statement.execute((name, value, sum(name, value))))
        .map(drop)
        .at(path)
}

/// The first 8 bytes of the SHA-256 of `name=value`.
pub(super) fn sum(name: &str, value: &str) -> [u8; 8] {
    let hash: [u8; 32] = Sha256::digest(format!("{name}={value}")).into();
    let mut sum = [0; 8];
    sum.copy_from_slice(&hash[..8]);
    sum
}
