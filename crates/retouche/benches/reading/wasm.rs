//! The work of the benchmark as a WASM module, built by `cargo xtask bench`: it exports each work by its
//! number, and whoever calls it holds the clock.

mod work;

use std::sync::LazyLock;

use work::{Scene, WORKS};

static SCENE: LazyLock<Scene> = LazyLock::new(|| Scene::of(include_bytes!(env!("READING_PACK"))));

/// Does the work of this number. Whether there is one.
#[unsafe(no_mangle)]
pub extern "C" fn work(number: usize) -> bool {
    let work = WORKS.get(number);
    work.iter().for_each(|(_, work)| work(&SCENE));
    work.is_some()
}
