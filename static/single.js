// Answers for the files of a page that is one file: each lies in it, in base64, and gets an address when somebody asks for it.
// It is no module: the scripts of the page, which `cargo xtask single` has ask here, find it by its name.
const amorceFile = (() => {
  const types = { css: 'text/css', js: 'text/javascript', wasm: 'application/wasm' };
  const addresses = new Map();

  const make = (name) => {
    const held = document.getElementById(`file:${name}`);
    if (!held) throw new Error(`${name} is not in this page`);
    const content = Uint8Array.from(atob(held.textContent), (char) => char.charCodeAt(0));
    held.remove();
    return URL.createObjectURL(new Blob([content], { type: types[name.split('.').pop()] }));
  };

  // One address for each: a module that has two is two modules.
  const address = (asked) => {
    const name = String(asked).replace('./', '');
    if (!addresses.has(name)) addresses.set(name, make(name));
    return addresses.get(name);
  };
  return address;
})();
