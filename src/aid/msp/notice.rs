//! What must be said besides the amounts.
//! This module must never know a word of French.

use super::access::missions_counted;
use super::payment::is_first_year;
use super::team::meetings_asked;
use super::{Indicator, Quality, Structure, Which, grid};
use crate::units::{Date, Money};

/// Why a year is not computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Before avenant 1: its grid was not read.
    BeforeAvenant1,
    /// After the years of which something was read.
    NothingReadYet,
    /// The structure adheres on this day, after the year.
    NotYetAdhered(Date),
}

/// What must be said besides the amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// 2026, before avenant 2 and without *France santé*: every amount is Assumed.
    BeforeAvenant2,
    /// A new structure has rules of its own in its first two years: not computed.
    FirstTwoYears,
    /// The advance of the first year is prorated, with this floor: not computed.
    FirstAdvance(Money),
    /// The advance is more than the whole; what becomes of the rest was not read.
    AdvanceAboveTotal,
    /// Indicator 2: actions without the plan give nothing.
    ActionsWithoutPlan,
    /// Indicator 5: a CSTM doctor counts in an under-dense zone.
    CstmOutsideZone,
    /// Indicator 6: so many missions count.
    MissionsCounted(u8),
    /// Indicators 7 and 14: a level without the one below gives nothing.
    LevelWithoutTheOneBelow(Indicator),
    /// Indicator 10: so many protocols count.
    ProtocolsCounted(u8),
    /// Indicator 11: so many meetings are asked.
    MeetingsAsked(u32),
    /// Indicator 11: files, and no patient among whom they are counted.
    NobodyConcerned,
    /// Indicator 11: the rate of files is exact, where the guide cuts it off (p. 29).
    ExactRate,
    /// Indicator 15: so many protocols count.
    NationalProtocolsCounted(u8),
    /// Indicator 17: with no mission counted 0, to confirm.
    OverweightWithoutMission,
    /// Indicator 17: the one mission is not on the theme.
    OverweightOffTheme,
    /// No national share beside the structure's own: this one raises nothing.
    NoNationalShare(Which),
    /// The uplift is cut off at 25 %.
    UpliftCapped,
}

/// What the guide prints and contradicts: not copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misprint {
    /// p. 5: « ≥ 3 weeks » for up to 3 weeks.
    HolidayWeeks,
    /// p. 22: 2 275 points for 3 550.
    Coordination,
    /// p. 29: 1 844 points, of a rate cut to 4.61 %, for 1 846.15.
    FilesRate,
    /// p. 48: *socle* for an optional indicator.
    AdvancedSystem,
}

impl Misprint {
    /// Every misprint, by page.
    pub const ALL: [Self; 4] = [
        Self::HolidayWeeks,
        Self::Coordination,
        Self::FilesRate,
        Self::AdvancedSystem,
    ];
}

/// What is to be said of the answers themselves, in the order of the guide.
pub(super) fn notices(of: &Structure) -> Vec<Notice> {
    let meetings = of.meetings;
    let is_short = u32::from(meetings.held) < meetings_asked(of);
    let files = u64::from(meetings.files) * grid::ONE_FILE_OF;
    let counted = missions_counted(of.missions);
    let protocols = u16::from(of.protocols.plain) + u16::from(of.protocols.ipa);
    let overweight = of.child_overweight;
    let users = of.users.level_2 && !of.users.level_1;
    let Quality {
        level_1,
        level_2,
        level_3,
    } = of.quality;
    let quality = (level_2 && !level_1) || (level_3 && !level_2);
    let all = [
        (of.year == grid::ASSUMED_YEAR, Notice::BeforeAvenant2),
        (is_new(of), Notice::FirstTwoYears),
        (is_first_year(of), Notice::FirstAdvance(grid::ADVANCE_FLOOR)),
        (
            of.crisis.actions && of.crisis.declared && !of.crisis.plan,
            Notice::ActionsWithoutPlan,
        ),
        (of.cstm && !of.under_dense, Notice::CstmOutsideZone),
        (
            of.missions.count > counted,
            Notice::MissionsCounted(counted),
        ),
        (users, Notice::LevelWithoutTheOneBelow(Indicator::Users)),
        (
            protocols > grid::PROTOCOLS_AT_MOST.into(),
            Notice::ProtocolsCounted(grid::PROTOCOLS_AT_MOST),
        ),
        (
            (meetings.held > 0 || meetings.files > 0) && is_short,
            Notice::MeetingsAsked(meetings_asked(of)),
        ),
        (
            meetings.files > 0 && meetings.eligible == 0,
            Notice::NobodyConcerned,
        ),
        (
            meetings.files > 0 && !is_short && files < meetings.eligible.into(),
            Notice::ExactRate,
        ),
        (quality, Notice::LevelWithoutTheOneBelow(Indicator::Quality)),
        (
            of.national_protocols > grid::NATIONAL_PROTOCOLS_AT_MOST,
            Notice::NationalProtocolsCounted(grid::NATIONAL_PROTOCOLS_AT_MOST),
        ),
        (overweight && counted == 0, Notice::OverweightWithoutMission),
        (
            overweight && counted == 1 && !of.missions.on_overweight,
            Notice::OverweightOffTheme,
        ),
    ];
    let shares = Which::ALL.into_iter().map(|which| {
        let share = of.shares.of(which);
        let lacks = share.own.is_some() && share.national.is_none();
        (lacks, Notice::NoNationalShare(which))
    });
    let all = all.into_iter().chain(shares);
    all.filter(|(holds, _)| *holds)
        .map(|(_, notice)| notice)
        .collect()
}

/// Whether its first two years reach into the year.
fn is_new(of: &Structure) -> bool {
    of.adhesion.is_some_and(|day| {
        let end = day.plus_months(grid::NEW_FOR_MONTHS);
        Date::new(of.year, 1, 1).is_some_and(|first| first < end)
    })
}
