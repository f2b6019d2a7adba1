/** Checks a factbook against a text, passage by passage. */
import type { Finding, Verification as Reported } from "../factbook/answer.ts";
import type { FactbookData, Kind } from "../factbook/model.ts";
import { type Prints, printOfText, readFingerprint, sha256 } from "./fingerprint.ts";
import { createLocator } from "./locate.ts";
import { disagreement, grouped, type Passage, pairLost, passagesOf } from "./passages.ts";
import { type Lines, linesOf, type Span } from "./text.ts";

/** What can become of a passage, from the best to the worst; the model of findings says what each is. */
export const STATES = ["unharmed", "moved", "unchecked", "changed", "gone"] as const;
export type State = (typeof STATES)[number];

/** A passage and what has become of it. */
export interface Checked extends Passage, Pick<Finding, "now" | "expected" | "found"> {
  readonly state: State;
}

/** What `verify` found. */
export interface Verification extends Omit<Reported, "findings"> {
  /** Every passage, in the factbook's order. */
  readonly passages: readonly Checked[];
}

/**
 * Checks every passage of `data` against `text`. In a text other than the article, they are found
 * again by the factbook's fingerprint, or by their wording where it has none.
 */
export function verify(data: FactbookData, text: string): Verification {
  const { fingerprint, language } = data.source;
  const lines = linesOf(text);
  const measures = { sha256: sha256(text), length: text.length, lines: lines.count };
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
  // By the fingerprint, or where the factbook says; undefined if it may be anywhere.
  const placeOf = (passage: Passage): Span | "nowhere" | undefined => {
    const { selector } = passage;
    const fits = (found: string) => hasItsWords(passage, found, check);
    if (locate && isKnown(passage, check)) return locate(selector, fits) ?? "nowhere";
    const isTold = isArticle || selector.exact !== undefined;
    return isTold && fits(text.slice(selector.start, selector.end)) ? selector : undefined;
  };
  const placed = new Map(passages.map((passage) => [passage, placeOf(passage)]));
  const lost = passages.filter((passage) => placed.get(passage) === undefined);
  const held = [...placed.values()].filter((place) => typeof place === "object");
  const paired = pairLost(text, lines, lost, held);
  // By its wording, beside all that is placed.
  const placeElsewhere = (passage: Passage) => {
    const place = paired.get(passage);
    if (typeof place === "object") return place;
    if (isArticle) return passage.selector;
    return prints ? undefined : place;
  };
  return passages.map((passage) =>
    judge(passage, placed.get(passage) ?? placeElsewhere(passage), check),
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
  const { selector } = passage;
  if (place === undefined) return { ...passage, state: "unchecked" };
  if (place === "nowhere") {
    const { exact: expected } = selector;
    return { ...passage, state: "gone", ...(expected !== undefined && { expected }) };
  }
  const { start, end } = place;
  const now = { start, end, paragraph: check.lines.at(start) };
  const found = check.text.slice(start, end);
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
  const isThere = start === selector.start && end === selector.end;
  if (isThere && !isKnown(passage, check)) return { ...passage, state: "unchecked", now };
  const state = isThere && now.paragraph === selector.paragraph ? "unharmed" : "moved";
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

/**
 * How many records of each kind are in each state: that of their worst passage, but changed rather
 * than gone where only some mentions of an entity are.
 */
export function tally({ passages }: Verification): Map<Kind, Partial<Record<State, number>>> {
  const tallies: ReturnType<typeof tally> = new Map();
  for (const group of grouped(passages, ({ record }) => record.id).values()) {
    const { kind } = group[0].record;
    const { state: worst } = group.reduce((a, b) => (badness(b) > badness(a) ? b : a));
    const isPartlyGone = worst === "gone" && group.some(({ state }) => state !== "gone");
    const state = isPartlyGone ? "changed" : worst;
    const counts = tallies.get(kind) ?? {};
    tallies.set(kind, { ...counts, [state]: (counts[state] ?? 0) + 1 });
  }
  return tallies;
}

function badness({ state }: Checked): number {
  return STATES.indexOf(state);
}
