import { stemmer as stemDutch } from "@orama/stemmers/dutch";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import type { Lang } from "../../factbook/model.ts";

/** The stem of a normalised word, as one of the language: `en:kill`, `nl:gedod`. */
export function stemIn(lang: Lang, word: string): string {
  return lang === "en" ? `en:${stemEnglish(word)}` : `nl:${stemDutch(word)}`;
}

/** Its stems, whichever of the languages it is of. */
export function stemsOf(word: string): string[] {
  // The Dutch stemmer leaves present participles ("vluchtende") as they are.
  const participle = /^(.{4,})ende?$/.exec(word)?.[1];
  const stems = [stemIn("en", word), stemIn("nl", word)];
  return participle === undefined ? stems : [...stems, stemIn("nl", participle)];
}
