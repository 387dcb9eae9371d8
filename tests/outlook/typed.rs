//! Bad input of the bank account: told at its field, in words, and nothing lost.

use amorce::input::{
    AmountProblem, DateProblem, Draft, Field, Wrong, canonical, read, read_treasury,
};
use amorce::link;
use amorce::texts;
use amorce::treasury::Rhythm;
use amorce::units::Money;

use super::{draft, wrong};

/// An expense that is right, with one of its fields typed otherwise.
fn but(key: &str, text: &str) -> Draft {
    let mut typed = draft(&[
        ("expense-1-label", "loyer"),
        ("expense-1-amount", "100"),
        ("expense-1-rhythm", "monthly"),
        ("expense-1-start", "2026-02-01"),
    ]);
    typed.set(Field::parse(key).unwrap(), text);
    typed
}

#[test]
fn every_part_of_an_expense_that_is_wrong_is_told_at_its_field() {
    use AmountProblem::{Groups, MoreThanCents, Negative, NotAnAmount, TooLarge};
    use DateProblem::{NoSuchDay, NotADate, OutOfBounds};
    let start = "2026-02-01".parse().unwrap();
    for (key, text, expected) in [
        ("expense-1-amount", "beaucoup", Wrong::Amount(NotAnAmount)),
        ("expense-1-amount", "1,234", Wrong::Amount(MoreThanCents)),
        ("expense-1-amount", "1 00", Wrong::Amount(Groups)),
        ("expense-1-amount", "-1", Wrong::Amount(Negative)),
        ("expense-1-amount", "10 000 000,01", Wrong::Amount(TooLarge)),
        ("expense-1-amount", "", Wrong::AmountMissing),
        ("expense-1-per", "month", Wrong::Choice),
        ("expense-1-rhythm", "weekly", Wrong::Choice),
        ("expense-1-start", "demain", Wrong::Date(NotADate)),
        ("expense-1-start", "30/02/2026", Wrong::Date(NoSuchDay)),
        ("expense-1-start", "2017-12-31", Wrong::Date(OutOfBounds)),
        ("expense-1-start", "", Wrong::StartMissing),
        ("expense-1-end", "31/01/2026", Wrong::BeforeStart(start)),
        ("expense-1-end", "jamais", Wrong::Date(NotADate)),
        ("expense-1-for", "charity", Wrong::Choice),
        ("expense-1-gross", "-38000", Wrong::Amount(Negative)),
        ("expense-1-time", "third", Wrong::Choice),
        ("expense-1-member", "perhaps", Wrong::Choice),
        ("balance", "zéro", Wrong::Amount(NotAnAmount)),
        ("balance", "−10 000 000,01", Wrong::Amount(TooLarge)),
        ("balance-day", "32/01/2026", Wrong::Date(NoSuchDay)),
    ] {
        let typed = but(key, text);
        assert_eq!(wrong(&typed), [(key.to_owned(), expected)], "{key}={text}");
        let sentence = texts::problem(expected);
        assert!(
            sentence.ends_with('.') || sentence.contains(':'),
            "{sentence}"
        );
        let read = read_treasury(&typed);
        let is_of_expense = key.starts_with("expense");
        assert_eq!(read.expenses.is_empty(), is_of_expense, "{key}={text}");
        assert_eq!(
            read.left_out,
            [1][..usize::from(is_of_expense)],
            "{key}={text}"
        );
    }
}

/// The end counts: it may be the day of the first payment.
#[test]
fn an_expense_may_end_on_the_day_of_its_first_payment() {
    let typed = but("expense-1-end", "01/02/2026");
    assert_eq!(wrong(&typed), []);
    let payments = read_treasury(&typed).expenses[0]
        .expense
        .payments("2030-01-01".parse().unwrap());
    assert_eq!(payments.len(), 1);
}

#[test]
fn the_words_say_what_to_type() {
    for (wrong, words) in [
        (Wrong::StartMissing, "premier paiement"),
        (Wrong::AmountMissing, "montant"),
        (Wrong::CostToType, "coût employeur"),
        (
            Wrong::BeforeStart("2026-02-01".parse().unwrap()),
            "1er février 2026",
        ),
    ] {
        assert!(
            texts::problem(wrong).contains(words),
            "{}",
            texts::problem(wrong)
        );
    }
}

/// Every wrong field of one expense is told, and the others count.
#[test]
fn one_wrong_expense_hides_no_other_problem_and_no_other_expense() {
    let mut typed = but("expense-1-amount", "x");
    for (key, text) in [
        ("expense-1-end", "x"),
        ("expense-2-label", "site"),
        ("expense-20-amount", "5"),
        ("expense-20-start", "2026-03-01"),
    ] {
        typed.set(Field::parse(key).unwrap(), text);
    }
    let keys: Vec<_> = wrong(&typed).into_iter().map(|(key, _)| key).collect();
    let expected = [
        "expense-1-amount",
        "expense-1-end",
        "expense-2-amount",
        "expense-2-start",
    ];
    assert_eq!(keys, expected);
    let read = read_treasury(&typed);
    assert_eq!(read.left_out, [1, 2]);
    assert_eq!(read.expenses.len(), 1);
    assert_eq!(read.expenses[0].number, 20);
}

#[test]
fn there_are_twenty_expenses_and_no_more() {
    assert!(Field::parse("expense-20-amount").is_some());
    for key in [
        "expense-0-amount",
        "expense-21-amount",
        "expense-01-amount",
        "expense-1-price",
        "expense--amount",
        "expense-1",
    ] {
        assert_eq!(Field::parse(key), None, "{key}");
    }
    let opened = link::open("expense-21-amount=100&expense-1-amount=5&v=1");
    assert_eq!(opened.ignored, ["expense-21-amount=100"]);
}

/// 26 028 to 50 000 at full time, 15 000 to 22 500 at half time.
#[test]
fn a_gross_salary_outside_of_its_table_asks_for_the_cost() {
    let of = |gross: &str, time: &str| {
        draft(&[
            ("expense-4-gross", gross),
            ("expense-4-time", time),
            ("expense-4-start", "2026-02-01"),
        ])
    };
    for (gross, time) in [
        ("26 027,99", ""),
        ("50 000,01", "full"),
        ("14999", "half"),
        ("26 028", "half"),
    ] {
        let told = wrong(&of(gross, time));
        assert_eq!(
            told,
            [("expense-4-gross".to_owned(), Wrong::CostToType)],
            "{gross} {time}"
        );
    }
    for (gross, time, cost) in [
        ("26 028", "", 3_038_200),
        ("50 000", "full", 6_992_100),
        ("22 500", "half", 3_120_600),
    ] {
        let read = read_treasury(&of(gross, time));
        assert_eq!(read.problems, [], "{gross} {time}");
        assert_eq!(read.expenses[0].expense.amount, Money::from_cents(cost));
    }
    // With an amount of its own the table is not asked.
    let mut typed = of("60 000", "");
    typed.set(Field::parse("expense-4-amount").unwrap(), "85 000");
    assert_eq!(wrong(&typed), []);
}

#[test]
fn a_field_that_is_blank_is_not_typed() {
    let mut typed = but("expense-1-end", " \u{a0} ");
    typed.set(Field::parse("expense-7-label").unwrap(), "\u{202f}");
    assert_eq!(wrong(&typed), []);
    let read = read_treasury(&typed);
    assert_eq!((read.expenses.len(), read.left_out.len()), (1, 0));
    assert_eq!(read.expenses[0].expense.rhythm, Rhythm::Monthly);
    assert_eq!(read.expenses[0].expense.end, None);
}

/// Right and wrong, each as it was typed: by the draft, by its canonical spelling, and by its link.
#[test]
fn nothing_that_was_typed_is_lost() {
    let typed = draft(&[
        ("pop", "30000"),
        ("balance", "beaucoup"),
        ("balance-day", "hier"),
        ("expense-1-label", "Loyer & charges = tout"),
        ("expense-1-amount", "1 200,50 € environ"),
        ("expense-1-start", "30/02/2026"),
        ("expense-1-end", "2026-01-01"),
        ("expense-1-per", "mois"),
        ("expense-20-gross", "60 000"),
        ("expense-20-start", "2026-02-01"),
        ("plan-help-done", "peut-être"),
        ("letter-to-signature", "un an"),
    ]);
    let canonical = canonical(&typed, &read(&typed, None));
    let opened = link::open(&link::write(&[canonical], 0, 1, Money::ZERO));
    assert_eq!(opened.ignored, Vec::<String>::new());
    let _ = read_treasury(&typed);
    for (field, text) in typed.iter() {
        assert_eq!(opened.first().get(field), text, "{}", field.key());
    }
    assert_eq!(opened.first().iter().count(), typed.iter().count());
    assert_eq!(wrong(opened.first()), wrong(&typed));
}
