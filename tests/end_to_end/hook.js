// Runs in every document before anything of the page, and keeps whatever the
// page complains of. Needs nothing of a particular browser.
(() => {
  if (globalThis.amorceComplaints) return;
  const complaints = [];
  Object.defineProperty(globalThis, 'amorceComplaints', { value: complaints });

  // Where a program stopped is known by the numbers of its functions alone.
  const place = ({ name, stack }) => (name === 'RuntimeError' ? ` (${String(stack).split('\n').join(', ')})` : '');
  const words = (thing) => (thing instanceof Error ? `${thing.name}: ${thing.message}${place(thing)}` : String(thing));

  addEventListener('error', (event) => {
    const { target } = event;
    complaints.push(
      target instanceof Element
        ? `could not load ${target.src || target.href || target.outerHTML}`
        : `uncaught ${event.error ? words(event.error) : event.message}`,
    );
  }, true);
  addEventListener('unhandledrejection', (event) => {
    complaints.push(`unhandled rejection of ${words(event.reason)}`);
  });
  addEventListener('securitypolicyviolation', (event) => {
    complaints.push(`${event.effectiveDirective} of the content-security policy refused ${event.blockedURI}`);
  }, true);
  for (const level of ['error', 'warn', 'assert']) {
    const said = console[level].bind(console);
    console[level] = (...things) => {
      if (level !== 'assert' || !things[0]) complaints.push(`console.${level}: ${things.map(words).join(' ')}`);
      said(...things);
    };
  }
})();
