//! `cargo xtask`: the project's own automation.
//!
//! Each task is a module; this file names them and reads the command line.
#![expect(clippy::print_stderr, reason = "a task tells the person at the terminal what it does")]

mod bench;
mod budget;
mod demo;
mod forms;
mod manifest;
mod module;
mod needs;
mod processes;
mod progress;
mod replay;
mod test;
mod toolchain;
mod widget;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use clap::Parser;

/// The project's own automation
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Builds the files that browsers load into target/widget
    Widget {
        /// Build faster and larger, for editing the widget
        #[arg(long)]
        dev: bool,
    },
    /// Weighs those files and fails when they are too heavy
    Budget,
    /// Measures the core natively and in WASM
    Bench,
    /// Starts the server and a site that embeds its forms
    Demo(demo::Demo),
    /// Runs everything that must pass before a change is merged
    Test(test::Test),
}

fn main() -> ExitCode {
    let outcome = match Task::parse() {
        Task::Widget { dev: false } => widget::build(widget::Build::Optimised).map(drop),
        Task::Widget { dev: true } => widget::build(widget::Build::Dev).map(drop),
        Task::Budget => budget::check(),
        Task::Bench => bench::run(),
        Task::Demo(demo) => demo.run(),
        Task::Test(test) => test.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The checkout this binary was built from.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap_or_else(|_| PathBuf::from("."))
}

/// Cargo as it is called by hand: without what it tells the programs that it runs about their own package.
/// Build scripts that look at that would run again, and much would be built anew.
fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    let told = |name: &OsString| {
        let name = name.to_string_lossy();
        name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
    };
    env::vars_os().map(|(name, _)| name).filter(told).for_each(|name| {
        cargo.env_remove(name);
    });
    cargo
}

fn target_dir() -> PathBuf {
    root().join("target")
}
