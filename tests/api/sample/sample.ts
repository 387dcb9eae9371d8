// A program of somebody else, for the compiler alone: what it may write, and what it is kept from.
import { decodeLink, encodeLink, fields, figures, init, initTerritory, simulate, territory, treasury } from "amorce-cpts";
import type { Answer, Certainty, Problem, Project } from "amorce-cpts";

import { aid, aidFields, decodeAidLink, encodeAidLink, init as initAid } from "amorce-cpts/aid";
import type { Assistant, Msp } from "amorce-cpts/aid";

await init();
await initAid();

const project: Project = {
  pop: 30_000,
  signature: "15/06/2022",
  status: "signed",
  access: true,
  "access-rate-2": "87,5",
  "quality-indicator-9-steps": "1000;2000",
  "crisis-year-1": true,
  "own-crisis-event": "22 500",
  "figure-operating.base/avenant-2/2": 61_000,
  "running-contracts": "stay",
  "done-contract-end": false,
  "fir-1-amount": 10_000,
};
const simulated = simulate(project, { today: "2026-11-24", explain: true });
if (simulated.ok) {
  const answer: Answer = simulated.answer;
  const cents: number | undefined = answer.seed?.envelope.cents;
  const certainty: Certainty = answer.totals.total.total.expected.certainty;
  void [cents, certainty];
} else {
  const problem: Problem | undefined = simulated.problems[0];
  const field: string | null | undefined = problem?.field;
  // @ts-expect-error: there may be no answer
  simulated.answer.seed;
  void field;
}
const encoded = encodeLink([project, { pop: 52_000 }], { shown: 1 });
const decoded = decodeLink(encoded.fragment ?? "");
simulate(decoded.projects[0] as Project);
const key: keyof Project | undefined = fields()[0]?.key;
const euros: number | undefined = figures().figures[0]?.euros;
void [key, euros];
await initTerritory({ href: "https://example.org/territory.json" });
await initTerritory(new Uint8Array());
const told = territory(["01001", "69123:1200"]);
const inhabitants: number | undefined = told.territory?.inhabitants;
if (told.ok) void told.territory.communes[0]?.department;
void [inhabitants, territory("01001"), simulate({ communes: "01001" })];

const account = treasury(
  { ...project, balance: "-1 200", "expense-20-amount": 100, "expense-20-start": "2026-02-01", "expense-20-for": "crisis" },
  { today: "2026-01-01", late: 2, variableAtZero: true, slipped: 6 },
);
const depth: number | undefined = account.treasury?.course?.shortages.prudent[0]?.depth.cents;
if (account.ok) void account.treasury.course?.remedies?.expected?.delay?.start;
void depth;

// @ts-expect-error: payments are one to three months late
treasury({}, { late: 4 });
// @ts-expect-error: there are twenty expenses
treasury({ "expense-21-amount": 1 });
// @ts-expect-error: no such field
simulate({ population: 30_000 });
// @ts-expect-error: no such rules
simulate({ regime: "avenant-3" });
// @ts-expect-error: the crisis mission has no indicators
simulate({ "crisis-indicator-1-steps": "1000" });
// @ts-expect-error: no such figure
simulate({ "figure-operating.base/avenant-2/5": 1 });
// @ts-expect-error: a day is a text
simulate({ signature: new Date() });
// @ts-expect-error: a code is a text
territory([1001]);
// @ts-expect-error: no such option
simulate({}, { now: "2026-11-24" });

const contract: Assistant = { signed: "1/7/2024", option: "1/2", "attainment-3": "87,5", "yearly-cost": 44_000 };
const structure: Msp = { year: 2025, patients: "4 000", hours: "11 h 30", saturday: true, "standard-system": "since" };
const answered = aid("assistant", contract, { explain: true });
if (answered.ok) {
  const ofYear: number | undefined = answered.answer.tables.years?.[0]?.atAttainment;
  const mark: Certainty | undefined = answered.answer.headline?.amount.certainty;
  void [ofYear, mark];
}
const aidKey: keyof Msp | undefined = aidFields("msp")[0]?.key;
const opened = decodeAidLink(encodeAidLink("msp", structure).fragment ?? "");
if (opened.aid === "msp") aid("msp", opened.fields as Msp);
void aidKey;

// @ts-expect-error: no such aid
aid("cpts", {});
// @ts-expect-error: a field of the other aid
aid("assistant", { year: 2025 });
// @ts-expect-error: no such option of the contract
aid("assistant", { option: "2" });
// @ts-expect-error: no such option
aid("msp", {}, { today: "2026-11-24" });
