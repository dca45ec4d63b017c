//! A length of time in calendar units: years, months, weeks and days, as ISO 8601 writes it (`P3M`).
//!
//! Hours have no place here: windows, delays and retention are counted in days.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::civil::CivilDate;
use crate::id::IllegalName;

/// A length of time in months and days, positive or (in conditions) negative.
///
/// ```
/// use retouche::Period;
/// let period: Period = "P1Y2M".parse()?;
/// assert_eq!((period.months(), period.days()), (14, 0));
/// assert_eq!(period.to_string(), "P14M");
/// # Ok::<(), retouche::IllegalName>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    months: i32,
    days: i32,
}

/// The longest period, in each unit: more than a century of days.
const UNITS_MAX: i32 = 40_000;

impl Period {
    /// The whole months, years counted as twelve.
    #[must_use]
    pub fn months(self) -> i32 {
        self.months
    }

    /// The days, weeks counted as seven.
    #[must_use]
    pub fn days(self) -> i32 {
        self.days
    }

    /// This period so many times over; `None` where it is too long to be reckoned with.
    #[must_use]
    pub fn times(self, number: i32) -> Option<Self> {
        Some(Self { months: self.months.checked_mul(number)?, days: self.days.checked_mul(number)? })
    }

    /// The day this long after `day` (before it, when negative): months first, clamped to the month's
    /// end, then days. `None` outside the calendar.
    #[must_use]
    pub fn after(self, day: CivilDate) -> Option<CivilDate> {
        day.plus_months(self.months)?.plus_days(self.days.into())
    }
}

impl FromStr for Period {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let mut rest = rest.strip_prefix('P').filter(|rest| !rest.is_empty()).ok_or(IllegalName)?;
        let (mut months, mut days) = (0i32, 0i32);
        for (unit, in_months, in_days) in [('Y', 12, 0), ('M', 1, 0), ('W', 0, 7), ('D', 0, 1)] {
            let Some((number, after)) = rest.split_once(unit) else { continue };
            let number: i32 = number.parse::<u16>().map_err(|_| IllegalName)?.into();
            months += number * in_months;
            days += number * in_days;
            rest = after;
        }
        let short = months <= UNITS_MAX && days <= UNITS_MAX;
        if rest.is_empty() && short {
            Ok(Self { months: sign * months, days: sign * days })
        } else {
            Err(IllegalName)
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.months < 0 || self.days < 0 { "-" } else { "" };
        write!(f, "{sign}P")?;
        match (self.months.abs(), self.days.abs()) {
            (0, days) => write!(f, "{days}D"),
            (months, 0) => write!(f, "{months}M"),
            (months, days) => write!(f, "{months}M{days}D"),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Period {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A length of time as ISO 8601 writes it, in years, months, weeks and days",
            "pattern": "^-?P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$",
            "examples": ["P3M", "P30D"]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_and_written_as_iso_8601() {
        for (text, months, days) in
            [("P3M", 3, 0), ("P5Y", 60, 0), ("P2W3D", 0, 17), ("-P3M", -3, 0), ("P0D", 0, 0)]
        {
            let period: Period = text.parse().unwrap();
            assert_eq!((period.months, period.days), (months, days), "{text}");
            assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
        }
        for illegal in ["", "P", "3M", "PM", "P3", "P1D2M", "PT1H", "P-3M", "P70000D"] {
            assert!(illegal.parse::<Period>().is_err(), "{illegal}");
        }
    }
}
