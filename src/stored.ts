/** What ships with the tool, as the sources have it; the build puts src/shipped.ts in this module's place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { BOOK_PARTS } from "./factbook/factbook.ts";
import type { FactbookData, Lang } from "./factbook/model.ts";
import type { StoredIndex } from "./find/index.ts";

export interface Stored {
  factbook(): FactbookData;
  /** The keys of the names in the factbook, if they have been made; empty where that takes no time. */
  names(): readonly string[] | undefined;
  /** Its index, likewise. */
  index(): StoredIndex | undefined;
  /** What src/world.ts reads. */
  territories(): string;
  /** The commonest words of English and, on the next line, of Dutch. */
  commonWords(): string;
  /** The JSON Schema of a factbook. */
  schema(): object;
  /** The questions that the records lack, since only an export has them: by language, by the id of their record. */
  questions(): Readonly<Partial<Record<Lang, Readonly<Record<string, readonly string[]>>>>>;
  /** What a shell is given so that it completes our command lines: the build makes it. */
  completion(shell: string): string;
}

const read = (name: string) => readFileSync(join(__dirname, "../data", name));
const json = (name: string) => JSON.parse(read(`${name}.json`).toString());
const unpacked = (name: string) => brotliDecompressSync(read(name)).toString();

export const stored: Stored = {
  factbook() {
    const [source, entities, figures, quotes, claims] = BOOK_PARTS.map(json);
    return { source, entities, figures, quotes, claims };
  },
  names: () => undefined,
  index: () => undefined,
  territories: () => unpacked("territories.tsv.br"),
  commonWords: () => read("common-words.txt").toString(),
  schema: () => json("schema"),
  questions: () => ({}),
  completion: (shell) => JSON.parse(unpacked("../dist/completions.json.br"))[shell],
};
