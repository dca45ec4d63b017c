//! `retouche verify` and `retouche keys`, on real files.

use std::fs;
use std::path::Path;
use std::process::Command;

use retouche::receipt::Receipt;
use retouche::receipt::keys::SigningKeys;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

/// A folder with the keys of a server, and two receipts of a submission.
struct Desk {
    folder: TempDir,
    keys: SigningKeys,
}

fn digest(character: char) -> String {
    character.to_string().repeat(64)
}

/// The receipt of a revision; the second corrects the first.
fn receipt(number: u32, answers: char) -> Receipt {
    let moment = |day: u32| json!({ "at": 1_772_000_000 + i64::from(day), "local": format!("2026-02-25T07:13:2{day}"), "zone": "Europe/Paris" });
    let link = |number: u32, answers: char| json!({ "number": number, "answers": digest(answers) });
    let first = json!({ "not-applicable": "first-sending" });
    let receipt = json!({
        "format": 1, "reference": "7K3M-92QX",
        "edition": { "procedure": "garden", "number": 3, "digest": digest('e') },
        "revision": link(number, answers),
        "amends": if number == 1 { first.clone() } else { json!({ "is": link(number - 1, 'a') }) },
        "changed": if number == 1 { first } else { json!({ "is": ["name"] }) },
        "event": digest('c'), "received": moment(number), "first-received": moment(1),
        "silence": { "not-applicable": "nothing-decided" },
        "service": "parks", "contacts": ["phone"],
        "missing": { "not-applicable": "complete" },
        "appeal": { "not-applicable": "silence-is-not-refusal" },
        "attestation": { "not-applicable": "silence-is-not-acceptance" },
        "windows": [], "afterwards": "claim",
    });
    serde_json::from_value(receipt).unwrap()
}

impl Desk {
    fn open() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap(), keys: SigningKeys::new([5; 32]) };
        desk.write("keys.json", &desk.keys.public().to_json());
        desk.sign("first.json", receipt(1, 'a'));
        desk.sign("second.json", receipt(2, 'b'));
        desk
    }

    fn write(&self, file: &str, content: &Json) {
        fs::write(self.folder.path().join(file), format!("{content:#}")).unwrap();
    }

    fn sign(&self, file: &str, receipt: Receipt) {
        self.write(file, &serde_json::to_value(self.keys.sign(receipt).unwrap()).unwrap());
    }

    fn read(&self, file: &str) -> Json {
        serde_json::from_str(&fs::read_to_string(self.folder.path().join(file)).unwrap()).unwrap()
    }

    /// What is said of receipts, and how the command ends.
    fn verify(&self, arguments: &[&str]) -> (String, i32) {
        let given = [&["--lang", "en", "verify", "--key", "keys.json"], arguments].concat();
        retouche(self.folder.path(), &given)
    }
}

fn retouche(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retouche"));
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (text, output.status.code().unwrap())
}

#[test]
fn genuine_receipts_are_told_in_words() {
    let desk = Desk::open();
    let expected = format!(
        "first.json: genuine receipt of submission 7K3M-92QX, revision 1
  received 2026-02-25T07:13:21 (Europe/Paris), first sent 2026-02-25T07:13:21
  procedure `garden`, edition 3
  fingerprint of the answers {}
  signed with the key {key}
second.json: genuine receipt of submission 7K3M-92QX, revision 2
  received 2026-02-25T07:13:22 (Europe/Paris), first sent 2026-02-25T07:13:21
  procedure `garden`, edition 3
  corrects revision 1
  fingerprint of the answers {}
  signed with the key {key}
2 of 2 genuine
",
        digest('a'),
        digest('b'),
        key = desk.keys.current(),
    );
    assert_eq!(desk.verify(&["first.json", "second.json"]), (expected, 0));
    let given = ["--lang", "fr", "verify", "first.json", "--key", "keys.json"];
    let (told, code) = retouche(desk.folder.path(), &given);
    assert!(told.contains("accusé de réception authentique du dossier 7K3M-92QX, envoi 1"), "{told}");
    assert_eq!(code, 0);
}

#[test]
fn what_is_not_genuine_is_told_with_its_reason() {
    let desk = Desk::open();
    let mut altered = desk.read("second.json");
    altered["receipt"]["received"]["at"] = json!(1_771_000_000);
    desk.write("altered.json", &altered);
    desk.write("unsigned.json", &altered["receipt"]);
    desk.write("other.json", &json!({ "name": "x" }));
    let other = SigningKeys::new([6; 32]).sign(receipt(1, 'a')).unwrap();
    desk.write("stranger.json", &serde_json::to_value(other).unwrap());
    fs::write(desk.folder.path().join("bytes.json"), [0xff, 0xfe]).unwrap();
    for (file, reason) in [
        ("altered.json", "altered since it was given"),
        ("unsigned.json", "no signature"),
        ("other.json", "this is no receipt"),
        ("bytes.json", "this is no receipt"),
        ("stranger.json", "a key that is not among those given"),
    ] {
        let (told, code) = desk.verify(&[file]);
        assert!(told.starts_with(&format!("{file}: NOT genuine: ")) && told.contains(reason), "{told}");
        assert_eq!(code, 1, "{file}");
    }
    let (told, code) = desk.verify(&["first.json", "altered.json", "--format", "json"]);
    let report: Json = serde_json::from_str(&told).unwrap();
    assert_eq!(report["receipts"][0]["receipt"], desk.read("first.json")["receipt"]);
    assert_eq!((&report["receipts"][1]["genuine"], code), (&json!(false), 1));
    assert_eq!(report["receipts"][1]["code"], "altered");
}

#[test]
fn signed_receipts_that_cannot_both_be_true_are_told() {
    let desk = Desk::open();
    desk.sign("rewritten.json", receipt(1, 'f'));
    let (told, code) = desk.verify(&["rewritten.json", "second.json"]);
    assert!(told.contains("NOT both true: rewritten.json and second.json"), "{told}");
    assert_eq!(code, 1);
}

#[test]
fn files_that_cannot_be_worked_with_are_misuse() {
    let desk = Desk::open();
    let (told, code) = desk.verify(&["nowhere.json"]);
    assert!(told.contains("nowhere.json") && code == 2, "{told}");
    let (told, code) = retouche(desk.folder.path(), &["verify", "first.json", "--key", "second.json"]);
    assert!(told.contains("second.json") && code == 2, "{told}");
    let (_, code) = retouche(desk.folder.path(), &["verify", "first.json"]);
    assert_eq!(code, 2);
}

#[test]
fn an_operator_shows_and_renews_the_keys() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("retouche.toml"), "receipt-keys = \"sign.json\"\n").unwrap();
    let keys = |act: &str| {
        let (told, code) = retouche(folder.path(), &["keys", act, "--config", "retouche.toml"]);
        assert_eq!(code, 0, "{told}");
        told
    };
    let (told, code) = retouche(folder.path(), &["keys", "show", "--config", "retouche.toml"]);
    assert!(told.contains("sign.json") && told.contains("first start") && code != 0, "{told}");
    let made = SigningKeys::new([5; 32]).to_secret_json();
    fs::write(folder.path().join("sign.json"), made.to_string()).unwrap();
    let first: Json = serde_json::from_str(&keys("show")).unwrap();
    let name = keys("renew");
    let both: Json = serde_json::from_str(&keys("show")).unwrap();
    assert_eq!(both["keys"][0]["kid"], name.trim_end());
    assert_eq!(both["keys"][1], first["keys"][0]);
    assert!(both["keys"].as_array().unwrap().iter().all(|key| key["d"].is_null()), "{both}");
}
