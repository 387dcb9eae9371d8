/**
 * What both entries of the package share. `cargo xtask build` writes it into each of them: neither fetches a file for it.
 */

/** The bytes of a file. Node fetches none from a disk. */
export async function whole(source) {
  if (typeof source !== "string" && !(source instanceof URL)) return source;
  if (globalThis.process?.versions?.node && String(source).startsWith("file:")) {
    const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ "node:fs/promises");
    return readFile(new URL(source));
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`amorce: ${response.status} ${response.statusText} fetching ${response.url}`);
  return response.arrayBuffer();
}

/** A copy of an array; nothing for what is none, or cannot be read. */
export function list(value) {
  try {
    return Array.isArray(value) ? Array.from(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The names and values of an object; nothing for what is no plain object, or cannot be read. A getter runs here, never inside. */
export function copy(object) {
  try {
    if (Object.prototype.toString.call(object) !== "[object Object]") return undefined;
    return Object.keys(object).map((name) => [text(name), value(object, name)]);
  } catch {
    return undefined;
  }
}

/** A text, a number, a box or nothing; NaN for what no field takes, or cannot be read. */
function value(object, name) {
  try {
    const found = object[name];
    if (typeof found === "string") return text(found);
    return found === undefined || found === null || typeof found === "number" || typeof found === "boolean" ? found : NaN;
  } catch {
    return NaN;
  }
}

/** A text without U+0000, which no spreadsheet can hold: in its place stands the sign that HTML has for it. */
export const text = (value) => value.replaceAll("\0", "\ufffd");
