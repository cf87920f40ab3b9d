//! The demo's people.

use std::collections::BTreeMap;

use chrono::Datelike;
use sea_orm::ConnectionTrait;

use super::Size;
use crate::{
    accounts::{self, Birth, Group, GroupKind, GroupRole, Membership, NewAccount, Role, create_account},
    app::App,
    clock::{Millis, utc},
    error::Error,
    id::{AccountId, SessionId},
    l10n::Locale,
    regions::Region,
    who::Member,
};

/// Role, name, age and rights of those whose sign-ins are printed.
const ROLES: &[(&str, &str, i32, Role)] = &[
    ("member", "Halyna", 34, Role::Member),
    ("trainee", "Minh", 19, Role::Member),
    ("driver", "Resi", 52, Role::Member),
    ("organiser", "Georg", 61, Role::Member),
    ("moderator", "Selma", 40, Role::Moderator),
    ("admin", "Petra", 45, Role::Admin),
];

/// First names as one hears them in such a county.
const NAMES: &[&str] = &[
    "Amira",
    "Anna",
    "Arjeta",
    "Aylin",
    "Bashar",
    "Bernd",
    "Binh",
    "Christa",
    "Dmytro",
    "Elif",
    "Emre",
    "Fatima",
    "Florian",
    "Franziska",
    "Georg",
    "Halyna",
    "Hanna",
    "Hasan",
    "Iryna",
    "Jonas",
    "Josef",
    "Kateryna",
    "Khaled",
    "Korbinian",
    "Lan",
    "Lena",
    "Leyla",
    "Luca",
    "Magdalena",
    "Mai",
    "Maria",
    "Mehmet",
    "Minh",
    "Mohamad",
    "Natalia",
    "Oksana",
    "Olena",
    "Omar",
    "Petra",
    "Putri",
    "Rania",
    "Resi",
    "Rosa",
    "Sami",
    "Sebastian",
    "Selma",
    "Sophie",
    "Taras",
    "Thi",
    "Tim",
    "Ursula",
    "Viktor",
    "Xaver",
    "Yusuf",
    "Zeynep",
];

/// Who lives in the demo.
pub struct Town {
    /// One person for each role, with their sign-in name.
    pub roles: BTreeMap<&'static str, (String, Member)>,
    /// Everybody else.
    pub others: Vec<Member>,
}

impl Town {
    /// The person of a role.
    pub fn role(&self, role: &str) -> Result<&Member, Error> {
        let found = self.roles.get(role).map(|(_, member)| member);
        found.ok_or_else(|| Error::Internal(format!("the demo has no {role}")))
    }
}

/// Makes everybody; all share one passphrase, of which only the hash is kept.
pub async fn settle(app: &App, region: &Region, passphrase: &str, size: Size) -> Result<Town, Error> {
    let hash = app.hasher.hash(passphrase.to_owned()).await?;
    let now = app.clock.now();
    let maker = Maker { region, hash: &hash, now };
    let tx = app.db.begin().await?;
    let mut roles = BTreeMap::new();
    for (role, name, age, rights) in ROLES {
        let created = create_account(&tx, maker.person(name, *age, *rights, false), now).await?;
        if *role == "organiser" {
            speak_for_county(&tx, region, created.id, now).await?;
        }
        roles.insert(*role, (created.sign_in_name, acting(region, created.id, *rights)));
    }
    let count = if size == Size::Small { 60 } else { 320 };
    let mut others = Vec::with_capacity(count);
    for number in 0..count {
        let name = NAMES[number * 7 % NAMES.len()];
        let age = 18 + i32::try_from(number * 13 % 47).unwrap_or(0);
        let person = maker.person(name, age, Role::Member, number % 2 == 0);
        let created = create_account(&tx, person, now).await?;
        others.push(acting(region, created.id, Role::Member));
    }
    tx.commit().await?;
    Ok(Town { roles, others })
}

/// Somebody of the demo, to act in their name.
fn acting(region: &Region, account: AccountId, role: Role) -> Member {
    Member {
        account,
        region: region.id,
        session: SessionId::new(),
        role,
        locale: Locale::default(),
        muted: false,
    }
}

struct Maker<'a> {
    region: &'a Region,
    hash: &'a str,
    now: Millis,
}

impl Maker<'_> {
    fn person(&self, name: &str, age: i32, role: Role, woman: bool) -> NewAccount {
        NewAccount {
            region: self.region.id,
            display_name: name.to_owned(),
            birth: Birth { year: utc(self.now).year() - age - 1, month: 1 + age.unsigned_abs() % 12 },
            woman,
            languages: vec!["de".to_owned()],
            locale: None,
            passphrase_hash: Some(self.hash.to_owned()),
            role,
            terms_version: self.region.terms_version,
        }
    }
}

async fn speak_for_county(
    db: &impl ConnectionTrait,
    region: &Region,
    account: AccountId,
    now: Millis,
) -> Result<(), Error> {
    let group = Group { kind: GroupKind::Region, id: region.id.0 };
    let membership = Membership { account, group, role: GroupRole::Organiser, vouched: true, joined_at: now };
    Ok(accounts::join_group(db, membership).await?)
}
