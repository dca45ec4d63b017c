//! `retouche texts`: what translators and writers ask.

use std::process::Command;

fn retouche(arguments: &[&str]) -> (String, i32) {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_retouche"));
    let output = command.args(["--lang", "en"]).args(arguments).current_dir(root).output().unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (text, output.status.code().unwrap())
}

#[test]
fn status_counts_what_is_read_in_another_language() {
    let (report, code) = retouche(&["texts", "status", "tests/check/texts-translations"]);
    let heads: Vec<&str> = report.lines().filter(|line| line.contains(" texts")).collect();
    assert_eq!(
        heads,
        [
            "en: 31 of 31 texts",
            "fr: 12 of 31 texts, 19 read in en",
            "fr-simple: 1 of 31 texts, 19 read in en, 11 read in fr",
            "de: 31 of 31 texts",
            "tlh: 31 of 31 texts",
            "es: 0 of 31 texts, 31 read in en",
        ]
    );
    assert!(report.lines().any(|line| line == "fr-simple\tprocedure.send\tfr"), "{report}");
    assert_eq!(code, 1);
}

#[test]
fn ids_say_what_calls_for_them() {
    let (report, code) = retouche(&["texts", "ids", "tests/check/clean"]);
    for line in [
        "procedure\trequired\t\t",
        "procedure.at-hand\toptional\t\t",
        "quality_opt_owner\trequired\t\t/pages/0/questions/0/options/0",
        "dogs.one\trequired\t$number\t/pages/2",
        "dogs_name.hint\toptional\t\t/pages/2/pages/0/questions/0",
        "page_visitor.body\trequired\t\t/pages/1",
    ] {
        assert!(report.lines().any(|other| other == line), "{line}\n{report}");
    }
    assert_eq!(code, 0);
}

#[test]
fn ids_are_told_of_a_definition_with_mistakes_too() {
    let (report, code) = retouche(&["texts", "ids", "tests/check/conditions-order"]);
    assert!(report.contains("kennel\trequired"), "{report}");
    assert_eq!(code, 0);
    let (report, code) = retouche(&["texts", "ids", "tests/check/json-trailing-comma"]);
    assert_eq!(
        report,
        "retouche: tests/check/json-trailing-comma: the definition cannot be read: see `retouche check`\n"
    );
    assert_eq!(code, 2);
}
