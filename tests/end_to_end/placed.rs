//! Where a site puts the script that makes a frame: as a module, in the head, inside a file of its own.

use super::embed::{Host, MADE, host, host_at, is_whole};
use super::server::Hosting;

/// 60 000 € for 52 000 inhabitants, in a frame as high as what is in it.
fn works(host: &Host) {
    host.inside(MADE, |page| page.pays("seed-envelope", 60_000));
    is_whole(host);
}

#[test]
fn as_a_module_it_finds_its_place_and_an_attribute_of_the_site_reaches_no_visitor() {
    // Browsers fetch a module of another server only where that server allows it.
    let page = Hosting::plain().with_header("access-control-allow-origin", "*");
    let plain = |host: Hosting, _: &str| host;
    host_at("module", page, plain, |host| {
        host.expect_logged("cfasync");
        works(host);
        let next = "return document.querySelector('[type=module]').nextElementSibling.localName;";
        assert_eq!(host.script(next), "amorce-cpts");
        host.inside(MADE, |page| {
            page.conceals("crash");
            page.lacks_element(".arrived");
            let said = page.browser().complaints();
            assert!(said.iter().any(|said| said.contains("cfasync")), "{said:?}");
        });
    });
}

#[test]
fn in_the_head_it_says_where_it_belongs_and_serves_the_element() {
    host("head", |host| {
        host.expect_complaint("a script in the head has no place");
        works(host);
    });
}

#[test]
fn inside_another_file_it_serves_an_element_that_names_its_server_and_says_so_of_any_other() {
    let combined =
        |host: Hosting, _: &str| host.with_script("/all.js", include_str!("../../static/embed.js"));
    host_at("combined", Hosting::plain(), combined, |host| {
        host.expect_complaint("this script is inside another file");
        works(host);
        let lost = "return document.getElementById('lost').shadowRoot.childElementCount;";
        assert_eq!(host.script(lost), 0);
    });
}
