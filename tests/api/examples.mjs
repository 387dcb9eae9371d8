// Runs the examples of docs/api.md, in Node and in a browser: what each console.log prints is in the comment behind it.

/** Every block of JavaScript, with what it is expected to print. */
export function examples(page) {
  return [...page.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => ({
    code,
    expected: [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed]) => printed),
    silent: [...code.matchAll(/^console\.log\(.*\);$/gm)].length,
  }));
}

/** What an example prints when it imports this module. */
export async function printed({ code }, amorce) {
  const lines = [];
  const console = { log: (value) => lines.push(typeof value === "string" ? value : JSON.stringify(value)) };
  const body = code.replace(/^import (\{.*\}) from "amorce-cpts";$/gm, "const $1 = amorce;");
  const AsyncFunction = (async () => {}).constructor;
  await new AsyncFunction("amorce", "console", body)(amorce, console);
  return lines;
}
