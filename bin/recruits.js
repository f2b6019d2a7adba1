#!/usr/bin/env node

require("node:module").enableCompileCache?.();

const { main, processIO } = require("../dist/cli.cjs");

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
