//! How each amount came about, once for all the payments that share it, down to the figures.
//! This module must never leave out a step that changes an amount.

use maud::{Markup, html};

use crate::charts::sure;
use crate::funding::{Amount, Derivation, Earned, Estimates, FullYear, Item, Simulation, Step};
use crate::law::Part;
use crate::texts::{self, dossier as words};
use crate::units::Rate;

use super::notes::Notes;
use super::sheet::{Level, reference};

/// The calculations of a simulation.
pub(super) struct Calculations<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    /// Which entry each payment has.
    pub(super) of_payments: Vec<usize>,
    /// Which entry each amount of a full year has, in the order in which they are shown.
    pub(super) of_full_year: Vec<usize>,
}

/// The amount of a year, and all that is paid of it.
pub(super) struct Entry<'a> {
    item: Item,
    is_seed: bool,
    /// Prudent, expected, maximum, before they are split into advance and balance.
    amounts: [Option<Derivation<'a>>; 3],
    advance: Option<Rate>,
    /// None of a full year: its contract has no day.
    rights: Vec<Earned>,
}

/// The calculations of its payments and of its full year, each once.
pub(super) fn of(simulation: &Simulation) -> Calculations<'_> {
    let mut calculations = Calculations {
        entries: Vec::new(),
        of_payments: Vec::new(),
        of_full_year: Vec::new(),
    };
    for payment in &simulation.payments {
        let right = Some(payment.earned);
        let entry = entry(simulation, payment.item, right, payment.amount);
        let place = calculations.place(entry);
        calculations.of_payments.push(place);
    }
    for (item, amount) in simulation.full_year.iter().flat_map(amounts_of_full_year) {
        let place = calculations.place(entry(simulation, item, None, amount));
        calculations.of_full_year.push(place);
    }
    calculations
}

/// What a full year is made of, in the order in which it is shown.
pub(super) fn amounts_of_full_year(year: &FullYear) -> Vec<(Item, Estimates<Amount>)> {
    let mut amounts = vec![(Item::Operating, Estimates::same(year.operating))];
    for (mission, fixed, variable) in &year.missions {
        let item = |part| Item::Mission(*mission, part);
        amounts.push((item(Part::Fixed), Estimates::same(*fixed)));
        amounts.push((item(Part::Variable), *variable));
    }
    let items = [
        Item::CrisisPlanFirstYear,
        Item::CrisisPlanUpdate,
        Item::CrisisEvent,
    ];
    for (item, amount) in items.into_iter().zip(year.crisis.into_iter().flatten()) {
        amounts.push((item, Estimates::same(amount)));
    }
    amounts
}

impl<'a> Calculations<'a> {
    /// Where this calculation stands, or the one before that is like it.
    fn place(&mut self, entry: Entry<'a>) -> usize {
        let same = self.entries.iter().position(|other| other.is_like(&entry));
        let place = same.unwrap_or(self.entries.len());
        match self.entries.get_mut(place) {
            Some(same) => {
                same.rights.extend(entry.rights);
                same.advance = same.advance.or(entry.advance);
            }
            None => self.entries.push(entry),
        }
        place
    }
}

fn entry(
    simulation: &Simulation,
    item: Item,
    right: Option<Earned>,
    amount: Estimates<Amount>,
) -> Entry<'_> {
    let mut advance = None;
    let amounts = amount.all().map(|amount| {
        let whole = simulation.derivation(amount)?;
        let (year, rate) = before_the_split(whole);
        advance = advance.or(rate);
        (year.step() != Step::Nothing).then_some(year)
    });
    Entry {
        item,
        is_seed: item == Item::Operating && right == Some(Earned::Year(1)),
        amounts,
        advance,
        rights: right.into_iter().collect(),
    }
}

/// The amount of the year, of which this may be the advance or the balance.
fn before_the_split(derivation: Derivation) -> (Derivation, Option<Rate>) {
    let mut parts = derivation.parts();
    match (derivation.step(), parts.next(), parts.next()) {
        (Step::Advance(rate), Some(year), _) => (year, Some(rate)),
        (Step::Balance, Some(year), advance) => {
            let rate = match advance.map(Derivation::step) {
                Some(Step::Advance(rate)) => Some(rate),
                _ => None,
            };
            (year, rate)
        }
        _ => (derivation, None),
    }
}

impl Entry<'_> {
    fn is_like(&self, other: &Entry) -> bool {
        let mut amounts = self.amounts.iter().zip(other.amounts);
        self.item == other.item
            && self.is_seed == other.is_seed
            && self.rights.is_empty() == other.rights.is_empty()
            && amounts.all(|(one, other)| match (one, other) {
                (Some(one), Some(other)) => are_alike(*one, other),
                (None, None) => true,
                _ => false,
            })
    }
}

/// Whether both say the very same.
fn are_alike(one: Derivation, other: Derivation) -> bool {
    let said = |of: Derivation| (of.step(), of.money(), of.certainty(), of.parts().count());
    said(one) == said(other)
        && one
            .parts()
            .zip(other.parts())
            .all(|(one, other)| are_alike(one, other))
}

pub(super) fn draw(
    notes: &mut Notes,
    calculations: &Calculations,
    first: usize,
    level: Level,
) -> Markup {
    if calculations.entries.is_empty() {
        return Markup::default();
    }
    html! {
        section {
            (level.heading(words::DETAIL))
            p.small { (words::DETAIL_LEAD) }
            ol.calculations start=(first) {
                @for (number, entry) in (first..).zip(&calculations.entries) {
                    li {
                        strong { (number) ". " (name(entry)) }
                        ul.tree { (trees(notes, entry)) }
                        @if let Some(rate) = entry.advance {
                            p.small { (words::paid_in_two(rate)) }
                        }
                    }
                }
            }
        }
    }
}

/// What the amount is, and of which years.
fn name(entry: &Entry) -> String {
    let name = texts::item(entry.item, entry.is_seed);
    let rights = if entry.rights.is_empty() {
        words::FULL_YEAR.into()
    } else {
        words::rights(&entry.rights)
    };
    if rights.is_empty() {
        name
    } else {
        format!("{name}, {rights}")
    }
}

/// The trees of the three each once, under the names of those that share it.
fn trees(notes: &mut Notes, entry: &Entry) -> Markup {
    let [prudent, expected, maximum] = entry.amounts;
    let Some(most) = maximum else {
        return Markup::default();
    };
    let is_most = |other: Option<Derivation>| other.is_some_and(|other| are_alike(other, most));
    let [first, second, third] = texts::ESTIMATES;
    let name = match (is_most(prudent), is_most(expected)) {
        (true, true) => return node(notes, "", most),
        (false, true) => texts::list([second, third].into_iter()),
        (_, false) => third.to_owned(),
    };
    html! {
        (node(notes, &name, most))
        @if let Some(expected) = expected.filter(|_| !is_most(expected)) {
            // A share of what stands above is one line.
            @if is_share_of(expected, most) {
                li { (line(notes, second, expected, expected)) }
            } @else {
                (node(notes, second, expected))
            }
        }
        @if let Some(prudent) = prudent.filter(|_| !is_most(prudent)) {
            (node(notes, first, prudent))
        }
    }
}

fn is_share_of(share: Derivation, whole: Derivation) -> bool {
    let of = share.parts().next();
    matches!(share.step(), Step::Share(_)) && of.is_some_and(|of| are_alike(of, whole))
}

/// What an amount is made of: itself where it is a sum of one thing, and less what only weakens it,
/// which stands behind its parts.
fn node(notes: &mut Notes, estimate: &str, whole: Derivation) -> Markup {
    let mut doubts = Vec::new();
    let mut core = whole;
    loop {
        let mut parts = core.parts().filter(|part| part.step() != Step::Nothing);
        let (first, second) = (parts.next(), parts.next());
        core = match (core.step(), first, second) {
            (Step::Weakened, Some(first), second) => {
                doubts.extend(second);
                doubts.extend(parts);
                first
            }
            (Step::Sum, Some(only), None) => only,
            _ => break,
        };
    }
    let parts = core.parts().filter(|part| part.step() != Step::Nothing);
    let parts: Vec<Derivation> = parts.chain(doubts).collect();
    html! {
        li {
            (line(notes, estimate, core, whole))
            @if !parts.is_empty() {
                ul {
                    @for part in parts { (below(notes, part)) }
                }
            }
        }
    }
}

/// What stands below an amount: a part of it, or what nothing settles.
fn below(notes: &mut Notes, part: Derivation) -> Markup {
    match part.step() {
        Step::Assumption(open) => {
            notes.assume(open);
            html! { li { (texts::sentence_case(&texts::step(part.step()))) } }
        }
        _ => node(notes, "", part),
    }
}

/// The beginning of a node: what `core` is, with the money and the certainty of the `whole`.
fn line(notes: &mut Notes, estimate: &str, core: Derivation, whole: Derivation) -> Markup {
    let step = texts::step(core.step());
    html! {
        @if estimate.is_empty() {
            (texts::sentence_case(&step))
        } @else {
            em { (texts::sentence_case(estimate)) } (texts::COLON) (step)
        }
        (texts::COLON)
        (sure(whole.certainty(), &texts::money(whole.money())))
        @if let Some(place) = notes.figure(core) {
            ", " (reference(&words::figure(place)))
        }
    }
}
