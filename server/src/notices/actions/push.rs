//! Web push: the keys of this deployment, devices that ask to be reached, and sending to one of them.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;
use web_push::{
    ContentEncoding, PartialVapidSignatureBuilder, SubscriptionInfo, Urgency as Pace, VapidSignatureBuilder,
    WebPushError, WebPushMessageBuilder,
};

use crate::{
    app::App,
    clock::{Millis, SECOND},
    error::Error,
    id::PushTargetId,
    notices::{
        rules::{kinds::Urgency, pushing},
        store::targets::{self, Target},
    },
    outgoing::{Failed, public_url},
    who::Member,
};

/// The keys by which push services know this deployment (RFC 8292).
pub struct Push {
    keys: PartialVapidSignatureBuilder,
    /// Where a push service asks when something is wrong.
    contact: String,
}

impl Push {
    /// From the deployment's secret.
    pub fn new(secret: &str, contact: &str) -> Result<Self, Error> {
        let keys = VapidSignatureBuilder::from_base64_no_sub(secret);
        let keys = keys.map_err(|error| Error::Internal(format!("the push keys cannot be read: {error}")))?;
        Ok(Self { keys, contact: contact.to_owned() })
    }

    /// The public key, as browsers want it.
    pub fn public_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.keys.get_public_key())
    }
}

/// What a browser says of itself.
pub struct Device {
    pub endpoint: String,
    pub p256dh: String,
    pub auth: String,
}

/// Keeps a device of the member, for as long as it stays signed in.
pub async fn subscribe(app: &App, member: &Member, device: Device) -> Result<PushTargetId, Error> {
    let unknown = || Error::field("endpoint", "field-push-service");
    let url = public_url(&device.endpoint, pushing::SERVICES).ok_or_else(unknown)?;
    if !app.outgoing.may_reach(&url).await {
        return Err(unknown());
    }
    let target = Target {
        id: PushTargetId::new(),
        account: member.account,
        session: member.session,
        endpoint: device.endpoint,
        p256dh: device.p256dh,
        auth: device.auth,
    };
    let id = target.id;
    // Nothing is kept that could not be sent to.
    letter(app, &target, &Event::new(Uuid::nil(), "trial", Urgency::Later, 0))
        .map_err(|_| Error::field("keys", "field-pattern"))?;
    let tx = app.db.begin().await?;
    targets::keep(&tx, target, app.clock.now()).await?;
    tx.commit().await?;
    Ok(id)
}

/// Forgets a device of the member.
pub async fn unsubscribe(app: &App, member: &Member, id: PushTargetId) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if !targets::delete(&tx, member.account, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

/// What is told: of it, only the id and the kind leave this service.
pub struct Event {
    id: Uuid,
    kind: String,
    urgency: Urgency,
    lifetime: Millis,
}

impl Event {
    pub fn new(id: Uuid, kind: &str, urgency: Urgency, lifetime: Millis) -> Self {
        Self { id, kind: kind.to_owned(), urgency, lifetime }
    }
}

/// What became of a message.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Taken,
    Gone,
    /// Later, and not before so many milliseconds.
    Again(Option<Millis>),
    /// Never; the word for why.
    Never(String),
}

/// Sends to one device.
pub async fn send(app: &App, target: &Target, event: &Event) -> Outcome {
    let Some(url) = public_url(&target.endpoint, pushing::SERVICES) else {
        return Outcome::Never("endpoint".to_owned());
    };
    let (headers, body) = match letter(app, target, event) {
        Ok(letter) => letter,
        Err(error) => return Outcome::Never(format!("message: {error}")),
    };
    match app.outgoing.post(url, headers, body).await {
        Ok(answer) => match pushing::verdict(answer.status) {
            pushing::Verdict::Taken => Outcome::Taken,
            pushing::Verdict::Gone => Outcome::Gone,
            pushing::Verdict::Again => Outcome::Again(answer.retry_after.map(seconds)),
            pushing::Verdict::Never => Outcome::Never(format!("status {}", answer.status)),
        },
        Err(Failed::TooLong) => Outcome::Never("answer too long".to_owned()),
        Err(Failed::Silent(_)) => Outcome::Again(None),
    }
}

fn seconds(seconds: u64) -> Millis {
    Millis::try_from(seconds).unwrap_or(Millis::MAX / SECOND).saturating_mul(SECOND)
}

/// The headers and the encrypted body of one message.
fn letter(app: &App, target: &Target, event: &Event) -> Result<(HeaderMap, Vec<u8>), WebPushError> {
    let device = SubscriptionInfo::new(&target.endpoint, &target.p256dh, &target.auth);
    let mut signature = app.push.keys.clone().add_sub_info(&device);
    signature.add_claim("sub", app.push.contact.clone());
    let event_id = event.id.simple().to_string();
    let payload = pushing::payload(&event.id.to_string(), &event.kind);
    let mut message = WebPushMessageBuilder::new(&device);
    message.set_payload(ContentEncoding::Aes128Gcm, &payload);
    message.set_vapid_signature(signature.build()?);
    let message = message.build()?;
    let mut headers = HeaderMap::new();
    let mut set = |name: &'static str, value: &str| {
        HeaderValue::from_str(value)
            .map(|value| headers.insert(name, value))
            .map_err(|_| WebPushError::Unspecified)
    };
    set("ttl", &(event.lifetime / SECOND).max(0).to_string())?;
    set("topic", &event_id)?;
    set("urgency", &pace(event.urgency).to_string())?;
    set("content-type", "application/octet-stream")?;
    let Some(sealed) = message.payload else { return Err(WebPushError::Unspecified) };
    set("content-encoding", sealed.content_encoding.to_str())?;
    for (name, value) in &sealed.crypto_headers {
        headers.insert(
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| WebPushError::Unspecified)?,
            HeaderValue::from_str(value).map_err(|_| WebPushError::Unspecified)?,
        );
    }
    Ok((headers, sealed.content))
}

fn pace(urgency: Urgency) -> Pace {
    match urgency {
        Urgency::Now => Pace::High,
        Urgency::Soon => Pace::Normal,
        Urgency::Later => Pace::Low,
    }
}
