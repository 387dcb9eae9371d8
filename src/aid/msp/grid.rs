//! Every number of the guide (Cnam, *Guide des indicateurs ACI – Avenant 1*, October 2022), beside its page.
//! This module must never compute.

use super::{Figure, Item};
use crate::aid::Source;
use crate::units::{Money, Rate};

/// One point is 7 €.
pub const POINT: Money = Money::from_euros(7);
/// p is counted in units of 4 000 patients MT of the associate doctors: r = p / 4 000.
pub const PATIENTS_OF_A_UNIT: u32 = 4_000;

/// The first calendar year under avenant 1; the crisis plan was optional in it (p. 6–7).
pub const FIRST_YEAR: i32 = 2022;
/// The last calendar year that is surely under avenant 1.
pub const LAST_YEAR: i32 = 2025;
/// Computed on the same grid, before avenant 2 and without *France santé*: every amount is Assumed.
pub const ASSUMED_YEAR: i32 = 2026;

// 1, p. 3–5: 800 less the reductions, which add up.
/// 800, p. 3–5.
pub static OPENING: Figure = Figure::on_pages(3, 5, Item::OpeningHours, 800);
/// −120, p. 3–5.
pub static SATURDAY_CLOSED: Figure = Figure::on_pages(3, 5, Item::SaturdayClosed, -120);
/// −60, p. 3–5.
pub static TEN_TO_TWELVE: Figure = Figure::on_pages(3, 5, Item::TenToTwelveHours, -60);
/// −150, p. 3–5.
pub static EIGHT_TO_TEN: Figure = Figure::on_pages(3, 5, Item::EightToTenHours, -150);
/// −20, p. 3–5; p. 5 prints « ≥ 3 semaines » for « up to 3 weeks ».
pub static CLOSED_IN_HOLIDAYS: Figure = Figure::on_pages(3, 5, Item::ClosedInHolidays, -20);
/// From here no reduction, p. 3–5. A derogation of the PDSA counts as this.
pub const FULL_HOURS: u16 = 12;
/// From here −60, p. 3–5.
pub const MIDDLE_HOURS: u16 = 10;
/// From here −150, below nothing, p. 3–5.
pub const LEAST_HOURS: u16 = 8;
/// Above, nothing, p. 3–5.
pub const WEEKS_IN_HOLIDAYS: u8 = 3;
/// Above, nothing, p. 3–5.
pub const WEEKS_OUTSIDE: u8 = 1;

/// 2a: 100, p. 6–7.
pub static CRISIS_PLAN: Figure = Figure::on_pages(6, 7, Item::CrisisPlan, 100);
/// 2b: 350 × p / 4 000, p. 6–7.
pub static CRISIS_ACTIONS: Figure = Figure::on_pages(6, 7, Item::CrisisActions, 350);

/// 3: 300, p. 9.
pub static SERVICES_1: Figure = Figure::on_page(9, Item::ServicesLevel1, 300);
/// 3: +300, p. 9.
pub static SERVICES_2: Figure = Figure::on_page(9, Item::ServicesLevel2, 300);
/// 3: paramedical professions that open a level, p. 9.
pub const PARAMEDICAL: u8 = 3;
/// 4: 300, p. 11.
pub static OUTSIDE_1: Figure = Figure::on_page(11, Item::OutsideLevel1, 300);
/// 4: +300, p. 11.
pub static OUTSIDE_2: Figure = Figure::on_page(11, Item::OutsideLevel2, 300);
/// 5: 200, p. 13.
pub static CSTM: Figure = Figure::on_page(13, Item::CstmDoctor, 200);
/// 6: 350 × p / 4 000 each, p. 15–16.
pub static MISSION: Figure = Figure::on_pages(15, 16, Item::Mission, 350);
/// 6: +200, p. 15–16.
pub static MISSIONS_IPA: Figure = Figure::on_pages(15, 16, Item::MissionsIpa, 200);
/// 6: at most, p. 15–16.
pub const MISSIONS_AT_MOST: u8 = 2;
/// 7: 200, p. 17.
pub static USERS_1: Figure = Figure::on_page(17, Item::UsersLevel1, 200);
/// 7: 300 × p / 4 000, p. 17.
pub static USERS_2: Figure = Figure::on_page(17, Item::UsersLevel2, 300);
/// 8: 100, p. 18–19.
pub static SAS_HALF: Figure = Figure::on_pages(18, 19, Item::SasHalf, 100);
/// 8: 200, p. 18–19.
pub static SAS_ALL: Figure = Figure::on_pages(18, 19, Item::SasAll, 200);

/// 9: 1 000, p. 21–22.
pub static COORDINATION: Figure = Figure::on_pages(21, 22, Item::CoordinationFixed, 1_000);
/// 9: 1 700 × p / 4 000, up to 8 000 patients, p. 21–22.
pub static COORDINATION_FIRST: Figure = Figure::on_pages(21, 22, Item::CoordinationFirst, 1_700);
/// 9: 1 100 × (p − 8 000) / 4 000, p. 21–22.
pub static COORDINATION_BEYOND: Figure = Figure::on_pages(21, 22, Item::CoordinationBeyond, 1_100);
/// 9: the patients up to which the first rate holds, p. 21–22.
pub const FIRST_PATIENTS: u32 = 8_000;
/// 10: 100 each, p. 24–25.
pub static PROTOCOL: Figure = Figure::on_pages(24, 25, Item::Protocol, 100);
/// 10: 140 each, p. 24–25.
pub static PROTOCOL_IPA: Figure = Figure::on_pages(24, 25, Item::ProtocolIpa, 140);
/// 10: at most, p. 24–25.
pub const PROTOCOLS_AT_MOST: u8 = 8;
/// 11: 1 000 × p / 4 000 × t / 5 %, p. 26–30.
pub static FILES: Figure = Figure::on_pages(26, 30, Item::Files, 1_000);
/// 11: 1 200 × p / 4 000 × t / 5 %, p. 26–30.
pub static FILES_IPA: Figure = Figure::on_pages(26, 30, Item::FilesIpa, 1_200);
/// 11: meetings of a year, p. 26–30.
pub const MEETINGS: u32 = 6;
/// 11: t of 5 % is one file of 20, p. 26–30.
pub const ONE_FILE_OF: u64 = 20;
/// 12: 450, p. 32.
pub static TRAINEES_2: Figure = Figure::on_page(32, Item::TwoTrainees, 450);
/// 12: 675, p. 32.
pub static TRAINEES_3: Figure = Figure::on_page(32, Item::ThreeTrainees, 675);
/// 12: 900, p. 32.
pub static TRAINEES_4: Figure = Figure::on_page(32, Item::FourTrainees, 900);
/// 13: 200 × p / 4 000, p. 34.
pub static EXTERNAL: Figure = Figure::on_page(34, Item::ExternalCoordination, 200);
/// 14: 100, p. 36.
pub static QUALITY_1: Figure = Figure::on_page(36, Item::QualityLevel1, 100);
/// 14: 200 × p / 4 000, p. 36.
pub static QUALITY_2: Figure = Figure::on_page(36, Item::QualityLevel2, 200);
/// 14: 300 × p / 4 000, p. 36.
pub static QUALITY_3: Figure = Figure::on_page(36, Item::QualityLevel3, 300);
/// 15: 100 each, p. 38.
pub static NATIONAL_PROTOCOL: Figure = Figure::on_page(38, Item::NationalProtocol, 100);
/// 15: at most, p. 38.
pub const NATIONAL_PROTOCOLS_AT_MOST: u8 = 6;
/// 16: 100 × p / 4 000, p. 40.
pub static HEART_FAILURE: Figure = Figure::on_page(40, Item::HeartFailure, 100);
/// 17: 100, p. 42.
pub static CHILD_OVERWEIGHT: Figure = Figure::on_page(42, Item::ChildOverweight, 100);

/// 18: 500, p. 44–46.
pub static SYSTEM: Figure = Figure::on_pages(44, 46, Item::SystemFixed, 500);
/// 18: 200 × n, up to 16 professionals, p. 44–46.
pub static SYSTEM_FIRST: Figure = Figure::on_pages(44, 46, Item::SystemFirst, 200);
/// 18: 150 × (n − 16), p. 44–46.
pub static SYSTEM_BEYOND: Figure = Figure::on_pages(44, 46, Item::SystemBeyond, 150);
/// 18: the professionals up to whom the first rate holds, p. 44–46.
pub const FIRST_PROFESSIONALS: u32 = 16;
/// 19: 100, p. 48, whose heading « socle » is a misprint: the indicator is optional.
pub static ADVANCED: Figure = Figure::on_page(48, Item::AdvancedSystem, 100);

/// Paid ahead, of prerequisites and base at 100 %.
pub const ADVANCE: Rate = Rate::from_percent(60);
/// Where the payment was read.
pub const PAYMENT_SOURCE: Source = Source::AmeliMsp;
/// The least advance. It can bind in a prorated first year alone, which is not computed: told, never applied.
pub const ADVANCE_FLOOR: Money = Money::from_euros(12_000);
/// Where the floor was read.
pub const FLOOR_SOURCE: Source = Source::Apmsl;
/// The advance of the first contract is paid within so many months of it.
pub const FIRST_ADVANCE_MONTHS: u32 = 3;
/// Later advances, and every balance, are paid by this day: month, day.
pub const PAID_BY: (u32, u32) = (4, 30);
/// The deprivation uplift is at most this; one indirect source: Reported.
pub const UPLIFT_AT_MOST: Rate = Rate::from_percent(25);
/// Where the uplift was read.
pub const UPLIFT_SOURCE: Source = Source::MajorationMsp;
/// A new structure has rules of its own for so many months.
pub const NEW_FOR_MONTHS: u32 = 24;

/// The Cnam's own simulator, to compare with.
pub const CROSS_CHECK_ADDRESS: &str = "https://calculette-maisondesante.ameli.fr";

/// Every figure in points, in the order of the guide.
pub static FIGURES: [&Figure; 39] = [
    &OPENING,
    &SATURDAY_CLOSED,
    &TEN_TO_TWELVE,
    &EIGHT_TO_TEN,
    &CLOSED_IN_HOLIDAYS,
    &CRISIS_PLAN,
    &CRISIS_ACTIONS,
    &SERVICES_1,
    &SERVICES_2,
    &OUTSIDE_1,
    &OUTSIDE_2,
    &CSTM,
    &MISSION,
    &MISSIONS_IPA,
    &USERS_1,
    &USERS_2,
    &SAS_HALF,
    &SAS_ALL,
    &COORDINATION,
    &COORDINATION_FIRST,
    &COORDINATION_BEYOND,
    &PROTOCOL,
    &PROTOCOL_IPA,
    &FILES,
    &FILES_IPA,
    &TRAINEES_2,
    &TRAINEES_3,
    &TRAINEES_4,
    &EXTERNAL,
    &QUALITY_1,
    &QUALITY_2,
    &QUALITY_3,
    &NATIONAL_PROTOCOL,
    &HEART_FAILURE,
    &CHILD_OVERWEIGHT,
    &SYSTEM,
    &SYSTEM_FIRST,
    &SYSTEM_BEYOND,
    &ADVANCED,
];
