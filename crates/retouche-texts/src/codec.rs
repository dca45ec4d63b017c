//! A byte codec for what a browser downloads: values one after the other, without names.
//!
//! Parts stand in the order of their declaration, so that hardly any code reads them. In return, writer and
//! reader have to be of one build: whoever frames such bytes marks them with [`mark`] of the source that
//! decides how they are laid out. Types say beside their fields how they are packed
//! ([`packed_structs!`](crate::packed_structs), [`packed_enums!`](crate::packed_enums),
//! [`packed_texts!`](crate::packed_texts)); a field that is forgotten there does not compile.
//!
//! ```
//! use retouche_texts::codec::Packed;
//!
//! struct Size {
//!     width: u32,
//!     unit: String,
//! }
//! retouche_texts::packed_structs! { Size { width, unit } }
//!
//! let mut bytes = Vec::new();
//! Size { width: 300, unit: "mm".to_owned() }.pack(&mut bytes);
//! assert_eq!(bytes.len(), 5);
//! let size = Size::unpack(&mut bytes.as_slice()).unwrap();
//! assert_eq!((size.width, size.unit.as_str()), (300, "mm"));
//! ```

/// The source of this crate that decides how its types are packed.
pub const SOURCES: [&str; 6] = [
    include_str!("codec.rs"),
    include_str!("date_pattern.rs"),
    include_str!("lib.rs"),
    include_str!("locale_data.rs"),
    include_str!("pattern.rs"),
    include_str!("plural.rs"),
];

/// A number that differs where any of these texts does (FNV-1a, 64 bits), going on from another such number.
#[must_use]
pub const fn mark(start: u64, texts: &[&str]) -> u64 {
    let (mut mark, mut rest) = (start, texts);
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

/// What [`mark`] starts from.
pub const MARK_START: u64 = 0xcbf2_9ce4_8422_2325;

/// What can stand in a pack.
pub trait Packed: Sized {
    /// Writes the value at the end of a pack.
    fn pack(&self, to: &mut Vec<u8>);

    /// Takes the value from the start of what is left of a pack.
    fn unpack(from: &mut &[u8]) -> Option<Self>;
}

/// Structs, packed field by field.
#[macro_export]
macro_rules! packed_structs {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl $crate::codec::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $($crate::codec::Packed::pack($field, to);)*
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                $(let $field = $crate::codec::Packed::unpack(from)?;)*
                Some(Self { $($field),* })
            }
        }
    )*};
}

/// Enums, packed as a number of each variant and then its fields.
#[macro_export]
macro_rules! packed_enums {
    ($($name:ident { $(
        $number:literal: $variant:ident $(($($part:ident),*))? $({ $($field:ident),* })?
    ),* })*) => {$(
        impl $crate::codec::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $(($($part),*))? $({ $($field),* })? => {
                        to.push($number);
                        $($($crate::codec::Packed::pack($part, to);)*)?
                        $($($crate::codec::Packed::pack($field, to);)*)?
                    })*
                }
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                match <u8 as $crate::codec::Packed>::unpack(from)? {
                    $($number => {
                        $($(let $part = $crate::codec::Packed::unpack(from)?;)*)?
                        $($(let $field = $crate::codec::Packed::unpack(from)?;)*)?
                        Some(Self::$variant $(($($part),*))? $({ $($field),* })?)
                    })*
                    _ => None,
                }
            }
        }
    )*};
}

/// What has one spelling, packed as that text: a name is checked whenever it is made.
#[macro_export]
macro_rules! packed_texts {
    ($($name:ty),*) => {$(
        impl $crate::codec::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                self.to_string().pack(to);
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                $crate::codec::text(from)?.parse().ok()
            }
        }
    )*};
}

/// A text: its length in bytes, then its bytes.
pub fn text<'a>(from: &mut &'a [u8]) -> Option<&'a str> {
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
    fn marks_depend_on_order() {
        assert_ne!(mark(MARK_START, &["ab"]), mark(MARK_START, &["ba"]));
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
