/** Checks a factbook against a text, passage by passage. */
import type { Finding } from "../factbook/answer.ts";
import { rangeOf } from "../factbook/factbook.ts";
import type { FactbookData, Kind } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";
import { changesIn } from "./changes.ts";
import { digitOf, readFingerprint, sha256 } from "./fingerprint.ts";
import { locateIn } from "./locate.ts";
import { compareLines, type LineChanges, longestRise } from "./paragraphs.ts";
import { type Checked, HARMS, passagesOf, type State, startOf } from "./passages.ts";
import { type Given, placeAll } from "./places.ts";
import { createFinder, linesOf, unbroken, type Whole } from "./text.ts";
import { typesettingOf } from "./typesetting.ts";

/** The result of `verify`; passages are in the factbook's order. */
export type Verification = ReturnType<typeof verify>;

/**
 * Checks every passage of `data` against `text`. In a text other than the article, passages are found by
 * the factbook's fingerprint or, without one, by their words.
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
  const whole: Whole = isArticle
    ? { text, isHyphenated: false, offsetOf: (offset) => offset }
    : unbroken(text, isKnown);
  const located = isArticle || !prints ? undefined : locateIn(prints, whole.text);
  const course = located && compareLines(located);
  const isLost = !isArticle && prints !== undefined && located === undefined;
  const found = isLost ? [] : checkAll(data, { whole, lines, prints, located, course, isArticle });
  const another = isLost || (!isArticle && prints === undefined && areMostlyGone(found));
  const passages = another
    ? passagesOf(data).map((passage): Checked => ({ ...passage, state: "gone" }))
    : found;
  const headings = (course: LineChanges) => {
    const kept = (source.headings ?? [0]).flatMap((line) => course.startOf(line) ?? []);
    const isBlank = (line: string, i: number) => (line.trim() === "" ? [i] : []);
    const blank = text.split(/\r\n?|\n/).flatMap(isBlank);
    const all = new Set([...blank, ...kept.map((start) => lines.at(whole.offsetOf(start)))]);
    return [...all].sort((a, b) => a - b);
  };
  return {
    source,
    text: measures,
    differing,
    isArticle,
    another,
    /** For a different article: the figures whose words it contains anyway. */
    figures: another ? figuresIn(data, text) : [],
    passages,
    /** How the text was typeset differently, if it is the article otherwise. */
    typesetting: isArticle || another ? undefined : typesettingOf(whole, source, located),
    course,
    /** The lines of the text that aren't paragraphs, if known. */
    headings: course && headings(course),
    fits: differing.length === 0 && passages.every(({ state }) => state === "unharmed"),
  };
}

/** Whether most passages that are known by their words are gone. */
function areMostlyGone(passages: readonly Checked[]): boolean {
  const known = passages.filter(({ selector }) => selector.exact !== undefined);
  return known.filter(({ state }) => state === "gone").length > known.length / 2;
}

function figuresIn({ figures }: FactbookData, text: string) {
  const find = createFinder(text);
  return figures.filter(({ selector: { exact } }) => exact && find(exact).length > 0);
}

/** What happened to every passage. */
function checkAll(data: FactbookData, given: Given): Checked[] {
  const { prints, course } = given;
  const placed = placeAll(data, given);
  const changes = changesIn(placed, [...data.figures, ...data.quotes, ...data.claims], prints);
  const astray = course ? outOfOrder(placed, course) : new Set();
  const left = new Set(placed.flatMap(({ record, state }) => (state === "gone" ? [] : [record])));
  return placed.map((it): Checked => {
    const change = changes.get(it);
    if (change) return { ...it, change };
    if (astray.has(it)) return { ...it, state: "moved" };
    return it.state === "gone" ? { ...it, isElsewhere: left.has(it.record) } : it;
  });
}

/** Passages that are no longer in their old order, regardless of what stands between them. */
function outOfOrder(passages: readonly Checked[], course: LineChanges): Set<Checked> {
  const here = passages.filter(({ state }) => state === "unharmed");
  const isInMoved = ({ selector }: Checked) => course.moved.includes(selector.paragraph);
  const others = here.filter((it) => !isInMoved(it) && rangeOf(it.selector));
  others.sort((a, b) => startOf(a) - startOf(b));
  const kept = longestRise(others.map(({ span }) => span?.start ?? 0));
  return new Set([...here.filter(isInMoved), ...others.filter((_, i) => !kept.has(i))]);
}

/** A passage that isn't unharmed. */
export type Damaged = Checked & Pick<Finding, "state">;

/** All passages that aren't unharmed, the worst first. */
export function damaged({ passages }: Pick<Verification, "passages">): Damaged[] {
  const rankOf = ({ state }: Damaged) => HARMS.indexOf(state);
  const isDamaged = (it: Checked): it is Damaged => it.state !== "unharmed";
  return passages.filter(isDamaged).sort((a, b) => rankOf(b) - rankOf(a));
}

/** The paths of all leaf fields of a finding. */
export const FINDING_FIELDS =
  "kind id state change start end paragraph now.start now.end now.paragraph expected found".split(
    " ",
  );

/** The damaged passages as reported. */
export function toFindings(verification: Verification): Finding[] {
  return damaged(verification).map(({ record, selector, state, change, now, expected, found }) => ({
    kind: record.kind,
    id: record.id,
    state,
    ...(change && { change: change.is }),
    ...rangeOf(selector),
    paragraph: selector.paragraph,
    ...(now && { now }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  }));
}

/** The number of passages by kind and state. */
export function tally({ passages }: Verification): Map<Kind, Partial<Record<State, number>>> {
  const groups = grouped(passages, ({ record }) => record.kind);
  return new Map(
    Array.from(groups, ([kind, group]) => {
      const states = grouped(group, ({ state }) => state);
      return [kind, Object.fromEntries(Array.from(states, ([state, of]) => [state, of.length]))];
    }),
  );
}
