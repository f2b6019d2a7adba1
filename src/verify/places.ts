/** Where a text has a factbook's passages: by its fingerprint, by its offsets, or by their wording. */
import { languageOf, rangeOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Selector } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import type { Prints } from "./fingerprint.ts";
import { type Candidate, type Located, sure } from "./locate.ts";
import type { LineChanges } from "./paragraphs.ts";
import {
  type Checked,
  isSettled,
  objectionTo,
  type Passage,
  passagesOf,
  startOf,
} from "./passages.ts";
import { createFinder, type Lines, levelled, type Span, type Whole, within } from "./text.ts";

/** All that there is to find passages by. */
export interface Given {
  readonly whole: Whole;
  readonly lines: Lines;
  readonly prints: Prints | undefined;
  readonly located: Located | undefined;
  readonly course: LineChanges | undefined;
  /** Whether the text is the factbook's article, to the letter. */
  readonly isArticle: boolean;
}

/** Every passage of `data` with what has become of it, wherever it stands. */
export function placeAll(data: FactbookData, given: Given): Checked[] {
  const { whole, prints, located, isArticle } = given;
  const passages = passagesOf(data);
  const placed = new Map<Passage, Checked>();
  const judge = createJudge(given, data);
  const told = ({ selector }: Passage): Candidate[] => {
    const range = rangeOf(selector);
    return range ? [sure(range)] : [];
  };
  for (const passage of passages) {
    const { selector } = passage;
    const isLocated = located && prints?.printOf(passage) !== undefined;
    const checked = judge(passage, isLocated ? located.spansOf(selector) : told(passage));
    const isTold = isArticle || selector.exact !== undefined;
    if (isLocated || (isTold && isSettled(checked))) placed.set(passage, checked);
  }
  const lost = passages.filter((passage) => !placed.has(passage));
  const find = located?.find ?? createFinder(whole.text);
  const found = pairLost(lost, [...placed.values()], find, given);
  const judgeLost = (passage: Passage): Checked => {
    const spans = found.get(passage);
    const own = isArticle ? told(passage) : [];
    // Where a fingerprint does not vouch for it, its wording may be a mistake.
    const isDoubtful =
      spans?.length === 0 ? !isArticle && prints !== undefined : spans?.length !== 1;
    if (own.length === 0 && isDoubtful)
      return { ...passage, state: "unchecked", ...(spans?.[1] && { times: spans.length }) };
    return judge(passage, [...own, ...(spans ?? []).map(sure)]);
  };
  return passages.map((passage) => placed.get(passage) ?? judgeLost(passage));
}

/**
 * Gives a function that tells what has become of a passage, from the spans of a text that may be it, the
 * likeliest first: the first that has its words counts, else the first of all; without any, it is gone. In
 * the article itself, it has moved where the factbook says that it stands elsewhere.
 */
function createJudge(given: Given, { source }: FactbookData) {
  const { whole, lines, prints, course, isArticle } = given;
  const spoken = languageOf(source);
  const wordsIn = ({ start, end }: Span) => whole.text.slice(start, end);
  return (passage: Passage, spans: readonly Candidate[]): Checked => {
    const { selector } = passage;
    const print = prints?.printOf(passage);
    const objection = (found: string) => objectionTo(found, passage, spoken, print);
    const fitting = spans.find((span) => objection(wordsIn(span)) === undefined);
    const span = fitting ?? spans[0];
    // What stands in the place of a line that is gone is something else.
    if (!span || (!fitting && course?.gone.includes(selector.paragraph))) {
      const { exact: expected } = selector;
      return { ...passage, state: "gone", ...(expected && { expected }) };
    }
    const [start, end] = [whole.offsetOf(span.start), whole.offsetOf(span.end)];
    const now = { start, end, paragraph: lines.at(start) };
    if (!fitting) {
      const found = wordsIn(span);
      const had = (words: string) =>
        spans.some(({ start, end }) => {
          const before = wordsIn({ start, end: span.start });
          return objection(before + words + wordsIn({ start: span.end, end })) === undefined;
        });
      const place = span.isSure && { now };
      return { ...passage, state: "changed", span, had, ...place, ...objection(found), found };
    }
    const isThere = !rangeOf(selector) || (start === selector.start && end === selector.end);
    const isVouched = prints === undefined || print !== undefined;
    const isElsewhere = !isThere || now.paragraph !== selector.paragraph;
    const inPlace = isArticle && isElsewhere ? "moved" : "unharmed";
    return { ...passage, state: isThere && !isVouched ? "unchecked" : inPlace, span, now };
  };
}

/**
 * The places of the wordings of the `lost` passages, of those where none of the `placed` stands: in
 * their order where there are as many in all or in the paragraph, else those between the words that
 * `prefix` and `suffix` tell; several where that leaves a doubt, none where no place is free. A
 * passage without a wording, or with none in its paragraph but some elsewhere, has no entry.
 */
function pairLost(
  lost: readonly Passage[],
  placed: readonly Checked[],
  find: (exact: string) => readonly Span[],
  { whole: { text }, lines }: Given,
): Map<Passage, readonly Span[]> {
  const pairs = new Map<Passage, readonly Span[]>();
  const keyOf = ({ start, end }: Span) => `${start}-${end}`;
  const taken = new Set(placed.map(({ span }) => span && keyOf(span)));
  /** Where a record stands: "Reith" in "Donal Reith" is no mention of its own. */
  const places = new Map<FactRecord, readonly Span[]>();
  const placesOf = (record: FactRecord) => places.get(record) ?? [];
  const place = (record: FactRecord, spans: readonly Span[]) =>
    places.set(record, [...placesOf(record), ...spans]);
  for (const { record, span } of placed) if (span) place(record, [span]);
  const groups = [...grouped(lost, ({ selector }) => selector.exact ?? "")];
  // The longest first, so that a name's parts are not taken for it.
  for (const [exact, passages] of groups.sort(([a], [b]) => b.length - a.length)) {
    if (exact === "") continue;
    const spans = find(exact).filter((span) => !taken.has(keyOf(span)));
    const starts = [...new Set(passages.map(startOf))].sort((a, b) => a - b);
    const ofOne = grouped(passages, ({ record, selector: at }) => `${record.id} ${at.paragraph}`);
    for (const alike of ofOne.values()) {
      const [{ record, selector }] = alike;
      const own = placesOf(record);
      const free = spans
        .filter(({ start }) => lines.at(start) === selector.paragraph)
        .filter((span) => !own.some((at) => within(span, at)));
      for (const [nth, passage] of alike.entries()) {
        const told = free.filter((span) => isBetween(text, span, passage.selector));
        const fitting = told.length > 0 ? told : free;
        const [among, at] =
          spans.length === starts.length
            ? [spans, starts.indexOf(startOf(passage))]
            : [fitting, fitting.length === alike.length ? nth : undefined];
        const found = at === undefined ? among : among.slice(at, at + 1);
        if (spans.length === 0 || found.length > 0) pairs.set(passage, found);
        if (found.length === 1) place(record, found);
      }
    }
  }
  return pairs;
}

/** In code units, more than a prefix or suffix has. */
const AROUND = 200;

/** Whether what stands around a span is what a selector has around its words. */
function isBetween(text: string, { start, end }: Span, { prefix = "", suffix = "" }: Selector) {
  const before = levelled(text.slice(Math.max(0, start - AROUND), start)).trimEnd();
  const after = levelled(text.slice(end, end + AROUND)).trimStart();
  return before.endsWith(levelled(prefix).trim()) && after.startsWith(levelled(suffix).trim());
}
