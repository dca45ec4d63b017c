//! Builds the files that browsers load: the module, its glue, the loader, the style sheet.
//! The compiler comes from `toolchain`, names and compression from `manifest`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use data_encoding::HEXLOWER;
use serde_json::json;
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::manifest::{Manifest, Naming};
use crate::needs;
use crate::progress::{Outcome, heading, note, run_openly, run_quietly, timed};
use crate::toolchain::WasmToolchain;
use crate::{root, target_dir};

/// The names by which the manifest and the loader know the files.
pub(crate) const LOADER: &str = "retouche.js";
pub(crate) const GLUE: &str = "retouche-widget.js";
pub(crate) const MODULE: &str = "retouche-widget.wasm";
pub(crate) const STYLE: &str = "retouche.css";

/// Each feature is named: with all of them, Binaryen writes modules that browsers refuse.
pub(crate) const WASM_OPT: [&str; 11] = [
    "-Oz",
    // Functions that stand apart compress better than the few large ones that they would become.
    "--one-caller-inline-max-function-size=40",
    // Nothing but the very end of the stack lies in the first kilobyte: offsets need no checks for it.
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-debug",
    "--strip-producers",
];

/// How much time may go into small files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// What is published and tested.
    Optimised,
    /// Quick to link and readable in a browser's tools.
    Dev,
}

impl Build {
    fn profile(self) -> &'static str {
        match self {
            Self::Optimised => "wasm",
            Self::Dev => "wasm-dev",
        }
    }
}

/// Where the server finds them.
pub(crate) fn folder() -> PathBuf {
    target_dir().join("widget")
}

/// Builds what changed since the last time.
pub(crate) fn build(build: Build) -> Outcome<Manifest> {
    heading("The widget");
    needs::npm_packages()?;
    let compiled = compile(build)?;
    let inputs = digest(build, &compiled)?;
    let stamp = folder().join("inputs.sha256");
    if fs::read_to_string(&stamp).is_ok_and(|last| last == inputs) {
        note("target/widget is up to date");
        return Manifest::read(&folder());
    }
    let manifest = publish(build, &compiled)?;
    fs::write(stamp, inputs)?;
    Ok(manifest)
}

fn compile(build: Build) -> Outcome<PathBuf> {
    let toolchain = match build {
        Build::Optimised => WasmToolchain::small()?,
        Build::Dev => WasmToolchain::quick()?,
    };
    let mut cargo = toolchain.build();
    cargo.args(["--package", "retouche-widget", "--lib", "--no-default-features", "--features", "csr"]);
    cargo.args(["--profile", build.profile()]).current_dir(root());
    run_openly("compiling the module", &mut cargo)?;
    let profile = target_dir().join("wasm/wasm32-unknown-unknown").join(build.profile());
    Ok(profile.join("retouche_widget.wasm"))
}

/// What the published files are made of. Cargo knows better than a list of ours what goes into the
/// module.
fn digest(build: Build, compiled: &Path) -> Outcome<String> {
    let mut hasher = Sha256::new();
    hasher.update(build.profile());
    // How they are made. The running program may meanwhile have been built anew, and be gone.
    hasher.update(concat!(include_str!("widget.rs"), include_str!("manifest.rs")));
    let tools = [root().join("package-lock.json"), root().join("Cargo.lock")];
    for input in [compiled.to_owned(), asset(STYLE)].iter().chain(&tools).chain(&loader_modules()?) {
        let content = fs::read(input).map_err(|error| format!("{}: {error}", input.display()))?;
        hasher.update(Sha256::digest(content));
    }
    Ok(HEXLOWER.encode(&hasher.finalize()))
}

fn asset(name: &str) -> PathBuf {
    root().join("widget/assets").join(name)
}

/// The modules from which the loader is bundled, beginning with the one of its name.
fn loader_folder() -> PathBuf {
    root().join("widget/loader")
}

/// The same modules, always in the same order.
fn loader_modules() -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(loader_folder())?;
    let mut modules = entries.map(|entry| Ok(entry?.path())).collect::<Outcome<Vec<_>>>()?;
    modules.retain(|path| path.extension().is_some_and(|extension| extension == "js"));
    modules.sort();
    Ok(modules)
}

fn publish(build: Build, compiled: &Path) -> Outcome<Manifest> {
    let work = target_dir().join("wasm/bindgen");
    let out = folder();
    for folder in [&work, &out] {
        // The first time there is nothing to remove.
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder)?;
    }
    let (glue, module) = bind(build, compiled, &work)?;
    let style = esbuild(&asset(STYLE), &[])?;
    let mut manifest = Manifest::default();
    timed("compressing", || {
        let files = json!({
            "glue": manifest.publish(&out, GLUE, Naming::ByContent, &glue)?,
            "module": manifest.publish(&out, MODULE, Naming::ByContent, &module)?,
            "style": manifest.publish(&out, STYLE, Naming::ByContent, &style)?,
        });
        let names = format!("--define:RETOUCHE_FILES={files}");
        let loader = esbuild(&loader_folder().join(LOADER), &["--bundle".to_owned(), names])?;
        manifest.publish(&out, LOADER, Naming::Stable, &loader)
    })?;
    manifest.write(&out)?;
    Ok(manifest)
}

/// The module's JavaScript glue, and the module as it goes out, both without what only libraries export.
fn bind(build: Build, compiled: &Path, work: &Path) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let (glue, module) = (work.join(GLUE), work.join(MODULE));
    timed("wasm-bindgen", || {
        let mut bindgen = Bindgen::new();
        // The loader passes the module, so the glue need not know its name.
        bindgen.input_path(compiled).web(true)?.typescript(false).omit_default_module_path(true);
        let mut output = bindgen.keep_debug(build == Build::Dev).generate_output()?;
        let used = only_used(output.js(), work)?;
        let exports = &mut output.wasm_mut().exports;
        let names: Vec<String> = exports.iter().map(|export| export.name.clone()).collect();
        for name in names.iter().filter(|name| !used.contains(&format!("wasm.{name}"))) {
            exports.remove(name)?;
        }
        fs::write(&glue, used)?;
        Ok(fs::write(&module, output.wasm_mut().emit_wasm())?)
    })?;
    if build == Build::Optimised {
        let mut optimise = needs::npm_program("wasm-opt");
        optimise.args(WASM_OPT).arg(&module).arg("-o").arg(&module);
        run_quietly("wasm-opt", &mut optimise)?;
    }
    Ok((esbuild(&glue, &[])?, fs::read(module)?))
}

/// What the loader uses of the glue. Leptos brings classes for streams, which we never open: with them
/// goes a twentieth of the module.
fn only_used(glue: &str, work: &Path) -> Outcome<String> {
    // Two things by which esbuild would take a class for used: what nobody asks of it, and a registry.
    let disposing = |line: &&str| !line.starts_with("if (Symbol.dispose)");
    let glue: String = glue.lines().filter(disposing).map(|line| format!("{line}\n")).collect();
    let glue = glue.replace(" new FinalizationRegistry", " /* @__PURE__ */ new FinalizationRegistry");
    let entry = work.join("entry.js");
    fs::write(work.join("whole.js"), glue)?;
    fs::write(&entry, "export { App, default } from './whole.js';\n")?;
    Ok(String::from_utf8(bundle(&entry, &["--bundle".to_owned()])?)?)
}

/// A source file, minified.
fn esbuild(source: &Path, options: &[String]) -> Outcome<Vec<u8>> {
    bundle(source, &[options, &["--minify".to_owned()]].concat())
}

fn bundle(source: &Path, options: &[String]) -> Outcome<Vec<u8>> {
    let mut bundle: Command = needs::npm_program("esbuild");
    bundle.arg(source).args(options).args(["--format=esm", "--log-level=warning"]);
    let output = bundle.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(output.stdout)
}
