//! The words of what is written and printed of the bank account: columns, sheets, sentences of the answer, notes of a file.
//! This module must never promise a balance, advise, nor know the format of a file.

use crate::funding::{Payment, When};
use crate::input::{ExpensePart, Pick, ReadExpense};
use crate::outlook::Test;
use crate::treasury::{
    Advance, Expense, Forecast, GRANTS, GrantsYear, Line, Low, MonthBalance, Origin, PayTold,
    Rhythm, Why,
};
use crate::units::{Certainty, Date, Money};

use super::number::days;
use super::treasury::part;
pub use super::treasury::{mark, test};
use super::{
    certainty_meaning, date, date_in_figures, files, money, month_of_year, sentence_case, treasury,
};

/// The part of a file's name, as the French dialect says it.
pub const FILE: &str = "tresorerie";
/// The same in the dialect of other countries.
pub const FILE_ABROAD: &str = "treasury";

/// Columns of the moves, where they are a table of their own.
pub const MOVES: [&str; 15] = [
    "Jour",
    "Nature",
    "Libellé",
    "Pour",
    "Entrée prudente, en euros",
    "Sortie prudente, en euros",
    "Certitude du mouvement prudent",
    "Solde prudent en fin de jour, en euros",
    "Certitude du solde prudent",
    "Entrée attendue, en euros",
    "Sortie attendue, en euros",
    "Certitude du mouvement attendu",
    "Solde attendu en fin de jour, en euros",
    "Certitude du solde attendu",
    "Compté",
];
/// The move counts.
pub const COUNTED: &str = "oui";

/// Names of the sheets: the answer, the rules, the moves that they make, the balance by month, what is told beside.
pub const SHEETS: [&str; 5] = [
    "Réponse",
    "Dépenses",
    "Mouvements",
    "Mois",
    "Notes et sources",
];
/// Columns of what is told beside.
pub const SHEET_NOTES: [&str; 3] = ["Note", "Certitude", "Sources"];
/// Columns of the sheet of the moves.
pub const SHEET_MOVES: [&str; 14] = [
    "Jour",
    "Libellé",
    "Nature",
    "Pour",
    "Entrée, prudent",
    "Sortie, prudent",
    "Certitude",
    "Solde en fin de jour, prudent",
    "Certitude",
    "Entrée, attendu",
    "Sortie, attendu",
    "Certitude",
    "Solde en fin de jour, attendu",
    "Certitude",
];
/// Columns of the sheet of the months.
pub const SHEET_MONTHS: [&str; 15] = [
    "Mois",
    "Du",
    "Au",
    "Ouverture, prudent",
    "Entrées",
    "Sorties",
    "Clôture",
    "Certitude",
    "Plus bas du mois",
    "Ouverture, attendu",
    "Entrées",
    "Sorties",
    "Clôture",
    "Certitude",
    "Plus bas du mois",
];
/// Columns of the answer that a workbook works out.
pub const SHEET_ANSWER: [&str; 5] = ["", "Prudent", "Certitude", "Attendu", "Certitude"];
/// Its rows.
pub const SHEET_ANSWER_ROWS: [&str; 5] = [
    OPENING,
    LOWEST,
    "Jour du solde le plus bas",
    FIRST_BELOW,
    "Solde à la fin de la période",
];
/// Beneath the title of the answer.
pub const ANSWER_LEAD: &str = "Les phrases et les essais disent ce qu’il en était à la création du fichier ; les montants de ce premier tableau sont des formules.";
/// Beneath the title of the rules.
pub const RULES_LEAD: &str = "Un montant changé ici change les mouvements, les soldes et les mois. Un jour, un rythme ou une ligne de plus demandent un nouveau fichier.";
/// Beneath the title of the moves.
pub const MOVES_LEAD: &str = "Recettes : des valeurs. Dépenses : des formules, montant de la règle, ou montant de l’année partagé au centime, les premiers paiements de l’année prenant le reste.";
/// Beneath the title of the months.
pub const MONTHS_LEAD: &str = "Chaque mois s’ouvre sur la clôture du précédent ; entrées et sorties sont des sommes de la feuille des mouvements.";
/// What an expense without an end has in its place.
pub const NO_END: &str = "la fin de la période";

/// Behind the name of the program, on paper.
pub const PRINTED: &str = "trésorerie";
/// Whose money it is.
pub const WHOSE: &str = "Les recettes sont celles de la simulation, avec le financement régional saisi ; les dépenses et le solde de départ sont les vôtres. Rien ici n’est une promesse ni un conseil.";
/// Which project it is.
pub const PROJECT: &str = "Projet";
/// Heading of whose money it is.
pub const WHOSE_HEADING: &str = "De qui";
/// Heading of the answer.
pub const ANSWER: &str = "Réponse";
/// Heading of the answer on the second line.
pub const ANSWER_EXPECTED: &str = "Réponse, attendu";
/// Heading of what would avoid the shortages.
pub const REMEDY: &str = "Ce qui éviterait tout manque";
/// The balance that the account begins with.
pub const OPENING: &str = treasury::BALANCE;
/// Where it was not typed.
pub const OPENING_ASSUMED: &str = "Faute de solde saisi, le compte part de 0 €.";
/// Beside an opening balance that was not typed.
pub const NOT_TYPED: &str = "non saisi";
/// The day of that balance, on its morning.
pub const OPENING_DAY: &str = treasury::BALANCE_DAY;
/// The last day that counts.
pub const HORIZON: &str = "Dernier jour compté";
/// The lowest balance.
pub const LOWEST: &str = "Solde le plus bas";
/// The first day below zero.
pub const FIRST_BELOW: &str = "Premier jour sous zéro";
/// Where no day is below zero.
pub const NO_DAY_BELOW: &str = "aucun";
/// The advance that is needed.
pub const ADVANCE_NEEDED: &str = "Avance nécessaire";
/// Heading of the months.
pub const MONTHS: &str = "Mois par mois";
/// Columns of the months, on paper.
pub const MONTH_COLUMNS: [&str; 8] = [
    "Mois",
    "Entrées",
    "Sorties",
    "Solde prudent",
    "certitude",
    "Plus bas du mois",
    "Solde attendu",
    "certitude",
];
/// Heading of the expenses.
pub const EXPENSES: &str = "Vos dépenses";
/// What is said of them.
pub const OWN: &str =
    "Chaque dépense est la vôtre : montant toutes taxes comprises, salaires au coût employeur.";
/// Between an amount and its mark.
pub const COMMA: &str = ", ";
/// Where there is none.
pub const NO_EXPENSE: &str = "Aucune dépense n’est saisie.";
/// Columns of the expenses, on paper.
pub const EXPENSE_COLUMNS: [&str; 6] = [
    "Dépense",
    "Montant",
    "Rythme",
    "Premier paiement",
    "Fin",
    "Pour",
];
/// Heading of what the forecast rests on.
pub const ACCOUNT: &str = "Le compte";
/// Heading of why there is no forecast.
pub const REFUSED: &str = "Pas de prévision";
/// Heading of what is typed and does not count.
pub const NOT_READ: &str = "Saisies à corriger, qui ne comptent pas";
/// Heading of the named tests.
pub const TESTS: &str = "Essais";
/// Where none was asked for.
pub const NO_TEST: &str = "Aucun essai n’a été demandé.";
/// The account as it is.
pub const WITHOUT_TEST: &str = "sans essai";
/// Columns of the tests.
pub const TEST_COLUMNS: [&str; 7] = [
    "Essai",
    "Ligne",
    LOWEST,
    "Certitude",
    "Jour",
    FIRST_BELOW,
    ADVANCE_NEEDED,
];
/// The same on paper, where the word of a mark stands below its amount.
pub const PAPER_TEST_COLUMNS: [&str; 6] = [
    "Essai",
    "Ligne",
    LOWEST,
    "Jour",
    FIRST_BELOW,
    ADVANCE_NEEDED,
];
/// Heading of both passes.
pub const PASSES: &str = "Sans avance, puis avec";
/// Where the prudent line is never below zero.
pub const NO_ADVANCE: &str =
    "Sans avance, le solde prudent ne descend jamais sous zéro : aucune n’est nécessaire.";
/// Heading of what is told beside.
pub const TOLD: &str = "Seuils et rappels";
/// What must be known of it.
pub const TOLD_LEAD: &str = "Dit, jamais décidé : à confirmer avec un expert-comptable.";
/// Columns of the grants; the threshold stands behind them.
pub const PAPER_GRANT_COLUMNS: [&str; 3] = ["Versements de l’année civile", "Prudent", "Attendu"];
/// Heading of what does not count.
pub const UNCOUNTED: &str = "Listés, mais pas comptés";
/// Columns of what does not count, on paper.
pub const UNCOUNTED_COLUMNS: [&str; 5] = ["Mouvement", "Jour", "Prudent", "Attendu", "Pourquoi"];
/// Heading of the sources.
pub const SOURCES: &str = "Sources";
/// Heading of how it is read.
pub const HOW: &str = "Comment lire";
/// How it is read.
pub const HOW_POINTS: [&str; 3] = [
    "Prudent compte par défaut ; attendu est la seconde ligne.",
    "Les mouvements d’un même jour comptent ensemble : le solde d’un jour est celui de sa fin.",
    "Un solde porte la marque la plus faible de tout ce dont il est fait.",
];
/// Above the link.
pub const LINK_LEAD: &str =
    "Ce lien rouvre la trésorerie, avec les dépenses et le solde, telle qu’elle est ici.";
/// Where the link does not tell the account.
pub const LINK_WITHOUT: &str = "Le lien du projet ne porte ni vos dépenses ni votre solde de départ, faute d’avoir coché la case qui les y met.";
/// There is no code of a link that is too long.
pub const NO_CODE_TOO_LONG: &str =
    "Pas de code : le lien est trop long pour un code lisible sur papier.";
/// Who is warned of an offer that was never adopted.
pub const WARNING: &str = "À lire d’abord";

/// When an amount carries the word.
#[must_use]
pub const fn mark_meaning(of: Certainty) -> &'static str {
    match of {
        Certainty::Own => {
            "ce que vous avez saisi : dépense, solde, financement régional ou montant de votre contrat"
        }
        other => certainty_meaning(other),
    }
}

/// The title, with whose account it is.
#[must_use]
pub fn title(heading: &str, name: &str) -> String {
    let name = if name.is_empty() {
        files::UNNAMED
    } else {
        name
    };
    files::title(heading, "", name)
}

/// What a move comes of.
#[must_use]
pub const fn nature(origin: Origin, is_regional: bool) -> &'static str {
    match origin {
        Origin::Receipt(_) if is_regional => "financement régional",
        Origin::Receipt(_) => "versement de l’accord",
        Origin::Advance => "avance",
        Origin::Expense(_) => "dépense",
        Origin::Repayment => "avance rendue",
    }
}

/// A payment of the agreement.
#[must_use]
pub fn payment(payment: &Payment) -> String {
    let name = super::payment(payment);
    match payment.when {
        When::NotBefore(_) => format!("{name}, au plus tôt ce jour"),
        When::On(_) | When::Unknown(_) => name,
    }
}

/// The first row of the moves.
#[must_use]
pub fn opening(is_assumed: bool) -> String {
    if is_assumed {
        format!("{OPENING}, au matin, {NOT_TYPED}")
    } else {
        format!("{OPENING}, au matin")
    }
}

/// An expense by the visitor's name for it, or its number in the form.
#[must_use]
pub fn expense_name(of: &ReadExpense) -> String {
    treasury::called(of.number, &of.expense.label)
}

/// What an expense is for.
#[must_use]
pub fn purpose(of: &Expense) -> &'static str {
    super::pick(Pick::Purpose(of.purpose))
}

/// An amount and what it is the amount of.
#[must_use]
pub fn amount(of: &Expense) -> String {
    format!("{} {}", money(of.amount), treasury::per(of.per))
}

/// The last day of an expense; nothing of one that is paid once.
#[must_use]
pub fn end(of: &Expense) -> String {
    match (of.end, of.rhythm) {
        (Some(end), _) => date_in_figures(end),
        (None, Rhythm::Once) => String::new(),
        (None, _) => NO_END.into(),
    }
}

/// An expense in one line, behind its name.
#[must_use]
pub fn expense(of: &Expense) -> String {
    let start = date(of.start);
    let days = match (of.end, of.rhythm) {
        (_, Rhythm::Once) => format!("le {start}"),
        (Some(end), _) => format!("du {start} au {}", date(end)),
        (None, _) => format!("du {start} à {NO_END}"),
    };
    format!(
        "{}, {}, {}, {days}, pour : {}",
        amount(of),
        mark(of.certainty),
        treasury::rhythm(of.rhythm),
        purpose(of)
    )
}

/// Columns of the sheet of the rules.
pub const SHEET_RULES: [&str; 12] = [
    "Dépense",
    part(ExpensePart::Label),
    part(ExpensePart::Amount),
    part(ExpensePart::Per),
    part(ExpensePart::Rhythm),
    part(ExpensePart::Start),
    part(ExpensePart::End),
    part(ExpensePart::For),
    "Certitude",
    part(ExpensePart::Gross),
    part(ExpensePart::Time),
    part(ExpensePart::Member),
];

/// The same on paper, on one line.
#[must_use]
pub fn month_unbroken(of: &MonthBalance) -> String {
    sentence_case(&month(of)).replace(' ', "\u{a0}")
}

/// A month, as the head of a row.
#[must_use]
pub fn month(of: &MonthBalance) -> String {
    let number = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(of.year).unwrap_or_default();
    month_of_year(year, number(of.month))
}

/// The answer of a line as one sentence: the lowest balance with its day, the first day below zero, each shortage.
#[must_use]
pub fn answer(forecast: &Forecast, line: Line) -> String {
    let shortages = forecast.shortages.on(line);
    let mut said = vec![
        treasury::lowest(*forecast.lowest.on(line)),
        treasury::first_below(forecast.first_below(line)),
    ];
    said.extend(
        shortages
            .iter()
            .take(SHORTAGES_TOLD)
            .map(treasury::shortage),
    );
    match shortages.len().saturating_sub(SHORTAGES_TOLD) {
        0 => {}
        1 => said.push("une autre période sous zéro".into()),
        more => said.push(format!("{more} autres périodes sous zéro")),
    }
    format!("{}.", said.join(" ; "))
}

/// Shortages that a sentence tells one by one.
const SHORTAGES_TOLD: usize = 3;

/// A balance with its day, in a table.
#[must_use]
pub fn low(low: Low) -> String {
    format!("{}, le {}", money(low.balance.money), date(low.day))
}

/// The same in figures, in a narrow column.
#[must_use]
pub fn low_in_figures(low: Low) -> String {
    format!(
        "{}, le {}",
        money(low.balance.money),
        date_in_figures(low.day)
    )
}

/// What is to be known of a test.
#[must_use]
pub const fn test_note(test: Test) -> &'static str {
    match test {
        Test::Late(_) => treasury::NO_STATISTICS,
        Test::VariableAtZero => {
            "Le volet variable à zéro ne change que la ligne attendue : le prudent ne le compte pas."
        }
        Test::Slipped(_) => {
            "La signature et le début des missions glissent ; les dépenses restent à leurs jours."
        }
    }
}

/// A sentence about a line of the account.
#[must_use]
pub fn of_line(line: Line, said: &str) -> String {
    format!("{}. {said}", sentence_case(treasury::line(line)))
}

/// The answers of both lines, once where they are the same; each behind the name of its line.
#[must_use]
pub fn answers(forecast: &Forecast) -> Vec<String> {
    let [prudent, expected] = Line::ALL.map(|line| answer(forecast, line));
    if prudent == expected {
        return vec![format!("Prudent et attendu. {prudent}")];
    }
    vec![
        of_line(Line::Prudent, &prudent),
        of_line(Line::Expected, &expected),
    ]
}

/// A sentence about a named test.
#[must_use]
pub fn of_test(test: Test, said: &str) -> String {
    format!("{}. {said}", sentence_case(&self::test(test)))
}

/// The second pass.
#[must_use]
pub fn second_pass(advance: Advance, low: Low) -> String {
    format!(
        "Avec une avance de {} reçue le {} et pas encore rendue à la fin de la période : solde prudent le plus bas de {}.",
        money(advance.amount),
        date(advance.received),
        self::low(low)
    )
}

/// What one member is paid in a year, beside the ceiling.
#[must_use]
pub fn pay(name: &str, paid: Money, told: &PayTold) -> String {
    format!(
        "« {name} », {} en {}. {}",
        money(paid),
        told.ceiling.year,
        treasury::pay(told)
    )
}

/// The grants of a civil year, where a line of them is above the threshold.
#[must_use]
pub fn above(year: &GrantsYear) -> String {
    let of = |line: Line| {
        if *year.is_above.on(line) {
            "oui"
        } else {
            "non"
        }
    };
    match (year.is_above.prudent, year.is_above.expected) {
        (prudent, expected) if prudent == expected => of(Line::Prudent).into(),
        _ => format!(
            "prudent : {}, attendu : {}",
            of(Line::Prudent),
            of(Line::Expected)
        ),
    }
}

/// The column of the threshold of public grants.
#[must_use]
pub fn threshold() -> String {
    format!("Au-dessus de {}", money(GRANTS.money()))
}

/// Whether a move counts, or why it does not.
#[must_use]
pub fn not_counted(why: Why) -> String {
    format!("non : {}", treasury::uncounted(why))
}

/// What the forecast covers.
#[must_use]
pub fn covered(first: Date, last: Date) -> String {
    let number = first.days_until(last).unsigned_abs().saturating_add(1);
    format!("du {} au {}, {}", date(first), date(last), days(number))
}

/// What every file of the account says at its end: link, day, figures, marks, estimates.
#[must_use]
pub fn about(link: &str, tells_account: bool, today: Option<Date>) -> Vec<[String; 2]> {
    let mut notes = files::made_of(link, today);
    if !tells_account {
        notes.push([LINK.into(), LINK_WITHOUT.into()]);
    }
    notes.push(["Version des chiffres".into(), files::version()]);
    notes.push([
        "Certitude".into(),
        files::EVERY_AMOUNT_HAS_ITS_CERTAINTY.into(),
    ]);
    let marks = Certainty::ALL.map(|of| [sentence_case(mark(of)), mark_meaning(of).into()]);
    notes.extend(marks);
    notes.push(["Lectures".into(), super::ESTIMATES_MEANING.into()]);
    notes.extend(HOW_POINTS.map(|point| [HOW.into(), point.into()]));
    notes
}

/// Beside what is said of the link.
const LINK: &str = "Lien";

/// A sentence, and behind it its mark and the titles of its sources.
#[must_use]
pub fn told(said: &str, behind: &[&str]) -> String {
    if behind.is_empty() {
        said.to_owned()
    } else {
        let behind = behind.join(files::BETWEEN);
        format!("{said} {}.", sentence_case(&behind))
    }
}

/// What the expected line says where it says what the prudent one does.
pub const SAME_ANSWER: &str = "La ligne attendue donne la même réponse.";

/// Several payments of one expense and one amount.
#[must_use]
pub fn payments(label: &str, number: usize) -> String {
    match number {
        0 | 1 => label.to_owned(),
        _ => format!("{label}, {number} paiements de ce montant"),
    }
}

/// The first and the last of their days.
#[must_use]
pub fn days_of(first: Date, last: Date) -> String {
    if first == last {
        date_in_figures(first)
    } else {
        format!("{} à {}", date_in_figures(first), date_in_figures(last))
    }
}
