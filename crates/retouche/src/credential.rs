//! What a citizen without an account holds: a public reference and a secret code.
//!
//! Both are read tolerantly (spaces, hyphens, letter case, letters that look like digits). How a code is
//! derived, hashed and exchanged is left to the server.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::IllegalName;

/// Crockford's base32: no I, L, O, U, so that nothing is misread and no word is spelt.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of a reference: 40 random bits.
const REFERENCE_LENGTH: usize = 8;
/// Characters of a code: 80 random bits.
const CODE_LENGTH: usize = 16;

/// The public name of a submission, such as `7K3M-92QX`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(Box<str>);

/// The secret that opens a submission, such as `K7QM-2XHD-9RTV-4W3B`. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretCode(Box<str>);

fn mint(random: &[u8], length: usize) -> Box<str> {
    let bits = |place: usize| {
        (0..5).fold(0u8, |value, bit| {
            let at = place * 5 + bit;
            let byte = random.get(at / 8).copied().unwrap_or_default();
            value << 1 | (byte >> (7 - at % 8) & 1)
        })
    };
    let characters = (0..length).filter_map(|place| ALPHABET.get(usize::from(bits(place))));
    let text: String = characters.map(|byte| char::from(*byte)).collect();
    grouped(&text)
}

fn grouped(text: &str) -> Box<str> {
    let characters: Vec<char> = text.chars().collect();
    characters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-").into()
}

/// What was typed, without separators and with look-alikes put right.
fn plain(typed: &str) -> String {
    let characters = typed.chars().filter(|character| character.is_alphanumeric());
    let read = characters.map(|character| match character {
        'o' | 'O' => '0',
        'i' | 'I' | 'l' | 'L' => '1',
        other => other.to_ascii_uppercase(),
    });
    read.collect()
}

fn read(typed: &str, length: usize) -> Result<Box<str>, IllegalName> {
    let plain = plain(typed);
    let legal = plain.len() == length && plain.bytes().all(|byte| ALPHABET.contains(&byte));
    if legal { Ok(grouped(&plain)) } else { Err(IllegalName) }
}

impl Reference {
    /// A reference from 5 random bytes.
    #[must_use]
    pub fn mint(random: [u8; 5]) -> Self {
        Self(mint(&random, REFERENCE_LENGTH))
    }

    /// The reference as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A part of a reference as it was typed, in the characters of references and without hyphens. What
    /// cannot be part of one stays, and is found in none.
    #[must_use]
    pub fn part(typed: &str) -> String {
        plain(typed)
    }
}

impl SecretCode {
    /// A code from 10 random bytes, or of a keyed hash.
    #[must_use]
    pub fn mint(random: [u8; 10]) -> Self {
        Self(mint(&random, CODE_LENGTH))
    }

    /// The code itself, to hash it or to show it to its holder. Nowhere else.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl FromStr for Reference {
    type Err = IllegalName;
    fn from_str(typed: &str) -> Result<Self, IllegalName> {
        read(typed, REFERENCE_LENGTH).map(Self)
    }
}

impl FromStr for SecretCode {
    type Err = IllegalName;
    fn from_str(typed: &str) -> Result<Self, IllegalName> {
        read(typed, CODE_LENGTH).map(Self)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SecretCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretCode(…)")
    }
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Reference {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Reference".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_minted_is_read_however_it_is_typed() {
        let reference = Reference::mint([0xff, 0x00, 0xab, 0x12, 0x34]);
        assert_eq!(reference.as_str().len(), 9);
        let code = SecretCode::mint([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        assert_eq!(code.reveal().len(), 19);
        let sloppy = code.reveal().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert!(sloppy.parse::<SecretCode>().unwrap() == code);
        assert_eq!(format!("{code:?}"), "SecretCode(…)");
        for illegal in ["", "7K3M", "7K3M-92QU", "7K3M-92QX-0000"] {
            assert!(illegal.parse::<Reference>().is_err(), "{illegal}");
        }
    }
}
