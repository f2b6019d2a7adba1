/**
 * Stores the code that V8 makes of the bundle in runs such as users have, for the Node that runs this;
 * bin/recruits.js starts with it. A file that these runs don't load is compiled when it is needed.
 */
"use strict";

const { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Writable } = require("node:stream");
const { CODE, createLoader } = require("../bin/recruits.js");

const RUNS = [
  ["country", "cuba"],
  ["country", "cuba", "--json"],
  ["country", "ukrainne"],
  ["person", "putin", "--lang", "nl"],
  ["figure", "killed"],
  ["quote", "front"],
  ["search", "wapens noord-korea"],
  ["ask", "how many Russians were killed?"],
  ["list"],
];

async function run({ main, processIO }) {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const io = { ...processIO(process), stdout: nowhere, stderr: nowhere };
  for (const words of RUNS) await main(words, io);
}

/** All of it at once, so that no run finds half of it. */
function store(scripts) {
  mkdirSync(dirname(CODE), { recursive: true });
  const unfinished = mkdtempSync(`${CODE}-`);
  for (const [name, script] of scripts)
    writeFileSync(join(unfinished, name), script.createCachedData());
  rmSync(CODE, { recursive: true, force: true });
  renameSync(unfinished, CODE);
}

const { load, scripts } = createLoader();
run(load("cli.cjs")).then(() => store(scripts));
