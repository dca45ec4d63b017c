//! What the core accepts, the answers' schema accepts: over the examples and over small procedures made
//! at random, with answers made at random.

mod answering;
mod procedures;

use answering::Random;
use jsonschema::Validator;
use proptest::prelude::*;
use retouche::civil::CivilDate;
use retouche::{Answers, Kinds, Procedure, RawAnswers, read};
use retouche_authoring::check::{ProcedureFiles, check};
use retouche_authoring::json_schema;
use serde_json::Value as Json;

fn example(directory: &str) -> Procedure {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(directory);
    let mut files = ProcedureFiles::new();
    files.insert("procedure.json", std::fs::read(root.join("procedure.json")).unwrap());
    for entry in std::fs::read_dir(root.join("texts")).unwrap() {
        let entry = entry.unwrap();
        let name = format!("texts/{}", entry.file_name().to_str().unwrap());
        files.insert(name, std::fs::read(entry.path()).unwrap());
    }
    check(&files, &Kinds::standard()).unwrap().procedure
}

fn validator(procedure: &Procedure) -> Validator {
    let schema = json_schema::answers(procedure, None);
    assert!(jsonschema::meta::is_valid(&schema), "{schema}");
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn today() -> CivilDate {
    "2026-03-01".parse().unwrap()
}

/// The answers that the core makes of this JSON, if it accepts it as it is written.
fn accepted(json: &Json, procedure: &Procedure) -> bool {
    let Ok(answers) = Answers::from_json(json, procedure) else { return false };
    let raw = RawAnswers::from_answers(&answers, procedure, &"en".parse().unwrap(), today());
    let complete = read(procedure, &raw, today()).complete();
    complete.is_ok_and(|complete| complete.answers().to_json() == *json)
}

/// Tries some answers, and changes of them; says how many of them were complete, and how many changes
/// the schema refused.
fn try_answers(procedure: &Procedure, validator: &Validator, seed: u64) -> (usize, usize) {
    let mut random = Random::from(seed);
    let raw = answering::answers(procedure, today(), &mut random);
    let Ok(complete) = read(procedure, &raw, today()).complete() else { return (0, 0) };
    let json = complete.answers().to_json();
    let errors: Vec<_> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{json:#}\n{errors:#?}\n{:#}", json_schema::answers(procedure, None));
    let mut refused = 0;
    for _ in 0..20 {
        let changed = answering::changed(&json, &mut random);
        let fits = validator.is_valid(&changed);
        assert!(fits || !accepted(&changed, procedure), "{changed:#}");
        refused += usize::from(!fits);
    }
    (1, refused)
}

#[test]
fn the_examples_answers_fit_their_schemas() {
    for directory in ["property-occupancy/1", "quarterly-resources/1", "address-change/1"] {
        let procedure = example(directory);
        let validator = validator(&procedure);
        let tried = (0..200).map(|seed| try_answers(&procedure, &validator, seed));
        let (complete, refused) = tried.fold((0, 0), |sum, tried| (sum.0 + tried.0, sum.1 + tried.1));
        // The law would hold for answers that are never complete, and for a schema that takes everything.
        assert!(
            complete > 50 && refused > 500,
            "{directory}: {complete} complete, {refused} changes refused"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn answers_of_any_procedure_fit_its_schema(seed in any::<u64>()) {
        let procedure = procedures::small(&mut Random::from(seed));
        let validator = validator(&procedure);
        for answers in 0..8 {
            try_answers(&procedure, &validator, seed.wrapping_add(answers));
        }
    }
}
