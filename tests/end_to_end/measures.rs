//! The figures of the two articles, and who gets them: from the press and the law to the screen.

use amorce::input::Field;

use super::page::{Page, visit_link};

const OFFER_50: &str = "offer-2020-50";
const OFFER_75: &str = "offer-2020-75";

/// By a link: nothing here is about typing.
fn visit_contract(population: u32, signature: &str, promise: impl FnMut(&mut Page)) {
    let link = format!("#pop={population}&signature={signature}&status=signed&v=1");
    visit_link(&link, promise);
}

fn visit_under_offer(
    offer: &str,
    population: u32,
    signature: &str,
    mut promise: impl FnMut(&mut Page),
) {
    let link = format!("#pop={population}&regime={offer}&signature={signature}&status=signed&v=1");
    visit_link(&link, |page| {
        page.says("as-if", "si l’offre avait été adoptée");
        promise(page);
    });
}

/// « de 50 000 à 87 500 euros pour les CPTS de la plus petite taille »
#[test]
fn the_second_offer_takes_the_smallest_from_50_000_to_87_500() {
    visit_under_offer(OFFER_75, 30_000, "2021-06-01", |page| {
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
    visit_under_offer(OFFER_75, 200_000, "2021-06-01", |page| {
        page.says("tier", "Taille 4");
        page.pays("seed-envelope", 90_000);
        page.pays("seed-total", 157_500);
        page.grants("uplift-75", 67_500);
    });
}

/// « augmenter de 50 % leur financement d’“amorçage” »: 50 000 × 1.5.
#[test]
fn the_first_offer_adds_half() {
    visit_under_offer(OFFER_50, 30_000, "2021-06-01", |page| {
        page.pays("seed-total", 75_000);
        page.grants("uplift-50", 25_000);
    });
}

/// « Les CPTS déjà créées pourraient bénéficier rétroactivement »: 50 000 × 0.75.
#[test]
fn who_signed_before_the_second_offer_gets_the_difference_and_not_the_uplift() {
    visit_under_offer(OFFER_75, 30_000, "2020-03-01", |page| {
        page.grants("complement", 37_500);
        page.answers("uplift-75", "unmet");
    });
}

/// « une partie de l’enveloppe d’amorçage dès la validation de la lettre d’intention »; 25 000 for
/// tier 3.
#[test]
fn the_second_offer_pays_on_the_letter_of_intent() {
    visit_under_offer(OFFER_75, 120_000, "2021-06-01", |page| {
        page.answers("letter-of-intent", "to-confirm");
        page.type_in(Field::Letter, "10/01/2021");
        page.grants("letter-of-intent", 25_000);
        page.pays("early-payment", 25_000);
    });
}

/// An offer was never adopted: nothing says so without its heading.
#[test]
fn the_heading_of_an_offer_comes_and_goes_with_it() {
    visit_contract(30_000, "2021-06-01", |page| {
        page.pays("seed-total", 50_000);
        page.lacks("as-if");
        page.pick(Field::Regime, OFFER_75);
        page.says("as-if", "si l’offre avait été adoptée");
        page.pick(Field::Regime, "auto");
        page.lacks("as-if");
        page.pays("seed-total", 50_000);
    });
}

/// « les CPTS adhérant avant le 30 septembre 2022 »: 75 000 × 1.75 for tier 3.
#[test]
fn the_booster_of_2022_is_for_who_joins_in_time() {
    visit_contract(120_000, "2022-06-15", |page| {
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
    visit_contract(120_000, "2022-09-29", |page| {
        page.answers("booster", "met");
        page.type_in(Field::Signature, "30/09/2022");
        page.answers("booster", "to-confirm");
        page.type_in(Field::Signature, "01/10/2022");
        page.answers("booster", "unmet");
        page.pays("seed-total", 75_000);
    });
}
