// Keeps one version of the page on the device, all of its files or none, and gives a document whatever it asks for from
// the version that it began with: two versions never meet in one document. `cargo xtask build` writes both of these.
const VERSION = '';
const FILES = {};

const { scope } = self.registration;
const PAGE = 'index.html';
// Another folder of the same site may hold another Amorce.
const cacheOf = (version) => `amorce ${scope} ${version}`;
const DOCUMENTS = `amorce-documents ${scope}`;
const at = (name) => new URL(name, scope).href;

const hexadecimal = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const fetched = async ([name, hash]) => {
  // A name with a hash never changes: what the browser fetched of it is not fetched twice.
  const cache = /(^p-|-)[0-9a-f]{16}[./]/.test(name) ? 'default' : 'no-cache';
  // The page is asked for as visitors ask for it.
  const response = await fetch(name === PAGE ? scope : at(name), { cache });
  const bytes = await response.arrayBuffer();
  // A server in the middle of an update would give files of two versions.
  const isRight = response.ok && hexadecimal(await crypto.subtle.digest('SHA-256', bytes)) === hash;
  if (!isRight) throw new Error(`${name} is not what this version has`);
  const headers = new Headers(response.headers);
  for (const header of ['content-encoding', 'content-length']) headers.delete(header);
  return [at(name), new Response(bytes, { headers })];
};

const keep = async () => {
  const files = await Promise.all(Object.entries(FILES).map(fetched));
  try {
    const cache = await caches.open(cacheOf(VERSION));
    await Promise.all(files.map(([address, response]) => cache.put(address, response)));
  } catch (error) {
    await caches.delete(cacheOf(VERSION));
    throw error;
  }
};

// Which version each document began with, where it outlives this worker.
const entry = (id) => at(`?document=${encodeURIComponent(id)}`);
const versionOf = async (id) => {
  const documents = await caches.open(DOCUMENTS);
  const known = id && await documents.match(entry(id));
  return known ? known.text() : undefined;
};
const remember = async (id) => {
  const documents = await caches.open(DOCUMENTS);
  await documents.put(entry(id), new Response(VERSION));
};

// Forgets versions that no open document began with, unless one of them is the next.
const forget = async () => {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const versions = await Promise.all(open.map(({ id }) => versionOf(id)));
  const used = new Set([VERSION, ...versions].map(cacheOf));
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cacheOf('')) && !used.has(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  const documents = await caches.open(DOCUMENTS);
  const known = new Set(open.map(({ id }) => entry(id)));
  // The last ones may be on their way.
  const gone = (await documents.keys()).slice(0, -20).filter(({ url }) => !known.has(url));
  await Promise.all(gone.map((request) => documents.delete(request)));
};

const answer = async (request, version) => {
  const cache = await caches.open(cacheOf(version));
  const address = request.mode === 'navigate' ? at(PAGE) : request.url.split(/[?#]/)[0];
  const kept = await cache.match(address);
  if (kept) return kept;
  // What the network has may be of another version.
  return Object.keys(FILES).some((name) => at(name) === address) ? Response.error() : fetch(request);
};

const open = async ({ request, resultingClientId }) => {
  await remember(resultingClientId);
  return answer(request, VERSION);
};

// A document that did not come from here, as in a frame, gets nothing from here.
const serve = async ({ request, clientId }) => {
  const version = await versionOf(clientId);
  return version ? answer(request, version) : fetch(request);
};

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(forget()));
addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting();
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  if (request.mode !== 'navigate') event.respondWith(serve(event));
  else if (request.destination === 'document' && [scope, at(PAGE)].includes(address)) {
    event.respondWith(open(event));
    event.waitUntil(forget());
  }
});
