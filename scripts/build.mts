/** Builds `dist/`: the program and the library as bundles, and what takes long to make of the data. */

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
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

/** What the program and the library share and need at once: one file, not one for each way to share it. */
const CORE =
  /src\/(memo|data|world|shipped|stored|built-in|errors|usage-error|read-text|commands\/faults|cite\/link|factbook\/(factbook|join)|find\/(normalise|names|resolve|misspelt)|output\/(columns|flat|markdown|visible|value|labels))\.ts$/;

/** What src/shipped.ts imports: JSON, which bundlers take in as they do code. */
const SHIPPED = /^\.\/[\w-]+\.json$/;

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
    minify: true,
    // As ASCII a text takes V8 half the memory, and what it takes is collected at each start.
    charset: "ascii",
    codeSplitting: { groups: [{ name: "core", test: CORE }] },
  });
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  writeFileSync(join(DIST, "THIRD-PARTY-LICENCES"), licencesOf(modules));
  // Only now, so that a program that runs meanwhile finds its files.
  const current = new Set([...written, ...output.map(({ fileName }) => fileName)]);
  for (const name of readdirSync(DIST))
    if (/\.(?:cjs|json|br)$/.test(name) && !current.has(name)) rmSync(join(DIST, name));
}

/** One instance of the library however it is loaded: the module only hands on what CommonJS has. */
const ES_MODULE = `export { FactbookError, cite, exportFactbook, openFactbook, schema } from "./library.cjs";
`;

/**
 * What a shell is given to complete our command lines. The library's has no way but to print it; that of
 * bash is our own, since the library's evaluates what is typed, and needs the package bash-completion.
 */
function completionFor(shell: string): string {
  if (shell === "bash") return readFileSync(join(import.meta.dirname, "completion.bash"), "utf8");
  const print = `import { script } from "@bomb.sh/tab"; script("${shell}", "recruits", "recruits")`;
  const options = { cwd: ROOT, encoding: "utf8" } as const;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", print], options);
}

const written = new Set<string>();

/** Stores JSON, in ASCII as the bundles are, with Brotli where the name says so. */
function store(name: string, value: unknown): void {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const text = JSON.stringify(value);
  const ascii = text.replace(/[^\0-\x7f]/g, escaped);
  writeFileSync(join(DIST, name), name.endsWith(".br") ? brotliCompressSync(text) : ascii);
  written.add(name);
}

/** A text as `unpacked` in src/shipped.ts reads it; how long the blocks are that pack best differs. */
function packed(text: string): string {
  const tried = [4, 5, 6, 7, 8, 9].map((memLevel) => deflateRawSync(text, { level: 9, memLevel }));
  const [shortest] = tried.sort((a, b) => a.length - b.length);
  return shortest?.toString("base64") ?? "";
}

mkdirSync(DIST, { recursive: true });
const data = stored.factbook();
const apart = (key: string, value: unknown) => (key === "questions" ? undefined : value);
store("factbook.json", JSON.parse(JSON.stringify(data, apart)));
const records = [data.source, ...recordsIn(data)];
const questionsIn = (lang: Lang) => records.map(({ id, questions }) => [id, questions?.[lang]]);
// Language by language they take less.
const [en, nl] = [questionsIn("en"), questionsIn("nl")].map((pairs) => Object.fromEntries(pairs));
store("questions.json.br", { en, nl });
// Of names in ASCII the key is made as fast as it is read.
const { names } = nameIndexOf(bundledFactbook());
store(
  "names.json",
  names.map(({ text, key }) => (/^[\0-\x7f]*$/.test(text) ? "" : key)),
);
store("index.json", packed(JSON.stringify(createIndex(bundledFactbook()))));
store("territories.json", packed(stored.territories()));
store("common-words.json", packed(stored.commonWords()));
store("schema.json", stored.schema());
const completions = SHELLS.map((shell) => [shell, completionFor(shell)]);
store("completions.json.br", Object.fromEntries(completions));
writeFileSync(join(DIST, "recruits.1.gz"), gzipSync(manual(), { level: 9 }));
await bundle();
writeFileSync(join(DIST, "library.mjs"), ES_MODULE);
await writeDeclarations(ROOT, DIST);
