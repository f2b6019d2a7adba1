/** What a factbook says stands in the article: each selector of each record, and its wording. */
import type { Finding } from "../factbook/answer.ts";
import { rangeOf, recordsIn, selectorsOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Figure, Lang, Selector } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { printOfText } from "./fingerprint.ts";
import { isSame, type Lines, type Span } from "./text.ts";

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

/**
 * What speaks against `found` as a passage's words: with what the factbook has instead, where it
 * tells; undefined where nothing does. `spoken` is the language of the article, `print` what the
 * fingerprint has of the passage.
 */
export function objectionTo(
  found: string,
  { record, selector: { exact } }: Passage,
  spoken: Lang,
  print: string | undefined,
): Pick<Finding, "expected"> | undefined {
  const wordings = [exact, record.kind === "quote" ? worded(record.text, spoken) : undefined];
  const other = wordings.find((wording) => wording !== undefined && !isSame(wording, found));
  if (other !== undefined) return { expected: other };
  if (record.kind === "figure" && DIGITS.test(found) && !isAmount(found, record.value))
    return { expected: String(record.value.amount) };
  const isOther = exact === undefined && print !== undefined && print !== printOfText(found);
  return found === "" || isOther ? {} : undefined;
}

const DIGITS = /^\d[\d.,]*$/;

/** Whether `found` is the figure's amount in digits, in Dutch or in English notation. */
export function isAmount(found: string, { amount }: Figure["value"]): boolean {
  const english = found.replaceAll(",", "");
  const dutch = found.replaceAll(".", "").replace(",", ".");
  return DIGITS.test(found) && (amount === Number(english) || amount === Number(dutch));
}

/**
 * The `free` places of the wordings of the `lost` passages: in their order where there are as many,
 * else the only one of a paragraph; none where no place is free. A passage without a wording, or
 * whose wording leaves a doubt, has no entry.
 */
export function pairLost(
  lost: readonly Passage[],
  free: (exact: string) => readonly Span[],
  lines: Lines,
): Map<Passage, readonly Span[]> {
  const pairs = new Map<Passage, readonly Span[]>();
  for (const [exact, passages] of grouped(lost, ({ selector }) => selector.exact)) {
    if (exact === undefined) continue;
    const spans = free(exact);
    const inLine = grouped(spans, ({ start }) => lines.at(start));
    const starts = passages.map(({ selector }) => rangeOf(selector)?.start ?? 0);
    starts.sort((a, b) => a - b);
    const order = [...new Set(starts)];
    for (const passage of passages) {
      const { paragraph } = passage.selector;
      const nth = order.indexOf(rangeOf(passage.selector)?.start ?? 0);
      const places =
        spans.length === order.length ? spans.slice(nth, nth + 1) : (inLine.get(paragraph) ?? []);
      if (spans.length === 0 || places.length === 1) pairs.set(passage, places);
    }
  }
  return pairs;
}
