//! Whether a pack file was signed by somebody whom the site trusts, in the format of minisign.

use minisign_verify::{Error, PublicKey, Signature};

/// What a signature is worth here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// A key of the site made it for these very bytes.
    Trusted(String),
    Unsigned,
    /// No key of the site made it, so that nothing can be said of it.
    UnknownKey,
    /// It is not one, or is of other bytes.
    Wrong,
}

/// Judges the bytes of a file by the signature that came beside it and the public keys of the site.
pub(super) fn judge(bytes: &[u8], signature: Option<&str>, keys: &[String]) -> Verdict {
    let Some(signature) = signature else {
        return Verdict::Unsigned;
    };
    let Ok(signature) = Signature::decode(signature) else {
        return Verdict::Wrong;
    };
    for key in keys {
        let Ok(public) = PublicKey::from_base64(key) else {
            continue;
        };
        match public.verify(bytes, &signature, false) {
            Ok(()) => return Verdict::Trusted(key.clone()),
            Err(Error::UnexpectedKeyId) => {}
            Err(_) => return Verdict::Wrong,
        }
    }
    Verdict::UnknownKey
}
