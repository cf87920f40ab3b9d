//! What the server answered, and what a test may ask of it.

use reqwest::header::HeaderMap;
use serde_json::Value;

/// One answer, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Reads a response.
    pub async fn read(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.expect("the body arrives").to_vec();
        Self { status, headers, bytes }
    }

    /// The body as JSON; null where it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_default()
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A text field of the body.
    #[must_use]
    pub fn str(&self, name: &str) -> String {
        self.json()[name].as_str().unwrap_or_default().to_owned()
    }

    /// A header, or nothing.
    #[must_use]
    pub fn header(&self, name: &str) -> String {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    }

    /// Asserts the status and hands the body on.
    ///
    /// # Panics
    /// When it is another; the message shows the body.
    #[allow(clippy::must_use_candidate)]
    #[track_caller]
    pub fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        self.json()
    }

    /// Asserts that it is this problem, told in words, and hands the body on.
    ///
    /// # Panics
    /// When it is not; the message shows the body.
    #[track_caller]
    pub fn refuses(&self, status: u16, code: &str) -> Value {
        let body = self.expect(status);
        assert_eq!(body["code"], code, "{}", self.text());
        assert_eq!(self.header("content-type"), "application/problem+json");
        for words in ["title", "detail"] {
            let text = body[words].as_str().unwrap_or_default();
            assert!(!text.is_empty() && !text.starts_with("problem-"), "no words for {code}: {body}");
        }
        body
    }

    /// Asserts that it is refused because of this field and code.
    ///
    /// # Panics
    /// When it is not; the message shows the body.
    #[track_caller]
    pub fn refuses_field(&self, status: u16, field: &str, code: &str) {
        let body = self.refuses(status, "invalid");
        let fields = body["fields"].as_array().cloned().unwrap_or_default();
        let found = fields.iter().find(|one| one["field"] == field && one["code"] == code);
        let found = found.unwrap_or_else(|| panic!("no {code} for {field}: {body}"));
        let text = found["detail"].as_str().unwrap_or_default();
        assert!(!text.is_empty() && text != code, "no words for {code}: {body}");
    }
}
