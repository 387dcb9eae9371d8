/**
 * What a French CPTS will be paid, when, and how sure each euro is: the library behind Amorce, for other programs.
 * It reads no clock and asks no network but for its own program, once. amorce.d.ts says every type.
 */
import * as program from "./glue.js";

const imports = { "./amorce_bg.js": program };

let starting;
let module;
let memory;
/** What was asked and answered in this memory, in characters. */
let soFar;

/**
 * Fetches the program and starts it, once: later calls wait for the same start. After a failure, the next call tries again.
 * @param {string | URL | ArrayBuffer | ArrayBufferView} [source] where the program is, or its bytes; beside this module by default
 * @returns {Promise<void>}
 */
export function init(source = new URL("amorce_bg.wasm", import.meta.url)) {
  starting ??= fetched(source).catch((error) => {
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
  module ??= new WebAssembly.Module(bytes);
  begin(new WebAssembly.Instance(module, imports));
}

async function fetched(source) {
  if (module) return;
  const started = await WebAssembly.instantiate(await whole(source), imports);
  module = started.module;
  begin(started.instance);
}

/** The program, from its beginning. */
function begin({ exports }) {
  // This takes the bytes of the memory before away from who still holds them: glue.js then looks for the new ones.
  memory?.grow(0);
  memory = exports.memory;
  soFar = 0;
  program.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

/** The bytes of the program. Node fetches no files. */
async function whole(source) {
  if (typeof source !== "string" && !(source instanceof URL)) return source;
  if (globalThis.process?.versions?.node && String(source).startsWith("file:")) {
    const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ "node:fs/promises");
    return readFile(new URL(source));
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`amorce: ${response.status} ${response.statusText} fetching ${response.url}`);
  return response.arrayBuffer();
}

/** The answer to a question: its name, then what it is about. */
function ask(...question) {
  if (!module) throw new Error("amorce: nothing can be asked before `await init()`");
  // The program takes no memory back: after some thirty answers it begins again.
  if (soFar > 2 ** 22) begin(new WebAssembly.Instance(module, imports));
  const asked = new TextEncoder().encode(question.flat().map(token).join("\0"));
  const answer = program.ask(asked);
  soFar += asked.length + answer.length + 2 ** 16;
  return JSON.parse(new TextDecoder().decode(answer));
}

/** A part of a question, in which what stands between parts is replaced by the sign that stands for it in HTML too. */
const token = (part) => part.replaceAll("\0", "\ufffd");

/** The answer for a project. Whatever is passed, it returns: what is wrong is in `problems`. */
export const simulate = (project, options) => ask("simulate", passed(project), passed(options ?? {}));

/** Every published figure with its sources, as in docs/figures.json. */
export const figures = () => ask("figures");

/** The name of every field of a project, and its label in French. */
export const fields = () => ask("fields");

/** One project, or up to three, as what follows the address of the page in a link. */
export function encodeLink(projects, options) {
  const several = list(projects);
  return ask(several ? "encodeLinks" : "encodeLink", passed(options ?? {}), (several ?? [projects]).flatMap(passed));
}

/** The projects of a link: a whole address, or what follows its `#`. */
export const decodeLink = (link) => ask("decodeLink", typeof link === "string" ? link : []);

/** A copy of an array; nothing for what is none, or cannot be read. */
function list(value) {
  try {
    return Array.isArray(value) ? Array.from(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The parts that are an object, as src/bin/api.rs reads them; an empty one for what is no plain object, or cannot be read. */
function passed(object) {
  try {
    if (Object.prototype.toString.call(object) !== "[object Object]") return [""];
    return ["{", ...Object.keys(object).flatMap((name) => ["." + name, given(object, name)]), "}"];
  } catch {
    return [""];
  }
}

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
