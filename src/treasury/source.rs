//! Where the figures and the conventions of the treasury were read.
//! This module must never know what a source says, only how to find it.

use crate::law::{Kind, SourceDetails};

/// A page or a program that something of the treasury rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// What coordinators are paid.
    CoordinatorPay,
    /// What salaries cost.
    ModeleSocial,
    /// The annual ceiling of 2026.
    Ceiling2026,
    /// The wage tax of 2025.
    WageTax,
    /// From when an auditor is asked for.
    Auditor,
    /// What a grant obliges to.
    Grants,
    /// The accounts of a grant.
    GrantAccountsGuide,
    /// When a grant is paid back.
    GrantPaidBack,
    /// Cash plans: guide.
    Associatheque,
    /// Cash plans: chambers of commerce.
    BusinessBuilder,
    /// Cash plans: regional sheet.
    AlsaceMouvement,
}

impl Source {
    /// Every source.
    pub const ALL: &[Self] = &[
        Self::CoordinatorPay,
        Self::ModeleSocial,
        Self::Ceiling2026,
        Self::WageTax,
        Self::Auditor,
        Self::Grants,
        Self::GrantAccountsGuide,
        Self::GrantPaidBack,
        Self::Associatheque,
        Self::BusinessBuilder,
        Self::AlsaceMouvement,
    ];

    /// How to cite and find it.
    #[must_use]
    pub const fn details(self) -> SourceDetails {
        let (key, title, place, kind) = match self {
            Self::CoordinatorPay => (
                "concours-coordination",
                "Concours pluripro, comment rémunérer la coordination",
                "https://www.concourspluripro.fr/exercice-pluriprofessionnel/coordination/comment-remunerer-la-coordination",
                Kind::Press,
            ),
            Self::ModeleSocial => (
                "modele-social",
                "Règles ouvertes de l’Urssaf, modele-social 11.1.0",
                "npm modele-social 11.1.0",
                Kind::PublicFile,
            ),
            Self::Ceiling2026 => (
                "axens-pass-2026",
                "Axens, plafond annuel de la sécurité sociale 2026",
                "https://www.axens-audit.fr/ressources/lire/actualites/pass-2026",
                Kind::Press,
            ),
            Self::WageTax => (
                "sillage-taxe-salaires",
                "Sillage experts, taxe sur les salaires 2025",
                "https://sillage-experts.fr/category/articles-les-echos/page/47",
                Kind::Press,
            ),
            Self::Auditor => (
                "secofi-cac",
                "Secofi, seuil du commissaire aux comptes des associations",
                "https://www.secofi.fr/seuil-cac-des-associations-les-subventions-etrangeres-exclues-14617",
                Kind::Press,
            ),
            Self::Grants => (
                "associations-gouv",
                "associations.gouv.fr, les obligations liées à une subvention",
                "https://www.associations.gouv.fr/les-obligations-liees-une-subvention",
                Kind::Official,
            ),
            Self::GrantAccountsGuide => (
                "guide-asso-2024",
                "Crowe Fidéliance, Guide Asso 2024",
                "https://myath.athdata.net/videos/GuideAsso2024CroweFideliance/38",
                Kind::Press,
            ),
            Self::GrantPaidBack => (
                "credit-agricole-subvention",
                "Crédit agricole, le remboursement d’une subvention peut être exigé",
                "https://www.credit-agricole.fr/association/conseils/magazine/tout-un-mag/subvention-son-remboursement-peut-etre-exige.html",
                Kind::Press,
            ),
            Self::Associatheque => (
                "associatheque-tresorerie",
                "Associathèque, utiliser un plan de trésorerie",
                "https://www.associatheque.fr/fr/guides/gerer/utiliser_plan_tresorerie.html",
                Kind::Press,
            ),
            Self::BusinessBuilder => (
                "cci-tresorerie",
                "CCI Business Builder, le plan de trésorerie",
                "https://business-builder.cci.fr/guide-creation/le-previsionnel-financier/le-plan-de-tresorerie",
                Kind::Press,
            ),
            Self::AlsaceMouvement => (
                "alsace-tresorerie",
                "Alsace Mouvement associatif, plan de trésorerie",
                "https://alsacemouvementassociatif.org/fr/les-fiches/plan-de-tresorerie_-r.html",
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
