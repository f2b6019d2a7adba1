/** Builds `dist/`: the checked factbook, the table of territories' names, and the program. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { rolldown } from "rolldown";
import { bundledFactbook } from "../src/factbook/bundled.ts";
import { checkCoherence } from "../src/factbook/coherence.ts";
import { factbookSchema } from "../src/factbook/json-schema.ts";
import { FactbookData } from "../src/factbook/model.ts";
import { createMeanings } from "../src/lookup/meanings.ts";
import { createNameIndex, storedNames } from "../src/lookup/names.ts";
import { createTextIndex, type StoredTextIndex } from "../src/lookup/text-index.ts";
import { THESAURUS } from "../src/lookup/thesaurus.ts";
import { escaped } from "../src/render/json.ts";
import { lazyReader, writeLibrary } from "./library.mts";
import { licencesOf } from "./licences.mts";
import { quietTables } from "./quiet-tables.mts";
import { territories, territoryNames } from "./territory-names.mts";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** The five files of `data/` as one factbook; throws on anything that the model forbids. */
function readFactbook(): FactbookData {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(ROOT, "data", `${name}.json`), "utf8"));
  const data = FactbookData.parse({
    source: read("source"),
    entities: read("entities"),
    figures: read("figures"),
    quotes: read("quotes"),
    claims: read("claims"),
  });
  const faults = checkCoherence(data);
  if (faults.length > 0)
    throw new Error(faults.map((f) => `${f.pointer}: ${f.problem}`).join("\n"));
  return data;
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(DIST, name), JSON.stringify(value).replace(/[\u007f-\uffff]/g, escaped));
}

const compressed = new Set<string>();

function writeCompressed(name: string, text: string): void {
  compressed.add(`${name}.br`);
  writeFileSync(join(DIST, `${name}.br`), brotliCompressSync(text));
}

/** CommonJS, since Node starts it faster than ESM; each dynamic import becomes a file of its own. */
async function bundle(): Promise<void> {
  const build = await rolldown({
    input: { cli: join(ROOT, "src/cli.ts"), index: join(ROOT, "src/index.ts") },
    // Else cli.cjs would be a door to the file that holds the program.
    preserveEntrySignatures: "allow-extension",
    platform: "node",
    plugins: [lazyReader, quietTables],
    logLevel: "warn",
    resolve: {
      alias: {
        // Theirs take long to compile and to run; all of them measure by this one.
        "string-width": join(ROOT, "scripts/string-width.cjs"),
        "fast-string-width": join(ROOT, "scripts/string-width.cjs"),
        // chalk asks it what the terminal can; recruits tells chalk.
        "#supports-color": join(ROOT, "scripts/supports-color.cjs"),
        // commander starts other programs with it, which recruits has none of; Node loads it slowly.
        "node:child_process": join(ROOT, "scripts/unused.cjs"),
        // cli-table3 colours heads and borders with it, where chalk does it here.
        "@colors/colors/safe": join(ROOT, "scripts/unused.cjs"),
      },
    },
  });
  const { output } = await build.write({
    dir: DIST,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: true,
    // Read in half the time, with escapes for what else there is.
    charset: "ascii",
    // V8 has no import() in a script that it takes from stored code.
    dynamicImportInCjs: false,
  });
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  writeFileSync(join(DIST, "THIRD-PARTY-LICENCES"), licencesOf(modules));
  // Only now, so that a program that runs meanwhile finds its files.
  const current = new Set([...compressed, ...output.map(({ fileName }) => fileName)]);
  for (const name of readdirSync(DIST))
    if (/\.(?:cjs|br)$/.test(name) && !current.has(name)) rmSync(join(DIST, name));
}

/** The text index of the bundled factbook; it needs the files that are written before it. */
function bundledTexts(): StoredTextIndex {
  const factbook = bundledFactbook();
  const { postings, lengths, vocabulary } = createTextIndex(factbook, createNameIndex(factbook));
  return { postings, lengths, vocabulary };
}

mkdirSync(DIST, { recursive: true });
// Made of the bundle before; V8 would take it for that of a file of the same length.
rmSync(join(DIST, "code"), { recursive: true, force: true });
// Committed, so that editors find it beside the data.
if (process.argv.includes("--schema"))
  writeFileSync(join(ROOT, "data/schema.json"), factbookSchema());
writeJson("factbook.json", readFactbook());
// Large, and seldom needed: compressed.
writeCompressed("territories.json", JSON.stringify(territories()));
for (const [file, names] of territoryNames()) writeCompressed(file, JSON.stringify(names));
writeCompressed("schema.json", factbookSchema());
writeJson("names.json", storedNames(bundledFactbook()));
writeJson("meanings.json", createMeanings(THESAURUS));
writeJson("texts.json", bundledTexts());
await bundle();
writeLibrary(ROOT, DIST);
execFileSync(process.execPath, [join(ROOT, "scripts/store-code.cjs")]);
