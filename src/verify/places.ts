/** Finds a factbook's passages in a text: by its fingerprint, its offsets or its words. */
import { languageOf, rangeOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Selector } from "../factbook/model.ts";
import { withoutTypesetting } from "../factbook/wording.ts";
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
import { createFinder, type Lines, type Span, type Whole, within } from "./text.ts";

/** Everything that helps to find passages. */
export interface Given {
  readonly whole: Whole;
  readonly lines: Lines;
  readonly prints: Prints | undefined;
  readonly located: Located | undefined;
  readonly course: LineChanges | undefined;
  /** Whether the text is exactly the factbook's article. */
  readonly isArticle: boolean;
}

/** All passages of `data`, each with what happened to it. */
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
    // Without confirmation by the fingerprint, a match of its words may be a coincidence.
    const isDoubtful =
      spans?.length === 0 ? !isArticle && prints !== undefined : spans?.length !== 1;
    if (own.length === 0 && isDoubtful)
      return { ...passage, state: "unchecked", ...(spans?.[1] && { times: spans.length }) };
    return judge(passage, [...own, ...(spans ?? []).map(sure)]);
  };
  return passages.map((passage) => placed.get(passage) ?? judgeLost(passage));
}

/**
 * Returns a function that tells what happened to a passage, given candidates for its span, likeliest
 * first. The first candidate with the right words wins, else the first of all; without candidates, the
 * passage is gone. In the article itself, a passage found elsewhere than the factbook says was moved.
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
    // What replaced a removed line is something else.
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
 * Searches the words of `lost` passages, outside those already `placed`. If a text or paragraph has as
 * many occurrences as there are passages, they correspond in order; otherwise `prefix` and `suffix`
 * decide. Several spans mean doubt, an empty list that no occurrence is free. There is no entry for a
 * passage without words, or whose words only occur in other paragraphs.
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
  /** The spans of each record: the "Reith" in "Donal Reith" isn't a mention of its own. */
  const places = new Map<FactRecord, readonly Span[]>();
  const placesOf = (record: FactRecord) => places.get(record) ?? [];
  const place = (record: FactRecord, spans: readonly Span[]) =>
    places.set(record, [...placesOf(record), ...spans]);
  for (const { record, span } of placed) if (span) place(record, [span]);
  const groups = [...grouped(lost, ({ selector }) => selector.exact ?? "")];
  // The longest first, so that part of a name isn't taken for the name.
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

/** In code units; longer than any prefix or suffix. */
const AROUND = 200;

/** Whether a span is surrounded by a selector's prefix and suffix. */
function isBetween(text: string, { start, end }: Span, { prefix = "", suffix = "" }: Selector) {
  const before = withoutTypesetting(text.slice(Math.max(0, start - AROUND), start)).trimEnd();
  const after = withoutTypesetting(text.slice(end, end + AROUND)).trimStart();
  return (
    before.endsWith(withoutTypesetting(prefix).trim()) &&
    after.startsWith(withoutTypesetting(suffix).trim())
  );
}
