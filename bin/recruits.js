#!/usr/bin/env node

/**
 * Starts the bundled program with the code that V8 made of it when it was built: compiling takes a good
 * part of a short run. The code is stored a file a script (`vm.Script`'s `cachedData`), for the Node that
 * ran the build; V8 itself refuses that of another version or of other flags, and compiles.
 */
"use strict";

const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const DIST = join(__dirname, "../dist");
/** Where the code for this Node is; scripts/store-code.cjs makes it. */
const CODE = join(DIST, "code", `${process.version}-${process.arch}`);

if (require.main === module) start(existsSync(CODE) ? createLoader().load : compileAnew);
else module.exports = { CODE, createLoader };

function start(load) {
  const { main, processIO } = load("cli.cjs");
  const io = processIO(process);
  // A reader that has seen enough (`recruits list | head`) closes the pipe: that is no error.
  io.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`recruits: Cannot write to standard output: ${error.message}\n`);
    process.exit(2);
  });
  main(process.argv.slice(2), io).then((status) => {
    process.exitCode = status;
  });
}

/** From 22.1 on, Node stores the code itself, once a run is over. */
function compileAnew(name) {
  require("node:module").enableCompileCache?.();
  return require(join(DIST, name));
}

function storedCode(name) {
  try {
    return readFileSync(join(CODE, name));
  } catch {
    return undefined;
  }
}

/**
 * `load` gives what a file of the bundle exports; `scripts` are the files loaded so far, by name. The
 * bundle is CommonJS in ASCII, and requires nothing but its own files and Node's modules.
 */
function createLoader() {
  const { Script } = require("node:vm");
  const scripts = new Map();
  const modules = new Map();
  const load = (name) => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const filename = join(DIST, name);
    const source = readFileSync(filename, "latin1");
    const script = new Script(`(function (exports, require, module, __dirname) {${source}\n})`, {
      filename,
      cachedData: storedCode(name),
    });
    const loaded = { exports: {} };
    scripts.set(name, script);
    modules.set(name, loaded);
    const requireFrom = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
    script.runInThisContext()(loaded.exports, requireFrom, loaded, DIST);
    return loaded.exports;
  };
  return { load, scripts };
}
