/** What a factbook says stands in the article: each selector of each record, and its wording. */
import { PARTS, selectorsOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Figure, Quote, Selector } from "../factbook/model.ts";
import { createFinder, isSame, linesOf, type Span } from "./text.ts";

/** One selector of a record. */
export interface Passage {
  readonly record: FactRecord;
  readonly selector: Selector;
}

/** Every passage of `data`, in its order. */
export function passagesOf(data: Omit<FactbookData, "source">): Passage[] {
  const records = PARTS.flatMap((part): readonly FactRecord[] => data[part]);
  return records.flatMap((record) => selectorsOf(record).map((selector) => ({ record, selector })));
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

/** What is found of a passage by its wording alone, where no fingerprint tells its place. */
export interface Found {
  /** Where the passage is, if its wording leaves no doubt. */
  readonly place?: Span;
  /** How often the text has its wording where no other passage claims it. */
  readonly times: number;
}

/**
 * Pairs the `lost` passages with the places in `text` where their wording stands and which none of
 * the `held` spans is: in their order where there are as many, else the only one of a paragraph.
 */
export function pairLost(
  text: string,
  lost: readonly Passage[],
  held: readonly Span[],
): Map<Passage, Found> {
  const find = createFinder(text);
  const lines = linesOf(text);
  const taken = new Set(held.map(keyOf));
  const found = new Map<Passage, Found>();
  for (const [exact, passages] of byWording(lost)) {
    const free = find(exact).filter((span) => !taken.has(keyOf(span)));
    const starts = [...new Set(passages.map(({ selector }) => selector.start))].sort(ascending);
    for (const passage of passages) {
      const { start, paragraph } = passage.selector;
      const here = free.filter((span) => lines.at(span.start) === paragraph);
      const place =
        free.length === starts.length
          ? free[starts.indexOf(start)]
          : here.length === 1
            ? here[0]
            : undefined;
      found.set(passage, { times: free.length, ...(place && { place }) });
    }
  }
  return found;
}

function byWording(passages: readonly Passage[]): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const { exact } = passage.selector;
    if (exact !== undefined) groups.set(exact, [...(groups.get(exact) ?? []), passage]);
  }
  return groups;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function ascending(a: number, b: number): number {
  return a - b;
}
