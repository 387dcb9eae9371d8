// Runs the examples of docs/api.md, in Node and in a browser: what each console.log prints is in the comment behind it.

/** Every block of JavaScript, with what it is expected to print. */
export function examples(page) {
  return [...page.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => ({
    code,
    expected: [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed]) => printed),
    silent: [...code.matchAll(/^console\.log\(.*\);$/gm)].length,
  }));
}

/** What an example prints when it imports these modules, by the names of the package. */
export async function printed({ code }, modules) {
  const lines = [];
  const console = { log: (value) => lines.push(typeof value === "string" ? value : JSON.stringify(value)) };
  const body = code.replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = modules[$2];");
  const AsyncFunction = (async () => {}).constructor;
  await new AsyncFunction("modules", "console", body)(modules, console);
  return lines;
}
