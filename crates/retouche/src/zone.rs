//! Time zones: the only place where the core meets their rules.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::civil::{CivilDate, CivilDateTime, Moment, ZoneName};

/// The instant at which a zone's clocks show this, as the zone tells it. In a gap the clocks' next
/// reading counts, in a fold the later one, so that no second of a declared day is lost.
pub(crate) fn moment(local: CivilDateTime, zone: &ZoneName) -> Option<Moment> {
    let zoned = TimeZone::get(zone.as_str()).ok()?;
    let local_time: DateTime = local.to_string().parse().ok()?;
    let at = zoned.to_ambiguous_timestamp(local_time).later().ok()?.as_second();
    Some(Moment { at, local, zone: zone.clone() })
}

/// The instant that a number of seconds since the Unix epoch is, as a zone tells it. `None` for an
/// unknown zone or an instant outside the calendar.
#[must_use]
pub fn moment_at(at: i64, zone: &ZoneName) -> Option<Moment> {
    let zoned = jiff::Timestamp::from_second(at).ok()?.to_zoned(TimeZone::get(zone.as_str()).ok()?);
    let local = zoned.datetime().strftime("%Y-%m-%dT%H:%M:%S").to_string().parse().ok()?;
    Some(Moment { at, local, zone: zone.clone() })
}

/// The last second of a day, as a zone tells it. `None` for an unknown zone or a day outside the calendar.
#[must_use]
pub fn end_of_day(day: CivilDate, zone: &ZoneName) -> Option<Moment> {
    moment(CivilDateTime::end_of(day), zone)
}
