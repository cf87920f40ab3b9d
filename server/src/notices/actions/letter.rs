//! Mails in their reader's words and direction: text, and the same as plain HTML that loads nothing.

use std::fmt::Write as _;

use uuid::Uuid;

use super::mailer::Letter;
use crate::{
    clock::Millis,
    l10n::{Locale, NONE, Value},
    notices::{
        rules::{kinds::Kind, mailing},
        store::inbox::Notice,
    },
    web::{direction, escape},
};

/// The most notices that one mail words; of more it says how many.
const MOST: usize = 30;

/// Whom a mail goes to, and what all mails to them need.
pub struct Envelope<'a> {
    pub id: Uuid,
    pub to: &'a str,
    pub locale: &'a Locale,
    /// Where this service is reached.
    pub origin: &'a str,
    pub at: Millis,
}

/// A line of words, or a link with its words.
enum Line {
    Words(String),
    Link(String, String),
}

/// Notices in one mail, with the link that ends mails.
pub fn of_notices(envelope: &Envelope<'_>, notices: &[Notice], exit_token: &str) -> Letter {
    let Envelope { locale, origin, .. } = envelope;
    let mut lines = Vec::new();
    for notice in notices.iter().take(MOST) {
        lines.push(Line::Words(worded(notice, locale)));
        let page = format!("{origin}{}", notice.link.as_deref().unwrap_or("/notices"));
        lines.push(Line::Link(locale.say("notices-open", NONE), page));
    }
    if notices.len() > MOST {
        let more = i64::try_from(notices.len() - MOST).unwrap_or(i64::MAX);
        lines.push(Line::Words(locale.say("mail-more", &[("count", Value::from(more))])));
        lines.push(Line::Link(locale.say("notices-open", NONE), format!("{origin}/notices")));
    }
    let below = vec![
        Line::Words(locale.say("mail-why", NONE)),
        Line::Link(locale.say("mail-settings", NONE), format!("{origin}/notices/settings")),
        Line::Link(locale.say("mail-off", NONE), format!("{origin}/mail-off#{exit_token}")),
    ];
    let exit = format!("{origin}/mail-off/{exit_token}");
    Letter { exit: Some(exit), ..written(envelope, &subject(notices, locale), &lines, &below) }
}

/// The mail with a code.
pub fn with_code(envelope: &Envelope<'_>, code: &str) -> Letter {
    let say = |id: &str| Line::Words(envelope.locale.say(id, NONE));
    let lines = [
        Line::Words(envelope.locale.say("mail-code-text", &[("code", Value::from(code))])),
        say("mail-code-hint"),
    ];
    let subject = envelope.locale.say("mail-code-subject", NONE);
    written(envelope, &subject, &lines, &[say("mail-code-not-you")])
}

/// What a mail is about, as it stands in a list of mails and on a locked phone: no names and no titles.
fn subject(notices: &[Notice], locale: &Locale) -> String {
    match notices {
        [one] => {
            let about = Kind::read(&one.kind).map_or("account", |kind| kind.subject().code());
            let about = locale.say(&format!("notices-about-{about}"), NONE);
            locale.say("mail-subject", &[("about", Value::from(about))])
        }
        many => {
            let count = i64::try_from(many.len()).unwrap_or(i64::MAX);
            locale.say("mail-subject-digest", &[("count", Value::from(count))])
        }
    }
}

fn worded(notice: &Notice, locale: &Locale) -> String {
    let parameters = notice.parameters.iter();
    let parameters: Vec<_> = parameters.map(|(name, value)| argument(name, &mailing::tame(value))).collect();
    locale.say(&mailing::message(&notice.kind), &parameters)
}

/// A parameter as Fluent takes it: a count is a number, so that each language finds its plural.
pub fn argument(name: &str, value: &str) -> (String, Value) {
    let count = if name == "count" { value.parse::<i64>().ok() } else { None };
    (name.to_owned(), count.map_or_else(|| Value::from(value), Value::from))
}

fn written(envelope: &Envelope<'_>, subject: &str, lines: &[Line], below: &[Line]) -> Letter {
    // The marks that keep directions apart are for a text; a header has them encoded and shows some programs' boxes.
    let subject = subject.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    Letter {
        id: envelope.id,
        to: envelope.to.to_owned(),
        text: format!("{}\n-- \n{}", plain(lines), plain(below)),
        html: page(envelope.locale, &subject, lines, below),
        subject,
        language: envelope.locale.tag(),
        exit: None,
        at: envelope.at,
    }
}

fn plain(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines {
        let _ = match line {
            Line::Words(words) => writeln!(text, "{words}"),
            Line::Link(words, url) => writeln!(text, "{words}: {url}\n"),
        };
    }
    text
}

fn page(locale: &Locale, subject: &str, lines: &[Line], below: &[Line]) -> String {
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{}</title></head>\
         <body style=\"font-family:sans-serif;font-size:18px;line-height:1.5;max-width:36em\">{}<hr><small>{}</small></body></html>",
        locale.tag(),
        direction(locale),
        escape(subject),
        paragraphs(lines),
        paragraphs(below),
    )
}

fn paragraphs(lines: &[Line]) -> String {
    let paragraph = |line: &Line| match line {
        Line::Words(words) => format!("<p>{}</p>", escape(words)),
        Line::Link(words, url) => format!("<p><a href=\"{}\">{}</a></p>", escape(url), escape(words)),
    };
    lines.iter().map(paragraph).collect()
}
