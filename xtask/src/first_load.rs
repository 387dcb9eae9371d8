//! Which files of a built page a browser fetches before the page can be used,
//! read from what it would read: index.html, then what that names, and so on.
//! It must never weigh them nor know the name of any one file.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// The values of `rel` that make a browser fetch the `href` at once.
const FETCHED: [&str; 6] = [
    "stylesheet",
    "icon",
    "modulepreload",
    "preload",
    "manifest",
    "apple-touch-icon",
];

/// The files of the first load, index.html first, as paths below `dist`.
pub(crate) fn list(dist: &Path) -> Result<Vec<String>, String> {
    let exists = |path: &str| dist.join(path).is_file();
    if !exists("index.html") {
        return Err(format!(
            "{} holds no index.html; build it: cargo xtask build",
            dist.display()
        ));
    }
    let mut files = vec!["index.html".to_owned()];
    let mut next = 0;
    while let Some(file) = files.get(next).cloned() {
        next += 1;
        for reference in references_in(dist, &file)? {
            let Some(path) = resolve(&file, &reference.address) else {
                continue;
            };
            if exists(&path) {
                if !files.contains(&path) {
                    files.push(path);
                }
            } else if reference.required {
                return Err(format!("{file} asks for {path}, which is not there"));
            }
        }
    }
    if !files.iter().any(|file| file.ends_with(".wasm")) {
        return Err(format!(
            "no .wasm file was found in the first load of {}: it would be weighed without its \
             program",
            dist.display()
        ));
    }
    Ok(files)
}

/// Every file below `dist`, in the order of their names.
pub(crate) fn all(dist: &Path) -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    gather(dist, "", &mut files)
        .map_err(|error| format!("cannot list {}: {error}", dist.display()))?;
    files.sort();
    Ok(files)
}

fn gather(folder: &Path, above: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
struct Reference {
    address: String,
    /// A browser would report that it is missing. What is found by its look
    /// only (a word in a script) may be something else.
    required: bool,
}

fn references_in(dist: &Path, file: &str) -> Result<Vec<Reference>, String> {
    let read = || {
        fs::read_to_string(dist.join(file)).map_err(|error| format!("cannot read {file}: {error}"))
    };
    Ok(match file.rsplit('.').next() {
        Some("html") => in_html(&read()?),
        Some("js" | "mjs") => in_script(&read()?),
        Some("css") => in_style(&read()?),
        _ => Vec::new(),
    })
}

fn in_html(text: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut inside = String::new();
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => {
                let attributes: BTreeMap<String, String> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (lossy(name), lossy(&value.value)))
                    .collect();
                let name = lossy(&tag.name);
                found.extend(in_tag(&name, &attributes));
                inside = name;
            }
            Token::EndTag(_) => inside.clear(),
            Token::String(text) => match inside.as_str() {
                "script" => found.extend(in_script(&lossy(&text))),
                "style" => found.extend(in_style(&lossy(&text))),
                _ => {}
            },
            _ => {}
        }
    }
    found
}

fn in_tag(name: &str, attributes: &BTreeMap<String, String>) -> Vec<Reference> {
    let reference = |address: &String, required| Reference {
        address: address.clone(),
        required,
    };
    let mut found = Vec::new();
    let rel = attributes
        .get("rel")
        .map(String::as_str)
        .unwrap_or_default();
    let named = match name {
        "link" if rel.split_whitespace().any(|word| FETCHED.contains(&word)) => {
            attributes.get("href")
        }
        "script" | "img" => attributes.get("src"),
        _ => None,
    };
    found.extend(named.map(|address| reference(address, true)));
    // The start script is told what to fetch in data attributes.
    if name == "meta" || name == "script" {
        let told = attributes
            .iter()
            .filter(|(attribute, _)| attribute.starts_with("data-"));
        found.extend(told.map(|(_, address)| reference(address, false)));
    }
    found
}

/// What a module imports before it runs; what it imports later, when asked to,
/// is no part of the first load. `parts.js` fetches a part of the program by `fetch(new URL(…))` when it is wanted.
fn in_script(text: &str) -> Vec<Reference> {
    let at_once = text.replace("fetch(new URL(", "");
    after(&at_once, &["from", "import", "new URL("])
}

fn in_style(text: &str) -> Vec<Reference> {
    let mut found = after(text, &["@import", "url("]);
    // Without quotation marks: url(icon.svg).
    for rest in text.split("url(").skip(1) {
        if let Some((address, _)) = rest.split_once(')')
            && !address.contains(['"', '\''])
        {
            found.push(Reference {
                address: address.trim().to_owned(),
                required: false,
            });
        }
    }
    found
}

/// Every string that follows one of these words.
fn after(text: &str, words: &[&str]) -> Vec<Reference> {
    let mut found = Vec::new();
    for word in words {
        for rest in text.split(word).skip(1) {
            let rest = rest.trim_start();
            let Some(quote) = rest.chars().next().filter(|first| "\"'".contains(*first)) else {
                continue;
            };
            let inside = rest.get(1..).unwrap_or_default();
            if let Some((address, _)) = inside.split_once(quote) {
                found.push(Reference {
                    address: address.to_owned(),
                    required: false,
                });
            }
        }
    }
    found
}

/// The path below the root of the page that an address in that file means;
/// nothing when it is not a file of the page.
fn resolve(file: &str, address: &str) -> Option<String> {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let has_scheme = address
        .split('/')
        .next()
        .is_some_and(|first| first.contains(':'));
    if address.is_empty() || address.starts_with("//") || has_scheme {
        return None;
    }
    let mut parts: Vec<&str> = match address.starts_with('/') {
        true => Vec::new(),
        false => file.split('/').collect(),
    };
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files, removed with it.
    struct Page(std::path::PathBuf);

    impl Page {
        fn with(name: &str, files: &[(&str, &str)]) -> Self {
            let folder = std::env::temp_dir()
                .join(format!("amorce-first-load-{name}-{}", std::process::id()));
            for (path, text) in files {
                let path = folder.join(path);
                let parent = path.parent().unwrap_or(&folder).to_path_buf();
                assert!(fs::create_dir_all(parent).is_ok() && fs::write(path, text).is_ok());
            }
            Self(folder)
        }

        fn list(&self) -> Result<Vec<String>, String> {
            list(&self.0)
        }
    }

    impl Drop for Page {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn everything_fetched_at_the_start_is_listed_and_nothing_else() {
        let page = Page::with(
            "all",
            &[
                (
                    "index.html",
                    r#"<!doctype html><head>
                    <link rel="stylesheet" href="./styles-1.css" integrity="sha384-x"/>
                    <link rel="icon" href=./icon.svg>
                    <link rel="alternate" href="./other.html">
                    <link rel="modulepreload" href="./page-1.js" crossorigin="anonymous">
                    <meta name="start" data-glue="./page-1.js" data-wasm="./page-1_bg.wasm">
                    <meta name="description" content="styles.css">
                    <script type="module" src="./boot-1.js"></script>
                    </head><body><!-- <img src="commented.png"> -->
                    <a href="other.html">other</a><img src="https://example.org/x.png">
                    <script>if (1 < 2) document.write("<img src='written.png'>")</script>
                    </body>"#,
                ),
                (
                    "styles-1.css",
                    "@import 'more.css'; a{background:url(fonts/../dot.svg)}",
                ),
                (
                    "more.css",
                    "b{background:url(\"data:image/png;base64,AA==\")}",
                ),
                ("dot.svg", "<svg/>"),
                ("icon.svg", "<svg/>"),
                (
                    "page-1.js",
                    "import { a } from './snippets/x/inline0.js';\n\
                     if (!path) path = new URL('page_bg.wasm', import.meta.url);",
                ),
                ("snippets/x/inline0.js", "import * as b from \"../y.js\""),
                ("snippets/y.js", "const later = () => import('./later.js')"),
                ("snippets/later.js", ""),
                ("boot-1.js", "const from = 'nowhere'; await import(glue)"),
                ("page-1_bg.wasm", ""),
                ("other.html", ""),
                ("styles.css", ""),
            ],
        );
        let mut listed = page.list().unwrap_or_default();
        assert_eq!(listed.first().map(String::as_str), Some("index.html"));
        listed.sort();
        assert_eq!(
            listed,
            [
                "boot-1.js",
                "dot.svg",
                "icon.svg",
                "index.html",
                "more.css",
                "page-1.js",
                "page-1_bg.wasm",
                "snippets/x/inline0.js",
                "snippets/y.js",
                "styles-1.css",
            ]
        );
    }

    #[test]
    fn what_a_script_fetches_by_an_address_of_its_own_waits_until_it_is_asked_for() {
        let page = Page::with(
            "later",
            &[
                (
                    "index.html",
                    "<script type=module src=./views.js></script>\
                     <link rel=preload href=./a_bg.wasm>",
                ),
                (
                    "views.js",
                    "const address = (name) => new URL(name, document.baseURI);\n\
                     const load = () => import(address('other.js'));\n\
                     const part = () => fetch(new URL('./part.wasm', import.meta.url));",
                ),
                ("a_bg.wasm", ""),
                ("part.wasm", ""),
                ("deeper/other.css", ""),
                ("other.js", ""),
            ],
        );
        let first = ["index.html", "views.js", "a_bg.wasm"];
        assert_eq!(page.list().unwrap_or_default(), first);
        let all = all(&page.0).unwrap_or_default();
        let later: Vec<_> = all
            .iter()
            .filter(|file| !first.contains(&file.as_str()))
            .collect();
        assert_eq!(later, ["deeper/other.css", "other.js", "part.wasm"]);
    }

    #[test]
    fn an_inline_start_script_is_read_too() {
        let page = Page::with(
            "inline",
            &[
                (
                    "index.html",
                    "<link rel=preload href='./a_bg.wasm'>\
                     <script type=module>import init from './a.js'; init()</script>",
                ),
                ("a.js", ""),
                ("a_bg.wasm", ""),
            ],
        );
        assert_eq!(
            page.list().unwrap_or_default(),
            ["index.html", "a_bg.wasm", "a.js"]
        );
    }

    #[test]
    fn a_page_that_cannot_work_is_refused() {
        let missing = Page::with(
            "missing",
            &[("index.html", "<link rel=stylesheet href=gone.css>")],
        );
        let sentence = missing.list().err().unwrap_or_default();
        assert!(sentence.contains("gone.css"), "{sentence}");

        let blind = Page::with("blind", &[("index.html", "<p>hello</p>")]);
        let sentence = blind.list().err().unwrap_or_default();
        assert!(sentence.contains(".wasm"), "{sentence}");

        let empty = Page::with("empty", &[("other.txt", "")]);
        let sentence = empty.list().err().unwrap_or_default();
        assert!(sentence.contains("cargo xtask build"), "{sentence}");
    }

    #[test]
    fn addresses_are_resolved_as_a_browser_does() {
        let resolved = |file, address| resolve(file, address);
        assert_eq!(resolved("index.html", "./a.js").as_deref(), Some("a.js"));
        assert_eq!(resolved("x/y/b.js", "../a.js").as_deref(), Some("x/a.js"));
        assert_eq!(resolved("x/b.js", "/a.js?v=1#top").as_deref(), Some("a.js"));
        assert_eq!(resolved("index.html", "../a.js"), None, "outside the page");
        for elsewhere in [
            "https://example.org/a.js",
            "//cdn/a.js",
            "data:,x",
            "#top",
            "",
        ] {
            assert_eq!(resolved("index.html", elsewhere), None, "{elsewhere}");
        }
    }
}
