import { readFileSync } from "node:fs";
import { dataPath } from "../../data.ts";
import type { Lang } from "../../factbook/model.ts";

/** The words of one meaning, by language, normalised. */
export type Synonyms = Readonly<Record<Lang, readonly string[]>>;

/**
 * The groups of `data/thesaurus.txt`: words of one meaning, a line each, English and Dutch together,
 * by which the words of a question meet those of a fact. The build stores what it makes of them.
 */
export function readThesaurus(): Synonyms[] {
  const lines = readFileSync(dataPath("thesaurus.txt"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const [en = [], nl = []] = line.split("|").map((words) => words.trim().split(" "));
    return { en, nl };
  });
}
