//! What holds for any structure at all.

use amorce::aid::msp::{
    Answer, Funding, Held, Indicator, OutsideConsultations, Points, Sas, Structure, points_of,
    simulate,
};
use amorce::units::{Date, Money, Rate};
use proptest::prelude::*;

use super::msp_common::*;
use super::msp_derivations::{amounts, check};

/// Numbers drawn one after the other; small ones and the largest are drawn often.
struct Drawn(std::vec::IntoIter<u32>);

impl Drawn {
    fn number(&mut self) -> u32 {
        let drawn = self.0.next().unwrap_or(0);
        match drawn % 8 {
            0 => 0,
            1 => u32::MAX,
            2..=4 => drawn % 12_000,
            5 => drawn % 20,
            _ => drawn,
        }
    }

    fn byte(&mut self) -> u8 {
        (self.number() % 256) as u8
    }

    fn few(&mut self) -> u8 {
        self.byte() % 12
    }

    fn often(&mut self) -> bool {
        !self.0.next().unwrap_or(0).is_multiple_of(8)
    }

    fn yes(&mut self) -> bool {
        self.0.next().unwrap_or(0).is_multiple_of(2)
    }

    fn day(&mut self) -> Date {
        let days = (self.0.next().unwrap_or(0) % 2_500) as i32;
        Date::literal(2020, 1, 1).plus_days(days)
    }

    fn held(&mut self, no: bool) -> Held {
        match self.0.next().unwrap_or(0) % 4 {
            0 if no => Held::No,
            1 => Held::Since(self.day()),
            _ => Held::AllYear,
        }
    }

    fn rate(&mut self) -> Option<Rate> {
        let drawn = self.0.next().unwrap_or(0) % 15_000;
        Rate::from_hundredths(drawn as u16)
    }

    fn structure(&mut self) -> Structure {
        let mut of = Structure::new(2022 + (self.0.next().unwrap_or(0) % 5) as i32);
        of.patients = self.number();
        of.professionals = self.number();
        of.adhesion = self.yes().then(|| self.day());
        of.opening.minutes = 480 + (self.0.next().unwrap_or(0) % 400) as u16;
        of.opening.derogation = self.yes();
        of.opening.saturday = self.yes();
        of.opening.weeks_in_holidays = self.byte() % 4;
        of.opening.weeks_outside = self.byte() % 2;
        of.opening.unscheduled_care = self.often();
        of.crisis.plan = self.often();
        of.crisis.declared = self.yes();
        of.crisis.actions = self.yes();
        of.services.medical = self.yes();
        of.services.pharmacist = self.yes();
        of.services.paramedical = self.few();
        of.outside = [
            OutsideConsultations::Fewer,
            OutsideConsultations::TwoDaysAMonth,
            OutsideConsultations::TwoAndAHalfDaysAWeek,
        ][usize::from(self.byte() % 3)];
        of.cstm = self.yes();
        of.under_dense = self.yes();
        of.missions.count = self.few();
        of.missions.one_theme = self.yes();
        of.missions.all_under_prs = self.yes();
        of.missions.ipa = self.yes();
        of.missions.on_overweight = self.yes();
        of.users.level_1 = self.yes();
        of.users.level_2 = self.yes();
        of.sas = [Sas::None, Sas::Half, Sas::All][usize::from(self.byte() % 3)];
        of.coordination = self.often();
        of.protocols.plain = self.few();
        of.protocols.ipa = self.few();
        of.meetings.held = self.few().into();
        of.meetings.files = self.number();
        of.meetings.eligible = self.number();
        of.meetings.ipa = self.yes();
        of.trainees = self.few();
        of.external = self.yes();
        of.quality.level_1 = self.yes();
        of.quality.level_2 = self.yes();
        of.quality.level_3 = self.yes();
        of.national_protocols = self.few();
        of.heart_failure = self.yes();
        of.child_overweight = self.yes();
        of.standard_system = self.held(false);
        of.advanced_system = self.held(true);
        of.shares.c2s.own = self.rate();
        of.shares.c2s.national = self.rate();
        of.shares.ame.own = self.rate();
        of.shares.ame.national = self.rate();
        of
    }
}

prop_compose! {
    fn any_structure()(drawn in proptest::collection::vec(any::<u32>(), 120)) -> Structure {
        Drawn(drawn.into_iter()).structure()
    }
}

/// More of one thing each. A day of adhesion is none of them: a later one asks fewer meetings.
const MORE: [fn(&mut Structure); 38] = [
    |of| of.patients = of.patients.saturating_add(1),
    |of| of.patients = of.patients.saturating_add(5_000),
    |of| of.professionals = of.professionals.saturating_add(1),
    |of| of.opening.minutes += 1,
    |of| of.opening.minutes += 120,
    |of| of.opening.derogation = true,
    |of| of.opening.saturday = true,
    |of| of.opening.weeks_in_holidays = of.opening.weeks_in_holidays.saturating_sub(1),
    |of| of.opening.weeks_outside = of.opening.weeks_outside.saturating_sub(1),
    |of| of.opening.unscheduled_care = true,
    |of| of.crisis.plan = true,
    |of| of.crisis.actions = true,
    |of| of.services.medical = true,
    |of| of.services.paramedical += 1,
    |of| of.outside = OutsideConsultations::TwoAndAHalfDaysAWeek,
    |of| of.cstm = true,
    |of| of.missions.count += 1,
    |of| of.missions.one_theme = false,
    |of| of.missions.all_under_prs = false,
    |of| of.missions.ipa = true,
    |of| of.users.level_1 = true,
    |of| of.users.level_2 = true,
    |of| of.sas = Sas::All,
    |of| of.coordination = true,
    |of| of.protocols.plain += 1,
    |of| of.protocols.ipa += 1,
    |of| of.meetings.held += 1,
    |of| of.meetings.files = of.meetings.files.saturating_add(1),
    |of| of.meetings.ipa = true,
    |of| of.trainees += 1,
    |of| of.external = true,
    |of| of.quality.level_1 = true,
    |of| of.quality.level_2 = true,
    |of| of.national_protocols += 1,
    |of| of.heart_failure = true,
    |of| of.child_overweight = true,
    |of| of.standard_system = Held::AllYear,
    |of| of.advanced_system = Held::AllYear,
];

fn computed(structure: &Structure) -> Option<Funding> {
    match simulate(structure) {
        Answer::Funding(funding) => Some(*funding),
        Answer::Refused(_) => None,
    }
}

proptest! {
    #[test]
    fn sums_by_axis_by_indicator_and_in_all_are_one(structure in any_structure()) {
        let Some(funding) = computed(&structure) else { return Ok(()); };
        let lines = || funding.lines.iter().map(|(_, line)| line);
        let axes = || funding.axes.iter().map(|(_, axis)| axis);
        let money: Money = lines().map(|line| line.money).sum();
        let points: Points = lines().map(points_of).sum();
        prop_assert_eq!(funding.lines.len(), 19);
        prop_assert_eq!(axes().map(|axis| axis.money).sum::<Money>(), money);
        prop_assert_eq!(axes().map(points_of).sum::<Points>(), points);
        prop_assert_eq!(funding.indicators.money, money);
        prop_assert_eq!(points_of(&funding.indicators), points);
        let uplift = funding.uplift.as_ref().map_or(Money::ZERO, |uplift| uplift.money);
        prop_assert_eq!(funding.total.money, money + uplift);
        // No more than a quarter, half a cent apart.
        prop_assert!(uplift.cents() * 4 <= money.cents() + 2);
    }

    #[test]
    fn a_missing_prerequisite_is_nothing(structure in any_structure()) {
        let Some(funding) = computed(&structure) else { return Ok(()); };
        let is_paid = funding.total.money > Money::ZERO;
        prop_assert_eq!(is_paid, funding.missing.is_empty());
        prop_assert_eq!(is_paid, funding.lost.is_none());
    }

    #[test]
    fn more_never_pays_less(structure in any_structure()) {
        let Some(now) = computed(&structure) else { return Ok(()); };
        for (place, more) in MORE.iter().enumerate() {
            let mut next = structure;
            more(&mut next);
            let then = computed(&next).map(|funding| funding.total.money);
            prop_assert!(then >= Some(now.total.money), "{} of {:?}", place, next);
        }
    }

    #[test]
    fn gains_are_positive_in_order_and_what_the_total_gains(structure in any_structure()) {
        let Some(now) = computed(&structure) else { return Ok(()); };
        for pair in now.more.windows(2) {
            let key = |of: &amorce::aid::msp::More| (-of.gain.money.cents(), of.indicator);
            prop_assert!(key(&pair[0]) < key(&pair[1]));
        }
        prop_assert!(now.more.iter().all(|more| more.gain.money > Money::ZERO));
    }

    #[test]
    fn every_amount_opens_down_to_figures(structure in any_structure()) {
        let Some(funding) = computed(&structure) else { return Ok(()); };
        amounts(&funding).into_iter().for_each(check);
    }

    #[test]
    fn any_year_and_any_answer_is_answered(year in any::<i32>(), structure in any_structure()) {
        let _ = simulate(&Structure { year, ..structure });
    }
}

/// The largest numbers that can be typed, by hand: nothing saturates.
#[test]
fn the_largest_structure_is_exact() {
    let mut structure = reference();
    structure.patients = u32::MAX;
    structure.professionals = u32::MAX;
    // 1 000 × 4 294 967 295 / 4 000 × 7 € = 7 516 192 766.25 €
    let full = euros_of(&structure, Indicator::CaseMeetings);
    assert_eq!(full, Money::from_cents(751_619_276_625));
    // One file of as many: 1 000 × p / 4 000 × 20 / p = 5 points, 35 €.
    structure.meetings.files = 1;
    structure.meetings.eligible = u32::MAX;
    assert_eq!(points_in(&structure, Indicator::CaseMeetings), whole(5));
    // On 183 days of 365: 183 / 73 points, 17.5479… €.
    structure.adhesion = Some(day("2023-07-02"));
    let euros = euros_of(&structure, Indicator::CaseMeetings);
    assert_eq!(euros, Money::from_cents(1_755));
    // 500 + 200 × 16 + 150 × (4 294 967 295 − 16), each 7 €.
    let system = euros_of(&structure, Indicator::StandardSystem);
    assert_eq!(
        system,
        Money::from_cents((3_700 + 150 * 4_294_967_279_i64) * 700)
    );
}
