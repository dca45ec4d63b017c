//! Numbers as people type them: spaces anywhere, a comma or a point as the decimal sign, digits of the
//! languages we speak. What could be two different numbers is refused with a question, never guessed.

use retouche_texts::Locale;

use super::text::latin_digit;
use super::{Decimal, Fault, INTEGER_MAX, Value};

/// The decimal sign that a language writes with Latin digits (CLDR 48; a test holds it to that).
pub(crate) fn decimal_sign(locale: &Locale) -> char {
    match locale.language() {
        "ar" | "en" | "fa" | "he" | "ja" | "ko" | "th" | "zh" => '.',
        _ => ',',
    }
}

pub(super) fn integer(typed: &str, locale: &Locale) -> Result<Value, Fault> {
    let number = plain(typed, locale)?.to_integer().ok_or(Fault::NotWhole)?;
    Ok(Value::Integer(number))
}

pub(super) fn decimal(typed: &str, locale: &Locale, places: u8) -> Result<Value, Fault> {
    let number = plain(typed, locale)?;
    match number.to_string().split_once('.') {
        Some((_, part)) if part.len() > usize::from(places) => Err(Fault::TooManyDecimals(places)),
        Some(_) | None => Ok(Value::Decimal(number)),
    }
}

pub(super) fn money(typed: &str, locale: &Locale) -> Result<Value, Fault> {
    let number = plain(typed.trim_end_matches("EUR").trim_matches('€'), locale)?.to_string();
    let (whole, part) = number.split_once('.').unwrap_or((&number, ""));
    if part.len() > 2 {
        return Err(Fault::TooManyDecimals(2));
    }
    let cents: i64 = format!("{whole}{part:0<2}").parse().map_err(|_| Fault::TooLarge)?;
    if cents.abs() <= INTEGER_MAX { Ok(Value::Money(cents)) } else { Err(Fault::TooLarge) }
}

/// A number without its spaces, thousands and local signs.
fn plain(typed: &str, locale: &Locale) -> Result<Decimal, Fault> {
    let signs: String = typed.chars().filter(|sign| !blank(*sign)).map(latin_digit).map(latin_sign).collect();
    let written = without_groups(&signs, decimal_sign(locale))?;
    let number = written.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    let (digits, points) = (written.bytes().filter(u8::is_ascii_digit).count(), written.matches('.').count());
    if !number || digits == 0 || points > 1 || written.rfind('-').is_some_and(|place| place > 0) {
        return Err(Fault::NotANumber);
    }
    let padded = written.trim_end_matches('.').replace("-.", "-0.");
    let padded = if padded.starts_with('.') { format!("0{padded}") } else { padded };
    padded.parse().map_err(|_| Fault::TooLarge)
}

/// Spaces of any width, and the apostrophe that some languages group with.
fn blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\'' | '’' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

fn latin_sign(sign: char) -> char {
    match sign {
        '٫' => '.',
        '٬' => ',',
        '−' | '–' => '-',
        other => other,
    }
}

/// Takes the thousands away and writes the decimal sign as a point.
fn without_groups(signs: &str, decimal: char) -> Result<String, Fault> {
    let group = if decimal == ',' { '.' } else { ',' };
    match (signs.matches(decimal).count(), signs.matches(group).count()) {
        (0, 0) => Ok(signs.to_owned()),
        (1, 0) => Ok(signs.replace(decimal, ".")),
        (0, 1) => lone_group(signs, group, decimal),
        (decimals @ 0..=1, _) => {
            let whole = signs.split(decimal).next().unwrap_or_default();
            let after = signs.split(decimal).nth(decimals).unwrap_or_default();
            if in_thousands(whole, group) && !(decimals == 1 && after.contains(group)) {
                Ok(signs.replace(group, "").replace(decimal, "."))
            } else {
                swapped(signs, decimal, group)
            }
        }
        _ => swapped(signs, decimal, group),
    }
}

/// The other language's sign, once. As a thousands sign it would stand before three digits: in English
/// that is how people write; elsewhere `1.234` could be either, and is asked about.
fn lone_group(signs: &str, group: char, decimal: char) -> Result<String, Fault> {
    match (in_thousands(signs, group), decimal) {
        (true, '.') => Ok(signs.replace(group, "")),
        (true, _) => Err(Fault::AmbiguousNumber),
        (false, _) => Ok(signs.replace(group, ".")),
    }
}

/// `1,234.50` typed in French, `1.234,50` in English: clear, for each sign has one role.
fn swapped(signs: &str, decimal: char, group: char) -> Result<String, Fault> {
    let (whole, part) = signs.split_once(group).unwrap_or((signs, ""));
    if in_thousands(whole, decimal) && !part.contains([group, decimal]) {
        Ok(format!("{}.{part}", whole.replace(decimal, "")))
    } else {
        Err(Fault::NotANumber)
    }
}

/// Whether digits stand in thousands: one to three, then groups of three.
fn in_thousands(whole: &str, group: char) -> bool {
    let mut groups = whole.trim_start_matches('-').split(group);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let first =
        groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && digits(first) && first != "0");
    first && groups.all(|next| next.len() == 3 && digits(next))
}

/// A canonical number as typed in a language.
pub(super) fn write(canonical: &str, locale: &Locale) -> String {
    canonical.replace('.', &decimal_sign(locale).to_string())
}

/// Cents as typed in a language: whole euros without decimals.
pub(super) fn write_cents(cents: i64, locale: &Locale) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    match (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100) {
        (euros, 0) => format!("{sign}{euros}"),
        (euros, rest) => write(&format!("{sign}{euros}.{rest:02}"), locale),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cents(typed: &str, locale: &str) -> Result<i64, Fault> {
        match money(typed, &locale.parse().unwrap())? {
            Value::Money(cents) => Ok(cents),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn money_is_read_as_people_write_it() {
        for (typed, locale, expected) in [
            ("650", "fr", 65_000),
            ("650,5", "fr", 65_050),
            ("650.50 €", "fr", 65_050),
            ("1 234,50", "fr", 123_450),
            ("1\u{202f}234,50\u{a0}€", "fr", 123_450),
            ("1.234,50", "fr", 123_450),
            ("1,234.50", "fr", 123_450),
            ("1.234.567", "fr", 123_456_700),
            ("1,234", "en", 123_400),
            ("1,234.5", "en", 123_450),
            ("1.234,50", "en", 123_450),
            ("٦٥٠٫٥", "ar", 65_050),
            ("0.123", "fr", -1),
            (",5", "fr", 50),
            ("-12,5", "fr", -1_250),
            ("12,", "fr", 1_200),
        ] {
            let read = cents(typed, locale);
            if expected == -1 {
                assert_eq!(read, Err(Fault::TooManyDecimals(2)), "{typed}")
            } else {
                assert_eq!(read, Ok(expected), "{typed}")
            }
        }
    }

    #[test]
    fn what_is_no_clear_number_is_refused() {
        for (typed, fault) in [
            ("1.234", Fault::AmbiguousNumber),
            ("abc", Fault::NotANumber),
            ("1-2", Fault::NotANumber),
            ("1,2,3", Fault::NotANumber),
            (",", Fault::NotANumber),
            ("--1", Fault::NotANumber),
            ("99999999999999999999", Fault::TooLarge),
            ("1,234", Fault::TooManyDecimals(2)),
        ] {
            assert_eq!(cents(typed, "fr"), Err(fault), "{typed}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for locale in ["fr", "en", "ar", "de"] {
            for amount in [0, 1, 99, 100, 123_450, -5, -1_250] {
                assert_eq!(cents(&write_cents(amount, &locale.parse().unwrap()), locale), Ok(amount));
            }
        }
    }
}
