//! As much HTML as a browser without scripts needs: forms, what they hold, links, words.

/// One tag with its attributes.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// The text up to the next tag.
    pub(crate) text: String,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// All tags, closing ones by names that start with a slash.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    for piece in html.split('<').skip(1).filter(|piece| !piece.starts_with('!')) {
        let Some((inside, text)) = end_of_tag(piece) else { continue };
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        tags.push(Tag { name: name.to_owned(), attributes: read(attributes), text: unescape(text) });
    }
    tags
}

/// A tag ends at the first `>` outside quotes.
fn end_of_tag(piece: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    for (place, character) in piece.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '>' if !quoted => return Some((&piece[..place], &piece[place + 1..])),
            _ => {}
        }
    }
    None
}

fn read(mut text: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    loop {
        text = text.trim_start();
        let end = text.find(['=', ' ']).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        if name.is_empty() || name == "/" {
            return attributes;
        }
        match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("the attribute ends");
                attributes.push((name.to_owned(), unescape(value)));
                text = after;
            }
            None => {
                attributes.push((name.to_owned(), String::new()));
                text = rest;
            }
        }
    }
}

fn unescape(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    plain.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&")
}

/// A form: where it posts, what it holds, its buttons.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) entries: Vec<(String, String)>,
    pub(crate) acts: Vec<String>,
}

pub(crate) fn forms(html: &str) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut open = false;
    for tag in tags(html) {
        match (tag.name.as_str(), open) {
            ("form", _) => {
                let action = tag.get("action").expect("a form says where it posts").to_owned();
                assert_eq!(tag.get("method"), Some("post"));
                forms.push(Form { action, entries: Vec::new(), acts: Vec::new() });
                open = true;
            }
            ("/form", _) => open = false,
            (_, true) => forms.last_mut().expect("a form is open").take(&tag),
            (_, false) => {}
        }
    }
    forms
}

impl Form {
    fn take(&mut self, tag: &Tag) {
        let name = || tag.get("name").unwrap_or_default().to_owned();
        let value = || tag.get("value").unwrap_or_default().to_owned();
        match (tag.name.as_str(), tag.get("type")) {
            ("button", _) => self.acts.push(value()),
            ("input", Some("radio" | "checkbox")) if !tag.has("checked") => {}
            ("input", _) => self.entries.push((name(), value())),
            // The line break after the tag is no part of what is typed (HTML, 13.1.2.5).
            ("textarea", _) => {
                let typed = tag.text.strip_prefix('\n').unwrap_or(&tag.text);
                self.entries.push((name(), typed.to_owned()));
            }
            ("select", _) => self.entries.push((name(), String::new())),
            ("option", _) if tag.has("selected") => {
                self.entries.last_mut().expect("an option stands in a select").1 = value();
            }
            _ => {}
        }
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The words between the tags.
pub(crate) fn words(html: &str) -> String {
    let main = html.split("<main").nth(1).unwrap_or(html).split("</main>").next().unwrap_or_default();
    let texts: Vec<String> = tags(main).into_iter().map(|tag| tag.text).collect();
    texts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
