//! JSON Schemas (2020-12): of the files that authors write, and of the answers that a procedure yields.

use schemars::generate::SchemaSettings;

/// The schema of `procedure.json`.
#[must_use]
pub fn definition() -> serde_json::Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    generator.into_root_schema_for::<crate::definition::ProcedureDefinition>().to_value()
}

#[cfg(test)]
mod tests {
    #[test]
    fn dump() {
        println!("{}", serde_json::to_string_pretty(&super::definition()).unwrap());
    }
}
