//! The name that somebody may have meant.

/// The known name that resembles `wanted` most, as diagnostics take it: empty when none does.
pub(crate) fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> &'a str {
    // Two letters resemble any other two.
    let most = match wanted.chars().count() {
        0..=2 => 0,
        length => (length / 3).max(1),
    };
    let close = known.into_iter().map(|name| (distance(wanted, name), name));
    close.filter(|(distance, _)| (1..=most).contains(distance)).min().map_or("", |(_, name)| name)
}

/// How many characters have to be put in, taken out, replaced or exchanged with their neighbour to turn
/// one name into the other (the optimal string alignment distance).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    for (row, character) in from.chars().enumerate() {
        let mut costs = vec![row + 1];
        for (column, wanted) in to.iter().enumerate() {
            let at = |costs: &[usize], column: usize| costs.get(column).copied().unwrap_or(usize::MAX - 1);
            let replaced = at(&last, column) + usize::from(*wanted != character);
            let mut cost = replaced.min(at(&last, column + 1) + 1).min(at(&costs, column) + 1);
            let neighbour = column.checked_sub(1).and_then(|column| Some((column, to.get(column)?)));
            if let Some((column, neighbour)) = neighbour
                && previous == Some(*wanted)
                && *neighbour == character
            {
                cost = cost.min(at(&before_last, column) + 1);
            }
            costs.push(cost);
        }
        before_last = std::mem::replace(&mut last, costs);
        previous = Some(character);
    }
    last.last().copied().unwrap_or_default()
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
        for (from, to, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("é", "e", 1),
            ("naem", "name", 1),
            ("ab", "ba", 1),
        ] {
            assert_eq!(distance(from, to), expected, "{from} {to}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_finds_its_word() {
        let known = ["main-home", "second-home", "let", "lent"];
        assert_eq!(nearest("main-hmoe", known), "main-home");
        assert_eq!(nearest("lte", known), "let");
        assert_eq!(nearest("lt", known), "");
        assert_eq!(nearest("vacant", known), "");
        assert_eq!(nearest("let", ["let"]), "");
    }
}
