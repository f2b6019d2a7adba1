/** The files that ship with the tool. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Zlib from "node:zlib";
import { createFactbook, type Factbook, PARTS } from "./factbook/factbook.ts";
import type { FactbookData, FactRecord } from "./factbook/model.ts";

/** The path of a file of `data/`, which both the sources and the bundle have beside their folder. */
export function dataPath(name: string): string {
  return join(__dirname, "../data", name);
}

/** The factbook as `data/` has it, a file for each part. */
export function readData(): FactbookData {
  const [source, entities, figures, quotes, claims] = ["source", ...PARTS].map((part) =>
    JSON.parse(readFileSync(dataPath(`${part}.json`), "utf8")),
  );
  return { source, entities, figures, quotes, claims };
}

/** What a shell is given so that it completes our command lines: the build makes it. */
export function completionScript(shell: string): string {
  return readFileSync(join(__dirname, "../dist", `completion.${shell}`), "utf8");
}

let bundled: Factbook | undefined;

/** The factbook that ships with the tool; a test checks it against the model. */
export function bundledFactbook(): Factbook {
  bundled ??= createFactbook([stored<FactbookData>("factbook.json") ?? readData()]);
  return bundled;
}

/** Questions by the id of their record. */
export type StoredQuestions = Readonly<Record<string, FactRecord["questions"]>>;

/** The questions that the build keeps apart from the records of `factbook`, since only an export has them. */
export function questionsApart(factbook: Factbook): StoredQuestions {
  return (isBundled(factbook) && stored<StoredQuestions>("questions.json.br")) || {};
}

/** A text that is stored with Brotli, of which Node's module is loaded by the few runs that need it. */
export function readCompressed(path: string): string {
  const zlib: typeof Zlib = createRequire(__filename)("node:zlib");
  return zlib.brotliDecompressSync(readFileSync(path)).toString();
}

/** Whether `factbook` is the one that ships with the tool. */
export function isBundled(factbook: Factbook): boolean {
  return factbook === bundled;
}

/** What the build has stored beside its bundle; undefined in the sources, which make it anew. */
export function stored<T>(name: string): T | undefined {
  const path = join(__dirname, name);
  if (!existsSync(path)) return undefined;
  return JSON.parse(name.endsWith(".br") ? readCompressed(path) : readFileSync(path, "utf8"));
}
