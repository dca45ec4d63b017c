//! Tells the person at the terminal what runs and for how long. What is run, and why, is the
//! callers' business.

use std::error::Error;
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// What every task returns: nothing in this crate is recovered from, so an error is its message.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// A heading over the steps that follow.
pub(crate) fn heading(text: &str) {
    eprintln!("\n── {text}");
}

/// One line of information.
pub(crate) fn note(text: &str) {
    eprintln!("   {text}");
}

/// Does `work` while the elapsed seconds are shown beside `what`.
pub(crate) fn timed<T>(what: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let start = Instant::now();
    let (finished, waiting) = channel::<()>();
    let label = what.to_owned();
    let ticker = thread::spawn(move || {
        while let Err(RecvTimeoutError::Timeout) = waiting.recv_timeout(tick()) {
            show_elapsed(&label, start);
        }
    });
    let outcome = work();
    drop(finished);
    ticker.join().map_err(|_| "the progress display stopped")?;
    clear_line();
    finish_step(what, start.elapsed(), outcome.is_ok());
    outcome
}

/// One line for each finished step, until a task takes them for its summary.
static STEPS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Takes the lines of the steps that have finished since the last call.
pub(crate) fn take_steps() -> Vec<String> {
    STEPS.lock().map(|mut steps| std::mem::take(&mut *steps)).unwrap_or_default()
}

/// Keeps a step that something else has run and timed.
pub(crate) fn add_step(line: String) {
    if let Ok(mut steps) = STEPS.lock() {
        steps.push(line);
    }
}

fn finish_step(what: &str, time: Duration, succeeded: bool) {
    let seconds = time.as_secs_f32();
    let verdict = if succeeded { "" } else { "failed after " };
    let line = format!("{what}: {verdict}{seconds:.1} s");
    note(&line);
    add_step(line);
}

/// Runs a command whose own output matters only when it fails.
pub(crate) fn run_quietly(what: &str, command: &mut Command) -> Outcome<String> {
    timed(what, || {
        let output = command.stdin(Stdio::null()).output().map_err(|error| cannot_start(command, &error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = [output.stdout, output.stderr].concat();
        Err(format!("{}\n{}", failed(command), String::from_utf8_lossy(&said)).into())
    })
}

/// Runs a command that shows its own progress.
pub(crate) fn run_openly(what: &str, command: &mut Command) -> Outcome {
    let start = Instant::now();
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    finish_step(what, start.elapsed(), status.success());
    if status.success() { Ok(()) } else { Err(format!("{what}: {}", failed(command)).into()) }
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start `{}`: {error}", command.get_program().display())
}

fn failed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let line = words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    format!("this command failed: {line}")
}

/// A log has no use for a line that is rewritten every second.
fn tick() -> Duration {
    Duration::from_secs(if std::io::stderr().is_terminal() { 1 } else { 30 })
}

fn show_elapsed(what: &str, start: Instant) {
    let end = if std::io::stderr().is_terminal() { "\r" } else { "\n" };
    eprint!("   {what} … {} s{end}", start.elapsed().as_secs());
    // A terminal that went away is no reason to stop the work.
    let _ = std::io::stderr().flush();
}

fn clear_line() {
    if std::io::stderr().is_terminal() {
        eprint!("\x1b[2K\r");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finished_steps_are_taken_once() {
        run_openly("a good step", &mut Command::new("true")).unwrap();
        let error = run_openly("a bad step", &mut Command::new("false")).unwrap_err();
        assert_eq!(error.to_string(), "a bad step: this command failed: false");
        timed("a piece of work", || Ok(())).unwrap();
        let steps = take_steps();
        let starts = ["a good step: 0.", "a bad step: failed after 0.", "a piece of work: 0."];
        assert_eq!(steps.len(), starts.len(), "{steps:?}");
        for (step, start) in steps.iter().zip(starts) {
            assert!(step.starts_with(start) && step.ends_with(" s"), "{step}");
        }
        assert!(take_steps().is_empty());
    }
}
