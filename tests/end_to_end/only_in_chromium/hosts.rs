//! Pictures of the pages of others with ours in them: `cargo xtask screenshots`.
//! This module must never judge them: they are to be looked at.

use std::fs;
use std::path::Path;

use crate::embed::{MADE, host, is_whole};

#[test]
#[ignore = "cargo xtask screenshots"]
fn hosts_at_every_width_in_both_themes() {
    let folder = std::env::var_os("AMORCE_SCREENSHOTS").expect("run `cargo xtask screenshots`");
    for name in ["script", "two", "fixed"] {
        host(name, |host| {
            host.inside(MADE, |page| {
                page.waits_for("#share-title, html[data-compact]")
            });
            for (width, height) in [(320, 640), (768, 1024), (1440, 900)] {
                for scheme in ["light", "dark"] {
                    host.browser()
                        .pretend("screen", &[("prefers-color-scheme", scheme)]);
                    host.browser().resize(width, height, 1);
                    host.script("scrollTo(0, 0);");
                    is_whole(host);
                    host.script("scrollTo(0, 0);");
                    host.draws(3);
                    let picture = host.browser().picture();
                    let file = format!("host-{name}-{width}-{scheme}.png");
                    fs::write(Path::new(&folder).join(file), picture).expect("room for it");
                }
            }
        });
    }
}
