/** Mends a factbook's selectors so that they fit a text. */
import { byPlace, languageOf, worded } from "../factbook/factbook.ts";
import type { FactbookData, Selector } from "../factbook/model.ts";
import { isSame } from "../factbook/wording.ts";
import { takeFingerprint } from "./fingerprint.ts";
import { type Checked, isSettled, type Passage, passagesOf } from "./passages.ts";
import type { Verification } from "./verify.ts";

/** The passages that need a person; missing mentions don't if the entity has others. */
export function unsettled({ passages }: Verification): Checked[] {
  return passages.filter((it) => !isSettled(it) && !it.isElsewhere);
}

/**
 * `data` with the positions of its passages in `text`, and with the measures, headings and fingerprint of
 * that. Quoted words follow the text if only the typesetting differs. A missing mention is removed if the
 * entity has others. Anything else that isn't settled keeps its words and is left out of the fingerprint;
 * a changed passage gets the position of what replaced it, if that is certain. A passage that wasn't found
 * loses its offsets, which would be those of other words.
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
    else unplace(selector, measures.lines);
    if (checked === undefined || !isSettled(checked)) continue;
    settled.push(passage);
    const words = text.slice(selector.start, selector.end);
    // `exact` must be a single line.
    if (selector.exact === undefined || /[\r\n]/.test(words)) continue;
    selector.exact = words;
    if (record.kind === "quote" && isSame(worded(record.text, spoken), words))
      record.text[spoken] = words;
  }
  for (const entity of mended.entities) {
    const left = entity.mentions.filter((mention) => !gone.has(mention));
    if (left.length > 0) entity.mentions = left;
    // Their order may have changed.
    entity.mentions.sort(byPlace);
  }
  const isUsual = data.source.headings === undefined && headings?.join() === "0";
  Object.assign(mended.source, measures, { fingerprint: takeFingerprint(text, settled) });
  if (headings && !isUsual) mended.source.headings = headings;
  else if (data.source.headings)
    mended.source.headings = data.source.headings.filter((line) => line < measures.lines);
  return mended;
}

/** Removes a selector's offsets, and keeps its paragraph within the lines of the text. */
function unplace(selector: Selector, lines: number): void {
  delete selector.start;
  delete selector.end;
  selector.paragraph = Math.min(selector.paragraph, lines - 1);
}
