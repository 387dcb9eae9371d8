//! The inner half of `serve`: waits beside the server and says the address once
//! the page answers. It must never outlive the server nor touch it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use lexopt::ValueExt;

use crate::command::Command;
use crate::say;

pub(crate) const COMMAND: Command = Command {
    name: "announce",
    takes: "ADDRESS DIST",
    about: "", // not for people
    options: &[],
    run,
};

const LONGEST_BUILD: Duration = Duration::from_secs(3600);

fn run(mut line: lexopt::Parser) -> Result<(), String> {
    let mut value = || line.value().map_err(|error| error.to_string());
    let address: String = value()?.string().map_err(|error| error.to_string())?;
    let dist = PathBuf::from(value()?);
    let host = address
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();

    let server = parent();
    let start = Instant::now();
    let mut spoken = 0;
    // Trunk listens only after its first build, well ended or not.
    while TcpStream::connect(&host).is_err() {
        let elapsed = start.elapsed();
        if parent() != server || elapsed > LONGEST_BUILD {
            return Ok(());
        }
        if elapsed.as_secs() / 20 > spoken {
            spoken = elapsed.as_secs() / 20;
            say::still("building the page", elapsed);
        }
        thread::sleep(Duration::from_millis(200));
    }
    if dist.join("index.html").is_file() && answers(&host) {
        println!("\n  Amorce is at {address}   (Ctrl-C ends it)\n");
    } else {
        say::failure(&format!(
            "the page could not be built; correct it, and it will be at {address}"
        ));
    }
    Ok(())
}

fn answers(host: &str) -> bool {
    let Ok(mut stream) = TcpStream::connect(host) else {
        return false;
    };
    let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
    let request = format!("GET / HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut start = [0; 12];
    stream.write_all(request.as_bytes()).is_ok()
        && stream.read_exact(&mut start).is_ok()
        && start.ends_with(b" 200")
}

/// The process that started us; another one once that has ended.
#[cfg(unix)]
fn parent() -> u32 {
    std::os::unix::process::parent_id()
}

#[cfg(not(unix))]
fn parent() -> u32 {
    0
}
