//! One language's messages, parsed as Fluent parses them: their names, the variables they take, what they refer to.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::files::File;

/// What a pattern takes and refers to.
#[derive(Default, Debug, PartialEq, Eq)]
struct Uses {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// `file.ftl: name` or `file.ftl: name.attribute`, with what it uses; terms stand with their dash.
#[derive(Default)]
pub struct Catalogue {
    messages: BTreeMap<String, Uses>,
    defined: BTreeSet<String>,
    faults: Vec<String>,
}

impl Catalogue {
    /// Reads the files of one language; `folder` is cut off their paths.
    pub fn read(files: &[File], folder: &str) -> Self {
        let mut catalogue = Self::default();
        for file in files {
            let name = file.path.strip_prefix(folder).unwrap_or(&file.path);
            match parser::parse(file.text.as_str()) {
                Ok(resource) => resource.body.iter().for_each(|entry| catalogue.add(name, entry)),
                Err((_, errors)) => {
                    catalogue.faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
                }
            }
        }
        catalogue
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// What cannot be read, is said twice, or refers to what is not there.
    pub fn faults(&self) -> Vec<String> {
        let dangling = self.messages.iter().flat_map(|(name, uses)| {
            let missing = uses.references.iter().filter(|reference| !self.defined.contains(*reference));
            missing.map(move |reference| format!("{name} refers to {reference}, which is not there"))
        });
        self.faults.iter().cloned().chain(dangling).collect()
    }

    /// What `other` lacks, has too much, or fills from other variables. Terms are each language's own affair.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let names: BTreeSet<&String> = self.messages.keys().chain(other.messages.keys()).collect();
        names
            .into_iter()
            .filter(|name| !name.contains(": -"))
            .filter_map(|name| self.difference(other, name))
            .collect()
    }

    fn difference(&self, other: &Self, name: &str) -> Option<String> {
        match (self.messages.get(name), other.messages.get(name)) {
            (Some(_), None) => Some(format!("{name} is missing")),
            (None, Some(_)) => Some(format!("{name} is not in English")),
            (Some(a), Some(b)) if a.variables != b.variables => {
                Some(format!("{name} takes {:?}, in English {:?}", b.variables, a.variables))
            }
            _ => None,
        }
    }

    fn add(&mut self, file: &str, entry: &Entry<&str>) {
        match entry {
            Entry::Message(message) => {
                self.put(file, message.id.name, message.value.as_ref(), &message.attributes);
            }
            Entry::Term(term) => {
                self.put(file, &format!("-{}", term.id.name), Some(&term.value), &term.attributes);
            }
            Entry::Junk { content } => self.faults.push(format!("{file}: {}", content.trim())),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }

    fn put(&mut self, file: &str, id: &str, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) {
        let parts = value.map(|value| (id.to_owned(), value)).into_iter();
        let attributes =
            attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (name, pattern) in parts.chain(attributes) {
            let mut uses = Uses::default();
            in_pattern(pattern, &mut uses);
            if !self.defined.insert(name.clone()) {
                self.faults.push(format!("{file}: {name} is said twice"));
            }
            self.messages.insert(format!("{file}: {name}"), uses);
        }
    }
}

fn in_pattern(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, uses);
        }
    }
}

fn in_expression(expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, uses),
        Expression::Select { selector, variants } => {
            in_inline(selector, uses);
            variants.iter().for_each(|variant| in_pattern(&variant.value, uses));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, uses: &mut Uses) {
    let dotted =
        |id: &str, attribute: Option<&str>| attribute.map_or(id.to_owned(), |name| format!("{id}.{name}"));
    let arguments = match inline {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.to_owned());
            return;
        }
        InlineExpression::MessageReference { id, attribute } => {
            uses.references.insert(dotted(id.name, attribute.as_ref().map(|a| a.name)));
            return;
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            uses.references.insert(dotted(&format!("-{}", id.name), attribute.as_ref().map(|a| a.name)));
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::Placeable { expression } => return in_expression(expression, uses),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => return,
    };
    let Some(arguments) = arguments else { return };
    arguments.positional.iter().for_each(|argument| in_inline(argument, uses));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, uses));
}

#[test]
fn what_a_translation_lacks_or_bends_is_noticed() {
    let read =
        |text: &str| Catalogue::read(&[File { path: "l/x/a.ftl".to_owned(), text: text.to_owned() }], "l/x/");
    let english = read(
        "hello = Hi { $name }\n    .title = T\nseats = { NUMBER($n) ->\n    [one] a\n   *[other] b\n }\n",
    );
    let other = read("hello = Hallo { $nam }\nseats = { $n }\nmore = x\n");
    let found = english.differences(&other);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].starts_with("a.ftl: hello takes"), "{found:?}");
    assert_eq!(found[1], "a.ftl: hello.title is missing");
    assert_eq!(found[2], "a.ftl: more is not in English");
    assert_eq!(
        read("a = { -brand } { b }\nb = x\n").faults(),
        ["a.ftl: a refers to -brand, which is not there"]
    );
    assert_eq!(read("a = {\n").faults().len(), 1);
    assert_eq!(read("a = 1\na = 2\n").faults(), ["a.ftl: a is said twice"]);
}
