//! The form of the expenses and what the account comes to: nothing typed is lost by a line that goes, a line to begin with holds
//! what was read and no more, and the answer follows what is typed.

use amorce::input::{ExpensePart, Field, MOST_EXPENSES};
use amorce::outlook::{Outlook, Tests};
use amorce::store::{Action, Ask, Effect, Job, REMOVED, View};
use amorce::treasury::{Line, MonthsLate, ReadyLine};
use amorce::units::Money;

use super::device::{Device, Window};

const PROJECT: &str = "pop=120000&signature=2027-06-15&status=planned&v=1";

fn ask(window: &mut Window, ask: Ask) {
    window.dispatch(Action::Planning(ask));
}

const fn of(number: u8, part: ExpensePart) -> Field {
    Field::Expense(number, part)
}

/// An expense paid once.
fn spend(window: &mut Window, number: u8, label: &str, amount: &str, start: &str) {
    window.types(of(number, ExpensePart::Label), label);
    window.types(of(number, ExpensePart::Amount), amount);
    window.types(of(number, ExpensePart::Start), start);
}

/// The view, in which a consultant and an accountant were typed.
fn two_expenses(device: &Device) -> Window {
    let mut window = device.open("tresorerie");
    spend(&mut window, 1, "Conseil", "8 000", "31/01/2027");
    spend(&mut window, 2, "Compta", "1 200", "28/02/2027");
    window
}

fn labels(window: &Window) -> Vec<String> {
    (1..=window.store.expense_lines())
        .map(|number| window.holds(of(number, ExpensePart::Label)))
        .collect()
}

fn outlook(window: &mut Window) -> Outlook {
    window.store.look_ahead();
    window.store.outlook().unwrap().clone()
}

fn lowest(window: &mut Window) -> Money {
    let course = outlook(window).treasury.course.unwrap();
    course.forecast.lowest.on(Line::Prudent).balance.money
}

fn has_focus(window: &Window, id: &str) -> bool {
    window.log.last() == Some(&Effect::Focus(id.to_owned()))
}

#[test]
fn a_line_that_goes_has_those_below_move_up_and_comes_back_whole() {
    let mut window = two_expenses(&Device::default());
    ask(&mut window, Ask::RemoveExpense(1));
    assert_eq!(labels(&window), ["Compta"]);
    assert_eq!(window.holds(of(1, ExpensePart::Start)), "28/02/2027");
    assert_eq!(window.holds(of(2, ExpensePart::Start)), "");
    assert!(has_focus(&window, REMOVED));
    assert!(window.store.can_restore_expense());
    ask(&mut window, Ask::RestoreExpense);
    assert_eq!(labels(&window), ["Conseil", "Compta"]);
    assert_eq!(window.holds(of(1, ExpensePart::Amount)), "8 000");
    assert_eq!(window.holds(of(2, ExpensePart::Amount)), "1 200");
    assert!(has_focus(&window, "f-expense-1-label"));
    assert!(!window.store.can_restore_expense());
}

#[test]
fn a_line_that_went_does_not_come_back_over_what_was_typed_since_nor_in_another_project() {
    let mut window = two_expenses(&Device::default());
    ask(&mut window, Ask::RemoveExpense(2));
    spend(&mut window, 2, "Loyer", "600", "01/03/2027");
    assert!(!window.store.can_restore_expense());
    ask(&mut window, Ask::RestoreExpense);
    assert_eq!(labels(&window), ["Conseil", "Loyer"]);

    ask(&mut window, Ask::RemoveExpense(2));
    window.go_to(PROJECT);
    assert!(!window.store.can_restore_expense());
    ask(&mut window, Ask::RestoreExpense);
    assert_eq!(window.holds(of(1, ExpensePart::Label)), "");
}

#[test]
fn what_was_said_of_a_line_moves_with_it() {
    let mut window = two_expenses(&Device::default());
    window.dispatch(Action::Type(of(2, ExpensePart::End), "hier".into()));
    window.dispatch(Action::Blur(of(2, ExpensePart::End)));
    ask(&mut window, Ask::RemoveExpense(1));
    assert!(window.store.is_touched(of(1, ExpensePart::End)));
    assert!(!window.store.is_touched(of(2, ExpensePart::End)));
    // The line that comes in its place is a fresh one: nothing is wrong with it before it was left.
    ask(&mut window, Ask::AddExpense);
    window.dispatch(Action::Type(of(2, ExpensePart::Label), "L".into()));
    assert!(!window.store.is_touched(of(2, ExpensePart::Amount)));
}

#[test]
fn the_last_of_twenty_lines_goes_too() {
    let mut window = Device::default().open("tresorerie");
    for number in 1..=MOST_EXPENSES {
        window.types(of(number, ExpensePart::Label), &format!("n{number}"));
    }
    assert_eq!(window.store.blank_expense(), None);
    ask(&mut window, Ask::AddExpense);
    ask(&mut window, Ask::BeginWith(ReadyLine::Premises));
    assert_eq!(window.store.expense_lines(), MOST_EXPENSES);
    ask(&mut window, Ask::RemoveExpense(MOST_EXPENSES));
    assert_eq!(window.store.expense_lines(), MOST_EXPENSES - 1);
    ask(&mut window, Ask::RestoreExpense);
    assert_eq!(labels(&window).last().unwrap(), "n20");
}

#[test]
fn there_is_a_blank_line_to_begin_with_and_one_more_for_each_press() {
    let mut window = Device::default().open("tresorerie");
    assert_eq!(window.store.expense_lines(), 1);
    ask(&mut window, Ask::AddExpense);
    assert_eq!(window.store.expense_lines(), 2);
    assert!(has_focus(&window, "f-expense-2-label"));
    // A line to begin with fills the first blank one.
    ask(&mut window, Ask::BeginWith(ReadyLine::Software));
    assert_eq!(labels(&window), ["Logiciels", ""]);
    assert!(has_focus(&window, "f-expense-1-amount"));
}

#[test]
fn a_line_to_begin_with_holds_what_was_read_and_no_more() {
    let mut window = Device::default().open("tresorerie");
    for line in ReadyLine::ALL {
        ask(&mut window, Ask::BeginWith(line));
    }
    let typed = window.store.draft().typed();
    let besides: Vec<_> = typed
        .filter(|(field, _)| !matches!(field, Field::Expense(_, ExpensePart::Label)))
        .collect();
    assert_eq!(
        besides,
        [
            (of(1, ExpensePart::Gross), "38\u{202f}000"),
            (of(1, ExpensePart::Rhythm), "monthly"),
        ]
    );
    assert!(window.store.is_salary_open(1));
    // A start, and the coordinator costs 51 086 a year: 4 257.17 in the first months.
    window.types(of(1, ExpensePart::Start), "01/12/2026");
    let treasury = outlook(&mut window).treasury;
    let of_coordinator = &treasury.read.expenses[0].expense;
    assert_eq!(of_coordinator.amount, Money::from_euros(51_086));
    assert_eq!(of_coordinator.payment(0), Money::from_cents(425_717));
}

#[test]
fn the_way_to_a_field_opens_what_it_stands_behind() {
    let mut window = two_expenses(&Device::default());
    assert!(!window.store.is_salary_open(2));
    ask(&mut window, Ask::Seek(of(2, ExpensePart::Gross)));
    assert!(window.store.is_salary_open(2));
    assert!(has_focus(&window, "f-expense-2-gross"));
    ask(&mut window, Ask::OpenSalary(2, false));
    assert!(!window.store.is_salary_open(2));
    // What is wiped does not close under the visitor's hand.
    window.types(of(1, ExpensePart::Gross), "38 000");
    window.types(of(1, ExpensePart::Gross), "");
    assert!(window.store.is_salary_open(1));
}

/// 8 000 on 31/01 and 1 200 on 28/02, from nothing.
#[test]
fn the_account_follows_what_is_typed_and_is_announced_once_the_typing_rests() {
    let mut window = two_expenses(&Device::default());
    assert_eq!(lowest(&mut window), Money::from_cents(-920_000));
    let said = window.store.planning.announced.clone();
    assert!(said.starts_with("−9\u{202f}200"), "{said}");
    window.dispatch(Action::Type(Field::Balance, "10 000".into()));
    assert_eq!(lowest(&mut window), Money::from_euros(800));
    assert_eq!(window.store.planning.announced, said, "while typing");
    window.wait(500);
    window.store.look_ahead();
    assert!(window.store.planning.announced.starts_with("800"));
}

#[test]
fn a_test_is_made_of_every_scenario_once_it_is_asked_for() {
    let mut window = Device::default().open(PROJECT);
    window.go_to("tresorerie");
    spend(&mut window, 1, "Conseil", "8 000", "31/01/2027");
    assert!(
        outlook(&mut window)
            .treasury
            .course
            .unwrap()
            .tests
            .is_empty()
    );
    let late = Tests {
        late: Some(MonthsLate::Three),
        slipped: 2,
        ..Tests::default()
    };
    ask(&mut window, Ask::Test(late));
    let course = outlook(&mut window).treasury.course.unwrap();
    assert_eq!(course.tests.len(), 2);
}

#[test]
fn another_start_stands_beside_the_first_in_the_view_that_asked_for_it() {
    let mut window = two_expenses(&Device::default());
    let start = of(1, ExpensePart::Start);
    let place = window.store.shown();
    window.dispatch(Action::Duplicate(place, vec![(start, "31/03/2027".into())]));
    assert_eq!(window.store.view, View::Treasury);
    assert_eq!(window.holds(start), "31/01/2027", "the form stays");
    window.store.look_ahead();
    let starts: Vec<String> = window
        .store
        .outlooks()
        .iter()
        .map(|of| of.treasury.read.expenses[0].expense.start.to_string())
        .collect();
    assert_eq!(starts, ["2027-01-31", "2027-03-31"]);
    let window = window.reload();
    assert_eq!(window.store.scenarios().len(), 2);
}

#[test]
fn the_link_that_is_copied_tells_the_account_only_once_that_is_ticked() {
    let mut window = Device::default().open(PROJECT);
    window.go_to("tresorerie");
    spend(&mut window, 1, "Conseil", "8 000", "31/01/2027");
    ask(&mut window, Ask::CopyLink);
    let copied = |window: &Window| match window.log.last() {
        Some(Effect::Planning(Job::Copy(link))) => link.clone(),
        other => panic!("{other:?}"),
    };
    assert!(!copied(&window).contains("expense"));
    window.dispatch(Action::WithTreasury(true));
    ask(&mut window, Ask::CopyLink);
    assert!(copied(&window).contains("expense-1-amount=8+000"));
}
