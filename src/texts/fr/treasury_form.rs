//! The words of the view « Trésorerie »: its form, its tables, its buttons, the answer as one sentence.
//! This module must never promise a balance, nor advise.

use crate::input::ExpensePart;
use crate::outlook::{Course, Source, Treasury};
use crate::treasury::{
    Delay, Forecast, GRANTS, Line, Low, MEMBER_DAY, MEMBER_EVENING, Marked, MonthBalance,
    MonthsLate, Origin,
};
use crate::units::{Date, Money};

use super::treasury::{self, hidden, shortage};
pub use super::treasury::{called as short_name, expense, mark, test};
use super::{certainty, count, date, date::month, money, payment, sentence_case, whole_money};

/// Whose expenses they are, whose receipts, and where both stay.
pub const LEAD: &str = "Chaque dépense est la vôtre : vous la saisissez, rien n’est proposé sans sa source. Les versements sont ceux de la simulation. Rien ne quitte votre navigateur, et aucun lien ne porte la trésorerie tant que vous ne l’avez pas coché. Ce compte additionne des jours et des montants ; il ne promet rien.";
/// There is no project.
pub const NO_PROJECT: &str = "Aucun projet n’est encore saisi : aucun versement n’est compté.";
/// There is a project, and no receipt of the agreement.
pub const NO_POPULATION: &str =
    "La population du territoire manque : aucun versement de l’ACI n’est compté.";
/// Leads to the form of the project.
pub const TO_SIMULATION: &str = "Saisir votre projet dans la Simulation";
/// Where there is neither.
pub const NOTHING: &str = "Il n’y a encore ni versement ni dépense à compter.";

/// Heading of the answer.
pub const ANSWER: &str = "Ce que devient le compte";
/// Before the answer of the second line.
pub const EXPECTED: &str = "Ligne attendue, en tirets :";
/// Before an amount of the second line.
pub const EXPECTED_SHORT: &str = "attendu :";
/// Where the second line comes to the same as the first, for a time.
pub const SAME_LOWS: &str =
    "Ligne attendue, en tirets : le même solde le plus bas, les mêmes jours sous zéro.";
/// Where no later start of an expense avoids a shortage.
const NO_START: &str = "aucune autre date de début, seulement ";
/// Where both lines are one.
pub const SAME_LINES: &str = "La ligne attendue est la même.";
/// Why there is no answer.
pub const REFUSED: &str = "Le compte ne peut pas être établi :";
/// Above the expenses that do not count.
pub const LEFT_OUT: &str = "Ne compte pas encore :";
/// Above what is wrong with the opening balance.
pub const NOT_READ: &str = "À corriger :";

/// Heading of the form.
pub const FORM: &str = "Solde de départ et dépenses";
/// Legend of the opening balance.
pub const OPENING: &str = "Ce qu’il y a d’abord sur le compte";
/// Its amount.
pub const BALANCE: &str = "Solde de départ";
/// Its day.
pub const BALANCE_DAY: &str = "Jour du solde de départ";
/// What may be typed there.
pub const BALANCE_HINT: &str = "En euros ; un découvert s’écrit −1 200";
/// What the day means.
pub const BALANCE_DAY_HINT: &str = "Au matin de ce jour ; vide : aujourd’hui";
/// The part of an expense that opens.
pub const SALARY: &str = "Salaire, ou indemnités d’un membre";
/// How the cost of a salary is paid.
pub const COST_PER_YEAR: &str = "Coût d’une année, réparti selon le rythme.";
/// Takes an expense away.
pub const REMOVE: &str = "Retirer";
/// Brings it back.
pub const RESTORE: &str = "Annuler";
/// A blank expense more.
pub const ADD: &str = "Ajouter une dépense";
/// Above the lines to begin with.
pub const READY: &str = "Commencer une ligne :";
/// What the other lines to begin with fill.
pub const READY_EMPTY: &str = "Les autres lignes ne reçoivent que leur intitulé : aucun montant sourcé n’a été trouvé pour elles.";

/// Heading of the picture.
pub const PICTURE: &str = "Le solde dans le temps";
/// Where zero is.
pub const ZERO: &str = "zéro";
/// The key: the first line.
pub const KEY_PRUDENT: &str = "prudent, trait plein";
/// The key: the second line.
pub const KEY_EXPECTED: &str = "attendu, tirets";
/// The key: a day on which the balance goes below zero.
pub const KEY_BELOW: &str = "passe sous zéro (prudent)";
/// Which days the picture shows.
pub const SPAN: &str = "Période montrée";

/// Heading of the table by month.
pub const MONTHS: &str = "Mois par mois";
/// What the table counts.
pub const MONTHS_LEAD: &str = "Entrées et sorties de la ligne prudente, au jour où l’argent bouge ; chaque mois s’ouvre sur la clôture du précédent. En euros entiers ; les mouvements ont les centimes.";
/// Its columns.
pub const MONTH_COLUMNS: [&str; 7] = [
    "Mois",
    "Ouverture",
    "Entrées",
    "Sorties",
    "Clôture, prudent",
    "Clôture, attendu",
    "Sous zéro (prudent)",
];
/// Opens the moves.
pub const MOVES: &str = "Tous les mouvements, au jour";
/// Their columns.
pub const MOVE_COLUMNS: [&str; 6] = [
    "Jour",
    "Mouvement",
    "Entrée",
    "Sortie",
    "Solde, prudent",
    "Solde, attendu",
];
/// Opens what is listed and does not count.
pub const UNCOUNTED: &str = "Listé, mais pas compté";
/// Its columns.
pub const UNCOUNTED_COLUMNS: [&str; 5] = ["Jour", "Mouvement", "Prudent", "Attendu", "Pourquoi"];
/// In the place of a day.
pub const NO_DAY: &str = "sans date";

/// Heading of the named tests.
pub const TESTS: &str = "Trois essais";
/// What they are.
pub const TESTS_LEAD: &str =
    "Chacun refait le compte à part, sans pourcentage : ce sont des questions, pas des prévisions.";
/// The first test.
pub const LATE: &str = "Versements en retard";
/// It is not made.
pub const NOT_LATE: &str = "aucun retard";
/// The second test.
pub const AT_ZERO: &str = "Volet variable à zéro";
/// On which line it shows.
pub const AT_ZERO_HINT: &str =
    "Il ne change que la ligne attendue : la prudente ne compte déjà aucun résultat.";
/// The third test.
pub const SLIPPED: &str = "Signature décalée";
/// It is not made.
pub const NOT_SLIPPED: &str = "aucun décalage";
/// What moves with it.
pub const SLIPPED_HINT: &str =
    "La signature prévue et le début des missions se décalent ; les dépenses restent.";
/// Once it is signed.
pub const IS_SIGNED: &str = "Le contrat est signé : sa signature ne se décale plus.";
/// Without a day.
pub const NO_SIGNATURE: &str = "Aucune signature n’est prévue à un jour : il n’y a rien à décaler.";
/// Columns of what the tests come to.
pub const TEST_COLUMNS: [&str; 5] = [
    "Essai",
    "Ligne",
    "Solde le plus bas",
    "Premier jour sous zéro",
    "Avance nécessaire",
];
/// Where both lines come to the same.
pub const BOTH_LINES: &str = "les deux";
/// The account as it is.
pub const WITHOUT_TEST: &str = "sans essai";

/// Heading of both passes.
pub const PASSES: &str = "Sans avance, puis avec";
/// Where the first pass is enough.
pub const NO_PASS: &str =
    "La ligne prudente ne descend jamais sous zéro : aucune avance n’est nécessaire.";
/// Columns of the passes.
pub const PASS_COLUMNS: [&str; 3] = ["Passage", "Solde le plus bas", "Premier jour sous zéro"];
/// The first pass.
pub const FIRST_PASS: &str = "sans avance";

/// Heading of what is told beside.
pub const TOLD: &str = "À savoir à côté du compte";
/// Who settles it.
pub const TO_CONFIRM: &str = "Rien ici ne décide : à confirmer avec un expert-comptable.";
/// Which receipts stand beside the threshold.
pub const PROXY: &str = "Les versements comptés tiennent lieu de subventions publiques, faute de savoir lesquels en sont.";

/// Heading of the scenarios.
pub const SCENARIOS: &str = "Scénarios de trésorerie, côte à côte";
/// Above what differs in each.
pub const ROW: &str = "Ce qui change";
/// Where nothing differs.
pub const NO_DIFFERENCE: &str = "Les scénarios ont la même trésorerie saisie.";
/// Takes a scenario away.
pub const REMOVE_SCENARIO: &str = "Retirer";
/// Opens the box of another start.
pub const OTHER_START: &str = "Comparer avec un autre début";
/// The box.
pub const OTHER_START_DAY: &str = "Autre premier paiement";
/// Makes the scenario.
pub const COMPARE: &str = "Comparer";
/// Leaves it.
pub const CANCEL: &str = "Annuler";
/// Where there is no room for another scenario.
pub const THREE_ALREADY: &str =
    "Trois scénarios existent déjà, le plus possible : retirez-en un pour en comparer un autre.";
/// Rows of the comparison.
pub const COMPARED: [&str; 4] = [
    "Solde le plus bas, prudent",
    "Premier jour sous zéro, prudent",
    "Avance nécessaire, prudent",
    "Solde le plus bas, attendu",
];
/// A balance that cannot be worked out.
pub const NO_ANSWER: &str = "pas de réponse";
/// A field that holds nothing.
pub const BLANK: &str = "vide";

/// Heading of what leaves the page.
pub const SHARE: &str = "Garder ou transmettre la trésorerie";
/// What a link tells.
pub const WITH_TREASURY: &str = "Mettre la trésorerie dans le lien";
/// And what it does not.
pub const WITH_TREASURY_HINT: &str = "Sans cette coche, ni le lien, ni l’adresse de la page, ni le code QR ne disent le solde ou les dépenses.";
/// The box of the link.
pub const LINK_BOX: &str = "Le lien, tel qu’il sera copié";
/// Copies it.
pub const COPY: &str = "Copier le lien";
/// Where the browser does not copy.
pub const NOT_COPIED: &str =
    "Le navigateur n’a pas laissé copier : sélectionnez le texte et copiez-le vous-même.";
/// Prints.
pub const PRINT: &str = "Imprimer";
/// The files, by their kind.
pub const FILES: [(&str, &str); 4] = [
    ("xlsx", "Tableur (.xlsx)"),
    ("csv-fr", "CSV (point-virgule, virgule décimale)"),
    ("csv-en", "CSV (international)"),
    ("json", "Données (.json)"),
];

/// What is said of a part of an expense, on its card.
#[must_use]
pub const fn part(part: ExpensePart) -> &'static str {
    match part {
        ExpensePart::Label => "Intitulé",
        ExpensePart::Amount => "Montant TTC",
        ExpensePart::Per => "Ce montant est",
        ExpensePart::Rhythm => "Payé",
        ExpensePart::Start => "Premier paiement",
        ExpensePart::End => "Dernier jour",
        ExpensePart::For => "Pour",
        ExpensePart::Gross => "Salaire brut par an",
        ExpensePart::Time => "Temps de travail",
        ExpensePart::Member => "Ce sont les indemnités d’un seul membre",
    }
}

/// What may be typed there; empty where the choices speak for themselves.
#[must_use]
pub const fn hint(part: ExpensePart) -> &'static str {
    match part {
        ExpensePart::Amount => "En euros, par exemple 1 250,50",
        ExpensePart::Start => "Par exemple 01/03/2027",
        ExpensePart::End => "Vide : jusqu’à la fin du compte",
        ExpensePart::Gross => "En euros ; compté si le montant est vide",
        ExpensePart::Member => "Pour les comparer au plafond annuel",
        ExpensePart::Label
        | ExpensePart::Per
        | ExpensePart::Rhythm
        | ExpensePart::For
        | ExpensePart::Time => "",
    }
}

/// An expense by its number and what its owner calls it.
#[must_use]
pub fn expense_called(number: u8, label: &str) -> String {
    match label.trim() {
        "" => expense(number),
        label => format!("{}, « {label} »", expense(number)),
    }
}

/// A button of one expense among others, as it is heard.
#[must_use]
pub fn of_expense(action: &str, number: u8) -> String {
    format!("{action} : {}", expense(number))
}

/// Once an expense is gone.
pub const REMOVED: &str = "La dépense est retirée.";

/// All lines are there.
#[must_use]
pub fn most(lines: u8) -> String {
    format!("{} dépenses, le plus possible.", count(lines.into()))
}

/// What the employer's cost of a gross salary is, before its mark.
pub const EMPLOYER_COST: &str = "Coût employeur :";

/// What the ready line of coordination fills, and on what its cost rests.
#[must_use]
pub fn coordination(gross: Marked, cost: Option<Marked>) -> String {
    let cost = match cost {
        Some(cost) => format!(
            ", soit {} de coût employeur ({})",
            money(cost.money),
            certainty(cost.certainty)
        ),
        None => String::new(),
    };
    format!(
        "Coordination : {} brut par an ({}){cost}. {}",
        money(gross.money),
        certainty(gross.certainty),
        treasury::COST_BASIS
    )
}

/// What was read of a member's hours: told, and never filled in.
#[must_use]
pub fn members() -> String {
    let [day, evening] = [MEMBER_DAY, MEMBER_EVENING];
    format!(
        "Indemnisation des membres : {} de l’heure en journée, {} en soirée ({}, une seule CPTS). Vous comptez les heures et saisissez le montant.",
        money(day.money()),
        money(evening.money()),
        certainty(day.certainty)
    )
}

/// Nothing is typed for a balance to begin with.
#[must_use]
pub fn balance_assumed(day: Date) -> String {
    format!(
        "Faute de solde saisi, le compte part de {}, le {}.",
        money(Money::ZERO),
        date(day)
    )
}

/// To which day the account goes.
#[must_use]
pub fn horizon(day: Date) -> String {
    format!("Le compte va jusqu’au {}.", date(day))
}

/// What a line comes to, behind its lowest balance: its day, from when it is below zero, how long and how deep, and what would
/// avoid it; `name` says what an expense is called.
#[must_use]
pub fn after_lowest(course: &Course, line: Line, name: impl Fn(Delay) -> String) -> String {
    let Forecast {
        lowest, shortages, ..
    } = &course.forecast;
    let day = date(lowest.on(line).day);
    let shortages = shortages.on(line);
    let deepest = shortages.iter().max_by_key(|one| one.depth);
    let (Some(first), Some(deepest)) = (shortages.first(), deepest) else {
        return format!("au plus bas, le {day} ; aucun jour sous zéro.");
    };
    let mut text = format!("au plus bas, le {day} ; ");
    if shortages.len() > 1 {
        text.push_str(&format!(
            "premier jour sous zéro : le {} ; {} périodes sous zéro, dont la plus profonde : ",
            date(first.first),
            count(shortages.len() as u64)
        ));
    }
    text.push_str(&shortage(deepest));
    if let Some(remedy) = course.remedies.on(line) {
        text.push_str(" ; ce qui l’éviterait : ");
        if let Some(delay) = remedy.delay {
            text.push_str(&format!(
                "« {} » à partir du {} seulement, ou ",
                name(delay),
                date(delay.start)
            ));
        } else {
            text.push_str(NO_START);
        }
        text.push_str(&format!("une avance de {}", money(remedy.advance)));
    }
    text.push('.');
    text
}

/// What the prudent line comes to, in one sentence for those who hear the page; empty where there is nothing to tell.
#[must_use]
pub fn told(treasury: &Treasury) -> String {
    match &treasury.course {
        Ok(course) if !treasury.is_empty() => {
            let lowest = course.forecast.lowest.on(Line::Prudent);
            let after = after_lowest(course, Line::Prudent, |delay| called(treasury, delay));
            format!("{} {after}", money(lowest.balance.money))
        }
        _ => String::new(),
    }
}

/// What the expense of this place is called.
#[must_use]
pub fn called(treasury: &Treasury, delay: Delay) -> String {
    let expense = treasury.expense(delay.expense);
    expense.map_or_else(String::new, |of| short_name(of.number, &of.expense.label))
}

/// The months whose end hides a day below zero: a few of them, and how many more.
#[must_use]
pub fn hidden_months(forecast: &Forecast) -> Vec<String> {
    const MOST: usize = 2;
    let mut said: Vec<String> = forecast
        .hidden(Line::Prudent)
        .map(|(month, low)| hidden(month, low))
        .collect();
    let more = said.len().saturating_sub(MOST);
    if more > 1 {
        said.truncate(MOST);
        said.push(format!(
            "{} autres mois sont dans ce cas : le tableau les signale.",
            count(more as u64)
        ));
    }
    said
}

/// A month of the table.
#[must_use]
pub fn month_name(of: &MonthBalance) -> String {
    format!("{} {}", sentence_case(month(of.month)), of.year)
}

/// Whether the prudent line is below zero in a month: at its end, on a day that the end hides, or not at all.
#[must_use]
pub fn below_in_month(of: &MonthBalance) -> String {
    match of.hidden(Line::Prudent) {
        Some(low) => format!("{}, le {}", whole_money(low.balance.money), date(low.day)),
        None if of.closing.prudent.money < Money::ZERO => "à la clôture".into(),
        None => "non".into(),
    }
}

/// The key: the lowest balance, with its day.
#[must_use]
pub fn key_lowest(low: Low) -> String {
    format!(
        "solde le plus bas (prudent) : {}, le {}",
        whole_money(low.balance.money),
        date(low.day)
    )
}

/// The picture of all days.
pub const WHOLE_SPAN: &str = "tout le compte";

/// The picture of the first months.
#[must_use]
pub fn near_span(months: u32) -> String {
    format!("{} premiers mois", count(months.into()))
}

/// What a move is.
#[must_use]
pub fn origin(treasury: &Treasury, origin: Origin) -> String {
    match origin {
        Origin::Receipt(place) => match treasury.receipts.sources.get(place) {
            Some(Source::Agreement(of)) => payment(of),
            Some(Source::Regional(line)) => match line.label.trim() {
                "" => "Financement régional".into(),
                label => format!("Financement régional, {label}"),
            },
            None => String::new(),
        },
        Origin::Expense(place) => {
            let of = treasury.expense(place);
            of.map_or_else(String::new, |of| short_name(of.number, &of.expense.label))
        }
        Origin::Advance => "Avance".into(),
        Origin::Repayment => "Avance rendue".into(),
    }
}

/// A number of months.
#[must_use]
pub fn months_of(months: u8) -> String {
    super::number::months(months.into())
}

/// How late payments are.
#[must_use]
pub fn months_late(months: MonthsLate) -> String {
    super::number::months(months.number())
}

/// A day, or that there is none.
#[must_use]
pub fn first_below(day: Option<Date>) -> String {
    day.map_or_else(|| "jamais".into(), date)
}

/// An advance, or that none is needed.
#[must_use]
pub fn advance(amount: Money) -> String {
    if amount.is_zero() {
        treasury::NONE.into()
    } else {
        money(amount)
    }
}

/// The second pass.
#[must_use]
pub fn second_pass(amount: Money, received: Date) -> String {
    format!(
        "avec une avance de {}, le {}",
        money(amount),
        date(received)
    )
}

/// What the picture shows, for those who do not see it.
#[must_use]
pub fn picture(course: &Course, opening: Date, horizon: Date) -> String {
    let Forecast {
        lowest,
        days,
        shortages,
        ..
    } = &course.forecast;
    let low = lowest.on(Line::Prudent);
    let last = Line::ALL.map(|line| {
        let end = days.last().map(|day| day.balance.on(line).money);
        whole_money(end.unwrap_or_default())
    });
    let [prudent, expected] = last;
    let crossings = shortages.on(Line::Prudent).len();
    let below = match crossings {
        0 => "jamais sous zéro".into(),
        1 => "une période sous zéro".into(),
        many => format!("{} périodes sous zéro", count(many as u64)),
    };
    format!(
        "Du {} au {}, ligne prudente : au plus bas {}, le {}, {below} ; à la fin {prudent}. Ligne attendue, à la fin : {expected}.",
        date(opening),
        date(horizon),
        whole_money(low.balance.money),
        date(low.day)
    )
}

/// On which line something is so, behind its mark.
#[must_use]
pub fn on_line(line: Line) -> String {
    format!(", {}", treasury::line(line))
}

/// The line of what is told of one expense.
#[must_use]
pub fn pay_of(number: u8, label: &str, paid: Money, year: i32) -> String {
    format!(
        "{} : {} en {year}.",
        expense_called(number, label),
        money(paid)
    )
}

/// The threshold of the grants, as a heading of its years.
#[must_use]
pub fn threshold() -> String {
    format!(
        "Subventions publiques d’une année civile, seuil de {}",
        money(GRANTS.money())
    )
}
