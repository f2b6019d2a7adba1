/** Checks a factbook against a text, passage by passage. */
import type { Finding, Place } from "../factbook/answer.ts";
import type { FactbookData, Kind } from "../factbook/model.ts";
import { type Prints, printOfText, readFingerprint, sha256 } from "./fingerprint.ts";
import { createLocator } from "./locate.ts";
import { disagreement, grouped, type Passage, pairLost, passagesOf } from "./passages.ts";
import { type Lines, linesOf, placeOf, type Span } from "./text.ts";

/** What has become of a passage, from the best to the worst. */
export const STATES = ["unharmed", "moved", "unchecked", "changed", "gone"] as const;
/**
 * `unharmed`: its words stand where the factbook says; `moved`: they stand elsewhere; `changed`: other
 * words stand in their place; `gone`: nothing does; `unchecked`: nothing tells, since no fingerprint
 * vouches for it.
 */
export type State = (typeof STATES)[number];

/** A passage and what has become of it. */
export interface Checked extends Passage {
  readonly state: State;
  /** Where the text has it, or what stands in its place. */
  readonly now?: Place;
  /** What the factbook has, for names, numbers and quotations that changed or are gone. */
  readonly expected?: string;
  /** What the text has in its place. */
  readonly found?: string;
}

/** The measures of a text that a factbook bears of its article. */
export type Measures = Pick<FactbookData["source"], "sha256" | "length" | "lines">;

/** What `verify` found. */
export interface Verification {
  /** The text's own measures: the SHA-256 of its UTF-8, its UTF-16 code units, its lines. */
  readonly text: Measures;
  /** Which of them the factbook has otherwise. */
  readonly differing: readonly (keyof Measures)[];
  /** Every passage, in the factbook's order. */
  readonly passages: readonly Checked[];
  /** Whether the factbook fits the text: nothing differs, and every passage is unharmed. */
  readonly fits: boolean;
}

/**
 * Checks every passage of `data` against `text`. In a text other than the article, they are found
 * again by the factbook's fingerprint, or by their wording where it has none.
 */
export function verify(data: FactbookData, text: string): Verification {
  const { fingerprint, language } = data.source;
  const lines = linesOf(text);
  const measures: Measures = { sha256: sha256(text), length: text.length, lines: lines.count };
  const differing = (["sha256", "length", "lines"] as const).filter(
    (measure) => measures[measure] !== data.source[measure],
  );
  const isArticle = !differing.includes("sha256");
  const prints = fingerprint && readFingerprint(fingerprint);
  const passages = checkAll(passagesOf(data), { text, lines, language, isArticle, prints });
  const fits = differing.length === 0 && passages.every(({ state }) => state === "unharmed");
  return { text: measures, differing, passages, fits };
}

/** What all passages are checked with. */
interface Check {
  readonly text: string;
  readonly lines: Lines;
  readonly language: string;
  /** Whether the text is the factbook's article, to the letter. */
  readonly isArticle: boolean;
  readonly prints: Prints | undefined;
}

function checkAll(passages: readonly Passage[], check: Check): Checked[] {
  const { text, lines, isArticle, prints } = check;
  const locate = isArticle || !prints ? undefined : createLocator(prints, text);
  const placeInOrder = (passage: Passage): Span | "nowhere" | undefined => {
    const { selector } = passage;
    const fits = (found: string) => hasItsWords(passage, found, check);
    if (locate && isKnown(passage, check)) return locate(selector, fits) ?? "nowhere";
    const isTold = isArticle || selector.exact !== undefined;
    return isTold && fits(text.slice(selector.start, selector.end)) ? selector : undefined;
  };
  const inOrder = new Map(passages.map((passage) => [passage, placeInOrder(passage)]));
  const lost = passages.filter((passage) => inOrder.get(passage) === undefined);
  const held = [...inOrder.values()].filter((place) => typeof place === "object");
  const paired = pairLost(text, lines, lost, held);
  const placeElsewhere = (passage: Passage) => {
    const place = paired.get(passage);
    if (typeof place === "object") return place;
    if (isArticle) return passage.selector;
    return prints ? undefined : place;
  };
  return passages.map((passage) =>
    judge(passage, inOrder.get(passage) ?? placeElsewhere(passage), check),
  );
}

/** Whether the fingerprint, if there is one, vouches for a passage. */
function isKnown(passage: Passage, { prints }: Check): boolean {
  return prints === undefined || prints.printOf(passage) !== undefined;
}

function hasItsWords(passage: Passage, found: string, { language, prints }: Check): boolean {
  if (found === "" || disagreement(passage, found, language) !== undefined) return false;
  if (passage.selector.exact !== undefined) return true;
  const print = prints?.printOf(passage);
  return print === undefined || print === printOfText(found);
}

/** What has become of a passage, by where the text has it; undefined where nothing tells. */
function judge(passage: Passage, place: Span | "nowhere" | undefined, check: Check): Checked {
  const { start, end, paragraph, exact } = passage.selector;
  if (place === undefined) return { ...passage, state: "unchecked" };
  if (place === "nowhere")
    return { ...passage, state: "gone", ...(exact !== undefined && { expected: exact }) };
  const now = placeOf(place, check.lines);
  const found = check.text.slice(now.start, now.end);
  if (!hasItsWords(passage, found, check)) {
    const expected = disagreement(passage, found, check.language);
    return {
      ...passage,
      state: "changed",
      now,
      ...(expected !== undefined && { expected }),
      found,
    };
  }
  const isThere = now.start === start && now.end === end;
  if (isThere && !isKnown(passage, check)) return { ...passage, state: "unchecked", now };
  const state = isThere && now.paragraph === paragraph ? "unharmed" : "moved";
  return { ...passage, state, now };
}

/** A passage that isn't unharmed. */
export type Damaged = Checked & Pick<Finding, "state">;

/** The fields of a finding, each leaf by its path. */
export const FINDING_FIELDS =
  "kind id state start end paragraph now.start now.end now.paragraph expected found".split(" ");

/** Every passage that isn't unharmed, the worst first. */
export function damaged({ passages }: Verification): Damaged[] {
  return passages
    .filter((checked): checked is Damaged => checked.state !== "unharmed")
    .sort((a, b) => badness(b) - badness(a));
}

/** The same as they are reported. */
export function toFindings(verification: Verification): Finding[] {
  return damaged(verification).map(({ record: { kind, id }, selector, state, ...damage }) => {
    const { start, end, paragraph } = selector;
    return { kind, id, state, start, end, paragraph, ...damage };
  });
}

/** How many records of a kind are in each state. */
export type Tally = Partial<Record<State, number>>;

/**
 * The records of each kind by their state: that of their worst passage, but changed rather than gone
 * where only some mentions of an entity are.
 */
export function tally({ passages }: Verification): Map<Kind, Tally> {
  const tallies = new Map<Kind, Tally>();
  for (const group of grouped(passages, ({ record }) => record.id).values()) {
    const { kind } = group[0].record;
    const { state: worst } = group.reduce((a, b) => (badness(b) > badness(a) ? b : a));
    const isPartlyGone = worst === "gone" && group.some(({ state }) => state !== "gone");
    const state = isPartlyGone ? "changed" : worst;
    const tally = tallies.get(kind) ?? {};
    tallies.set(kind, { ...tally, [state]: (tally[state] ?? 0) + 1 });
  }
  return tallies;
}

function badness({ state }: Checked): number {
  return STATES.indexOf(state);
}
