/**
 * Builds `dist/`: the program and library as bundles, and everything that can be computed from the data in
 * advance.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { deflateAsync } from "@gfx/zopfli";
import { rolldown } from "rolldown";
import { SHELLS } from "../src/commands/options.ts";
import { bundledFactbook } from "../src/data.ts";
import { recordsIn } from "../src/factbook/factbook.ts";
import type { Lang } from "../src/factbook/model.ts";
import { createIndex } from "../src/find/index.ts";
import { nameIndexOf } from "../src/find/names.ts";
import { stored } from "../src/stored.ts";
import { writeDeclarations } from "./declarations.mts";
import { licencesOf } from "./licences.mts";
import { manual } from "./manual.mts";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** Modules that the program and the library share, in one chunk instead of one per combination. */
const CORE =
  /src\/(memo|data|world|shipped|stored|built-in|errors|usage-error|read-text|commands\/faults|cite\/link|factbook\/(factbook|join)|find\/(normalise|names|resolve|misspelt)|output\/(columns|flat|markdown|visible|value|labels))\.ts$/;

/** The JSON files imported by src/shipped.ts, which bundlers treat like code. */
const SHIPPED = /^\.\/[\w-]+\.json$/;

const ENTRIES = ["cli", "completer", "library"];

/** CommonJS, because Node starts it faster than ES modules. Each dynamic import becomes a chunk. */
async function bundle(): Promise<void> {
  const build = await rolldown({
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(ROOT, `src/${name}.ts`)])),
    // Otherwise cli.cjs would be a stub that imports the program.
    preserveEntrySignatures: "allow-extension",
    platform: "node",
    // Bundlers can't follow the main file of jsonc-parser.
    resolve: { mainFields: ["module", "main"] },
    // An optional dependency of cli-table3, for colours that we don't use.
    external: ["@colors/colors/safe", SHIPPED],
    logLevel: "warn",
    plugins: [
      {
        name: "shipped",
        resolveId: (id) => (id.endsWith("/stored.ts") ? join(ROOT, "src/shipped.ts") : null),
      },
    ],
  });
  const { output } = await build.write({
    dir: DIST,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    // Node prints the name of an error that nobody catches.
    minify: { compress: true, codegen: true, mangle: { reserved: ["FactbookError"] } },
    // Hints for bundlers, which have no use in bundles that run.
    comments: { annotation: false },
    // V8 needs half the memory for ASCII text, and memory has to be collected at each start.
    charset: "ascii",
    codeSplitting: { groups: [{ name: "core", test: CORE }] },
  });
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  writeFileSync(join(DIST, "THIRD-PARTY-LICENCES"), licencesOf(modules));
  // Remove old files last, so that a program that is still running finds its files.
  const current = new Set([...written, ...output.map(({ fileName }) => fileName)]);
  for (const name of readdirSync(DIST))
    if (/\.(?:cjs|json|br)$/.test(name) && !current.has(name)) rmSync(join(DIST, name));
}

/** Re-exports the CommonJS library, so that there is one instance however it is loaded. */
const ES_MODULE = `export { FactbookError, cite, exportFactbook, openFactbook, schema } from "./library.cjs";
`;

/**
 * The completion script of a shell. The library can only print it, hence the subprocess. The bash script
 * is our own, because the library's evaluates what is typed and needs the package bash-completion.
 */
function completionFor(shell: string): string {
  if (shell === "bash") return readFileSync(join(import.meta.dirname, "completion.bash"), "utf8");
  const print = `import { script } from "@bomb.sh/tab"; script("${shell}", "recruits", "recruits")`;
  const options = { cwd: ROOT, encoding: "utf8" } as const;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", print], options);
}

const written = new Set<string>();

/** Stores JSON in ASCII, like the bundles, or compressed with Brotli if the name says so. */
function store(name: string, value: unknown): void {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const text = JSON.stringify(value);
  const ascii = text.replace(/[^\0-\x7f]/g, escaped);
  writeFileSync(join(DIST, name), name.endsWith(".br") ? brotliCompressSync(text) : ascii);
  written.add(name);
}

/** Compresses a text for `unpacked` in src/shipped.ts, a sixteenth smaller than zlib does. */
async function packed(text: string): Promise<string> {
  return Buffer.from(await deflateAsync(Buffer.from(text), {})).toString("base64");
}

mkdirSync(DIST, { recursive: true });
const data = stored.factbook();
const apart = (key: string, value: unknown) => (key === "questions" ? undefined : value);
store("factbook.json", JSON.parse(JSON.stringify(data, apart)));
const records = [data.source, ...recordsIn(data)];
const questionsIn = (lang: Lang) => records.map(({ id, questions }) => [id, questions?.[lang]]);
// Separating the languages compresses better.
const [en, nl] = [questionsIn("en"), questionsIn("nl")].map((pairs) => Object.fromEntries(pairs));
store("questions.json.br", { en, nl });
// For ASCII names, computing the key is as fast as reading it.
const { names } = nameIndexOf(bundledFactbook());
store(
  "names.json",
  Object.fromEntries(
    names.flatMap(({ text, key }, at) => (/^[\0-\x7f]*$/.test(text) ? [] : [[at, key]])),
  ),
);
store("index.json", await packed(JSON.stringify(createIndex(bundledFactbook()))));
store("territories.json", await packed(stored.territories()));
store("common-words.json", await packed(stored.commonWords()));
store("schema.json", stored.schema());
const completions = SHELLS.map((shell) => [shell, completionFor(shell)]);
store("completions.json.br", Object.fromEntries(completions));
writeFileSync(join(DIST, "recruits.1.gz"), gzipSync(manual(), { level: 9 }));
await bundle();
writeFileSync(join(DIST, "library.mjs"), ES_MODULE);
await writeDeclarations(ROOT, DIST);
