//! Dates, typed as day, month and year in three places (decision C-D8). The order never changes with
//! the language, and a year of two digits is asked about rather than guessed.

use super::text::latin_digit;
use super::{Fault, Value};
use crate::civil::CivilDate;

pub(super) fn read(typed: &[&str]) -> Result<Value, Fault> {
    let part = |place: usize| typed.get(place).copied().unwrap_or_default();
    let parts = [part(0), part(1), part(2)];
    let missing = parts.map(str::is_empty);
    if missing.contains(&true) {
        return Err(Fault::DateIncomplete(missing));
    }
    let [day, month, year] = parts.map(|part| part.chars().map(latin_digit).collect::<String>());
    let number = |text: &str| text.parse::<u16>().map_err(|_| Fault::DateImpossible);
    let year_number = number(&year)?;
    if year.len() != 4 {
        return Err(Fault::YearIncomplete);
    }
    let small = |number: u16| u8::try_from(number).map_err(|_| Fault::DateImpossible);
    let (day, month) = (small(number(&day)?)?, small(number(&month)?)?);
    CivilDate::new(year_number, month, day).map(Value::Date).ok_or(Fault::DateImpossible)
}

pub(super) fn write(date: CivilDate) -> Vec<String> {
    vec![date.day().to_string(), date.month().to_string(), format!("{:04}", date.year())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_its_own_fault() {
        assert_eq!(read(&["27", "3", "1988"]), Ok(Value::Date("1988-03-27".parse().unwrap())));
        assert_eq!(read(&["٢٧", "٠٣", "١٩٨٨"]), Ok(Value::Date("1988-03-27".parse().unwrap())));
        assert_eq!(read(&["27", "", "1988"]), Err(Fault::DateIncomplete([false, true, false])));
        assert_eq!(read(&["27"]), Err(Fault::DateIncomplete([false, true, true])));
        assert_eq!(read(&["27", "3", "88"]), Err(Fault::YearIncomplete));
        for impossible in [
            ["30", "2", "2024"],
            ["29", "2", "2023"],
            ["0", "1", "2024"],
            ["1", "13", "2024"],
            ["x", "1", "2024"],
        ] {
            assert_eq!(read(&impossible), Err(Fault::DateImpossible), "{impossible:?}");
        }
    }
}
