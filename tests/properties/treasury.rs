//! What holds for every bank account that is typed, from its texts to its days.

use amorce::funding::simulate;
use amorce::input::{
    Draft, ExpensePart, Field, MOST_EXPENSES, canonical, normalised, problems_beside, read,
    read_treasury,
};
use amorce::link;
use amorce::outlook::{Outlook, Tests, Treasury};
use amorce::treasury::{Forecast, Line, MonthsLate};
use amorce::units::{Date, Money};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::cases;

const TODAY: Date = Date::literal(2026, 1, 1);

fn days() -> impl Strategy<Value = String> {
    let day = |days| TODAY.plus_days(days);
    (-60..1_200).prop_map(move |days| day(days).to_string())
}

/// What one expense holds, right.
fn expenses() -> impl Strategy<Value = Vec<(ExpensePart, String)>> {
    let amounts =
        (0_u32..3_000_000).prop_map(|cents| format!("{},{:02}", cents / 100, cents % 100));
    let salaries = (26_028_u32..=50_000).prop_map(|euros| euros.to_string());
    (
        prop_oneof![
            4 => (Just(ExpensePart::Amount), amounts).boxed(),
            1 => (Just(ExpensePart::Gross), salaries).boxed(),
        ],
        select(&["", "payment", "year"][..]),
        select(&["", "once", "monthly", "quarterly", "yearly"][..]),
        days(),
        option::of(0..900),
        select(&["", "operating", "access", "crisis"][..]),
    )
        .prop_map(|(amount, per, rhythm, start, lasts, purpose)| {
            let first: Date = start.parse().unwrap();
            let end = lasts.map_or_else(String::new, |days| first.plus_days(days).to_string());
            vec![
                amount,
                (ExpensePart::Per, per.to_owned()),
                (ExpensePart::Rhythm, rhythm.to_owned()),
                (ExpensePart::Start, start),
                (ExpensePart::End, end),
                (ExpensePart::For, purpose.to_owned()),
            ]
        })
}

/// A project with a planned contract or none, regional money, and expenses.
fn fields() -> impl Strategy<Value = (Draft, Vec<Vec<(ExpensePart, String)>>)> {
    let signature = option::of((0..400).prop_map(|days| TODAY.plus_days(days).to_string()));
    let balance = (-2_000_000_i64..20_000_000).prop_map(|cents| {
        let sign = if cents < 0 { "-" } else { "" };
        format!("{sign}{},{:02}", cents.abs() / 100, cents.abs() % 100)
    });
    let regional = vec((days(), 1_u32..50_000), 0..3);
    let rest = (signature, any::<bool>(), balance, regional);
    (rest, vec(expenses(), 1..6)).prop_map(
        |((signature, is_taken, balance, regional), expenses)| {
            let mut draft = Draft::default();
            let mut set = |key: &str, text: String| draft.set(Field::parse(key).unwrap(), text);
            set("pop", "52000".into());
            if let Some(signature) = signature {
                set("status", "planned".into());
                if is_taken {
                    set("access", signature.clone());
                }
                set("signature", signature);
            }
            set("balance", balance);
            set("balance-day", TODAY.to_string());
            for ((day, amount), number) in regional.into_iter().zip(1..) {
                set(&format!("fir-{number}-label"), "ARS".into());
                set(&format!("fir-{number}-date"), day);
                set(&format!("fir-{number}-amount"), amount.to_string());
            }
            (draft, expenses)
        },
    )
}

/// The draft with its expenses at these numbers.
fn with(draft: &Draft, expenses: &[Vec<(ExpensePart, String)>], numbers: &[u8]) -> Draft {
    let mut draft = draft.clone();
    for (parts, number) in expenses.iter().zip(numbers) {
        for (part, text) in parts {
            draft.set(Field::Expense(*number, *part), text.as_str());
        }
    }
    draft
}

fn treasury(draft: &Draft, tests: Tests) -> Treasury {
    let parsed = read(draft, Some(TODAY));
    Treasury::of(draft, &parsed.project, &simulate(&parsed.project), tests)
}

/// The account, and what it comes to.
fn forecast(draft: &Draft) -> (Treasury, Forecast) {
    let treasury = treasury(draft, Tests::default());
    assert_eq!(treasury.read.problems, []);
    let forecast = treasury.course.clone().unwrap().forecast;
    (treasury, forecast)
}

const IN_ORDER: [u8; 5] = [1, 2, 3, 4, 5];

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_closing_is_the_opening_and_the_moves((draft, expenses) in fields()) {
        let (treasury, forecast) = forecast(&with(&draft, &expenses, &IN_ORDER));
        for line in Line::ALL {
            let mut balance = treasury.account.opening.balance;
            let mut moves = forecast.moves.iter().peekable();
            for month in &forecast.months {
                prop_assert_eq!(month.opening.on(line).money, balance);
                let is_in = |day: Date| day.ymd().0 == month.year && day.ymd().1 == month.month;
                while let Some(one) = moves.next_if(|one| is_in(one.day)) {
                    balance += one.change.on(line).money;
                }
                prop_assert_eq!(month.closing.on(line).money, balance);
            }
            prop_assert_eq!(moves.next(), None);
        }
    }

    #[test]
    fn the_order_of_lines_never_matters(
        (draft, expenses) in fields(),
        numbers in Just((1..=MOST_EXPENSES).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let told = |numbers: &[u8]| {
            let (treasury, forecast) = forecast(&with(&draft, &expenses, numbers));
            let course = treasury.course.clone().unwrap();
            let remedies = Line::ALL.map(|line| {
                let remedy = (*course.remedies.on(line))?;
                let delay = remedy.delay.map(|delay| {
                    (treasury.expense(delay.expense).unwrap().expense.clone(), delay.start)
                });
                Some((remedy.advance, delay))
            });
            (forecast.days, forecast.months, forecast.lowest, forecast.shortages, remedies)
        };
        prop_assert!(told(&IN_ORDER) == told(&numbers));
    }

    #[test]
    fn the_lowest_day_is_the_opening_day_or_a_day_of_a_move((draft, expenses) in fields()) {
        let (treasury, forecast) = forecast(&with(&draft, &expenses, &IN_ORDER));
        for line in Line::ALL {
            let low = forecast.lowest.on(line);
            let is_of_a_move = forecast.moves.iter().any(|one| one.day == low.day);
            prop_assert!(low.day == treasury.account.opening.day || is_of_a_move);
            let is_lowest = |balance: Money| balance >= low.balance.money;
            prop_assert!(forecast.days.iter().all(|day| is_lowest(day.balance.on(line).money)));
        }
    }

    #[test]
    fn an_expense_that_is_typed_later_never_lowers_the_balance_before_it(
        (draft, expenses) in fields(),
        by in 1..800,
    ) {
        let before = with(&draft, &expenses, &IN_ORDER);
        let mut later = before.clone();
        let start = Field::Expense(1, ExpensePart::Start);
        let day: Date = before.get(start).parse().unwrap();
        let day = day.plus_days(by);
        later.set(start, day.to_string());
        let end = Field::Expense(1, ExpensePart::End);
        if !before.get(end).is_empty() {
            later.set(end, day.plus_days(900).to_string());
        }
        let ((_, before), (treasury, after)) = (forecast(&before), forecast(&later));
        let days = after.days.iter().chain(&before.days).map(|listed| listed.day);
        for listed in days.filter(|listed| *listed < day && *listed >= treasury.account.opening.day) {
            let [was, is] = [&before, &after].map(|forecast| forecast.balance(listed).unwrap());
            for line in Line::ALL {
                prop_assert!(is.on(line).money >= was.on(line).money, "{listed}");
            }
        }
    }

    /// What would avoid a shortage does.
    #[test]
    fn a_later_start_that_is_told_leaves_no_day_below_zero((draft, expenses) in fields()) {
        let typed = with(&draft, &expenses, &IN_ORDER);
        let (treasury, _) = forecast(&typed);
        let course = treasury.course.clone().unwrap();
        let remedy = course.remedies.prudent;
        prop_assert_eq!(remedy.is_some(), course.forecast.first_below(Line::Prudent).is_some());
        let delay = remedy.and_then(|remedy| remedy.delay);
        if let Some(delay) = delay {
            let put_off = treasury.expense(delay.expense).unwrap();
            let mut account = treasury.account.clone();
            let payments = put_off.expense.payments_from(delay.start, account.horizon);
            account.expenses.remove(delay.expense);
            for (day, money) in payments {
                let leaves = amorce::treasury::Marked::own(Money::ZERO - money);
                account.receipts.push(amorce::treasury::Receipt::in_both(Some(day), leaves));
            }
            let after = amorce::treasury::forecast(&account).unwrap();
            prop_assert_eq!(after.first_below(Line::Prudent), None);
        }
        if let Some((_, with)) = course.advance {
            prop_assert_eq!(with.first_below(Line::Prudent), None);
        }
    }

    #[test]
    fn a_link_brings_the_account_back_as_it_was_typed(
        (draft, expenses) in fields(),
        numbers in Just((1..=MOST_EXPENSES).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let typed = with(&draft, &expenses, &numbers);
        let spelt = canonical(&typed, &read(&typed, Some(TODAY)));
        let opened = link::open(&link::write(std::slice::from_ref(&spelt), 0, 1, Money::ZERO));
        prop_assert_eq!(&opened.ignored, &Vec::<String>::new());
        prop_assert_eq!(read_treasury(opened.first()), read_treasury(&typed));
        let again = normalised(opened.first(), Some(TODAY));
        prop_assert_eq!(again.differences(&spelt).next(), None);
        prop_assert_eq!(link::pairs(&link::read_pairs(&link::pairs(&typed))), link::pairs(&typed));
    }
}

/// Anything in any field of the plan and of the account, and in those that it rests on.
fn anything() -> impl Strategy<Value = Draft> {
    let fields: Vec<Field> = Field::all_but_figures()
        .filter(|field| {
            field.is_beside()
                || [
                    "pop",
                    "signature",
                    "status",
                    "letter",
                    "renewed",
                    "fir-1-amount",
                    "fir-1-date",
                    "access",
                ]
                .contains(&field.key().as_str())
        })
        .collect();
    let texts = prop_oneof![
        any::<String>(),
        "[-−]?[0-9]{1,9}([,.][0-9]{0,3})?",
        days(),
        "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        select(
            &[
                "yes", "no", "planned", "signed", "monthly", "yearly", "year", "half", "crisis", ""
            ][..]
        )
        .prop_map(String::from),
    ];
    vec((select(fields), texts), 0..40).prop_map(|typed| {
        let mut draft = Draft::default();
        for (field, text) in typed {
            draft.set(field, text);
        }
        draft
    })
}

proptest! {
    #![proptest_config(cases(300))]

    /// Whatever is typed, with or without a today and with every test.
    #[test]
    fn any_text_is_read_and_forecast(
        draft in anything(),
        has_today in any::<bool>(),
        late in option::of(select(&MonthsLate::ALL[..])),
        slipped in any::<u8>(),
    ) {
        let tests = Tests { late, variable_at_zero: true, slipped };
        let parsed = read(&draft, has_today.then_some(TODAY));
        let outlook = Outlook::of(&draft, &parsed.project, &simulate(&parsed.project), tests);
        let problems = problems_beside(&draft, &parsed.project);
        let mut told: Vec<_> = problems.iter().map(|problem| problem.field).collect();
        let count = told.len();
        prop_assert!(told.is_sorted());
        told.dedup();
        prop_assert_eq!(told.len(), count, "a field has two problems");
        let read = &outlook.treasury.read;
        prop_assert_eq!(problems.len(), outlook.plan.told.problems.len() + read.problems.len());
        prop_assert!(read.expenses.len() + read.left_out.len() <= MOST_EXPENSES.into());
        let _ = outlook.treasury.is_empty();
    }
}
