//! Where the rules of both aids were read.
//! This module must never know what a source says, only how to find it.

use crate::law::{Kind, SourceDetails};

/// A text, a page or a document that something of either aid rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Aide à l'emploi d'un assistant médical : ce qui change dès juin 2024.
    Ameli2024,
    /// Convention médicale 2024-2029, revalorisation de l'aide.
    AmeliConvention,
    /// Règlement arbitral : les mesures en vigueur dès mai 2023.
    Ameli2023,
    /// Aide à l'emploi d'un assistant médical : un bilan à 4 ans.
    AmeliBilan,
    /// Avenant 7, contrat type.
    Avenant7,
    /// Bulletin de l'Ordre des médecins n° 74, 2021.
    Cnom74,
    /// Portail PACA, l'embauche d'un assistant.
    PapsPaca,
    /// Portail Centre-Val de Loire, l'embauche.
    PapsCvl,
    /// Assistants médicaux : la FMF avait prévenu.
    Fmf,
    /// Assistant médical : les contreparties pour le médecin.
    Csmf,
    /// Lecture du texte de l'avenant 7.
    Acoorde,
    /// Extrait de l'avenant 7, art. 9-5-2-2 (objectifs).
    ExtraitAvenant7,
    /// Assistants médicaux, où en est-on ?.
    Egora,
    /// Recommandations médicales, assistant médical (échéances, second assistant).
    Djibe,
    /// Actualités des assistants médicaux (conditions de 2024).
    AssoAssistants,
    /// Aide collective (employeur Mesdocs, cite ameli).
    Mesdocs,
    /// CQP assistant médical, RNCP 40913.
    Cqp,
    /// Cnam, Guide des indicateurs ACI – Avenant 1, octobre 2022.
    GuideAciMsp,
    /// Rémunération des maisons de santé pluriprofessionnelles.
    AmeliMsp,
    /// L'ACI des MSP.
    Femasif,
    /// ACI, avance minimale.
    Apmsl,
    /// Nouvel avenant à l'ACI MSP.
    Essort,
    /// Fonctionnement du calcul des rémunérations.
    MajorationMsp,
}

impl Source {
    /// Every source.
    pub const ALL: &[Self] = &[
        Self::Ameli2024,
        Self::AmeliConvention,
        Self::Ameli2023,
        Self::AmeliBilan,
        Self::Avenant7,
        Self::Cnom74,
        Self::PapsPaca,
        Self::PapsCvl,
        Self::Fmf,
        Self::Csmf,
        Self::Acoorde,
        Self::ExtraitAvenant7,
        Self::Egora,
        Self::Djibe,
        Self::AssoAssistants,
        Self::Mesdocs,
        Self::Cqp,
        Self::GuideAciMsp,
        Self::AmeliMsp,
        Self::Femasif,
        Self::Apmsl,
        Self::Essort,
        Self::MajorationMsp,
    ];

    /// How to cite and find it.
    #[must_use]
    pub const fn details(self) -> SourceDetails {
        let (key, title, place, kind) = match self {
            Self::Ameli2024 => (
                "ameli-2024",
                "Aide à l'emploi d'un assistant médical : ce qui change dès juin 2024",
                "https://www.ameli.fr/medecin/actualites/aide-l-emploi-d-un-assistant-medical-ce-qui-change-des-juin-2024",
                Kind::Official,
            ),
            Self::AmeliConvention => (
                "ameli-convention",
                "Convention médicale 2024-2029, revalorisation de l'aide",
                "https://www.ameli.fr/medecin/textes-reference/convention-medicale-2024-2029/grands-axes-convention-detail/mesures-fortes-acces-soins/revalorisation-dispositif-aide-emploi-assistant-medical",
                Kind::Official,
            ),
            Self::Ameli2023 => (
                "ameli-2023",
                "Règlement arbitral : les mesures en vigueur dès mai 2023",
                "https://www.ameli.fr/medecin/actualites/reglement-arbitral-les-mesures-en-vigueur-des-le-mois-de-mai-2023",
                Kind::Official,
            ),
            Self::AmeliBilan => (
                "ameli-bilan",
                "Aide à l'emploi d'un assistant médical : un bilan à 4 ans",
                "https://www.ameli.fr/medecin/actualites/aide-l-emploi-d-un-assistant-medical-un-bilan-4-ans-encourageant",
                Kind::Official,
            ),
            Self::Avenant7 => (
                "avenant-7",
                "Avenant 7, contrat type",
                "https://legal.tricoteuses.fr/articles/JORFARTI000038934456",
                Kind::Official,
            ),
            Self::Cnom74 => (
                "cnom-74",
                "Bulletin de l'Ordre des médecins n° 74, 2021",
                "https://ecatalogue-access.com/ordre-national-des-medecins/74/d/29-Ordre-national-des-medecins-n74.html",
                Kind::Press,
            ),
            Self::PapsPaca => (
                "paps-paca",
                "Portail PACA, l'embauche d'un assistant",
                "https://paca.paps.sante.fr/lembauche-15",
                Kind::Official,
            ),
            Self::PapsCvl => (
                "paps-cvl",
                "Portail Centre-Val de Loire, l'embauche",
                "https://centre-val-de-loire.paps.sante.fr/lembauche-5",
                Kind::Official,
            ),
            Self::Fmf => (
                "fmf",
                "Assistants médicaux : la FMF avait prévenu",
                "https://www.fmfpro.org/assistants-medicaux-et-apa-la-fmf-avait-prevenu/",
                Kind::Press,
            ),
            Self::Csmf => (
                "csmf",
                "Assistant médical : les contreparties pour le médecin",
                "http://www.csmf.org/assistant-medical-les-contreparties-pour-le-medecin",
                Kind::Press,
            ),
            Self::Acoorde => (
                "acoorde",
                "Lecture du texte de l'avenant 7",
                "https://www.acoorde.fr/documents/lecture-du-texte-de-lavenant-n7/",
                Kind::Press,
            ),
            Self::ExtraitAvenant7 => (
                "123dok-avenant-7",
                "Extrait de l'avenant 7, art. 9-5-2-2 (objectifs)",
                "https://123dok.net/article/annexe-extrait-l-approbation-l-avenant.4yr6lmoy",
                Kind::Press,
            ),
            Self::Egora => (
                "egora",
                "Assistants médicaux, où en est-on ?",
                "https://v2-dev.egora.fr/actus-pro/conditions-dexercice/assistants-medicaux-ou-en-est",
                Kind::Press,
            ),
            Self::Djibe => (
                "djibe",
                "Recommandations médicales, assistant médical (échéances, second assistant) (source indirecte et seule)",
                "GitHub djibe/recommandations-medicales, content/cabinet/assistant-medical.md",
                Kind::Press,
            ),
            Self::AssoAssistants => (
                "asso-assistants",
                "Actualités des assistants médicaux (conditions de 2024)",
                "https://www.assistants-medicaux.org/category/actualites/",
                Kind::Press,
            ),
            Self::Mesdocs => (
                "mesdocs",
                "Aide collective (employeur Mesdocs, cite ameli)",
                "https://www.assistants-medicaux.com/aide-collective-assistant-medical",
                Kind::Press,
            ),
            Self::Cqp => (
                "cqp",
                "CQP assistant médical, RNCP 40913",
                "https://ccn-cabinets-medicaux.fr/cqp-assistant-medical-rncp-40913",
                Kind::Official,
            ),
            Self::GuideAciMsp => (
                "guide-aci-msp",
                "Cnam, Guide des indicateurs ACI – Avenant 1, octobre 2022 (lu dans une copie publique)",
                "",
                Kind::Official,
            ),
            Self::AmeliMsp => (
                "ameli-msp",
                "Rémunération des maisons de santé pluriprofessionnelles",
                "https://www.ameli.fr/exercice-coordonne/exercice-professionnel/remunerations-forfaitaires-organisations-exercice-coordonne/remuneration-des-maisons-de-sante-pluriprofessionnelles",
                Kind::Official,
            ),
            Self::Femasif => (
                "femasif",
                "L'ACI des MSP",
                "https://femasif.fr/laci-accord-conventionnel-interprofessionnel",
                Kind::Press,
            ),
            Self::Apmsl => (
                "apmsl",
                "ACI, avance minimale",
                "https://www.apmsl.fr/page/aci/",
                Kind::Press,
            ),
            Self::Essort => (
                "essort",
                "Nouvel avenant à l'ACI MSP",
                "https://essort.fr/nouvel-avenant-a-laci-msp/",
                Kind::Press,
            ),
            Self::MajorationMsp => (
                "majoration-msp",
                "Fonctionnement du calcul des rémunérations",
                "https://123dok.net/article/c-fonctionnement-du-calcul-des-r%C3%A9mun%C3%A9rations.myjjojpy",
                Kind::Press,
            ),
        };
        SourceDetails {
            key,
            title,
            date: "",
            place,
            kind,
        }
    }
}
