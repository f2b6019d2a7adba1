/** Checks a factbook against a text, passage by passage. */
import type { Finding } from "../factbook/answer.ts";
import { languageOf, rangeOf } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Kind, Lang, Source } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { type ChangeOf, changesIn } from "./changes.ts";
import { digitOf, type Prints, readFingerprint, sha256 } from "./fingerprint.ts";
import { type Candidate, type Located, locateIn } from "./locate.ts";
import { type Course, followLines, longestRise } from "./paragraphs.ts";
import { objectionTo, type Passage, pairLost, passagesOf } from "./passages.ts";
import {
  createFinder,
  difference,
  type Lines,
  linesOf,
  type Span,
  unbroken,
  type Whole,
} from "./text.ts";
import { typesettingOf } from "./typesetting.ts";
import { onAnother, onDifferences, type Verdict } from "./verdict.ts";

/** What can become of a passage, the worst last; the model of findings says what each is. */
const HARMS = ["moved", "unchecked", "changed", "gone"] as const;
export const STATES = ["unharmed", ...HARMS] as const;
export type State = (typeof STATES)[number];

/** A passage and what has become of it. */
export interface Checked extends Passage, Pick<Finding, "now" | "expected" | "found"> {
  readonly state: State;
  /** Where it is, or what stands in its place, in the text with no words broken. */
  readonly span?: Span;
  /** All spans that may have become of one that has changed. */
  readonly spans?: readonly Span[];
  /** How often its wording stands in its paragraph, where nothing tells which of them it is. */
  readonly times?: number;
  /** What has changed in one that has. */
  readonly change?: ChangeOf;
}

/** What `verify` found; its passages are in the factbook's order. */
export type Verification = ReturnType<typeof verify>;

/**
 * Checks every passage of `data` against `text`. In a text other than the article, they are found
 * again by the factbook's fingerprint, or by their wording where it has none.
 */
export function verify(data: FactbookData, text: string) {
  const { source } = data;
  const lines = linesOf(text);
  const measures = { sha256: sha256(text), length: text.length, lines: lines.count };
  const differing = (["sha256", "length", "lines"] as const).filter(
    (measure) => measures[measure] !== source[measure],
  );
  const isArticle = !differing.includes("sha256");
  const prints = source.fingerprint && readFingerprint(source.fingerprint);
  const isKnown = (words: readonly string[]) =>
    prints?.digits.includes(words.map(digitOf).join("")) ?? false;
  const asItIs = { text, isHyphenated: false, offsetOf: (offset: number) => offset };
  const whole = isArticle ? asItIs : unbroken(text, isKnown);
  const located = isArticle || !prints ? undefined : locateIn(prints, whole.text);
  const another = !isArticle && prints !== undefined && located === undefined;
  const course = located && followLines(located);
  const passages = another
    ? passagesOf(data).map((passage): Checked => ({ ...passage, state: "gone" }))
    : checkAll(data, { whole, lines, prints, located, course, isArticle });
  const verdict = (): Verdict => {
    if (another) return onAnother(data, text);
    if (isArticle)
      return { is: "article", misfits: passages.filter((it) => it.state !== "unharmed").length };
    const kinds = typesettingOf(whole, source, located);
    return kinds ? { is: "typesetting", kinds } : onDifferences(passages, course);
  };
  return {
    verdict: verdict(),
    text: measures,
    differing,
    another,
    passages,
    /** The lines of the text that are no paragraphs, where that is known. */
    headings: located && course && headingsIn(text, lines, whole, source, located, course),
    fits: differing.length === 0 && passages.every(({ state }) => state === "unharmed"),
  };
}

/** All that there is to check passages by. */
interface Given {
  readonly whole: Whole;
  readonly lines: Lines;
  readonly prints: Prints | undefined;
  readonly located: Located | undefined;
  readonly course: Course | undefined;
  /** Whether the text is the factbook's article, to the letter. */
  readonly isArticle: boolean;
}

/** What has become of every passage. */
function checkAll(data: FactbookData, given: Given): Checked[] {
  const { whole, prints, course } = given;
  const checked = placeAll(data, given).map((it): Checked => {
    const { record, selector, state, expected } = it;
    // What stands in the place of a line that is gone is something else.
    const isGone = state === "changed" && course?.gone.includes(selector.paragraph);
    return isGone ? { record, selector, state: "gone", ...(expected && { expected }) } : it;
  });
  const changes = changesIn(checked, whole.text, data, prints);
  const astray = course ? outOfOrder(checked, course) : new Set();
  return checked.map((it): Checked => {
    const change = changes.get(it);
    return change ? { ...it, change } : astray.has(it) ? { ...it, state: "moved" } : it;
  });
}

/** The passages that do not follow each other as they did, whatever stands between them now. */
function outOfOrder(passages: readonly Checked[], course: Course): Set<Checked> {
  const startOf = ({ selector }: Checked) => rangeOf(selector)?.start ?? 0;
  const here = passages.filter(({ state }) => state === "unharmed");
  const isInMoved = ({ selector }: Checked) => course.moved.includes(selector.paragraph);
  const others = here.filter((it) => !isInMoved(it) && rangeOf(it.selector));
  others.sort((a, b) => startOf(a) - startOf(b));
  const kept = longestRise(others.map(({ span }) => span?.start ?? 0));
  return new Set([...here.filter(isInMoved), ...others.filter((_, i) => !kept.has(i))]);
}

/** What has become of every passage, wherever it stands. */
function placeAll(data: FactbookData, given: Given): Checked[] {
  const { whole, lines, prints, located, isArticle } = given;
  const passages = passagesOf(data);
  const judge = createJudge(given, languageOf(data.source));
  const usual = ({ selector }: Passage): Candidate[] => {
    const range = rangeOf(selector);
    return range ? [{ ...range, isSure: true }] : [];
  };
  // By the fingerprint, or where the factbook says.
  const placed = new Map<Passage, Checked>();
  for (const passage of passages) {
    const { selector } = passage;
    const isLocated = located && prints?.printOf(passage) !== undefined;
    const checked = judge(passage, isLocated ? located.spansOf(selector) : usual(passage));
    const isTold = isArticle || selector.exact !== undefined;
    const isThere = checked.state !== "changed" && checked.state !== "gone";
    if (isLocated || (isTold && isThere)) placed.set(passage, checked);
  }
  // By their wording, beside all that is placed.
  const find = located?.find ?? createFinder(whole.text);
  const keyOf = ({ start, end }: Span) => `${start}-${end}`;
  const taken = new Set(Array.from(placed.values(), ({ span }) => span && keyOf(span)));
  const free = (exact: string) => find(exact).filter((span) => !taken.has(keyOf(span)));
  const lost = passages.filter((passage) => !placed.has(passage));
  const placedSpans = grouped([...placed.values()], ({ record }) => record);
  const placedOf = (record: FactRecord) =>
    placedSpans.get(record)?.flatMap(({ span }) => span ?? []) ?? [];
  const paired = pairLost(lost, { free, placedOf, text: whole.text, lines });
  const judgeLost = (passage: Passage): Checked => {
    const spans = paired.get(passage)?.map((span) => ({ ...span, isSure: true })) ?? [];
    const own = isArticle ? usual(passage) : [];
    const isLost = !isArticle && prints !== undefined && spans.length === 0;
    const isDoubtful = spans.length > 1 || isLost || !paired.has(passage);
    if (own.length > 0 || !isDoubtful) return judge(passage, [...own, ...spans]);
    const times = spans.length > 1 ? { times: spans.length } : {};
    return { ...passage, state: "unchecked", ...times };
  };
  return passages.map((passage) => placed.get(passage) ?? judgeLost(passage));
}

/**
 * Makes what judges a passage by the spans of a text that may be it, the likeliest first: by the
 * first that has its words, else by the last of those most like it; without any, it is gone. In the
 * article itself, it has moved where the factbook says that it stands elsewhere.
 */
function createJudge({ whole, lines, prints, isArticle }: Given, spoken: Lang) {
  return (passage: Passage, spans: Iterable<Candidate>): Checked => {
    const { selector } = passage;
    const print = prints?.printOf(passage);
    const isVouched = prints === undefined || print !== undefined;
    let changed: Checked | undefined;
    let least = Number.POSITIVE_INFINITY;
    const tried: Span[] = [];
    for (const span of spans) {
      const found = whole.text.slice(span.start, span.end);
      const [start, end] = [whole.offsetOf(span.start), whole.offsetOf(span.end)];
      const now = { start, end, paragraph: lines.at(start) };
      const objection = objectionTo(found, passage, spoken, print);
      if (objection) {
        tried.push(span);
        const { expected } = objection;
        const distance = expected === undefined ? 0 : distanceOf(expected, found);
        if (distance > least) continue;
        least = distance;
        const place = span.isSure ? { now } : {};
        const what = { span, spans: tried, ...place, ...objection, found };
        changed = { ...passage, state: "changed", ...what };
        continue;
      }
      const isThere = !rangeOf(selector) || (start === selector.start && end === selector.end);
      if (isThere && !isVouched) return { ...passage, state: "unchecked", span, now };
      const isElsewhere = !isThere || now.paragraph !== selector.paragraph;
      return { ...passage, state: isArticle && isElsewhere ? "moved" : "unharmed", span, now };
    }
    const { exact: expected } = selector;
    return changed ?? { ...passage, state: "gone", ...(expected !== undefined && { expected }) };
  };
}

/** How much of two wordings differs. */
function distanceOf(before: string, after: string): number {
  const { start, end, was } = difference(before, after);
  return end - start + was.length;
}

/** The lines of a text that are blank, or have a heading of the article. */
function headingsIn(
  text: string,
  lines: Lines,
  whole: Whole,
  { headings = [0] }: Source,
  { words }: Located,
  { wordIn }: Course,
): number[] {
  const kept = headings.flatMap((line) => words[wordIn.get(line) ?? -1] ?? []);
  const isBlank = (start: number, i: number) =>
    text.slice(start, lines.starts[i + 1]).trim() === "";
  const blank = lines.starts.flatMap((start, i) => (isBlank(start, i) ? [i] : []));
  const found = [...blank, ...kept.map(({ start }) => lines.at(whole.offsetOf(start)))];
  return [...new Set(found)].sort((a, b) => a - b);
}

/** A passage that isn't unharmed. */
export type Damaged = Checked & Pick<Finding, "state">;

/** Every passage that isn't unharmed, the worst first. */
export function damaged({ passages }: Verification): Damaged[] {
  return HARMS.toReversed().flatMap((state) =>
    passages.filter((checked) => checked.state === state).map((checked) => ({ ...checked, state })),
  );
}

/** The fields of a finding, each leaf by its path. */
export const FINDING_FIELDS =
  "kind id state change start end paragraph now.start now.end now.paragraph expected found".split(
    " ",
  );

/** The same as they are reported. */
export function toFindings(verification: Verification): Finding[] {
  return damaged(verification).map(
    ({ record, selector, state, span: _, spans: _all, times: _times, ...damage }) => {
      const { change, ...rest } = damage;
      const told = change && { change: change.change };
      const place = { ...rangeOf(selector), paragraph: selector.paragraph };
      return { kind: record.kind, id: record.id, state, ...told, ...place, ...rest };
    },
  );
}

/** How many passages of each kind of record are in each state. */
export function tally({ passages }: Verification): Map<Kind, Partial<Record<State, number>>> {
  const groups = grouped(passages, ({ record }) => record.kind);
  return new Map(
    Array.from(groups, ([kind, group]) => {
      const states = grouped(group, ({ state }) => state);
      return [kind, Object.fromEntries(Array.from(states, ([state, of]) => [state, of.length]))];
    }),
  );
}
