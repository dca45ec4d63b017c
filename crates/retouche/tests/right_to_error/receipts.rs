//! Receipts outside the server: whether one is genuine, and whether several can be true together.

#[path = "../mutation/mod.rs"]
mod mutation;

use mutation::{byte_changes, changed_json, changed_text, json_changes, rounds};
use proptest::prelude::*;
use retouche::digest::{Digest, canonical};
use retouche::receipt::keys::{PublicKeys, SigningKeys};
use retouche::receipt::signed::{NotGenuine, verify};
use retouche::receipt::{RECEIPT_FORMAT, Reason, Receipt, Stated};
use retouche::submission::{Act, Actor};
use serde_json::{Value as Json, json};

use crate::scene::*;

/// The receipts of a first sending and of two corrections.
fn receipts() -> Vec<Receipt> {
    let mut scene = Scene::new();
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    scene.corrected(&rented("710"), "2026-03-04T10:00:00");
    let submission = &scene.submission;
    let of = |sent| Receipt::of(submission, sent, &scene.procedure, &[]);
    submission.revisions().map(of).collect()
}

fn keys() -> SigningKeys {
    SigningKeys::new([7; 32])
}

/// A signed receipt as its file has it, without a blank.
fn file() -> String {
    let signed = keys().sign(receipts().remove(1)).unwrap();
    String::from_utf8(canonical(&signed).unwrap()).unwrap()
}

/// What is said of a file with one byte replaced.
fn replaced(file: &str, place: usize, byte: u8) -> Result<(), NotGenuine> {
    let mut bytes = file.as_bytes().to_vec();
    bytes[place] = byte;
    let text = String::from_utf8(bytes).map_err(|_| NotGenuine::NotAReceipt)?;
    verify(&text, keys().public()).map(|_| ())
}

fn verified(file: &Json) -> Result<(), NotGenuine> {
    verify(&file.to_string(), keys().public()).map(|_| ())
}

#[test]
fn what_was_given_is_genuine_however_it_is_laid_out() {
    let file = file();
    let genuine = verify(&file, keys().public()).unwrap();
    assert_eq!(genuine.receipt, receipts()[1]);
    assert_eq!(&genuine.key, keys().current());
    let laid_out = format!("{:#}", serde_json::from_str::<Json>(&file).unwrap());
    assert_eq!(verify(&laid_out, keys().public()), Ok(genuine));
}

#[test]
fn no_byte_of_a_receipt_can_be_another() {
    let file = file();
    for (place, byte) in file.bytes().enumerate() {
        // The next letter, and the same letter in the other case.
        for other in [byte ^ 1, byte ^ 0x20] {
            let told = replaced(&file, place, other);
            assert!(told.is_err(), "{place}: {}", char::from(byte));
        }
    }
}

proptest! {
    #![proptest_config(rounds(256))]

    /// However a file was spoilt: what is still genuine says what was signed, and nothing panics.
    #[test]
    fn a_spoilt_file_says_what_was_signed_or_nothing(bytes in byte_changes(), json in json_changes(vec![json!(1), json!("EdDSA")], vec!["receipt", "signature"])) {
        let (file, keys) = (file(), keys());
        let value: Json = serde_json::from_str(&file).unwrap();
        for text in [changed_text(&file, &bytes), changed_json(&value, &json).to_string()] {
            if let Ok(genuine) = verify(&text, keys.public()) {
                prop_assert_eq!(&genuine.receipt, &receipts()[1]);
            }
        }
        let published = keys.public().to_json();
        for text in [changed_text(&published.to_string(), &bytes), changed_json(&published, &json).to_string()] {
            let verified = PublicKeys::read(&text).map(|keys| verify(&file, &keys));
            prop_assert!(!matches!(verified, Ok(Err(NotGenuine::Altered))), "{}", text);
        }
    }

    #[test]
    fn no_byte_can_be_any_other(place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let file = file();
        let place = place.index(file.len());
        prop_assume!(file.as_bytes()[place] != byte);
        prop_assert!(replaced(&file, place, byte).is_err());
    }
}

#[test]
fn it_is_told_what_is_the_matter() {
    let file: Json = serde_json::from_str(&file()).unwrap();
    let with = |pointer: &str, value: Json| {
        let mut changed = file.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        verified(&changed)
    };
    assert_eq!(with("/receipt/revision/number", json!(3)), Err(NotGenuine::Altered));
    assert_eq!(with("/receipt/received/local", json!("2026-03-01T10:00:00")), Err(NotGenuine::Altered));
    assert_eq!(with("/signature", json!("")), Err(NotGenuine::Unsigned));
    assert_eq!(with("/signature", json!("x..y")), Err(NotGenuine::Altered));
    assert_eq!(verified(&json!({ "receipt": file["receipt"] })), Err(NotGenuine::Unsigned));
    assert_eq!(verified(&file["receipt"]), Err(NotGenuine::Unsigned));
    for text in ["", "{", "[]", "3", "{}", r#"{"receipt":1,"signature":"x"}"#, r#"{"revision":2}"#] {
        assert_eq!(verify(text, keys().public()), Err(NotGenuine::NotAReceipt), "{text}");
    }
    let later = keys().sign(Receipt { format: RECEIPT_FORMAT + 1, ..receipts().remove(0) }).unwrap();
    assert_eq!(verified(&serde_json::to_value(later).unwrap()), Err(NotGenuine::LaterFormat));
    let others = SigningKeys::new([8; 32]);
    assert_eq!(verify(&file.to_string(), others.public()), Err(NotGenuine::UnknownKey));
}

#[test]
fn nothing_can_be_added_nor_said_twice() {
    let file = file();
    let more = file.replacen("{", r#"{"note":"approved","#, 1);
    assert_eq!(verify(&more, keys().public()), Err(NotGenuine::Altered));
    // The second of two is what many programs read, and the first what others do.
    let twice = file.replacen(r#""format":1"#, r#""format":2,"format":1"#, 1);
    assert_ne!(twice, file);
    assert_eq!(verify(&twice, keys().public()), Err(NotGenuine::Altered));
}

#[test]
fn a_signature_is_of_one_kind() {
    let file: Json = serde_json::from_str(&file()).unwrap();
    let (header, rest) = file["signature"].as_str().unwrap().split_once("..").unwrap();
    let header = data_encoding::BASE64URL_NOPAD.decode(header.as_bytes()).unwrap();
    let header: Json = serde_json::from_slice(&header).unwrap();
    assert_eq!((&header["alg"], &header["typ"]), (&json!("EdDSA"), &json!("retouche-receipt")));
    for (name, value) in
        [("alg", json!("none")), ("alg", json!("HS256")), ("typ", json!("JWT")), ("crit", json!(["exp"]))]
    {
        let mut other = header.clone();
        other[name] = value;
        let protected = data_encoding::BASE64URL_NOPAD.encode(other.to_string().as_bytes());
        let changed = json!({ "receipt": file["receipt"], "signature": format!("{protected}..{rest}") });
        assert_eq!(verified(&changed), Err(NotGenuine::Altered), "{name}");
    }
}

#[test]
fn what_an_earlier_key_signed_stays_genuine() {
    let old = file();
    let renewed = keys().renewed([9; 32]);
    assert!(verify(&old, renewed.public()).is_ok());
    let new = renewed.sign(receipts().remove(0)).unwrap();
    let new = serde_json::to_string(&new).unwrap();
    assert!(verify(&new, renewed.public()).is_ok());
    assert_eq!(verify(&new, keys().public()), Err(NotGenuine::UnknownKey));
}

#[test]
fn receipts_of_one_submission_agree_or_one_of_them_is_false() {
    let all = receipts();
    for (one, two) in all.iter().flat_map(|one| all.iter().map(move |two| (one, two))) {
        assert!(one.agrees_with(two));
    }
    let other = Digest::of_bytes(b"other");
    let changed = |change: fn(&mut Receipt, Digest)| {
        let mut receipt = all[1].clone();
        change(&mut receipt, other);
        all.iter().map(|one| (one.agrees_with(&receipt), receipt.agrees_with(one))).collect::<Vec<_>>()
    };
    // Another content of a revision contradicts its own receipt, and the one that corrects it.
    let answers = changed(|receipt, other| receipt.revision.answers = other);
    assert_eq!(answers, [(true, true), (false, false), (false, false)]);
    let event = changed(|receipt, other| receipt.event = other);
    assert_eq!(event, [(true, true), (false, false), (true, true)]);
    let first = changed(|receipt, _| receipt.first_received = receipt.received.clone());
    assert_eq!(first, [(false, false); 3]);
    let early = changed(|receipt, _| receipt.received.at = 0);
    assert_eq!(early, [(false, false), (false, false), (true, true)]);
    let elsewhere = changed(|receipt, _| receipt.reference = "AAAA-AAAA".parse().unwrap());
    assert_eq!(elsewhere, [(true, true); 3]);
}

#[test]
fn after_a_purge_nobody_signs_that_nothing_was_corrected() {
    let mut scene = Scene::new();
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    scene.done(Act::Purged, "2031-03-03T10:00:00", Actor::System);
    let of = |sent| Receipt::of(&scene.submission, sent, &scene.procedure, &[]);
    assert_eq!(of(scene.submission.current()).changed, Stated::NotApplicable(Reason::Purged));
    assert_eq!(of(scene.submission.first()).changed, Stated::NotApplicable(Reason::FirstSending));
}
