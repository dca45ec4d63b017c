//! The names of form entries: what the fields of a page post, and what is read of a post.

/// The name of the entry that lists the rows shown on a page.
pub const ROW: &str = "row";

/// The name of the entry that says that the person came from the check page.
pub const RETURN: &str = "return";

/// The name of the entry that says which notices were seen.
pub(crate) const SEEN: &str = "seen";

/// The names of the parts of a date, in the order in which they are typed.
pub(crate) const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

/// The name of the entry of the declaration of truth.
pub const DECLARATION: &str = "declaration";
