// What the JavaScript API answers: the examples of its page, amounts by hand, errors as values, links.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { examples, printed } from "./examples.mjs";

const root = new URL("../../", import.meta.url);
const folder = pathToFileURL(`${process.env.AMORCE_API ?? new URL("dist/api", root).pathname}/`);
const amorce = await import(new URL("amorce.js", folder));
const modules = { "amorce-cpts": amorce, "amorce-cpts/aid": await import(new URL("aid.js", folder)) };
const { init, initTerritory, simulate, figures, fields, encodeLink, decodeLink, territory, treasury } = amorce;
await init();
// The communes are not there yet, and whatever is asked is answered.
const before = { simulated: simulate({ communes: "75056" }), both: simulate({ communes: "75056", pop: 30_000 }), told: territory("75056") };
await initTerritory();

const text = (path) => readFileSync(new URL(path, root), "utf8");
const codes = ({ problems }) => problems.map(({ field, code }) => [field, code]);
const total = (answer) => answer.totals.total.total.expected.cents;

/** In a Node of its own, where nothing is started yet. */
const alone = (code) =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
    env: { ...process.env, FOLDER: folder.href },
  }).trim();

test("every example of the page prints what it says", async () => {
  const all = examples(text("docs/api.md"));
  assert.ok(all.length >= 5);
  for (const example of all) {
    assert.equal(example.silent, 0, `a console.log without its comment in\n${example.code}`);
    assert.ok(example.expected.length > 0, example.code);
    assert.deepEqual(await printed(example, modules), example.expected, example.code);
  }
});

test("these names can be imported and no other", () => {
  const names = ["decodeLink", "encodeLink", "fields", "figures", "init", "initSync", "initTerritory", "simulate", "territory", "treasury"];
  assert.deepEqual(Object.keys(amorce).sort(), names);
});

test("the seed envelopes are those of the articles", () => {
  // Four sizes; the offers of 2020 add 50 % and 75 %.
  for (const [pop, base, plus50, plus75] of [
    [30_000, 50_000, 75_000, 87_500],
    [52_000, 60_000, 90_000, 105_000],
    [120_000, 75_000, 112_500, 131_250],
    [200_000, 90_000, 135_000, 157_500],
  ]) {
    const seed = (regime, signature) => {
      const project = { pop, regime, status: "signed", signature };
      const { ok, answer } = simulate(project);
      assert.ok(ok);
      return [answer.seed.envelope.cents, answer.seed.total.maximum.cents];
    };
    assert.deepEqual(seed("aci-2019", "2020-06-15"), [base * 100, base * 100]);
    assert.equal(seed("offer-2020-50", "2020-06-15")[1], plus50 * 100);
    assert.equal(seed("offer-2020-75", "2021-06-15")[1], plus75 * 100);
  }
});

test("the booster is 75 % of the seed envelope", () => {
  const { answer, sentence } = simulate({ pop: 120_000, status: "signed", signature: "2022-06-15" });
  // 75 000 + 56 250
  assert.equal(total(answer), 131_250_00);
  assert.equal(answer.seed.raisedBy.amount.cents, 56_250_00);
  assert.match(sentence, /131\u202f250\u00a0€/);
});

test("today is what is said and is read nowhere else", () => {
  const project = { pop: 30_000, signature: "2022-06-15" };
  const status = (today) => simulate(project, { today }).answer.obligations.find(({ id }) => id === "start-access").status;
  assert.equal(status("2026-11-24"), "not-told");
  assert.equal(status("2022-06-16"), "due");
  assert.equal(status(undefined), status(null));
  assert.notEqual(status(undefined), "not-told");
});

test("a step is late where the visitor says that it is not done yet", () => {
  const step = (done) => {
    const project = { pop: 30_000, signature: "2022-06-15", "done-start-access": done };
    return simulate(project, { today: "2023-01-01" }).answer.obligations.find(({ id }) => id === "start-access");
  };
  // From 15 December 2022.
  assert.deepEqual([step(false).status, step(false).days], ["late", 17]);
  assert.deepEqual([step(undefined).status, step(undefined).days], ["not-told", 17]);
  assert.deepEqual([step(true).status, step(true).days], ["done", null]);
});

test("a number, a text and a box mean what they mean on the page", () => {
  const same = [{ pop: 52_000 }, { pop: "52000" }, { pop: "52 000" }, { pop: "52\u202f000", name: null, letter: undefined, regime: "" }];
  for (const project of same) {
    const { ok, answer } = simulate(project);
    assert.ok(ok);
    assert.equal(answer.seed.envelope.cents, 60_000_00);
  }
  const { answer } = simulate({ pop: 52_000, signature: "2022-06-15", crisis: "2022-06-15", "crisis-year-1": true, "crisis-year-2": false });
  assert.equal(answer.totals.earned[1].crisis.expected.cents > 0, true);
  assert.equal(answer.totals.earned[2].crisis.expected.cents, 0);
});

test("what is no project is told, whatever it is", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throws = new Proxy({}, { ownKeys() { throw new Error("no"); } });
  const tagged = { get [Symbol.toStringTag]() { throw new Error("no"); } };
  const others = [
    0, NaN, 10n, true, Symbol("pop"), () => {}, new Date(0), new Map([["pop", 30_000]]), Promise.resolve({}),
    revoked.proxy, throws, tagged,
  ];
  for (const other of [null, undefined, "pop=30000", [], [["pop", 30_000]], ...others]) {
    const { ok, sentence, answer, problems } = simulate(other);
    assert.deepEqual([ok, sentence, answer], [false, null, null]);
    assert.deepEqual(problems.map(({ field, code }) => [field, code]), [[null, "not-an-object"]]);
    assert.match(problems[0].message, /\.$/);
  }
  for (const other of others) {
    assert.deepEqual(codes(simulate({}, other)), [[null, "options-not-an-object"]]);
    assert.equal(encodeLink(other).fragment, null);
    assert.equal(encodeLink([{}, other]).problems[0].project, 1);
    assert.deepEqual(codes(decodeLink(other)), [[null, "not-a-text"]]);
  }
});

test("a value that no field takes is told by the name of the field, and the rest is answered", () => {
  const values = [NaN, Infinity, 1.5, 61.234, 2 ** 53, 10n, {}, [], Symbol("x"), () => {}, new String("yes"), new Date(0)];
  for (const letter of values) {
    const simulated = simulate({ letter, pop: 30_000 });
    assert.deepEqual(codes(simulated), [["letter", "not-a-value"]]);
    assert.equal(simulated.answer.seed.envelope.cents, 50_000_00);
  }
  const throwing = { pop: 30_000, get letter() { throw new Error("no"); } };
  assert.deepEqual(codes(simulate(throwing)), [["letter", "not-a-value"]]);
});

test("a name that is no field's is told by that name", () => {
  const names = ["population", "POP", "", "toString", "constructor", "figure-", "figure-nothing", "crisis-year-11", "é\ud800"];
  for (const name of names) {
    const [[field, code]] = codes(simulate({ [name]: 1 }));
    assert.equal(code, "unknown-field");
    assert.equal(field, name.toWellFormed?.() ?? name.replace("\ud800", "\ufffd"));
  }
  assert.deepEqual(codes(simulate(JSON.parse('{"__proto__": 1}'))), [["__proto__", "unknown-field"]]);
  // What is inherited is no part of a project.
  assert.ok(simulate(Object.create({ population: 1 })).ok);
});

test("every kind of wrong value has its code and its sentence", () => {
  const wrong = {
    pop: -1, letter: "2022-02-30", status: "maybe", regime: "avenant-3", access: false, "access-rate": 101,
    "quality-indicator-1-steps": "a;b", "own-operating": "1,234", "fir-1-label": "FIR", "crisis-year-1": 2,
  };
  const { ok, answer, problems } = simulate(wrong);
  assert.equal(ok, false);
  assert.equal(answer.size, null);
  assert.deepEqual(Object.fromEntries(problems.map(({ field, code }) => [field, code])), {
    pop: "number-negative",
    letter: "date-no-such-day",
    status: "choice",
    regime: "choice",
    access: "date-not-a-date",
    "access-rate": "rate-out-of-bounds",
    "quality-indicator-1-steps": "steps",
    "own-operating": "amount-more-than-cents",
    "fir-1-amount": "amount-missing",
    "crisis-year-1": "choice",
  });
  for (const { message } of problems) assert.match(message, /^[A-ZÉÀ].*\.$/);
  const [problem] = simulate({ pop: 1, letter: "2022-06-16", signature: "2022-06-15" }).problems;
  assert.deepEqual([problem.field, problem.code, problem.date], ["letter", "after-signature", "2022-06-15"]);
});

test("options are told like fields", () => {
  assert.deepEqual(codes(simulate({}, { now: 1, today: "31/02/2022", explain: "yes" })), [
    ["now", "unknown-option"],
    ["today", "date-no-such-day"],
    ["explain", "not-a-value"],
  ]);
  assert.deepEqual(codes(simulate({}, { today: new Date(0) })), [["today", "not-a-value"]]);
  assert.ok(simulate({}, { today: null, explain: undefined }).ok);
});

// Associathèque: 8 000 spent on 31 January and 2 000 on 28 February, 8 000 received on 28 February and 2 000 on 30 June.
const FIRST_VECTOR = {
  "balance-day": "2026-01-01",
  "expense-1-amount": 8_000, "expense-1-start": "31/01/2026", "expense-2-amount": "2 000", "expense-2-start": "2026-02-28",
  "fir-1-label": "a", "fir-1-amount": 8_000, "fir-1-date": "2026-02-28", "fir-2-label": "b", "fir-2-amount": 2_000, "fir-2-date": "2026-06-30",
};

test("a bank account is told month by month and to the day", () => {
  const { ok, treasury: account } = treasury(FIRST_VECTOR, { today: "2026-01-01" });
  assert.ok(ok);
  const ends = account.course.months.slice(0, 6).map(({ closing }) => closing.prudent.cents / 100);
  assert.deepEqual(ends, [-8_000, -2_000, -2_000, -2_000, -2_000, 0]);
  const [shortage, ...others] = account.course.shortages.expected;
  assert.equal(others.length, 0);
  assert.deepEqual(shortage.levels.map(({ id, days }) => [id, days]), [["2026-01-31", 28], ["2026-02-28", 122]]);
  assert.deepEqual(account.course.lowest.prudent.day, "2026-01-31");
  assert.equal(account.advance.amount.cents, 8_000_00);
  // What pays has its name in the schedule.
  const project = { ...FIRST_VECTOR, pop: 30_000, status: "planned", signature: "2026-03-01", access: "2026-03-01" };
  const options = { today: "2026-01-01" };
  const scheduled = new Set(simulate(project, options).answer.payments.map(({ id }) => id));
  const { receipts, tests, horizon } = treasury(project, { ...options, late: 2, variableAtZero: true, slipped: 4 }).treasury;
  const paid = receipts.filter(({ kind }) => kind === "agreement");
  assert.ok(paid.length > 5 && paid.every(({ id }) => scheduled.has(id)));
  assert.equal(horizon, "2031-03-01");
  assert.deepEqual(tests.map(({ id, months }) => [id, months]), [["late", 2], ["variable-at-zero", null], ["slipped", 4]]);
});

test("what is no project, and an option that is none, is told of a bank account too", () => {
  for (const other of [null, undefined, [], 1, () => {}]) {
    const { ok, treasury: none, problems } = treasury(other);
    assert.deepEqual([ok, none, problems.map(({ code }) => code)], [false, null, ["not-an-object"]]);
  }
  for (const [name, value] of [["late", 4], ["late", 0], ["late", "two"], ["variableAtZero", 1], ["slipped", 37], ["slipped", -1], ["slipped", 1.5]]) {
    assert.deepEqual(codes(treasury({}, { [name]: value })), [[name, "not-a-value"]], `${name} ${value}`);
  }
  assert.ok(treasury({}, { late: null, variableAtZero: false, slipped: 0 }).ok);
  assert.deepEqual(codes(treasury({}, { explain: true })), [["explain", "unknown-option"]]);
  const wrong = { "expense-1-amount": 100, "expense-1-start": "2026-02-01", "expense-1-end": "2026-01-31", "expense-21-amount": 1 };
  for (const ask of [simulate, treasury, encodeLink]) {
    assert.deepEqual(codes(ask(wrong)), [["expense-21-amount", "unknown-field"], ["expense-1-end", "before-start"]]);
  }
});

test("an answer is plain data that survives JSON", () => {
  const project = { pop: 80_000, signature: "2022-06-15", access: "2022-07-01", crisis: true, "own-operating": 10_000_000 };
  const answers = [simulate(project, { today: "2023-01-01", explain: true }), simulate({}), figures(), fields(), decodeLink(""), treasury(FIRST_VECTOR), treasury({ ...project, ...FIRST_VECTOR })];
  for (const answer of answers) assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  // Nothing of one answer is shared with another.
  simulate(project).answer.payments.length = 0;
  assert.ok(simulate(project).answer.payments.length > 0);
});

test("a project of many fields at their largest is answered", () => {
  const most = Object.fromEntries(
    fields().filter(({ key }) => /^(own|figure)-|-amount$/.test(key) && !/^(booster|pre)/.test(key)).map(({ key }) => [key, 10_000_000]),
  );
  for (let number = 1; number <= 20; number++) {
    most[`expense-${number}-start`] = "2022-06-15";
    most[`expense-${number}-rhythm`] = "monthly";
  }
  const project = { ...most, pop: 70_000_000, signature: "2022-06-15" };
  const { ok, answer } = simulate(project);
  assert.ok(ok);
  // 20 expenses of 10 million, on 61 days.
  const { course } = treasury({ ...project, "balance-day": "2022-06-15" }).treasury;
  const out = course.months.map(({ goesOut }) => goesOut.prudent.cents).reduce((sum, cents) => sum + cents);
  assert.equal(out, -20 * 61 * 10_000_000_00);
  assert.ok(Number.isSafeInteger(total(answer)) && total(answer) > 0);
});

test("every link ever kept opens with its totals, and is written back as it was", () => {
  const lines = text("tests/links/v1.txt").split("\n").filter((line) => line && !line.startsWith("# "));
  assert.ok(lines.length >= 9);
  for (const line of lines) {
    const [totals, link] = line.split(" ");
    const decoded = decodeLink(link);
    assert.ok(decoded.ok, link);
    const now = decoded.projects.map((project) => total(simulate(project).answer));
    assert.equal(now.join(","), totals, link);
    assert.equal(decoded.total.cents, now[0]);
    const { shown } = decoded;
    assert.deepEqual(encodeLink(decoded.projects, { shown }), { ok: true, fragment: link, problems: [] });
  }
});

test("what a link does not say is told, and what is wrong in it is kept", () => {
  const decoded = decodeLink("https://example.org/a/#pop=30000&nothing=1&letter=%ff&total=9007199254740993");
  assert.deepEqual(decoded.ignored, ["nothing=1", "letter=%ff", "total=9007199254740993"]);
  assert.deepEqual([decoded.ok, decoded.total, decoded.projects], [false, null, [{ pop: "30000" }]]);
  assert.deepEqual(decodeLink("#total=9007199254740991").total, { cents: Number.MAX_SAFE_INTEGER });
  const { ok, fragment, problems } = encodeLink({ pop: "many", population: 1 });
  assert.equal(ok, false);
  assert.deepEqual(codes({ problems }), [["population", "unknown-field"], ["pop", "number-not-a-number"]]);
  assert.equal(fragment, "#figures=1&pop=many&total=0&v=1");
});

test("a link carries one to three projects", () => {
  assert.deepEqual(codes(encodeLink([])), [[null, "no-project"]]);
  assert.deepEqual(codes(encodeLink([{}, {}, {}, {}])), [[null, "too-many-projects"]]);
  assert.deepEqual(codes(encodeLink([{}, {}], { shown: 2 })), [["shown", "no-such-project"]]);
  assert.deepEqual(codes(encodeLink({}, { shown: -1 })), [["shown", "no-such-project"]]);
  assert.equal(encodeLink([{}, {}, {}]).ok, true);
  const [, problem] = encodeLink([{}, {}], { shown: 9 }).problems.concat(encodeLink([{}, { pop: 0 }]).problems);
  assert.deepEqual([problem.project, problem.field], [1, "pop"]);
});

// Insee, populations de référence 2023.
const CITIES = { 75056: 2_103_778, 69123: 519_127, 13055: 886_040 };

test("communes are added up once their file is there, and a number that is given counts", () => {
  assert.deepEqual(codes(before.simulated), [["communes", "territory-not-loaded"]]);
  assert.equal(before.simulated.answer.size, null);
  assert.equal(before.both.ok, true);
  assert.equal(before.both.answer.size.population, 30_000);
  for (const [communes, inhabitants] of [...Object.entries(CITIES), ["01001", 860], ["75056, 69123 13055", 3_508_945], ["69123:1200", 1_200]]) {
    const { ok, answer } = simulate({ communes });
    assert.deepEqual([ok, answer.size.population], [true, inhabitants], communes);
    assert.equal(simulate({ communes, pop: 30_000 }).answer.size.population, 30_000);
  }
  const { ok, answer, problems } = simulate({ communes: "01001,01999" });
  assert.deepEqual([ok, answer.size.population], [false, 860]);
  assert.deepEqual(codes({ problems }), [["communes", "communes"]]);
  assert.match(problems[0].message, /^01999\u00a0: .*\.$/);
  const { fragment } = encodeLink({ communes: "01001" });
  assert.deepEqual(decodeLink(fragment).projects, [{ pop: "860", communes: "2023;01001" }]);
});

test("a territory is told commune by commune, whatever is passed", () => {
  assert.deepEqual(codes(before.told), [[null, "territory-not-loaded"]]);
  assert.equal(before.told.territory, null);
  const cities = territory(Object.keys(CITIES));
  assert.deepEqual(Object.fromEntries(cities.territory.communes.map(({ code, population }) => [code, population])), CITIES);
  assert.equal(cities.territory.inhabitants, 3_508_945);
  assert.deepEqual(territory("75056,69123,13055"), cities);
  const lancrans = territory("01205").territory;
  assert.deepEqual(lancrans.doubts.map(({ code, kind, other }) => [code, kind, other]), [["01205", "former", "01033"]]);
  assert.deepEqual(lancrans.communes.map(({ name, department }) => [name, department]), [["Valserhône", "Ain"]]);
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  for (const other of [undefined, null, 75056, {}, [75056], ["75056", null], [,], revoked.proxy, Symbol("75056"), () => {}]) {
    const { ok, territory: none, problems } = territory(other);
    assert.deepEqual([ok, none, problems.map(({ code }) => code)], [false, null, ["not-a-text"]]);
  }
  for (const odd of ["\0", "\ud800", ";", "2023;", "9".repeat(100_000), Array(1000).fill("01001")]) {
    assert.equal(typeof territory(odd).territory.inhabitants, "number");
  }
});

test("the communes come from the package or from whoever has them, whole or not at all", () => {
  const said = alone(`
    import { readFileSync } from "node:fs";
    const place = new URL("territory.json", process.env.FOLDER);
    const bytes = readFileSync(place);
    const { init, initTerritory, territory } = await import(process.env.FOLDER + "amorce.js");
    const refused = (source) => initTerritory(source).then(() => "", ({ message }) => message);
    const told = [await refused(bytes)];
    await init();
    for (const source of [bytes.subarray(0, -1), bytes.subarray(0, 500_000), "", '"end"', "{}", 1, null, new URL("nothing.json", place)])
      told.push(await refused(source) !== "" && territory("75056").problems[0].code);
    const [one, two] = [initTerritory(String(bytes)), initTerritory()];
    await one;
    console.log(JSON.stringify([...told, one === two, territory("75056").territory.inhabitants]));
  `);
  const refused = Array(8).fill("territory-not-loaded");
  assert.deepEqual(JSON.parse(said), ["amorce: nothing can be asked before `await init()`", ...refused, true, 2_103_778]);
  const starts = (source) => alone(`
    import { readFileSync } from "node:fs";
    const bytes = readFileSync(new URL("territory.json", process.env.FOLDER));
    const { init, initTerritory, simulate } = await import(process.env.FOLDER + "amorce.js");
    await Promise.all([init(), initTerritory(${source})]);
    console.log(simulate({ communes: "13055" }).answer.size.population);
  `);
  for (const source of ["", "bytes", "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)", "String(bytes)"]) {
    assert.equal(starts(source), "886040", source);
  }
});

test("figures are those of the table in docs, without the neighbours of a CPTS", () => {
  const { version, verifiedOn, ...table } = figures();
  const { neighbours, ...ofTheCpts } = JSON.parse(text("docs/figures.json"));
  assert.deepEqual(table, ofTheCpts);
  assert.ok(neighbours.msp.length > 0);
  assert.equal(version, 1);
  assert.match(verifiedOn, /^\d{4}-\d\d-\d\d$/);
});

test("the program is started once, and asked nothing before", () => {
  const said = alone(`
    const { init, simulate } = await import(process.env.FOLDER + "amorce.js");
    let told = "";
    try { simulate({}) } catch (error) { told = error.message }
    const failed = await init(new Uint8Array([1])).then(() => false, () => true);
    const [one, two] = [init(), init()];
    await one;
    console.log(JSON.stringify([told, failed, one === two, one === init(), simulate({ pop: 30000 }).ok]));
  `);
  assert.deepEqual(JSON.parse(said), ["amorce: nothing can be asked before `await init()`", true, true, true, true]);
});

test("the program starts at once from its bytes", () => {
  const said = alone(`
    import { readFileSync } from "node:fs";
    const { init, initSync, simulate } = await import(process.env.FOLDER + "amorce.js");
    const bytes = readFileSync(new URL("amorce_bg.wasm", process.env.FOLDER));
    initSync(bytes);
    initSync(bytes);
    await init();
    console.log(simulate({ pop: 30000 }).answer.seed.envelope.cents);
  `);
  assert.equal(said, "5000000");
});

test("the program starts from bytes that are fetched by whoever asks", () => {
  const said = alone(`
    import { readFileSync } from "node:fs";
    const { init, simulate } = await import(process.env.FOLDER + "amorce.js");
    await init(readFileSync(new URL("amorce_bg.wasm", process.env.FOLDER)));
    console.log(simulate({ pop: 30000 }).answer.seed.envelope.cents);
  `);
  assert.equal(said, "5000000");
});

test("it goes on answering when the memory of what was asked before is full", () => {
  const first = JSON.stringify(figures());
  for (let time = 0; time < 200; time++) assert.equal(JSON.stringify(figures()), first);
});

test("the character that separates what the program is asked is replaced, wherever it stands", () => {
  const { fragment } = encodeLink({ pop: 30_000, name: "Vall\0ée" });
  assert.match(fragment, /&name=Vall%EF%BF%BD%C3%A9e&/);
  assert.deepEqual(codes(simulate({ "pop\0": 30_000, letter: "\0" })), [
    ["pop\ufffd", "unknown-field"],
    ["letter", "date-not-a-date"],
  ]);
  assert.deepEqual(decodeLink("#v=1&\0}&pop=30000"), { ...decodeLink("#v=1&pop=30000"), ok: false, ignored: ["\ufffd}"] });
});

test("a thousand answers are alike, and no memory grows beyond some megabytes", () => {
  const largest = alone(`
    const memories = [];
    const Instance = WebAssembly.Instance;
    WebAssembly.Instance = function (module, imports) {
      const instance = new Instance(module, imports);
      memories.push(instance.exports.memory);
      return instance;
    };
    const { initSync, simulate } = await import(process.env.FOLDER + "amorce.js");
    const { readFileSync } = await import("node:fs");
    initSync(readFileSync(new URL("amorce_bg.wasm", process.env.FOLDER)));
    const project = { pop: 120_000, status: "signed", signature: "2022-06-15", access: "yes", pathways: "yes" };
    const asked = () => JSON.stringify(simulate(project, { explain: true }));
    const first = asked();
    let largest = 0;
    for (let count = 0; count < 1000; count++) {
      if (asked() !== first) throw new Error("answer " + count + " is another one");
      largest = Math.max(largest, memories.at(-1).buffer.byteLength);
    }
    console.log(largest);
  `);
  assert.ok(Number(largest) < 64 * 2 ** 20, largest);
});
