/** Checks a factbook against a text, passage by passage. */
import type { Finding } from "../factbook/answer.ts";
import type { FactbookData, Kind } from "../factbook/model.ts";
import { type Prints, printOfText, readFingerprint, sha256 } from "./fingerprint.ts";
import { createLocator, type Locate } from "./locate.ts";
import { disagreement, type Found, type Passage, pairLost, passagesOf } from "./passages.ts";
import { type Lines, linesOf, type Place, placeOf, type Span } from "./text.ts";

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
  const lines = linesOf(text);
  const measures: Measures = { sha256: sha256(text), length: text.length, lines: lines.count };
  const differing = (["sha256", "length", "lines"] as const).filter(
    (measure) => measures[measure] !== data.source[measure],
  );
  const passages = checkAll(data, text, lines, !differing.includes("sha256"));
  const fits = differing.length === 0 && passages.every(({ state }) => state === "unharmed");
  return { text: measures, differing, passages, fits };
}

function checkAll(data: FactbookData, text: string, lines: Lines, isArticle: boolean): Checked[] {
  const { fingerprint, language } = data.source;
  const prints = fingerprint && readFingerprint(fingerprint);
  const locate = isArticle || !prints ? undefined : createLocator(prints, text);
  const check: Check = { text, lines, language, isArticle, prints, locate };
  const passages = passagesOf(data);
  const first = new Map(passages.map((passage) => [passage, checkInPlace(passage, check)]));
  const held = [...first.values()].flatMap((checked) => (checked?.now ? [checked.now] : []));
  const lost = passages.filter((passage) => first.get(passage) === undefined);
  const found = pairLost(text, lost, held);
  return passages.map(
    (passage) => first.get(passage) ?? checkElsewhere(passage, found.get(passage), check),
  );
}

/** What all passages are checked with. */
interface Check {
  readonly text: string;
  readonly lines: Lines;
  readonly language: string;
  /** Whether the text is the factbook's article, to the letter. */
  readonly isArticle: boolean;
  readonly prints: Prints | undefined;
  readonly locate: Locate | undefined;
}

/** Checks a passage where it should be; undefined if it isn't there and may be anywhere. */
function checkInPlace(passage: Passage, check: Check): Checked | undefined {
  const { text, locate, prints, isArticle } = check;
  const print = prints?.printOf(passage);
  const isKnown = prints === undefined || print !== undefined;
  const fits = (found: string) => hasItsWords(passage, found, print, check);
  if (locate && isKnown) {
    const span = locate(passage.selector, fits);
    if (span === undefined) return gone(passage);
    return fits(text.slice(span.start, span.end))
      ? inPlace(passage, span, check)
      : changed(passage, span, check);
  }
  const { start, end, exact } = passage.selector;
  if (exact === undefined && !isArticle) return { ...passage, state: "unchecked" };
  if (!fits(text.slice(start, end))) return undefined;
  return isKnown
    ? inPlace(passage, passage.selector, check)
    : { ...passage, state: "unchecked", now: placeOf(passage.selector, check.lines) };
}

/** Checks a passage that isn't where the factbook says, given where its wording stands. */
function checkElsewhere(passage: Passage, found: Found | undefined, check: Check): Checked {
  if (found?.place) {
    const { start, end } = found.place;
    return hasItsWords(passage, check.text.slice(start, end), undefined, check)
      ? inPlace(passage, found.place, check)
      : changed(passage, found.place, check);
  }
  if (check.isArticle) return changed(passage, passage.selector, check);
  const isNowhere = found?.times === 0 && check.prints === undefined;
  return isNowhere ? gone(passage) : { ...passage, state: "unchecked" };
}

function gone(passage: Passage): Checked {
  const { exact } = passage.selector;
  return { ...passage, state: "gone", ...(exact !== undefined && { expected: exact }) };
}

function hasItsWords(
  passage: Passage,
  found: string,
  print: string | undefined,
  { language }: Check,
): boolean {
  if (found === "" || disagreement(passage, found, language) !== undefined) return false;
  return (
    passage.selector.exact !== undefined || print === undefined || print === printOfText(found)
  );
}

function inPlace(passage: Passage, span: Span, { lines }: Check): Checked {
  const { start, end, paragraph } = passage.selector;
  const now = placeOf(span, lines);
  const isThere = now.start === start && now.end === end && now.paragraph === paragraph;
  return { ...passage, state: isThere ? "unharmed" : "moved", now };
}

function changed(passage: Passage, span: Span, { text, lines, language }: Check): Checked {
  const found = text.slice(span.start, span.end);
  const expected = disagreement(passage, found, language);
  return {
    ...passage,
    state: "changed",
    now: placeOf(span, lines),
    found,
    ...(expected !== undefined && { expected }),
  };
}

/** What can have become of a passage that isn't unharmed. */
export type Damage = Exclude<State, "unharmed">;

/** A passage that isn't unharmed. */
export interface Damaged extends Checked {
  readonly state: Damage;
}

/** The fields of a finding, each leaf by its path. */
export const FINDING_FIELDS =
  "kind id state start end paragraph now.start now.end now.paragraph expected found".split(" ");

/** Every passage that isn't unharmed, the worst first. */
export function damaged({ passages }: Verification): Damaged[] {
  return passages
    .filter((checked): checked is Damaged => checked.state !== "unharmed")
    .sort((a, b) => badness(b.state) - badness(a.state));
}

/** The same as they are reported. */
export function toFindings(verification: Verification): Finding[] {
  return damaged(verification).map(toFinding);
}

function toFinding({ record, selector, state, now, expected, found }: Damaged): Finding {
  const { start, end, paragraph } = selector;
  return {
    kind: record.kind,
    id: record.id,
    state,
    start,
    end,
    paragraph,
    ...(now && { now }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}

/** How many records of a kind are in each state. */
export type Tally = Partial<Record<State, number>>;

/**
 * The records of each kind by their state: that of their worst passage, but changed rather than gone
 * where only some mentions of an entity are.
 */
export function tally({ passages }: Verification): Map<Kind, Tally> {
  const states = new Map<string, { kind: Kind; states: State[] }>();
  for (const { record, state } of passages) {
    const known = states.get(record.id);
    if (known) known.states.push(state);
    else states.set(record.id, { kind: record.kind, states: [state] });
  }
  const tallies = new Map<Kind, Tally>();
  for (const { kind, states: all } of states.values()) {
    const tally = tallies.get(kind) ?? {};
    const state = stateOf(all);
    tally[state] = (tally[state] ?? 0) + 1;
    tallies.set(kind, tally);
  }
  return tallies;
}

function stateOf(states: readonly State[]): State {
  const worst = states.reduce((a, b) => (badness(b) > badness(a) ? b : a));
  return worst === "gone" && states.some((state) => state !== "gone") ? "changed" : worst;
}

function badness(state: State): number {
  return STATES.indexOf(state);
}
