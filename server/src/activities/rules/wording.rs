//! Texts made short for lists.

/// The bytes that a title and its summary share in a list, as JSON spells them: twenty items stay within 10 KiB.
pub const LISTED_WORDS: usize = 112;

/// The bytes that a venue's name has in a list, as JSON spells them.
pub const LISTED_VENUE: usize = 40;

/// The text on one line, cut between characters to at most `most` bytes as JSON spells it; an ellipsis says that
/// something was left out. Empty where not even the ellipsis has room.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if spelled_bytes(&line) <= most {
        return line;
    }
    let Some(room) = most.checked_sub('…'.len_utf8()).filter(|room| *room > 0) else {
        return String::new();
    };
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
}
