/** Which meanings of the thesaurus a stem has: made by the build, since stemming it all takes long. */
import { readJsonAsset } from "../assets.ts";
import { stemsOf } from "./stems.ts";

/** By stem, the meanings as terms: `=3` is that of the thesaurus's fourth line. */
export type Meanings = Readonly<Record<string, readonly string[]>>;

let loaded: Meanings | undefined;

/** The meanings of `stem`; none where the thesaurus lacks it. */
export function meaningsOf(stem: string): readonly string[] {
  loaded ??= readJsonAsset<Meanings>("meanings.json");
  return loaded[stem] ?? [];
}

/** The table, from the lines of the thesaurus. */
export function createMeanings(thesaurus: readonly (readonly string[])[]): Meanings {
  const meanings: Record<string, string[]> = {};
  for (const [number, words] of thesaurus.entries()) {
    for (const stem of words.flatMap(stemsOf)) {
      meanings[stem] ??= [];
      if (!meanings[stem].includes(`=${number}`)) meanings[stem].push(`=${number}`);
    }
  }
  return meanings;
}
