//! The committed schemas are those that the types and the examples give.

use std::process::Command;

#[test]
fn committed_schemas_are_fresh() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_retouche"));
    command.args(["--lang", "en", "schema", "--check", "schemas", "examples"]).current_dir(root);
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let refresh = "cargo run -p retouche-cli -- schema --write schemas examples";
    assert!(output.status.success(), "{out}{err}to refresh them: {refresh}");
}

#[test]
fn a_definitions_schema_speaks_of_an_examples_first_line() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let example =
        std::fs::read_to_string(format!("{root}/examples/property-occupancy/1/procedure.json")).unwrap();
    let example: serde_json::Value = serde_json::from_str(&example).unwrap();
    let schema = example["$schema"].as_str().unwrap();
    let path = format!("{root}/examples/property-occupancy/1/{schema}");
    assert!(std::fs::exists(&path).unwrap(), "{path}");
}
