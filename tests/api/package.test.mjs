// The package of the JavaScript API: what is in it, that it installs, that its types are those of what it answers.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { examples } from "./examples.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = process.env.AMORCE_API ?? join(root, "dist/api");
const npm = process.env.AMORCE_NPM ?? "npm";
const tsc = process.env.AMORCE_TSC;
const amorce = await import(pathToFileURL(join(folder, "amorce.js")));
await amorce.init();
const withoutFile = [amorce.simulate({ communes: "01001" }), amorce.territory("01001")];
await amorce.initTerritory();
const aids = await import(pathToFileURL(join(folder, "aid.js")));
await aids.init();

/** The project of somebody else, with the package in it. */
const sample = mkdtempSync(join(tmpdir(), "amorce-sample-"));
after(() => rmSync(sample, { recursive: true }));
cpSync(join(root, "tests/api/sample"), sample, { recursive: true });
const [packed] = JSON.parse(
  execFileSync(npm, ["pack", folder, "--json", "--pack-destination", sample], { cwd: sample, encoding: "utf8" }),
);
execFileSync(npm, ["install", "--offline", "--no-audit", "--no-fund", join(sample, packed.filename)], { cwd: sample });

/** What the compiler says of the sample with this file beside. */
function compiled(name, source) {
  writeFileSync(join(sample, name), source);
  const { stdout } = spawnSync(process.execPath, [tsc, "--project", sample], { encoding: "utf8" });
  rmSync(join(sample, name));
  return stdout;
}

test("these files are in the package and no other", () => {
  const names = packed.files.map(({ path }) => path).sort();
  assert.deepEqual(names, [
    "LICENSE-APACHE", "LICENSE-MIT", "README.md", "aid.d.ts", "aid.js", "aid_bg.wasm", "aid_glue.js", "amorce.d.ts", "amorce.js",
    "amorce_bg.wasm", "glue.js", "package.json", "territory.json",
  ]);
});

test("its version is that of the program", () => {
  const [, version] = readFileSync(join(root, "Cargo.toml"), "utf8").match(/^version = "(.*)"$/m);
  assert.equal(packed.version, version);
});

test("it is there once it is installed", () => {
  for (const { code, expected } of examples(readFileSync(join(folder, "README.md"), "utf8"))) {
    const said = execFileSync(process.execPath, ["--input-type=module"], {
      cwd: sample,
      encoding: "utf8",
      input: `const log = console.log;
        console.log = (value) => log(typeof value === "string" ? value : JSON.stringify(value));\n${code}`,
    });
    assert.deepEqual(said.trimEnd().split("\n"), expected);
  }
});

test("a program of somebody else type-checks, and is kept from what is wrong", () => {
  assert.equal(compiled("more.ts", "export {};"), "");
  assert.match(compiled("more.ts", `import { simulate } from "amorce-cpts"; simulate({ poop: 1 });`), /poop/);
});

test("the types name every field, and no other", () => {
  const names = amorce.fields().map(({ key }) => `  ${JSON.stringify(key)}: true,`).join("\n");
  const source = `import type { Project } from "amorce-cpts";\nexport const all: Record<keyof Project, true> = {\n${names}\n};`;
  assert.equal(compiled("fields.ts", source), "");
});

/** Contracts and structures that bring everything that can be said. */
const MSP = {
  year: 2025, patients: "4 000", professionals: 13, hours: 12, saturday: true, "unscheduled-care": true, "crisis-plan": true,
  coordination: true, "standard-system": "year", c2s: 10, "c2s-national": 8,
};
const CONTRACT = { signed: "2021-07-01", option: "1", band: "p30-p89", "yearly-cost": 44_000 };
const AIDS = [
  ["assistant", {}],
  ["assistant", CONTRACT],
  ["assistant", { ...CONTRACT, option: "1/3" }],
  ["assistant", { signed: "2024-07-01", option: "1/3", band: "below-p30", x: 1 }],
  ["assistant", { signed: "2026-03-01", option: "collective", positions: 2, doctors: 1 }],
  ["msp", {}],
  ["msp", MSP],
  ["msp", { ...MSP, adhesion: "2025-03-01" }],
  ["msp", { ...MSP, year: 2026, coordination: false }],
  ["msp", { ...MSP, year: 2021, patients: [] }],
  ["mpx", {}],
  ["msp", null],
];
const answered = AIDS.flatMap(([name, fields]) => [{}, { explain: true }, 1].map((options) => aids.aid(name, fields, options)));
const opened = ["#aide=msp&year=2025&v=1", "#aide=assistant&x=1&signed=2025-01-0", "#pop=1", 1].map(aids.decodeAidLink);

test("the types of the aids name every field, and no other", () => {
  const names = (name) => aids.aidFields(name).map(({ key }) => `  ${JSON.stringify(key)}: true,`).join("\n");
  const source = ["assistant", "msp"].map(
    (name) => `export const ${name}: Record<keyof Fields["${name}"], true> = {\n${names(name)}\n};`,
  );
  assert.equal(compiled("aid-fields.ts", [`import type { Fields } from "amorce-cpts/aid";`, ...source].join("\n")), "");
});

test("the types of the aids take every choice", () => {
  const source = ["assistant", "msp"].flatMap((name) =>
    aids.aidFields(name).flatMap(({ key, choices }) =>
      (choices ?? []).map(({ value }) => `aid("${name}", { ${JSON.stringify(key)}: ${JSON.stringify(value)} });`),
    ),
  );
  assert.ok(source.length > 20);
  assert.equal(compiled("aid-choices.ts", [`import { aid } from "amorce-cpts/aid";`, ...source].join("\n")), "");
});

/** Projects that bring everything that can be said. */
const PROJECTS = [
  {},
  { pop: 39_500, letter: "2021-06-01", project: "2021-07-01", regime: "offer-2020-75", status: "planned", signature: "2021-09-01" },
  { pop: 80_000, regime: "offer-2020-50", signature: "2019-10-01", status: "signed" },
  { pop: 52_000, access: true, crisis: true, "booster-amount": "nil", letter: "2022-05-01", action: true },
  {
    pop: 120_000, status: "signed", signature: "2022-06-15", letter: "2022-04-02", project: "2022-05-01", action: "yes",
    access: "2022-07-01", pathways: "2023-09-01", prevention: "2023-01-01", crisis: "2024-01-01", quality: "2022-06-15",
    "access-rate": "87,5", "quality-indicator-1-steps": "1000;2000", "quality-indicator-1-reached": 1,
    "crisis-year-1": true, "crisis-year-3": true, "own-access-fixed": 30_000, "early-payment": "advance",
    "figure-operating.base/avenant-2/3": 76_000, "fir-1-label": "FIR", "fir-1-date": "2022-01-01", "fir-1-amount": 10_000,
    "done-full-access": true,
  },
  { pop: 120_000, status: "signed", signature: "2022-09-30", "proration-unit": "months", access: "2022-11-10" },
  { pop: 30_000, status: "planned", signature: "2022-10-01", support: true },
  { pop: 30_000, status: "signed", signature: "2027-01-01", letter: "31/04/2022", "access-rate": 200, unknown: 1 },
  { pop: 30_000, signature: "2022-06-15", letter: "2022-06-16", "quality-indicator-1-steps": "9999999", nothing: [] },
  null,
];
/** Bank accounts that bring everything that can be said. */
const ACCOUNTS = [
  {},
  {
    pop: 30_000, status: "planned", signature: "2026-06-01", access: "2026-07-01", letter: "2025-01-01", balance: "-1 200,50", "balance-day": "2026-01-01",
    "fir-1-label": "ARS", "fir-1-amount": 45_000, "fir-1-date": "2026-02-01", "fir-2-label": "ARS", "fir-2-amount": 10,
    "expense-1-label": "coordination", "expense-1-gross": 38_000, "expense-1-rhythm": "monthly", "expense-1-start": "2026-01-05",
    "expense-2-amount": 60_000, "expense-2-per": "year", "expense-2-rhythm": "quarterly", "expense-2-start": "2026-02-01",
    "expense-2-end": "2026-12-31", "expense-2-for": "access", "expense-2-member": true,
    "expense-3-amount": 10, "expense-3-start": "2025-01-01", "expense-4-amount": 20, "expense-4-start": "2049-01-01",
    "expense-5-amount": 1, "expense-20-gross": 15_000, "expense-20-time": "half", "expense-20-start": "2026-03-01",
  },
  // It ended before the balance begins.
  { pop: 30_000, status: "signed", signature: "2019-10-01", "balance-day": "2026-01-01", "expense-1-amount": "x", "expense-1-start": "2026-01-01" },
  null,
];
const TESTS = [{}, { today: "2026-01-01", late: 3, variableAtZero: true, slipped: 6 }, 1];
const accounts = ACCOUNTS.flatMap((project) => TESTS.map((options) => amorce.treasury(project, options)));
const OPTIONS = [{}, { today: "2022-06-20", explain: true }, { today: "2026-11-24", explain: true }];
const simulated = PROJECTS.flatMap((project) => OPTIONS.map((options) => amorce.simulate(project, options)));
simulated.push(withoutFile[0], amorce.simulate({ communes: "01001" }), amorce.simulate({ communes: "01001,01999" }));
// Every kind of doubt, a part, Mayotte.
const communes = ["01001", ["01001:400", "97608"], "01001:861,01091,01205,01999,69123,69385,97501", "", "x", 1];
const territories = [withoutFile[1], ...communes.map(amorce.territory)];

test("the types fit every answer", () => {
  const said = (type, values) => values.map((value, number) => `export const ${type}${number}: ${type} = ${JSON.stringify(value)};`);
  const source = [
    `import type { Decoded, Encoded, Figures, FieldName, OfCommunes, OfTreasury, Simulated } from "amorce-cpts";`,
    ...said("Simulated", simulated),
    ...said("OfTreasury", accounts),
    ...said("Figures", [amorce.figures()]),
    ...said("OfCommunes", territories),
    ...said("Encoded", [amorce.encodeLink({ pop: 1 }), amorce.encodeLink([{ pop: "x" }]), amorce.encodeLink([])]),
    ...said("Decoded", [amorce.decodeLink("#pop=1&total=1"), amorce.decodeLink("#x"), amorce.decodeLink(1)]),
    `export const names: FieldName[] = ${JSON.stringify(amorce.fields())};`,
  ];
  assert.equal(compiled("answers.ts", source.join("\n")), "");
  const links = [aids.encodeAidLink("msp", MSP), aids.encodeAidLink("msp", { year: "x" }), aids.encodeAidLink("x", 1)];
  const ofAids = [
    `import type { Answered, Decoded, Encoded, Field } from "amorce-cpts/aid";`,
    ...said("Answered", answered),
    ...said("Encoded", links),
    ...said("Decoded", opened),
    `export const assistant: Field<"assistant">[] = ${JSON.stringify(aids.aidFields("assistant"))};`,
    `export const msp: Field<"msp">[] = ${JSON.stringify(aids.aidFields("msp"))};`,
  ];
  assert.equal(compiled("aid-answers.ts", ofAids.join("\n")), "");
});

/** Which properties the types of this entry promise, and which of them are answered. */
function promises(entry) {
  const ts = createRequire(import.meta.url)(join(tsc, "../../lib/typescript.js"));
  const types = join(sample, "node_modules/amorce-cpts", entry);
  const program = ts.createProgram([types], { strict: true });
  const checker = program.getTypeChecker();
  const promised = new Map();
  const answered = new Set();
  const walk = (declared, value) => {
    if (value === null || typeof value !== "object") return;
    const type = checker.getNonNullableType(declared);
    if (Array.isArray(value)) {
      const [element] = checker.getTypeArguments(type);
      for (const one of value) walk(element, one);
      return;
    }
    for (const property of checker.getPropertiesOfType(type)) {
      // The marks are a list of names, each of which has the same type.
      if (!property.declarations) continue;
      const [declaration] = property.declarations;
      promised.set(declaration.pos, `${declaration.parent.name?.text ?? "{}"}.${property.name}`);
      if (value[property.name] === undefined) continue;
      answered.add(declaration.pos);
      walk(checker.getTypeOfSymbol(property), value[property.name]);
    }
  };
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(types)));
  const named = (name) => checker.getDeclaredTypeOfSymbol(exported.find((symbol) => symbol.name === name));
  return {
    promised,
    walk: (name, value) => walk(named(name), value),
    never: () => [...promised].filter(([place]) => !answered.has(place)).map(([, name]) => name),
  };
}

test("the types promise nothing that is never answered", () => {
  const { promised, walk, never } = promises("amorce.d.ts");
  for (const { answer, problems } of simulated) {
    walk("Answer", answer);
    for (const problem of problems) walk("Problem", problem);
  }
  for (const { treasury, problems } of accounts) {
    walk("Treasury", treasury);
    for (const problem of problems) walk("Problem", problem);
  }
  for (const problem of amorce.encodeLink([null]).problems) walk("Problem", problem);
  walk("Figures", amorce.figures());
  for (const { territory, problems } of territories) {
    walk("Territory", territory);
    for (const problem of problems) walk("Problem", problem);
  }
  // Its projects are tried by « the types name every field ».
  walk("Decoded", { ...amorce.decodeLink("#total=1&x"), projects: [] });
  assert.ok(promised.size > 100, `${promised.size}`);
  assert.deepEqual(never(), []);
});

test("the types of the aids promise nothing that is never answered", () => {
  const { promised, walk, never } = promises("aid.d.ts");
  for (const { answer, problems } of answered) {
    walk("Answer", answer);
    for (const problem of problems) walk("Problem", problem);
  }
  for (const name of ["assistant", "msp"]) for (const field of aids.aidFields(name)) walk("Field", field);
  // Its fields are tried by « the types of the aids name every field ».
  for (const link of opened) walk("Decoded", { ...link, fields: null });
  assert.ok(promised.size > 80, `${promised.size}`);
  assert.deepEqual(never(), []);
});
