//! The words of the head of the page, its menu and its foot, and of what is still on its way.
//! This module must never know what a view shows.

/// The name of the program.
pub const PROGRAM: &str = "Amorce";
/// What the page answers.
pub const PAGE_TITLE: &str = "Ce que touchera votre CPTS, et avec quelle certitude";
/// For whom, and what becomes of what is typed.
pub const PAGE_LEAD: &str = "Pour une communauté professionnelle territoriale de santé : chaque montant, d’où il vient, s’il est sûr. Rien ne quitte votre navigateur.";
/// Whose word it is not.
pub const NOT_OFFICIAL: &str = "Amorce n’est pas un site de l’Assurance Maladie ni de l’État. Ses résultats n’engagent que les textes cités ; seule la CPAM peut confirmer un montant.";
/// The way past the form.
pub const SKIP_TO_RESULT: &str = "Aller au résultat";
/// The way past the menu.
pub const SKIP_TO_CONTENT: &str = "Aller au contenu";
/// The name of the menu.
pub const VIEWS: &str = "Vues";
/// The views, in the order of the menu: the simulation, comparing, every figure, cases, other aids, method, embedding.
pub const VIEW_NAMES: [&str; 9] = [
    "Simulation",
    "Plan d’action",
    "Trésorerie",
    "Comparer",
    "Barème",
    "Cas types",
    "Autres aides",
    "Méthode",
    "Intégrer",
];
/// The name of the list of the parts of the simulation.
pub const PARTS: &str = "Parties de la page";
/// The parts: answer, years, schedule, conditions, what if, roadmap, sharing.
pub const PART_NAMES: [&str; 7] = [
    "Réponse",
    "Années",
    "Échéancier",
    "Conditions",
    "Et si…",
    "Feuille de route",
    "Partager",
];
/// The way from the figure that stays in sight to the answer.
pub const SEE_DETAIL: &str = "voir le détail";
/// In the place of a part of the page that is on its way.
pub const COMING: &str = "Chargement…";
/// In the place of a part of the page that could not be had.
pub const NOT_LOADED: &str = "Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion ; si une nouvelle version du site est en ligne, rechargez la page. Ce que vous avez saisi est gardé.";
/// Asks for it again.
pub const RETRY: &str = "Réessayer";

/// The title of the document while a view beside the simulation is open.
#[must_use]
pub fn title_of_view(view: &str) -> String {
    format!("{view} – Amorce")
}
