//! A receipt with the signature of who gave it, and whether it is the one that was given.
//!
//! The signature is a detached JWS (RFC 7515, appendix F) with EdDSA (RFC 8037) over the receipt's
//! canonical JSON (RFC 8785), so that anybody who has the published keys verifies it with tools of their
//! own, and whoever reformats the file breaks nothing.

use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::{Signature, Signer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::keys::{ALGORITHM, KeyId, PublicKeys, SigningKeys};
use super::{RECEIPT_FORMAT, Receipt};
use crate::digest::{NotCanonical, canonical};

/// What is signed: a key that also signs something else could not pass that off as a receipt.
const KIND: &str = "retouche-receipt";

/// A receipt and its signature, as they are handed out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SignedReceipt {
    /// The receipt.
    pub receipt: Receipt,
    /// A detached JWS (RFC 7515, appendix F) over the receipt's canonical JSON (RFC 8785).
    pub signature: String,
}

/// A receipt that is the one that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Genuine {
    /// The receipt.
    pub receipt: Receipt,
    /// The key that signed it.
    pub key: KeyId,
}

/// Why nothing can be said for a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotGenuine {
    /// It is no receipt: another file, or the beginning of one.
    #[error("this is no receipt")]
    NotAReceipt,
    /// It has no signature.
    #[error("the receipt has no signature")]
    Unsigned,
    /// It says that a key signed it which is not among those given.
    #[error("the receipt is signed with another key")]
    UnknownKey,
    /// The receipt or its signature is not what was given.
    #[error("the receipt or its signature was altered")]
    Altered,
    /// It is genuine, and of a format that a later release of this program reads.
    #[error("the receipt is of a later format")]
    LaterFormat,
}

impl NotGenuine {
    /// The code: in the texts, and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAReceipt => "not-a-receipt",
            Self::Unsigned => "unsigned",
            Self::UnknownKey => "unknown-key",
            Self::Altered => "altered",
            Self::LaterFormat => "later-format",
        }
    }

    /// Every reason.
    pub const ALL: [Self; 5] =
        [Self::NotAReceipt, Self::Unsigned, Self::UnknownKey, Self::Altered, Self::LaterFormat];
}

/// The protected header of a signature. One with anything else in it is none of ours.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    alg: String,
    kid: String,
    typ: String,
}

impl SigningKeys {
    /// A receipt with its signature.
    ///
    /// # Errors
    ///
    /// [`NotCanonical`] never happens: a receipt has canonical JSON.
    pub fn sign(&self, receipt: Receipt) -> Result<SignedReceipt, NotCanonical> {
        let kid = self.current().to_string();
        let header = Header { alg: ALGORITHM.to_owned(), kid, typ: KIND.to_owned() };
        let header = BASE64URL_NOPAD.encode(&canonical(&header)?);
        let signature = self.key().sign(&signed_bytes(&header, &canonical(&receipt)?));
        let signature = format!("{header}..{}", BASE64URL_NOPAD.encode(&signature.to_bytes()));
        Ok(SignedReceipt { receipt, signature })
    }
}

/// What is signed (RFC 7515, 5.1): header and payload, in base64url.
fn signed_bytes(header: &str, payload: &[u8]) -> Vec<u8> {
    format!("{header}.{}", BASE64URL_NOPAD.encode(payload)).into_bytes()
}

/// Whether the text of a file is a receipt that one of these keys signed.
///
/// # Errors
///
/// [`NotGenuine`], when it is not.
pub fn verify(text: &str, keys: &PublicKeys) -> Result<Genuine, NotGenuine> {
    let file: Value = serde_json::from_str(text).map_err(|_| NotGenuine::NotAReceipt)?;
    let (receipt, signature) = parts(&file)?;
    let payload = canonical(receipt).map_err(|_| NotGenuine::NotAReceipt)?;
    let key = signer(signature, &payload, keys)?;
    let format = receipt.get("format").and_then(Value::as_u64);
    if format.is_some_and(|format| format > RECEIPT_FORMAT.into()) {
        return Err(NotGenuine::LaterFormat);
    }
    // From the text itself, which is refused where it says more than a receipt does, or a thing twice:
    // other programs could read the other one.
    let read: SignedReceipt = serde_json::from_str(text).map_err(|_| NotGenuine::Altered)?;
    Ok(Genuine { receipt: read.receipt, key })
}

/// The receipt of a file, and its signature.
fn parts(file: &Value) -> Result<(&Value, &str), NotGenuine> {
    let receipt = file.get("receipt").filter(|receipt| receipt.is_object());
    match (receipt, file.get("signature").and_then(Value::as_str)) {
        (Some(receipt), Some(signature)) if !signature.is_empty() => Ok((receipt, signature)),
        (Some(_), _) => Err(NotGenuine::Unsigned),
        (None, _) if Receipt::deserialize(file).is_ok() => Err(NotGenuine::Unsigned),
        (None, _) => Err(NotGenuine::NotAReceipt),
    }
}

/// The key that made a signature over these bytes.
fn signer(signature: &str, payload: &[u8], keys: &PublicKeys) -> Result<KeyId, NotGenuine> {
    let altered = || NotGenuine::Altered;
    let (protected, bytes) = signature.split_once("..").ok_or_else(altered)?;
    let decoded = |text: &str| BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| altered());
    let header: Header = serde_json::from_slice(&decoded(protected)?).map_err(|_| altered())?;
    if header.alg != ALGORITHM || header.typ != KIND {
        return Err(altered());
    }
    let key = keys.named(&header.kid).ok_or(NotGenuine::UnknownKey)?;
    let bytes = Signature::from_slice(&decoded(bytes)?).map_err(|_| altered())?;
    let verified = key.key().verify_strict(&signed_bytes(protected, payload), &bytes);
    verified.map(|()| key.id().clone()).map_err(|_| altered())
}

impl Receipt {
    /// Whether two receipts can both be true: of one submission, each revision is received once and has
    /// one content, a correction names the revision before it by its digest, and the first sending keeps
    /// its date. Receipts of different submissions say nothing of each other.
    #[must_use]
    pub fn agrees_with(&self, other: &Self) -> bool {
        if self.reference != other.reference {
            return true;
        }
        let (earlier, later) =
            if self.revision.number <= other.revision.number { (self, other) } else { (other, self) };
        let same = |one: &Self, two: &Self| {
            (one.revision, one.event, one.amends.item()) == (two.revision, two.event, two.amends.item())
                && one.received == two.received
        };
        let amends = later.amends.item().filter(|amended| amended.number == earlier.revision.number);
        earlier.first_received == later.first_received
            && earlier.received.at <= later.received.at
            && amends.is_none_or(|amended| *amended == earlier.revision)
            && (earlier.revision.number != later.revision.number || same(earlier, later))
    }
}
