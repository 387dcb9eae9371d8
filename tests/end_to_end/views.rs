//! Every view of the page, every state that it is shown in, and every way of looking at it.
//! This module must never know what is checked there: a view that joins the list joins every check.

use amorce::input::{ExpensePart, Field, PlanPart};
use amorce::law::OwnLine;
use amorce::law::{FigureKey, Line, Regime};
use amorce::plan::PlanStep;
use amorce::units::Tier;
use serde_json::json;

use super::page::{Page, visit};

/// A view, and how a visitor gets it into each of its states.
pub(crate) struct View {
    pub(crate) name: &'static str,
    /// What its link ends with.
    fragment: &'static str,
    /// What shows once it is there.
    ready: &'static str,
    pub(crate) states: &'static [State],
}

impl View {
    /// Whether a dossier is printed in its place.
    pub(crate) fn prints_a_dossier(&self) -> bool {
        self.fragment.is_empty()
    }
}

/// A state of a view.
pub(crate) struct State {
    pub(crate) name: &'static str,
    reach: fn(&Page),
}

/// A new view is one line here.
pub(crate) const VIEWS: &[View] = &[
    View {
        name: "simulation",
        fragment: "",
        ready: "[data-key='answer']",
        states: &[
            state("empty", come),
            state("filled", fill),
            state("errors", err),
            state("details", open_everything),
            state("offer", pick_an_offer),
            state("communes", choose_communes),
            state("linked", come_by_a_link),
            state("kept", keep_a_project),
        ],
    },
    View {
        name: "plan",
        fragment: "#plan",
        ready: "#plan-next",
        states: &[
            state("empty", |_| {}),
            state("filled", tell_the_plan),
            state("errors", err_in_the_plan),
        ],
    },
    View {
        name: "comparer",
        fragment: "#comparer",
        ready: "#compare-title",
        states: &[
            state("empty", |_| {}),
            state("alone", compare_one),
            state("filled", compare_three),
        ],
    },
    View {
        name: "bareme",
        fragment: "#bareme",
        ready: "[data-figure]",
        states: &[state("closed", |_| {}), state("filled", replace_a_figure)],
    },
    View {
        name: "cas-types",
        fragment: "#cas-types",
        ready: "[data-key='cases']",
        states: &[state("filled", open_some_cases)],
    },
    View {
        name: "autres-aides",
        fragment: "#autres-aides",
        ready: "#aid-form",
        states: &[
            state("empty", |_| {}),
            state("filled", type_a_contract),
            state("errors", err_in_a_contract),
            state("structure", answer_for_a_structure),
            state("missing", miss_a_prerequisite),
        ],
    },
    View {
        name: "tresorerie",
        fragment: "#tresorerie",
        ready: "#treasury-form-title",
        states: &[
            state("empty", |_| {}),
            state("filled", spend),
            state("errors", err_in_expenses),
            state("compared", compare_two_starts),
        ],
    },
    View {
        name: "methode",
        fragment: "#methode",
        ready: "#methode-certitude",
        states: &[state("filled", |_| {})],
    },
    View {
        name: "integrer",
        fragment: "#integrer",
        ready: "[data-key='embed-cost']",
        states: &[state("empty", |_| {}), state("filled", choose_how_to_embed)],
    },
];

/// The state that pictures show.
pub(crate) const SHOWN: &str = "filled";

const fn state(name: &'static str, reach: fn(&Page)) -> State {
    State { name, reach }
}

/// Comes with a mouse and nothing to type: the rest of the page is fetched then.
fn come(page: &Page) {
    page.browser().click("h1");
    page.waits_for("#roadmap-title");
}

/// Until the rest of the page is there, and all that comes once the typing rests.
fn settle(page: &Page) {
    page.waits_for("#roadmap-title");
    page.waits_for(".kept .button");
    page.browser().wait("the address", || {
        let hash = page.hash();
        hash.contains("total=").then_some(()).ok_or(hash)
    });
}

fn fill(page: &Page) {
    page.type_in(Field::Population, "120 000");
    page.type_in(Field::Letter, "10/05/2022");
    page.signed("15/06/2022");
    page.pays("seed-total", 131_250);
    settle(page);
}

fn err(page: &Page) {
    page.type_in(Field::Population, "douze mille");
    page.signed("30/02/2022");
    page.type_in(Field::Letter, "hier");
    page.leave();
    settle(page);
    for field in [Field::Population, Field::Signature, Field::Letter] {
        page.objects_to(field);
    }
}

/// Communes of a link, one of them in part, one that is no commune, a list with doubts, and results in sight.
fn choose_communes(page: &Page) {
    page.browser().go_to("about:blank");
    page.go_to("#communes=2023;01001,004:1200,999,69123&figures=1&pop=521187&v=1");
    page.press_button("Choisir les communes");
    page.type_in_box("#communes-list", "Saint-Sulpice;Nulle-Part");
    page.press_button("Ajouter ces communes");
    page.waits_for_words(".communes", "aucune commune");
    page.type_in_box("#f-communes", "saint sulpice");
    page.waits_for_words("#communes-found", "Saint-Sulpice");
}

fn open_everything(page: &Page) {
    fill(page);
    page.unfold();
    // A mark that takes several words.
    page.type_in(Field::Own(OwnLine::Operating), "60 000");
    page.pays("seed-envelope", 60_000);
    // The form scrolls by itself: nothing of it is to stand behind its edge.
    page.browser().script(
        "document.activeElement.blur(); document.querySelector('.asked').scrollTo(0, 0);",
        Vec::new(),
    );
}

/// Every tenth case: each is drawn by the same component.
fn open_some_cases(page: &Page) {
    page.browser().wait("some cases open", || {
        let closed = page.browser().answer(
            "const cases = [...document.querySelectorAll('details')].filter((_, place) => place % 10 === 0);
             const closed = cases.filter(({ open }) => !open);
             closed.forEach((one) => one.querySelector('summary').click());
             return cases.length > 5 && closed.length === 0;",
            Vec::new(),
        )?;
        (closed == json!(true)).then_some(()).ok_or_else(|| "closed ones".to_owned())
    });
}

fn pick_an_offer(page: &Page) {
    page.type_in(Field::Population, "30 000");
    page.signed("01/06/2021");
    page.pick(Field::Regime, "offer-2020-75");
    page.pays("seed-total", 87_500);
    settle(page);
    page.unfold();
}

/// By a link that is not understood whole, with scenarios and what a contract says.
fn come_by_a_link(page: &Page) {
    page.browser().go_to("about:blank");
    page.go_to(
        "#2.regime=offer-2020-75&couleur=bleu&figures=1&letter=hier&name=CPTS+du+Bocage\
         &own-operating=61000&pop=52000&scenarios=2&signature=2022-06-15&status=signed&total=1&v=1",
    );
    page.waits_for("#arrived-title");
    page.waits_for(".which");
    page.press_button("Code QR");
    page.waits_for_element("#qr svg");
    page.waits_for("#roadmap-title");
}

fn keep_a_project(page: &Page) {
    fill(page);
    for name in ["CPTS du Bocage", "La même, en 2023"] {
        page.type_in_box("#project-name", name);
        page.press_button("Enregistrer");
    }
    page.press_named("Renommer\u{a0}: CPTS du Bocage");
    page.press_named("Supprimer\u{a0}: La même, en 2023");
    page.tells("Supprimé");
}

fn compare(page: &Page, fragment: &str) {
    page.browser().go_to("about:blank");
    page.go_to(fragment);
    page.waits_for("#roadmap-title");
    page.waits_for("#share-title");
    page.browser().click("a[href='#comparer']");
    page.waits_for("#compare-title");
}

fn compare_one(page: &Page) {
    compare(page, "#pop=52000&signature=2022-06-15&status=signed&v=1");
    page.waits_for("#compare-add");
}

fn compare_three(page: &Page) {
    compare(
        page,
        "#2.regime=offer-2020-75&3.pop=200000&3.signature=2023-01-10&access=2022-09-01&name=CPTS+du+Bocage\
         &pop=52000&scenarios=3&signature=2022-06-15&status=signed&v=1",
    );
    page.waits_for("#compare-pictures");
    page.unfold();
}

/// With a figure that replaces another, and one that is refused.
fn replace_a_figure(page: &Page) {
    let figure = |tier| {
        Field::Figure(FigureKey {
            line: Line::OperatingBase,
            regime: Some(Regime::Avenant2),
            tier: Some(tier),
        })
    };
    page.unfold();
    // What scrolls smoothly is not where it is clicked.
    page.browser().calm_down();
    page.type_in(figure(Tier::One), "51 234");
    page.type_in(figure(Tier::Two), "beaucoup");
    page.leave();
    page.waits_for("#annex .error");
}

/// With every option, down to what becomes of the fields.
fn choose_how_to_embed(page: &Page) {
    page.unfold();
    let pick = |css: &str, value: &str| page.browser().choose(css, value);
    pick("#embed-way", "element");
    pick("#embed-theme", "dark");
    pick("#embed-right-pop", "lock");
    pick("#embed-right-regime", "hide");
    page.type_in_box("#embed-pop", "52000");
    page.leave();
    page.browser().click("#embed-compact");
    page.waits_for_element("iframe[src*='lock=pop']");
}

/// A project with a letter and a signature that is past; steps in every state, obligations late and told. Without communes: their
/// files are kept once they were used, and this state is reached without a network too.
fn tell_the_plan(page: &Page) {
    page.browser().go_to("about:blank");
    page.go_to(
        "#pop=52000&name=CPTS+du+Bocage&letter=2022-03-01&project=2022-05-02&status=signed\
         &signature=2022-06-15&access=2022-09-01&done-full-access=no&plan-contact-done=yes&plan-contact-day=2021-10-05\
         &plan-association-done=no&plan-association-day=2022-01-30&plan-group-done=yes&v=1",
    );
    page.waits_for("#roadmap-title");
    page.browser().click(".views a[href='#plan']");
    page.waits_for("#plan-anniversaries");
    page.waits_for(".plan-answer");
}

/// Days and months that cannot be, and an assumed signature.
fn err_in_the_plan(page: &Page) {
    page.type_in(Field::Letter, "15/01/2027");
    page.waits_for(".plan-assumed");
    page.type_in(Field::LetterToSignature, "40");
    page.type_in(
        Field::Plan(PlanStep::Association, PlanPart::Day),
        "30/02/2027",
    );
    page.type_in(Field::HealthProject, "hier");
    page.leave();
    for field in [Field::LetterToSignature, Field::HealthProject] {
        page.objects_to(field);
    }
}

/// A contract of avenant 7 whose list is not known, everything unfolded.
fn type_a_contract(page: &Page) {
    page.type_in_box("#aid-signed", "15/10/2021");
    page.browser().choose("#aid-option", "1/3");
    page.type_in_box("#aid-attainment-4", "80");
    page.type_in_box("#aid-yearly-cost", "13 500");
    page.leave();
    page.waits_for_words("#aid-answer", "41 230");
    open_every_making(page);
}

fn err_in_a_contract(page: &Page) {
    page.type_in_box("#aid-signed", "31/02/2024");
    page.browser().choose("#aid-option", "collective");
    page.type_in_box("#aid-positions", "deux");
    page.type_in_box("#aid-yearly-cost", "0");
    page.leave();
    page.waits_for("#aid-yearly-cost-error");
    page.waits_for("#aid-signed-error");
}

/// By a link, with an uplift and what nothing settles; a year that is assumed as a whole.
fn answer_for_a_structure(page: &Page) {
    page.go_to(
        "#aide=msp&year=2026&patients=6000&professionals=13&hours=11:30&saturday=yes&unscheduled-care=yes&crisis-plan=yes\
         &missions=1&missions-ipa=yes&coordination=yes&protocols-ipa=2&meetings=6&files=30&eligible=650\
         &standard-system=year&advanced-system=since&advanced-since=2026-07-01&c2s=20&c2s-national=12,50&v=1",
    );
    page.waits_for("[data-table='more']");
    open_every_making(page);
}

/// What is missed is told first, what was not said among it.
fn miss_a_prerequisite(page: &Page) {
    page.go_to("#aide=msp&year=2025&patients=4000&professionals=13&coordination=no&v=1");
    page.waits_for("[data-said='prerequisite-missing']");
}

/// Opens every row of every table, and every list.
fn open_every_making(page: &Page) {
    page.unfold();
    page.browser().wait("every row open", || {
        let closed = page.browser().answer(
            "const closed = [...document.querySelectorAll('.aid .mark[aria-expanded=false]')];
             closed[0]?.click();
             return closed.length;",
            Vec::new(),
        )?;
        (closed == json!(0))
            .then_some(())
            .ok_or_else(|| closed.to_string())
    });
}

/// A project and its account by a link: a coordinator, a consultant, what a test comes to, everything unfolded.
fn spend(page: &Page) {
    page.browser().go_to("about:blank");
    page.go_to(
        "#pop=120000&signature=2027-06-15&status=planned&access=2027-09-15&pathways=2027-12-15&prevention=2027-12-15\
         &crisis=2027-09-15&fir-1-label=ARS&fir-1-amount=5000&balance=3000&balance-day=2026-12-01\
         &expense-1-label=Coordination&expense-1-gross=38000&expense-1-rhythm=monthly&expense-1-start=2027-02-01\
         &expense-2-label=Conseil&expense-2-amount=10000&expense-2-start=2027-03-15\
         &expense-3-label=Membre&expense-3-amount=5000&expense-3-per=year&expense-3-rhythm=quarterly\
         &expense-3-start=2026-12-15&expense-3-member=yes&v=1",
    );
    page.pays("seed-envelope", 75_000);
    page.go_to("#tresorerie");
    page.waits_for_words("#treasury-lowest", "sous zéro pendant");
    page.browser().click("#treasury-late-2");
    page.browser().click("#treasury-at-zero");
    page.browser().choose("#treasury-slipped", "6");
    page.waits_for_words(".treasury-tests", "Signature décalée");
    page.unfold();
}

fn err_in_expenses(page: &Page) {
    let of = |part| Field::Expense(1, part);
    page.type_in(Field::Balance, "beaucoup");
    page.type_in(of(ExpensePart::Label), "Conseil");
    page.type_in(of(ExpensePart::Amount), "8 000,555");
    page.type_in(of(ExpensePart::Start), "31/02/2027");
    page.type_in(of(ExpensePart::End), "hier");
    page.leave();
    for field in [
        Field::Balance,
        of(ExpensePart::Amount),
        of(ExpensePart::Start),
        of(ExpensePart::End),
    ] {
        page.objects_to(field);
    }
}

fn compare_two_starts(page: &Page) {
    page.type_in(Field::Expense(1, ExpensePart::Amount), "8 000");
    page.type_in(Field::Expense(1, ExpensePart::Start), "31/01/2027");
    page.waits_for_words("#treasury-lowest", "−8 000 €");
    page.press_named("Comparer avec un autre début\u{a0}: Dépense 1");
    page.type_in_box("#treasury-other-start", "31/03/2027");
    page.browser().click("#treasury-compare");
    page.waits_for_words(".treasury-compared", "31 mars 2027");
    page.press_named("Retirer\u{a0}: Dépense 1");
    page.waits_for("#treasury-restore");
}

/// A way of looking at the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// On a laptop.
    Light,
    /// The same by night.
    Dark,
    /// On the smallest phone, or a laptop's window of 1280 × 1024 at 400 %.
    Narrow,
    /// The same by night.
    NarrowDark,
    /// On a sheet of paper.
    Print,
    /// On a laptop whose visitor asked that nothing move.
    Calm,
}

impl Look {
    pub(crate) const ALL: [Self; 6] = [
        Self::Light,
        Self::Dark,
        Self::Narrow,
        Self::NarrowDark,
        Self::Print,
        Self::Calm,
    ];

    /// All that colours and sizes depend on.
    pub(crate) const DRAWN: &[Self] = &[
        Self::Light,
        Self::Dark,
        Self::Narrow,
        Self::NarrowDark,
        Self::Print,
    ];

    pub(crate) fn put_on(self, page: &Page) {
        let (width, height) = match self {
            Self::Light | Self::Dark | Self::Calm => (1280, 1024),
            Self::Narrow | Self::NarrowDark => (320, 256),
            // What the usual margins leave of 21 cm.
            Self::Print => (718, 1024),
        };
        let medium = if self == Self::Print {
            "print"
        } else {
            "screen"
        };
        let scheme = match self {
            Self::Dark | Self::NarrowDark => "dark",
            _ => "light",
        };
        let motion = if self == Self::Calm {
            "reduce"
        } else {
            "no-preference"
        };
        let preferences = [
            ("prefers-color-scheme", scheme),
            ("prefers-reduced-motion", motion),
        ];
        page.browser().resize(width, height, 1);
        page.browser().pretend(medium, &preferences);
    }
}

impl View {
    /// Whether a link of the page that is open leads there.
    pub(crate) fn is_offered(&self, page: &Page) -> bool {
        let css = format!(".views a[href='{}']", self.fragment);
        self.fragment.is_empty() || page.browser().text(&css).is_some()
    }

    /// The state that pictures show, of the page that is open.
    #[track_caller]
    pub(crate) fn reach(&self, page: &Page) {
        let shown = self.states.iter().find(|state| state.name == SHOWN);
        self.come(page);
        (shown.expect("the state that pictures show").reach)(page);
    }

    /// The same in a new document, of a page that may have shown others: nothing of them is left.
    #[track_caller]
    pub(crate) fn reach_anew(&self, page: &Page) {
        // A link that was opened would still be there, and its words come in above a view while something is clicked in it.
        let forget = "localStorage.clear(); sessionStorage.clear();";
        page.browser().script(forget, Vec::new());
        page.browser().go_to("about:blank");
        page.go_to("");
        page.shows("answer");
        page.browser().click("h1");
        page.waits_for_every_program();
        self.reach(page);
    }

    /// Opens the view.
    pub(crate) fn come(&self, page: &Page) {
        if !self.fragment.is_empty() {
            page.go_to(self.fragment);
            page.waits_for(self.ready);
        }
    }

    /// Opens the view and brings it into this state.
    pub(crate) fn visit(&self, state: &State, mut promise: impl FnMut(&mut Page)) {
        visit(|page| {
            self.come(page);
            (state.reach)(page);
            promise(page);
        });
    }
}

/// Something that is looked for in every state.
pub(crate) struct Checker {
    /// What a fault of it is told under.
    pub(crate) name: &'static str,
    pub(crate) looks: &'static [Look],
    pub(crate) faults: fn(&Page) -> Vec<String>,
}

/// Visits each of these states once, has every checker look at it, and fails with all that is wrong: those whose place
/// in the list, divided by the number of parts, leaves this rest.
#[track_caller]
pub(crate) fn check_everywhere(part: usize, parts: usize, checkers: &[Checker]) {
    let states = VIEWS
        .iter()
        .flat_map(|view| view.states.iter().map(move |state| (view, state)));
    let of_this_part = states
        .enumerate()
        .filter(|(place, _)| place % parts == part)
        .map(|(_, one)| one);
    let mut all = Vec::new();
    for (view, state) in of_this_part {
        view.visit(state, |page| {
            for look in Look::ALL {
                look.put_on(page);
                for checker in checkers.iter().filter(|one| one.looks.contains(&look)) {
                    let found = (checker.faults)(page).into_iter();
                    all.extend(found.map(|fault| {
                        let (view, state, checker) = (view.name, state.name, checker.name);
                        format!("{view}, {state}, {look:?}, {checker}: {fault}")
                    }));
                }
            }
        });
    }
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
}
