//! The thirteen steps, in their order: what each yields, who acts or decides, how long it takes where that was read.
//! This module must never know a day.

use super::Source;
use crate::units::Certainty::{self, Official, Reported};

/// A step of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanStep {
    /// The first contact with the ARS or the referent of the CPAM.
    FirstContact,
    /// Who helps.
    Help,
    /// The project group.
    ProjectGroup,
    /// The territory, never shared by two CPTS.
    Territory,
    /// The first diagnosis.
    Diagnosis,
    /// The letter of intent.
    Letter,
    /// The association, its number and its bank account.
    Association,
    /// The first money, before the contract.
    FirstMoney,
    /// The coordinator.
    Coordinator,
    /// The health project.
    HealthProject,
    /// The negotiation and the signature of the contract.
    Contract,
    /// The first year.
    FirstYear,
    /// The yearly dialogue and the activity report.
    Dialogue,
}

/// What a step yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Document {
    /// Minutes of meetings, or of the founding assembly.
    Minutes,
    /// The list of interested professionals.
    Professionals,
    /// The list of communes.
    Communes,
    /// The first diagnosis.
    PreDiagnosis,
    /// The letter of intent.
    Letter,
    /// The statutes.
    Statutes,
    /// The receipt of the declaration.
    Receipt,
    /// The SIRET number.
    Siret,
    /// The bank details.
    BankDetails,
    /// The agreement on the money, compulsory above [`AGREEMENT_ABOVE`](super::AGREEMENT_ABOVE).
    Agreement,
    /// The coordinator's contract.
    WorkContract,
    /// The health project.
    HealthProject,
    /// The contract of three parties.
    TripartiteContract,
    /// The internal rules.
    InternalRules,
    /// The proofs, from the first day.
    Proofs,
    /// The activity report.
    ActivityReport,
    /// The balance of the year.
    Balance,
    /// The variable part.
    VariablePart,
}

/// Who acts or decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// Nobody decides.
    Nobody,
    /// The sponsor asks.
    SponsorAsks,
    /// The sponsor acts.
    Sponsor,
    /// The ARS may oppose.
    ArsMayOppose,
    /// The ARS, with the Assurance Maladie.
    ArsWithAssuranceMaladie,
    /// The founding assembly, then the registry.
    AssemblyThenRegistry,
    /// The ARS and the CPAM: who decides on which money is not said.
    ArsAndCpam,
    /// The board.
    Board,
    /// Deemed validated unless the ARS opposes in time.
    ValidatedUnlessOpposed,
    /// The three that sign: CPTS, CPAM, ARS.
    ThreeSignatories,
    /// The CPTS.
    Cpts,
    /// ARS, CPAM and CPTS together.
    AllThree,
    /// The reference names nobody.
    NotSaid,
}

/// How long a step takes, or when it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Time {
    /// The reference says nothing of it.
    NotSaid,
    /// It was looked for and not found.
    NotFound,
    /// Together with another step.
    With(PlanStep),
    /// After these steps, in one département (Seine-Saint-Denis).
    AfterInOneDepartment(&'static [PlanStep]),
    /// The receipt comes within so many days of the declaration.
    ReceiptWithinDays(u32),
    /// Validated so many months after it is filed, unless the ARS opposes.
    ValidatedWithinMonths(u32),
    /// The latest starts of the missions, which [`funding`](crate::funding) computes.
    MissionDeadlines,
}

/// What is known of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// What it yields.
    pub yields: &'static [Document],
    /// Who acts or decides.
    pub actor: Actor,
    /// How long, or when.
    pub time: Time,
    /// The marks of what is said of it, strongest first.
    pub marks: &'static [Certainty],
    /// What was read for this step alone; [`PATH_SOURCES`] are for all of them.
    pub sources: &'static [Source],
}

/// What was read for the whole path.
pub const PATH_SOURCES: &[Source] = &[
    Source::ArsBourgogne,
    Source::PapsCoordination,
    Source::PapsHelp,
    Source::NouvelleAquitaineCpts,
    Source::NouvelleAquitaineProject,
    Source::CentreValDeLoire,
    Source::Apta93,
    Source::Normandie,
    Source::Paca,
    Source::Senat326,
    Source::Senat327,
];

impl PlanStep {
    /// Every step, in the order of the plan.
    pub const ALL: [Self; 13] = [
        Self::FirstContact,
        Self::Help,
        Self::ProjectGroup,
        Self::Territory,
        Self::Diagnosis,
        Self::Letter,
        Self::Association,
        Self::FirstMoney,
        Self::Coordinator,
        Self::HealthProject,
        Self::Contract,
        Self::FirstYear,
        Self::Dialogue,
    ];

    /// Its number, 1 to 13.
    #[must_use]
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// Whether it comes before the contract: usage varies from one region to another then.
    #[must_use]
    pub const fn is_before_contract(self) -> bool {
        self.number() < Self::Contract.number()
    }

    /// What is known of it.
    #[must_use]
    pub const fn row(self) -> StepRow {
        let (yields, actor, time, marks, sources): (
            &[Document],
            Actor,
            Time,
            &[Certainty],
            &[Source],
        ) = match self {
            Self::FirstContact => (&[], Actor::Nobody, Time::NotSaid, &[Official], &[]),
            Self::Help => (
                &[],
                Actor::SponsorAsks,
                Time::NotSaid,
                &[Official, Reported],
                &[],
            ),
            Self::ProjectGroup => (
                &[Document::Minutes, Document::Professionals],
                Actor::Sponsor,
                Time::NotSaid,
                &[Reported],
                &[],
            ),
            Self::Territory => (
                &[Document::Communes],
                Actor::ArsMayOppose,
                Time::With(Self::HealthProject),
                &[Official, Reported],
                &[],
            ),
            Self::Diagnosis => (
                &[Document::PreDiagnosis],
                Actor::NotSaid,
                Time::NotSaid,
                &[Official],
                &[Source::Rezone],
            ),
            Self::Letter => (
                &[Document::Letter],
                Actor::ArsWithAssuranceMaladie,
                Time::NotFound,
                // Of one region.
                &[Official],
                super::LETTER_SOURCES,
            ),
            Self::Association => (
                &[
                    Document::Statutes,
                    Document::Minutes,
                    Document::Receipt,
                    Document::Siret,
                    Document::BankDetails,
                ],
                Actor::AssemblyThenRegistry,
                Time::ReceiptWithinDays(5),
                &[Reported],
                &[Source::NouvelleAquitaineLegal, Source::LclReceipt],
            ),
            Self::FirstMoney => (
                &[Document::Agreement],
                Actor::ArsAndCpam,
                Time::AfterInOneDepartment(&[Self::Letter, Self::Association]),
                &[Reported],
                &[Source::Apta93, Source::Grants],
            ),
            Self::Coordinator => (
                &[Document::WorkContract],
                Actor::Board,
                Time::NotSaid,
                &[Official],
                &[Source::CoordinatorPay],
            ),
            Self::HealthProject => (
                &[Document::HealthProject],
                Actor::ValidatedUnlessOpposed,
                Time::ValidatedWithinMonths(2),
                &[Official],
                &[Source::PublicHealthCode],
            ),
            Self::Contract => (
                &[Document::TripartiteContract],
                Actor::ThreeSignatories,
                Time::NotSaid,
                &[Official],
                &[],
            ),
            Self::FirstYear => (
                &[Document::InternalRules, Document::Proofs],
                Actor::Cpts,
                Time::MissionDeadlines,
                &[Official, Reported],
                &[],
            ),
            Self::Dialogue => (
                &[
                    Document::ActivityReport,
                    Document::Balance,
                    Document::VariablePart,
                ],
                Actor::AllThree,
                Time::NotFound,
                &[Official, Reported],
                &[],
            ),
        };
        StepRow {
            yields,
            actor,
            time,
            marks,
            sources,
        }
    }
}
