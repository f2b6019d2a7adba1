/** What a factbook says stands in the article: each selector of each record, and its wording. */
import type { Finding } from "../factbook/answer.ts";
import { rangeOf, recordsIn, selectorsOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Figure, Lang, Selector } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { grouped } from "../grouped.ts";
import { printOfText } from "./fingerprint.ts";
import { isSame, type Lines, levelled, type Span, within } from "./text.ts";

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

/** What `pairLost` looks in. */
interface Places {
  /** Where a wording stands, beside what is placed already. */
  free(exact: string): readonly Span[];
  /** Where other mentions of a record are: "Reith" in "Donal Reith" is none of its own. */
  placedOf(record: FactRecord): readonly Span[];
  readonly text: string;
  readonly lines: Lines;
}

/**
 * The places of the wordings of the `lost` passages: in their order where there are as many in all or
 * in the paragraph, else those between the words that `prefix` and `suffix` tell; several where that
 * leaves a doubt, none where no place is free. A passage without a wording, or with none in its
 * paragraph but some elsewhere, has no entry.
 */
export function pairLost(
  lost: readonly Passage[],
  { free, placedOf, text, lines }: Places,
): Map<Passage, readonly Span[]> {
  const pairs = new Map<Passage, readonly Span[]>();
  const taken = new Map<FactRecord, Span[]>();
  const takenBy = (record: FactRecord) => {
    const spans = taken.get(record) ?? [...placedOf(record)];
    taken.set(record, spans);
    return spans;
  };
  const groups = [...grouped(lost, ({ selector }) => selector.exact ?? "")];
  // The longest first, so that a name's parts are not taken for it.
  for (const [exact, passages] of groups.sort(([a], [b]) => b.length - a.length)) {
    if (exact === "") continue;
    const spans = free(exact);
    const inLine = grouped(spans, ({ start }) => lines.at(start));
    const starts = passages.map(startOf).sort((a, b) => a - b);
    const order = new Map([...new Set(starts)].map((start, nth) => [start, nth]));
    const alike = grouped(passages, ({ record, selector }) => `${record.id} ${selector.paragraph}`);
    for (const [passage, ...others] of alike.values()) {
      const { record, selector } = passage;
      const own = takenBy(record);
      const here = inLine.get(selector.paragraph) ?? [];
      const left = here.filter((span) => !own.some((at) => within(span, at)));
      for (const [nth, each] of [passage, ...others].entries()) {
        const told = left.filter((span) => isBetween(text, span, each.selector));
        const fitting = told.length > 0 ? told : left;
        const places = () => {
          if (spans.length === order.size) return one(spans, order.get(startOf(each)));
          return fitting.length === others.length + 1 ? one(fitting, nth) : fitting;
        };
        const found = places();
        if (spans.length === 0 || found.length > 0) pairs.set(each, found);
        if (found.length === 1) own.push(...found);
      }
    }
  }
  return pairs;
}

function startOf({ selector }: Passage): number {
  return rangeOf(selector)?.start ?? 0;
}

/** The `nth` of some, as a list. */
function one<T>(items: readonly T[], nth = 0): readonly T[] {
  return items.slice(nth, nth + 1);
}

/** In code units, more than a prefix or suffix has. */
const AROUND = 200;

/** Whether what stands around a span is what a selector has around its words. */
function isBetween(text: string, { start, end }: Span, { prefix = "", suffix = "" }: Selector) {
  const before = levelled(text.slice(Math.max(0, start - AROUND), start)).trimEnd();
  const after = levelled(text.slice(end, end + AROUND)).trimStart();
  return before.endsWith(levelled(prefix).trim()) && after.startsWith(levelled(suffix).trim());
}
