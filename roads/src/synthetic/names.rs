//! Invented names that sound like villages and are none.

use super::rng::Rng;

const FIRST: [&str; 24] = [
    "Zwirbel",
    "Plauder",
    "Purzel",
    "Schlummer",
    "Trödel",
    "Funkel",
    "Schnurr",
    "Grüßel",
    "Dudel",
    "Kritzel",
    "Wuschel",
    "Bröckel",
    "Flüster",
    "Knister",
    "Stolper",
    "Wackel",
    "Schmunzel",
    "Träumel",
    "Kicher",
    "Rumpel",
    "Schlüssel",
    "Munkel",
    "Blinzel",
    "Süßel",
];

const LAST: [&str; 12] = [
    "hofen", "ried", "brunn", "wang", "moos", "hausen", "bach", "kirchen", "zell", "weiler", "steg", "felden",
];

/// As many different names as asked for.
pub(crate) fn names(rng: &mut Rng, count: usize) -> Vec<String> {
    let mut plain: Vec<String> =
        FIRST.iter().flat_map(|first| LAST.iter().map(move |last| format!("{first}{last}"))).collect();
    rng.shuffle(&mut plain);
    let rounds = ["", "Ober", "Unter", "Hinter", "Vorder", "Neu", "Alt", "Klein", "Groß"];
    let prefixed = |prefix: &'static str| {
        plain.iter().map(move |name| {
            if prefix.is_empty() { name.clone() } else { prefix.to_owned() + &name.to_lowercase() }
        })
    };
    let mut all: Vec<String> = rounds.into_iter().flat_map(prefixed).take(count).collect();
    for number in all.len()..count {
        all.push(format!("{} {number}", plain[number % plain.len()]));
    }
    all
}
