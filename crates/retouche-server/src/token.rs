//! Tokens: what opens a draft or a session, and what is derived from one.
//!
//! A token is 256 bits of random and lives on the person's side; the store sees its hash. Everything else
//! that only its holder may know (the anti-forgery value, the secret code, the fingerprint of a page) is
//! an HMAC keyed by the token itself, so that the server keeps no key of its own.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use retouche::credential::SecretCode;
use retouche::digest::Digest;
use retouche_store::{AgentSessionHash, DraftHash, SessionHash};
use sha2::Sha256;

use crate::random::{self, NoRandomness};

/// The bytes of a token.
const LENGTH: usize = 32;
/// The bytes of a block of SHA-256.
const BLOCK: usize = 64;

/// What opens a draft or a session. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token([u8; LENGTH]);

/// What a value derived from a token is for: no two purposes give the same value.
#[derive(Debug, Clone, Copy)]
enum Purpose {
    Code,
    Forgery,
    Fingerprint,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Code => b"code",
            Self::Forgery => b"forgery",
            Self::Fingerprint => b"fingerprint:",
        }
    }
}

impl Token {
    /// A new token.
    pub(crate) fn mint() -> Result<Self, NoRandomness> {
        random::bytes().map(Self)
    }

    /// Reads what [`Token::reveal`] wrote.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok().map(Self)
    }

    /// The token itself, to hand it to its holder. Nowhere else.
    pub(crate) fn reveal(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// What the store knows a draft by.
    pub(crate) fn draft_hash(&self) -> DraftHash {
        DraftHash(Digest::of_bytes(&self.0))
    }

    /// What the store knows a session by.
    pub(crate) fn session_hash(&self) -> SessionHash {
        SessionHash(Digest::of_bytes(&self.0))
    }

    /// What the store knows an agent's session by.
    pub(crate) fn agent_session_hash(&self) -> AgentSessionHash {
        AgentSessionHash(Digest::of_bytes(&self.0))
    }

    /// The secret code of the submission that a draft becomes. The same token always gives the same code,
    /// so that a reload of the receipt shows it again and nobody has to keep it meanwhile.
    pub(crate) fn code(&self) -> SecretCode {
        let mut code = [0; 10];
        code.iter_mut().zip(self.derive(Purpose::Code, &[])).for_each(|(byte, derived)| *byte = derived);
        SecretCode::mint(code)
    }

    /// The value that a form carries to prove that the page came from here.
    pub(crate) fn forgery(&self) -> String {
        BASE64URL_NOPAD.encode(&self.derive(Purpose::Forgery, &[]))
    }

    /// Whether this is the anti-forgery value, compared in constant time.
    pub(crate) fn proves(&self, forgery: &str) -> bool {
        let given = BASE64URL_NOPAD.decode(forgery.as_bytes()).unwrap_or_default();
        self.mac(Purpose::Forgery, &[]).verify_slice(&given).is_ok()
    }

    /// A short value that tells whether something changed, and tells nobody else what it is.
    pub(crate) fn fingerprint(&self, content: &[u8]) -> String {
        let derived = self.derive(Purpose::Fingerprint, content);
        BASE64URL_NOPAD.encode(derived.get(..12).unwrap_or(&derived))
    }

    fn derive(&self, purpose: Purpose, content: &[u8]) -> [u8; LENGTH] {
        self.mac(purpose, content).finalize().into_bytes().into()
    }

    fn mac(&self, purpose: Purpose, content: &[u8]) -> Hmac<Sha256> {
        // A key shorter than a block is filled with zeros (RFC 2104); of a whole block, it cannot fail.
        let mut key = [0; BLOCK];
        key.iter_mut().zip(self.0).for_each(|(byte, token)| *byte = token);
        let mut mac = Hmac::<Sha256>::new(&key.into());
        mac.update(purpose.label());
        mac.update(content);
        mac
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_back_as_it_went_and_shows_itself_nowhere() {
        let token = Token::mint().unwrap();
        assert_eq!(Token::parse(&token.reveal()), Some(token.clone()));
        assert_eq!(format!("{token:?}"), "Token(…)");
        for illegal in ["", "x", &"A".repeat(44), &format!("{}=", token.reveal())] {
            assert_eq!(Token::parse(illegal), None, "{illegal}");
        }
    }

    #[test]
    fn what_is_derived_belongs_to_one_token_and_one_purpose() {
        let (one, other) = (Token([1; LENGTH]), Token([2; LENGTH]));
        assert!(one.proves(&one.forgery()));
        assert!(!one.proves(&other.forgery()));
        assert!(!one.proves(""));
        assert!(one.code() == one.code() && one.code() != other.code());
        assert_ne!(one.fingerprint(b"a"), one.fingerprint(b"b"));
        assert_ne!(one.fingerprint(b"a"), other.fingerprint(b"a"));
        assert!(!one.proves(&one.fingerprint(b"")));
    }
}
