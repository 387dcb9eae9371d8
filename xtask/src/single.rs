//! `cargo xtask single`: the whole page in one file, `dist/amorce.html`, that opens from a disk with a double click.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use crate::finish::{self, SINGLE};
use crate::tools;
use crate::{build, files, place, run, rust, split, trunk};

/// How scripts ask for a file of a served page, and of one file (static/single.js).
const ASKED: [&str; 2] = [
    "const address = (name) => new URL(name, document.baseURI);",
    "const address = amorceFile;",
];
/// The link to the view that says how a served page is embedded.
const TO_EMBED: &str = "<a href=\"#integrer\">Intégrer</a>";

/// Adds the file to the `dist/` that is there: its program is whole, as nothing can be loaded later.
pub(crate) fn write(address: Option<&str>) -> Result<(), String> {
    let whole = place::target().join("whole");
    let toolbox = trunk::ready(&trunk::TO_BUILD)?;
    trunk::release(&toolbox, &whole, false)?;
    build::put_at(&whole, address)?;
    for name in files::below(&whole)? {
        if name.ends_with(".wasm") {
            split::optimize(&toolbox, &whole.join(&name))?;
        } else if name.starts_with("amorce-page-") {
            tools::make_small(&whole, &[&name])?;
        }
    }
    rust::named_in_none_of(&whole)?;
    let answers = files::text(&place::root().join("static/single.js"))?;
    files::write(&place::dist().join(SINGLE), page(&whole, &answers)?)?;
    run::doing(&format!("dist/{SINGLE} is ready, nothing beside it"));
    Ok(())
}

/// The page of this folder with all of its files inside; `answers` is the script that gives each a url.
fn page(folder: &Path, answers: &str) -> Result<String, String> {
    let html = finish::without_comments(&files::text(&folder.join("index.html"))?)?;
    let html = html.replace(TO_EMBED, "");
    let mut inside = vec!["index.html".to_owned(), "embed.js".to_owned()];
    // What is in the file that a tag names.
    let mut inline = |tag: &str, ends: &str| {
        let name = tag
            .split_once("=\"./")
            .and_then(|(_, rest)| rest.split('"').next());
        let name = name.ok_or_else(|| format!("`{tag}` names no file"))?;
        let text = script(folder, name)?;
        if text.contains(ends) || text.contains("<!--") {
            return Err(format!("{name} holds {ends} or <!--"));
        }
        inside.push(name.to_owned());
        Ok(text)
    };
    let mut styles = String::new();
    let html = files::replaced(&html, ["<link rel=\"stylesheet\"", ">"], |tag| {
        let style = inline(tag, "</style")?;
        styles.push_str(&hash(&style));
        Ok(format!("<style>{style}</style>"))
    })?;
    let html = files::replaced(&html, ["<link rel=\"icon\"", ">"], |tag| {
        let icon = BASE64_STANDARD.encode(inline(tag, "<!--")?);
        Ok(format!(
            "<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">"
        ))
    })?;
    // It only says earlier what will be asked for.
    let html = files::replaced(&html, ["<link rel=\"modulepreload\"", ">"], |_| {
        Ok(String::new())
    })?;
    let mut scripts = hash(answers);
    let html = files::replaced(&html, ["<script", "</script>"], |tag| {
        let script = inline(tag, "</script")?;
        scripts.push_str(&hash(&script));
        Ok(format!("<script type=\"module\">{script}</script>"))
    })?;
    let policy = format!(
        "default-src 'none';script-src{scripts} blob: 'wasm-unsafe-eval';style-src{styles} blob:;\
         img-src data:;connect-src blob:;base-uri 'none';form-action 'none'"
    );
    let html = finish::with_policy(&html, &policy)?;
    let mut last = String::new();
    for name in files::below(folder)? {
        let bytes = match name.rsplit('.').next() {
            _ if inside.contains(&name) => continue,
            Some("js" | "css") => script(folder, &name)?.into_bytes(),
            Some("wasm") => files::read(&folder.join(&name))?,
            // Communes: the program reads them as they are (src/app/effects/fetch.rs).
            Some("json") => {
                let text = files::text(&folder.join(&name))?;
                if text.contains('<') {
                    return Err(format!("{name} holds <"));
                }
                last.push_str(&format!(
                    "<script type=\"application/json\" id=\"file:{name}\">{text}</script>\n"
                ));
                continue;
            }
            _ => continue,
        };
        let bytes = BASE64_STANDARD.encode(bytes);
        last.push_str(&format!(
            "<script type=\"application/octet-stream;base64\" id=\"file:{name}\">{bytes}</script>\n"
        ));
    }
    last.push_str(&format!("<script>{answers}</script>\n</body>"));
    files::filled_in(&html, "</body>", &last)
}

/// A script that asks the page where it asked the server; anything else as it is.
fn script(folder: &Path, name: &str) -> Result<String, String> {
    let [served, here] = ASKED;
    Ok(files::text(&folder.join(name))?.replace(served, here))
}

/// As a policy lists it.
fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<head><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"./a.css\"/>\
        <link rel=\"icon\" href=\"./icon.svg\"/><link rel=\"modulepreload\" href=\"./amorce-page.js\">\
        <script src=\"./boot.js\" integrity=\"x\" type=\"module\"></script></head>\
        <body><nav><a href=\"#integrer\">Intégrer</a></nav><p>words</p></body>";

    fn page_of(boot: &str) -> Result<String, String> {
        let folder = place::target().join(format!("single-{}", boot.len()));
        std::fs::create_dir_all(&folder).unwrap();
        for (name, text) in [
            ("index.html", HTML),
            ("a.css", "p { color: red }"),
            ("icon.svg", "<svg/>"),
            ("boot.js", boot),
            ("amorce-page.js", "import.meta.url"),
            ("amorce-page_bg.wasm", "\0asm"),
            ("embed.js", "of a host"),
        ] {
            files::write(&folder.join(name), text).unwrap();
        }
        let page = page(&folder, "const amorceFile = 0;");
        std::fs::remove_dir_all(folder).unwrap();
        page
    }

    #[test]
    fn everything_is_in_the_page_and_nothing_is_asked_of_a_server() {
        let page = page_of(ASKED[0]).unwrap();
        for part in [
            "<style>p { color: red }</style>",
            "href=\"data:image/svg+xml;base64,PHN2Zy8+\"",
            "<script type=\"module\">const address = amorceFile;</script></head>",
            "id=\"file:amorce-page_bg.wasm\">AGFzbQ==</script>",
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
            TO_EMBED,
            "embed.js",
        ] {
            assert!(!page.contains(part), "{part}\nis in\n{page}");
        }
        let sentence = page_of("'</script>'").unwrap_err();
        assert!(sentence.contains("boot.js holds"), "{sentence}");
    }

    #[test]
    fn every_script_of_the_page_asks_in_the_one_way_that_is_replaced() {
        for name in ["static/boot.js", "static/embedded.js"] {
            let here = script(&place::root(), name).unwrap();
            assert!(!here.contains("baseURI"), "{name} still asks a server");
        }
    }
}
