//! Histories that the tests of the core replay natively, replayed in WASM: both tell the same.

use std::fs;
use std::process::Command;

use crate::module::Package;
use crate::needs;
use crate::progress::{Outcome, heading, run_openly, run_quietly};
use crate::toolchain::WasmToolchain;
use crate::{root, target_dir};

pub(crate) fn check() -> Outcome {
    heading("Replay");
    let sources = root().join("crates/retouche/tests/right_to_error");
    let folder = target_dir().join("wasm/replay");
    fs::create_dir_all(&folder)?;
    let histories = folder.join("histories.json");
    // Those of an earlier run would agree with themselves. The first time there are none.
    let _ = fs::remove_file(&histories);
    // As all tests of the workspace are run, so that nothing is built for this one alone.
    let mut native = crate::cargo();
    if needs::on_path("cargo-nextest") {
        native.args(["nextest", "run", "--workspace", "replay::"]);
    } else {
        native.args(["test", "--workspace", "replay::"]);
    }
    run_quietly("natively", native.env("RETOUCHE_HISTORIES", &histories).current_dir(root()))?;
    let package = Package { name: "replay", source: sources.join("wasm.rs") };
    let module = package.build(WasmToolchain::quick()?, &[])?;
    run_openly("in WASM", Command::new("node").arg(sources.join("wasm.mjs")).arg(module).arg(histories))
}
