//! Two kinds of no, and the problem document (RFC 9457) that tells either of them.

use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use serde::Serialize;

use crate::refusal::Refusal;

/// What can go wrong on the way to an answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Unknown, or not for this caller: the two cannot be told apart.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in, or the token is no longer good.
    #[error("not signed in")]
    Unauthorized,
    /// Signed in, but not in the role this needs.
    #[error("forbidden")]
    Forbidden,
    /// The input does not have the shape that the contract asks for.
    #[error("misfit: {0:?}")]
    Misfit(Vec<Field>),
    /// The input has the right shape but means nothing: 30 February, an end before its start.
    #[error("invalid: {0:?}")]
    Invalid(Vec<Field>),
    /// A rule said no.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// A rule said no, because this is there already.
    #[error("refused: {0:?}, {1} exists")]
    Exists(Refusal, uuid::Uuid),
    /// The request as a whole is not acceptable: its method, type, size, origin or pace.
    #[error("bad request: {0}")]
    Http(StatusCode, &'static str, Option<u64>),
    /// Our fault: logged once, never told.
    #[error("internal: {0}")]
    Internal(String),
}

/// One field of the input and what is wrong with it.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
pub struct Field {
    /// Where, as a path: `roster.codes[2].start`.
    pub field: String,
    /// The word for what is wrong, also a Fluent id (`field-...`).
    pub code: &'static str,
    /// The bound that was broken, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl Field {
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self { field: field.into(), code, limit: None }
    }
}

/// What the answer needs to be worded later, in the reader's language, by the shield.
#[derive(Clone, Debug)]
pub struct Problem {
    pub status: StatusCode,
    pub code: &'static str,
    pub fields: Vec<Field>,
    pub retry_after: Option<u64>,
    /// The thing that is there already.
    pub existing: Option<uuid::Uuid>,
}

impl Error {
    /// One invalid field.
    pub fn field(field: impl Into<String>, code: &'static str) -> Self {
        Self::Invalid(vec![Field::new(field, code)])
    }

    /// Too much, too fast: try again in so many seconds.
    pub fn too_many(seconds: u64) -> Self {
        Self::Http(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", Some(seconds))
    }

    /// More than can be done now: try again in so many seconds.
    pub fn busy(seconds: u64) -> Self {
        Self::Http(StatusCode::SERVICE_UNAVAILABLE, "busy", Some(seconds))
    }

    fn problem(&self) -> Problem {
        let plain =
            |status, code| Problem { status, code, fields: Vec::new(), retry_after: None, existing: None };
        match self {
            Self::NotFound => plain(StatusCode::NOT_FOUND, "not-found"),
            Self::Unauthorized => plain(StatusCode::UNAUTHORIZED, "not-signed-in"),
            Self::Forbidden => plain(StatusCode::FORBIDDEN, "forbidden"),
            Self::Misfit(fields) => {
                Problem { fields: fields.clone(), ..plain(StatusCode::BAD_REQUEST, "invalid") }
            }
            Self::Invalid(fields) => {
                Problem { fields: fields.clone(), ..plain(StatusCode::UNPROCESSABLE_ENTITY, "invalid") }
            }
            Self::Refused(refusal) => {
                Problem { retry_after: refusal.retry_after(), ..plain(refusal.status(), refusal.code()) }
            }
            Self::Exists(refusal, id) => {
                Problem { existing: Some(*id), ..plain(refusal.status(), refusal.code()) }
            }
            Self::Http(status, code, retry_after) => {
                Problem { retry_after: *retry_after, ..plain(*status, code) }
            }
            Self::Internal(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        self.problem().status
    }

    fn error_response(&self) -> HttpResponse {
        if let Self::Internal(cause) = self {
            tracing::error!(%cause, "internal error");
        }
        let problem = self.problem();
        let mut response = HttpResponse::build(problem.status).finish();
        response.extensions_mut().insert(problem);
        response
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        if crate::repeats::is_repeated(&error) {
            return Self::busy(1);
        }
        if crate::db::is_unavailable(&error) {
            tracing::warn!(%error, "the database does not answer");
            return Self::busy(2);
        }
        Self::Internal(error.to_string())
    }
}
