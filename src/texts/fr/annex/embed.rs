//! The words of the view that says how to put the calculator into another page.
//! This module must never know what is copied.

use crate::texts::count;

/// What the view is for.
pub const EMBED_LEAD: &str = "Ce calculateur peut prendre place dans votre propre site : choisissez, regardez, copiez le code. Il reste sans publicité, sans témoin de connexion et sans mesure d’audience.";
/// Heading of the options.
pub const EMBED_OPTIONS: &str = "Choisir";
/// The choice of the way.
pub const EMBED_WAY: &str = "Manière d’intégrer";
/// The ways: what the program calls each, and what it is.
#[must_use]
pub fn embed_way(id: &str) -> &'static str {
    match id {
        "script" => "Un script d’une ligne : le cadre se fait seul, à la bonne hauteur",
        "element" => "Un élément HTML, pour qui écrit ses pages",
        _ => "Un cadre simple (iframe), sans script : il défile",
    }
}
/// Takes what the visitor typed.
pub const EMBED_TAKE_OWN: &str = "Préremplir avec mon projet de la simulation";
/// The choice of the theme.
pub const EMBED_THEME: &str = "Thème";
/// The themes.
pub const EMBED_THEMES: [(&str, &str); 3] = [
    ("", "Selon le visiteur"),
    ("light", "Clair"),
    ("dark", "Sombre"),
];
/// The choice of the accent.
pub const EMBED_ACCENT: &str = "Couleur d’accent";
/// What becomes of it.
pub const EMBED_ACCENT_LEAD: &str = "Elle est assombrie ou éclaircie autant qu’il le faut pour rester lisible, de jour comme de nuit.";
/// The choice of the compact layout.
pub const EMBED_COMPACT: &str = "présentation courte : les premiers champs et la réponse";
/// The choice of the script that never changes.
pub const EMBED_FROZEN: &str =
    "script figé, vérifié par son empreinte (il ne suit pas les mises à jour)";
/// Heading of what becomes of each field.
pub const EMBED_FIELDS: &str = "Champs fixés ou masqués";
/// What becomes of a field.
pub const EMBED_RIGHTS: [(&str, &str); 3] = [
    ("", "le visiteur le remplit"),
    ("lock", "fixé : visible, non modifiable"),
    ("hide", "masqué"),
];
/// Heading of the preview, and its name.
pub const EMBED_PREVIEW: &str = "Aperçu";
/// What the preview is.
pub const EMBED_PREVIEW_LEAD: &str = "Le calculateur lui-même, dans un cadre de cette page. Rien de ce que vous y saisissez n’est gardé.";
/// Heading of what is copied.
pub const EMBED_CODE: &str = "Code à copier";
/// Names its box.
pub const EMBED_CODE_BOX: &str = "Le code à copier dans votre page";
/// What is said of it.
pub const EMBED_CODE_LEAD: &str = "Si votre site a une politique de sécurité (CSP), nommez-y l’adresse de ce calculateur dans script-src et frame-src. Options, messages et réglages fins : docs/embedding.md.";
/// Heading of what to do on which site.
pub const EMBED_SITES: &str = "Selon votre site";
/// One line for each kind of site; `page` is the address of the calculator.
#[must_use]
pub fn embed_sites(page: &str) -> [(&'static str, String); 3] {
    [
        (
            "WordPress",
            "Un bloc « HTML personnalisé », et le code ci-dessus dedans. Si une extension de cache réunit les scripts, prenez le cadre.".into(),
        ),
        (
            "Wix",
            format!("Un élément « Intégrer un site », et l’adresse : {page}"),
        ),
        (
            "Un site qui ne prend qu’une adresse",
            format!("Un simple lien : {page}"),
        ),
    ]
}
/// Heading of the attributes.
pub const EMBED_ATTRIBUTES: &str = "Attributs de l’élément et du script";
/// Each attribute, as the element has it; the script has the same behind `data-`.
pub const EMBED_ATTRIBUTE_LIST: [(&str, &str); 10] = [
    (
        "population, letter, signature…",
        "un champ, par sa clé dans un lien",
    ),
    ("theme", "light, dark ou auto"),
    ("accent", "une couleur, par exemple 8c1d18"),
    ("compact", "les premiers champs et la réponse seuls"),
    (
        "lock",
        "des clés de champs qui se voient et ne changent pas",
    ),
    ("hide", "des clés de champs qui ne se voient pas"),
    ("label", "le nom du cadre, pour les lecteurs d’écran"),
    ("height", "la hauteur avant que le cadre ne dise la sienne"),
    (
        "src",
        "l’adresse du calculateur, quand le script ne la connaît pas",
    ),
    (
        "sandbox, listen",
        "l’isolement du cadre ; ce qui est saisi, dit à votre page",
    ),
];
/// Copies it.
pub const EMBED_COPY: &str = "Copier le code";
/// Told once it is copied.
pub const EMBED_COPIED: &str = "Le code est copié.";
/// Told where the browser does not copy.
pub const EMBED_NOT_COPIED: &str =
    "Le navigateur n’a pas laissé copier : sélectionnez le code et copiez-le vous-même.";
/// The name of the frame for those who hear it.
pub const EMBED_TITLE: &str = "Amorce : ce que touchera une CPTS";
/// Heading of the cost.
pub const EMBED_COST: &str = "Ce que cela coûte";
/// The cost in bytes, on their way.
#[must_use]
pub fn embed_cost(script: u64, page: u64) -> String {
    format!(
        "Le script pèse {} octets. Le calculateur en pèse {} avant la première réponse, compressé, puis le navigateur du visiteur le garde.",
        count(script),
        count(page)
    )
}
/// The cost besides.
pub const EMBED_COST_POINTS: [&str; 2] = [
    "Le reste (détail, échéancier, partage, impression) se charge aussitôt après, sans retarder la réponse ; les fichiers, seulement si le visiteur en demande un.",
    "Aucun abonnement, aucune clé, aucun compte.",
];
/// Heading of what it never does.
pub const EMBED_NEVER: &str = "Ce que cela ne fait jamais";
/// What it never does, one sentence each.
pub const EMBED_NEVER_POINTS: [&str; 4] = [
    "Aucun témoin de connexion, aucune mesure d’audience, aucune requête vers un autre site que celui qui héberge ce calculateur.",
    "Rien n’est gardé ni lu sur l’appareil du visiteur : dans un cadre, les projets enregistrés restent hors d’atteinte.",
    "Ce qui est saisi n’est envoyé à personne. Votre page ne l’apprend que si elle écoute son propre cadre.",
    "Aucune autre page ni aucun autre cadre ne peut piloter le calculateur ou lire ce qui y est saisi.",
];
