// Times every press: from its first event, before anybody hears it, to its last,
// after everybody has: between two listeners the browser runs what they left to
// be done at once, which is where Yew renders. Then the painting of what they
// changed, from the end of the last frame callback to the next task; and whether
// all of the result that is painted was there already when the first time was
// taken: the form, what is told aloud and the pictures follow when the typing rests.
const [first, last] = arguments;
const times = window.amorceTimes = [];
let start;
const result = () => {
  const parts = document.querySelectorAll('#result');
  return [...parts.length ? parts : [document.body]].map((part) => part.textContent).join();
};
addEventListener(first, () => { start = performance.now(); }, true);
addEventListener(last, () => {
  const processed = performance.now() - start;
  const words = result();
  requestAnimationFrame(() => {
    const drawn = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      times.push([processed, performance.now() - drawn, words === result()]);
    };
    port2.postMessage(null);
  });
});
