//! Packs: what a browser downloads of a procedure and of a draft, as bytes.
//!
//! JSON stays the form for people, digests and other programs. A page of questions would need as much
//! code to read it as for everything else, and a browser downloads that code before the first page works.
//! In a pack, parts stand one after the other in the order of their declaration, without names, so that
//! hardly any code reads them. In return, writer and reader have to be of one build; each pack starts with
//! the mark of its own.
//!
//! Types say beside their fields, or in `definition`, how they are packed; a field that is forgotten there
//! does not compile.

mod definition;

use crate::answers::RawAnswers;
use crate::definition::ProcedureDefinition;
use crate::submission::EditionLink;
use crate::texts::Texts;

/// Everything that pages of questions need of a procedure in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedurePack {
    /// The edition.
    pub edition: EditionLink,
    /// Its definition, which was checked.
    pub definition: ProcedureDefinition,
    /// What is said on its pages.
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
    /// The pack as bytes, without the texts that no page of questions shows.
    #[cfg(feature = "authoring")]
    #[must_use]
    pub fn to_bytes(mut self) -> Vec<u8> {
        self.texts = self.texts.of_questions();
        to_bytes(&self)
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
const SOURCE: [&str; 14] = [
    include_str!("mod.rs"),
    include_str!("definition.rs"),
    include_str!("../answer/mod.rs"),
    include_str!("../answers.rs"),
    include_str!("../condition.rs"),
    include_str!("../definition.rs"),
    include_str!("../definition/lift.rs"),
    include_str!("../form_change.rs"),
    include_str!("../known.rs"),
    include_str!("../submission/event.rs"),
    include_str!("../texts/locale_data.rs"),
    include_str!("../texts/mod.rs"),
    include_str!("../texts/pattern.rs"),
    include_str!("../texts/plural.rs"),
];

/// The mark of this build.
const MARK: [u8; 8] = mark(&SOURCE).to_le_bytes();

/// A number that differs where any of these texts does (FNV-1a, 64 bits).
const fn mark(texts: &[&str]) -> u64 {
    let (mut mark, mut rest) = (0xcbf2_9ce4_8422_2325_u64, texts);
    while let [text, others @ ..] = rest {
        let mut bytes = text.as_bytes();
        while let [byte, after @ ..] = bytes {
            mark = (mark ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
            bytes = after;
        }
        rest = others;
    }
    mark
}

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

/// What can stand in a pack.
pub(crate) trait Packed: Sized {
    /// Writes the value at the end of a pack.
    fn pack(&self, to: &mut Vec<u8>);

    /// Takes the value from the start of what is left of a pack.
    fn unpack(from: &mut &[u8]) -> Option<Self>;
}

/// Structs, packed field by field.
macro_rules! packed_structs {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl $crate::pack::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $($crate::pack::Packed::pack($field, to);)*
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                $(let $field = $crate::pack::Packed::unpack(from)?;)*
                Some(Self { $($field),* })
            }
        }
    )*};
}

/// Enums, packed as a number of each variant and then its fields.
macro_rules! packed_enums {
    ($($name:ident { $(
        $number:literal: $variant:ident $(($($part:ident),*))? $({ $($field:ident),* })?
    ),* })*) => {$(
        impl $crate::pack::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $(($($part),*))? $({ $($field),* })? => {
                        to.push($number);
                        $($($crate::pack::Packed::pack($part, to);)*)?
                        $($($crate::pack::Packed::pack($field, to);)*)?
                    })*
                }
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                match <u8 as $crate::pack::Packed>::unpack(from)? {
                    $($number => {
                        $($(let $part = $crate::pack::Packed::unpack(from)?;)*)?
                        $($(let $field = $crate::pack::Packed::unpack(from)?;)*)?
                        Some(Self::$variant $(($($part),*))? $({ $($field),* })?)
                    })*
                    _ => None,
                }
            }
        }
    )*};
}

/// What has one spelling, packed as that text: a name is checked whenever it is made.
macro_rules! packed_texts {
    ($($name:ty),*) => {$(
        impl $crate::pack::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                self.to_string().pack(to);
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                $crate::pack::text(from)?.parse().ok()
            }
        }
    )*};
}

pub(crate) use {packed_enums, packed_structs, packed_texts};

packed_structs! {
    ProcedurePack { edition, definition, texts }
    DraftPack { edition, answers }
}

/// A text: its length in bytes, then its bytes.
pub(crate) fn text<'a>(from: &mut &'a [u8]) -> Option<&'a str> {
    let length = usize::unpack(from)?;
    let (text, rest) = from.split_at_checked(length)?;
    *from = rest;
    str::from_utf8(text).ok()
}

impl Packed for u64 {
    /// Seven bits a byte, the lowest first; the eighth bit says that more follow.
    fn pack(&self, to: &mut Vec<u8>) {
        let mut rest = *self;
        while rest > 0x7f {
            to.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        to.push(rest as u8);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let (byte, rest) = from.split_first()?;
            *from = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if *byte <= 0x7f {
                return Some(number);
            }
        }
        None
    }
}

macro_rules! packed_numbers {
    ($($number:ty),*) => {$(
        impl Packed for $number {
            fn pack(&self, to: &mut Vec<u8>) {
                (*self as u64).pack(to);
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                u64::unpack(from)?.try_into().ok()
            }
        }
    )*};
}

packed_numbers!(u8, u32, usize);

impl Packed for i64 {
    /// As a number without sign: 0, −1, 1, −2, …
    fn pack(&self, to: &mut Vec<u8>) {
        ((self << 1) ^ (self >> 63)).cast_unsigned().pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let number = u64::unpack(from)?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push((*self).into());
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some(u8::unpack(from)? != 0)
    }
}

impl Packed for char {
    fn pack(&self, to: &mut Vec<u8>) {
        u32::from(*self).pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Self::from_u32(u32::unpack(from)?)
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        to.extend(self.as_bytes());
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        text(from).map(str::to_owned)
    }
}

impl<T: Packed> Packed for Box<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        T::pack(self, to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        T::unpack(from).map(Self::new)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.is_some().pack(to);
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        self.iter().for_each(|item| item.pack(to));
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let mut items = Self::new();
        for _ in 0..usize::unpack(from)? {
            items.push(T::unpack(from)?);
        }
        Some(items)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn packed(value: &impl Packed) -> Vec<u8> {
        let mut bytes = Vec::new();
        value.pack(&mut bytes);
        bytes
    }

    fn unpacked<T: Packed>(mut bytes: &[u8]) -> Option<T> {
        T::unpack(&mut bytes).filter(|_| bytes.is_empty())
    }

    #[test]
    fn small_numbers_take_one_byte() {
        for number in [0, 1, -1, 63, -64_i64] {
            assert_eq!(packed(&number).len(), 1, "{number}");
        }
        assert_eq!(packed(&127_u64).len(), 1);
        assert_eq!(packed(&128_u64).len(), 2);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert_eq!(unpacked::<u8>(&packed(&256_u64)), None);
        assert_eq!(unpacked::<u64>(&[0x80; 20]), None);
        assert_eq!(unpacked::<char>(&packed(&0xd800_u64)), None);
        assert_eq!(unpacked::<String>(&[2, 0xc3, 0x28]), None);
    }

    #[test]
    fn a_pack_of_another_build_is_refused() {
        let mut bytes = to_bytes(&true);
        assert_eq!(from_bytes(&bytes), Ok(true));
        bytes[0] ^= 1;
        assert_eq!(from_bytes::<bool>(&bytes), Err(ForeignPack));
        assert_ne!(mark(&["ab"]), mark(&["ba"]));
    }

    /// The mark tells builds apart only if it covers every type that is packed field by field.
    #[test]
    fn the_mark_covers_what_is_packed() {
        let name = |line: &str| {
            let (name, _) = line.strip_prefix("    ")?.split_once(" {")?;
            let is_type = name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric);
            is_type.then(|| name.to_owned())
        };
        let blocks = SOURCE.iter().flat_map(|source| source.split("packed_").skip(1));
        let declared = blocks.filter_map(|block| block.split_once("! {\n")).flat_map(|(_, block)| {
            let lines = block.split("\n}").next().unwrap_or_default().lines();
            lines.filter_map(name).collect::<Vec<_>>()
        });
        let declared: BTreeSet<String> = declared.collect();
        assert!(declared.len() > 40, "{declared:?}");
        let stands = |name: &str| {
            let heads = [format!("struct {name} {{"), format!("enum {name} {{")];
            SOURCE.iter().any(|source| heads.iter().any(|head| source.contains(head.as_str())))
        };
        let foreign: Vec<&String> = declared.iter().filter(|name| !stands(name)).collect();
        assert!(foreign.is_empty(), "not covered: {foreign:?}");
    }

    proptest! {
        #[test]
        fn numbers_and_texts_come_back(
            number: i64,
            count: u64,
            text: String,
            letters: Vec<Option<char>>,
            pair: (bool, u32),
        ) {
            let all = ((number, count), ((text, letters), pair));
            prop_assert_eq!(unpacked(&packed(&all)), Some(all));
        }
    }
}
