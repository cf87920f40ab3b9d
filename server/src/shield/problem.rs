//! Problems on the wire: RFC 9457, worded in the caller's language just before the answer leaves.

use actix_web::{
    HttpMessage,
    body::BoxBody,
    dev::ServiceResponse,
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    error::{Field, Problem},
    l10n::{Locale, NONE, Value},
};

/// What went wrong, for programs (`code`, `fields`) and for people (`title`, `detail`).
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemBody {
    /// Names the kind of problem; there is nothing to fetch there.
    #[schema(rename = "type", max_length = 80, pattern = "^urn:miteinander:problem:[a-z0-9-]+$")]
    #[serde(rename = "type")]
    pub kind: String,
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// One word that never changes, whatever the language.
    #[schema(max_length = 60, pattern = "^[a-z0-9-]+$")]
    pub code: &'static str,
    /// In the caller's language.
    #[schema(max_length = 400)]
    pub title: String,
    /// In the caller's language: what to do about it.
    #[schema(max_length = 1000)]
    pub detail: String,
    /// The fields that are not as they should be; empty where it is not about fields.
    #[schema(max_items = 100)]
    pub fields: Vec<ProblemField>,
    /// The id of the thing that is there already, where that is the problem and the caller may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub existing: Option<uuid::Uuid>,
}

/// One field that is not as it should be.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemField {
    /// Where, as a path into the input.
    #[schema(max_length = 200)]
    pub field: String,
    #[schema(max_length = 60, pattern = "^[a-z0-9-]+$")]
    pub code: &'static str,
    /// In the caller's language.
    #[schema(max_length = 400)]
    pub detail: String,
    /// The bound that was broken.
    #[schema(minimum = -9007199254740991i64, maximum = 9007199254740991i64)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// Left with an answer that has its words already.
pub struct Worded;

/// Gives an answer that carries a problem its words, once.
pub fn word(answer: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    if answer.response().extensions().contains::<Worded>() {
        return answer;
    }
    let carried = answer.response().extensions().get::<Problem>().cloned();
    let problem = match carried {
        Some(problem) => problem,
        None if answer.status().is_client_error() || answer.status().is_server_error() => {
            unforeseen(answer.status())
        }
        None => return answer,
    };
    let locale = answer.request().extensions().get::<Locale>().cloned().unwrap_or_default();
    let body = serde_json::to_vec(&told(&problem, &locale)).unwrap_or_default();
    let mut answer = answer.map_body(|_, _| BoxBody::new(body));
    *answer.response_mut().status_mut() = problem.status;
    answer.response_mut().extensions_mut().insert(Worded);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if let Some(seconds) = problem.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if problem.status == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    answer
}

/// A problem that actix raised before any of our code ran.
fn unforeseen(status: StatusCode) -> Problem {
    let code = match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::METHOD_NOT_ALLOWED => "method-not-allowed",
        StatusCode::PAYLOAD_TOO_LARGE => "body-too-large",
        status if status.is_server_error() => "internal",
        _ => "bad-request",
    };
    Problem { status, code, fields: Vec::new(), retry_after: None, existing: None }
}

fn told(problem: &Problem, locale: &Locale) -> ProblemBody {
    let code = problem.code;
    ProblemBody {
        kind: format!("urn:miteinander:problem:{code}"),
        status: problem.status.as_u16(),
        code,
        title: locale.say(&format!("problem-{code}"), NONE),
        detail: locale.say(&format!("problem-{code}-detail"), NONE),
        fields: problem.fields.iter().take(100).map(|field| told_field(field, locale)).collect(),
        existing: problem.existing,
    }
}

fn told_field(field: &Field, locale: &Locale) -> ProblemField {
    let limit = Value::from(field.limit.unwrap_or_default());
    ProblemField {
        field: field.field.chars().filter(|c| !c.is_control()).take(200).collect(),
        code: field.code,
        detail: locale.say(field.code, &[("limit", limit)]),
        limit: field.limit,
    }
}
