import { stemmer as stemDutch } from "@orama/stemmers/dutch";
import { stemmer as stemEnglish } from "@orama/stemmers/english";

/** The stems of a normalised word, whichever of the languages it is of: `en:kill`, `nl:gedod`. */
export function stemsOf(word: string): string[] {
  // The Dutch stemmer leaves present participles ("vluchtende") as they are.
  const participle = /^(.{4,})ende?$/.exec(word)?.[1];
  const stems = [`en:${stemEnglish(word)}`, `nl:${stemDutch(word)}`];
  return participle === undefined ? stems : [...stems, `nl:${stemDutch(participle)}`];
}
