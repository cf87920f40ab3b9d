//! A phone's authenticator in software: it makes passkeys and shows them, honestly or as an attacker would.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::Caller;

/// The origin of every world that says nothing else.
pub const ORIGIN: &str = "http://localhost:8080";

/// Somebody is there, unlocked it, and a new key comes along.
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const WITH_KEY: u8 = 0x40;

/// A phone with one passkey at most. Every field may be turned to what an attacker would have.
#[derive(Clone)]
pub struct Authenticator {
    pub key: SigningKey,
    pub credential: Vec<u8>,
    pub user: Vec<u8>,
    /// Where the browser says that it is.
    pub origin: String,
    /// For whom the key is.
    pub rp_id: String,
    pub counter: u32,
    /// Whether its owner unlocked it.
    pub verified: bool,
}

impl Default for Authenticator {
    fn default() -> Self {
        Self::new()
    }
}

impl Authenticator {
    /// A phone on our own page, with a key that nobody knows yet.
    ///
    /// # Panics
    /// When chance fails.
    #[must_use]
    pub fn new() -> Self {
        Self {
            key: SigningKey::from_slice(&rand::random::<[u8; 32]>()).expect("a key"),
            credential: rand::random::<[u8; 16]>().to_vec(),
            user: Vec::new(),
            origin: ORIGIN.to_owned(),
            rp_id: "localhost".to_owned(),
            counter: 1,
            verified: true,
        }
    }

    /// Answers a question for a new passkey.
    pub fn make(&mut self, wanted: &Value) -> Value {
        self.user = read(&wanted["user_id"]);
        let client_data = self.client_data("webauthn.create", &wanted["challenge"]);
        let mut data = self.head(WITH_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.credential.len()).expect("short").to_be_bytes());
        data.extend(&self.credential);
        data.extend(self.public_key());
        let mut attestation = vec![0xa3];
        for (name, value) in [("fmt", vec![0x64, b'n', b'o', b'n', b'e']), ("attStmt", vec![0xa0])] {
            attestation.extend(cbor_text(name));
            attestation.extend(value);
        }
        attestation.extend(cbor_text("authData"));
        attestation.push(0x59);
        attestation.extend(u16::try_from(data.len()).expect("short").to_be_bytes());
        attestation.extend(&data);
        json!({
            "challenge": wanted["challenge"],
            "client_data": spell(&client_data),
            "attestation": spell(&attestation),
        })
    }

    /// Answers a question for a passkey it has; its counter moves on.
    pub fn show(&mut self, asked: &Value) -> Value {
        self.counter += 1;
        let client_data = self.client_data("webauthn.get", &asked["challenge"]);
        let data = self.head(0);
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client_data));
        let signature: Signature = self.key.sign(&signed);
        json!({
            "challenge": asked["challenge"],
            "credential": spell(&self.credential),
            "user": spell(&self.user),
            "client_data": spell(&client_data),
            "authenticator_data": spell(&data),
            "signature": spell(signature.to_der().as_bytes()),
        })
    }

    /// Asks the server, and shows the passkey.
    pub async fn shown_to(&mut self, who: &Caller) -> Value {
        let asked = who.post("/api/v1/passkeys/question", json!({})).await.expect(200);
        self.show(&asked)
    }

    /// Adds a passkey to the account of somebody who just signed in.
    pub async fn added_to(&mut self, who: &Caller) -> Value {
        let wanted = who.post("/api/v1/me/passkey-question", json!({})).await.expect(200);
        let body = json!({ "passkey": self.make(&wanted), "device_label": "Phone" });
        who.post("/api/v1/me/passkeys", body).await.expect(201)
    }

    fn client_data(&self, kind: &str, challenge: &Value) -> Vec<u8> {
        let told =
            json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false });
        told.to_string().into_bytes()
    }

    fn head(&self, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(self.rp_id.as_bytes()).to_vec();
        data.push(PRESENT | if self.verified { VERIFIED } else { 0 } | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// A COSE key: EC2, ES256, P-256, x, y.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let point = point.as_bytes();
        let mut key = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
        key.extend(&point[1..33]);
        key.extend([0x22, 0x58, 0x20]);
        key.extend(&point[33..65]);
        key
    }
}

fn cbor_text(text: &str) -> Vec<u8> {
    let mut raw = vec![0x60 + u8::try_from(text.len()).expect("short")];
    raw.extend(text.as_bytes());
    raw
}

fn spell(raw: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(raw)
}

fn read(text: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text.as_str().unwrap_or_default()).expect("base64url")
}
