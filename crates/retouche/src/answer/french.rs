//! French identifiers and their checks.

use super::Fault;
use super::text::{grouped, latin_digit};

/// The digits alone, exactly this many; spaces, points and hyphens are harmless.
fn digits(typed: &str, wanted: usize) -> Result<String, Fault> {
    let harmless = |character: &char| !(character.is_whitespace() || matches!(character, '.' | '-' | '‑'));
    let digits: String = typed.chars().filter(harmless).map(latin_digit).collect();
    let count = digits.chars().filter(char::is_ascii_digit).count();
    if count == wanted && digits.len() == wanted { Ok(digits) } else { Err(Fault::DigitCount(count, wanted)) }
}

/// Luhn's check (ISO/IEC 7812-1): from the right, every second digit doubled, digits summed.
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| (u32::from(byte - b'0'), place % 2 == 1))
        .map(|(digit, doubled)| if doubled { digit * 2 / 10 + digit * 2 % 10 } else { digit })
        .sum();
    sum.is_multiple_of(10)
}

/// A fiscal number (SPI): 13 digits, the first from 0 to 3.
pub(super) fn fiscal_number(typed: &str) -> Result<String, Fault> {
    let digits = digits(typed, 13)?;
    if digits.starts_with(['0', '1', '2', '3']) { Ok(digits) } else { Err(Fault::ControlDigit) }
}

/// A SIREN: 9 digits that pass Luhn's check.
pub(super) fn siren(typed: &str) -> Result<String, Fault> {
    let digits = digits(typed, 9)?;
    if luhn(&digits) { Ok(digits) } else { Err(Fault::ControlDigit) }
}

/// La Poste's SIREN, whose establishments have SIRETs that pass another check.
const LA_POSTE: &str = "356000000";

/// A SIRET: 14 digits that pass Luhn's check; those of La Poste have a digit sum divisible by 5.
pub(super) fn siret(typed: &str) -> Result<String, Fault> {
    let digits = digits(typed, 14)?;
    let sum: u32 = digits.bytes().map(|byte| u32::from(byte - b'0')).sum();
    let post = digits.starts_with(LA_POSTE) && sum.is_multiple_of(5);
    if post || luhn(&digits) { Ok(digits) } else { Err(Fault::ControlDigit) }
}

pub(super) fn show_fiscal_number(digits: &str) -> String {
    grouped(digits, &[2, 2, 3, 3, 3])
}

pub(super) fn show_siren(digits: &str) -> String {
    grouped(digits, &[3, 3, 3])
}

pub(super) fn show_siret(digits: &str) -> String {
    grouped(digits, &[3, 3, 3, 5])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_pass_their_own_checks() {
        assert_eq!(siren("732 829 320").unwrap(), "732829320");
        assert_eq!(siren("732 829 321"), Err(Fault::ControlDigit));
        assert_eq!(siret("732 829 320 00074").unwrap(), "73282932000074");
        assert_eq!(siret("35600000049837").unwrap(), "35600000049837");
        assert_eq!(siret("73282932000075"), Err(Fault::ControlDigit));
        assert_eq!(fiscal_number("30 12 345 678 901").unwrap(), "3012345678901");
        assert_eq!(fiscal_number("4012345678901"), Err(Fault::ControlDigit));
        assert_eq!(fiscal_number("30 12"), Err(Fault::DigitCount(4, 13)));
        assert_eq!(fiscal_number("x012345678901"), Err(Fault::DigitCount(12, 13)));
        assert_eq!(show_fiscal_number("3012345678901"), "30 12 345 678 901");
        assert_eq!(show_siret("73282932000074"), "732 829 320 00074");
    }
}
