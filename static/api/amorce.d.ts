/**
 * What a French CPTS will be paid, when, and how sure each euro is.
 *
 * Money is integer cents; days are ISO 8601 texts, `2022-06-15`; whatever is one of a few things is a name that
 * stays. What is not known is `null`. A later version only ever adds names, properties and codes.
 */

// ── What is asked ────────────────────────────────────────────────────────────────────────────────────

type Year = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
type Tier = 1 | 2 | 3 | 4;
type Line = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type Mission = "access" | "pathways" | "prevention" | "crisis" | "quality" | "support";
/** Every mission but that of crises, which is paid otherwise. */
export type MissionWithParts = Exclude<Mission, "crisis">;
export type Regime = "aci-2019" | "offer-2020-50" | "offer-2020-75" | "avenant-2";
export type Step =
  | "project-validated"
  | "start-access" | "start-crisis" | "start-pathways" | "start-prevention"
  | "full-access" | "full-crisis" | "full-pathways" | "full-prevention"
  | "contract-end";

/** What a person would type: `"12 345"`, `"15/06/2022"`, `"87,5"`. `null` and `""`: not given. */
type Text = string | null;
/** A day, `2022-06-15` or as a person types it. */
type Day = string | null;
/** Euros: a whole number, or a text for cents, `"61 234,50"`. */
type Money = number | string | null;
/** Percents: a whole number, or a text, `"87,5"`. */
type Percent = number | string | null;
type Ticked = boolean | "yes" | "no" | "" | null;

interface Main {
  /** The name of the project. */
  name?: Text;
  /** What its entries in calendars are known by: letters and digits that the page makes. */
  calendar?: Text;
  /** Inhabitants, 1 to 70 000 000. */
  pop?: number | string | null;
  /**
   * Communes by their Insee codes, parted by commas; behind `:` a part of the inhabitants: `"01004,01007:1200"`. `pop`
   * counts where it is given; without it they are added up, once `initTerritory()` has ended.
   */
  communes?: Text;
  /** Validation of the letter of intent. */
  letter?: Day;
  /** Filing of the health project. */
  project?: Day;
  /** The contract. Without it, a day of signature says enough where today is known. */
  status?: "signed" | "planned" | "no" | "" | null;
  /** Day of the signature. */
  signature?: Day;
  /** Whether the contract was, or is to be, renewed: then it has the years 6 to 10. */
  renewed?: Ticked;
  /** The rules to apply: those in force by default. */
  regime?: "auto" | Regime | "" | null;
  /** An action in reply to a core mission before the contract. */
  action?: boolean | "yes" | "no" | "unknown" | "" | null;
}

/** The reading of an assumption: what no text settles. The first is ours. */
interface Readings {
  "tier-at-80000"?: "tier-3" | "tier-2" | "" | null;
  "early-payment"?: "addition" | "advance" | "" | null;
  "booster-amount"?: "draft" | "nil" | "" | null;
  "booster-nature"?: "once" | "every-year" | "" | null;
  "pre-contract-amount"?: "draft" | "nil" | "" | null;
  "booster-on-last-day"?: "to-confirm" | "open" | "not-open" | "" | null;
  "booster-for-earlier"?: "to-confirm" | "open" | "not-open" | "" | null;
  "avenant-2-effect"?: "2022-04-01" | "2022-03-31" | "" | null;
  "running-contracts"?: "move" | "stay" | "" | null;
  "proration-unit"?: "days" | "months" | "" | null;
  "first-year-variable"?: "prorated" | "full" | "" | null;
  "crisis-plan-first-year"?: "full" | "prorated" | "" | null;
  "operating-year-1"?: "one" | "second" | "" | null;
  "mission-split"?: "estimated" | "" | null;
  "tier-2-interpolation"?: "interpolated" | "" | null;
  "renewed-first-advance"?: "advance" | "whole" | "" | null;
  "renewed-rules"?: "each-anniversary" | "anniversary-5" | "" | null;
  "renewed-amounts"?: "as-before" | "nothing" | "" | null;
  "renewed-crisis-plan"?: "later-year" | "first-year" | "" | null;
}

/** What is of no payment: the plan of action and the bank account. */
interface Beside {
  /** Months from the letter of intent to the signature, 9 to 30, for the plan alone; 12 by default. */
  "letter-to-signature"?: number | string | null;
  /** The balance of the bank account to begin with, on both sides of zero. */
  balance?: Money;
  /** The day of that balance, in its morning. */
  "balance-day"?: Day;
}

/** Steps of the plan of action that have a day of their own. */
export type PlanStep =
  | "contact" | "help" | "group" | "territory" | "diagnosis" | "association" | "money" | "coordinator"
  | "year" | "dialogue";

/** The number of an expense. */
export type ExpenseLine =
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20;

/** The published figures, as in `figures()`. */
export type FigureName =
  | `${"operating.base" | "ceiling.total" | "missions.all"}/aci-2019/${Tier}`
  | `uplift.50/offer-2020-50/${Tier}`
  | `${"uplift.75" | "letter-of-intent"}/offer-2020-75/${Tier}`
  | `${
      | "operating.base" | "booster" | "pre-contract-action" | "ceiling.total" | "missions.without-crisis"
      | "crisis.plan-first-year" | "crisis.plan-update" | "crisis.event"}/avenant-2/${Tier}`
  | `mission.${MissionWithParts}.${"fixed" | "variable"}/avenant-2/3`
  | `fir.grand-est/${Tier}`
  | "fir.seine-saint-denis" | "fir.normandie" | "fir.centre-val-de-loire"
  | "member-cap.2023" | "member-cap.2025";

export type OwnLine =
  | "operating" | "booster" | "action"
  | `${MissionWithParts}-${"fixed" | "variable"}`
  | "crisis-first" | "crisis-later" | "crisis-event";

/**
 * A project: every field may be left out. `fields()` lists the names with their labels; they are those of links,
 * of case files and of the command line.
 */
export type Project = Main & Readings & {
  /** Start of a mission: a day; `true` for one that is taken on from a day not yet known. */
  [mission in Mission]?: Day | true | "yes";
} & {
  /** Attainment rate in every contract year; 80 by default. */
  [rate in `${Mission}-rate`]?: Percent;
} & {
  /** Attainment rate in one contract year; 6 to 10 where the contract is renewed. */
  [rate in `${Mission}-rate-${Year}`]?: Percent;
} & {
  /** Name of an indicator of the contract. */
  [label in `${MissionWithParts}-indicator-${Line}-label`]?: Text;
} & {
  /** What each step of the indicator pays in a full year, lowest first, joined by `;`. */
  [steps in `${MissionWithParts}-indicator-${Line}-steps`]?: Money;
} & {
  /** How many steps are reached: one number for every year of the first contract, or five joined by `;`. */
  [reached in `${MissionWithParts}-indicator-${Line}-reached`]?: number | string | null;
} & {
  /** A crisis recognised by the ARS in that contract year; 6 to 10 where the contract is renewed. */
  [crisis in `crisis-year-${Year}`]?: Ticked;
} & {
  /** An amount of the contract itself, in the place of ours. */
  [own in `own-${OwnLine}`]?: Money;
} & {
  /** A published figure replaced. */
  [figure in `figure-${FigureName}`]?: Money;
} & {
  /** A step of the roadmap that is done. */
  [done in `done-${Step}`]?: Ticked;
} & {
  /** Name of a line of regional money. */
  [label in `fir-${Line}-label`]?: Text;
} & {
  /** The day on which it is paid. */
  [date in `fir-${Line}-date`]?: Day;
} & {
  /** How much. */
  [amount in `fir-${Line}-amount`]?: Money;
} & Beside & {
  /** Whether a step of the plan of action is done. */
  [done in `plan-${PlanStep | "letter" | "project"}-done`]?: Ticked;
} & {
  /** The day of a step of the plan; the letter, the health project and the signature have their own above. */
  [day in `plan-${PlanStep}-day`]?: Day;
} & {
  /** Name of an expense. */
  [label in `expense-${ExpenseLine}-label`]?: Text;
} & {
  /** How much, all taxes included, up to 10 000 000; a salary is what it costs the employer. */
  [amount in `expense-${ExpenseLine}-amount`]?: Money;
} & {
  /** What the amount is the amount of: one payment by default. */
  [per in `expense-${ExpenseLine}-per`]?: "payment" | "year" | "" | null;
} & {
  /** How often it is paid: once by default. */
  [rhythm in `expense-${ExpenseLine}-rhythm`]?: "once" | "monthly" | "quarterly" | "yearly" | "" | null;
} & {
  /** The day of the first payment: needed. */
  [start in `expense-${ExpenseLine}-start`]?: Day;
} & {
  /** The last day on which a payment may fall; without it, to the end of the forecast. */
  [end in `expense-${ExpenseLine}-end`]?: Day;
} & {
  /** What it is for: the running of the CPTS by default. */
  [purpose in `expense-${ExpenseLine}-for`]?: "operating" | "access" | "pathways" | "prevention" | "crisis" | "quality" | "support" | "" | null;
} & {
  /** A gross salary of a year: where no amount is given, what it costs the employer is read off a table. */
  [gross in `expense-${ExpenseLine}-gross`]?: Money;
} & {
  /** How much of a week that salary is for: full time by default. */
  [time in `expense-${ExpenseLine}-time`]?: "full" | "half" | "" | null;
} & {
  /** Whether it is the pay of one member. */
  [member in `expense-${ExpenseLine}-member`]?: Ticked;
};

export interface SimulateOptions {
  /** The day on which the question is asked. Without it nothing is said to be past, due or late. */
  today?: Day;
  /** Each amount with its derivation, `why`. */
  explain?: boolean | null;
}

export interface TreasuryOptions {
  /** The day on which the question is asked: the opening of the account where no `balance-day` is given. */
  today?: Day;
  /** The test « payments late »: those still to come land so many months later. */
  late?: 1 | 2 | 3 | null;
  /** The test « variable part at zero ». */
  variableAtZero?: boolean | null;
  /** The test « signature slipped », by 0 to 36 months; 0 makes none, and a contract that is signed has none. */
  slipped?: number | null;
}

export interface LinkOptions {
  /** The day on which the question is asked. */
  today?: Day;
  /** Which project is shown, from 0. */
  shown?: number | null;
}

// ── What is wrong ────────────────────────────────────────────────────────────────────────────────────

export interface Problem {
  /** Which project, from 0; only where a list was passed. */
  project?: number;
  /** The field, or the option, as it was named; `null` for the whole. */
  field: string | null;
  /** What is wrong, by a name that stays. */
  code: FieldCode | "unknown-field" | "not-a-value" | "unknown-option" | "not-an-object" | "options-not-an-object"
    | "no-project" | "too-many-projects" | "no-such-project" | "not-a-text";
  /** The same as a sentence in French. */
  message: string;
  /** The day that the field must respect. */
  date?: string;
  /** The amount that the field must respect. */
  amount?: Euros;
}

/** What is wrong with a value. */
export type FieldCode =
  | "number-not-a-number" | "number-not-whole" | "number-groups" | "number-negative" | "number-out-of-bounds"
  | "date-not-a-date" | "date-no-such-day" | "date-out-of-bounds"
  | "amount-not-an-amount" | "amount-more-than-cents" | "amount-groups" | "amount-negative" | "amount-too-large"
  | "rate-not-a-rate" | "rate-more-than-hundredths" | "rate-out-of-bounds"
  | "steps" | "reached" | "indicators-exceed" | "amount-missing" | "choice" | "day-missing"
  | "before-agreement" | "signed-in-the-future" | "after-signature" | "before-letter" | "before-signature"
  | "after-contract" | "not-renewed" | "communes" | "territory-not-loaded" | "start-missing" | "before-start"
  | "cost-to-type" | "months";

/** Why a commune is not counted, or not as it was asked for. */
export type DoubtKind =
  /** No commune has this code. */
  | "unknown"
  /** It is of a collectivity in which the agreement does not apply. */
  | "not-covered"
  /** It became a part of `other`, which is counted. */
  | "former"
  /** It became a part of `other`, which is counted already. */
  | "again"
  /** It is an arrondissement of `other`, which is counted. */
  | "in-commune"
  /** The part is more than the whole commune, which is counted. */
  | "part-too-large";

// ── What is answered ─────────────────────────────────────────────────────────────────────────────────

export type Simulated =
  | { ok: true; sentence: string; answer: Answer; problems: [] }
  /** Each field that is wrong counts as not given; `null` for what is no project at all. */
  | { ok: false; sentence: string | null; answer: Answer | null; problems: Problem[] };

export type OfTreasury =
  | { ok: true; treasury: Treasury; problems: [] }
  /** An expense of which a field is wrong does not count; `null` for what is no project at all. */
  | { ok: false; treasury: Treasury | null; problems: Problem[] };

export type Encoded =
  | { ok: true; fragment: string; problems: [] }
  /** What is wrong stays in the link as it was given, but for names that are no field's. */
  | { ok: false; fragment: string | null; problems: Problem[] };

export type OfCommunes =
  | { ok: true; territory: Territory; problems: [] }
  /** `null` before `initTerritory()` has ended; then, what could not be counted is left out. */
  | { ok: false; territory: Territory | null; problems: Problem[] };

/** A territory, commune by commune: *populations municipales*, by Insee. */
export interface Territory {
  /** The year of the populations. */
  year: number;
  /** All that count together. */
  inhabitants: number;
  /** Whether a commune is of Mayotte, whose populations are of the census of 2017. */
  hasMayotte: boolean;
  /** In the order of their codes. */
  communes: Commune[];
  doubts: Doubt[];
}

export interface Commune {
  /** By Insee. */
  code: string;
  name: string;
  /** The name of its département. */
  department: string;
  /** How many of its inhabitants count. */
  inhabitants: number;
  /** How many it has. */
  population: number;
  /** Whether those that count are a part that was passed. */
  own: boolean;
}

export interface Doubt {
  /** The code that was asked for. */
  code: string;
  kind: DoubtKind;
  /** The commune that is counted in its place. */
  other?: string;
  /** The same as a sentence in French. */
  message: string;
}

export interface Decoded {
  /** Whether all of it was understood. */
  ok: boolean;
  /** One to three, each value as a text; none for what is no text. */
  projects: DecodedProject[];
  /** Which of them its maker was looking at, from 0. */
  shown: number;
  /** The version of the figures with which it was made. */
  figures: number | null;
  /** The total that its maker saw for the first project. */
  total: Euros | null;
  /** The parts that were not understood, as they stand in the link. */
  ignored: string[];
  problems: Problem[];
}

/** A project as it stands in a link: texts, whether they make sense or not. */
export type DecodedProject = { [field in keyof Project]?: string };

/** Money without a mark of its own: a difference, a share of a total, the visitor's own. */
export interface Euros {
  /** Integer cents; negative for a loss. */
  cents: number;
}

export type Certainty = "Official" | "Own" | "Reported" | "Derived" | "Assumed";

export interface Amount extends Euros {
  /** The weakest mark of what it is made of. */
  certainty: Certainty;
  /** How it came about; with the option `explain`. */
  why?: Derivation;
}

/** The three estimates that stand side by side everywhere. */
export interface Three<T> {
  /** Nothing that depends on results, on a crisis, or on an assumed amount. */
  prudent: T;
  /** The attainment rates and the crises given. */
  expected: T;
  /** Everything at 100 %, and what is still to confirm. */
  maximum: T;
}

/** One step of how an amount came about. */
export interface Derivation {
  step: "nothing" | "figure" | "replaced" | "own" | "indicators" | "assumption" | "weakened" | "sum" | "difference"
    | "share" | "advance" | "balance" | "prorated" | "deducted" | "estimated";
  cents: number;
  certainty: Certainty;
  /** `figure`, `replaced`: which, and where it was read. */
  figure?: FigureName;
  sources?: string[];
  effectiveFrom?: string | null;
  verifiedOn?: string;
  /** `own`: which line of the contract. */
  line?: OwnLine;
  /** `assumption`: which question. */
  assumption?: keyof Readings;
  /** `share`, `advance`: 7 500 for 75 %. */
  hundredthsOfPercent?: number;
  /** `prorated`: `part` of `whole` days or months. */
  unit?: "days" | "months";
  part?: number;
  whole?: number;
  /** What it is made of. */
  parts?: Derivation[];
}

/** Everything that can be said of a project. */
export interface Answer {
  /** The day on which the figures were last compared with their sources. */
  verifiedOn: string;
  /** The latest day of the texts read. */
  textsReadUpTo: string;
  /** The rules asked for. */
  regime: "auto" | Regime;
  /** Whether those rules are an offer that was never adopted: then every amount is *as if*. */
  asIf: boolean;
  /** Fields that could not be read; `problems` beside the answer has their sentences. */
  problems: { id: string; kind: FieldCode; date?: string; amount?: Euros }[];
  /** `null` without a population, and then nothing is paid. */
  size: Size | null;
  /** What being in a neighbouring tier would change each year. */
  crossings: Crossing[];
  /** What is paid at the signature and before; `null` where no rules were in force. */
  seed: Seed | null;
  /** Every measure paid once, open or not. */
  measures: Measure[];
  /** The contract years; empty while the contract has no day. */
  years: ContractYear[];
  /** The renewal of the contract; `null` where the project says of none, or the contract has no day. */
  renewal: Renewal | null;
  /** A full year of every mission taken on; `null` once the contract has a day. */
  fullYear: FullYear | null;
  /** Every payment by date; those without one last. */
  payments: Payment[];
  /** The payments added up. */
  totals: Totals;
  /** Regional money, beside the totals and never inside. */
  regional: { total: Euros; lines: { id: string; label: string; date: string | null; amount: Euros }[] };
  /** What must be done by when. */
  obligations: Obligation[];
  /** What must be told besides. */
  notices: Notice[];
}

export interface Size {
  population: number;
  tier: Tier;
  certainty: Certainty;
  /** The tier of the other reading, for exactly 80 000 inhabitants. */
  otherReading: Tier | null;
  above: { tier: Tier; inhabitants: number } | null;
  below: { tier: Tier; inhabitants: number } | null;
  /** The threshold within 2 % of which the territory lies. */
  near: number | null;
}

export interface Crossing {
  id: "above" | "below";
  tier: Tier;
  /** How many inhabitants more, or fewer, it takes. */
  inhabitants: number;
  /** Operating funding of a year there, less that of here. */
  operating: Amount;
  /** Everything at 100 % in a year there, less that of here. */
  ceiling: Amount;
}

export interface Seed {
  asIf: boolean;
  /** Operating funding of year 1, paid in full at the signature. */
  envelope: Amount;
  /** What the signature opens besides. */
  raisedBy: { measure: MeasureName; answer: "met" | "to-confirm"; amount: Amount } | null;
  /** Both together. */
  total: Three<Amount>;
  /** What is paid before the contract. */
  early: Three<Amount>;
}

export type MeasureName =
  | "uplift-50" | "uplift-75" | "complement" | "letter-of-intent" | "booster" | "pre-contract-action";
export type Standing = "met" | "to-confirm" | "unmet";

export interface Measure {
  id: MeasureName;
  /** The text or offer that promises it. */
  regime: Regime;
  /** Whether that text was ever adopted. */
  adopted: boolean;
  /** Whether it is open under the rules in use. */
  answer: Standing;
  /** Whether it would be open if its own text applied. */
  answerAsIf: Standing;
  conditions: Condition[];
  /** What it pays when it is open; `null` without a population. */
  amount: Amount | null;
  /** The seed envelope and this measure together, where it raises the envelope. */
  raised: Amount | null;
  /** Keys of the sources of its conditions. */
  sources: string[];
}

export interface Condition {
  /** The field that decides it. */
  id: "regime" | "signature" | "letter" | "action";
  answer: Standing;
  reason: {
    kind: "offer-picked" | "offer-never-adopted" | "rules-apply" | "other-rules-picked" | "signed-within"
      | "signed-on-last-day" | "signed-before-unsettled" | "signed-before" | "signed-after" | "last-day-past"
      | "still-possible-until" | "not-signed" | "planned-day-past" | "letter-before-signature"
      | "letter-on-signature-day" | "letter-after-signature" | "no-letter-date" | "letter-before-text"
      | "action-done" | "no-action" | "action-unknown";
    date?: string;
    /** The last day, of a span that begins on `date`. */
    until?: string;
  };
  /** What would open it. */
  remedy: {
    kind: "sign-earlier" | "missed-by" | "no-longer-possible-since" | "sign-by" | "ask-cpam" | "see-complement"
      | "say-signed" | "give-letter-date" | "say-action" | "carry-out-action" | "pick-offer" | "pick-regime";
    date?: string;
    /** How many days earlier. */
    days?: number;
    regime?: Regime;
  } | null;
}

export interface ContractYear {
  /** `1` to `5`; `6` to `10` of a renewed contract. */
  id: string;
  number: Year;
  first: string;
  /** The anniversary that ends it, not included. */
  end: string;
  /** The rules that hold in it; `null` before there were any. */
  regime: Regime | null;
  certainty: Certainty;
}

export interface Renewal {
  /** The anniversary on which the contract is renewed. */
  date: string;
  /** Whether it lies after today, or today is unknown: then *prudent* counts nothing of what follows. */
  liesAhead: boolean;
}

export interface FullYear {
  operating: Amount;
  missions: { id: MissionWithParts; fixed: Amount; variable: Three<Amount> }[];
  crisis: { planFirstYear: Amount; planUpdate: Amount; event: Amount } | null;
  /** Everything but crisis. */
  total: Three<Amount>;
  /** Everything, in the year in which the crisis plan is written. */
  withFirstPlan: Three<Amount>;
  /** Everything, in a later year. */
  withLaterPlan: Three<Amount>;
}

export interface Payment {
  /** `2-access-fixed-advance`, `1-operating`, `before-contract-letter-of-intent`. */
  id: string;
  /** The right that it pays: `before-contract`, or contract year `1` to `5`, `6` to `10` of a renewed contract. */
  earned: string;
  /** What it is for. */
  item: string;
  nature: "fixed" | "variable" | "crisis" | "one-off";
  slice: "whole" | "advance" | "balance";
  /** The day, or the earliest one; `null` when nobody knows. */
  date: string | null;
  dated: "on" | "not-before" | "no-signature" | "no-letter" | "never-named";
  dateCertainty: Certainty;
  amount: Three<Amount>;
  /** What it hangs on. */
  standing: "contract" | "results" | "crisis" | "measure-open" | "measure-to-confirm" | "missions-to-start"
    | "other-reading" | "renewal";
}

export interface Totals {
  asIf: boolean;
  /** *Droits*: `before-contract`, then the contract years. */
  earned: Summary[];
  /** *Encaissé*: `before-contract`, the contract years, `after-contract`. */
  paid: Summary[];
  /** *Encaissé* by calendar year, `2022`. */
  calendar: Summary[];
  /** *Encaissé* in the first twelve months; `null` while there is no day to count from. */
  firstTwelveMonths: Summary | null;
  /** Without even an earliest day. */
  undated: Summary;
  /** Everything. */
  total: Summary;
}

export interface Summary {
  id: string;
  /** First day of the first twelve months. */
  first?: string;
  /** The day after the last of them. */
  end?: string;
  /** Operating funding, fixed parts, the crisis plan. */
  fixed: Three<Amount>;
  /** Paid on results. */
  variable: Three<Amount>;
  /** Recognised crises. */
  crisis: Three<Amount>;
  /** Paid once. */
  oneOff: Three<Amount>;
  /** All of them. */
  total: Three<Amount>;
  /** How many euros of the total carry each mark. */
  marks: Three<{ [mark in Certainty]: Euros }>;
  /** *Maximum* less *prudent*, by what it hangs on. */
  atRisk: {
    variable: Euros;
    crisis: Euros;
    measures: Euros;
    operating: Euros;
    /** On a renewal that lies ahead, before anything else. */
    renewal: Euros;
    total: Euros;
  };
}

export interface Obligation {
  id: Step;
  /** Its latest day; `null` while what it counts from is unknown, or where it does not apply. */
  latest: string | null;
  countedFrom: "filing" | "signature";
  /** How many months after. */
  months: number;
  /** The day that the project gives it. */
  planned: string | null;
  /** `late` where `done-…` is `no` and the latest day is past; `not-told` where it is past and nothing was said. */
  status: "done" | "due" | "late" | "not-told" | "planned-late" | "unknown" | "crisis-plan-awaited-in-2024";
  /** Days left, or days since the latest day. */
  days: number | null;
  sources: string[];
}

export interface Notice {
  /** The kind, with the year or the mission where there can be several. */
  id: string;
  kind: "offer-never-adopted" | "near-threshold" | "tier-unsettled" | "planned-day-past" | "no-rules"
    | "crisis-mission-not-yet" | "mission-not-paid" | "crisis-without-mission" | "operating-to-confirm" | "starts-late" | "no-start"
    | "starts-after-end" | "early-payment-could-be-advance" | "second-envelope-possible" | "missions-estimated"
    | "renewal-not-computed" | "renewal-ahead" | "renewal-without-day" | "second-renewal-not-computed";
  year?: Year;
  mission?: Mission;
  date?: string;
  /** How many days late. */
  days?: number;
  inhabitants?: number;
  amount?: Euros;
}

/** The two lines of a bank account. */
export interface Lines<T> {
  /** What counts by default. */
  prudent: T;
  /** *Attendu*. */
  expected: T;
}

/** A bank account, to the day. */
export interface Treasury {
  opening: {
    day: string;
    /** Whether the day was typed; else it is today's, or the first of a move. */
    dayTyped: boolean;
    /** The balance on the morning of the day. */
    balance: Euros;
    /** Whether the balance was typed; else it is taken for nothing. */
    balanceTyped: boolean;
  };
  /** The last day that counts: the last anniversary, the fifth while a renewal lies ahead, or 24 months after the opening. */
  horizon: string;
  /** What comes in: the payments in their order, then regional money. */
  receipts: Receipt[];
  /** What goes out, as it was given. */
  expenses: Expense[];
  /** The expenses of which a field is wrong, or missing: they do not count. */
  leftOut: ExpenseName[];
  /** The moves that count, by day; none where the forecast is refused. */
  moves: Move[];
  /** The moves that are listed and do not count. */
  uncounted: Uncounted[];
  /** `null` where the forecast is refused. */
  course: Course | null;
  /** The second pass: the same with the advance that the prudent line needs; `null` where it needs none, or above 10 000 000 €. */
  advance: {
    /** The greatest depth of the prudent line. */
    amount: Euros;
    /** Its first day below zero. */
    day: string;
    course: Course;
  } | null;
  /** The tests that were asked for and can be made. */
  tests: Tested[];
  /** What is told beside, and decides nothing. */
  told: Told;
  /** Why there is no forecast: a contract, say, that ended before the opening. */
  refusals: { id: "too-many-expenses" | "ends-before-start" | "expense-out-of-range" | "opening-out-of-range"
    | "horizon-before-opening" | "advance-out-of-range" | "repaid-before-received" }[];
  /** Fields of the account that could not be read; `problems` beside it has their sentences. */
  problems: Answer["problems"];
}

/** What the names of the fields of an expense begin with. */
export type ExpenseName = `expense-${ExpenseLine}`;

export interface Receipt {
  /** The `id` of the payment, `2-access-fixed-advance`; `regional-1` for the first regional line. */
  id: string;
  kind: "agreement" | "regional";
  /** Of a payment, as in `Payment`. */
  earned?: string;
  item?: string;
  slice?: Payment["slice"];
  dated?: Payment["dated"];
  /** Of a regional line, its own words. */
  label?: string;
  /** The day, or the earliest one; `null` where nobody knows. */
  day: string | null;
  /** With the weaker mark of the amount and of the day. */
  amount: Lines<Amount>;
}

export interface Expense {
  id: ExpenseName;
  number: ExpenseLine;
  label: string;
  /** `Assumed` where it is read off the table of employer's costs. */
  amount: Amount;
  /** What the amount is the amount of. */
  per: "payment" | "year";
  rhythm: "once" | "monthly" | "quarterly" | "yearly";
  /** The day of the first payment. */
  start: string;
  /** The last day on which a payment may fall. */
  end: string | null;
  for: "operating" | Mission;
  /** The gross salary of a year, where one was given, and how much of a week it is for. */
  gross: Euros | null;
  time: "full" | "half" | null;
  /** Whether it is the pay of one member. */
  member: boolean;
}

export interface Move {
  /** The `id` of the receipt or of the expense. */
  of: string;
  day: string;
  /** Below zero for what goes out. */
  amount: Lines<Amount>;
}

export interface Uncounted {
  /** The `id` of the receipt or of the expense. */
  of: string;
  day: string | null;
  /** Before the opening balance, which holds it; without a day; after the horizon. */
  why: "earlier" | "undated" | "later";
  amount: Lines<Amount>;
}

/** What an account comes to. */
export interface Course {
  /** Each opens on the closing of the one before. */
  months: Month[];
  lowest: Lines<Low>;
  shortages: Lines<Shortage[]>;
  /** What would avoid them; `null` on a line that is never below zero. Left out of the second pass, which is one. */
  remedies?: Lines<Remedy | null>;
}

export interface Month {
  /** `2026-01`. */
  id: string;
  opening: Lines<Amount>;
  comesIn: Lines<Euros>;
  /** Below zero. */
  goesOut: Lines<Euros>;
  closing: Lines<Amount>;
  /** The lowest balance of its days. */
  lowest: Lines<Low>;
  /** Whether a day is below zero and the end of the month is not. */
  hidden: Lines<boolean>;
}

/** The lowest balance, and the first day that has it. */
export interface Low {
  day: string;
  balance: Amount;
}

/** Days in a row below zero. */
export interface Shortage {
  /** Its first day. */
  id: string;
  /** The first day that is not below zero any more; `null` where the horizon comes before. */
  over: string | null;
  days: number;
  /** How deep, above zero. */
  depth: Euros;
  /** The balances that it goes through; `id` is the first day. */
  levels: { id: string; days: number; balance: Amount }[];
}

export interface Remedy {
  /** The advance that is needed: the greatest depth. */
  advance: Euros;
  /** The earliest later start of the costliest expense not yet begun; `null` where no start leaves no shortage. */
  delay: { id: ExpenseName; start: string } | null;
}

export interface Tested {
  id: "late" | "variable-at-zero" | "slipped";
  /** How many months late, or slipped. */
  months: number | null;
  course: Course;
}

export interface Told {
  /** Of public grants, in a civil year. */
  threshold: Amount;
  /** The dated receipts of each civil year beside it; `id` is the year. */
  grants: { id: string; received: Lines<Amount>; above: Lines<boolean> }[];
  /** What one member is paid in each civil year of which a ceiling was read; `id` is the expense. */
  pay: { id: ExpenseName; year: number; paid: Euros; ceiling: Amount; above: boolean; sources: string[] }[];
  /** On the gross salaries, told and not added; `null` where none was given. */
  wageTax: { year: number; salaries: Euros[]; before: Euros; after: Amount } | null;
  /** What to know; a certainty of `null` says that nothing was found, or nothing is settled. */
  reminders: {
    id: "grants-threshold" | "whether-agreement-counts" | "unspent-regional" | "regional-report" | "unspent-agreement";
    certainty: Certainty | null;
    sources: string[];
  }[];
}

export interface Figures {
  /** The version of the figures, which links carry. */
  version: number;
  /** The day on which they were last compared with their sources. */
  verifiedOn: string;
  figures: Figure[];
  sources: Source[];
}

export interface Figure {
  /** The line, `operating.base`. */
  id: string;
  /** The text or offer; empty where there is none. */
  regime: Regime | "";
  /** Empty where the figure is the same for all. */
  tier: `${Tier}` | "";
  /** Whole euros, not cents. */
  euros: number;
  certainty: Certainty;
  /** Keys of the sources. */
  sources: string[];
  /** The first day on which it applies; empty where there is none. */
  effectiveFrom: string;
  /** The day on which it was last compared with its sources. */
  verifiedOn: string;
  /** In English. */
  note: string;
  /** What other sources print. */
  conflicts: { source: string; euros: number; misprintFor: number | null }[];
}

export interface Source {
  key: string;
  title: string;
  /** As far as it is known: a year, a month or a day. */
  date: string;
  /** Address or place. */
  where: string;
}

export interface FieldName {
  /** Its name in a project. */
  key: keyof Project;
  /** Its name on the page, in French. */
  label: string;
}

// ── The functions ────────────────────────────────────────────────────────────────────────────────────

/** Fetches the program and starts it, once. `source`: where it is, or its bytes; beside the module by default. */
export function init(source?: string | { readonly href: string } | ArrayBuffer | ArrayBufferView): Promise<void>;
/** Starts the program at once from the bytes of `amorce_bg.wasm`. */
export function initSync(bytes: ArrayBuffer | ArrayBufferView): void;
/**
 * Has the communes of France beside the program, once. `source`: what is in territory.json, or its address as a
 * `URL`; beside the module by default. Refused where they cannot be had, or before a call of `init`.
 */
export function initTerritory(source?: string | { readonly href: string } | ArrayBuffer | ArrayBufferView): Promise<void>;
/** The answer for a project. Whatever is passed, it returns: what is wrong is in `problems`. */
export function simulate(project: Project, options?: SimulateOptions | null): Simulated;
/** The bank account of a project. Whatever is passed, it returns: what is wrong is in `problems`. */
export function treasury(project: Project, options?: TreasuryOptions | null): OfTreasury;
/** Every published figure of a CPTS with its sources. */
export function figures(): Figures;
/** The name of every field of a project, and its label in French. */
export function fields(): FieldName[];
/** One project, or up to three, as what follows the address of the page in a link, with its `#`. */
export function encodeLink(projects: Project | readonly Project[], options?: LinkOptions | null): Encoded;
/** The projects of a link: a whole address, or what follows its `#`. */
export function decodeLink(link: string): Decoded;

/** Communes one by one, by their codes: a text as in the field `communes`, or a list of such texts. */
export function territory(codes: string | readonly string[]): OfCommunes;

// Nothing else of this file can be imported.
export {};
