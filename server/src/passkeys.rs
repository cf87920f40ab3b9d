//! Passkeys (WebAuthn): what a phone is asked, and whether what it answers was made by the right key, for this
//! origin, by a person who unlocked it. What is asked waits in the database as text, never in this server's memory.

use webauthn_rs::{
    Webauthn, WebauthnBuilder,
    prelude::{
        CreationChallengeResponse, DiscoverableAuthentication, Passkey, PasskeyRegistration,
        PublicKeyCredential, RegisterPublicKeyCredential, Url,
    },
};
use webauthn_rs_proto::{AuthenticatorAssertionResponseRaw, AuthenticatorAttestationResponseRaw};

use crate::{error::Error, id::AccountId, secret};

/// The name that a phone shows beside a passkey of ours.
const NAME: &str = "Miteinander";

const KIND: &str = "public-key";

/// Asks and checks for one origin.
pub struct Passkeys {
    /// None where browsers reach us by a number instead of a name: they make no passkeys there.
    party: Option<Webauthn>,
}

/// Whom a new passkey is for.
pub struct Holder<'a> {
    pub account: AccountId,
    /// What the phone shows when there is a choice.
    pub name: &'a str,
    pub display_name: &'a str,
    /// The passkeys they have; a phone that holds one of them makes no second.
    pub having: Vec<Vec<u8>>,
}

/// What is asked of a phone that is to make a passkey.
pub struct Wanted {
    pub challenge: Vec<u8>,
    pub rp_id: String,
    pub rp_name: String,
    pub user_id: Vec<u8>,
    pub user_name: String,
    pub having: Vec<Vec<u8>>,
    /// COSE numbers, the best first.
    pub algorithms: Vec<i32>,
    /// What the check of the answer needs.
    pub state: String,
}

/// What is asked of a phone that is to show any of its passkeys.
pub struct Asked {
    pub challenge: Vec<u8>,
    pub rp_id: String,
    /// What the check of the answer needs.
    pub state: String,
}

/// A passkey that a phone made.
pub struct Made {
    pub client_data: Vec<u8>,
    pub attestation: Vec<u8>,
}

/// A passkey that a phone shows.
pub struct Shown {
    pub credential: Vec<u8>,
    pub user: Vec<u8>,
    pub client_data: Vec<u8>,
    pub authenticator_data: Vec<u8>,
    pub signature: Vec<u8>,
}

/// A passkey as it is kept: the credential's id, and its public key with its counter.
pub struct Key {
    pub credential: String,
    pub key: String,
}

impl Passkeys {
    /// Reads the party from the origin that browsers see.
    ///
    /// # Errors
    /// An origin that is no URL, in words for the operator.
    pub fn new(origin: &str) -> Result<Self, Error> {
        let told = |error: &dyn std::fmt::Display| Error::Internal(format!("MITEINANDER_ORIGIN: {error}"));
        let url = Url::parse(origin).map_err(|error| told(&error))?;
        let Some(domain) = url.domain() else { return Ok(Self { party: None }) };
        let builder = WebauthnBuilder::new(domain, &url).map_err(|error| told(&error))?;
        let party = builder.rp_name(NAME).build().map_err(|error| told(&error))?;
        Ok(Self { party: Some(party) })
    }

    /// What to ask a phone that is to make a passkey; nothing where there can be none.
    pub fn want(&self, holder: Holder<'_>) -> Result<Option<Wanted>, Error> {
        let Some(party) = &self.party else { return Ok(None) };
        let having = holder.having;
        let id = holder.account.0;
        let (asked, state) = party
            .start_passkey_registration(id, holder.name, holder.display_name, Some(having))
            .map_err(internal)?;
        Ok(Some(wanted(asked, &state)?))
    }

    /// The passkey, if it was made for this very question.
    pub fn check_made(&self, made: Made, state: &str) -> Option<Key> {
        let state: PasskeyRegistration = serde_json::from_str(state).ok()?;
        // The id stands in the attestation, which is what counts; here it is only repeated.
        let answer = RegisterPublicKeyCredential {
            id: String::new(),
            raw_id: Vec::new(),
            response: AuthenticatorAttestationResponseRaw {
                attestation_object: made.attestation,
                client_data_json: made.client_data,
                transports: None,
            },
            type_: KIND.to_owned(),
            extensions: Default::default(),
        };
        let passkey = self.party.as_ref()?.finish_passkey_registration(&answer, &state).ok()?;
        kept(&passkey)
    }

    /// What to ask a phone that is to show one of its passkeys; nothing where there can be none.
    pub fn ask(&self) -> Result<Option<Asked>, Error> {
        let Some(party) = &self.party else { return Ok(None) };
        let (asked, state) = party.start_discoverable_authentication().map_err(internal)?;
        Ok(Some(Asked {
            challenge: asked.public_key.challenge.clone(),
            rp_id: asked.public_key.rp_id.clone(),
            state: serde_json::to_string(&state).map_err(internal)?,
        }))
    }

    /// The passkey with its counter moved on, if its holder showed it for this very question.
    pub fn check_shown(&self, shown: Shown, state: &str, known: &str) -> Option<Key> {
        let state: DiscoverableAuthentication = serde_json::from_str(state).ok()?;
        let mut passkey: Passkey = serde_json::from_str(known).ok()?;
        let answer = PublicKeyCredential {
            id: secret::spelled(&shown.credential),
            raw_id: shown.credential,
            response: AuthenticatorAssertionResponseRaw {
                authenticator_data: shown.authenticator_data,
                client_data_json: shown.client_data,
                signature: shown.signature,
                user_handle: Some(shown.user),
            },
            extensions: Default::default(),
            type_: KIND.to_owned(),
        };
        let party = self.party.as_ref()?;
        let checked = party.finish_discoverable_authentication_v2(&answer, state, &passkey).ok()?;
        passkey.update_credential(&checked)?;
        checked.user_verified().then(|| kept(&passkey))?
    }
}

fn wanted(asked: CreationChallengeResponse, state: &PasskeyRegistration) -> Result<Wanted, Error> {
    let asked = asked.public_key;
    Ok(Wanted {
        challenge: asked.challenge,
        rp_id: asked.rp.id,
        rp_name: asked.rp.name,
        user_id: asked.user.id,
        user_name: asked.user.name,
        having: asked.exclude_credentials.into_iter().flatten().map(|one| one.id).collect(),
        algorithms: asked.pub_key_cred_params.iter().filter_map(|one| i32::try_from(one.alg).ok()).collect(),
        state: serde_json::to_string(state).map_err(internal)?,
    })
}

fn kept(passkey: &Passkey) -> Option<Key> {
    let key = serde_json::to_string(passkey).ok()?;
    Some(Key { credential: secret::spelled(passkey.cred_id()), key })
}

fn internal(error: impl std::fmt::Display) -> Error {
    Error::Internal(error.to_string())
}
