/** Builds `dist/`: the program and the library as bundles, and what takes long to make of the data. */

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { rolldown } from "rolldown";
import { SHELLS } from "../src/commands/options.ts";
import { bundledFactbook, readData } from "../src/data.ts";
import { PARTS, recordsIn } from "../src/factbook/factbook.ts";
import type { FactbookData } from "../src/factbook/model.ts";
import { createIndex } from "../src/find/index.ts";
import { nameIndexOf } from "../src/find/names.ts";
import { writeDeclarations } from "./declarations.mts";
import { licencesOf } from "./licences.mts";
import { manual } from "./manual.mts";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** What the program and the library share and need at once: one file, not one for each way to share it. */
const CORE =
  /src\/(memo|data|errors|read-text|factbook\/(factbook|join)|find\/(normalise|names|resolve|misspelt|territories)|output\/(visible|value|labels))\.ts$/;

const STORED = ["factbook.json", "questions.json.br", "names.json", "index.json.br"];

const ENTRIES = ["cli", "completer", "library"];

/** CommonJS, since Node starts it faster than ESM; each dynamic import becomes a file of its own. */
async function bundle(): Promise<void> {
  const build = await rolldown({
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(ROOT, `src/${name}.ts`)])),
    // Else cli.cjs would only lead to the file that holds the program.
    preserveEntrySignatures: "allow-extension",
    platform: "node",
    // jsonc-parser's main file is one that no bundler can follow.
    resolve: { mainFields: ["module", "main"] },
    // cli-table3 does without this optional dependency, whose colours are not asked for.
    external: ["@colors/colors/safe"],
    logLevel: "warn",
  });
  const { output } = await build.write({
    dir: DIST,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: true,
    codeSplitting: { groups: [{ name: "core", test: CORE }] },
  });
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  writeFileSync(join(DIST, "THIRD-PARTY-LICENCES"), licencesOf(modules));
  // Only now, so that a program that runs meanwhile finds its files.
  const current = new Set([...STORED, ...output.map(({ fileName }) => fileName)]);
  for (const name of readdirSync(DIST))
    if (/\.(?:cjs|json|br)$/.test(name) && !current.has(name)) rmSync(join(DIST, name));
}

/** One instance of the library however it is loaded: the module only hands on what CommonJS has. */
const ES_MODULE = `import library from "./library.cjs";
export const { openFactbook, FactbookError } = library;
`;

/** What a shell is given to complete our command lines; the library has no way but to print it. */
function completionFor(shell: string): string {
  const print = `import { script } from "@bomb.sh/tab"; script("${shell}", "recruits", "recruits")`;
  const options = { cwd: ROOT, encoding: "utf8" } as const;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", print], options);
}

/** Stores what takes long to make, with Brotli where the name says so: `stored` in src/data.ts reads it. */
function store(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(join(DIST, name), name.endsWith(".br") ? brotliCompressSync(text) : text);
}

mkdirSync(DIST, { recursive: true });
const data = readData();
const kept = ["source", ...PARTS].map((part) => [part, data[part as keyof FactbookData]]);
const apart = (key: string, value: unknown) => (key === "questions" ? undefined : value);
writeFileSync(join(DIST, "factbook.json"), JSON.stringify(Object.fromEntries(kept), apart));
const records = [data.source, ...recordsIn(data)];
const questions = records.map(({ id, questions }) => [id, questions]);
store("questions.json.br", Object.fromEntries(questions));
store(
  "names.json",
  nameIndexOf(bundledFactbook()).names.map(({ key }) => key),
);
store("index.json.br", createIndex(bundledFactbook()));
writeFileSync(join(DIST, "recruits.1"), manual());
for (const shell of SHELLS) writeFileSync(join(DIST, `completion.${shell}`), completionFor(shell));
await bundle();
writeFileSync(join(DIST, "library.mjs"), ES_MODULE);
await writeDeclarations(ROOT, DIST);
