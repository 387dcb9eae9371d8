//! What each figure of the guide is given for.
//! This module must never know the figure.

use crate::aid::msp::Item;

/// What points are given for, or taken off for.
#[must_use]
pub const fn item(item: Item) -> &'static str {
    match item {
        Item::OpeningHours => "ouverture de 12 heures par jour, toute l’année",
        Item::SaturdayClosed => "fermeture le samedi",
        Item::TenToTwelveHours => "ouverture de 10 à moins de 12 heures par jour",
        Item::EightToTenHours => "ouverture de 8 à moins de 10 heures par jour",
        Item::ClosedInHolidays => "fermeture de 3 semaines au plus pendant les vacances scolaires",
        Item::CrisisPlan => "plan de préparation aux crises",
        Item::CrisisActions => "actions lors d’une crise déclarée",
        Item::ServicesLevel1 => "offre de soins, niveau 1",
        Item::ServicesLevel2 => "offre de soins, niveau 2 en plus",
        Item::OutsideLevel1 => "consultations extérieures, au moins 2 jours par mois",
        Item::OutsideLevel2 => "consultations extérieures, au moins 2,5 jours par semaine en plus",
        Item::CstmDoctor => "accueil d’un médecin CSTM",
        Item::Mission => "mission de santé publique",
        Item::MissionsIpa => "IPA avec deux missions",
        Item::UsersLevel1 => "usagers, niveau 1",
        Item::UsersLevel2 => "usagers, niveau 2",
        Item::SasHalf => "SAS, la moitié des médecins",
        Item::SasAll => "SAS, tous les médecins ou toutes les demandes",
        Item::CoordinationFixed => "coordination, part fixe",
        Item::CoordinationFirst => "coordination, jusqu’à 8 000 patients",
        Item::CoordinationBeyond => "coordination, au-delà de 8 000 patients",
        Item::Protocol => "protocole pluriprofessionnel",
        Item::ProtocolIpa => "protocole pluriprofessionnel avec une IPA",
        Item::Files => "concertation, dossiers examinés",
        Item::FilesIpa => "concertation, dossiers examinés avec une IPA",
        Item::TwoTrainees => "deux stagiaires",
        Item::ThreeTrainees => "trois stagiaires",
        Item::FourTrainees => "quatre stagiaires et plus",
        Item::ExternalCoordination => "coordination externe",
        Item::QualityLevel1 => "qualité, niveau 1",
        Item::QualityLevel2 => "qualité, niveau 2",
        Item::QualityLevel3 => "qualité, niveau 3",
        Item::NationalProtocol => "protocole national de coopération",
        Item::HeartFailure => "parcours insuffisance cardiaque",
        Item::ChildOverweight => "parcours surpoids et obésité de l’enfant",
        Item::SystemFixed => "système d’information, part fixe",
        Item::SystemFirst => "système d’information, par professionnel jusqu’à 16",
        Item::SystemBeyond => "système d’information, par professionnel au-delà de 16",
        Item::AdvancedSystem => "système d’information avancé",
    }
}
