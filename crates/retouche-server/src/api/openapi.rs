//! The API's description (OpenAPI 3.1), made from the types that the handlers take and give. It is
//! committed as `schemas/openapi.json`, and served.

use axum::Json;
use axum::response::{IntoResponse, Response};
use retouche::ProcedureDefinition;
use retouche::case;
use retouche::draft::Draft;
use retouche::submission::Event;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::{amendment, drafts, events, office, problem, procedures, requests, sessions, submissions};
use crate::context::Context;
use crate::keys::PUBLISHED;

/// What opens an address.
#[derive(Clone, Copy)]
enum Key {
    Nothing,
    Draft,
    Session,
    Service,
}

impl Key {
    fn security(self) -> Value {
        match self {
            Self::Nothing => json!([]),
            Self::Draft => json!([{ "draft": [] }]),
            Self::Session => json!([{ "session": [] }]),
            Self::Service => json!([{ "service": [] }]),
        }
    }
}

/// One method of one address.
struct Operation {
    method: &'static str,
    path: &'static str,
    summary: &'static str,
    key: Key,
    parameters: &'static [&'static str],
    takes: Option<Value>,
    /// The status of a good answer, and what it holds.
    gives: (u16, Option<Value>),
    /// The statuses of refusals.
    refuses: &'static [u16],
}

/// Serves the description, with the address of this server.
pub(super) async fn serve(server: Context) -> Response {
    Json(document_of(&server.site.public_url)).into_response()
}

/// The description.
#[must_use]
pub fn document() -> Value {
    document_of("")
}

/// The description, for the server that people reach by this address.
fn document_of(public_url: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let operations = operations(&mut generator);
    let refusal = generator.subschema_for::<problem::Problem>().to_value();
    let mut paths = Map::new();
    for operation in operations {
        let path = paths.entry(operation.path).or_insert_with(|| json!({}));
        if let Some(path) = path.as_object_mut() {
            path.insert(operation.method.to_owned(), operation.describe(&refusal));
        }
    }
    paths.insert(PUBLISHED.to_owned(), published_keys(public_url));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Retouche",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Drafts, submissions and corrections of online procedures. Refusals are \
                problems (RFC 9457); their words follow `Accept-Language`.",
        },
        "servers": [{ "url": format!("{public_url}/api") }],
        "paths": paths,
        "components": {
            "schemas": generator.take_definitions(true),
            "parameters": parameters(),
            "securitySchemes": {
                "draft": bearer("The token of a draft, given when it is opened."),
                "session": bearer("The token of a session, given for a reference and its secret code."),
                "service": bearer("The token of a back office, whose hash stands in the server's settings."),
            },
        },
    })
}

impl Operation {
    fn describe(&self, refusal: &Value) -> Value {
        let (status, content) = &self.gives;
        let mut responses = Map::new();
        responses.insert(status.to_string(), good(content.as_ref()));
        for status in self.refuses {
            let content = json!({ "application/problem+json": { "schema": refusal } });
            responses.insert(status.to_string(), json!({ "description": "Refused", "content": content }));
        }
        let parameter = |name: &&str| json!({ "$ref": format!("#/components/parameters/{name}") });
        let parameters: Vec<Value> = self.parameters.iter().map(parameter).collect();
        let mut operation = Map::new();
        let mut say = |name: &str, value: Value| operation.insert(name.to_owned(), value);
        say("summary", self.summary.into());
        say("security", self.key.security());
        say("parameters", parameters.into());
        if let Some(schema) = &self.takes {
            let content = json!({ "application/json": { "schema": schema } });
            say("requestBody", json!({ "required": true, "content": content }));
        }
        say("responses", responses.into());
        operation.into()
    }
}

fn good(content: Option<&Value>) -> Value {
    match content {
        Some(schema) => {
            json!({ "description": "Done", "content": { "application/json": { "schema": schema } } })
        }
        None => json!({ "description": "Done" }),
    }
}

/// The one address that is not below `/api`.
fn published_keys(public_url: &str) -> Value {
    let text = json!({ "type": "string" });
    let key = json!({
        "type": "object",
        "required": ["kty", "crv", "x", "kid", "alg", "use"],
        "properties": {
            "kty": { "const": "OKP" }, "crv": { "const": "Ed25519" }, "x": text, "kid": text,
            "alg": { "const": "EdDSA" }, "use": { "const": "sig" },
        },
    });
    let set = json!({
        "type": "object",
        "required": ["keys"],
        "properties": { "keys": { "type": "array", "minItems": 1, "items": key } },
    });
    let content = json!({ "application/jwk-set+json": { "schema": set } });
    json!({
        "servers": [{ "url": if public_url.is_empty() { "/" } else { public_url } }],
        "get": {
            "summary": "The public keys that verify the signatures of receipts, now and before (RFC 7517)",
            "security": Key::Nothing.security(),
            "parameters": [],
            "responses": { "200": { "description": "Done", "content": content } },
        },
    })
}

fn bearer(description: &str) -> Value {
    json!({ "type": "http", "scheme": "bearer", "description": description })
}

fn parameters() -> Value {
    let parameter = |place: &str, name: &str, required: bool, schema: Value, description: &str| json!({ "in": place, "name": name, "required": required, "schema": schema, "description": description });
    let text = || json!({ "type": "string" });
    let digest = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" });
    json!({
        "procedure": parameter("path", "procedure", true, text(), "The procedure's id."),
        "locale": parameter("path", "locale", true, text(), "A language tag (BCP 47)."),
        "reference": parameter("path", "reference", true, text(), "The submission's reference."),
        "number": parameter("path", "number", true, json!({ "type": "integer", "minimum": 1 }), "The number of the revision, or of the event that asked."),
        "channel": parameter("path", "channel", true, json!({ "enum": ["phone", "desk", "post"] }), "How the person told it."),
        "v": parameter("query", "v", false, digest, "The digest of the content asked for: the answer then never changes."),
        "after": parameter("query", "after", false, json!({ "type": "integer", "default": 0 }), "The place of the last event met."),
        "limit": parameter("query", "limit", false, json!({ "type": "integer", "minimum": 1, "maximum": 500, "default": 100 }), "How many events at most."),
        "if-match": parameter("header", "If-Match", true, text(), "The version that was read, as its `ETag` said."),
        "if-match-optional": parameter("header", "If-Match", false, text(), "The version that is to be sent, and no other."),
        "idempotency-key": parameter("header", "Idempotency-Key", true, json!({ "type": "string", "pattern": "^[!-~]{1,255}$" }), "Chosen by the client for one sending: a repeat is answered with the same result."),
    })
}

fn operations(generator: &mut SchemaGenerator) -> Vec<Operation> {
    let mut all = of_procedures(generator);
    all.extend(of_drafts(generator));
    all.extend(of_submissions(generator));
    all.extend(of_amendments(generator));
    all.extend(of_requests(generator));
    all.extend(of_offices(generator));
    all.push(Operation {
        method: "get",
        path: "/events",
        summary: "Every sending, correction and purge once, in order, with the answers it carries",
        key: Key::Service,
        parameters: &["after", "limit"],
        takes: None,
        gives: (200, Some(schema::<events::Feed>(generator))),
        refuses: &[400, 401],
    });
    all
}

fn schema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>().to_value()
}

fn of_procedures(generator: &mut SchemaGenerator) -> Vec<Operation> {
    let read = |path, summary, parameters, content| Operation {
        method: "get",
        path,
        summary,
        key: Key::Nothing,
        parameters,
        takes: None,
        gives: (200, Some(content)),
        refuses: &[404],
    };
    // So that the definition's own name is used in the description.
    schema::<ProcedureDefinition>(generator);
    vec![
        read("/procedures", "The procedures of the server", &[], schema::<procedures::Procedures>(generator)),
        read(
            "/procedures/{procedure}",
            "A procedure as it is published",
            &["procedure", "v"],
            schema::<procedures::Published<'_>>(generator),
        ),
        read(
            "/procedures/{procedure}/texts/{locale}",
            "A procedure's texts in one language, compiled",
            &["procedure", "locale", "v"],
            json!({ "type": "object" }),
        ),
        read(
            "/procedures/{procedure}/schema",
            "The JSON Schema of a procedure's answers",
            &["procedure"],
            json!({ "type": "object" }),
        ),
    ]
}

fn of_drafts(generator: &mut SchemaGenerator) -> Vec<Operation> {
    let draft = schema::<Draft>(generator);
    let on_draft = |method, summary, parameters, takes, gives, refuses| Operation {
        method,
        path: "/draft",
        summary,
        key: Key::Draft,
        parameters,
        takes,
        gives,
        refuses,
    };
    vec![
        Operation {
            method: "post",
            path: "/procedures/{procedure}/drafts",
            summary: "Open a draft; a service may hand in what it knows",
            key: Key::Nothing,
            parameters: &["procedure"],
            takes: Some(schema::<drafts::NewDraft>(generator)),
            gives: (201, Some(schema::<drafts::OpenedDraft>(generator))),
            refuses: &[400, 401, 403, 404],
        },
        on_draft("get", "Read a draft", &[], None, (200, Some(draft.clone())), &[401, 409, 410]),
        on_draft(
            "put",
            "Save a draft",
            &["if-match"],
            Some(draft),
            (204, None),
            &[400, 401, 409, 410, 412, 413, 428],
        ),
        on_draft(
            "delete",
            "Delete a draft; it can be restored for 14 days",
            &["if-match"],
            None,
            (204, None),
            &[401, 409, 412, 428],
        ),
        Operation {
            method: "post",
            path: "/draft/restore",
            summary: "Bring a deleted draft back",
            key: Key::Draft,
            parameters: &[],
            takes: None,
            gives: (204, None),
            refuses: &[401, 409],
        },
        Operation {
            method: "post",
            path: "/draft/send",
            summary: "Send a draft",
            key: Key::Draft,
            parameters: &["idempotency-key", "if-match-optional"],
            takes: Some(schema::<drafts::Declaration>(generator)),
            gives: (201, Some(schema::<drafts::SentDraft>(generator))),
            refuses: &[400, 401, 409, 412, 422],
        },
    ]
}

fn of_submissions(generator: &mut SchemaGenerator) -> Vec<Operation> {
    let read = |path, summary, parameters, content| Operation {
        method: "get",
        path,
        summary,
        key: Key::Session,
        parameters,
        takes: None,
        gives: (200, Some(content)),
        refuses: &[401, 404],
    };
    vec![
        Operation {
            method: "post",
            path: "/sessions",
            summary: "Exchange a reference and its secret code for a session",
            key: Key::Nothing,
            parameters: &[],
            takes: Some(schema::<sessions::Credentials>(generator)),
            gives: (201, Some(schema::<sessions::OpenedSession>(generator))),
            refuses: &[401, 422, 429],
        },
        Operation {
            method: "delete",
            path: "/sessions",
            summary: "End the session",
            key: Key::Session,
            parameters: &[],
            takes: None,
            gives: (204, None),
            refuses: &[401],
        },
        read(
            "/submissions/{reference}",
            "A submission as it stands",
            &["reference"],
            schema::<submissions::SubmissionView>(generator),
        ),
        read(
            "/submissions/{reference}/revisions/{number}",
            "One revision, with its receipt",
            &["reference", "number"],
            schema::<submissions::RevisionView>(generator),
        ),
    ]
}

fn of_amendments(generator: &mut SchemaGenerator) -> Vec<Operation> {
    const PATH: &str = "/submissions/{reference}/amendment";
    let draft = schema::<Draft>(generator);
    let on = |path, method, summary, parameters, takes, gives, refuses| Operation {
        method,
        path,
        summary,
        key: Key::Session,
        parameters,
        takes,
        gives,
        refuses,
    };
    let sent = schema::<amendment::SentAmendment>(generator);
    let declaration = schema::<drafts::Declaration>(generator);
    let sides = schema::<amendment::ChosenSides>(generator);
    let event = schema::<Event>(generator);
    vec![
        on(
            "/submissions/{reference}/revisions/{number}/revert",
            "post",
            "Open an amendment that takes up an earlier revision again",
            &["reference", "number"],
            None,
            (201, Some(draft.clone())),
            &[401, 404, 409, 410],
        ),
        on(
            "/submissions/{reference}/amendment/restore",
            "post",
            "Bring the amendment back that was thrown away last",
            &["reference"],
            None,
            (200, Some(draft.clone())),
            &[401, 404],
        ),
        on(
            "/submissions/{reference}/amendment/settle",
            "post",
            "Resolve the conflicts of the amendment with what was sent meanwhile",
            &["reference", "if-match"],
            Some(sides),
            (200, Some(draft.clone())),
            &[400, 401, 404, 409, 412, 428],
        ),
        on(
            "/submissions/{reference}/amendment/hand-in",
            "post",
            "Attach an amendment that can no longer be sent to the submission",
            &["reference", "idempotency-key", "if-match-optional"],
            None,
            (201, Some(event)),
            &[400, 401, 404, 409, 412, 422],
        ),
        on(
            PATH,
            "post",
            "Open an amendment, or give the one in preparation (200)",
            &["reference"],
            None,
            (201, Some(draft.clone())),
            &[401, 404, 409, 410],
        ),
        on(
            PATH,
            "get",
            "Read the amendment in preparation",
            &["reference"],
            None,
            (200, Some(draft.clone())),
            &[401, 404],
        ),
        on(
            PATH,
            "put",
            "Save the amendment in preparation",
            &["reference", "if-match"],
            Some(draft),
            (204, None),
            &[400, 401, 404, 412, 413, 428],
        ),
        on(
            PATH,
            "delete",
            "Throw the amendment in preparation away",
            &["reference", "if-match"],
            None,
            (204, None),
            &[401, 404, 412, 428],
        ),
        on(
            "/submissions/{reference}/amendment/send",
            "post",
            "Send the amendment in preparation",
            &["reference", "idempotency-key", "if-match-optional"],
            Some(declaration),
            (201, Some(sent)),
            &[400, 401, 404, 409, 410, 412, 422],
        ),
    ]
}

fn of_requests(generator: &mut SchemaGenerator) -> Vec<Operation> {
    let on = |path, method, summary, parameters, takes, gives, refuses| Operation {
        method,
        path,
        summary,
        key: Key::Session,
        parameters,
        takes,
        gives,
        refuses,
    };
    vec![
        on(
            "/submissions/{reference}/acts",
            "post",
            "Withdraw the submission, explain a revision, or keep the answers that were asked about",
            &["reference", "idempotency-key"],
            Some(schema::<case::Operation>(generator)),
            (201, Some(schema::<Event>(generator))),
            &[400, 401, 403, 404, 409, 410, 422],
        ),
        on(
            "/submissions/{reference}/requests/{number}",
            "get",
            "A correction request",
            &["reference", "number"],
            None,
            (200, Some(schema::<requests::RequestView>(generator))),
            &[401, 404, 410],
        ),
        on(
            "/submissions/{reference}/requests/{number}/answer",
            "post",
            "Answer a correction request: keep every answer (201), or go on with an amendment (200)",
            &["reference", "number", "idempotency-key"],
            Some(schema::<requests::RequestAnswer>(generator)),
            (201, Some(schema::<requests::Answered>(generator))),
            &[400, 401, 404, 409, 410],
        ),
    ]
}

fn of_offices(generator: &mut SchemaGenerator) -> Vec<Operation> {
    const TOLD: &str = "/cases/{reference}/told/{channel}";
    let on = |path, method, summary, parameters, takes, gives, refuses| Operation {
        method,
        path,
        summary,
        key: Key::Service,
        parameters,
        takes,
        gives,
        refuses,
    };
    let draft = schema::<Draft>(generator);
    vec![
        on(
            "/cases/{reference}",
            "get",
            "A case as it stands",
            &["reference"],
            None,
            (200, Some(schema::<submissions::SubmissionView>(generator))),
            &[401, 403, 404],
        ),
        on(
            "/cases/{reference}/acts",
            "post",
            "Begin the examination, ask for a correction or no longer, open a window, decide, reopen",
            &["reference", "idempotency-key"],
            Some(schema::<case::Operation>(generator)),
            (201, Some(schema::<Event>(generator))),
            &[400, 401, 403, 404, 409, 410, 422],
        ),
        on(
            TOLD,
            "post",
            "Begin to write down what the person told, or give what is in preparation (200)",
            &["reference", "channel"],
            Some(schema::<office::TranscriptionBody>(generator)),
            (201, Some(draft.clone())),
            &[400, 401, 403, 404, 409, 410],
        ),
        on(
            TOLD,
            "get",
            "Read what is written down so far",
            &["reference", "channel"],
            None,
            (200, Some(draft.clone())),
            &[401, 403, 404],
        ),
        on(
            TOLD,
            "put",
            "Save what is written down",
            &["reference", "channel", "if-match"],
            Some(draft.clone()),
            (204, None),
            &[400, 401, 403, 404, 412, 413, 428],
        ),
        on(
            TOLD,
            "delete",
            "Throw it away",
            &["reference", "channel", "if-match"],
            None,
            (204, None),
            &[401, 403, 404, 412, 428],
        ),
        on(
            "/cases/{reference}/told/{channel}/settle",
            "post",
            "Resolve its conflicts with what was sent meanwhile",
            &["reference", "channel", "if-match"],
            Some(schema::<amendment::ChosenSides>(generator)),
            (200, Some(draft)),
            &[400, 401, 403, 404, 409, 412, 428],
        ),
        on(
            "/cases/{reference}/told/{channel}/send",
            "post",
            "Send it as the correction that the person told",
            &["reference", "channel", "idempotency-key", "if-match-optional"],
            Some(schema::<drafts::Declaration>(generator)),
            (201, Some(schema::<amendment::SentAmendment>(generator))),
            &[400, 401, 403, 404, 409, 410, 412, 422],
        ),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn the_description_names_every_route_and_no_other() {
        let document = super::document();
        let paths = document["paths"].as_object().unwrap();
        let described: BTreeSet<(&str, &str)> = paths
            .iter()
            .filter(|(path, _)| *path != crate::keys::PUBLISHED)
            .flat_map(|(path, methods)| {
                methods.as_object().unwrap().keys().map(|method| (method.as_str(), path.as_str()))
            })
            .collect();
        let routed: BTreeSet<(&str, &str)> = super::super::ADDRESSES.iter().copied().collect();
        assert_eq!(described, routed);
    }

    #[test]
    fn the_committed_description_is_fresh() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schemas/openapi.json");
        let mut fresh = serde_json::to_string_pretty(&super::document()).unwrap();
        fresh.push('\n');
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(file, &fresh).unwrap();
        }
        let kept = std::fs::read_to_string(file).unwrap_or_default();
        assert!(
            kept == fresh,
            "schemas/openapi.json is stale: UPDATE_EXPECT=1 cargo test -p retouche-server openapi"
        );
    }

    #[test]
    fn every_reference_in_the_description_leads_somewhere() {
        let document = super::document();
        let text = document.to_string();
        for reference in text.split("\"$ref\":\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(document.pointer(reference).is_some(), "{reference}");
        }
    }
}
