//! Processes that outlive the call that starts them, and the promise that they end with us.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::progress::Outcome;

const GLANCE: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(5);

/// A process that is stopped when this value goes.
pub(crate) struct Running {
    name: &'static str,
    child: Child,
}

impl Running {
    pub(crate) fn start(name: &'static str, command: &mut Command) -> Outcome<Self> {
        let child =
            command.stdin(Stdio::null()).spawn().map_err(|error| format!("cannot start {name}: {error}"))?;
        Ok(Self { name, child })
    }

    /// An error once the process has ended, whatever it ended with.
    pub(crate) fn still_runs(&mut self) -> Outcome {
        match self.child.try_wait()? {
            None => Ok(()),
            Some(status) => Err(format!("{} ended: {status}", self.name).into()),
        }
    }
}

impl Drop for Running {
    /// Asks first, so that the process can finish what it writes.
    fn drop(&mut self) {
        let _ =
            Command::new("kill").args(["-TERM", &self.child.id().to_string()]).stderr(Stdio::null()).status();
        if ends_within(PATIENCE, &mut self.child).is_none() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Runs a command in silence; one that takes too long has not succeeded.
pub(crate) fn succeeds_within(limit: Duration, command: &mut Command) -> bool {
    let silent = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = silent.spawn() else {
        return false;
    };
    let ended = ends_within(limit, &mut child);
    if ended.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    ended == Some(true)
}

/// Whether the process succeeded, or nothing while it still runs at the limit.
fn ends_within(limit: Duration, child: &mut Child) -> Option<bool> {
    let start = Instant::now();
    while start.elapsed() < limit {
        match child.try_wait() {
            Ok(None) => thread::sleep(GLANCE),
            Ok(Some(status)) => return Some(status.success()),
            Err(_) => return Some(false),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sleeping() -> Command {
        let mut sleep = Command::new("sleep");
        sleep.arg("60");
        sleep
    }

    #[test]
    fn a_process_ends_with_the_value_that_holds_it() {
        let mut running = Running::start("a sleeper", &mut sleeping()).unwrap();
        running.still_runs().unwrap();
        let process = format!("/proc/{}", running.child.id());
        drop(running);
        assert!(!std::path::Path::new(&process).exists());
    }

    #[test]
    fn a_process_that_ended_by_itself_is_told() {
        let mut running = Running::start("a liar", &mut Command::new("false")).unwrap();
        ends_within(PATIENCE, &mut running.child);
        assert!(running.still_runs().unwrap_err().to_string().contains("a liar ended"));
    }

    #[test]
    fn what_takes_too_long_has_not_succeeded() {
        assert!(succeeds_within(PATIENCE, &mut Command::new("true")));
        assert!(!succeeds_within(Duration::from_millis(200), &mut sleeping()));
    }
}
