// Runs axe-core and answers with one sentence for each element that it finds
// fault with, or is unsure of and that nobody has looked at.
const [rules, withContrast, reviewed, answer] = arguments;

const isReviewed = (rule, target) => reviewed.some(([known, css]) => {
  const element = document.querySelector(target.at(-1));
  // One that is gone by now, as the page was scrolled, needs no look.
  return known === rule && (!element || element.matches(css));
});
const sentence = (verdict, { id, help }, { target, html, any, all, none }) => {
  const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
  return `${verdict} ${id} (${help}): ${target.join(' ')} ${html.slice(0, 160)}: ${why}`;
};
const sentences = (verdict, results, matters = () => true) => results.flatMap((result) => (
  result.nodes
    .filter(({ target }) => matters(result.id, target))
    .map((node) => sentence(verdict, result, node))
));

// From the top: further down, the list that stays in sight stands over something.
scrollTo({ top: 0, behavior: 'instant' });
axe.run(document, {
  runOnly: rules,
  // It would copy the style sheets into the page, which the page's policy refuses, to look for one that
  // asks how a device is held: tests/architecture.rs does.
  preload: false,
  rules: {
    'css-orientation-lock': { enabled: false },
    'color-contrast': { enabled: withContrast },
    // Off unless asked for: WCAG 2.2 has it. Nobody touches paper.
    'target-size': { enabled: !matchMedia('print').matches },
  },
  resultTypes: ['violations', 'incomplete'],
}).then(
  ({ violations, incomplete, passes }) => answer([
    ...(passes.length < 20 ? [`only ${passes.length} rules had something to pass`] : []),
    ...sentences('violates', violations),
    ...sentences('may violate', incomplete, (rule, target) => !isReviewed(rule, target)),
  ]),
  (error) => answer([`axe-core stopped: ${error}`]),
);
