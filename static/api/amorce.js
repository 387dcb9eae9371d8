/**
 * What a French CPTS will be paid, when, and how sure each euro is: the library behind Amorce, for other programs.
 * It reads no clock and asks no network but for its own program, once. amorce.d.ts says every type.
 */
import start, * as program from "./glue.js";

let starting;
let isReady = false;

/**
 * Fetches the program and starts it, once: later calls wait for the same start. After a failure, the next call tries again.
 * @param {string | URL | ArrayBuffer | ArrayBufferView} [source] where the program is, or its bytes; beside this module by default
 * @returns {Promise<void>}
 */
export function init(source = new URL("amorce_bg.wasm", import.meta.url)) {
  starting ??= begin(source).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/**
 * Starts the program at once, from its bytes.
 * @param {ArrayBuffer | ArrayBufferView} bytes what is in amorce_bg.wasm
 */
export function initSync(bytes) {
  program.initSync({ module: bytes });
  isReady = true;
}

async function begin(source) {
  if (isReady) return;
  await start({ module_or_path: await whole(source) });
  isReady = true;
}

/** Node fetches no files. */
async function whole(source) {
  const isFile = globalThis.process?.versions?.node && String(source).startsWith("file:");
  if (!isFile) return source;
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ "node:fs/promises");
  return readFile(new URL(source));
}

function ready() {
  if (!isReady) throw new Error("amorce: nothing can be asked before `await init()`");
  return program;
}

/** The answer for a project. Whatever is passed, it returns: what is wrong is in `problems`. */
export const simulate = (project, options) =>
  JSON.parse(ready().simulate(passed(project), passed(options ?? {})));

/** Every published figure with its sources, as in docs/figures.json. */
export const figures = () => JSON.parse(ready().figures());

/** The name of every field of a project, and its label in French. */
export const fields = () => JSON.parse(ready().fields());

/** One project, or up to three, as what follows the address of the page in a link. */
export function encodeLink(projects, options) {
  const several = list(projects);
  const all = (several ?? [projects]).map(passed);
  return JSON.parse(
    ready().encodeLink(parts(all), several !== undefined, passed(options ?? {})),
  );
}

/** The projects of a link: a whole address, or what follows its `#`. */
export const decodeLink = (link) =>
  JSON.parse(ready().decodeLink(typeof link === "string" ? link : undefined));

/** A copy of an array; nothing for what is none, or cannot be read. */
function list(value) {
  try {
    return Array.isArray(value) ? Array.from(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The names of an object, each followed by its value; an empty text for what is no plain object, or cannot be read. */
function passed(object) {
  try {
    if (Object.prototype.toString.call(object) !== "[object Object]") return "";
    return "{" + parts(Object.keys(object).flatMap((name) => [name, given(object, name)]));
  } catch {
    return "";
  }
}

/** Texts in one text: each behind the number of its characters, as src/bin/api.rs reads them. */
const parts = (texts) => texts.map((text) => `${Array.from(text).length}:${text}`).join("");

/** A text, a box, `0` for nothing; an empty text for what no field takes, or cannot be read. */
function given(object, name) {
  let value;
  try {
    value = object[name];
  } catch {
    return "";
  }
  if (value === undefined || value === null) return "0";
  if (typeof value === "boolean") return value ? "+" : "-";
  // The text of a fraction would be read as a person's: 61.234 as 61 234.
  return typeof value === "string" || Number.isSafeInteger(value) ? `"${value}` : "";
}
