//! Where the steps and the checklists of the plan were read.
//! This module must never know what a source says, only how to find it.

use crate::law::{self, Kind, SourceDetails};

/// A text or a page that something of the plan rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// ARS Bourgogne-Franche-Comté, les CPTS.
    ArsBourgogne,
    /// PAPS Hauts-de-France, la coordination d’une CPTS.
    PapsCoordination,
    /// PAPS Hauts-de-France, être accompagné dans la création d’une CPTS.
    PapsHelp,
    /// PAPS Normandie, Rezone CPTS.
    Rezone,
    /// URPS Nouvelle-Aquitaine, comment monter une CPTS.
    NouvelleAquitaineCpts,
    /// URPS Nouvelle-Aquitaine, comment monter un projet de CPTS.
    NouvelleAquitaineProject,
    /// URPS Nouvelle-Aquitaine, structure juridique.
    NouvelleAquitaineLegal,
    /// Centre-Val de Loire, les étapes du projet.
    CentreValDeLoire,
    /// Apta 93, comment construire une CPTS.
    Apta93,
    /// URPS MK Normandie, comment créer une CPTS.
    Normandie,
    /// PACA, cahier des charges régional, février 2020.
    Paca,
    /// Arrêté du 21 août 2019, commission paritaire.
    CommissionParitaire,
    /// Concours pluripro, comment rémunérer la coordination.
    CoordinatorPay,
    /// associations.gouv.fr, les obligations liées à une subvention.
    Grants,
    /// LCL, démarches et formalités d’une association.
    LclReceipt,
    /// Aide à la rédaction des statuts d’une association.
    PrefigurationStatutes,
    /// Medaviz, comment rédiger sa lettre d’intention.
    Medaviz,
    /// Docteur House, création d’une CPTS.
    DocteurHouse,
    /// CPTS Pays d’Azur, qu’est-ce que la CPTS.
    PaysDAzur,
    /// CPTS Grand Lons Jura, projet de santé.
    GrandLons,
    /// Sénat, rapport n° 32, page r25-0326.
    Senat326,
    /// Sénat, rapport n° 32, page r25-0327.
    Senat327,
    /// The code de la santé publique, which is one of the law's own.
    PublicHealthCode,
}

impl Source {
    /// Every source.
    pub const ALL: &[Self] = &[
        Self::ArsBourgogne,
        Self::PapsCoordination,
        Self::PapsHelp,
        Self::Rezone,
        Self::NouvelleAquitaineCpts,
        Self::NouvelleAquitaineProject,
        Self::NouvelleAquitaineLegal,
        Self::CentreValDeLoire,
        Self::Apta93,
        Self::Normandie,
        Self::Paca,
        Self::CommissionParitaire,
        Self::CoordinatorPay,
        Self::Grants,
        Self::LclReceipt,
        Self::PrefigurationStatutes,
        Self::Medaviz,
        Self::DocteurHouse,
        Self::PaysDAzur,
        Self::GrandLons,
        Self::Senat326,
        Self::Senat327,
        Self::PublicHealthCode,
    ];

    /// How to cite and find it.
    #[must_use]
    pub const fn details(self) -> SourceDetails {
        let (key, title, place, kind) = match self {
            Self::ArsBourgogne => (
                "ars-bfc",
                "ARS Bourgogne-Franche-Comté, les CPTS",
                "https://bourgogne-franche-comte.ars.sante.fr/index.php/CPTS-BFC",
                Kind::Official,
            ),
            Self::PapsCoordination => (
                "paps-hdf-coordination",
                "PAPS Hauts-de-France, la coordination d’une CPTS",
                "https://hauts-de-france.paps.sante.fr/la-coordination-dune-cpts",
                Kind::Official,
            ),
            Self::PapsHelp => (
                "paps-hdf-aide",
                "PAPS Hauts-de-France, être accompagné dans la création d’une CPTS",
                "https://hauts-de-france.paps.sante.fr/etre-accompagne-dans-la-creation-et-le-fonctionnement-dune-cpts-20?parent=11824",
                Kind::Official,
            ),
            Self::Rezone => (
                "paps-normandie-rezone",
                "PAPS Normandie, Rezone CPTS",
                "https://normandie.paps.sante.fr/index.php/rezone-cpts-14",
                Kind::Official,
            ),
            Self::NouvelleAquitaineCpts => (
                "cpts-na-cpts",
                "URPS Nouvelle-Aquitaine, comment monter une CPTS",
                "https://www.cpts-na.org/comment-monter-une-cpts/",
                Kind::Regional,
            ),
            Self::NouvelleAquitaineProject => (
                "cpts-na-projet",
                "URPS Nouvelle-Aquitaine, comment monter un projet de CPTS",
                "https://www.cpts-na.org/comment-monter-un-projet-cpts/",
                Kind::Regional,
            ),
            Self::NouvelleAquitaineLegal => (
                "cpts-na-structure",
                "URPS Nouvelle-Aquitaine, structure juridique",
                "https://www.cpts-na.org/structure-juridique/",
                Kind::Regional,
            ),
            Self::CentreValDeLoire => (
                "cpts-cvl",
                "Centre-Val de Loire, les étapes du projet",
                "https://www.cpts-centrevaldeloire.fr/vous-avez-un-projet-de-cpts/les-etapes-du-projet",
                Kind::Regional,
            ),
            Self::Apta93 => (
                "apta-93",
                "Apta 93, comment construire une CPTS",
                "https://www.apta-idf93.org/comment-construire-une-cpts",
                Kind::Regional,
            ),
            Self::Normandie => (
                "urps-mk-normandie",
                "URPS MK Normandie, comment créer une CPTS",
                "http://urps-mk-normandie.fr/la-profession/les-communautes-professionnelles-territoriales-de-sante/comment-creer-une-cpts/",
                Kind::Regional,
            ),
            Self::Paca => (
                "cahier-paca-2020",
                "PACA, cahier des charges régional, février 2020",
                "https://fdocuments.fr/document/cahier-des-charges-rgional-paca-fvrier-2020-santfr.html",
                Kind::Regional,
            ),
            Self::CommissionParitaire => (
                "aci-2019-commission",
                "Arrêté du 21 août 2019, commission paritaire",
                "https://juriblio.fr/arretes/arrete-du-21-aout-2019/173172467/annexe/307390225",
                Kind::Law,
            ),
            Self::CoordinatorPay => (
                "concours-coordination",
                "Concours pluripro, comment rémunérer la coordination",
                "https://www.concourspluripro.fr/exercice-pluriprofessionnel/coordination/comment-remunerer-la-coordination",
                Kind::Press,
            ),
            Self::Grants => (
                "associations-gouv",
                "associations.gouv.fr, les obligations liées à une subvention",
                "https://www.associations.gouv.fr/les-obligations-liees-une-subvention",
                Kind::Official,
            ),
            Self::LclReceipt => (
                "lcl-association",
                "LCL, démarches et formalités d’une association",
                "https://lcl.fr/professionnel/mag-pro/creer-association/demarches-formalites-association",
                Kind::Press,
            ),
            Self::PrefigurationStatutes => (
                "urps-statuts",
                "Aide à la rédaction des statuts d’une association",
                "https://123dok.net/document/qo5vxnxk-aide-r%C3%A9daction-statuts-association.html",
                Kind::Regional,
            ),
            Self::Medaviz => (
                "medaviz-lettre",
                "Medaviz, comment rédiger sa lettre d’intention",
                "https://www.medaviz.com/comment-rediger-sa-lettre-dintention-quand-on-construit-une-cpts/",
                Kind::Press,
            ),
            Self::DocteurHouse => (
                "docteur-house-cpts",
                "Docteur House, création d’une CPTS",
                "https://www.docteur-house.fr/creation-cpts/",
                Kind::Press,
            ),
            Self::PaysDAzur => (
                "cpts-pays-d-azur",
                "CPTS Pays d’Azur, qu’est-ce que la CPTS",
                "https://www.cptspaysdazur.fr/page/2620513-qu-est-ce-que-la-cpts",
                Kind::Regional,
            ),
            Self::GrandLons => (
                "cpts-grand-lons",
                "CPTS Grand Lons Jura, projet de santé",
                "https://www.cptsdugrandlons.fr/projet-de-sante-cpts-grand-lons-jura.htm",
                Kind::Regional,
            ),
            Self::Senat326 => (
                "senat-2025-0326",
                "Sénat, rapport n° 32 (Mecss), page r25-0326",
                "https://www.senat.fr/rap/r25-032/r25-0326.html",
                Kind::Official,
            ),
            Self::Senat327 => (
                "senat-2025-0327",
                "Sénat, rapport n° 32 (Mecss), page r25-0327",
                "https://www.senat.fr/rap/r25-032/r25-0327.html",
                Kind::Official,
            ),
            Self::PublicHealthCode => return law::Source::PublicHealthCode.details(),
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
