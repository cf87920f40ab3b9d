//! People who call the service.

use chrono::Datelike;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};
use server::{
    accounts::{self, Birth, Group, GroupKind, GroupRole, Membership, NewAccount, Role},
    clock::utc,
    id::{AccountId, SessionId},
};
use tokio::sync::OnceCell;

use crate::{Answer, World};

/// Everybody's passphrase.
pub const PASSPHRASE: &str = "drei Ziegen tanzen am See";

/// Its hash, computed once.
static HASH: OnceCell<String> = OnceCell::const_new();

/// Somebody who calls: signed in or not, with a language.
#[derive(Clone, Debug)]
pub struct Caller {
    pub address: String,
    pub account: Option<AccountId>,
    pub session: Option<SessionId>,
    pub sign_in_name: String,
    pub token: Option<String>,
    pub refresh: Option<String>,
    pub language: String,
    pub client: Client,
}

impl Caller {
    /// Nobody in particular, who reads English.
    #[must_use]
    pub fn new(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            account: None,
            session: None,
            sign_in_name: String::new(),
            token: None,
            refresh: None,
            language: "en".to_owned(),
            client: Client::new(),
        }
    }

    /// The same person, reading another language.
    #[must_use]
    pub fn reading(&self, language: &str) -> Self {
        Self { language: language.to_owned(), ..self.clone() }
    }

    /// Their account.
    ///
    /// # Panics
    /// When they have none.
    #[must_use]
    pub fn id(&self) -> AccountId {
        self.account.expect("has an account")
    }

    /// A request as this person would send it.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self
            .client
            .request(method, format!("{}{path}", self.address))
            .header("accept-language", &self.language);
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let request = self.request(method, path);
        let request = match body {
            Some(body) => request.json(&body),
            None => request,
        };
        Answer::read(request.send().await.expect("the server answers")).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, Some(body)).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PUT, path, Some(body)).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PATCH, path, Some(body)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, None).await
    }

    /// Signs in with a name and a passphrase.
    pub async fn sign_in(&self, name: &str, passphrase: &str) -> Answer {
        self.post("/api/v1/sign-in", json!({ "sign_in_name": name, "passphrase": passphrase })).await
    }

    /// The inbox, the newest first, as (kind, text without the marks that keep directions apart).
    ///
    /// # Panics
    /// When it cannot be read.
    pub async fn inbox(&self) -> Vec<(String, String)> {
        let body = self.get("/api/v1/notices?limit=100").await.expect(200);
        let text = |notice: &Value, field: &str| notice[field].as_str().unwrap_or_default().to_owned();
        let items = body["items"].as_array().cloned().unwrap_or_default();
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        items.iter().map(|notice| (text(notice, "kind"), plain(text(notice, "text")))).collect()
    }

    /// The same person after they signed in with this answer.
    #[must_use]
    pub fn with_session(&self, opened: &Value) -> Self {
        let id = |field: &str| opened[field].as_str().and_then(|id| id.parse::<uuid::Uuid>().ok());
        Self {
            account: id("account_id").map(AccountId),
            session: id("session_id").map(SessionId),
            token: opened["access"].as_str().map(str::to_owned),
            refresh: opened["refresh"].as_str().map(str::to_owned),
            ..self.clone()
        }
    }
}

/// How somebody differs from the 30-year-old neighbour that most tests need.
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    pub age: i32,
    pub woman: bool,
    pub role: Role,
}

impl Default for Traits {
    fn default() -> Self {
        Self { age: 30, woman: false, role: Role::Member }
    }
}

impl World {
    /// A neighbour with an account, signed in.
    pub async fn member(&self, name: &str) -> Caller {
        self.person(name, Traits::default()).await
    }

    /// A moderator, signed in.
    pub async fn moderator(&self, name: &str) -> Caller {
        self.person(name, Traits { role: Role::Moderator, ..Traits::default() }).await
    }

    /// An admin, signed in.
    pub async fn admin(&self, name: &str) -> Caller {
        self.person(name, Traits { role: Role::Admin, ..Traits::default() }).await
    }

    /// Somebody who speaks for the county.
    pub async fn county_organiser(&self, name: &str) -> Caller {
        let caller = self.member(name).await;
        self.join(&caller, Group { kind: GroupKind::Region, id: self.region.id.0 }, GroupRole::Organiser)
            .await;
        caller
    }

    /// Somebody in this world's region, signed in.
    pub async fn person(&self, name: &str, traits: Traits) -> Caller {
        self.person_of(self.region.id, name, traits).await
    }

    /// Somebody in any region of this deployment, signed in.
    ///
    /// # Panics
    /// When the account cannot be made.
    pub async fn person_of(&self, region: server::id::RegionId, name: &str, traits: Traits) -> Caller {
        let hash =
            HASH.get_or_init(|| async { self.app.hasher.hash(PASSPHRASE.to_owned()).await.expect("a hash") });
        let now = self.app.clock.now();
        let born = utc(now).year() - traits.age - 1;
        let new = NewAccount {
            region,
            display_name: name.to_owned(),
            birth: Birth { year: born, month: 6 },
            woman: traits.woman,
            languages: vec!["de".to_owned()],
            locale: None,
            passphrase_hash: Some(hash.await.clone()),
            role: traits.role,
            terms_version: 1,
        };
        let tx = self.app.db.begin().await.expect("a transaction");
        let created = accounts::create_account(&tx, new, now).await.expect("an account");
        tx.commit().await.expect("committed");
        let opened = accounts::open_session(&self.app, created.id, "test".to_owned(), None).await;
        let opened = opened.expect("a session");
        Caller {
            account: Some(created.id),
            session: Some(opened.session),
            sign_in_name: created.sign_in_name,
            token: Some(opened.access),
            refresh: Some(opened.refresh),
            ..self.nobody()
        }
    }

    /// Puts somebody into a group, vouched for.
    ///
    /// # Panics
    /// When the database does not take it.
    pub async fn join(&self, who: &Caller, group: Group, role: GroupRole) {
        let joined_at = self.app.clock.now();
        let membership = Membership { account: who.id(), group, role, vouched: true, joined_at };
        let tx = self.app.db.begin().await.expect("a transaction");
        accounts::join_group(&tx, membership).await.expect("joined");
        server::app::people_changed(&tx, &[who.id()], joined_at).await.expect("told");
        tx.commit().await.expect("committed");
    }
}

/// Somebody as the server itself knows them, to call its actions directly.
///
/// # Panics
/// When they are not signed in.
pub async fn acting(world: &World, who: &Caller) -> server::who::Member {
    let session = who.session.expect("is signed in");
    let standing = accounts::standing(world.app.db.reader(), who.id(), session).await;
    let standing = standing.expect("the database answers").expect("has an account");
    server::who::Member {
        account: who.id(),
        region: standing.region,
        session,
        role: standing.role,
        locale: server::l10n::Locale::negotiate(&who.language),
        muted: false,
    }
}
