//! How fast the public list of activities is: from kept bytes, against a bare handler that sends the same bytes,
//! and read anew.
//!
//! `cargo run --release -p tests --example activity_list -- ACTIVITIES SECONDS`; the database is that of the tests.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    time::{Duration, Instant},
};

use actix_web::{App, HttpResponse, HttpServer, web};
use server::{
    activities::{self, Category, Details, NewActivity, VenueChoice, VenueKind},
    clock::DAY,
    who::Member,
};
use tests::World;

/// Connections that ask at the same time.
const CALLERS: usize = 16;

const PATH: &str = "/api/v1/regions/sonnenau/activities";

#[actix_web::main]
async fn main() {
    let number = |index: usize, default: u64| {
        std::env::args().nth(index).and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let (activities, seconds) = (number(1, 50_000), number(2, 5));
    let world = World::with(&[("MITEINANDER_REQUESTS_PER_MINUTE", "1000000000")]).await;
    fill(&world, activities).await;
    let bytes = world.nobody().get(PATH).await.bytes;
    println!("{activities} activities; a list of 20 is {} bytes", bytes.len());
    let bare = bare(String::from_utf8(bytes).expect("JSON").leak());
    let ours: SocketAddr = world.address.trim_start_matches("http://").parse().expect("an address");
    for round in 1..=3 {
        let floor = drive(bare, "/", seconds).await;
        let kept = drive(ours, PATH, seconds).await;
        println!(
            "round {round}: bare {:.0}/s, {:.1} us CPU; kept {:.0}/s, {:.1} us CPU; kept/bare {:.2}",
            floor.0,
            floor.1,
            kept.0,
            kept.1,
            kept.0 / floor.0
        );
    }
    anew(&world).await;
}

/// Posts so many activities over the next 500 days, through the action that people's posts go through.
async fn fill(world: &World, activities: u64) {
    let olha = world.member("Olha").await;
    let member = Member {
        account: olha.id(),
        region: world.region.id,
        session: olha.session.expect("a session"),
        role: server::accounts::Role::Member,
        locale: server::l10n::Locale::default(),
        muted: false,
    };
    let now = world.app.clock.now();
    for number in 0..activities {
        let day = server::clock::utc(now + DAY * (1 + i64::try_from(number % 500).unwrap_or(0))).date_naive();
        let details = Details {
            title: Some(format!("Freitagsbrunch Nr. {number}")),
            text: Some("Jede und jeder bringt etwas mit. Kinder sind willkommen. ".repeat(6)),
            language: Some("de".to_owned()),
            capacity: Some(Some(20)),
            ..Details::default()
        };
        let venue = VenueChoice {
            kind: VenueKind::Address,
            id: None,
            address: Some("Mehrgenerationenhaus, Am Markt 1".to_owned()),
            lat: Some(47.8),
            lon: Some(11.1),
        };
        let new = NewActivity {
            club: None,
            starts: format!("{day}T10:00"),
            ends: format!("{day}T12:00"),
            venue,
            category: Category::LeisureCulture,
            details,
        };
        activities::post(&world.app, &member, "sonnenau", new).await.expect("posted");
    }
}

/// The floor: one handler that answers these bytes, and nothing around it.
fn bare(text: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let answer = move || async move { HttpResponse::Ok().content_type("application/json").body(text) };
    let server = HttpServer::new(move || App::new().route("/", web::get().to(answer)));
    actix_web::rt::spawn(server.workers(2).listen(listener).expect("listening").run());
    address
}

/// Requests a second, and microseconds of the server's CPU a request.
async fn drive(to: SocketAddr, path: &'static str, seconds: u64) -> (f64, f64) {
    let (before, started) = (server_ticks(), Instant::now());
    let callers: Vec<_> = (0..CALLERS)
        .map(|number| {
            let name = format!("caller-{number}");
            let ask = move || ask(to, path, Duration::from_secs(seconds));
            std::thread::Builder::new().name(name).spawn(ask).expect("a thread")
        })
        .collect();
    let wait = move || callers.into_iter().map(|caller| caller.join().expect("answers")).sum::<u64>();
    let answers = web::block(wait).await.expect("joined") as f64;
    let took = started.elapsed().as_secs_f64();
    // 100 ticks a second, as Linux has told programs for thirty years.
    (answers / took, (server_ticks() - before) as f64 * 10_000.0 / answers)
}

fn ask(to: SocketAddr, path: &str, long: Duration) -> u64 {
    let mut stream = TcpStream::connect(to).expect("connected");
    let request = format!("GET {path} HTTP/1.1\r\nhost: {to}\r\naccept-language: de\r\n\r\n");
    let (mut buffer, mut answers, started) = (vec![0; 64 * 1024], 0, Instant::now());
    while started.elapsed() < long {
        stream.write_all(request.as_bytes()).expect("sent");
        let (mut got, mut wanted) = (0, usize::MAX);
        while got < wanted {
            got += stream.read(&mut buffer[got..]).expect("an answer");
            if wanted == usize::MAX {
                wanted = whole(&buffer[..got]).unwrap_or(wanted);
            }
        }
        answers += 1;
    }
    answers
}

/// The bytes of the whole answer, once its head is there.
fn whole(got: &[u8]) -> Option<usize> {
    let head = got.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&got[..head]).expect("a head").to_ascii_lowercase();
    assert!(text.starts_with("http/1.1 200"), "{text}");
    let length = text.split("content-length: ").nth(1)?.split("\r\n").next()?;
    Some(head + length.parse::<usize>().expect("a length"))
}

/// CPU ticks of every thread of this process that is not a caller.
fn server_ticks() -> u64 {
    let tasks = std::fs::read_dir("/proc/self/task").expect("Linux");
    let stat =
        |task: std::fs::DirEntry| std::fs::read_to_string(task.path().join("stat")).unwrap_or_default();
    let ticks = |stat: String| {
        let (name, rest) = stat.rsplit_once(") ")?;
        let mut fields = rest.split(' ').skip(11).map(|field| field.parse::<u64>().unwrap_or(0));
        (!name.contains("caller-")).then(|| fields.next().unwrap_or(0) + fields.next().unwrap_or(0))
    };
    tasks.flatten().map(stat).filter_map(ticks).sum()
}

/// Lists that are read anew each time, one after the other.
async fn anew(world: &World) {
    let olha = world.nobody();
    for query in
        ["", "?category=leisure_culture", "?lat=47.8&lon=11.1&km=5", "?text=brunch", "?text=nothing-like-it"]
    {
        let mut took = Vec::new();
        for _ in 0..200 {
            world.app.activity_lists.forget(world.region.id);
            let started = Instant::now();
            olha.get(&format!("{PATH}{query}")).await.expect(200);
            took.push(started.elapsed().as_secs_f64() * 1000.0);
        }
        took.sort_by(f64::total_cmp);
        println!("read anew {query:<26} p50 {:.2} ms, p95 {:.2} ms", took[100], took[190]);
    }
}
