//! The figures of the two articles, and who gets them: from the press and the law to the screen.

use amorce::input::Field;

use super::page::{Page, visit};

const OFFER_50: &str = "offer-2020-50";
const OFFER_75: &str = "offer-2020-75";

fn contract(page: &Page, population: &str, signed: &str) {
    page.type_in(Field::Population, population);
    page.signed(signed);
}

fn under_offer(page: &Page, offer: &str, population: &str, signed: &str) {
    contract(page, population, signed);
    page.pick(Field::Regime, offer);
    page.says("as-if", "si l’offre avait été adoptée");
}

/// « de 50 000 à 87 500 euros pour les CPTS de la plus petite taille »
#[test]
fn the_second_offer_takes_the_smallest_from_50_000_to_87_500() {
    visit(|page| {
        under_offer(page, OFFER_75, "30 000", "01/06/2021");
        page.says("tier", "Taille 1");
        page.pays("seed-envelope", 50_000);
        page.pays("seed-total", 87_500);
        page.grants("uplift-75", 37_500);
        page.pays("answer", 87_500);
    });
}

/// « et de 90 000 à 157 500 euros pour les plus grandes »
#[test]
fn the_second_offer_takes_the_largest_from_90_000_to_157_500() {
    visit(|page| {
        under_offer(page, OFFER_75, "200 000", "01/06/2021");
        page.says("tier", "Taille 4");
        page.pays("seed-envelope", 90_000);
        page.pays("seed-total", 157_500);
        page.grants("uplift-75", 67_500);
    });
}

/// « augmenter de 50 % leur financement d’“amorçage” »: 50 000 × 1.5.
#[test]
fn the_first_offer_adds_half() {
    visit(|page| {
        under_offer(page, OFFER_50, "30 000", "01/06/2021");
        page.pays("seed-total", 75_000);
        page.grants("uplift-50", 25_000);
    });
}

/// « Les CPTS déjà créées pourraient bénéficier rétroactivement »: 50 000 × 0.75.
#[test]
fn who_signed_before_the_second_offer_gets_the_difference_and_not_the_uplift() {
    visit(|page| {
        under_offer(page, OFFER_75, "30 000", "01/03/2020");
        page.grants("complement", 37_500);
        page.answers("uplift-75", "unmet");
    });
}

/// « une partie de l’enveloppe d’amorçage dès la validation de la lettre d’intention »; 25 000 for
/// tier 3.
#[test]
fn the_second_offer_pays_on_the_letter_of_intent() {
    visit(|page| {
        under_offer(page, OFFER_75, "120 000", "01/06/2021");
        page.answers("letter-of-intent", "to-confirm");
        page.type_in(Field::Letter, "10/01/2021");
        page.grants("letter-of-intent", 25_000);
        page.pays("early-payment", 25_000);
    });
}

/// An offer was never adopted: nothing says so without its heading.
#[test]
fn the_heading_of_an_offer_comes_and_goes_with_it() {
    visit(|page| {
        page.lacks("as-if");
        under_offer(page, OFFER_75, "30 000", "01/06/2021");
        page.pick(Field::Regime, "auto");
        page.lacks("as-if");
        page.pays("seed-total", 50_000);
    });
}

/// « les CPTS adhérant avant le 30 septembre 2022 »: 75 000 × 1.75 for tier 3.
#[test]
fn the_booster_of_2022_is_for_who_joins_in_time() {
    visit(|page| {
        contract(page, "120 000", "15/06/2022");
        page.says("tier", "Taille 3");
        page.pays("seed-envelope", 75_000);
        page.pays("seed-total", 131_250);
        page.grants("booster", 56_250);
        page.pays("answer", 131_250);
    });
}

/// « avant le 30 septembre 2022 » leaves that very day open.
#[test]
fn the_last_day_of_the_booster_is_to_confirm_and_the_next_too_late() {
    visit(|page| {
        contract(page, "120 000", "29/09/2022");
        page.answers("booster", "met");
        page.type_in(Field::Signature, "30/09/2022");
        page.answers("booster", "to-confirm");
        page.type_in(Field::Signature, "01/10/2022");
        page.answers("booster", "unmet");
        page.pays("seed-total", 75_000);
    });
}
