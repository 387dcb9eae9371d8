//! What the page forbids itself: everything but its own files and WebAssembly.

use super::page::visit;
use super::views::VIEWS;

const META: &str = "meta[http-equiv='Content-Security-Policy']";

/// Every test fails on a violation; this one sees to it that there is something to violate, everywhere.
#[test]
fn every_view_keeps_to_a_policy_without_inline_scripts_styles_or_evaluation() {
    visit(|page| {
        for view in VIEWS {
            view.reach_anew(page);
            let policy = page.browser().attribute(META, "content");
            let policy = policy.expect("a policy in the page");
            assert!(policy.contains("default-src 'self'"), "{policy}");
            assert!(policy.contains("'wasm-unsafe-eval'"), "{policy}");
            for word in ["'unsafe-inline'", "'unsafe-eval'", "*", "http"] {
                assert!(!policy.contains(word), "{word} in {policy}");
            }
        }
    });
}

#[test]
fn what_is_not_of_the_page_does_not_run() {
    visit(|page| {
        page.expect_complaint("script-src");
        page.browser().script(
            "const script = document.createElement('script');
             script.textContent = 'document.title = \"run\"';
             document.body.append(script);",
            Vec::new(),
        );
        assert_ne!(
            page.browser().script("return document.title;", Vec::new()),
            "run"
        );
    });
}
