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
    /// The active toolchain, with the standard library built from its source: the module is a quarter
    /// smaller.
    Source,
    /// The distribution's compiler, likewise.
    Distribution,
    /// The active toolchain, with the standard library as it comes for the target.
    Plain,
}

/// How the standard library is built for size.
const FROM_SOURCE: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
/// A panic traps and says nothing; the loader then leaves the rest to the server.
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

impl WasmToolchain {
    /// The first way on this machine to a small module, then to any; or what to install.
    pub(crate) fn small() -> Outcome<Self> {
        if source_works(active)? || (rustup_adds("component", "rust-src") && source_works(active)?) {
            note("WASM: the active toolchain, with the standard library built for size");
            return Ok(Self::Source);
        }
        let installed = install_distribution_compiler();
        if installed.is_ok() && source_works(|| distribution(DISTRIBUTION_RUSTC))? {
            note("WASM: the distribution's compiler, with the standard library built for size");
            return Ok(Self::Distribution);
        }
        if target_works()? || (rustup_adds("target", TARGET) && target_works()?) {
            note("WASM: the active toolchain; without the standard library's source the module is larger");
            return Ok(Self::Plain);
        }
        installed.map_err(|error| format!("{error}\n{}", advice()))?;
        Err(advice().into())
    }

    /// The way to a module that is built quickly, however large.
    pub(crate) fn quick() -> Outcome<Self> {
        if target_works()? {
            note("WASM: the active toolchain");
            return Ok(Self::Plain);
        }
        Self::small()
    }

    /// `cargo build` for the browser's target, in a target folder of its own: two cargos in one folder
    /// block each other.
    pub(crate) fn build(self) -> Command {
        let mut command = match self {
            Self::Source | Self::Plain => crate::cargo(),
            Self::Distribution => distribution(DISTRIBUTION_CARGO),
        };
        command.arg("build").args(target_arguments());
        if self != Self::Plain {
            // Building the standard library is an unstable option, and the compiler a stable one.
            command.args(FROM_SOURCE).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", SMALL);
        }
        command
    }

    /// `cargo clippy` for the browser's target: it needs the target's standard library as it comes.
    pub(crate) fn clippy(self) -> Option<Command> {
        let mut command = crate::cargo();
        command.arg("clippy").args(target_arguments());
        (self == Self::Plain).then_some(command)
    }
}

fn target_arguments() -> [std::ffi::OsString; 4] {
    ["--target".into(), TARGET.into(), "--target-dir".into(), target_dir().join("wasm").into()]
}

fn advice() -> String {
    format!(
        "no toolchain here builds for {TARGET}. One of these is enough:\n  \
         rustup component add rust-src\n  \
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

/// Whether a compiler has the standard library's source. Building it takes a minute; an empty library
/// shows that compiler and linker know the target and what makes it small.
fn source_works(rustc: impl Fn() -> Command) -> Outcome<bool> {
    let Ok(output) = rustc().args(["--print", "sysroot"]).output() else { return Ok(false) };
    let sysroot = PathBuf::from(String::from_utf8(output.stdout)?.trim());
    let source = sysroot.join("lib/rustlib/src/rust/library/Cargo.toml");
    let empty = "#![feature(no_core)] #![no_core]";
    Ok(source.exists() && compiles(rustc().args(SMALL.split(' ')), empty)?)
}

fn active() -> Command {
    let mut rustc = Command::new("rustc");
    rustc.env("RUSTC_BOOTSTRAP", "1");
    rustc
}

/// A program of the distribution, freed from what the outer cargo and rustup put in the environment.
fn distribution(program: &str) -> Command {
    let mut command = Command::new(program);
    for inherited in ["RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "CARGO", "RUSTFLAGS"] {
        command.env_remove(inherited);
    }
    let path = std::env::var("PATH").unwrap_or_default();
    command.env("PATH", format!("/usr/bin:{path}")).env("RUSTC", DISTRIBUTION_RUSTC);
    // The probe asks for what is unstable, and the compiler is a stable one.
    command.env("RUSTC_BOOTSTRAP", "1");
    command
}

fn compiles(rustc: &mut Command, source: &str) -> Outcome<bool> {
    let folder = target_dir().join("wasm-probe");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("probe.rs"), source)?;
    rustc.args(["--edition", "2024", "--crate-type", "cdylib", "--target", TARGET]);
    rustc.args(["-o", "probe.wasm", "probe.rs"]).current_dir(folder);
    Ok(rustc.output().is_ok_and(|output| output.status.success()))
}
