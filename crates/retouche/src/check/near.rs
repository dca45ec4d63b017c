//! The name that somebody may have meant.

/// The known name that resembles `wanted` most, as diagnostics take it: empty when none does.
pub(crate) fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> &'a str {
    let most = (wanted.chars().count() / 3).max(1);
    let close = known.into_iter().map(|name| (distance(wanted, name), name));
    close.filter(|(distance, _)| (1..=most).contains(distance)).min().map_or("", |(_, name)| name)
}

/// How many characters have to be put in, taken out or replaced to turn one name into the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut costs: Vec<usize> = (0..=to.len()).collect();
    for (row, character) in from.chars().enumerate() {
        let mut diagonal = row;
        let mut left = row + 1;
        let mut next = vec![left];
        for (wanted, above) in to.iter().zip(costs.iter().skip(1)) {
            left = (diagonal + usize::from(*wanted != character)).min(above + 1).min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        costs = next;
    }
    costs.last().copied().unwrap_or_default()
}

/// Names as a sentence lists them.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_single_characters() {
        for (from, to, expected) in [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("é", "e", 1)] {
            assert_eq!(distance(from, to), expected, "{from} {to}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_finds_its_word() {
        let known = ["main-home", "second-home", "let", "lent"];
        assert_eq!(nearest("main-hmoe", known), "main-home");
        assert_eq!(nearest("lt", known), "let");
        assert_eq!(nearest("vacant", known), "");
        assert_eq!(nearest("let", ["let"]), "");
    }
}
