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

use std::path::PathBuf;
use std::process::ExitCode;

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

fn target_dir() -> PathBuf {
    root().join("target")
}
