//! What holds for every account, on random ones.

use amorce::law::Mission;
use amorce::treasury::{
    Account, Advance, Expense, Forecast, Line, Lines, Marked, Opening, Per, Purpose, Receipt,
    Rhythm, forecast, remedy, split,
};
use amorce::units::{Certainty, Date, Money};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::short::{cents, day};

fn days() -> impl Strategy<Value = Date> {
    (0..1_500).prop_map(|days| day("2025-06-30").plus_days(days))
}

fn marked() -> impl Strategy<Value = Marked> {
    let amounts = prop_oneof![Just(0), -2_000_000_i64..9_000_000];
    (amounts, select(&Certainty::ALL[..]))
        .prop_map(|(amount, mark)| Marked::new(cents(amount), mark))
}

fn receipts() -> impl Strategy<Value = Receipt> {
    (option::weighted(0.9, days()), marked(), marked()).prop_map(|(day, prudent, expected)| {
        Receipt {
            day,
            amount: Lines { prudent, expected },
        }
    })
}

fn expenses() -> impl Strategy<Value = Expense> {
    const PURPOSES: &[Purpose] = &[Purpose::Operating, Purpose::Mission(Mission::Crisis)];
    (
        0_i64..5_000_000,
        select(&[Per::Payment, Per::Year][..]),
        days(),
        option::of(0..900),
        select(&Rhythm::ALL[..]),
        select(PURPOSES),
    )
        .prop_map(|(amount, per, start, lasts, rhythm, purpose)| Expense {
            label: String::new(),
            amount: cents(amount),
            certainty: Certainty::Own,
            per,
            start,
            end: lasts.map(|days| start.plus_days(days)),
            rhythm,
            purpose,
        })
}

fn accounts() -> impl Strategy<Value = Account> {
    let advances =
        (0_i64..5_000_000, days(), option::of(0..500)).prop_map(|(amount, received, lasts)| {
            Advance {
                amount: cents(amount),
                received,
                repaid: lasts.map(|days| received.plus_days(days)),
            }
        });
    (
        (-1_000_000_i64..20_000_000, days()),
        0..1_400,
        vec(receipts(), 0..8),
        vec(expenses(), 1..6),
        option::weighted(0.2, advances),
    )
        .prop_map(
            |((balance, day), lasts, receipts, expenses, advance)| Account {
                opening: Opening {
                    certainty: Certainty::Own,
                    balance: cents(balance),
                    day,
                },
                horizon: day.plus_days(lasts),
                receipts,
                expenses,
                advance,
            },
        )
}

fn sum(forecast: &Forecast, until: Date, line: Line) -> Money {
    let moves = forecast.moves.iter().filter(|one| one.day <= until);
    moves.map(|one| one.change.on(line).money).sum()
}

/// Everything but the places in the lists.
fn said(forecast: &Forecast) -> impl PartialEq + core::fmt::Debug + '_ {
    (
        &forecast.days,
        &forecast.months,
        &forecast.lowest,
        &forecast.shortages,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_closing_is_the_opening_and_the_moves(account in accounts()) {
        let forecast = forecast(&account).unwrap();
        for line in Line::ALL {
            let mut opening = account.opening.balance;
            for month in &forecast.months {
                prop_assert_eq!(month.opening.on(line).money, opening);
                let moved = *month.comes_in.on(line) + *month.goes_out.on(line);
                prop_assert_eq!(month.closing.on(line).money, opening + moved);
                opening = month.closing.on(line).money;
            }
            prop_assert_eq!(opening, account.opening.balance + sum(&forecast, account.horizon, line));
            for listed in &forecast.days {
                let expected = account.opening.balance + sum(&forecast, listed.day, line);
                prop_assert_eq!(listed.balance.on(line).money, expected);
            }
        }
    }

    #[test]
    fn the_order_of_lines_never_matters(account in accounts(), turn in 0_usize..6, today in days()) {
        let mut other = account.clone();
        other.expenses.reverse();
        let turn = turn % other.expenses.len();
        other.expenses.rotate_left(turn);
        other.receipts.reverse();
        let [before, after] = [&account, &other].map(|account| forecast(account).unwrap());
        prop_assert!(said(&before) == said(&after));
        for line in Line::ALL {
            let [before, after] = [&account, &other].map(|account| {
                let remedy = remedy(account, today, line).unwrap()?;
                let delay = remedy.delay.map(|delay| (account.expenses[delay.expense].clone(), delay.start));
                Some((remedy.advance, delay))
            });
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn the_lowest_day_is_the_opening_day_or_a_day_of_a_move(account in accounts()) {
        let forecast = forecast(&account).unwrap();
        for line in Line::ALL {
            let low = forecast.lowest.on(line);
            let is_of_a_move = forecast.moves.iter().any(|one| one.day == low.day);
            prop_assert!(low.day == account.opening.day || is_of_a_move);
            prop_assert!(forecast.days.iter().all(|day| day.balance.on(line).money >= low.balance.money));
            let of_months = forecast.months.iter().map(|month| month.lowest.on(line).balance.money).min();
            prop_assert_eq!(of_months, Some(low.balance.money));
        }
    }

    #[test]
    fn an_expense_that_moves_later_never_lowers_the_balance_before_it(account in accounts(), by in 1..800) {
        let before = forecast(&account).unwrap();
        let mut later = account.clone();
        let expense = &mut later.expenses[0];
        expense.start = expense.start.plus_days(by);
        expense.end = expense.end.map(|end| end.max(expense.start));
        let start = expense.start;
        let after = forecast(&later).unwrap();
        for listed in before.days.iter().chain(&after.days).filter(|listed| listed.day < start) {
            let [old, new] = [&before, &after].map(|forecast| forecast.balance(listed.day).unwrap());
            for line in Line::ALL {
                prop_assert!(new.on(line).money >= old.on(line).money);
            }
        }
    }

    #[test]
    fn the_parts_of_a_year_add_up(amount in 0..1_000_000_000_i64, payments in 1_u32..53) {
        let parts: Vec<_> = (0..payments).map(|number| split(cents(amount), payments, number)).collect();
        prop_assert_eq!(parts.iter().copied().sum::<Money>(), cents(amount));
        prop_assert!(parts.is_sorted_by(|one, next| one >= next));
        prop_assert!(parts[0].cents() - parts[parts.len() - 1].cents() <= 1);
    }

    #[test]
    fn days_below_zero_are_those_of_the_shortages(account in accounts()) {
        let forecast = forecast(&account).unwrap();
        let all: u32 = forecast.days.iter().map(|listed| listed.lasts).sum();
        prop_assert_eq!(i64::from(all), i64::from(account.opening.day.days_until(account.horizon)) + 1);
        for line in Line::ALL {
            let below = forecast.days.iter().filter(|listed| listed.balance.on(line).money < Money::ZERO);
            let shortages = forecast.shortages.on(line);
            prop_assert_eq!(
                below.map(|listed| listed.lasts).sum::<u32>(),
                shortages.iter().map(|shortage| shortage.days).sum::<u32>()
            );
            for shortage in shortages {
                prop_assert_eq!(shortage.levels.iter().map(|level| level.days).sum::<u32>(), shortage.days);
                if let Some(over) = shortage.over {
                    prop_assert_eq!(shortage.first.plus_days(shortage.days as i32), over);
                }
            }
            let lowest = forecast.lowest.on(line).balance.money;
            prop_assert_eq!(forecast.greatest_depth(line), (Money::ZERO - lowest).max(Money::ZERO));
        }
    }

    /// The day before leaves a shortage, and the day itself none.
    #[test]
    fn the_start_that_is_said_is_the_first_that_helps(account in accounts(), today in days()) {
        let mut account = account;
        for expense in &mut account.expenses {
            expense.end = None;
        }
        for line in Line::ALL {
            let Some(remedy) = remedy(&account, today, line).unwrap() else {
                prop_assert!(forecast(&account).unwrap().shortages.on(line).is_empty());
                continue;
            };
            let Some(delay) = remedy.delay else { continue };
            prop_assert!(account.expenses[delay.expense].start > today);
            for (start, is_short) in [(delay.start, false), (delay.start.plus_days(-1), true)] {
                let mut moved = account.clone();
                moved.expenses[delay.expense].start = start;
                prop_assert_eq!(!forecast(&moved).unwrap().shortages.on(line).is_empty(), is_short);
            }
        }
    }

    #[test]
    fn as_much_as_the_greatest_depth_on_the_opening_day_is_enough(account in accounts()) {
        let mut account = account;
        account.advance = None;
        let depth = forecast(&account).unwrap().greatest_depth(Line::Prudent);
        prop_assume!(depth <= Money::TYPED_MAX);
        account.advance = Some(Advance { amount: depth, received: account.opening.day, repaid: None });
        prop_assert!(forecast(&account).unwrap().shortages.prudent.is_empty());
    }
}
