/** What a factbook says stands in the article: each selector of each record, and its wording. */
import { recordsIn, selectorsOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Figure, Quote, Selector } from "../factbook/model.ts";
import { createFinder, isSame, type Lines, type Span } from "./text.ts";

/** One selector of a record. */
export interface Passage {
  readonly record: FactRecord;
  readonly selector: Selector;
}

/** Every passage of `data`, in its order. */
export function passagesOf(data: Omit<FactbookData, "source">): Passage[] {
  return recordsIn(data).flatMap((record) =>
    selectorsOf(record).map((selector) => ({ record, selector })),
  );
}

/** `items` by their key, keys and items in the order in which they come. */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What the factbook has in other words than `found`; undefined where it agrees with that. */
export function disagreement(
  { record, selector }: Passage,
  found: string,
  articleLanguage: string,
): string | undefined {
  const { exact } = selector;
  if (exact !== undefined && !isSame(exact, found)) return exact;
  if (record.kind === "quote") {
    const verbatim = verbatimOf(record, articleLanguage);
    return isSame(verbatim, found) ? undefined : verbatim;
  }
  if (record.kind === "figure" && !reads(found, record.value)) return String(record.value.amount);
  return undefined;
}

/** The words as spoken: the translation of a quotation is into the language that the article lacks. */
export function verbatimOf({ text }: Pick<Quote, "text">, articleLanguage: string): string {
  return /^en\b/i.test(articleLanguage) ? text.en : text.nl;
}

/** Whether a number in digits is the figure's amount, in Dutch or in English notation. */
function reads(found: string, { amount }: Figure["value"]): boolean {
  if (!/^\d[\d.,]*$/.test(found)) return true;
  const whole = found.replace(/[.,](?=\d{3}(?!\d))/g, "");
  return [found.replaceAll(",", ""), found.replaceAll(".", ""), whole]
    .map((digits) => Number(digits.replace(",", ".")))
    .includes(amount);
}

/**
 * Pairs the `lost` passages with the places in `text` where their wording stands and which none of
 * the `held` spans is: in their order where there are as many, else the only one of a paragraph.
 * A passage without a wording, or whose wording leaves a doubt, has no entry.
 */
export function pairLost(
  text: string,
  lines: Lines,
  lost: readonly Passage[],
  held: readonly Span[],
): Map<Passage, Span | "nowhere"> {
  const find = createFinder(text);
  const taken = new Set(held.map(keyOf));
  const places = new Map<Passage, Span | "nowhere">();
  for (const [exact, passages] of grouped(lost, ({ selector }) => selector.exact)) {
    if (exact === undefined) continue;
    const free = find(exact).filter((span) => !taken.has(keyOf(span)));
    const starts = passages.map(({ selector }) => selector.start).sort((a, b) => a - b);
    const order = [...new Set(starts)];
    for (const passage of passages) {
      const { start, paragraph } = passage.selector;
      const isAsMany = free.length === order.length;
      const here = free.filter((span) => lines.at(span.start) === paragraph);
      const [place, other] = isAsMany ? [free[order.indexOf(start)]] : here;
      if (free.length === 0) places.set(passage, "nowhere");
      else if (place && !other) places.set(passage, place);
    }
  }
  return places;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
