//! `retouche`: what authors, translators and operators do with procedures from a terminal.
//!
//! Each command is a module; files are read and reports are printed here, and all that is known of
//! procedures is the library's. Exit codes: 0 clean, 1 findings, 2 misuse.

mod accounts;
mod arguments;
mod audit;
mod check;
mod diff;
mod directories;
mod explain;
mod operate;
mod report;
mod schema;
mod texts;
mod verify;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Arguments, Command, KeysCommand, TextsCommand};
use clap::Parser;
use retouche_server::Audited;

/// How a command ends when it ends well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// There is nothing to mend.
    Clean,
    /// There is something to mend, and it was told.
    Findings,
}

/// A command that was given what it cannot work with: why, in words for the terminal.
type Misuse = io::Error;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        // Whoever reads us has had enough: `retouche check | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Standard error may be closed too; there is nobody left to tell.
            drop(writeln!(io::stderr(), "retouche: {error}"));
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<Outcome, Misuse> {
    let language = arguments.language();
    let out = &mut io::stdout().lock();
    match &arguments.command {
        Command::Check { directories, format } => check::run(directories, *format, language, out),
        Command::Explain { code } => explain::run(*code, language, out),
        Command::Texts(TextsCommand::Ids { directory }) => texts::ids(directory, language, out),
        Command::Texts(TextsCommand::Status { directory }) => texts::status(directory, language, out),
        Command::Schema(options) => schema::run(options, language, out),
        Command::Diff(options) => diff::run(options, language, out),
        Command::Serve(options) => operate::serve(options),
        Command::Purge(options) => operate::purge(options, out),
        Command::Accounts(command) => accounts::run(command, language, out),
        Command::Audit { options, agent, reference, format } => {
            let audited = Audited { agent: agent.as_deref(), reference: reference.as_ref() };
            audit::run(options, audited, *format, out)
        }
        Command::Verify(options) => verify::run(options, language, out),
        Command::Keys(KeysCommand::Show { options }) => operate::show_keys(options, out),
        Command::Keys(KeysCommand::Renew { options }) => operate::renew_key(options, out),
        Command::Backup { options, to } => operate::backup(options, to),
    }
}
