//! What the tasks need from outside the checkout: npm's packages, which are installed into it, and
//! the system's, which only root may install. Which task needs what is the callers' business.

use std::fs;
use std::path::Path;
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::progress::{Outcome, note, run_quietly};
use crate::root;

/// A package of the system, and how to tell that it is not needed any more.
pub(crate) struct Need {
    pub(crate) found: bool,
    pub(crate) package: String,
    pub(crate) why: &'static str,
}

/// Whether a program can be started by its name.
pub(crate) fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Installs what is not found; a person who is not root gets the command to run instead.
pub(crate) fn system(needs: &[Need]) -> Outcome {
    let missing: Vec<_> = needs.iter().filter(|need| !need.found).collect();
    if missing.is_empty() {
        return Ok(());
    }
    for need in &missing {
        note(&format!("needs {}: {}", need.package, need.why));
    }
    let packages: Vec<_> = missing.iter().map(|need| need.package.as_str()).collect();
    if !on_path("apt-get") {
        return Err(format!("install these first (named as in Debian): {}", packages.join(" ")).into());
    }
    if !is_root()? {
        return Err(format!("run this first:\n  sudo apt-get install {}", packages.join(" ")).into());
    }
    run_quietly("apt-get update", Command::new("apt-get").arg("update"))?;
    let mut install = Command::new("apt-get");
    install.args(["install", "--yes", "--no-install-recommends"]).args(&packages);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    run_quietly(&format!("apt-get install {}", packages.join(" ")), &mut install).map(drop)
}

/// Installs npm's packages into the checkout, unless the ones of this lock file are there.
pub(crate) fn npm_packages() -> Outcome {
    system(&[
        Need {
            found: on_path("node"),
            package: "nodejs".into(),
            why: "runs the optimiser, the minifier and the browser tests",
        },
        Need { found: on_path("npm"), package: "npm".into(), why: "installs them" },
    ])?;
    let lock = fs::read(root().join("package-lock.json"))?;
    let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(&lock));
    let stamp = root().join("node_modules/.installed-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == digest) {
        return Ok(());
    }
    // No package here needs its install script, and code that nobody asked for should not run.
    let mut install = Command::new("npm");
    install.args(["ci", "--ignore-scripts"]).current_dir(root());
    run_quietly("npm ci", &mut install)?;
    Ok(fs::write(stamp, digest)?)
}

/// A program that an npm package brings.
pub(crate) fn npm_program(name: &str) -> Command {
    Command::new(root().join("node_modules/.bin").join(name))
}

/// Whether the file a system package brings is there.
pub(crate) fn file(path: impl AsRef<Path>) -> bool {
    path.as_ref().exists()
}

fn is_root() -> Outcome<bool> {
    let output = Command::new("id").arg("-u").output()?;
    Ok(output.stdout.trim_ascii() == b"0")
}
