//! The operator's own translation service, spoken to as to LibreTranslate: bounded in time and size, and no redirects.

use std::{net::SocketAddr, time::Duration};

use reqwest::{
    Client, Response, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect::Policy,
};
use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex, MutexGuard};

use crate::{config::Config, error::Error, outgoing::is_public};

/// How long one translation may take, and how long one waits for its turn.
const LONGEST: Duration = Duration::from_secs(10);

/// The most bytes of an answer that are read.
const MOST_BYTES: usize = 1024 * 1024;

/// The most characters of a translation; a message has at most 1,000.
pub const MOST_CHARACTERS: usize = 4_000;

/// So many texts are translated at once. The same text always waits in the same lane, so it is sent out once.
const LANES: usize = 4;

/// The way to the translation service.
pub struct Translator {
    client: Client,
    at: Url,
    key: Option<String>,
    lanes: [Mutex<()>; LANES],
}

/// Why there is no translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untranslated {
    /// The service is down, slow, busy, or answers nonsense.
    Away,
    /// The service does not know one of these languages.
    Unknown,
}

#[derive(Serialize)]
struct Asked<'a> {
    q: &'a str,
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
struct Told {
    #[serde(rename = "translatedText")]
    text: String,
}

impl Translator {
    /// Readies the client, where the operator named a service.
    pub fn new(config: &Config) -> Result<Option<Self>, Error> {
        let Some(at) = config.translate_url.clone() else { return Ok(None) };
        let internal = |error: reqwest::Error| Error::Internal(error.to_string());
        let client = Client::builder()
            .dns_resolver(House { clear: at.scheme() == "http" })
            .redirect(Policy::none())
            .no_proxy()
            .timeout(LONGEST)
            .build()
            .map_err(internal)?;
        Ok(Some(Self { client, at, key: config.translate_key.clone(), lanes: Default::default() }))
    }

    /// Waits until nobody else has this text translated.
    pub async fn turn(&self, hash: &str) -> Result<MutexGuard<'_, ()>, Untranslated> {
        let lane = hash.bytes().map(usize::from).sum::<usize>() % LANES;
        tokio::time::timeout(LONGEST, self.lanes[lane].lock()).await.map_err(|_| Untranslated::Away)
    }

    /// Has a text translated from one language into another.
    pub async fn translate(&self, text: &str, from: &str, to: &str) -> Result<String, Untranslated> {
        let key = self.key.as_deref();
        let asked = Asked { q: text, source: from, target: to, format: "text", api_key: key };
        let answer = self.client.post(self.at.clone()).json(&asked).send().await.map_err(silent)?;
        match answer.status().as_u16() {
            200 => {}
            // What LibreTranslate says to a language that it was not given.
            400 => return Err(Untranslated::Unknown),
            status => {
                tracing::warn!(status, "the translation service does not translate");
                return Err(Untranslated::Away);
            }
        }
        let told: Option<Told> = serde_json::from_slice(&read(answer).await?).ok();
        told.and_then(|told| readable(&told.text)).ok_or_else(|| {
            tracing::warn!("the translation service answers nonsense");
            Untranslated::Away
        })
    }
}

fn silent(error: reqwest::Error) -> Untranslated {
    tracing::warn!(error = %error.without_url(), "the translation service does not answer");
    Untranslated::Away
}

async fn read(mut answer: Response) -> Result<Vec<u8>, Untranslated> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(silent)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MOST_BYTES {
            return Err(Untranslated::Away);
        }
    }
    Ok(bytes)
}

/// What can be shown of a translation: something, not too much, and no control characters but ends of lines.
fn readable(text: &str) -> Option<String> {
    let text: String = text.trim().chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    (!text.is_empty() && text.chars().count() <= MOST_CHARACTERS).then_some(text)
}

/// The address to which texts are sent, from what the operator wrote. Without TLS it must be in the house.
pub fn address(text: &str) -> Result<Option<Url>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = |why: &str| format!("MITEINANDER_TRANSLATE_URL: {why}");
    let mut url = Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("an address such as http://localhost:5000 is wanted"));
    }
    let literal = url.host_str().and_then(|host| host.trim_matches(['[', ']']).parse().ok());
    if url.scheme() == "http" && literal.is_some_and(is_public) {
        return Err(wrong("texts do not leave the house without TLS; https is wanted"));
    }
    let path = format!("{}/translate", url.path().trim_end_matches('/'));
    url.set_path(&path);
    Ok(Some(url))
}

/// Looks names up; without TLS a name must lead to an address in the house.
struct House {
    clear: bool,
}

impl Resolve for House {
    fn resolve(&self, name: Name) -> Resolving {
        let clear = self.clear;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if clear && found.iter().any(|at| is_public(at.ip())) {
                return Err("texts do not leave the house without TLS".into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_completed_and_without_tls_it_is_in_the_house() {
        let read = |text| address(text).map(|url| url.map(String::from));
        assert_eq!(read(""), Ok(None));
        let good = [
            ("http://localhost:5000", "http://localhost:5000/translate"),
            ("http://10.0.0.7:5000/", "http://10.0.0.7:5000/translate"),
            ("http://[::1]:5000/", "http://[::1]:5000/translate"),
            ("https://translate.example.org/v1/", "https://translate.example.org/v1/translate"),
        ];
        for (told, wanted) in good {
            assert_eq!(read(told), Ok(Some(wanted.to_owned())), "{told}");
        }
        let bad = [
            "localhost:5000",
            "ftp://localhost",
            "http://1.1.1.1/",
            "http://[2606:4700::1111]/",
            "no",
            "https://a.example/?q=1",
        ];
        for bad in bad {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_empty_or_endless_is_no_translation_and_control_characters_are_left_out() {
        assert_eq!(readable(" \u{0} \n"), None);
        assert_eq!(readable(&"a".repeat(MOST_CHARACTERS + 1)), None);
        assert_eq!(readable(" Gut\u{0}en\nTag\u{1b} "), Some("Guten\nTag".to_owned()));
    }
}
