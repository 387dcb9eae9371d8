// What the program that shares asks of the browser: the clipboard, the system's share sheet, printing,
// files out and in, the QR code. Each is asked by an event on the window, and answered by another.
// It is fetched after the rest of the page, and fetches the program itself.
import './offline.js';
import { address, fragment, load, today } from './print.js';
import { fail, start } from './program.js';

const tell = (name, detail) => dispatchEvent(new CustomEvent(`amorce:${name}`, { detail }));
const serve = (name, service) => addEventListener(`amorce:${name}`, ({ detail }) => service(detail));

const save = (name, type, content) => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // A browser reads the file a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

serve('copy', async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    tell('done', 'copied');
  } catch {
    document.getElementById('share-link').select();
    tell('done', 'not-copied');
  }
});

serve('send', async (url) => {
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    // Whoever closes the sheet has changed their mind.
    if (error.name !== 'AbortError') tell('done', 'not-copied');
  }
});

serve('print', async () => {
  await load();
  print();
});

serve('file', async (kind) => {
  try {
    const program = await start(kind === 'xlsx' ? 'sheet' : 'files', false);
    const asked = fragment();
    const file = program.file(kind, asked, today(), `${address()}#${asked}`);
    save(file.name, file.type, file.bytes);
    tell('done', 'file');
  } catch (error) {
    fail(error, () => tell('done', 'no-file'));
  }
});

serve('qr', async (link) => {
  try {
    const program = await start('dossier');
    const place = document.getElementById('qr');
    if (place) place.innerHTML = program.qr(link) ?? '';
  } catch (error) {
    fail(error, () => tell('done', 'no-file'));
  }
});

serve('save-text', (text) => {
  const end = text.indexOf('\n');
  save(text.slice(0, end), 'text/plain', text.slice(end + 1));
  tell('done', 'file');
});

serve('pick-text', () => {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.txt,text/plain' });
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (file) tell('picked', await file.text());
  });
  input.click();
});

// Browsers reload the address as it was when they were asked to: boot.js reads here what it came to say until the page was
// left, what was typed last included.
addEventListener('pagehide', () => {
  try {
    // Refused before anybody is asked, where the browser keeps nothing.
    sessionStorage.removeItem('amorce.left.v2');
    const { hash } = location;
    const now = {};
    // An address that no program of the page has written is a link that was put there this very moment.
    if (hash.includes('=') && history.state !== null) tell('fragment-asked', now);
    sessionStorage.setItem('amorce.left.v2', now.url ? `#${now.url}` : hash);
  } catch {
    // What was typed last is lost with the page.
  }
});

// Not awaited here: where a module that awaits is imported twice at once, in a frame that is replaced, WebKit turns for ever.
export const ready = start('share');
