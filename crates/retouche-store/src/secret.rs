//! What the store knows of secrets: their hashes, each of its own type, so that none stands for another.

use std::fmt;
use std::str::FromStr;

use retouche::digest::Digest;

/// The SHA-256 of the random token that opens a draft (`Digest::of_bytes(token)`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DraftHash(pub Digest);

/// The SHA-256 of the random token of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SessionHash(pub Digest);

/// The SHA-256 of the random token of an agent's session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AgentSessionHash(pub Digest);

/// A keyed hash of whatever tells clients apart, such as an address. The key stays with the server, so
/// that what is kept names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientHash(pub Digest);

macro_rules! slow_hashes {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// From the hash's text.
            #[must_use]
            pub fn new(phc: String) -> Self {
                Self(phc)
            }

            /// The hash's text, to verify the secret against it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}

slow_hashes! {
    /// The slow, salted hash of a holder's secret code, as text (PHC format). `Debug` does not show it.
    CodeHash
    /// The slow, salted hash of an agent's password, as text (PHC format). `Debug` does not show it.
    PasswordHash
}

/// What makes a commit safe to repeat: chosen by the client for one sending or act, 1 to 255 visible ASCII
/// characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

/// The text is no idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected 1 to 255 visible ASCII characters")]
pub struct IllegalKey;

impl IdempotencyKey {
    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for IdempotencyKey {
    type Err = IllegalKey;

    fn from_str(text: &str) -> Result<Self, IllegalKey> {
        let legal = (1..=255).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        if legal { Ok(Self(text.to_owned())) } else { Err(IllegalKey) }
    }
}
