//! Mail: which kinds come by it, what a mail may say, what a mail server's answer means, and codes as people type them.

use super::{
    kinds::{Kind, Subject, Urgency},
    timing::Asked,
};
use crate::clock::{DAY, MINUTE, Millis};

/// How long a code is good, in milliseconds: a mail may take its time.
pub const CODE_LIFETIME: Millis = 30 * MINUTE;

/// So many times one code may be typed.
pub const MOST_TRIES: i32 = 5;

/// So many codes one person may ask for in a day.
pub const MOST_CODES_OF_ONE: i32 = 5;

/// So many codes go to one mailbox in a day, whoever asks for them.
pub const MOST_CODES_TO_ONE: i32 = 6;

/// After so many mails in a row that a mailbox refused for good, it counts as gone.
pub const MOST_BOUNCES: i32 = 3;

/// How long the link in a mail still ends them, in milliseconds.
pub const EXIT_LIFETIME: Millis = 180 * DAY;

/// The longest address that SMTP carries, in characters.
pub const LONGEST_ADDRESS: usize = 254;

/// By which ways a person can be reached beside the inbox.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reachable {
    pub devices: bool,
    pub mail: bool,
}

/// What a person chose for one kind; nothing about mail where they never did.
#[derive(Clone, Copy, Debug)]
pub struct Chosen {
    pub push: bool,
    pub mail: Option<bool>,
}

impl Default for Chosen {
    fn default() -> Self {
        Self { push: true, mail: None }
    }
}

/// By which ways a notice goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    pub push: bool,
    pub mail: bool,
}

/// Whether a kind comes by mail until its reader says otherwise: what is about the account and about safety, what can
/// wait, and everything but talk where no device rings.
#[must_use]
pub fn by_default(kind: Kind, devices: bool) -> bool {
    match (kind.subject(), kind.urgency()) {
        (Subject::Messages, _) => false,
        (Subject::Account | Subject::Safety, _) | (_, Urgency::Later) => true,
        _ => !devices,
    }
}

/// By which ways a notice goes out. What presses passes every choice: on the devices, and by mail where there are none.
#[must_use]
pub fn ways(kind: Kind, chosen: Chosen, reachable: Reachable, presses: bool) -> Ways {
    let wanted = chosen.mail.unwrap_or_else(|| by_default(kind, reachable.devices));
    Ways { push: presses || chosen.push, mail: reachable.mail && (wanted || (presses && !reachable.devices)) }
}

impl Ways {
    /// Whether there is any way at all; devices count as wanted also where there is none yet.
    #[must_use]
    pub fn any(self) -> bool {
        self.push || self.mail
    }
}

/// What is asked of a notice of this kind before it goes out.
#[must_use]
pub fn asked(kind: Kind, happens_at: Option<Millis>) -> Asked {
    Asked { urgency: kind.urgency(), wanted: true, happens_at }
}

/// The message that words this kind in a mail. A mail lies about in other houses: no places, and no words of strangers.
#[must_use]
pub fn message(kind: &str) -> String {
    let said_apart = match Kind::read(kind) {
        Some(
            Kind::ActivityMoved
            | Kind::ActivityCancelled
            | Kind::ActivityReminder
            | Kind::ActivityMessage
            | Kind::RideReminder
            | Kind::RideSoon,
        ) => "mail-",
        _ => "",
    };
    format!("{said_apart}notice-{kind}")
}

/// What somebody wrote, so that it stands in one line and no mail program makes a link of it: a space without width
/// parts what would be one.
#[must_use]
pub fn tame(words: &str) -> String {
    let mut tamed = String::with_capacity(words.len());
    let mut before = ' ';
    for letter in words.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(before, '.' | ':' | '/' | '@') && !letter.is_whitespace() && !letter.is_ascii_digit() {
            tamed.push('\u{200b}');
        }
        tamed.push(letter);
        before = letter;
    }
    tamed
}

/// What becomes of a mail that was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is tried again later.
    Again,
    /// This mail is never taken.
    Never,
    /// This mailbox takes no mail.
    Bounced,
}

/// What a mail server's answer means: its code, and the first word of its text, where newer ones say more (RFC 3463).
#[must_use]
pub fn verdict(code: u16, text: &str) -> Refused {
    let enhanced = text.split_whitespace().next().unwrap_or_default();
    match code {
        // Who we are is not believed, or what we may: the operator's to mend, and nobody's notice is lost by it.
        530 | 534 | 535 | 538 => Refused::Again,
        _ if enhanced.starts_with("5.7.") => Refused::Never,
        550 | 551 | 553 => Refused::Bounced,
        500..=599 => Refused::Never,
        _ => Refused::Again,
    }
}

/// A code as it was meant: digits of any script, without what stands between them.
#[must_use]
pub fn read_code(typed: &str) -> String {
    let digit = |letter: char| match letter {
        '0'..='9' => Some(letter),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(letter) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(letter) - 0x6f0, 10),
        _ => None,
    };
    typed.chars().filter_map(digit).collect()
}

/// Which mailbox an address leads to, as far as one can tell: many providers take `a.b+c@x` for `ab@x`.
#[must_use]
pub fn mailbox(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let local = local.split('+').next().unwrap_or_default().replace('.', "");
    format!("{local}@{domain}").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{LANGUAGES, Locale, Value};

    #[test]
    fn mail_is_for_what_counts_and_for_who_has_no_device() {
        for (kind, with_device, without) in [
            (Kind::PasskeyAdded, true, true),
            (Kind::RestrictionMade, true, true),
            (Kind::ClubGone, true, true),
            (Kind::RideConfirmed, false, true),
            (Kind::WatchCommute, false, true),
            (Kind::MessageReceived, false, false),
            (Kind::RideMessage, false, false),
        ] {
            assert_eq!((by_default(kind, true), by_default(kind, false)), (with_device, without), "{kind:?}");
        }
    }

    #[test]
    fn what_presses_goes_to_the_devices_and_by_mail_where_there_are_none() {
        let off = Chosen { push: false, mail: Some(false) };
        let told =
            |devices, mail, presses| ways(Kind::RideCancelled, off, Reachable { devices, mail }, presses);
        assert_eq!(told(true, true, true), Ways { push: true, mail: false });
        assert_eq!(told(false, true, true), Ways { push: true, mail: true });
        assert_eq!(told(false, false, true), Ways { push: true, mail: false });
        assert_eq!(told(false, true, false), Ways { push: false, mail: false });
        let on = Chosen { push: false, mail: Some(true) };
        let both = Reachable { devices: true, mail: true };
        assert_eq!(ways(Kind::RideMessage, on, both, false), Ways { push: false, mail: true });
    }

    #[test]
    fn no_mail_in_any_language_says_a_place_or_what_somebody_wrote_to_others() {
        let exact = ["place", "pickup", "text", "reason"].map(|name| (name, Value::from("zyxexact")));
        for language in LANGUAGES {
            let locale = Locale::negotiate(language);
            for (kind, begins) in
                Kind::ALL.iter().flat_map(|kind| ["stop", "start", "home"].map(|b| (kind, b)))
            {
                let words = [&exact[..], &[("begins", Value::from(begins))]].concat();
                let said = locale.find(&message(kind.code()), &words).unwrap_or_default();
                assert!(!said.is_empty() && !said.contains("zyxexact"), "{language}: {said}");
            }
        }
    }

    #[test]
    fn only_an_answer_about_the_mailbox_counts_against_it() {
        for (code, text, meant) in [
            (421, "4.3.2 closing", Refused::Again),
            (451, "greylisted", Refused::Again),
            (535, "5.7.8 bad credentials", Refused::Again),
            (550, "5.1.1 no such user", Refused::Bounced),
            (550, "no such user", Refused::Bounced),
            (550, "5.7.1 spam", Refused::Never),
            (554, "5.6.0 what is this", Refused::Never),
        ] {
            assert_eq!(verdict(code, text), meant, "{code} {text}");
        }
    }

    #[test]
    fn a_code_is_read_in_the_digits_of_its_reader() {
        for typed in ["123456", " 123 456 ", "١٢٣٤٥٦", "۱۲۳-۴۵۶"] {
            assert_eq!(read_code(typed), "123456");
        }
        assert_eq!(read_code("abc"), "");
    }

    #[test]
    fn one_mailbox_has_many_names_and_one_limit() {
        for address in ["A.Mira@example.org", "amira+bus@example.org", "amira@EXAMPLE.org"] {
            assert_eq!(mailbox(address), "amira@example.org");
        }
    }

    #[test]
    fn words_of_strangers_are_one_line_and_no_link() {
        assert_eq!(tame("Mia\r\nBcc: x"), "Mia Bcc: x");
        let tamed = tame("www.evil.example https://evil.example/a a@evil.example");
        for link in ["www.e", "://", "l.e", "a@e"] {
            assert!(!tamed.contains(link), "{tamed}");
        }
        assert_eq!(tamed.replace('\u{200b}', ""), "www.evil.example https://evil.example/a a@evil.example");
        assert_eq!(tame("Fahrt um 05:20 am 4.12."), "Fahrt um 05:20 am 4.12.");
    }
}
