//! What a host copies into its own page: a frame, the script of one line, the element.
//! This module must never know the browser, nor what a field means.

use crate::input::{Draft, Field};
use crate::link;

/// The three ways to embed the page in another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Way {
    /// The script makes the frame where it stands.
    #[default]
    Script,
    /// The page's own element.
    Element,
    /// A frame, without any script.
    Frame,
}

impl Way {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Script, Self::Element, Self::Frame];

    /// What it is called in the page's markup.
    #[must_use]
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Element => "element",
            Self::Frame => "frame",
        }
    }
}

/// What a host may do with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    /// Shown and locked.
    Locked,
    /// It does not show.
    Hidden,
}

/// What is published of the scripts: static/embed.js, as the build names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::app) struct Published {
    /// The name of the script that never changes.
    pub(in crate::app) script: String,
    /// Its hash.
    pub(in crate::app) integrity: String,
    /// What the script weighs on its way, in bytes.
    pub(in crate::app) script_bytes: u64,
    /// What the page weighs on its way, in bytes.
    pub(in crate::app) page_bytes: u64,
}

/// What a host chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Options {
    /// The way.
    pub(super) way: Way,
    /// What the fields hold at first.
    pub(super) draft: Draft,
    /// Fields that are not the visitor's to change, or not to be seen.
    pub(super) rights: Vec<(Field, Right)>,
    /// `light` or `dark`; what the visitor's system prefers where it is empty.
    pub(super) theme: String,
    /// Six hexadecimal digits after `#`; the page's own where it is empty.
    pub(super) accent: String,
    /// Whether only the first fields and the answer show.
    pub(super) compact: bool,
    /// Whether the script is the one that never changes.
    pub(super) frozen: bool,
}

impl Options {
    /// The options of the look, as the address of a frame and the attributes of the element name them.
    fn look(&self) -> Vec<(&'static str, String)> {
        let of = |wanted| {
            let fields = self.rights.iter().filter(|(_, right)| *right == wanted);
            let keys: Vec<String> = fields.map(|(field, _)| field.key()).collect();
            keys.join(",")
        };
        let compact = if self.compact { "1" } else { "" };
        let all = [
            ("theme", self.theme.clone()),
            ("accent", self.accent.replace('#', "")),
            ("compact", compact.to_owned()),
            ("lock", of(Right::Locked)),
            ("hide", of(Right::Hidden)),
        ];
        all.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect()
    }

    /// The address of the frame; `page` is where the calculator is, without `#`.
    #[must_use]
    pub(super) fn address(&self, page: &str) -> String {
        let mut address = page.to_owned();
        let mut mark = if page.contains('?') { '&' } else { '?' };
        for (name, value) in self.look() {
            address.push(mark);
            address.push_str(name);
            address.push('=');
            address.push_str(&value);
            mark = '&';
        }
        if !self.draft.is_empty() {
            address.push('#');
            address.push_str(&link::pairs(&self.draft));
            address.push_str("&v=1");
        }
        address
    }

    /// What is to be copied.
    #[must_use]
    pub(super) fn code(&self, page: &str, title: &str, published: Option<&Published>) -> String {
        match self.way {
            Way::Script => [
                "<script",
                &self.source(page, published),
                &self.attributes("data-"),
                "></script>",
            ]
            .concat(),
            Way::Element => [
                "<script",
                &self.source(page, published),
                " data-define></script>\n<amorce-cpts",
                &self.attributes(""),
                "></amorce-cpts>",
            ]
            .concat(),
            Way::Frame => [
                "<iframe",
                &attribute("src", &self.address(page)),
                &attribute("title", title),
                " width=\"100%\" height=\"700\" allow=\"clipboard-write\"></iframe>",
            ]
            .concat(),
        }
    }

    fn source(&self, page: &str, published: Option<&Published>) -> String {
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let of = |name: &str| attribute("src", &[folder, "/", name].concat());
        match published.filter(|_| self.frozen) {
            Some(published) => [
                &of(&published.script),
                &attribute("integrity", &published.integrity),
                " crossorigin=\"anonymous\"",
            ]
            .concat(),
            None => of("embed.js"),
        }
    }

    fn attributes(&self, prefix: &str) -> String {
        let fields = self.draft.typed();
        let fields = fields.map(|(field, text)| match field {
            Field::Population => (String::from("population"), text.to_owned()),
            _ => (field.key(), text.to_owned()),
        });
        let look = self.look().into_iter();
        let look = look.map(|(name, value)| (name.to_owned(), value));
        fields
            .chain(look)
            .map(|(name, value)| attribute(&[prefix, &name].concat(), &value))
            .collect()
    }
}

/// An attribute, with the blank before it; its value is what the visitor typed.
fn attribute(name: &str, value: &str) -> String {
    let mut written = [" ", name, "=\""].concat();
    for char in value.chars() {
        match char {
            '&' => written.push_str("&amp;"),
            '"' => written.push_str("&quot;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            char => written.push(char),
        }
    }
    written.push('"');
    written
}
