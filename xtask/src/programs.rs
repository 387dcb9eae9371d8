//! What the system brings (a browser and its driver, node, npm, an office, fonts): where it
//! is, and apt-get when it is not. It must never choose a version.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use crate::run::{self, Sink};
use crate::{pins, say};

/// A program under the names that systems give it, or a font by its file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Program {
    Chromium,
    Chromedriver,
    Firefox,
    WebkitDriver,
    Minibrowser,
    Xvfb,
    Node,
    Npm,
    Pdftoppm,
    Office,
    Nginx,
    Apache,
    Serif,
    Sans,
}

impl Program {
    /// Its name in tools.toml.
    fn key(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Chromedriver => "chromedriver",
            Self::Firefox => "firefox",
            Self::WebkitDriver => "webkitdriver",
            Self::Minibrowser => "minibrowser",
            Self::Xvfb => "xvfb",
            Self::Node => "node",
            Self::Npm => "npm",
            Self::Pdftoppm => "pdftoppm",
            Self::Office => "soffice",
            Self::Nginx => "nginx",
            Self::Apache => "apache",
            Self::Serif => "serif",
            Self::Sans => "sans",
        }
    }

    /// The variable that names another one to use.
    fn variable(self) -> Option<&'static str> {
        match self {
            Self::Chromium => Some("CHROME"),
            Self::Chromedriver => Some("CHROMEDRIVER"),
            Self::Firefox => Some("FIREFOX"),
            Self::WebkitDriver => Some("WEBKITDRIVER"),
            Self::Minibrowser => Some("MINIBROWSER"),
            Self::Xvfb => Some("XVFB"),
            Self::Office => Some("SOFFICE"),
            Self::Nginx => Some("NGINX"),
            Self::Apache => Some("APACHE"),
            Self::Node | Self::Npm | Self::Pdftoppm | Self::Serif | Self::Sans => None,
        }
    }

    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &[
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
                "chrome",
            ],
            Self::Chromedriver => &[
                "chromedriver",
                "chromium.chromedriver",
                "/usr/lib/chromium/chromedriver",
                "/usr/lib/chromium-browser/chromedriver",
            ],
            Self::Firefox => &["firefox-esr", "firefox"],
            Self::WebkitDriver => &["WebKitWebDriver"],
            // No name of its own: it lies with the library, in a folder of the processor's name.
            Self::Minibrowser => &[
                "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
            ],
            Self::Xvfb => &["Xvfb"],
            Self::Node => &["node", "nodejs"],
            Self::Npm => &["npm"],
            Self::Pdftoppm => &["pdftoppm"],
            Self::Office => &["soffice", "libreoffice"],
            // Not on the path of those who are not root.
            Self::Nginx => &["nginx", "/usr/sbin/nginx"],
            Self::Apache => &["apache2", "/usr/sbin/apache2"],
            Self::Serif | Self::Sans => &[],
        }
    }

    /// The one file that is looked for where it is no program.
    fn file(self) -> Option<&'static Path> {
        match self {
            Self::Serif => Some(Path::new(
                "/usr/share/fonts/truetype/charis/CharisSIL-Regular.ttf",
            )),
            Self::Sans => Some(Path::new(
                "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf",
            )),
            _ => None,
        }
    }

    /// Where it is.
    pub(crate) fn find(self) -> Option<PathBuf> {
        if let Some(file) = self.file() {
            return file.is_file().then(|| file.to_path_buf());
        }
        let named = self.variable().and_then(std::env::var_os);
        match named.filter(|path| !path.is_empty()) {
            Some(path) => on_path(&path.to_string_lossy()),
            None => self.names().iter().find_map(|name| on_path(name)),
        }
    }
}

/// The browser that the tests drive.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds the browser and its driver, installing what lacks.
pub(crate) fn browser() -> Result<Browser, String> {
    let [chromium, driver] = found([Program::Chromium, Program::Chromedriver])?;
    Ok(Browser { chromium, driver })
}

/// Finds these, installing what lacks.
pub(crate) fn found<const N: usize>(programs: [Program; N]) -> Result<[PathBuf; N], String> {
    ensure(&programs)?;
    let paths: Vec<_> = programs
        .iter()
        .filter_map(|program| program.find())
        .collect();
    paths
        .try_into()
        .map_err(|_| by_hand(&programs).unwrap_or_else(|error| error))
}

/// Finds the program that opens spreadsheets, installing it where it lacks.
pub(crate) fn office() -> Result<PathBuf, String> {
    let [office] = found([Program::Office])?;
    Ok(office)
}

/// Sees to it that these programs are there.
pub(crate) fn ensure(programs: &[Program]) -> Result<(), String> {
    let lacking = lacking(programs);
    if lacking.is_empty() {
        return Ok(());
    }
    for program in &lacking {
        if let Some(variable) = program.variable()
            && let Some(path) = std::env::var_os(variable).filter(|path| !path.is_empty())
        {
            let path = path.to_string_lossy().into_owned();
            return Err(format!("{variable} names {path}, which cannot be run"));
        }
    }
    if on_path("apt-get").is_none() {
        return Err(by_hand(&lacking)?);
    }
    let Some(rights) = rights() else {
        return Err(by_hand(&lacking)?);
    };
    install(&lacking, rights)?;
    match self::lacking(&lacking).as_slice() {
        [] => Ok(()),
        rest => Err(by_hand(rest)?),
    }
}

fn lacking(programs: &[Program]) -> Vec<Program> {
    programs
        .iter()
        .copied()
        .filter(|program| program.find().is_none())
        .collect()
}

/// The line that names what to install by hand.
fn by_hand(programs: &[Program]) -> Result<String, String> {
    Ok(format!(
        "{} missing and apt-get cannot be used here; install by hand what Debian calls: {}",
        match programs {
            [one] => format!("{} is", one.key()),
            several => format!(
                "{} are",
                several
                    .iter()
                    .map(|program| program.key())
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        },
        packages(programs)?.join(" ")
    ))
}

fn packages(programs: &[Program]) -> Result<Vec<String>, String> {
    let mut packages = Vec::new();
    for program in programs {
        let package = pins::debian_package(program.key())?;
        // One may hold several of them.
        if !packages.contains(&package) {
            packages.push(package);
        }
    }
    Ok(packages)
}

/// What to put before `apt-get`, or nothing when we may not install.
fn rights() -> Option<&'static [&'static str]> {
    let user = run::read(run::command("id").arg("-u"));
    if user.as_deref().map(str::trim) == Some("0") {
        return Some(&[]);
    }
    run::read(run::command("sudo").args(["-n", "true"]))?;
    Some(&["sudo", "-n"])
}

fn install(programs: &[Program], rights: &[&str]) -> Result<(), String> {
    static UPDATED: Mutex<bool> = Mutex::new(false);
    let packages = packages(programs)?;
    let list = packages.join(" ");
    let failed = || format!("apt-get could not install {list}; install them by hand");

    let mut updated = UPDATED.lock().map_err(|_| failed())?;
    if !*updated {
        say::doing("reading the package lists (apt-get update) …");
        let ended = run::stream(
            "reading the package lists",
            apt_get(rights).arg("update"),
            Sink::Progress,
        )?;
        if !ended.well {
            return Err(failed());
        }
        *updated = true;
    }
    say::doing(&format!("installing {list} with apt-get …"));
    let ended = run::stream(
        &format!("installing {list}"),
        apt_get(rights)
            .args(["install", "-y", "--no-install-recommends"])
            .args(&packages),
        Sink::Progress,
    )?;
    if ended.well { Ok(()) } else { Err(failed()) }
}

/// `sudo` drops the environment: what apt-get must know is given by `env`.
fn apt_get(rights: &[&str]) -> Command {
    let mut words =
        rights
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut command = run::command(words.next().unwrap_or("apt-get"));
    command.args(words);
    command
}

/// The program of that name that a shell would run.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    if name.contains('/') {
        return Some(PathBuf::from(name)).filter(|path| can_be_run(path));
    }
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| can_be_run(path))
}

#[cfg(unix)]
pub(crate) fn can_be_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata()
        .is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
pub(crate) fn can_be_run(path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lacks_is_named_in_one_line_as_debian_calls_it() {
        let line = by_hand(&[Program::Chromium, Program::Chromedriver]).unwrap_or_default();
        assert_eq!(
            line,
            "chromium, chromedriver are missing and apt-get cannot be used here; \
             install by hand what Debian calls: chromium chromium-driver"
        );
        let line = by_hand(&[Program::Npm]).unwrap_or_default();
        assert!(line.starts_with("npm is missing"), "{line}");
    }

    #[test]
    fn programs_are_found_as_a_shell_finds_them() {
        assert!(on_path("sh").is_some());
        assert_eq!(on_path("/bin/sh"), Some(PathBuf::from("/bin/sh")));
        assert_eq!(on_path("no-such-program"), None);
        assert_eq!(
            on_path(concat!(env!("CARGO_MANIFEST_DIR"), "/tools.toml")),
            None
        );
    }
}
