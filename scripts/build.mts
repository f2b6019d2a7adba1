/** Builds `dist/`: the checked factbook, the table of territories' names, and the program. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { z } from "zod";
import { checkCoherence } from "../src/factbook/coherence.ts";
import { FactbookData } from "../src/factbook/model.ts";
import { territoryNames } from "./territory-names.mts";

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
  writeFileSync(join(DIST, name), JSON.stringify(value));
}

/** CommonJS, since Node starts it faster than ESM; each dynamic import becomes a file of its own. */
async function bundle(): Promise<void> {
  const build = await rolldown({
    input: { cli: join(ROOT, "src/cli.ts") },
    platform: "node",
    logLevel: "warn",
  });
  await build.write({
    dir: DIST,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
}

/** `data/schema.json`, committed so that editors find it beside the data. */
function schema(): string {
  return `${JSON.stringify(z.toJSONSchema(FactbookData), null, 2)}\n`;
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
if (process.argv.includes("--schema")) writeFileSync(join(ROOT, "data/schema.json"), schema());
writeJson("factbook.json", readFactbook());
writeJson("territories.json", territoryNames());
await bundle();
