//! The payments and the obligations as a calendar of whole days.
//! This module must never let what changes (an amount, a day) into the identity of an entry:
//! a calendar imported again updates what was there.

use std::slice;

use icalendar::{Calendar, Component, Event, Property};

use crate::answer;
use crate::funding::{Estimates, Obligation, Payment, PaymentDay, When};
use crate::law::VERIFIED_ON;
use crate::plan::{Day, PlanStep};
use crate::texts::{self, files, plan_form as words};
use crate::units::{Certainty, Date, Money};

use super::scenario::Scenario;
use super::{Asked, name, plan};

/// What has an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entries {
    /// Each day on which something is paid, with its sum.
    Days,
    /// Each payment.
    Payments,
}

/// The calendar.
pub(super) fn write(scenarios: &[Scenario], asked: &Asked<'_>, entries: Entries) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Amorce//Amorce//FR"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let mut calendar_name = files::CALENDAR.to_owned();
    if let [only] = scenarios
        && !only.name.is_empty()
    {
        calendar_name = format!("{calendar_name}, {}", only.name);
    }
    calendar.append_property(Property::new("X-WR-CALNAME", calendar_name));
    let said: Vec<String> = scenarios.iter().map(left_out).collect();
    let mut description = vec![files::event_about(asked.link, asked.today)];
    description.extend(said.iter().filter(|said| !said.is_empty()).cloned());
    calendar.append_property(Property::new("X-WR-CALDESC", description.join("\n")));
    for (scenario, left_out) in scenarios.iter().zip(&said) {
        let writer = Writer {
            scenario,
            asked,
            is_alone: scenarios.len() == 1,
            left_out,
        };
        for day in scenario.simulation.payment_days() {
            match entries {
                Entries::Days => writer.day(&day).into_iter().for_each(|event| {
                    calendar.push(event);
                }),
                Entries::Payments => day.payments.iter().for_each(|payment| {
                    calendar.push(writer.payment(payment, day.day));
                }),
            }
        }
        let obligations = scenario.simulation.obligations.iter();
        obligations
            .filter_map(|obligation| writer.obligation(obligation))
            .for_each(|event| {
                calendar.push(event);
            });
        for event in writer.plan() {
            calendar.push(event);
        }
    }
    calendar.to_string().into_bytes()
}

/// What has no day, in a sentence.
fn left_out(scenario: &Scenario) -> String {
    let payments = scenario
        .simulation
        .payments
        .iter()
        .filter(|payment| payment.when.earliest().is_none())
        .map(|payment| {
            let money = texts::money(payment.amount.maximum.money);
            format!("{} ({money})", texts::payment(payment))
        });
    let obligations = scenario
        .simulation
        .obligations
        .iter()
        .filter(|obligation| obligation.latest.is_none())
        .map(|obligation| texts::roadmap_step(obligation.step).to_owned());
    files::left_out(&payments.chain(obligations).collect::<Vec<_>>())
}

struct Writer<'a> {
    scenario: &'a Scenario,
    asked: &'a Asked<'a>,
    is_alone: bool,
    left_out: &'a str,
}

impl Writer<'_> {
    /// The payments of a day. The first of them names it: a corrected day keeps its entry.
    fn day(&self, day: &PaymentDay<'_>) -> Option<Event> {
        let id = format!("jour-{}", answer::payment_name(day.payments.first()?));
        let (what, each) = match day.payments {
            [only] => (texts::payment(only), Vec::new()),
            several => {
                let each = several.iter().map(|payment| {
                    let what = texts::payment(payment);
                    headline(payment.when, &what, of_payment(payment))
                });
                (files::event_payments(several.len()), each.collect())
            }
        };
        Some(self.paid(&id, day, &what, each))
    }

    /// A payment on its day, or its earliest one.
    fn payment(&self, payment: &Payment, day: Date) -> Event {
        let id = format!("paiement-{}", answer::payment_name(payment));
        let alone = PaymentDay {
            day,
            payments: slice::from_ref(payment),
            total: of_payment(payment),
        };
        self.paid(&id, &alone, &texts::payment(payment), Vec::new())
    }

    /// An entry for these payments; `each` is a line for each of several.
    fn paid(&self, id: &str, day: &PaymentDay<'_>, what: &str, each: Vec<String>) -> Event {
        let whens = || day.payments.iter().map(|payment| payment.when);
        // The day is the earliest of all where it is that of one.
        let when = whens().find(|when| matches!(when, When::NotBefore(_)));
        let when = when.unwrap_or(When::On(day.day));
        let estimates = texts::ESTIMATES.into_iter().zip(day.total.all());
        let estimates = estimates.map(|(name, amount)| files::event_amount(name, amount));
        let mut lines: Vec<String> = estimates
            .map(|estimate| texts::sentence_case(&estimate))
            .collect();
        lines.extend(each);
        for payment in day.payments {
            let said = files::event_day(payment.date_certainty, payment.when);
            if !lines.contains(&said) {
                lines.push(said);
            }
        }
        self.event(id, day.day, &headline(when, what, day.total), lines)
    }

    /// An obligation on its latest day.
    fn obligation(&self, obligation: &Obligation) -> Option<Event> {
        let day = obligation.latest?;
        let id = format!("etape-{}", answer::step_name(obligation.step));
        let summary = files::event_obligation(obligation);
        let status = files::event_status(obligation);
        Some(self.event(&id, day, &summary, vec![status]))
    }

    /// The steps of the plan of action that were given a day, and what comes by a day; nothing while nothing is said of the plan.
    fn plan(&self) -> Vec<Event> {
        if !plan::is_told(&self.scenario.draft) {
            return Vec::new();
        }
        let plan = self.scenario.plan();
        let events = plan.steps.iter().flat_map(|planned| {
            let id = plan::id(planned.step);
            let day = match planned.day {
                Day::Given(day) => Some(self.event(
                    &format!("{id}-jour"),
                    day,
                    &words::event(planned),
                    words::event_lines(planned),
                )),
                Day::Assumed { .. } | Day::None => None,
            };
            // The roadmap has that of the health project.
            let answer = planned
                .answer
                .filter(|_| planned.step != PlanStep::HealthProject);
            let answer = answer.map(|answer| {
                self.event(
                    &format!("{id}-reponse"),
                    answer.latest,
                    &words::event_answer(planned.step),
                    vec![words::event_answer_line(answer.certainty)],
                )
            });
            day.into_iter().chain(answer)
        });
        events.collect()
    }

    fn event(&self, id: &str, day: Date, summary: &str, mut lines: Vec<String>) -> Event {
        let scenario = self.scenario;
        let mut summary = summary.to_owned();
        if !scenario.reserve().is_empty() {
            summary = format!("{summary}, {}", scenario.reserve());
        }
        if !self.is_alone || !scenario.name.is_empty() {
            lines.insert(0, scenario.title(self.is_alone));
        }
        if !self.is_alone {
            summary = format!("{summary}, {}", scenario.title(false));
        }
        lines.extend(scenario.as_if());
        if !self.left_out.is_empty() {
            lines.push(self.left_out.to_owned());
        }
        lines.push(files::event_about(self.asked.link, self.asked.today));
        let mut event = Event::new();
        event
            .uid(&self.uid(id))
            .summary(&summary)
            .description(&lines.join("\n"))
            .sequence(self.sequence())
            .add_property("DTSTAMP", format!("{}T000000Z", compact(self.stamp())))
            .add_property("TRANSP", "TRANSPARENT")
            .append_property(whole_day("DTSTART", day))
            .append_property(whole_day("DTEND", day.plus_days(1)));
        event.done()
    }

    /// What the entry is, and of which project: nothing that a correction changes. A project without an identity of
    /// its own is known by its name and the letter of its scenario.
    fn uid(&self, id: &str) -> String {
        let own = self.scenario.parsed.project.calendar.as_deref();
        let own = own.map(name::slug).unwrap_or_default();
        if !own.is_empty() {
            return format!("{id}.{own}@amorce");
        }
        let letter = self.scenario.letter.to_ascii_lowercase().to_string();
        let project = name::slug(&self.scenario.name);
        let mut uid = format!("{id}.{letter}");
        if !project.is_empty() {
            uid = format!("{uid}.{project}");
        }
        format!("{uid}@amorce")
    }

    fn stamp(&self) -> Date {
        self.asked.today.unwrap_or(VERIFIED_ON)
    }

    /// One more with every day, so that a calendar made later is the newer one.
    fn sequence(&self) -> u32 {
        Date::MIN.days_until(self.stamp()).unsigned_abs()
    }
}

fn of_payment(payment: &Payment) -> Estimates<(Money, Certainty)> {
    payment
        .amount
        .map(|amount| (amount.money, amount.certainty))
}

/// When, what, and what is expected of it. Where nothing is expected, what it could be at most says more.
fn headline(when: When, what: &str, total: Estimates<(Money, Certainty)>) -> String {
    let [_, expected, maximum] = texts::ESTIMATES;
    let (name, amount) = match total.expected {
        (Money::ZERO, _) => (maximum, total.maximum),
        amount => (expected, amount),
    };
    let when = files::event_when(when);
    format!("{when}{what} ({})", files::event_amount(name, amount))
}

fn whole_day(key: &str, day: Date) -> Property {
    Property::new(key, compact(day))
        .add_parameter("VALUE", "DATE")
        .done()
}

/// `20220615`.
fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
}
