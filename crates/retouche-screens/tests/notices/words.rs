//! The words of notices: complete in every language, calm, short, and no longer than a text message.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use retouche::notice::NoticeKind;
use retouche_screens::notice::{notice_files, notice_texts, sms_text};
use retouche_texts::{Arg, Args, CompiledTexts, Locale, Text, Texts};

use crate::history::moment;

const LANGUAGES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];
const PARTS: [&str; 5] = ["", ".subject", ".body", ".sms", ".letter"];

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn file(tag: &str) -> &'static CompiledTexts {
    let (compiled, findings) =
        notice_files().iter().find(|(compiled, _)| compiled.locale() == &locale(tag)).unwrap();
    assert!(findings.is_empty(), "{tag}: {findings:?}");
    compiled
}

/// The ids of one language, each with its variables.
fn ids(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let file = file(tag);
    let of = |id: &str| file.variables(id).into_iter().map(str::to_owned).collect();
    file.ids().map(|id| (id.to_owned(), of(id))).collect()
}

fn texts(tag: &str) -> Texts {
    notice_texts(&locale(tag), &[locale("fr")])
}

#[test]
fn each_language_says_the_same() {
    let french = ids("fr");
    for tag in ["en", "ar"] {
        let other = ids(tag);
        assert_eq!(other.keys().collect::<Vec<_>>(), french.keys().collect::<Vec<_>>(), "{tag}");
        for (id, variables) in &other {
            // A text message may have no room for what an e-mail says.
            let shorter = id.ends_with(".sms") && variables.is_subset(&french[id]);
            assert!(shorter || *variables == french[id], "{tag} {id}: {variables:?}");
        }
    }
    for (id, variables) in ids("fr-simple") {
        assert!(french.get(&id).is_some_and(|french| variables.is_subset(french)), "fr-simple {id}");
    }
}

#[test]
fn every_kind_has_its_group_and_no_text_is_left_over() {
    let french = ids("fr");
    let code = fs::read_to_string(folder("src/notice/tell.rs")).unwrap();
    let mut needed: BTreeSet<String> = BTreeSet::new();
    for kind in NoticeKind::ALL {
        needed.extend(PARTS.map(|part| format!("ui_notice-{kind}{part}")));
    }
    let quoted: BTreeSet<&str> = code.split('"').skip(1).step_by(2).collect();
    let shared = french.keys().filter(|id| id.starts_with("ui_notices-"));
    for id in shared {
        let name = id.strip_prefix("ui_notices-").unwrap().trim_end_matches(".description");
        let long = format!("notices-{name}");
        let long_id = format!("ui_{long}");
        assert!(
            quoted.contains(name) || quoted.contains(long.as_str()) || quoted.contains(long_id.as_str()),
            "nothing says {id}"
        );
    }
    let groups: BTreeSet<String> = french.keys().filter(|id| id.starts_with("ui_notice-")).cloned().collect();
    assert_eq!(groups, needed);
}

fn folder(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The longest way of saying an instant in a language, whatever the day and the zone.
fn longest_instant(texts: &Texts) -> Text {
    let zones: Vec<String> = texts
        .ids()
        .into_iter()
        .filter_map(|id| Some(id.strip_prefix("ui_zone_")?.replace('-', "/")))
        .collect();
    let mut longest = Text::default();
    for day in (0..365).step_by(1) {
        let date = moment("2026-01-28T23:59:59").local.date().plus_days(day).unwrap();
        for zone in &zones {
            let mut at = moment("2026-01-28T23:59:59");
            at.local = retouche::civil::CivilDateTime::end_of(date);
            let Ok(name) = zone.parse() else { continue };
            at.zone = name;
            let said = texts.text("ui_value", &Args::new().with("value", Arg::Moment(at)));
            if said.to_plain_string().chars().count() > longest.to_plain_string().chars().count() {
                longest = said;
            }
        }
    }
    assert!(longest.to_plain_string().chars().count() > 40, "{}", longest.to_plain_string());
    longest
}

/// How many septets of the GSM 03.38 alphabet one text message holds.
const SMS_GSM: usize = 160;

/// How many UCS-2 units one text message holds when a character is outside that alphabet.
const SMS_UNICODE: usize = 70;

/// The alphabet of GSM 03.38 (3GPP TS 23.038), escape and line feed left out.
const GSM: &str = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// Those of its extension table, which cost two septets.
const GSM_EXTENSION: &str = "^{}\\[~]|€";

/// The alphabet that a text message is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SmsAlphabet {
    /// GSM 03.38, seven bits each.
    Gsm,
    /// UCS-2, sixteen bits each.
    Unicode,
}

/// The alphabet that a text message needs.
fn sms_alphabet(message: &str) -> SmsAlphabet {
    let known = |letter: char| GSM.contains(letter) || GSM_EXTENSION.contains(letter);
    if message.chars().all(known) { SmsAlphabet::Gsm } else { SmsAlphabet::Unicode }
}

/// How long a text message is, in the units of its alphabet.
fn sms_length(message: &str) -> usize {
    match sms_alphabet(message) {
        SmsAlphabet::Gsm => {
            message.chars().map(|letter| if GSM_EXTENSION.contains(letter) { 2 } else { 1 }).sum()
        }
        SmsAlphabet::Unicode => message.encode_utf16().count(),
    }
}

#[test]
fn each_text_message_is_one() {
    for tag in LANGUAGES {
        let texts = texts(tag);
        let longest = longest_instant(&texts);
        let args = Args::new()
            .with("reference", Arg::Ltr("7K3M-92QX".to_owned()))
            .with("at", Arg::Message(longest.clone()))
            .with("date", Arg::Message(longest));
        for kind in NoticeKind::ALL {
            let message = sms_text(&texts.text(&format!("ui_notice-{kind}.sms"), &args));
            let alphabet = if tag == "ar" { SmsAlphabet::Unicode } else { SmsAlphabet::Gsm };
            let room = if tag == "ar" { SMS_UNICODE } else { SMS_GSM };
            assert_eq!(sms_alphabet(&message), alphabet, "{tag} {kind}: {message}");
            let length = sms_length(&message);
            assert!(length <= room, "{tag} {kind} has {length} of {room}: {message}");
            assert!(message.contains("7K3M-92QX"), "{tag} {kind}: {message}");
        }
    }
}

#[test]
fn lengths_are_those_of_telephones() {
    assert_eq!((sms_alphabet("Reçu"), sms_length("Reçu")), (SmsAlphabet::Unicode, 4));
    assert_eq!((sms_alphabet("à Él"), sms_length("10 €")), (SmsAlphabet::Gsm, 5));
    let text = Text::verbatim("« L’août »\u{202f}! Ça, reçu… – fête");
    assert_eq!(sms_text(&text).replace('…', "..."), "\" L'aout \" ! Ça, recu... - fete");
}

/// Every way in which texts are written, without what is put in.
fn said(tag: &str) -> Vec<(String, String)> {
    let source = fs::read_to_string(folder(&format!("texts/product/notices/{tag}.ftl"))).unwrap();
    let mut id = String::new();
    let mut said = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let (name, words) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
        if !name.starts_with(' ') {
            id = name.to_owned();
        }
        let part = name.trim_start();
        let name = if part.starts_with('.') { format!("{id}{part}") } else { part.to_owned() };
        said.push((name, hollow(words)));
    }
    said
}

const HOLE: &str = "◆";

fn hollow(words: &str) -> String {
    let mut pieces = words.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |said, piece| {
        format!("{said}{HOLE}{}", piece.split_once('}').map_or("", |(_, rest)| rest))
    })
}

fn longest_sentence(words: &str) -> usize {
    let sentences = words.split(['.', '?', '!', ':', '؟']);
    let count = |sentence: &str| -> usize {
        let words = sentence.split_whitespace();
        words
            .filter(|word| word.chars().any(char::is_alphanumeric) || word.contains(HOLE))
            .map(|word| if word.contains(HOLE) { 2 } else { 1 })
            .sum()
    };
    sentences.map(count).max().unwrap_or(0)
}

#[test]
fn sentences_are_short_and_subjects_fit() {
    for (tag, most) in [("fr", 20), ("fr-simple", 15), ("en", 22), ("ar", 20)] {
        for (id, words) in said(tag) {
            assert!(longest_sentence(&words) <= most, "{tag} {id} = {words}");
            if id.ends_with(".subject") || !id.contains('.') && id.starts_with("ui_notice-") {
                assert!(words.chars().count() <= 60, "{tag} {id} = {words}");
            }
        }
    }
}

#[test]
fn the_tone_is_calm_and_the_typography_right() {
    let banned: [(&str, &[&str]); 4] = [
        (
            "fr",
            &[
                "invalide",
                "incorrect",
                "interdit",
                "veuillez",
                "merci de",
                "désolé",
                "oubli",
                "ci-dessous",
                "·",
                "'",
                "\"",
                "...",
                "  ",
            ],
        ),
        (
            "fr-simple",
            &[
                "invalide",
                "incorrect",
                "interdit",
                "veuillez",
                "merci de",
                "cliqu",
                "formulaire",
                "·",
                "'",
                "\"",
                "...",
                "  ",
            ],
        ),
        (
            "en",
            &[
                "invalid",
                "incorrect",
                "forbidden",
                "please",
                "sorry",
                "forgot",
                "below",
                "click",
                "'",
                "\"",
                "...",
                "  ",
            ],
        ),
        (
            "ar",
            &["غير صالح", "خاطئ", "ممنوع", "يرجى", "الرجاء", "آسف", "انقر", "أدناه", "'", "\"", "...", "  "],
        ),
    ];
    for (tag, words) in banned {
        for (id, said) in said(tag) {
            for word in words {
                assert!(!said.to_lowercase().contains(word), "{tag} {id}: {word} in {said}");
            }
            if tag.starts_with("fr") {
                let pairs = said.chars().zip(said.chars().skip(1));
                for (before, sign) in pairs {
                    assert!(!matches!(sign, ';' | '!' | '?') || before == '\u{202f}', "{id} = {said}");
                    assert!(!matches!(sign, ':' | '»') || before == '\u{a0}', "{id} = {said}");
                }
            }
        }
    }
}

/// R11: no notice names the right to error by itself: the product's two sentences do, together.
#[test]
fn r11_the_right_to_error_is_left_to_the_texts_that_name_repayment() {
    for (tag, name) in [
        ("fr", "droit à l’erreur"),
        ("fr-simple", "droit à l’erreur"),
        ("en", "right to error"),
        ("ar", "الحق في الخطأ"),
    ] {
        assert!(said(tag).iter().all(|(_, words)| !words.to_lowercase().contains(name)), "{tag}");
    }
}
