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
  const selector = (old: Selector) => mendSelector(old, fates.get(old), text);
  const settled = passages
    .filter(isSettled)
    .map(({ record, selector: old }) => ({ record, selector: selector(old) }));
  return {
    ...data,
    source: { ...data.source, ...measures, fingerprint: takeFingerprint(text, settled) },
    entities: data.entities.map((entity) => {
      const left = entity.mentions.filter((mention) => fates.get(mention)?.state !== "gone");
      return {
        ...entity,
        mentions: inOrder((left.length > 0 ? left : entity.mentions).map(selector)),
      };
    }),
    figures: data.figures.map((figure) => ({ ...figure, selector: selector(figure.selector) })),
    quotes: data.quotes.map((quote) => mendQuote(quote, selector(quote.selector), data.source)),
    claims: data.claims.map((claim) => ({ ...claim, selector: selector(claim.selector) })),
  };
}

/** The article's order may be another now. */
function inOrder(selectors: Selector[]): Selector[] {
  return selectors.sort((a, b) => a.start - b.start);
}

function mendSelector(selector: Selector, checked: Checked | undefined, text: string): Selector {
  const { exact } = selector;
  const { now } = checked ?? {};
  if (checked === undefined || now === undefined) return selector;
  const follows = exact !== undefined && isSettled(checked);
  return { ...selector, ...now, ...(follows && { exact: text.slice(now.start, now.end) }) };
}

function mendQuote(quote: Quote, selector: Selector, { language }: FactbookData["source"]): Quote {
  const verbatim = verbatimOf(quote, language);
  const { exact = verbatim } = selector;
  if (!isSame(exact, verbatim)) return { ...quote, selector };
  const spoken = verbatim === quote.text.nl ? { nl: exact } : { en: exact };
  return { ...quote, text: { ...quote.text, ...spoken }, selector };
}
