import { join } from "../factbook/dossier.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { sentenceFor, speakersOf } from "../render/sentence.ts";
import { type CslItem, toCsl } from "./csl.ts";
import { createLinker, selectorOf } from "./link.ts";

/** A citation of each of `records`, worded in `lang`. */
export function toCitations(
  factbook: Factbook,
  records: readonly FactRecord[],
  lang: Lang,
): CslItem[] {
  const link = createLinker(factbook);
  const speakers = speakersOf(factbook);
  return records.map((record) => {
    const joined = join(factbook, record);
    const source = factbook.sourceOf(record.id);
    const url = link(record.id, selectorOf(record));
    return toCsl({ record: joined, source, sentence: sentenceFor(joined, speakers), url }, lang);
  });
}
