//! What picking rules changes, and what it does not.

use amorce::funding::{Item, Project, RegimeChoice, Signature, Simulation, simulate};
use amorce::law::{Choice, LAW, Measure, Regime, avenant_2};
use amorce::units::Date;
use proptest::prelude::*;

use crate::projects::{projects, unsettled_projects};
use crate::{Said, cases, moneys, said};

fn under(project: &Project, regime: RegimeChoice) -> Simulation {
    simulate(&Project {
        regime,
        ..project.clone()
    })
}

fn is_seed_or_early(item: Item) -> bool {
    matches!(item, Item::Measure(_) | Item::EarlyPaymentDeducted)
}

/// What is paid besides the measures.
fn contract_payments(simulation: &Simulation) -> Vec<Said> {
    simulation
        .payments
        .iter()
        .filter(|payment| !is_seed_or_early(payment.item))
        .map(said)
        .collect()
}

/// The text or the offer that a measure belongs to.
fn regime_of(measure: Measure) -> Regime {
    let mut all = LAW.measures.iter();
    all.find(|terms| terms.measure() == measure)
        .unwrap()
        .regime()
}

proptest! {
    #![proptest_config(cases(128))]

    /// Section 4: a contract whose five years all begin under avenant 2 is answered the same
    /// whether the dates or the visitor say so: payments, marks, measures, notices, everything.
    #[test]
    fn following_the_dates_is_picking_the_only_rules_there_are(project in projects()) {
        let in_one_regime = match project.signature {
            // Without a day the latest rules are shown.
            Signature::NotYet => true,
            Signature::Signed(day) | Signature::Planned(day) => day >= avenant_2::FIRST_DAY,
        };
        prop_assume!(in_one_regime);
        let auto = under(&project, RegimeChoice::Auto);
        let picked = under(&project, RegimeChoice::Picked(Regime::Avenant2));
        prop_assert_eq!(&auto.payments, &picked.payments);
        prop_assert_eq!(&auto.totals, &picked.totals);
        prop_assert_eq!(&auto.measures, &picked.measures);
        prop_assert_eq!(&auto.notices, &picked.notices);
        prop_assert_eq!(&auto.obligations, &picked.obligations);
        prop_assert_eq!(&auto.seed, &picked.seed);
        prop_assert_eq!(&auto.full_year, &picked.full_year);
        prop_assert_eq!(&auto.crossings, &picked.crossings);
        prop_assert_eq!(auto.as_if, picked.as_if);
        for (auto, picked) in auto.years.iter().zip(&picked.years) {
            prop_assert_eq!(auto.certainty, picked.certainty);
            prop_assert_eq!(
                auto.rules.map(|rules| rules.regime),
                picked.rules.map(|rules| rules.regime)
            );
        }
    }

    /// No contract of five years ever lay wholly under the agreement of 2019 by its dates; where the
    /// visitor reads that running contracts stay under it, the contract pays what picking it pays.
    /// Picked, it is certain; and the measures of avenant 2 then belong to other rules.
    #[test]
    fn staying_under_the_agreement_pays_what_picking_it_pays(project in unsettled_projects()) {
        let signed = project.signature.date().unwrap_or(avenant_2::FIRST_DAY);
        let stays = project.choices.with(Choice::RunningStay).with(Choice::EffectDayAfterPublication);
        prop_assume!(signed < avenant_2::FIRST_DAY);
        let project = Project { choices: stays, ..project };
        let auto = under(&project, RegimeChoice::Auto);
        let picked = under(&project, RegimeChoice::Picked(Regime::Aci2019));
        let (auto, picked) = (contract_payments(&auto), contract_payments(&picked));
        prop_assert_eq!(auto.len(), picked.len());
        for (auto, picked) in auto.iter().zip(&picked) {
            prop_assert_eq!((auto.0, auto.1, auto.2, auto.3), (picked.0, picked.1, picked.2, picked.3));
            for ((auto, unsure), (picked, sure)) in auto.6.iter().zip(&picked.6) {
                prop_assert_eq!(auto, picked);
                prop_assert!(unsure >= sure);
            }
        }
    }

    /// Section 4: a picked offer changes only the seed envelope and the early payment, so that
    /// comparing it with what was adopted shows the offer and nothing else.
    #[test]
    fn an_offer_changes_the_seed_and_the_early_payment_alone(project in projects()) {
        let auto = under(&project, RegimeChoice::Auto);
        for offer in [Regime::Offer2020Plus50, Regime::Offer2020Plus75] {
            let picked = under(&project, RegimeChoice::Picked(offer));
            prop_assert!(picked.as_if && !auto.as_if);
            prop_assert_eq!(contract_payments(&auto), contract_payments(&picked));
            prop_assert_eq!(&auto.obligations, &picked.obligations);
            for (auto, picked) in auto.years.iter().zip(&picked.years) {
                prop_assert_eq!(
                    auto.rules.map(|rules| rules.regime),
                    picked.rules.map(|rules| rules.regime)
                );
            }
            // What is not one-off is the same in every period but the first twelve months, which
            // none of the measures moves either.
            for (auto, picked) in auto.totals.earned.iter().zip(&picked.totals.earned) {
                prop_assert_eq!(moneys(auto.fixed), moneys(picked.fixed));
                prop_assert_eq!(moneys(auto.variable), moneys(picked.variable));
                prop_assert_eq!(moneys(auto.crisis), moneys(picked.crisis));
            }
            // The measures that count are the offer's own, and no offer's without picking it.
            for payment in &picked.payments {
                if let Item::Measure(measure) = payment.item {
                    prop_assert_eq!(regime_of(measure), offer);
                }
            }
        }
        for payment in &auto.payments {
            if let Item::Measure(measure) = payment.item {
                prop_assert_eq!(regime_of(measure), Regime::Avenant2);
            }
        }
    }

    /// One set of rules holds in each contract year, and it is the one in force on its first day
    /// unless the visitor picks another or reads the texts otherwise.
    #[test]
    fn each_contract_year_follows_its_first_day(project in projects()) {
        prop_assume!(!project.choices.switched_to(Choice::RunningStay));
        prop_assume!(!project.choices.switched_to(Choice::EffectOnPublication));
        for year in under(&project, RegimeChoice::Auto).years {
            let expected = if year.first < Date::literal(2022, 4, 1) {
                Regime::Aci2019
            } else {
                Regime::Avenant2
            };
            prop_assert_eq!(year.rules.map(|rules| rules.regime), Some(expected));
        }
    }
}
