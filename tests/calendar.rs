//! Our civil dates say what an independent calendar says, on every day that they hold.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use amorce::units::Date;
use jiff::ToSpan;
use jiff::civil;

fn every_day() -> impl Iterator<Item = civil::Date> {
    civil::date(1900, 1, 1)
        .series(1.day())
        .take_while(|day| day.year() < 2200)
}

fn ours(day: civil::Date) -> Date {
    let (year, month, day) = (day.year(), day.month(), day.day());
    Date::new(
        year.into(),
        month.unsigned_abs().into(),
        day.unsigned_abs().into(),
    )
    .unwrap()
}

#[test]
fn every_day_is_written_and_read_as_the_oracle_writes_it() {
    let mut count = 0;
    for (index, day) in (0..).zip(every_day()) {
        let date = ours(day);
        assert_eq!(date.to_string(), day.to_string());
        assert_eq!(day.to_string().parse(), Ok(date));
        assert_eq!(Date::MIN.days_until(date), index);
        assert_eq!(Date::MIN.plus_days(index), date);
        count += 1;
    }
    assert_eq!(count, 300 * 365 + 73, "1900, 2100 are not leap years");
}

#[test]
fn adding_months_keeps_the_day_or_takes_the_last_of_the_month() {
    for day in every_day().take_while(|day| day.year() < 2120) {
        for months in [1_u32, 2, 6, 12, 18, 24, 48, 60] {
            let expected = day.checked_add(i64::from(months).months()).unwrap();
            let found = ours(day).plus_months(months);
            assert_eq!(found, ours(expected), "{day} + {months} months");
        }
    }
}

#[test]
fn days_that_the_calendar_does_not_have_are_refused() {
    for (year, month, day) in [
        (2022, 2, 29),
        (2022, 2, 30),
        (2100, 2, 29),
        (2022, 4, 31),
        (2022, 13, 1),
        (2022, 0, 1),
        (2022, 1, 0),
        (1899, 12, 31),
        (2200, 1, 1),
    ] {
        assert_eq!(Date::new(year, month, day), None, "{year}-{month}-{day}");
    }
    for text in [
        "",
        "2022",
        "2022-6-15",
        "2022-06-15 ",
        "15-06-2022",
        "2022-06-1a",
        "+022-06-15",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text:?}");
    }
}
