// The page in a frame of another page: its colours, its height, where its links lead (docs/embedding.md). It runs before
// the program does, and tells heights to the window around the frame once that listens.
const root = document.documentElement;
const options = new URLSearchParams(location.search);
const address = (name) => new URL(name, document.baseURI);

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

// The origin of the window around the frame, once it listens. What is typed is told by the program itself
// (src/app/effects/host.rs).
let host;
const post = (message) => parent.postMessage({ amorce: 1, ...message }, host === 'null' ? '*' : host);

// The height of what is in it, never that of the frame; a pixel or two is no news.
let height = 0;
const measure = () => {
  const now = Math.ceil(root.getBoundingClientRect().height);
  if (host === undefined || Math.abs(now - height) < 3) return;
  height = now;
  post({ type: 'height', height });
};
new ResizeObserver(measure).observe(root);

const listen = (origin) => {
  host = origin;
  // It gives the frame the height that it is told: no bar is needed, nor its room.
  root.dataset.fitted = '';
  height = 0;
  measure();
};

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || data?.amorce !== 1) return;
  if (data.type === 'listen') listen(origin);
  else if (data.type === 'set' && origin === host) dress(data);
});
