// Times every key press: from `keydown`, before any listener of the page, to `input`, after every one: between two
// listeners the browser runs what they left to be done at once, which is where Yew renders. `null` where the result
// that is painted is another one.
const times = window.amorceTimes = [];
let start;
const result = () => [...document.querySelectorAll('#result, .treasury')].map((part) => part.textContent).join();
addEventListener('keydown', () => { start = performance.now(); }, true);
addEventListener('input', () => {
  const rendered = performance.now() - start;
  const words = result();
  requestAnimationFrame(() => setTimeout(() => times.push(words === result() ? rendered : null)));
});
