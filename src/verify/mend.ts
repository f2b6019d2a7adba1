/** Mends a factbook's offsets after a text. */
import type { FactbookData, Quote, Selector } from "../factbook/model.ts";
import { takeFingerprint } from "./fingerprint.ts";
import { verbatimOf } from "./passages.ts";
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
  const fates = new Map(passages.map((checked) => [checked.selector, checked]));
  const mended = (selector: Selector): Selector => {
    const checked = fates.get(selector);
    if (checked?.now === undefined) return selector;
    const { start, end } = checked.now;
    const follows = selector.exact !== undefined && isSettled(checked);
    return { ...selector, ...checked.now, ...(follows && { exact: text.slice(start, end) }) };
  };
  const settled = passages
    .filter(isSettled)
    .map(({ record, selector }) => ({ record, selector: mended(selector) }));
  return {
    ...data,
    source: { ...data.source, ...measures, fingerprint: takeFingerprint(text, settled) },
    entities: data.entities.map((entity) => {
      const left = entity.mentions.filter((mention) => fates.get(mention)?.state !== "gone");
      const mentions = (left.length > 0 ? left : entity.mentions).map(mended);
      // The article's order may be another now.
      return { ...entity, mentions: mentions.sort((a, b) => a.start - b.start) };
    }),
    figures: data.figures.map((figure) => ({ ...figure, selector: mended(figure.selector) })),
    quotes: data.quotes.map((quote) => mendQuote(quote, mended(quote.selector), data.source)),
    claims: data.claims.map((claim) => ({ ...claim, selector: mended(claim.selector) })),
  };
}

function mendQuote(quote: Quote, selector: Selector, { language }: FactbookData["source"]): Quote {
  const verbatim = verbatimOf(quote, language);
  const { exact = verbatim } = selector;
  if (!isSame(exact, verbatim)) return { ...quote, selector };
  const spoken = verbatim === quote.text.nl ? { nl: exact } : { en: exact };
  return { ...quote, text: { ...quote.text, ...spoken }, selector };
}
