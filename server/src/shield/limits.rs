//! How much one address, one account and one connection may ask for.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    num::NonZeroU32,
    sync::{Arc, Mutex},
};

use actix_web::HttpRequest;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, middleware::StateInformationMiddleware};

use crate::{config::Config, error::Error, id::AccountId};

/// Texts that one account may send out to be translated.
const TRANSLATIONS_PER_HOUR: NonZeroU32 = NonZeroU32::MIN.saturating_add(59);

/// The limits per minute, each with a burst of a whole minute's worth.
pub struct Limits {
    per_minute: u32,
    addresses: Option<Limiter<IpAddr>>,
    accounts: Option<Limiter<AccountId>>,
    sign_ins: Option<Limiter<IpAddr>>,
    reports: Option<Limiter<IpAddr>>,
    translations: Limiter<AccountId>,
}

type Limiter<K> = DefaultKeyedRateLimiter<K, StateInformationMiddleware>;

impl Limits {
    pub fn new(config: &Config) -> Self {
        Self {
            per_minute: config.requests_per_minute,
            addresses: limiter(config.requests_per_minute),
            accounts: limiter(config.requests_per_minute),
            sign_ins: limiter(config.sign_ins_per_minute),
            reports: NonZeroU32::new(config.reports_per_hour).map(Quota::per_hour).map(limited),
            translations: limited(Quota::per_hour(TRANSLATIONS_PER_HOUR)),
        }
    }

    pub fn per_minute(&self) -> u32 {
        self.per_minute
    }

    /// How often this address may ask again in this minute, or `None` if it may not even ask this once.
    pub fn address(&self, caller: IpAddr) -> Option<u32> {
        let Some(limiter) = &self.addresses else { return Some(u32::MAX) };
        limiter.check_key(&caller).ok().map(|state| state.remaining_burst_capacity())
    }

    /// Whether this account may ask once more.
    pub fn account(&self, account: AccountId) -> bool {
        self.accounts.as_ref().is_none_or(|limiter| limiter.check_key(&account).is_ok())
    }

    /// Takes one of the guesses an address has at names, passphrases and codes.
    pub fn guess(&self, caller: IpAddr) -> Result<(), Error> {
        match &self.sign_ins {
            Some(limiter) if limiter.check_key(&caller).is_err() => Err(Error::too_many(60)),
            _ => Ok(()),
        }
    }

    /// Takes one of the reports that an address may send.
    pub fn report(&self, caller: IpAddr) -> Result<(), Error> {
        match &self.reports {
            Some(limiter) if limiter.check_key(&caller).is_err() => Err(Error::too_many(600)),
            _ => Ok(()),
        }
    }

    /// Takes one of the texts that an account may have translated.
    pub fn translation(&self, account: AccountId) -> Result<(), Error> {
        self.translations.check_key(&account).map(|_| ()).map_err(|_| Error::too_many(60))
    }

    /// Forgets addresses and accounts that have been quiet for long.
    pub fn sweep(&self) {
        self.addresses.as_ref().inspect(|limiter| limiter.retain_recent());
        self.accounts.as_ref().inspect(|limiter| limiter.retain_recent());
        self.sign_ins.as_ref().inspect(|limiter| limiter.retain_recent());
        self.reports.as_ref().inspect(|limiter| limiter.retain_recent());
        self.translations.retain_recent();
    }
}

fn limiter<K: Clone + Eq + std::hash::Hash>(per_minute: u32) -> Option<Limiter<K>> {
    Some(limited(Quota::per_minute(NonZeroU32::new(per_minute)?)))
}

fn limited<K: Clone + Eq + std::hash::Hash>(quota: Quota) -> Limiter<K> {
    RateLimiter::keyed(quota).with_middleware::<StateInformationMiddleware>()
}

/// The address that asks; of IPv6 the /64, since one household holds all of it.
pub fn caller(request: &HttpRequest, behind_proxy: bool) -> IpAddr {
    let peer = request.peer_addr().map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |peer| peer.ip());
    let told = if behind_proxy { forwarded(request).unwrap_or(peer) } else { peer };
    match told.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from(u128::from(v6) & !u128::from(u64::MAX))),
        v4 => v4,
    }
}

fn forwarded(request: &HttpRequest) -> Option<IpAddr> {
    request.headers().get("x-forwarded-for")?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

/// The open connections of each address.
#[derive(Clone, Default)]
pub struct Connections(Arc<Mutex<HashMap<IpAddr, u32>>>);

/// One open connection; it gives its place back when it is dropped.
pub struct Slot {
    all: Connections,
    address: IpAddr,
    over_cap: bool,
}

impl Connections {
    /// Counts one more connection of this address.
    pub fn open(&self, address: IpAddr, cap: u32) -> Slot {
        let mut open = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let count = open.entry(address).or_default();
        *count += 1;
        Slot { all: self.clone(), address, over_cap: cap > 0 && *count > cap }
    }
}

impl Slot {
    pub fn is_over_cap(&self) -> bool {
        self.over_cap
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut open = self.all.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.address);
            }
        }
    }
}
