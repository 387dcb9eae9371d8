//! What the system brings (browsers and their drivers, node, an office, web servers, fonts): where it is, and apt-get where
//! it is not.

use std::path::{Path, PathBuf};

use crate::run;

/// A program, or a font.
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
    Writer,
    Nginx,
    Apache,
    Serif,
    Sans,
}

impl Program {
    /// The package of Debian that brings it, the variable that names another one, and what systems call it.
    #[rustfmt::skip]
    fn row(self) -> (&'static str, Option<&'static str>, &'static [&'static str]) {
        match self {
            // Without windows: its tests take three quarters of the time.
            Self::Chromium => ("chromium-headless-shell", Some("CHROME"), &["chromium-headless-shell", "chrome-headless-shell"]),
            Self::Chromedriver => ("chromium-driver", Some("CHROMEDRIVER"), &["chromedriver", "chromium.chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"]),
            Self::Firefox => ("firefox-esr", Some("FIREFOX"), &["firefox-esr", "firefox"]),
            Self::WebkitDriver => ("webkit2gtk-driver", Some("WEBKITDRIVER"), &["WebKitWebDriver"]),
            // It lies with the library, in a folder of the processor's name.
            Self::Minibrowser => ("webkit2gtk-driver", Some("MINIBROWSER"), &["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "/usr/libexec/webkit2gtk-4.1/MiniBrowser"]),
            // WebKit must show its window on a screen, which nobody sees.
            Self::Xvfb => ("xvfb", Some("XVFB"), &["Xvfb"]),
            Self::Node => ("nodejs", None, &["node", "nodejs"]),
            Self::Npm => ("npm", None, &["npm"]),
            Self::Pdftoppm => ("poppler-utils", None, &["pdftoppm"]),
            // Opens spreadsheets, without windows: 90 MB to fetch.
            Self::Office => ("libreoffice-calc-nogui", Some("SOFFICE"), &["soffice", "libreoffice"]),
            // Opens letters: a part of the office that is no program of its own.
            Self::Writer => ("libreoffice-writer-nogui", Some("SOFFICE"), &["/usr/lib/libreoffice/program/libswlo.so", "/usr/lib64/libreoffice/program/libswlo.so"]),
            // Servers are not on the path of those who are not root.
            Self::Nginx => ("nginx", Some("NGINX"), &["nginx", "/usr/sbin/nginx"]),
            Self::Apache => ("apache2-bin", Some("APACHE"), &["apache2", "/usr/sbin/apache2"]),
            // Pictures are drawn with these wherever they are made: xtask/fonts.conf.
            Self::Serif => ("fonts-sil-charis", None, &["/usr/share/fonts/truetype/charis/CharisSIL-Regular.ttf"]),
            Self::Sans => ("fonts-open-sans", None, &["/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf"]),
        }
    }

    /// Where it is.
    pub(crate) fn find(self) -> Option<PathBuf> {
        let (_, variable, names) = self.row();
        let named = variable.and_then(std::env::var_os);
        if let Some(named) = named.filter(|named| !named.is_empty()) {
            return which::which(named).ok();
        }
        names.iter().find_map(|name| {
            let is_program = !name.ends_with(".ttf") && !name.ends_with(".so");
            let file = Some(PathBuf::from(name)).filter(|file| !is_program && file.is_file());
            file.or_else(|| which::which(name).ok())
        })
    }
}

/// What its driver calls this Chromium: the one without windows is a program of its own.
pub(crate) fn driven(chromium: &Path) -> &'static str {
    match chromium.to_string_lossy().contains("headless-shell") {
        true => "chrome-headless-shell",
        false => "chrome",
    }
}

/// Finds these, installing what is missing.
pub(crate) fn found<const N: usize>(programs: [Program; N]) -> Result<[PathBuf; N], String> {
    ensure(&programs)?;
    let paths: Vec<_> = programs
        .iter()
        .filter_map(|program| program.find())
        .collect();
    paths.try_into().map_err(|_| by_hand(&programs))
}

/// Sees to it that these programs are there.
pub(crate) fn ensure(programs: &[Program]) -> Result<(), String> {
    let is_missing = |program: &&Program| program.find().is_none();
    let missing: Vec<Program> = programs.iter().filter(is_missing).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = packages(&missing);
    let line = format!(
        "apt-get update && \
         DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends {list}"
    );
    let is_root = run::read(run::command("id").arg("-u")).is_some_and(|user| user.trim() == "0");
    let mut shell = run::command(if is_root { "sh" } else { "sudo" });
    if !is_root {
        shell.args(["-n", "sh"]);
    }
    let ended = run::finish(&format!("installing {list}"), shell.args(["-c", &line]));
    match missing.iter().any(|program| program.find().is_none()) {
        true => Err(ended.err().unwrap_or_default() + "; " + &by_hand(&missing)),
        false => Ok(()),
    }
}

/// What to do where apt-get cannot be used.
fn by_hand(programs: &[Program]) -> String {
    let variables = programs.iter().filter_map(|program| program.row().1);
    let named: String = variables.map(|name| format!(", or set {name}")).collect();
    let list = packages(programs);
    format!("install by hand what Debian calls {list}{named}")
}

fn packages(programs: &[Program]) -> String {
    let mut packages: Vec<_> = programs.iter().map(|program| program.row().0).collect();
    // One may hold several of them, which stand beside each other.
    packages.dedup();
    packages.join(" ")
}

#[test]
fn what_is_missing_is_named_in_one_line_as_debian_calls_it() {
    assert_eq!(
        by_hand(&[Program::WebkitDriver, Program::Minibrowser, Program::Npm]),
        "install by hand what Debian calls webkit2gtk-driver npm, or set WEBKITDRIVER, or set MINIBROWSER"
    );
}
