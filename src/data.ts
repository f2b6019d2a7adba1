/** The files that ship with the tool. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFactbook, type Factbook, PARTS } from "./factbook/factbook.ts";

/** The path of a file of `data/`, which both the sources and the bundle have beside their folder. */
export function dataPath(name: string): string {
  return join(__dirname, "../data", name);
}

let bundled: Factbook | undefined;

/** The factbook that ships with the tool; a test checks it against the model. */
export function bundledFactbook(): Factbook {
  if (bundled === undefined) {
    const [source, entities, figures, quotes, claims] = ["source", ...PARTS].map((part) =>
      JSON.parse(readFileSync(dataPath(`${part}.json`), "utf8")),
    );
    bundled = createFactbook([{ source, entities, figures, quotes, claims }]);
  }
  return bundled;
}

/** Whether `factbook` is the one that ships with the tool. */
export function isBundled(factbook: Factbook): boolean {
  return factbook === bundled;
}

/** What the build has stored beside its bundle; undefined in the sources, which make it anew. */
export function stored<T>(name: string): T | undefined {
  const path = join(__dirname, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
