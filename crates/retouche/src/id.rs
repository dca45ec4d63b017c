//! The names of things: ids that authors write, row ids that are minted, and the paths made of both.
//!
//! Every name is checked when it is made, so that a path is safe in a URL, an HTML id, a JSON Pointer
//! and a Fluent id without escaping. What a name refers to is left to `procedure`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The longest id an author may write, in bytes.
pub const ID_MAX: usize = 64;

/// The longest path, in segments: four nested groups and a question.
pub const PATH_MAX: usize = 9;

/// This text is not a legal name of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a legal name")]
pub struct IllegalName;

/// Whether `text` is `[a-z][a-z0-9-]*`, ends in no hyphen, and is at most [`ID_MAX`] bytes long.
fn is_id(text: &str) -> bool {
    let legal = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.len() <= ID_MAX
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.bytes().all(legal)
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident if $legal:path, $pattern:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IllegalName;
            fn from_str(text: &str) -> Result<Self, IllegalName> {
                if $legal(text) { Ok(Self(text.into())) } else { Err(IllegalName) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
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
                schemars::json_schema!({ "type": "string", "pattern": $pattern, "maxLength": ID_MAX })
            }
        }
    )*};
}

names! {
    /// A procedure's id: the first part of its pages' addresses.
    ProcedureId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// A page's id, unique in the procedure.
    PageId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// A question's or a group's id: unique among its siblings, and stable across editions.
    QuestionId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// An option's id, unique in its question.
    OptionId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// A parameter's id: a constant of the edition, such as the year declared.
    ParameterId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// A contact's id: a way to a person.
    ContactId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// A route's id: what to do where the form itself cannot help.
    RouteId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// The id of a frequent error or of a check between questions.
    FindingId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// The id of an organisation named in the procedure's texts.
    OrganisationId if is_id, "^[a-z]([a-z0-9-]*[a-z0-9])?$";
    /// The id of one row of a group: minted outside the core, sorted in order of creation.
    RowId if is_row_id, "^[a-v0-9]{17}$";
}

/// The characters of lower-case base32hex, whose order is the order of their values.
const BASE32: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";

/// The length of a row id: 9 characters of time and 8 of random bits.
const ROW_ID_LENGTH: usize = 17;

fn is_row_id(text: &str) -> bool {
    text.len() == ROW_ID_LENGTH && text.bytes().all(|byte| BASE32.contains(&byte))
}

impl RowId {
    /// Makes a row id from the time (milliseconds since the Unix epoch, of which 45 bits count) and
    /// 40 random bits. Ids sort by time; two made in the same millisecond differ at random.
    ///
    /// ```
    /// use retouche::RowId;
    /// let (first, second) = (RowId::mint(1_000, [7; 5]), RowId::mint(1_001, [0; 5]));
    /// assert!(first < second);
    /// assert_eq!(first.as_str().len(), 17);
    /// ```
    #[must_use]
    pub fn mint(milliseconds: u64, random: [u8; 5]) -> Self {
        let random = random.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        let digits = (0..9)
            .rev()
            .map(|place| milliseconds >> (5 * place))
            .chain((0..8).rev().map(|place| random >> (5 * place)));
        let text: String = digits
            .filter_map(|bits| BASE32.get((bits & 31) as usize))
            .map(|byte| char::from(*byte))
            .collect();
        Self(text.into())
    }
}

/// Where an answer, a group or a row stands: question ids and row ids from the root, alternating.
///
/// `dwellings/00000v9a1k7c8d2e3/rent-amount` is the rent of one dwelling. The root is the empty path.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(String);

impl Path {
    /// The path of the whole procedure.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The path as text, segments joined by `/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the root.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The segments, outermost first.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/').filter(|segment| !segment.is_empty())
    }

    /// This row's (or the root's) question or group `id`.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Self {
        self.join(id.as_str())
    }

    /// This group's row `id`.
    #[must_use]
    pub fn row(&self, id: &RowId) -> Self {
        self.join(id.as_str())
    }

    fn join(&self, segment: &str) -> Self {
        if self.is_root() { Self(segment.to_owned()) } else { Self(format!("{}/{segment}", self.0)) }
    }

    /// The path without its last segment: of a question its row, of a row its group.
    #[must_use]
    pub fn parent(&self) -> Self {
        Self(self.0.rsplit_once('/').map_or_else(String::new, |(parent, _)| parent.to_owned()))
    }

    /// The last segment, empty for the root.
    #[must_use]
    pub fn last(&self) -> &str {
        self.0.rsplit_once('/').map_or(self.0.as_str(), |(_, last)| last)
    }

    /// Whether this path is `row` itself or stands inside it.
    #[must_use]
    pub fn is_within(&self, row: &Self) -> bool {
        row.is_root()
            || self.0.strip_prefix(&row.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The question and group ids alone, without row ids: the same for each row of a group.
    #[must_use]
    pub fn pattern(&self) -> String {
        self.segments().step_by(2).collect::<Vec<_>>().join("/")
    }

    /// The path as a JSON Pointer (RFC 6901) into the answers' JSON. No segment needs escaping.
    #[must_use]
    pub fn pointer(&self) -> String {
        if self.is_root() { String::new() } else { format!("/{}", self.0) }
    }
}

impl FromStr for Path {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        if text.is_empty() {
            return Ok(Self::root());
        }
        let legal = |(place, segment): (usize, &str)| match place % 2 {
            0 => is_id(segment),
            _ => is_row_id(segment),
        };
        let short = text.split('/').count() <= PATH_MAX;
        if short && text.split('/').enumerate().all(legal) {
            Ok(Self(text.to_owned()))
        } else {
            Err(IllegalName)
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Path {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Path {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Path".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[a-z0-9/-]*$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_joined_by_hyphens() {
        for legal in ["a", "rent-amount", "f2", "a--b"] {
            assert!(legal.parse::<QuestionId>().is_ok(), "{legal}");
        }
        for illegal in ["", "A", "2a", "-a", "a-", "a_b", "a/b", "é", &"a".repeat(65)] {
            assert!(illegal.parse::<QuestionId>().is_err(), "{illegal}");
        }
    }

    #[test]
    fn paths_alternate_questions_and_rows() {
        let row = RowId::mint(1, [0; 5]);
        let text = format!("dwellings/{row}/rent-amount");
        let path: Path = text.parse().unwrap();
        assert_eq!(path.pattern(), "dwellings/rent-amount");
        assert_eq!(path.pointer(), format!("/{text}"));
        assert_eq!(path.parent().parent().as_str(), "dwellings");
        assert!(path.is_within(&path.parent()));
        assert!(!"dwellings".parse::<Path>().unwrap().is_within(&path));
        for illegal in
            ["dwellings/rent-amount", "/dwellings", "dwellings/", "a//b", &format!("dwellings/{row}x")]
        {
            assert!(illegal.parse::<Path>().is_err(), "{illegal}");
        }
    }
}
