//! Finds a Rust toolchain that can build for the browser, by trying: version strings do not tell
//! whether a target's standard library is there. What is built with it is `widget`'s part.

use std::fs;
use std::path::PathBuf;
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
    Target {
        /// And the standard library's source, which is then built for size: a quarter less to download.
        with_source: bool,
    },
    /// The distribution's compiler, with the standard library built from its source.
    Distribution,
}

/// How the standard library is built for size. A panic traps and says nothing; the loader then leaves the
/// rest to the server.
const FROM_SOURCE: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

impl WasmToolchain {
    /// The first way that works on this machine, or what to install.
    pub(crate) fn find() -> Outcome<Self> {
        if target_works()? || (rustup_adds("target", TARGET) && target_works()?) {
            let with_source = has_source()? || (rustup_adds("component", "rust-src") && has_source()?);
            note(match with_source {
                true => "WASM: the active toolchain, with the standard library built for size",
                false => "WASM: the active toolchain has the target",
            });
            return Ok(Self::Target { with_source });
        }
        install_distribution_compiler().map_err(|error| format!("{error}\n{}", advice()))?;
        if !source_works()? {
            return Err(advice().into());
        }
        note("WASM: the distribution's compiler, with the standard library built from source");
        Ok(Self::Distribution)
    }

    /// `cargo build` for the browser's target, in a target folder of its own: two cargos in one folder
    /// block each other.
    pub(crate) fn build(self) -> Command {
        let mut command = match self {
            Self::Target { .. } => Command::new("cargo"),
            Self::Distribution => distribution(DISTRIBUTION_CARGO),
        };
        command.arg("build").args(target_arguments());
        if self != (Self::Target { with_source: false }) {
            // Building the standard library is an unstable option, and the compiler a stable one.
            command.args(FROM_SOURCE).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", SMALL);
        }
        command
    }

    /// `cargo clippy` for the browser's target: clippy comes only with a toolchain that has it.
    pub(crate) fn clippy(self) -> Option<Command> {
        let mut command = Command::new("cargo");
        command.arg("clippy").args(target_arguments());
        (self != Self::Distribution).then_some(command)
    }
}

fn target_arguments() -> [std::ffi::OsString; 4] {
    ["--target".into(), TARGET.into(), "--target-dir".into(), target_dir().join("wasm").into()]
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
fn rustup_adds(kind: &str, name: &str) -> bool {
    let mut add = Command::new("rustup");
    add.args([kind, "add", name]);
    processes::succeeds_within(Duration::from_secs(60), &mut add)
}

/// Whether the active toolchain has the standard library's source.
fn has_source() -> Outcome<bool> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output()?;
    let sysroot = PathBuf::from(String::from_utf8(output.stdout)?.trim());
    Ok(sysroot.join("lib/rustlib/src/rust/library/Cargo.toml").exists())
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
    // The probe knows no standard library, which is unstable, and the compiler is a stable one.
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
