// Prints a dossier in the place of the page, and knows the project as it is at this moment. Its program is fetched once the browser has nothing else
// to do; it writes when somebody prints, and at once: a browser waits for nobody there.
import { fail, start } from './program.js';

const place = Object.assign(document.createElement('div'), { id: 'dossier', hidden: true });
document.body.append(place);
let program;
let draft;

// Whoever shares the project knows its fragment; where nobody does, what is typed in the form counts, and an address
// only where there is no form yet: it may say what was there before. Without any there is nothing to print but the
// page: an example is nobody's project.
export const fragment = () => {
  const answer = {};
  dispatchEvent(new CustomEvent('amorce:fragment-asked', { detail: answer }));
  const { hash } = location;
  return answer.fragment ?? draft ?? (hash.includes('=') ? hash.slice(1) : '');
};

export const address = () => {
  const told = document.querySelector('meta[name="amorce-address"]')?.content;
  return told || location.href.split('#')[0];
};

// The visitor's own day, as 2026-11-24.
export const today = () => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};

const write = () => {
  const asked = fragment();
  if (!program || !asked || !document.getElementById('annex').hidden) return;
  try {
    place.innerHTML = program.dossier(asked, today(), `${address()}#${asked}`);
    place.hidden = false;
  } catch (error) {
    // The page is printed as it is.
    fail(error);
  }
};

const erase = () => {
  place.hidden = true;
  place.replaceChildren();
};

/** The program is there, or could not be had: then the page is printed as it is. */
export const load = async () => {
  try {
    program = await start('dossier');
    place.dataset.ready = '';
  } catch (error) {
    fail(error);
  }
};

addEventListener('amorce:draft', ({ detail }) => {
  draft = detail;
});
addEventListener('beforeprint', write);
addEventListener('afterprint', erase);
// Something may have been typed before this script was there.
dispatchEvent(new CustomEvent('amorce:draft-asked'));
(globalThis.requestIdleCallback ?? setTimeout)(load);
