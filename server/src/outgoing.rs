//! Requests to addresses that strangers chose: https on its own port, named hosts, public addresses, no redirects, bounded in time and size.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use reqwest::{
    Client, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    header::{HeaderMap, RETRY_AFTER},
    redirect::Policy,
};

/// How long one request may take, from the name's look-up to the last byte.
const LONGEST: Duration = Duration::from_secs(10);

/// The most bytes of an answer that are read.
const MOST_BYTES: usize = 1024 * 1024;

/// The longest address taken, in bytes.
pub const LONGEST_URL: usize = 1000;

/// Where names lead.
pub type Resolver = Box<dyn Fn(&str) -> Vec<SocketAddr> + Send + Sync>;

/// What stands in the place of the network in a test.
pub struct Lab {
    /// Where a name leads; a port that is not 0 takes the place of the usual one.
    pub resolve: Resolver,
    /// Whether this machine counts as the world, and is spoken to without TLS.
    pub trusts_loopback: bool,
}

type Laboratory = Arc<RwLock<Option<Lab>>>;

/// The one way out of this service.
pub struct Outgoing {
    client: Client,
    lab: Laboratory,
}

/// What the other side answered.
#[derive(Debug)]
pub struct Answered {
    pub status: u16,
    /// After how many seconds it wants to be asked again.
    pub retry_after: Option<u64>,
}

/// Why nothing was answered.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("no answer: {0}")]
    Silent(#[from] reqwest::Error),
    #[error("the answer is too long")]
    TooLong,
}

impl Outgoing {
    /// Readies the client; fails where the system has no certificates.
    pub fn new() -> Result<Self, reqwest::Error> {
        let lab = Laboratory::default();
        let client = Client::builder()
            .dns_resolver(Guarded(Arc::clone(&lab)))
            .redirect(Policy::none())
            .no_proxy()
            .connect_timeout(LONGEST)
            .timeout(LONGEST)
            .build()?;
        Ok(Self { client, lab })
    }

    /// Puts something else in the place of the network; only tests do.
    pub fn experiment(&self, lab: Lab) {
        *self.lab.write().unwrap_or_else(PoisonError::into_inner) = Some(lab);
    }

    /// Whether a host leads nowhere it must not; one whose name is not known now is asked again when it is sent to.
    pub async fn may_reach(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else { return false };
        !matches!(look_up(&self.lab, host).await, Err(Unreached::NotPublic))
    }

    /// Sends bytes to an address that `public_url` let pass.
    pub async fn post(&self, mut url: Url, headers: HeaderMap, body: Vec<u8>) -> Result<Answered, Failed> {
        if trusts_loopback(&self.lab) && url.set_scheme("http").is_err() {
            return Ok(Answered { status: 421, retry_after: None });
        }
        let mut answer = self.client.post(url).headers(headers).body(body).send().await?;
        let (status, mut read) = (answer.status().as_u16(), 0);
        let retry_after =
            answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
        // Read to its end, so that the connection can be used again.
        while let Some(chunk) = answer.chunk().await? {
            read += chunk.len();
            if read > MOST_BYTES {
                return Err(Failed::TooLong);
            }
        }
        Ok(Answered { status, retry_after })
    }
}

/// An address that may be sent to: https, no port, no user, and one of these hosts or below one of them.
pub fn public_url(text: &str, hosts: &[&str]) -> Option<Url> {
    let url = Url::parse(text).ok().filter(|_| text.len() <= LONGEST_URL)?;
    let plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && url.fragment().is_none();
    let host = url.domain()?;
    let below =
        |known: &&str| host == *known || host.strip_suffix(*known).is_some_and(|sub| sub.ends_with('.'));
    (plain && hosts.iter().any(below)).then_some(url)
}

/// Looks names up and refuses those that lead into this house: the connection goes to exactly what was looked up.
struct Guarded(Laboratory);

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let lab = Arc::clone(&self.0);
        Box::pin(async move {
            let found = look_up(&lab, name.as_str()).await?;
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[derive(Debug, thiserror::Error)]
enum Unreached {
    #[error("this name leads to no public address")]
    NotPublic,
    #[error("this name leads nowhere: {0}")]
    Unknown(#[from] std::io::Error),
}

async fn look_up(lab: &Laboratory, host: &str) -> Result<Vec<SocketAddr>, Unreached> {
    let staged = {
        let lab = lab.read().unwrap_or_else(PoisonError::into_inner);
        lab.as_ref().map(|lab| (lab.resolve)(host))
    };
    let found = match staged {
        Some(found) => found,
        None => tokio::net::lookup_host((host, 0)).await?.collect(),
    };
    let house = trusts_loopback(lab);
    // One wrong address among right ones is an attack and no accident.
    if found.iter().all(|at| is_public(at.ip()) || (house && at.ip().is_loopback())) {
        Ok(found)
    } else {
        Err(Unreached::NotPublic)
    }
}

fn trusts_loopback(lab: &Laboratory) -> bool {
    lab.read().unwrap_or_else(PoisonError::into_inner).as_ref().is_some_and(|lab| lab.trusts_loopback)
}

/// Whether an address is in the public network (the registries of special addresses of RFC 6890 are not).
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127 | 224..=255, _, _)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    );
    !special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    // 2000::/3 without what carries IPv4 addresses inside (2001::/23, 2002::/16) and what is for books.
    let special = (a == 0x2001 && (b < 0x200 || b == 0xdb8)) || a == 0x2002 || (a == 0x3fff && b < 0x1000);
    a & 0xe000 == 0x2000 && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_named_hosts_over_https_on_its_own_port_pass() {
        let hosts = ["push.example.org"];
        for good in ["https://push.example.org/x", "https://a.push.example.org:443/x?y=1"] {
            assert!(public_url(good, &hosts).is_some(), "{good}");
        }
        let long = format!("https://push.example.org/{}", "a".repeat(LONGEST_URL));
        let bad = [
            "http://push.example.org/",
            "https://push.example.org:8443/",
            "https://u@push.example.org/",
            "https://u:p@push.example.org/",
            "https://push.example.org#x",
            "https://push.example.org./",
            "https://evilpush.example.org/",
            "https://push.example.org.evil.net/",
            "https://push.example.org@evil.net/",
            "https://evil.net/push.example.org",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://0x7f000001/",
            "https://2130706433/",
            "//push.example.org/",
            "file:///etc/passwd",
            "gopher://push.example.org/",
            "",
            &long,
        ];
        for bad in bad {
            assert!(public_url(bad, &hosts).is_none(), "{bad}");
        }
    }

    #[test]
    fn addresses_of_this_house_and_special_ones_are_not_public() {
        let inside = [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "64:ff9b::7f00:1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "ff02::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2001::1",
        ];
        for ip in inside {
            assert!(!is_public(ip.parse().expect("an address")), "{ip}");
        }
        for ip in ["1.1.1.1", "100.128.0.1", "172.32.0.1", "193.99.144.80", "2606:4700::1111", "2a02:2e0::1"]
        {
            assert!(is_public(ip.parse().expect("an address")), "{ip}");
        }
    }
}
