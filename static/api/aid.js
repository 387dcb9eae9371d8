/**
 * The two aids beside a CPTS, which are not its money: for an assistant médical, paid to a doctor, and for a maison de santé, paid
 * to its SISA. It is a program of its own, fetched where this module is asked for it alone; it reads no clock. aid.d.ts says every
 * type.
 */
import start, * as program from "./aid_glue.js";
import { copy, text, whole } from "./shared.js";

let starting;
let started = false;

/**
 * Fetches the program and starts it, once: later calls wait for the same start. After a failure, the next call tries again.
 * @param {string | URL | ArrayBuffer | ArrayBufferView} [source] where the program is, or its bytes; beside this module by default
 * @returns {Promise<void>}
 */
export function init(source = new URL("aid_bg.wasm", import.meta.url)) {
  starting ??= fetched(source).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/**
 * Starts the program at once, from its bytes.
 * @param {ArrayBuffer | ArrayBufferView} bytes what is in aid_bg.wasm
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

/** The program, once it is started. */
function ready() {
  if (!started) throw new Error("amorce: nothing can be asked before `await init()`");
  return program;
}

/** A text; nothing for what is none. */
const name = (found) => (typeof found === "string" ? text(found) : undefined);

/** The answer for an aid. Whatever is passed, it returns: what is wrong is in `problems`. */
export const aid = (which, fields, options) => ready().aid(name(which), copy(fields), copy(options ?? {}));

/** Every field of an aid with its kind, its bounds and its choices; none for a name that is no aid's. */
export const aidFields = (which) => ready().aidFields(name(which));

/** The fields of an aid as what follows the address of the page in a link. */
export const encodeAidLink = (which, fields) => ready().encodeAidLink(name(which), copy(fields));

/** The aid and the fields of a link: a whole address, or what follows its `#`. */
export const decodeAidLink = (link) => ready().decodeAidLink(name(link));
