//! The few things that are read off and changed in a built page: its tags, its
//! comments. It must never know why.

use std::collections::BTreeMap;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// A piece of a page: a start tag, or whatever stands between two of them.
pub(crate) enum Piece<'page> {
    Text(&'page str),
    Tag(Tag<'page>),
}

/// A start tag as it is written, and what it says.
pub(crate) struct Tag<'page> {
    pub(crate) written: &'page str,
    pub(crate) name: String,
    attributes: BTreeMap<String, String>,
}

impl Tag<'_> {
    /// The value of an attribute; nothing where there is none.
    pub(crate) fn get(&self, attribute: &str) -> &str {
        self.attributes
            .get(attribute)
            .map(String::as_str)
            .unwrap_or_default()
    }
}

/// The start tags of these names and what is between them, in their order.
/// Comments must have gone before, and no value may hold a `>`.
pub(crate) fn pieces<'page>(page: &'page str, names: &[&str]) -> Vec<Piece<'page>> {
    let mut found = Vec::new();
    let mut rest = page;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|rest| rest.find('<')) {
        let start = from + at;
        let (before, after) = rest.split_at(start);
        let named = names.iter().any(|name| {
            let inside = after.get(1..).and_then(|rest| rest.strip_prefix(name));
            inside.is_some_and(|rest| rest.starts_with([' ', '>', '/']))
        });
        let end = after.find('>').map(|end| end + 1);
        let (true, Some(end)) = (named, end) else {
            from = start + 1;
            continue;
        };
        let (written, after) = after.split_at(end);
        found.push(Piece::Text(before));
        found.extend(tag(written).map(Piece::Tag));
        rest = after;
        from = 0;
    }
    found.push(Piece::Text(rest));
    found
}

fn tag(written: &str) -> Option<Tag<'_>> {
    let lossy = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let tokens = Tokenizer::new_with_emitter(written, DefaultEmitter::default());
    tokens.flatten().find_map(|token| match token {
        Token::StartTag(tag) => Some(Tag {
            written,
            name: lossy(&tag.name),
            attributes: tag
                .attributes
                .iter()
                .map(|(name, value)| (lossy(name), lossy(&value.value)))
                .collect(),
        }),
        _ => None,
    })
}

/// The page without its comments, and without the blanks and empty lines that
/// lines begin with: what is written for whoever reads the source.
pub(crate) fn without_comments(page: &str) -> String {
    let mut parts = page.split("<!--");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.split_once("-->").map_or("", |(_, after)| after));
    }
    let lines = text.lines().map(str::trim_start);
    let lines = lines.filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// The page with something more at the beginning of its head, after the encoding.
pub(crate) fn with_policy(page: &str, policy: &str) -> Result<String, String> {
    const ENCODING: &str = "<meta charset=\"utf-8\">";
    if !page.contains(ENCODING) {
        return Err(format!("index.html has no {ENCODING} before its policy"));
    }
    let both =
        format!("{ENCODING}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok(page.replacen(ENCODING, &both, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_what_is_between_them() {
        let pieces = pieces("a<b><link rel=\"icon\" href='x.svg'/>c<linked>", &["link"]);
        let told: Vec<String> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => (*text).to_owned(),
                Piece::Tag(tag) => [&tag.name, "=", tag.get("href"), tag.get("none")].concat(),
            })
            .collect();
        assert_eq!(told, ["a<b>", "link=x.svg", "c<linked>"]);
    }

    #[test]
    fn comments_go_and_words_stay() {
        let page = "<p>\n  a <!-- one\ntwo -->b\n\n  <!-- three -->\n</p>";
        assert_eq!(without_comments(page), "<p>\na b\n</p>\n");
    }

    #[test]
    fn a_policy_comes_before_whatever_it_is_for() {
        let page = with_policy("<head><meta charset=\"utf-8\"><link>", "default-src 'self'");
        assert_eq!(
            page.unwrap_or_default(),
            "<head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'self'\"><link>"
        );
        assert!(with_policy("<head>", "").is_err());
    }
}
