//! WASM modules of the core alone, to measure and to test with. Each is one source file, built in a workspace
//! of its own: no package of ours is one for browsers without Leptos.

use std::fs;
use std::path::PathBuf;

use crate::progress::{Outcome, run_openly};
use crate::toolchain::WasmToolchain;
use crate::{root, target_dir};

/// A package of one file.
pub(crate) struct Package {
    /// What it is called.
    pub(crate) name: &'static str,
    /// Its source.
    pub(crate) source: PathBuf,
}

impl Package {
    /// Builds the module with the profile of the widget's, and gives its file. `env` is what the source reads
    /// while it is compiled.
    pub(crate) fn build(&self, toolchain: WasmToolchain, env: &[(&str, PathBuf)]) -> Outcome<PathBuf> {
        let folder = target_dir().join("wasm").join(self.name);
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join("Cargo.toml"),
            self.manifest(&fs::read_to_string(root().join("Cargo.toml"))?)?,
        )?;
        // The same versions of everything; what the module has no use for, cargo takes out.
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let mut cargo = toolchain.build();
        cargo
            .args(["--profile", "wasm"])
            .current_dir(folder)
            .envs(env.iter().map(|(name, value)| (name, value)));
        run_openly("compiling the module", &mut cargo)?;
        let file = format!("wasm/wasm32-unknown-unknown/wasm/{}.wasm", self.name);
        Ok(target_dir().join(file))
    }

    fn manifest(&self, workspace: &str) -> Outcome<String> {
        let (_, profile) = workspace.split_once("[profile.wasm]").ok_or("there is no profile `wasm`")?;
        let profile = profile.split("\n[").next().unwrap_or_default();
        let (name, source, core) = (self.name, &self.source, root().join("crates/retouche"));
        Ok(format!(
            "[package]\nname = {name:?}\nedition = \"2024\"\n\n[workspace]\n\n\
             [lib]\ncrate-type = [\"cdylib\"]\npath = {source:?}\n\n\
             [dependencies]\nretouche = {{ path = {core:?}, default-features = false }}\nserde_json = \"1\"\n\n\
             [profile.wasm]{profile}\n"
        ))
    }
}
