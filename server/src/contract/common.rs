//! What every operation has in common, added to the generated document once.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use utoipa::PartialSchema;

use crate::{
    repeats,
    shield::{ProblemBody, ProblemField},
};

/// The methods that an OpenAPI path may have.
const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

/// The problems, by status: the component's name and what it means.
const PROBLEMS: &[(&str, &str, &str)] = &[
    ("400", "Misfit", "The input does not have the shape that this contract asks for."),
    ("401", "SignInNeeded", "Nobody is signed in, or the token is no longer good."),
    ("403", "Forbidden", "Signed in, but not in the role this needs."),
    ("404", "NotFound", "Unknown, or not for this caller: the two cannot be told apart."),
    ("408", "TooSlow", "The body took too long to arrive."),
    ("409", "Refused", "A rule said no; `code` says which."),
    ("413", "TooLarge", "The body is larger than 64 KiB."),
    ("415", "NotJson", "The body is not declared to be JSON."),
    ("422", "Meaningless", "The input has the right shape but means nothing; `fields` says where."),
    ("429", "TooMany", "Too much, too fast; `Retry-After` says when to try again."),
    ("500", "Internal", "Our fault."),
    ("503", "Busy", "More than can be done now; try again."),
];

/// Text without control characters other than line breaks and tabs.
const PLAIN: &str = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$";

/// Adds the head of the document, the answers and headers that all operations share, and bounds that follow
/// from a format.
pub fn add(document: &mut Value) {
    head(document);
    components(document);
    keys(document);
    for operation in operations_mut(document) {
        complete(operation);
    }
    drop_unused(document);
    bound(document);
}

/// Leaves out the schemas that nothing refers to: the generator also lists those it wrote in place.
fn drop_unused(document: &mut Value) {
    let Some(schemas) = document["components"]["schemas"].as_object_mut().map(std::mem::take) else { return };
    let mut used = BTreeSet::new();
    let mut unread = references(document);
    while let Some(name) = unread.pop() {
        let schema = schemas.get(&name);
        if used.insert(name) {
            unread.extend(schema.map(references).unwrap_or_default());
        }
    }
    let kept = schemas.into_iter().filter(|(name, _)| used.contains(name)).collect();
    document["components"]["schemas"] = Value::Object(kept);
}

/// The names of the schemas that a part of the document refers to.
fn references(part: &Value) -> Vec<String> {
    match part {
        Value::String(text) => {
            text.strip_prefix("#/components/schemas/").map(str::to_owned).into_iter().collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(fields) => fields.values().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// Each operation of the document with its path and method.
pub fn operations(document: &Value) -> Vec<(&str, &'static str, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            METHODS.iter().filter_map(move |method| Some((path.as_str(), *method, item.get(method)?)))
        })
        .collect()
}

fn operations_mut(document: &mut Value) -> Vec<&mut Map<String, Value>> {
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    let items = paths.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten());
    items
        .filter(|(method, _)| METHODS.contains(&method.as_str()))
        .filter_map(|(_, operation)| operation.as_object_mut())
        .collect()
}

fn head(document: &mut Value) {
    document["info"] = json!({
        "title": "Miteinander",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Activities, clubs and carpools of a county, for newcomers and locals.",
        "contact": { "name": "The county that runs this instance" },
        "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" },
    });
    document["servers"] = json!([{
        "url": "/",
        "description": "This server: production, or local while one develops.",
        "x-internal": false,
    }]);
    let mut names: Vec<String> = operations(document)
        .iter()
        .filter_map(|(_, _, operation)| Some(operation["tags"][0].as_str()?.to_owned()))
        .collect();
    names.sort();
    names.dedup();
    let tags =
        names.into_iter().map(|name| json!({ "description": format!("The room “{name}”."), "name": name }));
    document["tags"] = tags.collect();
}

fn components(document: &mut Value) {
    let components = &mut document["components"];
    components["securitySchemes"] = json!({ "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An access token, good for ten minutes, made by the rules of RFC8725. \
                        A browser keeps it in the cookie `__Host-access` instead.",
    }});
    components["headers"] = json!({
        "RateLimit": {
            "description": "What is left of this minute's requests.",
            "schema": { "type": "string", "maxLength": 100, "pattern": "^\"[a-z]+\";r=[0-9]+;t=[0-9]+$" },
        },
        "Access-Control-Allow-Origin": {
            "description": "The one origin whose pages may read this.",
            "schema": { "type": "string", "maxLength": 300, "format": "uri" },
        },
        "Retry-After": {
            "description": "Seconds until it is worth trying again.",
            "required": true,
            "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 86400 },
        },
    });
    for (name, schema) in [("ProblemBody", ProblemBody::schema()), ("ProblemField", ProblemField::schema())] {
        components["schemas"][name] = serde_json::to_value(schema).unwrap_or_default();
    }
    let answers = PROBLEMS.iter().map(|(status, name, told)| ((*name).to_owned(), problem(status, told)));
    components["responses"] = Value::Object(answers.collect());
}

/// Where a write may be sent again under a key: the header, and the answer where only the effect is known.
fn keys(document: &mut Value) {
    document["components"]["parameters"]["IdempotencyKey"] = json!({
        "name": repeats::HEADER,
        "in": "header",
        "required": false,
        "description": "Drawn at random for one write. Within seven days the same key with the same request gets the \
                        same answer without a second effect; with another request it is refused.",
        "schema": { "type": "string", "minLength": 16, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{16,64}$" },
    });
    for (method, path) in repeats::TAKERS {
        let Some(operation) = document["paths"][path][method].as_object_mut() else { continue };
        let parameters = operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut();
        if let Some(parameters) = parameters {
            parameters.push(json!({ "$ref": "#/components/parameters/IdempotencyKey" }));
        }
        let told = "Done before under this key; what it answered then was lost. Read it afresh.";
        operation["responses"]
            .as_object_mut()
            .map(|all| all.entry("204").or_insert(json!({ "description": told })));
    }
}

fn problem(status: &str, told: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/ProblemBody" });
    let mut headers = shared_headers();
    if matches!(status, "429" | "503") {
        headers["Retry-After"] = json!({ "$ref": "#/components/headers/Retry-After" });
    }
    json!({
        "description": told,
        "headers": headers,
        "content": { "application/problem+json": { "schema": schema } },
    })
}

fn shared_headers() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/headers/{name}") });
    json!({
        "RateLimit": reference("RateLimit"),
        "Access-Control-Allow-Origin": reference("Access-Control-Allow-Origin"),
    })
}

fn complete(operation: &mut Map<String, Value>) {
    let summary = operation.get("summary").cloned().unwrap_or_default();
    operation.entry("description").or_insert(summary);
    let has_body = operation.contains_key("requestBody");
    let Some(answers) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    for (status, answer) in answers.iter_mut() {
        if answer["description"].as_str().is_none_or(str::is_empty) {
            answer["description"] = json!(if status == "204" { "Done." } else { "Here it is." });
        }
        answer["headers"] = shared_headers();
    }
    for (status, name, _) in PROBLEMS {
        if has_body || !matches!(*status, "408" | "413" | "415") {
            answers.insert((*status).to_owned(), json!({ "$ref": format!("#/components/responses/{name}") }));
        }
    }
}

/// Gives every string, number and list that has none the bounds that follow from what it is.
fn bound(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(bound),
        Value::Object(object) => {
            object.values_mut().for_each(bound);
            let is = |kind: &str| match object.get("type") {
                Some(Value::String(one)) => one == kind,
                Some(Value::Array(several)) => several.iter().any(|one| one == kind),
                _ => false,
            };
            if is("string") && !object.contains_key("enum") {
                bound_text(object);
            } else if is("integer") {
                bound_whole(object);
            }
        }
        _ => {}
    }
}

fn bound_text(object: &mut Map<String, Value>) {
    let format = object.get("format").and_then(Value::as_str).unwrap_or_default();
    let longest = match format {
        "uuid" => 36,
        "date" => 10,
        "date-time" => 40,
        _ => 400,
    };
    let has_form = object.contains_key("format") || object.contains_key("pattern");
    object.entry("maxLength").or_insert(json!(longest));
    if !has_form {
        object.insert("pattern".to_owned(), json!(PLAIN));
    }
}

fn bound_whole(object: &mut Map<String, Value>) {
    let far = 9_007_199_254_740_991_i64;
    let most = object.get("maximum").and_then(Value::as_i64).unwrap_or(far);
    let lowest = object.get("minimum").and_then(Value::as_i64).unwrap_or(-far);
    let small = most <= i64::from(i32::MAX) && lowest >= i64::from(i32::MIN);
    object.insert("format".to_owned(), json!(if small { "int32" } else { "int64" }));
    object.entry("maximum").or_insert(json!(most));
    object.entry("minimum").or_insert(json!(lowest));
}
