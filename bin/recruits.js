#!/usr/bin/env node

require("node:module").enableCompileCache?.();

const { main, processIO } = require("../dist/cli.cjs");

// A reader that has seen enough (`recruits list | head`) closes the pipe: that is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

main(process.argv.slice(2), processIO(process)).then((status) => {
  process.exitCode = status;
});
