#!/usr/bin/env node

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { codeFolder, createLoader } = require("../dist/code-cache.cjs");

const DIST = join(__dirname, "../dist");

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

/** With the code that the build has stored for this Node, or else that an earlier run has, from Node 22.1 on. */
function load(name) {
  if (existsSync(codeFolder(DIST))) return createLoader(DIST).load(name);
  require("node:module").enableCompileCache?.();
  return require(join(DIST, name));
}
