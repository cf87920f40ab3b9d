//! Languages as a translation service knows them: without easy words, countries and scripts.

/// The base language of a tag: `de` of `de-simple`, `pt` of `pt-BR`.
#[must_use]
pub fn base(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Whether a reader of one language cannot be expected to read a text of the other.
#[must_use]
pub fn differ(text: &str, reader: &str) -> bool {
    base(text) != base(reader)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easy_german_is_german_and_a_country_changes_nothing() {
        assert_eq!((base("de-simple"), base("pt-BR"), base("uk")), ("de", "pt", "uk"));
        assert!(!differ("de-AT", "de-simple"));
        assert!(differ("de", "uk"));
    }
}
