/** The passages of a factbook, and what can happen to each in a text. */
import type { Finding } from "../factbook/answer.ts";
import { LANGS, rangeOf, recordsIn, selectorsOf, worded } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Figure, Lang, Selector } from "../factbook/model.ts";
import { isSame } from "../factbook/wording.ts";
import { numbersIn } from "./amounts.ts";
import { printOfText } from "./fingerprint.ts";
import { overlap, type Span, wordsOf } from "./text.ts";

/** One selector of a record. */
export interface Passage {
  readonly record: FactRecord;
  readonly selector: Selector;
}

/** All passages of `data`, in order. */
export function passagesOf(data: Omit<FactbookData, "source">): Passage[] {
  return recordsIn(data).flatMap((record) =>
    selectorsOf(record).map((selector) => ({ record, selector })),
  );
}

/** The start of a passage according to the factbook. */
export function startOf({ selector }: Passage): number {
  return rangeOf(selector)?.start ?? 0;
}

/** From the least to the most harmful; the model of findings describes each. */
export const HARMS = ["moved", "unchecked", "changed", "gone"] as const;
export const STATES = ["unharmed", ...HARMS] as const;
export type State = (typeof STATES)[number];

/** From the gravest on; all but the last change the meaning. */
export const CHANGES = ["number", "negation", "speaker", "name", "quotation", "wording"] as const;

/** A change in a passage. */
export interface Change {
  readonly is: (typeof CHANGES)[number];
  /** Whether it is only due to the change of another passage inside this one. */
  readonly isFollowing: boolean;
  /** The original words, if known. */
  readonly was?: string;
}

/** A passage and what happened to it. */
export interface Checked extends Passage, Pick<Finding, "now" | "expected" | "found"> {
  readonly state: State;
  /** Its place, or its replacement's, in the text without hyphenation. */
  readonly span?: Span;
  /** For a changed passage: whether it originally had these words, possibly with what surrounds them now. */
  readonly had?: (words: string) => boolean;
  /** How often its words occur in the paragraph, if it is unclear which occurrence it is. */
  readonly times?: number;
  /** The change, if it changed. */
  readonly change?: Change;
  /** For a missing passage: whether the text has others of the same record. */
  readonly isElsewhere?: boolean;
}

/** Whether the passage is in the text with its own words. */
export function isSettled({ state, now }: Checked): boolean {
  return now !== undefined && state !== "changed";
}

/**
 * Why `found` can't be the words of a passage, with the expected words if the factbook has them; undefined
 * if nothing speaks against it. `spoken` is the language of the article, `print` the fingerprint of the
 * passage.
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
  if (record.kind === "figure" && isOtherAmount(found, record.value))
    return { expected: String(record.value.amount) };
  const isOther = exact === undefined && print !== undefined && print !== printOfText(found);
  return found === "" || isOther ? {} : undefined;
}

/** Whether `found` is the figure's amount, in digits or words, in Dutch or English. */
export function isAmount(found: string, { amount }: Figure["value"]): boolean {
  return amountsIn(found).some((number) => number.amount === amount);
}

/** Whether `found` has numbers, none of which is the figure's amount. */
function isOtherAmount(found: string, { amount }: Figure["value"]): boolean {
  const numbers = amountsIn(found);
  return numbers.length > 0 && numbers.every((number) => number.amount !== amount);
}

function amountsIn(text: string) {
  return LANGS.flatMap((lang) => Array.from(numbersIn(text, lang)));
}

/** Whether two passages have the same words beside their numbers: units, and how exact the numbers are. */
export function isSameBeside(a: string, b: string): boolean {
  const beside = (written: string) => {
    const text = written.replace(/ ?(?:per ?cent|procent)\b/gi, "%");
    const numbers = amountsIn(text);
    const others = wordsOf(text).filter((word) => !numbers.some((number) => overlap(word, number)));
    const signs = text.match(/[$€£¥%]/g) ?? [];
    return [...others.map(({ word }) => word.toLowerCase()), ...signs].join(" ");
  };
  return beside(a) === beside(b);
}
