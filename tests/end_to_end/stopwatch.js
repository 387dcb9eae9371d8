// Times every press: from its first event, before anybody hears it, to its last,
// after everybody has: between two listeners the browser runs what they left to
// be done at once, which is where Yew renders. Then the painting of what they
// changed, from the end of the last frame callback to the next task; and whether
// all that is painted was there already when the first time was taken.
const [first, last] = arguments;
const times = window.amorceTimes = [];
let start;
addEventListener(first, () => { start = performance.now(); }, true);
addEventListener(last, () => {
  const processed = performance.now() - start;
  const words = document.body.textContent;
  requestAnimationFrame(() => {
    const drawn = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      times.push([processed, performance.now() - drawn, words === document.body.textContent]);
    };
    port2.postMessage(null);
  });
});
