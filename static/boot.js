// Starts the program. Trunk writes the names of its two files into the page
// (pattern_script in Trunk.toml).
const { glue, wasm } = document.querySelector('meta[name="amorce-program"]').dataset;
const address = (name) => new URL(name, document.baseURI);

const program = await import(address(glue));
await program.default({ module_or_path: address(wasm) });
