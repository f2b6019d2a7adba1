/** Which meanings of the thesaurus a stem has: made by the build, since stemming it all takes long. */
import { stored } from "../../data.ts";
import { stemIn } from "./stems.ts";
import { readThesaurus, type Synonyms } from "./thesaurus.ts";

/** By stem, the meanings as terms, a space between: `=3` is that of the thesaurus's fourth line. */
export type Meanings = Readonly<Record<string, string>>;

let loaded: Meanings | undefined;

/** The meanings of `stem`; none where the thesaurus lacks it. */
export function meaningsOf(stem: string): readonly string[] {
  loaded ??= stored<Meanings>("meanings.json") ?? createMeanings(readThesaurus());
  return loaded[stem]?.split(" ") ?? [];
}

/** The table, from the lines of the thesaurus. */
export function createMeanings(thesaurus: readonly Synonyms[]): Meanings {
  const meanings = new Map<string, Set<string>>();
  for (const [number, synonyms] of thesaurus.entries()) {
    for (const lang of ["en", "nl"] as const) {
      for (const stem of synonyms[lang].map((word) => stemIn(lang, word))) {
        const terms = meanings.get(stem) ?? new Set();
        meanings.set(stem, terms.add(`=${number}`));
      }
    }
  }
  return Object.fromEntries([...meanings].map(([stem, terms]) => [stem, [...terms].join(" ")]));
}
