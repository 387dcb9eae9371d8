//! The versions of `tools.toml`, and whether what a tool says of itself is one.
//! It must never run or install anything.

use toml::Table;

const TEXT: &str = include_str!("../tools.toml");

/// How a tool is installed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// `cargo install`, with its own lock file or not.
    Cargo {
        locked: bool,
        minutes: i64,
        /// A feature that brings the program.
        feature: Option<String>,
    },
    /// `npm install`.
    Npm,
}

/// One tool at its one version.
pub(crate) struct Pin {
    pub(crate) name: String,
    pub(crate) version: String,
    /// What it must put on PATH; the first says its version. A script has none.
    pub(crate) programs: Vec<String>,
    /// Whether it never says its version: then only our own copy counts, whose folder names it.
    pub(crate) is_silent: bool,
    pub(crate) source: Source,
}

impl Pin {
    /// The folder it is installed in, below the tools folder.
    pub(crate) fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    /// Whether the answer to `--version` is this version. Binaryen numbers its
    /// releases 132 and its npm package 132.0.0.
    pub(crate) fn is_said_by(&self, answer: &str) -> bool {
        let expected = match self.source {
            Source::Cargo { .. } => self.version.as_str(),
            Source::Npm => self.version.split('.').next().unwrap_or_default(),
        };
        answer
            .split_whitespace()
            .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
            == Some(expected)
    }
}

/// The tool of that name.
pub(crate) fn tool(name: &str) -> Result<Pin, String> {
    let all = read()?;
    for (kind, source) in [("cargo", None), ("npm", Some(Source::Npm))] {
        let Some(entry) = all.get(kind).and_then(|tools| tools.get(name)) else {
            continue;
        };
        let missing = |key: &str| format!("xtask/tools.toml: {kind}.{name} has no `{key}`");
        let source = match source {
            Some(source) => source,
            None => Source::Cargo {
                locked: entry
                    .get("locked")
                    .and_then(toml::Value::as_bool)
                    .ok_or_else(|| missing("locked"))?,
                minutes: entry
                    .get("minutes")
                    .and_then(toml::Value::as_integer)
                    .ok_or_else(|| missing("minutes"))?,
                feature: entry
                    .get("feature")
                    .and_then(toml::Value::as_str)
                    .map(str::to_owned),
            },
        };
        let programs = entry
            .get("programs")
            .and_then(toml::Value::as_array)
            .ok_or_else(|| missing("programs"))?;
        return Ok(Pin {
            name: name.to_owned(),
            version: entry
                .get("version")
                .and_then(toml::Value::as_str)
                .ok_or_else(|| missing("version"))?
                .to_owned(),
            programs: programs
                .iter()
                .filter_map(toml::Value::as_str)
                .map(str::to_owned)
                .collect(),
            is_silent: entry.get("silent").and_then(toml::Value::as_bool) == Some(true),
            source,
        });
    }
    Err(format!("xtask/tools.toml has no tool `{name}`"))
}

/// The Debian package that brings a program.
pub(crate) fn debian_package(program: &str) -> Result<String, String> {
    read()?
        .get("debian")
        .and_then(|packages| packages.get(program))
        .and_then(toml::Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| format!("xtask/tools.toml has no Debian package for `{program}`"))
}

fn read() -> Result<Table, String> {
    TEXT.parse()
        .map_err(|error| format!("xtask/tools.toml cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(path: &str) -> String {
        std::fs::read_to_string(crate::place::root().join(path)).unwrap_or_default()
    }

    fn version(name: &str) -> String {
        tool(name).map(|pin| pin.version).unwrap_or_default()
    }

    /// The version of a crate in the text of a Cargo.lock.
    fn locked(lock: &str, name: &str) -> Option<String> {
        let lock: Table = lock.parse().ok()?;
        lock.get("package")?
            .as_array()?
            .iter()
            .find(|package| package.get("name").and_then(toml::Value::as_str) == Some(name))?
            .get("version")?
            .as_str()
            .map(str::to_owned)
    }

    #[test]
    fn wasm_bindgen_is_the_same_as_command_and_as_crate() {
        assert_eq!(
            locked(&repository("Cargo.lock"), "wasm-bindgen"),
            Some(version("wasm-bindgen-cli")),
            "Cargo.lock and xtask/tools.toml name different versions of wasm-bindgen"
        );
    }

    #[test]
    fn a_lock_file_is_read_by_package() {
        let lock = "version = 4\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.99\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.99"));
        assert_eq!(locked(lock, "b"), None);
    }

    #[test]
    fn trunk_is_asked_for_the_same_versions() {
        let trunk: Table = repository("Trunk.toml").parse().unwrap_or_default();
        assert_eq!(
            trunk.get("trunk-version").and_then(toml::Value::as_str),
            Some(format!("^{}", version("trunk")).as_str()),
        );
        let binaryen = version("binaryen");
        let binaryen = binaryen.split('.').next().unwrap_or_default();
        let wasm_opt = trunk.get("tools").and_then(|tools| tools.get("wasm_opt"));
        assert_eq!(
            wasm_opt.and_then(toml::Value::as_str),
            Some(format!("version_{binaryen}").as_str()),
        );
    }

    #[test]
    fn every_tool_and_package_can_be_read() {
        for name in [
            "trunk",
            "wasm-bindgen-cli",
            "cargo-mutants",
            "binaryen",
            "axe-core",
            "publicodes",
        ] {
            assert_eq!(tool(name).err(), None);
        }
        for program in [
            "chromium",
            "chromedriver",
            "node",
            "npm",
            "pdftoppm",
            "serif",
            "sans",
        ] {
            assert_eq!(debian_package(program).err(), None);
        }
        assert!(tool("make").is_err());
    }

    #[test]
    fn only_the_very_version_counts() {
        let pin = |version: &str, source| Pin {
            name: String::new(),
            version: version.to_owned(),
            programs: Vec::new(),
            is_silent: false,
            source,
        };
        let cargo = || Source::Cargo {
            locked: true,
            minutes: 1,
            feature: None,
        };
        assert!(pin("0.21.14", cargo()).is_said_by("trunk 0.21.14\n"));
        assert!(pin("0.2.74", cargo()).is_said_by("wasm-bindgen 0.2.74 (27c7a4d06)"));
        assert!(!pin("0.21.14", cargo()).is_said_by("trunk 0.21.1"));
        assert!(!pin("0.21.1", cargo()).is_said_by("trunk 0.21.14"));
        assert!(!pin("0.21.14", cargo()).is_said_by(""));
        assert!(pin("132.0.0", Source::Npm).is_said_by("wasm-opt version 132 (version_132)"));
        assert!(pin("132.0.0", Source::Npm).is_said_by("wasm-opt version 132"));
        assert!(!pin("132.0.0", Source::Npm).is_said_by("wasm-opt version 108"));
    }
}
