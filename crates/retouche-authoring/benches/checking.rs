//! How long it takes to check a procedure with its texts in four languages and its cases, and to check as
//! many as a whole administration has: `cargo bench -p retouche --bench checking`. The first check also
//! makes ready what all others share: the schema's validator and the product's texts.

use std::fs;
use std::hint::black_box;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use retouche::Kinds;
use retouche_authoring::check::{ProcedureFiles, check};

const ROUNDS: usize = 50;
const MANY: usize = 250;

fn main() {
    for example in ["property-occupancy/1", "address-change/1"] {
        let files = files(example);
        told(
            &format!("{example}, the first time"),
            timed(|| {
                checked(&files);
            }),
        );
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|_| {
                timed(|| {
                    checked(&files);
                })
            })
            .collect();
        times.sort();
        told(&format!("{example}, as a rule"), times[ROUNDS / 2]);
    }
    let many: Vec<ProcedureFiles> = (0..MANY).map(|_| files("property-occupancy/1")).collect();
    let all = thread::available_parallelism().map_or(1, NonZero::get);
    for cores in if all == 1 { vec![1] } else { vec![1, all] } {
        let time = timed(|| check_all(&many, cores));
        told(&format!("{MANY} of property-occupancy, cores: {cores}"), time);
        told("of which each", time / u32::try_from(MANY).expect("a small number"));
    }
    peak();
}

fn checked(files: &ProcedureFiles) -> bool {
    black_box(check(files, &Kinds::standard()).is_ok())
}

/// As `retouche check` does: each core takes the next one.
fn check_all(many: &[ProcedureFiles], cores: usize) {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(files) = many.get(next.fetch_add(1, Ordering::Relaxed)) {
            assert!(checked(files), "the example is right");
        }
    };
    thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

#[expect(clippy::print_stdout, reason = "what a benchmark is for")]
fn told(what: &str, time: Duration) {
    println!("{what:>45}: {:.2} ms", time.as_secs_f64() * 1e3);
}

/// The most memory that the process ever held, where the system tells it.
#[expect(clippy::print_stdout, reason = "what a benchmark is for")]
fn peak() {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(peak) = status.lines().find_map(|line| line.strip_prefix("VmHWM:")) {
        println!("{:>45}: {}", "memory at its peak", peak.trim());
    }
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
