// Shows one view at a time, the one that the fragment names; one with an equals sign is a project.
// The views beside the simulation are other programs, fetched when the first of them is opened.
const find = (css) => document.querySelector(css);
const [heading, place] = [find('#annex h2'), find('#annex-view')];
const links = [...document.querySelectorAll('.views a')];
const [simulation, ...others] = links;
let shown = simulation;
let title;

// A part of a view has its name and a hyphen before its own; a tracker may have hung something on it.
const wanted = () => {
  const { hash } = location;
  const named = ({ hash: view }) => hash === view || ['-', '?', '&'].some((sign) => hash.startsWith(view + sign));
  return others.find(named) ?? simulation;
};

const load = async (isCompared) => {
  try {
    const address = new URL(isCompared ? 'share.js' : 'program.js', document.baseURI);
    const { start, ready } = await import(address);
    await (isCompared ? ready : start('annex'));
  } catch (error) {
    const say = () => {
      find('#annex-failed').hidden = false;
    };
    dispatchEvent(new CustomEvent('amorce:failed', { detail: { error, say } }));
  }
};

const name = (link) => {
  if (link === shown) document.title = `${link.textContent} – Amorce`;
};

const open = async (link) => {
  const view = link.hash.slice(1);
  heading.textContent = link.textContent;
  heading.id = `${view}-titre`;
  find('.skip + .skip').hash = heading.id;
  const isCompared = view === 'comparer';
  if (!isCompared) place.dataset.view = view;
  place.hidden = isCompared;
  find('#compare').hidden = !isCompared;
  name(link);
  dispatchEvent(new Event('amorce:view'));
  await load(isCompared);
  find('#annex-loading').hidden = true;
  // The simulation, which may start meanwhile, names the document too.
  name(link);
};

const show = (isAsked) => {
  const link = wanted();
  if (link === shown) return;
  if (shown === simulation) ({ title } = document);
  shown = link;
  const isAnnex = link !== simulation;
  for (const [css, isOfAnnex] of [['#amorce', false], ['#annex', true], ['.skip', false], ['.skip + .skip', true]]) {
    find(css).hidden = isOfAnnex !== isAnnex;
  }
  for (const other of links) other.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'page');
  if (isAnnex) open(link);
  else document.title = title;
  if (isAsked) {
    const first = isAnnex ? heading : find('#form-title');
    first.tabIndex = -1;
    first.focus();
  }
};

addEventListener('hashchange', () => show(true));
show(false);
