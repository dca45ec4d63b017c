//! Decimal numbers, exact to nine places.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::IllegalName;

/// The places after the decimal sign that are kept.
const PLACES: usize = 9;
/// One, in units of the last place.
const ONE: i128 = 1_000_000_000;
/// The largest magnitude, in units of the last place: 2⁵³ − 1.
const LARGEST: i128 = ((1 << 53) - 1) * ONE;

/// A decimal number, exact to nine places after the decimal sign, within ±(2⁵³ − 1).
///
/// ```
/// use retouche::Decimal;
/// let (a, b): (Decimal, Decimal) = ("12.50".parse()?, "0.1".parse()?);
/// assert_eq!(a.to_string(), "12.5");
/// assert_eq!(a.checked_add(b).map(|sum| sum.to_string()), Some("12.6".to_owned()));
/// # Ok::<(), retouche::IllegalName>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i128);

impl Decimal {
    /// The sum, unless it is too large.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Self::within(self.0.checked_add(other.0)?)
    }

    /// The difference, unless it is too large.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Self::within(self.0.checked_sub(other.0)?)
    }

    /// The number as a whole one, if it is.
    #[must_use]
    pub fn to_integer(self) -> Option<i64> {
        if self.0 % ONE == 0 { i64::try_from(self.0 / ONE).ok() } else { None }
    }

    fn within(units: i128) -> Option<Self> {
        (units.abs() <= LARGEST).then_some(Self(units))
    }
}

impl From<i64> for Decimal {
    /// Numbers beyond ±(2⁵³ − 1) become that bound: no answer is larger.
    fn from(number: i64) -> Self {
        Self((i128::from(number) * ONE).clamp(-LARGEST, LARGEST))
    }
}

impl FromStr for Decimal {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, part) =
            digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
        let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(whole)
            || whole.len() > 16
            || part.is_some_and(|part| !all_digits(part) || part.len() > PLACES)
        {
            return Err(IllegalName);
        }
        let units: i128 =
            format!("{whole}{:0<PLACES$}", part.unwrap_or("")).parse().map_err(|_| IllegalName)?;
        Self::within(if negative { -units } else { units }).ok_or(IllegalName)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0.abs() / ONE, self.0.abs() % ONE);
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{whole}")?;
        let part = format!("{part:0PLACES$}");
        match part.trim_end_matches('0') {
            "" => Ok(()),
            part => write!(f, ".{part}"),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Decimal {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^-?[0-9]{1,16}(\\.[0-9]{1,9})?$" })
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Decimal(…)")
    }
}
