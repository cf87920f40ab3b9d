//! What browsers and phones send and are asked about passkeys, and how somebody proves who they are.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::entry::{NewPassphrase, ShownPassphrase};
use crate::{
    accounts::actions::{
        passkeys::{Answer, Showing},
        proof::Proof,
        sign_up::Way,
    },
    bounded::{Bytes, Text},
    error::Error,
    passkeys::{Asked, Made, Shown, Wanted},
    secret,
};

/// The challenge of a question, as it was asked.
type Challenge = Bytes<22, 86>;

/// A passkey that a phone made: what `navigator.credentials.create` gave.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasskeyMade {
    challenge: Challenge,
    /// `response.clientDataJSON`.
    client_data: Bytes<2, 4096>,
    /// `response.attestationObject`.
    attestation: Bytes<2, 16384>,
}

/// A passkey that a phone shows: what `navigator.credentials.get` gave.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasskeyShown {
    challenge: Challenge,
    /// `rawId`.
    credential: Bytes<2, 1364>,
    /// `response.userHandle`.
    user: Bytes<2, 86>,
    /// `response.clientDataJSON`.
    client_data: Bytes<2, 4096>,
    /// `response.authenticatorData`.
    authenticator_data: Bytes<2, 2048>,
    /// `response.signature`.
    signature: Bytes<2, 1024>,
}

/// A question for a phone that is to make a passkey; every text of bytes is base64url without padding.
#[derive(Serialize, ToSchema)]
pub struct PasskeyWanted {
    #[schema(max_length = 86, pattern = "^[A-Za-z0-9_-]+$")]
    challenge: String,
    #[schema(max_length = 253)]
    rp_id: String,
    #[schema(max_length = 60)]
    rp_name: String,
    #[schema(max_length = 86, pattern = "^[A-Za-z0-9_-]+$")]
    user_id: String,
    #[schema(max_length = 60, pattern = "^[a-z-]+$")]
    user_name: String,
    /// COSE numbers, the best first.
    #[schema(max_items = 10)]
    algorithms: Vec<i32>,
    /// Credentials that are there already: a phone that holds one of them makes no second.
    #[schema(max_items = 20)]
    having: Vec<String>,
}

/// A question for a phone that is to show any passkey it has for this service.
#[derive(Serialize, ToSchema)]
pub struct PasskeyAsked {
    #[schema(max_length = 86, pattern = "^[A-Za-z0-9_-]+$")]
    challenge: String,
    #[schema(max_length = 253)]
    rp_id: String,
}

/// Who one is, shown anew: one of the two.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProofShown {
    pub passphrase: Option<ShownPassphrase>,
    pub passkey: Option<PasskeyShown>,
}

/// The words of a question about a passkey.
pub fn wanted(wanted: &Wanted) -> PasskeyWanted {
    PasskeyWanted {
        challenge: secret::spelled(&wanted.challenge),
        rp_id: wanted.rp_id.clone(),
        rp_name: wanted.rp_name.clone(),
        user_id: secret::spelled(&wanted.user_id),
        user_name: wanted.user_name.clone(),
        algorithms: wanted.algorithms.clone(),
        having: wanted.having.iter().map(|id| secret::spelled(id)).collect(),
    }
}

/// The words of a question for any passkey.
pub fn asked(asked: &Asked) -> PasskeyAsked {
    PasskeyAsked { challenge: secret::spelled(&asked.challenge), rp_id: asked.rp_id.clone() }
}

impl PasskeyMade {
    pub fn read(self) -> Answer {
        let made =
            Made { client_data: self.client_data.into_vec(), attestation: self.attestation.into_vec() };
        Answer { challenge: self.challenge.into_vec(), made }
    }
}

impl PasskeyShown {
    pub fn read(self) -> Showing {
        let shown = Shown {
            credential: self.credential.into_vec(),
            user: self.user.into_vec(),
            client_data: self.client_data.into_vec(),
            authenticator_data: self.authenticator_data.into_vec(),
            signature: self.signature.into_vec(),
        };
        Showing { challenge: self.challenge.into_vec(), shown }
    }
}

impl ProofShown {
    /// What was shown; a passkey where both were.
    pub fn read(self) -> Option<Proof> {
        let passkey = self.passkey.map(|shown| Proof::Passkey(shown.read()));
        passkey.or_else(|| Some(Proof::Passphrase(self.passphrase?.into_string())))
    }
}

/// How somebody will come in: by one of the two, and by neither without the other being left out.
pub fn way(passphrase: Option<NewPassphrase>, passkey: Option<PasskeyMade>) -> Result<Way, Error> {
    match (passphrase, passkey) {
        (Some(passphrase), None) => Ok(Way::Passphrase(passphrase.into_string())),
        (None, Some(made)) => Ok(Way::Passkey(made.read())),
        (None, None) => Err(Error::field("passphrase", "field-missing")),
        (Some(_), Some(_)) => Err(Error::field("passphrase", "field-unknown")),
    }
}

/// What a device calls itself, if it does.
pub fn label(label: Option<Text<0, 60>>) -> String {
    label.map(Text::into_string).unwrap_or_default()
}
