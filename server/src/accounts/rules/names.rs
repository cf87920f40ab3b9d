//! Sign-in names: three words that one can say on the telephone and write on a slip of paper.

/// Words without umlauts, double meanings or look-alikes; the number of them is a power of two.
pub const WORDS: &[&str; 128] = &[
    "abend", "adler", "ahorn", "amsel", "anker", "apfel", "arena", "birke", "birne", "blatt", "blume",
    "boden", "bogen", "boot", "brief", "brot", "brunnen", "buch", "burg", "bus", "butter", "dach", "dorf",
    "drachen", "eiche", "eimer", "eisen", "ente", "erde", "ernte", "esel", "eule", "fahne", "falke", "farbe",
    "feder", "feld", "fenster", "ferne", "feuer", "fichte", "fisch", "flagge", "fluss", "forelle", "foto",
    "gabel", "garten", "gasse", "geige", "gipfel", "glas", "glocke", "gold", "granit", "gras", "hafen",
    "hafer", "halle", "hammer", "hase", "haus", "heft", "herbst", "himmel", "hirsch", "honig", "hut", "igel",
    "insel", "jacke", "kabel", "kaffee", "kanal", "kanne", "karte", "kastanie", "katze", "kegel", "kerze",
    "kiesel", "kirsche", "kiste", "klee", "koffer", "korb", "kranich", "kreide", "kuchen", "lampe",
    "laterne", "leiter", "linde", "linse", "luft", "mantel", "marmor", "markt", "melone", "minze", "mond",
    "morgen", "muschel", "nebel", "nest", "ofen", "orgel", "palme", "pappel", "pfad", "pilz", "pinsel",
    "quelle", "regen", "ring", "rose", "salz", "sand", "segel", "sommer", "sonne", "stein", "stern", "tanne",
    "teich", "vogel", "wald", "wolke",
];

/// The name for three draws, each of at least seven random bits.
#[must_use]
pub fn sign_in_name(draws: [u8; 3]) -> String {
    draws.map(|draw| WORDS[usize::from(draw) % WORDS.len()]).join("-")
}

/// The name as it is stored, however it was typed: lower case, single dashes.
#[must_use]
pub fn read_sign_in_name(typed: &str) -> String {
    let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// What a stranger may read of a display name: its first word.
#[must_use]
pub fn first_name(display_name: &str) -> &str {
    display_name.split_whitespace().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_typed_with_spaces_and_capitals_is_the_same_name() {
        assert_eq!(read_sign_in_name(" Apfel  Mond-STEIN "), "apfel-mond-stein");
        assert_eq!(sign_in_name([5, 5, 133]), "apfel-apfel-apfel");
    }

    #[test]
    fn the_words_are_all_different_and_in_order() {
        let mut sorted = WORDS.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), WORDS.len());
    }
}
