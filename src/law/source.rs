//! Where the figures and the rules were read.
//! This module must never know what a source says, only how to find it.

macro_rules! sources {
    ($($name:ident: $key:literal, $title:literal, $date:literal, $place:literal, $kind:ident;)*) => {
        /// A text, a page or an article that something of the calculation rests on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Source {
            $(#[doc = $title] $name,)*
        }

        impl Source {
            /// Every source.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its short stable name.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// How to cite and find it.
            #[must_use]
            pub const fn details(self) -> SourceDetails {
                match self {
                    $(Self::$name => SourceDetails {
                        key: $key,
                        title: $title,
                        date: $date,
                        place: $place,
                        kind: Kind::$kind,
                    },)*
                }
            }
        }
    };
}

/// How to cite and find a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceDetails {
    /// Short stable name.
    pub key: &'static str,
    /// Title, in the source's own language.
    pub title: &'static str,
    /// Date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when it is not.
    pub date: &'static str,
    /// Address or place.
    pub place: &'static str,
    /// What kind of text it is.
    pub kind: Kind,
}

/// What weight a source has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A text of law.
    Law,
    /// An official site or report.
    Official,
    /// Press or unions.
    Press,
    /// A regional site.
    Regional,
    /// A file published by a public body, not itself the contract.
    PublicFile,
}

sources! {
    Seed2020: "seed-2020", "Le Généraliste", "2020-12-18", "Le Généraliste, article « La Cnam prête à doper financièrement les CPTS »", Press;
    Seed2022: "seed-2022", "Bilan 2022 de l’Assurance Maladie", "2023", "Article « Bilan 2022 de l’Assurance Maladie »", Press;
    Aci2019: "aci-2019", "Arrêté du 21 août 2019 (NOR SSAS1924409A), ACI du 20 juin 2019, JO 24 août 2019", "2019-08-24", "https://juriblio.fr/arretes/arrete-du-21-aout-2019/173172467/annexe/307390210", Law;
    Aci2019Contract: "aci-2019-contract", "ACI 2019, annexe 1, contrat type, art. 6.1 et 6.2", "2019-08-24", "https://juriblio.fr/arretes/arrete-du-21-aout-2019/173172467/annexe/307390221", Law;
    Avenant2: "avenant-2", "Avenant n° 2 à l’ACI, signé le 20 décembre 2021, JO 31 mars 2022", "2022-03-31", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045443303", Law;
    PublicHealthCode: "csp-1434-12", "Code de la santé publique, art. L.1434-12 et L.1434-12-2", "", "https://www.legifrance.gouv.fr", Law;
    Senat2025: "senat-2025", "Sénat, rapport n° 32 (Mecss), 15 octobre 2025", "2025-10-15", "https://www.senat.fr/rap/r25-032/r25-0325.html", Official;
    AmeliAvenant2: "ameli-avenant2", "ameli.fr, signature de l’avenant 2", "2021-12", "https://www.ameli.fr/orthophoniste/actualites/aci-signature-d-un-avenant-favorisant-l-exercice-coordonne-et-la-creation-de-cpts", Official;
    PapsHautsDeFrance: "paps-hdf", "ARS Hauts-de-France, portail PAPS", "2023-11-30", "https://www.hauts-de-france.paps.sante.fr/le-financement-de-la-cpts-laccord-conventionnel-interprofessionnel-aci?parent=11940&rubrique=11937", Official;
    ContractsTier3: "contracts-t3", "Montants de deux contrats ACI (année 5, 2025-2027) relevés dans des fichiers publics ; contrats non lus, taille 3 déduite des communes", "2026", "fichiers publics, montants identiques", PublicFile;
    FcptsTier3: "fcpts-t3", "Fédération des CPTS, président d’une CPTS de taille 3", "", "https://fcpts.org/?p=6762", Press;
    Concours50: "concours-50", "Le Concours médical, hausse de 50 % des crédits d’amorçage", "2020-10", "https://leconcoursmedical.fr:443/content/3246-cpts-hausse-de-50-des-credits-damorcage", Press;
    Quotidien50: "quotidien-50", "Le Quotidien du médecin, +50 %", "2020-09", "https://static3.lequotidiendumedecin.fr/liberal-soins-de-ville/assurance-maladie/pour-doper-les-cpts-la-cnam-va-augmenter-de-50-leur-financement-d-amorcage", Press;
    Concours75: "concours-75", "Le Concours médical, la Cnam gonfle encore l’enveloppe", "2020-11", "http://www.leconcoursmedical.fr/initiatives/3278-negos-interprofessionnelles-cpts-la-cnam-gonfle-encore-lenveloppe", Press;
    Pharmacien75: "pharmacien-75", "Le Pharmacien de France, +75 %", "2020", "http://lepharmaciendefrance.fr/actualite-web/la-cnam-remet-au-pot-pour-booster-les-cpts", Press;
    Fmf2020: "fmf-2020", "FMF, lecture article par article du projet", "2020-11", "https://fmfpro.org/?p=2134", Press;
    Quotidien2019: "quotidien-2019", "Le Quotidien du médecin, le b.a.-ba", "2019-11-21", "https://medecine-generale.lequotidiendumedecin.fr/actus-medicales/politique-de-sante/missions-financement-montants-le-ba-ba", Press;
    Quotidien2021: "quotidien-2021", "Le Quotidien du médecin, interpro : l’autre chantier", "2021-12", "https://static3.lequotidiendumedecin.fr/liberal/exercice/interpro-lautre-chantier-bien-avance", Press;
    Sml: "sml", "SML, avenant 2", "2022", "https://lesml.org/fr/216-les-articles-du-sml.php?id=794", Press;
    PharmacienAvenant2: "pharmacien-avenant2", "Le Pharmacien de France, des mesures incitatives", "2022-01-06", "http://lepharmaciendefrance.fr/actualite-web/cpts-des-mesures-incitatives", Press;
    GrandEst: "grand-est", "Financements régionaux, Grand Est", "", "https://www.gecolib.fr/cpts/financements/", Regional;
    SeineSaintDenis: "idf-93", "APTA, Seine-Saint-Denis", "", "https://www.apta-idf93.org/les-financements-de-la-cpts", Regional;
    Normandie: "normandie", "URPS MK Normandie", "", "http://urps-mk-normandie.fr/la-profession/les-communautes-professionnelles-territoriales-de-sante/comment-creer-une-cpts/", Regional;
    CentreValDeLoire: "centre", "CPTS Centre-Val de Loire", "", "https://www.cpts-centrevaldeloire.fr/vous-avez-un-projet-de-cpts/financements", Regional;
    QuotidienAvenant2: "quotidien-a2", "Le Quotidien du médecin, le nouveau compromis que propose la Cnam", "2020-12", "https://rhumatologie.lequotidiendumedecin.fr/liberal/assurance-maladie/accord-interpro-le-nouveau-compromis-que-propose-la-cnam", Press;
    Kine2021: "kine-2021", "Kiné actualité, les négociations reprendront après les élections aux URPS", "2021-01-22", "https://kineactu.com/index.php/article/12229-cpts-les-negociations-reprendront-apres-les-elections-aux-urps", Press;
    Senat2025FirstPart: "senat-2025-1", "Sénat, rapport n° 32 (Mecss), première partie", "2025-10-15", "https://conferenceconsensuslogement.senat.fr/rap/r25-032/r25-0321.html", Official;
    Acoorde: "acoorde", "Acoorde, avenant 2 publié le 31 mars 2022", "2022", "https://acoorde.fr/?p=336", Regional;
    ArsPaca: "ars-paca", "ARS PACA, guide du plan de gestion de crise sanitaire des CPTS", "2022-12", "https://paca.ars.sante.fr/guide-methodologique-delaboration-du-plan-de-gestion-de-crise-sanitaire-des-cpts", Official;
    ConcoursAci: "concours-aci", "Concours pluripro, l’ACI : ce qu’une CPTS gagne à le signer", "2023", "https://www.concourspluripro.fr/droit-et-gestion/questions-juridiques/aci-quest-ce-quune-cpts-gagne-le-signer", Press;
    CptsSt: "cpts-st", "CPTS ST, indemnisation des professionnels", "2025", "https://cpts-st.fr/professionnels-de-sante/indemnisation-professionnels-de-sante", Regional;
    Medaviz: "medaviz", "Medaviz, ACI : quelle rémunération pour les CPTS", "", "https://medaviz.com/aci-quelle-remuneration-pour-les-cpts/amp", Press;
}
