//! The core pack, which is in the binary.

use palier::content::{Core, check, core};
use palier::i18n::PackWords;

use crate::files::lines;

#[test]
fn the_core_pack_has_no_fault() {
    let report = check(&Core, &lines);
    let faults: Vec<String> = report.faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, [""; 0]);
    assert!(report.usages >= 2 && report.lessons >= 2, "{}", report.summary());
}

#[test]
fn the_core_pack_reads_from_the_binary() {
    let pack = core();
    assert_eq!(pack.id, "core");
    assert_eq!(pack.languages, ["fr", "en", "ar"]);
    assert!(pack.procedures.len() >= 12);
    let lesson = pack.lesson("email.mailbox").unwrap();
    assert_eq!(lesson.message("can-1"), "email-mailbox-can-1");
    assert_eq!(
        lesson.step_message(&lesson.steps()[1], "hint-3"),
        "email-mailbox-write-hint-3"
    );
    assert_eq!(pack.words("xx", "email"), [""; 0]);
    assert_eq!(pack.words("ar", "email").len(), 1);
}
