//! The budget of the first load, read from `budget.toml`, and its verdict.
//! It must never weigh anything.

use toml::{Table, Value};

/// What the page may weigh, in brotli bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Budget {
    /// Times the counter page.
    pub(crate) ratio: f64,
    /// And at most.
    pub(crate) bytes: u64,
    /// What the JavaScript API may weigh.
    pub(crate) api: u64,
    /// The script that a host fetches, at most.
    pub(crate) embed: u64,
}

/// The budget of this repository.
pub(crate) fn read() -> Result<Budget, String> {
    parse(include_str!("../budget.toml")).ok_or_else(|| {
        "xtask/budget.toml must hold a `ratio` above 1 and numbers of `bytes`, `api` and `embed`"
            .to_owned()
    })
}

fn parse(text: &str) -> Option<Budget> {
    let table: Table = text.parse().ok()?;
    let ratio = match table.get("ratio")? {
        Value::Float(ratio) => *ratio,
        Value::Integer(ratio) => f64::from(i32::try_from(*ratio).ok()?),
        _ => return None,
    };
    let number = |name| u64::try_from(table.get(name)?.as_integer()?).ok();
    let (bytes, api, embed) = (number("bytes")?, number("api")?, number("embed")?);
    (ratio > 1.0 && bytes > 0 && api > 0).then_some(Budget {
        ratio,
        bytes,
        api,
        embed,
    })
}

impl Budget {
    /// How many times the counter the page weighs.
    pub(crate) fn ratio_of(page: u64, counter: u64) -> f64 {
        page as f64 / counter as f64
    }

    /// What is over the budget, one sentence each; nothing when all is well.
    pub(crate) fn excess(&self, page: u64, counter: u64) -> Vec<String> {
        let ratio = Self::ratio_of(page, counter);
        let mut excess = Vec::new();
        if ratio.is_nan() || ratio > self.ratio {
            excess.push(format!(
                "the first load weighs {ratio:.3} times the counter page, more than {}",
                self.ratio
            ));
        }
        if page > self.bytes {
            excess.push(format!(
                "the first load weighs {page} bytes, {} more than {}",
                page - self.bytes,
                self.bytes
            ));
        }
        excess
    }

    /// The same of the script that a host fetches.
    pub(crate) fn excess_of_embed(&self, script: u64) -> Option<String> {
        (script > self.embed).then(|| {
            format!(
                "the script of hosts weighs {script} bytes, more than {}",
                self.embed
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: Budget = Budget {
        ratio: 2.0,
        bytes: 100,
        api: 10,
        embed: 10,
    };

    #[test]
    fn at_the_limit_is_within_one_byte_more_is_not() {
        assert_eq!(BUDGET.excess(100, 50), Vec::<String>::new());
        assert_eq!(BUDGET.excess(101, 51).len(), 1, "over in bytes only");
        assert_eq!(BUDGET.excess(99, 49).len(), 1, "over in ratio only");
        assert_eq!(BUDGET.excess(101, 50).len(), 2, "over in both");
    }

    #[test]
    fn the_script_of_hosts_has_a_limit_of_its_own() {
        assert_eq!(BUDGET.excess_of_embed(10), None);
        assert!(BUDGET.excess_of_embed(11).is_some());
    }

    #[test]
    fn a_counter_that_weighs_nothing_is_no_excuse() {
        assert!(!BUDGET.excess(10, 0).is_empty());
        assert!(!BUDGET.excess(0, 0).is_empty());
    }

    #[test]
    fn the_file_is_read_and_nonsense_refused() {
        assert_eq!(
            parse("ratio = 2\nbytes = 1_000\napi = 50\nembed = 3"),
            Some(Budget {
                ratio: 2.0,
                bytes: 1000,
                api: 50,
                embed: 3
            })
        );
        assert_eq!(
            parse("ratio = 0.5\nbytes = 1000\napi = 50\nembed = 3"),
            None
        );
        assert_eq!(parse("ratio = 2.4\napi = 50\nembed = 3"), None);
        assert_eq!(parse("ratio = 2.4\nbytes = 1000\nembed = 3"), None);
        assert_eq!(parse("ratio = 2.4\nbytes = 1000\napi = 50"), None);
        assert_eq!(parse("bytes = 1000\napi = 50\nembed = 3"), None);
        assert!(read().is_ok());
    }
}
