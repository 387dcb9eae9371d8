// Has the browser keep the page for when there is no network, lets it be installed, and says when a newer version
// is ready: the one that is open stays whole until its visitor asks for the other. It must never hold the page up.

// `cargo xtask build`, which writes sw.js, makes it so; under `serve` there is nothing to keep.
const isKept = false;

const WORDS = 'Une nouvelle version d’Amorce est prête. Ce que vous avez saisi est gardé.';
const RELOAD = 'Recharger la page avec elle';

const announce = (worker) => {
  if (document.getElementById('new-version')) return;
  const line = Object.assign(document.createElement('p'), { id: 'new-version' });
  line.setAttribute('role', 'status');
  document.getElementById('page').before(line);
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: RELOAD });
  button.addEventListener('click', () => {
    // Another window may have asked before.
    if (worker.state === 'activated') location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage('take-over');
  });
  line.append(`${WORDS} `, button);
};

const link = (rel, name) => {
  const href = new URL(name, document.baseURI);
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));
};

// The page is idle when it has fetched nothing for this long, in milliseconds.
const QUIET = 2_000;

// A visitor who counts every byte, or whose line is slow, is spared the parts that were not used. Not every browser tells.
const isSparing = () => {
  const { saveData, effectiveType } = navigator.connection ?? {};
  return saveData || /2g|3g/.test(effectiveType);
};

const tellUses = (registration) => {
  const used = () => performance.getEntriesByType('resource').map(({ name }) => name);
  const tell = () => registration.active.postMessage({ used: used(), isIdle: !isSparing() });
  let quiet;
  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(tell, QUIET);
  };
  new PerformanceObserver(wait).observe({ type: 'resource', buffered: true });
};

const keep = async () => {
  const { serviceWorker: workers } = navigator;
  if (!workers) return;
  const registration = await workers.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' });
  const look = () => {
    if (registration.waiting && workers.controller) announce(registration.waiting);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  tellUses(await workers.ready);
};

if (isKept && window.top === window && location.protocol.startsWith('http')) {
  link('manifest', 'manifest.webmanifest');
  link('apple-touch-icon', 'icon-192.png');
  // After whatever is in sight. A browser that keeps nothing, as some do in private windows, shows the page all the same.
  (globalThis.requestIdleCallback ?? setTimeout)(() => keep().catch(() => {}));
}
