//! Threads: the single place that starts them, each with a name.
//!
//! A thread without a name cannot be found in a trace. What the threads do lives with its subject, not here.

use std::io;
use std::thread::{Builder, JoinHandle, Scope, ScopedJoinHandle};

/// Starts a named thread; an error when the system refuses one.
///
/// The kernel keeps the first 15 bytes of the name. A panic of the work stays in its thread: `join` reports it.
pub fn spawn<T, F>(name: &str, work: F) -> io::Result<JoinHandle<T>>
where
    T: Send + 'static,
    F: FnOnce() -> T + Send + 'static,
{
    Builder::new().name(name.to_owned()).spawn(work)
}

/// The same for work that borrows from who started it, and ends before the scope does.
pub fn spawn_scoped<'scope, 'env, T, F>(
    scope: &'scope Scope<'scope, 'env>,
    name: &str,
    work: F,
) -> io::Result<ScopedJoinHandle<'scope, T>>
where
    T: Send + 'scope,
    F: FnOnce() -> T + Send + 'scope,
{
    Builder::new().name(name.to_owned()).spawn_scoped(scope, work)
}

#[cfg(test)]
mod tests {
    use super::spawn;

    #[test]
    fn a_worker_carries_its_name_and_gives_its_answer_back() {
        let worker = spawn("reckoning", || std::thread::current().name().map(str::to_owned)).unwrap();
        assert_eq!(worker.join().unwrap().as_deref(), Some("reckoning"));
    }

    #[test]
    fn a_panic_stays_in_its_worker() {
        let worker = spawn("unlucky", || assert_eq!(1 + 1, 3)).unwrap();
        assert!(worker.join().is_err());
    }
}
