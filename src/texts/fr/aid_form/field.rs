//! The label and the hint of each field.
//! This module must never know what is typed.

use crate::aid_input::Field;

/// The label of a field.
#[must_use]
pub const fn label(field: Field) -> &'static str {
    match field {
        Field::Signed => "Date de signature du contrat",
        Field::Option => "Option",
        Field::Positions => "Nombre d’ETP",
        Field::Doctors => "Nombre de médecins du groupe",
        Field::Band => "Patientèle du médecin, parmi celles de sa spécialité",
        Field::Attainment3 => "Taux d’atteinte, année 3",
        Field::Attainment4 => "Taux d’atteinte, année 4",
        Field::Attainment5 => "Taux d’atteinte, année 5",
        Field::YearlyCost => "Coût annuel de l’assistant, ou des assistants du contrat",
        Field::Year => "Année civile",
        Field::Patients => "Patients médecin traitant des médecins associés",
        Field::Professionals => "Professionnels associés",
        Field::Adhesion => "Date d’adhésion à l’ACI",
        Field::Hours => "Heures d’ouverture par jour, du lundi au vendredi",
        Field::Derogation => "Dérogation de la PDSA",
        Field::Saturday => "Ouverture le samedi",
        Field::UnscheduledCare => "Soins non programmés chaque jour",
        Field::WeeksInHolidays => "Semaines de fermeture pendant les vacances scolaires",
        Field::WeeksOutside => "Semaines de fermeture hors vacances scolaires",
        Field::CrisisPlan => "Plan de préparation aux crises rédigé",
        Field::CrisisDeclared => "Une crise a été déclarée",
        Field::CrisisActions => "Des actions ont été menées",
        Field::Medical => "Une autre profession médicale ou spécialité",
        Field::Pharmacist => "Un pharmacien",
        Field::Paramedical => "Professions paramédicales différentes",
        Field::Outside => "Médecins extérieurs",
        Field::Cstm => "Accueil d’un médecin CSTM",
        Field::UnderDense => "Structure en zone sous-dense",
        Field::Missions => "Missions de santé publique",
        Field::MissionsOneTheme => "Elles ont un même thème",
        Field::MissionsAllUnderPrs => "Toutes au titre du PRS",
        Field::MissionsIpa => "Une IPA y participe",
        Field::MissionOnOverweight => "L’une porte sur le surpoids et l’obésité de l’enfant",
        Field::Users1 | Field::Quality1 => "Niveau 1",
        Field::Users2 | Field::Quality2 => "Niveau 2",
        Field::Quality3 => "Niveau 3",
        Field::Sas => "Participation des médecins",
        Field::Coordination => "Fonction de coordination en place",
        Field::Protocols => "Protocoles sans IPA",
        Field::ProtocolsIpa => "Protocoles avec une IPA",
        Field::Meetings => "Réunions de l’année",
        Field::Files => "Dossiers examinés",
        Field::Eligible => "Patients médecin traitant en ALD ou de plus de 75 ans",
        Field::MeetingsIpa => "Une IPA participe aux réunions",
        Field::Trainees => "Stagiaires de l’année",
        Field::External => "Coordination externe en place",
        Field::NationalProtocols => "Protocoles nationaux de coopération",
        Field::HeartFailure => "Parcours en place",
        Field::ChildOverweight => "Parcours en place pour les enfants",
        Field::StandardSystem => "Système standard",
        Field::AdvancedSystem => "Système avancé",
        Field::StandardSince => "Acquis le (système standard)",
        Field::AdvancedSince => "Acquis le (système avancé)",
        Field::C2s => "Part de patients à la C2S, dans la structure",
        Field::C2sNational => "Part de patients à la C2S, en France",
        Field::Ame => "Part de patients à l’AME, dans la structure",
        Field::AmeNational => "Part de patients à l’AME, en France",
    }
}

/// What explains a field; empty where its label does.
#[must_use]
pub const fn hint(field: Field) -> &'static str {
    match field {
        Field::Signed => "Le texte en vigueur ce jour-là décide des options et des montants.",
        Field::Option => {
            "ETP financé pour un médecin, ou aide collective. 1,5 et 2 ETP existent : aucun montant n’a été lu."
        }
        Field::Positions => "Des ETP entiers, pas plus que de médecins.",
        Field::Band => {
            "La CPAM dit au médecin où se situe sa patientèle. Sous le P30, 775 patients MT pour un généraliste, aucune aide."
        }
        Field::Attainment3 | Field::Attainment4 | Field::Attainment5 => {
            "En pourcentage, tel que la CPAM le donne. Vide : 100 %, un exemple."
        }
        Field::YearlyCost => "Charges comprises ; pas de valeur par défaut.",
        Field::Year => "Calculée pour 2022 à 2025 ; 2026 en hypothèse.",
        Field::Patients => "De tous âges, au 31 décembre.",
        Field::Professionals => {
            "Avec les collaborateurs libéraux d’un médecin associé, équipés ou non."
        }
        Field::Adhesion => {
            "Vide si elle date d’avant l’année calculée et d’il y a plus de deux ans."
        }
        Field::Hours => "Par exemple 12, ou 11 h 30. Vide : compté comme moins de 8 heures.",
        Field::Derogation => "Elle vaut 12 heures d’ouverture.",
        Field::Eligible => "Chacun compté une fois, au 31 décembre.",
        Field::Files => "Chaque patient compté une fois.",
        Field::NationalProtocols => "Pour les soins non programmés.",
        Field::C2sNational | Field::AmeNational => {
            "À lire auprès de la CPAM : aucun texte lu ne la donne, il n’y a pas de valeur par défaut."
        }
        _ => "",
    }
}
