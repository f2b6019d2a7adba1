/**
 * The data that ships with the tool, read from the sources; in the build, src/shipped.ts replaces this
 * module.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { BOOK_PARTS } from "./factbook/factbook.ts";
import type { FactbookData, Lang } from "./factbook/model.ts";
import type { StoredIndex } from "./find/index.ts";

export interface Stored {
  factbook(): FactbookData;
  /** By their index, the lookup keys of the names in the factbook that aren't ASCII, if precomputed. */
  names(): Readonly<Record<number, string>> | undefined;
  /** The factbook's index, if precomputed. */
  index(): StoredIndex | undefined;
  /** In the format of src/world.ts. */
  territories(): string;
  /** The commonest words of English; on the second line of Dutch; on the third, others that are no misspellings. */
  commonWords(): string;
  /** The JSON Schema of a factbook. */
  schema(): object;
  /** The questions of the records, which only an export needs: by language and record id. */
  questions(): Readonly<Partial<Record<Lang, Readonly<Record<string, readonly string[]>>>>>;
  /** The completion script of a shell, made by the build. */
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
