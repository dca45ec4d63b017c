//! The modules of each crate stand in layers: what one imports stands below it. A module and its own
//! submodules count as neighbours of their parent, so that a folder may share its parts through its `mod.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The module's path inside its crate; the root's is empty.
type Module = Vec<String>;

/// Which modules each module imports.
type Arrows = BTreeMap<Module, BTreeSet<Module>>;

#[test]
fn modules_import_only_what_stands_below_them() {
    let mut circles = Vec::new();
    for sources in crates() {
        let arrows = arrows(&sources);
        assert!(
            arrows.len() > 1 || !sources.join("lib.rs").exists(),
            "{}: no module found",
            sources.display()
        );
        circles
            .extend(circles_of(&arrows).into_iter().map(|circle| format!("{}: {circle}", sources.display())));
    }
    assert_eq!(circles, Vec::<String>::new(), "these modules import each other in a circle");
}

#[test]
fn a_circle_is_found() {
    let module = |name: &str| vec![name.to_owned()];
    let mut arrows: Arrows = [("a", "b"), ("b", "c"), ("d", "a")]
        .into_iter()
        .map(|(from, to)| (module(from), BTreeSet::from([module(to)])))
        .collect();
    assert_eq!(circles_of(&arrows), Vec::<String>::new());
    arrows.insert(module("c"), BTreeSet::from([module("a")]));
    assert_eq!(circles_of(&arrows), ["a -> b -> c -> a"]);
}

#[test]
fn imports_are_read_as_the_compiler_reads_them() {
    let shared = BTreeMap::from([("Say".to_owned(), vec!["say".to_owned()])]);
    let known: BTreeSet<Module> = ["", "case", "case::filing", "case::words", "answers", "texts"]
        .into_iter()
        .map(|path| path.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect())
        .collect();
    let source = "use super::words::{Words, digest};\nuse crate::{answers::{Answers, RawAnswers}, texts, Say};\n\
                  // use crate::case;\nfn f() { crate::case::open(); }\n#[cfg(test)]\nmod tests { use crate::nothing; }\n";
    let module = vec!["case".to_owned(), "filing".to_owned()];
    let found: Vec<String> =
        imports(&module, source, &known, &shared).iter().map(|path| path.join("::")).collect();
    assert_eq!(found, ["answers", "case", "case::words", "say", "texts"]);
}

/// The folders of sources of all crates.
fn crates() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let crates =
        fs::read_dir(root.join("crates")).expect("crates").map(|entry| entry.expect("an entry").path());
    let folders = crates.chain(["widget", "tests"].map(|folder| root.join(folder)));
    let sources: Vec<PathBuf> =
        folders.map(|folder| folder.join("src")).filter(|folder| folder.is_dir()).collect();
    assert!(sources.len() > 8, "{sources:?}");
    sources
}

fn arrows(sources: &Path) -> Arrows {
    let mut files = BTreeMap::new();
    collect(sources, &Vec::new(), &mut files);
    let known: BTreeSet<Module> = files.keys().cloned().collect();
    let root = files.get(&Module::new()).map(|file| fs::read_to_string(file).expect("the crate's root"));
    let shared = reexports(&root.unwrap_or_default());
    let tests =
        |module: &Module| module.last().is_some_and(|name| name == "tests" || name.ends_with("_tests"));
    let files = files.iter().filter(|(module, _)| !module.is_empty() && !tests(module));
    files
        .map(|(module, file)| {
            let source = fs::read_to_string(file).expect("a source file");
            let own = |other: &Module| other.starts_with(module) || module.starts_with(other);
            let imported = imports(module, &source, &known, &shared).into_iter().filter(|other| !own(other));
            (module.clone(), imported.collect())
        })
        .collect()
}

fn collect(folder: &Path, module: &Module, files: &mut BTreeMap<Module, PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let inner: Module = module.iter().cloned().chain([stem.to_owned()]).collect();
        if path.is_dir() {
            collect(&path, &inner, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let is_root = ["lib", "main", "mod"].contains(&stem);
            files.insert(if is_root { module.clone() } else { inner }, path);
        }
    }
}

/// The modules that a file names, its tests aside: those of `use` declarations and of paths in the code.
fn imports(
    module: &Module,
    source: &str,
    known: &BTreeSet<Module>,
    shared: &BTreeMap<String, Module>,
) -> BTreeSet<Module> {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let code: Vec<&str> = source.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let mut paths = Vec::new();
    let mut rest = code.as_str();
    while let Some(start) = ["crate::", "super::"].iter().filter_map(|word| rest.find(word)).min() {
        let before = rest.get(..start).and_then(|before| before.chars().next_back());
        let path = rest.get(start..).unwrap_or_default();
        if !before.is_some_and(|before| before.is_alphanumeric() || "_:$".contains(before)) {
            expand(&mut Vec::new(), path, &mut paths);
        }
        rest = path.get("crate::".len()..).unwrap_or_default();
    }
    let resolved = paths.iter().filter_map(|path| resolve(module, path, known, shared));
    resolved.filter(|found| !found.is_empty()).collect()
}

/// The modules of the names that a crate's root has from its modules (`pub use module::{Name, …}`).
fn reexports(root: &str) -> BTreeMap<String, Module> {
    let mut names = BTreeMap::new();
    for declaration in root.split("\npub use ").skip(1) {
        let mut paths = Vec::new();
        expand(&mut Vec::new(), declaration, &mut paths);
        for path in paths {
            let Some((name, module)) = path.split_last() else { continue };
            names.insert((*name).to_owned(), module.iter().map(|part| (*part).to_owned()).collect());
        }
    }
    names
}

/// The paths that a tree of imports stands for. Gives what is left of the text behind it.
fn expand<'t>(prefix: &mut Vec<&'t str>, text: &'t str, paths: &mut Vec<Vec<&'t str>>) -> &'t str {
    let depth = prefix.len();
    let mut rest = text.trim_start();
    loop {
        let end =
            rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(rest.len());
        let (name, behind) = rest.split_at(end);
        prefix.push(name);
        match behind.strip_prefix("::") {
            Some(inner) if inner.starts_with('{') => {
                rest = inner.get(1..).unwrap_or_default();
                loop {
                    rest = expand(prefix, rest, paths).trim_start();
                    rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
                    if rest.is_empty() || rest.starts_with('}') {
                        break;
                    }
                }
                rest = rest.strip_prefix('}').unwrap_or(rest);
                break;
            }
            Some(inner) => rest = inner,
            None => {
                paths.push(prefix.clone());
                rest = behind.find([',', '}', ';']).and_then(|end| behind.get(end..)).unwrap_or_default();
                break;
            }
        }
    }
    prefix.truncate(depth);
    rest
}

/// The module in which a path ends, as seen from a module.
fn resolve(
    module: &Module,
    path: &[&str],
    known: &BTreeSet<Module>,
    shared: &BTreeMap<String, Module>,
) -> Option<Module> {
    let ups = path.iter().take_while(|name| **name == "super").count();
    let (mut found, names): (Module, _) = match path.first() {
        Some(&"crate") => (Module::new(), path.get(1..)?),
        _ => (module.get(..module.len().checked_sub(ups)?)?.to_vec(), path.get(ups..)?),
    };
    for name in names {
        found.push((*name).to_owned());
        if !known.contains(&found) {
            found.pop();
            return Some(if found.is_empty() {
                shared.get(*name).cloned().unwrap_or_default()
            } else {
                found
            });
        }
    }
    Some(found)
}

/// One circle for each module on which one was met, as a line.
fn circles_of(arrows: &Arrows) -> Vec<String> {
    let mut circles = Vec::new();
    let mut done = BTreeSet::new();
    for module in arrows.keys() {
        visit(module, arrows, &mut Vec::new(), &mut done, &mut circles);
    }
    circles
}

fn visit(
    module: &Module,
    arrows: &Arrows,
    way: &mut Vec<Module>,
    done: &mut BTreeSet<Module>,
    circles: &mut Vec<String>,
) {
    if let Some(start) = way.iter().position(|other| other == module) {
        let names = way.iter().skip(start).chain([module]).map(|module| module.join("::"));
        circles.push(names.collect::<Vec<_>>().join(" -> "));
        return;
    }
    if !done.insert(module.clone()) {
        return;
    }
    way.push(module.clone());
    for next in arrows.get(module).into_iter().flatten() {
        visit(next, arrows, way, done, circles);
    }
    way.pop();
}
