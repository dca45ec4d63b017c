//! The description of the API, held against what the API answers: every answer that a test gets has a status
//! and a shape that the description names.

use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use reqwest::Method;
use serde_json::{Value, json};

use crate::api::Answer;

/// The operations that this process has tried, by method and address.
static TRIED: Mutex<BTreeSet<(String, String)>> = Mutex::new(BTreeSet::new());

fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(retouche_server::openapi)
}

/// Method and address of every operation of the description.
pub(crate) fn operations() -> BTreeSet<(String, String)> {
    let paths = document()["paths"].as_object().unwrap();
    let of_path = |(path, methods): (&String, &Value)| {
        let methods = methods.as_object().unwrap().keys().filter(|key| *key != "servers");
        methods.map(|method| (method.clone(), path.clone())).collect::<Vec<_>>()
    };
    paths.iter().flat_map(of_path).filter(|(_, path)| !path.starts_with("/.well-known")).collect()
}

/// The operations that were tried in this process and gave what the description calls a good answer.
pub(crate) fn tried() -> BTreeSet<(String, String)> {
    TRIED.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Whether an address is one of a template such as `/cases/{reference}`.
fn fits(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    template.clone().count() == path.clone().count()
        && template.zip(path).all(|(part, other)| part.starts_with('{') || part == other)
}

/// Compares an answer with the description. What the description does not name (the widget's own files,
/// addresses that no route has) is left alone.
pub(crate) fn compare(method: &Method, path: &str, answer: &Answer) {
    let Some((_, path)) = path.split_once("/api") else { return };
    let method = method.as_str().to_lowercase();
    let literal = |template: &str| template.matches('{').count();
    let mut templates: Vec<(String, String)> = operations()
        .into_iter()
        .filter(|(other, template)| *other == method && fits(template, path))
        .collect();
    templates.sort_by_key(|(_, template)| literal(template));
    let Some((_, template)) = templates.into_iter().next() else { return };
    let operation = &document()["paths"][&template][&method];
    let status = answer.status.as_u16();
    let responses = operation["responses"].as_object().unwrap();
    let response = responses.get(&status.to_string());
    if status < 300 {
        // A second good status has the same shape as the first: it says that nothing was made anew.
        let good = responses.iter().find(|(status, _)| status.starts_with('2'));
        let schema = &good.unwrap().1["content"]["application/json"]["schema"];
        validate(schema, &answer.json, &format!("{method} {template} {status}"));
        TRIED.lock().unwrap_or_else(PoisonError::into_inner).insert((method, template));
    } else if status != 304 {
        // Whatever is refused before the operation itself is reached needs no mention.
        let general = [405, 413, 415, 500].contains(&status);
        assert!(
            response.is_some() || general,
            "{method} {template} answers {status}, undescribed: {answer:?}"
        );
        let schema = json!({ "$ref": "#/components/schemas/Problem" });
        validate(&schema, &answer.json, &format!("{method} {template} {status}"));
    }
}

fn validate(schema: &Value, json: &Value, what: &str) {
    if schema.is_null() {
        assert!(json.is_null(), "{what} has a body that the description lacks");
        return;
    }
    let schema = json!({ "allOf": [schema], "components": document()["components"] });
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(json).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}");
}
