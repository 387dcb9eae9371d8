//! The fields of both calculators, one row for each.
//! This module must never know the words of a field.

use super::{Calculator, Kind, Pick};
use crate::aid::msp::Indicator;

/// Fields that stand together on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What is signed, when, for whom.
    Contract,
    /// The percentages that the CPAM gives from year 3.
    Attainment,
    /// What the assistant costs.
    Cost,
    /// The structure, its year, its size.
    Structure,
    /// What an indicator asks.
    Indicator(Indicator),
    /// Shares of patients, for the deprivation uplift.
    Shares,
}

macro_rules! fields {
    ($($name:ident: $key:literal, $calculator:ident, $group:expr, $kind:expr;)*) => {
        /// A field of one of the two calculators.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $(#[doc = $key] $name,)*
        }

        impl Field {
            /// Every field, in the order of the page.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name in links, files and the JavaScript API.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// The calculator that asks for it.
            #[must_use]
            pub const fn calculator(self) -> Calculator {
                match self { $(Self::$name => Calculator::$calculator,)* }
            }

            /// The fields that it stands with.
            #[must_use]
            pub const fn group(self) -> Group {
                match self { $(Self::$name => $group,)* }
            }

            /// What it holds.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$name => $kind,)* }
            }
        }
    };
}

use Group::{Attainment, Contract, Cost, Shares, Structure};
use Kind::{Day, Euros, Hours, OneOf, Percent, Tick, Whole, Year};

const fn of(indicator: Indicator) -> Group {
    Group::Indicator(indicator)
}

/// More people than any structure has, and few enough for every product to be exact.
const MOST_PATIENTS: u32 = 9_999_999;
const MOST_PROFESSIONALS: u32 = 9_999;
const MOST_COUNTED: u32 = 99;
const WEEKS_OF_A_YEAR: u32 = 53;

fields! {
    Signed: "signed", Assistant, Contract, Day;
    Option: "option", Assistant, Contract, OneOf(Pick::OPTIONS);
    Positions: "positions", Assistant, Contract, Whole(1, MOST_PROFESSIONALS);
    Doctors: "doctors", Assistant, Contract, Whole(1, MOST_PROFESSIONALS);
    Band: "band", Assistant, Contract, OneOf(Pick::BANDS);
    Attainment3: "attainment-3", Assistant, Attainment, Percent;
    Attainment4: "attainment-4", Assistant, Attainment, Percent;
    Attainment5: "attainment-5", Assistant, Attainment, Percent;
    YearlyCost: "yearly-cost", Assistant, Cost, Euros;

    Year: "year", Msp, Structure, Year;
    Patients: "patients", Msp, Structure, Whole(0, MOST_PATIENTS);
    Professionals: "professionals", Msp, Structure, Whole(0, MOST_PROFESSIONALS);
    Adhesion: "adhesion", Msp, Structure, Day;
    Hours: "hours", Msp, of(Indicator::Opening), Hours;
    Derogation: "derogation", Msp, of(Indicator::Opening), Tick;
    Saturday: "saturday", Msp, of(Indicator::Opening), Tick;
    UnscheduledCare: "unscheduled-care", Msp, of(Indicator::Opening), Tick;
    WeeksInHolidays: "weeks-in-holidays", Msp, of(Indicator::Opening), Whole(0, WEEKS_OF_A_YEAR);
    WeeksOutside: "weeks-outside", Msp, of(Indicator::Opening), Whole(0, WEEKS_OF_A_YEAR);
    CrisisPlan: "crisis-plan", Msp, of(Indicator::Crisis), Tick;
    CrisisDeclared: "crisis-declared", Msp, of(Indicator::Crisis), Tick;
    CrisisActions: "crisis-actions", Msp, of(Indicator::Crisis), Tick;
    Medical: "medical", Msp, of(Indicator::Services), Tick;
    Pharmacist: "pharmacist", Msp, of(Indicator::Services), Tick;
    Paramedical: "paramedical", Msp, of(Indicator::Services), Whole(0, MOST_COUNTED);
    Outside: "outside", Msp, of(Indicator::OutsideConsultations), OneOf(Pick::OUTSIDE);
    Cstm: "cstm", Msp, of(Indicator::Cstm), Tick;
    UnderDense: "under-dense", Msp, of(Indicator::Cstm), Tick;
    Missions: "missions", Msp, of(Indicator::Missions), Whole(0, MOST_COUNTED);
    MissionsOneTheme: "missions-one-theme", Msp, of(Indicator::Missions), Tick;
    MissionsAllUnderPrs: "missions-all-under-prs", Msp, of(Indicator::Missions), Tick;
    MissionsIpa: "missions-ipa", Msp, of(Indicator::Missions), Tick;
    MissionOnOverweight: "mission-on-overweight", Msp, of(Indicator::Missions), Tick;
    Users1: "users-1", Msp, of(Indicator::Users), Tick;
    Users2: "users-2", Msp, of(Indicator::Users), Tick;
    Sas: "sas", Msp, of(Indicator::Sas), OneOf(Pick::SAS);
    Coordination: "coordination", Msp, of(Indicator::Coordination), Tick;
    Protocols: "protocols", Msp, of(Indicator::Protocols), Whole(0, MOST_COUNTED);
    ProtocolsIpa: "protocols-ipa", Msp, of(Indicator::Protocols), Whole(0, MOST_COUNTED);
    Meetings: "meetings", Msp, of(Indicator::CaseMeetings), Whole(0, MOST_PROFESSIONALS);
    Files: "files", Msp, of(Indicator::CaseMeetings), Whole(0, MOST_PATIENTS);
    Eligible: "eligible", Msp, of(Indicator::CaseMeetings), Whole(0, MOST_PATIENTS);
    MeetingsIpa: "meetings-ipa", Msp, of(Indicator::CaseMeetings), Tick;
    Trainees: "trainees", Msp, of(Indicator::Trainees), Whole(0, MOST_COUNTED);
    External: "external", Msp, of(Indicator::ExternalCoordination), Tick;
    Quality1: "quality-1", Msp, of(Indicator::Quality), Tick;
    Quality2: "quality-2", Msp, of(Indicator::Quality), Tick;
    Quality3: "quality-3", Msp, of(Indicator::Quality), Tick;
    NationalProtocols: "national-protocols", Msp, of(Indicator::NationalProtocols), Whole(0, MOST_COUNTED);
    HeartFailure: "heart-failure", Msp, of(Indicator::HeartFailure), Tick;
    ChildOverweight: "child-overweight", Msp, of(Indicator::ChildOverweight), Tick;
    StandardSystem: "standard-system", Msp, of(Indicator::StandardSystem), OneOf(Pick::HELD);
    StandardSince: "standard-since", Msp, of(Indicator::StandardSystem), Day;
    AdvancedSystem: "advanced-system", Msp, of(Indicator::AdvancedSystem), OneOf(Pick::HELD);
    AdvancedSince: "advanced-since", Msp, of(Indicator::AdvancedSystem), Day;
    C2s: "c2s", Msp, Shares, Percent;
    C2sNational: "c2s-national", Msp, Shares, Percent;
    Ame: "ame", Msp, Shares, Percent;
    AmeNational: "ame-national", Msp, Shares, Percent;
}

impl Field {
    /// The fields of a calculator, in the order of the page.
    pub fn of(calculator: Calculator) -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(move |field| field.calculator() == calculator)
    }

    /// The field of this name in this calculator.
    #[must_use]
    pub fn parse(calculator: Calculator, key: &str) -> Option<Self> {
        Self::of(calculator).find(|field| field.key() == key)
    }
}
