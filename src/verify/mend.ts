/** Mends a factbook's offsets after a text. */
import { byPlace, languageOf, worded } from "../factbook/factbook.ts";
import type { FactbookData, Selector } from "../factbook/model.ts";
import { takeFingerprint } from "./fingerprint.ts";
import { type Checked, isSettled, type Passage, passagesOf } from "./passages.ts";
import { isSame } from "./text.ts";
import type { Verification } from "./verify.ts";

/** The passages that a person has to look at; a missing mention is none where the entity has others. */
export function unsettled({ passages }: Verification): Checked[] {
  return passages.filter((it) => !isSettled(it) && !it.isElsewhere);
}

/**
 * `data` with the offsets and paragraphs at which `text` has its passages, and the text's measures,
 * headings and fingerprint. Wordings follow the text where only its typesetting differs. A mention
 * that is gone is left out beside others. Whatever else isn't settled keeps its words and is not in
 * the fingerprint; what has changed gets the offsets of what stands in its place, if these are sure.
 * What has not been found has no offsets: the old ones would be another passage's.
 */
export function mend(
  data: FactbookData,
  text: string,
  { text: measures, headings, passages }: Verification,
): FactbookData {
  const mended = structuredClone(data);
  const spoken = languageOf(data.source);
  const gone = new Set<Selector>();
  const settled: Passage[] = [];
  for (const [i, passage] of passagesOf(mended).entries()) {
    const { record, selector } = passage;
    const checked = passages[i];
    if (checked?.state === "gone") gone.add(selector);
    if (checked?.now) Object.assign(selector, checked.now);
    else unplace(selector);
    if (checked === undefined || !isSettled(checked)) continue;
    settled.push(passage);
    const words = text.slice(selector.start, selector.end);
    // What goes over a line's end stays as it was: a wording is one line.
    if (selector.exact === undefined || /[\r\n]/.test(words)) continue;
    selector.exact = words;
    if (record.kind === "quote" && isSame(worded(record.text, spoken), words))
      record.text[spoken] = words;
  }
  for (const entity of mended.entities) {
    const left = entity.mentions.filter((mention) => !gone.has(mention));
    if (left.length > 0) entity.mentions = left;
    // The article's order may be another now.
    entity.mentions.sort(byPlace);
  }
  const isUsual = data.source.headings === undefined && headings?.join() === "0";
  Object.assign(mended.source, measures, { fingerprint: takeFingerprint(text, settled) });
  if (headings && !isUsual) mended.source.headings = headings;
  return mended;
}

/** Takes a selector's offsets away. */
function unplace(selector: Partial<Selector>): void {
  delete selector.start;
  delete selector.end;
}
