//! Finds a Rust toolchain that can build for the browser, by trying: version strings do not tell
//! whether a target's standard library is there. What is built with it is `widget`'s part.

use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::needs::{self, Need};
use crate::processes;
use crate::progress::{Outcome, note};
use crate::target_dir;

const TARGET: &str = "wasm32-unknown-unknown";
const DISTRIBUTION_RUSTC: &str = "/usr/bin/rustc";
const DISTRIBUTION_CARGO: &str = "/usr/bin/cargo";

/// How the module is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WasmToolchain {
    /// The active toolchain has the target.
    Target,
    /// The distribution's compiler, with the standard library built from its source.
    FromSource,
}

impl WasmToolchain {
    /// The first way that works on this machine, or what to install.
    pub(crate) fn find() -> Outcome<Self> {
        if target_works()? {
            note("WASM: the active toolchain has the target");
            return Ok(Self::Target);
        }
        if rustup_adds_target() && target_works()? {
            note("WASM: rustup added the target to the active toolchain");
            return Ok(Self::Target);
        }
        install_distribution_compiler().map_err(|error| format!("{error}\n{}", advice()))?;
        if !source_works()? {
            return Err(advice().into());
        }
        note("WASM: the distribution's compiler, with the standard library built from source");
        Ok(Self::FromSource)
    }

    /// `cargo SUBCOMMAND` for the browser's target, in a target folder of its own: two cargos in one
    /// folder block each other.
    pub(crate) fn cargo(self, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Target => Command::new("cargo"),
            Self::FromSource => distribution(DISTRIBUTION_CARGO),
        };
        command.arg(subcommand).args(["--target", TARGET, "--target-dir"]).arg(target_dir().join("wasm"));
        if self == Self::FromSource {
            command.arg("-Zbuild-std=std,panic_abort");
        }
        command
    }
}

fn advice() -> String {
    format!(
        "no toolchain here builds for {TARGET}. One of these is enough:\n  \
         rustup target add {TARGET}\n  \
         sudo apt-get install rustc-web rust-web-src rust-web-llvm cargo-web lld-N  \
         (N: the LLVM version that `{DISTRIBUTION_RUSTC} -vV` names)"
    )
}

fn target_works() -> Outcome<bool> {
    compiles(&mut Command::new("rustc"), "pub extern \"C\" fn probe() {}")
}

/// Where rustup's server cannot be reached this may hang.
fn rustup_adds_target() -> bool {
    let mut add = Command::new("rustup");
    add.args(["target", "add", TARGET]);
    processes::succeeds_within(Duration::from_secs(30), &mut add)
}

fn install_distribution_compiler() -> Outcome {
    let need =
        |file: &str, package: &str, why| Need { found: needs::file(file), package: package.into(), why };
    needs::system(&[
        need(DISTRIBUTION_RUSTC, "rustc-web", "compiles for the browser"),
        need(DISTRIBUTION_CARGO, "cargo-web", "builds with that compiler"),
        need("/usr/lib/rustlib/src/rust/library", "rust-web-src", "the standard library's source"),
        need("/usr/bin/rust-lld", "rust-web-llvm", "the compiler's name for the linker"),
    ])?;
    let lld = format!("lld-{}", distribution_llvm()?);
    let found = needs::on_path(&lld);
    needs::system(&[Need { found, package: lld, why: "links for the browser" }])
}

/// The major version of the LLVM inside the distribution's compiler: its linker must match.
fn distribution_llvm() -> Outcome<String> {
    let output = distribution(DISTRIBUTION_RUSTC).arg("-vV").output()?;
    let text = String::from_utf8(output.stdout)?;
    let version = text.lines().find_map(|line| line.strip_prefix("LLVM version: "));
    let major = version.and_then(|version| version.split('.').next());
    Ok(major.ok_or("the distribution's compiler does not tell its LLVM version")?.to_owned())
}

/// Without the standard library's build, which takes a minute, an empty library shows that the
/// compiler and its linker know the target.
fn source_works() -> Outcome<bool> {
    compiles(&mut distribution(DISTRIBUTION_RUSTC), "#![feature(no_core)] #![no_core]")
}

/// A program of the distribution, freed from what the outer cargo and rustup put in the environment.
fn distribution(program: &str) -> Command {
    let mut command = Command::new(program);
    for inherited in ["RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "CARGO", "RUSTFLAGS"] {
        command.env_remove(inherited);
    }
    let path = std::env::var("PATH").unwrap_or_default();
    command.env("PATH", format!("/usr/bin:{path}")).env("RUSTC", DISTRIBUTION_RUSTC);
    // Building the standard library is an unstable option, and the compiler a stable one.
    command.env("RUSTC_BOOTSTRAP", "1");
    command
}

fn compiles(rustc: &mut Command, source: &str) -> Outcome<bool> {
    let folder = target_dir().join("wasm-probe");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("probe.rs"), source)?;
    rustc.args(["--edition", "2024", "--crate-type", "cdylib", "--target", TARGET, "-C", "panic=abort"]);
    rustc.args(["-o", "probe.wasm", "probe.rs"]).current_dir(folder);
    Ok(rustc.output().is_ok_and(|output| output.status.success()))
}
