//! JSON Schemas (2020-12): of the files that authors write, and of the answers that a procedure yields.

mod answers;
mod conditions;
mod rows;

use retouche::answer::INTEGER_MAX;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;

pub use answers::answers;

/// The schema of `procedure.json`.
#[must_use]
pub fn definition() -> Value {
    let mut schema = of::<retouche::definition::ProcedureDefinition>();
    // Serde cannot refuse unknown keys where a type is put together from two, or tried among others.
    if let Some(Value::Object(contact)) = schema.pointer_mut("/$defs/Contact") {
        contact.insert("unevaluatedProperties".to_owned(), false.into());
    }
    if let Some(Value::Object(option)) = schema.pointer_mut("/$defs/OptionDefinition/anyOf/1") {
        option.insert("additionalProperties".to_owned(), false.into());
    }
    schema
}

/// The schema of an author's case.
#[must_use]
pub fn case() -> Value {
    of::<crate::author_case::AuthorCase>()
}

/// The schemas of what procedures are made of and of what the product yields, by their paths in the
/// folder of schemas. The number of a path is that of the format.
#[must_use]
pub fn product() -> Vec<(&'static str, Value)> {
    vec![
        ("procedure/1.json", definition()),
        ("case/1.json", case()),
        ("draft/1.json", of_data::<retouche::draft::Draft>()),
        ("event/1.json", of_data::<retouche::submission::Event>()),
        ("receipt/1.json", of_data::<retouche::receipt::Receipt>()),
        ("signed-receipt/1.json", of_data::<retouche::receipt::signed::SignedReceipt>()),
    ]
}

/// The schema of data as it is written.
fn of_data<T: schemars::JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(with_plain_integers));
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// The schema of a file whose shape is a Rust type's.
fn of<T: schemars::JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(without_null))
        .with_transform(RecursiveTransform(with_plain_integers));
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// What is optional may be absent; there is no second way to say so.
fn without_null(schema: &mut schemars::Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [single] = types.as_slice() {
            let single = single.clone();
            object.insert("type".to_owned(), single);
        }
    }
    let Some(Value::Array(branches)) = object.get_mut("anyOf") else { return };
    branches.retain(|branch| branch.get("type").is_none_or(|name| name != "null"));
    if let [Value::Object(single)] = branches.as_slice() {
        let single = single.clone();
        object.remove("anyOf");
        for (key, value) in single {
            object.entry(key).or_insert(value);
        }
    }
}

/// The sizes of Rust's integers mean nothing to others; the bounds of JSON's integers do.
fn with_plain_integers(schema: &mut schemars::Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    let bounds = match object.get("format").and_then(Value::as_str) {
        Some("int64") => (-INTEGER_MAX, INTEGER_MAX),
        Some("uint16") => (0, i64::from(u16::MAX)),
        Some("uint32") => (0, i64::from(u32::MAX)),
        Some("uint8") => (0, i64::from(u8::MAX)),
        Some(_) | None => return,
    };
    object.remove("format");
    object.entry("minimum").or_insert(bounds.0.into());
    object.entry("maximum").or_insert(bounds.1.into());
}
