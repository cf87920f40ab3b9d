//! Mail: whose address is whose, who may be written to, and how that ends.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use reqwest::redirect::Policy;
use serde_json::{Value, json};
use server::{
    accounts,
    clock::{DAY, MINUTE},
    notices::Kind,
};
use tests::{Caller, Mail, MailServer, PASSPHRASE, World};

use super::push::tell;
use crate::activities::december_with;

pub const MAIL: &str = "/api/v1/me/mail";
pub const CODE: &str = "/api/v1/me/mail/code";
pub const SETTINGS: &str = "/api/v1/me/notice-settings";

/// A world whose operator has set this mail server.
pub async fn mailing(server: &MailServer) -> World {
    let from = "Miteinander <miteinander@sonnenau.example>";
    december_with(&[("MITEINANDER_SMTP_URL", &server.url()), ("MITEINANDER_MAIL_FROM", from)]).await
}

/// A mail as another program reads it.
pub fn opened(mail: &Mail) -> Value {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/api/notices/read_mail.py");
    let mut python = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs");
    let mut stdin = python.stdin.take().expect("an input");
    stdin.write_all(mail.raw.as_bytes()).expect("written");
    drop(stdin);
    let out = python.wait_with_output().expect("it ends");
    assert!(out.status.success(), "read_mail.py failed: {}", mail.raw);
    serde_json::from_slice(&out.stdout).expect("JSON")
}

/// The text of a mail without the marks that keep directions apart.
pub fn text_of(mail: &Mail) -> String {
    let text = opened(mail)["text"].as_str().unwrap_or_default().to_owned();
    text.replace(['\u{2068}', '\u{2069}', '\u{200b}'], "")
}

/// The code in a mail.
pub fn code_in(mail: &Mail) -> String {
    let text = text_of(mail);
    let code = text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6);
    code.unwrap_or_else(|| panic!("no code in {text}")).to_owned()
}

/// Somebody whose session has run out meanwhile, signed in again.
pub async fn back(world: &World, who: &Caller) -> Caller {
    let opened = accounts::open_session(&world.app, who.id(), "test".to_owned(), None).await;
    let opened = opened.expect("a session");
    Caller { session: Some(opened.session), token: Some(opened.access), ..who.clone() }
}

/// Gives an address and types the code that comes there.
pub async fn written_to(world: &World, server: &MailServer, who: &Caller, address: &str) {
    who.put(MAIL, json!({ "address": address })).await.expect(200);
    world.deliver().await;
    let code = code_in(server.mails().last().expect("a mail with a code"));
    let known = who.post(CODE, json!({ "code": code })).await.expect(200);
    assert_eq!((&known["address"], &known["verified"]), (&json!(address), &json!(true)));
}

#[actix_web::test]
async fn an_address_is_written_to_once_its_code_was_typed_and_not_before() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    let known = amira.put(MAIL, json!({ "address": "amira@example.org" })).await.expect(200);
    assert_eq!((&known["address"], &known["pending"]), (&Value::Null, &json!("amira@example.org")));
    tell(&world, &amira, Kind::RoleChanged, None).await;
    world.deliver().await;
    assert_eq!(server.mails().len(), 1, "the code alone");
    assert_eq!(server.mails()[0].to, "amira@example.org");
    let code = code_in(&server.mails()[0]);
    // A keyboard of her language has digits of its own.
    let typed: String =
        code.chars().map(|c| char::from_u32(u32::from(c) - 48 + 0x660).expect("a digit")).collect();
    let known = amira.post(CODE, json!({ "code": typed })).await.expect(200);
    assert_eq!((&known["verified"], &known["pending"]), (&json!(true), &Value::Null));
    tell(&world, &amira, Kind::RoleChanged, None).await;
    world.deliver().await;
    assert_eq!(server.mails().len(), 2);
    let read = amira.get(SETTINGS).await.expect(200);
    assert_eq!(read["mail"]["address"], "amira@example.org");
}

#[actix_web::test]
async fn a_wrong_code_is_refused_and_after_five_so_is_the_right_one() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    amira.post(CODE, json!({ "code": "123456" })).await.refuses(409, "mail-code-void");
    amira.put(MAIL, json!({ "address": "amira@example.org" })).await.expect(200);
    world.deliver().await;
    let code = code_in(&server.mails()[0]);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        amira.post(CODE, json!({ "code": wrong })).await.refuses(409, "mail-code-wrong");
    }
    amira.post(CODE, json!({ "code": code })).await.refuses(409, "mail-code-void");
    amira.put(MAIL, json!({ "address": "amira@example.org" })).await.expect(200);
    world.deliver().await;
    let newer = code_in(&server.mails()[1]);
    world.wait(31 * MINUTE);
    let amira = back(&world, &amira).await;
    amira.post(CODE, json!({ "code": newer })).await.refuses(409, "mail-code-void");
    for bad in ["amira", "amira@localhost", "amira@example.org\r\nBcc: x@example.org"] {
        let refused = amira.put(MAIL, json!({ "address": bad })).await;
        assert!(matches!(refused.status, 400 | 422), "{}", refused.text());
    }
}

#[actix_web::test]
async fn nobody_is_flooded_with_codes_and_nobody_learns_whose_an_address_is() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    written_to(&world, &server, &amira, "amira@example.org").await;
    let others = olha.put(MAIL, json!({ "address": "amira@example.org" })).await;
    world.deliver().await;
    let nobodys = olha.put(MAIL, json!({ "address": "nemo@example.org" })).await;
    let plain = |body: &Value| {
        let mut body = body.clone();
        body["pending"] = Value::Null;
        body["pending_until"] = Value::Null;
        body
    };
    assert_eq!(plain(&others.expect(200)), plain(&nobodys.expect(200)));
    for number in 0..3 {
        let alias = json!({ "address": format!("a.mira+{number}@example.org") });
        olha.put(MAIL, alias).await.expect(200);
        world.deliver().await;
    }
    let more = olha.put(MAIL, json!({ "address": "x@example.org" })).await;
    more.refuses(429, "too-many-mail-codes");
    assert_eq!(more.header("retry-after"), "86400");
    // Many accounts gain nothing, and are told nothing.
    for name in ["Mia", "Tom", "Eva"] {
        let another = world.member(name).await;
        another.put(MAIL, json!({ "address": "amira@example.org" })).await.expect(200);
        world.deliver().await;
    }
    let mails = server.mails();
    let codes =
        mails.iter().filter(|mail| mail.to.ends_with("mira@example.org") || mail.to.contains("mira+"));
    assert_eq!(codes.count(), 6, "in one day");
    world.wait(DAY);
    let olha = back(&world, &olha).await;
    olha.put(MAIL, json!({ "address": "amira@example.org" })).await.expect(200);
    world.deliver().await;
    assert_eq!(server.mails().last().map(|mail| mail.to.clone()), Some("amira@example.org".to_owned()));
}

#[actix_web::test]
async fn another_address_takes_over_with_its_code_and_a_deleted_one_is_forgotten() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "old@example.org").await;
    amira.put(MAIL, json!({ "address": "new@example.org" })).await.expect(200);
    world.deliver().await;
    tell(&world, &amira, Kind::RoleChanged, None).await;
    world.deliver().await;
    let last = || server.mails().last().map(|mail| mail.to.clone()).unwrap_or_default();
    assert_eq!(last(), "old@example.org", "until the code is typed");
    let code = code_in(&server.mails()[server.mails().len() - 2]);
    amira.post(CODE, json!({ "code": code })).await.expect(200);
    tell(&world, &amira, Kind::RoleChanged, None).await;
    world.deliver().await;
    assert_eq!(last(), "new@example.org");
    let before = server.mails().len();
    tell(&world, &amira, Kind::RoleChanged, None).await;
    amira.delete(MAIL).await.expect(204);
    world.deliver().await;
    assert_eq!(server.mails().len(), before);
    let read = amira.get(SETTINGS).await.expect(200);
    assert_eq!((&read["mail"]["address"], &read["mail"]["verified"]), (&Value::Null, &json!(false)));
}

/// The token of the link that ends mails.
fn exit_of(mail: &Mail) -> String {
    let read = opened(mail);
    let link = read["headers"]["list-unsubscribe"].as_str().unwrap_or_default();
    let token = link.trim_matches(['<', '>']).rsplit('/').next().unwrap_or_default().to_owned();
    assert!(text_of(mail).contains(&format!("/mail-off#{token}")), "the same in the mail's last line");
    token
}

#[actix_web::test]
async fn one_tap_in_the_mail_program_or_on_the_screen_ends_mails_without_an_account() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    tell(&world, &amira, Kind::RoleChanged, None).await;
    world.deliver().await;
    let token = exit_of(&server.mails()[1]);
    let client = reqwest::Client::builder().redirect(Policy::none()).build().expect("a client");
    let page = format!("{}/mail-off/{token}", world.address);
    let looked = client.get(&page).send().await.expect("an answer");
    assert_eq!(looked.status(), 303);
    assert_eq!(looked.headers()["location"], format!("/mail-off#{token}"));
    let paused = || async { amira.get(SETTINGS).await.expect(200)["mail"]["paused"].clone() };
    assert_eq!(paused().await, json!(false), "looking changes nothing");
    let tap = client.post(&page).header("content-type", "application/x-www-form-urlencoded");
    let tapped = tap.body("List-Unsubscribe=One-Click").send().await.expect("an answer");
    assert_eq!((tapped.status().as_u16(), paused().await), (200, json!(true)));
    tell(&world, &amira, Kind::RoleChanged, None).await;
    world.deliver().await;
    assert_eq!(server.mails().len(), 2);
    amira.patch(MAIL, json!({ "paused": false })).await.expect(200);
    world.nobody().post("/api/v1/mail-off", json!({ "token": token })).await.expect(204);
    assert_eq!(paused().await, json!(true));
    let unknown = world.nobody().post("/api/v1/mail-off", json!({ "token": "guessed" })).await;
    assert_eq!((unknown.status, unknown.bytes.len()), (204, 0));
}

#[actix_web::test]
async fn the_address_is_taken_along_and_erased_with_its_owner() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    written_to(&world, &server, &amira, "zyxmail@example.org").await;
    let taken = amira.get("/api/v1/me/export").await.expect(200);
    assert_eq!(taken["mail"]["address"], "zyxmail@example.org", "{taken}");
    assert!(!olha.get("/api/v1/me/export").await.text().contains("zyxmail"));
    tell(&world, &amira, Kind::RoleChanged, None).await;
    world.deliver().await;
    let token = exit_of(&server.mails()[1]);
    amira.post("/api/v1/me/erasure", json!({ "passphrase": PASSPHRASE })).await.expect(204);
    for entry in std::fs::read_dir(&world.database.folder).expect("a folder").flatten() {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        for mark in ["zyxmail", token.as_str()] {
            assert!(
                !bytes.windows(mark.len()).any(|part| part == mark.as_bytes()),
                "{mark} in {:?}",
                entry.path()
            );
        }
    }
    world.nobody().post("/api/v1/mail-off", json!({ "token": token })).await.expect(204);
}

#[actix_web::test]
async fn where_no_mail_server_is_set_no_mail_is_offered() {
    let world = World::new().await;
    let amira = world.member("Amira").await;
    assert_eq!(amira.get(SETTINGS).await.expect(200)["mail"], Value::Null);
    amira.put(MAIL, json!({ "address": "amira@example.org" })).await.refuses(409, "mail-not-offered");
    amira.post(CODE, json!({ "code": "123456" })).await.refuses(409, "mail-not-offered");
    amira.delete(MAIL).await.expect(204);
}
