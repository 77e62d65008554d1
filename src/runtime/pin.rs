//! PINs hashed and compared: Argon2id with 19 MiB, two passes, one lane (RELIABILITY of a PIN rests on the lock-out, not
//! on its length). Slow on purpose: never called from the loop's own thread.

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use subtle::ConstantTimeEq;

/// Memory in KiB, passes, lanes.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// Blocks of 1 KiB asked of the system for a hash, of which only [`COST`] are touched.
///
/// Memory of up to 32 MiB that was given back once makes the C library keep the next of its size: a kiosk would hold
/// 19 MiB from the second sign-in on.
const ROOM: usize = 33 * 1024;
/// Bytes of a hash.
const LENGTH: usize = 32;
/// Digits of a code to be used once.
const ONCE: u32 = 8;

/// Why a PIN could not be hashed.
#[derive(Debug, thiserror::Error)]
pub enum PinError {
    #[error("hashing failed: {0}")]
    Hash(String),
    #[error("no randomness: {0}")]
    Random(getrandom::Error),
}

/// The hash of a secret as a PHC string, with a salt of its own.
pub fn hash(secret: &str) -> Result<String, PinError> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(PinError::Random)?;
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|error| PinError::Hash(error.to_string()))?;
    let hash = derive(secret, &salt, &params).map_err(|error| PinError::Hash(error.to_string()))?;
    let failed = |error: argon2::password_hash::phc::Error| PinError::Hash(error.to_string());
    let whole = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(|error| PinError::Hash(error.to_string()))?,
        salt: Some(Salt::new(&salt).map_err(failed)?),
        hash: Some(Output::new(&hash).map_err(failed)?),
    };
    Ok(whole.to_string())
}

/// Whether a secret is the one that was hashed; a hash that cannot be read, or that costs more than ours, matches nothing.
#[must_use]
pub fn verify(secret: &str, hash: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(hash) else {
        return false;
    };
    let (Ok(params), Some(salt), Some(expected)) = (Params::try_from(&parsed), parsed.salt, parsed.hash) else {
        return false;
    };
    let ours = parsed.algorithm == Algorithm::Argon2id.ident() && parsed.version == Some(Version::V0x13.into());
    let cost = (params.m_cost(), params.t_cost(), params.p_cost());
    if !ours || cost.0 > COST.0 || cost.1 > COST.1 || cost.2 > COST.2 {
        return false;
    }
    derive(secret, &salt, &params).is_ok_and(|hash| hash.ct_eq(expected.as_bytes()).into())
}

/// A code of 8 digits to be used once.
pub fn once() -> Result<String, PinError> {
    let most = 10_u64.pow(ONCE);
    loop {
        let random = getrandom::u64().map_err(PinError::Random)?;
        // The last, shorter stretch of numbers would favour small codes.
        if random < u64::MAX - u64::MAX % most {
            return Ok(format!("{:0width$}", random % most, width = ONCE as usize));
        }
    }
}

fn derive(secret: &str, salt: &[u8], params: &Params) -> argon2::Result<[u8; LENGTH]> {
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(ROOM.max(params.block_count()))
        .map_err(|_| argon2::Error::OutOfMemory)?;
    memory.resize(params.block_count(), Block::default());
    let mut hash = [0; LENGTH];
    argon2.hash_password_into_with_memory(secret.as_bytes(), salt, &mut hash, &mut memory)?;
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_secret_matches_and_no_two_hashes_are_alike() {
        let first = hash("246810").unwrap();
        assert!(first.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{first}");
        assert!(verify("246810", &first));
        assert!(!verify("246811", &first));
        assert!(!verify("246810", "not a hash"));
        assert_ne!(first, hash("246810").unwrap());
    }

    #[test]
    fn a_hash_that_asks_for_more_work_than_ours_is_not_computed() {
        let dear = hash("246810").unwrap().replace("m=19456", "m=1048576");
        assert!(!verify("246810", &dear));
    }

    #[test]
    fn hashes_are_those_of_the_library() {
        use argon2::{PasswordHasher as _, PasswordVerifier as _};
        let params = Params::new(COST.0, COST.1, COST.2, None).unwrap();
        let library = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let theirs: PasswordHash = library.hash_password_with_salt(b"246810", b"saltsaltsaltsalt").unwrap();
        assert!(verify("246810", &theirs.to_string()));
        assert!(!verify("246811", &theirs.to_string()));
        let ours = hash("246810").unwrap();
        library.verify_password(b"246810", ours.as_str()).unwrap();
    }

    #[test]
    fn a_code_to_be_used_once_has_eight_digits() {
        let code = once().unwrap();
        assert!(code.len() == 8 && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
    }
}
