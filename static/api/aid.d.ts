/**
 * The two aids beside a CPTS, which are not its money: for an assistant médical, paid to a doctor, and for a maison de santé, paid to
 * its SISA.
 *
 * Money is integer cents; days are ISO 8601 texts, `2024-07-01`; whatever is one of a few things is a name that stays; words are
 * French, to be shown. A later version only ever adds names, properties and codes.
 */
import type { Certainty } from "./amorce.js";

export type { Certainty };

// ── What is asked ────────────────────────────────────────────────────────────────────────────────────

export type AidName = "assistant" | "msp";

/** A day, `2024-07-01` or as a person types it, from 2018 to 2050. */
type Day = string | null;
/** A whole number, or the same as a person types it, `"4 000"`. */
type Whole = number | string | null;
/** Hours of a day: a whole number, or a text, `"11,5"`, `"11 h 30"`. */
type Hours = number | string | null;
/** Percents, 0 to 100: a whole number, or a text, `"87,5"`. */
type Percent = number | string | null;
type Ticked = boolean | "yes" | "no" | "" | null;

/** A contract for the employment of an assistant médical; `signed` and `option` are needed. */
export interface Assistant {
  /** Day of the signature: the text in force decides options and amounts. */
  signed?: Day;
  /** Part of a full-time position for one doctor, or whole positions for a group. */
  option?: "1/3" | "1/2" | "1" | "collective" | "" | null;
  /** Positions, for a group: 1 to 9 999, no more than doctors. */
  positions?: Whole;
  /** Doctors of the group: 1 to 9 999. */
  doctors?: Whole;
  /** Where the doctor's list stands among those of the specialty. */
  band?: "unknown" | "below-p30" | "p30-p89" | "p90-p94" | "p95" | "" | null;
  /** Attainment that the CPAM gives for year 3; 100 by default, as an example. */
  "attainment-3"?: Percent;
  "attainment-4"?: Percent;
  "attainment-5"?: Percent;
  /** Euros above 0: a whole number, or a text for cents, `"44 000,50"`. */
  "yearly-cost"?: number | string | null;
}

/** A maison de santé in a calendar year; `year`, `patients` and `professionals` are needed. */
export interface Msp {
  /** Computed for 2022 to 2025; 2026 on the same grid, every amount assumed. */
  year?: Whole;
  /** Patients whose *médecin traitant* is an associate doctor, of all ages, 0 to 9 999 999. */
  patients?: Whole;
  /** Associate professionals, 0 to 9 999. */
  professionals?: Whole;
  /** Left out where it lies before the year and is more than two years old. */
  adhesion?: Day;
  /** Hours a day from Monday to Friday, 0 to 24: a whole number, or a text, `"11,5"`, `"11 h 30"`. */
  hours?: Hours;
  derogation?: Ticked;
  saturday?: Ticked;
  "unscheduled-care"?: Ticked;
  /** 0 to 53. */
  "weeks-in-holidays"?: Whole;
  /** 0 to 53. */
  "weeks-outside"?: Whole;
  "crisis-plan"?: Ticked;
  "crisis-declared"?: Ticked;
  "crisis-actions"?: Ticked;
  medical?: Ticked;
  pharmacist?: Ticked;
  /** 0 to 99. */
  paramedical?: Whole;
  outside?: "fewer" | "2-days-a-month" | "2.5-days-a-week" | "" | null;
  cstm?: Ticked;
  "under-dense"?: Ticked;
  /** 0 to 99. */
  missions?: Whole;
  "missions-one-theme"?: Ticked;
  "missions-all-under-prs"?: Ticked;
  "missions-ipa"?: Ticked;
  "mission-on-overweight"?: Ticked;
  "users-1"?: Ticked;
  "users-2"?: Ticked;
  sas?: "none" | "half" | "all" | "" | null;
  coordination?: Ticked;
  /** 0 to 99. */
  protocols?: Whole;
  /** 0 to 99. */
  "protocols-ipa"?: Whole;
  /** 0 to 9 999. */
  meetings?: Whole;
  /** 0 to 9 999 999. */
  files?: Whole;
  /** Patients with an ALD or above 75 years, each once, 0 to 9 999 999. */
  eligible?: Whole;
  "meetings-ipa"?: Ticked;
  /** 0 to 99. */
  trainees?: Whole;
  external?: Ticked;
  "quality-1"?: Ticked;
  "quality-2"?: Ticked;
  "quality-3"?: Ticked;
  /** 0 to 99. */
  "national-protocols"?: Whole;
  "heart-failure"?: Ticked;
  "child-overweight"?: Ticked;
  "standard-system"?: "no" | "year" | "since" | "" | null;
  /** Where `standard-system` is `since`. */
  "standard-since"?: Day;
  "advanced-system"?: "no" | "year" | "since" | "" | null;
  /** Where `advanced-system` is `since`. */
  "advanced-since"?: Day;
  c2s?: Percent;
  /** No default: no text read says it. */
  "c2s-national"?: Percent;
  ame?: Percent;
  /** No default: no text read says it. */
  "ame-national"?: Percent;
}

/** The fields of each aid: every one may be left out. */
export interface Fields {
  assistant: Assistant;
  msp: Msp;
}

export interface AidOptions {
  /** Whether each amount says how it came about. */
  explain?: boolean | null;
}

// ── What is answered ─────────────────────────────────────────────────────────────────────────────────

interface Told {
  /** Everything that is wrong: a field that is counts as not given. */
  problems: Problem[];
  /** The fields without which nothing is computed, and that hold nothing that is understood. */
  needs: (keyof Assistant | keyof Msp)[];
}

/** `answer` is `null` where there is no such aid, or no object. */
export type Answered = Told & ({ ok: true; answer: Answer } | { ok: false; answer: Answer | null });

export interface Problem {
  /** The field, or the option, as it was named; `null` for the whole. */
  field: string | null;
  code:
    | "unknown-aid" | "not-an-object" | "options-not-an-object" | "not-a-text" | "not-a-link-of-an-aid"
    | "unknown-field" | "unknown-option" | "not-a-value"
    | "not-a-date" | "no-such-day" | "date-out-of-bounds"
    | "not-a-whole-number" | "number-out-of-bounds" | "not-a-year"
    | "not-hours" | "hours-out-of-bounds"
    | "not-an-amount" | "no-cost" | "not-a-rate" | "not-a-choice" | "day-missing";
  /** The same as a sentence. */
  message: string;
}

/** Cents, and how sure they are. */
export interface Marked {
  cents: number;
  certainty: Certainty;
}

export interface Answer {
  aid: AidName;
  /** The name of the aid. */
  title: string;
  /** Who is paid, and that it is not money of the CPTS. */
  paidTo: string;
  /** What must be read first: why nothing is paid, or nothing computed. */
  first: First[];
  /** The amount and what it is; `null` where nothing is computed. */
  headline: { amount: Marked; words: string; more: string[] } | null;
  tables: Tables;
  /** What must be known besides. */
  notes: Notes;
  sources: Source[];
}

export interface First {
  code:
    | "before-first-text" | "after-last-text" | "not-offered" | "collective-too-early" | "more-positions-than-doctors" | "below-p30"
    | "before-avenant-1" | "before-avenant-2" | "nothing-read-yet" | "not-yet-adhered"
    | "prerequisite-missing" | "open-under-eight-hours" | "closed-in-holidays" | "closed-outside-holidays"
    | "no-unscheduled-care" | "no-crisis-plan" | "no-coordination" | "no-standard-system" | "lost";
  words: string;
}

/** Those of an assistant médical: `years` to `published`; of a maison de santé: `indicators` to `more`. */
export interface Tables {
  /** The five years of a contract, and their total. */
  years?: ContractYear[];
  instalments?: Instalment[];
  /** The objectives of avenant 7, in words, with its holes. */
  objectives?: Objective[];
  /** Every published amount. */
  published?: Published[];
  /** The 19 indicators, and their total. */
  indicators?: Indicator[];
  /** The axes, the deprivation uplift, and the total. */
  axes?: Axis[];
  payments?: Payment[];
  /** What one more level of each optional indicator would bring, the most first. */
  more?: More[];
}

interface Made {
  /** How the amount came about; with `explain` alone. */
  derivation?: Derivation[];
}

export interface ContractYear extends Made {
  year: string;
  /** Its first day. */
  from?: string;
  /** The text in force on it. */
  text?: "avenant-7" | "arbitral-2023" | "convention-2024" | "collective-2026";
  textWords?: string;
  /** Cents, where every objective is reached. */
  atMost: number;
  atMostCertainty: Certainty;
  attainment?: string;
  /** Cents, at the attainment that is given. */
  atAttainment: number;
  atAttainmentCertainty: Certainty;
  isTotal?: true;
}

export interface Instalment extends Made {
  year: string;
  /** When it is paid, or that this was not read. */
  when: string;
  /** Cents. */
  amount: number;
  certainty: Certainty;
}

export interface Objective {
  band: string;
  third: string;
  half: string;
  full: string;
  certainty: Certainty;
}

export interface Published {
  figure: "one-doctor" | "collective";
  figureWords: string;
  /** Cents a year. */
  amount: number;
  certainty: Certainty;
  /** Their titles. */
  sources: string;
}

export interface Indicator extends Made {
  /** Its number, 1 to 19; the total has none. */
  number?: number;
  indicator: string;
  /** Prerequisite, base or optional. */
  kind?: string;
  points: string;
  /** Cents. */
  amount: number;
  certainty: Certainty;
  /** Where the guide says so. */
  pages?: string;
  isTotal?: true;
}

export interface Axis extends Made {
  axis: string;
  /** The uplift and the total have none. */
  points?: string;
  /** Cents. */
  amount: number;
  certainty: Certainty;
  isTotal?: true;
}

export interface Payment extends Made {
  payment: string;
  /** The last day on which it is to be paid. */
  by: string;
  /** Cents; words where it is not computed. */
  amount: number | null;
  /** Why there is none, in words. */
  amountWords?: string;
  /** That of the amount, where there is one. */
  certainty?: Certainty;
}

export interface More extends Made {
  number: number;
  indicator: string;
  /** Cents on top. */
  amount: number;
  certainty: Certainty;
}

/** A step, and what it is made of, down to figures with their sources. */
export interface Derivation {
  words: string;
  /** Points in words, where it has any. */
  points?: string;
  /** What comes out; nothing where the step only says why. */
  cents?: number;
  certainty: Certainty;
  /** Keys of `sources`. */
  sources: string[];
  parts: Derivation[];
}

/** Those of an assistant médical: `unknown` to `objectives`; of a maison de santé: `notices` to `misprints`. */
export interface Notes {
  /** What was not read anywhere. */
  unknown?: Note[];
  conditions?: Note[];
  thresholds?: Note[];
  texts?: Note[];
  objectives?: Note[];
  notices?: Note[];
  /** The rules of payment. */
  rules?: Note[];
  /** What each indicator asks. */
  asks?: Note[];
  /** Misprints of the guide that are not copied. */
  misprints?: Note[];
}

export interface Note {
  words: string;
  /** Where that is a question. */
  certainty: Certainty | null;
  /** Keys of `sources`. */
  sources: string[];
}

export interface Source {
  key: string;
  title: string;
  kind: string;
  /** Address or place. */
  where: string;
}

export interface Field<Name extends AidName = AidName> {
  key: keyof Fields[Name];
  label: string;
  /** What explains it; empty where its label does. */
  hint: string;
  /** The heading that it stands under. */
  group: string;
  kind: "day" | "whole" | "year" | "hours" | "euros" | "percent" | "choice" | "box";
  /** The least number that it takes, and the largest; `null` where there is none but what its kind says. */
  least: number | null;
  most: number | null;
  /** The answers of a `choice`. An untouched field is the first of them, but for `option`, which has no default. */
  choices: { value: string; label: string }[] | null;
}

export interface Encoded {
  ok: boolean;
  /** What follows the address of the page, with its `#`; `null` where there is no such aid, or no object. */
  fragment: string | null;
  problems: Problem[];
}

export interface Decoded {
  /** Whether all of it was understood. */
  ok: boolean;
  /** `null` for what is no link of an aid. */
  aid: AidName | null;
  /** Each field as it was typed, to be asked about as it is. */
  fields: { [field in keyof Assistant | keyof Msp]?: string } | null;
  /** The parts that were not understood, or of which the end may be missing, as they stand in the link. */
  ignored: string[];
  /** Everything that is wrong with the link itself. */
  problems: Problem[];
}

// ── The functions ────────────────────────────────────────────────────────────────────────────────────

/** Fetches the program and starts it, once. `source`: where it is, or its bytes; beside the module by default. */
export function init(source?: string | { readonly href: string } | ArrayBuffer | ArrayBufferView): Promise<void>;
/** Starts the program at once from the bytes of `aid_bg.wasm`. */
export function initSync(bytes: ArrayBuffer | ArrayBufferView): void;
/** The answer for an aid. Whatever is passed, it returns: what is wrong is in `problems`. */
export function aid<Name extends AidName>(name: Name, fields: Fields[Name], options?: AidOptions | null): Answered;
/** Every field of an aid, in the order of the form; none for a name that is no aid's. */
export function aidFields<Name extends AidName>(name: Name): Field<Name>[];
/** The fields of an aid as what follows the address of the page in a link, with its `#`. */
export function encodeAidLink<Name extends AidName>(name: Name, fields: Fields[Name]): Encoded;
/** The aid and the fields of a link: a whole address, or what follows its `#`. */
export function decodeAidLink(link: string): Decoded;

// Nothing else of this file can be imported.
export {};
