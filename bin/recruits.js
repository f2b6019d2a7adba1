#!/usr/bin/env node

"use strict";

// From 22.1 on, Node keeps the code that it compiles, which is a good part of a short run.
require("node:module").enableCompileCache?.();

// A shell asks at every Tab.
const entry = process.argv[2] === "complete" ? "completer" : "cli";
const { main, runProcess } = require(`../dist/${entry}.cjs`);

runProcess(process, main);
