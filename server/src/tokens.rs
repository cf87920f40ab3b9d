//! Access tokens: signed, short-lived, of one fixed algorithm (RFC 8725).

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};

use crate::{
    clock::{MINUTE, Millis},
    error::Error,
    id::{AccountId, SessionId},
};

/// How long an access token is good, in milliseconds.
pub const LIFETIME: Millis = 10 * MINUTE;

const ISSUER: &str = "miteinander";
const AUDIENCE: &str = "miteinander-api";
const KIND: &str = "at+jwt";
const LONGEST: usize = 2_048;

/// Makes and reads access tokens with the deployment's own key.
pub struct Tokens {
    signing: EncodingKey,
    checking: DecodingKey,
    validation: Validation,
}

/// Whom a good token names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claims {
    pub account: AccountId,
    pub session: SessionId,
}

#[derive(Serialize, Deserialize)]
struct Wire {
    iss: String,
    aud: String,
    sub: AccountId,
    sid: SessionId,
    iat: i64,
    exp: i64,
}

impl Tokens {
    /// Takes the deployment's secret (at least 256 random bits, spelled).
    pub fn new(secret: &str) -> Self {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_audience(&[AUDIENCE]);
        validation.set_issuer(&[ISSUER]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        // Our own clock decides below: tests move it, and there is no leeway to lean on.
        validation.validate_exp = false;
        Self {
            signing: EncodingKey::from_secret(secret.as_bytes()),
            checking: DecodingKey::from_secret(secret.as_bytes()),
            validation,
        }
    }

    /// A token for this session.
    pub fn make(&self, claims: Claims, now: Millis) -> Result<String, Error> {
        let header = Header { typ: Some(KIND.to_owned()), ..Header::new(Algorithm::HS256) };
        let wire = Wire {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: claims.account,
            sid: claims.session,
            iat: now / 1_000,
            exp: (now + LIFETIME) / 1_000,
        };
        encode(&header, &wire, &self.signing).map_err(|error| Error::Internal(error.to_string()))
    }

    /// Whom a token names, if it is one of ours and still good.
    pub fn read(&self, token: &str, now: Millis) -> Option<Claims> {
        if token.len() > LONGEST {
            return None;
        }
        let data = decode::<Wire>(token, &self.checking, &self.validation).ok()?;
        let good = data.header.typ.as_deref() == Some(KIND) && data.claims.exp * 1_000 > now;
        good.then_some(Claims { account: data.claims.sub, session: data.claims.sid })
    }
}
