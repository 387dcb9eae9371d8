//! Numbers as they are written in French.
//! This module must never know what a number counts.

use crate::units::{Money, Rate};

const NARROW: char = '\u{202f}';

/// A whole number: `12 345`.
#[must_use]
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(NARROW);
        }
        text.push(digit);
    }
    text
}

/// An amount: `87 500 €`, with its cents only when there are some: `1 234,50 €`.
#[must_use]
pub fn money(money: Money) -> String {
    let minus = if money.cents() < 0 { "\u{2212}" } else { "" };
    format!("{minus}{} €", hundredths(money.cents().unsigned_abs()))
}

/// An amount rounded to the whole euro, for summaries: `1 235 €`.
#[must_use]
pub fn whole_money(amount: Money) -> String {
    money(amount.to_whole_euros())
}

/// An amount more, or less, than another: `+15 000 €`.
#[must_use]
pub fn difference(difference: Money) -> String {
    let plus = if difference > Money::ZERO { "+" } else { "" };
    format!("{plus}{}", money(difference))
}

/// A rate: `75 %`, `33,33 %`.
#[must_use]
pub fn rate(rate: Rate) -> String {
    format!("{} %", hundredths(rate.hundredths().into()))
}

/// A number of hundredths, with a comma before the last two where there are any.
fn hundredths(number: u64) -> String {
    let whole = count(number / 100);
    match number % 100 {
        0 => whole,
        rest => format!("{whole},{rest:02}"),
    }
}

/// A number of days, in the words of a sentence.
pub(super) fn days(days: u32) -> String {
    counted(days, " jour", " jours")
}

/// So many months; there is no other word for one.
pub(super) fn months(months: u32) -> String {
    [&count(months.into()), "\u{a0}mois"].concat()
}

/// A number of inhabitants, in the words of a sentence.
pub(super) fn inhabitants(number: u32) -> String {
    counted(number, " habitant", " habitants")
}

fn counted(number: u32, one: &str, many: &str) -> String {
    format!(
        "{}{}",
        count(number.into()),
        if number < 2 { one } else { many }
    )
}

/// The same text, as the beginning of a sentence.
#[must_use]
pub fn sentence_case(text: &str) -> String {
    let mut chars = text.chars();
    let mut sentence = String::with_capacity(text.len());
    if let Some(first) = chars.next() {
        // The capitals that our own texts need, not every alphabet's.
        sentence.push(match first {
            'à' => 'À',
            'é' => 'É',
            other => other.to_ascii_uppercase(),
        });
    }
    sentence.push_str(chars.as_str());
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_narrow_spaces_and_no_needless_cents() {
        assert_eq!(money(Money::from_euros(87_500)), "87\u{202f}500\u{a0}€");
        assert_eq!(money(Money::from_euros(0)), "0\u{a0}€");
        assert_eq!(money(Money::from_cents(123_450)), "1\u{202f}234,50\u{a0}€");
        assert_eq!(money(Money::from_cents(-5)), "\u{2212}0,05\u{a0}€");
        assert_eq!(
            money(Money::from_euros(1_000_000)),
            "1\u{202f}000\u{202f}000\u{a0}€"
        );
    }

    #[test]
    fn summaries_have_whole_euros() {
        assert_eq!(
            whole_money(Money::from_cents(123_449)),
            "1\u{202f}234\u{a0}€"
        );
        assert_eq!(
            whole_money(Money::from_cents(123_450)),
            "1\u{202f}235\u{a0}€"
        );
        assert_eq!(whole_money(Money::from_cents(-150)), "\u{2212}1\u{a0}€");
    }

    #[test]
    fn a_difference_has_its_sign() {
        assert_eq!(
            difference(Money::from_euros(15_000)),
            "+15\u{202f}000\u{a0}€"
        );
        assert_eq!(
            difference(Money::from_cents(-1_500_000)),
            "\u{2212}15\u{202f}000\u{a0}€"
        );
        assert_eq!(difference(Money::ZERO), "0\u{a0}€");
    }

    #[test]
    fn a_rate_has_a_comma() {
        assert_eq!(rate(Rate::from_percent(75)), "75\u{a0}%");
        assert_eq!(
            Rate::from_hundredths(1_205).map(rate).as_deref(),
            Some("12,05\u{a0}%")
        );
    }

    #[test]
    fn nothing_and_one_are_singular_in_french() {
        assert_eq!(days(0), "0 jour");
        assert_eq!(days(1), "1 jour");
        assert_eq!(days(2), "2 jours");
        assert_eq!(inhabitants(40_000), "40\u{202f}000 habitants");
    }

    #[test]
    fn a_sentence_begins_with_a_capital() {
        assert_eq!(sentence_case("établi"), "Établi");
        assert_eq!(sentence_case(""), "");
    }
}
