//! What a push message says, and what the answer of a push service means.

/// The services that browsers are reached through.
pub const SERVICES: &[&str] =
    &["fcm.googleapis.com", "push.services.mozilla.com", "push.apple.com", "notify.windows.com"];

/// Every message is of this size, in bytes, so that its length tells the service nothing.
pub const SIZE: usize = 192;

/// The message: which event, and of what kind. What it says is read from this service by the device itself.
#[must_use]
pub fn payload(event: &str, kind: &str) -> Vec<u8> {
    format!("{:<SIZE$}", format!(r#"{{"id":"{event}","kind":"{kind}"}}"#)).into_bytes()
}

/// What becomes of a message after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was taken.
    Taken,
    /// There is no such device any more.
    Gone,
    /// It is tried again.
    Again,
    /// It never will be taken.
    Never,
}

/// What a status means (RFC 8030, 8292): the device is gone, the service is busy or ill, or it is our own fault.
#[must_use]
pub fn verdict(status: u16) -> Verdict {
    match status {
        200..=299 => Verdict::Taken,
        404 | 410 => Verdict::Gone,
        408 | 425 | 429 | 500..=599 => Verdict::Again,
        _ => Verdict::Never,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::rules::kinds::Kind;

    #[test]
    fn every_message_has_one_size_and_is_json() {
        for kind in Kind::ALL.iter().map(|kind| kind.code()).chain(["digest"]) {
            let sent = payload("0198c0de-0000-7000-8000-000000000000", kind);
            assert_eq!(sent.len(), SIZE, "{kind}");
            let read: serde_json::Value = serde_json::from_slice(&sent).expect("JSON");
            assert_eq!(read["kind"], kind);
        }
    }

    #[test]
    fn an_answer_means_taken_gone_again_or_never() {
        let verdicts = [201, 404, 410, 429, 503, 400, 413, 302].map(verdict);
        use Verdict::{Again, Gone, Never, Taken};
        assert_eq!(verdicts, [Taken, Gone, Gone, Again, Again, Never, Never, Never]);
    }
}
