//! Texts made short for lists, and folded for the search.

/// The bytes that a title and its summary share in a list, as JSON spells them: twenty items stay within 10 KiB.
pub const LISTED_WORDS: usize = 130;

/// The bytes that a venue's name has in a list, as JSON spells them.
pub const LISTED_VENUE: usize = 50;

/// The text on one line, cut between characters to at most `most` bytes as JSON spells it; an ellipsis says that
/// something was left out. Empty where not even the ellipsis has room.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if spelled_bytes(&line) <= most {
        return line;
    }
    let Some(room) = most.checked_sub('…'.len_utf8()).filter(|room| *room > 0) else { return String::new() };
    let mut used = 0;
    let fits = |c: &char| {
        used += char_bytes(*c);
        used <= room
    };
    let cut: String = line.chars().take_while(fits).collect();
    format!("{}…", cut.trim_end())
}

/// The bytes of a text as JSON spells it, without its quotes.
#[must_use]
pub fn spelled_bytes(text: &str) -> usize {
    text.chars().map(char_bytes).sum()
}

fn char_bytes(c: char) -> usize {
    match c {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        c => c.len_utf8(),
    }
}

/// The text as the search reads it: lower case, `ä` as `ae`, `ß` as `ss`, other Latin letters without their
/// marks, one space between words.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' | 'æ' => plain.push_str("ae"),
            'ö' | 'œ' | 'ø' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'à'..='å' | 'ā' | 'ă' | 'ą' => plain.push('a'),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'ď' | 'đ' => plain.push('d'),
            'è'..='ë' | 'ē' | 'ę' | 'ě' => plain.push('e'),
            'ğ' => plain.push('g'),
            'ì'..='ï' | 'ı' => plain.push('i'),
            'ł' => plain.push('l'),
            'ñ' | 'ń' | 'ň' => plain.push('n'),
            'ò'..='õ' | 'ő' => plain.push('o'),
            'ř' => plain.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => plain.push('s'),
            'ť' | 'ț' => plain.push('t'),
            'ù'..='û' | 'ū' | 'ů' | 'ű' => plain.push('u'),
            'ý' | 'ÿ' => plain.push('y'),
            'ź' | 'ż' | 'ž' => plain.push('z'),
            // A combining mark, which some keyboards send after the letter.
            '\u{300}'..='\u{36f}' => {}
            c => plain.push(c),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A pattern for SQL `LIKE ... ESCAPE '\'` that finds the folded text anywhere.
#[must_use]
pub fn pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for c in folded(text).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_letters_whatever_the_script() {
        assert_eq!(shortened("Brunch  am\nFreitag", 20), "Brunch am Freitag");
        assert_eq!(shortened("Brunch am Freitag", 10), "Brunch…");
        let arabic = "مقهى اللغة الألمانية";
        let short = shortened(arabic, 15);
        assert!(short.ends_with('…') && short.len() <= 15, "{short}");
        assert_eq!(shortened("Brunch", 3), "");
        assert!(spelled_bytes(&shortened(&"\"".repeat(90), 60)) <= 60);
    }

    #[test]
    fn the_search_reads_peissenberg_however_it_is_typed() {
        assert_eq!(folded("PEIẞENBERG"), "peissenberg");
        assert_eq!(folded("Café  Größe"), "cafe groesse");
        assert_eq!(folded("Cafe\u{301}"), "cafe");
        assert_eq!(pattern("50%_\\"), "%50\\%\\_\\\\%");
    }
}
