INSERT OR REPLACE INTO copied (site, device, epoch, seq, revision)
VALUES (?1, ?2, ?3, ?4, ?5)
