//! The page in the pages of others, `hosts/`, each on a server of its own: what they may ask of it, what it
//! tells them, and what neither a hostile page nor a hostile frame can have.

use std::fs;
use std::path::Path;

use amorce::input::Field;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::astray::once_more_if_webkit_is;
use super::browser::Browser;
use super::engine::Engine;
use super::page::{Page, visit, visit_at};
use super::server::{Hosting, Server};
use super::watched;

/// The frame that the element, or the script, makes.
pub(crate) const MADE: &str =
    "return document.querySelector('amorce-cpts')?.shadowRoot?.querySelector('iframe');";

/// A frame that the host wrote itself.
const WRITTEN: &str = "return document.querySelector('iframe');";

/// A page of somebody else, around ours. What is done with `page` is done in the host, until it is entered.
pub(crate) struct Host {
    page: Page,
    _server: Server,
    // Last: it is served as long as the host is.
    _folder: TempDir,
}

impl Host {
    /// Opens the host of this name; `dress` is told where the page is.
    fn open(name: &str, page: Hosting, dress: impl FnOnce(Hosting, &str) -> Hosting) -> Self {
        let page = Server::start(page);
        let folder = written(name, &page.address());
        let hosting = Hosting::plain().of(folder.path().to_owned());
        let server = Server::start(dress(hosting, &page.address()));
        let browser = Browser::open();
        browser.go_to(&server.address());
        let mut page = Page::of(browser, page);
        // A host asks another origin for ours: that is what it is for.
        page.excuse("asked another origin for http://127.0.0.1");
        Self {
            page,
            _server: server,
            _folder: folder,
        }
    }

    pub(crate) fn browser(&self) -> &Browser {
        self.page.browser()
    }

    /// A complaint with these words may come or not.
    pub(crate) fn excuse(&mut self, words: &'static str) {
        self.page.excuse(words);
    }

    /// Something is to complain of this.
    pub(crate) fn expect_complaint(&mut self, words: &'static str) {
        self.page.expect_complaint(words);
    }

    /// The frame is to complain of this: the browser's own log has it, where it keeps one.
    pub(crate) fn expect_logged(&mut self, words: &'static str) {
        self.page.expect_logged(words);
    }

    /// Does this in the frame.
    pub(crate) fn inside<T>(&self, frame: &str, visit: impl FnOnce(&Page) -> T) -> T {
        // As whoever uses it does: a browser draws nothing far outside the window.
        let look = frame.trim_end_matches(';').replacen("return ", "(", 1);
        self.script(&format!(
            "{look})?.scrollIntoView({{ behavior: 'instant' }});"
        ));
        self.browser().enter_frame(frame);
        self.page.shows("answer");
        let seen = visit(&self.page);
        self.browser().leave_frame();
        seen
    }

    /// A script in the host itself.
    pub(crate) fn script(&self, script: &str) -> Value {
        self.browser().script(script, Vec::new())
    }

    /// Looks in the host until this is true.
    #[track_caller]
    fn waits(&self, script: &str) {
        self.browser()
            .wait(script, || match self.script(&format!("return {script}")) {
                Value::Bool(true) => Ok(()),
                other => Err(format!("{other}, having heard {}", self.heard())),
            });
    }

    /// What the frames said.
    fn heard(&self) -> String {
        self.script("return globalThis.heard ?? null;").to_string()
    }

    /// Lets the browser draw so many times: whatever was under way has come.
    pub(crate) fn draws(&self, times: u32) {
        self.browser().script_that_answers(
            "const answer = arguments[1];
             const draw = (left) => left ? requestAnimationFrame(() => draw(left - 1)) : answer();
             draw(arguments[0]);",
            vec![json!(times)],
        );
    }
}

/// The folder of a host, saying where the page is.
fn written(name: &str, address: &str) -> TempDir {
    let hosts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/end_to_end/hosts");
    let folder = TempDir::with_prefix("amorce-host-").expect("a temporary folder");
    for entry in fs::read_dir(hosts.join(name)).expect("a host of this name") {
        let from = entry.expect("its file").path();
        let text = fs::read_to_string(&from).expect("a text");
        let to = folder.path().join(from.file_name().expect("its name"));
        let text = watched::host(&text.replace("{page}", address), address);
        fs::write(to, text).expect("room for it");
    }
    folder
}

pub(crate) fn host(name: &str, promise: impl FnMut(&mut Host)) {
    host_at(name, Hosting::plain(), |host, _| host, promise);
}

/// `dress` receives the address of the page.
pub(crate) fn host_at(
    name: &str,
    page: Hosting,
    dress: impl Fn(Hosting, &str) -> Hosting,
    mut promise: impl FnMut(&mut Host),
) {
    once_more_if_webkit_is(|| {
        let mut host = Host::open(name, page.clone(), &dress);
        promise(&mut host);
        host.page.must_not_complain();
    });
}

/// The page in one file, which `cargo xtask single` puts beside the page, in a sandbox.
pub(crate) fn in_one_file(mut promise: impl FnMut(&mut Host)) {
    host("single", |host| {
        // All that WebKit says of its own drawing to a document without an origin; what a script does wrong has the
        // address of the script, and is told whole (crash.rs).
        host.excuse("Script error.");
        promise(host);
    });
}

/// The frame is as high as what is in it, give or take what is no news.
const FITS: &str =
    "((frame, height) => Boolean(frame) && Math.abs(frame.offsetHeight - height) < 3)(
     document.querySelector('amorce-cpts').shadowRoot.querySelector('iframe'),
     heard.filter(({ type }) => type === 'height').at(-1)?.height)";

fn height(host: &Host) -> u64 {
    let height = host.script(
        "return document.querySelector('amorce-cpts').shadowRoot.querySelector('iframe').offsetHeight;",
    );
    height.as_u64().expect("a height in pixels")
}

/// What is in the frame is as high as the frame.
#[track_caller]
pub(crate) fn is_whole(host: &Host) {
    host.browser().wait("a frame that fits", || {
        let inside = host.inside(MADE, |page| {
            page.browser().script(
                "return Math.ceil(document.documentElement.getBoundingClientRect().height);",
                Vec::new(),
            )
        });
        let inside = inside.as_u64().unwrap_or_default();
        let outside = height(host);
        if inside > 100 && inside.abs_diff(outside) < 3 {
            Ok(())
        } else {
            Err(format!("{inside} in {outside}"))
        }
    });
}

#[test]
fn the_frame_is_as_high_as_what_is_in_it_both_ways_and_comes_to_rest() {
    host("script", |host| {
        host.inside(MADE, |page| {
            page.pays("seed-envelope", 60_000);
            page.waits_for("#roadmap-title");
            page.waits_for("#share-title");
        });
        is_whole(host);
        let folded = height(host);
        host.inside(MADE, Page::unfold);
        host.waits(&format!("{FITS} && {folded} + 200 < heard.at(-1).height"));
        is_whole(host);
        let unfolded = height(host);
        host.inside(MADE, |page| {
            page.browser().script(
                "document.querySelectorAll('details[open]').forEach((one) => { one.open = false; });",
                Vec::new(),
            );
        });
        host.waits(&format!("{FITS} && heard.at(-1).height + 200 < {unfolded}"));
        is_whole(host);
        // Nothing feeds on itself: once it fits, nobody says anything more.
        let before = host.script("return heard.length;");
        host.draws(40);
        assert_eq!(
            host.script("return heard.length;"),
            before,
            "{}",
            host.heard()
        );
        assert!(before.as_u64() < Some(40), "{}", host.heard());
    });
}

#[test]
fn a_narrower_page_has_a_higher_frame() {
    host("script", |host| {
        host.inside(MADE, |page| page.waits_for("#roadmap-title"));
        host.browser().resize(1280, 900, 1);
        is_whole(host);
        let wide = height(host);
        host.browser().resize(340, 700, 1);
        is_whole(host);
        assert!(height(host) > wide);
        host.browser().resize(1280, 900, 1);
        is_whole(host);
    });
}

/// It would be cut off: a frame that fits has no bar to scroll with.
#[test]
fn nothing_in_a_frame_is_wider_than_the_frame() {
    host("two", |host| {
        for width in [360, 700, 1000, 1100, 1400] {
            host.browser().resize(width, 900, 1);
            for place in 0..2 {
                let frame = format!(
                    "return document.querySelectorAll('amorce-cpts')[{place}]?.shadowRoot?.querySelector('iframe');"
                );
                host.inside(&frame, |page| {
                    page.waits_for("#roadmap-title");
                    let room = page.browser().script(
                        "const root = document.documentElement;
                         return [root.scrollWidth, root.clientWidth];",
                        Vec::new(),
                    );
                    assert_eq!(room[0], room[1], "{width}, {place}");
                });
            }
        }
    });
}

#[test]
fn a_frame_has_neither_head_nor_views_and_its_links_open_the_page_itself() {
    host("script", |host| {
        let page = host.page.address();
        host.inside(MADE, |frame| {
            frame.pays("seed-envelope", 60_000);
            frame.waits_for("#share-title");
            for css in [".views a", ".name", "#arrived-title", "#projects-title"] {
                assert_eq!(frame.browser().text(css), None, "{css}");
            }
            let link = frame.browser().property("#share-link", "value");
            let link = link.unwrap_or_default();
            assert!(link.starts_with(&format!("{page}#")), "{link}");
            assert!(link.contains("pop=52000"), "{link}");
            let whole = ".framed a";
            let href = frame.browser().property(whole, "href");
            assert_eq!(href.as_deref(), Some(link.as_str()));
            assert_eq!(
                frame.browser().property(whole, "target").as_deref(),
                Some("_blank")
            );
            assert_eq!(
                frame.browser().property(whole, "rel").as_deref(),
                Some("noopener")
            );
            // Another view, and another site: whoever follows them does not lose the frame.
            for css in ["a[href^='#bareme']", "a[href^='https:']"] {
                frame.unfold();
                let target = frame.browser().script(
                    "const link = document.querySelector(arguments[0]);
                     addEventListener('click', (event) => event.preventDefault(), { once: true });
                     link.click();
                     return [link.target, link.rel, link.href];",
                    vec![json!(css)],
                );
                assert_eq!(target[0], "_blank", "{css}");
                assert_eq!(target[1], "noopener", "{css}");
                assert!(
                    target[2].as_str().is_some_and(|href| !href.contains('?')),
                    "{target}"
                );
            }
        });
    });
}

#[test]
fn a_frame_neither_reads_nor_writes_what_the_device_keeps() {
    host("plain", |host| {
        let page = host.page.address();
        // The visitor's own, on the page itself.
        host.browser().go_to(&page);
        host.page.shows("answer");
        host.page.type_in(Field::Population, "30000");
        host.page.waits_for(".kept .button");
        let kept = "return JSON.stringify({ ...localStorage, ...sessionStorage });";
        let before = host.script(kept);
        assert!(before.to_string().contains("30000"), "{before}");

        // Storage is parted by the site at the top: a frame of the same origin has the same one.
        host.script(
            "document.body.replaceChildren(Object.assign(document.createElement('iframe'),
               { src: `${location.pathname}?hide=regime#`, width: 900, height: 900, title: 'Le même' }));",
        );
        host.inside(WRITTEN, |frame| {
            frame.holds(Field::Population, "");
            frame.type_in(Field::Population, "200000");
            frame.pays("seed-envelope", 90_000);
            frame.waits_for("#share-title");
        });
        host.draws(40);
        assert_eq!(host.script(kept), before);
    });
}

/// Where nothing but what is behind the `#` changes, the document in the frame stays.
#[test]
fn a_host_may_change_the_link_of_its_frame_while_the_frame_still_loads() {
    host("plain", |host| {
        host.script(
            "const frame = document.querySelector('iframe');
             const [page] = frame.src.split('#');
             const other = frame.cloneNode();
             other.addEventListener('load', () => { other.src = `${page}#pop=30000&v=1`; }, { once: true });
             frame.replaceWith(other);",
        );
        host.inside(WRITTEN, |frame| {
            frame.pays("seed-envelope", 50_000);
            frame.holds(Field::Population, "30000");
        });
    });
}

#[test]
fn two_on_one_page_have_each_their_own() {
    host("two", |host| {
        let frame = |place: u32| {
            format!(
                "return document.querySelectorAll('amorce-cpts')[{place}]?.shadowRoot?.querySelector('iframe');"
            )
        };
        host.inside(&frame(0), |page| page.pays("seed-envelope", 50_000));
        host.inside(&frame(1), |page| page.pays("seed-total", 131_250));
        host.inside(&frame(0), |page| {
            page.unfold();
            page.waits_for("#roadmap-title");
        });
        // Each is drawn at its own pace: for a moment both may be as high.
        host.waits(
            "((first, second) => first !== 700 && second !== 700 && first !== second)(
               ...[...document.querySelectorAll('amorce-cpts')]
                 .map(({ shadowRoot }) => shadowRoot.querySelector('iframe').offsetHeight))",
        );
        let titles = host.script(
            "return [...document.querySelectorAll('amorce-cpts')]
               .map(({ shadowRoot }) => shadowRoot.querySelector('iframe').title);",
        );
        assert_eq!(
            titles,
            json!(["Amorce : ce que touchera une CPTS", "Le nôtre"])
        );
    });
}

/// Contrast of the accent with the papers that it stands on, by the words of WCAG 2.
const CONTRASTS: &str = "const light = ([, ...rgb]) => rgb.map((byte) => byte / 255)
       .map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
       .reduce((sum, part, place) => sum + part * [.2126, .7152, .0722][place], 0);
     const seen = (color) => {
       const probe = document.body.appendChild(document.createElement('i'));
       probe.style.color = color;
       const found = getComputedStyle(probe).color;
       probe.remove();
       return light(/(\\d+)\\D+(\\d+)\\D+(\\d+)/.exec(found));
     };
     const accent = seen('var(--accent)');
     return Math.min(...['--paper', '--field'].map((paper) => {
       const both = [accent, seen(`var(${paper})`)].sort((one, other) => other - one);
       return (both[0] + .05) / (both[1] + .05);
     }));";

#[test]
fn any_accent_can_be_read_in_both_themes() {
    host("two", |host| {
        // A yellow that no light paper carries, for the night and for the day.
        for (place, theme) in [(0, "dark"), (1, "light")] {
            let frame = format!(
                "return document.querySelectorAll('amorce-cpts')[{place}]?.shadowRoot?.querySelector('iframe');"
            );
            for accent in ["ffee00", "000000", "ffffff", "0000ff", "7f7f7f", "8c1d18"] {
                host.script(&format!(
                    "document.querySelectorAll('amorce-cpts')[{place}].setAttribute('accent', '#{accent}');"
                ));
                host.inside(&frame, |page| {
                    page.waits_for_element(&format!("html[data-accent='{accent}']"));
                    let contrast = page.browser().script(CONTRASTS, Vec::new());
                    assert!(
                        contrast.as_f64() >= Some(4.5),
                        "{accent}, {theme}: {contrast}"
                    );
                });
            }
        }
    });
}

#[test]
fn it_works_in_a_page_whose_policy_names_us_alone() {
    let policy = |host: Hosting, page: &str| {
        let page = page.trim_end_matches('/');
        let policy = format!("default-src 'none'; script-src {page}; frame-src {page}");
        host.with_header("content-security-policy", policy.leak())
    };
    host_at("strict", Hosting::plain(), policy, |host| {
        // Some browsers look for it whatever the policy, and then say that it refused.
        host.excuse("favicon.ico");
        host.inside(MADE, |page| page.pays("seed-envelope", 60_000));
        is_whole(host);
        let style =
            host.script("return document.querySelector('amorce-cpts').getAttribute('style');");
        assert_eq!(style, Value::Null);
    });
}

#[test]
fn without_any_script_of_the_host_the_frame_scrolls() {
    let policy =
        |host: Hosting, _: &str| host.with_header("content-security-policy", "script-src 'none'");
    host_at("plain", Hosting::plain(), policy, |host| {
        host.page.allows_no_script();
        host.inside(WRITTEN, |page| {
            page.pays("seed-envelope", 60_000);
            page.waits_for("#roadmap-title");
            let scrolled = page.browser().script(
                "const root = document.documentElement;
                 root.scrollTo({ top: 300, behavior: 'instant' });
                 return [root.scrollTop, root.clientHeight, getComputedStyle(root).scrollbarWidth];",
                Vec::new(),
            );
            assert_eq!(scrolled, json!([300, 500, "auto"]));
        });
    });
}

/// To a document without an origin, the policy's 'self' is nobody in some browsers: `docs/embedding.md` says what to do.
#[test]
fn in_a_sandbox_it_computes_and_says_what_is_refused() {
    if !Engine::asked().knows_itself_in_a_sandbox() {
        return is_only_text_in_a_sandbox();
    }
    let open = Hosting::plain().with_header("access-control-allow-origin", "*");
    host_at(
        "sandboxed",
        open,
        |host, _| host,
        |host| {
            host.inside(MADE, |page| {
                page.pays("seed-envelope", 60_000);
                page.type_in(Field::Population, "30000");
                page.pays("seed-envelope", 50_000);
                // It follows once the typing rests.
                page.waits_for_words(".framed code", "pop=30000");
                page.waits_for_words(".framed", "bac à sable");
                assert_eq!(page.browser().script("return origin;", Vec::new()), "null");
            });
            is_whole(host);
        },
    );
}

#[test]
fn the_page_in_one_file_works_in_a_sandbox_whatever_its_server_sends() {
    in_one_file(|host| {
        host.inside(MADE, |page| {
            page.pays("seed-envelope", 60_000);
            page.type_in(Field::Population, "30000");
            page.pays("seed-envelope", 50_000);
            page.waits_for_words(".framed", "bac à sable");
            assert_eq!(page.browser().script("return origin;", Vec::new()), "null");
        });
        is_whole(host);
    });
}

/// Nothing runs, and what it says in words stands there all the same.
fn is_only_text_in_a_sandbox() {
    let open = Hosting::plain().with_header("access-control-allow-origin", "*");
    let plain = |host: Hosting, _: &str| host;
    host_at("sandboxed", open, plain, |host| {
        host.excuse("of the content-security policy refused");
        host.excuse("could not load");
        host.excuse("nobody watched this document");
        host.browser().enter_frame(MADE);
        host.page.waits_for_words("h1", "CPTS");
        host.browser().leave_frame();
    });
}

#[test]
fn what_the_host_fixes_stays_whatever_the_visitor_does() {
    host("fixed", |host| {
        host.inside(MADE, |page| {
            page.pays("seed-total", 60_000);
            page.holds(Field::Population, "52000");
            let browser = page.browser();
            assert_eq!(browser.text("[name='regime']"), None);
            assert_eq!(browser.text("#result-more"), None);
            let locked = "return ['pop', 'status', 'signature'].map((name) => {
                 const control = document.querySelector(`[name=${name}]`);
                 return control.readOnly || control.disabled;
               });";
            assert_eq!(
                browser.script(locked, Vec::new()),
                json!([true, true, false])
            );
            page.type_in(Field::Population, "9");
            page.holds(Field::Population, "52000");
            page.type_in(Field::Signature, "15/06/2022");
            page.pays("seed-total", 105_000);
            // Even what is drawn anew, and what wipes everything.
            page.press_button("Tout effacer");
            page.pays("seed-total", 60_000);
            page.holds(Field::Population, "52000");
            page.holds(Field::Signature, "");
            assert_eq!(
                browser.script(locked, Vec::new()),
                json!([true, true, false])
            );
        });
    });
}

#[test]
fn each_fixed_field_looks_so_and_says_who_fixed_it() {
    host("fixed", |host| {
        host.inside(MADE, |page| {
            page.waits_for_words(".fixed", "sont fixés par la page");
            let told = "return ['[name=pop]', '#f-status'].map((css) =>
                 document.querySelector(css).getAttribute('aria-describedby').split(' ')
                   .map((id) => document.getElementById(id).textContent).join());";
            let fixed = "Fixé par la page qui vous montre ce calculateur.";
            let browser = page.browser();
            // Even what is drawn anew.
            for button in ["Tout effacer", "Annuler l’effacement"] {
                browser.wait("what is heard with each", || {
                    match browser.script(told, Vec::new()) {
                        heard if heard == json!([fixed, fixed]) => Ok(()),
                        heard => Err(heard.to_string()),
                    }
                });
                page.press_button(button);
            }
            let look = "return ['pop', 'signature'].map((name) =>
                 getComputedStyle(document.querySelector(`[name=${name}]`)).borderTopStyle);";
            assert_eq!(browser.script(look, Vec::new()), json!(["dashed", "solid"]));
        });
    });
}

#[test]
fn an_answer_that_counts_and_does_not_show_is_told_beneath_the_result() {
    host("fixed", |host| {
        host.inside(MADE, |page| {
            page.waits_for(".framed");
            page.lacks_element(".framed li");
        });
        // One of a field that is hidden, one of a field that the short form has no room for.
        host.script(
            "const element = document.querySelector('amorce-cpts');
             element.setAttribute('signature', '2021-06-15');
             element.setAttribute('regime', 'offer-2020-75');
             element.setAttribute('access', '2022-09-01');",
        );
        host.inside(MADE, |page| {
            page.waits_for_words(".framed ul", "Règles à appliquer : Offre 2020 +75 %");
            page.waits_for_words(".framed ul", "dès le 1er septembre 2022");
        });
        host.script("document.querySelector('amorce-cpts').compact = false;");
        host.inside(MADE, |page| {
            page.waits_for("#roadmap-title");
            page.waits_for_words(".framed ul", "Règles à appliquer");
            let told = page.browser().text(".framed ul").unwrap_or_default();
            assert!(!told.contains("2022"), "{told}");
        });
    });
}

/// Insee, populations de référence 2023: 860 and 519 127.
#[test]
fn communes_of_a_host_are_added_up_in_its_frame() {
    host("fixed", |host| {
        host.inside(MADE, |page| {
            page.holds(Field::Population, "52000");
            // Another frame comes in the place of one that fetches nothing any more.
            page.waits_for_what_prints();
        });
        host.script(
            "const element = document.querySelector('amorce-cpts');
             element.setAttribute('communes', '01001,69123');
             element.setAttribute('lock', 'communes');
             element.removeAttribute('population');",
        );
        host.inside(MADE, |page| {
            page.holds(Field::Population, "519987");
            page.waits_for_words(".territory", "Somme de 2 communes");
        });
    });
}

#[test]
fn the_host_may_set_what_it_did_not_fix_and_nothing_else() {
    host("fixed", |host| {
        host.inside(MADE, |page| page.pays("seed-total", 60_000));
        host.script(
            "document.querySelector('amorce-cpts').setAttribute('signature', '2022-06-15');",
        );
        host.inside(MADE, |page| {
            page.pays("seed-total", 105_000);
            page.waits_for_what_prints();
        });
        // A field that it fixed has another frame, in the place of one that fetches nothing any more.
        host.script("document.querySelector('amorce-cpts').population = '30000';");
        host.inside(MADE, |page| {
            // 50 000 and 37 500 of booster: the host's signature is still there.
            page.pays("seed-total", 87_500);
            page.holds(Field::Population, "30000");
        });
        // Not by the messages themselves.
        host.script(
            "const frame = document.querySelector('amorce-cpts').shadowRoot.querySelector('iframe');
             for (const fields of [{ pop: '99999' }, { pop: { toString: 1 } }, null, 'pop=1', { '<b>': 1 }]) {
               frame.contentWindow.postMessage({ amorce: 1, type: 'set', fields }, '*');
             }
             frame.contentWindow.postMessage({ amorce: 1, type: 'set', accent: '123456' }, '*');",
        );
        host.inside(MADE, |page| {
            page.waits_for_element("html[data-accent='123456']");
            page.holds(Field::Population, "30000");
        });
    });
}

#[test]
fn what_is_written_on_the_element_can_be_read_and_changed_as_its_properties() {
    host("two", |host| {
        let properties = "const element = document.querySelectorAll('amorce-cpts')[1];
             return ['population', 'status', 'signature', 'theme', 'accent', 'label', 'compact', 'lock', 'height']
               .map((name) => element[name]);";
        assert_eq!(
            host.script(properties),
            json!([
                "120 000",
                "signed",
                "2022-06-15",
                "light",
                "#fe0",
                "Le nôtre",
                null,
                null,
                null
            ])
        );
        let second = "return document.querySelectorAll('amorce-cpts')[1]?.shadowRoot?.querySelector('iframe');";
        host.inside(second, |page| page.pays("seed-total", 131_250));
        host.script(
            "const element = document.querySelectorAll('amorce-cpts')[1];
             Object.assign(element, { population: 30000, signature: '2023-06-15', theme: 'dark', compact: true, label: null });",
        );
        host.inside(second, |page| {
            page.pays("seed-total", 50_000);
            page.waits_for_element("html[data-theme='dark'][data-compact]");
        });
        let attributes = "const element = document.querySelectorAll('amorce-cpts')[1];
             return ['population', 'signature', 'theme', 'compact', 'label'].map((name) => element.getAttribute(name));";
        assert_eq!(
            host.script(attributes),
            json!(["30000", "2023-06-15", "dark", "", null])
        );
        let title = "return document.querySelectorAll('amorce-cpts')[1].shadowRoot.querySelector('iframe').title;";
        assert_eq!(
            host.script(title),
            json!("Amorce\u{a0}: ce que touchera une CPTS")
        );
    });
}

#[test]
fn an_element_that_is_moved_starts_again_and_still_tells() {
    host("script", |host| {
        host.inside(MADE, |page| page.pays("seed-envelope", 60_000));
        is_whole(host);
        host.script(
            "window.kept = document.querySelector('amorce-cpts');
             kept.remove();
             window.told = [];
             // Nobody is there to be asked.
             kept.addEventListener('change', ({ detail }) => told.push(detail));
             kept.setAttribute('population', '30000');
             document.querySelector('h1').before(kept);",
        );
        host.inside(MADE, |page| page.pays("seed-envelope", 50_000));
        is_whole(host);
        host.waits("told.at(-1)?.scenarios[0].answer.seed.envelope.cents === 5000000");
        assert_eq!(
            host.script("return kept.shadowRoot.querySelectorAll('iframe').length;"),
            json!(1)
        );
    });
}

#[test]
fn it_works_where_the_browser_refuses_to_keep_anything() {
    let folder = watched::keeping_nothing();
    let page = Hosting::plain().of(folder.path().to_owned());
    let plain = |host: Hosting, _: &str| host;
    host_at("script", page, plain, |host| {
        host.inside(MADE, |page| {
            page.pays("seed-envelope", 60_000);
            page.waits_for("#share-title");
            page.type_in(Field::Population, "30000");
            page.pays("seed-envelope", 50_000);
        });
        is_whole(host);
    });
}

#[test]
fn a_host_that_listens_hears_the_simulation_and_one_that_does_not_hears_nothing_of_it() {
    host("script", |host| {
        host.inside(MADE, |page| {
            page.type_in(Field::Population, "30000");
            page.pays("seed-envelope", 50_000);
            page.waits_for("#share-title");
        });
        is_whole(host);
        let types = "return [...new Set(heard.map(({ type }) => type))].sort();";
        assert_eq!(host.script(types), json!(["height", "ready"]));
        host.script(
            "window.told = [];
             document.querySelector('amorce-cpts').addEventListener('change', ({ detail }) => told.push(detail));",
        );
        // The file that is downloaded says the same: integer cents, and how sure they are.
        host.waits("told.at(-1)?.scenarios[0].answer.seed.envelope.cents === 5000000");
        assert_eq!(
            host.script("return told.at(-1).scenarios[0].answer.seed.envelope.certainty;"),
            json!("Official"),
        );
        is_whole(host);
        host.inside(MADE, |page| page.type_in(Field::Population, "200000"));
        host.waits("told.at(-1)?.scenarios[0].answer.seed.envelope.cents === 9000000");
        assert_eq!(
            host.script("return document.querySelector('amorce-cpts').simulation === told.at(-1);"),
            json!(true),
        );
        let link = host.script("return heard.findLast(({ type }) => type === 'change').link;");
        assert_eq!(link, json!("figures=1&pop=200000&total=9000000&v=1"));
    });
}

#[test]
fn a_host_that_asked_for_nothing_hears_nothing_and_sets_nothing() {
    host("unheard", |host| {
        host.script(
            "document.querySelector('iframe').contentWindow
               .postMessage({ amorce: 1, type: 'set', accent: '00ff00', fields: { pop: '1' } }, '*');",
        );
        host.inside(WRITTEN, |page| {
            page.pays("seed-envelope", 60_000);
            page.type_in(Field::Population, "30000");
            page.pays("seed-envelope", 50_000);
            page.unfold();
            assert_eq!(page.browser().attribute("html", "data-accent"), None);
        });
        host.draws(40);
        // Whoever is around hears that there is a frame, and no more.
        let members = "return heard.map((message) => Object.keys(message).sort().join());";
        assert_eq!(host.script(members), json!(["amorce,origin,type"]));
    });
}

#[test]
fn what_stands_in_the_element_shows_where_its_script_is_refused_and_only_there() {
    host("fallback", |host| {
        host.inside(MADE, |page| page.pays("seed-envelope", 60_000));
        let frames = "performance.getEntriesByType('resource').filter((one) => one.initiatorType === 'iframe').length";
        // Firefox lists a frame once it has loaded.
        host.waits(&format!(
            "document.readyState === 'complete' && {frames} > 0"
        ));
        assert_eq!(host.script(&format!("return {frames};")), json!(1));
    });
    let refused =
        |host: Hosting, _: &str| host.with_header("content-security-policy", "script-src 'none'");
    host_at("fallback", Hosting::plain(), refused, |host| {
        host.page.allows_no_script();
        host.page.expect_logged("script-src");
        host.excuse("could not load");
        host.inside(WRITTEN, |page| page.pays("seed-envelope", 50_000));
    });
}

#[test]
fn a_hostile_frame_of_the_same_page_neither_drives_nor_learns() {
    host("hostile", |host| {
        host.waits("document.querySelector('amorce-cpts').simulation !== null");
        is_whole(host);
        host.browser()
            .enter_frame("return document.querySelector('#hostile');");
        // To the host, as if it were ours; to ours, as if it were the host.
        host.browser().script(
            "const ours = parent.document.querySelector('amorce-cpts').shadowRoot.querySelector('iframe');
             const told = [
               { amorce: 1, type: 'ready' },
               { amorce: 1, type: 'height', height: 9999 },
               { amorce: 1, type: 'change', link: 'pop=1', simulation: { hostile: true } },
             ];
             for (const message of told) parent.postMessage(message, '*');
             const asked = [
               { amorce: 1, type: 'listen', changes: true },
               { amorce: 1, type: 'set', fields: { pop: '1' }, accent: '00ff00' },
             ];
             for (const message of asked) ours.contentWindow.postMessage(message, '*');",
            Vec::new(),
        );
        host.browser().leave_frame();
        host.waits("heard.some(({ height }) => height === 9999)");
        host.inside(MADE, |page| {
            page.type_in(Field::Population, "30000");
            page.pays("seed-envelope", 50_000);
            assert_eq!(page.browser().attribute("html", "data-accent"), None);
        });
        host.waits(
            "document.querySelector('amorce-cpts').simulation?.scenarios[0].answer.seed.envelope.cents === 5000000",
        );
        is_whole(host);
        host.browser()
            .enter_frame("return document.querySelector('#hostile');");
        assert_eq!(
            host.browser().script("return heard;", Vec::new()),
            json!([])
        );
        host.browser().leave_frame();
    });
}

#[test]
fn what_has_not_the_shape_of_a_message_changes_nothing() {
    host("hostile", |host| {
        host.waits("document.querySelector('amorce-cpts').simulation !== null");
        is_whole(host);
        // In the frame, as if our own frame had said it.
        host.inside(MADE, |page| {
            page.browser().script(
                "for (const message of [null, 1, 'height', [], { type: 'height', height: 50 },
                   { amorce: 2, type: 'height', height: 50 }, { amorce: 1, type: 'height', height: -5 },
                   { amorce: 1, type: 'height', height: '50' }, { amorce: 1, type: 'height', height: 1e9 },
                   { amorce: 1, type: 'height', height: NaN }, { amorce: 1, type: 'change', simulation: 'x' },
                   { amorce: 1, type: 'navigate', to: 'https://example.org/' }]) parent.postMessage(message, '*');",
                Vec::new(),
            );
        });
        host.waits("heard.some(({ type }) => type === 'navigate')");
        // It may still be drawn; of what was said, nothing would ever be set right.
        is_whole(host);
        assert_eq!(
            host.script("return typeof document.querySelector('amorce-cpts').simulation;"),
            json!("object"),
        );
        // To the frame, from its host.
        host.script(
            "const frame = document.querySelector('amorce-cpts').shadowRoot.querySelector('iframe');
             for (const message of [null, 1, 'set', [], { type: 'set', accent: '00ff00' },
               { amorce: 2, type: 'set', accent: '00ff00' }, { amorce: 1, type: 'eval', code: '1' },
               { amorce: 1, type: 'set', theme: 'url(x)', accent: 'red;}', compact: null, fields: 7 }]) {
               frame.contentWindow.postMessage(message, '*');
             }
             frame.contentWindow.postMessage({ amorce: 1, type: 'set', theme: 'dark' }, '*');",
        );
        host.inside(MADE, |page| {
            page.waits_for_element("html[data-theme='dark']");
            assert_eq!(page.browser().attribute("html", "data-accent"), None);
            page.pays("seed-envelope", 60_000);
        });
    });
}

/// Opens the view with these choices, and gives the code that it writes.
fn written_code(page: &Page, way: &str, frozen: bool) -> String {
    page.go_to("#integrer");
    page.waits_for_element("#embed-code");
    page.waits_for("[data-key='embed-cost']");
    page.unfold();
    let browser = page.browser();
    browser.choose("#embed-way", way);
    browser.choose("#embed-theme", "dark");
    browser.choose("#embed-right-pop", "lock");
    browser.choose("#embed-right-regime", "hide");
    page.type_in_box("#embed-pop", "30000");
    page.leave();
    if frozen {
        page.waits_for_element("#embed-frozen");
        browser.click("#embed-frozen");
    }
    let last = if frozen { "integrity=" } else { "30000" };
    browser.wait("the code", || {
        let code = browser.property("#embed-code", "value").unwrap_or_default();
        let has_all = ["30000", "dark", "regime", last]
            .iter()
            .all(|part| code.contains(part));
        if has_all { Ok(code) } else { Err(code) }
    })
}

#[test]
fn the_code_that_the_view_writes_works_in_another_page() {
    for (way, frozen, frame) in [
        ("script", false, MADE),
        ("script", true, MADE),
        ("element", false, MADE),
        ("frame", false, WRITTEN),
    ] {
        // A hash of another origin's script is checked where its server allows it.
        let open = Hosting::plain().with_header("access-control-allow-origin", "*");
        visit_at(open, |page| {
            let code = written_code(page, way, frozen);
            assert_eq!(code.contains("integrity=\"sha384-"), frozen, "{code}");
            let folder = TempDir::with_prefix("amorce-host-").expect("a temporary folder");
            let html = format!(
                "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Un site</title>\
                 <link rel=\"icon\" href=\"data:,\"><h1>Chez nous</h1>{code}</html>"
            );
            let html = watched::host(&html, &page.address());
            fs::write(folder.path().join("index.html"), html).expect("room for it");
            let server = Server::start(Hosting::plain().of(folder.path().to_owned()));
            page.excuse("asked another origin for http://127.0.0.1");
            page.browser().go_to(&server.address());
            page.browser().enter_frame(frame);
            page.pays("seed-envelope", 50_000);
            let root = |name| page.browser().attribute("html", name);
            assert_eq!(root("data-theme").as_deref(), Some("dark"));
            assert_eq!(page.browser().text("[name='regime']"), None);
            page.waits_for_element("[name='pop'][data-locked]");
            page.browser().leave_frame();
        });
    }
}

#[test]
fn the_preview_is_the_page_in_a_frame_and_leaves_what_is_kept() {
    visit(|page| {
        page.type_in(Field::Population, "52000");
        page.waits_for(".kept .button");
        page.browser().click("a[href='#integrer']");
        page.waits_for_element("#embed-code");
        page.press_button("Préremplir avec mon projet de la simulation");
        page.waits_for_element(".preview[src*='pop=52000']");
        page.browser().script(
            "document.querySelector('.preview').scrollIntoView({ behavior: 'instant' });",
            Vec::new(),
        );
        page.browser()
            .enter_frame("return document.querySelector('.preview');");
        page.pays("seed-envelope", 60_000);
        page.type_in(Field::Population, "30000");
        page.pays("seed-envelope", 50_000);
        page.browser().leave_frame();
        let kept = page.browser().script(
            "return Object.values(localStorage).join().match(/pop=\\d+/g);",
            Vec::new(),
        );
        assert_eq!(kept, json!(["pop=52000"]));
    });
}
