//! When two names mean the same thing, and what a search looks at.

use roads::search::foldings;

/// Legal forms and small words that say nothing about which employer it is, folded.
const EMPTY_WORDS: &[&str] = &[
    "ag", "co", "cokg", "der", "des", "die", "das", "e", "eg", "ek", "ev", "fuer", "ggmbh", "gmbh", "ug",
    "in", "kg", "ohg", "se", "und", "v",
];

/// Names at least this alike (0 to 1, by pairs of letters) are taken for the same.
const ALIKE: f64 = 0.8;

/// The name without case, accents, umlauts, legal forms and spaces.
#[must_use]
pub fn name_key(name: &str) -> String {
    let folded = foldings(name).into_iter().next().unwrap_or_default();
    let words: Vec<&str> = folded.split(' ').collect();
    let telling: String = words.iter().filter(|word| !EMPTY_WORDS.contains(word)).copied().collect();
    if telling.is_empty() { words.concat() } else { telling }
}

/// Whether two names are so alike that they may mean the same thing.
#[must_use]
pub fn alike(a: &str, b: &str) -> bool {
    let (a, b) = (name_key(a), name_key(b));
    a == b || likeness(&a, &b) >= ALIKE
}

/// Dice's coefficient of the pairs of neighbouring letters, 0 to 1 (Dice 1945).
fn likeness(a: &str, b: &str) -> f64 {
    let (a, mut rest) = (pairs(a), pairs(b));
    let total = a.len() + rest.len();
    if total == 0 {
        return 0.0;
    }
    let mut shared = 0;
    for pair in a {
        if let Some(at) = rest.iter().position(|other| *other == pair) {
            rest.swap_remove(at);
            shared += 1;
        }
    }
    f64::from(2 * shared) / total as f64
}

fn pairs(text: &str) -> Vec<(char, char)> {
    text.chars().zip(text.chars().skip(1)).collect()
}

/// What is stored for searching: the texts folded both ways, umlauts spelled out and dropped.
#[must_use]
pub fn search_key(texts: &[&str]) -> String {
    foldings(&texts.join(" ")).join("\n")
}

/// What somebody typed, as a pattern for SQL's `LIKE`; `None` where nothing is left to look for.
#[must_use]
pub fn search_pattern(typed: &str) -> Option<String> {
    // Folding leaves letters, digits and spaces only, so nothing in it means anything to LIKE.
    foldings(typed).into_iter().next().map(|folded| format!("%{folded}%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_employer_is_known_under_its_usual_spellings() {
        assert!(alike("Müller Maschinenbau GmbH & Co. KG", "Mueller Maschinenbau"));
        assert!(alike("Klinikum Zwirbelstadt", "Klinikum  Zwirbelstatd"));
        assert!(alike("Bäckerei Huber", "BÄCKEREI HUBER e.K."));
    }

    #[test]
    fn two_employers_are_not_taken_for_one() {
        assert!(!alike("Bäckerei Huber", "Metzgerei Huber"));
        assert!(!alike("Grundschule", "Berufsschule"));
        assert!(!alike("AG", "KG"));
    }

    #[test]
    fn a_search_finds_umlauts_spelled_out_or_left_out() {
        let key = search_key(&["Süßwaren Jäger", "Jäger GmbH"]);
        for typed in ["süß", "suess", "JAEGER", "jager", "waren j"] {
            let pattern = search_pattern(typed).expect("something to look for");
            assert!(key.contains(pattern.trim_matches('%')), "{typed}");
        }
        assert_eq!(search_pattern(" %_ "), None);
    }
}
