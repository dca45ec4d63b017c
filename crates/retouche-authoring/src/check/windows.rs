//! Windows that open, dates in order, time zones that exist, periods longer than nothing.

use std::sync::LazyLock;

use jiff::tz::TimeZoneDatabase;
use retouche::answer::Shape;
use retouche::civil::{CivilDate, ZoneName};
use retouche::definition::{Silence, WindowDefinition};
use retouche::id::QuestionId;
use retouche::period::Period;

use super::findings::Findings;
use super::outline::{Outline, ROOT};
use crate::diagnostic::{Args, Code};

/// The zones that the library itself knows, so that a finding does not depend on the machine.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let definition = outline.definition;
    let in_force = &definition.in_force;
    if let Some(until) = in_force.until {
        check_order(in_force.from, until, "/in-force/until", findings);
    }
    check_zone(Some(&in_force.zone), "/in-force/zone", findings);
    for (place, route) in definition.routes.iter().enumerate() {
        if let Some(until) = route.until {
            check_order(in_force.from, until, &format!("/routes/{place}/until"), findings);
        }
    }
    let windows = definition.amendment.iter().flat_map(|amendment| &amendment.windows);
    for (place, window) in windows.enumerate() {
        check_window(outline, window, &format!("/amendment/windows/{place}"), findings);
    }
    if let Some(remind) = definition.amendment.as_ref().and_then(|amendment| amendment.remind) {
        check_period(remind, "/amendment/remind", findings);
    }
    if let Some(retention) = definition.privacy.as_ref().and_then(|privacy| privacy.retention.as_ref()) {
        check_period(retention.draft, "/privacy/retention/draft", findings);
        check_period(retention.closed, "/privacy/retention/closed", findings);
    }
    match &definition.silence {
        Silence::None => {}
        Silence::Accepts(delay) => check_period(*delay, "/silence/accepts", findings),
        Silence::Refuses(delay) => check_period(*delay, "/silence/refuses", findings),
    }
}

fn check_window(
    outline: &Outline<'_>,
    window: &WindowDefinition,
    pointer: &str,
    findings: &mut Findings<'_>,
) {
    let zone_pointer = format!("{pointer}/zone");
    match window {
        WindowDefinition::Fixed { opens, closes, zone } => {
            check_zone(zone.as_ref(), &zone_pointer, findings);
            let closes_pointer = format!("{pointer}/closes");
            if !check_order(*opens, *closes, &closes_pointer, findings) {
                check_in_force(outline, *closes, &closes_pointer, findings);
            }
        }
        WindowDefinition::AfterSending { lasts, zone } => {
            check_zone(zone.as_ref(), &zone_pointer, findings);
            check_period(*lasts, &format!("{pointer}/lasts"), findings);
        }
        WindowDefinition::AfterAnswer { answer, lasts, zone } => {
            check_zone(zone.as_ref(), &zone_pointer, findings);
            check_period(*lasts, &format!("{pointer}/lasts"), findings);
            check_answer(outline, answer, &format!("{pointer}/answer"), findings);
        }
        WindowDefinition::UntilState { .. } => {}
        WindowDefinition::UntilNextPeriod { every, zone, .. } => {
            check_zone(zone.as_ref(), &zone_pointer, findings);
            check_period(*every, &format!("{pointer}/every"), findings);
        }
        WindowDefinition::Always { closes, zone } => {
            check_zone(zone.as_ref(), &zone_pointer, findings);
            if let Some(closes) = closes {
                check_in_force(outline, *closes, &format!("{pointer}/closes"), findings);
            }
        }
    }
}

/// Adds a finding where a time ends before it starts, and says whether it does.
fn check_order(from: CivilDate, until: CivilDate, pointer: &str, findings: &mut Findings<'_>) -> bool {
    let reversed = until < from;
    if reversed {
        findings.at(pointer, Code::DatesReversed, &[("from", &from), ("until", &until)]);
    }
    reversed
}

fn check_in_force(outline: &Outline<'_>, closes: CivilDate, pointer: &str, findings: &mut Findings<'_>) {
    let from = outline.definition.in_force.from;
    if closes < from {
        findings.at(pointer, Code::WindowTooEarly, &[("closes", &closes), ("from", &from)]);
    }
}

fn check_answer(outline: &Outline<'_>, id: &QuestionId, pointer: &str, findings: &mut Findings<'_>) {
    let question = outline.in_scope(id, ROOT).and_then(|(_, entry)| outline.kind(entry));
    if question.is_none_or(|kind| kind.shape != Shape::Date) {
        findings.at(pointer, Code::WindowAnswer, &[("id", id)]);
    }
}

pub(super) fn check_period(period: Period, pointer: &str, findings: &mut Findings<'_>) {
    if period.months() <= 0 && period.days() <= 0 {
        let args: Args<'_> = &[("period", &period)];
        findings.at(pointer, Code::PeriodNotPositive, args);
    }
}

fn check_zone(zone: Option<&ZoneName>, pointer: &str, findings: &mut Findings<'_>) {
    let Some(zone) = zone else { return };
    // Names of zones are told apart by case here: browsers and databases are not as lenient as jiff.
    let known = ZONES.get(zone.as_str()).ok();
    if known.and_then(|known| known.iana_name().map(str::to_owned)).as_deref() != Some(zone.as_str()) {
        findings.at(pointer, Code::UnknownZone, &[("zone", zone)]);
    }
}
