//! `dist/` behind the servers that people have, set up as docs/hosting.md says.

use std::fs;
use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use amorce::input::Field;
use serde_json::{Value, json};
use tempfile::TempDir;
use yaml_rust2::{Yaml, YamlLoader};

use super::driver::free_port;
use super::page::{Page, visit_at, visit_served};
use super::server::{self, Hosting};

const PATIENCE: Duration = Duration::from_secs(15);
const BLINK: Duration = Duration::from_millis(15);

/// The only example in that language in docs/hosting.md.
fn example(language: &str) -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hosting.md");
    let text = fs::read_to_string(page).expect("docs/hosting.md");
    let fence = ["```", language, "\n"].concat();
    let mut examples = text.split(&fence).skip(1);
    let example = examples.next().and_then(|rest| rest.split("```").next());
    assert!(examples.next().is_none(), "two examples in {language}");
    example.expect("an example").to_owned()
}

/// The example with this replaced; it must be there once.
fn with(example: &str, from: &str, to: &str) -> String {
    assert_eq!(example.matches(from).count(), 1, "{from} in {example}");
    example.replace(from, to)
}

/// A server of the system's, in the foreground; it ends with this value.
struct Running {
    process: Child,
    port: u16,
    folder: TempDir,
}

impl Running {
    /// `settle` writes what it needs into a folder, for a port, and says how it is started.
    fn start(settle: impl FnOnce(&Path, u16) -> Command) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let port = free_port();
        let mut command = settle(folder.path(), port);
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut running = Self {
            process,
            port,
            folder,
        };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = running.process.try_wait().expect("a process");
            let log = fs::read_to_string(running.folder.path().join("error.log"));
            assert!(
                ended.is_none() && start.elapsed() < PATIENCE,
                "{command:?} does not serve: {log:?}"
            );
            sleep(BLINK);
        }
        running
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}/amorce/", self.port)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Asked to end, it ends its own processes too.
        let id = self.process.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.process.wait();
    }
}

/// Where a program is that is not always on the path of those who are not root.
fn program(variable: &str, usual: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| usual.into(), PathBuf::from)
}

fn nginx(folder: &Path, port: u16) -> Command {
    let site = folder.join("www");
    fs::create_dir(&site).expect("a folder for the site");
    symlink(server::dist(), site.join("amorce")).expect("dist/ in the site");
    let example = example("nginx");
    let example = with(&example, "listen 80;", &format!("listen 127.0.0.1:{port};"));
    let example = with(
        &example,
        "root /srv/www;",
        &format!("root {};", site.display()),
    );
    let here = folder.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary = temporary.map(|kind| format!("{kind}_temp_path {here}/{kind};"));
    let configuration = format!(
        "daemon off; worker_processes 1; pid {here}/pid; error_log {here}/error.log;\n\
         events {{}}\nhttp {{ access_log off; {}\n{example}}}\n",
        temporary.join(" ")
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, configuration).expect("a configuration");
    let mut command = Command::new(program("NGINX", "/usr/sbin/nginx"));
    command.arg("-c").arg(file);
    command.arg("-e").arg(folder.join("error.log"));
    // Whoever starts it as root may read what it serves.
    command.args(["-g", &user()]);
    command
}

/// As root, nginx would become somebody who may not read the folder.
fn user() -> String {
    let id = Command::new("id").arg("-u").output().expect("a user");
    if id.stdout.starts_with(b"0\n") {
        "user root;".to_owned()
    } else {
        String::new()
    }
}

fn apache(folder: &Path, port: u16) -> Command {
    let site = folder.join("www");
    let page = site.join("amorce");
    fs::create_dir_all(&page).expect("a folder for the site");
    for entry in fs::read_dir(server::dist()).expect("dist/") {
        let entry = entry.expect("a file in it");
        symlink(entry.path(), page.join(entry.file_name())).expect("a file of the site");
    }
    fs::write(page.join(".htaccess"), example("apache")).expect("a file .htaccess");
    let (here, site) = (folder.display(), site.display());
    let modules = [
        "mpm_event",
        "authz_core",
        "mime",
        "headers",
        "dir",
        "filter",
        "deflate",
    ];
    let modules = modules.map(|module| {
        format!("LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so\n")
    });
    let configuration = format!(
        "ServerRoot {here}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {here}/pid\n\
         DefaultRuntimeDir {here}\nErrorLog {here}/error.log\nTypesConfig /dev/null\n{}\
         DirectoryIndex index.html\nDocumentRoot {site}\n\
         <Directory {site}>\nRequire all granted\nOptions FollowSymLinks\nAllowOverride FileInfo\n</Directory>\n",
        modules.concat()
    );
    let file = folder.join("apache.conf");
    fs::write(&file, configuration).expect("a configuration");
    let mut command = Command::new(program("APACHE", "/usr/sbin/apache2"));
    command.arg("-D").arg("FOREGROUND").arg("-f").arg(file);
    command
}

/// What a file is sent with, as the browser sees it.
fn headers(page: &Page, file: &str) -> Value {
    page.browser().script_that_answers(
        "const [file, answer] = arguments;
         fetch(file, { cache: 'no-store' }).then(async (response) => {
           await response.arrayBuffer();
           answer({ status: response.status, ...Object.fromEntries(response.headers) });
         }, (error) => answer({ error: String(error) }));",
        vec![json!(file)],
    )
}

/// The files of a folder and of those of the program in it, as the page asks for them.
fn names(dist: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dist).expect("dist/").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() {
            names.push(name);
        } else if name.starts_with("p-") {
            let files = fs::read_dir(entry.path()).expect("the program");
            let files = files.flatten().map(|file| file.file_name());
            names.extend(files.map(|file| format!("{name}/{}", file.to_string_lossy())));
        }
    }
    names
}

/// Every file of `dist/` has its type, is kept for as long as its name says, and may be had by a frame in a sandbox.
fn is_sent_as_said(page: &Page) {
    let mut seen = 0;
    for name in names(&server::dist()) {
        let sent = headers(page, &name);
        let sends = |header: &str| sent[header].as_str().unwrap_or_default().to_owned();
        assert_eq!(sent["status"], 200, "{name}: {sent}");
        let ending = name.rsplit('.').next().unwrap_or_default();
        let kind = match ending {
            "html" => "text/html",
            "css" => "text/css",
            "js" => "text/javascript",
            "wasm" => "application/wasm",
            "webmanifest" => "application/manifest+json",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            _ => continue,
        };
        assert!(sends("content-type").starts_with(kind), "{name}: {sent}");
        if kind.starts_with("text/") {
            assert!(sends("content-type").ends_with("utf-8"), "{name}: {sent}");
        }
        let keeping = if server::never_changes(&name) {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        assert_eq!(sends("cache-control"), keeping, "{name}: {sent}");
        assert_eq!(sends("access-control-allow-origin"), "*", "{name}: {sent}");
        let has_policy = sends("content-security-policy").contains("'wasm-unsafe-eval'");
        assert_eq!(has_policy, name != "amorce.html", "{name}: {sent}");
        seen += 1;
    }
    assert!(seen > 20, "only {seen} files");
    assert_eq!(headers(page, "./")["cache-control"], "no-cache");
    assert_eq!(headers(page, "styles-0000.css")["status"], 404);
}

#[track_caller]
fn works_behind(server: &Running) {
    visit_served(&server.address(), |page| {
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.waits_for("#files-title");
        page.browser().click("a[href='#bareme']");
        page.waits_for("[data-figure]");
        // What is not there is in the log of the browser as what could not be loaded.
        page.expect_logged("404");
        is_sent_as_said(page);
    });
    visit_served(&[&server.address(), "amorce.html"].concat(), |page| {
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.waits_for("#files-title");
    });
}

#[test]
fn it_works_behind_nginx_set_up_as_the_documentation_says() {
    works_behind(&Running::start(nginx));
}

#[test]
fn it_works_behind_apache_set_up_as_the_documentation_says() {
    works_behind(&Running::start(apache));
}

/// The examples for GitHub and GitLab in docs/hosting.md, as a YAML parser reads them.
fn pipelines() -> [Yaml; 2] {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hosting.md");
    let text = fs::read_to_string(page).expect("docs/hosting.md");
    let examples = text.split("```yaml\n").skip(1);
    let examples = examples.filter_map(|rest| rest.split("```").next());
    let read = examples.map(|example| {
        let documents = YamlLoader::load_from_str(example);
        let mut documents = documents.unwrap_or_else(|error| panic!("{error} in {example}"));
        documents.pop().expect("a document")
    });
    let read: Vec<Yaml> = read.collect();
    read.try_into().expect("two examples")
}

fn texts(list: &Yaml) -> Vec<&str> {
    let list = list.as_vec().into_iter().flatten();
    list.filter_map(Yaml::as_str).collect()
}

/// After these commands, of which the build has been run, the page is in this folder.
#[track_caller]
fn put_online(commands: &[&str], folder: &str) {
    const BUILD: &str = "cargo xtask build";
    let project = tempfile::tempdir().expect("a folder");
    for command in commands {
        let mut shell = Command::new("sh");
        shell.current_dir(project.path()).arg("-euc");
        if *command == BUILD {
            // A copy, for whatever becomes of it.
            shell.args(["cp -r \"$1\" dist", "sh"]).arg(server::dist());
        } else {
            shell.arg(command);
        }
        assert!(shell.status().expect("a shell").success(), "{command}");
    }
    assert!(commands.contains(&BUILD), "{commands:?}");
    let site = Hosting::plain().of(project.path().join(folder));
    visit_at(site.under("/amorce/"), |page| {
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.waits_for("#files-title");
    });
}

#[test]
fn the_example_for_github_pages_puts_the_page_online() {
    let [github, _] = pipelines();
    assert_eq!(texts(&github["on"]["push"]["branches"]), ["main"]);
    for permission in ["pages", "id-token"] {
        let allowed = github["permissions"][permission].as_str();
        assert_eq!(allowed, Some("write"), "{permission}");
    }
    assert_eq!(github["permissions"]["contents"].as_str(), Some("read"));
    let job = &github["jobs"]["pages"];
    assert_eq!(job["runs-on"].as_str(), Some("ubuntu-latest"));
    assert_eq!(job["environment"]["name"].as_str(), Some("github-pages"));
    let steps = job["steps"].as_vec().expect("steps");
    let doing: Vec<_> = steps
        .iter()
        .filter_map(|step| step["uses"].as_str().or(step["run"].as_str()))
        .map(|step| step.split('@').next().unwrap_or_default())
        .collect();
    let [checkout, commands @ .., upload, deploy] = doing.as_slice() else {
        panic!("{doing:?}");
    };
    assert_eq!(
        [*checkout, *upload, *deploy],
        [
            "actions/checkout",
            "actions/upload-pages-artifact",
            "actions/deploy-pages"
        ]
    );
    // Its address is told by the step of this name.
    let [.., upload, deploy] = steps.as_slice() else {
        panic!("{steps:?}");
    };
    let id = deploy["id"].as_str().expect("a name");
    let told = ["${{ steps.", id, ".outputs.page_url }}"].concat();
    assert_eq!(job["environment"]["url"].as_str(), Some(told.as_str()));
    put_online(commands, upload["with"]["path"].as_str().expect("a folder"));
}

/// There a job of this name puts its folder `public` online.
#[test]
fn the_example_for_gitlab_pages_puts_the_page_online() {
    let [_, gitlab] = pipelines();
    let job = &gitlab["pages"];
    assert!(
        job["image"]
            .as_str()
            .is_some_and(|image| image.starts_with("rust:"))
    );
    assert!(!texts(&job["before_script"]).is_empty());
    assert!(job["rules"][0]["if"].as_str().is_some());
    assert_eq!(texts(&job["artifacts"]["paths"]), ["public"]);
    put_online(&texts(&job["script"]), "public");
}
