/** What has changed where a passage has: a number, a negation, a name, a speaker, a quotation, or words. */
import { isEntity, rangeOf } from "../factbook/factbook.ts";
import type { FactbookData, Quote } from "../factbook/model.ts";
import { type Prints, printOfText } from "./fingerprint.ts";
import { denialEdit, deniesMore, deniesOtherwise } from "./negation.ts";
import { isAmount, type Passage } from "./passages.ts";
import { difference, type Edit, isSame, type Span, within } from "./text.ts";
import type { Checked } from "./verify.ts";

/** The gravest first; all but the last change what is said. */
export const CHANGES = ["number", "negation", "speaker", "name", "quotation", "wording"] as const;
export type Change = (typeof CHANGES)[number];

/** What has changed in a passage; `isFollowing` where another passage in it has, and nothing else. */
export interface ChangeOf {
  readonly change: Change;
  readonly isFollowing: boolean;
  /** The words that stood there, where that is known. */
  readonly was?: string;
}

/**
 * What has changed in each of the `passages` of a text that has. The shortest tell first: a claim
 * whose number is another one has not changed besides, if with the number put back it has its print.
 */
export function changesIn(
  passages: readonly Checked[],
  text: string,
  { quotes }: FactbookData,
  prints: Prints | undefined,
): Map<Checked, ChangeOf> {
  const known: (Edit & Pick<ChangeOf, "change">)[] = [];
  const changes = new Map<Checked, ChangeOf>();
  const lengthOf = ({ found = "" }: Checked) => found.length;
  const changed = passages.filter(({ state }) => state === "changed");
  for (const passage of changed.sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const { span = NOWHERE, spans = [], found = "" } = passage;
    const inside = known.filter((edit) => within(edit, span));
    const was = undo(text, span, inside);
    const isIt = (words: string) =>
      spans.some(({ start, end }) => {
        const [before, after] = [text.slice(start, span.start), text.slice(span.end, end)];
        return isOriginal(passage, before + words + after, prints);
      });
    const [worst] = CHANGES.filter((each) => inside.some(({ change }) => change === each));
    if (worst && isIt(was)) {
      changes.set(passage, { change: worst, isFollowing: true, was });
      continue;
    }
    const own = ownChange(passage, was, quotes, prints, isIt);
    changes.set(passage, { ...own, isFollowing: false });
    if (own.was === undefined || inside.length > 0) continue;
    const edit = difference(own.was, found);
    const [start, end] = [edit.start + span.start, edit.end + span.start];
    known.push({ start, end, was: edit.was, change: own.change });
  }
  return changes;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Whether these are the words that a passage had. */
function isOriginal(passage: Passage, words: string, prints: Prints | undefined): boolean {
  const { exact } = passage.selector;
  if (exact !== undefined) return isSame(words, exact);
  return prints?.printOf(passage) === printOfText(words);
}

/**
 * What has changed in a passage; `before` is what stands there, with what is known to have changed put
 * back; `isIt` tells whether words are those that it had.
 */
function ownChange(
  passage: Checked,
  before: string,
  quotes: readonly Quote[],
  prints: Prints | undefined,
  isIt: (words: string) => boolean,
): Omit<ChangeOf, "isFollowing"> {
  const { record, selector, found = "", expected } = passage;
  const was = expected === undefined ? {} : { was: expected };
  if (record.kind === "figure")
    return { ...was, change: isAmount(found, record.value) ? "wording" : "number" };
  if (isEntity(record))
    return { ...was, change: speaksBeside(passage, quotes) ? "speaker" : "name" };
  const usual = record.kind === "quote" ? "quotation" : "wording";
  if (expected !== undefined)
    return { ...was, change: deniesOtherwise(expected, found) ? "negation" : usual };
  const digits = prints?.digitsIn({ record, selector }) ?? "";
  const edit = denialEdit(before, digits, isIt);
  if (edit)
    return { change: "negation", was: undo(before, { start: 0, end: before.length }, [edit]) };
  return { change: deniesMore(found, digits) ? "negation" : usual };
}

/** So near to a quotation, in code units, stands who speaks it. */
const BESIDE = 40;

/** Whether a mention tells who speaks a quotation. */
function speaksBeside({ record, selector }: Passage, quotes: readonly Quote[]): boolean {
  const mention = rangeOf(selector);
  return quotes.some((quote) => {
    const range = rangeOf(quote.selector);
    if (quote.speaker !== record.id || !mention || !range) return false;
    const isInLine = quote.selector.paragraph === selector.paragraph;
    const distance = Math.max(mention.start - range.end, range.start - mention.end);
    return isInLine && distance >= 0 && distance <= BESIDE;
  });
}

/** The text in `span` with what stood there before these edits. */
function undo(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  let past = start;
  const parts = edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => {
      const part = text.slice(past, edit.start) + edit.was;
      past = edit.end;
      return part;
    });
  return parts.join("") + text.slice(past, end);
}
