//! The demo's people.

use chrono::Datelike;
use sea_orm::ConnectionTrait;

use super::Size;
use crate::{
    accounts::{self, Birth, Group, GroupKind, GroupRole, Membership, NewAccount, Role, create_account},
    app::App,
    clock::{Millis, utc},
    error::Error,
    id::AccountId,
    regions::Region,
};

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
    /// One sign-in name for each role.
    pub roles: Vec<(&'static str, String)>,
    /// Everybody else.
    pub others: Vec<AccountId>,
}

/// Makes everybody; all share one passphrase, of which only the hash is kept.
pub async fn settle(app: &App, region: &Region, passphrase: &str, size: Size) -> Result<Town, Error> {
    let hash = app.hasher.hash(passphrase.to_owned()).await?;
    let now = app.clock.now();
    let maker = Maker { region, hash: &hash, now };
    let tx = app.db.begin().await?;
    let mut roles = Vec::new();
    for (role, name, age, rights) in [
        ("member", "Halyna", 34, Role::Member),
        ("trainee", "Minh", 19, Role::Member),
        ("driver", "Resi", 52, Role::Member),
        ("organiser", "Georg", 61, Role::Member),
        ("moderator", "Selma", 40, Role::Moderator),
        ("admin", "Petra", 45, Role::Admin),
    ] {
        let created = create_account(&tx, maker.person(name, age, rights, false), now).await?;
        if role == "organiser" {
            speak_for_county(&tx, region, created.id, now).await?;
        }
        roles.push((role, created.sign_in_name));
    }
    let count = if size == Size::Small { 40 } else { 320 };
    let mut others = Vec::with_capacity(count);
    for number in 0..count {
        let name = NAMES[number * 7 % NAMES.len()];
        let age = 17 + i32::try_from(number * 13 % 48).unwrap_or(0);
        let person = maker.person(name, age, Role::Member, number % 2 == 0);
        others.push(create_account(&tx, person, now).await?.id);
    }
    tx.commit().await?;
    Ok(Town { roles, others })
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
            passphrase_hash: self.hash.to_owned(),
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
