//! `palier staff`: codes instead of names, and what to sign in with first.

use super::arguments::StaffCommand;
use super::context::Context;
use super::failure::Failure;
use super::output::Output;
use crate::domain::{NameCode, Role};
use crate::runtime::pin;
use crate::store::{Credential, Member};

/// Gives out, lists, resets or takes back a code.
pub(super) fn run(context: &Context<'_>, command: &StaffCommand) -> Result<(), Failure> {
    match command {
        StaffCommand::Add { code, role } => add(context, *code, *role),
        StaffCommand::List => list(context),
        StaffCommand::Reset { code } => reset(context, *code),
        StaffCommand::Role { code, role } => change_role(context, *code, *role),
        StaffCommand::Remove { code } => remove(context, *code),
    }
}

fn add(context: &Context<'_>, code: NameCode, role: Role) -> Result<(), Failure> {
    let mut store = context.open_to_write()?;
    let once = pin::once()?;
    store.add_staff(code, role, &Credential::OneTime(pin::hash(&once)?))?;
    context.warn_of(&mut store);
    if !store.staff()?.iter().any(|member| member.role == Role::Coordinator) {
        context.console.say("command-staff-no-coordinator", &[]);
    }
    print_once(context, code, &once)
}

fn reset(context: &Context<'_>, code: NameCode) -> Result<(), Failure> {
    let mut store = context.open_to_write()?;
    let once = pin::once()?;
    store.set_credential(code, &Credential::OneTime(pin::hash(&once)?))?;
    context.warn_of(&mut store);
    print_once(context, code, &once)
}

/// The one-time code alone on the standard output, and what to do with it beside.
fn print_once(context: &Context<'_>, code: NameCode, once: &str) -> Result<(), Failure> {
    let mut output = Output::open();
    // Given out already, and kept nowhere: whatever became of the output, its reader that left included, it is lost.
    output
        .line(once)
        .and_then(|()| output.finish())
        .map_err(|_| Failure::OnceUnseen { code })?;
    context
        .console
        .say("command-staff-once", &[("code", code.as_str().into())]);
    Ok(())
}

fn change_role(context: &Context<'_>, code: NameCode, role: Role) -> Result<(), Failure> {
    let mut store = context.open_to_write()?;
    store.change_role(code, role)?;
    context.warn_of(&mut store);
    context
        .console
        .say("command-staff-role", &[("code", code.as_str().into())]);
    Ok(())
}

fn remove(context: &Context<'_>, code: NameCode) -> Result<(), Failure> {
    let mut store = context.open_to_write()?;
    store.remove_staff(code)?;
    context.warn_of(&mut store);
    context
        .console
        .say("command-staff-removed", &[("code", code.as_str().into())]);
    Ok(())
}

fn list(context: &Context<'_>) -> Result<(), Failure> {
    let staff = context.open_to_read()?.staff()?;
    if staff.is_empty() {
        context.console.say("command-staff-nobody", &[]);
    }
    let mut output = Output::open();
    for member in staff {
        let Member { code, role, .. } = member;
        output.line(&format!("{code}\t{}\t{}", role.code(), state(&member)))?;
    }
    output.finish()
}

fn state(member: &Member) -> &'static str {
    if member.must_choose { "one_time" } else { "pin" }
}
