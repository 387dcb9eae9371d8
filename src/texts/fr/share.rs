//! The words of what shares, prints, downloads and keeps a project, and of the scenarios.
//! This module must never know how a project is written.

use crate::input::Problem;
use crate::law::Correction;
use crate::units::Money;

use super::compare::scenario;
use super::form::COLON;
use super::{count, label, line, money, problem, regime, tier};

/// What the whole is called.
pub const SHARE: &str = "Partager, imprimer, garder";
/// Leads from the answer to all that.
pub const MORE: &str = "Partager, télécharger, enregistrer";
/// The same in a frame, where nothing is kept.
pub const MORE_IN_FRAME: &str = "Partager, télécharger";
/// Heading of the link.
pub const LINK: &str = "Lien";
/// What a link is.
pub const LINK_LEAD: &str = "Tout le projet est dans le lien, après le « # » : aucun serveur ne le reçoit. Qui ouvre le lien voit ce qu’il contient.";
/// The choice of the name.
pub const WITH_NAME: &str = "avec le nom du projet et les intitulés";
/// The choice of what the contract says.
pub const WITH_CONTRACT: &str = "avec les montants de mon contrat";
/// The choice of the bank account.
pub const WITH_TREASURY: &str = "avec la trésorerie (solde et dépenses)";
/// The box of the link.
pub const LINK_BOX: &str = "Le lien du projet";
/// Copies it.
pub const COPY: &str = "Copier le lien";
/// Told once it is copied.
pub const COPIED: &str = "Le lien est copié.";
/// Told where the browser does not copy.
pub const NOT_COPIED: &str =
    "Le navigateur n’a pas laissé copier : le lien est sélectionné, copiez-le vous-même.";
/// Opens the system's own way of sharing.
pub const SEND: &str = "Partager…";
/// Shows the QR code.
pub const QR: &str = "Code QR";
/// Hides it.
pub const QR_HIDE: &str = "Masquer le code QR";
/// What is heard of the code.
pub const QR_NAME: &str = "Code QR du lien";
/// Where the code leaves words out.
pub const QR_WITHOUT_WORDS: &str =
    "Lien trop long pour un code lisible : celui-ci laisse de côté le nom et les intitulés.";
/// Where there is no code.
pub const QR_TOO_LONG: &str = "Lien trop long pour un code QR lisible sur papier.";
/// Where the page has no address that another device could open.
pub const QR_NO_ADDRESS: &str = "Pas de code QR : cette page est ouverte depuis un fichier, son adresse ne vaut que sur cet appareil.";
/// Where a link is too long to be sent.
pub const LINK_TOO_LONG: &str = "Ce lien dépasse 8 000 caractères, que des messageries coupent : envoyez plutôt le projet en fichier, que son destinataire ouvre par « Importer des projets ».";
/// Makes that file.
pub const LINK_AS_FILE: &str = "Télécharger le projet en fichier";
/// Its name, whose suffix stays.
pub const LINK_FILE: &str = "amorce-projet.txt";
/// What a project without a name is called there.
pub const UNNAMED: &str = "Projet sans nom";
/// Where there is nothing to share yet.
pub const NOTHING_TO_SHARE: &str =
    "Rien à partager encore : saisissez une population, l’exemple laissera place à votre projet.";

/// In a frame of another page: opens the page itself, with the same project.
pub const OPEN_WHOLE: &str = "Ouvrir en grand";
/// Heard with it.
pub const IN_NEW_TAB: &str = " (nouvel onglet)";
/// Where the page around fixes fields.
pub const LOCKED: &str =
    "Les champs grisés, bordés de tirets, sont fixés par la page qui vous montre ce calculateur.";
/// Heard with each of them.
pub const LOCKED_FIELD: &str = "Fixé par la page qui vous montre ce calculateur.";
/// Over the answers that the page around gave and does not show.
pub const OUT_OF_SIGHT: &str = "Le résultat tient compte aussi de ces réponses, que la page qui vous montre ce calculateur n’affiche pas :";
/// One of them: the name of a field, which may be a question, and what it holds.
#[must_use]
pub fn answer(field: &str, text: &str) -> String {
    let between = if field.ends_with('?') { " " } else { COLON };
    format!("{field}{between}{text}")
}
/// Where the page around closes the frame in.
pub const SANDBOXED: &str = "La page qui vous montre ce calculateur l’enferme dans un « bac à sable » : télécharger, imprimer, ouvrir un onglet peut y rester sans effet. Pour tout avoir, copiez cette adresse dans votre navigateur :";

/// Heading of the dossier.
pub const PRINT: &str = "Imprimer";
/// What is printed.
pub const PRINT_LEAD: &str = "Un dossier A4 : le projet, les montants et leur certitude, l’échéancier, le détail du calcul, les sources.";
/// Prints it.
pub const PRINT_BUTTON: &str = "Imprimer ou enregistrer en PDF";

/// Heading of the files.
pub const FILES: &str = "Télécharger";
/// What is said above them.
pub const FILES_LEAD: &str =
    "Les fichiers se préparent sur cet appareil. Le tableur garde ses totaux en formules.";
/// What a calendar does that is imported once more.
pub const CALENDAR_LEAD: &str = "Importé de nouveau, le calendrier d’un projet met à jour ses entrées. Restent dans votre agenda, où vous pouvez les supprimer : celles d’un autre projet, celles de l’autre sorte de calendrier et celles d’un paiement qui n’est plus prévu.";
/// The files: what the program calls each, and what the visitor does.
pub const FILE_KINDS: [(&str, &str); 10] = [
    ("xlsx", "Tableur (.xlsx)"),
    ("schedule-fr", "Échéancier (.csv)"),
    ("detail-fr", "Détail du calcul (.csv)"),
    ("communes-fr", "Communes du territoire (.csv)"),
    ("ics", "Calendrier, une entrée par jour (.ics)"),
    ("ics-payments", "Calendrier, une entrée par paiement (.ics)"),
    ("schedule-en", "Échéancier, virgules et points (.csv)"),
    ("detail-en", "Détail, virgules et points (.csv)"),
    ("communes-en", "Communes, virgules et points (.csv)"),
    ("json", "Données (.json)"),
];
/// Those of them that say nothing of a project without communes.
pub const COMMUNES_KINDS: [&str; 2] = ["communes-fr", "communes-en"];
/// Told while a file is made.
pub const FILE_COMING: &str = "Le fichier se prépare…";
/// Told while the dossier is on its way.
pub const PRINT_COMING: &str = "Le dossier se prépare…";
/// Told once what was asked for can be had in one press.
pub const READY: &str = "C’est prêt : appuyez de nouveau sur le bouton.";
/// Told once it is there.
pub const FILE_DONE: &str = "Le fichier est téléchargé.";
/// Told where it could not be made.
pub const FILE_FAILED: &str =
    "Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez.";

/// Heading of the projects kept under a name.
pub const PROJECTS: &str = "Projets enregistrés";
/// What is said above them.
pub const PROJECTS_LEAD: &str = "Sur cet appareil, et nulle part ailleurs.";
/// The box of the name.
pub const PROJECT_NAME: &str = "Nom du projet";
/// What the box and its button are together.
pub const SAVE_FORM: &str = "Enregistrer ce projet";
/// Keeps the project under that name.
pub const SAVE: &str = "Enregistrer";
/// Opens a kept project.
pub const OPEN: &str = "Ouvrir";
/// Gives it another name.
pub const RENAME: &str = "Renommer";
/// Takes it away.
pub const DELETE: &str = "Supprimer";
/// Leaves the name as it is.
pub const CANCEL: &str = "Annuler";
/// Brings back the one that was taken away.
pub const UNDELETE: &str = "Annuler la suppression";
/// All projects into one file.
pub const EXPORT: &str = "Exporter tous les projets";
/// The file of them, whose suffix stays.
pub const EXPORT_FILE: &str = "amorce-projets.txt";
/// Projects from a file.
pub const IMPORT: &str = "Importer des projets";
/// Told where a file is none of ours.
pub const NOT_A_SHELF: &str = "Ce fichier ne vient pas d’Amorce : rien n’a été importé.";
/// Told where a name is lacking.
pub const NAME_MISSING: &str = "Donnez un nom au projet pour l’enregistrer.";
/// Told where another project has that name.
pub const NAME_TAKEN: &str = "Un autre projet porte déjà ce nom.";
/// Where the device keeps nothing.
pub const STORAGE_REFUSED: &str = "Ce navigateur refuse d’enregistrer quoi que ce soit : le calcul marche, mais gardez vos projets par leur lien ou par un fichier.";
/// Told where a project could not be saved.
pub const NOT_SAVED: &str = "Pas enregistré : ce navigateur n’a plus de place, ou refuse d’enregistrer. Gardez ce projet par son lien ou par un fichier.";
/// Where the device holds what this version does not read.
pub const UNREAD: &str = "Une partie des projets enregistrés n’a pas pu être lue : elle vient d’une autre version d’Amorce, ou elle est abîmée. Elle est gardée à part, telle quelle.";
/// Downloads it.
pub const UNREAD_AS_FILE: &str = "Télécharger ce qui n’a pas été lu";
/// The file of it, whose suffix stays.
pub const UNREAD_FILE: &str = "amorce-projets-non-lus.txt";
/// Wipes it from the device.
pub const UNREAD_LET_GO: &str = "Ne plus le garder";
/// Heading of the drafts of other windows.
pub const RECENT: &str = "Projets récents";
/// What they are.
pub const RECENT_LEAD: &str =
    "Saisis dans une autre fenêtre de ce navigateur, gardés sur cet appareil.";
/// Where none is kept.
pub const NO_PROJECTS: &str = "Aucun projet enregistré.";

/// Heading of the banner about a link.
pub const ARRIVED: &str = "Projet ouvert depuis un lien";
/// What becomes of what is typed.
pub const ARRIVED_LEAD: &str =
    "Il reste dans l’adresse de cette page et ne remplace pas ce que cet appareil garde.";
/// Gives back what the device keeps.
pub const TAKE_MINE: &str = "Reprendre ma propre saisie";
/// Takes the project over.
pub const TAKE_OVER: &str = "Garder celui-ci sur cet appareil";
/// Heading, once the project of a link took the place of the visitor's own.
pub const SET_ASIDE: &str = "Ce projet est maintenant le vôtre sur cet appareil";
/// Told where the visitor's own could not be saved first.
pub const NOT_SET_ASIDE: &str = "Rien n’a changé : votre propre saisie n’a pas pu être enregistrée d’abord, ce navigateur n’enregistre rien ici ou n’a plus de place.";
/// Has read it.
pub const DISMISS: &str = "J’ai lu";
/// Above what was left out.
pub const LEFT_OUT: &str = "Laissé de côté, parce que pas compris :";
/// Where the link does not end as those that are made here.
pub const IS_CUT: &str = "Ce lien ne se termine pas comme ceux d’Amorce : il a été coupé ou écrit à la main. Vérifiez chaque valeur.";
/// Above the figures that were corrected.
pub const CORRECTED: &str = "Chiffres corrigés depuis :";
/// Where the link is newer than the program.
pub const IS_NEWER: &str = "Ce lien a été fait avec des chiffres plus récents que ceux de cette page : rechargez-la pour avoir les mêmes.";

/// Heading of the scenarios.
pub const SCENARIOS: &str = "Scénario modifié ici";
/// Leads to all of them.
pub const COMPARE: &str = "Comparer";

/// Told once a project is kept.
#[must_use]
pub fn saved(name: &str) -> String {
    format!("Enregistré : {name}.")
}

/// What a project without a name is called that gives way to one that came by a link.
pub const BEFORE_LINK: &str = "Ma saisie d’avant le lien";

/// Where the visitor's own project went.
#[must_use]
pub fn set_aside(name: &str) -> String {
    format!("Votre saisie d’avant est enregistrée sous « {name} », parmi les projets enregistrés.")
}

/// A draft of another window: its name, if it has one, and its population as typed.
#[must_use]
pub fn recent(name: &str, population: &str) -> String {
    match (name.trim(), population.trim()) {
        ("", "") => UNNAMED.to_owned(),
        (name, "") => name.to_owned(),
        ("", population) => format!("{population} habitants"),
        (name, population) => format!("{name}, {population} habitants"),
    }
}

/// Told once a project is open.
#[must_use]
pub fn opened(name: &str) -> String {
    format!("Ouvert : {name}. Le bouton « Précédent » du navigateur rend ce qui était à l’écran.")
}

/// Told once a project is gone.
#[must_use]
pub fn deleted(name: &str) -> String {
    format!("Supprimé : {name}.")
}

/// Told once projects came from a file.
#[must_use]
pub fn imported(number: usize, lost: usize) -> String {
    let projects = match number {
        0 => "Aucun projet importé".into(),
        1 => "1 projet importé".into(),
        _ => format!("{} projets importés", count(number as u64)),
    };
    match lost {
        0 => format!("{projects}."),
        1 => format!("{projects} ; 1 ligne n’a pas été comprise."),
        _ => {
            let lost = count(lost as u64);
            format!("{projects} ; {lost} lignes n’ont pas été comprises.")
        }
    }
}

/// A button of one project among others, as it is heard.
#[must_use]
pub fn of_project(action: &str, name: &str) -> String {
    format!("{action} : {name}")
}

/// What the sender put in the place of ours, if anything.
#[must_use]
pub fn replaced_by_sender(figures: usize, own: usize) -> Option<String> {
    let figures = how_many(figures, "chiffre publié", "chiffres publiés");
    let own = how_many(own, "montant", "montants");
    Some(match (figures, own) {
        (None, None) => return None,
        (Some(figures), None) => format!("L’expéditeur a remplacé {figures}."),
        (None, Some(own)) => format!("L’expéditeur a saisi {own} de son contrat."),
        (Some(figures), Some(own)) => {
            format!("L’expéditeur a remplacé {figures} et saisi {own} de son contrat.")
        }
    })
}

fn how_many(number: usize, one: &str, many: &str) -> Option<String> {
    match number {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{} {many}", count(number as u64))),
    }
}

/// How many scenarios a link brought, where there are several.
#[must_use]
pub fn scenarios_in_link(number: usize) -> Option<String> {
    let many = (number > 1).then(|| count(number as u64))?;
    Some(format!(
        "Il contient {many} scénarios : ils se comparent dans la vue Comparer."
    ))
}

/// What the sender saw and what it is now; `is_corrected` says whether figures changed since.
#[must_use]
pub fn then_and_now(then: Money, now: Money, is_corrected: bool) -> String {
    let why = if is_corrected {
        ""
    } else {
        " Aucun chiffre n’a été corrigé depuis : le jour a changé, ou une partie du lien n’a pas été comprise."
    };
    format!(
        "Total attendu quand le lien a été fait : {} ; maintenant : {}.{why}",
        money(then),
        money(now)
    )
}

/// A value that was refused, and why.
#[must_use]
pub fn refused(scenario_number: usize, of_several: bool, wrong: Problem) -> String {
    let refused = format!("{} : {}", label(wrong.field), problem(wrong.wrong));
    if of_several {
        format!("{}, {refused}", scenario(scenario_number))
    } else {
        refused
    }
}

/// A figure that was corrected.
#[must_use]
pub fn correction(correction: &Correction) -> String {
    let [old, new] = [correction.old, correction.new].map(|euros| money(Money::from_euros(euros)));
    let key = correction.figure;
    let line = line(key.line);
    let parts = [
        Some(line.as_str()),
        key.regime.map(regime),
        key.tier.map(tier),
    ];
    let figure = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    format!("{figure} : {old} devenu {new}")
}
