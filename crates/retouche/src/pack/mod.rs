//! Packs: what a browser downloads of a procedure and of a draft, as bytes.
//!
//! JSON stays the form for people, digests and other programs. A page of questions would need as much
//! code to read it as for everything else, and a browser downloads that code before the first page works.
//! Each pack starts with the mark of its build, and goes on as [`codec`] writes it. Types say beside their
//! fields, or in `definition`, how they are packed.

mod definition;

use retouche_texts::codec::{self, MARK_START, Packed, mark};
use retouche_texts::{Texts, packed_structs};

use crate::answers::RawAnswers;
use crate::definition::ProcedureDefinition;
use crate::submission::EditionLink;

/// Everything that pages of questions need of a procedure in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedurePack {
    /// The edition.
    pub edition: EditionLink,
    /// Its definition, which was checked.
    pub definition: ProcedureDefinition,
    /// What is said on its pages of questions.
    pub texts: Texts,
}

/// What a browser goes on with of a draft of a first sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftPack {
    /// The edition under which it is asked.
    pub edition: EditionLink,
    /// What was typed.
    pub answers: RawAnswers,
}

/// These bytes are no pack of this build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a pack of this build")]
pub struct ForeignPack;

impl ProcedurePack {
    /// The pack as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// Reads what `to_bytes` wrote.
    ///
    /// # Errors
    ///
    /// [`ForeignPack`] for anything else that can be told from a pack.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignPack> {
        from_bytes(bytes)
    }
}

impl DraftPack {
    /// The pack as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// Reads what [`DraftPack::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    /// [`ForeignPack`] for anything else that can be told from a pack.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignPack> {
        from_bytes(bytes)
    }
}

/// The source that decides how packs are laid out: wherever a type stands that is packed field by field.
const SOURCES: [&str; 10] = [
    include_str!("mod.rs"),
    include_str!("definition.rs"),
    include_str!("../answer/mod.rs"),
    include_str!("../answers/mod.rs"),
    include_str!("../answers/confirming.rs"),
    include_str!("../answers/known_values.rs"),
    include_str!("../condition.rs"),
    include_str!("../definition.rs"),
    include_str!("../definition/lift.rs"),
    include_str!("../submission/event.rs"),
];

/// The mark of this build.
const MARK: [u8; 8] = mark(mark(MARK_START, &codec::SOURCES), &SOURCES).to_le_bytes();

fn to_bytes<T: Packed>(value: &T) -> Vec<u8> {
    let mut bytes = MARK.to_vec();
    value.pack(&mut bytes);
    bytes
}

fn from_bytes<T: Packed>(bytes: &[u8]) -> Result<T, ForeignPack> {
    let mut rest = bytes.strip_prefix(&MARK).ok_or(ForeignPack)?;
    let value = T::unpack(&mut rest).ok_or(ForeignPack)?;
    if rest.is_empty() { Ok(value) } else { Err(ForeignPack) }
}

packed_structs! {
    ProcedurePack { edition, definition, texts }
    DraftPack { edition, answers }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_pack_of_another_build_is_refused() {
        let mut bytes = to_bytes(&true);
        assert_eq!(from_bytes(&bytes), Ok(true));
        bytes[0] ^= 1;
        assert_eq!(from_bytes::<bool>(&bytes), Err(ForeignPack));
    }

    /// The mark tells builds apart only if it covers every type that is packed field by field.
    #[test]
    fn the_mark_covers_what_is_packed() {
        let name = |line: &str| {
            let (name, _) = line.strip_prefix("    ")?.split_once(" {")?;
            let is_type = name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric);
            is_type.then(|| name.to_owned())
        };
        let sources = || SOURCES.iter().chain(&codec::SOURCES);
        let blocks = sources().flat_map(|source| source.split("packed_").skip(1));
        let declared = blocks.filter_map(|block| block.split_once("! {\n")).flat_map(|(_, block)| {
            let lines = block.split("\n}").next().unwrap_or_default().lines();
            lines.filter_map(name).collect::<Vec<_>>()
        });
        let declared: BTreeSet<String> = declared.collect();
        assert!(declared.len() > 40, "{declared:?}");
        let stands = |name: &str| {
            let heads = [format!("struct {name} {{"), format!("enum {name} {{")];
            sources().any(|source| heads.iter().any(|head| source.contains(head.as_str())))
        };
        let foreign: Vec<&String> = declared.iter().filter(|name| !stands(name)).collect();
        assert!(foreign.is_empty(), "not covered: {foreign:?}");
    }
}
