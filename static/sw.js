// Keeps the page on the device and gives a document all that it asks for from the version that it began with: two
// versions never meet in one document. The files that a version begins with are kept whole or not at all. A part of the program
// is kept once it was used, the rest when the page says that it is idle. `cargo xtask build` writes both of these.
const VERSION = '';
const FILES = {};

const { scope } = self.registration;
const PAGE = 'index.html';
// Another folder of the same site may hold another Amorce.
const cacheOf = (version) => `amorce ${scope} ${version}`;
const DOCUMENTS = `amorce-documents ${scope}`;
const at = (name) => new URL(name, scope).href;

const hexadecimal = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

// Communes are of use to few visitors: each file is kept once it was used.
const isOfUseToFew = (name) => name.startsWith('territory/');

// A part is in a folder whose files never change, and so are communes: it may come later than its version.
const isPart = (name) => isOfUseToFew(name) || /^p-[0-9a-f]{16}\/(chunk|split)_/.test(name);

const fetchedBy = async (name, cache) => {
  // The page is asked for as visitors ask for it.
  const response = await fetch(name === PAGE ? scope : at(name), { cache });
  const bytes = await response.arrayBuffer();
  // A server in the middle of an update would give files of two versions.
  const isRight = response.ok && hexadecimal(await crypto.subtle.digest('SHA-256', bytes)) === FILES[name];
  if (!isRight) throw new Error(`${name} is not what this version has`);
  const headers = new Headers(response.headers);
  for (const header of ['content-encoding', 'content-length']) headers.delete(header);
  return new Response(bytes, { headers });
};

// A name with a hash never changes: what the browser has of it is not fetched twice, unless it is not right.
const fetched = async (name) => {
  const isForEver = isOfUseToFew(name) || /(^p-|-)[0-9a-f]{16}[./]/.test(name);
  const had = isForEver && await fetchedBy(name, 'default').catch(() => {});
  return had || fetchedBy(name, 'no-cache');
};

const keep = async (name) => {
  const response = await fetched(name);
  const cache = await caches.open(cacheOf(VERSION));
  await cache.put(at(name), response);
};

// What is left of a version that could not be kept whole, `forget` takes away: no document begins with it.
const keepVersion = () => Promise.all(Object.keys(FILES).filter((name) => !isPart(name)).map(keep));

// One after the other: the page may want something meanwhile. One that fails is tried again when the page is next idle.
const keepParts = async (isWanted) => {
  const cache = await caches.open(cacheOf(VERSION));
  for (const name of Object.keys(FILES)) {
    if (isWanted(name) && !await cache.match(at(name))) await keep(name).catch(() => {});
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
  const address = request.url.split(/[?#]/)[0];
  const kept = await cache.match(address);
  if (kept) return kept;
  const name = Object.keys(FILES).find((one) => at(one) === address);
  // Nothing of this version, and a part of another one says by its name what it is.
  if (!name) return fetch(request);
  // What the network has may be of another version.
  if (!isPart(name)) return Response.error();
  const response = await fetched(name);
  // Where there is no room for it, the page has it all the same.
  await cache.put(address, response.clone()).catch(() => {});
  return response;
};

// Where the browser has dropped what was kept, the document and all its files come from the network.
const open = async ({ request, resultingClientId }) => {
  const cache = await caches.open(cacheOf(VERSION));
  const kept = await cache.match(at(PAGE));
  if (!kept) return fetch(request);
  await remember(resultingClientId);
  return kept;
};

// A document that did not come from here, as in a frame, gets nothing from here.
const serve = async ({ request, clientId }) => {
  const version = await versionOf(clientId);
  return version ? answer(request, version) : fetch(request);
};

addEventListener('install', (event) => event.waitUntil(keepVersion()));
addEventListener('activate', (event) => event.waitUntil(forget()));
// A page says 'take-over' on its visitor's behalf; or which files it has used, and whether it is idle, for all that most
// visitors may need.
addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take-over') self.skipWaiting();
  else {
    const { used, isIdle } = data;
    event.waitUntil(keepParts((name) => used.includes(at(name)) || (isIdle && !isOfUseToFew(name))));
  }
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
