// Puts the calculator into a page of yours, as high as what is in it: docs/embedding.md.
// As `<script src="…/embed.js" data-population="52000"></script>` it makes a frame after itself; with `data-define`
// it only defines `<amorce-cpts population="52000">`. It must never hear what is typed unless the page listens.
(() => {
  const NAME = 'amorce-cpts';
  const isOurs = ({ src }) => /\/embed(-[\d.]+)?\.js([?#]|$)/.test(src);
  // A module has no current script: it is the last one of this name that has made no frame yet.
  const script =
    document.currentScript ?? [...document.scripts].filter(isOurs).find(({ nextSibling }) => nextSibling?.localName !== NAME);
  const home = script && isOurs(script) ? new URL('.', script.src).href : '';
  const OPTIONS = ['theme', 'accent', 'compact', 'lock', 'hide'];
  // A frame is made anew for these.
  const FIRM = ['lock', 'hide', 'src', 'sandbox'];
  // Another aid than a CPTS's, which a frame shows only then.
  const AID = 'aide';
  // Fields that are properties too; every other one is an attribute alone.
  const FIELDS =
    'population letter project status signature regime action access pathways prevention crisis quality support';
  const REFLECTED = [...OPTIONS, ...FIELDS.split(' '), 'src', 'sandbox', 'label', 'height', 'listen'];
  // What an element has besides; every other attribute is a field, by its key in a link.
  const OTHERS =
    /^(theme|accent|compact|lock|hide|src|sandbox|label|listen|height|title|id|class|style|slot|part|is|nonce|hidden|lang|dir|role|tabindex|(data-|aria-|on|ng-|v-).*)$/;
  const isField = (name) => /^[a-z\d-]+$/.test(name) && !OTHERS.test(name);
  const keyOf = (name) => (name === 'population' ? 'pop' : name);

  class Amorce extends HTMLElement {
    #frame;
    #origin;
    #isReady = false;
    #listens = false;
    #simulation = null;
    // Attributes that the frame has not been told of.
    #changed = new Set();
    #watch = new MutationObserver((records) => this.#follow(records.map((record) => record.attributeName)));

    connectedCallback() {
      for (const name of REFLECTED) {
        // Set before this class was there.
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      if (!this.shadowRoot) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':host{display:block}:host([hidden]){display:none}iframe{display:block;border:0;width:100%}');
        this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
      }
      addEventListener('message', this);
      this.#watch.observe(this, { attributes: true });
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.#watch.disconnect();
      this.#isReady = false;
      this.#frame?.remove();
    }

    addEventListener(type, ...rest) {
      super.addEventListener(type, ...rest);
      if (type !== 'change' || this.#listens) return;
      this.#listens = true;
      this.#listen();
    }

    /** What the frame last told, once somebody listens; null before, and where nothing is typed. */
    get simulation() {
      return this.#simulation;
    }

    handleEvent({ source, origin, data }) {
      if (source !== this.#frame?.contentWindow || origin !== this.#origin || data?.amorce !== 1) return;
      const { type, height, simulation } = data;
      if (type === 'ready') {
        this.#isReady = true;
        this.#listen();
        this.#tell();
      } else if (type === 'height' && Number.isFinite(height) && height > 0 && height < 1e5) {
        this.#frame.height = Math.round(height);
      } else if (type === 'change' && this.#hears() && typeof simulation === 'object') {
        this.#simulation = simulation;
        this.dispatchEvent(new CustomEvent('change', { detail: simulation, bubbles: true }));
      }
    }

    #hears() {
      return this.#listens || this.hasAttribute('listen');
    }

    #post(message) {
      if (!this.#isReady) return;
      const target = this.#origin === 'null' ? '*' : this.#origin;
      this.#frame.contentWindow.postMessage({ amorce: 1, ...message }, target);
    }

    #listen() {
      this.#post({ type: 'listen', changes: this.#hears() });
    }

    #keys(option) {
      return (this.getAttribute(option) ?? '').split(/[\s,]+/).map(keyOf);
    }

    #title() {
      return this.getAttribute('label') ?? 'Amorce : ce que touchera une CPTS';
    }

    #build() {
      if (!home && !this.hasAttribute('src')) {
        console.error(`Amorce: this script is inside another file and does not know its server. Give ${NAME} the address: src="https://…/".`);
        return;
      }
      const address = new URL(this.getAttribute('src') ?? home, document.baseURI);
      for (const option of OPTIONS) {
        if (this.hasAttribute(option)) address.searchParams.set(option, this.#keys(option).join(','));
      }
      // A calculator of another aid is named before its fields.
      const names = this.getAttributeNames().filter(isField).sort((one, other) => (other === AID) - (one === AID));
      const fields = new URLSearchParams(names.map((name) => [keyOf(name), this.getAttribute(name)]));
      if (names.length) address.hash = `${fields}&v=1`;
      const frame = document.createElement('iframe');
      const sandbox = this.getAttribute('sandbox');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      this.#origin = sandbox === null || /allow-same-origin/i.test(sandbox) ? address.origin : 'null';
      Object.assign(frame, {
        title: this.#title(),
        allow: 'clipboard-write',
        referrerPolicy: 'no-referrer',
        width: '100%',
        height: this.getAttribute('height') ?? this.#frame?.height ?? 700,
        src: address,
      });
      this.#isReady = false;
      this.#changed.clear();
      this.#frame = frame;
      this.shadowRoot.replaceChildren(frame);
    }

    #follow(names) {
      if (names.includes('label') && this.#frame) this.#frame.title = this.#title();
      if (names.includes('listen')) this.#listen();
      const told = names.filter((name) => isField(name) || OPTIONS.includes(name) || FIRM.includes(name));
      if (!told.length) return;
      const locked = this.#keys('lock');
      if (told.some((name) => name === AID || this.hasAttribute(AID) || FIRM.includes(name) || locked.includes(keyOf(name)))) {
        this.#build();
        return;
      }
      for (const name of told) this.#changed.add(name);
      this.#tell();
    }

    // What changes while the frame still loads is told once it is ready: a frame that is made anew cancels its loading.
    #tell() {
      if (!this.#isReady || !this.#changed.size) return;
      const fields = {};
      for (const name of this.#changed) if (isField(name)) fields[keyOf(name)] = this.getAttribute(name) ?? '';
      this.#changed.clear();
      const [theme, accent] = [this.getAttribute('theme') ?? 'auto', this.getAttribute('accent')];
      this.#post({ type: 'set', fields, theme, accent, compact: this.getAttribute('compact') });
    }
  }

  for (const name of REFLECTED) {
    Object.defineProperty(Amorce.prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name);
      },
      set(value) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : value);
      },
    });
  }

  // Two scripts on one page, or another version: the first that came serves both.
  if (!customElements.get(NAME)) customElements.define(NAME, Amorce);

  if (script && !('define' in script.dataset) && document.head.contains(script)) {
    console.warn(`Amorce: a script in the head has no place. Put <${NAME}> where the calculator is to stand.`);
  } else if (script && (home || script.dataset.src) && !('define' in script.dataset)) {
    const element = document.createElement(NAME);
    for (const { name, value } of script.attributes) {
      if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
    }
    script.after(element);
  }
})();
