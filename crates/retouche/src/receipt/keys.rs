//! The keys that sign receipts, as JSON Web Keys (RFC 7517) of Ed25519 (RFC 8037).
//!
//! One key signs; those before it are kept by their public halves, so that what they signed can still be
//! verified. Where keys are kept, and who may read them, is left to the server.

use std::{fmt, iter};

use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// How receipts are signed (RFC 8037).
pub(super) const ALGORITHM: &str = "EdDSA";

/// The name of a key: its thumbprint (RFC 7638), so that two keys never have the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct KeyId(String);

/// What was given is no set of keys of Ed25519.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no JWK Set with keys of Ed25519")]
pub struct NotKeys;

/// The public half of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    id: KeyId,
    key: VerifyingKey,
}

/// What verifies receipts: the public halves of the key that signs now and of those before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKeys {
    current: PublicKey,
    earlier: Vec<PublicKey>,
}

/// What signs receipts: one key, and the public halves of those before it. `Debug` does not show it.
#[derive(Clone)]
pub struct SigningKeys {
    secret: SigningKey,
    public: PublicKeys,
}

/// A set of keys as it is written. Members that nobody here reads are passed over (RFC 7517, 5).
#[derive(Deserialize)]
struct JwkSet {
    keys: Vec<Jwk>,
}

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    #[serde(default)]
    crv: String,
    #[serde(default)]
    x: String,
    #[serde(default)]
    d: Option<String>,
}

impl Jwk {
    fn is_ed25519(&self) -> bool {
        self.kty == "OKP" && self.crv == "Ed25519"
    }
}

fn decoded(text: &str) -> Result<[u8; 32], NotKeys> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| NotKeys)?;
    bytes.try_into().map_err(|_| NotKeys)
}

/// The first key of Ed25519 in a JWK Set, and those after it.
fn set(text: &str) -> Result<(Jwk, Vec<Jwk>), NotKeys> {
    let set: JwkSet = serde_json::from_str(text).map_err(|_| NotKeys)?;
    let mut keys = set.keys.into_iter().filter(Jwk::is_ed25519);
    Ok((keys.next().ok_or(NotKeys)?, keys.collect()))
}

impl KeyId {
    fn of(key: &VerifyingKey) -> Self {
        // The members in this order and without spaces: RFC 7638, 3.
        let required = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#, encoded(key));
        Self(BASE64URL_NOPAD.encode(&Sha256::digest(required)))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn encoded(key: &VerifyingKey) -> String {
    BASE64URL_NOPAD.encode(key.as_bytes())
}

impl PublicKey {
    fn of(key: VerifyingKey) -> Self {
        Self { id: KeyId::of(&key), key }
    }

    fn read(jwk: &Jwk) -> Result<Self, NotKeys> {
        VerifyingKey::from_bytes(&decoded(&jwk.x)?).map(Self::of).map_err(|_| NotKeys)
    }

    /// The key's name.
    #[must_use]
    pub fn id(&self) -> &KeyId {
        &self.id
    }

    pub(super) fn key(&self) -> &VerifyingKey {
        &self.key
    }

    fn to_json(&self) -> Value {
        json!({
            "kty": "OKP", "crv": "Ed25519", "x": encoded(&self.key),
            "kid": self.id, "alg": ALGORITHM, "use": "sig",
        })
    }
}

impl PublicKeys {
    /// Reads a JWK Set. Keys of other kinds are passed over; a key's name is made from the key itself,
    /// whatever the set says.
    ///
    /// # Errors
    ///
    /// [`NotKeys`] when the text is no JWK Set, or when no key of Ed25519 is in it.
    pub fn read(text: &str) -> Result<Self, NotKeys> {
        let (current, earlier) = set(text)?;
        let earlier = earlier.iter().map(PublicKey::read).collect::<Result<_, _>>()?;
        Ok(Self { current: PublicKey::read(&current)?, earlier })
    }

    fn all(&self) -> impl Iterator<Item = &PublicKey> {
        iter::once(&self.current).chain(&self.earlier)
    }

    /// The key of this name.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<&PublicKey> {
        self.all().find(|key| key.id.as_str() == id)
    }

    /// The JWK Set, to be published.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "keys": self.all().map(PublicKey::to_json).collect::<Vec<_>>() })
    }
}

impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SigningKeys").field(&self.public).finish()
    }
}

impl SigningKeys {
    /// A first key, from 32 random bytes.
    #[must_use]
    pub fn new(random: [u8; 32]) -> Self {
        let secret = SigningKey::from_bytes(&random);
        let current = PublicKey::of(secret.verifying_key());
        Self { secret, public: PublicKeys { current, earlier: Vec::new() } }
    }

    /// Another key, from 32 random bytes, before those there were: these no longer sign, and their
    /// secret halves are gone.
    #[must_use]
    pub fn renewed(self, random: [u8; 32]) -> Self {
        let mut renewed = Self::new(random);
        renewed.public.earlier = self.public.all().cloned().collect();
        renewed
    }

    /// Reads what [`SigningKeys::to_secret_json`] wrote.
    ///
    /// # Errors
    ///
    /// [`NotKeys`] when the first key has no secret half, or one that is not its own, or when another has
    /// one.
    pub fn read(text: &str) -> Result<Self, NotKeys> {
        let public = PublicKeys::read(text)?;
        let (first, earlier) = set(text)?;
        let secret = SigningKey::from_bytes(&decoded(first.d.as_deref().ok_or(NotKeys)?)?);
        let fits = public.current.key == secret.verifying_key();
        let secrets = earlier.iter().any(|key| key.d.is_some());
        if fits && !secrets { Ok(Self { secret, public }) } else { Err(NotKeys) }
    }

    /// The JWK Set with the secret half of the key that signs: for a file that nobody else reads.
    #[must_use]
    pub fn to_secret_json(&self) -> Value {
        let mut set = self.public.to_json();
        if let Some(Value::Object(first)) = set.pointer_mut("/keys/0") {
            first.insert("d".to_owned(), BASE64URL_NOPAD.encode(self.secret.as_bytes()).into());
        }
        set
    }

    /// What verifies what these keys signed.
    #[must_use]
    pub fn public(&self) -> &PublicKeys {
        &self.public
    }

    /// The name of the key that signs.
    #[must_use]
    pub fn current(&self) -> &KeyId {
        self.public.current.id()
    }

    pub(super) fn key(&self) -> &SigningKey {
        &self.secret
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_named_by_its_thumbprint() {
        // The example of RFC 8037, appendix A.1 to A.3.
        let text = json!({ "keys": [{
            "kty": "OKP", "crv": "Ed25519", "kid": "something else",
            "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
            "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
        }] });
        let keys = SigningKeys::read(&text.to_string()).unwrap();
        assert_eq!(keys.current().as_str(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assert!(keys.public().named("something else").is_none());
    }

    #[test]
    fn keys_are_read_as_they_are_written_and_only_the_first_is_secret() {
        let first = SigningKeys::new([1; 32]);
        let name = first.current().clone();
        let keys = first.renewed([2; 32]);
        assert_ne!(keys.current(), &name);
        assert!(keys.public().named(name.as_str()).is_some());
        let written = keys.to_secret_json();
        assert_eq!(written["keys"].as_array().unwrap().iter().filter(|key| key["d"].is_string()).count(), 1);
        let read = SigningKeys::read(&written.to_string()).unwrap();
        assert_eq!((read.public(), read.key()), (keys.public(), keys.key()));
        assert!(!format!("{keys:?}").contains(written["keys"][0]["d"].as_str().unwrap()));
        assert!(!keys.public().to_json().to_string().contains("\"d\""));
        assert_eq!(PublicKeys::read(&keys.public().to_json().to_string()).as_ref(), Ok(keys.public()));
    }

    #[test]
    fn what_is_no_set_of_keys_is_refused() {
        let mut swapped = SigningKeys::new([1; 32]).to_secret_json();
        swapped["keys"][0]["d"] = SigningKeys::new([2; 32]).to_secret_json()["keys"][0]["d"].clone();
        let public = SigningKeys::new([1; 32]).public().to_json();
        for text in ["", "{}", r#"{"keys":[]}"#, &swapped.to_string(), &public.to_string()] {
            assert_eq!(SigningKeys::read(text).unwrap_err(), NotKeys, "{text}");
        }
        for text in ["", "[]", r#"{"keys":[{"kty":"RSA"}]}"#, r#"{"keys":[{"kty":"OKP","crv":"Ed25519"}]}"#] {
            assert_eq!(PublicKeys::read(text).unwrap_err(), NotKeys, "{text}");
        }
        let mut others = public;
        others["keys"].as_array_mut().unwrap().insert(0, json!({ "kty": "RSA", "n": "x" }));
        assert!(PublicKeys::read(&others.to_string()).is_ok());
    }
}
