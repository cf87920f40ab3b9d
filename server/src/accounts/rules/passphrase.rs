//! What a passphrase must be: long, and not one that everybody tries first. No rules of composition (NIST SP 800-63B).

/// Beginnings that guessers try first, lower case.
const COMMON: &[&str] = &[
    "passwort",
    "password",
    "passphrase",
    "kennwort",
    "qwertz",
    "qwerty",
    "123456",
    "abcdef",
    "iloveyou",
    "ichliebe",
    "letmein",
    "willkommen",
    "welcome",
    "hallo",
    "geheim",
    "secret",
    "parol",
    "sifre",
    "şifre",
    "пароль",
    "miteinander",
    "asdfgh",
    "dragon",
    "football",
    "fussball",
    "admin",
    "schatz",
    "sommer",
    "winter",
    "master",
    "monkey",
    "sunshine",
];

/// Why a passphrase is not taken, as a field code; `None` if it is good.
///
/// `names` are the person's own names, which others know.
#[must_use]
pub fn weakness(passphrase: &str, names: &[&str]) -> Option<&'static str> {
    let lower = passphrase.to_lowercase();
    let letters: Vec<char> = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut different = letters.clone();
    different.sort_unstable();
    different.dedup();
    let plain: String = letters.iter().collect();
    let rest_after = |common: &str| plain.replace(common, "").chars().filter(|c| !c.is_ascii_digit()).count();
    let is_common = COMMON.iter().any(|common| plain.contains(common) && rest_after(common) < 6);
    let is_name = names.iter().any(|name| {
        let name: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        name.chars().count() >= 3 && rest_after(&name) < 6
    });
    let is_row = letters.windows(2).filter(|pair| is_next(pair[0], pair[1])).count() * 2 > letters.len();
    (different.len() < 6 || is_common || is_name || is_row).then_some("field-passphrase-common")
}

fn is_next(a: char, b: char) -> bool {
    u32::from(b).abs_diff(u32::from(a)) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_tries_first_is_not_taken() {
        for weak in [
            "passwortpasswort",
            "PassWord12345678",
            "aaaaaaaaaaaaaaaa",
            "123456789012345",
            "qwertzqwertzqwertz",
            "abcdefghijklmnop",
            "Hallo Hallo Hallo 1",
            "stein-mond-apfel",
            "Amira Amira Amira",
        ] {
            assert_eq!(
                weakness(weak, &["stein-mond-apfel", "Amira"]),
                Some("field-passphrase-common"),
                "{weak}"
            );
        }
    }

    #[test]
    fn a_sentence_of_ones_own_is_taken_in_any_script() {
        for good in [
            "drei Ziegen tanzen am See",
            "мій кіт спить на дивані",
            "قهوة الصباح مع الجيران الطيبين",
            "Bahnhof um 5 Uhr 20",
            "correct horse battery staple",
        ] {
            assert_eq!(weakness(good, &["stein-mond-apfel", "Amira"]), None, "{good}");
        }
    }
}
