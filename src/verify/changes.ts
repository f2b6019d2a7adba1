/** What has changed where a passage has: a number, a negation, a name, a speaker, a quotation, or words. */
import { isEntity, languageOf, rangeOf } from "../factbook/factbook.ts";
import type { FactbookData, Quote } from "../factbook/model.ts";
import type { Prints } from "./fingerprint.ts";
import { denialEdit, deniesMore, deniesOtherwise } from "./negation.ts";
import {
  CHANGES,
  type Change,
  type Checked,
  isAmount,
  objectionTo,
  type Passage,
} from "./passages.ts";
import { difference, type Edit, undone, within } from "./text.ts";

/**
 * What has changed in each of the `passages` of a text that has. The shortest tell first: a claim
 * whose number is another one has not changed besides, if with the number put back it has its print.
 */
export function changesIn(
  passages: readonly Checked[],
  text: string,
  data: FactbookData,
  prints: Prints | undefined,
): Map<Checked, Change> {
  const spoken = languageOf(data.source);
  const known: (Edit & Pick<Change, "is">)[] = [];
  const changes = new Map<Checked, Change>();
  const lengthOf = ({ found = "" }: Checked) => found.length;
  const changed = passages.filter(({ state }) => state === "changed");
  for (const passage of changed.sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const { span = { start: 0, end: 0 }, spans = [], found = "" } = passage;
    const inside = known
      .filter((edit) => within(edit, span))
      .map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
    const before = undone(found, inside);
    const print = prints?.printOf(passage);
    /** Whether the passage had these words, with what stands around them or without. */
    const isIt = (words: string) =>
      spans.some(({ start, end }) => {
        const all = text.slice(start, span.start) + words + text.slice(span.end, end);
        return objectionTo(all, passage, spoken, print) === undefined;
      });
    const following = CHANGES.find((each) => inside.some(({ is }) => is === each));
    if (following && isIt(before)) {
      changes.set(passage, { is: following, isFollowing: true, was: before });
      continue;
    }
    const own = ownChange(passage, before, data.quotes, prints, isIt);
    changes.set(passage, own);
    if (own.was === undefined || inside.length > 0) continue;
    const { start, end, was } = difference(own.was, found);
    known.push({ is: own.is, was, start: start + span.start, end: end + span.start });
  }
  return changes;
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
): Change {
  const { record, found = "", expected } = passage;
  const as = (is: Change["is"], was = expected): Change => ({
    is,
    isFollowing: false,
    ...(was !== undefined && { was }),
  });
  if (record.kind === "figure") return as(isAmount(found, record.value) ? "wording" : "number");
  if (isEntity(record)) return as(speaksBeside(passage, quotes) ? "speaker" : "name");
  const usual = record.kind === "quote" ? "quotation" : "wording";
  if (expected !== undefined) return as(deniesOtherwise(expected, found) ? "negation" : usual);
  const digits = prints?.digitsIn(passage) ?? "";
  const edit = denialEdit(before, digits, isIt);
  if (edit) return as("negation", undone(before, [edit]));
  return as(deniesMore(found, digits) ? "negation" : usual);
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
