//! The settings: the environment as one struct. `.env.example` lists the same names (a test compares them).

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

/// One setting, as an operator reads of it.
pub struct Setting {
    pub name: &'static str,
    pub default: &'static str,
    pub help: &'static str,
}

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "DATABASE_URL",
        default: "",
        help: "postgres://...; empty: an SQLite file in MITEINANDER_DATA",
    },
    Setting { name: "MITEINANDER_DATA", default: "data", help: "folder for the SQLite file and the maps" },
    Setting { name: "MITEINANDER_LISTEN", default: "127.0.0.1:8080", help: "address and port to serve" },
    Setting {
        name: "MITEINANDER_METRICS_LISTEN",
        default: "",
        help: "address and port for /metrics; empty: none",
    },
    Setting {
        name: "MITEINANDER_ORIGIN",
        default: "http://localhost:8080",
        help: "where browsers reach us; requests from other origins may not change anything",
    },
    Setting {
        name: "MITEINANDER_BEHIND_PROXY",
        default: "false",
        help: "true: the caller's address is the last in X-Forwarded-For",
    },
    Setting {
        name: "MITEINANDER_LOG",
        default: "warn,server=info",
        help: "what to log, e.g. info or server=debug",
    },
    Setting {
        name: "MITEINANDER_SMTP_URL",
        default: "",
        help: "mail server, with STARTTLS: smtp://user:password@host?tls=required, with TLS: smtps://...; empty: no mails",
    },
    Setting {
        name: "MITEINANDER_MAIL_FROM",
        default: "",
        help: "who mails are from, e.g. Miteinander <miteinander@example.org>; goes with MITEINANDER_SMTP_URL",
    },
    Setting {
        name: "MITEINANDER_REQUESTS_PER_MINUTE",
        default: "600",
        help: "requests a minute per address, and per account; 0: no limit",
    },
    Setting {
        name: "MITEINANDER_SIGN_INS_PER_MINUTE",
        default: "30",
        help: "sign-ins, sign-ups and recoveries a minute per address; 0: no limit",
    },
    Setting {
        name: "MITEINANDER_REPORTS_PER_HOUR",
        default: "20",
        help: "reports to the moderators an hour per address, also without an account; 0: no limit",
    },
    Setting {
        name: "MITEINANDER_CONNECTIONS_PER_ADDRESS",
        default: "200",
        help: "open connections per address; 0: no limit",
    },
    Setting {
        name: "MITEINANDER_REQUESTS_AT_ONCE",
        default: "256",
        help: "requests that are worked on at once; more are told to come back; 0: no limit",
    },
    Setting {
        name: "MITEINANDER_TRANSLATE_URL",
        default: "",
        help: "your own LibreTranslate (or what speaks like it), e.g. http://localhost:5000; empty: none",
    },
    Setting {
        name: "MITEINANDER_TRANSLATE_KEY",
        default: "",
        help: "the key that the translation service asks for; empty: none",
    },
    Setting { name: "MITEINANDER_WORKERS", default: "2", help: "threads that answer requests" },
];

/// How mails leave, where they do.
#[derive(Clone)]
pub struct MailConfig {
    /// The mail server, with the credentials for it.
    pub url: String,
    /// Who they are from.
    pub from: String,
}

impl std::fmt::Debug for MailConfig {
    /// Says nothing of the credentials, wherever it is written.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailConfig").field("from", &self.from).finish_non_exhaustive()
    }
}

/// The settings, read and checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub database_url: String,
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub metrics_listen: Option<SocketAddr>,
    pub origin: String,
    pub behind_proxy: bool,
    pub log: String,
    pub mail: Option<MailConfig>,
    pub requests_per_minute: u32,
    pub sign_ins_per_minute: u32,
    pub reports_per_hour: u32,
    pub connections_per_address: u32,
    pub requests_at_once: u32,
    /// Where texts are sent to be translated.
    pub translate_url: Option<reqwest::Url>,
    pub translate_key: Option<String>,
    pub workers: usize,
}

impl Config {
    /// Reads the settings from the environment; the error names the setting and what is wrong with it.
    pub fn from_environment() -> Result<Self, String> {
        let set = |name: &&str| std::env::var(name).ok();
        let values = SETTINGS.iter().filter_map(|s| Some((s.name, set(&s.name)?))).collect();
        Self::read(&values)
    }

    /// Reads the settings from the given values, with the defaults for the others.
    pub fn read(values: &BTreeMap<&'static str, String>) -> Result<Self, String> {
        let data = PathBuf::from(value(values, "MITEINANDER_DATA"));
        let url = value(values, "DATABASE_URL");
        let database_url =
            if url.is_empty() { crate::db::sqlite_url(&data.join("miteinander.sqlite")) } else { url };
        crate::db::backend(&database_url).map_err(|error| format!("DATABASE_URL: {error}"))?;
        let metrics = value(values, "MITEINANDER_METRICS_LISTEN");
        Ok(Self {
            database_url,
            data,
            listen: parsed(values, "MITEINANDER_LISTEN")?,
            metrics_listen: if metrics.is_empty() {
                None
            } else {
                Some(parsed(values, "MITEINANDER_METRICS_LISTEN")?)
            },
            origin: value(values, "MITEINANDER_ORIGIN").trim_end_matches('/').to_owned(),
            behind_proxy: parsed(values, "MITEINANDER_BEHIND_PROXY")?,
            log: value(values, "MITEINANDER_LOG"),
            mail: mail(values)?,
            requests_per_minute: parsed(values, "MITEINANDER_REQUESTS_PER_MINUTE")?,
            sign_ins_per_minute: parsed(values, "MITEINANDER_SIGN_INS_PER_MINUTE")?,
            reports_per_hour: parsed(values, "MITEINANDER_REPORTS_PER_HOUR")?,
            connections_per_address: parsed(values, "MITEINANDER_CONNECTIONS_PER_ADDRESS")?,
            requests_at_once: parsed(values, "MITEINANDER_REQUESTS_AT_ONCE")?,
            translate_url: crate::translator::address(&value(values, "MITEINANDER_TRANSLATE_URL"))?,
            translate_key: Some(value(values, "MITEINANDER_TRANSLATE_KEY")).filter(|key| !key.is_empty()),
            workers: parsed::<usize>(values, "MITEINANDER_WORKERS")?.max(1),
        })
    }
}

fn mail(values: &BTreeMap<&'static str, String>) -> Result<Option<MailConfig>, String> {
    let (url, from) = (value(values, "MITEINANDER_SMTP_URL"), value(values, "MITEINANDER_MAIL_FROM"));
    match (url.is_empty(), from.is_empty()) {
        (true, true) => Ok(None),
        (false, false) => Ok(Some(MailConfig { url, from })),
        _ => Err("MITEINANDER_SMTP_URL and MITEINANDER_MAIL_FROM go together: set both or none".to_owned()),
    }
}

/// One setting as the environment has it, or its default.
pub fn value_of(name: &'static str) -> String {
    std::env::var(name).unwrap_or_else(|_| value(&BTreeMap::new(), name))
}

fn value(values: &BTreeMap<&'static str, String>, name: &str) -> String {
    let default = || SETTINGS.iter().find(|s| s.name == name).map_or("", |s| s.default).to_owned();
    values.get(name).cloned().unwrap_or_else(default)
}

fn parsed<T: std::str::FromStr>(values: &BTreeMap<&'static str, String>, name: &str) -> Result<T, String>
where
    T::Err: std::fmt::Display,
{
    let text = value(values, name);
    text.parse().map_err(|error| format!("{name}={text:?}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_server_needs_a_sender_and_its_password_is_written_nowhere() {
        let url = ("MITEINANDER_SMTP_URL", "smtp://u:geheim@localhost".to_owned());
        let from = ("MITEINANDER_MAIL_FROM", "Miteinander <m@example.org>".to_owned());
        assert!(Config::read(&BTreeMap::new()).expect("the defaults").mail.is_none());
        for half in [&url, &from] {
            let refused = Config::read(&BTreeMap::from([half.clone()])).expect_err("half of it");
            assert!(refused.contains("go together") && !refused.contains("geheim"), "{refused}");
        }
        let both = Config::read(&BTreeMap::from([url, from])).expect("both");
        assert!(!format!("{both:?}").contains("geheim"));
    }
}
