//! Amounts and rates as people type them.
//! This module must never know what an amount is for.

use crate::units::{Money, Rate, from_digits};

use super::number::{NotDigits, digits_of, is_blank, is_digits};
use super::plain::{in_units, plain, without_end};

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountProblem {
    /// There is something else than digits, marks and a euro sign.
    NotAnAmount,
    /// There are more than two decimals.
    MoreThanCents,
    /// A blank stands elsewhere than before a group of three digits.
    Groups,
    /// There is a minus sign.
    Negative,
    /// More than [`Money::TYPED_MAX`].
    TooLarge,
}

/// Why a text is not a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateProblem {
    /// There is something else than digits, a decimal mark and a percent sign.
    NotARate,
    /// There are more than two decimals.
    MoreThanHundredths,
    /// Below 0 or above 100 %.
    OutOfBounds,
}

/// Reads an amount in euros: `12 345`, `12.345,50`, `12345.5 €`, `75 000 euros`, `75 k€`.
///
/// Blanks are thousands marks, and so is a dot before exactly three digits; a comma, or a dot before
/// one or two digits, begins the cents.
///
/// # Errors
/// What is wrong: a message beside the field.
///
/// ```
/// use amorce::input::{AmountProblem, read_amount};
/// assert_eq!(read_amount("12.345,5 €").map(|m| m.cents()), Ok(1_234_550));
/// assert_eq!(read_amount("-1"), Err(AmountProblem::Negative));
/// ```
pub fn read_amount(text: &str) -> Result<Money, AmountProblem> {
    let text = plain(text);
    let text = without_end(&text, &["euros", "euro", "eur", "€"]);
    let text = text.strip_prefix('€').unwrap_or(text).trim_start();
    let units = in_units(text);
    let cents = match decimal(units.as_deref().unwrap_or(text)) {
        Ok(cents) => cents,
        Err(Decimal::Groups) => return Err(AmountProblem::Groups),
        Err(Decimal::NotANumber) => return Err(AmountProblem::NotAnAmount),
        Err(Decimal::TooPrecise) => return Err(AmountProblem::MoreThanCents),
        Err(Decimal::Negative) => return Err(AmountProblem::Negative),
        Err(Decimal::TooLarge) => return Err(AmountProblem::TooLarge),
    };
    let money = Money::from_cents(cents);
    if money > Money::TYPED_MAX {
        return Err(AmountProblem::TooLarge);
    }
    Ok(money)
}

/// The signs before an amount below zero, as keyboards and spreadsheets write them.
pub(super) const MINUS: [char; 2] = ['-', '\u{2212}'];

/// Reads an amount as [`read_amount`], with a minus sign before it or none.
///
/// # Errors
/// What is wrong: a message beside the field.
///
/// ```
/// use amorce::input::read_balance;
/// assert_eq!(read_balance("-1 200,50").map(|m| m.cents()), Ok(-120_050));
/// ```
pub fn read_balance(text: &str) -> Result<Money, AmountProblem> {
    match text.trim_matches(is_blank).strip_prefix(MINUS) {
        Some(text) => read_amount(text).map(|money| Money::ZERO - money),
        None => read_amount(text),
    }
}

/// Reads a rate in percent, from 0 to 100 % in hundredths of a percent: `80`, `87,5 %`.
///
/// # Errors
/// What is wrong: a message beside the field.
pub fn read_rate(text: &str) -> Result<Rate, RateProblem> {
    let text = plain(text);
    let hundredths = match decimal(without_end(&text, &["%"])) {
        Ok(hundredths) => hundredths,
        Err(Decimal::NotANumber | Decimal::Groups) => return Err(RateProblem::NotARate),
        Err(Decimal::TooPrecise) => return Err(RateProblem::MoreThanHundredths),
        Err(Decimal::Negative | Decimal::TooLarge) => return Err(RateProblem::OutOfBounds),
    };
    u16::try_from(hundredths)
        .ok()
        .and_then(Rate::from_hundredths)
        .ok_or(RateProblem::OutOfBounds)
}

/// Reads a number of two decimals at most, in hundredths: `11,5` is 1 150; `None` for anything else.
#[must_use]
pub fn read_hundredths(text: &str) -> Option<u32> {
    let hundredths = decimal(&plain(text)).ok()?;
    u32::try_from(hundredths).ok()
}

/// Euros, with a comma before cents where there are any.
#[must_use]
pub fn write_amount(money: Money) -> String {
    hundredths(money.cents())
}

/// Percents, with a comma before hundredths where there are any.
#[must_use]
pub fn write_rate(rate: Rate) -> String {
    hundredths(rate.hundredths().into())
}

fn hundredths(value: i64) -> String {
    match (value / 100, value % 100) {
        (whole, 0) => whole.to_string(),
        (whole, rest) => format!("{whole},{rest:02}"),
    }
}

enum Decimal {
    NotANumber,
    Groups,
    TooPrecise,
    Negative,
    TooLarge,
}

/// A number with at most two decimals, in hundredths.
fn decimal(text: &str) -> Result<i64, Decimal> {
    if let Some(rest) = text.strip_prefix('-') {
        return Err(match decimal(rest.trim_start()) {
            Ok(_) => Decimal::Negative,
            Err(problem) => problem,
        });
    }
    let (whole, decimals) = match text.split_once(',') {
        Some((whole, decimals)) => (whole, decimals),
        // A last dot that is no thousands mark is a decimal point.
        None => match text.rsplit_once('.') {
            Some((whole, decimals)) if decimals.len() != 3 => (whole, decimals),
            _ => (text, "00"),
        },
    };
    let whole = match digits_of(whole) {
        _ if !is_digits(decimals) => return Err(Decimal::NotANumber),
        Err(NotDigits::Blank) => return Err(Decimal::Groups),
        Err(NotDigits::Other | NotDigits::Dot) => return Err(Decimal::NotANumber),
        Ok(whole) => whole,
    };
    let cents = match (decimals.len(), from_digits::<u32>(decimals)) {
        (1, Some(tenths)) => tenths * 10,
        (2, Some(hundredths)) => hundredths,
        _ => return Err(Decimal::TooPrecise),
    };
    // Only digits are left: what does not fit is too large.
    let whole: u32 = from_digits(&whole).ok_or(Decimal::TooLarge)?;
    Ok(i64::from(whole) * 100 + i64::from(cents))
}
