/** What a factbook says stands in the article, passage by passage, and what has become of each in a text. */
import type { Finding } from "../factbook/answer.ts";
import { rangeOf, recordsIn, selectorsOf, worded } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Figure, Lang, Selector } from "../factbook/model.ts";
import { numbersIn } from "./amounts.ts";
import { printOfText } from "./fingerprint.ts";
import { isSame, type Span } from "./text.ts";

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

/** Where a factbook says that a passage begins. */
export function startOf({ selector }: Passage): number {
  return rangeOf(selector)?.start ?? 0;
}

/** What can become of a passage, the worst last; the model of findings says what each is. */
export const HARMS = ["moved", "unchecked", "changed", "gone"] as const;
export const STATES = ["unharmed", ...HARMS] as const;
export type State = (typeof STATES)[number];

/** What can have changed, the gravest first; all but the last change what is said. */
export const CHANGES = ["number", "negation", "speaker", "name", "quotation", "wording"] as const;

/** What has changed in a passage. */
export interface Change {
  readonly is: (typeof CHANGES)[number];
  /** Whether another passage in it has changed, and nothing else. */
  readonly isFollowing: boolean;
  /** The words that stood there, where that is known. */
  readonly was?: string;
}

/** A passage and what has become of it. */
export interface Checked extends Passage, Pick<Finding, "now" | "expected" | "found"> {
  readonly state: State;
  /** Where it is, or what stands in its place, in the text with no words broken. */
  readonly span?: Span;
  /** Whether one that has changed had these words, with what stands around them now or without. */
  readonly had?: (words: string) => boolean;
  /** How often its wording stands in its paragraph, where nothing tells which of them it is. */
  readonly times?: number;
  /** What has changed in one that has. */
  readonly change?: Change;
  /** Whether the text still has others of its record, of one that is gone. */
  readonly isElsewhere?: boolean;
}

/** Whether the text has the passage, with its own words. */
export function isSettled({ state, now }: Checked): boolean {
  return now !== undefined && state !== "changed";
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

/** Whether `found` is the figure's amount, in digits or in words, in Dutch or in English. */
export function isAmount(found: string, { amount }: Figure["value"]): boolean {
  const numbers = (["en", "nl"] as const).flatMap((lang) => Array.from(numbersIn(found, lang)));
  return numbers.some((number) => number.amount === amount);
}
