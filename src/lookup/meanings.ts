/** Which meanings of the thesaurus a stem has: made by the build, since stemming it all takes long. */
import { readJsonAsset } from "../assets.ts";
import { stemIn } from "./stems.ts";
import type { Synonyms } from "./thesaurus.ts";

/** By stem, the meanings as terms: `=3` is that of the thesaurus's fourth line. */
export type Meanings = Readonly<Record<string, readonly string[]>>;

let loaded: Meanings | undefined;

/** The meanings of `stem`; none where the thesaurus lacks it. */
export function meaningsOf(stem: string): readonly string[] {
  loaded ??= readJsonAsset<Meanings>("meanings.json");
  return loaded[stem] ?? [];
}

/** The table, from the lines of the thesaurus. */
export function createMeanings(thesaurus: readonly Synonyms[]): Meanings {
  const meanings: Record<string, string[]> = {};
  for (const [number, synonyms] of thesaurus.entries()) {
    for (const lang of ["en", "nl"] as const) {
      for (const stem of synonyms[lang].map((word) => stemIn(lang, word))) {
        meanings[stem] ??= [];
        if (!meanings[stem].includes(`=${number}`)) meanings[stem].push(`=${number}`);
      }
    }
  }
  return meanings;
}
