//! The whole page in one file: scripts, styles and programs inside, for whoever
//! opens it from a disk. It must never know what the page is about.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::finish::{KEPT, NOT_KEPT, is_glue};
use crate::markup::{self, Piece, Tag};
use crate::place;

/// What the scripts of the page ask for a file (static/single.js).
const ANSWERS: &str = "amorceFile";
/// What the scripts of a served page ask.
const ASKED: (&str, &str) = ("new URL(", ", document.baseURI)");

/// What only a served page has: it can be kept, installed, embedded, called.
fn is_served_only(name: &str) -> bool {
    name.contains('/') || ["sw.js", "embed.js"].contains(&name) || name.starts_with("embed-")
}

/// The link to the view that says how a served page is embedded.
const TO_EMBED: &str = "<a href=\"#integrer\">Intégrer</a>";

/// The files that a page is made of, by name, each in its content.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Reads what goes into one file off a built page.
pub(crate) fn files(dist: &Path) -> Result<Files, String> {
    let names = place::files(dist)?.into_iter();
    let names = names.filter(|name| !is_served_only(name));
    names
        .map(|name| match fs::read(dist.join(&name)) {
            Ok(bytes) => Ok((name, bytes)),
            Err(error) => Err(format!("cannot read {name}: {error}")),
        })
        .collect()
}

/// The page and all of its files as one page; `answers` is the script that
/// gives each an address.
pub(crate) fn page(files: &Files, answers: &str) -> Result<String, String> {
    let html = markup::without_comments(&text(files, "index.html")?).replace(TO_EMBED, "");
    let mut page = Page {
        files,
        html: String::new(),
        scripts: vec![hash(answers)],
        styles: Vec::new(),
        inside: vec!["index.html".to_owned()],
    };
    for piece in markup::pieces(&html, &["link", "script", "meta"]) {
        match piece {
            Piece::Text(text) => page.html.push_str(text),
            Piece::Tag(tag) => page.take(&tag)?,
        }
    }
    let held = page.held()?;
    let policy = format!(
        "default-src 'none';script-src {} blob: 'wasm-unsafe-eval';style-src {} blob:;\
         img-src data:;connect-src blob:;base-uri 'none';form-action 'none'",
        page.scripts.join(" "),
        page.styles.join(" ")
    );
    let html = markup::with_policy(&page.html, &policy)?;
    let (before, after) = html
        .split_once("</body>")
        .ok_or("index.html has no </body>")?;
    Ok(format!(
        "{before}{held}<script>{answers}</script>\n</body>{after}"
    ))
}

struct Page<'files> {
    files: &'files Files,
    html: String,
    /// The hashes of the scripts and of the styles that stand in it.
    scripts: Vec<String>,
    styles: Vec<String>,
    /// The files that are in it by now.
    inside: Vec<String>,
}

impl Page<'_> {
    /// Writes a tag of the served page as one that needs no other file.
    fn take(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        let href = tag.get("href");
        match (tag.name.as_str(), tag.get("rel")) {
            ("link", "stylesheet") => {
                let style = fits(href, self.inline(href)?, "</style")?;
                if style.contains("@import") || asks_for_pictures(&style) {
                    return Err(format!("{href} asks for another file"));
                }
                self.styles.push(hash(&style));
                self.html.push_str(&format!("<style>{style}</style>"));
            }
            ("link", "icon") if href.ends_with(".svg") => {
                let icon = BASE64_STANDARD.encode(self.inline(href)?);
                let icon = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">");
                self.html.push_str(&icon);
            }
            // They only say earlier what will be asked for.
            ("link", "modulepreload" | "preload") => {}
            ("script", _) if tag.get("type") == "module" && !tag.get("src").is_empty() => {
                let name = tag.get("src");
                self.inline(name)?;
                let name = name.trim_start_matches("./");
                let script = fits(name, self.module(name)?, "</script")?;
                if script.contains("'file:") {
                    return Err(format!("{name} imports before it can ask for an address"));
                }
                self.scripts.push(hash(&script));
                let script = format!("<script type=\"module\">{script}");
                self.html.push_str(&script);
            }
            ("meta", _) if tag.get("http-equiv") == "Content-Security-Policy" => {}
            ("meta", _) => self.html.push_str(tag.written),
            _ => return Err(format!("no one file can hold {}", tag.written)),
        }
        Ok(())
    }

    /// A file that stands in the page as it is.
    fn inline(&mut self, address: &str) -> Result<String, String> {
        let name = address.trim_start_matches("./");
        self.inside.push(name.to_owned());
        text(self.files, name)
    }

    /// Every other script, style and program, in base64, to be asked for.
    fn held(&self) -> Result<String, String> {
        let mut held = String::new();
        for (name, bytes) in self.files {
            let bytes = match name.rsplit('.').next() {
                _ if self.inside.contains(name) => continue,
                Some("js") => self.module(name)?.into_bytes(),
                Some("css") => self.style(name)?.into_bytes(),
                Some("wasm") => bytes.clone(),
                _ => continue,
            };
            held.push_str(&format!(
                "<script type=\"application/octet-stream;base64\" id=\"file:{name}\">{}</script>\n",
                BASE64_STANDARD.encode(bytes)
            ));
        }
        Ok(held)
    }

    /// A style sheet that imports others as a script imports modules.
    fn style(&self, name: &str) -> Result<String, String> {
        let style = imported(name, &text(self.files, name)?, "@import \"")?;
        let other = quoted(&style).into_iter().find_map(|address| {
            let other = address.strip_prefix("file:")?;
            (!self.files.contains_key(other)).then_some(other)
        });
        match other {
            Some(other) => Err(format!("{name} asks for {other}, which is not in the page")),
            None if asks_for_pictures(&style) || style.contains("@import url") => {
                Err(format!("{name} asks for another file"))
            }
            None => Ok(style),
        }
    }

    /// A script that asks in the page for whatever it asks for.
    fn module(&self, name: &str) -> Result<String, String> {
        // One file has no worker beside it, wherever it is opened from.
        let script = text(self.files, name)?.replace(KEPT, NOT_KEPT);
        let script = asking_here(name, &script)?;
        for address in quoted(&script) {
            let named = address.trim_start_matches("file:").trim_start_matches("./");
            let is_file = [".js", ".css", ".wasm"]
                .iter()
                .any(|ending| named.len() > ending.len() && named.ends_with(ending));
            let is_lost = !is_served_only(named) && !self.files.contains_key(named);
            // The glue of Trunk's own program falls back to a name without hash, which nobody asks for.
            if is_file && is_lost && !named.contains("${") && !is_glue(name) {
                return Err(format!("{name} asks for {named}, which is not in the page"));
            }
        }
        Ok(script)
    }
}

/// The script, asking the page where it asked the server.
fn asking_here(name: &str, script: &str) -> Result<String, String> {
    let (begins, ends) = ASKED;
    let mut parts = script.split(begins);
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(ends) {
            Some((asked, after)) if !asked.contains('\n') => {
                written.push_str(&format!("{ANSWERS}({asked}){after}"));
            }
            _ => written.push_str(&[begins, part].concat()),
        }
    }
    for begins in ["from './", "from \"./", "import './", "import \"./"] {
        written = imported(name, &written, begins)?;
    }
    // Whatever else leads to a server leads nowhere here.
    let lost = ["baseURI", "import.meta", "'./", "\"./"];
    match lost.iter().find(|word| written.contains(**word)) {
        Some(word) if !is_glue(name) => Err(format!("{name} still asks a server, by {word}")),
        _ => Ok(written),
    }
}

/// The file, with what it imports after these characters, of which the quotation
/// mark is one, under a name that the page replaces by an address.
fn imported(name: &str, text: &str, begins: &str) -> Result<String, String> {
    let word = begins.split(['\'', '"']).next().unwrap_or_default();
    let quote = if begins.contains('"') { '"' } else { '\'' };
    let mut parts = text.split(begins);
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (asked, after) = part
            .split_once(quote)
            .ok_or_else(|| format!("{name} imports what has no end"))?;
        written.push_str(&format!("{word}'file:{asked}'{after}"));
    }
    Ok(written)
}

/// Whether a style sheet draws with more than what is in the document.
fn asks_for_pictures(style: &str) -> bool {
    let addresses = style.split("url(").skip(1);
    let mut addresses = addresses.map(|rest| rest.trim_start_matches(['"', '\'']));
    addresses.any(|address| !address.starts_with(['#']) && !address.starts_with("data:"))
}

/// What stands between two quotation marks of one kind on one line.
fn quoted(script: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in script
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
    {
        for quote in ['\'', '"', '`'] {
            found.extend(line.split(quote).skip(1).step_by(2));
        }
    }
    found
}

fn text(files: &Files, name: &str) -> Result<String, String> {
    let bytes = files
        .get(name)
        .ok_or_else(|| format!("{name} is not in the page"))?;
    String::from_utf8(bytes.clone()).map_err(|_| format!("{name} is no text"))
}

/// What would end the element that it stands in cannot stand there.
fn fits(name: &str, text: String, end: &str) -> Result<String, String> {
    if text.contains(end) || text.contains("<!--") {
        return Err(format!("{name} holds {end}> or <!--"));
    }
    Ok(text)
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<head><meta charset=\"utf-8\">\
        <meta name=\"amorce-program\" data-glue=\"./amorce-page-1.js\">\
        <link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"x\"/>\
        <link rel=\"icon\" href=\"./icon-1.svg\"/>\
        <link rel=\"modulepreload\" href=\"./amorce-page-1.js\">\
        <script src=\"./boot-1.js\" integrity=\"x\" type=\"module\"></script></head>\
        <body><nav><a href=\"#integrer\">Intégrer</a></nav><p>words</p></body>";
    const BOOT: &str = "const address = (name) => new URL(name, document.baseURI);\n\
        await import(address('more.js'));\n";

    fn small() -> Files {
        let files = [
            ("index.html", HTML),
            ("a-1.css", "p { color: red }"),
            ("icon-1.svg", "<svg/>"),
            ("boot-1.js", BOOT),
            (
                "more.js",
                "import './less.js';\nimport { x } from './less.js';\n",
            ),
            ("less.js", "export const x = 1;\n"),
            (
                "more.css",
                "@import \"less.css\";\np { fill: url(#dots) }\n",
            ),
            ("less.css", "p { color: blue }\n"),
            ("amorce-page-1.js", "new URL('p.wasm', import.meta.url)"),
            ("amorce-page-1_bg.wasm", "\0asm"),
        ];
        let files = files.iter();
        files
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    fn with(name: &str, text: &str) -> Files {
        let mut files = small();
        files.insert(name.to_owned(), text.as_bytes().to_vec());
        files
    }

    fn refusal(files: &Files) -> String {
        page(files, "").err().unwrap_or_default()
    }

    #[test]
    fn everything_is_in_the_page_and_nothing_is_asked_of_a_server() {
        let page = page(&small(), "const amorceFile = 0;").unwrap_or_default();
        for part in [
            "<style>p { color: red }</style>",
            "href=\"data:image/svg+xml;base64,PHN2Zy8+\"",
            "<script type=\"module\">const address = (name) => amorceFile(name);\n",
            "id=\"file:amorce-page-1_bg.wasm\">AGFzbQ==</script>",
            "<script>const amorceFile = 0;</script>\n</body>",
            "<p>words</p>",
        ] {
            assert!(page.contains(part), "{part}\nis not in\n{page}");
        }
        for part in [
            "href=\"./",
            "src=\"./",
            "integrity",
            "unsafe-inline",
            "'unsafe-eval'",
            TO_EMBED,
        ] {
            assert!(!page.contains(part), "{part}\nis in\n{page}");
        }
    }

    #[test]
    fn a_module_imports_another_by_what_the_page_gives_it() {
        let script = asking_here("more.js", "import './a.js';\nimport { b } from \"./b.js\";");
        assert_eq!(
            script.unwrap_or_default(),
            "import 'file:a.js';\nimport { b } from 'file:b.js';"
        );
    }

    #[test]
    fn a_name_that_is_not_in_the_page_is_refused() {
        let mut files = small();
        files.remove("less.js");
        assert_eq!(
            refusal(&files),
            "more.js asks for less.js, which is not in the page"
        );
        assert_eq!(
            refusal(&with("boot-1.js", &BOOT.replace("more.js", "most.js"))),
            "boot-1.js asks for most.js, which is not in the page"
        );
        let mut files = small();
        files.remove("less.css");
        assert_eq!(
            refusal(&files),
            "more.css asks for less.css, which is not in the page"
        );
        let mut files = small();
        files.remove("a-1.css");
        assert_eq!(refusal(&files), "a-1.css is not in the page");
    }

    #[test]
    fn a_script_that_would_still_ask_a_server_is_refused() {
        for script in [
            "fetch(document.baseURI + 'a.json');",
            "new URL('a.json', import.meta.url);",
            "import('./less.js');",
        ] {
            let sentence = refusal(&with("less.js", script));
            assert!(sentence.contains("still asks a server"), "{sentence}");
        }
        for file in ["a-1.css", "less.css"] {
            let sentence = refusal(&with(file, "p { background: url(a.svg) }"));
            assert!(sentence.contains("asks for another file"), "{sentence}");
        }
    }

    #[test]
    fn one_file_is_never_kept_by_a_worker() {
        let script = small_page(&with("offline.js", KEPT)).module("offline.js");
        assert_eq!(script.as_deref(), Ok(NOT_KEPT));
    }

    fn small_page(files: &Files) -> Page<'_> {
        Page {
            files,
            html: String::new(),
            scripts: Vec::new(),
            styles: Vec::new(),
            inside: Vec::new(),
        }
    }

    #[test]
    fn what_would_end_its_element_is_refused() {
        let sentence = refusal(&with("boot-1.js", "'</script>'"));
        assert!(sentence.contains("boot-1.js holds"), "{sentence}");
    }
}
