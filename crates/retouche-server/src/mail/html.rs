//! The words of a notice as HTML for mail readers: a page of its own, without anything to load. What was
//! put into a text keeps its direction and its language.

use std::fmt::Write;

use retouche_screens::notice::{NoticeBlock, NoticeEntry, NoticeItem};
use retouche_texts::{Dir, Locale, Run, Text};

/// The page. Mail readers have no style sheets of ours; one column of the width of a book is all it takes.
pub(super) fn page(title: &str, blocks: &[NoticeBlock], locale: &Locale) -> String {
    let mut html = String::new();
    let (lang, dir) = (escaped(&locale.lang_attribute()), direction(locale.dir()));
    // Writing to a string does not fail.
    let _ = write!(
        html,
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
         <body style=\"max-width:38em;margin:1em;font-family:sans-serif;font-size:1em;line-height:1.5\">\n",
        escaped(title)
    );
    blocks.iter().for_each(|block| write_block(&mut html, block));
    html.push_str("</body>\n</html>\n");
    html
}

fn write_block(html: &mut String, block: &NoticeBlock) {
    let written = match block {
        NoticeBlock::Paragraph(text) => writeln!(html, "{}", element("p", text)),
        NoticeBlock::Entries(entries) => writeln!(html, "{}", list(entries)),
        NoticeBlock::Items { label, items } => {
            let items: String = items.iter().map(item).collect();
            writeln!(html, "{}\n<ul>\n{items}</ul>", element("p", label))
        }
        NoticeBlock::Link { label, address } => {
            let (label, address) = (words(label), escaped(address));
            writeln!(html, "<p><a href=\"{address}\">{label}</a><br><bdi dir=\"ltr\">{address}</bdi></p>")
        }
    };
    let _ = written;
}

fn item(item: &NoticeItem) -> String {
    let entries = if item.entries.is_empty() { String::new() } else { list(&item.entries) };
    format!("<li>{}{entries}</li>\n", words(&item.label))
}

fn list(entries: &[NoticeEntry]) -> String {
    let entry =
        |entry: &NoticeEntry| format!("{}{}", element("dt", &entry.label), element("dd", &entry.text));
    format!("<dl>{}</dl>", entries.iter().map(entry).collect::<String>())
}

/// An element with a text in it, marked with the text's own language where that is another one.
fn element(name: &str, text: &Text) -> String {
    let marks = text.lang.as_ref().map_or_else(String::new, |lang| {
        format!(" lang=\"{}\" dir=\"{}\"", escaped(&lang.lang_attribute()), direction(lang.dir()))
    });
    format!("<{name}{marks}>{}</{name}>", words(text))
}

fn words(text: &Text) -> String {
    text.runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    match run {
        Run::Plain(words) => escaped(words),
        Run::Isolated { text, dir, lang } => {
            let dir = dir.map_or_else(String::new, |dir| format!(" dir=\"{}\"", direction(dir)));
            let lang = lang
                .as_ref()
                .map_or_else(String::new, |lang| format!(" lang=\"{}\"", escaped(&lang.lang_attribute())));
            format!("<bdi{dir}{lang}>{}</bdi>", escaped(text).replace('\n', "<br>"))
        }
    }
}

fn direction(dir: Dir) -> &'static str {
    match dir {
        Dir::Ltr => "ltr",
        Dir::Rtl => "rtl",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_no_markup() {
        let blocks = [
            NoticeBlock::Paragraph(Text::verbatim("<script>alert(1)</script> & \"co\"\nune ligne")),
            NoticeBlock::Link {
                label: Text::verbatim("a"),
                address: "https://x.example/?a=\"><b>".to_owned(),
            },
        ];
        let html = page("<title>", &blocks, &"fr".parse().unwrap());
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;<br>une ligne"));
    }

    #[test]
    fn directions_and_languages_are_marked() {
        let fallback = Text { lang: Some("fr".parse().unwrap()), ..Text::ltr("7K3M-92QX") };
        let html = page("ا", &[NoticeBlock::Paragraph(fallback)], &"ar".parse().unwrap());
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(html.contains("<p lang=\"fr\" dir=\"ltr\"><bdi dir=\"ltr\">7K3M-92QX</bdi></p>"), "{html}");
    }
}
