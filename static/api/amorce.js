/**
 * What a French CPTS will be paid, when, and how sure each euro is: the library behind Amorce, for other programs.
 * It reads no clock and asks no network but for its own program and the communes of France, once each. amorce.d.ts
 * says every type.
 */
import start, * as program from "./glue.js";
import { copy, list, text, whole } from "./shared.js";

let starting;
let started = false;
let loading;

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
  program.initSync({ module: bytes });
  started = true;
}

async function fetched(source) {
  if (started) return;
  await start({ module_or_path: await whole(source) });
  started = true;
}

/**
 * Has the communes of France beside the program, once: later calls wait for the same data. After a failure, the next call
 * tries again.
 * @param {string | URL | ArrayBuffer | ArrayBufferView} [source] what is in territory.json, or its address as a URL;
 *   beside this module by default
 * @returns {Promise<void>}
 */
export function initTerritory(source = new URL("territory.json", import.meta.url)) {
  loading ??= loaded(source).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loaded(source) {
  const found = typeof source === "string" ? source : new TextDecoder().decode(await whole(source));
  // A start that is under way may be the slower one.
  await starting;
  if (!ready().readTerritory(inside(found))) throw new Error("amorce: this is not the whole of territory.json");
}

/** The text that a file of communes holds; an empty one where it was cut, or is something else. */
function inside(file) {
  try {
    const found = JSON.parse(file);
    return typeof found === "string" ? found : "";
  } catch {
    return "";
  }
}

/** The program, once it is started. */
function ready() {
  if (!started) throw new Error("amorce: nothing can be asked before `await init()`");
  return program;
}

/** The answer for a project. Whatever is passed, it returns: what is wrong is in `problems`. */
export const simulate = (project, options) => ready().simulate(copy(project), copy(options ?? {}));

/**
 * The bank account of a project, to the day: its receipts, its expenses, the balance of each month. Whatever is passed, it
 * returns: what is wrong is in `problems`.
 */
export const treasury = (project, options) => ready().treasury(copy(project), copy(options ?? {}));

/** Every published figure of a CPTS with its sources, as in docs/figures.json. */
export const figures = () => ready().figures();

/** The name of every field of a project, and its label in French. */
export const fields = () => ready().fields();

/** One project, or up to three, as what follows the address of the page in a link. */
export function encodeLink(projects, options) {
  const several = list(projects);
  return ready().encodeLink((several ?? [projects]).map(copy), several !== undefined, copy(options ?? {}));
}

/** The projects of a link: a whole address, or what follows its `#`. */
export const decodeLink = (link) => ready().decodeLink(typeof link === "string" ? text(link) : undefined);

/** Communes one by one, by their codes: a text as in the field `communes`, or a list of such texts. */
export function territory(codes) {
  const texts = list(codes) ?? [codes];
  const are = texts.every((found) => typeof found === "string");
  return ready().territory(are ? text(texts.join(",")) : undefined);
}
