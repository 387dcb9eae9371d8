// Fetches and starts a program besides the first, with its styles. Their names carry no hash:
// whatever the browser kept of them is compared with the server's.
const address = (name) => new URL(name, document.baseURI);

const fetched = async (name) => {
  const response = await fetch(address(name), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
};

const script = async (name) => {
  await fetched(name);
  return import(address(name));
};

const styles = async (name) => {
  await fetched(name);
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address(name) });
  await new Promise((loaded, failed) => {
    Object.assign(sheet, { onload: loaded, onerror: () => failed(new Error(name)) });
    document.head.append(sheet);
  });
};

/** Has boot.js tell a failure, in the way of `say` where there is one; not where it came of the page being left. */
export const fail = (error, say) => dispatchEvent(new CustomEvent('amorce:failed', { detail: { error, say } }));

// A program starts once, however often it is asked for.
const programs = new Map();

const load = async (name, hasStyles) => {
  // In a frame no program reads what the device keeps: this forbids it, whichever starts first.
  if (top !== self) await import(address('embedded.js'));
  const files = [script(`amorce-${name}.js`), fetched(`amorce-${name}_bg.wasm`), hasStyles && styles(`${name}.css`)];
  const [program, wasm] = await Promise.all(files);
  await program.default({ module_or_path: wasm });
  return program;
};

export const start = (name, hasStyles = true) => {
  if (!programs.has(name)) programs.set(name, load(name, hasStyles));
  return programs.get(name);
};
