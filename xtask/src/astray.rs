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
