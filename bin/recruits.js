#!/usr/bin/env node

"use strict";

// From 22.1 on, Node keeps the code that it compiles, which is a good part of a short run.
require("node:module").enableCompileCache?.();

const { main, runProcess } = require("../dist/cli.cjs");

runProcess(process, main);
