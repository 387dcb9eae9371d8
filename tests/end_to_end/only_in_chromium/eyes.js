// What a person would see or measure on the page, as functions of the document.
// Answers the one that is asked for; nothing here knows what the page is about.
const [wanted] = arguments;

const shows = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const nameOf = (element) => {
  const { tagName, id, className } = element;
  const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${tagName.toLowerCase()}${id && `#${id}`}${className && `.${className}`} “${words}”`;
};

// Only heard, never seen.
const isForListeners = (element) => {
  for (let at = element; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  }
  return false;
};

// [red, green, blue, alpha] of a colour as computed styles write it.
const parts = (colour) => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue, alpha];
};
const luminance = ([red, green, blue]) => {
  const linear = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const background = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = parts(getComputedStyle(at).backgroundColor);
    if (colour[3] === 1) return colour;
  }
  return [255, 255, 255, 1];
};

const over = (colour, ground, opacity) => colour.slice(0, 3)
  .map((part, index) => part * opacity + ground[index] * (1 - opacity));

// What words of a picture stand on: the paper, and the shapes drawn there before them.
const ground = (words) => {
  const { left, right, top, bottom } = words.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const isUnder = (shape) => {
    const box = shape.getBoundingClientRect();
    return box.left < x && x < box.right && box.top < y && y < box.bottom && !shape.closest('pattern, defs')
      && shape.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING;
  };
  const shapes = [...words.closest('figure, .drawing, svg').querySelectorAll('rect, path, circle, polygon')];
  return shapes.filter(isUnder).reduce((under, shape) => {
    const { fill, fillOpacity, opacity } = getComputedStyle(shape);
    if (fill === 'none') return under;
    // A pattern is drawn in the colour of the words: none can be read on it.
    const colour = fill.startsWith('url') ? parts(getComputedStyle(words).fill) : parts(fill);
    return over(colour, under, (colour[3] ?? 1) * fillOpacity * opacity);
  }, background(words.closest('svg').parentElement));
};

const looks = {
  // Text below AA: 4.5, or 3 for what is large (24 px, or 18.66 px and bold). Also what is
  // disabled, which WCAG lets off; no element here is.
  contrast() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const elements = new Set();
    while (walker.nextNode()) {
      if (walker.currentNode.data.trim()) elements.add(walker.currentNode.parentElement);
    }
    document.querySelectorAll('input, select').forEach((control) => elements.add(control));
    const shown = [...elements].filter(shows);
    // The view with the least to say: Comparer, before there is anything to compare.
    if (shown.length < 5) return [`only ${shown.length} elements with words`];
    return shown.flatMap((element) => {
      const style = getComputedStyle(element);
      const inPicture = element instanceof SVGElement;
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      const ratio = inPicture
        ? contrast(parts(style.fill), ground(element))
        : contrast(parts(style.color), background(element));
      return ratio >= (isLarge ? 3 : 4.5) ? [] : [`contrast ${ratio.toFixed(2)} of ${nameOf(element)}`];
    });
  },

  // The edge of what can be typed in or picked: 3 to what is around it.
  edges() {
    const controls = [...document.querySelectorAll('input:not([type=radio], [type=checkbox]), select, textarea')];
    return controls.filter(shows).flatMap((control) => {
      const edge = parts(getComputedStyle(control).borderTopColor);
      const ratio = contrast(edge, background(control.parentElement));
      return ratio >= 3 ? [] : [`contrast ${ratio.toFixed(2)} of the edge of ${nameOf(control)}`];
    });
  },

  // Whatever makes the page scroll sideways, or stands where no scrolling leads.
  width() {
    const { clientWidth, scrollWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
    const scrolls = (element) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const isUnseen = (element) => element.closest('.unseen, .skip');
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && shows(element) && (left < -0.5 || right > clientWidth + 0.5)
        && !isUnseen(element) && !scrolls(element);
    });
    return [...faults, ...beyond.slice(0, 5).map((element) => `beyond the edge: ${nameOf(element)}`)];
  },

  // Headings as a screen reader lists them: one first, no level left out, none twice.
  headings() {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shows);
    const faults = [];
    const seen = new Set();
    let before = 0;
    for (const heading of headings) {
      const level = Number(heading.tagName[1]);
      const words = heading.textContent.trim();
      if (!words) faults.push(`an empty heading of level ${level}`);
      if (level > before + 1) faults.push(`level ${level} after ${before}: ${words}`);
      if (seen.has(words)) faults.push(`two headings are « ${words} »`);
      seen.add(words);
      before = level;
    }
    const first = headings.filter(({ tagName }) => tagName === 'H1').length;
    return first === 1 ? faults : [...faults, `${first} headings of level 1`];
  },

  // One banner, one main, one foot; everything with words is in one of them, or skips to them.
  landmarks() {
    const faults = [];
    for (const css of ['header', 'main', 'footer']) {
      // Within these a header or a footer is theirs, not the page's.
      const own = [...document.querySelectorAll(css)].filter((one) => shows(one) && !one.parentElement.closest('main, article, section'));
      if (own.length !== 1) faults.push(`${own.length} landmarks « ${css} »`);
    }
    for (const one of document.querySelectorAll('nav, form, section')) {
      const named = one.getAttribute('aria-label')
        || (one.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => document.getElementById(id)?.textContent.trim());
      if (shows(one) && !named) faults.push(`a ${one.tagName.toLowerCase()} without a name: ${nameOf(one)}`);
    }
    return faults;
  },

  // Whatever moves, or would.
  motion() {
    const moving = document.getAnimations().map((animation) => `an animation of ${nameOf(animation.effect.target)}`);
    const would = [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const changes = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
      return changes || animationName !== 'none' || scrollBehavior !== 'auto' ? [`${nameOf(element)} would move`] : [];
    });
    return [...moving, ...would.slice(0, 5)];
  },

  // With the spacing of WCAG 1.4.12, words that are cut off.
  cut() {
    const cuts = ({ overflowX, overflowY }) => [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
    return [...document.body.querySelectorAll('*')].filter((element) => (
      shows(element) && cuts(getComputedStyle(element)) && !isForListeners(element)
      && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    )).map((element) => `cut off: ${nameOf(element)}`);
  },

  // A detail stands in a row beneath the one that opens it: words of either that lie over the other's.
  covered() {
    const lines = (element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        found.push(...range.getClientRects());
      }
      return found.filter(({ width, height }) => width > 1 && height > 1);
    };
    const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
      && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    return [...document.querySelectorAll('.opened')].filter(shows).flatMap((opened) => {
      const details = lines(opened);
      const cells = [...opened.previousElementSibling.querySelectorAll('td, th')];
      return cells
        .filter((cell) => lines(cell).some((words) => details.some((line) => meet(words, line))))
        .map((cell) => `under a detail: ${nameOf(cell)}`);
    });
  },

  // Where the keyboard is: which stop, and whether it can be seen that it is there.
  stop() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const stops = window.amorceStops;
    if (!stops.has(element)) stops.set(element, stops.size);
    const faults = [];
    // In a frame, the page that is in it shows where the keyboard is: it is this page, held to the same.
    if (element.tagName === 'IFRAME') return { stop: stops.get(element), faults };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('no visible focus');
    const ratio = contrast(parts(outlineColor), background(element.parentElement));
    if (ratio < 3) faults.push(`a focus of contrast ${ratio.toFixed(2)}`);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight) faults.push('out of sight');
    return { stop: stops.get(element), faults: faults.map((fault) => `${fault} on ${nameOf(element)}`) };
  },

  // From here on each press of Tab has what the one before led to looked at, once all that came of it is drawn.
  walk() {
    window.amorceStops = new Map();
    const seen = window.amorceSeen = [];
    document.activeElement?.blur();
    getSelection().removeAllRanges();
    scrollTo(0, 0);
    addEventListener('keydown', ({ key }) => {
      const stop = key === 'Tab' && looks.stop();
      if (stop) seen.push(stop);
    }, true);
  },

  // The stops since the last time.
  seen() {
    return window.amorceSeen.splice(0);
  },

  // What the keyboard must have reached, and has not.
  unreached() {
    const stops = window.amorceStops;
    const groups = new Set([...stops.keys()].filter(({ type }) => type === 'radio').map(({ name }) => name));
    const controls = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]');
    return [...controls]
      .filter((one) => shows(one) && !one.disabled && one.tabIndex >= 0 && one.type !== 'hidden')
      // Beside the list, only while the answer is out of sight: its first link leads there too.
      .filter((one) => !one.closest('.now'))
      .filter((one) => !stops.has(one) && !(one.type === 'radio' && groups.has(one.name)))
      .map((one) => `never reached: ${nameOf(one)}`);
  },
};

return looks[wanted]();
