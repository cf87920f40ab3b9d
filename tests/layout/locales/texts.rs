//! One language's messages as people read them: every variant written out, whatever is filled in shown as one sign.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::files::File;

/// Stands where a name, a time or a number is filled in. It counts as one word.
pub const GAP: char = '\u{FFFC}';

/// One thing a message can say.
pub struct Text {
    pub id: String,
    pub says: String,
}

/// All that the files of one language can say; what does not parse is another test's affair.
pub fn read(files: &[File]) -> Vec<Text> {
    files.iter().flat_map(|file| of_file(&file.text)).collect()
}

fn of_file(text: &str) -> Vec<Text> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    });
    let texts = messages.flat_map(|(id, pattern)| {
        in_pattern(pattern).into_iter().map(|says| Text { id: id.to_owned(), says })
    });
    texts.collect()
}

/// Every way to go through the selectors of a pattern.
fn in_pattern(pattern: &Pattern<&str>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |said, element| {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => in_expression(expression),
        };
        said.iter().flat_map(|before| next.iter().map(move |after| format!("{before}{after}"))).collect()
    })
}

fn in_expression(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| in_pattern(&variant.value)).collect()
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![in_literal(value)],
        Expression::Inline(_) => vec![GAP.to_string()],
    }
}

/// Marks of direction are written as escapes and are no words.
fn in_literal(value: &str) -> String {
    if value.starts_with('\\') { String::new() } else { value.to_owned() }
}

#[test]
fn every_variant_is_written_out_and_every_gap_is_one_sign() {
    let text =
        "a = Um { $t } { $n ->\n    [one] geht { $who }\n   *[other] gehen { $n }\n } los{ \"\\u2069\" }.\n";
    let said: Vec<String> =
        of_file(text).into_iter().map(|text| format!("{}: {}", text.id, text.says)).collect();
    assert_eq!(said, ["a: Um \u{FFFC} geht \u{FFFC} los.", "a: Um \u{FFFC} gehen \u{FFFC} los."]);
}
