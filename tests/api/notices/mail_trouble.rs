//! Mail under bad conditions: a mail server that is away, slow or says no, and a sender that is killed.

use std::{collections::BTreeMap, time::Duration};

use serde_json::json;
use server::{
    clock::{HOUR, SECOND},
    notices::{self, Kind, Lane},
};
use tests::{Caller, MailReply, MailServer, Process, World, rounds};

use super::{
    mail::{SETTINGS, mailing, written_to},
    push::tell,
};

async fn told(world: &World, who: &Caller, times: usize) {
    for _ in 0..times {
        tell(world, who, Kind::RoleChanged, None).await;
    }
}

/// Until the mail server was given so many mails, whatever it said.
async fn tried(server: &MailServer, times: usize) {
    for _ in 0..20_000 {
        if server.tried() >= times {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("{} of {times} mails were tried within 100 s", server.tried());
}

/// How often each mail came, the codes left out.
fn arrived(server: &MailServer) -> BTreeMap<String, usize> {
    let mut times = BTreeMap::new();
    for mail in server.mails().iter().filter(|mail| mail.raw.contains("List-Unsubscribe:")) {
        let id = mail.raw.lines().find(|line| line.starts_with("Message-ID:")).unwrap_or_default();
        *times.entry(id.to_owned()).or_default() += 1;
    }
    times
}

#[actix_web::test]
async fn while_the_mail_server_is_away_mails_wait_and_afterwards_each_comes_once() {
    let server = MailServer::kind();
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    let at = server.at;
    drop(server);
    tokio::time::sleep(Duration::from_millis(50)).await;
    told(&world, &amira, 5).await;
    for _ in 0..8 {
        world.deliver().await;
        world.wait(10 * 60 * SECOND);
    }
    let server = MailServer::start_at(at, |number, _| match number {
        0 | 1 => MailReply::Recipient("451 4.7.1 greylisted"),
        2 => MailReply::Content("452 4.3.1 disk full"),
        _ => MailReply::Taken,
    });
    for _ in 0..4 {
        world.deliver().await;
        world.wait(HOUR);
    }
    let arrived = arrived(&server);
    assert_eq!(arrived.len(), 5, "nothing lost: {arrived:?}");
    assert!(arrived.values().all(|times| *times == 1), "nothing doubled: {arrived:?}");
    assert_eq!(server.tried(), 8);
}

#[actix_web::test]
async fn a_mailbox_that_is_gone_gets_three_mails_and_its_owner_reads_why_in_the_app() {
    let server = MailServer::start(|number, _| match number {
        0 => MailReply::Taken,
        _ => MailReply::Recipient("550 5.1.1 <amira@example.org>: no such user"),
    });
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    for _ in 0..4 {
        told(&world, &amira, 1).await;
        world.deliver().await;
    }
    assert_eq!(server.tried(), 4, "the code and three mails");
    let kinds: Vec<String> = amira.inbox().await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds.iter().filter(|kind| *kind == "mail-unreachable").count(), 1, "{kinds:?}");
    let read = amira.get(SETTINGS).await.expect(200);
    assert_eq!(
        (&read["mail"]["verified"], &read["mail"]["address"]),
        (&json!(false), &json!("amira@example.org"))
    );
    world.wait(2 * HOUR);
    world.deliver().await;
    assert_eq!(server.tried(), 4);
}

#[actix_web::test]
async fn what_is_only_about_this_mail_or_about_us_counts_against_no_mailbox() {
    let server = MailServer::start(|number, _| match number {
        0 => MailReply::Taken,
        1..=3 => MailReply::Content("554 5.7.1 looks like spam"),
        4 => MailReply::Recipient("535 5.7.8 who are you"),
        _ => MailReply::Taken,
    });
    let world = mailing(&server).await;
    let amira = world.member("Amira").await;
    written_to(&world, &server, &amira, "amira@example.org").await;
    told(&world, &amira, 3).await;
    world.deliver().await;
    assert_eq!(amira.get(SETTINGS).await.expect(200)["mail"]["verified"], true);
    told(&world, &amira, 1).await;
    world.deliver().await;
    assert_eq!(arrived(&server).len(), 0, "three set aside, one waits");
    world.wait(HOUR);
    world.deliver().await;
    assert_eq!(arrived(&server).len(), 1);
}

#[actix_web::test]
async fn a_mail_server_that_says_nothing_keeps_no_phone_waiting() {
    let server = MailServer::start(|number, _| match number {
        0 => MailReply::Taken,
        _ => MailReply::Silence,
    });
    let world = mailing(&server).await;
    let service = tests::PushService::start(&world, |_, _| tests::Reply::Status(201));
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    written_to(&world, &server, &amira, "amira@example.org").await;
    super::push::reached_on(&olha, "o").await;
    told(&world, &amira, 1).await;
    notices::deliver(&world.app, Lane::Devices).await.expect("planned");
    let mails = notices::deliver(&world.app, Lane::Mail);
    let phones = async {
        // Only once the mail server has been asked, there is somebody to wait for.
        tried(&server, 2).await;
        told(&world, &olha, 1).await;
        while service.sent().is_empty() {
            notices::deliver(&world.app, Lane::Devices).await.expect("delivered");
        }
    };
    tokio::select! {
        _ = mails => panic!("the mail server says nothing"),
        () = phones => {}
    }
    assert_eq!((service.sent().len(), server.tried()), (1, 2));
}

#[actix_web::test]
async fn a_sender_that_is_cut_off_again_and_again_loses_no_mail_and_a_doubled_one_is_known_by_its_id() {
    let server = MailServer::start(|number, _| match number * 7 % 10 {
        _ if number < 2 => MailReply::Taken,
        0 => MailReply::Silence,
        1 => MailReply::TakenUnsaid,
        2 => MailReply::Recipient("421 4.3.2 closing"),
        3 => MailReply::Content("451 4.3.0 try later"),
        _ => MailReply::Taken,
    });
    let world = mailing(&server).await;
    let (amira, olha) = (world.member("Amira").await, world.member("Olha").await);
    written_to(&world, &server, &amira, "amira@example.org").await;
    written_to(&world, &server, &olha, "olha@example.org").await;
    let (cuts, count) = (rounds(12, 50), rounds(20, 100));
    told(&world, &amira, count / 2).await;
    told(&world, &olha, count / 2).await;
    while notices::deliver(&world.app, Lane::Devices).await.expect("planned") > 0 {}
    let mut cut = 0;
    for _ in 0..cuts {
        let round = notices::deliver(&world.app, Lane::Mail);
        cut += usize::from(tokio::time::timeout(Duration::from_millis(40), round).await.is_err());
        world.wait(61 * SECOND);
    }
    assert!(cut >= cuts / 4, "only {cut} of {cuts} were in the middle of something");
    for _ in 0..200 {
        if arrived(&server).len() == count {
            break;
        }
        let round = notices::deliver(&world.app, Lane::Mail);
        let _ = tokio::time::timeout(Duration::from_millis(500), round).await;
        world.wait(10 * 60 * SECOND);
    }
    assert_eq!(arrived(&server).len(), count, "{} came", server.mails().len());
}

#[actix_web::test]
async fn a_process_that_is_killed_while_it_mails_loses_none_and_writes_no_address_into_its_log() {
    let server = MailServer::start(|number, _| match number {
        2 | 3 => MailReply::Silence,
        4 => MailReply::Recipient("451 4.7.1 <zyxmail@example.org>: greylisted"),
        _ => MailReply::Taken,
    });
    let (url, from) = (server.url(), "Miteinander <miteinander@sonnenau.example>");
    let settings = [("MITEINANDER_SMTP_URL", url.as_str()), ("MITEINANDER_MAIL_FROM", from)];
    let world = World::with(&settings).await;
    let amira = world.member("Amira").await;
    amira.patch(SETTINGS, json!({ "quiet": null })).await.expect(200);
    written_to(&world, &server, &amira, "zyxmail@example.org").await;
    told(&world, &amira, 6).await;
    let logging = [settings[0], settings[1], ("MITEINANDER_LOG", "debug,sqlx=warn")];
    let mut process = Process::serve(&world, &logging).await;
    tried(&server, 5).await;
    process.kill();
    let log = process.said();
    assert!(log.contains("serving"), "{log}");
    assert!(!log.contains("zyxmail") && !log.contains("example.org"), "{log}");
    for _ in 0..3 {
        world.wait(61 * SECOND);
        world.deliver().await;
    }
    assert_eq!(arrived(&server).len(), 6, "{} came", server.mails().len());
}
