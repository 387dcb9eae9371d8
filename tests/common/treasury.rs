//! Short ways to say a project with its bank account, and what files and papers are asked of it.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]

use amorce::documents::planning::Asked;
use amorce::funding::{Project, Simulation, simulate};
use amorce::input::{Draft, Field, read};
use amorce::outlook::{Course, Outlook, Tests};
use amorce::treasury::MonthsLate;
use amorce::units::Date;

/// The day on which files are asked for.
pub const TODAY: &str = "2026-01-05";
/// A link that tells an expense, as the visitor's tick makes it.
pub const TELLS: &str = "https://amorce.example/#expense-1-amount=8000&v=1";
/// A link that does not.
pub const TELLS_NOT: &str = "https://amorce.example/#pop=52000&v=1";

/// A draft, and all that is made of it.
pub struct Of {
    draft: Draft,
    project: Project,
    simulation: Simulation,
    pub outlook: Outlook,
    today: Option<Date>,
}

/// Each of the three named tests.
pub const EVERY_TEST: Tests = Tests {
    late: Some(MonthsLate::Two),
    variable_at_zero: true,
    slipped: 6,
};

impl Of {
    pub fn new(fields: &[(&str, &str)], tests: Tests) -> Self {
        let mut draft = Draft::default();
        for (key, text) in fields {
            draft.set(Field::parse(key).unwrap(), *text);
        }
        let today = TODAY.parse().ok();
        let project = read(&draft, today).project;
        let simulation = simulate(&project);
        Self {
            outlook: Outlook::of(&draft, &project, &simulation, tests),
            draft,
            project,
            simulation,
            today,
        }
    }

    pub fn asked<'a>(&'a self, link: &'a str) -> Asked<'a> {
        Asked {
            draft: &self.draft,
            project: &self.project,
            simulation: &self.simulation,
            outlook: &self.outlook,
            today: self.today,
            link,
        }
    }

    pub fn course(&self) -> &Course {
        self.outlook.treasury.course.as_ref().unwrap()
    }
}

/// The first vector of docs/plan-and-treasury.md: −8 000 € at the end of January, −2 000 € from February to May, 0 € in June.
pub fn first() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "CPTS du Sud"),
        ("balance", "0"),
        ("balance-day", "2026-01-01"),
        ("fir-1-label", "Aide au démarrage"),
        ("fir-1-date", "2026-02-28"),
        ("fir-1-amount", "8000"),
        ("fir-2-date", "2026-06-30"),
        ("fir-2-amount", "2000"),
        ("expense-1-label", "Étude"),
        ("expense-1-amount", "8000"),
        ("expense-1-start", "2026-01-31"),
        ("expense-2-amount", "2000"),
        ("expense-2-start", "2026-02-28"),
        ("expense-2-for", "access"),
    ]
}

/// The second: FIR of 45 000 € in January 2026, a half-time coordinator of 25 663 € a year each month from February, a consultant of
/// 10 000 € in April and October. December +1 475.58, January −663.00, April −7 078.77.
pub fn second() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "CPTS du Nord"),
        ("balance", "0"),
        ("balance-day", "2026-01-15"),
        ("fir-1-date", "2026-01-15"),
        ("fir-1-amount", "45000"),
        ("expense-1-label", "Coordination"),
        ("expense-1-amount", "25663"),
        ("expense-1-per", "year"),
        ("expense-1-rhythm", "monthly"),
        ("expense-1-start", "2026-02-15"),
        ("expense-2-label", "Conseil, avril"),
        ("expense-2-amount", "10000"),
        ("expense-2-start", "2026-04-15"),
        ("expense-3-label", "Conseil, octobre"),
        ("expense-3-amount", "10000"),
        ("expense-3-start", "2026-10-15"),
    ]
}

/// A planned contract with its schedule, a balance below zero, every rhythm, month ends, a salary read off the table, moves that do not
/// count: earlier, later, without a day.
pub fn whole() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "CPTS du Val"),
        ("pop", "52000"),
        ("status", "planned"),
        ("signature", "2026-06-15"),
        ("access", "2026-09-01"),
        ("pathways", "2026-12-15"),
        ("prevention", "2027-03-01"),
        ("crisis", "2027-06-15"),
        ("balance", "-1234,56"),
        ("balance-day", "2026-01-31"),
        ("fir-1-label", "Sans date"),
        ("fir-1-amount", "3000"),
        ("fir-2-label", "Déjà versé"),
        ("fir-2-date", "2025-12-01"),
        ("fir-2-amount", "4000"),
        ("expense-1-label", "Coordination"),
        ("expense-1-gross", "38000"),
        ("expense-1-rhythm", "monthly"),
        ("expense-1-start", "2026-03-31"),
        ("expense-2-label", "Loyer"),
        ("expense-2-amount", "1000,01"),
        ("expense-2-per", "year"),
        ("expense-2-rhythm", "quarterly"),
        ("expense-2-start", "2026-01-31"),
        ("expense-2-end", "2028-01-31"),
        ("expense-3-label", "Logiciel"),
        ("expense-3-amount", "99,99"),
        ("expense-3-rhythm", "monthly"),
        ("expense-3-start", "2025-11-30"),
        ("expense-3-for", "access"),
        ("expense-4-label", "Comptable"),
        ("expense-4-amount", "1800"),
        ("expense-4-per", "year"),
        ("expense-4-rhythm", "yearly"),
        ("expense-4-start", "2026-12-31"),
        ("expense-5-label", "Membre"),
        ("expense-5-amount", "49000"),
        ("expense-5-rhythm", "yearly"),
        ("expense-5-start", "2026-05-05"),
        ("expense-5-member", "yes"),
        ("expense-6-label", "Plus tard"),
        ("expense-6-amount", "500"),
        ("expense-6-start", "2040-01-01"),
    ]
}
