//! Numbers as decimal digits: exact, whatever their size, and without floating point.

/// A number written in decimal, split as CLDR's plural rules and patterns need it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Number {
    pub(super) negative: bool,
    /// At least one digit, and no zero before another digit.
    pub(super) integer: String,
    /// The decimals shown, those that end in zeros included.
    pub(super) fraction: String,
}

impl Number {
    /// Reads `-1234.50`: an optional minus, digits, and optionally a point and digits.
    pub(super) fn parse(text: &str) -> Option<Number> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (integer, fraction) = match text.split_once('.') {
            Some((_, "")) => return None,
            Some(halves) => halves,
            None => (text, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if integer.is_empty() || !all_digits(integer) || !all_digits(fraction) {
            return None;
        }
        let significant = integer.trim_start_matches('0');
        let integer = if significant.is_empty() { "0" } else { significant };
        let zero = integer == "0" && fraction.bytes().all(|byte| byte == b'0');
        Some(Number {
            negative: negative && !zero,
            integer: integer.to_owned(),
            fraction: fraction.to_owned(),
        })
    }

    pub(super) fn integer(value: i64) -> Number {
        Number { negative: value < 0, integer: value.unsigned_abs().to_string(), fraction: String::new() }
    }

    pub(super) fn cents(cents: i64) -> Number {
        let absolute = cents.unsigned_abs();
        Number {
            negative: cents < 0,
            integer: (absolute / 100).to_string(),
            fraction: format!("{:02}", absolute % 100),
        }
    }

    /// The same number with at least `minimum` decimals.
    pub(super) fn with_decimals(mut self, minimum: u8) -> Number {
        while self.fraction.len() < usize::from(minimum) {
            self.fraction.push('0');
        }
        self
    }

    /// Whether both are the same amount, however many decimals are shown.
    pub(super) fn equals(&self, other: &Number) -> bool {
        self.negative == other.negative
            && self.integer == other.integer
            && self.significant_fraction() == other.significant_fraction()
    }

    /// The decimals without the zeros at the end.
    pub(super) fn significant_fraction(&self) -> &str {
        self.fraction.trim_end_matches('0')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_decimals_are_numbers() {
        for text in ["", "-", ".5", "5.", "+5", "1e3", "1,5", " 1", "١", "--1", "1.2.3", "NaN"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }

    #[test]
    fn zeros_before_a_number_and_signs_before_zero_go() {
        let number = Number::parse("-007.50").unwrap();
        assert!(number.negative);
        assert_eq!((number.integer.as_str(), number.fraction.as_str()), ("7", "50"));
        assert!(!Number::parse("-0.00").unwrap().negative);
    }

    #[test]
    fn decimals_shown_do_not_change_the_amount() {
        let [one, shown] = ["1", "1.00"].map(|text| Number::parse(text).unwrap());
        assert!(one.equals(&shown));
        assert!(!one.equals(&Number::integer(-1)));
        assert_eq!(one.with_decimals(2), shown);
        assert_eq!(Number::cents(-5), Number::parse("-0.05").unwrap());
        assert_eq!(Number::cents(i64::MIN).integer, "92233720368547758");
    }
}
