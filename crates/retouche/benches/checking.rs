//! How long it takes to check a procedure with its texts in four languages and its cases:
//! `cargo bench -p retouche --bench checking`. The first check also makes ready what all others share:
//! the schema's validator and the product's texts.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use retouche::Kinds;
use retouche::check::{ProcedureFiles, check};

const ROUNDS: usize = 50;

fn main() {
    let kinds = Kinds::standard();
    for example in ["property-occupancy/1", "address-change/1"] {
        let files = files(example);
        let start = Instant::now();
        black_box(check(&files, &kinds).is_ok());
        told(&format!("{example}, the first time"), start.elapsed());
        let rounds = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            black_box(check(&files, &kinds).is_ok());
            start.elapsed()
        });
        let mut times: Vec<Duration> = rounds.collect();
        times.sort();
        told(&format!("{example}, as a rule"), times[ROUNDS / 2]);
    }
}

#[expect(clippy::print_stdout, reason = "what a benchmark is for")]
fn told(what: &str, time: Duration) {
    println!("{what:>40}: {:.2} ms", time.as_secs_f64() * 1e3);
}

fn files(example: &str) -> ProcedureFiles {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(example);
    let mut files = ProcedureFiles::new();
    for folder in ["", "texts/", "cases/"] {
        for entry in fs::read_dir(root.join(folder)).expect("an example") {
            let entry = entry.expect("a file");
            let name = format!("{folder}{}", entry.file_name().to_str().expect("a name"));
            if ProcedureFiles::wants(&name) {
                files.insert(name, fs::read(entry.path()).expect("a text"));
            }
        }
    }
    files
}
