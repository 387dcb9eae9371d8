// What the JavaScript API answers of the two aids beside a CPTS: amounts by hand, errors as values, fields, links.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const folder = pathToFileURL(`${process.env.AMORCE_API ?? new URL("dist/api", root).pathname}/`);
const entry = await import(new URL("aid.js", folder));
const { init, aid, aidFields, encodeAidLink, decodeAidLink } = entry;
await init();

const codes = ({ problems }) => problems.map(({ field, code }) => [field, code]);
const amount = ({ answer }) => answer.headline.amount.cents;

/** In a Node of its own, where nothing is started yet. */
const alone = (code) =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
    env: { ...process.env, FOLDER: folder.href },
  }).trim();

/** The vector of docs/neighbours.md: prerequisites and base alone, p = 4 000, n = 13. */
const MSP = {
  year: 2025, patients: 4_000, professionals: 13, protocols: 8, meetings: 6, files: 5, eligible: 100, hours: 12, saturday: true,
  "unscheduled-care": true, "crisis-plan": true, coordination: true, "standard-system": "year",
};
const CONTRACT = { signed: "2024-07-01", option: "1", band: "p30-p89" };

test("these names can be imported and no other", () => {
  assert.deepEqual(Object.keys(entry).sort(), ["aid", "aidFields", "decodeAidLink", "encodeAidLink", "init", "initSync"]);
});

test("contracts are answered as the table of docs/neighbours.md says", () => {
  for (const [option, band, total] of [
    ["1", "p30-p89", 132_000], ["1", "p90-p94", 144_000], ["1", "p95", 190_000],
    ["1/2", "p30-p89", 66_000], ["1/2", "p90-p94", 72_000], ["1/2", "p95", 95_000],
    ["1", "below-p30", 0],
  ]) {
    const answered = aid("assistant", { ...CONTRACT, option, band });
    assert.deepEqual([answered.ok, answered.problems, answered.needs], [true, [], []]);
    assert.equal(amount(answered), total * 100, `${option} ${band}`);
    const { years } = answered.answer.tables;
    assert.equal(years.length, 6);
    const sum = years.slice(0, 5).reduce((sum, { atMost }) => sum + atMost, 0);
    assert.deepEqual([years[5].isTotal, years[5].atMost], [true, sum]);
  }
  const group = aid("assistant", { signed: "2026-03-01", option: "collective", positions: 2, doctors: 2, band: "p30-p89" });
  assert.equal(amount(group), 264_000_00);
  assert.deepEqual(group.answer.tables.years[0].text, "collective-2026");
});

test("a maison de santé is answered as the guide says", () => {
  const answered = aid("msp", MSP);
  assert.ok(answered.ok);
  assert.equal(amount(answered), 59_500_00);
  const { indicators, payments } = answered.answer.tables;
  assert.equal(indicators.length, 20);
  assert.deepEqual([indicators[19].points, indicators[19].amount], ["8\u202f500 points", 59_500_00]);
  assert.deepEqual(payments.map(({ by, amount }) => [by, amount]), [["2025-04-30", 35_700_00], ["2026-04-30", 23_800_00]]);
  assert.deepEqual(answered.answer.first, []);
  const assumed = aid("msp", { ...MSP, year: 2026 });
  assert.deepEqual(assumed.answer.first.map(({ code }) => code), ["before-avenant-2"]);
  assert.equal(assumed.answer.headline.amount.certainty, "Assumed");
});

test("what must be read first comes with its code", () => {
  const first = (name, fields) => aid(name, fields).answer.first.map(({ code }) => code);
  assert.deepEqual(first("assistant", { ...CONTRACT, signed: "2019-08-31" }), ["before-first-text"]);
  assert.deepEqual(first("assistant", { ...CONTRACT, option: "1/3" }), ["not-offered"]);
  assert.deepEqual(first("assistant", { ...CONTRACT, band: "below-p30" }), ["below-p30"]);
  assert.deepEqual(first("msp", { ...MSP, coordination: false }), ["prerequisite-missing", "no-coordination", "lost"]);
  assert.deepEqual(first("msp", { ...MSP, year: 2021 }), ["before-avenant-1"]);
  assert.equal(aid("msp", { ...MSP, year: 2021 }).answer.headline, null);
});

test("what is missing is needed and not wrong", () => {
  for (const [name, needs] of [["assistant", ["signed", "option"]], ["msp", ["year", "patients", "professionals"]]]) {
    const { ok, answer, needs: told } = aid(name, {});
    assert.deepEqual([ok, answer.headline, told], [true, null, needs]);
    assert.equal(answer.aid, name);
  }
  const group = aid("assistant", { signed: "2026-03-01", option: "collective" });
  assert.deepEqual(group.needs, ["positions", "doctors"]);
});

test("a number, a text and a box mean what they mean on the page", () => {
  for (const same of [{}, { patients: "4000" }, { patients: "4 000" }, { patients: "4\u202f000", saturday: "yes" }, { hours: "12 h", c2s: null, ame: "" }]) {
    assert.equal(amount(aid("msp", { ...MSP, ...same })), 59_500_00, JSON.stringify(same));
  }
  // 120 points less.
  assert.equal(amount(aid("msp", { ...MSP, saturday: false })), 59_500_00 - 120 * 7_00);
});

test("every kind of wrong value has its code and its sentence, and the rest is answered", () => {
  const wrong = {
    ...MSP, adhesion: "30/02/2025", "standard-since": "soon", medical: 2, paramedical: 100, trainees: "many", outside: "weekly",
    c2s: 101, population: 1, external: NaN,
  };
  const answered = aid("msp", wrong);
  assert.equal(answered.ok, false);
  assert.deepEqual(codes(answered), [
    ["population", "unknown-field"],
    ["external", "not-a-value"],
    ["adhesion", "no-such-day"],
    ["medical", "not-a-choice"],
    ["paramedical", "number-out-of-bounds"],
    ["outside", "not-a-choice"],
    ["trainees", "not-a-whole-number"],
    ["c2s", "not-a-rate"],
  ]);
  assert.equal(amount(answered), 59_500_00);
  for (const { message } of answered.problems) assert.match(message, /^[A-ZÉÀ].*\.$/);
  const contract = { ...CONTRACT, signed: "1/1/1990", "yearly-cost": 0 };
  const read = aid("assistant", contract);
  assert.deepEqual(codes(read), [["signed", "date-out-of-bounds"], ["yearly-cost", "no-cost"]]);
  assert.deepEqual(read.needs, ["signed"]);
  assert.deepEqual(codes(aid("msp", { year: "25", hours: 25, "standard-system": "since" })), [
    ["year", "not-a-year"],
    ["hours", "hours-out-of-bounds"],
    ["standard-since", "day-missing"],
  ]);
  // A field of the other aid.
  assert.deepEqual(codes(aid("assistant", { year: 2025 })), [["year", "unknown-field"]]);
});

test("whatever is passed, it returns", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throws = new Proxy({}, { ownKeys() { throw new Error("no"); } });
  const others = [0, NaN, 10n, true, Symbol("msp"), () => {}, new Date(0), new Map(), [], revoked.proxy, throws, null, undefined, "msp\0"];
  for (const other of others) {
    for (const name of [other, "MSP", "", "toString"]) {
      assert.deepEqual(codes(aid(name, {})), [[null, "unknown-aid"]]);
      assert.deepEqual(aidFields(name), []);
      assert.equal(encodeAidLink(name, {}).fragment, null);
    }
    for (const ask of [aid, encodeAidLink]) {
      assert.deepEqual(codes(ask("msp", other)), [[null, "not-an-object"]]);
      const value = codes(ask("msp", { coordination: other }));
      assert.ok(value.length < 2 && value.every(([field]) => field === "coordination"), String(value));
    }
    const { aid: none, fields } = decodeAidLink(other);
    assert.deepEqual([none, fields], [null, null]);
  }
  assert.equal(aid("msp", null).answer, null);
  assert.deepEqual(codes(aid("msp", MSP, { explain: "yes", today: "2026-01-01" })), [["explain", "not-a-value"], ["today", "unknown-option"]]);
  assert.deepEqual(codes(aid("msp", MSP, 1)), [[null, "options-not-an-object"]]);
  assert.deepEqual(codes(aid("msp", JSON.parse('{"__proto__": 1}'))), [["__proto__", "unknown-field"]]);
});

test("each amount opens down to figures that name their sources, where it is asked", () => {
  const keys = (answer) => answer.sources.map(({ key }) => key);
  let leaves = 0;
  const walk = ({ parts, sources }, known) => {
    if (parts.length === 0) leaves += 1;
    for (const source of sources) assert.ok(known.includes(source), source);
    for (const part of parts) walk(part, known);
  };
  for (const [name, fields] of [["assistant", CONTRACT], ["msp", MSP]]) {
    const { answer } = aid(name, fields, { explain: true });
    const rows = Object.values(answer.tables).flat();
    for (const { derivation } of rows) for (const step of derivation ?? []) walk(step, keys(answer));
    assert.ok(rows.some(({ derivation }) => derivation));
    assert.ok(!JSON.stringify(aid(name, fields)).includes("derivation"));
  }
  assert.ok(leaves > 50, `${leaves}`);
});

test("an answer is plain data that survives JSON", () => {
  const asked = [["assistant", CONTRACT], ["msp", MSP], ["msp", {}], ["assistant", { signed: "x" }]];
  for (const answer of [...asked.map(([name, fields]) => aid(name, fields, { explain: true })), aidFields("msp"), decodeAidLink("")]) {
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  }
});

test("a form can be built of the fields alone", () => {
  const takes = {
    day: "2025-06-15", whole: (field) => field.most, year: 2025, hours: "11 h 30", euros: "44 000,50", percent: "87,5",
    choice: (field) => field.choices.at(-1).value, box: true,
  };
  for (const name of ["assistant", "msp"]) {
    const fields = aidFields(name);
    const value = (field) => (typeof takes[field.kind] === "function" ? takes[field.kind](field) : takes[field.kind]);
    const all = Object.fromEntries(fields.map((field) => [field.key, value(field)]));
    const answered = aid(name, all);
    assert.deepEqual(codes(answered), [], name);
    assert.deepEqual(answered.needs, []);
    for (const field of fields) {
      assert.ok(field.label && field.group, field.key);
      assert.equal(field.choices !== null, field.kind === "choice");
      assert.equal(field.least === null, field.most === null);
      // One more than the most is wrong, and says so by the name of the field.
      if (field.most !== null) assert.equal(codes(aid(name, { ...all, [field.key]: field.most + 1 }))[0][0], field.key);
    }
    const { fragment } = encodeAidLink(name, all);
    const decoded = decodeAidLink(fragment);
    assert.deepEqual([decoded.ok, decoded.aid, Object.keys(decoded.fields)], [true, name, fields.map(({ key }) => key)]);
    assert.deepEqual(aid(name, decoded.fields), answered);
  }
});

test("a link gives back what it was made of, and tells what it leaves out", () => {
  const { ok, fragment, problems } = encodeAidLink("msp", { ...MSP, hours: "11,5", patients: "4 000" });
  assert.deepEqual([ok, problems], [true, []]);
  assert.match(fragment, /^#aide=msp&year=2025&patients=4000&.*&hours=11:30&.*&v=1$/);
  const { fields } = decodeAidLink(`https://example.org/a/${fragment}`);
  assert.deepEqual(encodeAidLink("msp", fields).fragment, fragment);
  // What is wrong stays as it was given.
  const wrong = encodeAidLink("msp", { year: "soon", pop: 1 });
  assert.deepEqual(codes(wrong), [["pop", "unknown-field"], ["year", "not-a-year"]]);
  assert.deepEqual(decodeAidLink(wrong.fragment).fields, { year: "soon" });
  assert.deepEqual(decodeAidLink("#aide=msp&year=2025&x=1&v=1").ignored, ["x=1"]);
  assert.deepEqual(decodeAidLink("#aide=msp&year=2025&patients=4").ignored, ["patients=4"]);
  for (const other of ["", "#", "#pop=30000&v=1", "#aide=mspx&v=1", "#v=1&aide=msp"]) {
    assert.deepEqual(codes(decodeAidLink(other)), [[null, "not-a-link-of-an-aid"]], other);
  }
});

test("neither program knows a link of the other", async () => {
  const amorce = await import(new URL("amorce.js", folder));
  await amorce.init();
  const { fragment } = encodeAidLink("msp", MSP);
  assert.equal(amorce.decodeLink(fragment).ok, false);
  assert.equal(decodeAidLink(amorce.encodeLink({ pop: 30_000 }).fragment).ok, false);
});

test("the program is started once, from its file or its bytes, and asked nothing before", () => {
  const said = alone(`
    import { readFileSync } from "node:fs";
    const { init, initSync, aid } = await import(process.env.FOLDER + "aid.js");
    let told = "";
    try { aid("msp", {}) } catch (error) { told = error.message }
    const failed = await init(new Uint8Array([1])).then(() => false, () => true);
    const [one, two] = [init(), init()];
    await one;
    initSync(readFileSync(new URL("aid_bg.wasm", process.env.FOLDER)));
    console.log(JSON.stringify([told, failed, one === two, one === init(), aid("msp", {}).ok]));
  `);
  assert.deepEqual(JSON.parse(said), ["amorce: nothing can be asked before `await init()`", true, true, true, true]);
});

test("what asks about a CPTS fetches nothing of the aids, and the other way round", () => {
  const imports = (name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/(?:from|import)\s*"(\.[^"]*)"/g)].map(([, from]) => from);
  assert.deepEqual(imports("amorce.js"), ["./glue.js"]);
  assert.deepEqual(imports("aid.js"), ["./aid_glue.js"]);
});
