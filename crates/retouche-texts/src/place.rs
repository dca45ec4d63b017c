//! Places in a text file, as editors and compilers name them: lines and columns.

/// A place in a text, both numbers from 1; a column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl Place {
    /// The first character of a text.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place of the character at a byte offset of this text.
    #[must_use]
    pub fn of(text: &str, offset: usize) -> Self {
        Lines::of(text).place(offset)
    }
}

/// Where the lines of a text start, to find many places in it.
#[derive(Debug, Clone)]
pub struct Lines<'t> {
    text: &'t str,
    /// Byte offsets of the lines after the first.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The lines of a text.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text, starts: ends.map(|(end, _)| end + 1).collect() }
    }

    /// The place of the character at a byte offset; beyond the text, its end.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let earlier = self.starts.partition_point(|start| *start <= offset);
        let start = earlier.checked_sub(1).and_then(|line| self.starts.get(line)).copied().unwrap_or(0);
        let before = self.text.get(start..offset).unwrap_or_default();
        Place { line: earlier + 1, column: before.chars().count() + 1 }
    }
}
