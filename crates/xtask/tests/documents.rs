//! The Markdown documents: links and their anchors lead somewhere, paths and commands in code name what exists,
//! and so does the glossary. Links to other sites are not followed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use files::{files, root};

mod files;

#[test]
fn links_lead_to_files_and_anchors() {
    let mut broken = Vec::new();
    let mut followed = 0;
    for page in pages() {
        for link in links(&page.text) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            followed += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if file.is_empty() { page.path.clone() } else { page.folder().join(file) };
            let leads = match anchor {
                "" => target.exists(),
                anchor => fs::read_to_string(&target).is_ok_and(|text| anchors(&text).contains(anchor)),
            };
            if !leads {
                broken.push(format!("{}: {link}", page.name()));
            }
        }
    }
    assert!(followed > 0, "no link found");
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn paths_in_code_exist() {
    let mut missing = Vec::new();
    let mut seen = 0;
    for page in pages() {
        for word in words_of_code(&page.text) {
            let Some((first, _)) = word.split_once('/') else { continue };
            if !is_path(&word) {
                continue;
            }
            // A path starts at the root or beside its page; any other first part is an address or a placeholder.
            let starts: Vec<PathBuf> =
                [root(), page.folder()].into_iter().filter(|folder| folder.join(first).is_dir()).collect();
            seen += starts.len();
            if !starts.is_empty() && !starts.iter().any(|folder| folder.join(&word).exists()) {
                missing.push(format!("{}: {word}", page.name()));
            }
        }
    }
    assert!(seen > 0, "no path found");
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn cargo_commands_name_packages_and_targets_that_exist() {
    let targets = targets();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in pages() {
        for command in pieces_of_code(&page.text).iter().filter(|code| code.contains("cargo ")) {
            let words: Vec<&str> = command.split_whitespace().take_while(|word| *word != "--").collect();
            let mut targets_of = None;
            for pair in words.windows(2) {
                let (flag, value) = (pair[0], pair[1]);
                let known = match flag {
                    "-p" | "--package" => {
                        targets_of = targets.get(value);
                        targets_of.is_some()
                    }
                    "--test" | "--bench" | "--example" => targets_of
                        .is_some_and(|known| known.contains(&(flag[2..].to_owned(), value.to_owned()))),
                    _ => continue,
                };
                seen += 1;
                if !known {
                    wrong.push(format!("{}: {flag} {value} in `{command}`", page.name()));
                }
            }
        }
    }
    assert!(seen > 0, "no command found");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn code_in_the_glossary_exists() {
    let sources = Sources::read();
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let (_, glossary) = text.split_once("\n## Glossary\n").expect("a glossary");
    let rows: Vec<&str> = glossary.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(!rows.is_empty(), "the glossary has no entries");
    let mut unknown = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [term, meaning, place] = cells[..] else { panic!("an entry has three cells: {row}") };
        assert!(!term.is_empty() && !meaning.is_empty(), "an entry is incomplete: {row}");
        unknown.extend(
            spans(place)
                .into_iter()
                .filter(|path| !sources.define(path))
                .map(|path| format!("{term}: {path}")),
        );
    }
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn markdown_is_read_as_it_is_rendered() {
    let text = "# One `two`, three\n\n[a](b.md#c) and `[no](link)` ![d](e.png \"title\")\n\
                ```sh\n[not](a.link) cargo test\n# no heading\n```\n<a id=\"r1\"></a>\n## One `two`, three\n";
    assert_eq!(links(text), ["b.md#c", "e.png"]);
    assert_eq!(anchors(text), ["one-two-three", "one-two-three-1", "r1"].map(str::to_owned).into());
    assert_eq!(
        pieces_of_code(text),
        ["[not](a.link) cargo test", "# no heading", "two", "[no](link)", "two"]
    );
    assert!(
        is_path("crates/xtask")
            && !is_path("/agent")
            && !is_path("texts/<locale>.ftl")
            && !is_path("cases/*.json")
    );
}

/// A Markdown document.
struct Page {
    path: PathBuf,
    text: String,
}

impl Page {
    fn folder(&self) -> PathBuf {
        self.path.parent().map(Path::to_owned).unwrap_or_default()
    }

    fn name(&self) -> String {
        self.path.strip_prefix(root()).unwrap_or(&self.path).display().to_string()
    }
}

fn pages() -> Vec<Page> {
    let mut paths: Vec<PathBuf> =
        files(&root()).into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "md")).collect();
    paths.sort();
    let read = |path: PathBuf| Page { text: fs::read_to_string(&path).expect("a document"), path };
    paths.into_iter().map(read).collect()
}

/// The lines of a document inside fenced code, and those outside of it.
fn split_fences(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            inside.push(line);
        } else {
            outside.push(line);
        }
    }
    (inside, outside)
}

/// The code between single backticks in a line.
fn spans(line: &str) -> Vec<&str> {
    line.split('`').skip(1).step_by(2).collect()
}

/// Lines of fenced code, then spans of code.
fn pieces_of_code(text: &str) -> Vec<String> {
    let (inside, outside) = split_fences(text);
    inside.into_iter().chain(outside.into_iter().flat_map(spans)).map(str::to_owned).collect()
}

fn words_of_code(text: &str) -> BTreeSet<String> {
    pieces_of_code(text).iter().flat_map(|code| code.split_whitespace()).map(str::to_owned).collect()
}

/// Whether a word of code can be a path: no placeholder, no pattern, no address.
fn is_path(word: &str) -> bool {
    word.contains('/')
        && !word.starts_with('/')
        && word.chars().all(|it| it.is_ascii_alphanumeric() || "/._-".contains(it))
}

/// The targets of `[text](target)` outside of code.
fn links(text: &str) -> Vec<String> {
    let (_, lines) = split_fences(text);
    let mut found = Vec::new();
    for line in lines {
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
        for (_, rest) in prose.match_indices("](").map(|(at, mark)| prose.split_at(at + mark.len())) {
            let target = rest.split([')', ' ']).next().unwrap_or_default();
            found.push(target.to_owned());
        }
    }
    found
}

/// What a link to a document may name after `#`: its headings, as they are turned into ids, and ids of its own.
fn anchors(text: &str) -> BTreeSet<String> {
    let (_, lines) = split_fences(text);
    let mut found = BTreeSet::new();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        found.extend(
            line.split("<a id=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())),
        );
        let Some(heading) = line.strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim()) else {
            continue;
        };
        let kept = heading.to_lowercase();
        let kept = kept.chars().filter(|it| it.is_alphanumeric() || [' ', '-', '_'].contains(it));
        let id = kept.map(|it| if it == ' ' { '-' } else { it }).collect::<String>();
        let earlier = uses.entry(id.clone()).or_default();
        found.insert(if *earlier == 0 { id } else { format!("{id}-{earlier}") });
        *earlier += 1;
    }
    found
}

/// The kinds and names of the targets of each package.
fn targets() -> BTreeMap<String, BTreeSet<(String, String)>> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root());
    let output = cargo.output().expect("cargo metadata");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata");
    let text = |value: &Value| value.as_str().expect("a string").to_owned();
    let packages = metadata["packages"].as_array().expect("packages").iter();
    packages
        .map(|package| {
            let targets = package["targets"].as_array().expect("targets").iter();
            (text(&package["name"]), targets.map(|it| (text(&it["kind"][0]), text(&it["name"]))).collect())
        })
        .collect()
}

/// The sources of the crates that the glossary is about.
struct Sources(Vec<(PathBuf, String)>);

impl Sources {
    fn read() -> Self {
        let folders = fs::read_dir(root().join("crates")).expect("crates");
        let folders = folders.map(|entry| entry.expect("a folder's entry").path().join("src"));
        let paths = folders.flat_map(|folder| files(&folder));
        let rust = paths.filter(|path| path.extension().is_some_and(|kind| kind == "rs"));
        Self(rust.map(|path| (path.clone(), fs::read_to_string(path).expect("a source"))).collect())
    }

    /// Whether `module::Type`, `Type::function` or `module` is defined: each part in a file where the modules before
    /// it lead.
    fn define(&self, path: &str) -> bool {
        let mut inside: Vec<&(PathBuf, String)> = self.0.iter().collect();
        let mut of_type = false;
        path.split("::").all(|part| {
            if part.starts_with(char::is_uppercase) {
                inside.retain(|(_, text)| defines_type(text, part));
                of_type = true;
            } else if of_type {
                inside = self.0.iter().filter(|(_, text)| text.contains(&format!("fn {part}("))).collect();
            } else {
                let folder = part.replace('_', "-");
                inside.retain(|(path, _)| {
                    path.with_extension("").iter().any(|step| step == part || step == folder.as_str())
                });
            }
            !inside.is_empty()
        })
    }
}

fn defines_type(text: &str, name: &str) -> bool {
    ["struct", "enum", "trait", "type"].iter().any(|kind| {
        let start = format!("pub {kind} {name}");
        text.lines().any(|line| {
            let rest = line.trim_start().strip_prefix(&start);
            rest.is_some_and(|rest| !rest.starts_with(|it: char| it.is_alphanumeric() || it == '_'))
        })
    })
}
