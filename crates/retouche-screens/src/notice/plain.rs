//! Notices without markup: the plain part of an e-mail, and text messages.

use retouche_texts::{Dir, Run, Text};

use super::{NoticeBlock, NoticeEntry, NoticeItem};

/// A text as a text message: typographic signs become those of a telephone, and French letters that its
/// alphabet lacks lose their accents, as people write them there. One such letter would more than halve
/// the room. Other scripts stay as they are.
#[must_use]
pub fn sms_text(text: &Text) -> String {
    text.to_plain_string().chars().filter_map(on_a_telephone).collect()
}

fn on_a_telephone(letter: char) -> Option<char> {
    Some(match letter {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '’' | '‘' => '\'',
        '«' | '»' | '“' | '”' => '"',
        '–' | '—' | '\u{2011}' => '-',
        'â' | 'á' => 'a',
        'ç' => 'c',
        'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ó' => 'o',
        'û' | 'ú' => 'u',
        'À' | 'Â' => 'A',
        'È' | 'Ê' => 'E',
        'Î' => 'I',
        'Ô' => 'O',
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => return None,
        other => other,
    })
}

/// Blocks as plain text, lines parted by `\n`. In a text that runs from right to left, what was put in is
/// isolated by invisible characters (Unicode UAX 9), so that a number does not reorder the words around it.
#[must_use]
pub fn plain_text(blocks: &[NoticeBlock], dir: Dir) -> String {
    let said: Vec<String> = blocks.iter().map(|block| plain_block(block, dir)).collect();
    said.join("\n\n")
}

fn plain_block(block: &NoticeBlock, dir: Dir) -> String {
    match block {
        NoticeBlock::Paragraph(text) => plain(text, dir),
        NoticeBlock::Entries(entries) => lines(entries, dir, ""),
        NoticeBlock::Items { label, items } => {
            let items: Vec<String> = items.iter().map(|item| plain_item(item, dir)).collect();
            format!("{}\n{}", plain(label, dir), items.join("\n"))
        }
        NoticeBlock::Link { label, address } => format!("{}\n{address}", plain(label, dir)),
    }
}

fn plain_item(item: &NoticeItem, dir: Dir) -> String {
    let label = format!("- {}", plain(&item.label, dir));
    if item.entries.is_empty() { label } else { format!("{label}\n{}", lines(&item.entries, dir, "  ")) }
}

/// A label and what it says, each on its own line: no sign between them that a language would write in
/// its own way.
fn lines(entries: &[NoticeEntry], dir: Dir, indent: &str) -> String {
    let line = |entry: &NoticeEntry| match entry.text.is_empty() {
        true => format!("{indent}{}", plain(&entry.label, dir)),
        false => format!("{indent}{}\n{indent}  {}", plain(&entry.label, dir), plain(&entry.text, dir)),
    };
    entries.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn plain(text: &Text, dir: Dir) -> String {
    text.runs.iter().map(|run| plain_run(run, dir)).collect()
}

fn plain_run(run: &Run, dir: Dir) -> String {
    match (run, dir) {
        (Run::Isolated { text, dir, .. }, Dir::Rtl) => {
            let mark = match dir {
                Some(Dir::Ltr) => '\u{2066}',
                Some(Dir::Rtl) => '\u{2067}',
                None => '\u{2068}',
            };
            format!("{mark}{text}\u{2069}")
        }
        (Run::Isolated { text, .. } | Run::Plain(text), _) => text.clone(),
    }
}
