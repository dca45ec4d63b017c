//! Sets the core's times in WASM beside the native ones. The work and the procedure are those of
//! `cargo bench -p retouche --bench reading`; the module is built like the widget's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::module::Package;
use crate::needs;
use crate::progress::{Outcome, heading, note, run_quietly};
use crate::toolchain::WasmToolchain;
use crate::widget::WASM_OPT;
use crate::{root, target_dir};

/// What a work is called, and how long it took, in microseconds.
type Times = Vec<(String, f64)>;

pub(crate) fn run() -> Outcome {
    needs::npm_packages()?;
    let folder = target_dir().join("wasm/bench");
    fs::create_dir_all(&folder)?;
    heading("Native");
    let native = native(&folder.join("reading.pack"))?;
    heading("WASM");
    let module = module(&folder)?;
    let mut node = Command::new("node");
    node.arg(sources().join("wasm.mjs")).arg(module).args(native.iter().map(|(what, _)| what));
    let wasm = times(&run_quietly("node", &mut node)?)?;
    heading("Microseconds, the best of many rounds");
    note(&format!("{:36}{:>10}{:>10}{:>8}", "", "native", "WASM", "ratio"));
    for ((what, native), (_, wasm)) in native.iter().zip(&wasm) {
        note(&format!("{what:36}{native:>10.1}{wasm:>10.1}{:>8.1}", wasm / native));
    }
    Ok(())
}

fn sources() -> PathBuf {
    root().join("crates/retouche/benches/reading")
}

/// Measures natively, and leaves the procedure for the module to read.
fn native(pack: &Path) -> Outcome<Times> {
    let mut cargo = crate::cargo();
    cargo.args(["bench", "--package", "retouche", "--bench", "reading", "--", "--pack"]).arg(pack);
    times(&run_quietly("cargo bench", cargo.current_dir(root()))?)
}

/// The module, as small as the widget's.
fn module(folder: &Path) -> Outcome<PathBuf> {
    let package = Package { name: "reading", source: sources().join("wasm.rs") };
    let env = [("READING_PACK", folder.join("reading.pack"))];
    let compiled = package.build(WasmToolchain::small()?, &env)?;
    let module = folder.join("reading.wasm");
    let mut optimise = needs::npm_program("wasm-opt");
    optimise.args(WASM_OPT).arg(compiled).arg("-o").arg(&module);
    run_quietly("wasm-opt", &mut optimise)?;
    Ok(module)
}

/// Reads lines such as `read 60 answers: 75.8 µs`.
fn times(report: &str) -> Outcome<Times> {
    let lines = report.lines().filter_map(|line| line.strip_suffix(" µs")?.rsplit_once(": "));
    let times: Result<Times, _> =
        lines.map(|(what, time)| time.parse().map(|time| (what.to_owned(), time))).collect();
    let times = times?;
    if times.is_empty() { Err(format!("nothing was measured:\n{report}").into()) } else { Ok(times) }
}
