//! A Rust source without its comments, the contents of its strings and its own tests: what the rules look at.

/// The code that is left. A string stays as an empty one.
pub fn code_of(source: &str) -> String {
    let text: Vec<char> = source.chars().collect();
    let (mut code, mut at) = (String::with_capacity(source.len()), 0);
    while at < text.len() {
        let next = match text[at] {
            '/' if text.get(at + 1) == Some(&'/') => end_of_line(&text, at),
            '/' if text.get(at + 1) == Some(&'*') => end_of_comment(&text, at),
            '"' => quoted(&mut code, end_of_string(&text, at)),
            'r' if !in_a_word(&text, at) && raw_hashes(&text, at).is_some() => {
                quoted(&mut code, end_of_raw_string(&text, at))
            }
            '\'' if is_char_literal(&text, at) => end_of_char(&text, at),
            other => {
                code.push(other);
                at + 1
            }
        };
        at = next;
    }
    match code.find("#[cfg(test)]") {
        Some(tests) => code[..tests].to_owned(),
        None => code,
    }
}

/// The words of a code: identifiers, keywords and numbers.
pub fn words_of(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

fn quoted(code: &mut String, end: usize) -> usize {
    code.push_str("\"\"");
    end
}

fn in_a_word(text: &[char], at: usize) -> bool {
    at > 0 && (text[at - 1].is_alphanumeric() || text[at - 1] == '_')
}

fn end_of_line(text: &[char], at: usize) -> usize {
    (at..text.len()).find(|&i| text[i] == '\n').unwrap_or(text.len())
}

fn end_of_comment(text: &[char], at: usize) -> usize {
    (at + 2..text.len())
        .find(|&i| text[i - 1] == '*' && text[i] == '/' && i > at + 2)
        .map_or(text.len(), |i| i + 1)
}

fn end_of_string(text: &[char], at: usize) -> usize {
    let mut i = at + 1;
    while i < text.len() && text[i] != '"' {
        i += if text[i] == '\\' { 2 } else { 1 };
    }
    i + 1
}

/// `r"` and `r#"`: how many hashes, if a raw string starts here.
fn raw_hashes(text: &[char], at: usize) -> Option<usize> {
    let hashes = text[at + 1..].iter().take_while(|c| **c == '#').count();
    (text.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn end_of_raw_string(text: &[char], at: usize) -> usize {
    let hashes = raw_hashes(text, at).unwrap_or(0);
    let closes = |i: &usize| text[*i] == '"' && (1..=hashes).all(|k| text.get(i + k) == Some(&'#'));
    (at + 2 + hashes..text.len()).find(closes).map_or(text.len(), |i| i + 1 + hashes)
}

/// A lifetime has no closing quote two characters on.
fn is_char_literal(text: &[char], at: usize) -> bool {
    text.get(at + 1) == Some(&'\\') || text.get(at + 2) == Some(&'\'')
}

fn end_of_char(text: &[char], at: usize) -> usize {
    let from = if text.get(at + 1) == Some(&'\\') { at + 3 } else { at + 2 };
    (from..text.len()).find(|&i| text[i] == '\'').map_or(text.len(), |i| i + 1)
}

#[test]
fn comments_strings_and_tests_are_not_code() {
    let source = "//! todo\nlet a = \"async // \\\" x\"; /* b * */ let q = '\"'; let r = r#\"x \" y\"#; fn f<'a>() {}\n#[cfg(test)]\nmod z {}";
    assert_eq!(code_of(source), "\nlet a = \"\";  let q = ; let r = \"\"; fn f<'a>() {}\n");
    assert_eq!(code_of("let error = \"/*\"; next()"), "let error = \"\"; next()");
}
