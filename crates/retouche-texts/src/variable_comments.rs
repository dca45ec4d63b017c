//! The comments that tell translators what the variables of a text hold.
//!
//! ```ftl
//! # Variables:
//! #   $year (String) – the year declared, e.g. "2026"
//! ```

use std::collections::BTreeSet;

/// The names, without `$`, of the variables that the lines of a comment tell about.
pub(super) fn documented(comment: &[&str]) -> BTreeSet<String> {
    let told = comment.iter().skip_while(|line| line.trim() != "Variables:").skip(1);
    told.filter_map(|line| variable(line)).collect()
}

/// A line tells about a variable when more than its name stands there.
fn variable(line: &str) -> Option<String> {
    let (name, rest) = line
        .trim()
        .strip_prefix('$')?
        .split_once(|next: char| !next.is_ascii_alphanumeric() && next != '-' && next != '_')?;
    (!name.is_empty() && !rest.trim().is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_told_after_the_heading_and_with_words() {
        let comment = [
            "$before (String) – not yet",
            "Variables:",
            "  $year (String) – the year, e.g. \"2026\"",
            "  $bare",
            "  a line that goes on",
            "  $due-date (Date): last day",
        ];
        let names: Vec<_> = documented(&comment).into_iter().collect();
        assert_eq!(names, ["due-date", "year"]);
        assert!(documented(&["$year (String) – no heading"]).is_empty());
    }
}
