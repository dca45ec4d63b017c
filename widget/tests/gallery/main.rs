//! Every screen, rendered: that it keeps the rules, and what it looks like as HTML.
//!
//! `expected/` holds the main part of some screens, with the product's words as their ids: a translator's
//! work changes no expectation here. `UPDATE_EXPECT=1` writes them anew.

mod markup;
mod rules;
mod screens;

use std::fs;
use std::path::Path;

use markup::{Element, read};
use retouche_screens::{Hidden, Typed};
use retouche_widget::{Document, Surroundings, render_document, render_screen};
use screens::{Gallery, Named, Words};

/// The screens whose HTML is kept: one for each thing that can stand on a screen.
const KEPT: [&str; 21] = [
    "start",
    "choice-error",
    "fields-errors",
    "checkboxes",
    "unusual",
    "people-errors",
    "dwellings-undo",
    "remarks",
    "dropping",
    "check-undeclared",
    "changed-fields",
    "check-changed",
    "amend-locked",
    "before-after",
    "receipt",
    "history",
    "request-errors",
    "letter",
    "messages",
    "submission-asked",
    "sign-in-error",
];

fn embedded(prefix: &str) -> Surroundings {
    let entries = vec![
        Hidden { name: "draft".to_owned(), value: Typed("token\"&<".to_owned()) },
        Hidden { name: "version".to_owned(), value: Typed("3".to_owned()) },
    ];
    Surroundings { entries, ..Surroundings::embedded("https://forms.example", prefix) }
}

fn document() -> Document {
    Document { stylesheet: "/retouche.css".to_owned() }
}

fn each_screen() -> impl Iterator<Item = (&'static str, Named)> {
    ["fr", "ar"].into_iter().flat_map(|locale| {
        let screens = Gallery::new(locale, Words::Translated).screens();
        screens.into_iter().map(move |named| (locale, named))
    })
}

#[test]
fn every_screen_keeps_the_rules() {
    for (locale, (name, screen)) in each_screen() {
        let page = render_document(&screen, &Surroundings::default(), &document());
        let fragment = render_screen(&screen, &embedded("rt1"));
        for html in [page, fragment] {
            let broken = rules::broken(&read(&html));
            assert!(broken.is_empty(), "{locale}/{name}: {broken:#?}");
        }
    }
}

#[test]
fn every_screen_says_what_it_is() {
    for (locale, (name, screen)) in each_screen() {
        let root = read(&render_screen(&screen, &embedded("rt1")));
        assert!(root.has_class("retouche") && root.attribute("data-retouche-screen").is_some(), "{name}");
        assert_eq!(root.attribute("data-procedure"), Some("every-control"), "{name}");
        assert_eq!(root.attribute("lang"), Some(locale), "{name}");
        let target = root.attribute("data-target").expect("a screen has an address");
        let is_receipt = name.starts_with("receipt");
        assert_eq!(is_receipt, root.attribute("data-reference").is_some(), "{name} at {target}");
    }
}

#[test]
fn a_host_gets_no_second_landmark_and_no_second_top_heading() {
    for (_, (name, screen)) in each_screen() {
        let root = read(&render_screen(&screen, &embedded("rt1")));
        let landmarks = ["main", "header", "footer", "h1"];
        let found = root.all().into_iter().find(|element| landmarks.contains(&element.tag.as_str()));
        assert!(found.is_none(), "{name}: <{}>", found.map_or("", |it| &it.tag));
    }
}

#[test]
fn two_forms_on_a_page_share_no_id() {
    let (_, screen) = Gallery::new("fr", Words::Translated).screens().remove(1);
    let [one, other] = ["rt1", "rt2"].map(|prefix| render_screen(&screen, &embedded(prefix)));
    let broken = rules::broken(&read(&format!("<div><h1>x</h1>{one}{other}</div>")));
    let twice: Vec<_> = broken.iter().filter(|words| words.contains("stands twice")).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn addresses_lead_to_the_server_in_the_screens_language() {
    let (_, screen) = Gallery::new("ar", Words::Translated).screens().remove(0);
    let root = read(&render_screen(&screen, &embedded("rt1")));
    let all = root.all();
    let links: Vec<&str> = all.iter().filter_map(|element| element.attribute("href")).collect();
    assert!(links.contains(&"https://forms.example/ar/every-control/questions/quality"), "{links:?}");
    assert!(links.contains(&"https://forms.example/fr/every-control"), "the other language: {links:?}");
}

#[test]
fn enter_goes_on_and_removes_nothing() {
    for (_, (name, screen)) in each_screen() {
        let root = read(&render_screen(&screen, &Surroundings::default()));
        if root.attribute("data-retouche-screen") != Some("questions") {
            continue;
        }
        let button = root.all().into_iter().find(|element| element.tag == "button");
        assert_eq!(button.and_then(|it| it.attribute("value")), Some("continue"), "{name}");
    }
}

#[test]
fn every_form_carries_what_the_server_adds() {
    for (_, (name, screen)) in each_screen() {
        let root = read(&render_screen(&screen, &embedded("rt1")));
        let all = root.all();
        for form in all.iter().filter(|element| element.tag == "form") {
            let inputs = form.all();
            let value = |entry: &str| {
                let input = inputs.iter().find(|it| it.attribute("name") == Some(entry));
                input.and_then(|it| it.attribute("value"))
            };
            assert_eq!(value("draft"), Some("token&quot;&amp;&lt;"), "{name}");
            assert_eq!(value("version"), Some("3"), "{name}");
        }
    }
}

#[test]
fn what_is_not_translated_says_its_language() {
    let screens = Gallery::new("ar", Words::Translated).screens();
    let (_, screen) = screens.iter().find(|(name, _)| *name == "remarks").unwrap();
    let root = read(&render_screen(screen, &Surroundings::default()));
    let all = root.all();
    let hint = all.iter().find(|element| element.has_class("rt-hint")).unwrap();
    assert_eq!((hint.attribute("lang"), hint.attribute("dir")), (Some("fr"), Some("ltr")));
}

#[test]
fn a_text_area_loses_no_line_break() {
    let screens = Gallery::new("fr", Words::Translated).screens();
    let (_, screen) = screens.iter().find(|(name, _)| *name == "remarks").unwrap();
    let html = render_screen(screen, &Surroundings::default());
    // The break after the tag is the one that a parser drops.
    assert!(html.contains(">\nLe garage est dans l’autre rue.\nLa cave"), "{html}");
}

/// `view!` writes static markup through `innerHTML`, which hosts with Trusted Types refuse.
#[test]
fn nothing_is_written_through_inner_html() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let source = fs::read_to_string(entry.path()).unwrap();
            let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
            let found: Vec<&str> =
                lines.filter(|line| line.contains("view!") || line.contains("inner_html")).collect();
            assert!(found.is_empty(), "{}: {found:?}", entry.path().display());
        }
    }
}

#[test]
fn screens_are_the_html_that_is_expected() {
    let screens = Gallery::new("fr", Words::Ids).screens();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gallery/expected");
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut differing = Vec::new();
    for name in KEPT {
        let (_, screen) = screens.iter().find(|(known, _)| *known == name).unwrap();
        let html = shown(name, &read(&render_screen(screen, &Surroundings::default())));
        let file = folder.join(format!("{name}.html"));
        if update {
            fs::write(&file, &html).unwrap();
        } else if fs::read_to_string(&file).unwrap_or_default() != html {
            differing.push(name);
        }
    }
    assert!(
        differing.is_empty(),
        "changed: {differing:?}; UPDATE_EXPECT=1 writes them anew, then read the diff"
    );
}

/// The start page with its frame, of the others the main part: the frame is everywhere the same.
fn shown(name: &str, root: &Element) -> String {
    if name == "start" {
        return root.pretty();
    }
    root.all().into_iter().find(|element| element.tag == "main").unwrap().pretty()
}
