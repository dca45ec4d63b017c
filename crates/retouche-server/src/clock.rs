//! The clock: the one place where this crate reads it.

use jiff::Timestamp;
use retouche::amendment::moment_at;
use retouche::civil::{Moment, ZoneName};

/// Now, in seconds since the Unix epoch.
pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}

/// Now, in milliseconds since the Unix epoch.
pub(crate) fn milliseconds() -> u64 {
    u64::try_from(Timestamp::now().as_millisecond()).unwrap_or_default()
}

/// A zone that `check` would have refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the time zone is unknown")]
pub struct UnknownZone;

/// Now, as a zone tells it.
pub(crate) fn now_in(zone: &ZoneName) -> Result<Moment, UnknownZone> {
    moment_at(now(), zone).ok_or(UnknownZone)
}
