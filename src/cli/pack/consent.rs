//! A coordinator's yes, given with a PIN.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};

use rustix::termios::{LocalModes, OptionalActions, isatty, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::{NameCode, Role};
use crate::runtime::pin;
use crate::store::{AttemptGate, Credential, Store};

/// Longest line read, in bytes.
const LONGEST: u64 = 512;

/// Asks for the PIN of a coordinator, on the terminal without showing it, or as the first line of the standard input.
///
/// The attempt counts as one at the kiosk does.
pub(super) fn ask(context: &Context<'_>, store: &mut Store, code: NameCode) -> Result<(), Failure> {
    let prompt = || {
        context
            .console
            .say("command-pack-pin", &[("code", code.as_str().into())]);
    };
    let secret = secret(prompt).map_err(|source| Failure::Unreadable {
        path: "/dev/stdin".into(),
        source,
    })?;
    let gate = store.begin_attempt(code, 0)?;
    let known = gate != AttemptGate::Unknown;
    let credential = match gate {
        AttemptGate::Wait { .. } => return Err(Failure::PinLocked { code }),
        AttemptGate::Allowed {
            credential: Credential::Pin(hash),
            role: Role::Coordinator,
        } => Some(hash),
        AttemptGate::Allowed { .. } | AttemptGate::Unknown => None,
    };
    let Some(hash) = credential else {
        // As slow as a comparison, so that the time taken does not tell who exists.
        let _spent = pin::hash(&secret)?;
        if known {
            store.refuse_sign_in(code)?;
        }
        return Err(Failure::PinRefused { code });
    };
    if !pin::verify(&secret, &hash) {
        store.refuse_sign_in(code)?;
        return Err(Failure::PinRefused { code });
    }
    Ok(store.attempt_succeeded(code)?)
}

/// Asks once the terminal shows nothing any more, so that nothing typed early is seen.
fn secret(prompt: impl FnOnce()) -> io::Result<Zeroizing<String>> {
    let stdin = io::stdin();
    if !isatty(&stdin) {
        prompt();
        return line(&mut BufReader::new(stdin.lock()));
    }
    let terminal = File::options().read(true).write(true).open("/dev/tty")?;
    let shown = tcgetattr(&terminal)?;
    let mut hidden = shown.clone();
    hidden.local_modes.remove(LocalModes::ECHO);
    hidden.local_modes.insert(LocalModes::ECHONL);
    tcsetattr(&terminal, OptionalActions::Flush, &hidden)?;
    prompt();
    let typed = line(&mut BufReader::new(&terminal));
    // A terminal that no longer echoes would be worse than a PIN that was not read.
    let restored = tcsetattr(&terminal, OptionalActions::Flush, &shown);
    let _flushed = (&terminal).flush();
    restored?;
    typed
}

fn line(from: &mut impl BufRead) -> io::Result<Zeroizing<String>> {
    let mut typed = Zeroizing::new(String::with_capacity(512));
    from.take(LONGEST).read_line(&mut typed)?;
    let length = typed.trim_end_matches(['\n', '\r']).len();
    typed.truncate(length);
    Ok(typed)
}
