//! The tokens of the style sheet, pair by pair: text at 4.5:1 or better, borders and the focus ring at 3:1,
//! light and dark (RGAA 3.2 and 3.3, WCAG 1.4.3 and 1.4.11).

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../assets/retouche.css");

/// Words and what they stand on.
const TEXT: [(&str, &[&str]); 8] = [
    ("ink", &["paper", "wash", "accent-wash", "error-wash", "notice-wash", "after-wash"]),
    ("soft", &["paper", "wash", "accent-wash", "after-wash"]),
    ("accent", &["paper", "wash", "accent-wash", "notice-wash"]),
    ("accent-deep", &["paper", "wash", "accent-wash", "notice-wash"]),
    ("on-accent", &["accent", "accent-deep"]),
    ("error", &["paper", "error-wash"]),
    ("notice", &["paper"]),
    ("after", &["paper"]),
];

/// What is seen without words: borders of controls, bars, the focus ring.
const SHAPES: [(&str, &[&str]); 6] = [
    ("line", &["paper", "wash"]),
    ("focus", &["paper", "wash", "accent-wash", "error-wash", "notice-wash"]),
    ("accent", &["paper", "accent-wash"]),
    ("error", &["paper", "error-wash"]),
    ("notice", &["paper", "notice-wash"]),
    ("after", &["paper", "after-wash"]),
];

#[test]
fn every_pair_is_seen() {
    for (scheme, tokens) in [("light", tokens(light)), ("dark", tokens(dark))] {
        for (least, pairs) in [(4.5, TEXT.as_slice()), (3.0, SHAPES.as_slice())] {
            for (front, back) in
                pairs.iter().flat_map(|(front, backs)| backs.iter().map(move |back| (front, back)))
            {
                let ratio = contrast(tokens[*front], tokens[*back]);
                assert!(
                    ratio >= least,
                    "{scheme}: --rt-{front} on --rt-{back} has {ratio:.2}:1, not {least}:1"
                );
            }
        }
    }
}

#[test]
fn browsers_without_schemes_get_the_light_one() {
    let plain: BTreeMap<&str, u32> =
        declarations().filter_map(|(name, value)| Some((name, colour(value)?))).collect();
    assert!(plain.len() > 15, "the tokens are no longer where this test looks for them");
    assert_eq!(plain, tokens(light));
}

/// The names and values of the tokens, as they are written.
fn declarations() -> impl Iterator<Item = (&'static str, &'static str)> {
    STYLE.lines().filter_map(|line| line.trim().strip_prefix("--rt-")?.strip_suffix(';')?.split_once(": "))
}

/// The colours of one scheme, from `light-dark(#…, #…)`.
fn tokens(scheme: fn((u32, u32)) -> u32) -> BTreeMap<&'static str, u32> {
    let schemes = declarations().filter_map(|(name, value)| {
        let (light, dark) = value.strip_prefix("light-dark(")?.strip_suffix(')')?.split_once(", ")?;
        Some((name, scheme((colour(light)?, colour(dark)?))))
    });
    schemes.collect()
}

fn light(pair: (u32, u32)) -> u32 {
    pair.0
}

fn dark(pair: (u32, u32)) -> u32 {
    pair.1
}

fn colour(text: &str) -> Option<u32> {
    u32::from_str_radix(text.strip_prefix('#')?, 16).ok()
}

/// WCAG 2.2, contrast ratio.
fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, relative luminance.
fn luminance(colour: u32) -> f64 {
    let part = |shift: u32| {
        let part = f64::from(colour >> shift & 0xff) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}
