//! The words of the plan of action: steps, documents, who decides, checklists, warnings.
//! This module must never give a step a day, nor say that it is done.

use super::{date, money, number::days};
use crate::input::{Field, PlanPart};
use crate::plan::{
    AGREEMENT_ABOVE, Actor, Answer, Day, Document, Fact, Filled, Found, LetterItem,
    LetterToSignature, MONTHS_READ, MONTHS_READ_LYON, NamedBy, PlanStep, ProjectPart, ProofKind,
    Standing, Time,
};

/// The title.
pub const TITLE: &str = "Plan d’action";
/// The label of the months from the letter to the signature, where it stands alone.
pub const LENGTH_LABEL: &str = "Plan d’action, de la lettre à la signature, en mois";
/// Over the letter's items.
pub const LETTER: &str = "La lettre d’intention, en neuf points";
/// Over the parts of the health project.
pub const HEALTH_PROJECT: &str = "Le projet de santé, partie par partie";
/// Over the kinds of proof.
pub const PROOFS: &str = "Les preuves à garder, de six sortes";
/// Beside the kinds of proof.
pub const PROOFS_LEAD: &str = "Selon le seul contrat lu.";

/// The label of what is said of a step, where it stands alone.
#[must_use]
pub fn label(step: PlanStep, part: PlanPart) -> String {
    let part = match part {
        PlanPart::Done => "où elle en est",
        PlanPart::Day => "jour",
    };
    format!("Plan d’action, étape {}, {part}", step.number())
}

/// What a field of the plan is, where it stands alone.
#[must_use]
pub fn label_of(field: Field) -> String {
    match field {
        Field::Plan(step, part) => label(step, part),
        _ => LENGTH_LABEL.into(),
    }
}

/// The name of a step.
#[must_use]
pub const fn step(step: PlanStep) -> &'static str {
    match step {
        PlanStep::FirstContact => {
            "premier contact avec l’ARS (délégation départementale) ou le référent de la CPAM"
        }
        PlanStep::Help => "qui aide : ARS, CPAM ou MSA, URPS, guichet régional, fédération",
        PlanStep::ProjectGroup => {
            "groupe projet : volontaires, réunions, besoins par profession, une plénière"
        }
        PlanStep::Territory => "territoire, jamais partagé par deux CPTS",
        PlanStep::Diagnosis => {
            "premier diagnostic : Rezone CPTS (ameli, gratuit, sans compte), CartoSanté"
        }
        PlanStep::Letter => {
            "lettre d’intention, à l’ARS et à la CPAM ou par le formulaire de la région"
        }
        PlanStep::Association => "association loi 1901 (forme obligatoire), SIRET, compte bancaire",
        PlanStep::FirstMoney => "premier argent : FIR après validation, versement avant le contrat",
        PlanStep::Coordinator => "coordinateur, si possible dès la phase de création",
        PlanStep::HealthProject => "projet de santé : fiches action, puis texte",
        PlanStep::Contract => "négociation et signature du contrat entre la CPTS, la CPAM et l’ARS",
        PlanStep::FirstYear => {
            "première année : début des missions (6 ou 12 mois), règlement intérieur, preuves dès le premier jour"
        }
        PlanStep::Dialogue => "dialogue de gestion et rapport d’activité",
    }
}

/// What a step yields.
#[must_use]
pub const fn document(document: Document) -> &'static str {
    match document {
        Document::Minutes => "comptes rendus ou procès-verbaux",
        Document::Professionals => "liste des professionnels intéressés",
        Document::Communes => "liste des communes",
        Document::PreDiagnosis => "prédiagnostic",
        Document::Letter => "lettre d’intention",
        Document::Statutes => "statuts",
        Document::Receipt => "récépissé",
        Document::Siret => "numéro SIRET",
        Document::BankDetails => "RIB",
        Document::Agreement => "convention",
        Document::WorkContract => "contrat du coordinateur",
        Document::HealthProject => "projet de santé",
        Document::TripartiteContract => "contrat tripartite",
        Document::InternalRules => "règlement intérieur",
        Document::Proofs => "preuves",
        Document::ActivityReport => "rapport d’activité",
        Document::Balance => "solde de l’année",
        Document::VariablePart => "part variable",
    }
}

/// From when the agreement on the money is compulsory.
#[must_use]
pub fn agreement_above() -> String {
    format!(
        "convention obligatoire au-dessus de {}",
        money(AGREEMENT_ABOVE.0)
    )
}

/// Who acts or decides.
#[must_use]
pub const fn actor(actor: Actor) -> &'static str {
    match actor {
        Actor::Nobody => "personne ne décide",
        Actor::SponsorAsks => "le porteur demande",
        Actor::Sponsor => "le porteur",
        Actor::ArsMayOppose => "l’ARS peut s’y opposer",
        Actor::ArsWithAssuranceMaladie => "l’ARS avec l’Assurance Maladie",
        Actor::AssemblyThenRegistry => "l’assemblée constitutive, puis le greffe",
        Actor::ArsAndCpam => "l’ARS, la CPAM",
        Actor::Board => "le conseil d’administration",
        Actor::ValidatedUnlessOpposed => "validé, sauf opposition de l’ARS dans les deux mois",
        Actor::ThreeSignatories => "les trois signataires",
        Actor::Cpts => "la CPTS",
        Actor::AllThree => "l’ARS, la CPAM et la CPTS",
        Actor::NotSaid => "",
    }
}

/// How long a step takes, or when it comes; nothing where nothing was said.
#[must_use]
pub fn time(time: Time) -> String {
    match time {
        Time::NotSaid => String::new(),
        Time::NotFound => "aucun délai trouvé".into(),
        Time::With(step) => format!("avec l’étape {}", step.number()),
        Time::AfterInOneDepartment(steps) => {
            let numbers: Vec<_> = steps.iter().map(|step| step.number().to_string()).collect();
            format!(
                "après les étapes {}, en Seine-Saint-Denis",
                numbers.join(" et ")
            )
        }
        Time::ReceiptWithinDays(number) => format!("récépissé sous {}", days(number)),
        Time::ValidatedWithinMonths(number) => {
            format!("{number} mois, selon la loi, à partir du dépôt")
        }
        Time::MissionDeadlines => "délais de début des missions".into(),
    }
}

/// Where a step stands.
#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Done => "fait",
        Standing::ToDo => "à faire",
        Standing::NotTold => "non renseigné",
    }
}

/// The day of a step.
#[must_use]
pub fn day(day: Day) -> String {
    match day {
        Day::Given(day) => date(day),
        Day::Assumed {
            day,
            earliest,
            latest,
        } => format!(
            "vers le {}, date supposée, pour ce plan seulement (entre le {} et le {}) ; elle n’entre dans aucun montant",
            date(day),
            date(earliest),
            date(latest)
        ),
        Day::None => "pas de date, seulement un ordre".into(),
    }
}

/// By when an answer comes.
#[must_use]
pub fn answer(answer: Answer) -> String {
    format!("réponse au plus tard le {}", date(answer.latest))
}

/// How long it is assumed to be from the letter to the signature, and why.
#[must_use]
pub fn length(length: LetterToSignature) -> String {
    let (low, high, _) = MONTHS_READ;
    let (lyon, _) = MONTHS_READ_LYON;
    format!(
        "De la lettre à la signature : {} mois, à déplacer entre {} et {}. Les nombres de lettres et de contrats de 2022 à 2025 donnent {low} à {high} mois ; à Lyon 3, {lyon} mois de l’association au contrat.",
        length.months(),
        LetterToSignature::LEAST.months(),
        LetterToSignature::MOST.months()
    )
}

/// The months that the visitor may choose.
#[must_use]
pub fn months_between() -> String {
    format!(
        "Un nombre entier de mois, de {} à {}.",
        LetterToSignature::LEAST.months(),
        LetterToSignature::MOST.months()
    )
}

/// An item of the letter.
#[must_use]
pub const fn letter_item(item: LetterItem) -> &'static str {
    match item {
        LetterItem::Actors => "les acteurs",
        LetterItem::Territory => "le territoire",
        LetterItem::Problem => "la problématique",
        LetterItem::Orientations => "les orientations",
        LetterItem::Calendar => "le calendrier",
        LetterItem::OtherProjects => "les liens avec d’autres projets",
        LetterItem::Means => "les moyens",
        LetterItem::MoneyAndHelp => "l’argent et l’aide demandés",
        LetterItem::Contact => "le contact",
    }
}

/// Where an item of the letter was found.
#[must_use]
pub const fn found(found: Found) -> &'static str {
    match found {
        Found::InTwoOfThree => "dans au moins deux des trois textes lus",
        Found::ByRegion => "selon la région",
    }
}

/// What the project fills of the letter.
#[must_use]
pub const fn filled(filled: Filled) -> &'static str {
    match filled {
        Filled::Territory => "les communes",
        Filled::Population => "le nombre d’habitants",
        Filled::Tier => "la taille",
        Filled::FirstTwelveMonths => "l’argent des douze premiers mois",
    }
}

/// A part of the health project.
#[must_use]
pub const fn project_part(part: ProjectPart) -> &'static str {
    match part {
        ProjectPart::Territory => "le territoire",
        ProjectPart::Diagnosis => "le diagnostic",
        ProjectPart::Governance => "la forme juridique et la gouvernance",
        ProjectPart::Actors => "les acteurs",
        ProjectPart::ActionSheets => "les fiches action",
        ProjectPart::FinancialFraming => "le cadrage financier",
        ProjectPart::Coherence => "la cohérence avec les missions",
        ProjectPart::Users => "la consultation des usagers",
    }
}

/// What names a part of the health project.
#[must_use]
pub const fn named_by(by: NamedBy) -> &'static str {
    match by {
        NamedBy::Law => "seule partie que la loi nomme",
        NamedBy::RegionalTexts => "selon des textes régionaux",
    }
}

/// A kind of proof and what it holds.
#[must_use]
pub const fn proof(kind: ProofKind) -> &'static str {
    match kind {
        ProofKind::FromCpam => {
            "donnée par la CPAM elle-même : patients sans médecin traitant, taux de dépistage"
        }
        ProofKind::Event => {
            "d’un événement : date, programme, présents par profession, compte rendu"
        }
        ProofKind::Document => "d’un document : le document et sa diffusion",
        ProofKind::FollowUp => "d’un suivi : des nombres, des évaluations",
        ProofKind::Partnership => "d’un partenariat : la convention signée",
        ProofKind::CrisisPlan => "du plan de crise : la trame nationale, ses mises à jour datées",
    }
}

/// What to know beside the steps.
#[must_use]
pub const fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::VariesByRegion => "Selon votre ARS : les usages varient d’une région à l’autre.",
        Fact::CommissionIsNoGate => {
            "Dans aucun texte lu, la commission paritaire locale ne vote sur la lettre, le projet ou le contrat."
        }
        Fact::MissedIndicatorReturns => {
            "Dans le contrat lu, un indicateur manqué une année revient dans l’annexe de l’année suivante."
        }
        Fact::Prefiguration => {
            "L’URPS Occitanie conseille de dissoudre l’association de préfiguration pour en créer une nouvelle."
        }
        Fact::PrefigurationLosses => {
            "Le compte bancaire, le SIRET et la convention de subvention peuvent disparaître avec elle."
        }
    }
}
