//! The figures of the guide of a *maison de santé* as rows of text: points, the bounds that they have, what a point is in euros,
//! how it is paid.
//! This module must never hold a figure: each stands in the grid.

use super::{Figure, Indicator, Item, grid};
use crate::aid::Source;
use crate::aid::table::{Row, Value};
use crate::units::Certainty::{Official, Reported};
use crate::units::{Certainty, Date};

/// Where all points and bounds were read.
const GUIDE: &[Source] = &[Source::GuideAciMsp];

/// Every figure: points in the order of the guide, then their bounds, then euros.
pub fn rows() -> impl Iterator<Item = Row> {
    let points = grid::FIGURES.into_iter().map(points);
    points.chain(bounds()).chain(general()).chain(paid())
}

fn points(figure: &Figure) -> Row {
    let id = format!("msp.{}", figure.item.id());
    let value = Value::Number(figure.points.into());
    let what = figure.item.in_english();
    let row = Row::new(
        id,
        what,
        value,
        "points",
        figure.certainty,
        &[figure.source],
    );
    let row = row.on_pages(figure.pages.first, figure.pages.last);
    of_the_guide(row.per(figure.item.per())).noted(misprint(figure.item))
}

/// What the guide prints of it and contradicts.
const fn misprint(item: Item) -> &'static str {
    match item {
        Item::ClosedInHolidays => "the guide prints the contrary once, a misprint",
        Item::AdvancedSystem => "optional; the guide says « socle » once, a misprint",
        _ => "",
    }
}

/// From the first day of the first calendar year.
fn of_the_guide(row: Row) -> Row {
    match Date::new(grid::FIRST_YEAR, 1, 1) {
        Some(day) => row.since(day),
        None => row,
    }
}

impl Item {
    fn per(self) -> String {
        let patients = format!("{} patients MT", grid::PATIENTS_OF_A_UNIT);
        match self {
            Self::Mission => format!("mission and {patients}"),
            Self::CrisisActions
            | Self::UsersLevel2
            | Self::CoordinationFirst
            | Self::CoordinationBeyond
            | Self::Files
            | Self::FilesIpa
            | Self::ExternalCoordination
            | Self::QualityLevel2
            | Self::QualityLevel3
            | Self::HeartFailure => patients,
            Self::Protocol | Self::ProtocolIpa | Self::NationalProtocol => "protocol".to_owned(),
            Self::SystemFirst | Self::SystemBeyond => "professional".to_owned(),
            Self::OpeningHours
            | Self::SaturdayClosed
            | Self::TenToTwelveHours
            | Self::EightToTenHours
            | Self::ClosedInHolidays
            | Self::CrisisPlan
            | Self::ServicesLevel1
            | Self::ServicesLevel2
            | Self::OutsideLevel1
            | Self::OutsideLevel2
            | Self::CstmDoctor
            | Self::MissionsIpa
            | Self::UsersLevel1
            | Self::SasHalf
            | Self::SasAll
            | Self::CoordinationFixed
            | Self::TwoTrainees
            | Self::ThreeTrainees
            | Self::FourTrainees
            | Self::QualityLevel1
            | Self::ChildOverweight
            | Self::SystemFixed
            | Self::AdvancedSystem => String::new(),
        }
    }

    fn in_english(self) -> String {
        let (full, middle, least) = (grid::FULL_HOURS, grid::MIDDLE_HOURS, grid::LEAST_HOURS);
        let (weeks, share) = (grid::WEEKS_IN_HOLIDAYS, grid::ONE_FILE_OF);
        let (patients, professionals) = (grid::FIRST_PATIENTS, grid::FIRST_PROFESSIONALS);
        let words = match self {
            Self::OpeningHours => return format!("open {full} hours a day, all the year"),
            Self::SaturdayClosed => "closed on Saturday",
            Self::TenToTwelveHours => return format!("open {middle} to under {full} hours a day"),
            Self::EightToTenHours => return format!("open {least} to under {middle} hours a day"),
            Self::ClosedInHolidays => {
                return format!("closed up to {weeks} weeks in school holidays");
            }
            Self::CrisisPlan => "crisis plan",
            Self::CrisisActions => "actions in a declared crisis",
            Self::ServicesLevel1 => "range of services, level 1",
            Self::ServicesLevel2 => "range of services, level 2 besides",
            Self::OutsideLevel1 => "consultations of doctors from outside, first level",
            Self::OutsideLevel2 => "consultations of doctors from outside, second level besides",
            Self::CstmDoctor => "host of a CSTM doctor",
            Self::Mission => "public-health mission",
            Self::MissionsIpa => "an IPA and two missions",
            Self::UsersLevel1 => "users, level 1",
            Self::UsersLevel2 => "users, level 2",
            Self::SasHalf => "SAS, half of the doctors",
            Self::SasAll => "SAS, all of the doctors or all requests",
            Self::CoordinationFixed => "coordination, fixed part",
            Self::CoordinationFirst => return format!("coordination, up to {patients} patients"),
            Self::CoordinationBeyond => return format!("coordination, above {patients} patients"),
            Self::Protocol => "multi-professional protocol",
            Self::ProtocolIpa => "multi-professional protocol with an IPA",
            Self::Files => return format!("files examined, once they are one of {share}"),
            Self::FilesIpa => {
                return format!("files examined with an IPA, once they are one of {share}");
            }
            Self::TwoTrainees => "two trainees",
            Self::ThreeTrainees => "three trainees",
            Self::FourTrainees => "four trainees and more",
            Self::ExternalCoordination => "external coordination",
            Self::QualityLevel1 => "quality, level 1",
            Self::QualityLevel2 => "quality, level 2",
            Self::QualityLevel3 => "quality, level 3",
            Self::NationalProtocol => "national cooperation protocol",
            Self::HeartFailure => "heart-failure pathway",
            Self::ChildOverweight => "child overweight pathway",
            Self::SystemFixed => "information system, fixed part",
            Self::SystemFirst => {
                return format!("information system, up to {professionals} professionals");
            }
            Self::SystemBeyond => {
                return format!("information system, above {professionals} professionals");
            }
            Self::AdvancedSystem => "advanced information system",
        };
        words.to_owned()
    }
}

/// What stands in the guide beside the points, on the pages of its indicator.
fn bounds() -> impl Iterator<Item = Row> {
    let of = |indicator, id, what, value, unit| Bound {
        indicator,
        id,
        what,
        value,
        unit,
    };
    let hours = "hours a day";
    let all = [
        of(
            Indicator::Opening,
            "opening.full-hours",
            "open so long: no reduction",
            grid::FULL_HOURS.into(),
            hours,
        ),
        of(
            Indicator::Opening,
            "opening.middle-hours",
            "open so long: the smaller reduction",
            grid::MIDDLE_HOURS.into(),
            hours,
        ),
        of(
            Indicator::Opening,
            "opening.least-hours",
            "open so long: the larger reduction; below, nothing",
            grid::LEAST_HOURS.into(),
            hours,
        ),
        of(
            Indicator::Opening,
            "opening.weeks-in-holidays",
            "closed so long in school holidays; above, nothing",
            grid::WEEKS_IN_HOLIDAYS.into(),
            "weeks",
        ),
        of(
            Indicator::Opening,
            "opening.weeks-outside",
            "closed so long outside of school holidays; above, nothing",
            grid::WEEKS_OUTSIDE.into(),
            "weeks",
        ),
        of(
            Indicator::Services,
            "services.paramedical",
            "different paramedical professions that open a level",
            grid::PARAMEDICAL.into(),
            "professions",
        ),
        of(
            Indicator::Missions,
            "missions.at-most",
            "missions that count, at most",
            grid::MISSIONS_AT_MOST.into(),
            "missions",
        ),
        of(
            Indicator::Coordination,
            "coordination.first-patients",
            "patients up to whom the first rate holds",
            grid::FIRST_PATIENTS.into(),
            "patients MT",
        ),
        of(
            Indicator::Protocols,
            "protocols.at-most",
            "protocols that count, at most",
            grid::PROTOCOLS_AT_MOST.into(),
            "protocols",
        ),
        of(
            Indicator::CaseMeetings,
            "files.meetings",
            "meetings that a year asks, at least",
            grid::MEETINGS.into(),
            "meetings",
        ),
        of(
            Indicator::CaseMeetings,
            "files.one-of",
            "patients concerned for each file examined: from there on the points are whole",
            grid::ONE_FILE_OF.into(),
            "patients",
        ),
        of(
            Indicator::NationalProtocols,
            "national-protocols.at-most",
            "protocols that count, at most",
            grid::NATIONAL_PROTOCOLS_AT_MOST.into(),
            "protocols",
        ),
        of(
            Indicator::StandardSystem,
            "system.first-professionals",
            "professionals up to whom the first rate holds",
            grid::FIRST_PROFESSIONALS.into(),
            "professionals",
        ),
    ];
    all.into_iter().map(Bound::row)
}

/// A number of the guide that is no number of points.
struct Bound {
    indicator: Indicator,
    id: &'static str,
    what: &'static str,
    value: i128,
    unit: &'static str,
}

impl Bound {
    fn row(self) -> Row {
        let (id, what) = (format!("msp.{}", self.id), self.what.to_owned());
        let value = Value::Number(self.value);
        let pages = self.indicator.pages();
        let row = Row::new(id, what, value, self.unit, Official, GUIDE);
        of_the_guide(row.on_pages(pages.first, pages.last))
    }
}

/// What holds for all indicators.
fn general() -> [Row; 2] {
    let patients = Value::Number(grid::PATIENTS_OF_A_UNIT.into());
    let (r, unit) = ("patients for whom variable points are given", "patients MT");
    [
        ("point", "one point", grid::POINT.into(), "euros"),
        ("patients-of-a-unit", r, patients, unit),
    ]
    .map(|(id, what, value, unit)| {
        let row = named(id, what, value, unit, Official, GUIDE);
        of_the_guide(row)
    })
}

/// How the funding is paid, and raised.
fn paid() -> [Row; 5] {
    let (month, day) = grid::PAID_BY;
    let payment = &[grid::PAYMENT_SOURCE];
    let months = Value::Number(grid::FIRST_ADVANCE_MONTHS.into());
    let floor = named(
        "advance-floor",
        "least advance, in a first year alone",
        grid::ADVANCE_FLOOR.into(),
        "euros",
        Reported,
        &[grid::FLOOR_SOURCE],
    );
    let uplift = named(
        "uplift-at-most",
        "uplift for deprivation, at most",
        grid::UPLIFT_AT_MOST.into(),
        "percent",
        Reported,
        &[grid::UPLIFT_SOURCE],
    );
    [
        named(
            "advance",
            "of prerequisites and base in full, paid ahead",
            grid::ADVANCE.into(),
            "percent",
            Official,
            payment,
        ),
        floor.noted("told, never applied"),
        named(
            "first-advance",
            "after the first contract, at most, its advance is paid",
            months,
            "months",
            Official,
            payment,
        ),
        named(
            "paid-by",
            "last day of a later advance, and of a balance in the year after",
            Value::DayOfYear(month, day),
            "month and day",
            Official,
            payment,
        ),
        uplift.noted("one indirect source"),
    ]
}

fn named(
    id: &str,
    what: &str,
    value: Value,
    unit: &'static str,
    certainty: Certainty,
    sources: &[Source],
) -> Row {
    let (id, what) = (format!("msp.{id}"), what.to_owned());
    Row::new(id, what, value, unit, certainty, sources)
}
