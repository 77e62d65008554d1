//! PINs hashed and compared: Argon2id with 19 MiB, two passes, one lane (RELIABILITY of a PIN rests on the lock-out, not
//! on its length). Slow on purpose: never called from the loop's own thread.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

/// Memory in KiB, passes, lanes.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
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
    let failed = |error: argon2::password_hash::Error| PinError::Hash(error.to_string());
    let hash = hasher()?
        .hash_password_with_salt(secret.as_bytes(), &salt)
        .map_err(failed)?;
    Ok(hash.to_string())
}

/// Whether a secret is the one that was hashed; a hash that cannot be read matches nothing.
#[must_use]
pub fn verify(secret: &str, hash: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(hash) else {
        return false;
    };
    hasher().is_ok_and(|hasher| hasher.verify_password(secret.as_bytes(), &parsed).is_ok())
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

fn hasher() -> Result<Argon2<'static>, PinError> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|error| PinError::Hash(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
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
    fn a_code_to_be_used_once_has_eight_digits() {
        let code = once().unwrap();
        assert!(code.len() == 8 && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
    }
}
