//! Texts: words on one line or several, e-mail addresses and telephone numbers.

use super::Quantity;
use super::{Fault, Kind, Limits, Value};

/// What a refined e-mail address matches: one `@`, no blanks, a domain of at least two labels.
pub(super) const EMAIL_PATTERN: &str = r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$";

/// What a refined telephone number matches: the E.164 form.
pub(super) const PHONE_PATTERN: &str = r"^\+[1-9][0-9]{6,14}$";

/// Reads a text of a kind: refined, then measured in characters.
pub(super) fn read(kind: &Kind, typed: &str, limits: &Limits<'_>) -> Result<Value, Fault> {
    let text = (kind.refine)(typed)?;
    let count = text.chars().count();
    let most = limits.max.as_ref().and_then(Quantity::as_count).unwrap_or(kind.length);
    let fewest = limits.min.as_ref().and_then(Quantity::as_count).unwrap_or(0);
    if count > most {
        return Err(Fault::TooLong(count, most));
    }
    if count < fewest {
        return Err(Fault::TooShort(count, fewest));
    }
    Ok(Value::Text(text))
}

/// A text on one line: line ends become spaces, other control characters go.
pub(super) fn one_line(typed: &str) -> Result<String, Fault> {
    let spaced =
        typed.chars().map(|character| if character.is_whitespace() { spaced(character) } else { character });
    shown(spaced)
}

/// A text on several lines: line ends become LF, other control characters go.
pub(super) fn many_lines(typed: &str) -> Result<String, Fault> {
    shown(typed.replace("\r\n", "\n").replace('\r', "\n").chars())
}

/// Blanks stay what they are, but for those that end a line.
fn spaced(blank: char) -> char {
    if blank.is_control() || blank == '\u{2028}' || blank == '\u{2029}' { ' ' } else { blank }
}

/// Drops what cannot be seen, and refuses a text of which nothing remains.
fn shown(characters: impl Iterator<Item = char>) -> Result<String, Fault> {
    let seen: String = characters.filter(|character| !character.is_control() || *character == '\n').collect();
    let text = seen.trim();
    if text.is_empty() { Err(Fault::Missing) } else { Ok(text.to_owned()) }
}

/// An e-mail address: blanks go; what a mail server would accept is left to the mail server.
pub(super) fn email(typed: &str) -> Result<String, Fault> {
    let address: String = typed.chars().filter(|character| !character.is_whitespace()).collect();
    let (local, domain) = address.split_once('@').ok_or(Fault::NotAnEmail)?;
    let labels = || domain.split('.');
    let plain = !domain.contains('@') && !address.chars().any(char::is_control);
    let whole = !local.is_empty() && labels().count() > 1 && labels().all(|label| !label.is_empty());
    if plain && whole { Ok(address) } else { Err(Fault::NotAnEmail) }
}

/// A telephone number in E.164 form. A number that starts with a single 0 is French; one that starts
/// with `+` or `00` names its country.
pub(super) fn phone(typed: &str) -> Result<String, Fault> {
    let harmless =
        |character: char| character.is_whitespace() || matches!(character, '.' | '-' | '/' | '(' | ')' | '‑');
    let bare: String =
        typed.replace("(0)", "").chars().filter(|character| !harmless(*character)).map(latin_digit).collect();
    let international = match (bare.strip_prefix('+').or(bare.strip_prefix("00")), bare.strip_prefix('0')) {
        (Some(international), _) => international.to_owned(),
        (None, Some(national)) if national.len() == 9 => format!("33{national}"),
        (None, _) => return Err(Fault::NotAPhone),
    };
    let digits = international.bytes().all(|byte| byte.is_ascii_digit());
    let long = (7..=15).contains(&international.len()) && !international.starts_with('0');
    if digits && long { Ok(format!("+{international}")) } else { Err(Fault::NotAPhone) }
}

/// A telephone number as it is shown: French ones in pairs, others as they are.
pub fn show_phone(number: &str) -> String {
    match number.strip_prefix("+33").filter(|national| national.len() == 9) {
        Some(national) => format!("0{}", grouped(national, &[1, 2, 2, 2, 2])),
        None => number.to_owned(),
    }
}

/// Digits in groups of these lengths, separated by spaces.
pub(super) fn grouped(digits: &str, lengths: &[usize]) -> String {
    let mut rest = digits;
    let mut groups = Vec::new();
    for length in lengths {
        let Some((group, after)) = rest.split_at_checked(*length) else { break };
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups.join(" ").trim_end().to_owned()
}

/// Arabic-Indic, Persian and full-width digits as Latin ones; other characters stay.
pub(super) fn latin_digit(character: char) -> char {
    let value = match character {
        '٠'..='٩' => u32::from(character) - u32::from('٠'),
        '۰'..='۹' => u32::from(character) - u32::from('۰'),
        '０'..='９' => u32::from(character) - u32::from('０'),
        _ => return character,
    };
    char::from_digit(value, 10).unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_are_kept_in_e164_and_shown_in_pairs() {
        for (typed, kept, shown) in [
            ("06 12 34 56 78", "+33612345678", "06 12 34 56 78"),
            ("+33 (0)6.12.34.56.78", "+33612345678", "06 12 34 56 78"),
            ("0033612345678", "+33612345678", "06 12 34 56 78"),
            ("+49 30 901820", "+4930901820", "+4930901820"),
            ("٠٦١٢٣٤٥٦٧٨", "+33612345678", "06 12 34 56 78"),
        ] {
            let number = phone(typed).unwrap();
            assert_eq!((number.as_str(), show_phone(&number).as_str()), (kept, shown));
        }
        for typed in ["", "12", "6 12 34 56 78", "06123456789", "+0 123456789", "appelez-moi"] {
            assert_eq!(phone(typed), Err(Fault::NotAPhone), "{typed}");
        }
    }

    #[test]
    fn emails_need_a_name_and_a_domain() {
        assert_eq!(email(" a.b@exemple .fr ").unwrap(), "a.b@exemple.fr");
        for typed in ["a", "@b.fr", "a@b", "a@b..fr", "a@b@c.fr", "a@.fr"] {
            assert_eq!(email(typed), Err(Fault::NotAnEmail), "{typed}");
        }
    }

    #[test]
    fn texts_keep_their_lines_or_lose_them() {
        assert_eq!(one_line("a\r\nb\u{0}").unwrap(), "a  b");
        assert_eq!(many_lines(" a\r\nb\rc ").unwrap(), "a\nb\nc");
        assert_eq!(one_line("\u{0}"), Err(Fault::Missing));
    }
}
