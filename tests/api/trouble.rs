//! Trouble around the program: a full disk, a database that goes away, an end in the middle of work, a crowd.

mod backup;
mod crowd;
mod full_disk;
mod restart;
mod stop;

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use reqwest::Method;
use sea_orm::{ConnectOptions, Database};
use tests::{Answer, Caller};

use super::{
    activities::LIST,
    durable::{kept, next_week},
};

/// One answer: when it came, how long it took, and its status; none where there was no answer.
#[derive(Clone, Copy, Debug)]
struct Seen {
    at: Instant,
    took: Duration,
    status: Option<u16>,
}

/// What a group of people saw, until they are told to stop.
#[derive(Clone, Default)]
struct Day {
    seen: Arc<Mutex<Vec<Seen>>>,
    /// The titles that were acknowledged.
    posted: Arc<Mutex<Vec<String>>>,
    over: Arc<AtomicBool>,
}

impl Day {
    fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    /// Sends, and notes what came back.
    async fn send(&self, request: reqwest::RequestBuilder) -> Option<Answer> {
        let begun = Instant::now();
        let answer = match request.send().await {
            Ok(response) => Some(Answer::read(response).await),
            Err(_) => None,
        };
        let status = answer.as_ref().map(|answer| answer.status);
        self.seen.lock().expect("seen").push(Seen { at: Instant::now(), took: begun.elapsed(), status });
        answer
    }

    /// Posts one activity after the other as a phone does: under a key, again and again until it is taken.
    async fn write(self, who: Caller, prefix: String) {
        'posts: for number in 0.. {
            let (title, key) = (format!("{prefix} {number}"), format!("key-{prefix}-{number:0>8}"));
            loop {
                if self.is_over() {
                    break 'posts;
                }
                let request = who.request(Method::POST, LIST).header("Idempotency-Key", &key);
                let answer = self.send(request.json(&next_week(&title))).await;
                if answer.is_some_and(|answer| matches!(answer.status, 201 | 204)) {
                    self.posted.lock().expect("posted").push(title);
                    continue 'posts;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }

    /// How many writes people were told of so far.
    fn posted_by_now(&self) -> usize {
        self.posted.lock().expect("posted").len()
    }

    /// Waits until people were told of so many writes: how long that takes is the machine's affair.
    async fn until_posted(&self, writes: usize) {
        let begun = Instant::now();
        while self.posted_by_now() < writes {
            assert!(begun.elapsed() < Duration::from_secs(120), "{:?}", self.statuses());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Reads the list again and again.
    async fn read(self, who: Caller) {
        while !self.is_over() {
            self.send(who.request(Method::GET, "/api/v1/notices")).await;
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// How often each status came; 0 stands for no answer.
    fn statuses(&self) -> BTreeMap<u16, usize> {
        let mut times = BTreeMap::new();
        for seen in self.seen.lock().expect("seen").iter() {
            *times.entry(seen.status.unwrap_or_default()).or_default() += 1;
        }
        times
    }

    /// How long at least this share of the answers took at most.
    fn quantile(&self, share: f64) -> Duration {
        let mut took: Vec<_> = self.seen.lock().expect("seen").iter().map(|seen| seen.took).collect();
        took.sort_unstable();
        took[((took.len() - 1) as f64 * share) as usize]
    }

    /// How long the slowest answer took.
    fn slowest(&self) -> Duration {
        self.seen.lock().expect("seen").iter().map(|seen| seen.took).max().unwrap_or_default()
    }

    /// Asserts that each acknowledged title is stored once, and gives how many there are.
    async fn is_kept(&self, url: &str) -> usize {
        let db = Database::connect(ConnectOptions::new(url)).await.expect("connects");
        let kept = kept(&db).await;
        db.close().await.expect("closed");
        let posted = self.posted.lock().expect("posted");
        for title in posted.iter() {
            assert!(kept.contains_key(title), "{title} was acknowledged and is lost");
        }
        for (title, (times, ..)) in &kept {
            assert_eq!(*times, 1, "{title} is there more than once");
        }
        posted.len()
    }
}
