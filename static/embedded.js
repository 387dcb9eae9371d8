// The page in a frame of somebody else's page: its colours, its fixed fields, its height, its messages
// (docs/embedding.md). It runs before any program of the page does, and tells nobody but the window around
// the frame, and that only what it asked to hear.
const root = document.documentElement;
const options = new URLSearchParams(location.search);
const address = (name) => new URL(name, document.baseURI);
const tell = (name, detail) => dispatchEvent(new CustomEvent(`amorce:${name}`, { detail }));

// A frame is a device that keeps nothing: what a visitor keeps on the page itself is none of a host's business.
for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(globalThis, name, { value: null, configurable: true });
}

// Closed in by a sandbox, it has no origin.
root.dataset.embedded = origin === 'null' && location.protocol !== 'file:' ? 'sandboxed' : '';

// Links that are made here lead to the page itself, without these options.
const [page] = location.href.split(/[?#]/);
const named = document.querySelector('meta[name="amorce-address"]');
if (named && !named.content) named.content = page;

const styles = document.createElement('link');
Object.assign(styles, { rel: 'stylesheet', href: address('embedded.css') });
document.head.append(styles);

// The papers on which an accent is read, the least favourable of each theme: styles.css.
const PAPERS = { light: 'fbf7ef', dark: '211d19' };
// 4.5 is what WCAG asks of text; a little more stands for the rounding of a colour.
const CONTRAST = 4.6;

const linear = (byte) => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const byte = (part) => Math.round(255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));
const parts = (hex) => hex.match(/../g).map((digits) => linear(Number.parseInt(digits, 16)));
const luminance = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

// Light is mixed, not numbers: luminance then moves in proportion, and how much black or white it takes is known.
const readable = (accent, theme) => {
  const paper = luminance(parts(PAPERS[theme])) + 0.05;
  const own = luminance(accent);
  let mixed = accent;
  if (theme === 'light') {
    const most = paper / CONTRAST - 0.05;
    if (own > most) mixed = accent.map((part) => (part * most) / own);
  } else {
    const least = paper * CONTRAST - 0.05;
    const white = (least - own) / (1 - own);
    if (own < least) mixed = accent.map((part) => part + (1 - part) * white);
  }
  return `rgb(${mixed.map(byte).join(' ')})`;
};

const dress = ({ theme, accent, compact }) => {
  if (['light', 'dark', 'auto'].includes(theme)) root.dataset.theme = theme;
  if (compact !== undefined) root.toggleAttribute('data-compact', !['0', 'false', false, null].includes(compact));
  const short = /^#?([\da-f])([\da-f])([\da-f])$/i;
  const [, hex] = /^#?([\da-f]{6})$/i.exec(String(accent).replace(short, '$1$1$2$2$3$3')) ?? [];
  if (!hex) return;
  for (const paper of Object.keys(PAPERS)) root.style.setProperty(`--accent-${paper}`, readable(parts(hex), paper));
  root.dataset.accent = hex;
};
dress(Object.fromEntries(options));

// Fields that the host fixes or does not show, by the keys of a link.
const keys = (option) => new Set((options.get(option) ?? '').split(/[\s,]+/).filter(Boolean));
const [locked, hidden] = [keys('lock'), keys('hide')];
const asked = document.querySelector('.asked');
const isText = ({ localName, type }) => localName === 'input' && type === 'text';

const close = (control) => {
  if (control.hasAttribute('data-locked')) return;
  control.toggleAttribute('data-locked', true);
  if (isText(control)) control.readOnly = true;
  else control.disabled = true;
  for (const button of control.closest('.entry')?.querySelectorAll('button, [type="date"]') ?? []) button.disabled = true;
};

// What is heard with a field that is fixed, in the place of its example; src/share/embedded.rs has the words.
const NOTE = 'fixed-field';
const explain = (control) => {
  const told = (control.type === 'radio' && control.closest('fieldset')) || control;
  const before = told.getAttribute('aria-describedby')?.split(' ') ?? [];
  if (before.includes(NOTE)) return;
  const kept = before.filter((id) => !document.getElementById(id)?.matches('.hint'));
  told.setAttribute('aria-describedby', [...kept, NOTE].join(' '));
};

// Whenever a program draws anew: it knows nothing of this.
const fix = () => {
  for (const control of asked.querySelectorAll('[name]')) {
    const part = control.closest('.field, .line') ?? control;
    part.toggleAttribute('data-off', hidden.has(control.name));
    if (!locked.has(control.name)) continue;
    close(control);
    explain(control);
  }
};
if (locked.size + hidden.size) {
  root.toggleAttribute('data-locks', [...locked].some((key) => !hidden.has(key)));
  root.dataset.hides = [...hidden].join(' ');
  // Whatever was typed before this script was there.
  for (const control of asked.querySelectorAll('[name]')) {
    if (!locked.has(control.name)) continue;
    if (control.type === 'radio') control.checked = false;
    else if (isText(control)) control.value = '';
    else control.selectedIndex = 0;
  }
  fix();
  new MutationObserver(fix).observe(asked, { childList: true, subtree: true, attributeFilter: ['aria-describedby'] });
}

// Other pages open beside the host's, and the other views of this page too: they have no place in a frame.
const views = [...document.querySelectorAll('.views a')].slice(1).map((link) => link.hash);
addEventListener('click', ({ target }) => {
  const link = target.closest?.('a[href]');
  if (!link || link.download) return;
  const isOtherView = views.some((view) => link.hash === view || link.hash.startsWith(`${view}-`));
  if (link.getAttribute('href').startsWith('#')) {
    if (!isOtherView) return;
    link.href = named.content + link.hash;
  }
  Object.assign(link, { target: '_blank', rel: 'noopener' });
}, true);

// The draft, as the first program tells it; `undefined` until it is there.
let draft;
let fixed = new URLSearchParams();
const wishes = new Map();

// Back to what the host fixed, with what the host has set since; says whether there was anything to change.
const correct = (pairs) => {
  const rights = new Map(wishes);
  for (const key of locked) rights.set(key, fixed.get(key) ?? '');
  wishes.clear();
  let isWrong = false;
  for (const [key, value] of rights) {
    if ((pairs.get(key) ?? '') === value) continue;
    isWrong = true;
    if (value) pairs.set(key, value);
    else pairs.delete(key);
  }
  return isWrong;
};
const settle = () => {
  if (draft === undefined) return;
  const pairs = new URLSearchParams(draft);
  if (correct(pairs)) tell('draft', pairs.toString());
};

// The origin of the window around the frame, once it listens; whether it hears what is typed.
let host;
let hearsChanges = false;
const post = (message, target = host === 'null' ? '*' : host) => parent.postMessage({ amorce: 1, ...message }, target);

const REST = 250;
let rest;
let changes = 0;
const fragment = () => {
  const answer = {};
  tell('fragment-asked', answer);
  return answer.fragment ?? (draft ? `v=1&${draft}` : '');
};
const say = async () => {
  changes += 1;
  const change = changes;
  const link = fragment();
  let simulation = null;
  if (link) {
    const [{ start }, { today }] = await Promise.all([import(address('program.js')), import(address('print.js'))]);
    const program = await start('files', false);
    const { bytes } = program.file('json', link, today(), `${named.content}#${link}`);
    simulation = JSON.parse(new TextDecoder().decode(bytes));
  }
  // Only the last counts, however long a program was on its way.
  if (change === changes) post({ type: 'change', link, simulation });
};
const follow = () => {
  clearTimeout(rest);
  // The host hears no more, then; the visitor loses nothing.
  if (hearsChanges && draft !== undefined) rest = setTimeout(() => say().catch((error) => tell('failed', { error })), REST);
};

addEventListener('amorce:draft', ({ detail }) => {
  if (draft === undefined) fixed = new URLSearchParams(detail);
  draft = detail;
  // After whoever hears it besides.
  queueMicrotask(settle);
  follow();
});
// Asked until the first program is there to answer.
const start = new MutationObserver(() => {
  if (draft === undefined) tell('draft-asked');
  if (draft !== undefined) start.disconnect();
});
start.observe(document.body, { childList: true, subtree: true });

// The height of what is in it, never that of the frame; a pixel or two is no news.
let height = 0;
const measure = () => {
  const now = Math.ceil(root.getBoundingClientRect().height);
  if (host === undefined || Math.abs(now - height) < 3) return;
  height = now;
  post({ type: 'height', height });
};
new ResizeObserver(measure).observe(root);

const listen = (origin, wanted) => {
  host = origin;
  hearsChanges = wanted === true;
  // It gives the frame the height that it is told: no bar is needed, nor its room.
  root.dataset.fitted = '';
  height = 0;
  measure();
  follow();
};

const isField = ([key, value]) => /^[a-z\d-]{1,60}$/.test(key) && /^(string|number)$/.test(typeof value) && !locked.has(key);
const set = ({ fields, theme, accent, compact }) => {
  dress({ theme, accent, compact });
  if (typeof fields !== 'object' || fields === null) return;
  for (const [key, value] of Object.entries(fields).filter(isField)) wishes.set(key, String(value).slice(0, 500));
  settle();
};

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || data?.amorce !== 1) return;
  if (data.type === 'listen') listen(origin, data.changes);
  else if (data.type === 'set' && origin === host) set(data);
});
// To whoever is around: there is nothing in it.
post({ type: 'ready' }, '*');
