/** Mends a factbook's offsets after a text. */
import { languageOf } from "../factbook/factbook.ts";
import type { FactbookData, Selector } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { takeFingerprint } from "./fingerprint.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { isSame } from "./text.ts";
import type { Checked, Verification } from "./verify.ts";

/** Whether the text has the passage, with its own words. */
export function isSettled({ state, now }: Checked): boolean {
  return now !== undefined && state !== "changed";
}

/**
 * `data` with the offsets and paragraphs at which `text` has its passages, and the text's measures
 * and fingerprint. Wordings follow the text where only its typesetting differs. A mention that is
 * gone is left out beside others. Whatever else isn't settled keeps its words and is not in the
 * fingerprint; what has changed gets the offsets of what stands in its place.
 */
export function mend(
  data: FactbookData,
  text: string,
  { text: measures, passages }: Verification,
): FactbookData {
  const mended = structuredClone(data);
  const spoken = languageOf(data.source);
  const gone = new Set<Selector>();
  const settled: Passage[] = [];
  for (const [i, passage] of passagesOf(mended).entries()) {
    const { record, selector } = passage;
    const checked = passages[i];
    if (checked?.state === "gone") gone.add(selector);
    Object.assign(selector, checked?.now);
    if (checked === undefined || !isSettled(checked)) continue;
    settled.push(passage);
    if (selector.exact === undefined) continue;
    selector.exact = text.slice(selector.start, selector.end);
    if (record.kind === "quote" && isSame(worded(record.text, spoken), selector.exact))
      record.text[spoken] = selector.exact;
  }
  for (const entity of mended.entities) {
    const left = entity.mentions.filter((mention) => !gone.has(mention));
    if (left.length > 0) entity.mentions = left;
    // The article's order may be another now.
    entity.mentions.sort((a, b) => a.start - b.start);
  }
  Object.assign(mended.source, measures, { fingerprint: takeFingerprint(text, settled) });
  return mended;
}
