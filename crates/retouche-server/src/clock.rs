//! The clock: the one place where this crate reads it. It is read once per request, at the edge, and passed
//! down in the context of the request.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use jiff::Timestamp;

use crate::config::Config;

/// The clock of a server.
#[derive(Debug, Clone, Default)]
pub struct Clock(Source);

#[derive(Clone, Default)]
enum Source {
    /// The operating system's.
    #[default]
    System,
    /// An instant that the holder of the number sets.
    Set(Arc<AtomicI64>),
    /// The instant in a file, for rehearsals: read anew each time.
    File(Arc<PathBuf>),
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            Self::Set(_) => "Set",
            Self::File(_) => "File",
        })
    }
}

/// How many ids of rows are made in one request at most, as milliseconds that they count on from its instant.
const ROWS_PER_REQUEST: u64 = 1_000;

/// What a clock that does not run adds to the ids of rows, so that these still sort in their order.
static TICKS: AtomicU64 = AtomicU64::new(0);

/// A clock for rehearsals on a server that the public reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "`rehearsal-clock` is for a server on this machine only: `public-url` must be http://localhost, http://127.0.0.1 or http://[::1]"
)]
pub struct IllegalClock;

impl Clock {
    /// The clock that the settings name.
    pub(crate) fn of_config(config: &Config) -> Result<Self, IllegalClock> {
        let Some(file) = &config.rehearsal_clock else { return Ok(Self::default()) };
        let host = config.public_url.strip_prefix("http://").unwrap_or_default();
        let host = host.split('/').next().unwrap_or_default();
        let here = ["localhost", "127.0.0.1", "[::1]"];
        let is_here = |name: &&str| {
            host.strip_prefix(*name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        if !here.iter().any(is_here) {
            return Err(IllegalClock);
        }
        tracing::warn!("the clock is that of a rehearsal");
        Ok(Self::of_file(file))
    }

    /// A clock that shows the number of seconds since the Unix epoch that its owner sets.
    #[must_use]
    pub fn set_by(instant: Arc<AtomicI64>) -> Self {
        Self(Source::Set(instant))
    }

    /// A clock that shows the instant in a file (`2026-12-31T22:59:59Z`), which may change.
    #[must_use]
    pub fn of_file(file: &Path) -> Self {
        Self(Source::File(Arc::new(file.to_owned())))
    }

    /// Whether it is another clock than the operating system's.
    #[must_use]
    pub fn is_rehearsal(&self) -> bool {
        !matches!(self.0, Source::System)
    }

    /// The number of seconds since the Unix epoch. A rehearsal's file without an instant shows the system's.
    #[must_use]
    pub fn now(&self) -> i64 {
        let set = match &self.0 {
            Source::System => None,
            Source::Set(instant) => Some(instant.load(Ordering::Relaxed)),
            Source::File(file) => instant_in(file),
        };
        set.unwrap_or_else(|| Timestamp::now().as_second())
    }

    /// The number of milliseconds since the Unix epoch from which the ids of rows count.
    pub(crate) fn milliseconds(&self) -> u64 {
        if self.is_rehearsal() {
            let ticks = TICKS.fetch_add(ROWS_PER_REQUEST, Ordering::Relaxed);
            return u64::try_from(self.now()).unwrap_or_default().saturating_mul(1_000).saturating_add(ticks);
        }
        u64::try_from(Timestamp::now().as_millisecond()).unwrap_or_default()
    }
}

fn instant_in(file: &Path) -> Option<i64> {
    let text = std::fs::read_to_string(file).ok()?;
    Some(text.trim().parse::<Timestamp>().ok()?.as_second())
}
