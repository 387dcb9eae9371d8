//! Which tests failed because the browser's own compiled code went astray, and what a second run of them changes.
//! It must never know what a test does, and excuse nothing else.

use crate::tally::Tally;

/// What WebKit says where a program read outside its memory. Ours holds no `unsafe`, and a fault of its own would come
/// again, in three browsers that run the same bytes. The same words are reported of WebKit on Linux from other programs,
/// now and then, where other browsers ran them well (<https://github.com/tauri-apps/tauri/issues/7154>,
/// <https://github.com/oven-sh/bun/issues/17146>).
const ASTRAY: &str = "RuntimeError: Out of bounds memory access";

/// The tests that complained of it, as one names them to run them again.
pub(crate) fn tests(first: &Tally) -> Vec<String> {
    let astray = first.said.iter().filter(|said| said.contains(ASTRAY));
    let names = astray.filter_map(|said| said.strip_prefix("---- ")?.split_once(" stdout"));
    names.map(|(name, _)| name.to_owned()).collect()
}

/// Both runs as one: what passed the second time counts as passed, and is told with what it said the first time.
pub(crate) fn settled(first: Tally, again: Tally) -> Tally {
    let told = format!(
        "---- the browser's own code went astray ----\nrun again by themselves: {}",
        again.line()
    );
    Tally {
        passed: first.passed + again.passed,
        failed: first.failed.saturating_sub(again.passed),
        said: [first.said, vec![told], again.said].concat(),
    }
}

#[cfg(test)]
mod checks {
    use super::*;

    const OTHER: &str = "---- views::b stdout ----\nnot so after 60 s";
    const TRAPPED: &str = "---- measures::a stdout ----\nnot so after 60 s\nit complains of \
                           [\"uncaught RuntimeError: Out of bounds memory access (evaluating 'f()')\"]";

    fn tally(passed: u64, failed: u64, said: &[&str]) -> Tally {
        Tally {
            passed,
            failed,
            said: said.iter().map(|&said| said.to_owned()).collect(),
        }
    }

    #[test]
    fn only_what_went_astray_is_run_again() {
        assert_eq!(
            tests(&tally(3, 2, &[OTHER, TRAPPED])),
            ["measures::a".to_owned()]
        );
        let ours = "---- crash::c stdout ----\nuncaught RuntimeError: unreachable";
        assert!(tests(&tally(3, 2, &[OTHER, ours])).is_empty());
    }

    /// As the harness told it once, shortened.
    const TOLD: &str = "\
failures:

---- measures::the_largest stdout ----

thread 'measures::the_largest' (5863) panicked at tests/end_to_end/measures.rs:18:10:
[data-key='as-if']: not so after 60 s; there is nothing that shows
the page is http://127.0.0.1:34227/#pop=2&v=1; complete
it complains of [\"uncaught RuntimeError: Out of bounds memory access (evaluating 'E.invoke(e,n,t)')\"]
stack backtrace:
   0: __rustc::rust_begin_unwind


failures:
    measures::the_largest

test result: FAILED. 113 passed; 1 failed; 0 ignored; 0 measured; 27 filtered out; finished in 432.31s
";

    #[test]
    fn it_is_found_in_what_a_run_says() {
        let first = Tally::of_run(TOLD, false);
        assert_eq!(tests(&first), ["measures::the_largest".to_owned()]);
        let passed = "test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 140 filtered out";
        let both = settled(first, Tally::of_run(passed, true));
        assert_eq!((both.passed, both.failed), (114, 0));
        assert!(both.is_well());
    }

    #[test]
    fn what_passes_the_second_time_is_told() {
        let both = settled(tally(9, 1, &[TRAPPED]), tally(1, 0, &[]));
        assert_eq!((both.passed, both.failed), (10, 0));
        let [first, told] = both.said.as_slice() else {
            panic!("{:?}", both.said)
        };
        assert_eq!(first, TRAPPED);
        assert!(
            told.contains("astray") && told.contains("1 passed, 0 failed"),
            "{told}"
        );
    }

    #[test]
    fn what_fails_twice_and_what_failed_otherwise_stay_failures() {
        let both = settled(tally(8, 2, &[OTHER, TRAPPED]), tally(0, 1, &[TRAPPED]));
        assert_eq!((both.passed, both.failed), (8, 2));
        let both = settled(tally(8, 2, &[OTHER, TRAPPED]), tally(1, 0, &[]));
        assert_eq!((both.passed, both.failed), (9, 1));
    }
}
