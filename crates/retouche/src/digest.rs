//! Digests: SHA-256 over canonical JSON (RFC 8785), so that the same answers give the same bytes
//! natively and in the browser.
//!
//! A revision's digest also covers a salt that comes from outside and is kept with its answers: once
//! both are purged, the chain still verifies and tells nothing.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use crate::id::IllegalName;

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// Something that has no canonical JSON. None of this crate's types is such a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this has no canonical JSON")]
pub struct NotCanonical;

/// The canonical JSON of something.
///
/// # Errors
///
/// [`NotCanonical`] for maps whose keys are no strings, and numbers that JSON does not have.
pub fn canonical(thing: &impl Serialize) -> Result<Vec<u8>, NotCanonical> {
    serde_json_canonicalizer::to_vec(thing).map_err(|_| NotCanonical)
}

impl Digest {
    /// The digest of something's canonical JSON.
    ///
    /// # Errors
    ///
    /// [`NotCanonical`], as [`canonical`].
    pub fn of(thing: &impl Serialize) -> Result<Self, NotCanonical> {
        canonical(thing).map(|bytes| Self::of_bytes(&bytes))
    }

    /// The digest of bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The salted digest of what is kept beside an event because it is personal: of
    /// `{"words": …, "salt": …}`.
    ///
    /// # Errors
    ///
    /// [`NotCanonical`], as [`canonical`].
    pub fn of_words(words: &impl Serialize, salt: &Salt) -> Result<Self, NotCanonical> {
        Self::of(
            &serde_json::json!({ "words": serde_json::to_value(words).map_err(|_| NotCanonical)?, "salt": salt }),
        )
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Bytes from hexadecimal digits, exactly `N` of them.
fn from_hex<const N: usize>(text: &str) -> Result<[u8; N], IllegalName> {
    let digit = |byte: u8| char::from(byte).to_digit(16).filter(|_| !byte.is_ascii_uppercase());
    let pairs = text.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(digit(*high)? << 4 | digit(*low)?).ok(),
        _ => None,
    });
    let bytes: Vec<u8> = pairs.collect::<Option<_>>().ok_or(IllegalName)?;
    bytes.try_into().map_err(|_| IllegalName)
}

impl FromStr for Digest {
    type Err = IllegalName;
    fn from_str(text: &str) -> Result<Self, IllegalName> {
        from_hex(text).map(Self)
    }
}

/// Random bytes that hide what a digest covers: 16, kept with the answers and purged with them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 16]);

impl Salt {
    /// A salt from 16 random bytes.
    #[must_use]
    pub fn new(random: [u8; 16]) -> Self {
        Self(random)
    }
}

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

impl fmt::Display for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Salt {
    type Err = IllegalName;
    fn from_str(text: &str) -> Result<Self, IllegalName> {
        from_hex(text).map(Self)
    }
}

macro_rules! as_text {
    ($name:ident, $pattern:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

as_text!(Digest, "^[0-9a-f]{64}$");
as_text!(Salt, "^[0-9a-f]{32}$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_cover_canonical_json() {
        let one = Digest::of(&serde_json::json!({ "b": 1, "a": [2] })).unwrap();
        assert_eq!(one, Digest::of_bytes(br#"{"a":[2],"b":1}"#));
        assert_eq!(one.to_string().parse::<Digest>().unwrap(), one);
        for illegal in ["", "zz", &"A".repeat(64), &"0".repeat(63)] {
            assert!(illegal.parse::<Digest>().is_err(), "{illegal}");
        }
    }
}
