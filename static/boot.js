// Starts the program. Trunk writes the names of its two files into the page
// (pattern_script in Trunk.toml). Whatever goes wrong is told in a sentence
// that stands hidden in the page; the form is left as it is.
const address = (name) => new URL(name, document.baseURI);
const reveal = (id) => {
  document.getElementById(id).hidden = false;
};
// What was typed before the program is there outlives a reload: some browsers wipe a form that they did not fill themselves.
const OUTLINE = 'amorce.outline.v1';
const outline = document.querySelector('.form');
let isKept = true;
const keep = () => {
  try {
    sessionStorage.setItem(OUTLINE, new URLSearchParams(new FormData(outline)));
  } catch {
    isKept = false;
  }
};
const forget = () => {
  try {
    sessionStorage.removeItem(OUTLINE);
  } catch {
    // Nothing was kept.
  }
};
const restore = () => {
  for (const [name, value] of new URLSearchParams(sessionStorage.getItem(OUTLINE) ?? '')) {
    const control = outline.elements[name];
    if (value && control) control.value = value;
  }
};
const askToReload = (id) => {
  reveal(id);
  if (top !== self) return;
  keep();
  reveal(isKept ? 'outlives' : 'unkept');
};
const refuse = (id) => {
  document.getElementById('loading')?.remove();
  askToReload(id);
};

// A browser drops whatever it was fetching for a page that is being left: that is no failure, unless the page is still there
// a while later (a link that opened another application, a server that never answered).
const WHILE = 10_000;
let isLeft = false;
addEventListener('beforeunload', () => {
  isLeft = true;
});
const fail = (error, say) =>
  setTimeout(() => {
    say?.();
    console.error(error);
  }, isLeft ? WHILE : 0);

// Whether what follows the # is a project: a view may bring what a tracker hung on it.
const views = [...document.querySelectorAll('.views a')].map((link) => link.hash);
const isProject = (hash) => /=|%3d/i.test(hash) && !/^#aide(=|%3d)/i.test(hash) && !views.some((view) => [`${view}?`, `${view}&`].some((start) => hash.startsWith(start)));

let own;
try {
  // In a frame nothing is read of what is kept.
  if (top === self) {
    // An entry of the history that this page wrote, or what a version before that kept.
    own = Boolean(history.state) || location.hash === `#${localStorage.getItem('amorce.link.v1')}`;
    // What can be taken back has a button there too.
    if (localStorage.getItem('amorce.draft.v1') || / own /.test(localStorage.getItem('amorce.drafts.v2'))) reveal('mine');
    restore();
    outline.addEventListener('input', keep);
  }
} catch {
  // Where the browser keeps nothing, the address counts.
}
// Of a project that is not the visitor's own something will be told above the page: its room is there from the start,
// so that nothing moves under a finger when the program comes that tells it.
if (top === self && isProject(location.hash) && !own) reveal('arriving');

// Without an answer for this long, the page says in words what may be the matter. Where not even this script runs, styles
// alone show `#late`, at the same time.
const PATIENCE = 10_000;

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];
const somebody = new Promise((come) => {
  for (const sign of signs) addEventListener(sign, come, { passive: true, once: true });
});

const start = async () => {
  document.getElementById('late').hidden = true;
  const late = setTimeout(() => askToReload('slow'), PATIENCE);
  try {
    await program();
  } finally {
    clearTimeout(late);
    for (const id of ['slow', 'outlives', 'unkept']) document.getElementById(id).hidden = true;
  }
  if (top !== self) return;
  forget();
  // Kept for when there is no network once somebody is there.
  await somebody;
  // Without it the page is not kept for when there is no network, and works all the same.
  await import(address('offline.js')).catch(() => {});
};

const program = async () => {
  const { glue, wasm } = document.querySelector('meta[name="amorce-program"]').dataset;
  // Both at once; no preload: some browsers fetch once more what they were told to fetch ahead.
  const bytes = fetch(address(wasm));
  // Its reader tells of a failure.
  bytes.catch(() => {});
  const program = await import(address(glue));
  if (top !== self) await import(address('embedded.js'));
  await program.default({ module_or_path: bytes });
};

// Whether the site's policy refuses every program, be it the empty one.
const isRefused = () => WebAssembly.instantiate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => false, () => true);

// An error that nobody caught is the program's own, and it does not come back from it. What is no error is a browser's
// word on its drawing: some say so that a size changed twice.
// Where it came from within a program, nothing follows what is typed any more: styles.css then takes away every amount,
// so that none is read as the answer to what stands beside it.
const crash = (error) => {
  reveal('crash');
  if (/RuntimeError|wasm-function/.test(`${error?.name} ${error?.stack}`)) document.documentElement.dataset.stopped = '';
};
addEventListener('error', ({ error }) => error && crash(error));
addEventListener('unhandledrejection', ({ reason }) => crash(reason));

if (typeof WebAssembly !== 'object') {
  refuse('no-wasm');
} else {
  start().catch(async (error) => {
    const id = await isRefused() ? 'refused' : 'not-loaded';
    fail(error, () => refuse(id));
  });
}
