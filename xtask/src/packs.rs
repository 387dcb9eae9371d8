//! Puts what several parts of the program share into a few files: a part that is wanted takes a few requests then, where
//! cutting leaves one for each set of parts that share something, over a hundred.
//! It must never know what is in a part.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::files::{self, text, write};

/// The part that every visitor who stays comes to want first. What it shares is one file, and so is all that is small, whoever
/// shares it: a request costs more than its bytes.
const FIRST: &str = "simulation";

/// In bytes: what is fetched alone, by those that share it.
const LARGE: u64 = 6_500;

/// What a module begins with.
const MODULE: [u8; 8] = *b"\0asm\x01\0\0\0";

/// Gives a loader for each file of shared modules.
const PACK: &str = "
const pack = (file, ends) => makeLoad(() => {
    const src = fetch(new URL(file, import.meta.url));
    src.catch(() => {});
    return async (imports) => {
        const response = await src;
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
        const bytes = await response.arrayBuffer();
        await Promise.all(ends.slice(1).map((end, place) => WebAssembly.instantiate(bytes.slice(ends[place], end), imports)));
    };
}, []);
";

/// Puts the shared modules of this folder into packs, and has its loader fetch those.
pub(crate) fn pack(folder: &Path, loader: &str) -> Result<(), String> {
    let file = folder.join(loader);
    let script = text(&file)?;
    let size =
        |name: &str| fs::metadata(folder.join(format!("{name}.wasm"))).map_or(0, |file| file.len());
    let cut = Cut::read(&script, &size)?;
    let mut ends = BTreeMap::new();
    for (part, names) in &cut.packs {
        let modules = names.iter().map(|name| folder.join(format!("{name}.wasm")));
        let modules: Vec<_> = modules.collect();
        let read = modules.iter().map(|module| files::read(module));
        let (bytes, of_part) = packed(&read.collect::<Result<Vec<_>, _>>()?);
        write(&folder.join(format!("chunks_{part}.wasm")), bytes)?;
        ends.insert(part.as_str(), of_part);
        for module in modules {
            fs::remove_file(&module)
                .map_err(|error| format!("cannot delete {}: {error}", module.display()))?;
        }
    }
    write(&file, cut.loader(&ends)?)
}

/// The loader of the program that was cut.
struct Cut<'a> {
    /// What stands before the shared modules.
    head: &'a str,
    /// Which of them go into the pack of which part.
    packs: BTreeMap<String, Vec<&'a str>>,
    /// The parts and what they need.
    parts: &'a str,
}

impl<'a> Cut<'a> {
    fn read(script: &'a str, size: &dyn Fn(&str) -> u64) -> Result<Self, String> {
        let no = |what: &str| format!("the loader of the parts holds no {what}");
        let begins = script.find("/* ").ok_or_else(|| no("shared modules"))?;
        let (head, rest) = script.split_at(begins);
        let ends = rest
            .find("export const __wasm_split_load_")
            .ok_or_else(|| no("parts"))?;
        let (shared, parts) = rest.split_at(ends);
        let mut packs: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for one in shared.split("/* ").skip(1) {
            let (sharing, rest) = one.split_once(" */").ok_or_else(|| no("list of parts"))?;
            let name = rest.trim_start().strip_prefix("const __");
            let name = name.and_then(|name| name.split(' ').next());
            let name = name.ok_or_else(|| no("name"))?;
            let sharing: Vec<_> = sharing.split(", ").collect();
            let home = home(&sharing, size(name) >= LARGE);
            packs.entry(home).or_default().push(name);
        }
        Ok(Self { head, packs, parts })
    }

    /// The same, which fetches packs; where each module of them ends.
    fn loader(&self, ends: &BTreeMap<&str, Vec<usize>>) -> Result<String, String> {
        let packs = ends.iter().map(|(part, ends)| {
            format!("const chunks_{part} = pack(\"./chunks_{part}.wasm\", {ends:?});\n")
        });
        let packs: String = packs.collect();
        let parts = files::replaced(self.parts, ["\n, [", "]));"], |needed| {
            let needed: BTreeSet<_> = needed
                .split(", ")
                .map(|name| name.trim_start_matches("__"))
                .collect();
            let wanted = self
                .packs
                .iter()
                .filter(|(_, names)| names.iter().any(|name| needed.contains(name)))
                .map(|(part, _)| format!("chunks_{part}"));
            Ok(format!(
                "\n, [{}]));",
                wanted.collect::<Vec<_>>().join(", ")
            ))
        })?;
        Ok([self.head, PACK, &packs, &parts].concat())
    }
}

/// The name of the pack that holds what these parts share.
fn home(parts: &[&str], is_large: bool) -> String {
    if is_large && !parts.contains(&FIRST) {
        parts.join("_")
    } else {
        FIRST.to_owned()
    }
}

/// A module that holds these and nothing else, and where each of them begins and the last one ends.
fn packed(modules: &[Vec<u8>]) -> (Vec<u8>, Vec<usize>) {
    let content: usize = modules.iter().map(Vec::len).sum();
    let name = b"\x06chunks";
    let mut bytes = MODULE.to_vec();
    // A section of one's own, its length, its name.
    bytes.push(0);
    leb(content.saturating_add(name.len()), &mut bytes);
    bytes.extend(name);
    let mut ends = vec![bytes.len()];
    for module in modules {
        bytes.extend(module);
        ends.push(bytes.len());
    }
    (bytes, ends)
}

/// A length as WebAssembly writes it.
fn leb(mut length: usize, into: &mut Vec<u8>) {
    loop {
        let seven = (length & 0x7f) as u8;
        length >>= 7;
        if length == 0 {
            into.push(seven);
            return;
        }
        into.push(seven | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "head {\n}\n/* aid, simulation */\nconst __chunk_9 = makeLoad(() => {\n    x\n}\n, []);\n\
        /* aid, sheet */\nconst __chunk_10 = makeLoad(() => {\n    x\n}\n, []);\n\
        export const __wasm_split_load_aid = wrapAsyncCb(makeLoad(() => {\n    y\n}\n, [__chunk_9, __chunk_10]));\n\
        export const __wasm_split_load_simulation = wrapAsyncCb(makeLoad(() => {\n    z\n}\n, [__chunk_9]));\n";

    #[test]
    fn what_is_shared_stands_in_a_few_files() {
        let large = |name: &str| if name == "chunk_10" { LARGE } else { 9 };
        let cut = Cut::read(SCRIPT, &large).unwrap();
        let packs = BTreeMap::from([
            ("aid_sheet".to_owned(), vec!["chunk_10"]),
            ("simulation".to_owned(), vec!["chunk_9"]),
        ]);
        assert_eq!(cut.packs, packs);
        let ends = BTreeMap::from([("aid_sheet", vec![17, 20]), ("simulation", vec![17, 21])]);
        let script = cut.loader(&ends).unwrap();
        assert!(script.starts_with("head {\n}\n"), "{script}");
        assert!(
            script.contains("pack(\"./chunks_simulation.wasm\", [17, 21])"),
            "{script}"
        );
        assert!(
            script.contains("y\n}\n, [chunks_aid_sheet, chunks_simulation]));"),
            "{script}"
        );
        assert!(
            script.contains("z\n}\n, [chunks_simulation]));"),
            "{script}"
        );
        assert!(!script.contains("__chunk_"), "{script}");
    }

    #[test]
    fn a_pack_is_a_module_that_holds_modules() {
        let (bytes, ends) = packed(&[b"nine".to_vec(), b"ten".to_vec()]);
        assert!(
            bytes.starts_with(b"\0asm\x01\0\0\0\0\x0e\x06chunks"),
            "{bytes:?}"
        );
        assert_eq!(ends, [17, 21, 24]);
        assert_eq!(&bytes[17..21], b"nine");
        assert_eq!(bytes.len(), 24);
    }

    #[test]
    fn what_is_small_comes_with_the_first_part() {
        assert_eq!(home(&["files", "sheet"], true), "files_sheet");
        assert_eq!(home(&["files", "sheet"], false), "simulation");
        assert_eq!(home(&["files", "simulation"], true), "simulation");
    }

    #[test]
    fn lengths_are_written_in_seven_bits() {
        let written = |length| {
            let mut bytes = Vec::new();
            leb(length, &mut bytes);
            bytes
        };
        assert_eq!(written(3), [3]);
        assert_eq!(written(300), [0xac, 2]);
    }
}
